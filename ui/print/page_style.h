// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QMarginsF>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace soviec::print {

/// Everything on paper is measured in hundredths of a millimetre, from the sheet's upper left
/// corner: a page then means the same to the preview, a printer and a PDF.
inline constexpr qreal mm = 100.0;
inline constexpr qreal point = 2540.0 / 72.0;

/// The measures a report is laid out by: NĐ 30/2020 for State and Front sheets, HD 05-HD/VPTW 2026
/// for Party sheets. Type sizes are in tenths of a point, everything else as mm above.
struct PageStyle {
    QString family; ///< a Times face that is installed
    QSizeF paper;   ///< as it lies: landscape is wider than high
    QMarginsF margins;
    int bodySize = 130;
    int tableSize = 120;
    int titleSize = 140;
    int headSize = 120;  ///< Quốc hiệu, names of agencies
    int mottoSize = 130; ///< Tiêu ngữ
    int partySize = 150; ///< ĐẢNG CỘNG SẢN VIỆT NAM
    int footerSize = 80;
    qreal lineFactor = 1.1; ///< of the face's own line height
    qreal exactLine = 0;    ///< stands for lineFactor where it is not 0
    qreal firstIndent = 10 * mm;
    qreal paragraphSpace = 3 * point;

    /// The style the regulation of the report's bloc asks for, in the report's paper.
    static PageStyle of(const report::Report& report);

    QRectF content() const;
};

} // namespace soviec::print
