// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ink.h"

#include <QIcon>
#include <QStringList>

namespace soviec {

/// A drawing of resources/icons in the colour of a meaning. It is rendered when it is painted, so
/// it is crisp at any size and follows a change of theme by itself. Unknown name: a null icon.
QIcon icon(const QString& name, Ink ink = Ink::Text);
/// The drawing as a picture of `size` square at the device's pixel ratio.
QPixmap iconPixmap(const QString& name, Ink ink, const QPalette& palette, int size, qreal ratio);
/// Paints the drawing into a square.
void paintIcon(QPainter& painter, const QRectF& square, const QString& name, const QColor& colour);
/// The icon of the program itself.
QIcon applicationIcon();
/// Every drawing there is, by name.
QStringList iconNames();

} // namespace soviec
