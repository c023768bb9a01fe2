// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/year_proposal.h"
#include "core/service/year_rights.h"

namespace soviec::service {

/// One person's rating of a year with what who() may do about it: the whole agency is rated behind
/// it, so that what is shown to those who sign is what signing stores.
class YearView {
public:
    /// NotFound where the person held no position in the year.
    static Result<YearView> load(Office& office, PersonId person, int year);

    bool maySee() const { return m_owner || m_sees; }
    Result<YearSheet> sheet();
    /// The revision in force: the stored one, or what would be stored today.
    const YearRating& rating() const { return m_rating; }
    bool isStored() const { return !m_rating.id.isNull(); }
    QStringList actions() const;

private:
    YearView(Office& office, YearDesk desk) : m_office(&office), m_desk(std::move(desk)) { }
    Result<void> find(PersonId person, const Member& member);

    Office* m_office;
    YearDesk m_desk;
    Member m_member;
    qsizetype m_line = -1; ///< none: left the agency before the day of the rating
    YearRating m_rating;
    bool m_owner = false;
    bool m_sees = false;
    bool m_keeps = false;
    bool m_authority = false;
    bool m_outside = false; ///< the authority stands outside of the database
};

} // namespace soviec::service
