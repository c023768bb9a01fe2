// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet/period_sheet.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace soviec {

/// One component the authority decides (đ or e): not decided, 100 %, 50 %, and the reason.
class ShareDecisionRow : public QWidget {
    Q_OBJECT

public:
    explicit ShareDecisionRow(const QString& label, QWidget* parent = nullptr);
    void setDecision(const LeaderDecision& decision, bool editable);
    LeaderDecision decision() const;

signals:
    void changed();

private:
    QComboBox* m_share;
    QLineEdit* m_reason;
};

} // namespace soviec
