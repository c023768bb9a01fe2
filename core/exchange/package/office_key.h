// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace soviec {

/// The public half of an office's Ed25519 key: who a package is from.
struct OfficeKey {
    QByteArray publicKey; ///< 32 bytes
    QString office;       ///< the name it goes by here
    friend bool operator==(const OfficeKey&, const OfficeKey&) = default;
};

/// Thirty digits in groups of five, as one office reads them to the other by telephone: "48210 99317 …".
QString keyFingerprint(const QByteArray& publicKey);
/// Whether somebody typed that fingerprint, with whatever blanks and hyphens between the digits.
bool isFingerprintOf(const QString& typed, const QByteArray& publicKey);

/// The key an office signs with. Its secret half leaves the memory with the object. Movable only.
class SigningKey {
public:
    static constexpr qsizetype seedBytes = 32;

    /// A new key from the random source of the system.
    static SigningKey create();
    /// The key again that seed() was kept of; Damaged where it is not 32 bytes.
    static Result<SigningKey> fromSeed(const QByteArray& seed);

    SigningKey(SigningKey&& other) noexcept;
    SigningKey(const SigningKey&) = delete;
    SigningKey& operator=(SigningKey&&) = delete;
    ~SigningKey();

    QByteArray publicKey() const; ///< 32 bytes
    QByteArray seed() const;      ///< 32 bytes: the secret itself, for the file it is kept in
    QByteArray sign(const QByteArray& bytes) const; ///< 64 bytes

private:
    SigningKey();
    std::array<unsigned char, 64> m_secret {};
};

/// Whether the 64 bytes are the signature of exactly these bytes by that key.
bool isSignatureOf(const QByteArray& signature, const QByteArray& bytes, const QByteArray& publicKey);

} // namespace soviec
