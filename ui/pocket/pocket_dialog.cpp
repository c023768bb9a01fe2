// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pocket/pocket_dialog.h"

#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/domain/merge/away.h"
#include "ui/pocket/pocket_keeper.h"
#include "ui/shared/busy_line.h"
#include "ui/shared/conflict_dialog.h"
#include "ui/shared/data_table.h"
#include "ui/shared/label.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

const service::PackageRow* conflictOf(const PocketKeeper& keeper, const QString& key)
{
    const auto found = std::ranges::find(keeper.conflicts(), key, &service::PackageRow::key);
    return found == keeper.conflicts().end() ? nullptr : &*found;
}

Row tableRow(
    const QString& id, const QString& about, const QString& person, const QDateTime& at, const ChipData& state)
{
    Cell when;
    when.text = localTime(at);
    when.key = isoTime(at);
    Cell what;
    what.text = about;
    what.second = person;
    Cell chip;
    chip.chips = {state};
    return {id, {when, what, chip}};
}

// What follows from other fields is not shown.
QString entered(const service::PocketRefusal& refusal)
{
    QStringList lines;
    for (auto it = refusal.fields.begin(); it != refusal.fields.end(); ++it) {
        const QString label = fieldLabel(it.key());
        const QString value = fieldText(refusal.kind, it.key(), it.value());
        if (label != it.key() && value != u"–"_s && value != u"0"_s)
            lines << Tr::tr("%1: %2").arg(label, value);
    }
    return lines.join(u" · "_s);
}

} // namespace

PocketDialog::PocketDialog(PocketKeeper& keeper, QWidget* parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_state(makeParagraph({}, Face::Strong, Ink::Text, this))
    , m_table(new DataTable(Tr::tr("Work done without the network"), this))
    , m_words(makeParagraph({}, Face::Body, Ink::Text, this))
    , m_busy(new BusyLine(this))
{
    setWindowTitle(Tr::tr("Work without the network"));
    setWindowIcon(applicationIcon());
    auto* column = makeColumn(this, Space::PageSide, Space::Card);
    column->addWidget(m_state);
    column->addWidget(makeParagraph(awaySentence(), Face::Body, Ink::Muted, this));
    m_table->setColumns(
        {{u"at"_s, Tr::tr("At"), u"00:00 00/00/0000"_s, ColumnKind::Text},
         {u"work"_s, Tr::tr("Work"), {}, ColumnKind::Name},
         {u"state"_s, Tr::tr("State"), u"máy chủ không nhận"_s, ColumnKind::State}});
    m_table->setEmptyText(Tr::tr("Nothing waits. What you enter without the network stands here until the server has it."));
    column->addWidget(m_table, 1);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_words);
    column->addWidget(m_busy);
    column->addWidget(makeButtons());
    connect(m_table, &DataTable::currentIdChanged, this, &PocketDialog::look);
    connect(m_table, &DataTable::opened, this, &PocketDialog::decide);
    connect(&m_keeper, &PocketKeeper::changed, this, &PocketDialog::read);
    onLook(this, [this] { resize(px(this, Space::Dialog) * 3 / 2, px(this, Space::Row) * 16); });
    read();
}

QWidget* PocketDialog::makeButtons()
{
    auto* widget = new QWidget(this);
    QHBoxLayout* row = makeRow(widget);
    m_send = makeButton(Tr::tr("Send now"), ButtonKind::Primary, u"up"_s, widget);
    m_decide = makeButton(Tr::tr("Decide…"), ButtonKind::Plain, u"check"_s, widget);
    m_putAway = makeButton(Tr::tr("Seen, put away"), ButtonKind::Plain, u"remove"_s, widget);
    QPushButton* close = makeButton(Tr::tr("Close"), ButtonKind::Plain, {}, widget);
    for (QPushButton* button : {m_send, m_decide, m_putAway})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_send, &QPushButton::clicked, this, &PocketDialog::send);
    connect(m_decide, &QPushButton::clicked, this, &PocketDialog::decide);
    connect(m_putAway, &QPushButton::clicked, this, &PocketDialog::putAway);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return widget;
}

QString PocketDialog::words() const
{
    return m_words->text();
}

void PocketDialog::read()
{
    const service::PocketStatus& status = m_keeper.status();
    const QString place = status.filledAt.isValid()
        ? Tr::tr("What is on this computer is as of %1.").arg(localTime(status.filledAt))
        : QString();
    m_state->setText(
        (m_keeper.isAway() ? Tr::tr("The server is out of reach.") : Tr::tr("The server is in reach.")) + u' ' + place);
    QList<Row> rows;
    for (const service::PocketChange& one : status.waiting) {
        const bool clashes = conflictOf(m_keeper, one.key) != nullptr;
        rows.append(tableRow(
            one.key, one.about, one.person, one.at,
            clashes ? ChipData {u"warning"_s, Tr::tr("to decide"), Meaning::Attention}
                    : ChipData {u"clock"_s, Tr::tr("waits"), Meaning::Neutral}));
    }
    for (const service::PocketRefusal& one : status.refused)
        rows.append(tableRow(
            one.record, one.about, one.refusal, one.at,
            {u"lock"_s, Tr::tr("not taken"), Meaning::Trouble}));
    m_table->setRows(rows);
    if (m_table->currentId().isEmpty() && !rows.isEmpty())
        m_table->setCurrentId(rows.first().id);
    look();
}

QString PocketDialog::wordsAbout(const QString& id) const
{
    if (const service::PackageRow* conflict = conflictOf(m_keeper, id)) {
        QStringList fields;
        for (const FieldClash& one : conflict->merge.clashes)
            fields << fieldLabel(one.field);
        return Tr::tr("Changed here and on the server: %1. Decide which value stays; the other one stays in the history.")
            .arg(fields.join(u", "_s));
    }
    for (const service::PocketRefusal& one : m_keeper.status().refused) {
        if (one.record == id)
            return Tr::tr("%1\nEntered: %2").arg(one.refusal, entered(one));
    }
    return {};
}

void PocketDialog::look()
{
    const QString id = m_table->currentId();
    const auto& refused = m_keeper.status().refused;
    m_words->setText(wordsAbout(id));
    m_words->setVisible(!m_words->text().isEmpty());
    m_send->setEnabled(!m_keeper.isBusy());
    m_decide->setEnabled(!m_keeper.isBusy() && conflictOf(m_keeper, id) != nullptr);
    m_putAway->setEnabled(std::ranges::find(refused, id, &service::PocketRefusal::record) != refused.end());
}

void PocketDialog::send()
{
    if (BackgroundTask* task = m_keeper.meet())
        m_busy->watch(task, Tr::tr("Sending what waits…"));
}

void PocketDialog::decide()
{
    const QString key = m_table->currentId();
    const service::PackageRow* conflict = conflictOf(m_keeper, key);
    if (conflict == nullptr || m_keeper.isBusy())
        return;
    QList<FieldDifference> fields;
    const auto text = [&](const FieldClash& one, const QJsonValue& value) {
        return fieldText(conflict->kind, one.field, value);
    };
    for (const FieldClash& one : conflict->merge.clashes)
        fields.append(
            {one.field, fieldLabel(one.field), text(one, one.base), text(one, one.mine), text(one, one.theirs)});
    const auto chosen = resolveConflict(this, conflict->about, fields, BaseChoice::Shown);
    if (!chosen)
        return;
    // For the merge the server stands here, and the pocket comes.
    service::PackageChoices choices;
    for (auto it = chosen->begin(); it != chosen->end(); ++it)
        choices[key].insert(it.key(), it.value() == Side::Mine ? MergeSide::Theirs : MergeSide::Mine);
    if (BackgroundTask* task = m_keeper.meet(choices))
        m_busy->watch(task, Tr::tr("Sending what waits…"));
}

void PocketDialog::putAway()
{
    m_keeper.putAway(m_table->currentId());
}

} // namespace soviec
