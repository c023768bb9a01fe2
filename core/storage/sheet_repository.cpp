// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sheet_repository.h"

#include "core/storage/rows.h"
#include "core/storage/sheet_row.h"

namespace soviec::storage {

Result<void> SheetRepository::insert(const PeriodSheet& sheet)
{
    Query q = m_db.query("sheet/insert");
    return bindSheet(q, sheet).exec();
}

Result<void> SheetRepository::update(const PeriodSheet& sheet)
{
    Query q = m_db.query("sheet/update");
    bindSheet(q, sheet).bind("version", sheet.version);
    return changeOne(m_db, std::move(q), "sheet/get", sheet.id.toString());
}

Result<std::optional<PeriodSheet>> SheetRepository::get(SheetId id)
{
    return readOne(std::move(m_db.query("sheet/get").bind("id", id)), readSheet);
}

Result<std::optional<PeriodSheet>> SheetRepository::current(PersonId person, const Period& period)
{
    return readOne(
        std::move(m_db.query("sheet/current")
                      .bind("person_id", person)
                      .bind("period", period.toString())),
        readSheet);
}

Result<QList<PeriodSheet>> SheetRepository::ofUnits(
    const QList<UnitId>& units, const Period& period)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    return readAll(
        std::move(
            m_db.query("sheet/of_units").bind("units", *list).bind("period", period.toString())),
        readSheet);
}

Result<QList<PeriodSheet>> SheetRepository::ofUnitsInShort(
    const QList<UnitId>& units, const Period& period)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    auto sheets = readAll(
        std::move(m_db.query("sheet/open_of_units").bind("units", *list).bind("period", period.toString())),
        readSheet);
    if (!sheets)
        return sheets;
    const auto sealed = readAll(
        std::move(m_db.query("sheet/sealed_of_units").bind("units", *list).bind("period", period.toString())),
        [&](const Query& q) {
            PeriodSheet sheet;
            sheet.id = q.id<SheetId>(0);
            sheet.person = q.id<PersonId>(1);
            sheet.state = coded<SheetState>(q, 2);
            sheet.total = q.optionalDecimal(3);
            sheet.period = period;
            return sheet;
        });
    if (!sealed)
        return sealed;
    sheets->append(*sealed);
    return sheets;
}

Result<QList<PeriodSheet>> SheetRepository::ofPeople(
    const QStringList& people, const Period& period)
{
    return readAll(
        std::move(m_db.query("report/sheets")
                      .bind("people", textsParameter(people))
                      .bind("period", period.toString())),
        readSheet);
}

Result<QList<SheetFigures>> SheetRepository::figures(
    const QStringList& people, const std::vector<Period>& periods)
{
    QStringList list;
    for (const Period& period : periods)
        list.append(period.toString());
    return readAll(
        std::move(m_db.query("report/figures")
                      .bind("people", textsParameter(people))
                      .bind("periods", textsParameter(list))),
        [](const Query& q) {
            return SheetFigures {
                q.id<PersonId>(0),     Period::parse(q.text(1)).value_or(Period()),
                coded<SheetState>(q, 2), q.decimal(3),
                q.optionalDecimal(4),  q.optionalDecimal(5),
                q.text(6)};
        });
}

Result<QList<PeriodSheet>> SheetRepository::revisions(PersonId person, const Period& period)
{
    return readAll(
        std::move(m_db.query("sheet/revisions")
                      .bind("person_id", person)
                      .bind("period", period.toString())),
        readSheet);
}

Result<QList<PeriodSheet>> SheetRepository::signedAfter(SheetId after, int limit)
{
    return readAll(
        std::move(m_db.query("sheet/signed_after")
                      .bind("after", after.toString())
                      .bind("limit", limit)),
        readSheet);
}

Result<void> SheetRepository::lock(const PeriodSheet& sheet, const QDateTime& at)
{
    for (const Period& month : sheet.period.months()) {
        const auto done = m_db.query("sheet/lock")
                              .bind("person_id", sheet.person)
                              .bind("month", month.toString())
                              .bind("sheet_id", sheet.id)
                              .bind("locked_at", at)
                              .exec();
        if (!done)
            return done;
    }
    return {};
}

Result<void> SheetRepository::unlock(const PeriodSheet& sheet)
{
    for (const Period& month : sheet.period.months()) {
        const auto done = m_db.query("sheet/unlock")
                              .bind("person_id", sheet.person)
                              .bind("month", month.toString())
                              .bind("sheet_id", sheet.id)
                              .exec();
        if (!done)
            return done;
    }
    return {};
}

Result<bool> SheetRepository::isLocked(PersonId person, const Period& month)
{
    const auto months = month.months();
    const auto locks = readOne(
        std::move(m_db.query("sheet/locks")
                      .bind("person_id", person)
                      .bind("first", months.front().toString())
                      .bind("last", months.back().toString())),
        [](const Query& q) { return q.integer(0); });
    if (!locks)
        return passOn(locks);
    return locks->value_or(0) > 0;
}

Result<void> SheetRepository::storeRuleSet(
    const QString& id, const QString& checksum, const QByteArray& json)
{
    return m_db.query("sheet/store_rules")
        .bind("id", id)
        .bind("checksum", checksum)
        .bind("document", QString::fromUtf8(json))
        .bind("stored_at", m_db.clock().now())
        .exec();
}

Result<std::optional<QByteArray>> SheetRepository::ruleSet(
    const QString& id, const QString& checksum)
{
    return readOne(
        std::move(m_db.query("sheet/rules").bind("id", id).bind("checksum", checksum)),
        [](const Query& q) { return q.text(0).toUtf8(); });
}

} // namespace soviec::storage
