// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/evaluation/year.h"
#include "core/domain/evaluation/year_facts.h"
#include "core/domain/evaluation/year_rating.h"
#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"
#include "core/domain/rules/rule_set.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace soviec::service {

class Office;

/// One person of the cohort: what the rating follows from and what it came to.
struct YearLine {
    Member member;                    ///< as of the day of the rating
    QString agency;                   ///< name, as the quotas call it
    PersonYear input;                 ///< months with their states, facts, group, organisation
    YearResult result;                ///< of today's data; level empty while a tie waits
    std::optional<YearRating> stored; ///< self-rating, or the signed rating in force
    QStringList obstacles;            ///< why it cannot be signed, as sentences; empty: it can
    bool changedSince = false;        ///< signed, and today's data come to another level
    QString shownHash;                ///< of exactly this content; hand it to sign()
};

/// Somebody who held a position in the year and does not at the time of the rating.
struct YearLeaver {
    Member member;
    Date last;
};

/// Everybody who is waiting for one choice of the authority.
struct YearTie {
    QString agency;
    QString group; ///< empty: the agency as a whole
    int room = 0;
    QList<qsizetype> lines; ///< indexes into YearProposal::lines
};

/// A quota as used, with its people as indexes into YearProposal::lines.
struct YearQuota {
    QuotaUse use;
    Decimal percent;
    QString document; ///< of a raised percentage
    UnitId agency;
};

/// The year of a closed cohort: whole agencies, because the quota needs everybody.
struct YearProposal {
    int year = 0;
    Date asOf;             ///< whose members are rated: today, or the last day of a past year
    QList<YearLine> lines; ///< of the agencies concerned, in the order of the units
    QList<YearQuota> quotas;
    QList<YearTie> ties;
    QList<YearLeaver> leavers;
    QList<UnitRating> units;  ///< organisation ratings in force
    QList<RuleSetPtr> rules;  ///< in use, usually one
    QList<qsizetype> asked;   ///< lines of the unit asked for and below
};

/// What signs: the authority itself, or HR for one outside with its document.
struct YearDecision {
    QString number; ///< of the decision; needed where HR enters it
    Date date;
    QString signerName;  ///< only where HR enters the decision of somebody outside
    QString signerTitle;
    /// Why the year is rated although months are missing; empty: people with missing months are
    /// refused, except for a December that is not over (Article 19.2).
    QString missingReason;
    QString factorCode {}; ///< of the second factor, where the agency asks for one
};

struct ShownRating {
    PersonId person;
    QString hash;
};

/// One row of the public list (Article 21.1 đ, 21.2 đ).
struct PublicLevel {
    QString fullName;
    QString positionTitle;
    QString unitName;
    Level level = Level::NotRated;
};

/// Mẫu số 02 of one person: as signed, or as it stands today without the quota.
struct YearSheet {
    Member member;
    YearRating rating;       ///< id null where nothing is stored yet
    QList<YearPeriod> periods;
    YearResult result;       ///< of a signed one as it was signed
    RuleSetPtr rules;
    QStringList actions;     ///< "edit" (own level), "measures", "sign", "sign_externally", "replace"
    QString shownHash;
};

/// The ratings of a year (Articles 10, 11, 17, 19–21): proposal → signed → replaced.
class YearRatings {
public:
    explicit YearRatings(Office& office) : m_office(office) { }

    /// For HR and the heads above. A fixed number of statements whatever the number of people.
    Result<YearProposal> propose(int year, UnitId unit = {});
    /// One person's sheet: for the person, the heads above, HR.
    Result<YearSheet> sheet(PersonId person, int year);
    /// All revisions, newest first; replaced ones say what took their place and why.
    Result<QList<YearRating>> revisions(PersonId person, int year);
    /// Signed levels, for everybody of the agency.
    Result<QList<PublicLevel>> publicLevels(int year, UnitId unit = {});

    /// Part II: how who() rates itself; nothing to take it back.
    Result<YearSheet> saveOwn(int year, std::optional<Level> level);
    /// Part IV: what is proposed under Article 23; by HR or the authority.
    Result<YearSheet> saveMeasures(PersonId person, int year, const QString& text);

    /// Signs what was shown, all or none. Forbidden unless who() is the authority of every one of
    /// them (Article 10.2) or HR with a document; Conflict where the content moved on.
    Result<int> sign(int year, const QList<ShownRating>& shown, const YearDecision& decision);
    /// A new decision in the place of a signed one (Article 21.3); both stay.
    Result<YearSheet> replace(
        YearRatingId id, const QString& shownHash, const YearDecision& decision,
        const QString& reason);

private:
    Office& m_office;
};

} // namespace soviec::service
