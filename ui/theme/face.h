// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QWidget>

namespace soviec {

/// Kinds of text. Sizes follow the scale of the application's font.
enum class Face {
    Body,        ///< 13
    Strong,      ///< 13 semibold
    Small,       ///< 12
    SmallStrong, ///< 12 semibold: headers of tables
    Tiny,        ///< 11: counts, group names
    Code,        ///< 11 monospaced
    Brand,       ///< 16 bold
    Title,       ///< 20 semibold
    Figure,      ///< 28 bold: the one large figure of a page
};
inline constexpr int faceCount = int(Face::Figure) + 1;

/// The application's font at `percent`: the system's family where it covers Vietnamese and has
/// figures of one width, else the first installed one that does.
QFont bodyFont(int percent);
/// A face derived from `body`.
QFont face(Face kind, const QFont& body);
/// A face for painting on this widget.
QFont face(Face kind, const QWidget* widget);
/// Pixel size of a face at 100 %.
int facePixels(Face face);
QFont::Weight faceWeight(Face face);
bool coversVietnamese(const QFont& font);
/// True where 0 … 9 have one width, so that columns of figures stand under each other.
bool hasTabularFigures(const QFont& font);

} // namespace soviec
