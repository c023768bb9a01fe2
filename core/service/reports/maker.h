// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/catalog.h"
#include "core/report/report.h"

#include <QList>

namespace soviec::service {

class ReportRun;

/// One report: what it is called and who makes it. To add one, write its file in this folder and
/// its line in registry.cpp.
struct ReportMaker {
    report::ReportKind (*about)(); ///< anew each time, so that it speaks the language of the moment
    Result<QList<report::Report>> (*make)(ReportRun& run);
};

/// Every maker, in the order reports are offered.
const QList<ReportMaker>& reportMakers();

} // namespace soviec::service
