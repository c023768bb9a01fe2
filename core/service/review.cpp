// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/review.h"

#include "core/base/first_seen.h"
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
#include <tuple>
#include <vector>

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

// The place by name of the person of each entry. There are far fewer people than entries.
Result<std::vector<size_t>> placesByName(ReviewScope& scope, const QList<DiaryEntry>& entries)
{
    std::vector<size_t> places;
    places.reserve(size_t(entries.size()));
    FirstSeen<PersonId> seen;
    std::vector<std::tuple<QString, PersonId, size_t>> people;
    for (const DiaryEntry& entry : entries) {
        const size_t person = seen.place(entry.person);
        places.push_back(person);
        if (person < people.size())
            continue;
        const auto member = scope.memberOf(entry);
        if (!member)
            return passOn(member);
        people.emplace_back(nameCollationKey(member->person.fullName), entry.person, person);
    }
    std::ranges::sort(people);
    std::vector<size_t> byName(people.size());
    for (size_t at = 0; at < people.size(); ++at)
        byName[std::get<size_t>(people[at])] = at;
    for (size_t& place : places)
        place = byName[place];
    return places;
}

// What needs a human first; then by name and day: the places of the entries in that order.
std::vector<qsizetype> orderOfNeed(
    const QList<DiaryEntry>& entries, const QList<QList<Mark>>& marks, const std::vector<size_t>& people)
{
    struct Ranked {
        int need = 0; // 0 serious, 1 worth a look, 2 ordinary
        size_t person = 0;
        Date day;
        qsizetype at = 0;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(people.size());
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const QList<Mark>& own = marks.at(at);
        const int need = own.isEmpty() ? 2 : own.first().serious ? 0 : 1;
        ranked.push_back({need, people[size_t(at)], entries.at(at).day, at});
    }
    std::ranges::sort(ranked, [](const Ranked& a, const Ranked& b) {
        return std::tie(a.need, a.person, a.day, a.at) < std::tie(b.need, b.person, b.day, b.at);
    });
    std::vector<qsizetype> order;
    order.reserve(ranked.size());
    for (const Ranked& one : ranked)
        order.push_back(one.at);
    return order;
}

// Entries are large: each is moved once, to where it stays.
Result<QList<QueueItem>> itemsOf(
    Office& office, ReviewScope& scope, QList<DiaryEntry> entries, QList<QList<Mark>> marks)
{
    const auto dismissed = MarkDismissals(office).takeAside(entries, marks);
    if (!dismissed)
        return passOn(dismissed);
    const auto people = placesByName(scope, entries);
    if (!people)
        return passOn(people);
    QList<QueueItem> items;
    items.reserve(entries.size());
    for (const qsizetype at : orderOfNeed(entries, marks, *people)) {
        auto member = scope.memberOf(entries.at(at));
        if (!member)
            return passOn(member);
        QList<DismissedMark> aside = dismissed->value(entries.at(at).id);
        items.append({std::move(entries[at]), *std::move(member), std::move(marks[at]), std::move(aside)});
    }
    return items;
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
        waiting.reserve(waiting.size() + page->size());
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
    auto marks = marksOfAll(m_office, waiting, scope->units(), whole ? Waiting::All : Waiting::Some);
    if (!marks)
        return passOn(marks);
    return itemsOf(m_office, *scope, std::move(waiting), *std::move(marks));
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
