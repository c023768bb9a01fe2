// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/service/backup.h"
#include "core/service/dated_copies.h"

#include <QDir>
#include <QJsonArray>
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

QJsonObject toJson(const service::DatedCopy& copy)
{
    QJsonArray kept;
    if (copy.kept.daily)
        kept.append(u"daily"_s);
    if (copy.kept.weekly)
        kept.append(u"weekly"_s);
    if (copy.kept.monthly)
        kept.append(u"monthly"_s);
    return {
        {u"file"_s, copy.file}, {u"at"_s, isoTime(copy.at)}, {u"bytes"_s, copy.bytes}, {u"kept"_s, kept}};
}

Result<void> runMake(const QString& folder, Context& context)
{
    const auto path = databasePath(context);
    if (!path)
        return passOn(path);
    const SystemClock clock;
    const auto office = openOffice(context, clock);
    if (!office)
        return passOn(office);
    if (const auto may = service::mayCopyDatabase(**office); !may)
        return may;
    const auto made = service::DatedCopies(*path, folder).make(**office);
    if (!made)
        return passOn(made);
    if (context.json) {
        QJsonObject json = toJson(made->copy);
        json.insert(u"head"_s, made->head);
        json.insert(u"finding"_s, made->finding);
        json.insert(u"removed"_s, QJsonArray::fromStringList(made->removed));
        printJson(context, json);
    }
    context.say(Tr::tr("%1 is written and verified.").arg(QDir::toNativeSeparators(made->copy.file)));
    for (const QString& old : made->removed)
        context.say(Tr::tr("%1 had its time and was removed.").arg(QDir::toNativeSeparators(old)));
    if (!made->finding.isEmpty())
        return fail(
            ErrorCode::Refused,
            Tr::tr("The copy is kept, but its history does not verify: %1 No older copy was removed.")
                .arg(made->finding));
    return {};
}

Result<void> runList(const QString& folder, Context& context)
{
    const auto path = databasePath(context);
    if (!path)
        return passOn(path);
    const service::DatedCopies copies(*path, folder);
    const auto all = copies.copies();
    QJsonArray list;
    for (const service::DatedCopy& one : all) {
        list.append(toJson(one));
        if (!context.json)
            context.print(localTime(one.at) + u"  "_s + QDir::toNativeSeparators(one.file));
    }
    if (context.json)
        printJson(context, QJsonObject {{u"folder"_s, copies.folder()}, {u"copies"_s, list}});
    context.say(Tr::tr("%n copies in %1.", nullptr, int(all.size()))
                    .arg(QDir::toNativeSeparators(copies.folder())));
    return {};
}

Result<void> runInspect(const QString& file, Context& context)
{
    const auto summary = service::inspectBackup(file);
    if (!summary)
        return refusedInput(summary.error());
    if (context.json) {
        printJson(
            context,
            QJsonObject {
                {u"file"_s, summary->file},
                {u"bytes"_s, summary->bytes},
                {u"schema"_s, summary->schemaVersion},
                {u"agency"_s, summary->agencyName},
                {u"people"_s, summary->people},
                {u"entries"_s, summary->entries},
                {u"months_signed"_s, summary->monthsSigned},
                {u"last_month_signed"_s, summary->lastMonthSigned},
                {u"last_change"_s, isoTime(summary->lastChange)},
                {u"records"_s, summary->records}});
        return {};
    }
    context.print(Tr::tr("%1: %2 people, %3 diary entries, %4 signed months, last change %5.")
                      .arg(summary->agencyName)
                      .arg(summary->people)
                      .arg(summary->entries)
                      .arg(summary->monthsSigned)
                      .arg(localTime(summary->lastChange)));
    return {};
}

Result<void> runRestore(const QStringList& arguments, Context& context);

/// The words after "backup" that are no file; a file of such a name is written as ./list.
Result<void> runCopies(const Arguments& arguments, Context& context)
{
    const QString action = arguments.positional.value(0);
    const QString folder = arguments.values.value(u"folder"_s);
    const bool ofFile = action == u"inspect"_s || action == u"restore"_s;
    if (arguments.positional.size() != (ofFile ? 2 : 1))
        return fail(
            ErrorCode::Usage,
            Tr::tr("Say “backup FILE”, “backup make”, “backup list”, “backup inspect FILE” or “backup restore FILE”."));
    if (action == u"make"_s)
        return runMake(folder, context);
    if (action == u"list"_s)
        return runList(folder, context);
    return action == u"inspect"_s ? runInspect(arguments.positional[1], context)
                                  : runRestore({arguments.positional[1]}, context);
}

Result<void> runBackup(const QStringList& arguments, Context& context)
{
    const auto words = parseArguments(arguments, {u"folder"_s}, {});
    if (!words)
        return passOn(words);
    const QStringList actions {u"make"_s, u"list"_s, u"inspect"_s, u"restore"_s};
    if (actions.contains(words->positional.value(0)))
        return runCopies(*words, context);
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
            return Tr::tr("soviec-cli --db PATH backup FILE\n"
                          "soviec-cli --db PATH backup make [--folder DIR]\n"
                          "soviec-cli --db PATH backup list [--folder DIR]\n"
                          "soviec-cli backup inspect FILE\n"
                          "soviec-cli --db PATH backup restore FILE\n\n"
                          "FILE must not exist. It appears complete and verified, or not at all. make writes\n"
                          "a dated copy (into sao-luu beside the database where no folder is named) and\n"
                          "keeps 7 daily, 4 weekly and 12 monthly ones. inspect says what a copy holds.");
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
