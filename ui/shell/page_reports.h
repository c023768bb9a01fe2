// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soviec {

/// The kind of report a person expects from a page: the diary prints as the work diary, the closing
/// of a month as the summary that goes up. Empty: the page has none.
QString reportOfPage(const QString& pageId);

} // namespace soviec
