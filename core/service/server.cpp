// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/server.h"

#include "core/service/office.h"
#include "core/storage/database_engine.h"
#include "core/storage/migration.h"
#include "core/storage/server_address.h"
#include "core/storage/server_copy.h"

#include <QStringList>
#include <QUrl>

namespace soviec::service {

using namespace Qt::StringLiterals;

Result<int> prepareServer(const QString& address, const Clock& clock)
{
    return storage::upgradeServer(address, clock, storage::ServerStart::Empty);
}

Result<int> upgradeServer(const QString& address, const Clock& clock)
{
    return storage::upgradeServer(address, clock, storage::ServerStart::Existing);
}

Result<QList<CopiedTable>> copyToServer(const QString& file, const QString& address)
{
    const auto copied = storage::copyToServer(file, address);
    if (!copied)
        return passOn(copied);
    QList<CopiedTable> tables;
    for (const storage::CopiedTable& table : *copied)
        tables.append({table.name, table.rows, table.checksum});
    return tables;
}

QString readingAddress(const QString& place)
{
    if (!storage::ServerAddress::looksLike(place))
        return place;
    const auto parsed = storage::ServerAddress::parse(place);
    return parsed ? parsed->reading().complete() : place;
}

Result<bool> onlyReads(Office& office)
{
    return storage::onlyReads(office.db());
}

Result<QString> serverAddress(const ServerPlace& place)
{
    const auto part = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    const auto parsed = storage::ServerAddress::parse(
        u"postgresql://%1@%2/%3"_s.arg(part(place.login), place.host, part(place.database)));
    if (!parsed)
        return passOn(parsed);
    return parsed->shown();
}

ServerPlace serverPlace(const QString& address)
{
    const auto parsed = storage::ServerAddress::parse(address);
    if (!parsed)
        return {};
    QStringList hosts;
    for (const auto& [host, port] : parsed->hosts) {
        const QString name = host.contains(u':') ? u'[' + host + u']' : host;
        hosts.append(port > 0 ? name + u':' + QString::number(port) : name);
    }
    return {hosts.join(u','), parsed->database, parsed->user};
}

bool isServerAddress(const QString& place)
{
    return storage::ServerAddress::looksLike(place);
}

Result<QString> withPassword(const QString& address, const QString& password)
{
    auto parsed = storage::ServerAddress::parse(address);
    if (!parsed)
        return passOn(parsed);
    parsed->password = password;
    return parsed->complete();
}

QString withoutPassword(const QString& address)
{
    const auto parsed = storage::ServerAddress::parse(address);
    return parsed ? parsed->shown() : QString();
}

bool carriesPassword(const QString& address)
{
    const auto parsed = storage::ServerAddress::parse(address);
    return parsed && !parsed->password.isEmpty();
}

} // namespace soviec::service
