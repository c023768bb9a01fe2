// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/org/person.h"

#include <QDateTime>
#include <QMap>

#include <optional>

namespace soviec {

using SheetId = Id<struct SheetTag>;

enum class SheetState { Draft, Submitted, Returned, Signed, Closed, Replaced };
template <>
struct Codes<SheetState> {
    static constexpr CodeOf<SheetState> entries[] = {
        {SheetState::Draft, u"draft"},
        {SheetState::Submitted, u"submitted"},
        {SheetState::Returned, u"returned"},
        {SheetState::Signed, u"signed"},
        {SheetState::Closed, u"closed"},
        {SheetState::Replaced, u"replaced"}};
};
/// "đang lập", "chờ nhận xét", …, translated.
QString stateLabel(SheetState state);

/// A component the authority decides for heads and deputies: 100 % or 50 %, with a reason
/// (Article 15.3 b, c). No share: not decided.
struct LeaderDecision {
    std::optional<Decimal> share; ///< 1 or 0.5
    QString reason;
    friend bool operator==(const LeaderDecision&, const LeaderDecision&) = default;
};

/// Phiếu theo dõi, đánh giá (Mẫu số 01) of a person and period, one revision.
struct PeriodSheet {
    SheetId id;
    PersonId person;
    UnitId unit;
    QString unitName;      ///< as printed
    Period period;
    int revision = 1;
    SheetId replaces;
    Role role = Role::Staff;
    QString positionTitle; ///< as printed
    SheetState state = SheetState::Draft;
    QString returnReason;

    QMap<QString, Decimal> selfScores; ///< criterion code → points, empty until the person scores
    QString strengths;
    QString weaknesses;
    QString remarks; ///< ý kiến nhận xét của cấp có thẩm quyền
    LeaderDecision organising; ///< đ
    LeaderDecision unity;      ///< e

    QString ruleSetId;
    QString ruleChecksum;
    QByteArray caseJson;   ///< the exact input of the score at signing
    QByteArray resultJson; ///< the result with its trace at signing
    Decimal commonPoints;
    std::optional<Decimal> resultPoints;
    std::optional<Decimal> total;
    QString level;       ///< score band code; "not_rated" where there is no score
    QString contentHash; ///< of everything that was on screen when it was signed

    QDateTime submittedAt;
    PersonId signedBy;
    QString signerName;        ///< as printed; also of an authority outside the database
    QString signerTitle;
    QString externalDocument;  ///< the authority's document where it signed outside the program
    QDateTime signedAt;
    PersonId closedBy;
    QDateTime closedAt;
    int version = 0;
};

} // namespace soviec
