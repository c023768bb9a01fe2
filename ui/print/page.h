// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"
#include "ui/print/shaped_text.h"

#include <QImage>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

namespace soviec::print {

/// Lines first … first + count − 1 of a paragraph, with the upper left corner of its first drawn
/// line.
struct PlacedText {
    QPointF at;
    std::shared_ptr<const ShapedText> text;
    int first = 0;
    int count = 0;

    /// Line i of those placed, from 0.
    const ShapedLine& line(int i) const { return text->lines[size_t(first) + size_t(i)]; }
};

/// A black rule; width as all lengths in hundredths of a millimetre.
struct Stroke {
    QLineF line;
    qreal width = 0;
};

/// A filled area of a picture; `percent` of the tone's full colour.
struct Fill {
    QRectF area;
    report::Tone tone = report::Tone::Plain;
    int percent = 100;
};

/// A picture of pixels: a logo, a QR code.
struct PlacedImage {
    QRectF area;
    QImage image;
};

/// One sheet of paper as what is drawn on it, in hundredths of a millimetre from the upper left
/// corner.
struct Page {
    QSizeF paper;
    std::vector<PlacedText> texts;
    std::vector<Stroke> strokes;
    std::vector<Fill> fills;
    std::vector<PlacedImage> images;
    QString bookmark; ///< begins a part of the document under this name; may be empty
};

} // namespace soviec::print
