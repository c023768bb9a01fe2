// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/approvals.h"
#include "ui/shared/card.h"
#include "ui/shared/chip_painter.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace soviec {

class FieldError;

/// The state of a document as a chip.
ChipData approvalChip(ApprovalState state);
/// "Sign and hand on", "Approve", … : what a button says of an action.
QString actionLabel(const QString& action);

/// The way of one document: its route with who signed when, what was said on the chosen line, and
/// the steps the viewer may take. An approval asks for number and first day here.
class ApprovalPanel : public SidePanel {
    Q_OBJECT

public:
    explicit ApprovalPanel(QWidget* parent = nullptr);
    void clear();
    void setDocument(
        const service::ApprovalEntry& entry, const QList<ApprovalSignature>& signatures,
        const QList<ApprovalComment>& comments);
    /// The line whose comments are shown; empty: those on the whole.
    void setLine(const QString& key);
    /// What the fields say; read it after decisionStands().
    service::ApprovalDecision decision() const;
    /// False where the action asks for number and day and a field is not filled in: says so there.
    bool decisionStands(const QString& action);

signals:
    void wanted(const QString& action);

private:
    void showRoute(const service::ApprovalEntry& entry, const QList<ApprovalSignature>& signatures);
    void showActions(const QStringList& actions);
    QLabel* m_route;
    QLabel* m_reason;
    QLabel* m_said;
    QWidget* m_fields;
    QLineEdit* m_number;
    QLineEdit* m_day;
    FieldError* m_numberError;
    FieldError* m_dayError;
    QList<std::pair<QString, QPushButton*>> m_buttons;
    QList<ApprovalComment> m_comments;
};

} // namespace soviec
