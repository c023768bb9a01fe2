// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/place.h"

#include "core/base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace soviec::storage {

using namespace Qt::StringLiterals;

bool isNetworkFileSystem(const QByteArray& type)
{
    static constexpr const char* network[]
        = {"nfs",  "nfs4",   "cifs",       "smb3",           "smbfs",      "smb",    "ncpfs",
           "afs",  "ceph",   "lustre",     "gfs2",           "ocfs2",      "beegfs", "fuse.sshfs",
           "coda", "davfs2", "fuse.davfs", "fuse.glusterfs", "fuse.rclone", "fuse.gvfsd-fuse"};
    for (const char* name : network) {
        if (type == name)
            return true;
    }
    return false;
}

namespace {

/// Whether the folder stands on another computer. Windows shows a share behind a drive letter with the
/// file system of that computer, so the drive itself is asked.
bool isOnNetwork(const QString& folder)
{
    const QStorageInfo storage(folder);
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(storage.rootPath());
    if (GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16())) == DRIVE_REMOTE)
        return true;
#endif
    return isNetworkFileSystem(storage.fileSystemType());
}

/// Waits until the disk holds what was written to `path`; a folder's own entry only where a system can.
bool flushed(const QString& path)
{
#if defined(Q_OS_UNIX)
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return done;
#elif defined(Q_OS_WIN)
    if (QFileInfo(path).isDir())
        return true;
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE file = CreateFileW(
        reinterpret_cast<const wchar_t*>(native.utf16()), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
        nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    const bool done = FlushFileBuffers(file) != 0;
    CloseHandle(file);
    return done;
#else
#error "No way is known here to wait until a file is on the disk."
#endif
}

} // namespace

Result<void> checkFolder(const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QString name = QDir::toNativeSeparators(folder.filePath());
    if (!folder.isDir()) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The folder %1 does not exist. Create it or choose another one.").arg(name));
    }
    if (!folder.isWritable()) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The folder %1 may not be written. Choose another folder or ask for the right.")
                .arg(name));
    }
    const bool share = QDir::cleanPath(path).startsWith("//"_L1)
        || isOnNetwork(folder.filePath());
    if (share) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The folder %1 is on a network share, where a database file gets damaged. Keep "
                   "the file on this computer's own disk; several people together use the shared "
                   "database.")
                .arg(name));
    }
    return {};
}

Result<void> checkReadableDatabase(const QString& path)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(info.absoluteFilePath());
    if (path.isEmpty() || !info.exists()) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("There is no file %1. Check the name, or create a new database.").arg(name));
    }
    if (info.isDir()) {
        return fail(
            ErrorCode::Unavailable, Tr::tr("%1 is a folder. Choose the database file in it.").arg(name));
    }
    if (!info.isFile()) {
        return fail(
            ErrorCode::Unavailable, Tr::tr("%1 is no ordinary file. Choose another one.").arg(name));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("%1 may not be read. Ask for the right to read and write it.").arg(name),
            file.errorString());
    }
    if (file.size() == 0) {
        return fail(
            ErrorCode::Damaged,
            Tr::tr("%1 is empty, so it is no database. Restore the last backup.").arg(name));
    }
    if (!file.read(16).startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return fail(
            ErrorCode::Damaged,
            Tr::tr("%1 is no database of this program, or its beginning is damaged. Choose another "
                   "file or restore the last backup.")
                .arg(name));
    }
    return {};
}

Result<void> checkDatabaseFile(const QString& path)
{
    if (const auto readable = checkReadableDatabase(path); !readable)
        return readable;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("%1 may not be written. Ask for the right to write the file and its folder.")
                .arg(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath())),
            file.errorString());
    }
    return checkFolder(path);
}

Result<void> syncToDisk(const QString& path)
{
    for (const QString& target : {path, QFileInfo(path).absolutePath()}) {
        if (!flushed(target)) {
            return fail(
                ErrorCode::Unavailable,
                Tr::tr("The disk that holds %1 could not be written. Check the disk and its free "
                       "room, then try again.")
                    .arg(QDir::toNativeSeparators(path)));
        }
    }
    return {};
}

Result<void> publishFile(const QString& temporary, const QString& path)
{
    if (const auto synced = syncToDisk(temporary); !synced)
        return synced;
    QFile file(temporary);
    if (!file.rename(path)) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("%1 could not be put in place. Check that nothing of that name is there and that "
                   "the folder may be written.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    return syncToDisk(path);
}

} // namespace soviec::storage
