// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package/office_key.h"

#include "core/base/tr.h"

#include <sodium.h>

#include <QStringList>

#include <tuple>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

static_assert(SigningKey::seedBytes == crypto_sign_SEEDBYTES);
static_assert(crypto_sign_SECRETKEYBYTES == 64);

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

size_t length(const QByteArray& bytes)
{
    return size_t(bytes.size());
}

// The library asks for it once before anything else; asking again does nothing.
void begin()
{
    static const int done = sodium_init();
    std::ignore = done;
}

} // namespace

QString keyFingerprint(const QByteArray& publicKey)
{
    begin();
    constexpr int groups = 6;
    constexpr int bytesOfGroup = 5;
    QByteArray digest(qsizetype(groups) * bytesOfGroup, '\0');
    crypto_generichash(
        raw(digest), length(digest), raw(publicKey), length(publicKey), nullptr, 0);
    QStringList parts;
    for (int group = 0; group < groups; ++group) {
        quint64 number = 0;
        for (int at = 0; at < bytesOfGroup; ++at)
            number = number << 8 | quint8(digest[group * bytesOfGroup + at]);
        parts.append(QString::number(number % 100'000).rightJustified(5, u'0'));
    }
    return parts.join(u' ');
}

bool isFingerprintOf(const QString& typed, const QByteArray& publicKey)
{
    QString digits;
    for (const QChar sign : typed) {
        if (sign.isDigit())
            digits += sign;
        else if (!sign.isSpace() && sign != u'-')
            return false;
    }
    return digits == keyFingerprint(publicKey).remove(u' ');
}

SigningKey::SigningKey()
{
    begin();
}

SigningKey::SigningKey(SigningKey&& other) noexcept
    : m_secret(other.m_secret)
{
    sodium_memzero(other.m_secret.data(), other.m_secret.size());
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

SigningKey SigningKey::create()
{
    SigningKey key;
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open {};
    crypto_sign_keypair(open.data(), key.m_secret.data());
    return key;
}

Result<SigningKey> SigningKey::fromSeed(const QByteArray& seed)
{
    if (seed.size() != seedBytes)
        return fail(
            ErrorCode::Damaged,
            Tr::tr("The key of this office is damaged. Put its file back from a copy, or make a new key and tell the other offices."));
    SigningKey key;
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open {};
    crypto_sign_seed_keypair(open.data(), key.m_secret.data(), raw(seed));
    return key;
}

QByteArray SigningKey::publicKey() const
{
    QByteArray key(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_ed25519_sk_to_pk(raw(key), m_secret.data());
    return key;
}

QByteArray SigningKey::seed() const
{
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    crypto_sign_ed25519_sk_to_seed(raw(seed), m_secret.data());
    return seed;
}

QByteArray SigningKey::sign(const QByteArray& bytes) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(bytes), length(bytes), m_secret.data());
    return signature;
}

bool isSignatureOf(const QByteArray& signature, const QByteArray& bytes, const QByteArray& publicKey)
{
    begin();
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(raw(signature), raw(bytes), length(bytes), raw(publicKey)) == 0;
}

} // namespace soviec
