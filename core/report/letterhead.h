// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/domain/org/unit.h"
#include "core/report/report.h"

#include <QString>

namespace soviec::report {

/// What stands over every sheet of an agency, and the day it is dated.
struct Letterhead {
    QString superiorName; ///< cơ quan chủ quản; may be empty
    QString agencyName;
    QString place; ///< địa danh; empty: dots, or no date line
    Bloc bloc = Bloc::Government;
    Date date; ///< of the date line; invalid: dots
};

/// Puts the head on the report; the date line only where the form has one at the top.
void setHead(Report& report, const Letterhead& head, bool withDateLine);

} // namespace soviec::report
