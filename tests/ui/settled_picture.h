// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTest>
#include <QWidget>

#include <utility>

namespace soviec::testing {

/// What a person sees after a second: layouts, row heights and what is read once the first frame has been
/// painted settle in several turns of the event loop, on a busy machine late.
inline QImage settledPicture(QWidget* window)
{
    QImage before;
    QImage picture = window->grab().toImage();
    for (int turn = 0; turn < 20 && picture != before; ++turn) {
        QTest::qWait(turn == 0 ? 20 : 50);
        before = std::exchange(picture, window->grab().toImage());
    }
    return picture;
}

} // namespace soviec::testing
