// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/org/labels.h"

#include "core/base/tr.h"

namespace soviec {

QString kindLabel(PersonKind kind)
{
    switch (kind) {
    case PersonKind::Cadre: return Tr::tr("Cadre");
    case PersonKind::CivilServant: return Tr::tr("Civil servant");
    case PersonKind::PublicEmployee: return Tr::tr("Public employee");
    case PersonKind::ContractWorker: return Tr::tr("Contract worker");
    }
    Q_UNREACHABLE();
}

QString roleLabel(Role role)
{
    switch (role) {
    case Role::Staff: return Tr::tr("Without a leading position");
    case Role::Head: return Tr::tr("Head of the unit");
    case Role::Deputy: return Tr::tr("Deputy head");
    }
    Q_UNREACHABLE();
}

QString dutyLabel(Duty duty)
{
    switch (duty) {
    case Duty::Hr: return Tr::tr("Personnel officer");
    case Duty::Administrator: return Tr::tr("Administrator of the program");
    case Duty::LeadBody: return Tr::tr("Lead advisory body");
    case Duty::WorkingGroup: return Tr::tr("KPI working group");
    }
    Q_UNREACHABLE();
}

QString chargeLabel(ChargeKind kind)
{
    switch (kind) {
    case ChargeKind::Delegate: return Tr::tr("Stands in for the head");
    case ChargeKind::Field: return Tr::tr("In charge of the field");
    }
    Q_UNREACHABLE();
}

QString kindLabel(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Province: return Tr::tr("Province");
    case UnitKind::Department: return Tr::tr("Department");
    case UnitKind::Commune: return Tr::tr("Commune");
    case UnitKind::Division: return Tr::tr("Office or division");
    }
    Q_UNREACHABLE();
}

QString blocLabel(Bloc bloc)
{
    switch (bloc) {
    case Bloc::Government: return Tr::tr("Government bloc");
    case Bloc::Party: return Tr::tr("Party bloc");
    case Bloc::Front: return Tr::tr("Fatherland Front bloc");
    }
    Q_UNREACHABLE();
}

} // namespace soviec
