// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field_difference.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace soviec {

/// The text of a draft as its author laid it out, with what it says and the version of the draft it stands on.
struct RuleMembers {
    QString source;
    QJsonObject members;
    int version = 0;

    /// Nothing where the text is no JSON object (half a line is typed).
    static std::optional<RuleMembers> of(const QByteArray& text, int version);
    QByteArray text() const { return source.toUtf8(); }
};

/// Every single value in which the three differ is a field, called as the editor of rule sets calls its place;
/// whatever a later state changes besides is the last one.
QList<RowField<RuleMembers>>
ruleFields(const RuleMembers& base, const RuleMembers& mine, const RuleMembers& theirs);

} // namespace soviec
