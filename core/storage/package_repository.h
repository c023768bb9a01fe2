// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/audit/audit_record.h"
#include "core/domain/merge/operation.h"
#include "core/storage/database.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace soviec::storage {

/// An office whose packages are taken, and who said so.
struct AcceptedOffice {
    QByteArray publicKey;
    QString office;
    PersonId acceptedBy;
    QString acceptedName;
    QDateTime acceptedAt;
};

/// A record of the history that is a step taken in another database.
struct MergedOperation {
    OperationId id;
    QString row;
    qint64 sequence = 0;
    QString office;
    PersonId author;
    QString authorName;
    QDateTime at;
};

class PackageRepository {
public:
    explicit PackageRepository(Database& db) : m_db(db) { }

    Result<QList<AcceptedOffice>> offices();
    Result<void> accept(const AcceptedOffice& office);
    /// NotFound where the key is none of the accepted ones.
    Result<void> withdraw(const QByteArray& publicKey, const QDateTime& at);

    /// Of the record that was written last, whose sequence it takes.
    Result<void> insert(const MergedOperation& operation);
    /// Of these rows, by the hash of the record they stand at.
    Result<QHash<QString, MergedOperation>> operations(const QStringList& rows);
    /// Which of these entries are here.
    Result<QSet<QString>> entriesHere(const QStringList& rows);
    /// The records about these rows, in order.
    Result<QList<AuditRecord>> history(const QStringList& rows);

private:
    Database& m_db;
};

} // namespace soviec::storage
