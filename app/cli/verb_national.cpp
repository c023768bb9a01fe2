// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/clock.h"
#include "core/base/code.h"
#include "core/base/tr.h"
#include "core/exchange/table_reader.h"
#include "core/service/national_delivery.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

QString stateCode(service::DeliveryState state)
{
    static const QStringList codes {u"waiting"_s, u"made"_s, u"sent"_s, u"acknowledged"_s, u"refused"_s};
    return codes.value(int(state));
}

QJsonObject toJson(const NationalBatch& batch)
{
    return {
        {u"number"_s, batch.number},       {u"year"_s, batch.year},
        {u"made_at"_s, isoTime(batch.madeAt)}, {u"results"_s, batch.results},
        {u"sent_on"_s, isoDate(batch.sentOn)}, {u"receipt"_s, batch.receipt},
        {u"acknowledged"_s, batch.acknowledged}, {u"refused"_s, batch.refused},
        {u"file_hash"_s, batch.fileHash}};
}

QJsonObject toJson(const service::NationalCounter& counter)
{
    return {
        {u"results"_s, counter.all},   {u"waiting"_s, counter.waiting}, {u"made"_s, counter.made},
        {u"sent"_s, counter.sent},     {u"acknowledged"_s, counter.acknowledged},
        {u"refused"_s, counter.refused}, {u"overdue"_s, counter.overdue},
        {u"next_due"_s, isoDate(counter.nextDue)}};
}

Result<int> yearOf(const Arguments& arguments, const service::Office& office)
{
    const QString text = arguments.values.value(u"year"_s);
    if (text.isEmpty())
        return office.clock().today().year();
    const auto year = Period::parse(text);
    if (!year || year->kind() != Period::Kind::Year)
        return fail(ErrorCode::Usage, Tr::tr("Name the year as --year 2026."));
    return year->year();
}

Result<void> runStatus(service::Office& office, const Arguments& arguments, Context& context)
{
    const auto year = yearOf(arguments, office);
    if (!year)
        return passOn(year);
    const auto results = service::NationalDelivery(office).results(*year);
    if (!results)
        return passOn(results);
    const service::NationalCounter counter = service::counterOf(*results);
    QJsonArray open;
    for (const service::NationalResult& one : *results) {
        if (one.state == service::DeliveryState::Acknowledged)
            continue;
        open.append(QJsonObject {
            {u"person"_s, one.row.personCode}, {u"period"_s, one.row.figures.period.toString()},
            {u"state"_s, stateCode(one.state)}, {u"due_on"_s, isoDate(one.dueOn)}, {u"overdue"_s, one.overdue},
            {u"batch"_s, one.batch}, {u"reason"_s, one.refusal}, {u"content_hash"_s, one.row.contentHash}});
        if (!context.json)
            context.print(
                one.row.personCode + u"  "_s + one.row.figures.period.toString() + u"  "_s + service::stateLabel(one.state)
                + u"  "_s + isoDate(one.dueOn) + (one.overdue ? u" !"_s : QString()));
    }
    if (context.json) {
        QJsonObject json = toJson(counter);
        json.insert(u"year"_s, *year);
        json.insert(u"open"_s, open);
        printJson(context, json);
    }
    context.say(Tr::tr("%1 results: %2 received, %3 sent, %4 to be sent, %5 refused, %6 overdue.")
                    .arg(counter.all)
                    .arg(counter.acknowledged)
                    .arg(counter.sent)
                    .arg(counter.waiting + counter.made)
                    .arg(counter.refused)
                    .arg(counter.overdue));
    return {};
}

Result<void> runMake(service::Office& office, const Arguments& arguments, Context& context)
{
    const QString folder = arguments.values.value(u"out"_s);
    if (folder.isEmpty())
        return fail(ErrorCode::Usage, Tr::tr("Say where the files go: --out FOLDER."));
    const auto year = yearOf(arguments, office);
    if (!year)
        return passOn(year);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Unavailable, Tr::tr("The folder %1 cannot be made. Choose another one.").arg(folder));
    const auto made = service::NationalDelivery(office).make(*year, arguments.has(u"again"_s), folder);
    if (!made)
        return passOn(made);
    if (context.json) {
        QJsonObject json = toJson(made->batch);
        json.insert(u"files"_s, QJsonArray {made->json, made->workbook});
        printJson(context, json);
    }
    context.say(Tr::tr("Batch %1 with %2 results: %3").arg(made->batch.number).arg(made->batch.results).arg(made->json));
    return {};
}

/// Rows "person code, period, reason": what the database did not take.
Result<QHash<QString, QString>> refusalsFrom(
    service::NationalDelivery& delivery, int year, const QString& file)
{
    QHash<QString, QString> refusals;
    if (file.isEmpty())
        return refusals;
    const auto table = readTableFile(file);
    if (!table)
        return passOn(table);
    const auto results = delivery.results(year);
    if (!results)
        return passOn(results);
    QHash<QString, QString> hashes;
    for (const service::NationalResult& one : *results)
        hashes.insert(one.row.personCode + u'|' + one.row.figures.period.toString(), one.row.contentHash);
    for (const TableRow& row : table->sheets.front().rows) {
        const auto cell = [&](size_t at) { return at < row.cells.size() ? row.cells[at].text.trimmed() : QString(); };
        const QString hash = hashes.value(cell(0) + u'|' + cell(1));
        if (hash.isEmpty() || cell(2).isEmpty())
            return fail(
                ErrorCode::Refused,
                Tr::tr("Row %1 of %2 names no result of the year, or no reason. Write person code, period and reason.")
                    .arg(row.number)
                    .arg(table->fileName));
        refusals.insert(hash, cell(2));
    }
    return refusals;
}

Result<void> runAnswer(service::Office& office, const Arguments& arguments, Context& context)
{
    const int number = arguments.positional.value(1).toInt();
    const auto day = parseTypedDate(arguments.values.value(u"on"_s));
    if (arguments.positional.size() != 2 || number <= 0 || !day)
        return fail(ErrorCode::Usage, Tr::tr("Say “national sent NUMBER --on DAY” or “national received NUMBER --on DAY”."));
    service::NationalDelivery delivery(office);
    Result<NationalBatch> batch;
    if (arguments.positional.value(0) == u"sent"_s) {
        batch = delivery.markSent(number, *day, arguments.values.value(u"receipt"_s));
    } else {
        const auto year = yearOf(arguments, office);
        if (!year)
            return passOn(year);
        const auto refusals = refusalsFrom(delivery, *year, arguments.values.value(u"refused"_s));
        if (!refusals)
            return passOn(refusals);
        batch = delivery.acknowledge(number, *day, *refusals);
    }
    if (!batch)
        return passOn(batch);
    if (context.json)
        printJson(context, toJson(*batch));
    context.say(Tr::tr("Batch %1: %2 results, %3 received, %4 refused.")
                    .arg(batch->number)
                    .arg(batch->results)
                    .arg(batch->acknowledged)
                    .arg(batch->refused));
    return {};
}

Result<void> runList(service::Office& office, Context& context)
{
    const auto batches = service::NationalDelivery(office).batches();
    if (!batches)
        return passOn(batches);
    QJsonArray list;
    for (const NationalBatch& one : *batches) {
        list.append(toJson(one));
        if (!context.json)
            context.print(u"%1  %2  %3  %4  %5/%6"_s.arg(one.number)
                              .arg(one.year)
                              .arg(isoTime(one.madeAt), isValid(one.sentOn) ? isoDate(one.sentOn) : u"–"_s)
                              .arg(one.acknowledged)
                              .arg(one.results));
    }
    if (context.json)
        printJson(context, QJsonObject {{u"batches"_s, list}});
    return {};
}

Result<void> run(const QStringList& rawArguments, Context& context)
{
    const auto arguments = parseArguments(
        rawArguments, {u"year"_s, u"out"_s, u"on"_s, u"receipt"_s, u"refused"_s}, {u"again"_s});
    if (!arguments)
        return passOn(arguments);
    const QString action = arguments->positional.value(0);
    const QStringList known {u"status"_s, u"make"_s, u"sent"_s, u"received"_s, u"list"_s};
    if (!known.contains(action))
        return fail(ErrorCode::Usage, Tr::tr("Say “national status”, “make”, “sent”, “received” or “list”."));
    const SystemClock clock;
    const auto office = openOffice(context, clock);
    if (!office)
        return passOn(office);
    if (action == u"status"_s)
        return runStatus(**office, *arguments, context);
    if (action == u"make"_s)
        return runMake(**office, *arguments, context);
    return action == u"list"_s ? runList(**office, context) : runAnswer(**office, *arguments, context);
}

} // namespace

Verb nationalVerb()
{
    return {
        u"national"_s, [] { return Tr::tr("Delivers results to the national personnel database and counts what came back"); },
        [] {
            return Tr::tr(
                "soviec-cli --db PATH national status [--year 2026]\n"
                "soviec-cli --db PATH national make --out FOLDER [--year 2026] [--again]\n"
                "soviec-cli --db PATH national sent NUMBER --on DAY [--receipt TEXT]\n"
                "soviec-cli --db PATH national received NUMBER --on DAY [--year 2026] [--refused FILE]\n"
                "soviec-cli --db PATH national list\n\n"
                "Every signed sheet and rating is due five days after it was signed. make writes a batch of\n"
                "what is not sent yet as JSON (national-results.schema.json) and workbook; --again takes along\n"
                "what was sent without an answer. FILE lists what was refused: person code, period, reason.");
        },
        run};
}

} // namespace soviec::cli
