// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workflow/transition.h"

#include <algorithm>

namespace soviec {

namespace {

constexpr Transition table[] = {
    // Diary entries (Article 18.2): the person writes, the head confirms.
    {u"entry", u"pending", u"edit", Actor::Owner, false, u"pending"},
    {u"entry", u"returned", u"edit", Actor::Owner, false, u"pending"},
    {u"entry", u"pending", u"withdraw", Actor::Owner, false, u"withdrawn"},
    {u"entry", u"returned", u"withdraw", Actor::Owner, false, u"withdrawn"},
    {u"entry", u"withdrawn", u"restore", Actor::Owner, false, u"pending"},
    {u"entry", u"pending", u"accept", Actor::Reviewer, false, u"accepted"},
    {u"entry", u"pending", u"return", Actor::Reviewer, true, u"returned"},
    {u"entry", u"accepted", u"revise", Actor::Reviewer, false, u"accepted"},
    {u"entry", u"accepted", u"reopen", Actor::Reviewer, false, u"pending"},
    {u"entry", u"returned", u"reopen", Actor::Reviewer, false, u"pending"},
    // Assignments (Article 18.1).
    {u"assignment", u"assigned", u"accept", Actor::Owner, false, u"accepted"},
    {u"assignment", u"assigned", u"report_trouble", Actor::Owner, true, u"trouble"},
    {u"assignment", u"accepted", u"report_trouble", Actor::Owner, true, u"trouble"},
    {u"assignment", u"trouble", u"resume", Actor::Reviewer, false, u"accepted"},
    {u"assignment", u"assigned", u"hand_over", Actor::Reviewer, true, u"handed_over"},
    {u"assignment", u"accepted", u"hand_over", Actor::Reviewer, true, u"handed_over"},
    {u"assignment", u"trouble", u"hand_over", Actor::Reviewer, true, u"handed_over"},
    {u"assignment", u"assigned", u"cancel", Actor::Reviewer, true, u"cancelled"},
    {u"assignment", u"accepted", u"cancel", Actor::Reviewer, true, u"cancelled"},
    // Period sheets (Articles 17, 18): self score, remarks and signature, lock, unlock.
    {u"sheet", u"draft", u"edit", Actor::Owner, false, u"draft"},
    {u"sheet", u"draft", u"submit", Actor::Owner, false, u"submitted"},
    {u"sheet", u"returned", u"edit", Actor::Owner, false, u"returned"},
    {u"sheet", u"returned", u"submit", Actor::Owner, false, u"submitted"},
    {u"sheet", u"submitted", u"recall", Actor::Owner, false, u"draft"},
    {u"sheet", u"submitted", u"remark", Actor::Reviewer, false, u"submitted"},
    {u"sheet", u"submitted", u"return", Actor::Reviewer, true, u"returned"},
    {u"sheet", u"submitted", u"sign", Actor::Reviewer, false, u"signed"},
    {u"sheet", u"signed", u"close", Actor::Hr, false, u"closed"},
    {u"sheet", u"signed", u"unlock", Actor::Hr, true, u"replaced"},
    {u"sheet", u"closed", u"unlock", Actor::Hr, true, u"replaced"},
    // Ratings of a year (Articles 10.2, 21): own level and proposed measures, signature, a new
    // decision in its place (Article 21.3).
    {u"year_rating", u"proposal", u"edit", Actor::Owner, false, u"proposal"},
    {u"year_rating", u"proposal", u"measures", Actor::Reviewer, false, u"proposal"},
    {u"year_rating", u"proposal", u"sign", Actor::Reviewer, false, u"signed"},
    {u"year_rating", u"signed", u"replace", Actor::Reviewer, true, u"replaced"},
    // Petitions (Article 22): confirmed or opened again, with the reasons, or taken back.
    {u"petition", u"received", u"confirm", Actor::Reviewer, true, u"confirmed"},
    {u"petition", u"received", u"reopen", Actor::Reviewer, true, u"reopened"},
    {u"petition", u"received", u"withdraw", Actor::Owner, false, u"withdrawn"},
    // Drafts of rule sets (design §4): drafted, sent round, published.
    {u"rule_draft", u"drafting", u"edit", Actor::Drafter, false, u"drafting"},
    {u"rule_draft", u"drafting", u"send", Actor::Drafter, false, u"circulated"},
    {u"rule_draft", u"drafting", u"publish", Actor::Publisher, false, u"published"},
    {u"rule_draft", u"drafting", u"discard", Actor::Drafter, false, u"discarded"},
    {u"rule_draft", u"circulated", u"edit", Actor::Drafter, false, u"circulated"},
    {u"rule_draft", u"circulated", u"withdraw", Actor::Drafter, false, u"drafting"},
    {u"rule_draft", u"circulated", u"publish", Actor::Publisher, false, u"published"},
    {u"rule_draft", u"circulated", u"discard", Actor::Drafter, false, u"discarded"},
    // Approvable documents (design §4). Who holds a step is said by the route of the bloc.
    {u"approval", u"drafting", u"edit", Actor::Drafter, false, u"drafting"},
    {u"approval", u"drafting", u"submit", Actor::Drafter, false, u"submitted"},
    {u"approval", u"drafting", u"record", Actor::Drafter, false, u"approved"},
    {u"approval", u"drafting", u"discard", Actor::Drafter, false, u"discarded"},
    {u"approval", u"returned", u"edit", Actor::Drafter, false, u"returned"},
    {u"approval", u"returned", u"submit", Actor::Drafter, false, u"submitted"},
    {u"approval", u"returned", u"discard", Actor::Drafter, false, u"discarded"},
    {u"approval", u"submitted", u"recall", Actor::Drafter, false, u"drafting"},
    {u"approval", u"submitted", u"forward", Actor::Holder, false, u"submitted"},
    {u"approval", u"submitted", u"consolidate", Actor::Holder, false, u"consolidated"},
    {u"approval", u"submitted", u"return", Actor::Holder, true, u"returned"},
    {u"approval", u"consolidated", u"return", Actor::Holder, true, u"returned"},
    {u"approval", u"consolidated", u"approve", Actor::Holder, false, u"approved"},
    {u"approval", u"approved", u"supersede", Actor::Holder, false, u"superseded"},
    // Kinds of work outside the catalog (Article 13.3).
    {u"proposal", u"open", u"withdraw", Actor::Owner, false, u"withdrawn"},
    {u"proposal", u"open", u"accept", Actor::Holder, false, u"accepted"},
    {u"proposal", u"open", u"decline", Actor::Holder, true, u"declined"},
};

} // namespace

std::span<const Transition> transitions()
{
    return table;
}

const Transition* findTransition(QStringView entity, QStringView from, QStringView action)
{
    const auto found = std::ranges::find_if(table, [&](const Transition& t) {
        return entity == QStringView(t.entity) && from == QStringView(t.from)
            && action == QStringView(t.action);
    });
    return found == std::end(table) ? nullptr : &*found;
}

} // namespace soviec
