// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/package/office_key.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace soviec {

// A signed file that goes from office to office by mail or stick (.svpkg):
//
//     8 bytes   "SoViPkg1"
//     4 bytes   length of the header, big endian
//     4 bytes   length of the body, big endian
//     header    canonical JSON: kind, version, office, key, made_at, size
//     body      the payload as canonical JSON, deflated (zlib)
//     64 bytes  Ed25519 signature over everything before it
//
// Nothing of the body is unpacked before the signature was found to be that of a key the reader
// trusts, and never more than the header says.

/// What a package says about itself. From packageHeader(): a claim of whoever holds `key`.
struct PackageHeader {
    QString kind;     ///< "operations", "moving_house", …: what the payload is
    int version = 1;  ///< of that kind's payload
    OfficeKey from;
    QDateTime madeAt; ///< UTC
    qint64 size = 0;  ///< bytes of the payload, unpacked
};

struct OpenedPackage {
    PackageHeader header;
    QJsonObject payload;
};

/// The same with the payload as its text.
struct UnpackedPackage {
    PackageHeader header;
    QByteArray payload;
};

/// What a reader can make use of.
struct PackageReader {
    QString kind;
    int newestVersion = 1;      ///< of the payload
    QList<OfficeKey> trusted;   ///< the own key among them
};

inline constexpr qint64 largestPackage = 32LL * 1024 * 1024;  ///< bytes of a file
inline constexpr qint64 largestPayload = 128LL * 1024 * 1024; ///< bytes unpacked

/// The bytes of the file. `header.from.publicKey` and `header.size` are filled in from the key and the
/// payload. Invalid where it would be too large.
Result<QByteArray> sealPackage(
    PackageHeader header, const QJsonObject& payload, const SigningKey& key);

/// What the file says of itself, after the check that it is whole and as it was signed, by whomever.
/// Errors: Invalid (no package), NewerSchema, Damaged.
Result<PackageHeader> packageHeader(const QByteArray& bytes);

/// The same and the payload. Besides: Forbidden where the key is none of the trusted ones (the text
/// names the office and the fingerprint to compare), Invalid where it is another kind.
Result<OpenedPackage> openPackage(const QByteArray& bytes, const PackageReader& reader);
/// The same in two steps, for who reads the payload by itself first.
Result<UnpackedPackage> unpackPackage(const QByteArray& bytes, const PackageReader& reader);
Result<OpenedPackage> openPackage(const UnpackedPackage& unpacked);

} // namespace soviec
