// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/sheet_conflict.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"

#include <set>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QString scoreText(const SheetDraft& draft, const QString& criterion)
{
    const auto found = draft.scores.constFind(criterion);
    return found == draft.scores.cend() ? QString() : formatNumber(*found, 2);
}

QString decisionText(const LeaderDecision& decision)
{
    if (!decision.share)
        return {};
    const QString share = *decision.share == Decimal(1) ? u"100 %"_s : u"50 %"_s;
    return decision.reason.isEmpty() ? share : QString(share + u": "_s + decision.reason);
}

const SheetDraft&
sideOf(Side side, const SheetDraft& base, const SheetDraft& theirs, const SheetDraft& mine)
{
    return side == Side::Mine ? mine : side == Side::Base ? base : theirs;
}

} // namespace

SheetDraft draftOf(const PeriodSheet& sheet)
{
    return {sheet.selfScores, sheet.strengths,  sheet.weaknesses,
            sheet.remarks,    sheet.organising, sheet.unity};
}

QList<FieldDifference> draftDifferences(
    const SheetDraft& base, const SheetDraft& theirs, const SheetDraft& mine, bool own)
{
    // What is typed has blanks at its ends that are not stored.
    if (!own) {
        return {
            {u"remarks"_s, Tr::tr("Remarks"), base.remarks, theirs.remarks, cleanNote(mine.remarks)},
            {u"organising"_s, Tr::tr("đ (organising the work)"), decisionText(base.organising),
             decisionText(theirs.organising), decisionText(mine.organising)},
            {u"unity"_s, Tr::tr("e (unity)"), decisionText(base.unity), decisionText(theirs.unity),
             decisionText(mine.unity)}};
    }
    QList<FieldDifference> found {
        {u"strengths"_s, Tr::tr("Strengths"), base.strengths, theirs.strengths, cleanNote(mine.strengths)},
        {u"weaknesses"_s, Tr::tr("Weaknesses"), base.weaknesses, theirs.weaknesses,
         cleanNote(mine.weaknesses)}};
    std::set<QString> criteria;
    for (const SheetDraft* draft : {&base, &theirs, &mine}) {
        for (auto it = draft->scores.cbegin(); it != draft->scores.cend(); ++it)
            criteria.insert(it.key());
    }
    for (const QString& criterion : criteria) {
        found.append(
            {criterion, Tr::tr("Criterion %1").arg(criterion), scoreText(base, criterion),
             scoreText(theirs, criterion), scoreText(mine, criterion)});
    }
    return found;
}

SheetDraft chosenDraft(
    const SheetDraft& base, const SheetDraft& theirs, const SheetDraft& mine,
    const SideChoices& choices)
{
    SheetDraft chosen = theirs;
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        const SheetDraft& from = sideOf(it.value(), base, theirs, mine);
        if (it.key() == u"strengths")
            chosen.strengths = from.strengths;
        else if (it.key() == u"weaknesses")
            chosen.weaknesses = from.weaknesses;
        else if (it.key() == u"remarks")
            chosen.remarks = from.remarks;
        else if (it.key() == u"organising")
            chosen.organising = from.organising;
        else if (it.key() == u"unity")
            chosen.unity = from.unity;
        else if (from.scores.contains(it.key()))
            chosen.scores.insert(it.key(), from.scores.value(it.key()));
        else
            chosen.scores.remove(it.key());
    }
    return chosen;
}

} // namespace soviec
