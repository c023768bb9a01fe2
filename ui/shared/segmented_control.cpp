// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/segmented_control.h"

#include "ui/shared/label.h"
#include "ui/theme/face.h"
#include "ui/theme/on_look.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

SegmentedControl::SegmentedControl(
    const QString& accessibleName, const QStringList& choices, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    auto* row = makeRow(this, Space::None, Space::None);
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = makeButton(choices[i]);
        button->setProperty("kind", u"segment"_s);
        button->setProperty(
            "place", i == 0                    ? u"first"_s
                     : i == choices.size() - 1 ? u"last"_s
                                               : u"middle"_s);
        button->setCheckable(true);
        button->setChecked(i == 0);
        // Tab reaches the chosen one, the arrows the others.
        button->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, i] {
            const bool changed = i != m_current;
            setCurrent(i);
            if (changed)
                emit chosen(i);
        });
        m_buttons += button;
        row->addWidget(button);
        // The chosen one is written stronger; its words must not be cut then.
        onLook(button, [button] {
            const QFontMetrics strong(face(Face::Strong, button));
            button->setMinimumWidth(
                strong.horizontalAdvance(button->text()) + 2 * px(button, Space::Card)
                + px(button, Space::Tight));
        });
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(i == index);
        m_buttons[i]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool SegmentedControl::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const int step = key == Qt::Key_Left ? -1 : 1;
    const int target = std::clamp(m_current + step, 0, int(m_buttons.size()) - 1);
    m_buttons[target]->setFocus();
    m_buttons[target]->click();
    return true;
}

} // namespace soviec
