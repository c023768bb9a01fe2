// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/letterhead.h"
#include "core/report/report.h"
#include "core/service/authority.h"
#include "core/service/office.h"
#include "core/service/reports.h"

#include <memory>

namespace soviec::service {

/// One run over a request: what the makers of reports share. It checks who may read what; a maker
/// calls loadPeople() or mayReadUnit() before anything else.
class ReportRun {
public:
    /// All are kept by reference.
    ReportRun(Office& office, const ReportRequest& request, const ReportProgress& progress);
    /// The tree of units and the form; called by Reports before a maker begins.
    Result<void> begin();

    /// The people asked for. Forbidden where who() may not read their details; NotFound where
    /// nobody held a position in the days asked for.
    Result<void> loadPeople();
    /// Forbidden unless who() manages or heads the unit (or the person) asked for.
    Result<void> mayReadUnit();
    /// Forbidden unless who() may see figures of the whole unit: also the lead body and the
    /// working group.
    Result<void> mayReadFigures();
    /// Forbidden unless who() is HR or administrator of the whole agency, or the operator.
    Result<void> mayManage();
    /// Who heads the unit asked for, where the people are not loaded.
    Result<void> loadChief();

    Office& office() const { return m_office; }
    const ReportRequest& request() const { return m_request; }
    Date first() const;
    Date last() const;
    /// "Tháng 4 năm 2026", or the days "Từ ngày … đến ngày …".
    QString span() const;
    /// "2026-04", "2026-q2", "2026-04-06", for names of files.
    QString spanWord() const;
    /// How the agency wants this kind of report.
    const report::FormSettings& form() const { return m_form; }
    bool ofOnePerson() const { return !m_request.person.isNull(); }

    const QList<Unit>& units() const { return m_units; } ///< of the whole database
    UnitId root() const; ///< the unit asked for, the agency where none is named
    const Unit& rootUnit() const;
    QList<UnitId> below() const; ///< root() and everything under it
    const QList<Member>& members() const { return m_members; } ///< after loadPeople()
    QStringList memberIds() const;

    /// Before each sheet of a person, with how many people are done; Cancelled where that was asked.
    Result<void> step(qsizetype done) const;
    /// True where so many sheets are all that were asked for.
    bool isEnough(qsizetype sheets) const { return m_request.most > 0 && sheets >= m_request.most; }

    report::Letterhead head(const Date& date) const;
    report::Letterhead headOfToday() const;
    /// Who heads the person's unit; empty where that is somebody outside. After loadPeople().
    QString headName(const Member& member) const;
    /// Who heads the unit asked for. After loadPeople() or loadChief().
    QString chiefName() const;

    /// Whose sheet it is, for names of files.
    static void whose(report::Report& report, const Member& member);
    /// File stem and person for a sheet of one person, or of the unit asked for.
    void name(report::Report& report, const Member& member) const;
    void name(report::Report& report) const;

private:
    Result<QList<Member>> membersAround(UnitId unit);
    Result<void> loadPerson();
    QList<UnitId> chainOf(UnitId unit) const;
    Result<bool> reads(UnitId unit, bool figuresOnly);

    Office& m_office;
    const ReportRequest& m_request;
    const ReportProgress& m_progress;
    report::FormSettings m_form;
    QList<Unit> m_units;
    QList<Member> m_members;
    std::unique_ptr<Authority> m_authority;
};

} // namespace soviec::service
