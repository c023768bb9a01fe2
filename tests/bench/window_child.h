// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace soviec::bench {

/// A process of its own that shows a window and ends: the baseline is an empty QMainWindow in the
/// program's look, the other one the program as people start it, up to the diary one can write into.
/// All begin in main() of the same executable, with the same libraries and fonts.
int showEmptyWindow(QApplication& application);
/// `settings`: what the program remembers of its last run; made here the first time. `picture`: where the drawing
/// of its first frame is kept; empty: nowhere.
int showProgram(
    QApplication& application, const QString& database, const QString& login, const QString& settings,
    const QString& picture);
/// An empty window that draws this first frame with a bare painter: nothing is read, laid out or made. Less than
/// that no program can take that shows as much.
int showPicture(QApplication& application, const QString& picture);

/// Milliseconds from the start of the process to the first frame that shows the window, as the
/// process said; `kilobytes` what it then held in memory. Negative where it failed.
struct Started {
    double milliseconds = -1;
    double kilobytes = 0;
};
Started startWindow(const QStringList& arguments);

} // namespace soviec::bench
