// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ink.h"

#include <QFrame>
#include <QLabel>

#include <functional>

class QPushButton;

namespace soviec {

/// A bar inside a page: what happened and, where there is one, the way on ("Undo", "Try again").
class InlineMessage : public QFrame {
    Q_OBJECT

public:
    explicit InlineMessage(QWidget* parent = nullptr);
    /// Shows the bar; `action` empty: no button.
    void show(
        Meaning meaning, const QString& text, const QString& action = {},
        std::function<void()> run = {});
    QString text() const;

private:
    QLabel* m_sign;
    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_run;
};

/// The error of one field, below it. While it has text the field has a red border and a screen
/// reader reads the text with the field.
class FieldError : public QLabel {
    Q_OBJECT

public:
    explicit FieldError(QWidget* field, QWidget* parent = nullptr);
    void setError(const QString& error);
    bool hasError() const { return !text().isEmpty(); }

private:
    QWidget* m_field;
};

} // namespace soviec
