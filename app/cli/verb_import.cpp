// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/clock.h"
#include "core/base/tr.h"
#include "core/service/import/import.h"
#include "core/service/office.h"
#include "core/service/organisation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

QString severityCode(Severity severity)
{
    return severity == Severity::Error     ? u"error"_s
        : severity == Severity::Warning ? u"warning"_s
                                        : u"info"_s;
}

QJsonObject toJson(const ImportFinding& finding)
{
    return {
        {u"severity"_s, severityCode(finding.severity)},
        {u"sheet"_s, finding.place.sheet},
        {u"row"_s, finding.place.row},
        {u"column"_s, finding.place.column},
        {u"table"_s, finding.place.table},
        {u"paragraph"_s, finding.place.paragraph},
        {u"code"_s, finding.code},
        {u"reason"_s, finding.text}};
}

/// `skipped`: what was not imported, errors only. `notes`: what somebody may want to look at.
QJsonObject toJson(const service::ImportSummary& summary)
{
    QJsonArray skipped;
    QJsonArray notes;
    for (const ImportFinding& finding : summary.findings)
        (finding.severity == Severity::Error ? skipped : notes).append(QJsonValue(toJson(finding)));
    return {
        {u"kind"_s, summary.kind},       {u"rows"_s, summary.rows},
        {u"added"_s, summary.added},     {u"changed"_s, summary.changed},
        {u"unchanged"_s, summary.unchanged}, {u"removed"_s, summary.removed},
        {u"skipped"_s, skipped},           {u"notes"_s, notes}};
}

Result<service::ImportOptions> optionsOf(const Arguments& arguments, service::Office& office)
{
    service::ImportOptions options;
    options.dryRun = arguments.has(u"dry-run"_s);
    if (arguments.values.contains(u"effective-from"_s)) {
        const auto day = parseTypedDate(arguments.values.value(u"effective-from"_s));
        if (!day)
            return passOn(day);
        options.effectiveFrom = *day;
    }
    options.documentNumber = arguments.values.value(u"document"_s);
    const QString unitCode = arguments.values.value(u"unit"_s);
    if (!unitCode.isEmpty()) {
        const auto unit = service::Organisation(office).unitByCode(unitCode);
        if (!unit)
            return passOn(unit);
        if (!*unit)
            return fail(ErrorCode::NotFound, Tr::tr("There is no unit with the code “%1”.").arg(unitCode));
        options.unit = (*unit)->id;
    }
    return options;
}

void sayOutcome(const service::ImportSummary& summary, bool dryRun, Context& context)
{
    for (const ImportFinding& finding : summary.findings)
        context.say(findingLine(finding));
    if (summary.refused())
        return;
    context.say((dryRun ? Tr::tr("Would import %1 rows: %2 new, %3 changed, %4 unchanged.")
                        : Tr::tr("Imported %1 rows: %2 new, %3 changed, %4 unchanged."))
                    .arg(summary.rows)
                    .arg(summary.added)
                    .arg(summary.changed)
                    .arg(summary.unchanged));
}

/// The headings a file needs, so that a table can be made for the first import without an example.
QString columnsHelp()
{
    QString text = Tr::tr("Columns by heading, in any order; those with * must be there:");
    for (const QString& kind : service::importKinds()) {
        QStringList titles;
        for (const ColumnSpec& column : service::importColumns(kind))
            titles.append(column.required ? column.title + u'*' : column.title);
        text += u"\n  "_s + kind.leftJustified(13) + titles.join(u"; "_s);
    }
    return text;
}

Result<void> run(const QStringList& rawArguments, Context& context)
{
    const auto arguments =
        parseArguments(rawArguments, {u"unit"_s, u"effective-from"_s, u"document"_s}, {u"dry-run"_s});
    if (!arguments)
        return passOn(arguments);
    if (arguments->positional.size() != 2) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("Write: import KIND FILE. Kinds: %1.").arg(service::importKinds().join(u", "_s)));
    }
    const SystemClock clock;
    const auto office = openOffice(context, clock);
    if (!office)
        return passOn(office);
    const auto options = optionsOf(*arguments, **office);
    if (!options)
        return passOn(options);
    const auto summary = service::importFile(
        **office, arguments->positional[0], arguments->positional[1], *options);
    if (!summary)
        return passOn(summary);
    if (context.json)
        context.print(QString::fromUtf8(QJsonDocument(toJson(*summary)).toJson(QJsonDocument::Compact)));
    sayOutcome(*summary, options->dryRun, context);
    if (summary->refused()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("Nothing was imported. Mend the rows named above and import the file again."));
    }
    return {};
}

} // namespace

Verb importVerb()
{
    return {
        u"import"_s,
        [] { return Tr::tr("reads units, people, calendar, catalog, positions, work or diary from a file"); },
        []() -> QString {
            return Tr::tr(
                       "import KIND FILE [--unit CODE] [--dry-run] [--effective-from 2026-07-01]\n"
                       "       [--document NUMBER]\n"
                       "  KIND  units, people, calendar, catalog, positions, competencies,\n"
                       "        assignments or diary\n"
                       "  FILE  .xlsx or .csv; of positions and competencies also the Word form\n"
                       "        (.docx); the same file again changes nothing")
                + u"\n\n"_s + columnsHelp();
        },
        run};
}

} // namespace soviec::cli
