// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/accessibility_walk.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStringList>

namespace soviec::testing {

inline QString placeOf(const QWidget* widget, const QString& text)
{
    return QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(" “%1”").arg(text.left(40));
}

/// The text of a label or button that got less room than it needs. Labels that may be cut say so by
/// a least width of nothing and show the whole text in their tool tip.
inline QString cutText(const QWidget* widget)
{
    constexpr int rounding = 2;
    if (const auto* label = qobject_cast<const QLabel*>(widget); label && !label->text().isEmpty()) {
        const bool mayBeCut = label->minimumSizeHint().width() == 0;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + rounding ? label->text() : QString();
        return !mayBeCut && label->sizeHint().width() > label->width() + rounding ? label->text() : QString();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && !button->text().isEmpty()) {
        QString text = button->text();
        text.remove(QLatin1Char('&'));
        int needed = button->fontMetrics().horizontalAdvance(text);
        if (!button->icon().isNull())
            needed += button->iconSize().width();
        return needed > button->width() && button->sizeHint().width() > button->width() ? text : QString();
    }
    return {};
}

inline bool isSqueezed(const QWidget* widget)
{
    const bool control = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QPushButton*>(widget);
    constexpr int focusRing = 4; // what a field with the focus asks for beside its own height
    return control && widget->height() + focusRing < widget->minimumSizeHint().height();
}

inline QList<QWidget*> shownIn(const QLayout* layout)
{
    QList<QWidget*> widgets;
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->layout())
            widgets += shownIn(item->layout());
        else if (item->widget() && item->widget()->isVisible())
            widgets += item->widget();
    }
    return widgets;
}

/// Parts of one layout that lie on each other or outside the widget they stand in.
inline QStringList misplacedIn(const QWidget* parent)
{
    QStringList faults;
    const QList<QWidget*> parts = shownIn(parent->layout());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QWidget* one = parts[i];
        const QString name = placeOf(one, one->accessibleName());
        if (one->parentWidget() == parent && !parent->rect().adjusted(-1, -1, 1, 1).contains(one->geometry()))
            faults += name + QStringLiteral(" leaves ") + placeOf(parent, parent->accessibleName());
        for (qsizetype k = i + 1; k < parts.size(); ++k) {
            const QWidget* other = parts[k];
            if (one->parentWidget() == other->parentWidget() && !one->geometry().isEmpty()
                && one->geometry().intersects(other->geometry()))
                faults += name + QStringLiteral(" lies on ") + placeOf(other, other->accessibleName());
        }
    }
    return faults;
}

/// What a person would call crowded: texts cut without a way to read them, controls lower than they
/// must be, parts on each other or off their place. Empty: all is well.
inline QStringList layoutFaults(QWidget* root)
{
    QStringList faults;
    QList<QWidget*> widgets = root->findChildren<QWidget*>();
    widgets.prepend(root);
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || isInnerPart(widget))
            continue;
        if (const QString text = cutText(widget); !text.isEmpty())
            faults += placeOf(widget, text) + QStringLiteral(" is cut");
        if (isSqueezed(widget))
            faults += placeOf(widget, widget->accessibleName()) + QStringLiteral(" is squeezed");
        if (widget->layout())
            faults += misplacedIn(widget);
    }
    return faults;
}

} // namespace soviec::testing
