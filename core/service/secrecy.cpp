// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/secrecy.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/diary/checks.h"
#include "core/service/entry_desk.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/work_guard.h"
#include "core/storage/purge_repository.h"
#include "core/storage/sheet_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

Result<Purge> Secrecy::ask(EntryId id, const QString& reason)
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    const QString words = cleanNote(reason);
    if (words.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Say in neutral words why the content must go."));
    if (const QString mark = secrecyMark(words); !mark.isEmpty())
        return fail(
            ErrorCode::Refused,
            Tr::tr("“%1” is a secrecy mark. The reason stays readable: use neutral words.").arg(mark.left(60)));
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto entry = EntryDesk(m_office).load(id);
    if (!entry)
        return passOn(entry);
    if (const auto may = WorkGuard(m_office).mayRead(entry->person, entry->day); !may)
        return passOn(may);
    storage::PurgeRepository purges(m_office.db());
    const auto earlier = purges.ofEntry(id);
    if (!earlier)
        return passOn(earlier);
    const bool pending = std::ranges::any_of(
        *earlier, [](const Purge& one) { return one.state != PurgeState::Kept; });
    if (pending)
        return fail(
            ErrorCode::Refused, Tr::tr("The removal of this entry is asked for already, or done."));
    Purge purge;
    purge.id = PurgeId::create();
    purge.entry = id;
    purge.reason = words;
    purge.requestedBy = *acting;
    purge.requestedName = m_office.who().name;
    purge.requestedAt = m_office.clock().now();
    if (const auto done = purges.insert(purge); !done)
        return passOn(done);
    const auto recorded = m_office.record(u"entry"_s, id.toString(), u"ask_purge"_s, {}, {}, words);
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"purge"_s, entry->person, Period::monthOf(entry->day)});
    return purge;
}

Result<QList<WaitingPurge>> Secrecy::waiting()
{
    const auto open = storage::PurgeRepository(m_office.db()).open();
    if (!open)
        return passOn(open);
    QList<WaitingPurge> waiting;
    Organisation organisation(m_office);
    const PersonId me = m_office.who().person;
    for (const Purge& purge : *open) {
        const auto entry = EntryDesk(m_office).load(purge.entry);
        if (!entry)
            return passOn(entry);
        const auto reads = organisation.mayRead(entry->person, entry->day);
        if (!reads)
            return passOn(reads);
        if (!*reads)
            continue;
        const auto member = organisation.member(entry->person, entry->day);
        if (!member)
            return passOn(member);
        const bool second = !me.isNull() && me != purge.requestedBy && me != entry->person;
        waiting.append({purge, *member ? (*member)->person.fullName : QString(), entry->day, second});
    }
    return waiting;
}

Result<Purge> Secrecy::decide(PurgeId id, bool remove)
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    storage::PurgeRepository purges(m_office.db());
    const auto found = purges.get(id);
    if (!found)
        return passOn(found);
    if (!*found)
        return fail(ErrorCode::NotFound, Tr::tr("This removal is not asked for any more. Refresh the page."));
    Purge purge = **found;
    const auto entry = EntryDesk(m_office).load(purge.entry);
    if (!entry)
        return passOn(entry);
    if (const auto may = WorkGuard(m_office).mayRead(entry->person, entry->day); !may)
        return passOn(may);
    if (*acting == purge.requestedBy || *acting == entry->person)
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("It takes two people: neither who asked nor whose diary it is decides. Ask the head or HR."));
    purge.state = remove ? PurgeState::Done : PurgeState::Kept;
    purge.decidedBy = *acting;
    purge.decidedName = m_office.who().name;
    purge.decidedAt = m_office.clock().now();
    if (const auto done = purges.decide(purge); !done)
        return passOn(done);
    if (remove) {
        if (const auto done = purges.empty(purge.entry, Tr::tr("[content removed]")); !done)
            return passOn(done);
    }
    const auto recorded = m_office.record(
        u"entry"_s, purge.entry.toString(), remove ? u"purge"_s : u"keep"_s, {}, {}, purge.reason);
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    if (remove) {
        if (const auto done = purges.forgetLog(); !done)
            return passOn(done);
    }
    emit m_office.feed().changed({u"entry"_s, entry->person, Period::monthOf(entry->day)});
    return purge;
}

Result<QStringList> Secrecy::remains(EntryId id)
{
    const auto entry = EntryDesk(m_office).load(id);
    if (!entry)
        return passOn(entry);
    if (const auto may = WorkGuard(m_office).mayRead(entry->person, entry->day); !may)
        return passOn(may);
    QStringList places {Tr::tr("Backups and printed or exported copies made before keep the words: destroy them as the law on state secrets says.")};
    const Period month = Period::monthOf(entry->day);
    const auto sheets = storage::SheetRepository(m_office.db()).revisions(entry->person, month);
    if (!sheets)
        return passOn(sheets);
    const bool signedWords = entry->item.isNull()
        && std::ranges::any_of(*sheets, [](const PeriodSheet& sheet) { return sheet.signedAt.isValid(); });
    if (signedWords)
        places << Tr::tr("A sheet was signed for %1; work outside the catalog stands in it under its title. Ask for advice before it is used again.")
                      .arg(month.label());
    return places;
}

} // namespace soviec::service
