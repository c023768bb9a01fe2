// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/server_address.h"

#include "core/base/tr.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "postgresql://"_L1;

const QStringList& allowedOptions()
{
    static const QStringList names {
        u"host"_s,       u"port"_s,           u"sslmode"_s,   u"sslrootcert"_s,
        u"sslcert"_s,    u"sslkey"_s,         u"gssencmode"_s, u"krbsrvname"_s,
        u"target_session_attrs"_s, u"connect_timeout"_s, u"read_host"_s,
        u"pocket"_s};
    return names;
}

QString decoded(const QString& text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString& text, const QByteArray& keep = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, keep));
}

// libpq's own quoting of a value in a connection string.
QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

std::unexpected<Error> wrong(const QString& detail)
{
    return fail(
        ErrorCode::Usage,
        Tr::tr("This is no address of a server. Write postgresql://LOGIN@HOST/DATABASE."), detail);
}

Result<std::pair<QString, int>> parseHost(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    // An IPv6 address stands in brackets and holds colons of its own.
    const bool hasPort = colon >= 0 && text.indexOf(u']', colon) < 0;
    QString host = hasPort ? text.left(colon) : text;
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool number = true;
    const int port = hasPort ? text.mid(colon + 1).toInt(&number) : 0;
    if (!number || port < 0 || port > 65535)
        return wrong(u"port"_s);
    return std::pair(decoded(host), port);
}

bool isLoopback(const QString& host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1 || host == "::1"_L1
        || host.startsWith("127."_L1);
}

} // namespace

bool ServerAddress::looksLike(const QString& place)
{
    return place.startsWith(scheme) || place.startsWith("postgres://"_L1);
}

Result<ServerAddress> ServerAddress::parse(const QString& text)
{
    if (!looksLike(text) || text.contains(u';') || text.contains(QChar(0)))
        return wrong(u"scheme"_s);
    ServerAddress address;
    const QString rest = text.mid(text.indexOf("://"_L1) + 3);
    const QString query = rest.contains(u'?') ? rest.section(u'?', 1) : QString();
    QString before = rest.section(u'?', 0, 0);
    const qsizetype slash = before.indexOf(u'/');
    address.database = slash < 0 ? QString() : decoded(before.mid(slash + 1));
    before = slash < 0 ? before : before.left(slash);
    const qsizetype at = before.lastIndexOf(u'@');
    if (at >= 0) {
        address.user = decoded(before.left(at).section(u':', 0, 0));
        address.password = decoded(before.left(at).section(u':', 1));
        before = before.mid(at + 1);
    }
    if (!before.isEmpty()) {
        for (const QString& one : before.split(u',')) {
            const auto host = parseHost(one);
            if (!host)
                return passOn(host);
            address.hosts.append(*host);
        }
    }
    for (const auto& [name, value] : QUrlQuery(query).queryItems(QUrl::FullyDecoded)) {
        if (!allowedOptions().contains(name) || value.contains(u';'))
            return wrong(name);
        address.options.insert(name, value);
    }
    if (address.database.isEmpty())
        return wrong(u"database"_s);
    return address;
}

QString ServerAddress::shown() const
{
    ServerAddress bare = *this;
    bare.password.clear();
    bare.options.remove(u"pocket"_s);
    return bare.complete();
}

QString ServerAddress::complete() const
{
    QStringList places;
    for (const auto& [host, port] : hosts) {
        const QString name = host.contains(u':') ? u'[' + host + u']' : encoded(host);
        places.append(port > 0 ? name + u':' + QString::number(port) : name);
    }
    QString text = scheme;
    if (!user.isEmpty()) {
        text += encoded(user);
        if (!password.isEmpty())
            text += u':' + encoded(password);
        text += u'@';
    }
    text += places.join(u',') + u'/' + encoded(database);
    QStringList pairs;
    for (auto it = options.cbegin(); it != options.cend(); ++it)
        pairs.append(it.key() + u'=' + encoded(it.value(), "/"));
    return pairs.isEmpty() ? text : text + u'?' + pairs.join(u'&');
}

ServerAddress ServerAddress::reading() const
{
    const QString reader = options.value(u"read_host"_s);
    ServerAddress address = *this;
    address.options.remove(u"read_host"_s);
    QList<std::pair<QString, int>> readers;
    for (const QString& one : reader.split(u',', Qt::SkipEmptyParts)) {
        if (const auto host = parseHost(one))
            readers.append(*host);
    }
    if (readers.isEmpty())
        return address;
    // libpq takes the first that answers as a standby, and else the first that answers at all.
    address.hosts = readers + hosts;
    address.options.insert(u"target_session_attrs"_s, u"prefer-standby"_s);
    return address;
}

bool ServerAddress::isLocal() const
{
    return isLoopback(options.value(u"host"_s))
        && std::ranges::all_of(hosts, [](const auto& one) { return isLoopback(one.first); });
}

QString ServerAddress::driverOptions() const
{
    QMap<QString, QString> all = options;
    all.remove(u"read_host"_s);
    // Who has something to go on with need not wait long.
    const bool hasPocket = all.remove(u"pocket"_s) > 0;
    QStringList names;
    QStringList ports;
    for (const auto& [host, port] : hosts) {
        names.append(host);
        ports.append(QString::number(port > 0 ? port : 5432));
    }
    if (!names.isEmpty()) {
        all.insert(u"host"_s, names.join(u','));
        all.insert(u"port"_s, ports.join(u','));
    }
    const auto otherwise = [&](const QString& name, const QString& value) {
        if (!all.contains(name))
            all.insert(name, value);
    };
    otherwise(u"connect_timeout"_s, hasPocket ? u"4"_s : u"10"_s);
    otherwise(u"sslmode"_s, isLocal() ? u"prefer"_s : u"verify-full"_s);
    // A writer must not end up on the standby.
    if (hosts.size() > 1)
        otherwise(u"target_session_attrs"_s, u"read-write"_s);
    otherwise(u"application_name"_s, u"soviec"_s);
    // A server that went away without a word is noticed within half a minute, or sooner.
    otherwise(u"keepalives_idle"_s, u"10"_s);
    otherwise(u"keepalives_interval"_s, u"5"_s);
    otherwise(u"keepalives_count"_s, u"3"_s);
    otherwise(u"tcp_user_timeout"_s, hasPocket ? u"8000"_s : u"30000"_s);
    QStringList pairs {u"dbname="_s + quoted(database)};
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        pairs.append(it.key() + u'=' + quoted(it.value()));
    return pairs.join(u' ');
}

} // namespace soviec::storage
