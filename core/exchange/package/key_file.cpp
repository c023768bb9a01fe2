// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package/key_file.h"

#include "core/base/file.h"
#include "core/base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "soviec-signing-key-1 "_L1;
constexpr qint64 largestFile = 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

#ifndef Q_OS_WIN
bool othersMayRead(const QString& path)
{
    constexpr auto others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return bool(QFileInfo(path).permissions() & others);
}
#else
// Rights of a profile folder are inherited; the permission bits say nothing there.
bool othersMayRead(const QString&)
{
    return false;
}
#endif

std::unexpected<Error> notWritten(const QString& path, const QString& detail)
{
    return fail(
        ErrorCode::Unavailable,
        Tr::tr("The signing key could not be kept in “%1”. Check that the folder exists, that you may write there "
               "and that the disk has room.")
            .arg(QDir::toNativeSeparators(path)),
        detail);
}

} // namespace

QString signingKeyPath(const QString& agencyId)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/soviec/keys/"_s + agencyId + u".key"_s;
}

Result<std::optional<SigningKey>> loadSigningKey(const QString& path)
{
    if (!QFileInfo::exists(path))
        return std::optional<SigningKey>();
    if (othersMayRead(path))
        return fail(
            ErrorCode::Refused,
            Tr::tr("Others of this computer may read the signing key “%1”. Take their right away (chmod 600) and try again.")
                .arg(QDir::toNativeSeparators(path)));
    const auto bytes = readFile(path, largestFile);
    if (!bytes)
        return passOn(bytes);
    const QByteArray text = bytes->trimmed();
    const QByteArray start(prefix.data(), prefix.size());
    auto key = SigningKey::fromSeed(
        text.startsWith(start) ? QByteArray::fromHex(text.mid(start.size())) : QByteArray());
    if (!key)
        return passOn(key);
    return std::optional<SigningKey>(std::move(*key));
}

Result<SigningKey> createSigningKey(const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return notWritten(path, u"mkpath"_s);
    // Under another name until it is whole: a half-written key would be taken for a damaged one.
    const QString draft = path + u".new"_s;
    QFile::remove(draft);
    SigningKey key = SigningKey::create();
    QFile file(draft);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(ownerOnly))
        return notWritten(path, file.errorString());
    const QByteArray text = QByteArray(prefix.data(), prefix.size()) + key.seed().toHex() + '\n';
    const bool written = file.write(text) == text.size() && file.flush();
    file.close();
    if (!written || file.error() != QFileDevice::NoError) {
        QFile::remove(draft);
        return notWritten(path, file.errorString());
    }
    // Renaming never replaces: a key that another window made meanwhile stays.
    if (!QFile::rename(draft, path)) {
        QFile::remove(draft);
        return fail(
            ErrorCode::Refused,
            Tr::tr("This office has a signing key already. A new one would make other offices refuse its packages."));
    }
    return key;
}

} // namespace soviec
