// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo_plan.h"

#include <algorithm>

namespace soviec::service {

namespace {

// Four blocks fill an office day: 07:30–09:30, 09:30–11:30, 13:30–15:30, 15:30–17:30.
struct Block {
    int startMinute;
    int minutes;
};
constexpr Block officeDay[] = {{450, 120}, {570, 120}, {810, 120}, {930, 120}};

void takeSome(
    QList<CatalogItem>& into, QList<CatalogItem> from, int count, SeededRandom& random)
{
    while (count-- > 0 && !from.isEmpty())
        into.append(from.takeAt(random.below(int(from.size()))));
}

// Light work comes in dozens, heavy work one by one.
int usualQuantity(const CatalogItem& item, SeededRandom& random)
{
    const int64_t coefficient = item.coefficient.scaled() / Decimal::unit;
    if (coefficient < 2)
        return random.between(12, 36);
    if (coefficient < 8)
        return random.between(3, 8);
    return coefficient < 13 ? random.between(1, 3) : random.between(1, 2);
}

int wholeNumber(Decimal value)
{
    return int(value.scaled() / Decimal::unit);
}

struct Share {
    int assignment;
    int blocks;    // how many blocks of time the work takes
    int products;  // how many products come out of it
    int used = 0;

    // Products spread evenly over the blocks, the last block finishing the last one.
    int productsOfNext() const { return (used + 1) * products / blocks - used * products / blocks; }
};

// The work given fills the month: what rounding down left over goes round the shares, so that
// nobody's last days stay empty for want of something to write.
void fillUp(QList<Share>& shares, int blockCount)
{
    int left = blockCount;
    for (const Share& share : shares)
        left -= share.blocks;
    for (int i = 0; left > 0; --left, ++i)
        ++shares[i % shares.size()].blocks;
}

QList<Share> sharesOf(const QList<PlannedAssignment>& assignments, int blockCount, SeededRandom& random)
{
    QList<int> weights;
    int sum = 0;
    for (const PlannedAssignment& assignment : assignments) {
        weights.append(wholeNumber(assignment.quantity) * (wholeNumber(assignment.item.coefficient) + 2));
        sum += weights.last();
    }
    QList<Share> shares;
    for (int i = 0; i < assignments.size(); ++i) {
        const int quantity = wholeNumber(assignments[i].quantity);
        const int missing = random.chance(quantity > 1 ? 38 : 9) ? random.between(1, 1 + quantity / 5) : 0;
        shares.append(
            {i, std::max(1, blockCount * weights[i] / std::max(1, sum)), quantity - missing});
    }
    fillUp(shares, blockCount);
    return shares;
}

// The open share with the earliest deadline, now and then another one, as life goes.
Share* nextShare(
    QList<Share>& shares, const QList<PlannedAssignment>& assignments, const Date& day,
    SeededRandom& random)
{
    QList<Share*> open;
    for (Share& share : shares) {
        if (share.used < share.blocks && assignments[share.assignment].givenOn <= day)
            open.append(&share);
    }
    if (open.isEmpty())
        return nullptr;
    std::ranges::stable_sort(open, {}, [&](const Share* share) {
        return assignments[share->assignment].deadline;
    });
    return open[random.chance(60) ? 0 : random.below(int(open.size()))];
}

QList<PlannedAssignment> assignmentsOf(
    const QList<CatalogItem>& portfolio, const QList<WorkDay>& days, SeededRandom& random)
{
    QList<PlannedAssignment> assignments;
    const int dayCount = int(days.size());
    for (const CatalogItem& item : portfolio) {
        // Everybody's month differs a little: some items pause.
        if (assignments.size() >= 5 && random.chance(20))
            continue;
        const int quantity = usualQuantity(item, random);
        const int deadlineAt = quantity > 8 ? dayCount - 1 : random.between(dayCount / 3, dayCount - 1);
        assignments.append(
            {item, Decimal(quantity), days[deadlineAt].day, Origin::Planned, days.first().day});
    }
    if (!assignments.isEmpty() && dayCount > 8 && random.chance(25)) {
        const int given = random.between(dayCount / 3, dayCount / 2);
        assignments.append(
            {portfolio[random.below(int(portfolio.size()))], Decimal(1),
             days[std::min(dayCount - 1, given + 5)].day, Origin::Unplanned, days[given].day});
    }
    return assignments;
}

} // namespace

QList<CatalogItem> portfolioOf(
    const QList<CatalogItem>& catalog, Role role, const QString& division, SeededRandom random)
{
    QList<CatalogItem> leadership;
    QList<CatalogItem> common;
    QList<CatalogItem> own;
    for (const CatalogItem& item : catalog) {
        if (item.part == CatalogPart::Leadership)
            leadership.append(item);
        else if (item.part == CatalogPart::Common)
            common.append(item);
        else if (item.division == division)
            own.append(item);
    }
    QList<CatalogItem> portfolio;
    if (role != Role::Staff)
        takeSome(portfolio, leadership, own.isEmpty() ? 7 : 5, random);
    takeSome(portfolio, own, role == Role::Staff ? 6 : 2, random);
    takeSome(portfolio, common, role == Role::Staff ? 4 : 2, random);
    return portfolio;
}

MonthPlan planMonth(
    const QList<CatalogItem>& portfolio, const QList<WorkDay>& days, SeededRandom random)
{
    MonthPlan plan;
    if (days.isEmpty() || portfolio.isEmpty())
        return plan;
    plan.assignments = assignmentsOf(portfolio, days, random);
    QList<Share> shares = sharesOf(plan.assignments, int(days.size()) * 4, random);
    for (const WorkDay& day : days) {
        int left = day.available.count() - (random.chance(1) ? 90 : 0);
        for (const Block& block : officeDay) {
            const int minutes = std::min(block.minutes, left);
            Share* share = minutes > 0
                ? nextShare(shares, plan.assignments, day.day, random)
                : nullptr;
            if (!share)
                break;
            const Decimal products(share->productsOfNext());
            ++share->used;
            left -= minutes;
            PlannedEntry* last = plan.entries.isEmpty() ? nullptr : &plan.entries.last();
            // Work that simply goes on is one line of a diary, not two.
            if (last && last->day == day.day && last->assignment == share->assignment
                && last->start.minutes() + last->minutes.count() == block.startMinute) {
                last->minutes += Minutes(minutes);
                last->quantity += products;
                continue;
            }
            plan.entries.append(
                {day.day, *TimeOfDay::fromMinutes(block.startMinute), Minutes(minutes),
                 share->assignment, products});
        }
    }
    return plan;
}

} // namespace soviec::service
