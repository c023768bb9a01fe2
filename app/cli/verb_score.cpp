// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "core/base/tr.h"
#include "core/domain/evaluation/score_json.h"
#include "core/exchange/rules/builtin.h"

#include <QJsonDocument>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

Result<void> run(const QStringList& arguments, Context& context) {
    const auto parsed = parseArguments(arguments, {u"rules"_s}, {});
    if (!parsed)
        return passOn(parsed);
    if (parsed->positional.size() != 1 || !parsed->values.contains(u"rules"_s))
        return fail(ErrorCode::Usage, Tr::tr("Name one rule set and one file."));
    const auto set = builtinRuleSet(parsed->values.value(u"rules"_s));
    if (!set)
        return passOn(set);
    const auto text = readInput(parsed->positional.first(), context);
    if (!text)
        return passOn(text);
    const auto read = readScoreCases(*text, **set);
    if (!read)
        return passOn(read);
    // Everything is scored before the first byte is printed: a refusal prints no half list.
    QByteArray printed = read->isArray ? "[" : "";
    for (qsizetype i = 0; i < read->cases.size(); ++i) {
        const ScoreCase& one = read->cases[i];
        const auto result = scorePeriod(one, **set, TraceMode::On);
        if (!result)
            return passOn(result);
        const QJsonDocument json(toJson(*result, one.period, **set));
        printed += i == 0 ? (read->isArray ? "\n" : "") : ",\n";
        printed += json.toJson(
            context.json || read->isArray ? QJsonDocument::Compact : QJsonDocument::Indented);
    }
    printed += read->isArray ? "\n]\n" : (printed.endsWith('\n') ? "" : "\n");
    context.out.write(printed);
    return {};
}

} // namespace

Verb scoreVerb() {
    return {
        u"score"_s, [] { return Tr::tr("Scores one case or a list of cases; needs no database"); },
        [] {
            return Tr::tr(
                "soviec-cli score --rules ID FILE\n\n"
                "Reads one case or an array of cases as JSON (- is standard input) and prints one\n"
                "result, or an array of results in the same order. One refused case refuses all.");
        },
        run};
}

} // namespace soviec::cli
