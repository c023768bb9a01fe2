// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace soviec {

/// The quick filter above a table: words in any order without accents. Ctrl+F reaches it, Esc
/// clears it.
class FilterLine : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterLine(const QString& placeholder, QWidget* parent = nullptr);

signals:
    /// The folded words; empty: no filter.
    void wordsChanged(const QStringList& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace soviec
