// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soviec::print {

/// The face sheets are set in: "Times New Roman" where it is installed with Vietnamese letters,
/// else one with the same metrics. Found once; needs a QGuiApplication.
QString timesFamily();

/// True where all four styles of an installed family have the Vietnamese letters; otherwise single
/// letters would come from some other face.
bool speaksVietnamese(const QString& family);

} // namespace soviec::print
