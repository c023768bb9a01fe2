// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/empty_state.h"

#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace soviec {

EmptyState::EmptyState(
    const QString& iconName, const QString& sentence, const QString& stepText, QWidget* parent)
    : QWidget(parent)
    , m_sentence(makeParagraph(sentence, Face::Body, Ink::Muted))
{
    auto* column = makeColumn(this, Space::Card, Space::Card);
    column->addStretch(2);
    column->addWidget(makeSign(iconName, Ink::Faint, Space::IconLarge));
    m_sentence->setAlignment(Qt::AlignCenter);
    column->addWidget(m_sentence);
    if (!stepText.isEmpty()) {
        m_step = makeButton(stepText);
        auto* row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(m_step);
        row->addStretch();
        column->addLayout(row);
        connect(m_step, &QPushButton::clicked, this, &EmptyState::stepClicked);
    }
    column->addStretch(3);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

} // namespace soviec
