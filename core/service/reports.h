// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/org/person.h"
#include "core/report/catalog.h"
#include "core/report/form_settings.h"
#include "core/report/report.h"

#include <QList>

#include <functional>
#include <optional>

namespace soviec::service {

class Office;

/// What a report is asked for. Unit null and person null: the whole agency.
struct ReportRequest {
    QString kind; ///< "period-sheet", "hours-sheet", "diary", …
    Period period;
    UnitId unit;
    PersonId person;
    bool annex = false; ///< "how this score came about"
    bool eachPerson = false; ///< of a unit: a sheet a person, where the kind also has a unit's table
    /// First and last day, where it is not a whole period; both or none.
    Date from;
    Date to;
    /// The regulation the sheet is laid out by; nothing: the one of the agency's bloc.
    std::optional<Bloc> layout;
    /// The form to print it in, for trying one out; nothing: the agency's own.
    std::optional<report::FormSettings> form;
    int most = 0; ///< of sheets one a person, no more than these; 0: all
};

/// done of total people; false stops.
using ReportProgress = std::function<bool(int done, int total)>;

/// Builds typed reports from what is stored; the writers and the painter do the rest.
class Reports {
public:
    explicit Reports(Office& office) : m_office(office) { }

    /// The reports asked for, one a person where the kind is a person's sheet, else one. A fixed
    /// number of statements whatever the number of people, except for sheets that are not signed.
    /// Cancelled where `progress` says so.
    Result<QList<report::Report>>
    build(const ReportRequest& request, const ReportProgress& progress = {});

private:
    Office& m_office;
};

/// Every report the program makes, in the order it is offered.
QList<report::ReportKind> reportKinds();
std::optional<report::ReportKind> reportKind(QStringView kind);

} // namespace soviec::service
