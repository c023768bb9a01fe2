// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/package/office_key.h"

#include <QString>

#include <optional>

namespace soviec {

/// Where this user of this computer keeps the signing key for an agency: a file of the data folder of
/// the user, named by the agency's id. The secret is never in the database, so that copies of the
/// database, backups and other people's connections do not carry it.
QString signingKeyPath(const QString& agencyId);

/// Nothing where there is no file yet. Damaged where it holds no key; Refused where others of this
/// computer may read it.
Result<std::optional<SigningKey>> loadSigningKey(const QString& path);

/// Makes a key and keeps it in a new file only its owner may read (0600), complete or not at all.
/// Refused where the file exists: a key is not replaced by accident.
Result<SigningKey> createSigningKey(const QString& path);

} // namespace soviec
