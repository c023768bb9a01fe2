// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/rule_set.h"

#include <QMap>
#include <QSet>

namespace soviec {

/// Points given under one set, read under another.
struct MappedPoints {
    QMap<QString, Decimal> points; ///< every criterion of the second set
    QSet<QString> scaled;          ///< codes both sets have, with another maximum, step or grading
    QSet<QString> added;           ///< codes only the second set has
};

/// The points of a criterion both sets have stay as they are where the second set takes them, else
/// they keep their share of the maximum, down to the step; all or nothing is all only for all. A
/// new criterion gets the person's share of all points.
MappedPoints mapPoints(
    const QMap<QString, Decimal>& given, const QList<Criterion>& from, const QList<Criterion>& to);

/// Whether a criterion takes these points: within the maximum, on the step, all or nothing.
bool takesPoints(const Criterion& criterion, Decimal points);

} // namespace soviec
