// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field_difference.h"
#include "core/domain/diary/entry.h"

namespace soviec {

/// What a person writes in an entry.
QList<RowField<DiaryEntry>> entryFields();

} // namespace soviec
