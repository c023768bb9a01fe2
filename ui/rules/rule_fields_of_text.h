// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field_difference.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace soviec {

/// The text of a draft taken apart, with the version of the draft it stands on.
struct RuleMembers {
    QJsonObject members;
    int version = 0;

    /// Nothing where the text is no JSON object (half a line is typed).
    static std::optional<RuleMembers> of(const QByteArray& text, int version);
    QByteArray text() const;
};

/// Every member that one of the two has is a field; whatever else a third state has is the last one.
QList<RowField<RuleMembers>> ruleFields(const RuleMembers& base, const RuleMembers& mine);

} // namespace soviec
