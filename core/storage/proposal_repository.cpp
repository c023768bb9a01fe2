// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/proposal_repository.h"

#include "core/storage/rows.h"

namespace soviec::storage {

namespace {

WorkProposal read(const Query& q)
{
    WorkProposal proposal;
    proposal.id = q.id<ProposalId>(0);
    proposal.unit = q.id<UnitId>(1);
    proposal.person = q.id<PersonId>(2);
    proposal.personName = q.text(3);
    proposal.task = q.text(4);
    proposal.output = q.text(5);
    proposal.unitOfMeasure = q.text(6);
    proposal.reason = q.text(7);
    proposal.state = coded<ProposalState>(q, 8);
    proposal.answer = q.text(9);
    proposal.catalog = q.id<CatalogId>(10);
    proposal.itemCode = q.text(11);
    proposal.decidedBy = q.id<PersonId>(12);
    proposal.decidedByName = q.text(13);
    proposal.decidedAt = q.time(14);
    proposal.proposedAt = q.time(15);
    proposal.version = int(q.integer(16));
    return proposal;
}

} // namespace

Result<void> ProposalRepository::insert(const WorkProposal& proposal)
{
    return m_db.query("proposal/insert")
        .bind("id", proposal.id)
        .bind("unit_id", proposal.unit)
        .bind("person_id", proposal.person)
        .bind("task", proposal.task)
        .bind("output", proposal.output)
        .bind("unit_of_measure", proposal.unitOfMeasure)
        .bind("reason", proposal.reason)
        .bind("state", code(proposal.state))
        .bind("proposed_at", proposal.proposedAt)
        .exec();
}

Result<void> ProposalRepository::update(const WorkProposal& proposal)
{
    Query q = m_db.query("proposal/update");
    q.bind("id", proposal.id)
        .bind("state", code(proposal.state))
        .bind("answer", proposal.answer)
        .bind("catalog_id", proposal.catalog)
        .bind("item_code", proposal.itemCode)
        .bind("decided_by", proposal.decidedBy)
        .bind("decided_by_name", proposal.decidedByName)
        .bind("decided_at", proposal.decidedAt)
        .bind("version", proposal.version);
    return changeOne(m_db, std::move(q), "proposal/exists", proposal.id.toString());
}

Result<std::optional<WorkProposal>> ProposalRepository::get(ProposalId id)
{
    return readOne(std::move(m_db.query("proposal/get").bind("id", id)), read);
}

Result<QList<WorkProposal>> ProposalRepository::openOf(const QList<UnitId>& units)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    return readAll(std::move(m_db.query("proposal/open_of_units").bind("units", *list)), read);
}

Result<QList<WorkProposal>> ProposalRepository::ofPerson(PersonId person)
{
    return readAll(std::move(m_db.query("proposal/of_person").bind("person_id", person)), read);
}

} // namespace soviec::storage
