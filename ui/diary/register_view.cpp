// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/register_view.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "ui/diary/register_columns_form.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const RegisterItem& item)
{
    if (item.kind.isEmpty() || item.summary.startsWith(item.kind, Qt::CaseInsensitive))
        return item.summary;
    return item.summary.isEmpty() ? item.kind : item.kind + u" · "_s + item.summary;
}

Cell documentCell(const RegisterItem& item)
{
    Cell cell;
    cell.text = wordsOf(item);
    cell.code = item.number;
    cell.toolTip = registerTitle(item);
    return cell;
}

Cell dayCell(const Date& day)
{
    Cell cell;
    cell.text = isValid(day) ? listDate(day) : u"–"_s;
    cell.key = isoDate(day);
    return cell;
}

} // namespace

RegisterView::RegisterView(QWidget* parent)
    : Card(parent)
    , m_table(new DataTable(Tr::tr("Document register"), this))
    , m_message(new InlineMessage(this))
    , m_form(new RegisterColumnsForm(this))
    , m_sum(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_error(makeParagraph({}, Face::Small, Ink::TroubleText, this))
{
    setTitle(Tr::tr("From the document register"));
    QPushButton* open = makeButton(Tr::tr("Open a list…"), ButtonKind::Plain, u"open"_s, this);
    open->setObjectName(u"open-register"_s);
    addToHead(open);
    m_table->setObjectName(u"registerTable"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumns(
        {{u"state"_s, Tr::tr("State"), Tr::tr("late %1").arg(u"00/00"_s) + u"0000"_s, ColumnKind::State},
         {u"day"_s, Tr::tr("Done on"), u"T4 00/00"_s, ColumnKind::Text},
         {u"document"_s, Tr::tr("Document or case"), {}, ColumnKind::Text},
         {u"hours"_s, Tr::tr("Hours", "column"), u"00,00"_s, ColumnKind::Number}});
    m_table->setEmptyText(
        Tr::tr("Ctrl+O opens the list that your document-management system or one-stop shop exports (.xlsx, .csv). What is done becomes proposed entries, what is not done becomes deadlines."));
    m_message->hide();
    body()->addWidget(m_message);
    body()->addWidget(m_form, 1);
    m_form->hide();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_sum);
    body()->addWidget(m_error);
    m_error->hide();
    buildButtons();
    connect(open, &QPushButton::clicked, this, &RegisterView::openWanted);
    connect(m_table, &DataTable::opened, this, &RegisterView::acceptWanted);
    connect(m_table, &DataTable::currentIdChanged, this, [this] { m_aside->setEnabled(!current().isNull()); });
    connect(m_form, &RegisterColumnsForm::taken, this, &RegisterView::columnsTaken);
    connect(m_form, &RegisterColumnsForm::turnedBack, this, &RegisterView::closeColumns);
}

void RegisterView::buildButtons()
{
    m_buttons = new QWidget(this);
    QHBoxLayout* row = makeRow(m_buttons);
    m_all = makeButton({}, ButtonKind::Primary, u"check"_s, m_buttons);
    m_all->setObjectName(u"register-all"_s);
    m_give = makeButton({}, ButtonKind::Plain, u"assignments"_s, m_buttons);
    m_give->setObjectName(u"register-give"_s);
    m_aside = makeButton(Tr::tr("Put aside"), ButtonKind::Plain, u"remove"_s, m_buttons);
    m_aside->setObjectName(u"register-aside"_s);
    m_columns = makeButton(Tr::tr("Columns…"), ButtonKind::Plain, {}, m_buttons);
    m_seeAside = makeButton({}, ButtonKind::Plain, {}, m_buttons);
    m_seeAside->setCheckable(true);
    QPushButton* back = makeButton(Tr::tr("Back to the day"), ButtonKind::Plain, u"previous"_s, m_buttons);
    for (QPushButton* button : {m_all, m_give, m_aside, m_seeAside, m_columns, back})
        row->addWidget(button);
    row->addStretch(1);
    m_columns->hide();
    body()->addWidget(m_buttons);
    body()->addWidget(makeParagraph(
        Tr::tr("Enter enters the row · Ctrl+Enter all that are ready · Delete puts it aside · what is typed in the line above completes the chosen rows"),
        Face::Small, Ink::Muted, this));
    connect(m_all, &QPushButton::clicked, this, &RegisterView::allWanted);
    connect(m_give, &QPushButton::clicked, this, &RegisterView::giveWanted);
    connect(m_aside, &QPushButton::clicked, this, &RegisterView::dismissWanted);
    connect(m_seeAside, &QPushButton::clicked, this, &RegisterView::asideWanted);
    connect(m_columns, &QPushButton::clicked, this, &RegisterView::columnsWanted);
    connect(back, &QPushButton::clicked, this, &RegisterView::closed);
}

void RegisterView::setState(const service::RegisterState& state, const Date& today)
{
    m_state = state;
    m_today = today;
    m_showsAside = false;
    // What can be entered at once comes first.
    std::ranges::stable_partition(
        m_state.proposals, [](const service::RegisterProposal& one) { return one.finding.isEmpty(); });
    showRows();
}

void RegisterView::setImport(const service::RegisterImport& done)
{
    m_notRead.clear();
    for (const service::SkippedRow& one : done.skipped) {
        if (!one.understood)
            m_notRead << one.line;
    }
    QString text = Tr::tr("%1: %2 rows, %3 new, %4 changed, %5 known before.")
                       .arg(done.source)
                       .arg(done.rows)
                       .arg(done.added)
                       .arg(done.changed)
                       .arg(done.unchanged);
    if (done.secret > 0)
        text += u' ' + Tr::tr("%n rows with a secrecy mark were left out.", nullptr, done.secret);
    if (done.foreign > 0)
        text += u' ' + Tr::tr("%n rows were handled by others.", nullptr, done.foreign);
    if (!m_notRead.isEmpty())
        text += u' ' + Tr::tr("%n rows were not understood; they stand at the end.", nullptr, int(m_notRead.size()));
    m_message->show(m_notRead.isEmpty() ? Meaning::Good : Meaning::Attention, text);
    m_columns->show();
}

void RegisterView::askColumns(const service::RegisterList& list)
{
    m_table->hide();
    m_sum->hide();
    m_buttons->hide();
    m_message->hide();
    setError({});
    m_form->show();
    m_form->begin(list.sheet, list.columns, list.name);
}

bool RegisterView::closeColumns()
{
    if (m_form->isHidden())
        return false;
    m_form->hide();
    m_table->show();
    m_sum->show();
    m_buttons->show();
    m_table->setFocus();
    return true;
}

void RegisterView::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QList<service::RegisterProposal> RegisterView::chosen() const
{
    const QStringList ids = m_table->selectedIds();
    QList<service::RegisterProposal> chosen;
    if (m_showsAside)
        return chosen;
    for (const service::RegisterProposal& one : m_state.proposals) {
        const QString id = one.item.id.toString();
        if (ids.contains(id) || (ids.isEmpty() && m_table->currentId() == id))
            chosen << one;
    }
    return chosen;
}

QList<service::RegisterProposal> RegisterView::ready() const
{
    QList<service::RegisterProposal> ready;
    std::ranges::copy_if(
        m_state.proposals, std::back_inserter(ready),
        [](const service::RegisterProposal& one) { return one.finding.isEmpty(); });
    return ready;
}

QList<RegisterItemId> RegisterView::chosenWork() const
{
    const QStringList ids = m_table->selectedIds();
    QList<RegisterItemId> chosen;
    for (const service::RegisterWork& one : m_state.toGive) {
        const QString id = one.item.id.toString();
        if (!m_showsAside && (ids.contains(id) || (ids.isEmpty() && m_table->currentId() == id)))
            chosen << one.item.id;
    }
    return chosen;
}

QList<RegisterItemId> RegisterView::readyWork() const
{
    QList<RegisterItemId> ready;
    for (const service::RegisterWork& one : m_state.toGive) {
        if (one.finding.isEmpty() && !m_showsAside)
            ready << one.item.id;
    }
    return ready;
}

RegisterItemId RegisterView::current() const
{
    return RegisterItemId::parse(m_table->currentId()).value_or(RegisterItemId());
}

Row RegisterView::proposalRow(const service::RegisterProposal& one) const
{
    Cell state;
    state.chips = {one.finding.isEmpty() ? ChipData {u"check"_s, Tr::tr("ready"), Meaning::Good}
                                         : ChipData {u"info"_s, Tr::tr("incomplete"), Meaning::Attention}};
    state.key = one.finding.isEmpty() ? 0 : 1;
    Cell document = documentCell(one.item);
    document.second = one.finding.isEmpty()
        ? u"→ "_s + (one.entry.itemCode.isEmpty() ? Tr::tr("own words, outside the catalog")
                                                  : one.entry.itemCode + u' ' + one.entry.title)
        : one.finding;
    document.secondInk = one.finding.isEmpty() ? Ink::Muted : Ink::TroubleText;
    Cell hours;
    hours.text = one.entry.minutes > Minutes(0) ? formatHours(one.entry.minutes) : u"–"_s;
    hours.key = one.entry.minutes.count();
    return {one.item.id.toString(), {state, dayCell(one.entry.day), document, hours}};
}

// The chip of a deadline, with what is done about it below the document.
Row RegisterView::workRow(const service::RegisterWork& one) const
{
    Row row = waitingRow(one.item);
    Cell& document = row.cells[2];
    document.second = one.finding.isEmpty() ? Tr::tr("→ work for %1").arg(one.handler) : one.finding;
    document.secondInk = one.finding.isEmpty() ? Ink::Muted : Ink::TroubleText;
    row.cells[0].key = 1;
    return row;
}

Row RegisterView::waitingRow(const RegisterItem& item) const
{
    Cell state;
    const bool late = isLate(item, m_today);
    const QString day = isValid(item.due) ? formDate(item.due).left(5) : QString();
    if (day.isEmpty())
        state.chips = {{u"clock"_s, Tr::tr("not done"), Meaning::Neutral}};
    else
        state.chips = {
            {late ? u"warning"_s : u"clock"_s, late ? Tr::tr("late %1").arg(day) : Tr::tr("due %1").arg(day),
             late ? Meaning::Trouble : Meaning::Attention}};
    state.key = 2;
    Cell document = documentCell(item);
    document.second = isValid(item.due)
        ? Tr::tr("Not done yet · due %1").arg(formDate(item.due))
        : Tr::tr("Not done yet · without a deadline");
    Cell hours;
    hours.text = u"–"_s;
    return {item.id.toString(), {state, dayCell({}), document, hours}};
}

Row RegisterView::asideRow(const RegisterItem& item) const
{
    Row row = waitingRow(item);
    Cell state;
    state.chips = {{u"remove"_s, Tr::tr("put aside"), Meaning::Neutral}};
    state.key = 4;
    row.cells[0] = state;
    row.cells[1] = dayCell(item.done);
    return row;
}

void RegisterView::showAside(const QList<RegisterItem>& items)
{
    m_asideItems = items;
    m_showsAside = true;
    showRows();
}

void RegisterView::showRows()
{
    QList<Row> rows;
    m_aside->setText(m_showsAside ? Tr::tr("Take up again") : Tr::tr("Put aside"));
    if (m_showsAside) {
        for (const RegisterItem& one : std::as_const(m_asideItems))
            rows << asideRow(one);
        m_table->setRows(rows);
        showSum();
        return;
    }
    for (const service::RegisterProposal& one : std::as_const(m_state.proposals))
        rows << proposalRow(one);
    for (const service::RegisterWork& one : std::as_const(m_state.toGive))
        rows << workRow(one);
    for (const RegisterItem& one : std::as_const(m_state.waiting))
        rows << waitingRow(one);
    for (qsizetype i = 0; i < m_notRead.size(); ++i) {
        Cell state;
        state.chips = {{u"trouble"_s, Tr::tr("not read"), Meaning::Trouble}};
        state.key = 3;
        Cell words;
        words.text = m_notRead[i];
        words.ink = Ink::TroubleText;
        Cell hours;
        hours.text = u"–"_s;
        rows.append({u"finding:%1"_s.arg(i), {state, dayCell({}), words, hours}});
    }
    m_table->setRows(rows);
    showSum();
}

void RegisterView::showSum()
{
    if (m_table->currentId().isEmpty() && !m_table->rows().isEmpty())
        m_table->setCurrentId(m_table->rows().first().id);
    const int count = m_showsAside ? 0 : int(ready().size());
    m_all->setText(Tr::tr("Enter %n rows", nullptr, count));
    m_all->setEnabled(count > 0);
    const auto work = readyWork().size();
    m_give->setText(Tr::tr("Give out %n rows", nullptr, int(work)));
    m_give->setVisible(!m_state.toGive.isEmpty() || m_state.given > 0);
    m_give->setEnabled(work > 0);
    m_aside->setEnabled(!current().isNull());
    m_seeAside->setText(m_showsAside ? Tr::tr("Back to the list") : Tr::tr("Put-aside documents (%1)").arg(m_state.dismissed));
    m_seeAside->setEnabled(m_showsAside || m_state.dismissed > 0);
    m_seeAside->setChecked(m_showsAside);
    m_sum->setText(Tr::tr("%1 to enter · %2 waiting · %3 in the diary · %4 put aside")
                       .arg(m_state.proposals.size())
                       .arg(m_state.waiting.size())
                       .arg(m_state.entered + m_state.inDiary)
                       .arg(m_state.dismissed)
                   + (m_give->isHidden() ? QString()
                                         : u" · "_s
                              + Tr::tr("%1 to give out, %2 given out").arg(m_state.toGive.size()).arg(m_state.given)));
}

} // namespace soviec
