// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/catalog/catalog.h"
#include "core/domain/workflow/approval.h"
#include "core/service/office.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace sample {

using namespace soviec;

/// A province in a new database, with all bodies of the three routes as units of it. Logins:
/// "chair" (head of the province), "snv" (lead body at the department of home affairs), "btc"
/// (lead body at the Party's organisation committee), "btv" (head of the standing committee),
/// "mttq" (lead body of the Front), and of the three agencies that draft: "xa.hr", "xa.head",
/// "xa.staff" (commune MS, Government), "bd.hr" (Party agency BD), "pn.hr" (Front agency PN).
/// Today is 2026-04-22.
struct Province {
    QTemporaryDir folder;
    FixedClock clock {Date(2026, 4, 22)};
    QString path; ///< of the file, or the address of the operator of a server
    std::unique_ptr<service::Office> office;
    QHash<QString, UnitId> units;     ///< by code: TINH SNV BTC BTV MTTQ MS MS.KT BD PN
    QHash<QString, PersonId> people;  ///< by login

    Province();
    /// Acts as one of the people; empty: the operator of the file.
    void as(const QString& login);
    /// Drafts a catalog of three items for a unit, with its document; acts as whoever is signed in.
    CatalogId draft(const QString& unitCode, const QString& title, int points = 10);
    ApprovalId document(CatalogId catalog) const;

private:
    void addUnits();
    void addPeople();
    void setRoutes();
};

} // namespace sample
