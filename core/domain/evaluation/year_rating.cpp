// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/year_rating.h"

#include "core/base/tr.h"

namespace soviec {

QString stateLabel(YearRatingState state)
{
    switch (state) {
    case YearRatingState::Proposal: return Tr::tr("proposed");
    case YearRatingState::Signed: return Tr::tr("signed", "rating of a year");
    case YearRatingState::Replaced: return Tr::tr("replaced", "rating of a year");
    }
    Q_UNREACHABLE();
}

} // namespace soviec
