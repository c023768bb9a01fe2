// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/evaluation/dossier.h"
#include "core/domain/evaluation/petition.h"
#include "core/domain/evaluation/year_rating.h"
#include "core/domain/sheet/period_sheet.h"

#include <QList>

namespace soviec::service {

class Office;

/// Everything Article 24.2 lists of a person and year.
struct Dossier {
    QList<DossierPaper> papers;       ///< a, d, đ, e: minutes, opinion, notices, others
    QList<PeriodSheet> sheets;        ///< b: signed sheets, by period, without their contents
    QList<YearRating> ratings;        ///< c: signed and replaced, newest first
    QList<Petition> petitions;        ///< đ
    bool mayAdd = false;              ///< who() may enter papers
};

/// The electronic dossier of a year's rating (Articles 21, 24): papers as records with text and
/// files, kept for the people they belong to. HR enters them; the person, the heads above and HR
/// read them. Nothing is overwritten or deleted; what was entered wrongly is revoked with a reason.
class Dossiers {
public:
    explicit Dossiers(Office& office) : m_office(office) { }

    /// One person's dossier.
    Result<Dossier> of(PersonId person, int year);
    /// The papers of a unit and below.
    Result<QList<DossierPaper>> papers(int year, UnitId unit = {});
    /// A new paper for its people, who hold a position in its unit or below in the year; without
    /// people it belongs to everybody there. Ids and times are made here.
    Result<DossierPaper> add(const DossierPaper& paper);
    /// Adds a file to a paper; by its content PDF, Word, Excel, PNG or JPEG of at most 10 MB.
    Result<Attachment> attach(PaperId id, const QString& fileName, const QByteArray& bytes);
    /// The bytes; Damaged where they are not those that were attached.
    Result<QByteArray> content(AttachmentId id);
    Result<void> revoke(PaperId id, const QString& reason);

private:
    Result<DossierPaper> paperToKeep(PaperId id);
    Office& m_office;
};

} // namespace soviec::service
