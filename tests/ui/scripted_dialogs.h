// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/dialogs.h"

#include <QList>

namespace soviec::testing {

/// Answers in place of a person. What is not scripted is turned back (no, empty).
class ScriptedDialogs final : public Dialogs {
public:
    void answerNext(bool yes) { m_answers += yes; }
    void typeNext(const QString& text) { m_texts += text; }
    void chooseNext(const QString& path) { m_paths += path; }
    /// Everything that was asked or shown, in order.
    const QStringList& asked() const { return m_asked; }
    const QStringList& errors() const { return m_errors; }

    bool confirm(
        QWidget*, const QString& title, const QString& text, const QString& action,
        bool = false) override
    {
        m_asked += title + u'|' + text + u'|' + action;
        return !m_answers.isEmpty() && m_answers.takeFirst();
    }
    void showError(QWidget*, const QString& text, const QString&) override { m_errors += text; }
    std::optional<QString>
    askText(QWidget*, const QString& title, const QString&, const QString&, const QString&) override
    {
        m_asked += title;
        return m_texts.isEmpty() ? std::nullopt : std::optional(m_texts.takeFirst());
    }
    QString openFile(QWidget*, const QString& title, const QString&) override
    {
        return nextPath(title);
    }
    QString saveFile(QWidget*, const QString& title, const QString&, const QString&) override
    {
        return nextPath(title);
    }
    QString chooseFolder(QWidget*, const QString& title) override { return nextPath(title); }

private:
    QString nextPath(const QString& title)
    {
        m_asked += title;
        return m_paths.isEmpty() ? QString() : m_paths.takeFirst();
    }
    QList<bool> m_answers;
    QStringList m_texts;
    QStringList m_paths;
    QStringList m_asked;
    QStringList m_errors;
};

} // namespace soviec::testing
