// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/office.h"

#include "core/base/tr.h"
#include "core/domain/audit/audit_row.h"
#include "core/domain/merge/away.h"
#include "core/exchange/built_in.h"
#include "core/service/catalog_cache.h"
#include "core/storage/audit_repository.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/database.h"
#include "core/storage/database_engine.h"
#include "core/storage/org_repository.h"
#include "core/storage/pocket_repository.h"
#include "core/storage/server_feed.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

struct Office::Private {
    QString place; ///< as it was opened, with everything a second connection needs
    std::unique_ptr<storage::Database> db;
    std::shared_ptr<ChangeFeed> feed = std::make_shared<ChangeFeed>();
    Identity who;
    Agency agency;
    CatalogCache catalogs;
    std::unique_ptr<storage::ServerFeed> news; ///< of a server; goes before the feed it speaks to
};

namespace {

Identity operatorIdentity()
{
    return {{}, Tr::tr("Operator of the file"), {}};
}

Result<Agency> readAgency(storage::Database& db)
{
    const auto id = db.meta(u"agency_unit"_s);
    const auto superior = db.meta(u"superior_name"_s);
    const auto place = db.meta(u"place"_s);
    const auto units = storage::OrgRepository(db).units();
    if (!id || !superior || !place)
        return std::unexpected((!id ? id : !superior ? superior : place).error());
    if (!units)
        return passOn(units);
    const auto unit = std::ranges::find_if(
        *units, [&](const Unit& one) { return one.id.toString() == *id; });
    if (unit == units->end()) {
        return fail(
            ErrorCode::Damaged,
            Tr::tr("%1 names no agency. Restore the last backup.")
                .arg(QDir::toNativeSeparators(db.path())));
    }
    return Agency {*unit, *superior, *place};
}

Result<void> writeAgencyMeta(storage::Database& db, const Agency& agency)
{
    for (const auto& [key, value] :
         {std::pair(u"agency_unit"_s, agency.unit.id.toString()),
          std::pair(u"superior_name"_s, agency.superiorName),
          std::pair(u"place"_s, agency.place)}) {
        if (const auto done = db.setMeta(key, value); !done)
            return done;
    }
    return {};
}

QJsonObject agencyJson(const Agency& agency)
{
    return {
        {u"name"_s, agency.unit.name},
        {u"superior_name"_s, agency.superiorName},
        {u"place"_s, agency.place}};
}

} // namespace

bool Identity::has(Duty duty) const
{
    return std::ranges::any_of(duties, [&](const DutyHolder& held) { return held.duty == duty; });
}

Office::Office(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Office::~Office() = default;

void Office::handOver(QThread* thread)
{
    d->db->handOver(thread);
    d->feed->moveToThread(thread);
}

Result<std::unique_ptr<Office>> Office::open(const QString& path, const Clock& clock)
{
    auto db = storage::Database::open(path, clock);
    if (!db)
        return passOn(db);
    auto agency = readAgency(**db);
    if (!agency)
        return passOn(agency);
    auto p = std::make_unique<Private>();
    p->place = path;
    p->db = std::move(*db);
    p->agency = std::move(*agency);
    p->who = operatorIdentity();
    std::unique_ptr<Office> office(new Office(std::move(p)));
    // On a server, somebody has proved already who they are.
    const auto login = storage::personalLogin(*office->d->db);
    if (!login)
        return passOn(login);
    if (!login->isEmpty()) {
        if (const auto known = office->signIn(*login); !known)
            return passOn(known);
    }
    return office;
}

void Office::hearOthers()
{
    if (d->db->engine() != storage::Engine::Postgres)
        return;
    const auto mark = storage::NewsMark::of(*d->db);
    // Without news a window is merely older: no reason not to work.
    if (!mark)
        return;
    ChangeFeed* feed = d->feed.get();
    d->news = std::make_unique<storage::ServerFeed>(
        d->place, *mark, feed, [feed](const QList<storage::ServerNews>& news) {
            QList<Change> changes;
            for (const storage::ServerNews& one : news) {
                changes.append(
                    {one.entity, PersonId::parse(one.person).value_or(PersonId()),
                     Period::parse(one.month).value_or(Period())});
            }
            emit feed->othersChanged(changes);
        });
}

Result<std::unique_ptr<Office>> Office::create(
    const QString& path, const Clock& clock, const Agency& agency)
{
    auto db = storage::Database::create(path, clock);
    if (!db)
        return passOn(db);
    auto p = std::make_unique<Private>();
    p->db = std::move(*db);
    p->agency = agency;
    p->who = operatorIdentity();
    if (p->agency.unit.id.isNull())
        p->agency.unit.id = UnitId::create();
    std::unique_ptr<Office> office(new Office(std::move(p)));
    const auto filled = office->fill();
    if (!filled) {
        // A database without its agency is of no use to anybody.
        office.reset();
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(path + suffix);
        return passOn(filled);
    }
    return office;
}

Result<void> Office::fill()
{
    auto transaction = storage::Transaction::begin(*d->db);
    if (!transaction)
        return passOn(transaction);
    if (const auto done = storage::OrgRepository(*d->db).insert(d->agency.unit); !done)
        return done;
    d->agency.unit.version = 1;
    if (const auto done = writeAgencyMeta(*d->db, d->agency); !done)
        return done;
    const auto calendar = builtInCalendar(clock().today().year());
    // A year nobody has announced yet is entered by HR later.
    if (!calendar && calendar.error().code != ErrorCode::NotFound)
        return passOn(calendar);
    if (calendar) {
        storage::CalendarRepository days(*d->db);
        for (const CalendarDay& day : calendar->days) {
            if (const auto done = days.put(day); !done)
                return done;
        }
    }
    const auto recorded = record(
        u"unit"_s, d->agency.unit.id.toString(), u"create"_s, {}, agencyJson(d->agency));
    if (!recorded)
        return recorded;
    return transaction->commit();
}

Office::Opener Office::opener() const
{
    return over(d->db->opener());
}

Office::Opener Office::readingOpener() const
{
    return over(d->db->readingOpener());
}

bool Office::missedReplica() const
{
    return d->db->missedReplica();
}

Office::Opener Office::over(std::function<Result<std::unique_ptr<storage::Database>>()> openDatabase) const
{
    return [openDatabase = std::move(openDatabase), agency = d->agency, who = d->who,
            feed = d->feed]() -> Result<std::unique_ptr<Office>> {
        auto db = openDatabase();
        if (!db)
            return passOn(db);
        auto p = std::make_unique<Private>();
        p->db = std::move(*db);
        p->agency = agency;
        p->who = who;
        p->feed = feed;
        return std::unique_ptr<Office>(new Office(std::move(p)));
    };
}

Result<void> Office::signIn(const QString& login)
{
    const auto own = storage::personalLogin(*d->db);
    if (!own)
        return passOn(own);
    if (!own->isEmpty() && *own != login) {
        const QString sentence = storage::isPocket(*d->db)
            ? Tr::tr("This is what “%1” took along of the server: only that person works on it.")
            : Tr::tr("You are connected to the server as “%1” and act in that name only. Connect again to "
                     "act as somebody else.");
        return fail(ErrorCode::Forbidden, sentence.arg(*own));
    }
    storage::OrgRepository org(*d->db);
    const auto person = org.personByLogin(login);
    if (!person)
        return passOn(person);
    if (!*person) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("Nobody has the login “%1”. Check its spelling, or ask HR for an account.")
                .arg(login.left(64)));
    }
    const auto duties = org.duties((*person)->id);
    if (!duties)
        return passOn(duties);
    Identity identity {(*person)->id, (*person)->fullName, {}};
    const Date today = clock().today();
    for (const DutyHolder& duty : *duties) {
        if (duty.first <= today && (!isValid(duty.last) || duty.last >= today))
            identity.duties.append(duty);
    }
    d->who = identity;
    return {};
}

void Office::signInAsOperator()
{
    if (!storage::isPocket(*d->db))
        d->who = operatorIdentity();
}

const Identity& Office::who() const
{
    return d->who;
}

storage::Database& Office::db() const
{
    return *d->db;
}

const Clock& Office::clock() const
{
    return d->db->clock();
}

ChangeFeed& Office::feed() const
{
    return *d->feed;
}

const Agency& Office::agency() const
{
    return d->agency;
}

CatalogCache& Office::catalogCache() const
{
    return d->catalogs;
}

Result<void> Office::changeAgency(const Agency& agency)
{
    if (!d->who.isOperator() && !d->who.has(Duty::Administrator) && !d->who.has(Duty::Hr)) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Only HR or an administrator may change the agency's data. Ask them."));
    }
    auto transaction = storage::Transaction::begin(*d->db);
    if (!transaction)
        return passOn(transaction);
    Agency changed = agency;
    if (const auto done = storage::OrgRepository(*d->db).update(changed.unit); !done)
        return done;
    ++changed.unit.version;
    if (const auto done = writeAgencyMeta(*d->db, changed); !done)
        return done;
    const auto recorded = record(
        u"unit"_s, changed.unit.id.toString(), u"change"_s, agencyJson(d->agency),
        agencyJson(changed));
    if (!recorded)
        return recorded;
    if (const auto done = transaction->commit(); !done)
        return done;
    d->agency = changed;
    emit d->feed->changed({u"organisation"_s, {}, {}});
    return {};
}

Result<WorkCalendar> Office::calendar() const
{
    const auto days = storage::CalendarRepository(*d->db).allDays();
    if (!days)
        return passOn(days);
    return WorkCalendar(*days);
}

Result<void> Office::record(
    const QString& entity, const QString& entityId, const QString& action,
    const QJsonObject& before, const QJsonObject& after, const QString& reason) const
{
    if (!isDoneAway(entity, action) && storage::isPocket(*d->db))
        return fail(ErrorCode::Refused, awaySentence());
    AuditRecord entry;
    entry.at = clock().now();
    entry.actor = d->who.person;
    entry.actorName = d->who.name;
    entry.entity = entity;
    entry.entityId = entityId;
    entry.action = action;
    keepDifference(entry, before, after);
    entry.reason = reason;
    return storage::AuditRepository(*d->db).append(entry);
}

} // namespace soviec::service
