// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"
#include "core/exchange/header.h"
#include "core/exchange/imported.h"

#include <vector>

namespace soviec {

/// A unit as it stands in a file; references are codes.
struct UnitRow {
    SheetPlace place;
    QString code;
    QString name;
    QString parentCode; ///< empty: below the agency
    UnitKind kind = UnitKind::Division;
    Bloc bloc = Bloc::Government;
    Date first;
    Date last;
};

/// One appointment of a person. Several rows of one code are several appointments.
struct PersonRow {
    SheetPlace place;
    QString code;
    QString fullName;
    PersonKind kind = PersonKind::CivilServant;
    QString unit; ///< its code or its name
    QString positionTitle;
    Role role = Role::Staff;
    QString login;
    Date first;
    Date last;
};

Imported<UnitRow> importUnits(const Table& table);
Table exportUnits(const QList<UnitRow>& rows);

Imported<PersonRow> importPeople(const Table& table);
Table exportPeople(const QList<PersonRow>& rows);
/// The columns of the kind, as an export writes them.
std::vector<ColumnSpec> peopleColumns();
/// The columns of the kind, as an export writes them.
std::vector<ColumnSpec> unitColumns();

} // namespace soviec
