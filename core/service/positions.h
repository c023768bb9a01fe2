// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/position/position.h"
#include "core/domain/workflow/approval.h"

#include <QList>

#include <optional>

namespace soviec::service {

class Office;

/// The list of positions of an agency as a page shows it.
struct PositionBook {
    std::optional<Approval> document; ///< nothing: no list yet
    QList<Position> positions;
    bool editable = false; ///< who() may change it now, or begin a new version
};

/// Positions, their descriptions and who holds them. A list is an approvable document: changing an
/// approved one begins a new version, which counts once it is approved. Errors: Forbidden, Locked
/// (on its way), Conflict, Invalid, Refused.
class Positions {
public:
    explicit Positions(Office& office) : m_office(office) { }

    /// The version being drafted or on its way, else the one in force today.
    Result<PositionBook> book(UnitId agency);
    /// The positions in force on a day; before the first approval those being drafted.
    Result<QList<Position>> counting(UnitId agency, const Date& day);

    /// Stores a position of the agency's list over what was `shown`, nothing for a new one. Conflict
    /// where the list holds something else by now.
    Result<Position>
    save(UnitId agency, const Position& position, const std::optional<Position>& shown);
    /// Takes a position out of the list. Refused while somebody holds it.
    Result<void> remove(UnitId agency, const Position& position);

    /// Every holding, past ones included.
    Result<QList<HeldPosition>> holdings(UnitId agency);
    Result<QList<HeldPosition>> holdingsOf(PersonId person);
    Result<PositionHolding> appoint(const PositionHolding& holding);
    Result<void> end(const PositionHolding& holding, const Date& last);

    /// For importers, inside their transaction: the version that may be changed, begun where there
    /// is none, with its positions.
    Result<PositionBook> editable(UnitId agency);
    Result<void> store(const Position& position, const std::optional<Position>& before);

private:
    Result<PositionBook> read(const std::optional<Approval>& document);
    Result<void> mayManage(UnitId agency);

    Office& m_office;
};

/// The holdings in force on a day.
QList<HeldPosition> heldOn(
    const QList<HeldPosition>& holdings, const Date& day);

} // namespace soviec::service
