// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/evaluation/dossier.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace soviec::storage {

/// Papers of people's dossiers with their files. Lists do not read the bytes of files. Writing runs
/// inside the caller's transaction.
class DossierRepository {
public:
    explicit DossierRepository(Database& db) : m_db(db) { }

    /// With the people it belongs to, without attachments. `by` may be null.
    Result<void> insert(const DossierPaper& paper, PersonId by);
    Result<void> revoke(const DossierPaper& paper, const QString& reason);
    Result<std::optional<DossierPaper>> get(PaperId id);
    /// Of units and a year, by date; revoked ones too.
    Result<QList<DossierPaper>> ofUnits(const QList<UnitId>& units, int year);
    /// Those that belong to a person, whichever unit entered them.
    Result<QList<DossierPaper>> ofPerson(PersonId person, int year);

    Result<void> insert(const Attachment& attachment, const QByteArray& bytes);
    Result<std::optional<Attachment>> attachment(AttachmentId id);
    Result<QByteArray> content(AttachmentId id);
    /// Every file in pages by id, for verification.
    Result<QList<Attachment>> attachmentsAfter(AttachmentId after, int limit);

private:
    Result<void> complete(DossierPaper& paper);
    Database& m_db;
};

} // namespace soviec::storage
