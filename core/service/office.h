// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/domain/calendar/work_calendar.h"
#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"
#include "core/service/change_feed.h"

#include <QJsonObject>
#include <QList>

#include <functional>
#include <memory>

class QThread;

namespace soviec::storage {
class Database;
}

namespace soviec::service {

struct CatalogCache;

/// Who acts. `person` null: the operator of a local file, who may do what HR and an administrator
/// may, but signs and accepts nothing.
struct Identity {
    PersonId person;
    QString name;
    QList<DutyHolder> duties;
    bool has(Duty duty) const;
    bool isOperator() const { return person.isNull(); }
};

/// The agency a database belongs to.
struct Agency {
    Unit unit;
    QString superiorName; ///< cơ quan chủ quản, printed above the agency's name
    QString place;        ///< địa danh of the date line
};

/// An opened database with everything a use case needs: connection, clock, who acts, the feed.
/// One a thread.
class Office {
public:
    static Result<std::unique_ptr<Office>> open(const QString& path, const Clock& clock);
    /// A new database with one agency and the built-in calendar.
    static Result<std::unique_ptr<Office>> create(
        const QString& path, const Clock& clock, const Agency& agency);
    /// The same database and identity over a second connection, for a worker thread.
    Result<std::unique_ptr<Office>> another() const { return opener()(); }
    /// another() as a value, for work that is handed to a worker: it keeps who acts now, whoever signs
    /// in while the work waits, and needs this office no more.
    using Opener = std::function<Result<std::unique_ptr<Office>>()>;
    Opener opener() const;
    /// The same for reports: reads the replica the server's address names (`read_host`), as long as it
    /// answers and knows what this office has stored; else the server itself, and missedReplica() says so.
    Opener readingOpener() const;
    bool missedReplica() const;
    ~Office();
    /// Of a file, from the thread that opened it: from now on `thread` is the one that uses it.
    void handOver(QThread* thread);

    /// Acts as this person from now on; NotFound where nobody has the login.
    Result<void> signIn(const QString& login);
    void signInAsOperator();
    const Identity& who() const;

    storage::Database& db() const;
    const Clock& clock() const;
    ChangeFeed& feed() const;
    /// From now on feed() also tells what others do on a server; of a file there are no others.
    void hearOthers();
    const Agency& agency() const;
    Result<void> changeAgency(const Agency& agency);
    /// What Catalogs has read so far.
    CatalogCache& catalogCache() const;
    /// All announced days; read again after a change.
    Result<WorkCalendar> calendar() const;

    /// Appends to the history inside the caller's transaction, in the name of who(). Of two full
    /// states only the fields that differ are kept.
    Result<void> record(
        const QString& entity, const QString& entityId, const QString& action,
        const QJsonObject& before, const QJsonObject& after, const QString& reason = {}) const;

private:
    struct Private;
    Result<void> fill();
    Opener over(std::function<Result<std::unique_ptr<storage::Database>>()> openDatabase) const;
    explicit Office(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace soviec::service
