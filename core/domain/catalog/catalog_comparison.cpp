// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/catalog_comparison.h"

#include "core/base/tr.h"

#include <QHash>

#include <algorithm>

namespace soviec {

namespace {

QStringList changedFields(const CatalogItem& a, const CatalogItem& b)
{
    QStringList fields;
    const auto note = [&](bool differs, const QString& name) {
        if (differs)
            fields.append(name);
    };
    note(a.part != b.part || a.division != b.division, Tr::tr("part"));
    note(a.task != b.task, Tr::tr("task"));
    note(a.detail != b.detail, Tr::tr("details"));
    note(a.output != b.output, Tr::tr("output"));
    note(a.group != b.group, Tr::tr("group"));
    note(a.frameMin != b.frameMin || a.frameMax != b.frameMax, Tr::tr("frame of points"));
    note(a.points != b.points, Tr::tr("points"));
    note(a.coefficient != b.coefficient, Tr::tr("coefficient"));
    note(a.unitOfMeasure != b.unitOfMeasure, Tr::tr("unit of measure"));
    note(a.standardMinutes != b.standardMinutes, Tr::tr("standard time"));
    note(a.users != b.users || a.positions != b.positions, Tr::tr("who may use it"));
    note(a.note != b.note, Tr::tr("note"));
    return fields;
}

} // namespace

int CatalogComparison::count(ItemChange change) const
{
    return int(std::ranges::count(differences, change, &ItemDifference::change));
}

CatalogComparison compareCatalogs(
    const QList<CatalogItem>& before, const QList<CatalogItem>& after,
    const QList<CatalogAlias>& aliases)
{
    QHash<QString, const CatalogItem*> old;
    QHash<QString, const CatalogItem*> later;
    for (const CatalogItem& item : before)
        old.insert(item.code, &item);
    for (const CatalogItem& item : after)
        later.insert(item.code, &item);
    CatalogComparison comparison;
    for (const CatalogItem& item : after) {
        const CatalogItem* was = old.value(item.code);
        if (!was) {
            comparison.differences.append({ItemChange::Added, item.code, {}, item, {}});
            continue;
        }
        const QStringList fields = changedFields(*was, item);
        if (fields.isEmpty())
            ++comparison.unchanged;
        else
            comparison.differences.append({ItemChange::Changed, item.code, *was, item, fields});
    }
    QHash<QString, QString> standsFor;
    for (const CatalogAlias& alias : aliases)
        standsFor.insert(alias.code, alias.itemCode);
    for (const CatalogItem& item : before) {
        if (later.contains(item.code))
            continue;
        const CatalogItem* merged = later.value(standsFor.value(item.code));
        if (merged)
            comparison.differences.append({ItemChange::Merged, item.code, item, *merged, {}});
        else
            comparison.differences.append({ItemChange::Removed, item.code, item, {}, {}});
    }
    return comparison;
}

} // namespace soviec
