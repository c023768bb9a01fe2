// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <QStringList>

#include <map>

namespace soak {

/// What the program acknowledged, as the people remember it: the database is compared with this at the
/// end. Used by all threads.
class Ledger {
public:
    /// How long each of a kind of step took, in milliseconds.
    using Durations = QList<qint64>;

    /// Somebody begins to work: a step lasts from here, or from the end of the one before, in each thread.
    static void begin() { stopwatch().start(); }
    void took(const soviec::DiaryEntry& entry);
    /// A head accepted these as they were entered.
    void accepted(const QList<soviec::DiaryEntry>& entries);
    /// Counts a step; the outcome of one that may be refused because somebody else was faster.
    template <class T>
    bool done(const char* step, const soviec::Result<T>& result)
    {
        const QMutexLocker lock(&m_mutex);
        m_steps[QString::fromLatin1(step)].append(stopwatch().isValid() ? stopwatch().elapsed() : 0);
        if (!result)
            refuse(step, result.error());
        begin();
        return result.has_value();
    }

    /// The latest of every entry, by id.
    QHash<QString, soviec::DiaryEntry> entries() const { return m_entries; }
    /// What was refused although nothing stood in the way.
    const QStringList& errors() const { return m_errors; }
    int overtaken() const { return m_overtaken; }
    const std::map<QString, Durations>& steps() const { return m_steps; }

private:
    static QElapsedTimer& stopwatch();
    void refuse(const char* step, const soviec::Error& error);

    QMutex m_mutex;
    QHash<QString, soviec::DiaryEntry> m_entries;
    QStringList m_errors;
    std::map<QString, Durations> m_steps;
    int m_overtaken = 0;
};

} // namespace soak
