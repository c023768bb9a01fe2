// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/petitions.h"
#include "ui/shared/card.h"
#include "ui/shared/chip_painter.h"

class QLabel;
class QPushButton;

namespace soviec {

class Chip;

/// "3 working days left", "overdue by 2 working days", or how it was resolved.
ChipData petitionChip(const service::PetitionView& view);

/// One petition in full, and the steps that are open to who looks at it.
class PetitionPanel : public Card {
    Q_OBJECT

public:
    explicit PetitionPanel(QWidget* parent = nullptr);
    void setPetition(const std::optional<service::PetitionView>& view);

signals:
    /// "confirm", "reopen", "withdraw"; `external`: decided by an authority outside.
    void wanted(const QString& action, bool external);
    /// The result the petition is about.
    void resultWanted();

private:
    void addStep(const QString& action, const QString& text, const QString& iconName);
    std::optional<service::PetitionView> m_view;
    Chip* m_state;
    QLabel* m_about;
    QLabel* m_content;
    QLabel* m_answer;
    QPushButton* m_open;
    QList<std::pair<QString, QPushButton*>> m_steps;
};

} // namespace soviec
