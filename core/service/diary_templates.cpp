// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/diary_templates.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/diary/checks.h"
#include "core/service/diary.h"
#include "core/service/office.h"
#include "core/service/work_guard.h"
#include "core/storage/template_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkTemplate(const EntryTemplate& work)
{
    // As an entry of some day, with a duration where a favourite has none: what the diary refuses
    // is not kept either.
    DiaryEntry entry = entryOf(work, Date(2026, 1, 5));
    if (work.kind == TemplateKind::Favourite && entry.minutes <= Minutes(0))
        entry.minutes = Minutes(1);
    if (const auto sound = checkEntry(entry); !sound)
        return sound;
    if (work.kind == TemplateKind::Favourite)
        return {};
    if (work.weekdays <= 0 || work.weekdays > 127)
        return fail(ErrorCode::Invalid, Tr::tr("Choose the weekdays on which the work comes again."));
    if (!isValid(work.first))
        return fail(ErrorCode::Invalid, Tr::tr("Write the first day of the recurring work, such as 07/04/2026."));
    if (isValid(work.last) && work.last < work.first)
        return fail(ErrorCode::Invalid, Tr::tr("The last day lies before the first. Correct one of the two."));
    return {};
}

bool alike(const EntryTemplate& a, const EntryTemplate& b)
{
    return a.kind == b.kind && a.item == b.item && a.minutes == b.minutes && a.start == b.start
        && a.weekdays == b.weekdays && sameFolded(a.title, b.title) && sameFolded(a.note, b.note);
}

} // namespace

Result<QList<EntryTemplate>> DiaryTemplates::mine()
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    return storage::TemplateRepository(m_office.db()).ofPerson(*acting);
}

Result<EntryTemplate> DiaryTemplates::keep(const EntryTemplate& given)
{
    const auto kept = mine();
    if (!kept)
        return passOn(kept);
    EntryTemplate work = given;
    work.title = cleanText(work.title);
    work.note = cleanNote(work.note);
    work.person = m_office.who().person;
    if (const auto sound = checkTemplate(work); !sound)
        return passOn(sound);
    const auto same = std::ranges::find_if(
        *kept, [&](const EntryTemplate& one) { return alike(one, work); });
    if (same != kept->end())
        return *same;
    work.id = TemplateId::create();
    work.createdAt = m_office.clock().now();
    if (const auto done = storage::TemplateRepository(m_office.db()).insert(work); !done)
        return passOn(done);
    return work;
}

Result<void> DiaryTemplates::remove(TemplateId id)
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    return storage::TemplateRepository(m_office.db()).remove(id, *acting);
}

Result<QList<DiaryEntry>> DiaryTemplates::proposal(const Date& first, const Date& last)
{
    const auto work = mine();
    if (!work)
        return passOn(work);
    Diary diary(m_office);
    const PersonId me = m_office.who().person;
    const auto days = diary.hours(me, first, last);
    if (!days)
        return passOn(days);
    const auto entered = diary.range(me, first, last);
    if (!entered)
        return passOn(entered);
    return recurringEntries(*work, *days, *entered, m_office.clock().today());
}

} // namespace soviec::service
