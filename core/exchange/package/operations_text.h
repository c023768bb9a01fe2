// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package/operations_json.h"

#include <optional>

namespace soviec {

/// A payload as this program writes it, read without a tree of values between: of ten thousand steps the tree took
/// longer than all that is asked about them. Nothing where it is written in any other way or holds what readOperations()
/// would refuse: that one is asked then, and says what is wrong.
std::optional<OperationsPackage> readWrittenOperations(const QByteArray& json);

} // namespace soviec
