// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/evaluation.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/on_behalf.h"
#include "core/service/second_factor.h"
#include "core/service/sheet_content.h"
#include "core/service/sheet_step.h"
#include "core/storage/org_repository.h"
#include "core/storage/sheet_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

// đ and e are 100 % or 50 % (Article 15.3 b, c), each with the reason of the authority.
Result<void> checkDecision(const LeaderDecision& decision, Role role, const QString& name)
{
    if (!decision.share)
        return {};
    if (role == Role::Staff) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("%1 is decided for heads and deputies only (Article 15.3).").arg(name));
    }
    if (*decision.share != Decimal(1) && *decision.share != Decimal::fromScaled(5000)) {
        return fail(
            ErrorCode::Invalid, Tr::tr("%1 is 100 % or 50 %, nothing between.").arg(name));
    }
    if (cleanNote(decision.reason).isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Give the reason for your decision on %1.").arg(name));
    return {};
}

Result<void> putRemarks(
    PeriodSheet& sheet, const QString& remarks, const LeaderDecision& organising,
    const LeaderDecision& unity)
{
    if (const auto sound = checkDecision(organising, sheet.role, Tr::tr("đ (organising the work)"));
        !sound)
        return passOn(sound);
    if (const auto sound = checkDecision(unity, sheet.role, Tr::tr("e (unity)")); !sound)
        return passOn(sound);
    sheet.remarks = cleanNote(remarks);
    sheet.organising = {organising.share, cleanNote(organising.reason)};
    sheet.unity = {unity.share, cleanNote(unity.reason)};
    return {};
}

// Seals the sheet as the view shows it and locks its months.
Result<SheetView> seal(SheetStep& step, PeriodSheet sheet)
{
    const QDateTime now = step.office().clock().now();
    sheet.state = SheetState::Signed;
    sheet.signedAt = now;
    sheet.contentHash = step.view().shownHash;
    if (const auto kept = step.desk().rules().keep(*step.view().rules); !kept)
        return passOn(kept);
    if (const auto locked = storage::SheetRepository(step.office().db()).lock(sheet, now); !locked)
        return passOn(locked);
    return step.finish(sheet);
}

std::unexpected<Error> movedOn()
{
    return fail(
        ErrorCode::Conflict,
        Tr::tr("The content has changed since it was shown. Look at it again before signing."));
}

} // namespace

Result<SheetView> Evaluation::giveBack(SheetId id, const QString& reason)
{
    const auto why = stepReason(reason);
    if (!why)
        return passOn(why);
    auto step = SheetStep::of(m_office, id, u"return"_s);
    if (!step)
        return passOn(step);
    PeriodSheet sheet = step->view().sheet;
    sheet.state = SheetState::Returned;
    sheet.returnReason = *why;
    return step->finish(sheet, *why);
}

Result<SheetView> Evaluation::saveRemarks(
    SheetId id, const QString& remarks, const LeaderDecision& organising,
    const LeaderDecision& unity, std::optional<int> shownVersion)
{
    auto step = SheetStep::of(m_office, id, u"remark"_s);
    if (!step)
        return passOn(step);
    if (const auto same = step->isVersion(shownVersion); !same)
        return passOn(same);
    PeriodSheet sheet = step->view().sheet;
    if (const auto put = putRemarks(sheet, remarks, organising, unity); !put)
        return passOn(put);
    return step->finish(sheet);
}

Result<SheetView> Evaluation::sign(SheetId id, const QString& shownHash, const QString& code)
{
    auto step = SheetStep::of(m_office, id, u"sign"_s);
    if (!step)
        return passOn(step);
    if (step->view().shownHash != shownHash)
        return movedOn();
    if (const auto proved = SecondFactor(m_office).prove(code); !proved)
        return passOn(proved);
    const auto signer = storage::OrgRepository(m_office.db())
                            .member(m_office.who().person, m_office.clock().today());
    if (!signer)
        return passOn(signer);
    PeriodSheet sheet = step->view().sheet;
    sheet.signedBy = m_office.who().person;
    sheet.signerName = m_office.who().name;
    if (*signer) {
        sheet.signerTitle = step->view().charge ? titleInPlaceOf(**signer, step->view().reviewer)
                                                : (*signer)->positionTitle;
    }
    return seal(*step, sheet);
}

Result<SheetView> Evaluation::signExternally(
    SheetId id, const QString& shownHash, const QString& signerName, const QString& signerTitle,
    const QString& document, const QString& remarks, const LeaderDecision& organising,
    const LeaderDecision& unity)
{
    const QString name = cleanText(signerName);
    const QString paper = cleanText(document);
    if (name.isEmpty() || paper.isEmpty()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("Name the authority that signed and the number and date of its document."));
    }
    auto step = SheetStep::of(m_office, id, u"sign_externally"_s);
    if (!step)
        return passOn(step);
    if (step->view().shownHash != shownHash)
        return movedOn();
    PeriodSheet sheet = step->view().sheet;
    if (const auto put = putRemarks(sheet, remarks, organising, unity); !put)
        return passOn(put);
    // The remarks and decisions of the document become part of what is signed.
    auto view = step->desk().scored(step->view(), sheet);
    if (!view)
        return passOn(view);
    if (!view->obstacles.isEmpty())
        return fail(ErrorCode::Refused, view->obstacles.join(u' '));
    step->show(std::move(*view));
    sheet = step->view().sheet;
    sheet.signerName = name;
    sheet.signerTitle = cleanText(signerTitle);
    sheet.externalDocument = paper;
    return seal(*step, sheet);
}

Result<SheetView> Evaluation::unlock(SheetId id, const QString& reason)
{
    const auto why = stepReason(reason);
    if (!why)
        return passOn(why);
    auto step = SheetStep::of(m_office, id, u"unlock"_s);
    if (!step)
        return passOn(step);
    if (const auto done = step->desk().reopen(step->view().sheet, *why); !done)
        return passOn(done);
    return step->commit();
}

} // namespace soviec::service
