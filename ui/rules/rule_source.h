// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace soviec {

/// The text of a draft as it is kept, for what has no field.
class RuleSource : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit RuleSource(QWidget* parent = nullptr);
    /// Shows a text; the cursor stays where it is as far as it can. Says nothing.
    void setSource(const QString& text, bool editable);
    /// Selects the value of a place, or of the nearest one around it.
    void goTo(const QString& place);

signals:
    /// Typed by hand.
    void edited();

private:
    bool m_filling = false;
};

} // namespace soviec
