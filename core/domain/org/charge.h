// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/org/person.h"

namespace soviec {

/// In whose place, or in which part, somebody decides: a delegate for the absent head of a unit, a
/// deputy for the units of the field assigned (Article 15.4).
enum class ChargeKind { Delegate, Field };
template <>
struct Codes<ChargeKind> {
    static constexpr CodeOf<ChargeKind> entries[] = {
        {ChargeKind::Delegate, u"delegate"}, {ChargeKind::Field, u"field"}};
};

using ChargeId = Id<struct ChargeTag>;

/// For named dates and by a document; a duty beside the appointment that ends by itself.
struct Charge {
    ChargeId id;
    PersonId person;
    UnitId unit; ///< and everything below it
    ChargeKind kind = ChargeKind::Delegate;
    Date first;
    Date last; ///< always named
    QString document;
};

inline bool inForce(const Charge& charge, const Date& day)
{
    return charge.first <= day && charge.last >= day;
}

} // namespace soviec
