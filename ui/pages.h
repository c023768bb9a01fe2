// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace soviec {

/// Every page of the program in the order of the navigation. A new page is one entry here.
PageRegistry allPages();

} // namespace soviec
