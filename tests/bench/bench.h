// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace soviec::bench {

/// What to measure and how big.
struct Options {
    int people = 40'000;
    int entries = 20; ///< lines or entries a person
    int pairs = 7;    ///< measured pairs after one that warms up
};

/// Milliseconds of the thing measured and of the plain work it is compared with, pair by pair.
struct Outcome {
    QList<double> runs;
    QList<double> baseline;
    QString failure; ///< the outputs differed: the figures mean nothing
};

struct Bench {
    QString name;
    Outcome (*run)(const Options& options);
};
Bench scoreBench();
Bench yearBench();

/// Runs `work` once and returns the milliseconds it took.
double milliseconds(const std::function<void()>& work);

} // namespace soviec::bench
