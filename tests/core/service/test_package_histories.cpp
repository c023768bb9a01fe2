// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/service/audit.h"
#include "core/service/diary.h"
#include "core/service/packages.h"
#include "core/service/review.h"
#include "core/service/row_json.h"
#include "core/storage/audit_repository.h"
#include "core/storage/diary_repository.h"
#include "tests/core/service/commune.h"
#include "tests/seeds.h"

#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

const Period april = Period::month(2026, 4);

/// Random work of a person and the head in three files of one agency, with packages that come late,
/// twice or not at all.
class History {
public:
    explicit History(quint64 seed)
        : m_random(seed)
    {
        for (int at = 0; at < 2; ++at) {
            const QString path = m_folder.filePath(u"%1.soviec"_s.arg(at));
            must(m_commune.office->db().backupTo(path));
            m_outposts.push_back(must(Office::open(path, m_commune.clock)));
        }
    }

    void run(int steps)
    {
        for (int serial = 0; serial < steps; ++serial) {
            Office& office = place(m_random.below(3));
            if (serial < 3 || m_random.chance(15))
                add(office, serial);
            else if (m_random.chance(65))
                act(office, serial);
            else if (m_random.chance(50) || m_mail.isEmpty())
                m_mail.append(package(office));
            else
                take(office, m_mail[m_random.below(int(m_mail.size()))]);
        }
    }

    /// Everybody meets the main file until nobody has news; how many rounds that took.
    int settle()
    {
        int rounds = 0;
        for (bool news = true; news && rounds < 8; ++rounds) {
            news = false;
            for (int at = 1; at < 3; ++at)
                news |= take(place(0), package(place(at)));
            for (int at = 1; at < 3; ++at)
                news |= take(place(at), package(place(0)));
        }
        return rounds;
    }

    QMap<QString, QJsonObject> rows(int at)
    {
        QMap<QString, QJsonObject> found;
        const auto entries = must(storage::DiaryRepository(place(at).db())
                                      .range(m_commune.staff, april.first(), april.last(), true));
        for (const DiaryEntry& entry : entries)
            found.insert(entry.id.toString(), historyOf(entry));
        return found;
    }

    /// The history of a row in each file, for whoever has to find out.
    QString told(const QString& row)
    {
        QString text;
        for (int at = 0; at < 3; ++at) {
            text += u"file %1\n"_s.arg(at);
            for (const AuditRecord& record : must(storage::AuditRepository(place(at).db()).ofEntity(row)))
                text += u"  "_s + record.action + u' ' + QString::fromUtf8(auditTexts(record).before) + u" -> "_s
                    + QString::fromUtf8(auditTexts(record).after) + u' ' + record.reason + u'\n';
        }
        return text;
    }

    QString words()
    {
        QString text;
        storage::AuditRepository audit(place(0).db());
        for (const AuditRecord& record : must(audit.after(0, 100'000))) {
            text += QString::fromUtf8(auditTexts(record).before + auditTexts(record).after);
            for (const AuditRow& row : must(audit.rowsOf(record.sequence)))
                text += QString::fromUtf8(row.texts.before + row.texts.after);
        }
        return text;
    }

    Office& place(int at) { return at == 0 ? *m_commune.office : *m_outposts[size_t(at - 1)]; }
    QStringList acknowledged;
    int conflicts = 0;
    int refused = 0;

private:
    void add(Office& office, int serial)
    {
        must(office.signIn(u"staff"_s));
        DiaryEntry entry = m_commune.entry(Date(2026, 4, static_cast<unsigned short>(m_random.between(1, 21))), 10);
        entry.note = u"«n%1»"_s.arg(serial);
        must(Diary(office).add(entry));
        acknowledged.append(entry.note);
    }

    void act(Office& office, int serial)
    {
        const auto entries = must(storage::DiaryRepository(office.db())
                                      .range(m_commune.staff, april.first(), april.last(), true));
        if (entries.isEmpty())
            return;
        DiaryEntry entry = entries[m_random.below(int(entries.size()))];
        must(office.signIn(u"staff"_s));
        const int what = m_random.below(10);
        if (what < 6) {
            (what < 3 ? entry.note : entry.result) = u"«t%1»"_s.arg(serial);
            if (what == 5)
                entry.item = entry.item == m_commune.report.id ? m_commune.letter.id : m_commune.report.id;
            if (Diary(office).change(entry))
                acknowledged.append(u"«t%1»"_s.arg(serial));
        } else if (what == 6) {
            std::ignore = entry.state == EntryState::Withdrawn ? Diary(office).restore(entry.id)
                                                               : Diary(office).withdraw(entry.id);
        } else {
            decide(office, entry, what);
        }
    }

    void decide(Office& office, const DiaryEntry& entry, int what)
    {
        must(office.signIn(u"head"_s));
        EntryReview review;
        review.acceptedQuantity = entry.quantity;
        review.acceptedMinutes = Minutes(m_random.between(1, entry.minutes.count()));
        Review desk(office);
        if (what == 7)
            std::ignore = desk.accept({entry.id, entry.version}, review);
        else if (what == 8)
            std::ignore = desk.giveBack({entry.id, entry.version}, u"Ghi rõ hơn"_s);
        else
            std::ignore = desk.reopen({entry.id, entry.version});
    }

    QByteArray package(Office& office)
    {
        office.signInAsOperator();
        const QString path = m_folder.filePath(u"goi.svpkg"_s);
        const auto made = Packages(office).make(april, {}, {}, path);
        return made ? must(readFile(path, largestPackage)) : QByteArray();
    }

    // Whether it brought anything.
    bool take(Office& office, const QByteArray& bytes)
    {
        if (bytes.isEmpty())
            return false;
        office.signInAsOperator();
        PackageChoices choices;
        for (const PackageRow& row : must(Packages(office).plan(bytes)).conflicts) {
            for (const FieldClash& one : row.merge.clashes)
                choices[row.key].insert(one.field, m_random.chance(50) ? MergeSide::Mine : MergeSide::Theirs);
        }
        const PackageOutcome done = must(Packages(office).merge(bytes, choices));
        conflicts += int(done.conflicts.size());
        refused += int(done.refused.size());
        const PackageOutcome again = must(Packages(office).merge(bytes, choices));
        if (again.steps != 0 || !again.conflicts.isEmpty())
            qFatal("a package brought something twice");
        return done.steps > 0;
    }

    Commune m_commune;
    QTemporaryDir m_folder;
    SeededRandom m_random;
    std::vector<std::unique_ptr<Office>> m_outposts;
    QList<QByteArray> m_mail;
};

} // namespace

class TestPackageHistories : public QObject {
    Q_OBJECT
private slots:
    void threeFilesConvergeAndLoseNothing()
    {
        int conflicts = 0;
        int refused = 0;
        const quint64 first = soviec::testing::firstSeed();
        const quint64 count = soviec::testing::seedCount(12);
        for (quint64 seed = first; seed < first + count; ++seed) {
            const QString where = u"seed %1"_s.arg(seed);
            const IdSequence ids(seed, 1'776'000'000'000);
            History history(seed);
            history.run(45);
            QVERIFY2(history.settle() < 8, qPrintable(where));
            const auto main = history.rows(0);
            QVERIFY(!main.isEmpty());
            for (int at = 1; at < 3; ++at) {
                const auto there = history.rows(at);
                for (auto it = main.begin(); it != main.end(); ++it) {
                    if (there.value(it.key()) != it.value()) {
                        const QJsonObject other = there.value(it.key());
                        for (auto f = it.value().begin(); f != it.value().end(); ++f) {
                            if (other.value(f.key()) != f.value())
                                qWarning("file %d %s", at, qUtf8Printable(f.key()));
                        }
                        qWarning("%s", qUtf8Printable(history.told(it.key())));
                    }
                    QVERIFY2(there.value(it.key()) == it.value(), qPrintable(where));
                }
                QCOMPARE(there.size(), main.size());
            }
            const QString words = history.words();
            for (const QString& text : std::as_const(history.acknowledged))
                QVERIFY2(words.contains(text), qPrintable(where + u' ' + text));
            for (int at = 0; at < 3; ++at)
                QVERIFY(must(Audit(history.place(at)).verify()).findings.isEmpty());
            conflicts += history.conflicts;
            refused += history.refused;
        }
        qInfo("%llu histories, %d conflicts, %d refused", count, conflicts, refused);
        // Few histories may well be tame.
        QVERIFY2(count < 12 || (conflicts > 0 && refused > 5), qPrintable(u"%1 %2"_s.arg(conflicts).arg(refused)));
    }
};

QTEST_GUILESS_MAIN(TestPackageHistories)
#include "test_package_histories.moc"
