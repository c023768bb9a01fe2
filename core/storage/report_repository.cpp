// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/report_repository.h"

#include "core/storage/rows.h"

namespace soviec::storage {

namespace {

QString periodsParameter(const std::vector<Period>& periods)
{
    QStringList names;
    for (const Period& period : periods)
        names.append(period.toString());
    return textsParameter(names);
}

SignedSheet readSignedSheet(const Query& q)
{
    SignedSheet sheet;
    sheet.figures = {
        q.id<PersonId>(0),       Period::parse(q.text(1)).value_or(Period()),
        coded<SheetState>(q, 2), q.decimal(3),
        q.optionalDecimal(4),    q.optionalDecimal(5),
        q.text(6)};
    sheet.personCode = q.text(7);
    sheet.fullName = q.text(8);
    sheet.kind = coded<PersonKind>(q, 9);
    sheet.unitCode = q.text(10);
    sheet.unitName = q.text(11);
    sheet.positionTitle = q.text(12);
    sheet.role = coded<Role>(q, 13);
    sheet.ruleSetId = q.text(14);
    sheet.signerName = q.text(15);
    sheet.signedAt = q.time(16);
    sheet.contentHash = q.text(17);
    return sheet;
}

} // namespace

Result<QList<UnitLevel>>
ReportRepository::levels(const QList<UnitId>& units, const std::vector<Period>& periods)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    return readAll(
        std::move(m_db.query("report/unit_levels")
                      .bind("units", *list)
                      .bind("periods", periodsParameter(periods))),
        [](const Query& q) {
            UnitLevel row;
            row.unit = q.id<UnitId>(0);
            row.level = coded<Level>(q, 1);
            row.sheets = int(q.integer(2));
            row.rated = int(q.integer(3));
            row.sum = q.decimal(4);
            row.least = q.optionalDecimal(5);
            row.most = q.optionalDecimal(6);
            return row;
        });
}

Result<QHash<UnitId, int>>
ReportRepository::headcount(
    const QList<UnitId>& units, Share share, const Date& first, const Date& last)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    const auto rows = readAll(
        std::move(m_db.query(share == Share::Most ? "report/headcount_of_most" : "report/headcount")
                      .bind("units", *list)
                      .bind("first", first)
                      .bind("last", last)),
        [](const Query& q) { return std::pair(q.id<UnitId>(0), int(q.integer(1))); });
    if (!rows)
        return passOn(rows);
    QHash<UnitId, int> counts;
    for (const auto& [unit, count] : *rows)
        counts[unit] += count;
    counts.removeIf([](const auto& one) { return one.value() == 0; });
    return counts;
}

Result<QList<SignedSheet>>
ReportRepository::signedSheets(const QList<UnitId>& units, const std::vector<Period>& periods)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    return readAll(
        std::move(m_db.query("report/signed_sheets")
                      .bind("units", *list)
                      .bind("periods", periodsParameter(periods))),
        readSignedSheet);
}

} // namespace soviec::storage
