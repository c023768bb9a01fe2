// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/pocket_place.h"

#include "core/storage/audit_repository.h"
#include "core/storage/diary_repository.h"

namespace sample {

using namespace Qt::StringLiterals;

PocketPlace::PocketPlace(const ServerOffice& place, const QString& login)
    : path(folder->filePath(u"túi.soviec"_s))
    , server(must(service::Office::open(place.addressOf(login), place.commune->clock)))
{
    must(service::Pocket::fill(*server, path));
    pocket = must(service::Office::open(path, place.commune->clock));
}

service::PocketStatus PocketPlace::status() const
{
    return must(service::Pocket(*pocket).status());
}

Result<service::PocketSent> PocketPlace::send(const service::PackageChoices& choices)
{
    return service::Pocket(*pocket).send(*server, choices);
}

QList<DiaryEntry> PocketPlace::entries(PersonId person) const
{
    return must(storage::DiaryRepository(pocket->db()).range(person, Date(2026, 4, 1), Date(2026, 4, 30), true));
}

DiaryEntry PocketPlace::entry(EntryId id) const
{
    return *must(storage::DiaryRepository(pocket->db()).get(id));
}

DiaryEntry PocketPlace::there(EntryId id) const
{
    return *must(storage::DiaryRepository(server->db()).get(id));
}

QString PocketPlace::told(const QString& record) const
{
    QString words;
    for (const AuditRecord& one : must(storage::AuditRepository(server->db()).ofEntity(record)))
        words += QString::fromUtf8(auditTexts(one).before + auditTexts(one).after);
    return words;
}

} // namespace sample
