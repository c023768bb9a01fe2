// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/evaluation.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/base/number.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/sheet_desk.h"
#include "core/service/sheet_step.h"
#include "core/storage/audit_repository.h"
#include "core/storage/sheet_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

Result<void> mayRead(Office& office, PersonId person, const Period& period)
{
    const PersonId me = office.who().person;
    if (!me.isNull() && me == person)
        return {};
    Organisation organisation(office);
    const Date today = office.clock().today();
    const auto now = organisation.mayRead(person, today);
    if (!now)
        return passOn(now);
    if (*now)
        return {};
    // Somebody who has moved on stays readable for the period spent here.
    const auto then = organisation.mayRead(person, period.last());
    if (!then)
        return passOn(then);
    if (*then)
        return {};
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("Only the person, the heads above and HR may read this sheet in detail."));
}

Result<void> checkScores(const QMap<QString, Decimal>& scores, const RuleSet& set)
{
    const QList<Criterion> criteria = scoredCriteria(set);
    for (auto it = scores.cbegin(); it != scores.cend(); ++it) {
        const auto criterion = std::ranges::find_if(
            criteria, [&](const Criterion& known) { return known.code == it.key(); });
        if (criterion == criteria.end()) {
            return fail(
                ErrorCode::Invalid,
                Tr::tr("The rule set has no criterion “%1”.").arg(it.key().left(20)));
        }
        if (it->isNegative() || *it > criterion->max) {
            return fail(
                ErrorCode::Invalid,
                Tr::tr("Criterion %1 takes 0 to %2 points, not %3.")
                    .arg(it.key(), formatNumber(criterion->max), formatNumber(*it)));
        }
        const bool offStep
            = !criterion->step.isZero() && it->scaled() % criterion->step.scaled() != 0;
        if (offStep
            || (criterion->grading == Grading::FullOrZero && !it->isZero()
                && *it != criterion->max)) {
            return fail(
                ErrorCode::Invalid,
                Tr::tr("Criterion %1 cannot be scored %2: the rule set allows certain steps only.")
                    .arg(it.key(), formatNumber(*it)));
        }
    }
    return {};
}

} // namespace

Result<SheetView> Evaluation::view(PersonId person, const Period& period)
{
    if (const auto may = mayRead(m_office, person, period); !may)
        return passOn(may);
    return SheetDesk(m_office).view(person, period);
}

Result<ScoreResult> Evaluation::standing(PersonId person, const Period& month)
{
    auto view = this->view(person, month);
    if (!view)
        return passOn(view);
    return std::move(view->result);
}

Result<QList<PeriodSheet>> Evaluation::revisions(PersonId person, const Period& period)
{
    if (const auto may = mayRead(m_office, person, period); !may)
        return passOn(may);
    return storage::SheetRepository(m_office.db()).revisions(person, period);
}

Result<QList<AuditRecord>> Evaluation::history(SheetId id)
{
    const auto sheet = storage::SheetRepository(m_office.db()).get(id);
    if (!sheet)
        return passOn(sheet);
    if (!*sheet)
        return fail(ErrorCode::NotFound, Tr::tr("This sheet does not exist."));
    if (const auto may = mayRead(m_office, (*sheet)->person, (*sheet)->period); !may)
        return passOn(may);
    return storage::AuditRepository(m_office.db()).ofEntity(id.toString());
}

Result<SheetView> Evaluation::saveSelf(
    const Period& period, const QMap<QString, Decimal>& scores, const QString& strengths,
    const QString& weaknesses, std::optional<int> shownVersion)
{
    auto step = SheetStep::ofOwn(m_office, period, u"edit"_s);
    if (!step)
        return passOn(step);
    if (const auto same = step->isVersion(shownVersion); !same)
        return passOn(same);
    if (const auto sound = checkScores(scores, *step->view().rules); !sound)
        return passOn(sound);
    PeriodSheet sheet = step->view().sheet;
    sheet.selfScores = scores;
    sheet.strengths = cleanNote(strengths);
    sheet.weaknesses = cleanNote(weaknesses);
    return step->finish(sheet);
}

Result<SheetView> Evaluation::submit(const Period& period)
{
    auto step = SheetStep::ofOwn(m_office, period, u"submit"_s);
    if (!step)
        return passOn(step);
    PeriodSheet sheet = step->view().sheet;
    for (const Criterion& criterion : scoredCriteria(*step->view().rules)) {
        if (!sheet.selfScores.contains(criterion.code)) {
            return fail(
                ErrorCode::Refused,
                Tr::tr("Criterion %1 has no score yet: score every criterion before handing in.")
                    .arg(criterion.code));
        }
    }
    sheet.state = SheetState::Submitted;
    sheet.returnReason.clear();
    sheet.submittedAt = m_office.clock().now();
    return step->finish(sheet);
}

Result<SheetView> Evaluation::recall(const Period& period)
{
    auto step = SheetStep::ofOwn(m_office, period, u"recall"_s);
    if (!step)
        return passOn(step);
    PeriodSheet sheet = step->view().sheet;
    sheet.state = SheetState::Draft;
    sheet.submittedAt = {};
    return step->finish(sheet);
}

} // namespace soviec::service
