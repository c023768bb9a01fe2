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

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

// Every column but the key, the day and the assignment, which belongs to its month.
const QString copied
    = u"person_id, unit_id, start_minute, minutes, item_id, item_code, title, quantity, coefficient, "
      "result, document_number, note, state, accepted_quantity, accepted_minutes, quality_faults, "
      "quality_excused, delays, delays_excused, review_note, reviewed_by, reviewed_at, created_by, "
      "created_at, changed_at"_s;

// Weekdays stay weekdays and months apart: five weeks earlier each time. The keys of a copy stand together, as those
// of one time do.
void fillOlderMonths(BareFile& bare, qint64 entries, const Period& last)
{
    const qint64 once = bare.value(u"SELECT count(*) FROM diary_entry"_s).toLongLong();
    bare.run(u"BEGIN"_s);
    for (qint64 copy = 1; once > 0 && once * copy < entries; ++copy) {
        bare.run(u"INSERT INTO diary_entry (id, day, %1) SELECT printf('%08x', %2) || substr(id, 9), "
                 "date(day, '-%3 days'), %1 FROM diary_entry WHERE day >= '%4' ORDER BY id"_s.arg(
                     copied, QString::number(copy), QString::number(35 * copy), isoDate(last.first())));
    }
    bare.run(u"COMMIT"_s);
    bare.run(u"UPDATE diary_entry SET state = 'accepted', accepted_minutes = minutes, accepted_quantity "
             "= quantity WHERE state = 'pending' AND day < '%1'"_s.arg(isoDate(last.first())));
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
