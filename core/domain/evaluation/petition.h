// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/evaluation/year_rating.h"
#include "core/domain/org/person.h"
#include "core/domain/sheet/period_sheet.h"

#include <QDateTime>
#include <QString>

namespace soviec {

class WorkCalendar;
struct RuleSet;

using PetitionId = Id<struct PetitionTag>;

enum class PetitionState { Received, Confirmed, Reopened, Withdrawn };
template <>
struct Codes<PetitionState> {
    static constexpr CodeOf<PetitionState> entries[] = {
        {PetitionState::Received, u"received"},
        {PetitionState::Confirmed, u"confirmed"},
        {PetitionState::Reopened, u"reopened"},
        {PetitionState::Withdrawn, u"withdrawn"}};
};
/// "đang giải quyết", "giữ nguyên kết quả", …, translated.
QString stateLabel(PetitionState state);

/// Kiến nghị (Article 22): a person does not agree with the result of a period or year. Exactly one
/// of `sheet` and `rating` is there.
struct Petition {
    PetitionId id;
    PersonId person;
    UnitId unit;   ///< of the sheet or rating
    Period period; ///< what it is about: a month, a quarter or a year
    SheetId sheet;
    YearRatingId rating;
    Date received;
    Date due;         ///< the last day to resolve it
    QString document; ///< number of the letter, if it has one
    QString content;  ///< what the person asks for and why
    PetitionState state = PetitionState::Received;
    Date resolved;
    QString resolution; ///< number of the document that answers
    QString answer;     ///< the reasons
    PersonId resolver;  ///< null: an authority outside of the database
    QString resolverName;
    QDateTime enteredAt;
    int version = 0;
};

/// The last day for a petition received on a day: so many working days after it as the set says,
/// 7 where it says nothing (Article 22).
Date petitionDue(const Date& received, const RuleSet* set, const WorkCalendar& calendar);

/// Not resolved although its last day is over.
bool isOverdue(const Petition& petition, const Date& today);
/// Working days left, the last day included; 0 on the last day, negative once it is over.
int workingDaysLeft(const Petition& petition, const Date& today, const WorkCalendar& calendar);

} // namespace soviec
