// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo_story.h"

#include "core/service/demo/demo_texts.h"
#include "core/service/diary.h"
#include "core/service/evaluation.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

const DemoPerson* withDuty(const QList<DemoPerson>& people, Duty duty)
{
    const auto found = std::ranges::find_if(
        people, [&](const DemoPerson& p) { return p.duty == code(duty); });
    return found == people.end() ? nullptr : &*found;
}

} // namespace

Result<void> DemoStory::reviewAll(const Date& upTo, bool everything)
{
    for (const DemoPerson& person : m_demo.people) {
        if (person.role != Role::Head && person.duty != code(Duty::Hr))
            continue;
        if (auto reviewed = reviewAs(person, upTo, everything); !reviewed)
            return reviewed;
    }
    return {};
}

Result<void> DemoStory::reviewAs(const DemoPerson& reviewer, const Date& upTo, bool everything)
{
    if (auto acting = actAs(reviewer); !acting)
        return acting;
    Review review(m_office);
    const auto queue = review.queue(5000);
    if (!queue)
        return passOn(queue);
    QList<EntryVersion> ordinary;
    QList<QueueItem> special;
    for (const QueueItem& item : *queue) {
        if (item.entry.day > upTo)
            continue;
        const Date deadline = m_deadlines.value(item.entry.assignment, item.entry.day);
        SeededRandom random = m_random.branch(qHash(item.entry.id, 7));
        if ((item.entry.day > deadline && !item.entry.quantity.isZero()) || random.chance(4))
            special.append(item);
        else if (item.marks.isEmpty() || everything)
            ordinary.append({item.entry.id, item.entry.version});
    }
    if (auto accepted = review.acceptAll(ordinary); !accepted)
        return accepted;
    for (const QueueItem& item : special) {
        if (auto decided = decide(item, upTo, everything); !decided)
            return decided;
    }
    return {};
}

Result<void> DemoStory::decide(const QueueItem& item, const Date& upTo, bool everything)
{
    const DiaryEntry& entry = item.entry;
    SeededRandom random = m_random.branch(qHash(entry.id, 11));
    Review review(m_office);
    if (!everything && upTo.day() > 20 && random.chance(30)) {
        const auto returned = review.giveBack(
            {entry.id, entry.version}, u"Bổ sung kết quả cụ thể và số văn bản"_s);
        if (!returned)
            return passOn(returned);
        const auto owner = std::ranges::find_if(
            m_demo.people, [&](const DemoPerson& p) { return p.person.id == entry.person; });
        const auto head = m_office.who().person;
        if (auto acting = actAs(*owner); !acting)
            return acting;
        DiaryEntry mended = *returned;
        mended.note += u" (đã bổ sung)"_s;
        // In the running month some of these still wait for their owners.
        if (!isRunning(Period::monthOf(entry.day)) || random.chance(50)) {
            if (const auto changed = Diary(m_office).change(mended); !changed)
                return passOn(changed);
        }
        return actAs(*std::ranges::find_if(
            m_demo.people, [&](const DemoPerson& p) { return p.person.id == head; }));
    }
    EntryReview decision;
    decision.acceptedQuantity = entry.quantity;
    decision.acceptedMinutes = entry.minutes;
    if (!entry.quantity.isZero()) {
        if (entry.day > m_deadlines.value(entry.assignment, entry.day)) {
            decision.delays = 1;
            decision.delaysExcused = random.chance(30) ? 1 : 0;
            decision.note = decision.delaysExcused ? u"Chậm do chờ số liệu cấp trên"_s
                                                   : u"Chậm so với hạn"_s;
        } else if (random.chance(50)) {
            decision.qualityFaults = 1;
            decision.note = u"Phải sửa lại nội dung"_s;
        }
    }
    const auto accepted = review.accept({entry.id, entry.version}, decision);
    if (!accepted)
        return passOn(accepted);
    return {};
}

Result<void> DemoStory::handInSheets(const Period& month)
{
    for (const DemoPerson& person : m_demo.people) {
        if (auto handed = handIn(person, month); !handed)
            return handed;
    }
    return {};
}

Result<void> DemoStory::handIn(const DemoPerson& person, const Period& month)
{
    if (auto acting = actAs(person); !acting)
        return acting;
    Evaluation evaluation(m_office);
    const auto view = evaluation.view(person.person.id, month);
    if (!view)
        return passOn(view);
    SeededRandom random = m_random.branch(
        uint64_t(month.first().day_number()) * 256 + uint64_t(&person - m_demo.people.data()));
    QMap<QString, Decimal> scores;
    for (const Criterion& criterion : view->rules->criteria) {
        // Half a point less here and there, more often in the third group (innovation).
        const int halves =
            criterion.code.startsWith(u"III") ? random.below(3) : random.below(6) / 5;
        scores.insert(criterion.code, criterion.max - Decimal::fromScaled(halves * Decimal::unit / 2));
    }
    const DemoRemarks words = demoRemarks(random);
    const auto saved = evaluation.saveSelf(month, scores, words.strengths, words.weaknesses);
    if (!saved)
        return passOn(saved);
    const auto submitted = evaluation.submit(month);
    if (!submitted)
        return passOn(submitted);
    return {};
}

Result<void> DemoStory::signSheets(const Period& month)
{
    // A head's component d needs the sheets of the people below, so the order is from below.
    for (const bool onTop : {false, true}) {
        for (const Role role : {Role::Staff, Role::Deputy, Role::Head}) {
            for (const DemoPerson& person : m_demo.people) {
                const bool top = person.unit == m_demo.agency.unit.id;
                if (person.role != role || top != onTop)
                    continue;
                if (auto done = sign(person, month); !done)
                    return done;
            }
        }
    }
    return {};
}

Result<void> DemoStory::sign(const DemoPerson& person, const Period& month)
{
    if (auto acting = actAsReviewerOf(person); !acting)
        return acting;
    Evaluation evaluation(m_office);
    auto view = evaluation.view(person.person.id, month);
    if (!view)
        return passOn(view);
    if (!view->reviewer)
        return signForOutsideAuthority(person, month);
    SeededRandom random = m_random.branch(
        uint64_t(month.first().day_number()) * 512 + uint64_t(&person - m_demo.people.data()));
    LeaderDecision organising;
    LeaderDecision unity;
    if (person.role != Role::Staff) {
        const bool late = random.chance(12);
        organising.share = late ? Decimal::fromScaled(Decimal::unit / 2) : Decimal(1);
        organising.reason = late ? u"Có nhiệm vụ trong chương trình công tác chậm kéo dài"_s
                                 : u"Hoàn thành kế hoạch tháng đúng hạn, có giải pháp điều hành hiệu quả"_s;
        unity.share = Decimal(1);
        unity.reason = u"Đơn vị đoàn kết, phối hợp tốt"_s;
    }
    view = evaluation.saveRemarks(view->sheet.id, demoRemarks(random).remarks, organising, unity);
    if (!view)
        return passOn(view);
    const auto done = evaluation.sign(view->sheet.id, view->shownHash);
    if (!done)
        return passOn(done);
    return {};
}

Result<void> DemoStory::signForOutsideAuthority(const DemoPerson& person, const Period& month)
{
    if (auto acting = actAs(*withDuty(m_demo.people, Duty::Hr)); !acting)
        return acting;
    Evaluation evaluation(m_office);
    const auto view = evaluation.view(person.person.id, month);
    if (!view)
        return passOn(view);
    const LeaderDecision organising {Decimal(1), u"Hoàn thành kế hoạch công tác tháng"_s};
    const LeaderDecision unity {Decimal(1), u"Tập thể lãnh đạo đoàn kết"_s};
    const auto done = evaluation.signExternally(
        view->sheet.id, view->shownHash, u"Lê Đình Khôi"_s, u"Phó Chủ tịch UBND tỉnh"_s,
        QString::number(100 + month.index()) + u"/TB-UBND"_s,
        u"Hoàn thành tốt nhiệm vụ được giao trong tháng"_s, organising, unity);
    if (!done)
        return passOn(done);
    return {};
}

} // namespace soviec::service
