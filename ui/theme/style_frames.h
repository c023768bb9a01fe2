// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style_box.h"
#include "ui/theme/style_table.h"

#include <optional>

namespace soviec {

/// The box of a frame that says by a property what it is: `surface` (card, sunken, navigation,
/// status, popup, entry, line) or `message` (neutral, good, attention, trouble).
std::optional<Box> frameBox(const StyleTable& table, const QWidget* frame);

} // namespace soviec
