// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;

namespace soviec {

/// A zip file in memory, read with suspicion: the package of .xlsx and .docx files. Nothing is ever
/// unpacked to disk. Refused: damaged or encrypted archives, entry names that lead outside, and
/// contents that unpack to far more than an office file holds.
class ZipArchive {
public:
    /// `fileName` is for messages. Errors: Invalid, Damaged.
    static Result<ZipArchive> open(const QByteArray& bytes, const QString& fileName);
    ZipArchive(ZipArchive&& other) noexcept;
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(ZipArchive&&) = delete;
    ~ZipArchive();

    bool contains(const QString& entry) const;
    /// The unpacked entry, its checksum verified; names are compared without case.
    Result<QByteArray> read(const QString& entry) const;
    const QString& fileName() const { return m_fileName; }

private:
    ZipArchive(QByteArray bytes, QString fileName);
    Result<void> inspect() const;

    QByteArray m_bytes; ///< libzip reads from here for as long as the archive is open
    QString m_fileName;
    zip* m_zip = nullptr;
    mutable qint64 m_unpacked = 0; ///< bytes, over all reads
};

} // namespace soviec
