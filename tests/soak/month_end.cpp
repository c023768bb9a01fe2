// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/diary.h"
#include "core/service/month_close.h"
#include "core/service/organisation.h"
#include "core/service/review.h"
#include "core/service/score_case.h"
#include "tests/soak/month_life.h"

namespace soak {

using namespace Qt::StringLiterals;
using namespace soviec::service;

namespace {

const LeaderDecision full {Decimal(1), QStringLiteral("Hoàn thành kế hoạch")};

} // namespace

void MonthLife::handInOne(Office& office, const Actor& actor)
{
    Evaluation evaluation(office);
    const auto view = evaluation.view(actor.id, m_place.month());
    if (!m_ledger.done("view", view))
        return;
    QMap<QString, Decimal> scores;
    for (const Criterion& criterion : scoredCriteria(*view->rules))
        scores.insert(criterion.code, criterion.max);
    if (m_ledger.done("self score", evaluation.saveSelf(m_place.month(), scores, u"Chủ động"_s, u"Chưa có"_s)))
        m_ledger.done("submit", evaluation.submit(m_place.month()));
}

void MonthLife::handIn()
{
    QList<Actor> all = m_place.actors();
    all.append({u"chair"_s, m_place.chair(), {}, true});
    each(all, [this](Office& office, const Actor& actor, SeededRandom& random) {
        handInOne(office, actor);
        if (random.chance(5) && m_ledger.done("recall", Evaluation(office).recall(m_place.month())))
            handInOne(office, actor);
    });
}

void MonthLife::signOne(Office& office, PersonId person, SeededRandom* random)
{
    Evaluation evaluation(office);
    auto view = evaluation.view(person, m_place.month());
    if (!m_ledger.done("view", view) || view->sheet.state != SheetState::Submitted)
        return;
    if (random && random->chance(4)) {
        m_ledger.done("give back", evaluation.giveBack(view->sheet.id, u"Xem lại điểm tự chấm"_s));
        return;
    }
    if (view->sheet.role != Role::Staff) {
        view = evaluation.saveRemarks(view->sheet.id, u"Đạt yêu cầu"_s, full, full);
        if (!m_ledger.done("remarks", view))
            return;
    }
    m_ledger.done("sign", evaluation.sign(view->sheet.id, view->shownHash));
}

void MonthLife::sign()
{
    // The reviewer of the last day signs: who moved is signed for by the new head. Twice, as some sheets
    // are given back the first time.
    for (int round = 0; round < 2; ++round) {
        each(heads(), [&](Office& office, const Actor&, SeededRandom& random) {
            const auto people = Review(office).queueCount();
            m_ledger.done("queue", people);
            const auto members = Organisation(office).reviewedBy(office.who().person, m_place.month().last());
            if (!m_ledger.done("reviewed", members))
                return;
            for (const Member& member : *members)
                signOne(office, member.person.id, round == 0 ? &random : nullptr);
        });
        each(m_place.actors(), [this](Office& office, const Actor& actor, SeededRandom&) {
            const auto view = Evaluation(office).view(actor.id, m_place.month());
            if (m_ledger.done("view", view) && view->sheet.state == SheetState::Returned)
                handInOne(office, actor);
        });
    }
    signLeaders();
    signChair();
}

void MonthLife::signLeaders()
{
    each({{u"chair"_s, m_place.chair(), {}, true}}, [this](Office& office, const Actor&, SeededRandom&) {
        for (const Actor& head : heads())
            signOne(office, head.id, nullptr);
    });
}

// The chair's authority stands outside the database.
void MonthLife::signChair()
{
    Ledger::begin();
    const auto hr = m_place.open(u"hr"_s);
    if (!m_ledger.done("open", hr))
        return;
    Evaluation evaluation(**hr);
    const auto view = evaluation.view(m_place.chair(), m_place.month());
    if (m_ledger.done("view", view) && view->sheet.state == SheetState::Submitted)
        m_ledger.done(
            "sign outside",
            evaluation.signExternally(
                view->sheet.id, view->shownHash, u"Nguyễn Thị Tỉnh"_s, u"Phó Chủ tịch"_s, u"12/TB-UBND"_s,
                u"Đạt"_s, full, full));
}

void MonthLife::close()
{
    Ledger::begin();
    const auto hr = m_place.open(u"hr"_s);
    if (!m_ledger.done("open", hr))
        return;
    const auto report = MonthClose(**hr).close(m_place.month());
    if (!m_ledger.done("close", report))
        return;
    for (const Missing& missing : report->open) {
        // Nobody closes their own sheet: HR's is left to the operator.
        if (missing.member.person.login == u"hr")
            continue;
        m_ledger.done(
            "closed", Result<void>(fail(ErrorCode::Invalid, missing.member.person.fullName + u": "_s + missing.what)));
    }
    const auto root = m_place.openAsOperator();
    if (m_ledger.done("open", root))
        m_ledger.done("close", MonthClose(**root).close(m_place.month()));
}

void MonthLife::correctOne(const Actor& actor)
{
    const auto own = m_place.open(actor.login);
    if (!m_ledger.done("open", own))
        return;
    const auto entries = Diary(**own).range(actor.id, m_place.month().first(), m_place.month().last());
    const auto authority = Organisation(**own).reviewerOf(actor.id, m_place.month().last());
    if (!m_ledger.done("read diary", entries) || entries->isEmpty() || !m_ledger.done("reviewer", authority) || !*authority)
        return;
    QString login;
    for (const Actor& one : heads()) {
        if (one.id == (*authority)->person.id)
            login = one.login;
    }
    const auto head = m_place.open(login);
    if (!m_ledger.done("open", head))
        return;
    // The head takes a decision back, the person mends the entry, the head decides again.
    const DiaryEntry& wrong = entries->last();
    auto open = Review(**head).reopen({wrong.id, wrong.version});
    if (m_ledger.done("reopen", open)) {
        m_ledger.took(*open);
        open->note = u"Đính chính"_s;
        open = Diary(**own).change(*open);
        if (m_ledger.done("correct", open)) {
            m_ledger.took(*open);
            EntryReview verdict;
            verdict.acceptedQuantity = open->quantity;
            verdict.acceptedMinutes = open->minutes;
            const auto decided = Review(**head).accept({open->id, open->version}, verdict);
            if (m_ledger.done("decide", decided))
                m_ledger.took(*decided);
        }
    }
    handInOne(**own, actor);
    signOne(**head, actor.id, nullptr);
}

void MonthLife::correct()
{
    Ledger::begin();
    const auto hr = m_place.open(u"hr"_s);
    if (!m_ledger.done("open", hr))
        return;
    SeededRandom random = SeededRandom(m_seed).branch(++m_round);
    for (const Actor& actor : m_place.actors()) {
        // Only who still stands where they began, so that one head knows all of their entries.
        if (actor.head || !random.chance(3))
            continue;
        const auto stays = Organisation(**hr).member(actor.id, m_place.month().last());
        if (!m_ledger.done("member", stays) || !*stays || (*stays)->unit != actor.unit)
            continue;
        const auto unlocked = MonthClose(**hr).unlock(m_place.month(), {}, actor.id, u"Đính chính số liệu"_s);
        if (m_ledger.done("unlock", unlocked))
            correctOne(actor);
    }
    close();
}

} // namespace soak
