// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/rule_finding.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace soviec {

/// One value in which two rule sets differ. Elements of keyed lists are named by their key:
/// "bands[good].from", "common.groups[I].criteria[I.1].max".
struct RuleDifference {
    QString path;
    QJsonValue before; ///< undefined where only the second set has it
    QJsonValue after;  ///< undefined where only the first set has it
    friend bool operator==(const RuleDifference&, const RuleDifference&) = default;
};

/// Every key whose value differs, keys in alphabetical order; lists of objects with a key (code,
/// level, kind, roles, component) are compared by that key, other lists as a whole. Where only the
/// order of such a list differs, the difference holds the keys in their two orders.
QList<RuleDifference> ruleDifferences(const QJsonObject& before, const QJsonObject& after);

/// The set an overlay names in "overlay_of".
struct OverlayBase {
    QString id;
    QString checksum;
};
/// Nothing where the object is no overlay; what is wrong with "overlay_of" goes to `findings`.
std::optional<OverlayBase> overlayBase(const QJsonObject& overlay, QList<RuleFinding>& findings);

/// A base set with an overlay put over it.
struct MergedRules {
    QJsonObject complete;        ///< a whole set without "overlay_of"
    QList<RuleFinding> findings; ///< what is wrong with the overlay itself
    QHash<QString, QString> origin; ///< path in `complete` → place for people

    /// Where people mend what is wrong at a place of `complete`: the place in the overlay, or, in a
    /// list the overlay adds to, the base's element by its key ("bands[good]"), else the same place.
    QString placeInOverlay(const QString& place) const;
};

/// Merges at the level of JSON: objects key by key, lists of keyed objects element by element, any
/// other value as a whole. A new element of a keyed list stands after the element that precedes it
/// in the overlay. {"code": "…", "removed": true} takes an element away, {"removed": true} an
/// object.
MergedRules mergeOverlay(const QJsonObject& base, const QJsonObject& overlay);

} // namespace soviec
