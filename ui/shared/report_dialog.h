// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/report.h"

#include <QDialog>

namespace soviec {

class Dialogs;
class StatusLine;

/// A list or a history as it will be printed; from here to the printer or into a PDF.
class ReportDialog final : public QDialog {
    Q_OBJECT

public:
    ReportDialog(
        const QString& title, const report::Report& report, Dialogs& dialogs, QWidget* parent = nullptr);
};

/// Shows what happened to a row; the status line says why where it cannot be shown.
void showHistory(
    const Result<report::Report>& history, Dialogs& dialogs, StatusLine& status, QWidget* parent);

} // namespace soviec
