// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

namespace soviec::storage {

/// What a trigger of either engine refused with "soviec:<code>", as an Error with a sentence;
/// nothing where the message holds no such code.
std::optional<Error> refusalIn(const QString& message);

} // namespace soviec::storage
