// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/work_proposals.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/workflow/transition.h"
#include "core/service/catalog_desk.h"
#include "core/service/catalogs.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/storage/proposal_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

bool mayDecide(const Office& office)
{
    const Identity& who = office.who();
    return who.isOperator() || who.has(Duty::LeadBody) || who.has(Duty::Hr);
}

QJsonObject recordOf(const WorkProposal& proposal)
{
    return {
        {u"task"_s, proposal.task},
        {u"state"_s, code(proposal.state)},
        {u"answer"_s, proposal.answer},
        {u"item"_s, proposal.itemCode}};
}

} // namespace

Result<WorkProposal> WorkProposals::stored(ProposalId id)
{
    const auto proposal = storage::ProposalRepository(m_office.db()).get(id);
    if (!proposal)
        return passOn(proposal);
    if (!*proposal) {
        return fail(
            ErrorCode::NotFound, Tr::tr("There is no such proposal. Read the list again."),
            id.toString());
    }
    return **proposal;
}

Result<WorkProposal> WorkProposals::propose(const WorkProposal& given)
{
    WorkProposal proposal = given;
    proposal.task = cleanText(proposal.task);
    proposal.output = cleanText(proposal.output);
    proposal.unitOfMeasure = cleanText(proposal.unitOfMeasure);
    proposal.reason = cleanNote(proposal.reason);
    if (proposal.task.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Say which work is missing from the catalog."));
    const Date today = m_office.clock().today();
    const auto member = Organisation(m_office).member(m_office.who().person, today);
    if (!member)
        return passOn(member);
    if (!*member) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Who holds an appointment proposes work. Sign in as the person who does it."));
    }
    const auto items = Catalogs(m_office).items(today);
    if (!items)
        return passOn(items);
    const auto same = std::ranges::find_if(**items, [&](const CatalogItem& item) {
        return sameFolded(item.task, proposal.task);
    });
    if (same != (*items)->end()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("The catalog has this work as %1. Use that item.").arg(same->code), same->code);
    }
    proposal.id = ProposalId::create();
    proposal.unit = (*member)->unit;
    proposal.person = m_office.who().person;
    proposal.personName = m_office.who().name;
    proposal.state = ProposalState::Open;
    proposal.proposedAt = m_office.clock().now();
    proposal.version = 1;
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    if (const auto done = storage::ProposalRepository(m_office.db()).insert(proposal); !done)
        return passOn(done);
    const auto recorded = m_office.record(
        u"proposal"_s, proposal.id.toString(), u"propose"_s, {}, recordOf(proposal));
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"proposal"_s, {}, {}});
    return proposal;
}

Result<QList<WorkProposal>> WorkProposals::waiting()
{
    if (!mayDecide(m_office))
        return QList<WorkProposal>();
    const auto units = Organisation(m_office).below(m_office.agency().unit.id);
    if (!units)
        return passOn(units);
    return storage::ProposalRepository(m_office.db()).openOf(*units);
}

Result<QList<WorkProposal>> WorkProposals::own()
{
    return storage::ProposalRepository(m_office.db()).ofPerson(m_office.who().person);
}

// Stores the proposal as decided, inside the caller's transaction.
Result<WorkProposal> WorkProposals::decide(WorkProposal proposal, const QString& action)
{
    const auto before = stored(proposal.id);
    if (!before)
        return passOn(before);
    const Transition* step = findTransition(u"proposal", code(before->state), action);
    if (!step) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("This proposal was decided already. Read the list again."));
    }
    if (step->needsReason && proposal.answer.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("A reason is needed. Write it in a few words."));
    const bool allowed = step->actor == Actor::Owner
        ? proposal.person == m_office.who().person
        : mayDecide(m_office) && proposal.person != m_office.who().person;
    if (!allowed) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("The lead body or HR decides proposals, and nobody their own."));
    }
    proposal.state
        = fromCode<ProposalState>(QStringView(step->to)).value_or(ProposalState::Open);
    proposal.decidedBy = m_office.who().person;
    proposal.decidedByName = m_office.who().name;
    proposal.decidedAt = m_office.clock().now();
    if (const auto done = storage::ProposalRepository(m_office.db()).update(proposal); !done)
        return passOn(done);
    const auto recorded = m_office.record(
        u"proposal"_s, proposal.id.toString(), action, recordOf(*before), recordOf(proposal),
        proposal.answer);
    if (!recorded)
        return passOn(recorded);
    ++proposal.version;
    return proposal;
}

Result<void> WorkProposals::withdraw(ProposalId id)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto proposal = stored(id);
    if (!proposal)
        return passOn(proposal);
    if (const auto done = decide(*proposal, u"withdraw"_s); !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return done;
    emit m_office.feed().changed({u"proposal"_s, {}, {}});
    return {};
}

Result<WorkProposal> WorkProposals::accept(ProposalId id, CatalogId draft, CatalogItem item)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    auto proposal = stored(id);
    if (!proposal)
        return passOn(proposal);
    item.id = {};
    item.catalog = draft;
    if (item.task.isEmpty())
        item.task = proposal->task;
    if (item.output.isEmpty())
        item.output = proposal->output;
    if (item.unitOfMeasure.isEmpty())
        item.unitOfMeasure = proposal->unitOfMeasure;
    const auto added = CatalogDesk(m_office).saveWithin(item);
    if (!added)
        return passOn(added);
    proposal->catalog = draft;
    proposal->itemCode = added->code;
    auto decided = decide(*proposal, u"accept"_s);
    if (!decided)
        return passOn(decided);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"proposal"_s, {}, {}});
    emit m_office.feed().changed({u"catalog"_s, {}, {}});
    return decided;
}

Result<WorkProposal> WorkProposals::decline(ProposalId id, const QString& reason)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    auto proposal = stored(id);
    if (!proposal)
        return passOn(proposal);
    proposal->answer = cleanNote(reason);
    auto decided = decide(*proposal, u"decline"_s);
    if (!decided)
        return passOn(decided);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"proposal"_s, {}, {}});
    return decided;
}

} // namespace soviec::service
