// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/work/assignment.h"
#include "ui/shared/card.h"

#include <QHash>
#include <QStringList>

#include <optional>

class QPushButton;

namespace soviec {

class ProgressLine;

/// Beside the board: the chosen work in full, and the steps that are open to who looks at it.
class AssignmentPanel final : public SidePanel {
    Q_OBJECT

public:
    explicit AssignmentPanel(QWidget* parent = nullptr);
    /// `giver`: who gave the work; `actions`: of the transition table, and "split", "write".
    void setWork(
        const std::optional<AssignmentProgress>& work, const QString& person, const QString& giver,
        const QStringList& actions);
    bool offers(const QString& action) const { return m_offered.contains(action); }

signals:
    void wanted(const QString& action);

private:
    void addStep(const QString& action, const QString& text, const QString& iconName, bool primary);
    QLabel* m_state;
    QLabel* m_title;
    QLabel* m_details;
    QLabel* m_reason;
    ProgressLine* m_products;
    QHash<QString, QPushButton*> m_steps;
    QStringList m_offered;
};

} // namespace soviec
