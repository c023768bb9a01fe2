// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/session.h"
#include "core/base/clock.h"
#include "core/base/file.h"
#include "core/base/tr.h"
#include "core/service/export/export.h"
#include "core/service/export/office_data.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

Result<void> addDays(const Arguments& arguments, service::ExportOptions& options)
{
    const QString month = arguments.values.value(u"month"_s);
    if (month.isEmpty())
        return {};
    const auto period = Period::parse(month);
    if (!period)
        return fail(
            ErrorCode::Usage, Tr::tr("Name the month as --month 2026-04, or --month 2026-Q2."));
    options.first = period->first();
    options.last = period->last();
    return {};
}

/// For other systems: JSON by resources/schema/office-data.schema.json; "-" is standard output.
Result<void> runData(
    service::Office& office, const service::ExportOptions& options, const QString& month, const QString& out,
    Context& context)
{
    const Period span = month.isEmpty() ? Period::year(office.clock().today().year())
                                        : Period::parse(month).value_or(Period());
    const auto data = service::officeData(office, options.unit, span);
    if (!data)
        return passOn(data);
    const QByteArray text = QJsonDocument(*data).toJson(QJsonDocument::Indented);
    if (out == u"-"_s) {
        context.out.write(text);
        return {};
    }
    if (const auto written = writeFile(out, text); !written)
        return written;
    QJsonObject rows;
    for (const auto part : {"units"_L1, "people"_L1, "assignments"_L1, "sheets"_L1, "ratings"_L1})
        rows.insert(part, data->value(part).toArray().size());
    if (context.json)
        printJson(context, QJsonObject {{u"kind"_s, u"data"_s}, {u"rows"_s, rows}, {u"file"_s, out}});
    else
        context.say(Tr::tr("%1 is written.").arg(QDir::toNativeSeparators(out)));
    return {};
}

Result<void> run(const QStringList& rawArguments, Context& context)
{
    const auto arguments
        = parseArguments(rawArguments, {u"out"_s, u"unit"_s, u"month"_s}, {});
    if (!arguments)
        return passOn(arguments);
    const QString out = arguments->values.value(u"out"_s);
    if (arguments->positional.size() != 1 || out.isEmpty()) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("Write: export KIND --out FILE. Kinds: %1.")
                .arg((service::exportKinds() + QStringList {u"data"_s}).join(u", "_s)));
    }
    const SystemClock clock;
    const auto office = openOffice(context, clock, Purpose::Reading);
    if (!office)
        return passOn(office);
    service::ExportOptions options;
    const auto unit = unitOf(**office, arguments->values.value(u"unit"_s));
    if (!unit)
        return passOn(unit);
    options.unit = *unit;
    if (const auto days = addDays(*arguments, options); !days)
        return days;
    const QString kind = arguments->positional.front();
    if (kind == u"data"_s)
        return runData(**office, options, arguments->values.value(u"month"_s), out, context);
    const auto done = service::exportFile(**office, kind, out, options);
    if (!done)
        return passOn(done);
    if (done->listOnly)
        context.say(Tr::tr("A .csv file holds only the list; .xlsx holds all parts."));
    if (context.json)
        printJson(
            context, QJsonObject {{u"kind"_s, kind}, {u"rows"_s, done->rows}, {u"file"_s, out}});
    else
        context.say(Tr::tr("Exported %n rows.", nullptr, done->rows));
    return {};
}

} // namespace

Verb exportVerb()
{
    return {
        u"export"_s,
        [] { return Tr::tr("writes what import reads: units, people, catalog, positions, diary …"); },
        [] {
            return Tr::tr(
                "export KIND --out FILE [--unit CODE] [--month 2026-04]\n"
                "  KIND  units, people, calendar, catalog, positions, competencies,\n"
                "        assignments or diary\n"
                "  FILE  .xlsx or .csv; what was exported can be imported again\n"
                "  --month  a month, a quarter (2026-Q2) or a year of assignments and diary\n\n"
                "export data --out FILE.json [--unit CODE] [--month 2026-04]\n"
                "  people, assignments, signed sheets and ratings for other systems, of a month, a quarter or\n"
                "  a year (this year where none is named), as office-data.schema.json describes them");
        },
        run};
}

} // namespace soviec::cli
