// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/early_office.h"
#include "app/gui/language.h"
#include "core/service/diary.h"
#include "core/service/office.h"
#include "tests/core/service/commune.h"
#include "tests/core/storage/child.h"

#include <QFile>
#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

/// The file is opened before the program has its words: whoever takes the office must not notice.
class TestEarlyOffice : public QObject {
    Q_OBJECT
    std::unique_ptr<Commune> m_commune;
    QString m_path;

private slots:
    void init()
    {
        m_commune = std::make_unique<Commune>();
        m_path = m_commune->office->db().path();
        m_commune->office.reset();
    }

    void worksOnTheThreadThatTakesIt()
    {
        for (const QString& login : {u"staff"_s, QString(), u"nobody"_s}) {
            EarlyOffice early(m_path, login, m_commune->clock);
            QTest::qWait(login.isEmpty() ? 0 : 50); // taken at once, or after everything was asked ahead
            OpenedOffice opened = early.take();
            const auto office = must(std::move(opened.office));
            QVERIFY(!opened.leftover);
            must(office->signIn(u"staff"_s));
            must(Diary(*office).add(m_commune->entry(Date(2026, 4, 20))));
        }
    }

    void refusesInTheLanguageSpokenByThen()
    {
        const QString none = m_path + u".none"_s;
        EarlyOffice early(none, {}, m_commune->clock);
        QTest::qWait(50);
        Language language;
        language.speak(u"vi"_s);
        const OpenedOffice opened = early.take();
        QVERIFY(!opened.office);
        QCOMPARE(opened.office.error().text, openOffice(none, m_commune->clock).office.error().text);
        QVERIFY2(opened.office.error().text.startsWith(u"Không có tệp"), qPrintable(opened.office.error().text));
    }

    void saysWhatWasTakenOver()
    {
        inChildThenKill([&] {
            auto* office = must(Office::open(m_path, m_commune->clock)).release();
            must(office->signIn(u"staff"_s));
            must(Diary(*office).add(m_commune->entry(Date(2026, 4, 20))));
        });
        const OpenedOffice opened = EarlyOffice(m_path, u"staff"_s, m_commune->clock).take();
        QVERIFY(bool(opened.office));
        QVERIFY(opened.leftover.has_value());
        Language language;
        language.speak(u"vi"_s);
        QVERIFY(sentenceOf(*opened.leftover).contains(u"nhật ký"));
    }

    void isLeftAlone()
    {
        {
            const EarlyOffice nobodyTakes(m_path, u"staff"_s, m_commune->clock);
        }
        QVERIFY(!QFile::exists(m_path + u"-wal"_s)); // closed in order
    }
};

QTEST_MAIN(TestEarlyOffice)
#include "test_early_office.moc"
