// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/assignment_sheet.h"

#include "core/report/table_form.h"

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

QString remark(const TableForm& form, const Assignment& work)
{
    QStringList parts;
    if (work.origin != Origin::Planned)
        parts.append(form.text(QString(u"origin_"_s + code(work.origin))));
    if (work.state == AssignmentState::Trouble || work.state == AssignmentState::HandedOver)
        parts.append(form.text(QString(u"state_"_s + code(work.state))));
    if (!work.stateReason.isEmpty())
        parts.append(work.stateReason);
    return parts.join(u"; "_s);
}

} // namespace

Report assignmentSheetReport(
    const Letterhead& head, const QString& span, const Member& member,
    const QList<AssignmentProgress>& work, const QString& giver)
{
    const TableForm form(FormText::of(u"assignment-sheet"_s));
    Report report = form.begin(u"assignment-sheet"_s, head, span);
    report.paper = Paper::Landscape;
    Section table;
    table.fields =
        form.person(member.person.fullName, member.positionTitle, member.unitName);
    table.columns = {
        form.number(),
        form.centred(u"code"_s, 8),
        form.words(u"work"_s, 34),
        form.words(u"product"_s, 20),
        form.figure(u"quantity"_s, 7),
        form.figure(u"coefficient"_s, 7, 2),
        form.figure(u"converted"_s, 9, 2),
        form.centred(u"deadline"_s, 10),
        form.words(u"note"_s, 16)};
    Decimal sum;
    for (const AssignmentProgress& one : work) {
        const Assignment& given = one.assignment;
        if (given.state == AssignmentState::Cancelled)
            continue;
        const Decimal products = converted(given.quantity, given.coefficient);
        sum += products;
        table.rows.push_back(
            {{nextNumber(table), given.itemCode, given.title, given.expectedProduct,
              given.quantity, given.coefficient, products,
              isValid(given.deadline) ? Cell(given.deadline) : Cell(), remark(form, given)},
             RowStyle::Normal});
    }
    if (table.rows.empty()) {
        table.paragraphs = {form.text(u"empty")};
    } else {
        table.rows.push_back(
            {{Cell(), Cell(), FormText::common().text(u"total"), Cell(), Cell(), Cell(), sum,
              Cell(), Cell()},
             RowStyle::Total});
    }
    report.sections = {std::move(table)};
    report.signatures = {
        form.signer(u"sign_person", member.person.fullName), form.signer(u"sign_giver", giver)};
    return report;
}

} // namespace soviec::report
