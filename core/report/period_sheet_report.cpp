// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/period_sheet_report.h"

#include "core/base/clock.h"
#include "core/base/number.h"
#include "core/report/form_text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

constexpr qsizetype shortChecksum = 12; // digits of a checksum that people compare by eye

const FormText& words()
{
    return FormText::periodSheet();
}

bool isSigned(const PeriodSheet& sheet)
{
    return sheet.state == SheetState::Signed || sheet.state == SheetState::Closed
           || sheet.state == SheetState::Replaced;
}

Cell points(const std::optional<Decimal>& value)
{
    return value ? Cell(*value) : Cell();
}

// The sum of what is scored; nothing where a criterion still waits for its score.
std::optional<Decimal> sumOf(const QList<Criterion>& criteria, const QMap<QString, Decimal>& scores)
{
    Decimal sum;
    for (const Criterion& criterion : criteria) {
        const auto it = scores.constFind(criterion.code);
        if (it == scores.constEnd())
            return std::nullopt;
        sum += *it;
    }
    return sum;
}

struct PartTotal {
    QString title;
    Decimal max;
};

// The groups of one part with their criteria, and its total.
void addPart(
    Section& section, const PeriodSheetContent& content, const QList<CriteriaGroup>& groups,
    const PartTotal& total)
{
    const QMap<QString, Decimal>& scores = content.sheet.selfScores;
    QList<Criterion> all;
    for (const CriteriaGroup& group : groups) {
        all.append(group.criteria);
        section.rows.push_back(
            {{group.code, group.title.vi, group.max, points(sumOf(group.criteria, scores))},
             RowStyle::Group});
        for (const Criterion& criterion : group.criteria) {
            const auto score = scores.constFind(criterion.code);
            section.rows.push_back(
                {{criterion.code.section(u'.', -1), criterion.title.vi, criterion.max,
                  score == scores.constEnd() ? Cell() : Cell(*score)},
                 RowStyle::Normal});
        }
    }
    section.rows.push_back(
        {{Cell(), total.title, total.max, points(sumOf(all, scores))}, RowStyle::Total});
}

Section criteriaSection(const PeriodSheetContent& content)
{
    Section section;
    section.heading = words().text(u"part_1");
    section.columnNumbers = true;
    section.columns = {
        {u"number"_s, words().text(u"number"), 6, Align::Centre, 0},
        {u"criterion"_s, words().text(u"criterion"), 68, Align::Left, 0},
        {u"max_points"_s, words().text(u"max_points"), 10, Align::Centre, 0},
        {u"self_points"_s, words().text(u"self_points"), 16, Align::Centre, 0}};
    const RuleSet& set = *content.rules;
    addPart(section, content, set.groups, {words().text(u"total"), set.commonMax});
    if (set.givesResultPoints())
        addPart(section, content, set.result.groups, {words().text(u"result_points"), set.result.max});
    return section;
}

struct Figures {
    std::optional<Decimal> common;
    std::optional<Decimal> result;
    std::optional<Decimal> total;
};

Figures figures(const PeriodSheetContent& content)
{
    const PeriodSheet& sheet = content.sheet;
    if (isSigned(sheet))
        return {sheet.commonPoints, sheet.resultPoints, sheet.total};
    Figures now{sumOf(content.rules->criteria, sheet.selfScores), content.result.resultPoints, {}};
    if (content.rules->givesResultPoints())
        now.result = sumOf(content.rules->resultCriteria, sheet.selfScores);
    if (now.common && (now.result || !content.rules->givesResultPoints()))
        now.total = content.result.total;
    return now;
}

QString pointsText(const std::optional<Decimal>& value)
{
    return value ? formatNumber(*value, 2) : QString();
}

Section summarySection(const PeriodSheetContent& content)
{
    const Figures shown = figures(content);
    const bool nothingAssigned = content.result.reason == u"no_assigned_work"_s;
    Section section;
    section.heading = words().text(u"part_2");
    section.fields = {
        {words().text(u"common_points"), pointsText(shown.common)},
        {words().text(u"result_points"),
         nothingAssigned ? words().text(u"nothing_assigned") : pointsText(shown.result)},
        {words().text(u"total_points"),
         nothingAssigned ? words().text(u"not_rated") : pointsText(shown.total)},
        {words().text(u"strengths"), content.sheet.strengths, 1},
        {words().text(u"weaknesses"), content.sheet.weaknesses, 2},
        {words().text(u"remarks"), content.sheet.remarks, 2}};
    return section;
}

Date dayOf(const QDateTime& utc)
{
    return utc.isValid() ? localDate(utc) : Date();
}

std::vector<Signature> signatures(const PeriodSheetContent& content)
{
    const PeriodSheet& sheet = content.sheet;
    const bool submitted = sheet.submittedAt.isValid() && sheet.state != SheetState::Draft
                           && sheet.state != SheetState::Returned;
    Signature person;
    person.title = words().text(u"sign_person");
    person.note = words().text(u"sign_note");
    person.name = content.fullName;
    person.dateLine = dateLine(content.head.place, submitted ? dayOf(sheet.submittedAt) : Date());
    if (submitted)
        person.signedLine = words().text(u"submitted_line").arg(localTime(sheet.submittedAt));

    Signature authority;
    authority.title = words().text(u"sign_authority");
    authority.note = words().text(u"sign_note");
    authority.name = sheet.signerName;
    authority.dateLine =
        dateLine(content.head.place, isSigned(sheet) ? dayOf(sheet.signedAt) : Date());
    if (isSigned(sheet))
        authority.signedLine = sheet.externalDocument.isEmpty()
                                   ? words().text(u"signed_line").arg(localTime(sheet.signedAt))
                                   : words().text(u"signed_outside").arg(sheet.externalDocument);
    return {person, authority};
}

QString footer(const PeriodSheetContent& content)
{
    const PeriodSheet& sheet = content.sheet;
    const bool fixed = isSigned(sheet);
    const QString id = fixed ? sheet.ruleSetId : content.rules->id;
    const QString checksum = (fixed ? sheet.ruleChecksum : content.rules->checksum)
                                 .section(u':', -1)
                                 .left(shortChecksum);
    const QString revision = QString::number(sheet.revision);
    if (!fixed)
        return words().text(u"footer_draft").arg(id, checksum, revision);
    return words().text(u"footer").arg(id, checksum, revision, sheet.contentHash.section(u':', -1));
}

} // namespace

Report periodSheetReport(const PeriodSheetContent& content, Annex annex)
{
    const PeriodSheet& sheet = content.sheet;
    Report report;
    report.kind = u"period-sheet"_s;
    setHead(report, content.head, false);
    report.formName = words().text(u"form");
    report.title = words().text(u"title");
    report.subtitle = words().text(u"period").arg(periodText(sheet.period));
    Section about;
    about.fields = {
        {words().text(u"name"), content.fullName},
        {words().text(u"position"), sheet.positionTitle},
        {words().text(u"unit"), sheet.unitName}};
    report.sections = {std::move(about), criteriaSection(content), summarySection(content)};
    report.signatures = signatures(content);
    if (annex == Annex::With) {
        report.annex = scoreAnnex(content.input, content.result);
        report.annex.front().fields = {
            {words().text(u"name"), content.fullName},
            {words().text(u"annex_period"), periodText(sheet.period)}};
    }
    report.footer = footer(content);
    report.contentHash = isSigned(sheet) ? sheet.contentHash : QString();
    report.fileStem =
        u"mau-01-%1-%2"_s.arg(fileWord(content.fullName), sheet.period.toString().toLower());
    return report;
}

} // namespace soviec::report
