// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/date.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/domain/org/person.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace soviec {

using PaperId = Id<struct PaperTag>;
using AttachmentId = Id<struct AttachmentTag>;

/// The papers of a year's rating beside the sheets (Article 24.2).
enum class PaperKind { Minutes, PartyOpinion, Notice, PetitionFile, Other };
template <>
struct Codes<PaperKind> {
    static constexpr CodeOf<PaperKind> entries[] = {
        {PaperKind::Minutes, u"minutes"},
        {PaperKind::PartyOpinion, u"party_opinion"},
        {PaperKind::Notice, u"notice"},
        {PaperKind::PetitionFile, u"petition_file"},
        {PaperKind::Other, u"other"}};
};
/// "Biên bản cuộc họp", …, translated, with the article it belongs to.
QString paperLabel(PaperKind kind);
QString paperArticle(PaperKind kind);

/// A file that belongs to a paper; its bytes are read by themselves.
struct Attachment {
    AttachmentId id;
    PaperId paper;
    QString name;      ///< as the person's file was called
    QString mediaType; ///< "application/pdf"
    qint64 size = 0;   ///< bytes
    QString hash;      ///< "sha256:…" of the bytes
};

/// Minutes, an opinion, a notice: text and files that belong to the dossiers of people.
struct DossierPaper {
    PaperId id;
    UnitId unit;
    int year = 0;
    PaperKind kind = PaperKind::Minutes;
    QString title;
    QString document; ///< number, if it has one
    Date dated;
    QString text;
    QList<PersonId> people;
    QList<Attachment> attachments;
    QString enteredByName;
    QDateTime enteredAt;
    QString revokedReason; ///< not empty: entered wrongly, kept all the same
    int version = 0;
};

/// The largest file a dossier takes, in bytes.
constexpr qint64 largestAttachment = qint64(10) * 1024 * 1024;

/// Name, type, size and hash of a file: PDF, Word, Excel, PNG or JPEG, told by its content and not
/// by its name. Invalid for an empty or too large file and for another type.
Result<Attachment> describeAttachment(const QString& fileName, const QByteArray& bytes);

} // namespace soviec
