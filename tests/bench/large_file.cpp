// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_file.h"

#include "core/base/clock.h"
#include "core/domain/diary/entry.h"
#include "core/service/demo/synthetic.h"
#include "core/service/office.h"
#include "core/storage/fast_bulk.h"
#include "tests/bench/bare_file.h"

#include <QStringList>

#include <functional>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

// Every column but the key, the day and the assignment, which belongs to its month.
const QString copied
    = u"person_id, unit_id, start_minute, minutes, item_id, item_code, title, quantity, coefficient, "
      "result, document_number, note, state, accepted_quantity, accepted_minutes, quality_faults, "
      "quality_excused, delays, delays_excused, review_note, reviewed_by, reviewed_at, created_by, "
      "created_at, changed_at"_s;

// How often something is copied, as n.i from 1 on.
QString numbers(qint64 times)
{
    return u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(times);
}

// Indexes are made at the end, from what is there: a fifth of the time.
void withoutIndexes(BareFile& bare, const std::function<void()>& work)
{
    const QStringList indexes = bare.column(
        u"SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'diary_entry' AND sql IS NOT NULL"_s);
    for (const QString& index : indexes)
        bare.run(u"DROP INDEX "_s + index.section(u' ', 1).section(u"INDEX "_s, 1).section(u' ', 0, 0));
    work();
    for (const QString& index : indexes)
        bare.run(index);
}

// Weekdays stay weekdays and months apart: five weeks earlier each time. The keys of a copy stand together, as those
// of one time do.
void fillOlderMonths(BareFile& bare, qint64 entries, const Period& last)
{
    const qint64 once = bare.value(u"SELECT count(*) FROM diary_entry"_s).toLongLong();
    const qint64 copies = once > 0 ? (entries - 1) / once : 0;
    if (copies <= 0)
        return;
    withoutIndexes(bare, [&] {
        bare.run(u"BEGIN"_s);
        bare.run(u"CREATE TEMP TABLE last_month AS SELECT * FROM diary_entry WHERE day >= '%1' ORDER BY id"_s.arg(
            isoDate(last.first())));
        bare.run(
            numbers(copies)
            + u"INSERT INTO diary_entry (id, day, %1) SELECT printf('%08x', n.i) || substr(id, 9), "
              "date(day, '-' || (35 * n.i) || ' days'), %1 FROM n CROSS JOIN last_month"_s.arg(copied));
        bare.run(u"UPDATE diary_entry SET state = 'accepted', accepted_minutes = minutes, accepted_quantity "
                 "= quantity WHERE state = 'pending' AND day < '%1'"_s.arg(isoDate(last.first())));
        bare.run(u"COMMIT"_s);
    });
}

// Whose head is the person N000001: nine others of the first division.
void letWait(BareFile& bare, int waiting, const Period& last)
{
    const QStringList people = bare.column(
        u"SELECT id FROM person WHERE code BETWEEN 'N000002' AND 'N000010' ORDER BY code"_s);
    const QString unit = bare.value(
        u"SELECT unit_id FROM appointment WHERE person_id = '%1' LIMIT 1"_s.arg(people.value(0)));
    bare.run(u"UPDATE diary_entry SET state = 'accepted', accepted_minutes = minutes WHERE state = 'pending'"_s);
    bare.run(u"BEGIN"_s);
    for (int i = 0; i < waiting && !people.isEmpty(); ++i) {
        bare.run(u"INSERT INTO diary_entry (id, person_id, unit_id, day, minutes, item_code, title, quantity, "
                 "coefficient, result, document_number, note, state, created_at, changed_at) VALUES ('%1', '%2', "
                 "'%3', '%4', 1, '', '%5', 10000, 10000, '', '', '', 'pending', '%6', '%6')"_s.arg(
                     EntryId::create().toString(), people.at(i % people.size()), unit,
                     isoDate(last.first() + Days(i % 15)), u"Việc chờ số %1"_s.arg(i),
                     u"2026-12-16T01:00:00.000Z"_s));
    }
    bare.run(u"COMMIT"_s);
}

} // namespace

Result<void> fillOlderMonths(const QString& path, qint64 entries, const Period& last)
{
    BareFile bare(path, {u"diary_entry"_s});
    fillOlderMonths(bare, entries, last);
    bare.run(u"ANALYZE"_s);
    if (!bare.error().isEmpty())
        return fail(ErrorCode::Unavailable, bare.error());
    return {};
}

Result<void> fillPeople(const QString& path, int people, int entries, const Period& month)
{
    BareFile bare(path, {u"diary_entry"_s, u"person"_s, u"unit"_s, u"appointment"_s});
    const int there = bare.value(u"SELECT count(*) FROM person"_s).toInt();
    const int each = bare.value(u"SELECT count(*) FROM diary_entry WHERE day >= '%1'"_s.arg(isoDate(month.first()))).toInt()
        / std::max(there, 1);
    const int copies = std::max(people / std::max(there, 1), 1) - 1;
    const int times = std::max(entries / std::max(each, 1), 1) - 1;
    const QString copy = u"printf('%08x', n.i) || substr(%1, 9)"_s;
    withoutIndexes(bare, [&] {
        bare.run(u"BEGIN"_s);
        if (copies > 0) {
            const QString numbered = numbers(copies);
            bare.run(numbered + u"INSERT INTO unit SELECT %1, t.code || '.' || n.i, t.name, t.parent_id, t.kind, t.bloc, t.first_date, "
                            "t.last_date, 1 FROM n, unit AS t WHERE t.kind = 'division'"_s.arg(copy.arg(u"t.id"_s)));
            bare.run(numbered + u"INSERT INTO person SELECT %1, t.code || '.' || n.i, t.full_name, t.sort_key, t.search_text, t.kind, "
                            "t.login || '.' || n.i, 1 FROM n, person AS t"_s.arg(copy.arg(u"t.id"_s)));
            bare.run(numbered + u"INSERT INTO appointment SELECT %1, %2, %3, t.role, t.position_title, t.first_date, t.last_date FROM n, "
                            "appointment AS t"_s.arg(copy.arg(u"t.id"_s), copy.arg(u"t.person_id"_s), copy.arg(u"t.unit_id"_s)));
            bare.run(numbered + u"INSERT INTO diary_entry (id, day, %1) SELECT %2, t.day, %3 FROM n, diary_entry AS t WHERE t.day >= '%4'"_s.arg(
                                copied, copy.arg(u"t.id"_s),
                                QString(copied)
                                    .replace(u"reviewed_by"_s, u"NULL"_s)
                                    .replace(u"created_by"_s, u"NULL"_s)
                                    .replace(u"person_id"_s, copy.arg(u"t.person_id"_s))
                                    .replace(u"unit_id"_s, copy.arg(u"t.unit_id"_s)),
                                isoDate(month.first())));
        }
        if (times > 0) {
            bare.run(numbers(times) + u"INSERT INTO diary_entry (id, day, %1) SELECT printf('%02x', 16 + n.i) || substr(id, 3), day, "
                                          "%1 FROM n, diary_entry WHERE day >= '%2' AND id < '10'"_s.arg(copied, isoDate(month.first())));
        }
        bare.run(u"COMMIT"_s);
    });
    bare.run(u"ANALYZE"_s);
    if (!bare.error().isEmpty())
        return fail(ErrorCode::Unavailable, bare.error());
    return {};
}

Result<void> makeLargeFile(const QString& path, const LargePlan& plan)
{
    const FixedClock clock(plan.last.last());
    service::Agency agency;
    agency.unit.name = u"Cơ quan đo"_s;
    agency.unit.first = Date(2015, 1, 1);
    {
        const auto office = service::Office::create(path, clock, agency);
        if (!office)
            return passOn(office);
        const storage::FastBulk fast((*office)->db());
        const auto filled
            = service::fillSynthetic(**office, {plan.people, plan.last, plan.last, 1});
        if (!filled)
            return filled;
    }
    BareFile bare(path, {u"diary_entry"_s});
    fillOlderMonths(bare, plan.entries, plan.last);
    letWait(bare, plan.waiting, plan.last);
    bare.run(u"ANALYZE"_s);
    if (!bare.error().isEmpty())
        return fail(ErrorCode::Unavailable, bare.error());
    return {};
}

} // namespace soviec::bench
