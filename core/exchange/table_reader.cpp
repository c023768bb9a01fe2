// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"

#include "core/base/tr.h"
#include "core/exchange/csv.h"
#include "core/exchange/read_document.h"
#include "core/exchange/xlsx_reader.h"

#include <QFileInfo>

namespace soviec {

namespace {

/// The container of .xls, and of a workbook behind a password.
std::unexpected<Error> refuseCompoundFile(const QByteArray& bytes, const QString& fileName)
{
    const QByteArray encryptedMark("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    if (bytes.contains(encryptedMark))
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” is protected by a password. Save it without a password and try again.")
                .arg(fileName));
    return fail(
        ErrorCode::Invalid,
        Tr::tr("“%1” is an old Excel file. Open it and save it as Excel workbook (.xlsx).")
            .arg(fileName));
}

} // namespace

Result<Table> readTable(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.isEmpty())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” is empty. Copy it again from where it came.").arg(fileName));
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return readXlsx(bytes, fileName);
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return refuseCompoundFile(bytes, fileName);
    if (QFileInfo(fileName).suffix().startsWith(QStringLiteral("xls"), Qt::CaseInsensitive))
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” is not an Excel workbook. Open it in the spreadsheet and save it as "
                   "Excel workbook (.xlsx).")
                .arg(fileName));
    return readCsv(bytes, fileName);
}

Result<Table> readTableFile(const QString& path)
{
    return readDocument(path, readTable);
}

} // namespace soviec
