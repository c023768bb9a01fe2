// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace sample {

/// The folder of a server that was made once for all tests of this build and stopped again: what every test's own
/// server is a copy of. `make` fills an empty folder with one, for the first test that asks; another
/// schema asks for another. Stops the test program where it cannot be had.
QString serverSeed(const std::function<void(const QString& folder)>& make);

/// Copies a folder with all that is in it.
void copyFolder(const QString& from, const QString& to);

} // namespace sample
