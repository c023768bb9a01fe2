// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/domain/diary/entry.h"

#include <QDateTime>
#include <QString>

namespace soviec {

using PurgeId = Id<struct PurgeTag>;

enum class PurgeState { Requested, Done, Kept };
template <>
struct Codes<PurgeState> {
    static constexpr CodeOf<PurgeState> entries[] = {
        {PurgeState::Requested, u"requested"}, {PurgeState::Done, u"done"}, {PurgeState::Kept, u"kept"}};
};

/// The removal of the words of an entry that must not be kept: asked for by one person, decided by
/// another. It stays for ever, without the words.
struct Purge {
    PurgeId id;
    EntryId entry;
    QString reason; ///< why, in neutral words
    PersonId requestedBy;
    QString requestedName;
    QDateTime requestedAt;
    PurgeState state = PurgeState::Requested;
    PersonId decidedBy;
    QString decidedName;
    QDateTime decidedAt;
};

} // namespace soviec
