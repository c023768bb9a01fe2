// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/job_description.h"

#include <QString>

#include <optional>

namespace soviec {

/// Lines trimmed, blanks joined, empty lines left out, every sign of a list written "- " or "+ ".
QString tidyFormText(const QString& text);
/// One line without the sign of a list before it.
QString tidyFormName(const QString& text);

/// "Nhóm năng lực chuyên môn", "năng lực chung", … : the group; nothing for other texts.
std::optional<CompetencyGroup> competencyGroupOf(const QString& text);

/// The kind a heading of 5.1 names; Other for anything else.
QualificationKind qualificationKindOf(const QString& heading);
/// The same with its text; the heading stays empty where it is the kind's own label.
Qualification qualificationOf(const QString& heading, const QString& text);

} // namespace soviec
