// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/server_seed.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>

static void loadScripts()
{
    Q_INIT_RESOURCE(soviec_sql);
}

namespace sample {

using namespace Qt::StringLiterals;

namespace {

// The schema is what the scripts say, and what the program of this build makes of them.
QString schemaKey(const QDir& programs)
{
    loadScripts();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList scripts;
    for (QDirIterator it(u":/soviec/sql"_s, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        scripts << it.next();
    if (scripts.isEmpty())
        qFatal("no script of the schema is found");
    scripts.sort();
    for (const QString& script : std::as_const(scripts)) {
        QFile file(script);
        std::ignore = file.open(QIODevice::ReadOnly);
        hash.addData(script.toUtf8());
        hash.addData(&file);
    }
    const QFileInfo program(programs.filePath(u"soviec-cli"_s));
    hash.addData(QByteArray::number(program.lastModified().toMSecsSinceEpoch()));
    return QString::fromLatin1(hash.result().toHex().left(16));
}

} // namespace

void copyFolder(const QString& from, const QString& to)
{
    if (QProcess::execute(u"cp"_s, {u"-a"_s, u"--reflink=auto"_s, from, to}) != 0)
        qFatal("%s cannot be copied to %s", qPrintable(from), qPrintable(to));
}

QString serverSeed(const std::function<void(const QString& folder)>& make)
{
    const QDir programs(qEnvironmentVariable("SOVIEC_BIN_DIR", QCoreApplication::applicationDirPath()));
    const QDir seeds(QDir::cleanPath(programs.filePath(u"../server-seed"_s)));
    const QString seed = seeds.filePath(schemaKey(programs));
    if (!seeds.mkpath(u"."_s))
        qFatal("%s cannot be made", qPrintable(seeds.path()));
    QLockFile lock(seeds.filePath(u"lock"_s));
    lock.setStaleLockTime(0); // a test that was killed holds nothing
    if (!lock.tryLock(240'000))
        qFatal("%s: another test does not come to an end", qPrintable(seeds.path()));
    if (QFileInfo::exists(seed))
        return seed;
    for (const QString& older : seeds.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QDir(seeds.filePath(older)).removeRecursively();
    const QString part = seed + u".part"_s;
    if (!QDir().mkpath(part))
        qFatal("%s cannot be made", qPrintable(part));
    make(part);
    if (!QDir().rename(part, seed))
        qFatal("%s cannot be named %s", qPrintable(part), qPrintable(seed));
    return seed;
}

} // namespace sample
