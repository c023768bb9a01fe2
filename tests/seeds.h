// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace soviec::testing {

/// How many random histories a test runs through: as many as every run can bear, or SOVIEC_SEEDS of them,
/// for a night. Seeds count from 1, so that whatever fails is found again.
inline quint64 seedCount(quint64 usual)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("SOVIEC_SEEDS", &given);
    return given && wanted > 0 ? quint64(wanted) : usual;
}

/// The first of them; SOVIEC_FIRST_SEED begins later, so that several machines share the work.
inline quint64 firstSeed()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("SOVIEC_FIRST_SEED", &given);
    return given && wanted > 0 ? quint64(wanted) : 1;
}

} // namespace soviec::testing
