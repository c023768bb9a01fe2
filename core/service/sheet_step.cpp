// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet_step.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/workflow/transition.h"
#include "core/service/office.h"
#include "core/service/on_behalf.h"
#include "core/storage/sheet_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

// Why a step cannot be taken: the state forbids it, something still stands against it, or it is
// another person's part.
std::unexpected<Error> refusal(const SheetView& view, const QString& action)
{
    const QString state = code(view.sheet.state);
    const QString asked = action == u"sign_externally" ? u"sign"_s : action;
    if (isSealed(view.sheet.state) && asked != u"unlock") {
        return fail(
            ErrorCode::Locked,
            Tr::tr("This sheet is locked: %1. It can only be changed after unlocking with a reason.")
                .arg(view.lockedText));
    }
    if (!findTransition(u"sheet", state, asked)) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("This is not possible while the sheet is in the state “%1”.")
                .arg(stateLabel(view.sheet.state)));
    }
    if (asked == u"sign" && !view.obstacles.isEmpty())
        return fail(ErrorCode::Refused, view.obstacles.join(u' '));
    return fail(
        ErrorCode::Forbidden,
        asked == u"sign" || asked == u"remark" || asked == u"return"
            ? Tr::tr("Only %1 may do this with this sheet.")
                  .arg(view.reviewer ? view.reviewer->person.fullName
                                     : Tr::tr("HR, for the authority outside the agency,"))
            : Tr::tr("You have no right to do this with this sheet."));
}

} // namespace

SheetStep::SheetStep(Office& office, storage::Transaction transaction, const QString& action)
    : m_office(&office)
    , m_transaction(std::move(transaction))
    , m_desk(std::make_unique<SheetDesk>(office))
    , m_action(action)
{
}

Result<SheetStep> SheetStep::ofOwn(Office& office, const Period& period, const QString& action)
{
    if (office.who().isOperator()) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("A sheet is filled in by the person it is about: sign in first."));
    }
    if (period.isValid() && period.first() > office.clock().today()) {
        return fail(
            ErrorCode::Refused, Tr::tr("%1 has not begun yet.").arg(period.label()));
    }
    auto transaction = storage::Transaction::begin(office.db());
    if (!transaction)
        return passOn(transaction);
    SheetStep step(office, std::move(*transaction), action);
    if (const auto loaded = step.load(office.who().person, period); !loaded)
        return passOn(loaded);
    return step;
}

Result<SheetStep> SheetStep::of(Office& office, SheetId id, const QString& action)
{
    auto transaction = storage::Transaction::begin(office.db());
    if (!transaction)
        return passOn(transaction);
    const auto sheet = storage::SheetRepository(office.db()).get(id);
    if (!sheet)
        return passOn(sheet);
    if (!*sheet)
        return fail(ErrorCode::NotFound, Tr::tr("This sheet does not exist."));
    if ((*sheet)->state == SheetState::Replaced) {
        return fail(
            ErrorCode::Conflict,
            Tr::tr("This sheet was replaced by a newer revision meanwhile: open it again."));
    }
    SheetStep step(office, std::move(*transaction), action);
    if (const auto loaded = step.load((*sheet)->person, (*sheet)->period); !loaded)
        return passOn(loaded);
    return step;
}

Result<void> SheetStep::load(PersonId person, const Period& period)
{
    auto view = m_desk->view(person, period);
    if (!view)
        return passOn(view);
    m_view = std::move(*view);
    if (!m_view.actions.contains(m_action))
        return refusal(m_view, m_action);
    if (!m_view.sheet.id.isNull()) {
        const auto stored = storage::SheetRepository(m_office->db()).get(m_view.sheet.id);
        if (!stored)
            return passOn(stored);
        if (*stored)
            m_before = **stored;
    }
    return {};
}

Result<void> SheetStep::isVersion(std::optional<int> shown) const
{
    if (!shown || m_view.sheet.version == *shown)
        return {};
    return fail(
        ErrorCode::Conflict,
        Tr::tr("This sheet was changed in another window. Compare what stands there now with what you "
               "entered."));
}

Result<SheetView> SheetStep::finish(const PeriodSheet& sheet, const QString& reason)
{
    PeriodSheet next = sheet;
    std::optional<PeriodSheet> before;
    if (next.id.isNull())
        next.id = SheetId::create();
    else
        before = m_before;
    QJsonObject more;
    if (m_view.charge && m_view.sheet.person != m_office->who().person) {
        more = onBehalf(
            m_view.reviewer ? m_view.reviewer->person.fullName : m_view.sheet.unitName,
            m_view.charge->document);
    }
    if (const auto stored = m_desk->store(before, next, m_action, reason, more); !stored)
        return passOn(stored);
    return commit();
}

Result<SheetView> SheetStep::commit()
{
    if (const auto done = m_transaction.commit(); !done)
        return passOn(done);
    const PersonId person = m_view.sheet.person;
    const Period period = m_view.sheet.period;
    emit m_office->feed().changed({u"sheet"_s, person, period});
    return m_desk->view(person, period);
}

Result<QString> stepReason(const QString& reason)
{
    const QString cleaned = cleanNote(reason);
    if (cleaned.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Say why: a reason is needed here."));
    return cleaned;
}

} // namespace soviec::service
