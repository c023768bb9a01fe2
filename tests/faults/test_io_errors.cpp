// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/office.h"
#include "core/storage/database.h"
#include "tests/core/service/commune.h"
#include "tests/faults/told_steps.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <cerrno>

using namespace soviec;
using namespace Qt::StringLiterals;
using sample::must;

namespace {

struct Ran {
    bool fired = false; ///< a call failed
    int status = -1;    ///< 128: killed by a signal
    QByteArray out;
    QString sentence;
};

/// What a verb of the program does, and what has to hold however it ended.
struct Operation {
    const char* name;
    QString program;
    QStringList arguments;
    QString target; ///< the file it writes, besides the database
};

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A disk that is full or broken from the N-th call on, for every N until the work no longer notices: one
/// sentence and status 3, or success that is success; no half a file, no half an import, no broken database.
class TestIoErrors : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::Commune> m_commune;
    QTemporaryDir m_folder;
    QString m_template;
    QString m_rows; ///< a diary to import
    static constexpr int importedRows = 40;

    QString at(const QString& name) const { return m_folder.filePath(u"work/"_s + name); }

    QList<Operation> operations() const
    {
        const QString db = at(u"xa.db"_s);
        const QString cli = u"soviec-cli"_s;
        return {
            {"save", u"soviec-fault-worker"_s, {db, u"staff"_s, u"7"_s, u"4"_s}, {}},
            {"import", cli, {u"--db"_s, db, u"import"_s, u"diary"_s, m_rows}, {}},
            {"export", cli, {u"--db"_s, db, u"export"_s, u"people"_s, u"--out"_s, at(u"people.xlsx"_s)}, at(u"people.xlsx"_s)},
            {"export csv", cli, {u"--db"_s, db, u"export"_s, u"people"_s, u"--out"_s, at(u"people.csv"_s)}, at(u"people.csv"_s)},
            {"backup", cli, {u"--db"_s, db, u"backup"_s, at(u"copy.db"_s)}, at(u"copy.db"_s)},
            {"pdf", cli,
             {u"--db"_s, db, u"report"_s, u"hours-sheet"_s, u"--month"_s, u"2026-04"_s, u"--format"_s, u"pdf"_s, u"--out"_s, at(u"hours.pdf"_s)},
             at(u"hours.pdf"_s)},
            {"restore", cli, {u"--db"_s, db, u"restore"_s, m_folder.filePath(u"kept.db"_s)}, {}}};
    }

    void freshFolder()
    {
        QDir(at(QString())).removeRecursively();
        QVERIFY(QDir().mkpath(at(QString())));
        QVERIFY(QFile::copy(m_template, at(u"xa.db"_s)));
    }

    Ran run(const Operation& operation, const QString& fault)
    {
        const QString mark = m_folder.filePath(u"mark"_s);
        QFile::remove(mark);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
        if (!fault.isEmpty()) {
            environment.insert(u"LD_PRELOAD"_s, QString::fromUtf8(SOVIEC_FAULTY_CALLS));
            environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
            environment.insert(u"SOVIEC_FAULT"_s, fault);
            environment.insert(u"SOVIEC_FAULT_MARK"_s, mark);
        }
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("SOVIEC_BIN_DIR") + u'/' + operation.program, operation.arguments);
        process.waitForFinished(120'000);
        Ran ran;
        ran.fired = QFile::exists(mark);
        ran.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128;
        ran.out = process.readAllStandardOutput();
        ran.sentence = QString::fromUtf8(process.readAllStandardError()).trimmed();
        return ran;
    }

    /// The titles of the staff's entries by id; the database opened as the program does.
    QMap<QString, faults::Row> rowsOf(const QString& path, QString& finding)
    {
        QMap<QString, faults::Row> rows;
        const auto office = service::Office::open(path, m_commune->clock);
        if (!office) {
            finding = u"does not open: "_s + office.error().text + office.error().detail;
            return rows;
        }
        if (const auto sound = (*office)->db().check(); !sound)
            finding = sound.error().text + sound.error().detail;
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
            plain.setDatabaseName(path);
            plain.open();
            for (QSqlQuery query = plain.exec(u"SELECT id, title, state FROM diary_entry"_s); query.next();)
                rows.insert(query.value(0).toString(), {query.value(1).toString(), query.value(2).toString() == u"withdrawn"});
        }
        QSqlDatabase::removeDatabase(u"plain"_s);
        return rows;
    }

    static QString checkTarget(const Operation& operation, const Ran& ran, const QByteArray& reference)
    {
        if (operation.target.isEmpty())
            return {};
        const QByteArray bytes = readAll(operation.target);
        if (bytes.isEmpty() && !QFile::exists(operation.target))
            return ran.status == 0 ? u"success without a file"_s : QString();
        if (operation.target.endsWith(u".pdf"))
            return bytes.startsWith("%PDF") && bytes.trimmed().endsWith("%%EOF") && bytes.size() > reference.size() / 2
                ? QString()
                : u"half a PDF"_s;
        if (operation.target.endsWith(u".db"))
            return bytes.size() == reference.size() ? QString() : u"half a copy"_s;
        return bytes == reference ? QString() : u"half a file"_s;
    }

    QString checkDatabase(const Operation& operation, const Ran& ran, qsizetype before)
    {
        QString finding;
        const auto rows = rowsOf(at(u"xa.db"_s), finding);
        if (!finding.isEmpty())
            return finding;
        if (operation.program == u"soviec-fault-worker") {
            faults::ToldSteps told;
            told.listen(ran.out);
            QMap<QString, faults::Row> own = rows;
            own.removeIf([](const auto& one) { return !one.value().title.startsWith(u"việc "); });
            return told.compare(own);
        }
        if (QByteArrayView(operation.name) == "import") {
            const qsizetype added = rows.size() - before;
            const bool whole = added == importedRows || (added == 0 && ran.status != 0);
            return whole ? QString() : u"%1 rows of an import, status %2"_s.arg(added).arg(ran.status);
        }
        return rows.size() == before ? QString() : u"the database has %1 rows, not %2"_s.arg(rows.size()).arg(before);
    }

    static QString checkWords(const Operation& operation, const Ran& ran)
    {
        if (ran.status == 0)
            return {};
        QString sentence = ran.sentence;
        if (operation.program == u"soviec-fault-worker")
            sentence = QString::fromUtf8(ran.out).trimmed().section(u'\n', -1).section(u' ', 2);
        else if (ran.status != 3)
            return u"status %1: “%2”"_s.arg(ran.status).arg(ran.sentence);
        return sentence.size() > 20 && sentence.endsWith(u'.') && ran.status < 128
            ? QString()
            : u"status %1 and no sentence: “%2”"_s.arg(ran.status).arg(sentence);
    }

private slots:
    void initTestCase()
    {
        m_commune = std::make_unique<sample::Commune>();
        QStringList lines {u"Mã cán bộ;Ngày;Mã công việc;Nội dung công việc;Số phút;Số lượng"_s};
        for (int i = 0; i < importedRows; ++i)
            lines.append(u"STAFF;%1/04/2026;;Việc nhập %2;10;1"_s.arg(1 + i % 20, 2, 10, QChar(u'0')).arg(i));
        m_rows = m_folder.filePath(u"rows.csv"_s);
        QFile file(m_rows);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join(u"\r\n"_s).toUtf8());
        file.close();
        m_template = m_folder.filePath(u"template.db"_s);
        must(m_commune->office->db().backupTo(m_template));
        must(m_commune->office->db().backupTo(m_folder.filePath(u"kept.db"_s)));
    }

    void aFailingDisk_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("error");
        const QList<Operation> all = operations();
        for (int i = 0; i < all.size(); ++i) {
            for (const auto& [call, error, name] :
                 {std::tuple("write", ENOSPC, "full"), std::tuple("write", EIO, "broken"),
                  std::tuple("sync", EIO, "broken"), std::tuple("grow", ENOSPC, "full")})
                QTest::addRow("%s, %s, %s", all[i].name, call, name) << i << QString::fromLatin1(call) << error;
        }
    }
    void aFailingDisk()
    {
        QFETCH(int, operation);
        QFETCH(QString, call);
        QFETCH(int, error);
        const Operation one = operations()[operation];
        freshFolder();
        QString finding;
        const qsizetype before = rowsOf(at(u"xa.db"_s), finding).size();
        const Ran sound = run(one, {});
        QVERIFY2(sound.status == 0, qPrintable(sound.sentence + QString::fromUtf8(sound.out)));
        const QByteArray reference = one.target.isEmpty() ? QByteArray() : readAll(one.target);
        int tried = 0;
        for (int number = 1; number < 400; number += 1 + number / 12) {
            freshFolder();
            const Ran ran = run(one, u"%1:%2:%3:%4"_s.arg(call).arg(number).arg(error).arg(at(QString())));
            if (!ran.fired)
                break;
            ++tried;
            const QString words = checkWords(one, ran);
            QVERIFY2(words.isEmpty(), qPrintable(u"call %1: %2"_s.arg(number).arg(words)));
            const QString database = checkDatabase(one, ran, before);
            QVERIFY2(database.isEmpty(), qPrintable(u"call %1: %2 (%3)"_s.arg(number).arg(database, ran.sentence)));
            const QString target = checkTarget(one, ran, reference);
            QVERIFY2(target.isEmpty(), qPrintable(u"call %1: %2 (%3)"_s.arg(number).arg(target, ran.sentence)));
        }
        if (call == u"write")
            QVERIFY2(tried > 0, "nothing was written, so nothing was tried");
    }
};

QTEST_GUILESS_MAIN(TestIoErrors)
#include "test_io_errors.moc"
