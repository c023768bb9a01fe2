// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/report.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace soviec::print {

/// The names a pattern of file names may take in braces: name, code, unit, kind, period, number.
QStringList namePlaceholders();
/// What files are called where nobody says otherwise.
QString defaultPattern();

/// Where a batch goes: one file, or a file a report in a folder.
struct BatchTarget {
    QString format = QStringLiteral("pdf"); ///< pdf, xlsx, csv, json
    QString path;      ///< the file, or the folder where `each`
    bool each = false; ///< a file a report
    QString pattern;   ///< of the names in the folder; empty: the reports' own
    int threads = 0;   ///< 0: one a processor
};

/// done of total reports; false stops.
using BatchProgress = std::function<bool(int done, int total)>;

/// The file names a batch would write, without ending, each once: letters that fit any file system,
/// a number after a name that occurs again. Invalid where the pattern names what there is not.
Result<QStringList> batchNames(const QList<report::Report>& reports, const QString& pattern);

/// Writes the reports and returns the files. Stopped or failed, nothing of the batch is left: a
/// single file appears complete or not at all, files in a folder appear together at the end.
/// Progress is called on the caller's thread. Errors: Cancelled, Unavailable, Full, Invalid.
Result<QStringList> writeBatch(
    const QList<report::Report>& reports, const BatchTarget& target,
    const BatchProgress& progress = {});

} // namespace soviec::print
