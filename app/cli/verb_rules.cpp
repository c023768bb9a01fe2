// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "core/base/tr.h"
#include "core/exchange/rules/builtin.h"
#include "core/domain/rules/rule_loader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dateJson(const Date& day) {
    return isValid(day) ? QJsonValue(isoDate(day)) : QJsonValue();
}

QJsonObject summary(const RuleSet& set) {
    return {
        {u"id"_s, set.id},
        {u"title"_s, set.title.local()},
        {u"from"_s, dateJson(set.from)},
        {u"to"_s, dateJson(set.to)},
        {u"subject"_s, code(set.subject)},
        {u"blocs"_s, QJsonArray::fromStringList(set.blocs)},
        {u"kinds"_s, QJsonArray::fromStringList(set.kinds)},
        {u"checksum"_s, set.checksum}};
}

Result<void> list(Context& context) {
    QJsonArray all;
    for (const QString& id : builtinRuleSetIds()) {
        const auto set = builtinRuleSet(id);
        if (!set)
            return passOn(set);
        if (context.json) {
            all.append(summary(**set));
            continue;
        }
        context.print(u"%1\t%2\t%3"_s.arg(
            id, Tr::tr("from %1").arg(formDate((*set)->from)), (*set)->title.local()));
    }
    if (context.json)
        context.out.write(QJsonDocument(all).toJson(QJsonDocument::Indented));
    return {};
}

Result<void> check(const QString& path, Context& context) {
    const auto text = readInput(path, context);
    if (!text)
        return passOn(text);
    QJsonArray all;
    int errors = 0;
    for (const RuleFinding& finding : checkRuleSet(*text)) {
        errors += finding.severity == Severity::Error ? 1 : 0;
        all.append(QJsonObject{
            {u"severity"_s, code(finding.severity)},
            {u"code"_s, finding.code},
            {u"place"_s, finding.place},
            {u"text"_s, finding.text}});
        const QString severity = finding.severity == Severity::Error
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
    const auto parsed = parseArguments(arguments, {}, {});
    if (!parsed)
        return passOn(parsed);
    const QStringList& words = parsed->positional;
    if (words.size() == 1 && words.first() == u"list"_s)
        return list(context);
    if (words.size() == 2 && words.first() == u"check"_s)
        return check(words.last(), context);
    return fail(ErrorCode::Usage, Tr::tr("Say “rules list” or “rules check FILE”."));
}

} // namespace

Verb rulesVerb() {
    return {
        u"rules"_s, [] { return Tr::tr("Lists the rule sets; checks a draft"); },
        [] {
            return Tr::tr(
                "soviec-cli rules list\n"
                "soviec-cli rules check FILE\n\n"
                "list names the sets that come with the program. check reads a draft strictly and\n"
                "prints every finding with its place; it ends with 1 where the draft has an "
                "error.");
        },
        run};
}

} // namespace soviec::cli
