// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/signing_remarks.h"

#include "core/service/month_board.h"
#include "core/service/office.h"
#include "core/service/organisation.h"

namespace soviec::service {

Result<QStringList> signingRemarks(
    Office& office, const Member& member, const Period& period, const ScoreResult& result)
{
    const auto reviewer
        = Organisation(office).reviewerOf(member.person.id, office.clock().today());
    if (!reviewer)
        return passOn(reviewer);
    if (!*reviewer || (*reviewer)->person.id != office.who().person) {
        const auto charge = Organisation(office).chargeFor(
            office.who().person, member.person.id, office.clock().today());
        if (!charge)
            return passOn(charge);
        if (!*charge)
            return QStringList();
    }
    const auto board = MonthBoard::load(office, period, member.unit);
    if (!board)
        return passOn(board);
    QList<BoardPerson> people;
    for (const BoardPerson& one : board->people()) {
        if (one.member.unit != member.unit || !one.sheet)
            continue;
        BoardPerson person = one;
        if (person.member.person.id == member.person.id) {
            person.sheet->state = SheetState::Signed;
            person.sheet->total = result.total;
            person.sheet->level = code(result.level);
        }
        if (person.isSigned())
            people.append(person);
    }
    QList<const BoardPerson*> together;
    for (const BoardPerson& person : std::as_const(people))
        together.append(&person);
    return boardRemarks(together);
}

} // namespace soviec::service
