// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/purge.h"

#include <QList>
#include <QStringList>

namespace soviec::service {

class Office;

/// A purge that waits, as the second person sees it: never the words themselves.
struct WaitingPurge {
    Purge purge;
    QString personName; ///< whose diary
    Date day;
    bool mayDecide = false; ///< who() is a second person
};

/// Bí mật nhà nước in the diary (Luật Bảo vệ bí mật nhà nước): what got in is removed by two people,
/// and only the trace stays.
class Secrecy {
public:
    explicit Secrecy(Office& office) : m_office(office) { }

    /// Asks for the removal of the words of an entry. Whoever may read the entry may ask. Refused
    /// where it is asked for already or done.
    Result<Purge> ask(EntryId id, const QString& reason);
    /// What waits among the entries who() may read.
    Result<QList<WaitingPurge>> waiting();
    /// Removes the words for good, or keeps them. Forbidden for the person who asked and for the
    /// person whose diary it is. Figures, state and names stay; the history of the entry loses its
    /// words and says so.
    Result<Purge> decide(PurgeId id, bool remove);
    /// Where the words still stand after removing, as sentences with what to do.
    Result<QStringList> remains(EntryId id);

private:
    Office& m_office;
};

} // namespace soviec::service
