// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace soviec {

class BusyLine;

/// The quiet line at the bottom: saved when, until when the period is open, the last step with its
/// undo, what is under way, and the reminder about state secrets (or the page's own hint).
class StatusLine : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);
    /// "Saved 10:42:07"; the time as shown.
    void showSaved(const QString& time);
    /// "Period 04/2026 is open · hand in before 25/04".
    void setPeriodText(const QString& text);
    /// The right end; empty: the reminder not to enter state secrets.
    void setHint(const QString& text);
    /// A sentence for some seconds; `undo` empty: only the sentence. A later one replaces it.
    void say(const QString& sentence, std::function<void()> undo = {});
    /// A report was read from the office's main server although its address names one for reports.
    void sayReplicaMissed();
    BusyLine* busy() const { return m_busy; }
    QString sentence() const;

private:
    QLabel* m_saved;
    QLabel* m_period;
    QLabel* m_sentence;
    QPushButton* m_undo;
    BusyLine* m_busy;
    QLabel* m_hint;
    QTimer* m_timer;
    std::function<void()> m_run;
};

} // namespace soviec
