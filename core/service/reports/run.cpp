// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reports/run.h"

#include "core/base/tr.h"
#include "core/report/form_text.h"
#include "core/service/organisation.h"
#include "core/service/report_forms.h"
#include "core/storage/org_repository.h"

#include <QSet>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

ReportRun::ReportRun(Office& office, const ReportRequest& request, const ReportProgress& progress)
    : m_office(office)
    , m_request(request)
    , m_progress(progress)
{
}

Result<void> ReportRun::step(qsizetype done) const
{
    if (!m_progress || m_progress(int(done), int(m_members.size())))
        return {};
    return fail(ErrorCode::Cancelled, Tr::tr("Stopped. The report was not made."));
}

Result<void> ReportRun::begin()
{
    auto units = storage::OrgRepository(m_office.db()).units();
    if (!units)
        return passOn(units);
    m_units = std::move(*units);
    auto form = ReportForms(m_office).get(m_request.kind);
    if (!form)
        return passOn(form);
    m_form = m_request.form.value_or(*form);
    m_authority = std::make_unique<Authority>(m_units, QList<Member>());
    return {};
}

Date ReportRun::first() const
{
    return isValid(m_request.from) ? m_request.from : m_request.period.first();
}

Date ReportRun::last() const
{
    return isValid(m_request.to) ? m_request.to : m_request.period.last();
}

QString ReportRun::span() const
{
    if (!isValid(m_request.from))
        return report::periodText(m_request.period);
    const report::FormText& words = report::FormText::common();
    if (first() == last())
        return words.text(u"day").arg(formDate(first()));
    return words.text(u"days").arg(formDate(first()), formDate(last()));
}

QString ReportRun::spanWord() const
{
    if (!isValid(m_request.from))
        return m_request.period.toString().toLower();
    if (first() == last())
        return isoDate(first());
    return isoDate(first()) + u'-' + isoDate(last());
}

UnitId ReportRun::root() const
{
    return m_request.unit.isNull() ? m_office.agency().unit.id : m_request.unit;
}

const Unit& ReportRun::rootUnit() const
{
    const auto it = std::ranges::find(m_units, root(), &Unit::id);
    return it == m_units.end() ? m_office.agency().unit : *it;
}

QList<UnitId> ReportRun::below() const
{
    return m_authority->below(root());
}

QList<UnitId> ReportRun::chainOf(UnitId unit) const
{
    QList<UnitId> chain;
    while (!unit.isNull() && !chain.contains(unit)) {
        chain.append(unit);
        const auto it = std::ranges::find(m_units, unit, &Unit::id);
        unit = it == m_units.end() ? UnitId() : it->parent;
    }
    return chain;
}

Result<bool> ReportRun::reads(UnitId unit, bool figuresOnly)
{
    const Date today = m_office.clock().today();
    Organisation organisation(m_office);
    const auto manages = organisation.managesUnit(unit, today);
    if (!manages || *manages)
        return manages;
    const Identity& who = m_office.who();
    if (figuresOnly && (who.has(Duty::LeadBody) || who.has(Duty::WorkingGroup)))
        return true;
    return organisation.headsAbove(unit, today);
}

Result<void> ReportRun::mayReadUnit()
{
    const auto may = reads(root(), false);
    if (!may)
        return passOn(may);
    if (*may)
        return {};
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("Only HR and the heads of %1 may make this report.").arg(rootUnit().name));
}

Result<void> ReportRun::mayReadFigures()
{
    const auto may = reads(root(), true);
    if (!may)
        return passOn(may);
    if (*may)
        return loadChief();
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("Only HR, the heads of %1, the lead body and the working group may make this report.")
            .arg(rootUnit().name));
}

Result<void> ReportRun::mayManage()
{
    const auto may = Organisation(m_office).managesUnit(
        m_office.agency().unit.id, m_office.clock().today());
    if (!may)
        return passOn(may);
    if (*may)
        return {};
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("Only HR and administrators of the agency may make this report."));
}

Result<void> ReportRun::loadChief()
{
    const auto members =
        storage::OrgRepository(m_office.db()).members(chainOf(root()), first(), last());
    if (!members)
        return passOn(members);
    m_authority = std::make_unique<Authority>(m_units, *members);
    return {};
}

Result<QList<Member>> ReportRun::membersAround(UnitId unit)
{
    QList<UnitId> around = m_authority->below(unit);
    for (const UnitId above : chainOf(unit)) {
        if (!around.contains(above))
            around.append(above);
    }
    return storage::OrgRepository(m_office.db()).members(around, first(), last());
}

// The latest appointment that overlaps the days decides where a person stands.
Result<void> ReportRun::loadPerson()
{
    storage::OrgRepository org(m_office.db());
    const auto appointments = org.appointments(m_request.person);
    if (!appointments)
        return passOn(appointments);
    std::optional<Appointment> held;
    for (const Appointment& one : *appointments) {
        if (one.first <= last() && (!isValid(one.last) || one.last >= first()))
            held = one;
    }
    if (!held)
        return {};
    const Date day = isValid(held->last) ? std::min(held->last, last()) : last();
    const auto may = Organisation(m_office).mayRead(m_request.person, day);
    if (!may)
        return passOn(may);
    if (!*may) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Only the person, the heads above and HR may make this report."));
    }
    const auto member = org.member(m_request.person, day);
    if (!member)
        return passOn(member);
    if (*member)
        m_members.append(**member);
    return {};
}

Result<void> ReportRun::loadPeople()
{
    if (ofOnePerson()) {
        if (const auto loaded = loadPerson(); !loaded)
            return loaded;
    } else if (const auto may = mayReadUnit(); !may) {
        return may;
    }
    const UnitId centre = m_members.isEmpty() ? root() : m_members.first().unit;
    const auto around = membersAround(centre);
    if (!around)
        return passOn(around);
    m_authority = std::make_unique<Authority>(m_units, *around);
    if (!ofOnePerson()) {
        const QList<UnitId> list = below();
        const QSet<UnitId> asked(list.begin(), list.end());
        for (const Member& member : *around) {
            if (asked.contains(member.unit))
                m_members.append(member);
        }
    }
    if (m_members.isEmpty()) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("Nobody held a position here in %1.")
                .arg(
                    isValid(m_request.from) ? formDate(first()) + u" – "_s + formDate(last())
                                            : m_request.period.label()));
    }
    return {};
}

QStringList ReportRun::memberIds() const
{
    QStringList ids;
    ids.reserve(m_members.size());
    for (const Member& member : m_members)
        ids.append(member.person.id.toString());
    return ids;
}

report::Letterhead ReportRun::head(const Date& date) const
{
    const Agency& agency = m_office.agency();
    return {
        agency.superiorName, agency.unit.name, agency.place,
        m_request.layout.value_or(m_form.layout.value_or(agency.unit.bloc)), date};
}

report::Letterhead ReportRun::headOfToday() const
{
    return head(m_office.clock().today());
}

QString ReportRun::headName(const Member& member) const
{
    const auto reviewer = m_authority->reviewerOf(member.person.id, member.unit, member.role);
    return reviewer ? reviewer->person.fullName : QString();
}

QString ReportRun::chiefName() const
{
    const auto chief = m_authority->reviewerOf({}, root(), Role::Staff);
    return chief ? chief->person.fullName : QString();
}

void ReportRun::whose(report::Report& report, const Member& member)
{
    report.personName = member.person.fullName;
    report.personCode = member.person.code;
    report.unitName = member.unitName;
}

void ReportRun::name(report::Report& report, const Member& member) const
{
    whose(report, member);
    report.fileStem = report.kind + u'-' + report::fileWord(member.person.fullName) + u'-' + spanWord();
}

void ReportRun::name(report::Report& report) const
{
    report.unitName = rootUnit().name;
    report.fileStem = report.kind + u'-' + report::fileWord(rootUnit().name) + u'-' + spanWord();
}

} // namespace soviec::service
