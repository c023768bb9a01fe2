// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/service/office.h"

#include <memory>

namespace soviec::cli {

/// The path --db or SOVIEC_DB names; wrong usage where none does, or where it is a server's address
/// and the verb works on a file.
Result<QString> databasePath(const Context& context);

/// Opens that database and signs in the person --as names, else the operator of the file. The clock
/// must outlive the office.
Result<std::unique_ptr<service::Office>> openOffice(const Context& context, const Clock& clock);

} // namespace soviec::cli
