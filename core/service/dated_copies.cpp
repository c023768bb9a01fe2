// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dated_copies.h"

#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/service/audit.h"
#include "core/service/office.h"
#include "core/storage/backup_file.h"
#include "core/storage/database.h"
#include "core/storage/place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr auto stampFormat = "yyyyMMdd-HHmmss"_L1;

QString suffixOf(const QString& database)
{
    const QString suffix = QFileInfo(database).suffix();
    return suffix.isEmpty() ? u".db"_s : u'.' + suffix;
}

QString nameFor(const QString& database, const QDateTime& at)
{
    return QFileInfo(database).completeBaseName() + u'-' + at.toUTC().toString(stampFormat) + suffixOf(database);
}

void removeWithSides(const QString& file)
{
    for (const auto side : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(file + side);
}

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// Takes the finished copy to its place, which may be another disk or a share, and reads it back.
Result<void> bring(const QString& finished, const QString& target)
{
    const QString part = target + u".part"_s;
    QFile::remove(part);
    const bool same = QFile::copy(finished, part) && hashOf(part) == hashOf(finished);
    const Result<void> placed = same
        ? storage::publishFile(part, target)
        : fail(
              ErrorCode::Full,
              Tr::tr("The copy could not be written to %1, or did not read back the same. Free some space, or "
                     "choose another place for copies; nothing was changed.")
                  .arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath())));
    if (!placed)
        QFile::remove(part);
    return placed;
}

/// Verifies the history inside the copy; gives the last hash, and the first finding if any.
Result<std::pair<QString, QString>> verified(const QString& copy, const Clock& clock)
{
    const auto office = Office::open(copy, clock);
    if (!office)
        return passOn(office);
    const auto verdict = Audit(**office).verify();
    if (!verdict)
        return passOn(verdict);
    return std::pair(
        verdict->head, verdict->findings.isEmpty() ? QString() : verdict->findings.first().text);
}

} // namespace

DatedCopies::DatedCopies(const QString& database, const QString& folder)
    : m_database(QFileInfo(database).absoluteFilePath())
    , m_folder(folder.isEmpty() ? defaultFolder(database) : QDir::cleanPath(folder))
{
}

QString DatedCopies::defaultFolder(const QString& database)
{
    return QFileInfo(database).absoluteDir().filePath(u"sao-luu"_s);
}

QList<DatedCopy> DatedCopies::copies() const
{
    const QRegularExpression pattern(
        u'^' + QRegularExpression::escape(QFileInfo(m_database).completeBaseName()) + u"-([0-9]{8}-[0-9]{6})"_s
        + QRegularExpression::escape(suffixOf(m_database)) + u'$');
    QList<DatedCopy> copies;
    QList<QDateTime> times;
    for (const QFileInfo& info : QDir(m_folder).entryInfoList(QDir::Files)) {
        const auto match = pattern.match(info.fileName());
        QDateTime at = QDateTime::fromString(match.captured(1), stampFormat);
        at.setTimeZone(QTimeZone::utc());
        if (match.hasMatch() && at.isValid())
            copies.append({info.absoluteFilePath(), at, info.size(), {}});
    }
    std::ranges::sort(copies, [](const DatedCopy& a, const DatedCopy& b) { return a.at > b.at; });
    for (const DatedCopy& one : std::as_const(copies))
        times.append(one.at);
    const QList<KeptCopy> kept = keptCopies(times);
    for (qsizetype i = 0; i < copies.size(); ++i)
        copies[i].kept = kept[i];
    return copies;
}

bool DatedCopies::isDue(const QDateTime& now) const
{
    const QList<DatedCopy> all = copies();
    return all.isEmpty() || localDate(all.first().at) < localDate(now);
}

Result<CopyMade> DatedCopies::make(Office& office) const
{
    if (!QDir().mkpath(m_folder)) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The folder %1 for copies cannot be made. Choose another place for copies.")
                .arg(QDir::toNativeSeparators(m_folder)));
    }
    if (!QFileInfo(m_folder).isWritable()) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The folder %1 may not be written. Choose another place for copies.")
                .arg(QDir::toNativeSeparators(m_folder)));
    }
    const QDateTime now = office.clock().now();
    const QString target = QDir(m_folder).filePath(nameFor(m_database, now));
    // Made and verified beside the database: where copies lie may be a share, on which no database
    // is opened.
    const QString unfinished = m_database + u".new-copy"_s;
    removeWithSides(unfinished);
    if (const auto done = office.db().backupTo(unfinished); !done)
        return passOn(done);
    const auto verdict = verified(unfinished, office.clock());
    const Result<void> settled = verdict ? storage::settleCopy(unfinished) : Result<void>(passOn(verdict));
    const Result<void> placed = settled ? bring(unfinished, target) : settled;
    removeWithSides(unfinished);
    if (!placed)
        return passOn(placed);
    CopyMade made;
    made.head = verdict->first;
    made.finding = verdict->second;
    for (const DatedCopy& one : copies()) {
        if (one.file == QFileInfo(target).absoluteFilePath())
            made.copy = one;
        else if (made.finding.isEmpty() && !one.kept.any() && QFile::remove(one.file))
            made.removed.append(one.file);
    }
    return made;
}

} // namespace soviec::service
