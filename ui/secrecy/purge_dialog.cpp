// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrecy/purge_dialog.h"

#include "core/base/clock.h"
#include "core/base/tr.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/label.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

Cell word(const QString& text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

} // namespace

PurgeDialog::PurgeDialog(service::Office& office, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_dialogs(dialogs)
    , m_table(new DataTable(Tr::tr("Content to be removed"), this))
    , m_words(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_remove(makeButton(Tr::tr("Remove for good"), ButtonKind::Danger, u"remove"_s, this))
    , m_keep(makeButton(Tr::tr("Keep it"), ButtonKind::Plain, {}, this))
{
    setWindowTitle(Tr::tr("Removal of content that must not be kept"));
    setWindowIcon(applicationIcon());
    auto* column = makeColumn(this, Space::PageSide, Space::Card);
    column->addWidget(makeParagraph(
        Tr::tr("One person asks, another decides. The words go from the entry, from its history and from the file; hours, quantities, states and names stay, and that it happened."),
        Face::Body, Ink::Muted));
    m_table->setColumns(
        {{u"person"_s, Tr::tr("Diary of"), u"Trần Thị Minh Hạnh"_s, ColumnKind::Name},
         {u"day"_s, Tr::tr("Day"), u"T4 00/00"_s, ColumnKind::Text},
         {u"reason"_s, Tr::tr("Why"), {}, ColumnKind::Text},
         {u"asked"_s, Tr::tr("Asked by"), u"Trần Thị Minh Hạnh"_s, ColumnKind::Name}});
    m_table->setEmptyText(Tr::tr("Nothing waits to be removed."));
    column->addWidget(m_table, 1);
    column->addWidget(m_words);
    auto* buttons = new QHBoxLayout;
    QPushButton* close = makeButton(Tr::tr("Close"));
    buttons->addWidget(m_remove);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_remove, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_table, &DataTable::currentIdChanged, this, &PurgeDialog::showChosen);
    onLook(this, [this] { resize(px(this, Space::Dialog) * 3 / 2, px(this, Space::Row) * 13); });
    read();
}

void PurgeDialog::read()
{
    const auto waiting = service::Secrecy(m_office).waiting();
    m_waiting = waiting ? *waiting : QList<service::WaitingPurge>();
    QList<Row> rows;
    for (const service::WaitingPurge& one : std::as_const(m_waiting)) {
        Cell asked = word(one.purge.requestedName);
        asked.second = localTime(one.purge.requestedAt);
        rows.append(
            {one.purge.id.toString(),
             {word(one.personName), word(listDate(one.day)), word(one.purge.reason), asked}});
    }
    m_table->setRows(rows);
    if (m_table->currentId().isEmpty() && !rows.isEmpty())
        m_table->setCurrentId(rows.first().id);
    showChosen();
    if (!waiting)
        m_words->setText(waiting.error().text);
}

const service::WaitingPurge* PurgeDialog::chosen() const
{
    for (const service::WaitingPurge& one : m_waiting) {
        if (one.purge.id.toString() == m_table->currentId())
            return &one;
    }
    return nullptr;
}

void PurgeDialog::showChosen()
{
    const service::WaitingPurge* one = chosen();
    m_remove->setEnabled(one && one->mayDecide);
    m_keep->setEnabled(one && one->mayDecide);
    if (!one)
        m_words->clear();
    else if (one->mayDecide)
        m_words->setText(Tr::tr("You are the second person. Look at the entry in the diary or in the review first."));
    else
        m_words->setText(Tr::tr("Somebody else decides about this: neither who asked nor whose diary it is."));
}

void PurgeDialog::decide(bool remove)
{
    const service::WaitingPurge* one = chosen();
    if (!one)
        return;
    const EntryId entry = one->purge.entry;
    service::Secrecy secrecy(m_office);
    if (remove) {
        const QStringList remains = secrecy.remains(entry).value_or(QStringList());
        const bool sure = m_dialogs.confirm(
            this, Tr::tr("Remove the words for good?"),
            Tr::tr("The words of this entry cannot be brought back.") + u'\n' + remains.join(u'\n'),
            Tr::tr("Remove for good"), true);
        if (!sure)
            return;
    }
    const auto done = secrecy.decide(one->purge.id, remove);
    read();
    if (!done)
        m_words->setText(done.error().text);
    else
        m_words->setText(
            remove ? Tr::tr("The words are removed. The history says that, when and by whom.")
                   : Tr::tr("The entry stays as it is; the history says that you decided so."));
}

QString askPurge(service::Office& office, Dialogs& dialogs, QWidget* parent, EntryId entry)
{
    const auto reason = dialogs.askText(
        parent, Tr::tr("Ask for removal of the content"),
        Tr::tr("Why must the content of this entry go? Use neutral words: the reason stays readable."),
        Tr::tr("Ask a second person"));
    if (!reason)
        return {};
    const auto asked = service::Secrecy(office).ask(entry, *reason);
    return asked ? Tr::tr("A second person (head or HR) now decides about the removal.")
                 : asked.error().text;
}

} // namespace soviec
