// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/dossier.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/base/tr.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

struct FileType {
    const char* begins; ///< the bytes such a file begins with
    QStringList endings;
    QString mediaType;
};

// Word and Excel files are zip archives alike; their names tell them apart.
QList<FileType> fileTypes()
{
    return {
        {"%PDF-", {u"pdf"_s}, u"application/pdf"_s},
        {"PK\x03\x04",
         {u"docx"_s},
         u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s},
        {"PK\x03\x04",
         {u"xlsx"_s},
         u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s},
        {"\x89PNG", {u"png"_s}, u"image/png"_s},
        {"\xff\xd8\xff", {u"jpg"_s, u"jpeg"_s}, u"image/jpeg"_s}};
}

} // namespace

QString paperLabel(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Minutes: return Tr::tr("Minutes of the meeting");
    case PaperKind::PartyOpinion: return Tr::tr("Opinion of the Party committee");
    case PaperKind::Notice: return Tr::tr("Notice of the result");
    case PaperKind::PetitionFile: return Tr::tr("File of a petition");
    case PaperKind::Other: return Tr::tr("Another document");
    }
    Q_UNREACHABLE();
}

QString paperArticle(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Minutes: return u"24.2a"_s;
    case PaperKind::PartyOpinion: return u"24.2d"_s;
    case PaperKind::PetitionFile: return u"24.2đ"_s;
    case PaperKind::Notice:
    case PaperKind::Other: return u"24.2e"_s;
    }
    Q_UNREACHABLE();
}

Result<Attachment> describeAttachment(const QString& fileName, const QByteArray& bytes)
{
    const QString name = cleanText(fileName.section(u'/', -1).section(u'\\', -1)).left(200);
    if (bytes.isEmpty() || name.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("The file “%1” is empty.").arg(name));
    if (bytes.size() > largestAttachment) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” is larger than 10 MB, the most a file of a dossier may have. Scan it at a "
                   "lower resolution or divide it.")
                .arg(name));
    }
    const QString ending = name.section(u'.', -1).toLower();
    for (const FileType& type : fileTypes()) {
        if (type.endings.contains(ending) && bytes.startsWith(type.begins))
            return Attachment {{}, {}, name, type.mediaType, bytes.size(), sha256Tag(bytes)};
    }
    return fail(
        ErrorCode::Invalid,
        Tr::tr("“%1” is no PDF, Word (.docx), Excel (.xlsx), PNG or JPEG file, or its content is "
               "another than its name says. Save it as one of these.")
            .arg(name));
}

} // namespace soviec
