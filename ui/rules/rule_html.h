// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rule_desk.h"

#include <QHash>
#include <QString>

namespace soviec {

/// A set as a document to read: whom it rates, criteria, results, open points with what they mean,
/// bands, forced levels, conditions, quota, year, deadlines, forms. Every part is an anchor named
/// by its place; where `mayComment`, a link "comment:PLACE" behind its heading. `comments`: how
/// many there are, by place.
QString ruleHtml(
    const service::RuleDocument& document, const QHash<QString, int>& comments, bool mayComment);

} // namespace soviec
