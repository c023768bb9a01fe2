// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/domain/org/unit.h"
#include "core/storage/database.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace soviec::storage {

/// The enum value of a stored code; the schema's CHECK allows no other texts.
template <class E>
E coded(const Query& q, int column)
{
    return fromCode<E>(q.text(column)).value_or(E {});
}

/// Runs a SELECT and reads every row with `read`.
template <class Read>
auto readAll(Query&& q, Read read) -> Result<QList<decltype(read(q))>>
{
    if (const auto done = q.exec(); !done)
        return passOn(done);
    QList<decltype(read(q))> rows;
    while (q.next())
        rows.append(read(q));
    if (const auto state = q.failed(); !state)
        return passOn(state);
    return rows;
}

/// The same for at most one row.
template <class Read>
auto readOne(Query&& q, Read read) -> Result<std::optional<decltype(read(q))>>
{
    if (const auto done = q.exec(); !done)
        return passOn(done);
    std::optional<decltype(read(q))> row;
    if (q.next())
        row = read(q);
    if (const auto state = q.failed(); !state)
        return passOn(state);
    return row;
}

/// Runs an UPDATE or DELETE by id and version. No row: Conflict where `exists` still finds the id,
/// else NotFound.
Result<void> changeOne(Database& db, Query&& change, const char* exists, const QString& id);

/// The JSON array a statement takes as :units; every unit of the database where the list is empty,
/// so that the same index serves.
Result<QString> unitsParameter(Database& db, const QList<UnitId>& units);

/// The JSON array a statement takes as :people or :periods; empty where the list is empty.
QString textsParameter(const QStringList& texts);

/// Figures by name as one JSON text, and back.
QString decimalMapText(const QMap<QString, Decimal>& figures);
QMap<QString, Decimal> decimalMap(const QString& text);

} // namespace soviec::storage
