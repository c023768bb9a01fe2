// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/week_view.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/domain/diary/entry_line.h"
#include "ui/shared/data_table.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <optional>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

// "T3 07": the month stands in the page's stepper.
QString dayHeading(const Date& day)
{
    return u"%1 %2"_s.arg(shortWeekday(day)).arg(int(day.day()), 2, 10, QChar(u'0'));
}

constexpr int weekDays = 7;

struct TaskWeek {
    QString code;
    QString title;
    std::array<Minutes, weekDays + 1> minutes {}; // the last one is the sum
};

Cell hoursCell(Minutes minutes, bool strong)
{
    Cell cell;
    cell.text = minutes > Minutes(0) ? formatHours(minutes) : u"–"_s;
    cell.ink = minutes > Minutes(0) ? Ink::Text : Ink::Muted;
    cell.strong = strong;
    cell.key = minutes.count();
    return cell;
}

Row rowOf(const QString& id, const TaskWeek& task, bool strong, int writableDays)
{
    Row row {id, {}};
    Cell work;
    work.code = task.code;
    work.text = task.title;
    work.strong = strong;
    row.cells << work;
    for (size_t i = 0; i < task.minutes.size(); ++i) {
        Cell hours = hoursCell(task.minutes[i], strong || i == weekDays);
        hours.editable = !strong && int(i) < writableDays;
        row.cells << hours;
    }
    return row;
}

// "2,5", "1h30", "90p"; nothing, a dash or 0 empties the cell.
std::optional<Minutes> typedHours(const QString& text, const Date& day)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty() || typed == u"–")
        return Minutes(0);
    if (const auto minutes = parseHours(typed))
        return minutes;
    return parseEntryLine(typed, day).minutes;
}

} // namespace

WeekView::WeekView(QWidget* parent)
    : Card(parent)
    , m_table(new DataTable(Tr::tr("Hours of the week by task and day")))
{
    m_table->setObjectName(u"weekTable"_s);
    m_table->setEmptyText(
        Tr::tr("No work is entered in this week yet. What the line above makes appears here; hours are then typed into the cells."));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditor([this](const QString& row, const QString& column, const QString& text) {
        return edit(row, column, text);
    });
    body()->addWidget(m_table);
}

void WeekView::setWeek(
    const Date& monday, const QList<DiaryEntry>& entries, const Date& writableUntil)
{
    if (m_monday != monday) {
        m_monday = monday;
        QList<Column> columns {{u"work"_s, Tr::tr("Work"), {}, ColumnKind::Text}};
        for (int i = 0; i < weekDays; ++i) {
            const Date day = monday + Days(i);
            columns.append({u"day%1"_s.arg(i), dayHeading(day), u"CN 00"_s, ColumnKind::Number});
        }
        columns.append({u"sum"_s, Tr::tr("Sum"), u"000,0"_s, ColumnKind::Number});
        m_table->setColumns(columns);
    }
    m_entries.clear();
    QStringList order;
    QHash<QString, TaskWeek> tasks;
    TaskWeek sum;
    sum.title = Tr::tr("Sum");
    for (const DiaryEntry& entry : entries) {
        const auto day = size_t((entry.day - monday).days());
        if (entry.state == EntryState::Returned || day >= size_t(weekDays))
            continue;
        const QString key = entry.itemCode + u'|' + entry.title;
        if (!tasks.contains(key))
            order.append(key);
        m_entries[key] << entry;
        TaskWeek& task = tasks[key];
        task.code = entry.itemCode;
        task.title = entry.title;
        for (TaskWeek* one : {&task, &sum}) {
            one->minutes[day] += entry.minutes;
            one->minutes[weekDays] += entry.minutes;
        }
    }
    const int writable = isValid(writableUntil)
        ? std::clamp(int((writableUntil - monday).days()) + 1, 0, weekDays)
        : 0;
    QList<Row> rows;
    for (const QString& key : order)
        rows << rowOf(key, tasks[key], false, writable);
    if (!rows.isEmpty())
        rows << rowOf(u"sum"_s, sum, true, 0);
    m_table->setRows(rows);
}

bool WeekView::edit(const QString& rowId, const QString& columnId, const QString& text)
{
    bool known = false;
    const int at = columnId.mid(3).toInt(&known);
    const QList<DiaryEntry> ofTask = m_entries.value(rowId);
    if (!known || !columnId.startsWith(u"day") || ofTask.isEmpty() || !m_edit)
        return false;
    WeekEdit wanted {ofTask.last(), m_monday + Days(at), {}, {}};
    for (const DiaryEntry& entry : ofTask) {
        if (entry.day == wanted.day)
            wanted.there << entry;
    }
    const auto minutes = typedHours(text, wanted.day);
    // What is no duration is told like what the diary refuses.
    wanted.minutes = minutes.value_or(Minutes(-1));
    return m_edit(wanted);
}

} // namespace soviec
