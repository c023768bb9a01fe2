// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/reconcile.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "app/cli/year_json.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/domain/rules/rule_set.h"
#include "core/service/year_ratings.h"

#include <QJsonArray>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

struct Call {
    SystemClock clock; ///< before the office, which keeps a reference to it
    std::unique_ptr<service::Office> office;
    int year = 0;
    UnitId unit;
    PersonId person;
    service::YearDecision decision;
};

QString levelText(const std::optional<Level>& level)
{
    return level ? levelLabel(*level) : Tr::tr("waits for the authority");
}

void printLine(const service::YearLine& line, Context& context)
{
    const bool isSigned = line.stored && line.stored->state == YearRatingState::Signed;
    QString text = Tr::tr("%1 (%2), %3: %4, %5")
                       .arg(
                           line.member.person.fullName, line.member.person.code,
                           line.member.unitName,
                           line.result.mean ? formatNumber(*line.result.mean, 2) : u"–"_s,
                           levelText(line.result.level));
    if (isSigned)
        text += u"; "_s + Tr::tr("signed: %1").arg(levelText(line.stored->level));
    if (line.changedSince)
        text += u"; "_s + Tr::tr("the data changed since");
    context.print(text);
    if (!line.result.missing.isEmpty()) {
        QStringList periods;
        for (const Period& period : line.result.missing)
            periods.append(period.label());
        context.print(u"  "_s + Tr::tr("no signed sheet: %1").arg(periods.join(u", "_s)));
    }
    for (const QString& obstacle : line.obstacles)
        context.print(u"  "_s + obstacle);
}

void printQuota(
    const service::YearProposal& proposal, const service::YearQuota& quota, Context& context)
{
    const QString scope = quota.use.group.isEmpty()
        ? quota.use.agency
        : QString(quota.use.agency + u" / " + quota.use.group);
    context.print(Tr::tr("%1: %2 % of %3 = %4 may be excellent, %5 qualify")
                      .arg(scope, formatNumber(quota.percent))
                      .arg(quota.use.base)
                      .arg(quota.use.allowed)
                      .arg(quota.use.candidates));
    const auto names = [&](const QList<qsizetype>& lines) {
        QStringList found;
        for (const qsizetype one : lines)
            found.append(proposal.lines.at(one).member.person.fullName);
        return found.join(u", "_s);
    };
    if (!quota.use.cut.isEmpty())
        context.print(u"  "_s + Tr::tr("rated good by the quota: %1").arg(names(quota.use.cut)));
    if (!quota.use.tied.isEmpty()) {
        context.print(u"  "_s
                      + Tr::tr("%1 of these, the authority chooses: %2")
                            .arg(QString::number(quota.use.room), names(quota.use.tied)));
    }
}

Result<void> rate(Call& call, Context& context)
{
    const auto proposal = service::YearRatings(*call.office).propose(call.year, call.unit);
    if (!proposal)
        return passOn(proposal);
    if (context.json) {
        printJson(context, yearJson(*proposal));
        return {};
    }
    for (const qsizetype line : proposal->asked)
        printLine(proposal->lines.at(line), context);
    for (const service::YearQuota& quota : proposal->quotas)
        printQuota(*proposal, quota, context);
    for (const service::YearLeaver& one : proposal->leavers) {
        context.print(Tr::tr("%1 (%2) left on %3 and is rated elsewhere")
                          .arg(
                              one.member.person.fullName, one.member.person.code,
                              formDate(one.last)));
    }
    return {};
}

// Everybody of the unit asked for who can be signed; those who cannot are listed and stay open.
Result<void> sign(Call& call, Context& context)
{
    service::YearRatings ratings(*call.office);
    const auto proposal = ratings.propose(call.year, call.unit);
    if (!proposal)
        return passOn(proposal);
    QList<service::ShownRating> shown;
    QJsonArray open;
    for (const qsizetype index : proposal->asked) {
        const service::YearLine& line = proposal->lines.at(index);
        const bool isSigned = line.stored && line.stored->state == YearRatingState::Signed;
        const bool asked = call.person.isNull() || line.member.person.id == call.person;
        if (!asked || isSigned || line.member.person.id == call.office->who().person)
            continue;
        if (line.obstacles.isEmpty()) {
            shown.append({line.member.person.id, line.shownHash});
            continue;
        }
        const QString reason = line.obstacles.join(u' ');
        open.append(QJsonObject {
            {u"person"_s, line.member.person.code}, {u"reason"_s, reason}});
        context.say(u"%1 (%2): %3"_s.arg(
            line.member.person.fullName, line.member.person.code, reason));
    }
    const auto count = ratings.sign(call.year, shown, call.decision);
    if (!count)
        return passOn(count);
    if (context.json) {
        printJson(
            context,
            QJsonObject {{u"year"_s, call.year}, {u"signed"_s, *count}, {u"open"_s, open}});
    } else {
        context.say(Tr::tr("%n ratings were signed.", nullptr, *count));
    }
    return {};
}

Result<void> prepare(Call& call, const Arguments& arguments, Context& context)
{
    const auto year = Period::parse(arguments.values.value(u"year"_s));
    if (!year || year->kind() != Period::Kind::Year)
        return fail(ErrorCode::Usage, Tr::tr("Name the year as --year 2026."));
    call.year = year->year();
    call.decision.number = arguments.values.value(u"decision"_s);
    call.decision.signerName = arguments.values.value(u"signer"_s);
    call.decision.signerTitle = arguments.values.value(u"signer-title"_s);
    call.decision.missingReason = arguments.values.value(u"missing-reason"_s);
    call.decision.factorCode = arguments.values.value(u"code"_s);
    if (const QString date = arguments.values.value(u"date"_s); !date.isEmpty()) {
        const auto parsed = parseTypedDate(date);
        if (!parsed)
            return passOn(parsed);
        call.decision.date = *parsed;
    }
    auto office = openOffice(context, call.clock);
    if (!office)
        return passOn(office);
    call.office = std::move(*office);
    const auto unit = unitOf(*call.office, arguments.values.value(u"unit"_s));
    if (!unit)
        return passOn(unit);
    call.unit = *unit;
    const auto person = personOf(*call.office, arguments.values.value(u"person"_s));
    if (!person)
        return passOn(person);
    call.person = *person;
    return {};
}

Result<void> run(const QStringList& rawArguments, Context& context)
{
    const auto arguments = parseArguments(
        rawArguments,
        {u"year"_s, u"unit"_s, u"person"_s, u"decision"_s, u"date"_s, u"signer"_s,
         u"signer-title"_s, u"missing-reason"_s, u"code"_s},
        {});
    if (!arguments)
        return passOn(arguments);
    const QString action = arguments->positional.value(0);
    const bool comparing = action == u"reconcile";
    const bool known = comparing || action == u"rate" || action == u"sign";
    if (arguments->positional.size() != (comparing ? 2 : 1) || !known) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("Say year rate, year sign or year reconcile FILE with --year 2026; "
                   "soviec-cli year --help says more."));
    }
    Call call;
    if (const auto ready = prepare(call, *arguments, context); !ready)
        return ready;
    if (comparing) {
        return reconcileDecision(
            *call.office, arguments->positional.at(1), Period::year(call.year), call.unit, context);
    }
    return action == u"rate" ? rate(call, context) : sign(call, context);
}

} // namespace

Verb yearVerb()
{
    return {
        u"year"_s, [] { return Tr::tr("Rates a year, with quota and special cases, and signs it"); },
        [] {
            return Tr::tr(
                "soviec-cli year rate --year 2026 [--unit CODE]\n"
                "soviec-cli --as LOGIN year sign --year 2026 [--unit CODE] [--person CODE]\n"
                "    [--decision NUMBER --date 2026-12-10] [--missing-reason …]\n"
                "    [--signer NAME --signer-title TITLE] [--code FIGURES]\n"
                "soviec-cli year reconcile DECISION.xlsx --year 2026 [--unit CODE]\n\n"
                "rate proposes the level of everybody on the closed cohort: months, leave, forced\n"
                "levels, the organisation's rating, the quota an agency and a group. Nothing is\n"
                "stored. sign signs as the authority named by --as, or enters the decision of an\n"
                "authority outside (--signer) where HR does it; who cannot be signed is listed.\n"
                "reconcile compares a signed decision (person, score, level, where it has them the\n"
                "parts and months) with the record and with itself, names the cause of every\n"
                "difference, and ends with 1 where there is one.");
        },
        run};
}

} // namespace soviec::cli
