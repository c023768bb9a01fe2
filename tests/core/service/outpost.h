// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/service/packages.h"
#include "core/storage/audit_repository.h"
#include "tests/core/service/commune.h"

namespace sample {

/// The file of an office without a line: a copy of the commune's, opened beside it.
struct Outpost {
    std::unique_ptr<service::Office> office;
    QTemporaryDir folder;

    explicit Outpost(Commune& commune)
    {
        const QString path = folder.filePath(QStringLiteral("ban-sao.soviec"));
        must(commune.office->db().backupTo(path));
        office = must(service::Office::open(path, commune.clock));
    }
    void as(const QString& login) { must(office->signIn(login)); }
};

/// Everything of April in a package.
inline QByteArray packageOf(service::Office& office)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tháng tư.svpkg"));
    office.signInAsOperator();
    must(service::Packages(office).make(Period::month(2026, 4), {}, {}, path));
    return must(readFile(path, largestPackage));
}

inline service::PackageOutcome mergedInto(
    service::Office& office, const QByteArray& bytes, const service::PackageChoices& choices = {})
{
    office.signInAsOperator();
    return must(service::Packages(office).merge(bytes, choices));
}

/// The hash of the last record of the history: the same as long as nothing was written.
inline QString headOf(service::Office& office)
{
    return must(storage::AuditRepository(office.db()).last())->hash;
}

} // namespace sample
