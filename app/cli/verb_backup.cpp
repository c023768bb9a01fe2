// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/tr.h"
#include "core/service/backup.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

void printReport(const service::BackupReport& report, Context& context)
{
    QJsonObject json {
        {u"file"_s, report.file},
        {u"bytes"_s, report.bytes},
        {u"records"_s, report.records},
        {u"head"_s, report.head}};
    if (!report.kept.isEmpty())
        json.insert(u"kept"_s, report.kept);
    context.out.write(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

Result<QString> oneFile(const QStringList& arguments, const QString& usage)
{
    const auto parsed = parseArguments(arguments, {}, {});
    if (!parsed)
        return passOn(parsed);
    if (parsed->positional.size() != 1)
        return fail(ErrorCode::Usage, usage);
    return parsed->positional.first();
}

/// A backup that is damaged or newer is bad input, not a failure of the surroundings (cli.md).
std::unexpected<Error> refusedInput(const Error& error)
{
    const bool badFile
        = error.code == ErrorCode::Damaged || error.code == ErrorCode::NewerSchema;
    return fail(badFile ? ErrorCode::Refused : error.code, error.text, error.detail);
}

Result<void> runBackup(const QStringList& arguments, Context& context)
{
    const auto file = oneFile(arguments, Tr::tr("Say “backup FILE”."));
    if (!file)
        return passOn(file);
    const SystemClock clock;
    const auto office = openOffice(context, clock);
    if (!office)
        return passOn(office);
    const auto report = service::backup(**office, *file);
    if (!report)
        return passOn(report);
    if (context.json)
        printReport(*report, context);
    context.say(Tr::tr("%1 is written and verified; its history has %2 records, the last one is %3.")
                    .arg(QDir::toNativeSeparators(report->file))
                    .arg(report->records)
                    .arg(report->head));
    return {};
}

Result<void> runRestore(const QStringList& arguments, Context& context)
{
    const auto file = oneFile(arguments, Tr::tr("Say “restore FILE”."));
    if (!file)
        return passOn(file);
    const auto path = databasePath(context);
    if (!path)
        return passOn(path);
    const SystemClock clock;
    const auto report = service::restoreBackup(*file, *path, clock);
    if (!report)
        return refusedInput(report.error());
    if (context.json)
        printReport(*report, context);
    context.say(Tr::tr("%1 is restored.").arg(QDir::toNativeSeparators(report->file)));
    if (!report->kept.isEmpty()) {
        context.say(Tr::tr("The old database is kept as %1.")
                        .arg(QDir::toNativeSeparators(report->kept)));
    }
    return {};
}

} // namespace

Verb backupVerb()
{
    return {
        u"backup"_s, [] { return Tr::tr("Copies the database to one verified file"); },
        [] {
            return Tr::tr("soviec-cli --db PATH backup FILE\n\n"
                          "FILE must not exist. It appears complete and verified, or not at all.");
        },
        runBackup};
}

Verb restoreVerb()
{
    return {
        u"restore"_s, [] { return Tr::tr("Puts a backup in place of the database"); },
        [] {
            return Tr::tr("soviec-cli --db PATH restore FILE\n\n"
                          "A damaged or newer backup is refused. The old database stays beside the\n"
                          "new one under a dated name.");
        },
        runRestore};
}

} // namespace soviec::cli
