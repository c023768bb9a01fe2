// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/review.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/service/entry_desk.h"
#include "core/service/mark_dismissals.h"
#include "core/service/office.h"
#include "core/service/review_marks.h"
#include "core/service/review_scope.h"
#include "core/service/work_guard.h"
#include "core/storage/review_repository.h"

#include <algorithm>
#include <set>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

Result<void> checkReview(const DiaryEntry& entry, const EntryReview& review)
{
    if (review.acceptedQuantity.isNegative() || review.acceptedQuantity > entry.quantity
        || review.acceptedMinutes.count() < 0 || review.acceptedMinutes > entry.minutes)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("At most what was entered can be accepted. Return the entry if it should say more."));
    if (review.qualityFaults < 0 || review.delays < 0 || review.qualityFaults > 1000
        || review.delays > 1000)
        return fail(
            ErrorCode::Invalid, Tr::tr("Findings and delays are whole numbers from 0 to 1000."));
    if (review.qualityExcused < 0 || review.qualityExcused > review.qualityFaults
        || review.delaysExcused < 0 || review.delaysExcused > review.delays)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("No more findings or delays can have an objective cause than there are."));
    return {};
}

std::unexpected<Error> movedOn()
{
    return fail(
        ErrorCode::Conflict,
        Tr::tr("An entry was changed after it was shown. The list is shown as it is now; look at it and decide again."));
}

// Loads an entry for a decision: right, version and open month.
Result<DiaryEntry> decidable(
    Office& office, ReviewScope& scope, std::set<std::pair<PersonId, Period>>& open,
    const EntryVersion& wanted)
{
    const auto entry = EntryDesk(office).load(wanted.id);
    if (!entry)
        return passOn(entry);
    const auto reaches = scope.reaches(*entry);
    if (!reaches)
        return passOn(reaches);
    if (!*reaches)
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("About this entry the head who evaluates the person decides; nobody decides about the own work."));
    if (entry->version != wanted.version)
        return movedOn();
    const std::pair<PersonId, Period> key(entry->person, Period::monthOf(entry->day));
    if (!open.contains(key)) {
        if (const auto month = WorkGuard(office).monthIsOpen(key.first, key.second); !month)
            return passOn(month);
        open.insert(key);
    }
    return *entry;
}

// Takes one step of the transition table with an entry, inside the caller's transaction.
Result<DiaryEntry> decide(
    EntryDesk& desk, Office& office, ReviewScope& scope, const DiaryEntry& before,
    QStringView action, const EntryReview& review)
{
    const auto to = stepTo(
        u"entry", code(before.state), stateLabel(before.state), action, review.note);
    if (!to)
        return passOn(to);
    DiaryEntry after = before;
    after.state = fromCode<EntryState>(*to).value_or(before.state);
    after.review = review;
    const bool decided = after.state != EntryState::Pending;
    after.reviewedBy = decided ? scope.reviewer() : PersonId();
    after.reviewedAt = decided ? office.clock().now() : QDateTime();
    const auto inPlaceOf = scope.onBehalf(before);
    if (!inPlaceOf)
        return passOn(inPlaceOf);
    return desk.store(before, after, action.toString(), review.note, *inPlaceOf);
}

Result<DiaryEntry> decideOne(
    Office& office, const EntryVersion& wanted, QStringView action, EntryReview review)
{
    auto transaction = storage::Transaction::begin(office.db());
    if (!transaction)
        return passOn(transaction);
    auto scope = ReviewScope::load(office);
    if (!scope)
        return passOn(scope);
    std::set<std::pair<PersonId, Period>> open;
    const auto before = decidable(office, *scope, open, wanted);
    if (!before)
        return passOn(before);
    review.note = cleanNote(review.note);
    if (const auto sound = checkReview(*before, review); !sound)
        return passOn(sound);
    EntryDesk desk(office);
    const auto stored = decide(desk, office, *scope, *before, action, review);
    if (!stored)
        return passOn(stored);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    desk.tell(*stored);
    return stored;
}

// The place of each of the people by name. There are far fewer of them than entries.
QHash<PersonId, int> placesOf(const QList<QueueItem>& items)
{
    QHash<PersonId, int> places;
    std::vector<std::pair<QString, PersonId>> people;
    for (const QueueItem& item : items) {
        if (places.contains(item.entry.person))
            continue;
        places.insert(item.entry.person, 0);
        people.emplace_back(nameCollationKey(item.member.person.fullName), item.entry.person);
    }
    std::ranges::sort(people);
    for (size_t at = 0; at < people.size(); ++at)
        places[people[at].second] = int(at);
    return places;
}

// What needs a human first; then by name and day. The items themselves are large and moved once.
void sortByNeed(QList<QueueItem>& items)
{
    struct Ranked {
        int need = 0; // 0 serious, 1 worth a look, 2 ordinary
        int person = 0;
        Date day;
        qsizetype at = 0;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(size_t(items.size()));
    const QHash<PersonId, int> places = placesOf(items);
    for (const QueueItem& item : std::as_const(items)) {
        const int need = item.marks.isEmpty() ? 2 : item.marks.first().serious ? 0 : 1;
        ranked.push_back({need, places.value(item.entry.person), item.entry.day, qsizetype(ranked.size())});
    }
    std::ranges::stable_sort(ranked, [](const Ranked& a, const Ranked& b) {
        return std::tie(a.need, a.person, a.day) < std::tie(b.need, b.person, b.day);
    });
    QList<QueueItem> sorted;
    sorted.reserve(items.size());
    for (const Ranked& one : ranked)
        sorted.append(std::move(items[one.at]));
    items = std::move(sorted);
}

} // namespace

Result<QList<QueueItem>> Review::queue(int limit)
{
    auto scope = ReviewScope::load(m_office);
    if (!scope)
        return passOn(scope);
    QList<DiaryEntry> waiting;
    Date afterDay;
    EntryId afterId;
    bool more = !scope->units().isEmpty();
    QSet<PersonId> leftOut; // people of whom not everything that waits is in the queue
    while (more && waiting.size() < limit) {
        auto page = storage::ReviewRepository(m_office.db())
                        .waiting(scope->units(), afterDay, afterId, pageSize);
        if (!page)
            return passOn(page);
        more = page->size() == pageSize;
        for (DiaryEntry& entry : *page) {
            const auto reaches = scope->reaches(entry);
            if (!reaches)
                return passOn(reaches);
            afterDay = entry.day;
            afterId = entry.id;
            if (*reaches && waiting.size() < limit)
                waiting.append(std::move(entry));
            else
                leftOut.insert(entry.person);
        }
    }
    const bool whole = !more && std::ranges::none_of(waiting, [&](const DiaryEntry& entry) {
        return leftOut.contains(entry.person);
    });
    const auto marks
        = marksOfAll(m_office, waiting, scope->units(), whole ? Waiting::All : Waiting::Some);
    if (!marks)
        return passOn(marks);
    QList<QueueItem> found;
    found.reserve(waiting.size());
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        const auto member = scope->memberOf(waiting.at(i));
        if (!member)
            return passOn(member);
        found.append({std::move(waiting[i]), *member, marks->at(i), {}});
    }
    if (const auto done = MarkDismissals(m_office).apply(found); !done)
        return passOn(done);
    sortByNeed(found);
    return found;
}

Result<int> Review::queueCount()
{
    auto scope = ReviewScope::load(m_office);
    if (!scope)
        return passOn(scope);
    if (scope->units().isEmpty())
        return 0;
    const auto groups = storage::ReviewRepository(m_office.db()).pendingGroups(scope->units());
    if (!groups)
        return passOn(groups);
    int count = 0;
    for (const storage::PendingGroup& group : *groups) {
        DiaryEntry like;
        like.person = group.person;
        like.unit = group.unit;
        like.day = group.last;
        const auto reaches = scope->reaches(like);
        if (!reaches)
            return passOn(reaches);
        count += *reaches ? group.entries : 0;
    }
    return count;
}

Result<void> Review::acceptAll(const QList<EntryVersion>& entries)
{
    auto transaction = storage::Transaction::begin(m_office.db(), storage::Transaction::Rows::Many);
    if (!transaction)
        return passOn(transaction);
    auto scope = ReviewScope::load(m_office);
    if (!scope)
        return passOn(scope);
    std::set<std::pair<PersonId, Period>> open;
    QHash<PersonId, QSet<Period>> touched;
    EntryDesk desk(m_office);
    for (const EntryVersion& wanted : entries) {
        const auto before = decidable(m_office, *scope, open, wanted);
        if (!before)
            return passOn(before);
        EntryReview review;
        review.acceptedQuantity = before->quantity;
        review.acceptedMinutes = before->minutes;
        const auto stored = decide(desk, m_office, *scope, *before, u"accept", review);
        if (!stored)
            return passOn(stored);
        touched[stored->person].insert(Period::monthOf(stored->day));
    }
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    for (auto it = touched.constBegin(); it != touched.constEnd(); ++it) {
        for (const Period& month : it.value())
            emit m_office.feed().changed({u"entry"_s, it.key(), month});
    }
    return {};
}

Result<DiaryEntry> Review::accept(const EntryVersion& entry, const EntryReview& review)
{
    return decideOne(m_office, entry, u"accept", review);
}

Result<DiaryEntry> Review::giveBack(const EntryVersion& entry, const QString& reason)
{
    EntryReview review;
    review.note = reason;
    return decideOne(m_office, entry, u"return", review);
}

Result<DiaryEntry> Review::reopen(const EntryVersion& entry)
{
    return decideOne(m_office, entry, u"reopen", {});
}

Result<DiaryEntry> Review::revise(const EntryVersion& entry, const EntryReview& review)
{
    return decideOne(m_office, entry, u"revise", review);
}

} // namespace soviec::service
