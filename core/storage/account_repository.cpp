// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/account_repository.h"

#include "core/storage/database.h"
#include "core/storage/scram.h"

namespace soviec::storage {

Result<void> AccountRepository::add(
    const QString& login, const QString& personCode, const QString& password)
{
    return m_db.query("account/add")
        .bind("login", login)
        .bind("person", personCode)
        .bind("verifier", scramVerifier(password))
        .exec();
}

Result<void> AccountRepository::setPassword(const QString& login, const QString& password)
{
    return m_db.query("account/password")
        .bind("login", login)
        .bind("verifier", scramVerifier(password))
        .exec();
}

Result<void> AccountRepository::disable(const QString& login)
{
    return m_db.query("account/disable").bind("login", login).exec();
}

} // namespace soviec::storage
