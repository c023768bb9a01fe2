// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"

namespace soviec {

/// Mức xếp loại, best first. Of a month or quarter: the band its score falls into; the level
/// itself is decided once a year.
enum class Level { Excellent, Good, Completed, NotCompleted, NotRated };
template <>
struct Codes<Level> {
    static constexpr CodeOf<Level> entries[] = {
        {Level::Excellent, u"excellent"},
        {Level::Good, u"good"},
        {Level::Completed, u"completed"},
        {Level::NotCompleted, u"not_completed"},
        {Level::NotRated, u"not_rated"}};
};

/// "Hoàn thành tốt nhiệm vụ", … translated.
QString levelLabel(Level level);

} // namespace soviec
