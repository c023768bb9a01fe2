// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/service/assignment_desk.h"
#include "core/service/document_register.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/work_guard.h"
#include "core/storage/org_repository.h"
#include "core/storage/register_repository.h"

#include <QSet>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 500;
constexpr QChar handSign(u'/');

// Of the document, in whoever's hands.
QString documentKey(const RegisterItem& item)
{
    return item.key.section(handSign, 0, 0);
}

// A deadline in a month that is over is work of this month, and late.
Assignment workOf(const RegisterItem& item, const Date& today)
{
    Assignment work;
    work.person = item.handler;
    work.origin = Origin::Unplanned;
    work.title = registerTitle(item).left(longestTitle);
    const bool late = isValid(item.due) && item.due < Period::monthOf(today).first();
    work.period = Period::monthOf(isValid(item.due) && !late ? item.due : today);
    work.deadline = late ? Date() : item.due;
    return work;
}

// The work of a row, complete; an error where who() may not give it to its handler.
Result<Assignment> workAllowed(AssignmentDesk& desk, const RegisterItem& item, const Date& today)
{
    const auto complete = desk.completed(workOf(item, today));
    if (!complete)
        return complete;
    if (const auto may = desk.mayDirect(item.handler, complete->period, false); !may)
        return passOn(may);
    return complete;
}

} // namespace

// Documents of people whose work who() directs stay in the list as theirs. A name that fits nobody or
// several of them is somebody else's matter.
Result<void> DocumentRegister::takeOthers(RegisterReading& reading)
{
    if (reading.others.isEmpty())
        return {};
    const auto people = Organisation(m_office).reviewedBy(m_office.who().person, m_office.clock().today());
    if (!people)
        return passOn(people);
    for (const OthersDocument& one : std::as_const(reading.others)) {
        const QString named = fold(one.handler);
        QList<PersonId> fitting;
        for (const Member& member : *people) {
            if (named.contains(fold(member.person.fullName)) && !fitting.contains(member.person.id))
                fitting.append(member.person.id);
        }
        if (fitting.size() != 1)
            continue;
        RegisterItem item = one.item;
        item.handler = fitting.first();
        // One document in several hands is one piece of work for each of them.
        item.key += handSign + item.handler.toString();
        // What is done is news only about a row that is known.
        if (item.finished) {
            const auto known = storage::RegisterRepository(m_office.db()).byKey(m_office.who().person, item.key);
            if (!known)
                return passOn(known);
            if (!*known)
                continue;
        }
        reading.items.append(item);
        --reading.foreign;
    }
    if (!reading.items.isEmpty())
        reading.findings.removeIf([](const ImportFinding& one) { return one.code == u"nobody"; });
    return {};
}

// What the list gives into other hands by now is no work for those who had it; given back, it is again.
Result<void> DocumentRegister::closeHandedOn(
    const RegisterSource& source, const RegisterReading& reading, RegisterImport& done)
{
    storage::RegisterRepository store(m_office.db());
    const auto open = store.open(source.person);
    if (!open)
        return passOn(open);
    QSet<QString> hands;
    QSet<QString> documents;
    for (const RegisterItem& item : reading.items) {
        hands.insert(item.key);
        documents.insert(documentKey(item));
    }
    for (const OthersDocument& one : reading.others)
        documents.insert(documentKey(one.item));
    for (RegisterItem item : *open) {
        if (item.handler.isNull() || item.finished || hands.contains(item.key)
            || !documents.contains(documentKey(item)))
            continue;
        item.finished = true;
        item.changedAt = source.changedAt;
        if (const auto stored = store.update(item); !stored)
            return stored;
        ++done.changed;
    }
    return {};
}

Result<QList<RegisterWork>> DocumentRegister::works(const QList<RegisterItem>& items)
{
    QList<RegisterWork> works;
    AssignmentDesk desk(m_office);
    for (const RegisterItem& item : items) {
        RegisterWork one {item, {}, workOf(item, m_office.clock().today()), {}};
        const auto person = storage::OrgRepository(m_office.db()).person(item.handler);
        if (!person)
            return passOn(person);
        one.handler = *person ? (*person)->fullName : QString();
        if (const auto allowed = workAllowed(desk, item, m_office.clock().today()); !allowed)
            one.finding = allowed.error().text;
        works.append(one);
    }
    return works;
}

Result<Assignment> DocumentRegister::giveOut(RegisterItemId id)
{
    auto item = own(id);
    if (!item)
        return passOn(item);
    const QString title = registerTitle(*item).left(80);
    if (item->handler.isNull() || item->finished)
        return fail(
            ErrorCode::Invalid, Tr::tr("“%1” is not handled by one of your people, or is done: there is nothing to give out.").arg(title));
    AssignmentDesk desk(m_office);
    if (!item->assignment.isNull()) {
        const auto earlier = desk.load(item->assignment);
        if (!earlier)
            return passOn(earlier);
        if (earlier->state != AssignmentState::Cancelled)
            return fail(
                ErrorCode::Conflict, Tr::tr("“%1” was given out already. Read the register again.").arg(title));
    }
    const auto work = workAllowed(desk, *item, m_office.clock().today());
    if (!work)
        return fail(work.error().code, u"%1: %2"_s.arg(title, work.error().text), work.error().detail);
    const auto stored = desk.store(std::nullopt, *work, u"give"_s);
    if (!stored)
        return passOn(stored);
    item->assignment = stored->id;
    item->changedAt = m_office.clock().now();
    if (const auto kept = storage::RegisterRepository(m_office.db()).setAssignment(*item); !kept)
        return passOn(kept);
    return stored;
}

Result<QList<Assignment>> DocumentRegister::give(const QList<RegisterItemId>& items)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    QList<Assignment> given;
    for (const RegisterItemId& id : items) {
        const auto work = giveOut(id);
        if (!work)
            return passOn(work);
        given.append(*work);
    }
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    for (const Assignment& one : std::as_const(given))
        AssignmentDesk(m_office).tell(one);
    if (!given.isEmpty())
        emit m_office.feed().changed({u"register"_s, m_office.who().person, {}});
    return given;
}

} // namespace soviec::service
