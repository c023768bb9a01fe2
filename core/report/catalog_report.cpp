// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/catalog_report.h"

#include "core/base/number.h"
#include "core/report/table_form.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

QString partTitle(const TableForm& form, const CatalogItem& item)
{
    const QString part = form.text(QString(u"part_"_s + code(item.part)));
    return item.division.isEmpty() ? part : part + u": "_s + item.division;
}

QString workText(const CatalogItem& item)
{
    return item.detail.isEmpty() ? item.task : item.task + u" – "_s + item.detail;
}

QString versionText(const TableForm& form, const TaskCatalog& catalog)
{
    const QString from = form.text(u"from").arg(formDate(catalog.effectiveFrom));
    return catalog.documentNumber.isEmpty()
               ? u"%1, %2"_s.arg(catalog.title, from)
               : u"%1 (%2), %3"_s.arg(catalog.title, catalog.documentNumber, from);
}

// What is different between two editions of an item, as words.
QString differences(const TableForm& form, const CatalogItem& a, const CatalogItem& b)
{
    QStringList found;
    const auto text = [&](QStringView key, const QString& was, const QString& is) {
        if (was != is)
            found.append(form.text(u"change").arg(form.text(key), was, is));
    };
    const auto figure = [&](QStringView key, Decimal was, Decimal is) {
        text(key, formatNumber(was), formatNumber(is));
    };
    text(u"work", workText(a), workText(b));
    text(u"output", a.output, b.output);
    text(u"group", a.group, b.group);
    figure(u"points", a.points, b.points);
    figure(u"coefficient", a.coefficient, b.coefficient);
    text(u"measure", a.unitOfMeasure, b.unitOfMeasure);
    text(
        u"minutes", a.standardMinutes ? QString::number(*a.standardMinutes) : QString(),
        b.standardMinutes ? QString::number(*b.standardMinutes) : QString());
    return found.join(u"; "_s);
}

} // namespace

Report catalogReport(
    const Letterhead& head, const TaskCatalog& catalog, const QList<CatalogItem>& items,
    const QString& headName)
{
    const TableForm form(FormText::of(u"task-catalog"_s));
    Report report = form.begin(u"task-catalog"_s, head, versionText(form, catalog));
    report.paper = Paper::Landscape;
    Section table;
    table.fields = {
        form.field(u"standard_product", catalog.standardProduct),
        form.field(u"divisor", formatNumber(catalog.divisor)),
        form.field(u"count", formatNumber(int64_t(items.size())))};
    table.columns = {
        form.number(),
        form.centred(u"code"_s, 9),
        form.words(u"work"_s, 40),
        form.words(u"output"_s, 24),
        form.centred(u"group"_s, 7),
        form.figure(u"points"_s, 7),
        form.figure(u"coefficient"_s, 8, 2),
        form.centred(u"measure"_s, 10),
        form.words(u"note"_s, 12)};
    QString part;
    for (const CatalogItem& item : items) {
        const QString title = partTitle(form, item);
        if (title != part) {
            part = title;
            table.rows.push_back(
                {{Cell(), Cell(), title, Cell(), Cell(), Cell(), Cell(), Cell(), Cell()},
                 RowStyle::Group});
        }
        table.rows.push_back(
            {{nextNumber(table), item.code, workText(item), item.output, item.group, item.points,
              item.coefficient, item.unitOfMeasure, item.note},
             RowStyle::Normal});
    }
    if (items.isEmpty())
        table.paragraphs = {form.text(u"empty")};
    report.sections = {std::move(table)};
    report.signatures = {form.signer(u"sign_made", {}), form.signer(u"sign_head", headName)};
    return report;
}

Report catalogComparisonReport(
    const Letterhead& head, const TaskCatalog& before, const QList<CatalogItem>& oldItems,
    const TaskCatalog& after, const QList<CatalogItem>& newItems, const QString& headName)
{
    const TableForm form(FormText::of(u"task-catalog"_s));
    Report report = form.begin(u"catalog-comparison"_s, head, {}, u"comparison_title");
    report.paper = Paper::Landscape;
    QHash<QString, const CatalogItem*> old;
    for (const CatalogItem& item : oldItems)
        old.insert(item.code, &item);
    Section table;
    table.columns = {
        form.number(),
        form.centred(u"kind"_s, 8),
        form.centred(u"code"_s, 9),
        form.words(u"work"_s, 40),
        form.figure(u"old_coefficient"_s, 8, 2),
        form.figure(u"new_coefficient"_s, 8, 2),
        form.words(u"what"_s, 40)};
    int counts[3] = {0, 0, 0};
    const auto add = [&](int kind, const CatalogItem& item, Cell was, Cell is, const QString& what) {
        static constexpr const char16_t* names[] = {u"added", u"dropped", u"changed"};
        ++counts[kind];
        table.rows.push_back(
            {{nextNumber(table), form.text(names[kind]), item.code, workText(item), std::move(was),
              std::move(is), what},
             RowStyle::Normal});
    };
    for (const CatalogItem& item : newItems) {
        const CatalogItem* was = old.take(item.code);
        if (!was)
            add(0, item, Cell(), item.coefficient, {});
        else if (const QString what = differences(form, *was, item); !what.isEmpty())
            add(2, item, was->coefficient, item.coefficient, what);
    }
    for (const CatalogItem& item : oldItems) {
        if (old.contains(item.code))
            add(1, item, item.coefficient, Cell(), {});
    }
    table.fields = {
        form.field(u"before", versionText(form, before)),
        form.field(u"after", versionText(form, after)),
        form.field(
            u"changes", form.text(u"change_counts").arg(counts[0]).arg(counts[1]).arg(counts[2]))};
    if (table.rows.empty())
        table.paragraphs = {form.text(u"same")};
    report.sections = {std::move(table)};
    report.signatures = {form.signer(u"sign_made", {}), form.signer(u"sign_head", headName)};
    return report;
}

} // namespace soviec::report
