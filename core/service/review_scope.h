// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"
#include "core/service/authority.h"

#include <QHash>
#include <QList>
#include <QPair>

#include <optional>

namespace soviec::service {

class Office;

/// Whose entries reach who() today. Entries stay with the unit they were made in: who heads that
/// unit today decides about them, also after the person moved on or the head changed (Article 10).
/// The head of the agency is followed by an authority outside the database; what that authority
/// decides is taken down by HR, as its signature is (Evaluation::signExternally).
class ReviewScope {
public:
    /// Forbidden for the operator.
    static Result<ReviewScope> load(Office& office);

    const QList<UnitId>& units() const { return m_units; }
    /// True where who() decides about this entry; never about the own ones. Reads the person's
    /// appointment of that day, once a person and unit.
    Result<bool> reaches(const DiaryEntry& entry);
    /// What the history says about a decision on this entry: in whose place; empty for one's own.
    Result<QJsonObject> onBehalf(const DiaryEntry& entry);
    /// The person as appointed on the day of the entry.
    Result<Member> memberOf(const DiaryEntry& entry);
    PersonId reviewer() const { return m_reviewer; }

private:
    explicit ReviewScope(Office& office) : m_office(&office) { }
    Office* m_office;
    PersonId m_reviewer;
    bool m_standsIn = false; ///< who() takes down what an authority outside decides
    QList<UnitId> m_units;
    std::optional<Authority> m_authority;
    Result<bool> asked(const DiaryEntry& entry);
    QHash<QPair<PersonId, UnitId>, Member> m_members;
    QHash<QPair<PersonId, UnitId>, bool> m_reached;
};

} // namespace soviec::service
