// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/consolidation_view.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

Cell word(const QString& text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

} // namespace

ConsolidationView::ConsolidationView(Settings& settings, QWidget* parent)
    : Card(parent)
    , m_table(new DataTable(Tr::tr("Parts submitted by agencies"), this))
    , m_form(new QWidget(this))
    , m_title(new QLineEdit(m_form))
    , m_error(new FieldError(m_title, this))
    , m_join(makeButton(Tr::tr("Join in one draft"), ButtonKind::Plain, u"copy"_s, m_form))
{
    setTitle(
        Tr::tr("Parts submitted by agencies"),
        Tr::tr("choose several with Ctrl or Shift; each is signed as consolidated"));
    m_table->setColumns(
        {{u"title"_s, Tr::tr("Part"), {}, ColumnKind::Text},
         {u"unit"_s, Tr::tr("Agency"), u"UBND xã Đông Hiếu, Nghệ An"_s, ColumnKind::Text},
         {u"items"_s, Tr::tr("Items"), u"00.000"_s, ColumnKind::Number},
         {u"since"_s, Tr::tr("Submitted"), u"00:00 00/00/0000"_s, ColumnKind::Text}});
    m_table->setEmptyText(
        Tr::tr("No part waits at your step. Agencies submit their catalogs on the Approvals page."));
    m_table->remember(settings, u"catalog.parts"_s);
    body()->addWidget(m_table, 1);
    auto* row = makeRow(m_form);
    m_title->setAccessibleName(Tr::tr("Title of the consolidated catalog"));
    m_title->setPlaceholderText(m_title->accessibleName());
    row->addWidget(m_title, 1);
    row->addWidget(m_join);
    body()->addWidget(m_form);
    body()->addWidget(m_error);
    connect(m_join, &QPushButton::clicked, this, &ConsolidationView::join);
    connect(m_title, &QLineEdit::returnPressed, this, &ConsolidationView::join);
    connect(m_table, &DataTable::opened, this, &ConsolidationView::opened);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ConsolidationView::showCount);
}

void ConsolidationView::setParts(
    const QList<service::ApprovalEntry>& parts, const QList<int>& items, bool mayJoin)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Approval& document = parts[i].document;
        Cell count = word(formatNumber(int64_t(items.value(i))));
        count.key = items.value(i);
        Cell since = word(localTime(document.changedAt));
        since.key = isoTime(document.changedAt);
        rows.append({document.id.toString(), {word(document.title), word(parts[i].unitName), count, since}});
    }
    m_table->setRows(rows);
    m_form->setVisible(mayJoin && !rows.isEmpty());
    m_error->setError({});
    showCount();
}

void ConsolidationView::showCount()
{
    const qsizetype chosen = m_table->selectedIds().size();
    m_join->setEnabled(chosen > 0);
    m_join->setText(
        chosen > 0 ? Tr::tr("Join %n parts in one draft", nullptr, int(chosen))
                   : Tr::tr("Join in one draft"));
}

void ConsolidationView::setError(const QString& text)
{
    m_error->setError(text);
}

void ConsolidationView::join()
{
    const QString title = cleanText(m_title->text());
    const QStringList chosen = m_table->selectedIds();
    if (chosen.isEmpty()) {
        m_error->setError(Tr::tr("Choose the parts that go into the catalog."));
        return;
    }
    if (title.isEmpty()) {
        m_error->setError(Tr::tr("Give the consolidated catalog a title."));
        m_title->setFocus();
        return;
    }
    emit joined(chosen, title);
}

} // namespace soviec
