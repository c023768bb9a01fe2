// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evaluation_summary.h"

#include "core/base/number.h"
#include "core/base/ratio.h"
#include "core/domain/rules/level.h"
#include "core/report/table_form.h"

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

Cell points(const std::optional<Decimal>& value)
{
    return value ? Cell(*value) : Cell();
}

QString stateText(const TableForm& form, const std::optional<SheetFigures>& figures)
{
    return form.text(QString(u"state_"_s + (figures ? code(figures->state) : u"none"_s)));
}

Row monthRow(const TableForm& form, const Cell& number, const PersonFigures& person)
{
    const auto& figures = person.periods.front();
    const bool counted = figures && counts(*figures);
    return {
        {number, person.member.person.code, person.member.person.fullName,
         person.member.positionTitle, person.member.unitName,
         counted ? Cell(figures->commonPoints) : Cell(),
         counted ? points(figures->resultPoints) : Cell(), counted ? points(figures->total) : Cell(),
         counted ? levelText(figures->level) : QString(), stateText(form, figures)},
        RowStyle::Normal};
}

std::vector<Column> monthColumns(const TableForm& form)
{
    return {
        form.number(),
        form.centred(u"code"_s, 9),
        form.words(u"person"_s, 22),
        form.words(u"person_position"_s, 18),
        form.words(u"person_unit"_s, 20),
        form.figure(u"common"_s, 9, 2),
        form.figure(u"result"_s, 9, 2),
        form.figure(u"points"_s, 9, 2),
        form.words(u"level"_s, 16),
        form.words(u"state"_s, 12)};
}

std::vector<Column> spanColumns(const TableForm& form, const std::vector<Period>& periods)
{
    std::vector<Column> columns {
        form.number(), form.centred(u"code"_s, 9), form.words(u"person"_s, 22),
        form.words(u"person_position"_s, 18), form.words(u"person_unit"_s, 20)};
    for (const Period& one : periods) {
        const QString title = one.kind() == Period::Kind::Month
                                  ? form.text(u"month_short").arg(one.index())
                                  : periodText(one);
        columns.push_back({one.toString(), title, 7, Align::Right, 2});
    }
    columns.push_back(form.figure(u"periods"_s, 7));
    columns.push_back(form.figure(u"mean"_s, 9, 2));
    return columns;
}

Row spanRow(const Cell& number, const PersonFigures& person)
{
    Row row {
        {number, person.member.person.code, person.member.person.fullName,
         person.member.positionTitle, person.member.unitName},
        RowStyle::Normal};
    int counted = 0;
    for (const auto& figures : person.periods) {
        const bool has = figures && counts(*figures) && figures->total;
        counted += has;
        row.cells.push_back(has ? Cell(*figures->total) : Cell());
    }
    row.cells.emplace_back(Decimal(counted));
    row.cells.push_back(points(meanTotal(person)));
    return row;
}

// How many people stand in each band, under the table.
QString bandsText(const TableForm& form, const QList<PersonFigures>& people)
{
    QStringList parts;
    for (const CodeOf<Level>& band : Codes<Level>::entries) {
        int count = 0;
        for (const PersonFigures& person : people) {
            const auto& figures = person.periods.front();
            count += figures && counts(*figures) && figures->level == code(band.value);
        }
        if (count > 0)
            parts.append(u"%1: %2"_s.arg(levelText(code(band.value))).arg(count));
    }
    return parts.isEmpty() ? form.text(u"none_signed")
                           : form.text(u"bands").arg(parts.join(u"; "_s));
}

} // namespace

bool counts(const SheetFigures& figures)
{
    return figures.state == SheetState::Signed || figures.state == SheetState::Closed;
}

std::optional<Decimal> meanTotal(const PersonFigures& person)
{
    Ratio sum;
    int count = 0;
    for (const auto& figures : person.periods) {
        if (!figures || !counts(*figures) || !figures->total)
            continue;
        sum = sum + Ratio::of(*figures->total);
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    return (sum / Ratio(count)).roundHalfUp2();
}

QString levelText(const QString& code)
{
    return FormText::common().text(QString(u"level_"_s + code));
}

QString shortLevelText(const QString& code)
{
    return FormText::common().text(QString(u"level_short_"_s + code));
}

Report evaluationSummaryReport(
    const Letterhead& head, const Period& period, const std::vector<Period>& periods,
    const QString& unitName, const QList<PersonFigures>& people, const QString& headName)
{
    const TableForm form(FormText::of(u"evaluation-summary"_s));
    Report report = form.begin(u"evaluation-summary"_s, head, periodText(period));
    report.paper = Paper::Landscape;
    const bool single = periods.size() == 1;
    Section table;
    table.fields = {
        {FormText::common().text(u"unit"), unitName},
        form.field(u"people", QString::number(people.size()))};
    table.columns = single ? monthColumns(form) : spanColumns(form, periods);
    for (const PersonFigures& person : people) {
        const Cell number = nextNumber(table);
        table.rows.push_back(single ? monthRow(form, number, person) : spanRow(number, person));
    }
    table.paragraphs = {single ? bandsText(form, people) : form.text(u"mean_legend")};
    report.sections = {std::move(table)};
    report.signatures = {form.signer(u"sign_made", {}), form.signer(u"sign_head", headName)};
    return report;
}

} // namespace soviec::report
