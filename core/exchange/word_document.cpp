// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/word_document.h"

#include "core/base/tr.h"
#include "core/exchange/office_part.h"
#include "core/exchange/read_document.h"
#include "core/exchange/word_body.h"
#include "core/exchange/zip_archive.h"

#include <QFileInfo>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr auto compoundFile = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

std::unexpected<Error> notADocument(const QString& fileName)
{
    return fail(
        ErrorCode::Invalid,
        Tr::tr("“%1” is not a Word document. Open it in the word processor and save it as Word "
               "document (.docx).")
            .arg(fileName));
}

std::unexpected<Error> refuseOldFile(const QByteArray& bytes, const QString& fileName)
{
    const QByteArray encryptedMark("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    if (bytes.contains(encryptedMark))
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” is protected by a password. Save it without a password and try again.")
                .arg(fileName));
    return fail(
        ErrorCode::Invalid,
        Tr::tr("“%1” is an old Word file. Open it in the word processor and save it as Word "
               "document (.docx).")
            .arg(fileName));
}

Result<WordDocument> readBody(const QByteArray& bytes, const QString& entry, const QString& fileName)
{
    if (declaresDocumentType(bytes))
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” declares entities of its own, which no word processor does, so it was "
                   "not read. Ask the sender for a new file.")
                .arg(fileName),
            entry);
    QXmlStreamReader xml(bytes);
    WordBodyReader reader(xml);
    WordDocument document {fileName, reader.read()};
    if (reader.tooLarge())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” holds more text, or deeper nested, than a form does. Split it into "
                   "smaller documents.")
                .arg(fileName));
    if (xml.hasError())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” is damaged inside. Open it in the word processor, save it as a new Word "
                   "document (.docx) and try again.")
                .arg(fileName),
            entry + u": " + xml.errorString());
    return document;
}

} // namespace

Result<WordDocument> readDocx(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.isEmpty())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” is empty. Copy it again from where it came.").arg(fileName));
    if (bytes.startsWith(compoundFile))
        return refuseOldFile(bytes, fileName);
    if (!bytes.startsWith("PK\x03\x04"))
        return notADocument(fileName);
    const auto archive = ZipArchive::open(bytes, fileName);
    if (!archive)
        return passOn(archive);
    const auto named = officeDocument(*archive);
    if (!named)
        return passOn(named);
    const QString entry = named->isEmpty() ? u"word/document.xml"_s : *named;
    if (!archive->contains(entry) || entry.endsWith(u"workbook.xml"))
        return notADocument(fileName);
    const auto body = archive->read(entry);
    if (!body)
        return passOn(body);
    return readBody(*body, entry, fileName);
}

Result<WordDocument> readDocxFile(const QString& path)
{
    return readDocument(path, readDocx);
}

bool looksLikeWord(const QByteArray& bytes, const QString& fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (bytes.startsWith(compoundFile))
        return suffix != u"xls";
    if (!bytes.startsWith("PK\x03\x04"))
        return suffix == u"docx" || suffix == u"doc";
    return bytes.contains("word/document");
}

} // namespace soviec
