// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/diary_repository.h"
#include "core/storage/migration.h"
#include "core/storage/org_repository.h"
#include "core/storage/place.h"
#include "tests/core/storage/child.h"
#include "tests/core/storage/sample.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace soviec;
using namespace soviec::storage;
using namespace Qt::StringLiterals;
using sample::need;

/// Files that are no database, not ours, newer, damaged or out of reach; backups; a full disk; a
/// second program; a program that is killed.
class TestFiles : public QObject {
    Q_OBJECT

    static Error refusalOf(const QString& path)
    {
        const FixedClock clock(Date(2026, 4, 15));
        const auto db = Database::open(path, clock);
        return db ? Error {ErrorCode::Usage, u"opened"_s, {}} : db.error();
    }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    static QStringList names(const QString& folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden);
    }

    /// A closed database file with everything in the main file.
    static QString closedDatabase(sample::Agency& a)
    {
        a.db.reset();
        return a.path;
    }

private slots:
    void whatIsNoDatabaseIsRefused()
    {
        const QTemporaryDir folder;
        QCOMPARE(refusalOf(folder.filePath(u"none.db"_s)).code, ErrorCode::Unavailable);
        QCOMPARE(refusalOf(folder.path()).code, ErrorCode::Unavailable);
        QCOMPARE(refusalOf(folder.filePath(u"no/such/folder.db"_s)).code, ErrorCode::Unavailable);
        QCOMPARE(refusalOf(QString()).code, ErrorCode::Unavailable);
        const QString empty = folder.filePath(u"empty.db"_s);
        write(empty, {});
        QCOMPARE(refusalOf(empty).code, ErrorCode::Damaged);
        const QString text = folder.filePath(u"text.db"_s);
        write(text, "not a database at all, but long enough to be taken for one\n");
        QCOMPARE(refusalOf(text).code, ErrorCode::Damaged);
        QVERIFY(refusalOf(text).text.contains(u"text.db"_s));
        QCOMPARE(names(folder.path()), QStringList({u"empty.db"_s, u"text.db"_s}));
    }

    /// What many rows keep in memory, large sorts go on keeping in a file.
    void aTransactionOfManyRowsKeepsThingsInMemoryAsLongAsItLasts()
    {
        sample::Agency a;
        const auto kept = [] {
            QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst()));
            return query.exec(u"PRAGMA temp_store"_s) && query.next() ? query.value(0).toInt() : -1;
        };
        constexpr int file = 1;
        constexpr int memory = 2;
        QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
        for (const bool commits : {true, false}) {
            {
                auto transaction = Transaction::begin(*a.db, Transaction::Rows::Many);
                QVERIFY(transaction);
                QCOMPARE(kept(), memory);
                if (commits)
                    QVERIFY(transaction->commit());
            }
            QCOMPARE(kept(), file);
        }
        const auto few = Transaction::begin(*a.db);
        QVERIFY(few);
        QCOMPARE(kept(), file);
        QVERIFY(!Transaction::begin(*a.db, Transaction::Rows::Many));
        QCOMPARE(kept(), file);
    }

    void aDatabaseOfAnotherProgramIsLeftAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"other.db"_s);
        {
            sample::Raw raw(path);
            QCOMPARE(raw.run(u"CREATE TABLE t (a)"_s), QString());
        }
        const QByteArray before = read(path);
        QCOMPARE(refusalOf(path).code, ErrorCode::Unavailable);
        QCOMPARE(read(path), before);
    }

    void aNewerDatabaseIsRefusedUnchanged()
    {
        sample::Agency a;
        const QString path = closedDatabase(a);
        {
            sample::Raw raw(path);
            QCOMPARE(raw.run(u"PRAGMA user_version = 999"_s), QString());
            raw.run(u"PRAGMA journal_mode = DELETE"_s);
        }
        const QByteArray before = read(path);
        QCOMPARE(refusalOf(path).code, ErrorCode::NewerSchema);
        QCOMPARE(read(path), before);
    }

    void aTruncatedFileIsDamaged()
    {
        sample::Agency a;
        const QString path = closedDatabase(a);
        for (const int keep : {50, 4096, 40'000}) {
            QByteArray bytes = read(path);
            const QString cut = a.folder.filePath(u"cut.db"_s);
            write(cut, bytes.left(keep));
            QCOMPARE(refusalOf(cut).code, ErrorCode::Damaged);
            QFile::remove(cut);
        }
    }

    void damageInsideIsFound()
    {
        sample::Agency a;
        const QString path = closedDatabase(a);
        QByteArray bytes = read(path);
        // A page in the middle, so that the header and the schema still open.
        constexpr qsizetype page = 4096;
        for (qsizetype i = page * 40; i < page * 44 && i < bytes.size(); ++i)
            bytes[i] = char(0x5a);
        write(path, bytes);
        auto db = Database::open(path, a.clock);
        const auto sound = db ? (*db)->check() : Result<void>(passOn(db));
        QVERIFY(!sound);
        const ErrorCode code = sound.error().code;
        QCOMPARE(code, ErrorCode::Damaged);
    }

    void aNetworkShareIsTold_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("network");
        for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char* type : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "9p", "fuseblk", "NTFS", ""})
            QTest::newRow(*type ? type : "unknown") << QByteArray(type) << false;
    }
    void aNetworkShareIsTold()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, network);
        QCOMPARE(isNetworkFileSystem(type), network);
    }

    void aReadOnlyFileOrFolderIsRefused()
    {
        sample::Agency a;
        const QString path = closedDatabase(a);
        QFile::setPermissions(a.folder.path(), QFile::Permissions(0x7777));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther);
        QCOMPARE(
            sample::inChild([&]() -> QByteArray {
                sample::becomeNobody();
                return QByteArray::number(int(refusalOf(path).code));
            }),
            QByteArray::number(int(ErrorCode::Unavailable)));
        QFile::setPermissions(path, QFile::Permissions(0x6666));
        QFile::setPermissions(a.folder.path(), QFile::Permissions(0x5555));
        QCOMPARE(
            sample::inChild([&]() -> QByteArray {
                sample::becomeNobody();
                const auto made = Database::create(a.folder.filePath(u"new.db"_s), a.clock);
                return QByteArray::number(int(refusalOf(path).code)) + '/'
                    + QByteArray::number(int(made.error().code));
            }),
            QByteArray::number(int(ErrorCode::Unavailable)) + '/'
                + QByteArray::number(int(ErrorCode::Unavailable)));
        QFile::setPermissions(a.folder.path(), QFile::Permissions(0x7777));
        QCOMPARE(names(a.folder.path()), QStringList({u"agency.db"_s}));
    }

    void creatingDoesNotOverwrite()
    {
        sample::Agency a;
        QCOMPARE(Database::create(a.path, a.clock).error().code, ErrorCode::Refused);
        QCOMPARE(a.db->schemaVersion(), need(builtInSteps(Engine::Sqlite), "steps").last().version);
        QCOMPARE(need(a.db->journalMode(), "mode"), u"wal"_s);
    }

    void aStepIsTakenOnceAfterABackup()
    {
        sample::Agency a;
        const QString path = closedDatabase(a);
        auto steps = need(builtInSteps(Engine::Sqlite), "steps");
        const int before = steps.last().version;
        const int next = before + 1;
        steps.append({next, u"CREATE TABLE extra (a INTEGER) STRICT;\n;;\nPRAGMA user_version = %1;\n;;\n"_s.arg(next)});
        for (int time = 0; time < 2; ++time) {
            const auto connection = need(Connection::open(path, Connection::Mode::ReadWrite), "open");
            need(migrate(*connection, steps, a.clock), "migrate");
            QCOMPARE(need(schemaVersionOf(*connection, next), "version"), next);
        }
        sample::Raw raw(path);
        QCOMPARE(raw.value(u"SELECT count(*) FROM schema_step"_s).toInt(), next);
        QCOMPARE(raw.value(u"SELECT max(version) FROM schema_step"_s).toInt(), next);
        const QStringList kept
            = QDir(a.folder.path()).entryList({u"agency.before-%1-*.db"_s.arg(next)});
        QCOMPARE(kept.size(), 1);
        const auto old = need(Database::open(a.folder.filePath(kept[0]), a.clock), "old");
        QCOMPARE(old->schemaVersion(), before);
        QCOMPARE(need(OrgRepository(*old).units(), "units").size(), 2);
    }

    void aStepThatFailsChangesNothing()
    {
        sample::Agency a;
        const QString path = closedDatabase(a);
        auto steps = need(builtInSteps(Engine::Sqlite), "steps");
        const int before = steps.last().version;
        steps.append({before + 1, u"CREATE TABLE extra (a INTEGER) STRICT;\n;;\nPRAGMA user_version = %1;\n;;\nINSERT INTO no_such_table VALUES (1);\n;;\n"_s.arg(before + 1)});
        {
            const auto connection = need(Connection::open(path, Connection::Mode::ReadWrite), "open");
            QVERIFY(!migrate(*connection, steps, a.clock));
        }
        sample::Raw raw(path);
        QCOMPARE(raw.value(u"PRAGMA user_version"_s).toInt(), before);
        QCOMPARE(raw.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'extra'"_s).toInt(), 0);
    }

    void aBackupHoldsEverythingAndComesBack()
    {
        sample::Agency a;
        DiaryRepository diary(*a.db);
        need(diary.insert(a.entry(Date(2026, 4, 2), u"trước"_s)), "insert");
        const QString copy = a.folder.filePath(u"copy.db"_s);
        need(a.db->backupTo(copy), "backup");
        QCOMPARE(a.db->backupTo(copy).error().code, ErrorCode::Refused);
        QCOMPARE(a.db->backupTo(a.folder.filePath(u"no/copy.db"_s)).error().code, ErrorCode::Unavailable);
        need(diary.insert(a.entry(Date(2026, 4, 2), u"sau"_s)), "insert");
        a.db.reset();
        const QString kept = need(restore(copy, a.path, a.clock), "restore");
        QVERIFY(QFile::exists(kept));
        const Date day(2026, 4, 2);
        const auto back = need(Database::open(a.path, a.clock), "open");
        QCOMPARE(need(DiaryRepository(*back).range(a.staff, day, day), "range").size(), 1);
        const auto old = need(Database::open(kept, a.clock), "open kept");
        QCOMPARE(need(DiaryRepository(*old).range(a.staff, day, day), "range").size(), 2);
    }

    void aBadBackupIsNotRestored()
    {
        sample::Agency a;
        const QString copy = a.folder.filePath(u"copy.db"_s);
        need(a.db->backupTo(copy), "backup");
        const QByteArray sound = read(copy);
        a.db.reset();
        const QByteArray before = read(a.path);
        write(copy, sound.left(sound.size() / 2));
        QCOMPARE(restore(copy, a.path, a.clock).error().code, ErrorCode::Damaged);
        write(copy, sound);
        {
            sample::Raw raw(copy);
            raw.run(u"PRAGMA user_version = 999"_s);
        }
        QCOMPARE(restore(copy, a.path, a.clock).error().code, ErrorCode::NewerSchema);
        QCOMPARE(restore(a.path, a.path, a.clock).error().code, ErrorCode::Refused);
        QCOMPARE(read(a.path), before);
        QCOMPARE(names(a.folder.path()), QStringList({u"agency.db"_s, u"copy.db"_s}));
    }

    void aDatabaseInUseIsNotReplaced()
    {
        sample::Agency a;
        const QString copy = a.folder.filePath(u"copy.db"_s);
        need(a.db->backupTo(copy), "backup");
        QCOMPARE(restore(copy, a.path, a.clock).error().code, ErrorCode::Busy);
        need(OrgRepository(*a.db).units(), "still works");
    }

    void aFullDiskLeavesNothingHalfWritten()
    {
        sample::Agency a;
        // Both ways a disk says that it is full: no more room for the file, and no more bytes.
        const QByteArray said = sample::inChild([&]() -> QByteArray {
            const rlimit tiny {16'384, 16'384};
            ::signal(SIGXFSZ, SIG_IGN);
            ::setrlimit(RLIMIT_FSIZE, &tiny);
            const auto made = Database::create(a.folder.filePath(u"new.db"_s), a.clock);
            const auto copied = a.db->backupTo(a.folder.filePath(u"copy.db"_s));
            return QByteArray::number(exitStatus(made.error().code))
                + QByteArray::number(exitStatus(copied.error().code));
        });
        QCOMPARE(said, QByteArray("33"));
        QVERIFY(!QFile::exists(a.folder.filePath(u"new.db"_s)));
        QVERIFY(!QFile::exists(a.folder.filePath(u"copy.db"_s)));
        QCOMPARE(names(a.folder.path()).filter(u"part"_s), QStringList());

        a.db.reset();
        auto connection = need(Connection::open(a.path, Connection::Mode::ReadWrite), "open");
        need(connection->script(u"PRAGMA max_page_count = 1"_s), "limit");
        need(connection->run("connection/begin"), "begin");
        const QString filler(200'000, u'x');
        const auto full = connection->run("connection/set_meta", {{"key", u"a"_s}, {"value", filler}});
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::Full);
        std::ignore = connection->run("connection/rollback");
        connection.reset();
        const auto db = need(Database::open(a.path, a.clock), "open");
        need(db->check(), "check");
        QCOMPARE(need(db->meta(u"a"_s), "meta"), QString());
    }

    void aSecondProgramWaitsAndThenSaysSo()
    {
        sample::Agency a;
        a.db.reset();
        const sample::StayingChild writer([&] {
            // The child is killed; nothing of this is ever closed.
            Database* db = need(Database::open(a.path, a.clock), "open").release();
            new Transaction(need(Transaction::begin(*db), "begin"));
            need(db->setMeta(u"a"_s, u"b"_s), "write");
        });
        const auto db = need(Database::open(a.path, a.clock), "open beside it");
        QCOMPARE(need(OrgRepository(*db).units(), "reading goes on").size(), 2);
        const auto begun = Transaction::begin(*db);
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::Busy);
    }

    void aKilledProgramLeavesTheOldState()
    {
        sample::Agency a;
        a.db.reset();
        sample::inChildThenKill([&] {
            Database* db = need(Database::open(a.path, a.clock), "open").release();
            new Transaction(need(Transaction::begin(*db), "begin"));
            for (int n = 0; n < 500; ++n)
                need(DiaryRepository(*db).insert(a.entry(Date(2026, 4, 2), QString(2000, u'x'))), "insert");
        });
        const auto db = need(Database::open(a.path, a.clock), "open");
        need(db->check(), "check");
        const Date day(2026, 4, 2);
        QVERIFY(need(DiaryRepository(*db).range(a.staff, day, day), "range").isEmpty());
        need(DiaryRepository(*db).insert(a.entry(day, u"x"_s)), "insert");
    }

    void aTransactionIsAllOrNothing()
    {
        sample::Agency a;
        const Date day(2026, 4, 2);
        DiaryRepository diary(*a.db);
        {
            const auto transaction = need(Transaction::begin(*a.db), "begin");
            need(diary.insert(a.entry(day, u"x"_s)), "insert");
            QVERIFY(!Transaction::begin(*a.db));
        }
        QVERIFY(need(diary.range(a.staff, day, day), "range").isEmpty());
        auto transaction = need(Transaction::begin(*a.db), "begin");
        need(diary.insert(a.entry(day, u"x"_s)), "insert");
        need(transaction.commit(), "commit");
        const auto second = need(a.db->another(), "another");
        QCOMPARE(need(DiaryRepository(*second).range(a.staff, day, day), "range").size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "test_files.moc"
