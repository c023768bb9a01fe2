// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/ledger.h"

namespace soak {

using namespace soviec;
using namespace Qt::StringLiterals;

QElapsedTimer& Ledger::stopwatch()
{
    thread_local QElapsedTimer timer;
    return timer;
}

void Ledger::took(const DiaryEntry& entry)
{
    const QMutexLocker lock(&m_mutex);
    DiaryEntry& known = m_entries[entry.id.toString()];
    if (entry.version >= known.version)
        known = entry;
}

void Ledger::accepted(const QList<DiaryEntry>& entries)
{
    const QMutexLocker lock(&m_mutex);
    for (const DiaryEntry& entry : entries) {
        DiaryEntry& known = m_entries[entry.id.toString()];
        if (entry.version < known.version)
            continue;
        known = entry;
        known.version = entry.version + 1;
        known.state = EntryState::Accepted;
        known.review.acceptedQuantity = entry.quantity;
        known.review.acceptedMinutes = entry.minutes;
    }
}

void Ledger::refuse(const char* step, const Error& error)
{
    // Somebody else was faster: the step is tried again another day.
    if (error.code == ErrorCode::Conflict || error.code == ErrorCode::Refused) {
        ++m_overtaken;
        if (error.text.size() >= 20)
            return;
    }
    m_errors.append(QString::fromLatin1(step) + u": "_s + error.text + u" ("_s + error.detail + u')');
}

} // namespace soak
