// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/tr.h"
#include "core/service/audit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

Result<void> run(const QStringList& arguments, Context& context)
{
    const auto parsed = parseArguments(arguments, {}, {});
    if (!parsed)
        return passOn(parsed);
    if (parsed->positional != QStringList {u"verify"_s})
        return fail(ErrorCode::Usage, Tr::tr("Say “audit verify”."));
    const SystemClock clock;
    const auto office = openOffice(context, clock, Purpose::Reading);
    if (!office)
        return passOn(office);
    const auto verdict = service::Audit(**office).verify();
    if (!verdict)
        return passOn(verdict);
    QJsonArray findings;
    for (const service::AuditFinding& finding : verdict->findings) {
        findings.append(QJsonObject {
            {u"sequence"_s, finding.sequence},
            {u"entity_id"_s, finding.entityId},
            {u"text"_s, finding.text}});
        if (!context.json)
            context.print(finding.text);
    }
    if (context.json) {
        const QJsonObject all {
            {u"records"_s, verdict->records},
            {u"rows"_s, verdict->rows},
            {u"sheets"_s, verdict->sheets},
            {u"year_ratings"_s, verdict->ratings},
            {u"files"_s, verdict->files},
            {u"head"_s, verdict->head},
            {u"findings"_s, findings}};
        context.out.write(QJsonDocument(all).toJson(QJsonDocument::Indented));
    }
    if (!verdict->findings.isEmpty()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("The history does not hold: %1 The rest is listed above. Keep the file and "
                   "compare it with a backup.")
                .arg(verdict->findings.first().text));
    }
    context.say(Tr::tr("%1 records, %2 signed sheets, %3 ratings of years and %4 files fit. Last "
                       "record: %5")
                    .arg(verdict->records)
                    .arg(verdict->sheets)
                    .arg(verdict->ratings)
                    .arg(verdict->files)
                    .arg(verdict->head));
    return {};
}

} // namespace

Verb auditVerb()
{
    return {
        u"audit"_s, [] { return Tr::tr("Verifies the history and everything that is signed"); },
        [] {
            return Tr::tr("soviec-cli --db PATH audit verify\n\n"
                          "Follows the chain of records, recomputes every signed sheet and rating of\n"
                          "a year, and checks the files of dossiers. Names what does not fit, the\n"
                          "first first, and ends with 1. Note the last record's hash down elsewhere:\n"
                          "it proves later that nothing was cut off.");
        },
        run};
}

} // namespace soviec::cli
