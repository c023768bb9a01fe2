// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/rules/rule_set.h"

#include <QStringList>

namespace soviec {

/// The ids of the sets that come with the program.
QStringList builtinRuleSetIds();
/// A set that comes with the program, by id; NotFound names those there are.
Result<RuleSetPtr> builtinRuleSet(const QString& id);
/// The JSON it is read from.
Result<QByteArray> builtinRuleSetJson(const QString& id);

} // namespace soviec
