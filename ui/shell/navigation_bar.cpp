// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_bar.h"

#include "core/base/tr.h"
#include "ui/shared/label.h"
#include "ui/shell/navigation_item.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

NavigationBar::NavigationBar(QWidget* parent)
    : QFrame(parent)
    , m_agency(makeParagraph({}, Face::Small, Ink::Muted))
    , m_person(makeParagraph({}, Face::Strong))
    , m_position(makeParagraph({}, Face::Small))
    , m_connection(makeParagraph({}, Face::Small, Ink::Muted))
    , m_goTo(makeButton(Tr::tr("Go to, find"), ButtonKind::Plain, u"search"_s))
    , m_collapse(makeButton({}, ButtonKind::Square))
    , m_scroll(new QScrollArea)
    , m_list(new QWidget)
    , m_menu(new QMenu(this))
{
    setProperty("surface", u"navigation"_s);
    setAccessibleName(Tr::tr("Navigation"));
    auto* column = new QVBoxLayout(this);
    setSpace(this, column, Space::Small, Space::Card, Space::Small);

    auto* brand = makeLabel(u"Sổ Việc"_s, Face::Brand);
    auto* head = new QWidget;
    auto* headColumn = new QVBoxLayout(head);
    setSpace(head, headColumn, Space::Small, Space::None, Space::None);
    headColumn->addWidget(brand);
    headColumn->addWidget(m_agency);
    column->addWidget(head);

    m_goTo->setProperty("kind", u"search"_s);
    m_goTo->setToolTip(Tr::tr("Go to, find (Ctrl+K)"));
    connect(m_goTo, &QPushButton::clicked, this, &NavigationBar::goToClicked);
    column->addWidget(m_goTo);

    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeLine());
    column->addWidget(makeFoot());

    m_onlyWide = {head, m_person, m_position, m_connection};
    connect(m_collapse, &QPushButton::clicked, this, [this] {
        setCollapsed(!m_collapsed);
        emit collapsedByHand(m_collapsed);
    });
    onLook(this, [this] { applyWidth(); });
    setCollapsed(false);
}

QWidget* NavigationBar::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = makeColumn(foot, Space::None, Space::Tight);
    auto* words = new QVBoxLayout;
    setSpace(foot, words, Space::Small, Space::None, Space::None);
    words->addWidget(m_person);
    words->addWidget(m_position);
    words->addWidget(m_connection);
    column->addLayout(words);
    auto* row = new QHBoxLayout;
    auto* gear =
        makeButton(Tr::tr("Look, keys and who is working"), ButtonKind::Square, u"settings"_s);
    // The menu opens above; no arrow is drawn into a square button.
    connect(gear, &QPushButton::clicked, this, [this, gear] {
        m_menu->exec(gear->mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
    });
    row->addWidget(gear);
    row->addWidget(m_collapse);
    row->addStretch();
    auto* box = new QWidget;
    box->setLayout(row);
    onLook(box, [this, row] {
        // Collapsed, the two squares stand above each other.
        row->setContentsMargins(0, 0, 0, 0);
        row->setDirection(m_collapsed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    });
    connect(this, &NavigationBar::collapsedChanged, row, [this, row] {
        row->setDirection(m_collapsed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    });
    column->addWidget(box);
    return foot;
}

void NavigationBar::setAgency(const QString& name)
{
    m_agency->setText(name);
}

void NavigationBar::setViewer(const Viewer& viewer, const QString& connection)
{
    m_person->setText(viewer.name);
    m_position->setText(viewer.position);
    m_position->setVisible(!m_collapsed && !viewer.position.isEmpty());
    m_connection->setText(u"● "_s + connection);
}

void NavigationBar::setPages(const PageRegistry& pages)
{
    qDeleteAll(m_list->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete m_list->layout();
    m_items.clear();
    auto* column = makeColumn(m_list, Space::None, Space::None);
    PageGroup group = PageGroup::Work;
    for (const PageInfo& page : pages) {
        if (page.group != group) {
            group = page.group;
            auto* heading = makeLabel(
                group == PageGroup::Catalogs ? Tr::tr("Catalogs") : Tr::tr("System"), Face::Tiny,
                Ink::Muted);
            onLook(heading, [heading] {
                heading->setContentsMargins(
                    px(heading, Space::Small), px(heading, Space::Gap), 0,
                    px(heading, Space::Tight));
            });
            m_onlyWide += heading;
            column->addWidget(heading);
        }
        auto* item = new NavigationItem(page.title, page.iconName);
        if (page.id == u"help")
            item->setKeyText(u"F1"_s);
        connect(item, &QPushButton::clicked, this, [this, item, id = page.id] {
            item->setChecked(true);
            emit pageChosen(id);
        });
        column->addWidget(item);
        m_items.append({page.id, item});
    }
    column->addStretch();
    setCollapsed(m_collapsed);
}

void NavigationBar::setCurrent(const QString& pageId)
{
    for (const Item& item : m_items)
        item.button->setChecked(item.pageId == pageId);
}

void NavigationBar::setCount(const QString& pageId, int count, bool urgent)
{
    for (const Item& item : m_items) {
        if (item.pageId == pageId)
            item.button->setCount(count, urgent);
    }
}

void NavigationBar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (QWidget* widget : m_onlyWide) {
        // Showing what nobody has hidden lays it out once more.
        if (collapsed || widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            widget->setVisible(!collapsed);
    }
    for (const Item& item : m_items)
        item.button->setCollapsed(collapsed);
    m_goTo->setText(collapsed ? QString() : Tr::tr("Go to, find…  Ctrl+K"));
    const QString text = collapsed ? Tr::tr("Show titles") : Tr::tr("Icons only");
    m_collapse->setIcon(icon(collapsed ? u"expand"_s : u"collapse"_s));
    m_collapse->setToolTip(text);
    m_collapse->setAccessibleName(text);
    // A bar beside the icons would cover them; the wheel and the Tab key reach every one.
    m_scroll->setVerticalScrollBarPolicy(collapsed ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    applyWidth();
    emit collapsedChanged(collapsed);
}

void NavigationBar::applyWidth()
{
    setFixedWidth(px(this, m_collapsed ? Space::NavigationIcons : Space::Navigation));
}

} // namespace soviec
