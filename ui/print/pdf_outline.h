// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace soviec::print {

/// A name in the list of contents beside the pages.
struct Bookmark {
    QString title;
    int page = 0; ///< 0-based
};

/// The PDF as Qt writes it, with a list of contents appended to it as an incremental update (Qt 6.4
/// writes none itself). Returned unchanged where there are no bookmarks or the file is not built as
/// expected: the pages matter more than the list.
QByteArray withOutline(const QByteArray& pdf, const QList<Bookmark>& bookmarks);

} // namespace soviec::print
