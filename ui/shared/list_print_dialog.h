// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QDialog>

namespace soviec {

class Dialogs;

/// A list as it will be printed; from here to the printer or into a PDF.
class ListPrintDialog final : public QDialog {
    Q_OBJECT

public:
    ListPrintDialog(const report::Report& list, Dialogs& dialogs, QWidget* parent = nullptr);
};

} // namespace soviec
