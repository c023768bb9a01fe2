// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/year_periods.h"

#include <algorithm>
#include <array>

namespace soviec {

namespace {

PeriodState stateOf(AbsenceKind kind)
{
    switch (kind) {
    case AbsenceKind::Sick: return PeriodState::Sick;
    case AbsenceKind::Maternity: return PeriodState::Maternity;
    case AbsenceKind::UnpaidLeave: return PeriodState::Unpaid;
    case AbsenceKind::AnnualLeave:
    case AbsenceKind::PaidLeave:
    case AbsenceKind::Study:
    case AbsenceKind::Secondment: return PeriodState::Leave;
    }
    Q_UNREACHABLE();
}

QList<ServiceSpan> within(const Period& period, const QList<ServiceSpan>& service)
{
    QList<ServiceSpan> found;
    for (const ServiceSpan& span : service) {
        const Date first = std::max(span.first, period.first());
        const Date last = isValid(span.last) ? std::min(span.last, period.last()) : period.last();
        if (first <= last)
            found.append({first, last});
    }
    return found;
}

// Working days by what took them; nothing as soon as one of them was worked.
class AwayDays {
public:
    bool take(const Date& day, const QList<Absence>& absences, const WorkCalendar& calendar)
    {
        const Minutes standard = calendar.standard(day);
        if (standard == Minutes(0))
            return true;
        if (absentMinutes(absences, calendar, day) < standard)
            return false;
        for (const Absence& absence : absences) {
            if (absence.first <= day && day <= absence.last)
                m_halves[rank(stateOf(absence.kind))] += absence.halfDays;
        }
        return true;
    }
    /// Outside where no working day fell into the days taken.
    PeriodState state() const
    {
        const auto most = std::max_element(m_halves.begin(), m_halves.end());
        return *most == 0 ? PeriodState::Outside : order[size_t(most - m_halves.begin())];
    }

private:
    static constexpr std::array order{
        PeriodState::Maternity, PeriodState::Sick, PeriodState::Leave, PeriodState::Unpaid};
    static size_t rank(PeriodState state)
    {
        return size_t(std::find(order.begin(), order.end(), state) - order.begin());
    }
    std::array<int, order.size()> m_halves{};
};

bool covers(const Period& whole, const Period& part)
{
    return whole.first() <= part.first() && part.last() <= whole.last();
}

bool isScored(const QList<YearPeriod>& scored, const Period& period)
{
    return std::ranges::any_of(scored, [&](const YearPeriod& one) {
        return covers(one.period, period) || covers(period, one.period);
    });
}

} // namespace

PeriodState unscoredState(
    const Period& period, const QList<ServiceSpan>& service, const QList<Absence>& absences,
    const WorkCalendar& calendar)
{
    const QList<ServiceSpan> spans = within(period, service);
    if (spans.isEmpty())
        return PeriodState::Outside;
    const bool away = std::ranges::any_of(absences, [&](const Absence& absence) {
        return absence.first <= period.last() && absence.last >= period.first();
    });
    if (!away)
        return PeriodState::Missing;
    AwayDays days;
    for (const ServiceSpan& span : spans) {
        for (Date day = span.first; day <= span.last; day += Days(1)) {
            if (!days.take(day, absences, calendar))
                return PeriodState::Missing;
        }
    }
    return days.state();
}

QList<YearPeriod>
yearPeriods(int year, const YearPeriodSources& sources, const WorkCalendar& calendar)
{
    QList<YearPeriod> rows = sources.scored;
    for (YearPeriod& row : rows) {
        if (row.state != PeriodState::NotRated)
            continue;
        // A sheet without a score of somebody who was away throughout says no more than the leave.
        const PeriodState state
            = unscoredState(row.period, sources.service, sources.absences, calendar);
        if (state != PeriodState::Missing && state != PeriodState::Outside)
            row.state = state;
    }
    const auto add = [&](const Period& period) {
        YearPeriod row;
        row.period = period;
        row.state = unscoredState(period, sources.service, sources.absences, calendar);
        rows.append(row);
    };
    for (int q = 1; q <= 4; ++q) {
        const Period quarter = Period::quarter(year, q);
        if (sources.wholeQuarters.contains(q) && !isScored(sources.scored, quarter)) {
            add(quarter);
            continue;
        }
        for (const Period& month : quarter.months()) {
            if (!isScored(sources.scored, month))
                add(month);
        }
    }
    std::ranges::sort(rows, [](const YearPeriod& a, const YearPeriod& b) {
        return a.period.first() < b.period.first();
    });
    return rows;
}

} // namespace soviec
