// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/package_words.h"
#include "app/cli/session.h"
#include "core/base/tr.h"
#include "core/service/packages.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

/// A package that is damaged or newer is bad input, not a failure of the surroundings (cli.md).
std::unexpected<Error> refusedInput(const Error& error)
{
    const bool badFile
        = error.code == ErrorCode::Damaged || error.code == ErrorCode::NewerSchema;
    return fail(badFile ? ErrorCode::Refused : error.code, error.text, error.detail);
}

Result<QByteArray> packageBytes(const Arguments& arguments, Context& context)
{
    if (arguments.positional.size() != 2)
        return fail(ErrorCode::Usage, Tr::tr("Name one package file."));
    return readInput(arguments.positional[1], context);
}

Result<void> make(const Arguments& arguments, service::Office& office, Context& context)
{
    const QString file = arguments.values.value(u"out"_s);
    const auto month = Period::parse(arguments.values.value(u"month"_s));
    if (file.isEmpty() || !month || arguments.positional.size() != 1)
        return fail(ErrorCode::Usage, Tr::tr("Say “package make --month 2026-04 --out FILE”."));
    const auto unit = unitOf(office, arguments.values.value(u"unit"_s));
    if (!unit)
        return passOn(unit);
    const auto person = personOf(office, arguments.values.value(u"person"_s));
    if (!person)
        return passOn(person);
    const auto made = service::Packages(office).make(*month, *unit, *person, file);
    if (!made)
        return passOn(made);
    if (context.json)
        printJson(
            context,
            QJsonObject {
                {u"file"_s, made->file}, {u"people"_s, made->people}, {u"rows"_s, made->rows},
                {u"steps"_s, made->steps}, {u"fingerprint"_s, made->fingerprint}});
    context.say(Tr::tr("%1 holds %2 rows of %3 people. The key of this office reads %4: tell it by telephone to an "
                       "office that gets a package for the first time.")
                    .arg(QDir::toNativeSeparators(made->file))
                    .arg(made->rows)
                    .arg(made->people)
                    .arg(made->fingerprint));
    return {};
}

void printOutcome(const service::PackageOutcome& outcome, Context& context)
{
    printJson(
        context,
        QJsonObject {
            {u"from"_s, outcome.header.from.office},
            {u"fingerprint"_s, keyFingerprint(outcome.header.from.publicKey)},
            {u"made_at"_s, isoTime(outcome.header.madeAt)},
            {u"month"_s, outcome.month.toString()},
            {u"about"_s, outcome.about},
            {u"rows"_s, outcome.rows},
            {u"known"_s, outcome.known},
            {u"taken"_s, outcome.taken},
            {u"steps"_s, outcome.steps},
            {u"conflicts"_s, rowsJson(outcome.conflicts)},
            {u"refused"_s, rowsJson(outcome.refused)}});
}

void sayOutcome(const service::PackageOutcome& outcome, Context& context)
{
    context.say(Tr::tr("Package of “%1”, made at %2: %3, %4.")
                    .arg(
                        outcome.header.from.office, localTime(outcome.header.madeAt),
                        outcome.month.label(), outcome.about));
    sayRows(
        outcome, Tr::tr("%1 rows: %2 with nothing new, %3 taken, %4 that clash, %5 refused."), context);
}

Result<void> inspect(const Arguments& arguments, service::Office& office, Context& context)
{
    const auto bytes = packageBytes(arguments, context);
    if (!bytes)
        return passOn(bytes);
    const auto plan = service::Packages(office).plan(*bytes);
    if (!plan)
        return refusedInput(plan.error());
    if (context.json)
        printOutcome(*plan, context);
    sayOutcome(*plan, context);
    return {};
}

Result<void> merge(const Arguments& arguments, service::Office& office, Context& context)
{
    const auto bytes = packageBytes(arguments, context);
    if (!bytes)
        return passOn(bytes);
    service::Packages packages(office);
    service::PackageChoices choices;
    if (arguments.has(u"take-theirs"_s)) {
        const auto plan = packages.plan(*bytes);
        if (!plan)
            return refusedInput(plan.error());
        for (const service::PackageRow& row : plan->conflicts) {
            for (const FieldClash& one : row.merge.clashes)
                choices[row.key].insert(one.field, MergeSide::Theirs);
        }
    }
    const auto done = packages.merge(*bytes, choices);
    if (!done)
        return refusedInput(done.error());
    if (context.json)
        printOutcome(*done, context);
    sayOutcome(*done, context);
    if (!done->conflicts.isEmpty())
        context.say(arguments.has(u"take-theirs"_s)
                        ? Tr::tr("Where both sides differ the package's value stands now; the other one is in the history.")
                        : Tr::tr("Where both sides differ the value here stands; the package's is in the history."));
    return {};
}

Result<void> sayKeys(service::Packages& packages, Context& context)
{
    const auto own = packages.makeOwnKey();
    if (!own)
        return passOn(own);
    const auto offices = packages.offices();
    if (!offices)
        return passOn(offices);
    QJsonArray known;
    context.say(Tr::tr("The key of this office: %1").arg(keyFingerprint(own->publicKey)));
    for (const service::KnownOffice& one : *offices) {
        const QString fingerprint = keyFingerprint(one.key.publicKey);
        known.append(QJsonObject {
            {u"office"_s, one.key.office}, {u"fingerprint"_s, fingerprint},
            {u"accepted_by"_s, one.acceptedName}, {u"accepted_at"_s, isoTime(one.acceptedAt)}});
        context.say(u"  "_s + one.key.office + u": "_s + fingerprint);
    }
    if (context.json)
        printJson(
            context,
            QJsonObject {{u"own"_s, keyFingerprint(own->publicKey)}, {u"offices"_s, known}});
    return {};
}

Result<void> key(const Arguments& arguments, service::Office& office, Context& context)
{
    service::Packages packages(office);
    if (arguments.positional.size() == 1)
        return sayKeys(packages, context);
    const auto bytes = packageBytes(arguments, context);
    if (!bytes)
        return passOn(bytes);
    const auto header = packageHeader(*bytes);
    if (!header)
        return refusedInput(header.error());
    if (arguments.has(u"withdraw"_s)) {
        if (const auto done = packages.withdraw(header->from.publicKey); !done)
            return done;
        context.say(Tr::tr("Packages with this key are not taken any more."));
        return {};
    }
    const QString name = arguments.values.value(u"name"_s, header->from.office);
    const auto done = packages.accept(
        {header->from.publicKey, name}, arguments.values.value(u"fingerprint"_s));
    if (!done)
        return done;
    context.say(Tr::tr("Packages of “%1” are taken from now on.").arg(name));
    return {};
}

Result<void> run(const QStringList& arguments, Context& context)
{
    const auto parsed = parseArguments(
        arguments, {u"month"_s, u"unit"_s, u"person"_s, u"out"_s, u"fingerprint"_s, u"name"_s},
        {u"take-theirs"_s, u"withdraw"_s});
    if (!parsed)
        return passOn(parsed);
    const QString what = parsed->positional.value(0);
    const auto step = what == u"make" ? make
        : what == u"inspect"          ? inspect
        : what == u"merge"            ? merge
        : what == u"key"              ? key
                                      : nullptr;
    if (!step)
        return fail(ErrorCode::Usage, Tr::tr("Say “package make”, “inspect”, “merge” or “key”."));
    const SystemClock clock;
    const auto office = openOffice(context, clock);
    if (!office)
        return passOn(office);
    return step(*parsed, **office, context);
}

} // namespace

Verb packageVerb()
{
    return {
        u"package"_s, [] { return Tr::tr("Carries work between offices without a line, as a signed file"); },
        [] {
            return Tr::tr(
                "soviec-cli package make --month 2026-04 [--unit CODE | --person CODE] --out FILE.svpkg\n"
                "soviec-cli package inspect FILE\n"
                "soviec-cli package merge FILE [--take-theirs]\n"
                "soviec-cli package key [FILE --fingerprint DIGITS [--name NAME] | FILE --withdraw]\n\n"
                "make writes what was done with the month's entries, answers and own evaluation,\n"
                "signed with the key of this office. inspect says what merging would do. merge does it,\n"
                "all or nothing; the same file again changes nothing. Where both sides changed the same\n"
                "field the value here stands and the package's is kept in the history (--take-theirs:\n"
                "the other way round). Locks, signatures and acceptances made here always stand.\n"
                "key shows the key of this office and those it accepts; with FILE it accepts the key the\n"
                "file is signed with, if the digits are those the other office read out by telephone.");
        },
        run};
}

} // namespace soviec::cli
