// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace soviec {

/// Runs `work` once, as soon as what the widget shows next has been painted: what nobody needs to see or to work
/// with must not keep a window waiting. Not at all where the widget goes before.
void afterNextFrame(QWidget* widget, std::function<void()> work);

} // namespace soviec
