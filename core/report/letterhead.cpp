// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/letterhead.h"

namespace soviec::report {

void setHead(Report& report, const Letterhead& head, bool withDateLine)
{
    report.bloc = head.bloc;
    report.superiorName = head.superiorName;
    report.agencyName = head.agencyName;
    report.date = head.date;
    if (withDateLine)
        report.place = head.place;
}

} // namespace soviec::report
