// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/service/diary.h"
#include "core/service/pocket_watch.h"
#include "core/service/review.h"
#include "core/service/row_json.h"
#include "core/storage/audit_repository.h"
#include "core/storage/diary_repository.h"
#include "tests/postgres/cluster.h"
#include "tests/postgres/cut_proxy.h"
#include "tests/postgres/pocket_place.h"
#include "tests/seeds.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

/// Random work of a person at two computers and of the head at a third, each with a pocket, and on the
/// server itself, over lines that are cut at random.
class Away {
public:
    Away(ServerOffice& place, const CutProxy& line, quint64 seed, const QString& login)
        : m_place(place)
        , m_random(seed)
        , m_address(u"postgresql://%1:%2@127.0.0.1:%3/%4"_s
                        .arg(login, QString::fromLatin1(QUrl::toPercentEncoding(place.passwordOf(login))))
                        .arg(line.port())
                        .arg(place.database))
        , m_path(m_folder.filePath(login + u".soviec"_s))
    {
        must(meetServer(m_address, m_path, place.commune->clock));
    }

    Office& pocket()
    {
        if (!m_pocket)
            m_pocket = must(Office::open(m_path, m_place.commune->clock));
        return *m_pocket;
    }

    /// Nothing where the line was cut; a clash is decided by chance.
    std::optional<PocketSent> meet(PackageChoices choices = {})
    {
        const auto sent = meetServer(m_address, m_path, m_place.commune->clock, choices);
        if (!sent)
            return std::nullopt;
        conflicts += int(sent->outcome.conflicts.size());
        refused += int(sent->outcome.refused.size());
        if (sent->outcome.conflicts.isEmpty())
            return *sent;
        for (const PackageRow& row : sent->outcome.conflicts) {
            for (const FieldClash& one : row.merge.clashes)
                choices[row.key].insert(one.field, m_random.chance(50) ? MergeSide::Mine : MergeSide::Theirs);
        }
        const auto decided = meetServer(m_address, m_path, m_place.commune->clock, choices);
        return decided ? std::optional(*decided) : std::nullopt;
    }

    QString kept()
    {
        QString words;
        for (const PocketRefusal& one : must(Pocket(pocket()).status()).refused)
            words += QString::fromUtf8(QJsonDocument(one.fields).toJson());
        return words;
    }

    int conflicts = 0;
    int refused = 0;

private:
    ServerOffice& m_place;
    SeededRandom m_random;
    QTemporaryDir m_folder;
    QString m_address;
    QString m_path;
    std::unique_ptr<Office> m_pocket;
};

} // namespace

/// Random histories of pockets against a real server: they converge, nothing acknowledged is lost, nothing
/// comes twice.
class TestServerPockets : public QObject {
    Q_OBJECT
    std::unique_ptr<ServerOffice> m_place;

    QMap<QString, QJsonObject> rows(Office& office, int month)
    {
        const Period period = Period::month(2026, month);
        QMap<QString, QJsonObject> found;
        for (const DiaryEntry& entry :
             must(storage::DiaryRepository(office.db()).range(m_place->commune->staff, period.first(), period.last(), true)))
            found.insert(entry.id.toString(), historyOf(entry));
        return found;
    }

    static void step(Office& office, SeededRandom& random, const DiaryEntry& fresh, PersonId person, int serial, QStringList& said)
    {
        const QString word = u"«%1»"_s.arg(serial);
        const auto entries = must(storage::DiaryRepository(office.db()).range(person, Date(2026, 4, 1), Date(2026, 4, 21), true));
        if (entries.size() < 3 || random.chance(20)) {
            DiaryEntry entry = fresh;
            entry.note = word;
            if (Diary(office).add(entry))
                said.append(word);
            return;
        }
        DiaryEntry entry = entries[random.below(int(entries.size()))];
        const int what = random.below(8);
        if (what < 6) {
            (what < 3 ? entry.note : entry.result) = word;
            if (Diary(office).change(entry))
                said.append(word);
        } else {
            std::ignore = entry.state == EntryState::Withdrawn ? Diary(office).restore(entry.id) : Diary(office).withdraw(entry.id);
        }
    }

    static void decide(Office& office, SeededRandom& random, PersonId person)
    {
        const auto entries = must(storage::DiaryRepository(office.db()).range(person, Date(2026, 4, 1), Date(2026, 4, 21), true));
        if (entries.isEmpty())
            return;
        const DiaryEntry& entry = entries[random.below(int(entries.size()))];
        EntryReview review;
        review.acceptedQuantity = entry.quantity;
        review.acceptedMinutes = entry.minutes;
        Review desk(office);
        const int what = random.below(3);
        if (what == 0)
            std::ignore = desk.accept({entry.id, entry.version}, review);
        else if (what == 1)
            std::ignore = desk.giveBack({entry.id, entry.version}, u"Ghi rõ hơn"_s);
        else
            std::ignore = desk.reopen({entry.id, entry.version});
    }

private slots:
    void initTestCase() { m_place = std::make_unique<ServerOffice>(); }
    void cleanupTestCase() { m_place.reset(); }

    void pocketsConvergeAndLoseNothing()
    {
        CutProxy line(Cluster::shared().port());
        int conflicts = 0;
        int refused = 0;
        int cuts = 0;
        const quint64 first = soviec::testing::firstSeed();
        const quint64 count = soviec::testing::seedCount(4);
        for (quint64 seed = first; seed < first + count; ++seed) {
            SeededRandom random(seed);
            line.cutAfter(-1);
            Away desk(*m_place, line, seed * 10 + 1, u"staff"_s);
            Away laptop(*m_place, line, seed * 10 + 2, u"staff"_s);
            Away head(*m_place, line, seed * 10 + 3, u"head"_s);
            const auto server = must(Office::open(m_place->addressOf(u"staff"_s), m_place->commune->clock));
            QStringList said;
            for (int serial = 0; serial < 40; ++serial) {
                const DiaryEntry fresh = m_place->commune->entry(Date(2026, 4, static_cast<unsigned short>(random.between(1, 20))), 3);
                Office& office = random.chance(40) ? desk.pocket() : random.chance(60) ? laptop.pocket() : *server;
                const int number = int(seed) * 1000 + serial;
                if (random.chance(70)) {
                    step(office, random, fresh, m_place->commune->staff, number, said);
                } else if (random.chance(40)) {
                    decide(head.pocket(), random, m_place->commune->staff);
                } else {
                    line.cutAfter(random.chance(50) ? random.between(500, 200'000) : -1);
                    Away& one = random.chance(35) ? desk : random.chance(50) ? laptop : head;
                    cuts += one.meet() ? 0 : 1;
                    line.cutAfter(-1);
                }
            }
            for (int round = 0; round < 2; ++round) {
                for (Away* one : {&desk, &laptop, &head})
                    QVERIFY(one->meet());
            }
            const QString where = u"seed %1"_s.arg(seed);
            const auto home = rows(*server, 4);
            QVERIFY(!home.isEmpty());
            for (Away* one : {&desk, &laptop, &head}) {
                QVERIFY2(rows(one->pocket(), 4) == home, qPrintable(where));
                QVERIFY(must(Pocket(one->pocket()).status()).waiting.isEmpty());
                QCOMPARE(must(one->meet()).outcome.rows, 0);
            }
            QString words = desk.kept() + laptop.kept();
            for (auto it = home.begin(); it != home.end(); ++it) {
                for (const AuditRecord& record : must(storage::AuditRepository(server->db()).ofEntity(it.key())))
                    words += QString::fromUtf8(auditTexts(record).before + auditTexts(record).after);
            }
            for (const QString& text : std::as_const(said))
                QVERIFY2(words.contains(text), qPrintable(where + u' ' + text));
            conflicts += desk.conflicts + laptop.conflicts;
            refused += desk.refused + laptop.refused + head.refused;
        }
        qInfo("%llu histories, %d conflicts, %d refused, %d cuts", count, conflicts, refused, cuts);
        // Few histories may well be tame.
        QVERIFY2(count < 4 || (conflicts > 0 && refused > 0 && cuts > 0), qPrintable(u"%1 %2 %3"_s.arg(conflicts).arg(refused).arg(cuts)));
    }

private:
    template <class T>
    static T must(std::optional<T> value)
    {
        if (!value)
            qFatal("the line was cut where none should be");
        return *value;
    }
    template <class T>
    static T must(Result<T> value) { return sample::must(std::move(value)); }
};

QTEST_GUILESS_MAIN(TestServerPockets)
#include "test_server_pockets.moc"
