// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assignments/assignment_board.h"

#include "core/base/number.h"
#include "core/base/ratio.h"
#include "core/base/tr.h"
#include "ui/shared/chip.h"
#include "ui/shared/data_table.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

ChipData chipOf(Standing standing)
{
    const QString word = standingLabel(standing);
    switch (standing) {
    case Standing::Trouble: return {u"trouble"_s, word, Meaning::Trouble};
    case Standing::Late: return {u"warning"_s, word, Meaning::Trouble};
    case Standing::DueSoon: return {u"clock"_s, word, Meaning::Attention};
    case Standing::Waiting: return {u"info"_s, word, Meaning::Attention};
    case Standing::Running: return {u"next"_s, word, Meaning::Neutral};
    case Standing::Done: return {u"check"_s, word, Meaning::Good};
    case Standing::HandedOver: return {u"return"_s, word, Meaning::Neutral};
    case Standing::Cancelled: return {u"remove"_s, word, Meaning::Neutral};
    }
    Q_UNREACHABLE();
}

Cell word(const QString& text)
{
    Cell cell;
    cell.text = text.isEmpty() ? u"–"_s : text;
    return cell;
}

Cell deadlineCell(const AssignmentProgress& work, const Date& today)
{
    const Assignment& one = work.assignment;
    if (!isValid(one.deadline))
        return word({});
    Cell cell = word(listDate(one.deadline));
    cell.key = isoDate(one.deadline);
    if (standingOf(work, today) >= Standing::Done)
        return cell;
    const auto left = int((one.deadline - today).days());
    if (left == 0)
        cell.second = Tr::tr("today");
    else if (left > 0)
        cell.second = Tr::tr("in %n days", nullptr, left);
    else
        cell.second = Tr::tr("%n days ago", nullptr, -left);
    return cell;
}

Cell productsCell(const AssignmentProgress& work)
{
    const Assignment& one = work.assignment;
    Cell cell = word(formatNumber(work.done) + u" / " + formatNumber(one.quantity));
    cell.permille = one.quantity > Decimal(0)
        ? int(std::min<int64_t>(1000, work.done.scaled() * 1000 / one.quantity.scaled()))
        : 0;
    cell.key = cell.permille;
    return cell;
}

} // namespace

AssignmentBoard::AssignmentBoard(Settings& settings, QWidget* parent)
    : Card(parent)
    , m_table(new DataTable(Tr::tr("Given work"), this))
    , m_filter(new FilterLine(Tr::tr("Filter the list"), this))
{
    auto* head = new QWidget(this);
    QHBoxLayout* row = makeRow(head, Space::None, Space::Tight);
    for (int i = 0; i < ChoiceCount; ++i) {
        auto* chip = new Chip({}, head);
        chip->setActivatable(true);
        connect(chip, &Chip::clicked, this, [this, i] { choose(Choice(i)); });
        row->addWidget(chip);
        m_chips.append(chip);
    }
    row->addStretch(1);
    setTitle(Tr::tr("Given work"));
    addToHead(m_filter);
    body()->addWidget(head);
    m_table->setObjectName(u"board"_s);
    m_table->setColumns(
        {{u"person"_s, Tr::tr("Person"), u"Trần Thị Minh Hạnh"_s, ColumnKind::Name},
         {u"work"_s, Tr::tr("Work"), {}, ColumnKind::Text},
         {u"products"_s, Tr::tr("Products"), u"00 / 00"_s, ColumnKind::Text},
         {u"deadline"_s, Tr::tr("Deadline"), u"T4 00/00 0000"_s, ColumnKind::Text},
         {u"state"_s, Tr::tr("State"), standingLabel(Standing::Waiting), ColumnKind::State}});
    m_table->attach(m_filter);
    m_table->remember(settings, u"assignments"_s);
    body()->addWidget(m_table, 1);
    connect(m_table, &DataTable::currentIdChanged, this, &AssignmentBoard::currentChanged);
    connect(m_table, &DataTable::opened, this, &AssignmentBoard::opened);
}

void AssignmentBoard::setWork(
    const QList<AssignmentProgress>& work, const QHash<PersonId, QString>& names, bool mine,
    const Date& today)
{
    m_work = work;
    m_names = names;
    m_mine = mine;
    m_today = today;
    std::stable_sort(m_work.begin(), m_work.end(), [&](const auto& a, const auto& b) {
        return standingOf(a, today) < standingOf(b, today);
    });
    m_table->setEmptyText(
        mine ? Tr::tr("No work is given to you in this month. What your head gives out appears here.")
             : Tr::tr("No work is given out in this month yet. Ctrl+N gives out the first."));
    showChips();
    showRows();
}

bool AssignmentBoard::belongs(const AssignmentProgress& work, Choice choice) const
{
    const Standing standing = standingOf(work, m_today);
    switch (choice) {
    case Due: return standing == Standing::DueSoon;
    case Late: return standing == Standing::Late;
    case Waiting: return waitsForPerson(work);
    case Trouble: return standing == Standing::Trouble;
    case Done: return standing == Standing::Done;
    default: return true;
    }
}

void AssignmentBoard::choose(Choice choice)
{
    m_choice = choice;
    showChips();
    showRows();
}

bool AssignmentBoard::showAll()
{
    if (m_choice == All)
        return false;
    choose(All);
    return true;
}

void AssignmentBoard::showChips()
{
    struct Look {
        QString sign;
        QString word;
        Meaning meaning;
    };
    const Look faces[ChoiceCount]
        = {{{}, Tr::tr("All"), Meaning::Neutral},
           {u"clock"_s, Tr::tr("Due soon"), Meaning::Attention},
           {u"warning"_s, Tr::tr("Late"), Meaning::Trouble},
           {u"info"_s, Tr::tr("Waiting"), Meaning::Attention},
           {u"trouble"_s, Tr::tr("In trouble"), Meaning::Trouble},
           {u"check"_s, Tr::tr("Done"), Meaning::Good}};
    for (int i = 0; i < ChoiceCount; ++i) {
        const auto count = std::count_if(m_work.begin(), m_work.end(), [&](const auto& work) {
            return belongs(work, Choice(i));
        });
        const bool chosen = i == m_choice;
        const Meaning meaning = chosen ? Meaning::Accent
            : count == 0               ? Meaning::Neutral
                                       : faces[i].meaning;
        const QString text = u"%1 %2"_s.arg(faces[i].word).arg(count);
        m_chips[i]->setData({chosen ? u"filter"_s : faces[i].sign, text, meaning});
        m_chips[i]->setAccessibleName(chosen ? Tr::tr("%1, shown").arg(text) : Tr::tr("Show %1").arg(text));
    }
}

void AssignmentBoard::showRows()
{
    QList<Row> rows;
    for (const AssignmentProgress& work : std::as_const(m_work)) {
        if (!belongs(work, m_choice))
            continue;
        const Assignment& one = work.assignment;
        Cell person = word(m_names.value(m_mine ? one.assignedBy : one.person));
        person.second = m_mine ? Tr::tr("gave it") : QString();
        Cell task = word(one.title);
        task.code = one.itemCode;
        task.second = one.stateReason.isEmpty() ? one.expectedProduct : one.stateReason;
        if (one.origin != Origin::Planned)
            task.second = originLabel(one.origin)
                + (task.second.isEmpty() ? QString() : u" · "_s + task.second);
        Cell state;
        const Standing standing = standingOf(work, m_today);
        state.chips = {chipOf(standing)};
        state.key = int(standing);
        rows.append(
            {one.id.toString(), {person, task, productsCell(work), deadlineCell(work, m_today), state}});
    }
    m_table->setRows(rows);
    if (m_table->currentId().isEmpty() && !rows.isEmpty())
        m_table->setCurrentId(m_table->visibleIds().value(0));
    emit currentChanged();
}

const AssignmentProgress* AssignmentBoard::current() const
{
    const QString id = m_table->currentId();
    for (const AssignmentProgress& work : m_work) {
        if (work.assignment.id.toString() == id)
            return &work;
    }
    return nullptr;
}

void AssignmentBoard::setCurrent(AssignmentId id)
{
    m_table->setCurrentId(id.toString());
}

} // namespace soviec
