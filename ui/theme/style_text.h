// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style_table.h"

class QLabel;

namespace soviec {

/// Font and colour of a label by its properties `face` and `ink`.
void dressLabel(const StyleTable& table, QLabel* label);

} // namespace soviec
