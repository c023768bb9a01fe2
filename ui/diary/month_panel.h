// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/work/assignment.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace soviec::service {
class Office;
struct SheetView;
}

namespace soviec {

class BigFigure;
class Card;
class ExplainLink;
class ProgressLine;
class SidePanel;

/// What stands beside the diary: the running month of the person, and the work that is due.
class MonthPanel final : public QWidget {
    Q_OBJECT

public:
    explicit MonthPanel(service::Office& office, QWidget* parent = nullptr);
    Result<void> show(PersonId person, const Period& month);
    /// Assignments that still want entries, the most urgent first.
    const QList<AssignmentProgress>& open() const { return m_open; }

signals:
    void explanationWanted();
    void assignmentChosen(const soviec::Assignment& assignment);

private:
    Result<void> showHours(PersonId person, const Period& month);
    void showProducts(const QList<AssignmentProgress>& rows);
    void showScore(PersonId person, const Period& month);
    void showRaise(const service::SheetView& view);
    void showDue();

    service::Office& m_office;
    SidePanel* m_month;
    ProgressLine* m_hours;
    ProgressLine* m_products;
    ProgressLine* m_onTime;
    BigFigure* m_score;
    QLabel* m_today;
    QLabel* m_noScore;
    ExplainLink* m_why;
    QLabel* m_raise;
    SidePanel* m_due;
    QWidget* m_list;
    QList<AssignmentProgress> m_open;
};

} // namespace soviec
