// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/domain/org/person.h"
#include "core/domain/rules/level.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace soviec {

using YearRatingId = Id<struct YearRatingTag>;

enum class YearRatingState { Proposal, Signed, Replaced };
template <>
struct Codes<YearRatingState> {
    static constexpr CodeOf<YearRatingState> entries[] = {
        {YearRatingState::Proposal, u"proposal"},
        {YearRatingState::Signed, u"signed"},
        {YearRatingState::Replaced, u"replaced"}};
};
/// "đề xuất", "đã ký", "đã thay thế", translated.
QString stateLabel(YearRatingState state);

/// Phiếu xếp loại chất lượng (Mẫu số 02) of a person and year, one revision.
struct YearRating {
    YearRatingId id;
    PersonId person;
    int year = 0;
    int revision = 1;
    YearRatingId replaces;
    YearRatingState state = YearRatingState::Proposal;
    UnitId agency;                  ///< the quota counted within it
    UnitId unit;
    QString unitName;               ///< as printed
    Role role = Role::Staff;
    QString positionTitle;          ///< as printed
    std::optional<Level> selfLevel; ///< part II: how the person rates itself
    QString measures;               ///< part IV: đề xuất phương án xử lý (Article 23)

    QByteArray content; ///< everything the sheet and its explanation show, as it was signed
    QString contentHash;
    QString ruleSetId;
    QString ruleChecksum;
    QString exactMean;           ///< "1085/12"
    std::optional<Decimal> mean; ///< as printed
    std::optional<Level> proposed;
    std::optional<Level> level; ///< as signed

    PersonId signedBy;
    QString signerName;
    QString signerTitle;
    QString decision; ///< number of the deciding document
    Date decisionDate;
    QDateTime signedAt;
    QString reason; ///< why this revision takes the place of the one before (Article 21.3)
    int version = 0;
};

} // namespace soviec
