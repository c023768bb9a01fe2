// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/diary_report.h"

#include "core/report/form_text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

const FormText& words()
{
    return FormText::diary();
}

QString timeText(const DiaryEntry& entry)
{
    if (!entry.start)
        return {};
    const auto end = entry.end();
    return end ? u"%1 - %2"_s.arg(entry.start->toString(), end->toString())
               : entry.start->toString();
}

QString joined(const QString& a, const QString& b)
{
    const QString between = a.isEmpty() || b.isEmpty() ? QString() : u"; "_s;
    return a + between + b;
}

std::vector<Column> columns()
{
    return {
        {u"time"_s, words().text(u"time"), 11, Align::Centre, 0},
        {u"code"_s, words().text(u"code"), 8, Align::Centre, 0},
        {u"work"_s, words().text(u"work"), 36, Align::Left, 0},
        {u"quantity"_s, words().text(u"quantity"), 7, Align::Right, 0},
        {u"hours"_s, words().text(u"hours"), 7, Align::Right, 1},
        {u"result"_s, words().text(u"result"), 20, Align::Left, 0},
        {u"state"_s, words().text(u"state"), 10, Align::Centre, 0}};
}

Row hoursRow(const QString& label, Minutes minutes, RowStyle style)
{
    return {{Cell(), Cell(), label, Cell(), minutes, Cell(), Cell()}, style};
}

Row entryRow(const DiaryEntry& entry)
{
    return {
        {timeText(entry), entry.itemCode, joined(entry.title, entry.note), entry.quantity,
         entry.minutes, joined(entry.result, entry.documentNumber),
         words().text(QString(u"state_"_s + code(entry.state)))},
        RowStyle::Normal};
}

std::vector<Row> entryRows(const QList<DiaryEntry>& entries)
{
    std::vector<Row> rows;
    Minutes all;
    Date day;
    size_t dayRow = 0;
    Minutes ofDay;
    for (const DiaryEntry& entry : entries) {
        if (entry.state == EntryState::Withdrawn)
            continue;
        if (rows.empty() || entry.day != day) {
            day = entry.day;
            dayRow = rows.size();
            ofDay = Minutes();
            rows.push_back(
                hoursRow(u"%1, %2"_s.arg(weekdayText(day), formDate(day)), ofDay, RowStyle::Group));
        }
        rows.push_back(entryRow(entry));
        ofDay += entry.minutes;
        all += entry.minutes;
        rows[dayRow].cells[4] = ofDay;
    }
    if (!rows.empty())
        rows.push_back(hoursRow(words().text(u"total"), all, RowStyle::Total));
    return rows;
}

} // namespace

Report diaryReport(
    const Letterhead& head, const Date& first, const Date& last, const Member& member,
    const QList<DiaryEntry>& entries, const QString& headName)
{
    Report report;
    report.kind = u"diary"_s;
    setHead(report, head, true);
    report.paper = Paper::Landscape;
    report.title = words().text(u"title");
    report.subtitle = words().text(u"range").arg(formDate(first), formDate(last));
    Section section;
    section.fields = {
        {words().text(u"name"), member.person.fullName},
        {words().text(u"position"), member.positionTitle},
        {words().text(u"unit"), member.unitName}};
    section.columns = columns();
    section.rows = entryRows(entries);
    if (section.rows.empty())
        section.paragraphs = {words().text(u"empty")};
    report.sections = {std::move(section)};
    for (const auto& [title, name] :
         {std::pair(u"sign_person"_s, member.person.fullName),
          std::pair(u"sign_head"_s, headName)}) {
        Signature signature;
        signature.title = words().text(title);
        signature.note = words().text(u"sign_note");
        signature.name = name;
        report.signatures.push_back(signature);
    }
    report.fileStem =
        u"nhat-ky-%1-%2-%3"_s.arg(fileWord(member.person.fullName), isoDate(first), isoDate(last));
    return report;
}

} // namespace soviec::report
