// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_fields.h"

#include "core/base/number.h"
#include "core/base/tr.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

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

QString groupsText(const QList<CatalogGroup>& groups)
{
    QStringList lines;
    for (const CatalogGroup& group : groups) {
        lines.append(u"%1: %2–%3 %4"_s.arg(
            group.code, formatNumber(group.frameMin), formatNumber(group.frameMax), group.title));
    }
    return lines.join(u'\n');
}

} // namespace

QList<RowField<CatalogItem>> itemFields(const QList<Unit>& units)
{
    return {
        textField(u"code"_s, Tr::tr("Code"), &CatalogItem::code),
        {u"part"_s, Tr::tr("Part"), [](const CatalogItem& item) { return partLabel(item.part); },
         [](CatalogItem& to, const CatalogItem& from) { to.part = from.part; }},
        textField(u"division"_s, Tr::tr("Division"), &CatalogItem::division),
        textField(u"task"_s, Tr::tr("Work"), &CatalogItem::task),
        textField(u"detail"_s, Tr::tr("Details"), &CatalogItem::detail),
        textField(u"output"_s, Tr::tr("Output"), &CatalogItem::output),
        textField(u"group"_s, Tr::tr("Group"), &CatalogItem::group),
        {u"points"_s, Tr::tr("Points"),
         [](const CatalogItem& item) { return formatNumber(item.points); },
         [](CatalogItem& to, const CatalogItem& from) { to.points = from.points; }},
        textField(u"measure"_s, Tr::tr("Unit of measure"), &CatalogItem::unitOfMeasure),
        {u"minutes"_s, Tr::tr("Standard minutes"),
         [](const CatalogItem& item) {
             return item.standardMinutes ? QString::number(*item.standardMinutes) : QString();
         },
         [](CatalogItem& to, const CatalogItem& from) { to.standardMinutes = from.standardMinutes; }},
        textField(u"note"_s, Tr::tr("Note"), &CatalogItem::note),
        {u"users"_s, Tr::tr("Who may use it"),
         [units](const CatalogItem& item) { return usersText(item, units); },
         [](CatalogItem& to, const CatalogItem& from) {
             to.users = from.users;
             to.positions = from.positions;
         }}};
}

QList<RowField<service::CatalogHead>> headFields()
{
    using service::CatalogHead;
    return {
        {u"title"_s, Tr::tr("Title of the catalog"),
         [](const CatalogHead& head) { return head.catalog.title; },
         [](CatalogHead& to, const CatalogHead& from) { to.catalog.title = from.catalog.title; }},
        {u"product"_s, Tr::tr("Standard product"),
         [](const CatalogHead& head) { return head.catalog.standardProduct; },
         [](CatalogHead& to, const CatalogHead& from) {
             to.catalog.standardProduct = from.catalog.standardProduct;
         }},
        {u"divisor"_s, Tr::tr("Points of the standard product (divisor)"),
         [](const CatalogHead& head) { return formatNumber(head.catalog.divisor); },
         [](CatalogHead& to, const CatalogHead& from) { to.catalog.divisor = from.catalog.divisor; }},
        {u"groups"_s, Tr::tr("Groups by complexity"),
         [](const CatalogHead& head) { return groupsText(head.groups); },
         [](CatalogHead& to, const CatalogHead& from) { to.groups = from.groups; }}};
}

} // namespace soviec
