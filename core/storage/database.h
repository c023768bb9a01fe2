// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/storage/engine.h"
#include "core/storage/query.h"

#include <QString>

#include <functional>
#include <memory>

class QThread;

namespace soviec::storage {

/// One connection to one local database file, used by one thread. WAL, synchronous=FULL, foreign
/// keys on, a busy timeout of a few seconds. A file on a network share is refused (design §5).
class Database {
public:
    /// Makes a new file with the current schema; refused where the file exists. Nothing is left
    /// behind on failure. On a server, the schema may have been prepared already.
    static Result<std::unique_ptr<Database>> create(const QString& path, const Clock& clock);
    /// Opens a file and brings it to the current schema, after a backup beside it where a step
    /// changes data. Errors: Unavailable, Damaged, NewerSchema, Busy, Full.
    static Result<std::unique_ptr<Database>> open(const QString& path, const Clock& clock);
    /// A second connection to the same file, for a worker thread.
    Result<std::unique_ptr<Database>> another() const { return opener()(); }
    /// another() as a value: made where this connection is used, called in the worker's thread, when
    /// this one may be gone.
    using Opener = std::function<Result<std::unique_ptr<Database>>()>;
    Opener opener() const;
    /// The same for work that only reads: a connection to the replica the address names, as long as it
    /// answers and knows everything this connection has stored until now; else one like this, of which
    /// missedReplica() is true. Without a replica, and for a file, it is opener().
    Opener readingOpener();
    bool missedReplica() const;
    ~Database();
    /// From the thread that opened it: from now on `thread` is the one that uses it.
    void handOver(QThread* thread);

    QString path() const;
    /// Of the connection that answers now; see engineOf().
    Engine engine();
    int schemaVersion() const;
    const Clock& clock() const;

    /// The statement `name` = "file/statement" of resources/sql, prepared once and kept:
    /// `-- name: statement` starts one in resources/sql/queries/file.sql.
    Query query(const char* name);

    /// Values of the meta table; empty where there is none.
    Result<QString> meta(const QString& key);
    Result<void> setMeta(const QString& key, const QString& value);

    /// Consistent copy of the whole database to a new file, verified after writing (VACUUM INTO,
    /// integrity_check, counts); atomic: the target appears complete or not at all.
    Result<void> backupTo(const QString& path);
    /// How the file is protected against a crash: "wal" where all is well.
    Result<QString> journalMode();
    /// PRAGMA integrity_check and foreign_key_check; the first finding as an Error.
    Result<void> check();

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> p);
    friend class Transaction;
    friend class Query;
    std::unique_ptr<Private> d;
};

/// Replaces `target` by the backup `file` after checking that the backup is sound and not from a
/// newer version; `target`'s old content is kept beside it under a dated name.
Result<QString> restore(const QString& file, const QString& target, const Clock& clock);

/// The schema as text (sqlite_master, ordered), for the golden file and for doctor.
Result<QString> schemaText(Database& db);

/// RAII: rolls back unless committed. Begins IMMEDIATE, so that a writer waits at the beginning
/// and not in the middle. Not nestable.
class [[nodiscard]] Transaction {
public:
    /// How many rows are written. For many, a file keeps in memory the pages each statement touches as they were;
    /// in a temporary file, which is right for large sorts, they cost a tenth of an import.
    enum class Rows { Few, Many };
    static Result<Transaction> begin(Database& db, Rows rows = Rows::Few);
    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    Transaction(Database* db, bool inMemory)
        : m_db(db)
        , m_inMemory(inMemory)
    {
    }
    void ended();
    Database* m_db;
    bool m_inMemory; ///< what the file keeps besides itself
};

} // namespace soviec::storage
