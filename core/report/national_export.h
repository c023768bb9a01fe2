// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/org/unit.h"
#include "core/domain/sheet/sheet_figures.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QList>

namespace soviec::report {

/// One signed sheet for the national database of officials.
struct NationalRow {
    QString personCode;
    QString fullName;
    PersonKind kind = PersonKind::CivilServant;
    QString unitCode;
    QString unitName;
    QString positionTitle;
    Role role = Role::Staff;
    SheetFigures figures;
    QString ruleSetId;
    QString signerName;
    Date signedOn;
    QString contentHash;
};

/// The export, format "so-viec-ket-qua-danh-gia" edition 1. No format is published, so this one
/// describes itself: the annex lists every column with its key, its meaning and its values. Points
/// are decimals, codes are the stable ones of the program, dates ISO in JSON.
Report nationalExportReport(
    const Letterhead& head, const QString& span, const QString& agencyCode,
    const QList<NationalRow>& rows);

} // namespace soviec::report
