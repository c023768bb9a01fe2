// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/petitions.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/workflow/transition.h"
#include "core/service/office.h"
#include "core/service/on_behalf.h"
#include "core/service/organisation.h"
#include "core/service/rule_sets.h"
#include "core/service/sheet_desk.h"
#include "core/service/year_rights.h"
#include "core/service/year_sources.h"
#include "core/storage/charge_repository.h"
#include "core/storage/org_repository.h"
#include "core/storage/petition_repository.h"
#include "core/storage/sheet_repository.h"
#include "core/storage/year_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Petition& one)
{
    return {
        {u"person"_s, one.person.toString()},
        {u"period"_s, one.period.toString()},
        {u"received"_s, isoDate(one.received)},
        {u"due"_s, isoDate(one.due)},
        {u"document"_s, one.document},
        {u"content"_s, one.content},
        {u"state"_s, code(one.state)},
        {u"resolved"_s, isoDate(one.resolved)},
        {u"resolution"_s, one.resolution},
        {u"answer"_s, one.answer},
        {u"resolver_name"_s, one.resolverName}};
}

// What a list of petitions is shown with; people and results are read for each, as there are few.
class Shower {
public:
    static Result<Shower> load(Office& office);
    Result<PetitionView> view(const Petition& petition);
    /// Who decided about the result and so about the petition; nothing: an authority outside.
    Result<std::optional<Member>> authorityOf(const Petition& petition);
    /// The charge by which who() answers in that authority's place.
    Result<std::optional<Charge>> chargeFor(const Petition& petition);
    const WorkCalendar& calendar() const { return m_calendar; }
    bool keeps(UnitId unit) const { return m_reach.keeps.contains(unit); }

private:
    explicit Shower(Office& office) : m_office(&office) { }
    Result<void> describe(PetitionView& view);
    Result<std::pair<UnitId, Role>> placeOf(const Petition& petition);

    Office* m_office;
    WorkCalendar m_calendar;
    YearReach m_reach;
    QList<Unit> m_units;
    QHash<UnitId, Unit> m_byId;
    std::optional<Authority> m_authority;
};

Result<Shower> Shower::load(Office& office)
{
    Shower shower(office);
    const auto calendar = office.calendar();
    if (!calendar)
        return passOn(calendar);
    shower.m_calendar = *calendar;
    const auto reach = yearReach(office);
    if (!reach)
        return passOn(reach);
    shower.m_reach = *reach;
    storage::OrgRepository org(office.db());
    const auto units = org.units();
    if (!units)
        return passOn(units);
    shower.m_units = *units;
    for (const Unit& unit : *units)
        shower.m_byId.insert(unit.id, unit);
    const Date today = office.clock().today();
    const auto members = org.members({}, today, today);
    if (!members)
        return passOn(members);
    const auto charges = storage::ChargeRepository(office.db()).ofUnits({}, today, today);
    if (!charges)
        return passOn(charges);
    shower.m_authority = Authority(*units, *members, *charges);
    return shower;
}

// As whom the authority decides about the person: a year is decided by the head of the agency
// (Article 10.2).
Result<std::pair<UnitId, Role>> Shower::placeOf(const Petition& petition)
{
    storage::OrgRepository org(m_office->db());
    const auto member = org.member(petition.person, petition.received);
    if (!member)
        return passOn(member);
    const UnitId unit = *member ? (*member)->unit : petition.unit;
    const Role role = *member ? (*member)->role : Role::Staff;
    if (petition.rating.isNull())
        return std::pair(unit, role);
    const UnitId agency = agencyOf(m_byId, unit);
    const bool headsIt = role == Role::Head && unit == agency;
    return std::pair(agency, headsIt ? Role::Head : Role::Staff);
}

Result<std::optional<Member>> Shower::authorityOf(const Petition& petition)
{
    const auto place = placeOf(petition);
    if (!place)
        return passOn(place);
    return m_authority->reviewerOf(petition.person, place->first, place->second);
}

Result<std::optional<Charge>> Shower::chargeFor(const Petition& petition)
{
    const auto place = placeOf(petition);
    if (!place)
        return passOn(place);
    auto charge = m_authority->chargeFor(
        m_office->who().person, petition.person, place->first, place->second);
    if (charge && charge->kind != ChargeKind::Delegate)
        charge.reset();
    return charge;
}

QString resultText(const std::optional<Decimal>& points, const std::optional<Level>& level)
{
    QStringList parts;
    if (points)
        parts.append(formatNumber(*points, 2));
    if (level)
        parts.append(levelLabel(*level));
    return parts.join(u" – "_s);
}

Result<void> Shower::describe(PetitionView& view)
{
    const Petition& one = view.petition;
    const auto person = storage::OrgRepository(m_office->db()).person(one.person);
    if (!person)
        return passOn(person);
    if (*person) {
        view.personName = (*person)->fullName;
        view.personCode = (*person)->code;
    }
    view.unitName = m_byId.value(one.unit).name;
    if (!one.sheet.isNull()) {
        const auto sheet = storage::SheetRepository(m_office->db()).get(one.sheet);
        if (!sheet)
            return passOn(sheet);
        if (*sheet)
            view.result = resultText((*sheet)->total, fromCode<Level>((*sheet)->level));
        return {};
    }
    const auto rating = storage::YearRepository(m_office->db()).get(one.rating);
    if (!rating)
        return passOn(rating);
    if (*rating)
        view.result = resultText((*rating)->mean, (*rating)->level);
    return {};
}

Result<PetitionView> Shower::view(const Petition& petition)
{
    PetitionView view;
    view.petition = petition;
    if (const auto done = describe(view); !done)
        return passOn(done);
    if (petition.state != PetitionState::Received)
        return view;
    const Date today = m_office->clock().today();
    view.overdue = isOverdue(petition, today);
    view.daysLeft = workingDaysLeft(petition, today, m_calendar);
    const auto authority = authorityOf(petition);
    if (!authority)
        return passOn(authority);
    view.waitsFor = *authority ? (*authority)->person.fullName
                               : Tr::tr("the authority outside the agency");
    const PersonId me = m_office->who().person;
    const bool owner = !me.isNull() && me == petition.person;
    const auto charge = chargeFor(petition);
    if (!charge)
        return passOn(charge);
    const bool decides
        = !me.isNull() && (*charge || (*authority && (*authority)->person.id == me));
    const bool outside = !*authority && !*charge && keeps(petition.unit) && !owner;
    for (const Transition& step : transitions()) {
        if (QStringView(step.entity) != u"petition" || QStringView(step.from) != u"received")
            continue;
        const QString action = QString::fromUtf16(step.action);
        if (step.actor == Actor::Owner ? owner : decides)
            view.actions.append(action);
        else if (step.actor == Actor::Reviewer && outside)
            view.actions.append(action + u"_externally"_s);
    }
    return view;
}

// The signed result in force that a petition is about.
Result<void> findResult(Office& office, Petition& petition)
{
    if (petition.period.kind() == Period::Kind::Year) {
        const auto revisions = storage::YearRepository(office.db())
                                   .revisions(petition.person, petition.period.year());
        if (!revisions)
            return passOn(revisions);
        if (!revisions->isEmpty() && revisions->first().state == YearRatingState::Signed) {
            petition.rating = revisions->first().id;
            petition.unit = revisions->first().unit;
        }
    } else {
        const auto sheet
            = storage::SheetRepository(office.db()).current(petition.person, petition.period);
        if (!sheet)
            return passOn(sheet);
        if (*sheet && isSealed((*sheet)->state)) {
            petition.sheet = (*sheet)->id;
            petition.unit = (*sheet)->unit;
        }
    }
    if (petition.rating.isNull() && petition.sheet.isNull()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("%1 has no signed result yet; a petition is about a result that was announced "
                   "(Article 22).")
                .arg(petition.period.label()));
    }
    return {};
}

Result<void> isSound(const Office& office, const Petition& petition)
{
    if (!petition.period.isValid())
        return fail(ErrorCode::Invalid, Tr::tr("Say which month, quarter or year it is about."));
    if (petition.content.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Write what is asked for and why."));
    const Date today = office.clock().today();
    if (!isValid(petition.received) || petition.received > today
        || petition.received < petition.period.first()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("Give the day the petition was received, not after today."));
    }
    return {};
}

// The state after an answer, where who() may give it.
Result<Petition>
answered(Office& office, const PetitionView& view, const PetitionAnswer& answer)
{
    const QString action = answer.reopen ? u"reopen"_s : u"confirm"_s;
    const bool mine = view.actions.contains(action);
    if (!mine && !view.actions.contains(action + u"_externally"_s)) {
        return fail(
            view.petition.state == PetitionState::Received ? ErrorCode::Forbidden
                                                           : ErrorCode::Refused,
            view.petition.state == PetitionState::Received
                ? Tr::tr("This petition is resolved by %1.").arg(view.waitsFor)
                : Tr::tr("This petition is closed: %1.").arg(stateLabel(view.petition.state)));
    }
    Petition made = view.petition;
    made.state = answer.reopen ? PetitionState::Reopened : PetitionState::Confirmed;
    made.resolved = answer.date;
    made.resolution = cleanText(answer.document);
    made.answer = cleanNote(answer.text);
    made.resolver = mine ? office.who().person : PersonId();
    made.resolverName = mine ? office.who().name : cleanText(answer.authority);
    if (made.resolution.isEmpty() || made.answer.isEmpty() || made.resolverName.isEmpty()) {
        return fail(
            ErrorCode::Invalid,
            mine ? Tr::tr("Give the number of the answering document and its reasons.")
                 : Tr::tr("Give the number of the answering document, its reasons, and the "
                          "authority that answered."));
    }
    if (!isValid(made.resolved) || made.resolved < made.received
        || made.resolved > office.clock().today()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The answer is dated between the day of receipt and today."));
    }
    return made;
}

// Counted by the rules in force where the person stands.
Result<Date> dueOf(Office& office, const Petition& petition, const WorkCalendar& calendar)
{
    const auto member
        = storage::OrgRepository(office.db()).member(petition.person, petition.received);
    if (!member)
        return passOn(member);
    if (!*member)
        return petitionDue(petition.received, nullptr, calendar);
    const auto set
        = RuleSets(office).inForce(**member, Period::year(petition.received.year()));
    if (!set && set.error().code != ErrorCode::Refused)
        return passOn(set);
    return petitionDue(petition.received, set ? set->get() : nullptr, calendar);
}

Result<void> noneOpen(Office& office, const Petition& petition)
{
    const auto others = storage::PetitionRepository(office.db()).ofPerson(petition.person);
    if (!others)
        return passOn(others);
    const bool open = std::ranges::any_of(*others, [&](const Petition& other) {
        return other.state == PetitionState::Received && other.period == petition.period;
    });
    if (open) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("A petition about %1 is being resolved already.").arg(petition.period.label()));
    }
    return {};
}

Result<Petition> petitionOf(Office& office, PetitionId id)
{
    const auto found = storage::PetitionRepository(office.db()).get(id);
    if (!found)
        return passOn(found);
    if (!*found)
        return fail(ErrorCode::NotFound, Tr::tr("This petition does not exist."));
    return **found;
}

} // namespace

Result<PetitionView> Petitions::receive(
    PersonId person, const Period& about, const Date& received, const QString& content,
    const QString& document)
{
    Petition made;
    made.person = person;
    made.period = about;
    made.received = received;
    made.content = cleanNote(content);
    made.document = cleanText(document);
    if (const auto sound = isSound(m_office, made); !sound)
        return passOn(sound);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    if (const auto found = findResult(m_office, made); !found)
        return passOn(found);
    auto shower = Shower::load(m_office);
    if (!shower)
        return passOn(shower);
    const PersonId me = m_office.who().person;
    const bool own = !me.isNull() && me == person;
    if (!own && !shower->keeps(made.unit)) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("A petition is entered by the person, or by HR for a letter on paper."));
    }
    const auto due = dueOf(m_office, made, shower->calendar());
    if (!due)
        return passOn(due);
    made.due = *due;
    if (const auto free = noneOpen(m_office, made); !free)
        return passOn(free);
    made.id = PetitionId::create();
    made.enteredAt = m_office.clock().now();
    made.version = 1;
    if (const auto done = storage::PetitionRepository(m_office.db()).insert(made); !done)
        return passOn(done);
    const auto recorded
        = m_office.record(u"petition"_s, made.id.toString(), u"receive"_s, {}, toJson(made));
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"petition"_s, person, about});
    return shower->view(made);
}

Result<PetitionView> Petitions::resolve(PetitionId id, const PetitionAnswer& answer)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto before = petitionOf(m_office, id);
    if (!before)
        return passOn(before);
    auto shower = Shower::load(m_office);
    if (!shower)
        return passOn(shower);
    const auto view = shower->view(*before);
    if (!view)
        return passOn(view);
    auto made = answered(m_office, *view, answer);
    if (!made)
        return passOn(made);
    if (const auto done = storage::PetitionRepository(m_office.db()).resolve(*made); !done)
        return passOn(done);
    ++made->version;
    QJsonObject now = toJson(*made);
    const auto charge = shower->chargeFor(*before);
    if (!charge)
        return passOn(charge);
    if (*charge) {
        const QJsonObject more = onBehalf(view->waitsFor, (*charge)->document);
        for (auto it = more.begin(); it != more.end(); ++it)
            now.insert(it.key(), it.value());
    }
    const auto recorded = m_office.record(
        u"petition"_s, id.toString(), answer.reopen ? u"reopen"_s : u"confirm"_s, toJson(*before),
        now, made->answer);
    if (!recorded)
        return passOn(recorded);
    if (answer.reopen && !made->sheet.isNull()) {
        const auto sheet = storage::SheetRepository(m_office.db()).get(made->sheet);
        if (!sheet)
            return passOn(sheet);
        if (*sheet && isSealed((*sheet)->state) && (*sheet)->state != SheetState::Replaced) {
            const QString reason
                = Tr::tr("Petition of %1 resolved by %2").arg(formDate(made->received), made->resolution);
            if (const auto done = SheetDesk(m_office).reopen(**sheet, reason); !done)
                return passOn(done);
        }
    }
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"petition"_s, made->person, made->period});
    if (answer.reopen)
        emit m_office.feed().changed({u"sheet"_s, made->person, made->period});
    return shower->view(*made);
}

Result<PetitionView> Petitions::withdraw(PetitionId id)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto before = petitionOf(m_office, id);
    if (!before)
        return passOn(before);
    auto shower = Shower::load(m_office);
    if (!shower)
        return passOn(shower);
    const auto view = shower->view(*before);
    if (!view)
        return passOn(view);
    if (!view->actions.contains(u"withdraw"_s)) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("A petition is taken back by the person who made it, while it is open."));
    }
    Petition made = *before;
    made.state = PetitionState::Withdrawn;
    made.resolved = m_office.clock().today();
    if (const auto done = storage::PetitionRepository(m_office.db()).resolve(made); !done)
        return passOn(done);
    ++made.version;
    const auto recorded = m_office.record(
        u"petition"_s, id.toString(), u"withdraw"_s, toJson(*before), toJson(made));
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"petition"_s, made.person, made.period});
    return shower->view(made);
}

Result<QList<PetitionView>> Petitions::mine()
{
    QList<PetitionView> views;
    if (m_office.who().isOperator())
        return views;
    const auto petitions
        = storage::PetitionRepository(m_office.db()).ofPerson(m_office.who().person);
    if (!petitions)
        return passOn(petitions);
    auto shower = Shower::load(m_office);
    if (!shower)
        return passOn(shower);
    for (const Petition& one : *petitions) {
        const auto view = shower->view(one);
        if (!view)
            return passOn(view);
        views.append(*view);
    }
    return views;
}

Result<QList<PetitionView>> Petitions::list(int year, UnitId unit)
{
    const UnitId root = askedUnit(m_office, unit);
    const auto reach = yearReach(m_office);
    if (!reach)
        return passOn(reach);
    if (!reach->sees.contains(root)) {
        return fail(
            ErrorCode::Forbidden, Tr::tr("Only HR and the heads above see the petitions of a unit."));
    }
    const auto below = Organisation(m_office).below(root);
    if (!below)
        return passOn(below);
    const Period whole = Period::year(year);
    const auto petitions = storage::PetitionRepository(m_office.db())
                               .ofUnits(*below, whole.first(), whole.last());
    if (!petitions)
        return passOn(petitions);
    auto shower = Shower::load(m_office);
    if (!shower)
        return passOn(shower);
    QList<PetitionView> views;
    for (const Petition& one : *petitions) {
        const auto view = shower->view(one);
        if (!view)
            return passOn(view);
        views.append(*view);
    }
    std::ranges::stable_sort(views, [](const PetitionView& a, const PetitionView& b) {
        const bool openA = a.petition.state == PetitionState::Received;
        const bool openB = b.petition.state == PetitionState::Received;
        return openA != openB ? openA : openA && a.petition.due < b.petition.due;
    });
    return views;
}

} // namespace soviec::service
