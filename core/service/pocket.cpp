// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/pocket.h"

#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/exchange/package/operations_json.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/package/package_content.h"
#include "core/service/package/package_outcome.h"
#include "core/service/server.h"
#include "core/storage/database.h"
#include "core/storage/database_engine.h"
#include "core/storage/org_repository.h"
#include "core/storage/pocket_file.h"
#include "core/storage/pocket_repository.h"
#include "core/storage/server_address.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

// The own work of a year, that of others of a quarter: what a month's evaluation and its corrections need.
constexpr int ownMonths = 12;
constexpr int otherMonths = 2;

std::unexpected<Error> noPocket()
{
    return fail(
        ErrorCode::Usage,
        Tr::tr("There is no pocket here yet. Connect to the server once; it is filled then."));
}

Date monthsBefore(const Date& day, int months)
{
    const int index = int(day.year()) * 12 + int(day.month()) - 1 - months;
    return Date(
        static_cast<unsigned short>(index / 12), static_cast<unsigned short>(index % 12 + 1), 1);
}

Result<storage::PocketScope> scopeOf(Office& server)
{
    const Date today = server.clock().today();
    storage::PocketScope scope {{}, monthsBefore(today, ownMonths), monthsBefore(today, otherMonths)};
    const auto people = Organisation(server).reviewedBy(server.who().person, today);
    if (!people)
        return passOn(people);
    for (const Member& one : *people)
        scope.people.append(one.person.id);
    return scope;
}

// The file as the current schema has it; only its owner reads it.
Result<void> madeReady(const QString& path, const Clock& clock)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        const QDir folder = file.dir();
        const bool folderIsNew = !folder.exists();
        if (folderIsNew && folder.mkpath(u"."_s))
            QFile::setPermissions(
                folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (const auto made = storage::Database::create(path, clock); !made)
            return passOn(made);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }
    const auto opened = storage::Database::open(path, clock);
    if (!opened)
        return passOn(opened);
    return {};
}

Result<void> isSamePocket(Office& server, const QString& path)
{
    const auto db = storage::Database::open(path, server.clock());
    if (!db)
        return passOn(db);
    const auto address = (*db)->meta(u"pocket_server"_s);
    const auto login = (*db)->meta(u"pocket_login"_s);
    const auto own = storage::personalLogin(server.db());
    const auto agency = (*db)->meta(u"agency_unit"_s);
    if (!address || !login || !own || !agency)
        return std::unexpected((!address ? address : !login ? login : !own ? own : agency).error());
    const bool isNew = address->isEmpty() && agency->isEmpty();
    if (isNew || (*address == server.db().path() && *login == *own))
        return {};
    return fail(
        ErrorCode::Refused,
        Tr::tr("%1 is not the pocket of “%2” on this server. Name another file.")
            .arg(QDir::toNativeSeparators(path), *own));
}

} // namespace

bool isAway(Office& office)
{
    return storage::isPocket(office.db());
}

Result<QString> addressWithPocket(const QString& address)
{
    auto parsed = storage::ServerAddress::parse(address);
    if (!parsed)
        return passOn(parsed);
    parsed->options.insert(u"pocket"_s, Pocket::pathFor(address));
    return parsed->complete();
}

QString Pocket::pathFor(const QString& address)
{
    const QByteArray name = QCryptographicHash::hash(
        withoutPassword(address).toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/soviec/pockets/"_s + QString::fromLatin1(name.toHex().left(16)) + u".soviec"_s;
}

bool Pocket::isThere(const QString& path)
{
    if (!QFileInfo::exists(path))
        return false;
    const SystemClock clock;
    const auto db = storage::Database::open(path, clock);
    return db && storage::isPocket(**db);
}

Result<void> Pocket::fill(Office& server, const QString& path)
{
    const auto login = storage::personalLogin(server.db());
    if (!login)
        return passOn(login);
    if (login->isEmpty())
        return fail(
            ErrorCode::Usage,
            Tr::tr("A pocket is what one person takes along of a server. Connect to the server with an account of "
                   "your own."));
    if (const auto ready = madeReady(path, server.clock()); !ready)
        return ready;
    if (const auto same = isSamePocket(server, path); !same)
        return same;
    const auto scope = scopeOf(server);
    if (!scope)
        return passOn(scope);
    const QDateTime at = server.clock().now();
    const auto rows = storage::pocketRows(server.db(), *scope);
    if (!rows)
        return passOn(rows);
    return storage::fillPocket(
        path, *rows,
        {{u"pocket_server"_s, server.db().path()}, {u"pocket_login"_s, *login},
         {u"pocket_at"_s, isoTime(at)}});
}

Result<void> Pocket::isPocket()
{
    return isAway(m_office) ? Result<void>() : noPocket();
}

Result<void> Pocket::belongsTo(Office& server)
{
    if (const auto pocket = isPocket(); !pocket)
        return pocket;
    const auto address = m_office.db().meta(u"pocket_server"_s);
    if (!address)
        return passOn(address);
    if (*address == server.db().path() && server.who().person == m_office.who().person)
        return {};
    return fail(
        ErrorCode::Refused,
        Tr::tr("This pocket is of “%1” on %2. Connect there with that account.")
            .arg(m_office.who().name, *address));
}

Result<QString> Pocket::nameOf(PersonId person)
{
    if (person == m_office.who().person)
        return m_office.who().name;
    const auto found = storage::OrgRepository(m_office.db()).person(person);
    if (!found)
        return passOn(found);
    return *found ? (*found)->fullName : QString();
}

Result<QList<Pocket::Row>> Pocket::rows()
{
    if (const auto pocket = isPocket(); !pocket)
        return passOn(pocket);
    const auto changes = storage::PocketRepository(m_office.db()).waiting();
    if (!changes)
        return passOn(changes);
    QList<Row> rows;
    for (const storage::PocketChangeRow& change : *changes) {
        const auto kind = fromCode<RowKind>(change.entity);
        if (!kind)
            continue;
        const auto logs = PackageContent(m_office).ofRecords({{*kind, change.record}});
        if (!logs)
            return passOn(logs);
        if (logs->isEmpty())
            continue;
        const RowLog& log = logs->first();
        const auto person = nameOf(log.person);
        if (!person)
            return passOn(person);
        rows.append(
            {{rowKey(log), change.record, *person, aboutRow(log), change.steps, change.sequence, change.at},
             log});
    }
    // Answers before the work done on them, work before the evaluation of it, as packages have it.
    std::ranges::stable_sort(rows, {}, [](const Row& row) { return int(row.log.kind == RowKind::Sheet) * 2
                                                                + int(row.log.kind == RowKind::Entry); });
    return rows;
}

Result<PocketStatus> Pocket::status()
{
    const auto changed = rows();
    if (!changed)
        return passOn(changed);
    storage::Database& db = m_office.db();
    const auto server = db.meta(u"pocket_server"_s);
    const auto login = db.meta(u"pocket_login"_s);
    const auto at = db.meta(u"pocket_at"_s);
    const auto refused = storage::PocketRepository(db).refused();
    if (!server || !login || !at)
        return std::unexpected((!server ? server : !login ? login : at).error());
    if (!refused)
        return passOn(refused);
    PocketStatus status {*server, *login, parseIsoTime(*at), {}, {}};
    for (const Row& row : *changed)
        status.waiting.append(row.change);
    for (const storage::PocketOutcomeRow& row : *refused) {
        const auto package = readOperations(QJsonDocument::fromJson(row.steps).object());
        if (!package)
            return passOn(package);
        PocketRefusal refusal {row.record, row.about, {}, row.refusal, row.at};
        if (!package->rows.isEmpty()) {
            refusal.kind = package->rows.first().kind;
            refusal.fields = replay(package->rows.first());
            const auto title = assignmentTitle(m_office, refusal.fields.value(u"assignment"_s));
            if (!title)
                return passOn(title);
            refusal.fields[u"assignment"_s] = *title;
        }
        status.refused.append(refusal);
    }
    return status;
}

Result<void> Pocket::putAway(const QString& record)
{
    if (const auto pocket = isPocket(); !pocket)
        return pocket;
    return storage::PocketRepository(m_office.db()).seen(record);
}

} // namespace soviec::service
