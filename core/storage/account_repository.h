// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace soviec::storage {

class Database;

/// The accounts of a server.
class AccountRepository {
public:
    explicit AccountRepository(Database& db) : m_db(db) { }
    Result<void> add(const QString& login, const QString& personCode, const QString& password);
    Result<void> setPassword(const QString& login, const QString& password);
    Result<void> disable(const QString& login);

private:
    Database& m_db;
};

} // namespace soviec::storage
