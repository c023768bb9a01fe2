// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/week_view.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "ui/shared/data_table.h"

#include <QVBoxLayout>

#include <array>

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

Row rowOf(const QString& id, const TaskWeek& task, bool strong)
{
    Row row {id, {}};
    Cell work;
    work.code = task.code;
    work.text = task.title;
    work.strong = strong;
    row.cells << work;
    for (size_t i = 0; i < task.minutes.size(); ++i)
        row.cells << hoursCell(task.minutes[i], strong || i == weekDays);
    return row;
}

} // namespace

WeekView::WeekView(QWidget* parent)
    : Card(parent)
    , m_table(new DataTable(Tr::tr("Hours of the week by task and day")))
{
    m_table->setObjectName(u"weekTable"_s);
    m_table->setEmptyText(Tr::tr("No work is entered in this week yet."));
    body()->addWidget(m_table);
}

void WeekView::setWeek(const Date& monday, const QList<DiaryEntry>& entries)
{
    QList<Column> columns {{u"work"_s, Tr::tr("Work"), {}, ColumnKind::Text}};
    for (int i = 0; i < weekDays; ++i) {
        const Date day = monday + Days(i);
        columns.append({u"day%1"_s.arg(i), dayHeading(day), u"T0 000"_s, ColumnKind::Number});
    }
    columns.append({u"sum"_s, Tr::tr("Sum"), u"000,00"_s, ColumnKind::Number});
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
        TaskWeek& task = tasks[key];
        task.code = entry.itemCode;
        task.title = entry.title;
        for (TaskWeek* one : {&task, &sum}) {
            one->minutes[day] += entry.minutes;
            one->minutes[weekDays] += entry.minutes;
        }
    }
    QList<Row> rows;
    for (const QString& key : order)
        rows << rowOf(key, tasks[key], false);
    if (!rows.isEmpty())
        rows << rowOf(u"sum"_s, sum, true);
    m_table->setColumns(columns);
    m_table->setRows(rows);
}

} // namespace soviec
