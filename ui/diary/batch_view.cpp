// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/batch_view.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "ui/shared/data_table.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

Cell word(const QString& text)
{
    Cell cell;
    cell.text = text.isEmpty() ? u"–"_s : text;
    return cell;
}

} // namespace

BatchView::BatchView(QWidget* parent)
    : Card(parent)
    , m_table(new DataTable(Tr::tr("Entries to be made"), this))
    , m_sum(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_error(makeParagraph({}, Face::Small, Ink::TroubleText, this))
    , m_enter(makeButton({}, ButtonKind::Primary, u"check"_s, this))
{
    m_table->setObjectName(u"batchTable"_s);
    m_table->setColumns(
        {{u"chosen"_s, Tr::tr("Enter it"), u"000"_s, ColumnKind::State},
         {u"day"_s, Tr::tr("Day"), u"T4 00/00"_s, ColumnKind::Text},
         {u"work"_s, Tr::tr("Work"), {}, ColumnKind::Text},
         {u"quantity"_s, Tr::tr("Qty", "column"), u"000"_s, ColumnKind::Number},
         {u"hours"_s, Tr::tr("Hours", "column"), u"00,00"_s, ColumnKind::Number}});
    body()->addWidget(m_table, 1);
    body()->addWidget(m_sum);
    body()->addWidget(m_error);
    m_error->hide();
    auto* buttons = new QWidget(this);
    QHBoxLayout* row = makeRow(buttons);
    QPushButton* cancel = makeButton(Tr::tr("Cancel"), ButtonKind::Plain, {}, buttons);
    row->addWidget(m_enter);
    row->addWidget(cancel);
    row->addWidget(makeLabel(Tr::tr("Space leaves a row out · Ctrl+Enter enters"), Face::Small, Ink::Muted, buttons));
    row->addStretch(1);
    body()->addWidget(buttons);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == 0)
            toggle(index.data(RowIdRole).toString());
    });
    connect(m_table, &DataTable::opened, this, &BatchView::toggle);
    connect(m_enter, &QPushButton::clicked, this, &BatchView::entered);
    connect(cancel, &QPushButton::clicked, this, &BatchView::cancelled);
}

void BatchView::setBatch(
    const QString& title, const QList<DiaryEntry>& entries, const QStringList& findings)
{
    setTitle(title);
    setError({});
    m_entries = entries;
    m_findings = findings;
    m_chosen.clear();
    for (qsizetype i = 0; i < entries.size(); ++i)
        m_chosen << findings.value(i).isEmpty();
    m_table->setEmptyText(Tr::tr("There is nothing to enter."));
    showRows();
    if (!entries.isEmpty())
        m_table->setCurrentId(u"0"_s);
}

QList<DiaryEntry> BatchView::chosen() const
{
    QList<DiaryEntry> entries;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_chosen[i])
            entries << m_entries[i];
    }
    return entries;
}

void BatchView::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void BatchView::toggleCurrent()
{
    toggle(m_table->currentId());
}

void BatchView::toggle(const QString& rowId)
{
    bool known = false;
    const int at = rowId.toInt(&known);
    // What cannot be entered cannot be chosen.
    if (!known || at >= m_chosen.size() || !m_findings.value(at).isEmpty())
        return;
    m_chosen[at] = !m_chosen[at];
    showRows();
}

void BatchView::showRows()
{
    QList<Row> rows;
    Minutes minutes;
    int count = 0;
    int wrong = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const DiaryEntry& entry = m_entries[i];
        const QString finding = m_findings.value(i);
        Cell chosen;
        if (!finding.isEmpty())
            chosen.chips = {{u"warning"_s, Tr::tr("no"), Meaning::Trouble}};
        else if (m_chosen[i])
            chosen.chips = {{u"check"_s, Tr::tr("yes"), Meaning::Good}};
        else
            chosen.chips = {{u"remove"_s, Tr::tr("no"), Meaning::Neutral}};
        Cell work = word(entry.title);
        work.code = entry.itemCode;
        work.second = finding.isEmpty() ? entry.note : finding;
        work.secondInk = finding.isEmpty() ? Ink::Muted : Ink::TroubleText;
        Cell day = word(listDate(entry.day));
        day.key = isoDate(entry.day);
        Cell quantity = word(formatNumber(entry.quantity));
        quantity.key = qint64(entry.quantity.scaled());
        Cell hours = word(formatHours(entry.minutes));
        hours.key = entry.minutes.count();
        rows.append({QString::number(i), {chosen, day, work, quantity, hours}});
        wrong += finding.isEmpty() ? 0 : 1;
        if (m_chosen[i]) {
            minutes += entry.minutes;
            ++count;
        }
    }
    m_table->setRows(rows);
    m_enter->setText(Tr::tr("Enter %n rows", nullptr, count));
    m_enter->setEnabled(count > 0);
    QString sum = Tr::tr("%1 hours in %n entries", nullptr, count).arg(formatHours(minutes));
    if (wrong > 0)
        sum += u" · "_s + Tr::tr("%n rows cannot be entered; the reason stands in them", nullptr, wrong);
    m_sum->setText(sum);
}

} // namespace soviec
