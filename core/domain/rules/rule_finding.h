// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"

#include <QList>
#include <QString>

namespace soviec {

enum class RuleSeverity { Error, Warning };
template <>
struct Codes<RuleSeverity> {
    static constexpr CodeOf<RuleSeverity> entries[] = {
        {RuleSeverity::Error, u"error"}, {RuleSeverity::Warning, u"warning"}};
};

/// What the checker says about one place of a rule set. A set with an error does not load.
struct RuleFinding {
    RuleSeverity severity = RuleSeverity::Error;
    QString code;  ///< "band_gap", "unknown_key", … stable
    QString place; ///< "bands[2].from"
    QString text;  ///< what is wrong and what to do, translated
};

} // namespace soviec
