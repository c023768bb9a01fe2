// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/explain.h"

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

void print(const service::ExplainNode& node, int depth, Context& context)
{
    QString line(qsizetype(depth) * 2, u' ');
    if (!node.article.isEmpty())
        line += u'[' + node.article + u"] "_s;
    context.print(line + (node.text.isEmpty() ? QString(node.step + u' ' + node.value) : node.text));
    for (const service::ExplainEntry& entry : node.entries) {
        context.print(
            QString(depth * 2 + 4, u' ')
            + Tr::tr("%1 %2: %3 accepted").arg(
                formDate(entry.day), entry.title, formatNumber(entry.quantity)));
    }
    for (const service::ExplainNode& child : node.children)
        print(child, depth + 1, context);
}

Result<void> run(const QStringList& rawArguments, Context& context)
{
    const auto arguments = parseArguments(
        rawArguments, {u"person"_s, u"month"_s, u"quarter"_s, u"year"_s, u"period"_s}, {});
    if (!arguments)
        return passOn(arguments);
    QString asked;
    for (const QString& option : {u"month"_s, u"quarter"_s, u"year"_s, u"period"_s}) {
        if (arguments->values.contains(option))
            asked = arguments->values.value(option);
    }
    const auto period = Period::parse(asked);
    const QString person = arguments->values.value(u"person"_s);
    if (!period || person.isEmpty() || !arguments->positional.isEmpty()) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("Say explain --person CODE with --month 2026-04, --quarter 2026-Q2 or "
                   "--year 2026."));
    }
    const SystemClock clock;
    const auto office = openOffice(context, clock, Purpose::Reading);
    if (!office)
        return passOn(office);
    const auto id = personOf(**office, person);
    if (!id)
        return passOn(id);
    const auto tree = service::Explain(**office).of(*id, *period);
    if (!tree)
        return passOn(tree);
    if (context.json) {
        printJson(
            context, QJsonObject {
                         {u"person"_s, person},
                         {u"period"_s, period->toString()},
                         {u"tree"_s, service::toJson(*tree)}});
    } else {
        print(*tree, 0, context);
    }
    return {};
}

} // namespace

Verb explainVerb()
{
    return {
        u"explain"_s, [] { return Tr::tr("Shows how a score or a level came about"); },
        [] {
            return Tr::tr(
                "soviec-cli explain --person CODE --month 2026-04 | --quarter 2026-Q2 | --year 2026\n\n"
                "Prints the score as a tree: step, article, figures, and the entries of the diary\n"
                "behind them. For the printed annex see report period-sheet --annex.");
        },
        run};
}

} // namespace soviec::cli
