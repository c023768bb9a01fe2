// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/copy_retention.h"

#include "core/base/timestamp.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace soviec::service {

namespace {

/// True for the first copy of a new day, week or month while there is room for one.
bool opens(std::set<Date>& seen, const Date& bucket, int room)
{
    return int(seen.size()) < room && seen.insert(bucket).second;
}

} // namespace

QList<KeptCopy> keptCopies(const QList<QDateTime>& times)
{
    QList<qsizetype> order(times.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) { return times[a] > times[b]; });
    QList<KeptCopy> kept(times.size());
    std::set<Date> days;
    std::set<Date> weeks;
    std::set<Date> months;
    for (const qsizetype at : order) {
        const Date day = localDate(times[at]);
        kept[at].daily = opens(days, day, keptDays);
        kept[at].weekly = opens(weeks, mondayOf(day), keptWeeks);
        kept[at].monthly = opens(months, Date(day.year(), day.month(), 1), keptMonths);
    }
    return kept;
}

} // namespace soviec::service
