// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/rules/rule_finding.h"
#include "core/domain/rules/rule_overlay.h"
#include "core/domain/rules/rule_set.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace soviec::service {

class Office;

/// A text read as a rule set: what the checker says and what can be shown of it.
struct RuleReading {
    QByteArray text;
    QJsonObject complete;        ///< the whole set, an overlay merged over its base; may be empty
    RuleSetPtr set;              ///< null where a finding is an error
    QList<RuleFinding> findings; ///< places are those of `text`
    QList<RuleDifference> overlaid; ///< of an overlay: how it differs from its base
    std::optional<OverlayBase> base;
    int errors() const;
};

/// Where the set an overlay names is looked up; a built-in set needs no database.
class RuleBases {
public:
    virtual ~RuleBases() = default;
    /// The set with this id: that of the checksum where it is known, else another one of the id;
    /// null where the id is not known.
    virtual Result<RuleSetPtr> find(const OverlayBase& base) = 0;
};

/// The sets that come with the program.
class BuiltInBases : public RuleBases {
public:
    Result<RuleSetPtr> find(const OverlayBase& base) override;
};

/// These and the texts the database keeps.
class StoredBases : public BuiltInBases {
public:
    explicit StoredBases(Office& office) : m_office(office) { }
    Result<RuleSetPtr> find(const OverlayBase& base) override;

private:
    Office& m_office;
};

/// Reads a set or an overlay strictly. What is wrong with the text is a finding, not an error; the
/// errors are those of the database.
Result<RuleReading> readRules(const QByteArray& text, RuleBases& bases);

} // namespace soviec::service
