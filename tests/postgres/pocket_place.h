// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/pocket.h"
#include "tests/postgres/server_office.h"

namespace sample {

/// A connection of one account to the server and the pocket it has just filled.
struct PocketPlace {
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
    QString path;
    std::unique_ptr<service::Office> server;
    std::unique_ptr<service::Office> pocket;

    PocketPlace(const ServerOffice& place, const QString& login);
    service::PocketStatus status() const;
    Result<service::PocketSent> send(const service::PackageChoices& choices = {});
    /// The person's entries of April in the pocket.
    QList<DiaryEntry> entries(PersonId person) const;
    DiaryEntry entry(EntryId id) const; ///< in the pocket
    DiaryEntry there(EntryId id) const; ///< on the server
    /// The words of the history of a record on the server.
    QString told(const QString& record) const;
};

} // namespace sample
