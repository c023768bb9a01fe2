// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace soviec::testing {

/// The shown widget of a class with this accessible name; null where there is none.
template <class T>
T* shown(QWidget& root, const QString& name)
{
    const auto all = root.findChildren<T*>();
    const auto found = std::ranges::find_if(
        all, [&](const T* one) { return one->accessibleName() == name && one->isVisibleTo(&root); });
    return found == all.end() ? nullptr : *found;
}

/// The shown button whose text begins so; null where there is none.
inline QPushButton* shownButton(QWidget& root, const QString& text)
{
    const auto all = root.findChildren<QPushButton*>();
    const auto found = std::ranges::find_if(all, [&](const QPushButton* one) {
        return one->text().startsWith(text) && one->isVisibleTo(&root);
    });
    return found == all.end() ? nullptr : *found;
}

/// Types into a field in place of what stands there.
inline bool typeInto(QWidget& root, const QString& name, const QString& text)
{
    if (auto* edit = shown<QLineEdit>(root, name)) {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        return true;
    }
    auto* edit = shown<QPlainTextEdit>(root, name);
    if (!edit)
        return false;
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    return true;
}

/// Goes down a list of choices with the arrow key until the one with this value.
inline bool chooseIn(QWidget& root, const QString& name, const QString& value)
{
    auto* box = shown<QComboBox>(root, name);
    if (!box)
        return false;
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentData().toString() != value; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    return box->currentData().toString() == value;
}

/// Answers the next dialog that opens; `owner` lives longer than the dialog.
inline void inDialog(QObject* owner, std::function<void(QWidget&)> answer)
{
    auto* timer = new QTimer(owner);
    QObject::connect(timer, &QTimer::timeout, owner, [timer, answer = std::move(answer)] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        answer(*dialog);
    });
    timer->start(5);
}

} // namespace soviec::testing
