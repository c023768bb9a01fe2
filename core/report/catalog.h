// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

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
    bool hasAnnex = false; ///< can explain its figures in an annex
};

/// Every report the program makes, in the order it is offered.
std::vector<ReportKind> reportKinds();
std::optional<ReportKind> reportKind(QStringView kind);

} // namespace soviec::report
