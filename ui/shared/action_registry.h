// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QWidget;

namespace soviec {

/// One thing that can be done, declared once: menus, buttons, the palette (Ctrl+K) and the list of
/// keys are made from it.
struct ActionSpec {
    QString id;
    QString text;
    QString group; ///< heading in the list of keys: the page's title, or "Everywhere"
    QString iconName;
    QList<QKeySequence> keys;
};

class ActionRegistry : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Makes the action on `place`: its keys work while the focus is inside (everywhere where
    /// `place` is a window), and it disappears with it. Two actions of one place with the same key
    /// are a mistake of the program.
    QAction* add(QWidget* place, const ActionSpec& spec, std::function<void()> run);
    /// A key that a widget handles by itself; only listed.
    void note(QWidget* place, const QString& group, const QString& text, const QString& keys);

    struct Listed {
        QString id;
        QString group;
        QString text;
        QString keys;
        QString iconName;
        QPointer<QAction> action; ///< null for a noted key
        QPointer<QWidget> place;
    };
    /// What is alive, in the order of registration.
    QList<Listed> all() const;

private:
    QList<Listed> m_listed;
};

} // namespace soviec
