// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGlyphRun>
#include <QHashFunctions>
#include <QList>
#include <QString>

#include <vector>

namespace soviec::print {

enum class TextAlign { Left, Centre, Right, Justify };

/// How a paragraph is set. Lengths in hundredths of a millimetre, whole, so that equal formats
/// compare equal.
struct TextFormat {
    int size = 130; ///< tenths of a point
    bool bold = false;
    bool italic = false;
    TextAlign align = TextAlign::Left;
    int width = 0; ///< of the paragraph; 0: one line, as long as it gets
    int firstIndent = 0;
    int lineHeight = 0;   ///< exact distance of lines; 0: what the face asks for × lineFactor
    int lineFactor = 100; ///< per cent
    friend bool operator==(const TextFormat&, const TextFormat&) = default;
    friend size_t qHash(const TextFormat& f, size_t seed = 0)
    {
        return qHashMulti(
            seed, f.size, f.bold, f.italic, int(f.align), f.width, f.firstIndent, f.lineHeight,
            f.lineFactor);
    }
};

/// One line of a shaped paragraph: glyphs with positions from the line's upper left corner.
struct ShapedLine {
    QList<QGlyphRun> runs;
    qreal left = 0;  ///< where the ink begins
    qreal width = 0; ///< of the text without trailing blanks
    QString text;
};

/// A paragraph broken into lines and turned into glyphs: done once for a (text, format), drawn as
/// often as it occurs. Belongs to the thread that shaped it, as its glyph runs do.
struct ShapedText {
    std::vector<ShapedLine> lines;
    qreal stride = 0;   ///< distance from line to line
    qreal maxWidth = 0; ///< of the widest line

    int lineCount() const { return int(lines.size()); }
    qreal height() const { return stride * qreal(lines.size()); }
};

} // namespace soviec::print
