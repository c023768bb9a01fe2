// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

namespace soviec {

PageRegistry allPages()
{
    PageRegistry pages;
    return pages;
}

} // namespace soviec
