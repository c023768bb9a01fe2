// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rule_desk.h"
#include "ui/shared/card.h"

class QCheckBox;
class QLineEdit;

namespace soviec {

class FieldError;

/// What publishing asks for: the first day in force and the document that decided it. Nothing is
/// prefilled.
class PublishPanel : public Card {
    Q_OBJECT

public:
    explicit PublishPanel(QWidget* parent = nullptr);
    /// Empty fields, and the keyboard on the first of them.
    void begin();

signals:
    void wanted(const service::RulePublication& publication);
    void turnedBack();

private:
    void take();
    QLineEdit* m_from;
    QLineEdit* m_decision;
    QCheckBox* m_supersede;
    FieldError* m_fromError;
    FieldError* m_decisionError;
};

} // namespace soviec
