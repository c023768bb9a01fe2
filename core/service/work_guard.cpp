// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/work_guard.h"

#include "core/base/clock.h"
#include "core/base/tr.h"
#include "core/domain/workflow/transition.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/storage/catalog_repository.h"
#include "core/storage/org_repository.h"
#include "core/storage/sheet_repository.h"

namespace soviec::service {

Result<PersonId> WorkGuard::actingPerson() const
{
    if (m_office.who().isOperator())
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("This is done by a person in their own name. Choose who you are first."));
    return m_office.who().person;
}

Result<void> WorkGuard::monthIsOpen(PersonId person, const Period& month) const
{
    storage::SheetRepository sheets(m_office.db());
    const auto locked = sheets.isLocked(person, month);
    if (!locked)
        return passOn(locked);
    if (!*locked)
        return {};
    QString who;
    QDateTime when;
    for (const Period& period : {month, Period::quarter(month.year(), (month.index() + 2) / 3)}) {
        const auto sheet = sheets.current(person, period);
        if (!sheet)
            return passOn(sheet);
        if (!*sheet || !who.isEmpty())
            continue;
        who = (*sheet)->signerName;
        when = (*sheet)->signedAt;
        if ((*sheet)->state == SheetState::Closed) {
            storage::OrgRepository org(m_office.db());
            const auto closer = org.person((*sheet)->closedBy);
            if (closer && *closer)
                who = (*closer)->fullName;
            when = (*sheet)->closedAt;
        }
    }
    if (who.isEmpty())
        return fail(
            ErrorCode::Locked,
            Tr::tr("Period %1 is closed. Ask HR to open it again.").arg(month.label()));
    return fail(
        ErrorCode::Locked,
        Tr::tr("Period %1 was closed by %2 at %3. Ask HR to open it again.")
            .arg(month.label(), who, localTime(when)));
}

Result<Member> WorkGuard::memberOn(PersonId person, const Date& day) const
{
    storage::OrgRepository org(m_office.db());
    const auto member = org.member(person, day);
    if (!member)
        return passOn(member);
    if (*member)
        return **member;
    return fail(
        ErrorCode::Refused,
        Tr::tr("There is no appointment on %1. Correct the day, or have HR enter the appointment.")
            .arg(formDate(day)));
}

Result<CatalogItem> WorkGuard::itemOn(CatalogItemId id, const Date& day) const
{
    storage::CatalogRepository catalogs(m_office.db());
    const auto item = catalogs.item(id);
    if (!item)
        return passOn(item);
    if (!*item)
        return fail(
            ErrorCode::NotFound, Tr::tr("This item is no longer in the catalog. Choose another one."));
    const auto catalog = catalogs.inForce(m_office.agency().unit.id, day);
    if (!catalog)
        return passOn(catalog);
    if (*catalog && (*catalog)->id == (*item)->catalog)
        return **item;
    return fail(
        ErrorCode::Refused,
        Tr::tr("“%1” is not in the catalog in force on %2. Choose an item of that catalog.")
            .arg((*item)->code, formDate(day)));
}

Result<void> WorkGuard::mayRead(PersonId person, const Date& day) const
{
    if (person == m_office.who().person)
        return {};
    Organisation organisation(m_office);
    const auto may = organisation.mayRead(person, day);
    if (!may)
        return passOn(may);
    if (*may)
        return {};
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("Only the person, those who evaluate the person, and HR may read this."));
}

Result<QString> stepTo(
    QStringView entity, const QString& from, const QString& fromLabel, QStringView action,
    const QString& reason)
{
    const Transition* step = findTransition(entity, from, action);
    if (!step)
        return fail(
            ErrorCode::Refused,
            Tr::tr("This cannot be done while the state is “%1”.").arg(fromLabel),
            entity.toString() + u' ' + from + u' ' + action.toString());
    if (step->needsReason && reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("A reason is needed. Write it in a few words."));
    return QString::fromUtf16(step->to);
}

} // namespace soviec::service
