// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QStringList>
#include <QTableView>
#include <QWidget>

namespace soviec::testing {

/// Parts of compound controls of Qt, which speak through the control they belong to.
inline bool isInnerPart(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QHeaderView*>(widget) != nullptr
           || qobject_cast<const QScrollBar*>(widget) != nullptr
           || qobject_cast<const QAbstractSpinBox*>(parent) != nullptr
           || qobject_cast<const QComboBox*>(parent) != nullptr
           || widget->objectName().startsWith(QLatin1String("qt_"));
}

/// What a screen reader would be silent about: visible controls that take the focus and have no
/// name, and table cells without a text. Empty: all is well. Use on every page:
/// QCOMPARE(accessibilityFaults(&page), QStringList());
inline QStringList accessibilityFaults(QWidget* root)
{
    QStringList faults;
    QList<QWidget*> widgets = root->findChildren<QWidget*>();
    widgets.prepend(root);
    for (QWidget* widget : widgets) {
        if (!widget->isVisibleTo(root) || isInnerPart(widget))
            continue;
        const QString place =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        if (widget->focusPolicy() != Qt::NoFocus) {
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            if (interface == nullptr || interface->text(QAccessible::Name).trimmed().isEmpty())
                faults += place + QLatin1String(": no accessible name");
        }
        const auto* table = qobject_cast<QTableView*>(widget);
        if (table == nullptr || table->model() == nullptr)
            continue;
        const QAbstractItemModel* model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                QString text = index.data(Qt::AccessibleTextRole).toString();
                if (text.isEmpty())
                    text = index.data(Qt::DisplayRole).toString();
                if (text.isEmpty())
                    faults +=
                        place + QStringLiteral(": no text in cell %1, %2").arg(row).arg(column);
            }
        }
    }
    return faults;
}

} // namespace soviec::testing
