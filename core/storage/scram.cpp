// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scram.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int iterations = 4096;

QByteArray hmac(const QByteArray& key, const QByteArray& message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

// PBKDF2 with one block, which is as long as the hash.
QByteArray salted(const QByteArray& password, const QByteArray& salt)
{
    QByteArray block = hmac(password, salt + QByteArray("\0\0\0\1", 4));
    QByteArray sum = block;
    for (int i = 1; i < iterations; ++i) {
        block = hmac(password, block);
        for (qsizetype n = 0; n < sum.size(); ++n)
            sum[n] = char(sum[n] ^ block[n]);
    }
    return sum;
}

} // namespace

QString scramVerifier(const QString& password, const QByteArray& salt)
{
    // SASLprep for what people type: the compatibility composition.
    const QByteArray key = salted(password.normalized(QString::NormalizationForm_KC).toUtf8(), salt);
    const QByteArray stored
        = QCryptographicHash::hash(hmac(key, "Client Key"), QCryptographicHash::Sha256);
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(
        QString::number(iterations), QString::fromLatin1(salt.toBase64()),
        QString::fromLatin1(stored.toBase64()),
        QString::fromLatin1(hmac(key, "Server Key").toBase64()));
}

QString scramVerifier(const QString& password)
{
    QByteArray salt(16, Qt::Uninitialized);
    for (char& byte : salt)
        byte = char(QRandomGenerator::system()->bounded(256));
    return scramVerifier(password, salt);
}

} // namespace soviec::storage
