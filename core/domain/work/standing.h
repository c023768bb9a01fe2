// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/work/assignment.h"

namespace soviec {

/// How given work stands on a day, for the board; what needs somebody first.
enum class Standing { Trouble, Late, DueSoon, Waiting, Running, Done, HandedOver, Cancelled };

/// Work is due soon from so many days before its deadline on.
constexpr int dueSoonDays = 3;

/// Done: everything is entered. Late: the deadline has passed before that. Waiting: the person has
/// not accepted it yet.
Standing standingOf(const AssignmentProgress& work, const Date& today);
/// "late", "due soon", …, translated, as a chip shows it.
QString standingLabel(Standing standing);
/// True where the person has not yet said anything to the work.
bool waitsForPerson(const AssignmentProgress& work);

} // namespace soviec
