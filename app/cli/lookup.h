// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/service/office.h"

#include <QJsonValue>

namespace soviec::cli {

/// The unit of a code; a null id for an empty code. NotFound names the code.
Result<UnitId> unitOf(service::Office& office, const QString& code);
/// The same for a person.
Result<PersonId> personOf(service::Office& office, const QString& code);

/// Prints one line of JSON.
void printJson(Context& context, const QJsonValue& value);

} // namespace soviec::cli
