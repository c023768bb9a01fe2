// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/rules/rule_loader.h"
#include "core/domain/workflow/transition.h"
#include "core/service/approvals.h"
#include "core/service/office.h"
#include "core/service/rule_desk.h"
#include "core/service/rule_sets.h"
#include "core/storage/rule_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

Error forbidden(Actor actor)
{
    return {
        ErrorCode::Forbidden,
        actor == Actor::Publisher
            ? Tr::tr("Only the lead body publishes a rule set. Send the draft round and ask them.")
            : Tr::tr("Only HR and the lead body draft rule sets. Ask them, or comment on a draft "
                     "that is sent round."),
        {}};
}

// The published text carries the day the document decided.
Result<RuleSet> setToPublish(const RuleReading& reading, const RulePublication& publication)
{
    for (const RuleFinding& finding : reading.findings) {
        if (finding.severity != RuleSeverity::Error)
            continue;
        return fail(
            ErrorCode::Refused,
            Tr::tr("The draft has %n errors and cannot be published. The first: %1: %2.", nullptr,
                   reading.errors())
                .arg(finding.place, finding.text),
            finding.code);
    }
    QJsonObject complete = reading.complete;
    QJsonObject effective = complete[u"effective"].toObject();
    effective.insert(u"from"_s, isoDate(publication.from));
    complete.insert(u"effective"_s, effective);
    auto set = loadRuleSet(canonicalJson(complete));
    if (!set)
        return passOn(set);
    const QString why = set->subject == RuleSubject::Person ? whyNotOnSheets(*set) : QString();
    const bool onSheets = set->periods.contains(Period::Kind::Month)
        || set->periods.contains(Period::Kind::Quarter);
    if (onSheets && !why.isEmpty()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("%1 It cannot be published for periods; keep it as a draft.").arg(why));
    }
    return set;
}

Result<RuleEdition> editionOf(
    const RuleSet& set, const RulePublication& publication, const QList<RuleEdition>& editions)
{
    RuleEdition next;
    next.id = RuleEditionId::create();
    next.setId = set.id;
    next.checksum = set.checksum;
    next.subject = set.subject;
    next.blocs = set.blocs;
    next.kinds = set.kinds;
    next.from = set.from;
    next.to = set.to;
    for (const RuleEdition& one : editions) {
        if (one.setId != set.id)
            continue;
        next.edition = std::max(next.edition, one.edition + 1);
        if (one.from >= next.from) {
            return fail(
                ErrorCode::Refused,
                Tr::tr("Edition %1 of “%2” is in force from %3: the next one needs a later first "
                       "day.")
                    .arg(one.edition)
                    .arg(set.id, formDate(one.from)));
        }
    }
    if (publication.supersedeOthers) {
        for (const RuleEdition& one : overlapping(editions, next))
            next.supersedes.append(one.id);
    }
    const auto inTheWay = overlapping(editions, next);
    if (!inTheWay.isEmpty()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("“%1”, edition %2, in force from %3, already covers some of these people on "
                   "these days. Choose other days or people, or let this set take its place.")
                .arg(inTheWay.first().setId)
                .arg(inTheWay.first().edition)
                .arg(formDate(inTheWay.first().from)));
    }
    return next;
}

QJsonObject recordOf(const RuleEdition& edition)
{
    QJsonObject record {
        {u"set_id"_s, edition.setId},
        {u"edition"_s, edition.edition},
        {u"checksum"_s, edition.checksum},
        {u"from"_s, isoDate(edition.from)},
        {u"decision"_s, edition.decision},
        {u"draft"_s, edition.draft.toString()}};
    if (isValid(edition.to))
        record.insert(u"to"_s, isoDate(edition.to));
    return record;
}

} // namespace

// The draft as it is now, where who() may take the step; inside the caller's transaction.
Result<RuleDraft> RuleDesk::step(RuleDraftId id, const QString& action)
{
    const auto draft = stored(id);
    if (!draft)
        return passOn(draft);
    const Transition* step = findTransition(u"rule_draft", code(draft->state), action);
    if (!step) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("This draft is %1: that can no longer be done. Read it again.")
                .arg(stateLabel(draft->state)));
    }
    if (!(step->actor == Actor::Publisher ? mayPublish() : mayDraft()))
        return std::unexpected(forbidden(step->actor));
    RuleDraft next = *draft;
    next.state = fromCode<RuleDraftState>(QStringView(step->to)).value_or(draft->state);
    next.changedByName = m_office.who().name;
    next.changedAt = m_office.clock().now();
    return next;
}

Result<RuleDraft> RuleDesk::move(RuleDraftId id, const QString& action)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    auto next = step(id, action);
    if (!next)
        return passOn(next);
    const auto before = stored(id);
    if (!before)
        return passOn(before);
    if (const auto done = change(*before, *next, action); !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    ++next->version;
    emit m_office.feed().changed({u"rules"_s, {}, {}});
    return next;
}

Result<RuleDocument> RuleDesk::send(RuleDraftId id)
{
    const auto moved = move(id, u"send"_s);
    if (!moved)
        return passOn(moved);
    return readDraft(*moved);
}

Result<RuleDocument> RuleDesk::withdraw(RuleDraftId id)
{
    const auto moved = move(id, u"withdraw"_s);
    if (!moved)
        return passOn(moved);
    return readDraft(*moved);
}

Result<void> RuleDesk::discard(RuleDraftId id)
{
    const auto moved = move(id, u"discard"_s);
    if (!moved)
        return passOn(moved);
    return {};
}

Result<QList<RuleComment>> RuleDesk::comments(RuleDraftId id)
{
    return storage::RuleRepository(m_office.db()).comments(id);
}

Result<RuleComment> RuleDesk::comment(RuleDraftId id, const QString& path, const QString& text)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto draft = stored(id);
    if (!draft)
        return passOn(draft);
    if (!actionsOf(*draft).contains(u"comment"_s)) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("This draft is %1; comments are taken while it is sent round.")
                .arg(stateLabel(draft->state)));
    }
    RuleComment comment;
    comment.id = RuleCommentId::create();
    comment.draft = id;
    comment.draftVersion = draft->version;
    comment.path = cleanText(path).left(300);
    comment.text = cleanNote(text);
    comment.author = m_office.who().person;
    comment.authorName = m_office.who().name;
    comment.at = m_office.clock().now();
    if (comment.text.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("The comment is empty. Write what should change."));
    if (const auto done = storage::RuleRepository(m_office.db()).insert(comment); !done)
        return passOn(done);
    const auto recorded = m_office.record(
        u"rule_draft"_s, id.toString(), u"comment"_s, {},
        {{u"path"_s, comment.path}, {u"text"_s, comment.text}});
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"rules"_s, {}, {}});
    return comment;
}

Result<RuleDocument> RuleDesk::publish(RuleDraftId id, const RulePublication& publication)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto next = step(id, u"publish"_s);
    if (!next)
        return passOn(next);
    const auto edition = enact(*next, publication, true);
    if (!edition)
        return passOn(edition);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"rules"_s, {}, {}});
    return readEdition(*edition);
}

Result<void> RuleDesk::publishApproved(RuleDraftId id, const RulePublication& publication)
{
    const auto draft = stored(id);
    if (!draft)
        return passOn(draft);
    RuleDraft next = *draft;
    next.state = RuleDraftState::Published;
    next.changedByName = m_office.who().name;
    next.changedAt = m_office.clock().now();
    const auto edition = enact(next, publication, false);
    if (!edition)
        return passOn(edition);
    return {};
}

// Checks the draft and stores it as the next edition; a decision taken on paper is recorded as the
// approval of the draft's document.
Result<RuleEdition> RuleDesk::enact(
    const RuleDraft& next, const RulePublication& publication, bool recordApproval)
{
    const QString decision = cleanText(publication.decision);
    if (!isValid(publication.from) || decision.isEmpty()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("Say from which day the set is in force and which document decided it."));
    }
    const auto reading = check(next.text);
    if (!reading)
        return passOn(reading);
    const auto set = setToPublish(*reading, publication);
    if (!set)
        return passOn(set);
    storage::RuleRepository rules(m_office.db());
    const auto editions = rules.editions();
    if (!editions)
        return passOn(editions);
    auto edition = editionOf(*set, publication, *editions);
    if (!edition)
        return passOn(edition);
    edition->draft = next.id;
    edition->decision = decision;
    edition->overlay = reading->base ? next.text : QByteArray();
    edition->publisher = m_office.who().person;
    edition->publisherName = m_office.who().name;
    edition->publishedAt = m_office.clock().now();
    if (recordApproval) {
        const auto document = ApprovalId::parse(next.id.toString()).value_or(ApprovalId());
        Approvals approvals(m_office);
        if (const auto begun = approvals.beginRules(document); !begun)
            return passOn(begun);
        const auto recorded = approvals.recordWithin(document, {decision, publication.from});
        if (!recorded)
            return passOn(recorded);
    }
    if (const auto done = store(*set, *edition, next); !done)
        return passOn(done);
    return edition;
}

Result<void> RuleDesk::store(
    const RuleSet& set, const RuleEdition& edition, const RuleDraft& published)
{
    if (const auto done = RuleSets(m_office).keep(set); !done)
        return done;
    if (const auto done = storage::RuleRepository(m_office.db()).insert(edition); !done)
        return done;
    const auto before = stored(published.id);
    if (!before)
        return passOn(before);
    if (const auto done = change(*before, published, u"publish"_s); !done)
        return done;
    return m_office.record(
        u"rule_set"_s, edition.id.toString(), u"publish"_s, {}, recordOf(edition));
}

} // namespace soviec::service
