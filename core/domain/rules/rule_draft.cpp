// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rule_draft.h"

#include "core/base/tr.h"

#include <algorithm>

namespace soviec {

namespace {

bool shareOne(const QStringList& some, const QStringList& others)
{
    return std::ranges::any_of(some, [&](const QString& one) { return others.contains(one); });
}

bool samePeople(const RuleEdition& a, const RuleEdition& b)
{
    return a.subject == b.subject && shareOne(a.blocs, b.blocs) && shareOne(a.kinds, b.kinds);
}

bool sameDays(const RuleEdition& a, const RuleEdition& b)
{
    const bool aEndsBefore = isValid(a.to) && a.to < b.from;
    const bool bEndsBefore = isValid(b.to) && b.to < a.from;
    return !aEndsBefore && !bEndsBefore;
}

} // namespace

QString stateLabel(RuleDraftState state)
{
    switch (state) {
    case RuleDraftState::Drafting: return Tr::tr("being drafted");
    case RuleDraftState::Circulated: return Tr::tr("sent round for comments");
    case RuleDraftState::Published: return Tr::tr("published");
    case RuleDraftState::Discarded: return Tr::tr("given up");
    }
    Q_UNREACHABLE();
}

bool supersedes(const RuleEdition& later, const RuleEdition& earlier)
{
    if (later.from <= earlier.from)
        return false;
    return later.setId == earlier.setId || later.supersedes.contains(earlier.id);
}

bool appliesTo(const RuleEdition& edition, const QString& bloc, const QString& kind)
{
    return edition.blocs.contains(bloc) && edition.kinds.contains(kind);
}

Date lastDay(const QList<RuleEdition>& editions, const RuleEdition& edition)
{
    Date last = edition.to;
    for (const RuleEdition& later : editions) {
        if (!supersedes(later, edition))
            continue;
        const Date before = later.from - Days(1);
        if (!isValid(last) || before < last)
            last = before;
    }
    return last;
}

const RuleEdition* editionInForce(
    const QList<RuleEdition>& editions, RuleSubject subject, const QString& bloc,
    const QString& kind, const Date& day)
{
    const auto found = std::ranges::find_if(editions, [&](const RuleEdition& one) {
        if (one.subject != subject || !appliesTo(one, bloc, kind) || one.from > day)
            return false;
        const Date last = lastDay(editions, one);
        return !isValid(last) || last >= day;
    });
    return found == editions.end() ? nullptr : &*found;
}

QList<RuleEdition> overlapping(const QList<RuleEdition>& editions, const RuleEdition& next)
{
    QList<RuleEdition> found;
    for (const RuleEdition& one : editions) {
        RuleEdition standing = one;
        standing.to = lastDay(editions, one);
        if (samePeople(one, next) && sameDays(standing, next) && !supersedes(next, one))
            found.append(one);
    }
    return found;
}

} // namespace soviec
