// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/competency_report.h"

#include "core/report/table_form.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

constexpr qsizetype longestPicture = 12; ///< bars of one picture

const FormText& words()
{
    return FormText::of(u"positions"_s);
}

QString groupText(const TableForm& form, CompetencyGroup group)
{
    return form.text(QString(u"group_"_s + code(group)));
}

Section levels(const TableForm& form, CompetencyGroup group, const QList<Competency>& competencies)
{
    Section section;
    section.heading = groupText(form, group);
    section.columns.push_back(form.centred(u"level"_s, 6));
    for (const Competency& competency : competencies) {
        section.columns.push_back(
            {u"c%1"_s.arg(section.columns.size()), competency.name, 20, Align::Left, 0});
    }
    for (int level = highestCompetencyLevel; level >= lowestCompetencyLevel; --level) {
        Row row;
        row.cells.emplace_back(Decimal(level));
        for (const Competency& competency : competencies)
            row.cells.emplace_back(descriptorOf(competency, level));
        section.rows.push_back(std::move(row));
    }
    return section;
}

/// Bars of what is missing, the longest first.
Chart picture(const TableForm& form, QList<UnitGap> gaps)
{
    Chart chart;
    chart.title = form.text(u"picture");
    chart.unit = form.text(u"picture_unit");
    std::stable_sort(gaps.begin(), gaps.end(), [](const UnitGap& a, const UnitGap& b) {
        return a.missing > b.missing;
    });
    for (const UnitGap& gap : gaps.mid(0, longestPicture)) {
        if (gap.missing == 0)
            break;
        chart.points.append(
            {gap.name, Decimal(gap.missing), gap.below * 2 >= gap.required ? Tone::Trouble : Tone::Attention,
             form.text(u"picture_note").arg(gap.below).arg(gap.required).arg(gap.missing), {}});
    }
    return chart;
}

Section unitTable(const TableForm& form, const QList<UnitGap>& gaps)
{
    Section section;
    section.heading = form.text(u"by_competency");
    section.columns = {
        form.number(),
        form.words(u"competency"_s, 40),
        form.figure(u"required"_s, 11),
        form.figure(u"assessed"_s, 11),
        form.figure(u"below"_s, 11),
        form.figure(u"missing"_s, 11)};
    const Chart chart = picture(form, gaps);
    if (!chart.points.isEmpty())
        section.chart = chart;
    std::optional<CompetencyGroup> group;
    for (const UnitGap& gap : gaps) {
        if (group != gap.group)
            section.rows.push_back(
                {{Cell(), groupText(form, gap.group), Cell(), Cell(), Cell(), Cell()},
                 RowStyle::Group});
        group = gap.group;
        section.rows.push_back(
            {{nextNumber(section), gap.name, Decimal(gap.required), Decimal(gap.assessed),
              Decimal(gap.below), Decimal(gap.missing)},
             RowStyle::Normal});
    }
    if (gaps.isEmpty())
        section.paragraphs = {form.text(u"nothing_required")};
    return section;
}

Section needsTable(const TableForm& form, const QList<TrainingNeed>& needs)
{
    Section section;
    section.heading = form.text(u"needs");
    section.columns = {
        form.number(),
        form.words(u"person"_s, 24),
        form.words(u"position"_s, 26),
        form.words(u"competency"_s, 28),
        form.centred(u"level_now"_s, 8),
        form.centred(u"level_needed"_s, 8),
        form.words(u"evidence"_s, 26)};
    for (const TrainingNeed& need : needs) {
        section.rows.push_back(
            {{nextNumber(section), need.name, need.position, need.competency, Decimal(need.from),
              Decimal(need.to), need.evidence + u" ("_s + formDate(need.day) + u')'},
             RowStyle::Normal});
    }
    if (needs.isEmpty())
        section.paragraphs = {form.text(u"no_needs")};
    return section;
}

} // namespace

Report competencyFrameworkReport(
    const Letterhead& head, const CompetencyFramework& framework, const QString& headName)
{
    const TableForm form(words());
    QStringList lines;
    if (!framework.title.isEmpty())
        lines.append(framework.title);
    if (!framework.documentNumber.isEmpty())
        lines.append(framework.documentNumber);
    Report report = form.begin(
        u"competency-framework"_s, head, lines.join(u", "_s), u"framework_title");
    report.paper = Paper::Landscape;
    for (const auto& entry : Codes<CompetencyGroup>::entries) {
        QList<Competency> group;
        std::copy_if(
            framework.competencies.begin(), framework.competencies.end(), std::back_inserter(group),
            [&](const Competency& one) { return one.group == entry.value; });
        if (!group.isEmpty())
            report.sections.push_back(levels(form, entry.value, group));
    }
    report.signatures = {form.signer(u"sign_head", headName)};
    return report;
}

Report competencyGapsReport(
    const Letterhead& head, const QString& unitName, const Date& day,
    const QList<PersonGaps>& people, const QString& headName)
{
    const TableForm form(words());
    Report report = form.begin(
        u"competency-gaps"_s, head, form.text(u"gaps_subtitle").arg(unitName, formDate(day)),
        u"gaps_title");
    report.sections
        = {unitTable(form, unitGaps(people)), needsTable(form, trainingNeeds(people))};
    report.signatures = {form.signer(u"sign_made", {}), form.signer(u"sign_head", headName)};
    return report;
}

Report personGapsReport(
    const Letterhead& head, const Date& day, const PersonGaps& person, const QString& headName)
{
    const TableForm form(words());
    Report report = form.begin(
        u"competency-gaps"_s, head, form.text(u"gaps_subtitle").arg(person.name, formDate(day)),
        u"gaps_title");
    Section section;
    section.fields = {
        form.field(u"person", person.name), form.field(u"position", person.position)};
    section.columns = {
        form.number(),
        form.words(u"competency"_s, 34),
        form.centred(u"level_needed"_s, 10),
        form.centred(u"level_now"_s, 10),
        form.words(u"state"_s, 16),
        form.words(u"evidence"_s, 34)};
    std::optional<CompetencyGroup> group;
    for (const CompetencyGap& gap : person.gaps) {
        if (group != gap.required.group)
            section.rows.push_back(
                {{Cell(), groupText(form, gap.required.group), Cell(), Cell(), Cell(), Cell()},
                 RowStyle::Group});
        group = gap.required.group;
        const bool found = gap.assessed.has_value();
        section.rows.push_back(
            {{nextNumber(section), gap.required.name, levelText(gap.required.level),
              found ? Cell(Decimal(gap.assessed->level)) : Cell(),
              form.text(QString(u"gap_%1"_s.arg(int(gap.state)))),
              found ? Cell(gap.assessed->evidence + u" ("_s + formDate(gap.assessed->day) + u')')
                    : Cell()},
             RowStyle::Normal});
    }
    if (person.gaps.isEmpty())
        section.paragraphs = {form.text(u"nothing_required")};
    report.sections = {std::move(section)};
    report.signatures = {form.signer(u"sign_person", person.name), form.signer(u"sign_head", headName)};
    return report;
}

} // namespace soviec::report
