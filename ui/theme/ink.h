// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace soviec {

/// Colours by meaning. Pages name an Ink, never a colour; the two tables (light and dark) are in
/// ink.cpp, and a test checks every pair of text and ground that is used against WCAG AA.
enum class Ink {
    Text,
    Muted,      ///< second lines, headers, hints
    Faint,      ///< what cannot be used now
    Accent,     ///< links, figures, the chosen
    AccentFill, ///< ground of the one filled button
    AccentHover,
    OnAccent,    ///< text on AccentFill
    AccentSoft,  ///< ground of what is chosen
    Line,        ///< hairlines, card borders
    ControlLine, ///< borders of buttons
    FieldLine,   ///< borders of what can be typed into, 3:1 on Card
    Page,
    Card,
    Sunken, ///< code chips, tracks of bars, days off
    Hover,
    Selection, ///< the selected row
    Good,
    GoodText,
    GoodSoft,
    GoodLine,
    Attention,
    AttentionText,
    AttentionSoft,
    AttentionLine,
    Trouble,
    TroubleText,
    TroubleSoft,
    TroubleLine,
    OnTrouble, ///< text on Trouble
    Count_
};

/// Good, attention, trouble: what a chip, a bar or a message means beside its word.
enum class Meaning { Neutral, Accent, Good, Attention, Trouble };

/// The colour in the light or the dark table.
QColor inkColour(Ink ink, bool dark);
/// The colour in the table the palette belongs to.
QColor inkColour(Ink ink, const QPalette& palette);
/// The name, e.g. "AccentSoft".
QString inkName(Ink ink);
/// True where the palette is one of a dark scheme.
bool isDark(const QPalette& palette);

/// Bar or sign, text, ground and border of a meaning.
struct MeaningInks {
    Ink solid;
    Ink text;
    Ink soft;
    Ink line;
};
MeaningInks inksOf(Meaning meaning);

/// The palette for native parts (menus, scroll bars, dialogs), filled from the same table.
QPalette themePalette(bool dark);

} // namespace soviec
