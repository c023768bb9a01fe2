// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/tr.h"
#include "core/service/doctor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

QString severityCode(service::Severity severity)
{
    switch (severity) {
    case service::Severity::Fine: return u"fine"_s;
    case service::Severity::Warning: return u"warning"_s;
    case service::Severity::Problem: return u"problem"_s;
    }
    Q_UNREACHABLE();
}

QString severityName(service::Severity severity)
{
    switch (severity) {
    case service::Severity::Fine: return Tr::tr("in order", "severity of a check");
    case service::Severity::Warning: return Tr::tr("warning", "severity of a check");
    case service::Severity::Problem: return Tr::tr("PROBLEM", "severity of a check");
    }
    Q_UNREACHABLE();
}

Result<void> run(const QStringList& arguments, Context& context)
{
    const auto parsed = parseArguments(arguments, {}, {});
    if (!parsed)
        return passOn(parsed);
    if (!parsed->positional.isEmpty())
        return fail(ErrorCode::Usage, Tr::tr("Say “doctor” and nothing more."));
    const auto path = databasePath(context);
    if (!path)
        return passOn(path);
    const SystemClock clock;
    int problems = 0;
    QJsonArray all;
    for (const service::Check& check : service::examine(*path, clock)) {
        problems += check.severity == service::Severity::Problem ? 1 : 0;
        all.append(QJsonObject {
            {u"check"_s, check.name},
            {u"severity"_s, severityCode(check.severity)},
            {u"text"_s, check.text},
            {u"advice"_s, check.advice}});
        if (context.json)
            continue;
        context.print(u"%1: %2"_s.arg(severityName(check.severity), check.text));
        if (!check.advice.isEmpty())
            context.print(u"    "_s + check.advice);
    }
    if (context.json)
        context.out.write(QJsonDocument(all).toJson(QJsonDocument::Indented));
    if (problems == 0)
        return {};
    return fail(
        ErrorCode::Unavailable, Tr::tr("%n problem(s): see the advice above.", nullptr, problems));
}

} // namespace

Verb doctorVerb()
{
    return {
        u"doctor"_s, [] { return Tr::tr("Says what is wrong with the database and the machine"); },
        [] {
            return Tr::tr("soviec-cli --db PATH doctor\n\n"
                          "Looks at the file, its content, its schema, its journal, the disk and the\n"
                          "clock. Ends with 3 where there is a problem.");
        },
        run};
}

} // namespace soviec::cli
