// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card.h"

#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_body(makeColumn(this, Space::Card, Space::Small))
{
    setProperty("surface", u"card"_s);
}

void Card::makeHead()
{
    if (m_head != nullptr)
        return;
    m_title = makeElided({}, Face::Strong);
    m_muted = makeElided({}, Face::Small, Ink::Muted);
    // What is muted takes the room that is left and gives way first.
    m_muted->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head = new QHBoxLayout;
    m_head->addWidget(m_title);
    m_head->addWidget(m_muted, 1);
    m_body->insertLayout(0, m_head);
}

void Card::setTitle(const QString& title, const QString& muted)
{
    makeHead();
    m_title->setText(title);
    m_muted->setText(muted);
    setAccessibleName(title);
}

void Card::addToHead(QWidget* widget)
{
    makeHead();
    m_head->addWidget(widget);
}

SidePanel::SidePanel(Width width, QWidget* parent)
    : Card(parent)
{
    onLook(this, [this, width] {
        setFixedWidth(px(this, width == Width::Narrow ? Space::SideNarrow : Space::SideWide));
    });
}

} // namespace soviec
