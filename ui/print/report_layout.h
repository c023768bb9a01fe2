// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/page.h"
#include "ui/print/page_style.h"
#include "ui/print/text_cache.h"

#include <vector>

namespace soviec::print {

/// Lays the report out on sheets of its paper: head, title, sections, signatures, annex; the page
/// number in the upper margin from page 2 on, the footer in the lower one. At least one page. Columns
/// of width 0 stand in files only.
std::vector<Page>
layOutReport(const report::Report& report, const PageStyle& style, TextCache& cache);

} // namespace soviec::print
