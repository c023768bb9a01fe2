// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace soviec {

/// What interrupts. Pages ask through this interface, so that a test answers instead of a person.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// A question with one way on; `action` says what the button does ("Sign", "Lock 3 units").
    /// True: go on. `danger` where it cannot be taken back.
    virtual bool confirm(
        QWidget* parent, const QString& title, const QString& text, const QString& action,
        bool danger = false) = 0;
    /// Something failed that the page cannot show in its place.
    virtual void showError(QWidget* parent, const QString& text, const QString& detail = {}) = 0;
    /// A reason or another line of text; nothing where the person turned back. Blank is not taken.
    virtual std::optional<QString> askText(
        QWidget* parent, const QString& title, const QString& label, const QString& action,
        const QString& text = {}) = 0;
    /// Empty where the person turned back. `filter` as QFileDialog takes it.
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString saveFile(
        QWidget* parent, const QString& title, const QString& suggestion,
        const QString& filter) = 0;
    virtual QString chooseFolder(QWidget* parent, const QString& title) = 0;
};

/// The real ones: message boxes of the program, file dialogs of the system.
class SystemDialogs final : public Dialogs {
public:
    bool confirm(
        QWidget* parent, const QString& title, const QString& text, const QString& action,
        bool danger) override;
    void showError(QWidget* parent, const QString& text, const QString& detail) override;
    std::optional<QString> askText(
        QWidget* parent, const QString& title, const QString& label, const QString& action,
        const QString& text) override;
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    QString saveFile(
        QWidget* parent, const QString& title, const QString& suggestion,
        const QString& filter) override;
    QString chooseFolder(QWidget* parent, const QString& title) override;
};

} // namespace soviec
