// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/session.h"
#include "core/base/tr.h"
#include "core/report/writers.h"
#include "core/service/reports.h"
#include "ui/print/batch.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList formats {u"pdf"_s, u"xlsx"_s, u"csv"_s, u"json"_s};

/// Where the reports go.
struct Target {
    QString format;
    QString out; ///< empty: standard output (csv and json only)
    bool each = false;
    QString names; ///< pattern of the file names of --each
};

void listKinds(Context& context)
{
    QJsonArray kinds;
    for (const report::ReportKind& kind : service::reportKinds()) {
        kinds.append(QJsonObject {
            {u"kind"_s, kind.kind},
            {u"title"_s, kind.title},
            {u"description"_s, kind.description}});
        if (!context.json)
            context.print(u"%1  %2: %3"_s.arg(kind.kind.leftJustified(22), kind.title, kind.description));
    }
    if (context.json)
        printJson(context, kinds);
}

Result<Period> periodOf(const Arguments& arguments)
{
    QString text;
    for (const QString& name : {u"month"_s, u"quarter"_s, u"year"_s}) {
        const QString value = arguments.values.value(name);
        if (!value.isEmpty() && !text.isEmpty())
            return fail(ErrorCode::Usage, Tr::tr("Name one period: a month, a quarter or a year."));
        if (!value.isEmpty())
            text = value;
    }
    const auto period = Period::parse(text);
    const bool ofDays = text.isEmpty()
        && (arguments.values.contains(u"day"_s) || arguments.values.contains(u"from"_s));
    if (ofDays)
        return Period();
    if (!period) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("Name the period as --month 2026-04, --quarter 2026-Q2 or --year 2026."));
    }
    return *period;
}

/// The days of --day or --from and --to; none where a whole period is named.
Result<void> addDays(const Arguments& arguments, service::ReportRequest& request)
{
    const QString day = arguments.values.value(u"day"_s);
    const QString from = day.isEmpty() ? arguments.values.value(u"from"_s) : day;
    const QString to = day.isEmpty() ? arguments.values.value(u"to"_s) : day;
    if (from.isEmpty() && to.isEmpty())
        return {};
    if (request.period.isValid())
        return fail(ErrorCode::Usage, Tr::tr("Name one period or the days, not both."));
    const auto first = parseIsoDate(from);
    const auto last = parseIsoDate(to);
    if (!first || !last) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("Name the days as --day 2026-04-06 or --from 2026-04-06 --to 2026-04-12."));
    }
    request.from = *first;
    request.to = *last;
    return {};
}

Result<void> addLayout(const Arguments& arguments, service::ReportRequest& request)
{
    const QString layout = arguments.values.value(u"layout"_s);
    if (layout.isEmpty())
        return {};
    if (layout != u"state" && layout != u"party")
        return fail(ErrorCode::Usage, Tr::tr("Say --layout state or --layout party."));
    request.layout = layout == u"party" ? Bloc::Party : Bloc::Government;
    return {};
}

Result<Target> targetOf(const Arguments& arguments)
{
    Target target {
        arguments.values.value(u"format"_s), arguments.values.value(u"out"_s),
        arguments.has(u"each"_s), arguments.values.value(u"names"_s)};
    if (target.format.isEmpty())
        target.format = QFileInfo(target.out).suffix().toLower();
    if (!formats.contains(target.format)) {
        return fail(
            ErrorCode::Usage, Tr::tr("Say --format %1.").arg(formats.join(u'|')));
    }
    const bool binary = target.format == u"pdf" || target.format == u"xlsx";
    if (target.out.isEmpty() && (binary || target.each))
        return fail(ErrorCode::Usage, Tr::tr("Say where it goes: --out PATH."));
    if (target.out.isEmpty())
        return target;
    const QFileInfo info(target.out);
    const QString shown = QDir::toNativeSeparators(target.out);
    if (target.each) {
        if (info.exists() && !info.isDir())
            return fail(
                ErrorCode::Invalid, Tr::tr("%1 is a file; --each needs a folder.").arg(shown));
        if (!QDir().mkpath(target.out) || !QFileInfo(target.out).isWritable())
            return fail(
                ErrorCode::Unavailable, Tr::tr("The folder %1 cannot be written to.").arg(shown));
        return target;
    }
    if (info.isDir()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("%1 is a folder: name a file, or say --each for one file a person.").arg(shown));
    }
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The folder %1 does not exist.")
                .arg(QDir::toNativeSeparators(info.absolutePath())));
    }
    return target;
}

QByteArray machineText(const QList<report::Report>& reports, const QString& format)
{
    if (format == u"csv") {
        QByteArray text;
        for (const report::Report& one : reports)
            text += (text.isEmpty() ? "" : "\r\n") + toCsv(one);
        return text;
    }
    if (reports.size() == 1)
        return QJsonDocument(toJson(reports.first())).toJson(QJsonDocument::Compact) + '\n';
    QJsonArray all;
    for (const report::Report& one : reports)
        all.append(toJson(one));
    return QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n';
}

Result<void> deliver(const QList<report::Report>& reports, const Target& target, Context& context)
{
    if (target.out.isEmpty()) {
        context.out.write(machineText(reports, target.format));
        return {};
    }
    print::BatchTarget batch;
    batch.format = target.format;
    batch.path = target.out;
    batch.each = target.each;
    batch.pattern = target.names;
    const auto files = print::writeBatch(reports, batch);
    if (!files)
        return passOn(files);
    const QStringList& written = *files;
    if (context.json) {
        printJson(
            context,
            QJsonObject {
                {u"reports"_s, int(reports.size())},
                {u"files"_s, QJsonArray::fromStringList(written)}});
    } else {
        context.say(Tr::tr("%n files written.", nullptr, int(written.size())));
    }
    return {};
}

Result<void> run(const QStringList& rawArguments, Context& context)
{
    const auto arguments = parseArguments(
        rawArguments,
        {u"month"_s, u"quarter"_s, u"year"_s, u"unit"_s, u"person"_s, u"format"_s, u"out"_s,
         u"day"_s, u"from"_s, u"to"_s, u"layout"_s, u"names"_s},
        {u"list"_s, u"each"_s, u"annex"_s});
    if (!arguments)
        return passOn(arguments);
    if (arguments->has(u"list"_s)) {
        listKinds(context);
        return {};
    }
    if (arguments->positional.size() != 1) {
        return fail(
            ErrorCode::Usage, Tr::tr("Name one report; soviec-cli report --list lists them."));
    }
    service::ReportRequest request;
    request.kind = arguments->positional.first();
    request.annex = arguments->has(u"annex"_s);
    request.eachPerson = arguments->has(u"each"_s);
    const auto period = periodOf(*arguments);
    if (!period)
        return passOn(period);
    request.period = *period;
    if (const auto days = addDays(*arguments, request); !days)
        return days;
    if (const auto layout = addLayout(*arguments, request); !layout)
        return layout;
    const SystemClock clock;
    const auto office = openOffice(context, clock, Purpose::Reading);
    if (!office)
        return passOn(office);
    const auto unit = unitOf(**office, arguments->values.value(u"unit"_s));
    if (!unit)
        return passOn(unit);
    request.unit = *unit;
    const auto person = personOf(**office, arguments->values.value(u"person"_s));
    if (!person)
        return passOn(person);
    request.person = *person;
    // The report is built before anything is made on the disk.
    const auto reports = service::Reports(**office).build(request);
    if (!reports)
        return passOn(reports);
    const auto target = targetOf(*arguments);
    if (!target)
        return passOn(target);
    return deliver(*reports, *target, context);
}

} // namespace

Verb reportVerb()
{
    return {
        u"report"_s, [] { return Tr::tr("Makes sheets and tables as PDF, workbook, CSV or JSON"); },
        [] {
            return Tr::tr(
                "soviec-cli report --list\n"
                "soviec-cli report KIND --month 2026-04 [--unit CODE] [--person CODE]\n"
                "                  --format pdf|xlsx|csv|json --out PATH [--each] [--annex]\n\n"
                "--quarter 2026-Q2 and --year 2026 name other periods, --day 2026-04-06 or --from and\n"
                "--to single days of a diary. --each writes one file a person into the folder --out,\n"
                "called as --names '{code}-{name}-{period}' says; --annex adds how a score came about;\n"
                "--layout state|party chooses the regulation the sheet is laid out by. Without --out\n"
                "CSV and JSON go to standard output.");
        },
        run};
}

} // namespace soviec::cli
