// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reports/maker.h"

namespace soviec::service {

// One line a report, in the order they are offered.
#define SOVIEC_REPORTS(report)                                                                     \
    report(periodSheet)                                                                            \
    report(hoursSheet)                                                                             \
    report(diary)                                                                                  \
    report(assignmentSheet)                                                                        \
    report(products)                                                                               \
    report(yearRating)                                                                             \
    report(petitions)                                                                              \
    report(quota)                                                                                  \
    report(evaluationSummary)                                                                      \
    report(overview)                                                                               \
    report(unitSummary)                                                                            \
    report(consolidated)                                                                           \
    report(taskCatalog)                                                                            \
    report(catalogComparison)                                                                      \
    report(nationalExport)                                                                         \
    report(positionList)                                                                           \
    report(jobDescription)                                                                         \
    report(competencyFramework)                                                                    \
    report(competencyGaps)                                                                         \
    report(rollout)                                                                                \
    report(auditExtract)

#define SOVIEC_DECLARE(name) ReportMaker name##Maker();
SOVIEC_REPORTS(SOVIEC_DECLARE)
#undef SOVIEC_DECLARE

const QList<ReportMaker>& reportMakers()
{
#define SOVIEC_LIST(name) name##Maker(),
    static const QList<ReportMaker> makers {SOVIEC_REPORTS(SOVIEC_LIST)};
#undef SOVIEC_LIST
    return makers;
}

} // namespace soviec::service
