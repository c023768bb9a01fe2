// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"
#include "core/domain/position/job_description.h"

#include <optional>

namespace soviec {

using PositionId = Id<struct PositionTag>;
using PositionSetId = Id<struct PositionSetTag>;
using PositionHoldingId = Id<struct PositionHoldingTag>;

/// Nhóm vị trí việc làm.
enum class PositionGroup {
    Leadership,   ///< lãnh đạo, quản lý
    Specialist,   ///< nghiệp vụ chuyên ngành
    Professional, ///< nghiệp vụ chuyên môn dùng chung
    Support       ///< hỗ trợ, phục vụ
};
template <>
struct Codes<PositionGroup> {
    static constexpr CodeOf<PositionGroup> entries[] = {
        {PositionGroup::Leadership, u"leadership"},
        {PositionGroup::Specialist, u"specialist"},
        {PositionGroup::Professional, u"professional"},
        {PositionGroup::Support, u"support"}};
};

/// "leadership and management", …, translated.
QString positionGroupLabel(PositionGroup group);

/// The group a code tells: NVCN specialist, NVDC or CMDC professional, HTPV support, LĐQL or LDQL
/// leadership ("TP-HTPV-02"). Nothing where it tells none.
std::optional<PositionGroup> groupOfPositionCode(const QString& code);

/// A code without the stray blanks people type around its parts: "TP -HTPV- 02" is "TP-HTPV-02".
/// Two codes are the same where these are, whatever their case.
QString tidyPositionCode(const QString& code);

/// Danh mục vị trí việc làm of an agency, one version; an approvable document.
struct PositionSet {
    PositionSetId id;
    UnitId unit;
    QString title;
    QString documentNumber;
    QString state; ///< drafting, submitted, consolidated, approved, superseded
    Date effectiveFrom;
    Date effectiveTo;
    int version = 0;
};

/// Vị trí việc làm with its description.
struct Position {
    PositionId id;
    PositionSetId set;
    UnitId unit;  ///< where it stands: the agency or one of its divisions
    QString code; ///< "TP-HTPV-01", unique in the set; tidyPositionCode()
    QString name;
    PositionGroup group = PositionGroup::Specialist;
    QString rank;                 ///< ngạch: "chuyên viên"; empty: not stated
    std::optional<int> headCount; ///< biên chế of the position; nothing: not stated
    JobDescription description;
    int ordinal = 0;              ///< place in the printed list
    int version = 0;
};

/// Whether two states of a position say the same. A new version of the list gives it another id, and each
/// change another version: neither is part of what it says.
bool saysTheSame(const Position& one, const Position& other);

/// A person holds a position from a day on. Dated, never overwritten.
struct PositionHolding {
    PositionHoldingId id;
    PositionId position;
    PersonId person;
    Date first;
    Date last;        ///< invalid: still in force
    QString document; ///< the decision; may be empty
    int version = 0;
};

/// A holding with what a list shows of it.
struct HeldPosition {
    PositionHolding holding;
    QString code; ///< of the position, the same through all versions of the list
    QString personName;
};

} // namespace soviec
