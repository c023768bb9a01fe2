// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"
#include "core/domain/review/mark.h"

#include <QList>

namespace soviec::service {

class Office;

/// Whether the entries are all of these people that wait in the units: then those are not read again to
/// be compared.
enum class Waiting { Some, All };

/// The marks of many entries, one list for each in the order of the entries, with a fixed number of statements.
Result<QList<QList<Mark>>> marksOfAll(
    Office& office, const QList<DiaryEntry>& entries, const QList<UnitId>& units,
    Waiting waiting = Waiting::Some);

} // namespace soviec::service
