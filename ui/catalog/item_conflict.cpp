// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/item_conflict.h"

#include "core/base/number.h"
#include "core/base/tr.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

using ItemField = RowField<CatalogItem>;

template <auto Member>
ItemField textField(const QString& id, const QString& label)
{
    return {
        id, label, [](const CatalogItem& item) { return item.*Member; },
        [](CatalogItem& to, const CatalogItem& from) { to.*Member = from.*Member; }};
}

QString partLabel(CatalogPart part)
{
    switch (part) {
    case CatalogPart::Leadership: return Tr::tr("Leadership and management");
    case CatalogPart::Common: return Tr::tr("Common to all units");
    case CatalogPart::Division: return Tr::tr("Divisions");
    }
    Q_UNREACHABLE();
}

QString usersText(const CatalogItem& item, const QList<Unit>& units)
{
    QStringList names;
    for (const Unit& unit : units) {
        if (item.users.contains(unit.id))
            names.append(unit.name);
    }
    names += item.positions;
    return names.isEmpty() ? Tr::tr("every unit") : names.join(u", "_s);
}

QList<ItemField> itemFields(const QList<Unit>& units)
{
    return {
        textField<&CatalogItem::code>(u"code"_s, Tr::tr("Code")),
        {u"part"_s, Tr::tr("Part"), [](const CatalogItem& item) { return partLabel(item.part); },
         [](CatalogItem& to, const CatalogItem& from) { to.part = from.part; }},
        textField<&CatalogItem::division>(u"division"_s, Tr::tr("Division")),
        textField<&CatalogItem::task>(u"task"_s, Tr::tr("Work")),
        textField<&CatalogItem::detail>(u"detail"_s, Tr::tr("Details")),
        textField<&CatalogItem::output>(u"output"_s, Tr::tr("Output")),
        textField<&CatalogItem::group>(u"group"_s, Tr::tr("Group")),
        {u"points"_s, Tr::tr("Points"),
         [](const CatalogItem& item) { return formatNumber(item.points); },
         [](CatalogItem& to, const CatalogItem& from) { to.points = from.points; }},
        textField<&CatalogItem::unitOfMeasure>(u"measure"_s, Tr::tr("Unit of measure")),
        {u"minutes"_s, Tr::tr("Standard minutes"),
         [](const CatalogItem& item) {
             return item.standardMinutes ? QString::number(*item.standardMinutes) : QString();
         },
         [](CatalogItem& to, const CatalogItem& from) { to.standardMinutes = from.standardMinutes; }},
        textField<&CatalogItem::note>(u"note"_s, Tr::tr("Note")),
        {u"users"_s, Tr::tr("Who may use it"),
         [units](const CatalogItem& item) { return usersText(item, units); },
         [](CatalogItem& to, const CatalogItem& from) {
             to.users = from.users;
             to.positions = from.positions;
         }}};
}

} // namespace

QList<FieldDifference> itemDifferences(
    const CatalogItem& base, const CatalogItem& theirs, const CatalogItem& mine, const QList<Unit>& units)
{
    return differencesOf(itemFields(units), base, theirs, mine);
}

CatalogItem chosenItem(
    const CatalogItem& base, const CatalogItem& theirs, const CatalogItem& mine,
    const SideChoices& choices)
{
    return chosenOf(itemFields({}), base, theirs, mine, choices);
}

} // namespace soviec
