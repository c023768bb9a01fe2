// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soviec::report {

/// One kind of report as `report --list` and the windows offer it.
struct ReportKind {
    QString kind;          ///< "period-sheet"
    QString title;         ///< translated
    QString description;   ///< translated: what it shows
    bool ofPerson = false; ///< can be made for one person
    bool ofUnit = false;   ///< can be made for a unit: one sheet a person, or one table
    bool ofMonth = false;
    bool ofQuarter = false;
    bool ofYear = false;
    bool ofDays = false;    ///< of any days, a single one or a week too
    bool hasAnnex = false;  ///< can explain its figures in an annex
    bool eachPerson = false; ///< of a unit: a sheet a person, also without being asked
};

} // namespace soviec::report
