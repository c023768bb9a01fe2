// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/exchange/xlsx_styles.h"

#include <QString>
#include <QXmlStreamReader>

#include <vector>

namespace soviec {

/// What the sheets of one workbook share, and how much of them was read so far.
struct SheetContext {
    std::vector<QString> strings;
    std::vector<SerialStyle> styles;
    bool since1904 = false;
    qint64 cells = 0;      ///< over all sheets, gaps included
    bool tooLarge = false; ///< set where reading stopped because of it
};

/// sharedStrings.xml: plain and rich text alike, without phonetic hints.
std::vector<QString> readSharedStrings(QXmlStreamReader& xml);

/// One worksheet's rows and merged ranges, in one pass. Errors stay in the reader.
TableSheet readSheetXml(QXmlStreamReader& xml, SheetContext& context);

} // namespace soviec
