// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace soviec {

/// Letters of "_x000D_", which stands for a character XML cannot hold.
inline constexpr qsizetype xlsxEscapeLength = 7;

/// Whether such an escape stands at this place. By hand: a regular expression gives up on texts with half
/// a surrogate pair, which is what is escaped.
inline bool isXlsxEscape(QStringView text, qsizetype at)
{
    const QStringView part = text.sliced(at).left(xlsxEscapeLength);
    const auto isHexadecimal = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return part.size() == xlsxEscapeLength && part.startsWith(u"_x") && part.endsWith(u'_')
        && std::all_of(part.begin() + 2, part.end() - 1, isHexadecimal);
}

} // namespace soviec
