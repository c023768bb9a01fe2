// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/audit.h"
#include "core/service/diary.h"
#include "core/service/diary_templates.h"
#include "core/service/mark_dismissals.h"
#include "core/service/review.h"
#include "core/service/secrecy.h"
#include "core/storage/purge_repository.h"
#include "tests/core/service/commune.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

// Nothing that looks like a mark: a person noticed later what it was.
const QString secret = u"Phuong an tac chien khu vuc 7"_s;

DiaryEntry written(Commune& commune)
{
    commune.as(u"staff"_s);
    DiaryEntry entry = commune.entry(Date(2026, 4, 20));
    entry.item = {};
    entry.title = secret;
    entry.note = secret + u" (ghi chú)"_s;
    return must(Diary(*commune.office).add(entry));
}

} // namespace

/// Removing what must not be kept, by two people; and marks dismissed with a word.
class TestSecrecy : public QObject {
    Q_OBJECT
private slots:
    void twoPeopleRemoveTheWordsAndTheTraceStays()
    {
        Commune commune;
        const DiaryEntry entry = written(commune);
        must(DiaryTemplates(*commune.office).keep(templateOf(entry, TemplateKind::Favourite)));
        Secrecy secrecy(*commune.office);
        REFUSED(secrecy.ask(entry.id, u" "_s), ErrorCode::Invalid);
        REFUSED(secrecy.ask(entry.id, u"Nội dung TUYỆT MẬT"_s), ErrorCode::Refused);
        const Purge asked = must(secrecy.ask(entry.id, u"Ghi nhầm nội dung không được ghi"_s));
        REFUSED(secrecy.ask(entry.id, u"lần nữa"_s), ErrorCode::Refused);
        REFUSED(secrecy.decide(asked.id, true), ErrorCode::Forbidden); // the one who asked
        commune.as(u"other"_s);
        REFUSED(secrecy.decide(asked.id, true), ErrorCode::Forbidden); // may not read it
        QVERIFY(must(secrecy.waiting()).isEmpty());
        commune.as(u"head"_s);
        const auto waiting = must(secrecy.waiting());
        QCOMPARE(waiting.size(), 1);
        QVERIFY(waiting[0].mayDecide);
        QCOMPARE(waiting[0].personName, u"Trần Thị Minh Hà"_s);
        const Purge done = must(secrecy.decide(asked.id, true));
        QCOMPARE(done.state, PurgeState::Done);
        REFUSED(secrecy.decide(asked.id, true), ErrorCode::Conflict);

        Diary diary(*commune.office);
        const DiaryEntry after = must(diary.range(commune.staff, entry.day, entry.day)).first();
        QVERIFY(!after.title.contains(u"tac chien"_s));
        QVERIFY(after.note.isEmpty());
        QCOMPARE(after.minutes, entry.minutes);
        QString history;
        QStringList actions;
        for (const AuditRecord& record : must(diary.history(entry.id))) {
            history += QString::fromUtf8(QJsonDocument(record.after).toJson()) + record.reason;
            actions << record.action;
        }
        QVERIFY(!history.contains(u"tac chien"_s));
        QVERIFY(history.contains(u"không được ghi"_s)); // the trace
        QVERIFY(actions.contains(u"purge"_s));
        const auto verdict = must(Audit(*commune.office).verify());
        QVERIFY(verdict.findings.isEmpty());
        QCOMPARE(verdict.purged, 1);
        commune.as(u"staff"_s);
        QVERIFY(must(DiaryTemplates(*commune.office).mine()).isEmpty());
        // Not in the file either, nor beside it.
        for (const QString& suffix : {u""_s, u"-wal"_s}) {
            QFile file(commune.folder.filePath(u"xa.db"_s) + suffix);
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains("tac chien"));
        }
    }

    void aLockedMonthIsPurgedToo()
    {
        Commune commune;
        const DiaryEntry entry = written(commune);
        commune.as(u"head"_s);
        must(Review(*commune.office).acceptAll({{entry.id, entry.version}}));
        commune.lock(commune.staff, Period::month(2026, 4), true);
        commune.as(u"head"_s);
        Secrecy secrecy(*commune.office);
        const Purge asked = must(secrecy.ask(entry.id, u"Không được ghi"_s));
        commune.as(u"hr"_s);
        must(secrecy.decide(asked.id, true));
        QCOMPARE(must(secrecy.remains(entry.id)).size(), 2); // backups, the signed sheet
        const DiaryEntry after = must(Diary(*commune.office).range(commune.staff, entry.day, entry.day)).first();
        QCOMPARE(after.state, EntryState::Accepted);
        QVERIFY(!after.title.contains(u"tac chien"_s));
        QVERIFY(must(Audit(*commune.office).verify()).findings.size() <= 1); // the made-up sheet of the sample
    }

    void keepingLeavesEverything()
    {
        Commune commune;
        const DiaryEntry entry = written(commune);
        Secrecy secrecy(*commune.office);
        const Purge asked = must(secrecy.ask(entry.id, u"Xin xem lại"_s));
        commune.as(u"head"_s);
        must(secrecy.decide(asked.id, false));
        QCOMPARE(must(Diary(*commune.office).range(commune.staff, entry.day, entry.day)).first().title, secret);
        QVERIFY(must(secrecy.ask(entry.id, u"Xin xem lại lần nữa"_s)).id != asked.id);
        must(Audit(*commune.office).verify());
    }

    void whatWasPurgedIsNotWrittenAgain()
    {
        Commune commune;
        const DiaryEntry entry = written(commune);
        Secrecy secrecy(*commune.office);
        const Purge asked = must(secrecy.ask(entry.id, u"Ghi nhầm"_s));
        commune.as(u"head"_s);
        must(secrecy.decide(asked.id, true));
        commune.as(u"staff"_s);
        DiaryEntry again = must(Diary(*commune.office).range(commune.staff, entry.day, entry.day)).first();
        again.title = secret;
        again.note = secret;
        QVERIFY(!Diary(*commune.office).change(again).has_value());
    }

    void aMarkIsDismissedWithAWord()
    {
        Commune commune;
        const DiaryEntry entry = written(commune); // outside the catalog
        MarkDismissals dismissals(*commune.office);
        REFUSED(dismissals.dismiss(entry.id, MarkKind::OutsideCatalog, u"đúng"_s), ErrorCode::Forbidden);
        commune.as(u"head"_s);
        QCOMPARE(must(Review(*commune.office).queue()).first().marks.size(), 1);
        REFUSED(dismissals.dismiss(entry.id, MarkKind::OutsideCatalog, u" "_s), ErrorCode::Invalid);
        REFUSED(dismissals.dismiss(entry.id, MarkKind::Overlap, u"đúng"_s), ErrorCode::Refused);
        must(dismissals.dismiss(entry.id, MarkKind::OutsideCatalog, u"việc đột xuất"_s));
        const auto queue = must(Review(*commune.office).queue());
        QVERIFY(queue.first().marks.isEmpty());
        QCOMPARE(queue.first().dismissed.first().word, u"việc đột xuất"_s);
        must(dismissals.takeBack(entry.id, MarkKind::OutsideCatalog));
        QCOMPARE(must(Review(*commune.office).queue()).first().marks.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSecrecy)
#include "test_secrecy.moc"
