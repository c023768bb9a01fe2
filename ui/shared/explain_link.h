// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace soviec {

/// "Why? ›": a line of accent text that opens an explanation or leads on.
class ExplainLink : public QPushButton {
    Q_OBJECT

public:
    explicit ExplainLink(const QString& question, QWidget* parent = nullptr);

    void setQuestion(const QString& question);
};

} // namespace soviec
