// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soviec {

/// Passwords of servers in the keychain of the desktop (Secret Service, KWallet, Windows Credential
/// Manager), by address. Where the program was built without it, nothing is kept and nobody is offered it.
class Keychain {
public:
    static bool isThere();
    /// Empty where none is kept, or the person does not open the keychain.
    static QString password(const QString& address);
    /// False where the keychain did not take it; the person types it again next time.
    static bool keep(const QString& address, const QString& password);
    static void forget(const QString& address);
};

} // namespace soviec
