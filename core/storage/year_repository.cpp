// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/year_repository.h"

#include "core/storage/rows.h"

namespace soviec::storage {

namespace {

std::optional<Level> levelAt(const Query& q, int column)
{
    return q.isNull(column) ? std::nullopt : std::optional(coded<Level>(q, column));
}

QString levelCode(const std::optional<Level>& level)
{
    return level ? code(*level) : QString();
}

YearRating readRating(const Query& q)
{
    YearRating r;
    r.id = q.id<YearRatingId>(0);
    r.person = q.id<PersonId>(1);
    r.year = int(q.integer(2));
    r.revision = int(q.integer(3));
    r.replaces = q.id<YearRatingId>(4);
    r.state = coded<YearRatingState>(q, 5);
    r.agency = q.id<UnitId>(6);
    r.unit = q.id<UnitId>(7);
    r.unitName = q.text(8);
    r.role = coded<Role>(q, 9);
    r.positionTitle = q.text(10);
    r.selfLevel = levelAt(q, 11);
    r.measures = q.text(12);
    r.content = q.text(13).toUtf8();
    r.contentHash = q.text(14);
    r.ruleSetId = q.text(15);
    r.ruleChecksum = q.text(16);
    r.exactMean = q.text(17);
    r.mean = q.optionalDecimal(18);
    r.proposed = levelAt(q, 19);
    r.level = levelAt(q, 20);
    r.signedBy = q.id<PersonId>(21);
    r.signerName = q.text(22);
    r.signerTitle = q.text(23);
    r.decision = q.text(24);
    r.decisionDate = q.date(25);
    r.signedAt = q.time(26);
    r.reason = q.text(27);
    r.version = int(q.integer(28));
    return r;
}

Query& bindRating(Query& q, const YearRating& r)
{
    return q.bind("id", r.id)
        .bind("person_id", r.person)
        .bind("year", r.year)
        .bind("revision", r.revision)
        .bind("replaces_id", r.replaces)
        .bind("state", code(r.state))
        .bind("agency_id", r.agency)
        .bind("unit_id", r.unit)
        .bind("unit_name", r.unitName)
        .bind("role", code(r.role))
        .bind("position_title", r.positionTitle)
        .bindNullable("self_level", levelCode(r.selfLevel))
        .bind("measures", r.measures)
        .bind("content", QString::fromUtf8(r.content))
        .bind("content_hash", r.contentHash)
        .bind("rule_set_id", r.ruleSetId)
        .bind("rule_checksum", r.ruleChecksum)
        .bind("exact_mean", r.exactMean)
        .bind("mean", r.mean)
        .bindNullable("proposed", levelCode(r.proposed))
        .bindNullable("level", levelCode(r.level))
        .bind("signed_by", r.signedBy)
        .bind("signer_name", r.signerName)
        .bind("signer_title", r.signerTitle)
        .bind("decision", r.decision)
        .bind("decision_date", r.decisionDate)
        .bind("signed_at", r.signedAt)
        .bind("reason", r.reason);
}

// The days and the texts of a year; periods of it sort between "2026" and "2027".
Query& bindYear(Query& q, const QString& units, int year)
{
    const Period period = Period::year(year);
    return q.bind("units", units).bind("first", period.first()).bind("last", period.last());
}

Query& bindPeriods(Query& q, int year)
{
    return q.bind("year", QString::number(year)).bind("next", QString::number(year + 1));
}

} // namespace

Result<QList<ServiceDays>> YearRepository::appointments(const QList<UnitId>& units, int year)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    Query q = m_db.query("year/appointments");
    return readAll(std::move(bindYear(q, *list, year)), [](const Query& row) {
        return ServiceDays {row.id<PersonId>(0), row.date(1), row.date(2)};
    });
}

Result<QList<RatedPeriod>> YearRepository::sheets(const QList<UnitId>& units, int year)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    Query q = m_db.query("year/sheets");
    return readAll(std::move(bindPeriods(bindYear(q, *list, year), year)), [](const Query& row) {
        RatedPeriod one;
        one.person = row.id<PersonId>(0);
        one.period = Period::parse(row.text(1)).value_or(Period());
        one.total = row.optionalDecimal(2);
        one.commonPoints = row.decimal(3);
        one.ruleSetId = row.text(4);
        one.ruleChecksum = row.text(5);
        one.unit = row.id<UnitId>(6);
        return one;
    });
}

Result<QList<RatedPeriod>> YearRepository::cases(const QList<UnitId>& units, int year)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    Query q = m_db.query("year/cases");
    return readAll(std::move(bindPeriods(bindYear(q, *list, year), year)), [](const Query& row) {
        RatedPeriod one;
        one.person = row.id<PersonId>(0);
        one.period = Period::parse(row.text(1)).value_or(Period());
        one.caseJson = row.text(2).toUtf8();
        one.ruleSetId = row.text(3);
        one.ruleChecksum = row.text(4);
        return one;
    });
}

Result<void> YearRepository::insert(const YearRating& rating)
{
    Query q = m_db.query("year/insert");
    return bindRating(q, rating).exec();
}

Result<void> YearRepository::update(const YearRating& rating)
{
    Query q = m_db.query("year/update");
    bindRating(q, rating).bind("version", rating.version);
    return changeOne(m_db, std::move(q), "year/get", rating.id.toString());
}

Result<std::optional<YearRating>> YearRepository::get(YearRatingId id)
{
    return readOne(std::move(m_db.query("year/get").bind("id", id)), readRating);
}

Result<QList<YearRating>> YearRepository::revisions(PersonId person, int year)
{
    return readAll(
        std::move(m_db.query("year/revisions").bind("person_id", person).bind("year", year)),
        readRating);
}

Result<QList<YearRating>> YearRepository::current(const QList<UnitId>& agencies, int year)
{
    const auto list = unitsParameter(m_db, agencies);
    if (!list)
        return passOn(list);
    return readAll(
        std::move(m_db.query("year/current_of_units").bind("units", *list).bind("year", year)),
        readRating);
}

Result<QList<YearRating>>
YearRepository::currentOfPeople(const QList<UnitId>& units, int year)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    Query q = m_db.query("year/current_of_people");
    return readAll(std::move(bindYear(q, *list, year).bind("year", year)), readRating);
}

Result<QList<YearRating>> YearRepository::signedAfter(YearRatingId after, int limit)
{
    return readAll(
        std::move(m_db.query("year/signed_after")
                      .bind("after", after.toString())
                      .bind("limit", limit)),
        readRating);
}

} // namespace soviec::storage
