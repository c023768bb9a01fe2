// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ink.h"
#include "ui/theme/space.h"

#include <QWidget>

#include <functional>

class QLayout;

namespace soviec {

/// Runs `apply` now and again whenever the widget's style, palette or font changes: the place to
/// set what neither the palette nor the style reaches (fixed sizes, icon sizes, margins).
void onLook(QWidget* widget, std::function<void()> apply);

/// Margins and spacing of a layout by name; follows a change of scale. The layout must be set on
/// `owner` or stand inside a layout that is.
void setSpace(QWidget* owner, QLayout* layout, Space margin, Space gap);
/// The same with margins of their own left/right and above/below.
void setSpace(QWidget* owner, QLayout* layout, Space side, Space edge, Space gap);

/// The colour of an Ink in the running theme, for painting.
QColor ink(Ink kind);

} // namespace soviec
