// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/clock.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/catalogs.h"
#include "core/service/document_register.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const RegisterItem& item)
{
    return {
        {u"id"_s, item.id.toString()}, {u"number"_s, item.number},     {u"dated"_s, isoDate(item.dated)},
        {u"kind"_s, item.kind},        {u"summary"_s, item.summary},   {u"due"_s, isoDate(item.due)},
        {u"done"_s, isoDate(item.done)}, {u"finished"_s, item.finished}};
}

QJsonArray toJson(const QList<RegisterItem>& items)
{
    QJsonArray array;
    for (const RegisterItem& item : items)
        array.append(toJson(item));
    return array;
}

QJsonArray toJson(const QList<service::RegisterWork>& works)
{
    QJsonArray array;
    for (const service::RegisterWork& one : works) {
        QJsonObject json = toJson(one.item);
        json.insert(u"handler"_s, one.handler);
        json.insert(u"finding"_s, one.finding);
        array.append(json);
    }
    return array;
}

QJsonObject toJson(const DiaryEntry& entry)
{
    return {
        {u"id"_s, entry.id.toString()},   {u"day"_s, isoDate(entry.day)}, {u"minutes"_s, entry.minutes.count()},
        {u"item"_s, entry.itemCode},      {u"title"_s, entry.title},
        {u"document_number"_s, entry.documentNumber}};
}

/// "number=C": a field by its code, a column by its letter.
Result<RegisterColumns> columnsFrom(const QString& text, RegisterColumns columns)
{
    for (const QString& one : text.split(u',', Qt::SkipEmptyParts)) {
        const auto field = fromCode<RegisterField>(one.section(u'=', 0, 0).trimmed());
        const QString letters = one.section(u'=', 1).trimmed().toUpper();
        int column = 0;
        for (int n = 1; n <= 702 && !letters.isEmpty(); ++n) {
            if (columnLetters(n) == letters)
                column = n;
        }
        if (!field || (column == 0 && !letters.isEmpty())) {
            return fail(
                ErrorCode::Usage,
                Tr::tr("“%1” names no column. Write for example --columns number=B,summary=D,due=F.").arg(one));
        }
        columns.remove(*field);
        if (column > 0)
            columns.insert(*field, column);
    }
    return columns;
}

Result<void> runImport(service::Office& office, const Arguments& arguments, Context& context)
{
    if (arguments.positional.size() != 2)
        return fail(ErrorCode::Usage, Tr::tr("Say “register import FILE”."));
    service::DocumentRegister documents(office);
    auto list = documents.open(arguments.positional[1]);
    if (!list)
        return passOn(list);
    const auto columns = columnsFrom(arguments.values.value(u"columns"_s), list->columns);
    if (!columns)
        return passOn(columns);
    list->columns = *columns;
    if (arguments.values.contains(u"name"_s))
        list->name = arguments.values.value(u"name"_s);
    const auto done = documents.import(*list);
    if (!done)
        return passOn(done);
    QJsonArray skipped;
    for (const service::SkippedRow& one : done->skipped) {
        context.say(one.line);
        skipped.append(QJsonObject {
            {u"sheet"_s, one.sheet}, {u"row"_s, one.row}, {u"column"_s, one.column}, {u"code"_s, one.code},
            {u"reason"_s, one.text}});
    }
    if (context.json)
        printJson(
            context,
            QJsonObject {
                {u"source"_s, done->source}, {u"rows"_s, done->rows}, {u"added"_s, done->added},
                {u"changed"_s, done->changed}, {u"unchanged"_s, done->unchanged}, {u"secret"_s, done->secret},
                {u"foreign"_s, done->foreign}, {u"skipped"_s, skipped}});
    context.say(Tr::tr("%1: %2 rows, %3 new, %4 changed, %5 known before.")
                    .arg(done->source)
                    .arg(done->rows)
                    .arg(done->added)
                    .arg(done->changed)
                    .arg(done->unchanged));
    return {};
}

Result<void> runList(service::Office& office, Context& context)
{
    const auto state = service::DocumentRegister(office).state();
    if (!state)
        return passOn(state);
    if (context.json) {
        QJsonArray proposals;
        for (const service::RegisterProposal& one : state->proposals) {
            QJsonObject json = toJson(one.item);
            json.insert(u"entry"_s, toJson(one.entry));
            json.insert(u"finding"_s, one.finding);
            proposals.append(json);
        }
        printJson(
            context,
            QJsonObject {
                {u"proposals"_s, proposals}, {u"waiting"_s, toJson(state->waiting)},
                {u"to_give"_s, toJson(state->toGive)}, {u"given"_s, state->given},
                {u"entered"_s, state->entered}, {u"in_diary"_s, state->inDiary},
                {u"dismissed"_s, state->dismissed}});
        return {};
    }
    for (const service::RegisterProposal& one : state->proposals) {
        context.print(
            one.item.id.toString() + u"  "_s + isoDate(one.entry.day) + u"  "_s + registerTitle(one.item)
            + (one.finding.isEmpty()
                   ? u"  → %1 %2 h"_s.arg(one.entry.itemCode, formatHours(one.entry.minutes))
                   : u"  ! "_s + one.finding));
    }
    for (const service::RegisterWork& one : state->toGive) {
        context.print(
            one.item.id.toString() + u"  "_s
            + (isValid(one.item.due) ? Tr::tr("due %1").arg(isoDate(one.item.due)) : u"–"_s) + u"  "_s
            + registerTitle(one.item)
            + (one.finding.isEmpty() ? u"  "_s + Tr::tr("→ work for %1").arg(one.handler) : u"  ! "_s + one.finding));
    }
    for (const RegisterItem& one : state->waiting) {
        context.print(
            one.id.toString() + u"  "_s + (isValid(one.due) ? Tr::tr("due %1").arg(isoDate(one.due)) : u"–"_s)
            + u"  "_s + registerTitle(one));
    }
    context.say(Tr::tr("%1 proposals, %2 waiting, %3 in the diary.")
                    .arg(state->proposals.size())
                    .arg(state->waiting.size())
                    .arg(state->entered + state->inDiary));
    return {};
}

Result<void> runGive(service::Office& office, const Arguments& arguments, Context& context)
{
    const bool all = arguments.has(u"all"_s);
    const QStringList ids = arguments.positional.mid(1);
    if (all != ids.isEmpty())
        return fail(ErrorCode::Usage, Tr::tr("Say “register give ID …” or “register give --all”."));
    service::DocumentRegister documents(office);
    const auto state = documents.state();
    if (!state)
        return passOn(state);
    QList<RegisterItemId> chosen;
    for (const service::RegisterWork& one : state->toGive) {
        if (ids.contains(one.item.id.toString()) || (all && one.finding.isEmpty()))
            chosen.append(one.item.id);
    }
    if (!all && chosen.size() != ids.size())
        return fail(
            ErrorCode::NotFound, Tr::tr("This document is not among those to give out. See “register list”."));
    const auto given = documents.give(chosen);
    if (!given)
        return passOn(given);
    if (context.json) {
        QJsonArray work;
        for (const Assignment& one : *given)
            work.append(QJsonObject {
                {u"id"_s, one.id.toString()}, {u"person"_s, one.person.toString()}, {u"title"_s, one.title},
                {u"period"_s, one.period.toString()}, {u"deadline"_s, isoDate(one.deadline)}});
        printJson(context, QJsonObject {{u"given"_s, work}});
    }
    context.say(
        Tr::tr("%n pieces of work are given out; they stand in Assignments.", nullptr, int(given->size())));
    return {};
}

/// What the command says on top of a proposal.
Result<void> complete(service::Office& office, const Arguments& arguments, DiaryEntry& entry)
{
    if (arguments.values.contains(u"day"_s)) {
        const auto day = parseTypedDate(arguments.values.value(u"day"_s));
        if (!day)
            return passOn(day);
        entry.day = *day;
    }
    if (arguments.values.contains(u"minutes"_s))
        entry.minutes = Minutes(arguments.values.value(u"minutes"_s).toInt());
    const QString wanted = arguments.values.value(u"item"_s);
    if (wanted.isEmpty() || !isValid(entry.day))
        return {};
    const auto items = service::Catalogs(office).items(entry.day);
    if (!items)
        return passOn(items);
    const auto found = std::ranges::find_if(
        **items, [&](const CatalogItem& one) { return one.code == wanted; });
    if (found == (*items)->end())
        return fail(
            ErrorCode::NotFound, Tr::tr("The catalog in force has no item “%1”. Correct the code.").arg(wanted));
    if (entry.item.isNull())
        entry.note = entry.title;
    entry.item = found->id;
    entry.itemCode = found->code;
    return {};
}

Result<void> runAccept(service::Office& office, const Arguments& arguments, Context& context)
{
    const bool all = arguments.has(u"all"_s);
    const QStringList ids = arguments.positional.mid(1);
    if (all != ids.isEmpty())
        return fail(ErrorCode::Usage, Tr::tr("Say “register accept ID …” or “register accept --all”."));
    service::DocumentRegister documents(office);
    const auto state = documents.state();
    if (!state)
        return passOn(state);
    QList<service::RegisterChoice> choices;
    for (const service::RegisterProposal& one : state->proposals) {
        if (!all && !ids.contains(one.item.id.toString()))
            continue;
        service::RegisterChoice choice {one.item.id, one.entry};
        if (const auto done = complete(office, arguments, choice.entry); !done)
            return done;
        // Of all of them, what still lacks something waits for its own turn.
        const auto problem = documents.problemOf(choice.entry);
        if (!problem)
            return passOn(problem);
        if (!all || problem->isEmpty())
            choices.append(choice);
        else
            context.say(registerTitle(one.item).left(80) + u": "_s + *problem);
    }
    if (!all && choices.size() != ids.size())
        return fail(
            ErrorCode::NotFound,
            Tr::tr("This document is not among the proposals. See “register list”."));
    const auto entered = documents.accept(choices);
    if (!entered)
        return passOn(entered);
    if (context.json) {
        QJsonArray entries;
        for (const DiaryEntry& entry : *entered)
            entries.append(toJson(entry));
        printJson(context, QJsonObject {{u"entered"_s, entries}});
    }
    context.say(Tr::tr("%n entries are made in the diary.", nullptr, int(entered->size())));
    return {};
}

Result<void> runDismiss(service::Office& office, const Arguments& arguments, Context& context)
{
    const auto id = RegisterItemId::parse(arguments.positional.value(1));
    if (arguments.positional.size() != 2 || !id)
        return fail(ErrorCode::Usage, Tr::tr("Say “register dismiss ID”."));
    const auto item = service::DocumentRegister(office).dismiss(*id, !arguments.has(u"undo"_s));
    if (!item)
        return passOn(item);
    if (context.json)
        printJson(context, toJson(*item));
    context.say(arguments.has(u"undo"_s) ? Tr::tr("“%1” is taken up again.").arg(registerTitle(*item).left(80))
                                         : Tr::tr("“%1” is put aside.").arg(registerTitle(*item).left(80)));
    return {};
}

Result<void> run(const QStringList& rawArguments, Context& context)
{
    const auto arguments = parseArguments(
        rawArguments, {u"columns"_s, u"name"_s, u"item"_s, u"minutes"_s, u"day"_s}, {u"all"_s, u"undo"_s});
    if (!arguments)
        return passOn(arguments);
    const QString action = arguments->positional.value(0);
    const QStringList known {u"import"_s, u"list"_s, u"accept"_s, u"give"_s, u"dismiss"_s};
    if (!known.contains(action))
        return fail(ErrorCode::Usage, Tr::tr("Say “register import”, “list”, “accept”, “give” or “dismiss”."));
    const SystemClock clock;
    const auto office = openOffice(context, clock);
    if (!office)
        return passOn(office);
    if (action == u"import"_s)
        return runImport(**office, *arguments, context);
    if (action == u"list"_s)
        return runList(**office, context);
    if (action == u"give"_s)
        return runGive(**office, *arguments, context);
    return action == u"accept"_s ? runAccept(**office, *arguments, context)
                                 : runDismiss(**office, *arguments, context);
}

} // namespace

Verb registerVerb()
{
    return {
        u"register"_s, [] { return Tr::tr("Makes diary entries and deadlines of a list of documents or cases"); },
        [] {
            return Tr::tr(
                "soviec-cli --db PATH --as LOGIN register import FILE [--name NAME] [--columns number=B,due=F]\n"
                "soviec-cli --db PATH --as LOGIN register list\n"
                "soviec-cli --db PATH --as LOGIN register accept ID… | --all [--item CODE] [--minutes N] [--day DAY]\n"
                "soviec-cli --db PATH --as LOGIN register give ID… | --all\n"
                "soviec-cli --db PATH --as LOGIN register dismiss ID [--undo]\n\n"
                "FILE is the .xlsx or .csv a document-management system or a one-stop shop exports. Columns\n"
                "are found by their headings and remembered; --columns corrects them by letter (number,\n"
                "dated, received, kind, summary, due, done, status, handler, secrecy, recipient). The same\n"
                "list again proposes only what is new. Rows with a secrecy mark are never taken in.\n"
                "What a head's list names as handled by one of the head's people and not done is proposed\n"
                "as work for that person with the deadline of the list; give gives it out.");
        },
        run};
}

} // namespace soviec::cli
