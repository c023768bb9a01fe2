// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace soviec {

/// Lower case, no accents, đ as d, runs of anything but letters and digits as one blank: what a
/// search compares. Works on precomposed and on combining input alike.
QString fold(const QString& text);
/// Whether both fold to the same; told by the first letter in which they do not.
bool sameFolded(const QString& one, const QString& other);
/// NFC, no control characters, blanks trimmed and runs of them joined: how text is stored.
QString cleanText(const QString& text);
/// As cleanText(), but keeps line breaks (notes, remarks).
QString cleanNote(const QString& text);
/// A key that sorts Vietnamese by its alphabet (a ă â b c d đ e ê …), then tone. Compare with <.
QString collationKey(const QString& text);
/// The same for a person's name: by given name first, then by the whole ("Trần Minh Hà" under H).
QString nameCollationKey(const QString& fullName);

/// True where every word of the folded query starts some word of the folded text, in any order.
bool matchesFolded(const QString& foldedText, const QStringList& foldedQueryWords);

} // namespace soviec
