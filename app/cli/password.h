// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soviec::cli {

/// Asks for a password on the terminal without showing it, or takes one line of standard input where
/// that is no terminal. Passwords are never arguments: every user of the machine sees those.
Result<QString> askPassword(const QString& question, Context& context);
/// The same twice, where it is typed.
Result<QString> askNewPassword(const QString& login, Context& context);
/// Whether somebody sits there to be asked.
bool hasTerminal();

} // namespace soviec::cli
