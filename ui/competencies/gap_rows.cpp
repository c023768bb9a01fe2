// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/competencies/gap_rows.h"

#include "core/base/tr.h"

#include <algorithm>
#include <functional>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

Cell word(const QString& text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

Cell number(int value)
{
    Cell cell;
    cell.text = QString::number(value);
    cell.key = value;
    return cell;
}

/// Five signs for the levels: reached ■, asked for and not reached □, beyond what is asked for ·.
QString levelPicture(const CompetencyGap& gap)
{
    const int found = gap.assessed ? gap.assessed->level : 0;
    const int asked = gap.required.level ? gap.required.level->low : 0;
    QStringList signs;
    for (int level = lowestCompetencyLevel; level <= highestCompetencyLevel; ++level)
        signs.append(level <= found ? u"■"_s : level <= asked ? u"□"_s : u"·"_s);
    return signs.join(u' ');
}

// The longest bars are enough for the eye; the table below holds all.
constexpr qsizetype longestPicture = 8;

} // namespace

report::Chart unitGapChart(QList<UnitGap> gaps)
{
    report::Chart chart;
    chart.title = Tr::tr("Levels missing");
    chart.unit = Tr::tr("levels");
    std::ranges::stable_sort(gaps, std::ranges::greater(), &UnitGap::missing);
    for (const UnitGap& gap : gaps.mid(0, longestPicture)) {
        if (gap.missing == 0)
            break;
        chart.points.append(
            {gap.name, Decimal(gap.missing),
             gap.below * 2 >= gap.required ? report::Tone::Trouble : report::Tone::Attention,
             Tr::tr("%1: %2 of %3 people are below, %4 levels are missing")
                 .arg(gap.name)
                 .arg(gap.below)
                 .arg(gap.required)
                 .arg(gap.missing),
             gap.name});
    }
    return chart;
}

ChipData gapChip(GapState state)
{
    switch (state) {
    case GapState::Below: return {u"trouble"_s, gapLabel(state), Meaning::Trouble};
    case GapState::Meets: return {u"check"_s, gapLabel(state), Meaning::Good};
    case GapState::Above: return {u"star"_s, gapLabel(state), Meaning::Good};
    case GapState::NotAssessed: return {u"clock"_s, gapLabel(state), Meaning::Attention};
    case GapState::NotStated: return {u"info"_s, gapLabel(state), Meaning::Neutral};
    }
    Q_UNREACHABLE();
}

QList<Column> personGapColumns()
{
    return {
        {u"competency"_s, Tr::tr("Competency"), {}, ColumnKind::Text},
        {u"required"_s, Tr::tr("Asked for"), u"2-3 00"_s, ColumnKind::Text},
        {u"found"_s, Tr::tr("Found, of levels 1–5"), u"0   ■ ■ ■ ■ ■ ■"_s, ColumnKind::Text},
        {u"state"_s, Tr::tr("Result"), Tr::tr("not assessed"), ColumnKind::State},
        {u"evidence"_s, Tr::tr("Evidence"), u"Báo cáo quý I, 02/"_s, ColumnKind::Text}};
}

QList<Row> personGapRows(const PersonGaps& person)
{
    QList<Row> rows;
    for (const CompetencyGap& gap : person.gaps) {
        Cell name = word(gap.required.name);
        name.toolTip = gap.required.name + u'\n' + competencyGroupLabel(gap.required.group);
        const QString found = gap.assessed ? QString::number(gap.assessed->level) : u"–"_s;
        Cell picture = word(found + u"   "_s + levelPicture(gap));
        picture.key = gap.missing;
        picture.ink = gap.state == GapState::Below ? Ink::TroubleText
            : gap.assessed                           ? Ink::Accent
                                                     : Ink::Muted;
        picture.toolTip = Tr::tr("■ reached · □ asked for and not reached");
        Cell state;
        state.chips = {gapChip(gap.state)};
        Cell evidence;
        if (gap.assessed) {
            evidence = word(gap.assessed->evidence);
            evidence.second = formDate(gap.assessed->day);
        }
        rows.append(
            {gap.required.name, {name, word(levelText(gap.required.level)), picture, state, evidence}});
    }
    return rows;
}

QList<Column> unitGapColumns()
{
    return {
        {u"competency"_s, Tr::tr("Competency"), {}, ColumnKind::Text},
        {u"required"_s, Tr::tr("Must have it"), u"0000"_s, ColumnKind::Number},
        {u"assessed"_s, Tr::tr("Assessed"), u"0000"_s, ColumnKind::Number},
        {u"below"_s, Tr::tr("Below"), u"000 / 000"_s, ColumnKind::Text},
        {u"missing"_s, Tr::tr("Levels missing"), u"0000"_s, ColumnKind::Number}};
}

QList<Row> unitGapRows(const QList<UnitGap>& gaps)
{
    QList<Row> rows;
    for (const UnitGap& gap : gaps) {
        Cell name = word(gap.name);
        name.toolTip = gap.name + u'\n' + competencyGroupLabel(gap.group);
        Cell below = word(u"%1/%2"_s.arg(gap.below).arg(gap.required));
        below.key = gap.below;
        below.permille = gap.required > 0 ? gap.below * 1000 / gap.required : 0;
        below.barMeaning = gap.below > 0 ? Meaning::Trouble : Meaning::Good;
        rows.append(
            {gap.name, {name, number(gap.required), number(gap.assessed), below, number(gap.missing)}});
    }
    return rows;
}

QList<Column> needColumns()
{
    return {
        {u"person"_s, Tr::tr("Person"), u"Nguyễn Thị Minh Hạnh"_s, ColumnKind::Name},
        {u"competency"_s, Tr::tr("Competency"), {}, ColumnKind::Text},
        {u"levels"_s, Tr::tr("From … to"), u"0 → 0"_s, ColumnKind::Text},
        {u"evidence"_s, Tr::tr("Evidence"), u"Báo cáo quý I, 02"_s, ColumnKind::Text}};
}

QList<Row> needRows(const QList<TrainingNeed>& needs)
{
    QList<Row> rows;
    for (const TrainingNeed& need : needs) {
        Cell person = word(need.name);
        person.second = need.position;
        Cell levels = word(u"%1 → %2"_s.arg(need.from).arg(need.to));
        levels.key = need.from - need.to;
        Cell evidence = word(need.evidence);
        evidence.second = formDate(need.day);
        rows.append(
            {need.person.toString() + u'/' + need.competency,
             {person, word(need.competency), levels, evidence}});
    }
    return rows;
}

} // namespace soviec
