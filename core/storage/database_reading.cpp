// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work that only reads may go to a replica, which follows a moment behind: what somebody has just signed
// must stand in the report printed next.
#include "core/storage/borrowed.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/server_address.h"

#include <QThread>

#include <utility>

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20; // times to look whether a replica has caught up
constexpr int pauseMs = 50;

enum class Reader { Replica, Behind, Primary };

/// `mark`: the place in the server's log that has to be known; empty: any.
Result<Reader> readerOf(Database& db, const QString& mark)
{
    Query query = db.query("connection/reader");
    query.bind("mark", mark);
    const auto reader = readOne(std::move(query), [](const Query& q) {
        return q.integer(0) == 0 ? Reader::Primary : q.integer(1) != 0 ? Reader::Replica : Reader::Behind;
    });
    if (!reader)
        return passOn(reader);
    return reader->value_or(Reader::Primary);
}

Result<Reader> waitFor(Database& db, const QString& mark)
{
    auto reader = readerOf(db, mark);
    for (int i = 0; i < patience && reader && *reader == Reader::Behind; ++i) {
        QThread::msleep(pauseMs);
        reader = readerOf(db, mark);
    }
    return reader;
}

} // namespace

Database::Opener Database::readingOpener()
{
    const auto address = ServerAddress::parse(d->connection->place());
    if (!address || !address->namesReader())
        return opener();
    const auto mark
        = readOne(query("connection/log_mark"), [](const Query& q) { return q.text(0); });
    return [reading = address->reading().complete(), own = opener(), clock = d->clock,
            mark = mark ? mark->value_or(QString()) : QString()]() -> Result<std::unique_ptr<Database>> {
        if (auto opened = open(reading, *clock)) {
            const auto reader = waitFor(**opened, mark);
            if (reader && *reader == Reader::Replica)
                return opened;
            if (reader && *reader == Reader::Primary) {
                (*opened)->d->missedReplica = true;
                return opened;
            }
        }
        auto opened = own();
        if (opened)
            (*opened)->d->missedReplica = true;
        return opened;
    };
}

bool Database::missedReplica() const
{
    return d->missedReplica;
}

} // namespace soviec::storage
