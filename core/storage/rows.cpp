// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows.h"

#include "core/base/json.h"
#include "core/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soviec::storage {

using namespace Qt::StringLiterals;

Result<void> changeOne(Database& db, Query&& change, const char* exists, const QString& id)
{
    if (const auto done = change.exec(); !done)
        return done;
    if (change.rowsAffected() == 1)
        return {};
    Query q = db.query(exists);
    if (const auto done = q.bind("id", id).exec(); !done)
        return done;
    if (q.next()) {
        return fail(
            ErrorCode::Conflict,
            Tr::tr("Somebody else changed this meanwhile. Nothing was overwritten; read it again "
                   "and repeat the change."),
            id);
    }
    return fail(
        ErrorCode::NotFound, Tr::tr("This is no longer there. Read the list again."), id);
}

Result<QString> unitsParameter(Database& db, const QList<UnitId>& units)
{
    QJsonArray ids;
    for (const UnitId& unit : units)
        ids.append(unit.toString());
    if (units.isEmpty()) {
        const auto all = readAll(db.query("org/unit_ids"), [](const Query& q) { return q.text(0); });
        if (!all)
            return passOn(all);
        ids = QJsonArray::fromStringList(*all);
    }
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

QString decimalMapText(const QMap<QString, Decimal>& figures)
{
    QJsonObject object;
    for (auto it = figures.cbegin(); it != figures.cend(); ++it)
        object.insert(it.key(), it.value().toString());
    return QString::fromUtf8(canonicalJson(object));
}

QMap<QString, Decimal> decimalMap(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    QMap<QString, Decimal> figures;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        figures.insert(it.key(), Decimal::parse(it.value().toString()).value_or(Decimal()));
    return figures;
}

QString textsParameter(const QStringList& texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace soviec::storage
