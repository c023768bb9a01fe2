// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/face.h"
#include "ui/theme/ink.h"
#include "ui/theme/space.h"

#include <QLabel>
#include <QPushButton>

class QHBoxLayout;
class QVBoxLayout;

namespace soviec {

/// A label in a face and an ink (Text, Muted, Accent, GoodText, AttentionText, TroubleText).
QLabel* makeLabel(
    const QString& text, Face face = Face::Body, Ink ink = Ink::Text, QWidget* parent = nullptr);
/// The same over as many lines as it needs.
QLabel* makeParagraph(
    const QString& text, Face face = Face::Body, Ink ink = Ink::Text, QWidget* parent = nullptr);
/// One line that gives way: cut with “…” where there is no room, whole in its tool tip then.
QLabel* makeElided(
    const QString& text, Face face = Face::Body, Ink ink = Ink::Text, QWidget* parent = nullptr);
/// Changes the ink of a label made by makeLabel().
void setLabelInk(QLabel* label, Ink ink);

enum class ButtonKind { Plain, Primary, Danger, Link, Square };
/// A button; `iconName` of resources/icons or empty. A Square one shows the icon only and has
/// `text` as its accessible name and tool tip.
QPushButton* makeButton(
    const QString& text, ButtonKind kind = ButtonKind::Plain, const QString& iconName = {},
    QWidget* parent = nullptr);

/// A drawing of resources/icons beside text; follows theme and scale.
QLabel* makeSign(
    const QString& iconName, Ink ink = Ink::Text, Space size = Space::Icon,
    QWidget* parent = nullptr);
/// Changes the drawing of a label made by makeSign().
void setSign(QLabel* sign, const QString& iconName, Ink ink);

/// A hairline across the layout.
QWidget* makeLine(QWidget* parent = nullptr);

/// Layouts set on `owner` with margin and gap by name.
QVBoxLayout* makeColumn(QWidget* owner, Space margin = Space::None, Space gap = Space::Small);
QHBoxLayout* makeRow(QWidget* owner, Space margin = Space::None, Space gap = Space::Small);

} // namespace soviec
