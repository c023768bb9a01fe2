// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/day_view.h"

#include "core/base/clock.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/domain/diary/entry_line.h"
#include "ui/shared/data_table.h"
#include "ui/shared/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

Cell wordCell(const QString& text)
{
    Cell cell;
    cell.text = text.isEmpty() ? u"–"_s : text;
    cell.ink = text.isEmpty() ? Ink::Muted : Ink::Text;
    return cell;
}

Cell figureCell(const QString& text, qint64 key)
{
    Cell cell = wordCell(text);
    cell.key = key;
    return cell;
}

QString timeText(const DiaryEntry& entry)
{
    if (!entry.start)
        return {};
    const auto end = entry.end();
    return end ? entry.start->toString() + u'–' + end->toString() : entry.start->toString();
}

ChipData stateChip(EntryState state)
{
    switch (state) {
    case EntryState::Accepted: return {u"check"_s, stateLabel(state), Meaning::Good};
    case EntryState::Returned: return {u"return"_s, stateLabel(state), Meaning::Trouble};
    default: return {u"clock"_s, stateLabel(state), Meaning::Attention};
    }
}

Cell workCell(const DiaryEntry& entry, const QString& reviewer)
{
    Cell cell;
    cell.code = entry.itemCode;
    cell.text = entry.title;
    cell.second = QString(entry.note).replace(u'\n', u' ');
    if (entry.state == EntryState::Returned) {
        cell.second = Tr::tr("Returned: “%1” — %2, %3")
                          .arg(entry.review.note, reviewer, localTime(entry.reviewedAt));
        cell.secondInk = Ink::TroubleText;
    }
    return cell;
}

Row rowOf(const DiaryEntry& entry, const QString& reviewer, bool writable)
{
    Row row {entry.id.toString(), {}};
    row.cells << figureCell(timeText(entry), entry.start ? entry.start->minutes() : 24 * 60)
              << workCell(entry, reviewer)
              << figureCell(formatNumber(entry.quantity), entry.quantity.scaled())
              << figureCell(formatHours(entry.minutes), entry.minutes.count())
              << wordCell(entry.documentNumber);
    Cell state;
    state.chips = {stateChip(entry.state)};
    row.cells << state;
    const bool open = writable && entry.state != EntryState::Accepted;
    for (const int column : {0, 2, 3, 4})
        row.cells[column].editable = open;
    return row;
}

} // namespace

DayView::DayView(Settings& settings, QWidget* parent)
    : Card(parent)
    , m_table(new DataTable(Tr::tr("Entries of the day")))
    , m_copy(makeButton({}, ButtonKind::Link))
{
    m_table->setColumns({
        {u"time"_s, Tr::tr("Time", "column"), u"00:00–00:00"_s, ColumnKind::Text},
        {u"work"_s, Tr::tr("Work"), {}, ColumnKind::Text},
        {u"quantity"_s, Tr::tr("Qty", "column"), u"000"_s, ColumnKind::Number},
        {u"hours"_s, Tr::tr("Hours", "column"), u"00,00"_s, ColumnKind::Number},
        {u"document"_s, Tr::tr("Document"), u"215/SNN-TLL"_s, ColumnKind::Text},
        {u"state"_s, Tr::tr("State"), stateLabel(EntryState::Pending), ColumnKind::State},
    });
    m_table->setObjectName(u"dayTable"_s);
    m_table->remember(settings, u"diary-day"_s);
    m_table->setEditor([this](const QString& row, const QString& column, const QString& text) {
        return edit(row, column, text);
    });
    m_copy->setObjectName(u"copyDay"_s);
    m_copy->hide();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, &DayView::copyWanted);
    connect(m_table, &DataTable::opened, this, &DayView::opened);
}

void DayView::setEntries(
    const QList<DiaryEntry>& entries, const QHash<PersonId, QString>& reviewers, bool writable)
{
    m_entries = entries;
    QList<Row> rows;
    for (const DiaryEntry& entry : entries)
        rows << rowOf(entry, reviewers.value(entry.reviewedBy), writable);
    m_table->setRows(rows);
}

void DayView::setEmptyText(const QString& text)
{
    m_table->setEmptyText(text);
}

void DayView::setCopyText(const QString& text)
{
    m_copy->setText(text);
    m_copy->setVisible(!text.isEmpty());
}

void DayView::setChange(
    std::function<bool(const DiaryEntry& before, const DiaryEntry& after)> change)
{
    m_change = std::move(change);
}

const DiaryEntry* DayView::current() const
{
    const QString id = m_table->currentId();
    for (const DiaryEntry& entry : m_entries) {
        if (entry.id.toString() == id)
            return &entry;
    }
    return nullptr;
}

void DayView::setCurrent(EntryId id)
{
    m_table->setCurrentId(id.toString());
}

// A cell takes what the line takes: "8:00-9:30", "1h30", "1,5", "x4", "215/SNN-TL".
bool DayView::edit(const QString& rowId, const QString& columnId, const QString& text)
{
    for (const DiaryEntry& before : m_entries) {
        if (before.id.toString() != rowId)
            continue;
        DiaryEntry after = before;
        const QString typed = text.trimmed() == u"–" ? QString() : text.trimmed();
        const EntryLine line = parseEntryLine(typed, before.day);
        if (columnId == u"document") {
            after.documentNumber = line.documentNumber.isEmpty() ? typed : line.documentNumber;
        } else if (columnId == u"time") {
            after.start = line.start;
            if (line.minutes)
                after.minutes = *line.minutes;
        } else if (columnId == u"quantity") {
            const auto number = Decimal::parseTyped(typed);
            after.quantity = number ? *number : line.quantity.value_or(Decimal(-1));
        } else {
            const auto hours = Decimal::parseTyped(typed);
            after.minutes = line.minutes.value_or(Minutes(0));
            if (hours && *hours <= Decimal(24) && !hours->isNegative())
                after.minutes = Minutes(int((hours->scaled() * 60 + Decimal::unit / 2) / Decimal::unit));
        }
        return m_change && m_change(before, after);
    }
    return false;
}

} // namespace soviec
