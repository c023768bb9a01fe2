// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/review.h"
#include "ui/shared/card.h"

#include <optional>
#include <utility>

class QCheckBox;
class QLineEdit;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace soviec {

class DayTimeline;
class FieldError;

/// Beside the queue: the day of the chosen entry, what is accepted of it, findings, delays and the
/// note, and the decision.
class DecisionPanel : public SidePanel {
    Q_OBJECT

public:
    explicit DecisionPanel(QWidget* parent = nullptr);
    /// Shows an entry with the other entries of its day; nothing: the panel is empty.
    void setItem(
        const std::optional<service::QueueItem>& item, const QList<DiaryEntry>& day);
    /// What stands in the fields; nothing where a field cannot be read (it then says so).
    std::optional<EntryReview> review() const;
    QString note() const;
    void addFault();
    void addDelay();
    void toggleObjective();

signals:
    void accepted();
    void returned();
    void next();

private:
    QWidget* scrolledTimeline();
    QWidget* addField(const QString& label, QWidget* field);

    std::pair<EntryId, int> m_shown; ///< the entry the fields are about, and its version
    QLabel* m_summary;
    DayTimeline* m_timeline;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_fields;
    QLineEdit* m_quantity;
    QLineEdit* m_hours;
    FieldError* m_error;
    QSpinBox* m_faults;
    QSpinBox* m_delays;
    QCheckBox* m_objective;
    QLineEdit* m_note;
    QPushButton* m_accept;
    QPushButton* m_return;
    QPushButton* m_next;
};

} // namespace soviec
