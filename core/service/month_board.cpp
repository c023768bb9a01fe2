// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/month_board.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/sheet_desk.h"
#include "core/service/sheet_obstacles.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/charge_repository.h"
#include "core/storage/org_repository.h"
#include "core/storage/sheet_repository.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace soviec::service {

using namespace Qt::StringLiterals;

struct MonthBoard::Sources {
    BoardDays wanted = BoardDays::OfAll;
    QList<Unit> units;
    QList<Member> members;
    QList<Member> membersToday;
    QHash<PersonId, PeriodSheet> sheets;
    QHash<PersonId, std::map<Date, storage::DayTotals>> days;
    QHash<PersonId, QList<Absence>> absences;
    WorkCalendar calendar;
};

namespace {

Decimal selfTotal(const PeriodSheet& sheet)
{
    Decimal sum;
    for (const Decimal points : sheet.selfScores)
        sum += points;
    return sum;
}

// Past working days of the appointment on which entries and absence do not fill the hours.
int shortDays(
    const Member& member, const Period& period, const Date& lastDue,
    const std::map<Date, storage::DayTotals>& days, const QList<Absence>& absences,
    const WorkCalendar& calendar)
{
    const Date first = std::max(period.first(), member.first);
    Date last = std::min(period.last(), lastDue);
    if (isValid(member.last))
        last = std::min(last, member.last);
    int count = 0;
    for (Date day = first; day <= last; day += Days(1)) {
        const Minutes due = calendar.standard(day) - absentMinutes(absences, calendar, day);
        const auto done = days.find(day);
        if (due > (done == days.end() ? Minutes(0) : done->second.entered))
            ++count;
    }
    return count;
}

// Then nobody waits for a reviewer of today.
bool isEverybodySealed(const QList<Member>& members, const QHash<PersonId, PeriodSheet>& sheets)
{
    return std::ranges::all_of(members, [&](const Member& member) {
        const auto sheet = sheets.constFind(member.person.id);
        return sheet != sheets.cend() && isSealed(sheet->state);
    });
}

bool owesNothing(
    const Member& member, const Period& period, const QHash<PersonId, PeriodSheet>& sheets,
    const QList<Absence>& absences, const WorkCalendar& calendar)
{
    return !sheets.contains(member.person.id)
        && awayThroughout(member, period, absences, calendar);
}

} // namespace

Result<QList<storage::DayTotals>> MonthBoard::daysOf(
    Office& office, const Sources& from, const Period& period, BoardDays wanted)
{
    storage::DiaryRepository diary(office.db());
    if (wanted == BoardDays::OfAll) {
        QList<UnitId> ids;
        for (const Unit& unit : from.units)
            ids.append(unit.id);
        return diary.dayTotals(ids, period.first(), period.last());
    }
    QStringList people;
    for (const Member& member : from.members) {
        const auto sheet = from.sheets.constFind(member.person.id);
        if (sheet == from.sheets.cend() || !isSealed(sheet->state))
            people.append(member.person.id.toString());
    }
    if (people.isEmpty())
        return QList<storage::DayTotals>();
    people.removeDuplicates();
    return diary.dayTotals(people, period.first(), period.last());
}

bool BoardPerson::isSigned() const
{
    return sheet && isSealed(sheet->state);
}

Result<MonthBoard::Sources> MonthBoard::read(Office& office, const Period& period, BoardDays wanted)
{
    Sources from;
    from.wanted = wanted;
    storage::OrgRepository org(office.db());
    auto units = org.units();
    if (!units)
        return passOn(units);
    from.units = std::move(*units);
    auto members = org.members({}, period.first(), period.last());
    if (!members)
        return passOn(members);
    from.members = std::move(*members);
    storage::SheetRepository repository(office.db());
    const auto sheets = wanted == BoardDays::OfAll ? repository.ofUnits({}, period)
                                                   : repository.ofUnitsInShort({}, period);
    if (!sheets)
        return passOn(sheets);
    for (const PeriodSheet& sheet : *sheets)
        from.sheets.insert(sheet.person, sheet);
    if (wanted == BoardDays::OfAll || !isEverybodySealed(from.members, from.sheets)) {
        const Date today = office.clock().today();
        auto now = org.members({}, today, today);
        if (!now)
            return passOn(now);
        from.membersToday = std::move(*now);
    }
    const auto days = daysOf(office, from, period, wanted);
    if (!days)
        return passOn(days);
    for (const storage::DayTotals& day : *days) {
        storage::DayTotals& sum = from.days[day.person][day.day];
        sum.entered += day.entered;
        sum.pending += day.pending;
    }
    const auto absences = storage::CalendarRepository(office.db())
                              .absences(QList<UnitId>(), period.first(), period.last());
    if (!absences)
        return passOn(absences);
    for (const Absence& absence : *absences)
        from.absences[absence.person].append(absence);
    const auto calendar = office.calendar();
    if (!calendar)
        return passOn(calendar);
    from.calendar = *calendar;
    return from;
}

Result<MonthBoard> MonthBoard::load(
    Office& office, const Period& period, UnitId unit, BoardDays days)
{
    if (!period.isValid() || period.kind() == Period::Kind::Year) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("A sheet belongs to a month or a quarter (Article 3.4): choose one."));
    }
    const auto sources = read(office, period, days);
    if (!sources)
        return passOn(sources);
    QList<Member> owing;
    for (const Member& member : sources->members) {
        const auto absences = sources->absences.value(member.person.id);
        if (!owesNothing(member, period, sources->sheets, absences, sources->calendar))
            owing.append(member);
    }
    const auto charges = storage::ChargeRepository(office.db())
                             .ofUnits(QList<UnitId>(), period.first(), period.last());
    if (!charges)
        return passOn(charges);
    MonthBoard board(
        Authority(sources->units, sources->membersToday),
        Authority(sources->units, owing, *charges));
    board.m_period = period;
    board.m_sheets = sources->sheets;
    const UnitId root = unit.isNull() ? office.agency().unit.id : unit;
    board.addPeople(*sources, root, office.clock().today() - Days(1));
    return board;
}

void MonthBoard::addPeople(const Sources& sources, UnitId root, const Date& lastDue)
{
    const QList<UnitId> below = m_then.below(root);
    const QSet<UnitId> ids(below.begin(), below.end());
    for (const Unit& unit : sources.units) {
        if (ids.contains(unit.id))
            m_units.append(unit);
    }
    for (const Member& member : sources.members) {
        if (!ids.contains(member.unit))
            continue;
        const auto absences = sources.absences.value(member.person.id);
        if (owesNothing(member, m_period, sources.sheets, absences, sources.calendar))
            continue;
        BoardPerson person;
        person.member = member;
        const auto sheet = sources.sheets.constFind(member.person.id);
        if (sheet != sources.sheets.cend())
            person.sheet = *sheet;
        if (sources.wanted == BoardDays::OfAll || !person.isSigned()) {
            const auto days = sources.days.value(member.person.id);
            for (const auto& [date, day] : days)
                person.pending += day.pending;
            person.shortDays
                = service::shortDays(member, m_period, lastDue, days, absences, sources.calendar);
        }
        m_people.append(std::move(person));
    }
}

QString MonthBoard::owed(const BoardPerson& person) const
{
    if (!person.sheet || person.sheet->state == SheetState::Draft)
        return Tr::tr("has not handed the sheet in");
    if (person.sheet->state == SheetState::Returned)
        return Tr::tr("sheet returned: %1").arg(person.sheet->returnReason);
    if (person.pending > 0)
        return Tr::tr("%n diary entries wait for review", nullptr, person.pending);
    if (person.member.role != Role::Staff) {
        const auto outcome
            = unitOutcome(m_then.subordinates(person.member), m_sheets, Decimal(0));
        const QString undecided = undecidedComponents(*person.sheet);
        if (!outcome.waitingFor.isEmpty()) {
            return Tr::tr("waits until %n people under this leader are signed", nullptr,
                          int(outcome.waitingFor.size()));
        }
        if (!undecided.isEmpty())
            return Tr::tr("not decided: %1").arg(undecided);
    }
    return Tr::tr("reviewed, waits for remarks and signature");
}

std::optional<Missing> MonthBoard::missingOf(const BoardPerson& person) const
{
    if (person.isSigned())
        return std::nullopt;
    Missing missing;
    missing.member = person.member;
    missing.what = owed(person);
    if (person.shortDays > 0) {
        missing.what = Tr::tr("%1; %2").arg(
            missing.what,
            Tr::tr("%n days without full hours", nullptr, person.shortDays));
    }
    const bool submitted = person.sheet && person.sheet->state == SheetState::Submitted;
    if (!submitted) {
        missing.waitsFor = Tr::tr("the person");
        return missing;
    }
    const auto reviewer = m_today.reviewerOf(
        person.member.person.id, person.member.unit, person.member.role);
    missing.waitsFor
        = reviewer ? reviewer->person.fullName : Tr::tr("the authority above the agency");
    return missing;
}

QList<Missing> MonthBoard::missing() const
{
    QList<Missing> all;
    for (const BoardPerson& person : m_people) {
        if (const auto missing = missingOf(person))
            all.append(*missing);
    }
    return all;
}

QList<UnitStatus> MonthBoard::units() const
{
    QList<UnitStatus> rows;
    for (const Unit& unit : m_units) {
        UnitStatus row;
        row.unit = unit;
        QList<const BoardPerson*> people;
        for (const BoardPerson& person : m_people) {
            if (person.member.unit != unit.id)
                continue;
            people.append(&person);
            const auto state = person.sheet ? person.sheet->state : SheetState::Draft;
            ++row.people;
            row.entered += person.shortDays == 0;
            row.submitted += person.isSigned() || state == SheetState::Submitted;
            row.reviewed += person.pending == 0;
            row.signedCount += person.isSigned();
            row.closed += state == SheetState::Closed;
            if (const auto missing = missingOf(person))
                row.missing.append(*missing);
        }
        row.remarks = boardRemarks(people);
        if (row.people > 0)
            rows.append(row);
    }
    return rows;
}

Distribution MonthBoard::distribution() const
{
    Distribution counts;
    for (const BoardPerson& person : m_people) {
        if (!person.isSigned())
            continue;
        switch (fromCode<Level>(person.sheet->level).value_or(Level::NotRated)) {
        case Level::Excellent: ++counts.excellent; break;
        case Level::Good: ++counts.good; break;
        case Level::Completed: ++counts.completed; break;
        case Level::NotCompleted: ++counts.notCompleted; break;
        case Level::NotRated: ++counts.notRated; break;
        }
    }
    return counts;
}

QStringList boardRemarks(const QList<const BoardPerson*>& people)
{
    QStringList remarks;
    if (people.size() < 3)
        return remarks;
    const auto scored = [](const BoardPerson* person) {
        return person->sheet && !person->sheet->selfScores.isEmpty()
            && person->sheet->state != SheetState::Draft;
    };
    const bool allHigh = std::ranges::all_of(people, [&](const BoardPerson* person) {
        return scored(person) && selfTotal(*person->sheet) >= Decimal(28);
    });
    if (allHigh) {
        remarks.append(Tr::tr(
            "The whole unit scored itself 28 to 30 on the common criteria: look again?"));
    }
    if (!std::ranges::all_of(people, &BoardPerson::isSigned))
        return remarks;
    const bool allBest = std::ranges::all_of(people, [](const BoardPerson* person) {
        return person->sheet->level == code(Level::Excellent);
    });
    if (allBest)
        remarks.append(Tr::tr("Everybody of the unit is in the best band: look again?"));
    const bool alike = std::ranges::all_of(people, [&](const BoardPerson* person) {
        return person->sheet->total && person->sheet->total == people.first()->sheet->total;
    });
    if (alike)
        remarks.append(Tr::tr("Everybody of the unit has the same total: look again?"));
    return remarks;
}

} // namespace soviec::service
