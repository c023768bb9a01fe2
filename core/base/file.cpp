// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include "core/base/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace soviec {

namespace {

// A full disk may show as an error or only as a short count of written bytes.
std::unexpected<Error> notWritten(const QSaveFile& file, bool opened)
{
    if (opened)
        return fail(
            ErrorCode::Full,
            Tr::tr("“%1” could not be written: the disk is full. Make room and try again; the "
                   "file is as it was before.")
                .arg(file.fileName()),
            file.errorString());
    return fail(
        ErrorCode::Unavailable,
        Tr::tr("“%1” could not be written. Check that the folder exists and that you may write "
               "there.")
            .arg(file.fileName()),
        file.errorString());
}

// commit() flushes as well, but forgets an error of that: a small file would come out cut.
bool putInPlace(QSaveFile& file)
{
    return file.flush() && file.commit();
}

} // namespace

Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(
            ErrorCode::NotFound,
            Tr::tr("There is no file “%1”. Check its name and folder.").arg(path));
    if (info.isDir())
        return fail(
            ErrorCode::Invalid, Tr::tr("“%1” is a folder. Name a file in it.").arg(path));
    if (info.size() > limit)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” is larger than %2 MB. Split it into smaller files.")
                .arg(path, QString::number(limit / (qint64(1024) * 1024))));
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.read(info.size());
    if (file.error() != QFileDevice::NoError)
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("“%1” cannot be read. Check that you may open it.").arg(path),
            file.errorString());
    return bytes;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened && file.write(bytes) == bytes.size() && putInPlace(file))
        return {};
    return notWritten(file, opened);
}

Result<void> copyFile(const QString& from, const QString& to)
{
    constexpr qint64 piece = 1 << 20; // bytes
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("“%1” cannot be read. Check that you may open it.").arg(from),
            source.errorString());
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return notWritten(target, false);
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty())
            return fail(
                ErrorCode::Unavailable,
                Tr::tr("“%1” cannot be read. Check that you may open it.").arg(from),
                source.errorString());
        if (target.write(bytes) != bytes.size())
            return notWritten(target, true);
    }
    return putInPlace(target) ? Result<void>() : notWritten(target, true);
}

} // namespace soviec
