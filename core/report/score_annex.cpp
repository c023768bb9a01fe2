// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/form_text.h"
#include "core/report/period_sheet_report.h"

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

const FormText& words()
{
    return FormText::periodSheet();
}

QString lineTitle(const ScoreLine& line)
{
    if (line.handedOver)
        return words().text(u"handed_over").arg(line.title);
    return words().text(QString(u"origin_"_s + code(line.origin))).arg(line.title);
}

QString counted(int found, int excused)
{
    if (found == 0)
        return {};
    return excused > 0 ? words().text(u"excused").arg(found).arg(excused) : QString::number(found);
}

Section linesSection(const QList<ScoreLine>& lines)
{
    Section section;
    section.heading = words().text(u"annex_lines");
    if (lines.isEmpty()) {
        section.paragraphs = {words().text(u"no_lines")};
        return section;
    }
    section.columns = {
        {u"number"_s, words().text(u"number"), 4, Align::Centre, 0},
        {u"code"_s, words().text(u"code"), 7, Align::Left, 0},
        {u"work"_s, words().text(u"work"), 38, Align::Left, 0},
        {u"coefficient"_s, words().text(u"coefficient"), 8, Align::Right, 2},
        {u"assigned"_s, words().text(u"assigned"), 8, Align::Right, 0},
        {u"completed"_s, words().text(u"completed"), 9, Align::Right, 0},
        {u"faults"_s, words().text(u"faults"), 11, Align::Centre, 0},
        {u"delays"_s, words().text(u"delays"), 11, Align::Centre, 0}};
    for (const ScoreLine& line : lines)
        section.rows.push_back(
            {{Decimal(int(section.rows.size()) + 1), line.code, lineTitle(line), line.coefficient,
              line.assigned, line.completed, counted(line.qualityFaults, line.qualityExcused),
              counted(line.delays, line.delaysExcused)},
             RowStyle::Normal});
    return section;
}

// Points and sums with a decimal comma; an exact share such as 11/12 as it is; no machine codes.
QString valueText(const TraceStep& step)
{
    return step.step == u"level"_s ? QString() : QString(step.value).replace(u'.', u',');
}

// The table of lines says it all unless a line was cut for a fault or counts in another way.
bool needsWords(const TraceStep& step, const QList<ScoreLine>& lines)
{
    if (step.line < 0 || step.line >= lines.size())
        return true;
    const ScoreLine& line = lines.at(step.line);
    return line.qualityFaults > 0 || line.delays > 0 || line.handedOver
           || line.origin != Origin::Planned;
}

Section stepsSection(const ScoreCase& input, const ScoreResult& result)
{
    Section section;
    section.heading = words().text(u"annex_steps");
    section.columns = {
        {u"step"_s, words().text(u"step"), 18, Align::Left, 0},
        {u"article"_s, words().text(u"article"), 12, Align::Left, 0},
        {u"explanation"_s, words().text(u"explanation"), 56, Align::Left, 0},
        {u"value"_s, words().text(u"value"), 10, Align::Right, 0}};
    for (const TraceStep& step : result.trace) {
        if (!needsWords(step, input.lines))
            continue;
        const QString name = step.line >= 0 ? words().text(u"step_line").arg(step.line + 1)
                                            : words().text(QString(u"step_"_s + step.step));
        const bool last = step.step == u"total"_s;
        section.rows.push_back(
            {{name,
              step.article.isEmpty() ? QString() : words().text(u"article_of").arg(step.article),
              step.text, valueText(step)},
             last ? RowStyle::Total : RowStyle::Normal});
    }
    return section;
}

} // namespace

std::vector<Section> scoreAnnex(const ScoreCase& input, const ScoreResult& result)
{
    Section title;
    title.heading = words().text(u"annex");
    return {title, linesSection(input.lines), stepsSection(input, result)};
}

} // namespace soviec::report
