// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/report/form_text.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"
#include "core/report/unit_summary.h"

#include <QList>
#include <QMap>

namespace soviec::report {

/// What the consolidated report is made from: the agencies with their figures of the period and of
/// the one before, by key.
struct ConsolidatedContent {
    Letterhead head;
    Period period;
    QString areaName; ///< of the unit on top: "Tỉnh ủy …", "UBND xã …"
    QList<UnitFigures> agencies;
    QList<UnitFigures> before; ///< of the period before
    QString signerName;
};

/// The figures a paragraph may take by name, {people}, {mean}, …; also what a wording is checked
/// against.
QMap<QString, QString> consolidatedFigures(const ConsolidatedContent& content);
/// The names of those figures.
QStringList consolidatedNames();

/// Báo cáo tổng hợp kết quả theo dõi, đánh giá to the Standing Committee: text with figures filled
/// in, results by bloc and by agency compared with the period before, the distribution of bands as a
/// picture, agencies that have not reported, unusual means. `words`: the form "consolidated" with
/// the agency's own wording over it.
Report consolidatedReport(const ConsolidatedContent& content, const FormText& words);

} // namespace soviec::report
