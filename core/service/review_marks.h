// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"
#include "core/domain/review/mark.h"

#include <QHash>
#include <QList>

namespace soviec::service {

class Office;

/// The marks of many entries with a fixed number of statements.
Result<QHash<EntryId, QList<Mark>>> marksOfAll(
    Office& office, const QList<DiaryEntry>& entries, const QList<UnitId>& units);

} // namespace soviec::service
