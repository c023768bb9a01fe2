// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace soviec {

/// What would stand here, and the first step towards it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    /// `stepText` empty: no button.
    EmptyState(
        const QString& iconName, const QString& sentence, const QString& stepText = {},
        QWidget* parent = nullptr);
    void setSentence(const QString& sentence);
    QPushButton* step() const { return m_step; }

signals:
    void stepClicked();

private:
    QLabel* m_sentence;
    QPushButton* m_step = nullptr;
};

} // namespace soviec
