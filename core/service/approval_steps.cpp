// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/rules/rule_draft.h"
#include "core/domain/workflow/transition.h"
#include "core/service/approvals.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/second_factor.h"
#include "core/storage/approval_repository.h"
#include "core/storage/catalog_repository.h"
#include "core/storage/rule_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject recordOf(const Approval& document)
{
    if (document.id.isNull())
        return {};
    return {
        {u"kind"_s, code(document.kind)},
        {u"title"_s, document.title},
        {u"state"_s, code(document.state)},
        {u"step"_s, document.step},
        {u"content"_s, document.contentHash},
        {u"document_number"_s, document.documentNumber},
        {u"effective_from"_s, isoDate(document.effectiveFrom)}};
}

bool decides(const QString& action)
{
    return action == u"approve"_s || action == u"record"_s;
}

bool handsOn(const QString& action)
{
    return action == u"forward"_s || action == u"consolidate"_s;
}

// Whoever submits, returns or takes back decides nothing; what was decided on paper was signed there.
bool signs(const QString& action)
{
    return handsOn(action) || action == u"approve"_s;
}

Error wrongStep(const ApprovalEntry& entry, const QString& action)
{
    const Approval& document = entry.document;
    if (!findTransition(u"approval", code(document.state), action)) {
        return {
            ErrorCode::Refused,
            Tr::tr("“%1” is %2: this step cannot be taken now. Read it again.")
                .arg(document.title, stateLabel(document.state)),
            action};
    }
    return {
        ErrorCode::Forbidden,
        Tr::tr("“%1” stands at %2: this step is theirs. Leave it to those the route names.")
            .arg(document.title, entry.place),
        action};
}

} // namespace

Result<Approval> Approvals::begin(
    DocumentKind kind, ApprovalId id, UnitId unit, const QString& title)
{
    const auto units = Organisation(m_office).units();
    if (!units)
        return passOn(units);
    const auto of = std::ranges::find(*units, unit, &Unit::id);
    if (of == units->end())
        return fail(ErrorCode::NotFound, Tr::tr("There is no such unit. Choose one of the list."));
    Approval document;
    document.id = id;
    document.kind = kind;
    document.unit = unit;
    document.bloc = of->bloc;
    document.title = title;
    document.author = m_office.who().person;
    document.authorName = m_office.who().name;
    document.changedByName = document.authorName;
    document.changedAt = m_office.clock().now();
    if (const auto done = storage::ApprovalRepository(m_office.db()).insert(document); !done)
        return passOn(done);
    const auto recorded = m_office.record(
        u"approval"_s, id.toString(), u"create"_s, {}, recordOf(document));
    if (!recorded)
        return passOn(recorded);
    return document;
}

Result<Approval> Approvals::beginRules(ApprovalId id)
{
    const auto known = storage::ApprovalRepository(m_office.db()).get(id);
    if (!known)
        return passOn(known);
    if (*known)
        return **known;
    const auto draftId = RuleDraftId::parse(id.toString());
    const auto draft = storage::RuleRepository(m_office.db()).draft(draftId.value_or(RuleDraftId()));
    if (!draft)
        return passOn(draft);
    if (!*draft)
        return stored(id);
    return begin(DocumentKind::Rules, id, m_office.agency().unit.id, (*draft)->title);
}

Result<void> Approvals::checkDecision(const Approval& document, const Step& step)
{
    const ApprovalDecision& decision = step.decision;
    const bool numbered = !cleanText(decision.documentNumber).isEmpty() || step.action == u"record"_s;
    if (!isValid(decision.effectiveFrom) || !numbered) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("Say which document approves it and from which day it counts."));
    }
    storage::ApprovalRepository approvals(m_office.db());
    const auto earlier = approvals.approvedOf(document.unit, document.kind);
    if (!earlier)
        return passOn(earlier);
    // Editions of rules follow their own set; other kinds have one version in force a unit.
    if (document.kind == DocumentKind::Rules)
        return {};
    for (const Approval& one : *earlier) {
        if (one.effectiveFrom >= decision.effectiveFrom) {
            return fail(
                ErrorCode::Refused,
                Tr::tr("The version in force counts from %1; a new one must begin later.")
                    .arg(formDate(one.effectiveFrom)));
        }
    }
    if (document.kind != DocumentKind::Catalog)
        return {};
    const auto units = Organisation(m_office).below(document.unit);
    if (!units)
        return passOn(units);
    const auto locked
        = approvals.lockedMonth(*units, isoDate(decision.effectiveFrom).left(7));
    if (!locked)
        return passOn(locked);
    if (locked->isEmpty())
        return {};
    return fail(
        ErrorCode::Locked,
        Tr::tr("The catalog would count from %1, but months up to %2 are signed or closed. Let it "
               "count from a later month, or have those months opened again with a reason.")
            .arg(formDate(decision.effectiveFrom), locked->right(2) + u'/' + locked->left(4)));
}

Result<ApprovalSignature> Approvals::signatureOf(
    const Approval& document, const Step& step, const QList<RouteStep>& route)
{
    ApprovalSignature signature;
    signature.approval = document.id;
    signature.approvalVersion = document.version;
    signature.action = step.action;
    signature.step = document.step;
    const auto hash = documentHash(m_office, document);
    if (!hash)
        return passOn(hash);
    if (!step.shownHash.isEmpty() && step.shownHash != *hash) {
        return fail(
            ErrorCode::Conflict,
            Tr::tr("“%1” has changed since it was shown. Read it again before signing.")
                .arg(document.title));
    }
    signature.contentHash = *hash;
    signature.person = m_office.who().person;
    signature.personName = m_office.who().name;
    if (!signature.person.isNull()) {
        const auto member
            = Organisation(m_office).member(signature.person, m_office.clock().today());
        if (!member)
            return passOn(member);
        if (*member)
            signature.personTitle = (*member)->positionTitle;
    }
    if (document.step >= 1 && document.step <= route.size())
        signature.body = route[document.step - 1].body;
    signature.reason = cleanNote(step.reason);
    if (decides(step.action)) {
        signature.documentNumber = cleanText(step.decision.documentNumber);
        signature.effectiveFrom = step.decision.effectiveFrom;
    }
    signature.at = m_office.clock().now();
    return signature;
}

Result<void> Approvals::change(const Approval& before, Approval& after, const Step& step)
{
    after.changedByName = m_office.who().name;
    after.changedAt = m_office.clock().now();
    if (const auto done = storage::ApprovalRepository(m_office.db()).update(after); !done)
        return done;
    ++after.version;
    return m_office.record(
        u"approval"_s, after.id.toString(), step.action, recordOf(before), recordOf(after),
        step.reason);
}

Result<void> Approvals::supersedeEarlier(const Approval& approved)
{
    if (approved.kind == DocumentKind::Rules)
        return {};
    const auto earlier
        = storage::ApprovalRepository(m_office.db()).approvedOf(approved.unit, approved.kind);
    if (!earlier)
        return passOn(earlier);
    for (const Approval& one : *earlier) {
        if (one.id == approved.id)
            continue;
        Approval ended = one;
        ended.state = ApprovalState::Superseded;
        ended.supersededBy = approved.id;
        if (const auto done = change(one, ended, {u"supersede"_s, {}, {}, {}, {}}); !done)
            return done;
    }
    return {};
}

// The parts of a consolidated catalog that stand where it stood go on and are approved with it, also where
// its approval was entered from paper. A part on another route waits for its own bodies.
Result<void> Approvals::takeParts(const Approval& before, const Step& step)
{
    if (before.kind != DocumentKind::Catalog)
        return {};
    const auto catalog = CatalogId::parse(before.id.toString()).value_or(CatalogId());
    const auto parts = storage::CatalogRepository(m_office.db()).parts(catalog);
    if (!parts)
        return passOn(parts);
    const QString action = decides(step.action) ? u"approve"_s : step.action;
    for (const TaskCatalog& part : *parts) {
        const auto shown = read(ApprovalId::parse(part.id.toString()).value_or(ApprovalId()));
        if (!shown)
            return passOn(shown);
        const Approval& document = shown->document;
        const bool together = decides(step.action)
            || (document.state == before.state && document.step == before.step);
        if (!together || !shown->actions.contains(action))
            continue;
        const auto taken = takeWithin(document.id, {action, {}, step.reason, step.decision, {}});
        if (!taken)
            return passOn(taken);
        if (!decides(step.action))
            continue;
        if (const auto done = supersedeEarlier(*taken); !done)
            return done;
    }
    return {};
}

Result<Approval> Approvals::takeWithin(ApprovalId id, const Step& step)
{
    const auto shown = read(id);
    if (!shown)
        return passOn(shown);
    const Approval& before = shown->document;
    if (!shown->actions.contains(step.action))
        return std::unexpected(wrongStep(*shown, step.action));
    const Transition* transition = findTransition(u"approval", code(before.state), step.action);
    if (transition->needsReason && cleanNote(step.reason).isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("A reason is needed. Write it in a few words."));
    if (decides(step.action)) {
        if (const auto sound = checkDecision(before, step); !sound)
            return passOn(sound);
    }
    storage::ApprovalRepository approvals(m_office.db());
    if (step.action == u"submit"_s) {
        if (const auto sound = checkBeforeSubmission(m_office, before); !sound)
            return passOn(sound);
        if (const auto done = approvals.setSteps(id, shown->route); !done)
            return passOn(done);
    }
    const auto signature = signatureOf(before, step, shown->route);
    if (!signature)
        return passOn(signature);
    if (step.code && signs(step.action)) {
        if (const auto proved = SecondFactor(m_office).prove(*step.code); !proved)
            return passOn(proved);
    }
    if (const auto done = approvals.sign(*signature); !done)
        return passOn(done);
    Approval after = before;
    after.state = fromCode<ApprovalState>(QStringView(transition->to)).value_or(before.state);
    if (step.action != u"approve"_s)
        after.step = step.action == u"submit"_s ? 1 : handsOn(step.action) ? before.step + 1 : 0;
    if (step.action == u"submit"_s || step.action == u"record"_s)
        after.contentHash = signature->contentHash;
    if (step.action == u"return"_s)
        after.returnReason = signature->reason;
    if (decides(step.action)) {
        after.documentNumber = signature->documentNumber;
        after.effectiveFrom = signature->effectiveFrom;
    }
    if (const auto done = change(before, after, step); !done)
        return passOn(done);
    return after;
}

Result<ApprovalEntry> Approvals::take(ApprovalId id, const Step& step)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto begun = beginRules(id);
    if (!begun)
        return passOn(begun);
    const auto before = stored(id);
    if (!before)
        return passOn(before);
    const auto after = takeWithin(id, step);
    if (!after)
        return passOn(after);
    if (decides(step.action)) {
        if (const auto done = supersedeEarlier(*after); !done)
            return passOn(done);
    }
    if (decides(step.action) || handsOn(step.action)) {
        if (const auto done = takeParts(*before, step); !done)
            return passOn(done);
    }
    if (decides(step.action)) {
        if (const auto done = enactDocument(m_office, *after); !done)
            return passOn(done);
    }
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    const QString carried = after->kind == DocumentKind::Rules ? u"rules"_s : code(after->kind);
    emit m_office.feed().changed({carried, {}, {}});
    emit m_office.feed().changed({u"approval"_s, {}, {}});
    return entry(*after);
}

Result<ApprovalEntry> Approvals::submit(ApprovalId id, const QString& shownHash)
{
    return take(id, {u"submit"_s, shownHash, {}, {}, {}});
}

Result<ApprovalEntry> Approvals::recall(ApprovalId id)
{
    return take(id, {u"recall"_s, {}, {}, {}, {}});
}

Result<ApprovalEntry> Approvals::discard(ApprovalId id)
{
    return take(id, {u"discard"_s, {}, {}, {}, {}});
}

Result<void> Approvals::passWithin(ApprovalId id)
{
    const auto shown = read(id);
    if (!shown)
        return passOn(shown);
    const QString action = forwardAction(shown->route, shown->document.step);
    const auto after = takeWithin(id, {action, {}, {}, {}, {}});
    if (!after)
        return passOn(after);
    return {};
}

Result<ApprovalEntry>
Approvals::pass(ApprovalId id, const QString& shownHash, const QString& code)
{
    const auto shown = read(id);
    if (!shown)
        return passOn(shown);
    const bool last = shown->actions.contains(u"consolidate"_s);
    return take(id, {last ? u"consolidate"_s : u"forward"_s, shownHash, {}, {}, code});
}

Result<ApprovalEntry> Approvals::approve(
    ApprovalId id, const QString& shownHash, const ApprovalDecision& decision, const QString& code)
{
    return take(id, {u"approve"_s, shownHash, {}, decision, code});
}

Result<ApprovalEntry> Approvals::sendBack(ApprovalId id, const QString& reason)
{
    return take(id, {u"return"_s, {}, reason, {}, {}});
}

Result<ApprovalEntry> Approvals::record(ApprovalId id, const ApprovalDecision& decision)
{
    if (cleanText(decision.documentNumber).isEmpty()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("Say which document approves it and from which day it counts."));
    }
    return take(id, {u"record"_s, {}, {}, decision, {}});
}

Result<void> Approvals::recordWithin(ApprovalId id, const ApprovalDecision& decision)
{
    const auto after = takeWithin(id, {u"record"_s, {}, {}, decision, {}});
    if (!after)
        return passOn(after);
    return supersedeEarlier(*after);
}

} // namespace soviec::service
