// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/org/person.h"
#include "core/domain/work/assignment.h"
#include "ui/shared/card.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace soviec {

/// Beside the board: who takes the rest of the work over, and why (Article 18.1 d).
class HandOverForm final : public SidePanel {
    Q_OBJECT

public:
    explicit HandOverForm(QWidget* parent = nullptr);
    /// `people` without the one who has the work.
    void begin(const AssignmentProgress& work, const QString& from, const QList<Member>& people);
    void setError(const QString& sentence);
    void submit();

signals:
    void handedOver(soviec::PersonId to, const QString& reason);
    void cancelled();

private:
    QLabel* m_summary;
    QComboBox* m_to;
    QLineEdit* m_reason;
    QLabel* m_error;
    QPushButton* m_go;
    QList<Member> m_people;
};

} // namespace soviec
