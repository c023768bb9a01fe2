// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/page.h"

namespace soviec {

/// Asks for a Word form or a workbook, shows what would change and what was not understood, and
/// imports it where the person agrees. `kind`: "positions", "competencies". False: nothing was
/// changed; an Error says why not, in one or several lines.
Result<bool> importForms(PageContext& context, QWidget* page, const QString& kind, const QString& title);

/// Asks where to and writes everything of that kind as a workbook.
Result<void> exportForms(
    PageContext& context, QWidget* page, const QString& kind, const QString& title,
    const QString& fileName);

} // namespace soviec
