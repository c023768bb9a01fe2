// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QWidget>

namespace soviec {

/// Distances and sizes by name, in device independent pixels at 100 %; all but Hair grow with the
/// text, and the rows shrink in compact mode. Pages name a Space, never a number.
enum class Space {
    None,
    Hair,            ///< 1, at every scale
    Tight,           ///< 4
    Small,           ///< 8
    Card,            ///< 12, inside cards
    Gap,             ///< 14, between cards
    PageSide,        ///< 18, left and right of a page
    Radius,          ///< 7
    Ring,            ///< 2, width of a focus ring
    Row,             ///< 32, compact 26
    RowTall,         ///< 50, compact 42: a row with a second line or a bar
    Control,         ///< 32, compact 28: height of buttons and fields
    Bar,             ///< 5
    IconSmall,       ///< 16
    Icon,            ///< 20
    IconLarge,       ///< 40
    Navigation,      ///< 196
    NavigationIcons, ///< 52
    SideNarrow,      ///< 286, a panel beside the work area
    SideWide,        ///< 330
    Tile,            ///< 84, height of a day tile
    FieldShort,      ///< 90, width of a field for a figure or a date
    FieldLong,       ///< 210
    Dialog,          ///< 560, width of a dialog
    Line,            ///< 620, longest line of running text
    Count_
};

/// The number behind a Space at a scale and density.
int spacePixels(Space space, int percent, bool compact);
/// The number for this widget, as its style says; 100 % where no theme is applied.
int px(const QWidget* widget, Space space);

} // namespace soviec
