// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"

namespace soviec {

/// What an appointment makes of a person in the unit; Articles 10, 15 and 16 tell them apart.
enum class Role { Staff, Head, Deputy };
template <>
struct Codes<Role> {
    static constexpr CodeOf<Role> entries[] = {
        {Role::Staff, u"staff"}, {Role::Head, u"head"}, {Role::Deputy, u"deputy"}};
};

/// What a person is charged with beside the appointment.
enum class Duty { Hr, Administrator, LeadBody, WorkingGroup };
template <>
struct Codes<Duty> {
    static constexpr CodeOf<Duty> entries[] = {
        {Duty::Hr, u"hr"},
        {Duty::Administrator, u"administrator"},
        {Duty::LeadBody, u"lead_body"},
        {Duty::WorkingGroup, u"working_group"}};
};

} // namespace soviec
