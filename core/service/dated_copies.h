// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/service/copy_retention.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace soviec::service {

class Office;

/// A dated copy of a database file.
struct DatedCopy {
    QString file;
    QDateTime at; ///< when it was made
    qint64 bytes = 0;
    KeptCopy kept;
};

/// What making a copy did.
struct CopyMade {
    DatedCopy copy;
    QString head;        ///< hash of the last record of its history
    QString finding;     ///< what verification found wrong in it; empty: nothing
    QStringList removed; ///< older copies that had their time
};

/// Dated copies of one database file, in a folder beside it or where the person wants them: seven
/// daily, four weekly and twelve monthly ones are kept. Only files named by this pattern are ever
/// removed.
class DatedCopies {
public:
    /// `folder` empty: defaultFolder().
    explicit DatedCopies(const QString& database, const QString& folder = {});
    /// "sao-luu" beside the database.
    static QString defaultFolder(const QString& database);
    QString folder() const { return m_folder; }
    /// The newest first.
    QList<DatedCopy> copies() const;
    /// True where there is no copy of today, at +07:00.
    bool isDue(const QDateTime& now) const;
    /// Writes a copy, verifies the file and its history, and removes what had its time. Appears
    /// complete or not at all. Where the history does not verify, the copy is kept, the finding is
    /// told, and nothing is removed: an older copy may be the good one. Checks no right: the file
    /// lies on this computer, and whoever works with it wants it safe.
    Result<CopyMade> make(Office& office) const;

private:
    QString m_database;
    QString m_folder;
};

} // namespace soviec::service
