// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/org/person.h"
#include "core/service/office.h"

#include <QHash>
#include <QList>
#include <QString>

namespace soviec::service {

class Office;

struct DemoPerson {
    Person person;
    Role role = Role::Staff;
    QString positionTitle;
    QString unitCode;
    QString duty; ///< code of a Duty, or empty
    UnitId unit;
};

/// The invented commune of resources/demo/agency.json: the agency, its divisions, 24 people.
struct DemoAgency {
    Agency agency;
    QList<Unit> divisions;
    QHash<UnitId, QString> catalogDivision; ///< unit → division name in the catalog
    QList<DemoPerson> people;
};

/// Reads the resource; ids come from Id::create(), so within an IdSequence they repeat.
Result<DemoAgency> readDemoAgency(const Date& since);

/// Writes divisions, people, appointments and duties in one transaction.
Result<void> storeDemoPeople(Office& office, const DemoAgency& demo, const Date& since);

/// Writes the built-in catalog as the agency's approved one, effective from that day.
Result<void> storeDemoCatalog(Office& office, const Date& since);

} // namespace soviec::service
