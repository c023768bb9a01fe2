// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/service/approvals.h"
#include "core/service/office.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const service::ApprovalEntry& entry)
{
    const Approval& document = entry.document;
    return {
        {u"id"_s, document.id.toString()},
        {u"kind"_s, code(document.kind)},
        {u"title"_s, document.title},
        {u"unit"_s, entry.unitName},
        {u"state"_s, code(document.state)},
        {u"stands_at"_s, entry.place},
        {u"document"_s, document.documentNumber},
        {u"effective_from"_s, isValid(document.effectiveFrom) ? QJsonValue(isoDate(document.effectiveFrom)) : QJsonValue()},
        {u"content"_s, document.contentHash},
        {u"return_reason"_s, document.returnReason},
        {u"waits_for_me"_s, entry.waitsForMe},
        {u"actions"_s, QJsonArray::fromStringList(entry.actions)}};
}

void show(const service::ApprovalEntry& entry, Context& context)
{
    if (context.json) {
        context.print(QString::fromUtf8(QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact)));
        return;
    }
    context.print(u"%1\t%2\t%3\t%4\t%5"_s.arg(
        entry.document.id.toString(), stateLabel(entry.document.state), entry.place,
        documentLabel(entry.document.kind), entry.document.title));
}

Result<void> list(service::Approvals& approvals, bool waiting, Context& context)
{
    const auto entries = waiting ? approvals.waiting() : approvals.all();
    if (!entries)
        return passOn(entries);
    if (context.json) {
        QJsonArray all;
        for (const service::ApprovalEntry& entry : *entries)
            all.append(toJson(entry));
        context.out.write(QJsonDocument(all).toJson(QJsonDocument::Indented));
        return {};
    }
    for (const service::ApprovalEntry& entry : *entries)
        show(entry, context);
    if (entries->isEmpty())
        context.say(Tr::tr("No document."));
    return {};
}

// The whole id, or an ending of it that only one document has.
Result<ApprovalId> documentId(service::Approvals& approvals, const QString& text)
{
    if (const auto id = ApprovalId::parse(text))
        return *id;
    const auto entries = approvals.all();
    if (!entries)
        return passOn(entries);
    QList<ApprovalId> found;
    for (const service::ApprovalEntry& entry : *entries) {
        if (text.size() >= 4 && entry.document.id.toString().endsWith(text))
            found.append(entry.document.id);
    }
    if (found.size() == 1)
        return found.first();
    return fail(
        ErrorCode::NotFound,
        Tr::tr("“%1” names no document, or several. Take the id from “document list”.").arg(text));
}

Result<service::ApprovalDecision> decisionOf(const Arguments& arguments)
{
    service::ApprovalDecision decision;
    decision.documentNumber = arguments.values.value(u"number"_s);
    if (arguments.values.contains(u"from"_s)) {
        const auto day = parseTypedDate(arguments.values.value(u"from"_s));
        if (!day)
            return passOn(day);
        decision.effectiveFrom = *day;
    }
    return decision;
}

Result<service::ApprovalEntry> take(
    service::Approvals& approvals, const QString& action, ApprovalId id, const Arguments& arguments)
{
    const auto decision = decisionOf(arguments);
    if (!decision)
        return passOn(decision);
    // What is signed is what the file holds now, or what --content names.
    const QString shown = arguments.values.value(u"content"_s);
    const QString code = arguments.values.value(u"code"_s);
    if (action == u"submit"_s)
        return approvals.submit(id, shown);
    if (action == u"pass"_s)
        return approvals.pass(id, shown, code);
    if (action == u"approve"_s)
        return approvals.approve(id, shown, *decision, code);
    if (action == u"record"_s)
        return approvals.record(id, *decision);
    if (action == u"return"_s)
        return approvals.sendBack(id, arguments.values.value(u"reason"_s));
    if (action == u"recall"_s)
        return approvals.recall(id);
    if (action == u"discard"_s)
        return approvals.discard(id);
    if (action == u"show"_s)
        return approvals.read(id);
    return fail(ErrorCode::Usage, Tr::tr("There is no “document %1”. See “document --help”.").arg(action));
}

Result<void> run(const QStringList& rawArguments, Context& context)
{
    const auto arguments = parseArguments(
        rawArguments,
        {u"number"_s, u"from"_s, u"reason"_s, u"content"_s, u"line"_s, u"text"_s, u"code"_s}, {u"waiting"_s});
    if (!arguments)
        return passOn(arguments);
    const QString action = arguments->positional.value(0);
    if (action.isEmpty() || arguments->positional.size() != (action == u"list"_s ? 1 : 2))
        return fail(ErrorCode::Usage, Tr::tr("Say what to do with which document. See “document --help”."));
    const SystemClock clock;
    const auto office = openOffice(context, clock);
    if (!office)
        return passOn(office);
    service::Approvals approvals(**office);
    if (action == u"list"_s)
        return list(approvals, arguments->has(u"waiting"_s), context);
    const auto id = documentId(approvals, arguments->positional.value(1));
    if (!id)
        return passOn(id);
    if (action == u"comment"_s) {
        const auto left = approvals.comment(
            *id, arguments->values.value(u"line"_s), arguments->values.value(u"text"_s));
        if (!left)
            return passOn(left);
        context.say(Tr::tr("The comment is stored; everybody on the route reads it."));
        return {};
    }
    const auto entry = take(approvals, action, *id, *arguments);
    if (!entry)
        return passOn(entry);
    show(*entry, context);
    return {};
}

} // namespace

Verb documentVerb()
{
    return {
        u"document"_s, [] { return Tr::tr("takes catalogs, positions and rules along their route of approval"); },
        []() -> QString {
            return Tr::tr(
                "document list [--waiting]                     every document, or what waits for you\n"
                "document show ID                              where it stands and what you may do\n"
                "document submit ID                            hands a draft to the first body\n"
                "document pass ID                              signs and hands on to the next body\n"
                "document approve ID --number N --from DAY     approves with number and first day\n"
                "document return ID --reason TEXT              back to those who draft\n"
                "document record ID --number N --from DAY      enters a decision on paper\n"
                "document recall ID · discard ID               takes back · gives up a draft\n"
                "document comment ID [--line CODE] --text TEXT leaves a remark on a line\n\n"
                "ID is the whole id or an ending of it. --content HASH refuses to sign anything else\n"
                "than what was shown. Where the agency asks for a second factor, pass and approve need\n"
                "--code FIGURES.");
        },
        run};
}

} // namespace soviec::cli
