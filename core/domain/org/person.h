// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/domain/org/role.h"
#include "core/domain/org/unit.h"

namespace soviec {

/// Cán bộ, công chức, viên chức, người lao động: decides the rule set.
enum class PersonKind { Cadre, CivilServant, PublicEmployee, ContractWorker };
template <>
struct Codes<PersonKind> {
    static constexpr CodeOf<PersonKind> entries[] = {
        {PersonKind::Cadre, u"cadre"},
        {PersonKind::CivilServant, u"civil_servant"},
        {PersonKind::PublicEmployee, u"public_employee"},
        {PersonKind::ContractWorker, u"contract_worker"}};
};

using PersonId = Id<struct PersonTag>;
using AppointmentId = Id<struct AppointmentTag>;

struct Person {
    PersonId id;
    QString code;  ///< the agency's own number, unique in the database
    QString fullName;
    PersonKind kind = PersonKind::CivilServant;
    QString login; ///< empty: has no account
    int version = 0;
};

/// A person holds a position in a unit from a day on. Dated, never overwritten.
struct Appointment {
    AppointmentId id;
    PersonId person;
    UnitId unit;
    Role role = Role::Staff;
    QString positionTitle; ///< chức vụ, chức danh as printed
    Date first;
    Date last; ///< invalid: still in force
};

/// A duty beside the appointment, for a unit and everything below it.
struct DutyHolder {
    PersonId person;
    Duty duty = Duty::Hr;
    UnitId unit;
    Date first;
    Date last;
};

/// A person as seen on one day: who, where, as what.
struct Member {
    Person person;
    UnitId unit;
    QString unitName;
    Role role = Role::Staff;
    QString positionTitle;
    Date first; ///< of the appointment
    Date last;
};

} // namespace soviec
