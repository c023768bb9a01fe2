// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace soviec::storage {

/// What a PostgreSQL server keeps of a password (RFC 5803, "SCRAM-SHA-256$4096:salt$stored:server"):
/// made here, so that the password itself never travels and stands in no log of the server.
QString scramVerifier(const QString& password, const QByteArray& salt);
/// With a salt of sixteen random bytes.
QString scramVerifier(const QString& password);

} // namespace soviec::storage
