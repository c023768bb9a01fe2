// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rules_simulate.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/tr.h"
#include "core/exchange/rules/builtin.h"
#include "core/service/rule_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dateJson(const Date& day) {
    return isValid(day) ? QJsonValue(isoDate(day)) : QJsonValue();
}

QJsonObject summary(const service::RuleEntry& entry) {
    return {
        {u"id"_s, entry.setId},
        {u"origin"_s, code(entry.ref.origin)},
        {u"edition"_s, entry.edition > 0 ? QJsonValue(entry.edition) : QJsonValue()},
        {u"title"_s, entry.title},
        {u"state"_s, entry.state},
        {u"in_force"_s, entry.inForce},
        {u"from"_s, dateJson(entry.from)},
        {u"to"_s, dateJson(entry.to)},
        {u"subject"_s, code(entry.subject)},
        {u"blocs"_s, QJsonArray::fromStringList(entry.blocs)},
        {u"kinds"_s, QJsonArray::fromStringList(entry.kinds)},
        {u"overlay_of"_s, entry.overlayOf.isEmpty() ? QJsonValue() : QJsonValue(entry.overlayOf)},
        {u"decision"_s, entry.decision},
        {u"checksum"_s, entry.checksum}};
}

// Without a database: the sets that come with the program, of which nobody knows where they apply.
Result<QList<service::RuleEntry>> entries(Context& context) {
    if (!context.database.isEmpty()) {
        const SystemClock clock;
        const auto office = openOffice(context, clock);
        if (!office)
            return passOn(office);
        return service::RuleDesk(**office).list();
    }
    QList<service::RuleEntry> all;
    for (const QString& id : builtinRuleSetIds()) {
        const auto set = builtinRuleSet(id);
        if (!set)
            return passOn(set);
        all.append(service::builtInEntry(**set));
    }
    return all;
}

Result<void> list(Context& context) {
    const auto rows = entries(context);
    if (!rows)
        return passOn(rows);
    QJsonArray all;
    for (const service::RuleEntry& row : *rows) {
        all.append(summary(row));
        const QString from
            = isValid(row.from) ? Tr::tr("from %1").arg(formDate(row.from)) : QString();
        const QString id
            = row.edition > 0 ? u"%1 (%2)"_s.arg(row.setId).arg(row.edition) : row.setId;
        if (!context.json)
            context.print(u"%1\t%2\t%3\t%4"_s.arg(id, from, row.state, row.title));
    }
    if (context.json)
        context.out.write(QJsonDocument(all).toJson(QJsonDocument::Indented));
    return {};
}

// An overlay may stand on a published set of the database, where one is named.
Result<service::RuleReading> reading(const QByteArray& text, Context& context) {
    service::BuiltInBases builtIn;
    if (context.database.isEmpty())
        return service::readRules(text, builtIn);
    const SystemClock clock;
    const auto office = openOffice(context, clock);
    if (!office)
        return passOn(office);
    service::StoredBases stored(**office);
    return service::readRules(text, stored);
}

Result<void> check(const QString& path, Context& context) {
    const auto text = readInput(path, context);
    if (!text)
        return passOn(text);
    const auto read = reading(*text, context);
    if (!read)
        return passOn(read);
    QJsonArray all;
    int errors = 0;
    for (const RuleFinding& finding : read->findings) {
        errors += finding.severity == RuleSeverity::Error ? 1 : 0;
        all.append(QJsonObject{
            {u"file"_s, path},
            {u"severity"_s, code(finding.severity)},
            {u"code"_s, finding.code},
            {u"place"_s, finding.place},
            {u"text"_s, finding.text}});
        const QString severity = finding.severity == RuleSeverity::Error
                                     ? Tr::tr("error", "severity of a finding")
                                     : Tr::tr("warning", "severity of a finding");
        if (!context.json)
            context.print(u"%1: %2: %3: %4"_s.arg(path, severity, finding.place, finding.text));
    }
    if (context.json)
        context.out.write(QJsonDocument(all).toJson(QJsonDocument::Indented));
    if (errors > 0) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("%1 cannot be used as a rule set: %n error(s).", nullptr, errors).arg(path));
    }
    context.say(Tr::tr("%1 can be used as a rule set.").arg(path));
    return {};
}

Result<void> run(const QStringList& arguments, Context& context) {
    const auto parsed
        = parseArguments(arguments, {u"month"_s, u"quarter"_s, u"unit"_s}, {});
    if (!parsed)
        return passOn(parsed);
    const QStringList& words = parsed->positional;
    const bool plain = parsed->values.isEmpty();
    if (words.size() == 1 && words.first() == u"list"_s && plain)
        return list(context);
    if (words.size() == 2 && words.first() == u"check"_s && plain)
        return check(words.last(), context);
    if (words.size() == 2 && words.first() == u"simulate"_s)
        return simulateRules(words.last(), *parsed, context);
    return fail(
        ErrorCode::Usage,
        Tr::tr("Say “rules list”, “rules check FILE” or “rules simulate FILE --month 2026-04”."));
}

} // namespace

Verb rulesVerb() {
    return {
        u"rules"_s, [] { return Tr::tr("Lists the rule sets; checks a draft; runs it as a what-if"); },
        [] {
            return Tr::tr(
                "soviec-cli rules list\n"
                "soviec-cli rules check FILE\n"
                "soviec-cli rules simulate FILE --month 2026-04 [--unit CODE]\n"
                "soviec-cli rules simulate FILE --quarter 2026-Q2 [--unit CODE]\n\n"
                "list names the sets that come with the program and, where a database is named,\n"
                "those drafted and published in it. check reads a draft or an overlay strictly and\n"
                "prints every finding with its place; it ends with 1 where the draft has an error.\n"
                "simulate runs the real data of a period under the draft: who changes level and\n"
                "why, and the levels beside today's. It stores nothing.");
        },
        run};
}

} // namespace soviec::cli
