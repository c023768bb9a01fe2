// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace soviec {

constexpr int lowestCompetencyLevel = 1;
constexpr int highestCompetencyLevel = 5;

/// The level of a competency a position asks for: one level, or a range such as 2–3.
struct LevelRange {
    int low = lowestCompetencyLevel;
    int high = lowestCompetencyLevel;
    friend bool operator==(const LevelRange&, const LevelRange&) = default;
};

/// "3", "2-3".
QString levelText(const LevelRange& range);
QString levelText(const std::optional<LevelRange>& range); ///< empty where there is none

/// What people write for a level: "2", "2-3", "2 – 3", "từ 2 đến 3", "Cấp độ 2", "Mức 3 trở lên".
/// Nothing where the text is no level, where one lies outside 1 … 5, and where a range runs
/// downwards.
std::optional<LevelRange> parseLevelRange(const QString& text);

} // namespace soviec
