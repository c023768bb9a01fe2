// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/products_report.h"

#include "core/report/table_form.h"

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

struct Sums {
    Decimal declared;
    Decimal accepted;
    Minutes minutes;
    Minutes acceptedMinutes;
    int faults = 0;
    int delays = 0;

    void add(const ProductTotals& one)
    {
        declared += converted(one.quantity, one.coefficient);
        accepted += converted(one.acceptedQuantity, one.coefficient);
        minutes += one.minutes;
        acceptedMinutes += one.acceptedMinutes;
        faults += one.qualityFaults;
        delays += one.delays;
    }
    void add(const Sums& other)
    {
        declared += other.declared;
        accepted += other.accepted;
        minutes += other.minutes;
        acceptedMinutes += other.acceptedMinutes;
        faults += other.faults;
        delays += other.delays;
    }
    Row row(const QString& label, RowStyle style) const
    {
        return {
            {Cell(), Cell(), label, Cell(), Cell(), Cell(), declared, accepted, minutes,
             acceptedMinutes, Decimal(faults), Decimal(delays)},
            style};
    }
};

std::vector<Column> columns(const TableForm& form)
{
    return {
        form.number(),
        form.centred(u"code"_s, 8),
        form.words(u"work"_s, 36),
        form.figure(u"coefficient"_s, 7, 2),
        form.figure(u"quantity"_s, 8),
        form.figure(u"accepted_quantity"_s, 9),
        form.figure(u"converted"_s, 9, 2),
        form.figure(u"accepted_converted"_s, 10, 2),
        form.figure(u"hours"_s, 7, 1),
        form.figure(u"accepted_hours"_s, 8, 1),
        form.figure(u"faults"_s, 8),
        form.figure(u"delays"_s, 8)};
}

Cell count(int value)
{
    return value == 0 ? Cell() : Cell(Decimal(value));
}

Row productRow(const Cell& number, const ProductTotals& one)
{
    return {
        {number, one.itemCode, one.title, one.coefficient, one.quantity, one.acceptedQuantity,
         converted(one.quantity, one.coefficient), converted(one.acceptedQuantity, one.coefficient),
         one.minutes, one.acceptedMinutes, count(one.qualityFaults), count(one.delays)},
        RowStyle::Normal};
}

Report begin(const TableForm& form, const Letterhead& head, const QString& span)
{
    Report report = form.begin(u"products"_s, head, span);
    report.paper = Paper::Landscape;
    return report;
}

} // namespace

Report productsReport(
    const Letterhead& head, const QString& span, const PersonProducts& person,
    const QString& headName)
{
    const TableForm form(FormText::of(u"products"_s));
    Report report = begin(form, head, span);
    Section table;
    const Member& member = person.member;
    table.fields = form.person(member.person.fullName, member.positionTitle, member.unitName);
    table.columns = columns(form);
    Sums sums;
    for (const ProductTotals& one : person.products) {
        table.rows.push_back(productRow(nextNumber(table), one));
        sums.add(one);
    }
    if (table.rows.empty())
        table.paragraphs = {form.text(u"empty")};
    else
        table.rows.push_back(sums.row(FormText::common().text(u"total"), RowStyle::Total));
    report.sections = {std::move(table)};
    report.signatures = {
        form.signer(u"sign_person", member.person.fullName), form.signer(u"sign_head", headName)};
    return report;
}

Report unitProductsReport(
    const Letterhead& head, const QString& span, const QString& unitName,
    const QList<PersonProducts>& people, const QString& headName)
{
    const TableForm form(FormText::of(u"products"_s));
    Report report = begin(form, head, span);
    Section table;
    table.fields = {{FormText::common().text(u"unit"), unitName}};
    table.columns = columns(form);
    Sums unit;
    int number = 0;
    for (const PersonProducts& person : people) {
        if (person.products.isEmpty())
            continue;
        Sums sums;
        for (const ProductTotals& one : person.products)
            sums.add(one);
        unit.add(sums);
        const QString label =
            person.member.person.fullName + u", "_s + person.member.positionTitle;
        table.rows.push_back(sums.row(label, RowStyle::Group));
        for (const ProductTotals& one : person.products)
            table.rows.push_back(productRow(Decimal(++number), one));
    }
    if (table.rows.empty())
        table.paragraphs = {form.text(u"empty")};
    else
        table.rows.push_back(unit.row(FormText::common().text(u"total"), RowStyle::Total));
    report.sections = {std::move(table)};
    report.signatures = {form.signer(u"sign_made", {}), form.signer(u"sign_head", headName)};
    return report;
}

} // namespace soviec::report
