// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/catalog_check.h"

#include "core/base/number.h"
#include "core/base/tr.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace soviec {

namespace {

Result<void> checkItem(
    const TaskCatalog& catalog, const QHash<QString, CatalogGroup>& groups, const CatalogItem& item)
{
    if (item.task.trimmed().isEmpty()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("Item %1 names no task. Write what is done.").arg(item.code));
    }
    if (item.coefficient != coefficientOf(item.points, catalog.divisor)) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("Item %1: %2 points ÷ %3 make another coefficient than %4. Correct the points "
                   "or the coefficient.")
                .arg(item.code, formatNumber(item.points), formatNumber(catalog.divisor),
                     formatNumber(item.coefficient)));
    }
    const auto group = groups.constFind(item.group);
    if (group == groups.cend())
        return {};
    if (item.points < group->frameMin || item.points > group->frameMax) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("Item %1 has %2 points, outside the frame %3 to %4 of group %5. Correct the "
                   "points or the group.")
                .arg(item.code, formatNumber(item.points), formatNumber(group->frameMin),
                     formatNumber(group->frameMax), group->code));
    }
    return {};
}

} // namespace

QList<CatalogGroup> groupsOf(const QList<CatalogItem>& items)
{
    QMap<QString, CatalogGroup> groups;
    for (const CatalogItem& item : items) {
        if (item.group.isEmpty() || item.frameMax.isZero())
            continue;
        const auto known = groups.find(item.group);
        if (known == groups.end()) {
            groups.insert(item.group, {item.group, {}, item.frameMin, item.frameMax});
            continue;
        }
        known->frameMin = std::min(known->frameMin, item.frameMin);
        known->frameMax = std::max(known->frameMax, item.frameMax);
    }
    return groups.values();
}

Result<void> checkGroups(const QList<CatalogGroup>& groups)
{
    if (groups.size() > mostGroups) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("A catalog has at most five groups by complexity (Article 13.1). Join two of "
                   "them."));
    }
    QStringList codes;
    for (const CatalogGroup& group : groups) {
        if (group.code.isEmpty() || codes.contains(group.code)) {
            return fail(
                ErrorCode::Invalid,
                group.code.isEmpty()
                    ? Tr::tr("A group has no short name. Write one such as N1.")
                    : Tr::tr("Group %1 stands there twice. Keep one of them.").arg(group.code));
        }
        codes.append(group.code);
        if (group.frameMin.isNegative() || group.frameMax < group.frameMin) {
            return fail(
                ErrorCode::Invalid,
                Tr::tr("The points of group %1 go from %2 to %3. Write the smaller figure first.")
                    .arg(group.code, formatNumber(group.frameMin), formatNumber(group.frameMax)));
        }
    }
    return {};
}

Result<void> checkCatalog(
    const TaskCatalog& catalog, const QList<CatalogGroup>& groups, const QList<CatalogItem>& items)
{
    if (items.isEmpty()) {
        return fail(
            ErrorCode::Refused, Tr::tr("This catalog holds no item yet. Add the work it is for."));
    }
    if (const auto sound = checkGroups(groups); !sound)
        return sound;
    QHash<QString, CatalogGroup> byCode;
    for (const CatalogGroup& group : groups)
        byCode.insert(group.code, group);
    for (const CatalogItem& item : items) {
        if (const auto sound = checkItem(catalog, byCode, item); !sound)
            return sound;
    }
    return {};
}

} // namespace soviec
