// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reports.h"

#include "core/base/tr.h"
#include "core/report/catalog.h"
#include "core/report/diary_report.h"
#include "core/report/hours_sheet.h"
#include "core/report/period_sheet_report.h"
#include "core/service/authority.h"
#include "core/service/diary.h"
#include "core/service/evaluation.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/sheet_desk.h"

#include <memory>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

/// One run over a request: what all its sheets share.
class Builder {
public:
    Builder(Office& office, const ReportRequest& request) : m_office(office), m_request(request) { }

    Result<QList<report::Report>> run();

private:
    Result<void> load();
    Result<QList<report::Report>> periodSheets();
    Result<QList<report::Report>> diaries();
    Result<QList<report::Report>> hourSheets();
    Result<report::PersonHours> hoursOf(const Member& member);
    report::Letterhead head(const Date& date) const;
    QString headName(const Member& member) const;
    Date first() const { return m_request.period.first(); }
    Date last() const { return m_request.period.last(); }

    Office& m_office;
    const ReportRequest& m_request;
    QList<Member> m_members; ///< the people asked for
    std::unique_ptr<Authority> m_authority;
    QString m_unitName;
};

report::Letterhead Builder::head(const Date& date) const
{
    const Agency& agency = m_office.agency();
    return {agency.superiorName, agency.unit.name, agency.place, agency.unit.bloc, date};
}

QString Builder::headName(const Member& member) const
{
    const auto reviewer = m_authority->reviewerOf(member.person.id, member.unit, member.role);
    return reviewer ? reviewer->person.fullName : QString();
}

Result<void> Builder::load()
{
    Organisation organisation(m_office);
    const auto units = organisation.units();
    if (!units)
        return passOn(units);
    QList<UnitId> all;
    for (const Unit& unit : *units)
        all.append(unit.id);
    const auto members = organisation.members(all, first(), last());
    if (!members)
        return passOn(members);
    m_authority = std::make_unique<Authority>(*units, *members);
    const UnitId root
        = m_request.unit.isNull() ? m_office.agency().unit.id : m_request.unit;
    for (const Unit& unit : *units) {
        if (unit.id == root)
            m_unitName = unit.name;
    }
    const QList<UnitId> below = m_authority->below(root);
    for (const Member& member : *members) {
        const bool asked = m_request.person.isNull() ? below.contains(member.unit)
                                                     : member.person.id == m_request.person;
        if (asked)
            m_members.append(member);
    }
    if (m_members.isEmpty()) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("Nobody held a position here in %1.").arg(m_request.period.label()));
    }
    return {};
}

// A unit's sheets are those that were begun; one person's is made in any case.
Result<QList<report::Report>> Builder::periodSheets()
{
    Evaluation evaluation(m_office);
    QList<report::Report> reports;
    for (const Member& member : m_members) {
        const auto view = evaluation.view(member.person.id, m_request.period);
        if (!view)
            return passOn(view);
        if (view->sheet.id.isNull() && m_request.person.isNull())
            continue;
        report::PeriodSheetContent content;
        content.head = head(isSealed(view->sheet.state) ? localDate(view->sheet.signedAt) : Date());
        content.fullName = view->member.person.fullName;
        content.sheet = view->sheet;
        content.rules = view->rules.get();
        content.input = view->input;
        content.result = view->result;
        reports.append(periodSheetReport(
            content, m_request.annex ? report::Annex::With : report::Annex::Without));
    }
    if (reports.isEmpty()) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("Nobody here has begun a sheet for %1.").arg(m_request.period.label()));
    }
    return reports;
}

Result<QList<report::Report>> Builder::diaries()
{
    Diary diary(m_office);
    QList<report::Report> reports;
    for (const Member& member : m_members) {
        const auto entries = diary.range(member.person.id, first(), last());
        if (!entries)
            return passOn(entries);
        reports.append(report::diaryReport(
            head(m_office.clock().today()), first(), last(), member, *entries, headName(member)));
    }
    return reports;
}

Result<report::PersonHours> Builder::hoursOf(const Member& member)
{
    const auto days = Diary(m_office).hours(member.person.id, first(), last());
    if (!days)
        return passOn(days);
    return report::PersonHours {member, *days};
}

Result<QList<report::Report>> Builder::hourSheets()
{
    const bool single = !m_request.person.isNull() || m_request.eachPerson;
    const report::Letterhead letterhead = head(m_office.clock().today());
    QList<report::Report> reports;
    QList<report::PersonHours> people;
    for (const Member& member : m_members) {
        const auto hours = hoursOf(member);
        if (!hours)
            return passOn(hours);
        if (single) {
            reports.append(report::hoursSheetReport(
                letterhead, m_request.period, *hours, headName(member)));
        } else {
            people.append(*hours);
        }
    }
    if (!single) {
        const UnitId root
            = m_request.unit.isNull() ? m_office.agency().unit.id : m_request.unit;
        const auto chief = m_authority->reviewerOf({}, root, Role::Staff);
        reports.append(report::unitHoursReport(
            letterhead, m_request.period, m_unitName, people,
            chief ? chief->person.fullName : QString()));
    }
    return reports;
}

Result<QList<report::Report>> Builder::run()
{
    const auto kind = report::reportKind(m_request.kind);
    if (!kind) {
        QStringList known;
        for (const report::ReportKind& one : report::reportKinds())
            known.append(one.kind);
        return fail(
            ErrorCode::Usage,
            Tr::tr("There is no report “%1”. There are: %2.")
                .arg(m_request.kind.left(40), known.join(u", "_s)));
    }
    if (!m_request.period.isValid())
        return fail(ErrorCode::Usage, Tr::tr("Name the month or the quarter of the report."));
    const auto period = m_request.period.kind();
    if ((period == Period::Kind::Month && !kind->ofMonth)
        || (period == Period::Kind::Quarter && !kind->ofQuarter)
        || period == Period::Kind::Year) {
        return fail(
            ErrorCode::Usage, Tr::tr("The report “%1” is not made for such a period.").arg(kind->title));
    }
    if (const auto loaded = load(); !loaded)
        return passOn(loaded);
    if (kind->kind == u"period-sheet")
        return periodSheets();
    return kind->kind == u"diary" ? diaries() : hourSheets();
}

} // namespace

Result<QList<report::Report>> Reports::build(const ReportRequest& request)
{
    return Builder(m_office, request).run();
}

} // namespace soviec::service
