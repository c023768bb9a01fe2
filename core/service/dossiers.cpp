// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dossiers.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/sheet_desk.h"
#include "core/service/sheet_step.h"
#include "core/service/year_rights.h"
#include "core/storage/dossier_repository.h"
#include "core/storage/org_repository.h"
#include "core/storage/petition_repository.h"
#include "core/storage/sheet_repository.h"
#include "core/storage/year_repository.h"

#include <QSet>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const DossierPaper& paper)
{
    return {
        {u"unit"_s, paper.unit.toString()},
        {u"year"_s, paper.year},
        {u"kind"_s, code(paper.kind)},
        {u"title"_s, paper.title},
        {u"document"_s, paper.document},
        {u"dated"_s, isoDate(paper.dated)},
        {u"text"_s, paper.text},
        {u"people"_s, paper.people.size()}};
}

// The unit the person stands in today, or stood in last.
Result<UnitId> unitOf(Office& office, PersonId person)
{
    const auto held = storage::OrgRepository(office.db()).appointments(person);
    if (!held)
        return passOn(held);
    if (held->isEmpty())
        return fail(ErrorCode::NotFound, Tr::tr("This person holds no position here."));
    return held->last().unit;
}

// The people of the unit in the year; those named have to be among them.
Result<QList<PersonId>> peopleOf(Office& office, const DossierPaper& paper)
{
    const auto below = Organisation(office).below(paper.unit);
    if (!below)
        return passOn(below);
    const Period whole = Period::year(paper.year);
    const auto members
        = storage::OrgRepository(office.db()).members(*below, whole.first(), whole.last());
    if (!members)
        return passOn(members);
    QList<PersonId> all;
    for (const Member& member : *members)
        all.append(member.person.id);
    if (paper.people.isEmpty())
        return all;
    const QSet<PersonId> known(all.begin(), all.end());
    QSet<PersonId> seen;
    QList<PersonId> named;
    for (const PersonId& person : paper.people) {
        if (!known.contains(person)) {
            return fail(
                ErrorCode::Invalid,
                Tr::tr("A paper belongs to people of its unit: one of those named held no position "
                       "there in %1.")
                    .arg(whole.label()));
        }
        if (!seen.contains(person))
            named.append(person);
        seen.insert(person);
    }
    return named;
}

} // namespace

Result<Dossier> Dossiers::of(PersonId person, int year)
{
    const auto unit = unitOf(m_office, person);
    if (!unit)
        return passOn(unit);
    const auto reach = yearReach(m_office);
    if (!reach)
        return passOn(reach);
    const PersonId me = m_office.who().person;
    if (!reach->sees.contains(*unit) && (me.isNull() || me != person)) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("A dossier is read by the person, the heads above and HR."));
    }
    Dossier dossier;
    dossier.mayAdd = reach->keeps.contains(*unit);
    auto papers = storage::DossierRepository(m_office.db()).ofPerson(person, year);
    if (!papers)
        return passOn(papers);
    dossier.papers = std::move(*papers);
    storage::SheetRepository sheets(m_office.db());
    const std::vector<Period> months = Period::year(year).months();
    QList<Period> periods(months.begin(), months.end());
    for (int q = 1; q <= 4; ++q)
        periods.append(Period::quarter(year, q));
    for (const Period& period : std::as_const(periods)) {
        const auto sheet = sheets.current(person, period);
        if (!sheet)
            return passOn(sheet);
        if (*sheet && isSealed((*sheet)->state))
            dossier.sheets.append(**sheet);
    }
    std::ranges::stable_sort(dossier.sheets, [](const PeriodSheet& a, const PeriodSheet& b) {
        return a.period.last() < b.period.last();
    });
    auto ratings = storage::YearRepository(m_office.db()).revisions(person, year);
    if (!ratings)
        return passOn(ratings);
    ratings->removeIf(
        [](const YearRating& one) { return one.state == YearRatingState::Proposal; });
    dossier.ratings = std::move(*ratings);
    auto petitions = storage::PetitionRepository(m_office.db()).ofPerson(person);
    if (!petitions)
        return passOn(petitions);
    petitions->removeIf([year](const Petition& one) { return one.period.year() != year; });
    dossier.petitions = std::move(*petitions);
    return dossier;
}

Result<QList<DossierPaper>> Dossiers::papers(int year, UnitId unit)
{
    const UnitId root = askedUnit(m_office, unit);
    const auto reach = yearReach(m_office);
    if (!reach)
        return passOn(reach);
    if (!reach->sees.contains(root)) {
        return fail(
            ErrorCode::Forbidden, Tr::tr("Only HR and the heads above see the papers of a unit."));
    }
    const auto below = Organisation(m_office).below(root);
    if (!below)
        return passOn(below);
    return storage::DossierRepository(m_office.db()).ofUnits(*below, year);
}

Result<DossierPaper> Dossiers::add(const DossierPaper& paper)
{
    DossierPaper made = paper;
    made.unit = askedUnit(m_office, paper.unit);
    if (const auto may = mayKeepYears(m_office, made.unit); !may)
        return passOn(may);
    made.title = cleanText(paper.title);
    made.document = cleanText(paper.document);
    made.text = cleanNote(paper.text);
    if (made.title.isEmpty())
        made.title = paperLabel(made.kind);
    const Date today = m_office.clock().today();
    if (!isValid(made.dated) || made.dated > today || made.year < 1900 || made.year > today.year()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("Give the date of the paper, not after today, and the year it is about."));
    }
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto people = peopleOf(m_office, made);
    if (!people)
        return passOn(people);
    made.people = *people;
    made.attachments.clear();
    made.revokedReason.clear();
    made.id = PaperId::create();
    made.enteredByName = m_office.who().name;
    made.enteredAt = m_office.clock().now();
    made.version = 1;
    const auto done
        = storage::DossierRepository(m_office.db()).insert(made, m_office.who().person);
    if (!done)
        return passOn(done);
    const auto recorded
        = m_office.record(u"dossier_paper"_s, made.id.toString(), u"add"_s, {}, toJson(made));
    if (!recorded)
        return passOn(recorded);
    if (const auto committed = transaction->commit(); !committed)
        return passOn(committed);
    emit m_office.feed().changed({u"dossier"_s, {}, Period::year(made.year)});
    return made;
}

Result<DossierPaper> Dossiers::paperToKeep(PaperId id)
{
    const auto paper = storage::DossierRepository(m_office.db()).get(id);
    if (!paper)
        return passOn(paper);
    if (!*paper)
        return fail(ErrorCode::NotFound, Tr::tr("This paper does not exist."));
    if (const auto may = mayKeepYears(m_office, (*paper)->unit); !may)
        return passOn(may);
    if (!(*paper)->revokedReason.isEmpty())
        return fail(ErrorCode::Refused, Tr::tr("This paper was revoked and takes nothing more."));
    return **paper;
}

Result<Attachment>
Dossiers::attach(PaperId id, const QString& fileName, const QByteArray& bytes)
{
    auto made = describeAttachment(fileName, bytes);
    if (!made)
        return made;
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto paper = paperToKeep(id);
    if (!paper)
        return passOn(paper);
    const bool there = std::ranges::any_of(
        paper->attachments, [&](const Attachment& one) { return one.hash == made->hash; });
    if (there) {
        return fail(
            ErrorCode::Refused, Tr::tr("“%1” is attached already.").arg(made->name));
    }
    made->id = AttachmentId::create();
    made->paper = id;
    if (const auto done = storage::DossierRepository(m_office.db()).insert(*made, bytes); !done)
        return passOn(done);
    const auto recorded = m_office.record(
        u"dossier_paper"_s, id.toString(), u"attach"_s, {},
        {{u"name"_s, made->name}, {u"size"_s, made->size}, {u"hash"_s, made->hash}});
    if (!recorded)
        return passOn(recorded);
    if (const auto committed = transaction->commit(); !committed)
        return passOn(committed);
    emit m_office.feed().changed({u"dossier"_s, {}, Period::year(paper->year)});
    return made;
}

Result<QByteArray> Dossiers::content(AttachmentId id)
{
    storage::DossierRepository dossiers(m_office.db());
    const auto file = dossiers.attachment(id);
    if (!file)
        return passOn(file);
    if (!*file)
        return fail(ErrorCode::NotFound, Tr::tr("This file does not exist."));
    const auto paper = dossiers.get((*file)->paper);
    if (!paper)
        return passOn(paper);
    const auto reach = yearReach(m_office);
    if (!reach)
        return passOn(reach);
    const PersonId me = m_office.who().person;
    const bool own = !me.isNull() && (*paper)->people.contains(me);
    if (!own && !reach->sees.contains((*paper)->unit)) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("A dossier is read by the person, the heads above and HR."));
    }
    auto bytes = dossiers.content(id);
    if (bytes && sha256Tag(*bytes) != (*file)->hash) {
        return fail(
            ErrorCode::Damaged,
            Tr::tr("“%1” is not the file that was attached. Restore the database from a backup.")
                .arg((*file)->name));
    }
    return bytes;
}

Result<void> Dossiers::revoke(PaperId id, const QString& reason)
{
    const auto why = stepReason(reason);
    if (!why)
        return passOn(why);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto paper = paperToKeep(id);
    if (!paper)
        return passOn(paper);
    if (const auto done = storage::DossierRepository(m_office.db()).revoke(*paper, *why); !done)
        return done;
    const auto recorded = m_office.record(
        u"dossier_paper"_s, id.toString(), u"revoke"_s, {{u"revoked_reason"_s, QString()}},
        {{u"revoked_reason"_s, *why}}, *why);
    if (!recorded)
        return recorded;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    emit m_office.feed().changed({u"dossier"_s, {}, Period::year(paper->year)});
    return {};
}

} // namespace soviec::service
