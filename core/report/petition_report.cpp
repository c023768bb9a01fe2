// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/petition_report.h"

#include "core/report/table_form.h"

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

Cell dateCell(const Date& date)
{
    return isValid(date) ? Cell(date) : Cell();
}

QString outcome(const TableForm& form, const PetitionRow& row)
{
    QStringList parts {form.text(QString(u"state_"_s + code(row.petition.state)))};
    if (row.overdue)
        parts.append(form.text(u"overdue"));
    if (!row.petition.resolution.isEmpty())
        parts.append(row.petition.resolution);
    if (!row.petition.answer.isEmpty())
        parts.append(row.petition.answer);
    return parts.join(u"; "_s);
}

} // namespace

Report petitionReport(
    const Letterhead& head, int year, const QString& unitName, const QList<PetitionRow>& petitions,
    const QString& headName)
{
    const TableForm form(FormText::of(u"petitions"_s));
    Report report = form.begin(u"petitions"_s, head, periodText(Period::year(year)));
    report.paper = Paper::Landscape;
    Section table;
    int open = 0;
    int late = 0;
    for (const PetitionRow& row : petitions) {
        open += row.petition.state == PetitionState::Received;
        late += row.overdue;
    }
    table.fields = {
        {FormText::common().text(u"unit"), unitName},
        form.field(
            u"counts", form.text(u"counts_text").arg(petitions.size()).arg(open).arg(late))};
    table.columns = {
        form.number(), form.words(u"person"_s, 20), form.words(u"person_unit"_s, 18),
        form.words(u"about"_s, 22), form.words(u"content"_s, 30), form.centred(u"received"_s, 10),
        form.centred(u"due"_s, 10), form.centred(u"resolved"_s, 10), form.words(u"resolver"_s, 16),
        form.words(u"outcome"_s, 24)};
    for (const PetitionRow& row : petitions) {
        const Petition& one = row.petition;
        table.rows.push_back(
            {{nextNumber(table), row.personName, row.unitName,
              u"%1: %2"_s.arg(periodText(one.period), row.result), one.content,
              dateCell(one.received), dateCell(one.due), dateCell(one.resolved),
              one.resolverName.isEmpty() ? row.waitsFor : one.resolverName, outcome(form, row)},
             RowStyle::Normal});
    }
    table.paragraphs = {form.text(petitions.isEmpty() ? u"empty" : u"legend")};
    report.sections = {std::move(table)};
    report.signatures = {form.signer(u"sign_made", {}), form.signer(u"sign_head", headName)};
    return report;
}

} // namespace soviec::report
