// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/competency.h"
#include "core/domain/position/position.h"

#include <QHash>
#include <QList>
#include <QString>

namespace soviec {

enum class VersionChange { Added, Removed, Changed };

/// What one part of a position or of a competency was and is; of what was added or removed one line
/// for the whole.
struct VersionDifference {
    VersionChange change = VersionChange::Changed;
    QString key;   ///< code of the position, name of the competency
    QString title; ///< its name as it is now, or was
    QString part;  ///< "Purpose of the position", "Level 3", translated; empty for the whole
    QString before;
    QString after;
    friend bool operator==(const VersionDifference&, const VersionDifference&) = default;
};

/// By code, in the order of the later list, what was removed last.
QList<VersionDifference> positionDifferences(
    const QList<Position>& before, const QList<Position>& after,
    const QHash<UnitId, QString>& unitNames);

/// By name, accents and case aside.
QList<VersionDifference> competencyDifferences(
    const QList<Competency>& before, const QList<Competency>& after);

} // namespace soviec
