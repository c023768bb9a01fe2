// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary/entry.h"
#include "core/domain/work/assignment.h"

#include <QByteArray>
#include <QJsonObject>

namespace soviec::service {

/// A row as the history keeps it: quantities as decimal texts, dates and codes as stored.
QJsonObject historyOf(const DiaryEntry& entry);
/// The canonical JSON of historyOf(), written without building the object.
QByteArray historyTextOf(const DiaryEntry& entry);
QJsonObject historyOf(const Assignment& assignment);

} // namespace soviec::service
