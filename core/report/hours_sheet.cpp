// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hours_sheet.h"

#include "core/base/number.h"
#include "core/base/ratio.h"
#include "core/report/form_text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

const FormText& words()
{
    return FormText::hoursSheet();
}

QString dayAndMonth(const Date& date)
{
    return formDate(date).left(5);
}

// Days off without work stay blank, so that the working days stand out.
Cell hoursOf(Minutes minutes, bool always)
{
    return minutes.count() == 0 && !always ? Cell() : Cell(minutes);
}

Row dayRow(const DayHours& day)
{
    const bool always = day.working || day.entered.count() > 0;
    QStringList notes;
    if (!day.dayName.isEmpty())
        notes.append(day.dayName);
    if (day.returned > 0)
        notes.append(words().text(u"returned_note").arg(day.returned));
    return {
        {u"%1 %2"_s.arg(weekdayText(day.day), dayAndMonth(day.day)), hoursOf(day.standard, always),
         hoursOf(day.absent, false), hoursOf(day.entered, always), hoursOf(day.accepted, always),
         hoursOf(day.accepted - day.standard, always), notes.join(u"; "_s)},
        RowStyle::Normal};
}

Row totalRow(const QString& label, const HoursTotals& totals)
{
    return {
        {label, totals.standard, totals.absent, totals.entered, totals.accepted,
         totals.accepted - totals.standard, QString()},
        RowStyle::Total};
}

std::vector<Column> hourColumns()
{
    const auto hours = [](const QString& key) {
        return Column{key, words().text(key), 8, Align::Right, 1};
    };
    return {
        hours(u"standard"_s), hours(u"absent"_s), hours(u"entered"_s), hours(u"accepted"_s),
        hours(u"difference"_s)};
}

std::vector<Row> dayRows(const QList<DayHours>& days, HoursTotals& month)
{
    std::vector<Row> rows;
    HoursTotals week;
    Date weekBegin;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const DayHours& day = days.at(i);
        if (!isValid(weekBegin))
            weekBegin = day.day;
        rows.push_back(dayRow(day));
        week += day;
        const bool lastOfWeek =
            i + 1 == days.size() || mondayOf(days.at(i + 1).day) != mondayOf(day.day);
        if (!lastOfWeek)
            continue;
        rows.push_back(totalRow(
            words().text(u"week").arg(dayAndMonth(weekBegin), dayAndMonth(day.day)), week));
        month += week;
        week = {};
        weekBegin = Date();
    }
    return rows;
}

Section summary(const HoursTotals& totals)
{
    Section section;
    section.heading = words().text(u"summary");
    const QString share =
        totals.standard.count() > 0
            ? formatPercent(Ratio(totals.accepted.count(), totals.standard.count()).roundHalfUp(4))
            : words().text(u"no_standard");
    section.fields = {
        {words().text(u"sum_share"),
         words().text(u"share").arg(
             formatHours(totals.accepted), formatHours(totals.standard), share)},
        {words().text(u"sum_overtime"), words().text(u"hours").arg(formatHours(totals.overtime))}};
    return section;
}

Signature signer(QStringView title, const QString& name)
{
    Signature signature;
    signature.title = words().text(title);
    signature.note = words().text(u"sign_note");
    signature.name = name;
    return signature;
}

Report begin(const Letterhead& head, const Period& period, QStringView title)
{
    Report report;
    report.kind = u"hours-sheet"_s;
    setHead(report, head, true);
    report.title = words().text(title);
    report.subtitle = periodText(period);
    return report;
}

} // namespace

HoursTotals& HoursTotals::operator+=(const DayHours& day)
{
    standard += day.standard;
    absent += day.absent;
    entered += day.entered;
    accepted += day.accepted;
    overtime += std::max(Minutes(0), day.accepted - day.standard);
    return *this;
}

HoursTotals& HoursTotals::operator+=(const HoursTotals& other)
{
    standard += other.standard;
    absent += other.absent;
    entered += other.entered;
    accepted += other.accepted;
    overtime += other.overtime;
    return *this;
}

Report hoursSheetReport(
    const Letterhead& head, const Period& period, const PersonHours& person,
    const QString& headName)
{
    Report report = begin(head, period, u"title");
    Section table;
    table.fields = {
        {words().text(u"name"), person.member.person.fullName},
        {words().text(u"position"), person.member.positionTitle},
        {words().text(u"unit"), person.member.unitName}};
    table.columns = hourColumns();
    table.columns.insert(
        table.columns.begin(), Column{u"day"_s, words().text(u"day"), 26, Align::Left, 0});
    table.columns.push_back({u"note"_s, words().text(u"note"), 22, Align::Left, 0});
    HoursTotals month;
    table.rows = dayRows(person.days, month);
    table.rows.push_back(totalRow(words().text(u"total"), month));
    table.paragraphs = {words().text(u"legend")};
    report.sections = {std::move(table), summary(month)};
    report.signatures = {
        signer(u"sign_person", person.member.person.fullName), signer(u"sign_head", headName)};
    report.fileStem = u"gio-lam-viec-%1-%2"_s.arg(
        fileWord(person.member.person.fullName), period.toString().toLower());
    return report;
}

Report unitHoursReport(
    const Letterhead& head, const Period& period, const QString& unitName,
    const QList<PersonHours>& people, const QString& headName)
{
    Report report = begin(head, period, u"unit_title");
    report.paper = Paper::Landscape;
    Section table;
    table.fields = {
        {words().text(u"unit"), unitName},
        {words().text(u"people"), QString::number(people.size())}};
    table.columns = hourColumns();
    table.columns.insert(
        table.columns.begin(),
        {Column{u"number"_s, words().text(u"number"), 4, Align::Centre, 0},
         Column{u"person"_s, words().text(u"person"), 22, Align::Left, 0},
         Column{u"person_position"_s, words().text(u"person_position"), 20, Align::Left, 0}});
    table.columns.push_back({u"overtime"_s, words().text(u"overtime"), 8, Align::Right, 1});
    HoursTotals unit;
    for (const PersonHours& person : people) {
        HoursTotals one;
        for (const DayHours& day : person.days)
            one += day;
        unit += one;
        table.rows.push_back(
            {{Decimal(int(table.rows.size()) + 1), person.member.person.fullName,
              person.member.positionTitle, one.standard, one.absent, one.entered, one.accepted,
              one.accepted - one.standard, one.overtime},
             RowStyle::Normal});
    }
    table.paragraphs = {words().text(people.isEmpty() ? u"nobody" : u"legend")};
    if (!people.isEmpty())
        table.rows.push_back(
            {{Cell(), words().text(u"total"), Cell(), unit.standard, unit.absent, unit.entered,
              unit.accepted, unit.accepted - unit.standard, unit.overtime},
             RowStyle::Total});
    report.sections = {std::move(table), summary(unit)};
    report.signatures = {signer(u"sign_person", {}), signer(u"sign_head", headName)};
    report.fileStem = u"gio-lam-viec-%1-%2"_s.arg(fileWord(unitName), period.toString().toLower());
    return report;
}

} // namespace soviec::report
