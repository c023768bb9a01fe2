// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/second_factor.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/storage/database.h"
#include "core/storage/database_engine.h"
#include "core/storage/factor_repository.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int secretBytes = 20; // as long as the hash, RFC 4226 R6

QByteArray newSecret()
{
    QByteArray secret(secretBytes, Qt::Uninitialized);
    for (char& byte : secret)
        byte = char(QRandomGenerator::system()->bounded(256));
    return secret;
}

Result<void> needsServer(const Office& office)
{
    if (storage::engineOf(office.db()) == storage::Engine::Postgres)
        return {};
    return fail(
        ErrorCode::Usage,
        Tr::tr("A local file cannot keep a secret from those who use it: figures asked for here would prove "
               "nothing, and signing asks for none. The second factor needs the office's server."));
}

std::unexpected<Error> wrongCode()
{
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("These are not the six figures of this moment, or they were used already. Wait for the next "
               "ones; if they never fit, set the clock of the telephone."));
}

// Apps show the figures in two groups.
Result<QString> figures(const QString& code)
{
    static const QRegularExpression six(u"^[0-9]{6}$"_s);
    const QString bare = QString(code).remove(u' ');
    if (six.match(bare).hasMatch())
        return bare;
    return fail(
        ErrorCode::Invalid,
        Tr::tr("The agency asks for a second factor at signing. Give the six figures your app shows now."));
}

} // namespace

QString base32(const QByteArray& bytes)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QString text;
    int held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = ((held << 8) | quint8(byte)) & 0xffff;
        bits += 8;
        for (; bits >= 5; bits -= 5)
            text.append(QLatin1Char(letters[(held >> (bits - 5)) & 31]));
    }
    if (bits > 0)
        text.append(QLatin1Char(letters[(held << (5 - bits)) & 31]));
    return text;
}

Result<void> SecondFactor::isPossible()
{
    return needsServer(m_office);
}

Result<bool> SecondFactor::isAsked()
{
    return storage::FactorRepository(m_office.db()).asked();
}

Result<bool> SecondFactor::isReady()
{
    if (const auto server = needsServer(m_office); !server)
        return false;
    const auto state = storage::FactorRepository(m_office.db()).state();
    if (!state)
        return passOn(state);
    return *state == u"ready";
}

Result<FactorEnrolment> SecondFactor::enrol()
{
    if (const auto server = needsServer(m_office); !server)
        return passOn(server);
    const QByteArray secret = newSecret();
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    if (const auto done = storage::FactorRepository(m_office.db()).begin(secret); !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    const auto part = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    const QString key = base32(secret);
    return FactorEnrolment {
        key, u"otpauth://totp/%1:%2?secret=%3&issuer=%1"_s.arg(
                 part(u"Sổ Việc"_s), part(m_office.who().name), key)};
}

Result<void> SecondFactor::confirm(const QString& code)
{
    if (const auto server = needsServer(m_office); !server)
        return server;
    const auto six = figures(code);
    if (!six)
        return passOn(six);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto fits = storage::FactorRepository(m_office.db()).confirm(*six);
    if (!fits)
        return passOn(fits);
    if (!*fits)
        return wrongCode();
    return transaction->commit();
}

Result<void> SecondFactor::prove(const QString& code)
{
    const auto asked = isAsked();
    if (!asked)
        return passOn(asked);
    if (!*asked)
        return {};
    const auto six = figures(code);
    if (!six)
        return passOn(six);
    const auto fits = storage::FactorRepository(m_office.db()).prove(*six);
    if (!fits)
        return passOn(fits);
    if (!*fits)
        return wrongCode();
    return {};
}

Result<void> SecondFactor::reset(const QString& personCode)
{
    if (const auto server = needsServer(m_office); !server)
        return server;
    return storage::FactorRepository(m_office.db()).reset(personCode);
}

Result<void> SecondFactor::require(bool asked)
{
    if (const auto server = needsServer(m_office); !server)
        return server;
    return storage::FactorRepository(m_office.db()).require(asked);
}

} // namespace soviec::service
