// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assignments/share_table.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "ui/shared/data_table.h"
#include "ui/shared/label.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

ShareTable::ShareTable(QWidget* parent)
    : QWidget(parent)
    , m_table(new DataTable(Tr::tr("Who gets the work"), this))
    , m_sum(makeParagraph({}, Face::Small, Ink::Muted, this))
{
    m_table->setObjectName(u"shares"_s);
    m_table->setColumns(
        {{u"person"_s, Tr::tr("Person"), {}, ColumnKind::Name},
         {u"quantity"_s, Tr::tr("Share"), u"00.000"_s, ColumnKind::Number}});
    m_table->setEmptyText(Tr::tr("Nobody's work is followed and evaluated by you on this day."));
    m_table->setEditor([this](const QString& row, const QString&, const QString& text) {
        return edit(row, text);
    });
    m_table->setFewestRows(4);
    auto* column = makeColumn(this, Space::None, Space::Tight);
    column->addWidget(m_table, 1);
    column->addWidget(m_sum);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == 0)
            toggle(index.data(RowIdRole).toString());
    });
    connect(m_table, &DataTable::opened, this, &ShareTable::toggle);
}

void ShareTable::setPeople(const QList<Member>& people, const QHash<PersonId, int>& busy)
{
    m_people = people;
    m_busy = busy;
    showRows();
}

void ShareTable::setWhole(Decimal quantity)
{
    m_whole = quantity;
    showRows();
}

void ShareTable::setSplit(bool split)
{
    m_split = split;
    showRows();
}

void ShareTable::clear()
{
    m_quantities.clear();
    showRows();
}

QList<service::Share> ShareTable::shares() const
{
    QList<service::Share> shares;
    for (const Member& member : m_people) {
        const auto found = m_quantities.constFind(member.person.id.toString());
        if (found != m_quantities.constEnd())
            shares.append({member.person.id, m_split ? *found : m_whole});
    }
    return shares;
}

void ShareTable::shareEvenly()
{
    const QList<service::Share> chosen = shares();
    if (chosen.isEmpty())
        return;
    // Whole products where there are enough of them, else parts that are exact to four digits.
    const int64_t step = m_whole.scaled() % Decimal::unit == 0
            && m_whole >= Decimal(int(chosen.size()))
        ? Decimal::unit
        : 1;
    const int64_t steps = m_whole.scaled() / step;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        const int64_t part = steps / chosen.size() + (i < steps % chosen.size() ? 1 : 0);
        m_quantities[chosen[i].person.toString()] = Decimal::fromScaled(part * step);
    }
    showRows();
    emit changed();
}

void ShareTable::toggleCurrent()
{
    toggle(m_table->currentId());
}

void ShareTable::toggle(const QString& rowId)
{
    if (rowId.isEmpty())
        return;
    if (m_quantities.remove(rowId) == 0) {
        Decimal left = m_whole;
        for (const Decimal& quantity : std::as_const(m_quantities))
            left -= quantity;
        m_quantities.insert(rowId, std::max(left, Decimal(0)));
    }
    showRows();
    emit changed();
}

bool ShareTable::edit(const QString& rowId, const QString& text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty() || typed == u"–" || typed == u"0") {
        m_quantities.remove(rowId);
    } else {
        const auto quantity = Decimal::parseTyped(typed);
        if (!quantity || quantity->isNegative())
            return false;
        m_quantities.insert(rowId, *quantity);
    }
    // The table is in the middle of its own edit; it is filled again when that is done.
    QMetaObject::invokeMethod(
        this,
        [this] {
            showRows();
            emit changed();
        },
        Qt::QueuedConnection);
    return true;
}

void ShareTable::showRows()
{
    QList<Row> rows;
    Decimal sum;
    for (const Member& member : std::as_const(m_people)) {
        const QString id = member.person.id.toString();
        const bool chosen = m_quantities.contains(id);
        Cell name;
        name.text = member.person.fullName;
        name.iconName = chosen ? u"check"_s : u"person"_s;
        name.ink = chosen ? Ink::Accent : Ink::Text;
        name.strong = chosen;
        name.second = Tr::tr("%n open", "assignments of a person", m_busy.value(member.person.id));
        name.toolTip = member.unitName;
        const Decimal share = m_split ? m_quantities.value(id) : m_whole;
        Cell quantity;
        quantity.text = chosen ? formatNumber(share) : u"–"_s;
        quantity.key = chosen ? share.scaled() : qint64(0);
        quantity.editable = m_split;
        rows.append({id, {name, quantity}});
        if (chosen)
            sum += share;
    }
    m_table->setRows(rows);
    const auto people = int(m_quantities.size());
    if (people == 0) {
        m_sum->setText(Tr::tr("Space chooses a person."));
        setLabelInk(m_sum, Ink::Muted);
    } else if (!m_split) {
        m_sum->setText(Tr::tr("%n people, all of it to each", nullptr, people));
        setLabelInk(m_sum, Ink::Muted);
    } else if (sum == m_whole) {
        m_sum->setText(Tr::tr("The shares sum to the whole: %1").arg(formatNumber(sum)));
        setLabelInk(m_sum, Ink::GoodText);
    } else {
        m_sum->setText(
            sum < m_whole
                ? Tr::tr("%1 of %2 are shared out, %3 are left.")
                      .arg(formatNumber(sum), formatNumber(m_whole), formatNumber(m_whole - sum))
                : Tr::tr("%1 of %2 are shared out, %3 too many.")
                      .arg(formatNumber(sum), formatNumber(m_whole), formatNumber(sum - m_whole)));
        setLabelInk(m_sum, Ink::AttentionText);
    }
}

} // namespace soviec
