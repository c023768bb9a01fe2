// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/org/person.h"
#include "core/domain/rules/level.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace soviec {

using ConductActId = Id<struct ConductActTag>;
using FormerResultId = Id<struct FormerResultTag>;

/// A document that decides about an act: a conclusion, a Party or an administrative discipline.
struct ConductDecision {
    QString code;     ///< of RuleSet::forced: "20.4c"
    QString document; ///< number and authority
    Date date;
};

/// An act that fixes a level whatever the score is (Articles 11.3, 20.4 b–d). However many
/// documents decide about it, it counts in one year only, because the year belongs to the act.
struct ConductAct {
    ConductActId id;
    PersonId person;
    Date day;
    QString what;
    int countedYear = 0;
    /// Where it counts instead: the former organisation (Article 11.3 c); empty: here.
    QString countedAt;
    QList<ConductDecision> decisions;
    QString revokedReason; ///< not empty: entered wrongly or annulled, counts no more
    int version = 0;
};

/// What a former agency sent of a month or quarter (Article 19.1).
struct FormerResult {
    FormerResultId id;
    PersonId person;
    Period period;
    Decimal total;
    QString agency;
    QString document;
    QString revokedReason; ///< not empty: counts no more
    int version = 0;
};

/// The level of an organisation in a year (Articles 5–9), newest revision first in lists. Earlier
/// revisions stay.
struct UnitRating {
    UnitId unit;
    int year = 0;
    int revision = 0;
    Level level = Level::NotRated;
    QString document; ///< the recognising decision
    QString reason;   ///< why it takes the place of the one before; needed from revision 2 on
    /// What the level was computed from; empty where the level was taken from the document.
    QMap<QString, Decimal> common;
    QMap<QString, Decimal> results;
    QMap<QString, Decimal> facts;
    std::optional<Decimal> total;
    QString ruleSetId;
    QString ruleChecksum;
};

/// A higher share of excellent the authority decided for an agency and year (Article 20.5 b).
struct RaisedShare {
    UnitId agency;
    int year = 0;
    int revision = 0;
    Decimal percent;
    QString document;
    QString reason; ///< from revision 2 on
};

/// The group with similar duties a person belongs to in a year; no row: by role.
struct DutyGroup {
    PersonId person;
    int year = 0;
    QString title;
};

/// What the authority decided about somebody who ties at the cut of the quota.
struct TieChoice {
    PersonId person;
    int year = 0;
    int revision = 0;
    bool kept = false;
    QString document;
};

} // namespace soviec
