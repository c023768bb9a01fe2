// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/people_view.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/org/labels.h"
#include "core/service/organisation.h"
#include "core/service/staffing.h"
#include "ui/organisation/people_panel.h"
#include "ui/shared/card.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/label.h"
#include "ui/shared/row_tree.h"
#include "ui/shared/two_pane.h"

#include <QBoxLayout>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;

QString idOf(const QTreeWidgetItem* item)
{
    return item ? item->data(0, idRole).toString() : QString();
}

QTreeWidgetItem* findItem(QTreeWidgetItem* from, const QString& id)
{
    for (int i = 0; i < from->childCount(); ++i) {
        QTreeWidgetItem* child = from->child(i);
        if (idOf(child) == id)
            return child;
        if (QTreeWidgetItem* below = findItem(child, id))
            return below;
    }
    return nullptr;
}

// Shows what matches and everything above it.
bool filterBelow(QTreeWidgetItem* item, const QStringList& words)
{
    bool any = false;
    for (int i = 0; i < item->childCount(); ++i) {
        QTreeWidgetItem* child = item->child(i);
        const bool self = matchesFolded(fold(child->text(0)), words);
        const bool below = filterBelow(child, words);
        child->setHidden(!self && !below);
        any = any || self || below;
    }
    return any;
}

} // namespace

PeopleView::PeopleView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_filter(new FilterLine(Tr::tr("Name, position, unit…"), this))
    , m_tree(new RowTree(
          Tr::tr("Units and their people"),
          {Tr::tr("Unit, person"), Tr::tr("Since")}, this))
    , m_panel(new PeoplePanel(context, this))
{
    auto* card = new Card(this);
    card->body()->addWidget(m_filter);
    card->body()->addWidget(m_tree, 1);
    auto* column = makeColumn(this);
    column->addWidget(new TwoPane(card, 1, m_panel, 0, Space::SideWide, 2, this), 1);
    connect(m_filter, &FilterLine::wordsChanged, this, &PeopleView::filter);
    connect(m_tree, &RowTree::currentItemChanged, this, [this] {
        if (!m_filling)
            showChosen();
    });
    connect(m_panel, &PeoplePanel::stored, this, &PeopleView::refresh);
}

void PeopleView::refresh()
{
    const Period month = m_context.shell.period();
    const auto units = service::Staffing(m_context.office).managedUnits(month.last());
    if (!units) {
        emit failed(units.error().text);
        return;
    }
    m_units = *units;
    QList<UnitId> ids;
    for (const Unit& unit : std::as_const(m_units))
        ids.append(unit.id);
    m_members.clear();
    if (!ids.isEmpty()) {
        const auto members = service::Organisation(m_context.office)
                                 .members(ids, month.first(), month.last());
        if (!members) {
            emit failed(members.error().text);
            return;
        }
        m_members = *members;
    }
    fill();
}

void PeopleView::fill()
{
    const QString chosen = m_panel->wanted().isEmpty() ? idOf(m_tree->currentItem())
                                                       : m_panel->wanted();
    m_filling = true;
    m_tree->clear();
    QTreeWidgetItem* root = m_tree->invisibleRootItem();
    // Units come by code; one above another may come after it.
    QList<Unit> left = m_units;
    while (!left.isEmpty()) {
        const qsizetype before = left.size();
        left.removeIf([&](const Unit& unit) {
            const bool isTop = std::ranges::none_of(
                m_units, [&](const Unit& one) { return one.id == unit.parent; });
            QTreeWidgetItem* above = isTop ? root : findItem(root, unit.parent.toString());
            if (above)
                addUnit(unit, above);
            return above != nullptr;
        });
        if (left.size() == before)
            break; // a ring of units cannot be shown as a tree
    }
    for (const Member& member : std::as_const(m_members)) {
        if (QTreeWidgetItem* unit = findItem(root, member.unit.toString()))
            addMember(member, unit);
    }
    m_tree->expandAll();
    QTreeWidgetItem* again = findItem(root, chosen);
    m_tree->setCurrentItem(again ? again : root->child(0));
    m_filling = false;
    filter(m_filter->text().isEmpty() ? QStringList() : fold(m_filter->text()).split(u' '));
    showChosen();
}

QTreeWidgetItem* PeopleView::addUnit(const Unit& unit, QTreeWidgetItem* above)
{
    auto* item = new QTreeWidgetItem(above);
    const auto count = std::ranges::count_if(
        m_members, [&](const Member& member) { return member.unit == unit.id; });
    item->setText(0, unit.name);
    item->setText(1, Tr::tr("%n people", nullptr, int(count)));
    item->setTextAlignment(1, Qt::AlignRight);
    item->setData(0, idRole, unit.id.toString());
    item->setFont(0, face(Face::Strong, this));
    return item;
}

void PeopleView::addMember(const Member& member, QTreeWidgetItem* unit)
{
    auto* item = new QTreeWidgetItem(unit);
    item->setText(0, member.person.fullName + u'\n' + member.positionTitle);
    item->setText(1, formDate(member.first));
    item->setTextAlignment(1, Qt::AlignRight);
    item->setData(0, idRole, member.person.id.toString());
}

void PeopleView::showChosen()
{
    const QString id = idOf(m_tree->currentItem());
    for (const Member& member : std::as_const(m_members)) {
        if (member.person.id.toString() == id) {
            m_panel->showPerson(member, m_units);
            return;
        }
    }
    for (const Unit& unit : std::as_const(m_units)) {
        if (unit.id.toString() == id) {
            m_panel->showUnit(unit, m_units);
            return;
        }
    }
    m_panel->showNothing();
}

void PeopleView::filter(const QStringList& words)
{
    filterBelow(m_tree->invisibleRootItem(), words);
}

bool PeopleView::stepBack()
{
    return m_panel->closeForm();
}

void PeopleView::focusFilter()
{
    m_filter->setFocus();
}

} // namespace soviec
