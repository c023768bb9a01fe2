// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ink.h"

#include <QFont>
#include <QString>

class QPainter;
class QRect;
class QSize;
class QWidget;

namespace soviec {

/// A state as a sign and a word: never told by colour alone. `sign` is a name of resources/icons.
struct ChipData {
    QString sign;
    QString word;
    Meaning meaning = Meaning::Neutral;
    friend bool operator==(const ChipData&, const ChipData&) = default;
};

QSize chipSize(const ChipData& chip, const QWidget* widget);
void paintChip(QPainter& painter, const QRect& rect, const ChipData& chip, const QWidget* widget);
/// A catalog code in a small monospaced box.
QSize codeSize(const QString& code, const QWidget* widget);
void paintCode(QPainter& painter, const QRect& rect, const QString& code, const QWidget* widget);
/// A thin bar; `permille` of its goal, capped at 1000.
void paintBar(QPainter& painter, const QRect& rect, int permille, Meaning meaning);
/// The ring around what has the focus.
void paintFocusRing(QPainter& painter, const QRect& rect, const QWidget* widget);

} // namespace soviec
