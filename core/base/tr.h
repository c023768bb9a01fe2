// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace soviec {

/// Every text a person sees goes through Tr::tr(), in the one context "Tr" (the name
/// lupdate finds without following includes), so that a sentence
/// used in two windows is translated once. Two meanings of one English text take a comment as
/// second argument.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tr)
};

} // namespace soviec
