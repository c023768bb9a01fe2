// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace soviec::service {

class Office;

/// Accounts of the office's server, for its operator and for administrators of the agency; the server
/// itself decides who may and records what was done. Passwords leave this computer only as what the
/// server keeps of them. Errors: Usage for a local file, Forbidden, Invalid, NotFound.
class Accounts {
public:
    explicit Accounts(Office& office) : m_office(office) { }
    /// An account for the person with this code in the office.
    Result<void> add(const QString& login, const QString& personCode, const QString& password);
    /// Also lets an account in again that was disabled.
    Result<void> setPassword(const QString& login, const QString& password);
    /// Nobody signs in with it any more, and open sessions end.
    Result<void> disable(const QString& login);

private:
    Office& m_office;
};

} // namespace soviec::service
