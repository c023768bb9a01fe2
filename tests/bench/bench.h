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
    int size = 0;     ///< entries the file holds at least, in the months before; 0: none are added
};

/// Milliseconds of the thing measured and of the plain work it is compared with, pair by pair.
struct Outcome {
    QList<double> runs;
    QList<double> baseline;
    QString failure; ///< the outputs differed: the figures mean nothing
    QString note = {}; ///< why nothing could be measured here; then that is all there is to say
    qint64 amount = 0; ///< of what is done in one run, for the rate; 0: the people asked for
    QString of = QStringLiteral("people");
    bool single = false; ///< no baseline: `runs` are single steps, and their 99th part in 100 counts
};

struct Bench {
    QString name;
    Outcome (*run)(const Options& options);
};
Bench mergeBench();
Bench monthCloseBench();
Bench queueBench();
Bench saveBench();
Bench saveManyBench();
Bench scoreBench();
Bench searchBench();
Bench yearBench();
Bench sheetsPdfBench();
/// Against LibreOffice, where it is installed.
Bench sheetsOfficeBench();
/// The hours of a month against a workbook with formulas in LibreOffice, where it is installed.
Bench monthSheetOfficeBench();
Bench xlsxBench();
/// people: rows; fails where writing takes more memory the more rows there are.
Bench xlsxMemoryBench();
/// people of a province in agencies of about 130; the report from their signed sheets.
Bench consolidatedBench();
/// The same report from a file at hand, beside the bare aggregate of its rows.
Bench rollUpBench();
/// people: items; the slowest key while a filter is typed.
Bench catalogBench();
/// people: items of a workbook; reading it into an empty office against unpacking and parsing it.
Bench importBench();

/// Runs `work` once and returns the milliseconds it took.
double milliseconds(const std::function<void()>& work);

} // namespace soviec::bench
