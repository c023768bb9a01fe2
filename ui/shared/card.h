// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace soviec {

/// A white sheet on the page with an optional head (title, muted rest, things on the right).
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    /// `muted` stands behind the title in a lighter ink.
    void setTitle(const QString& title, const QString& muted = {});
    /// Puts a widget at the right end of the head.
    void addToHead(QWidget* widget);
    /// Where the content goes.
    QVBoxLayout* body() const { return m_body; }

private:
    void makeHead();
    QVBoxLayout* m_body;
    QHBoxLayout* m_head = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_muted = nullptr;
};

/// A card of fixed width beside the work area that explains or acts on the selection.
class SidePanel : public Card {
    Q_OBJECT

public:
    enum class Width { Narrow, Wide };
    explicit SidePanel(Width width, QWidget* parent = nullptr);
};

} // namespace soviec
