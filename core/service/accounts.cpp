// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/accounts.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/storage/account_repository.h"
#include "core/storage/database.h"
#include "core/storage/database_engine.h"

namespace soviec::service {

namespace {

constexpr qsizetype leastLength = 10;

Result<void> checkPassword(const QString& password, const QString& login)
{
    if (password.size() < leastLength) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("A password has at least %1 characters. Choose a longer one.").arg(leastLength));
    }
    if (password.contains(login, Qt::CaseInsensitive)) {
        return fail(
            ErrorCode::Invalid, Tr::tr("The password holds the login. Choose another one."));
    }
    return {};
}

Result<void> needsServer(const Office& office)
{
    if (storage::engineOf(office.db()) == storage::Engine::Postgres)
        return {};
    return fail(
        ErrorCode::Usage,
        Tr::tr("A local file has no accounts. Say --db postgresql://LOGIN@HOST/DATABASE."));
}

} // namespace

Result<void> Accounts::add(const QString& login, const QString& personCode, const QString& password)
{
    if (const auto server = needsServer(m_office); !server)
        return server;
    if (const auto good = checkPassword(password, login); !good)
        return good;
    return storage::AccountRepository(m_office.db()).add(login, personCode, password);
}

Result<void> Accounts::setPassword(const QString& login, const QString& password)
{
    if (const auto server = needsServer(m_office); !server)
        return server;
    if (const auto good = checkPassword(password, login); !good)
        return good;
    return storage::AccountRepository(m_office.db()).setPassword(login, password);
}

Result<void> Accounts::disable(const QString& login)
{
    if (const auto server = needsServer(m_office); !server)
        return server;
    return storage::AccountRepository(m_office.db()).disable(login);
}

} // namespace soviec::service
