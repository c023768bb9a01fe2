// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/month_close.h"

#include "core/base/tr.h"
#include "core/service/audit_batch.h"
#include "core/service/month_board.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/sheet_desk.h"
#include "core/service/sheet_step.h"
#include "core/storage/close_repository.h"
#include "core/storage/database_engine.h"

#include <utility>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

UnitId asked(const Office& office, UnitId unit)
{
    return unit.isNull() ? office.agency().unit.id : unit;
}

Result<void> mayClose(Office& office, UnitId unit)
{
    const auto manages
        = Organisation(office).managesUnit(asked(office, unit), office.clock().today());
    if (!manages)
        return passOn(manages);
    // An administrator keeps accounts and units, but touches no score.
    const Identity& who = office.who();
    if (*manages && (who.isOperator() || who.has(Duty::Hr)))
        return {};
    return fail(
        ErrorCode::Forbidden, Tr::tr("Only HR of the agency closes and unlocks its months."));
}

// HR of the unit, and the heads whose people they are.
Result<void> mayLook(Office& office, UnitId unit)
{
    const auto closes = mayClose(office, unit);
    if (closes || closes.error().code != ErrorCode::Forbidden)
        return closes;
    const auto units = Organisation(office).reviewUnits(
        office.who().person, office.clock().today());
    if (!units)
        return passOn(units);
    if (units->contains(asked(office, unit)))
        return {};
    return fail(
        ErrorCode::Forbidden, Tr::tr("Only HR and the heads above see how far a unit is."));
}

// A server lets nobody take a step with their own sheet as HR; one such sheet must not keep the others open.
bool isOwn(const QString& serverLogin, const BoardPerson& person)
{
    return !serverLogin.isEmpty() && person.member.person.login == serverLogin;
}

/// Closes sheets a thousand at a time: one statement and one record of the history for so many.
class Closing {
public:
    explicit Closing(Office& office)
        : m_office(office)
        , m_history(office, u"close"_s)
    {
    }

    Result<void> take(SheetId sheet)
    {
        constexpr qsizetype together = 1000;
        m_sheets.append(sheet.toString());
        return m_sheets.size() < together ? Result<void>() : write();
    }

    Result<void> write()
    {
        if (m_sheets.isEmpty())
            return {};
        const QStringList sheets = std::exchange(m_sheets, {});
        const auto closed = storage::CloseRepository(m_office.db())
                                .close(sheets, m_office.who().person, m_office.clock().now());
        // Of so many, a server writes down each by itself, and in the same words.
        const bool isWritten = storage::engineOf(m_office.db()) != storage::Engine::Sqlite
            && sheets.size() >= AuditBatch::leastRows;
        return !closed || isWritten ? closed : record(sheets);
    }

private:
    Result<void> record(const QStringList& sheets)
    {
        const QJsonObject was {{u"state"_s, code(SheetState::Signed)}};
        const QJsonObject is {{u"state"_s, code(SheetState::Closed)}};
        for (const QString& sheet : sheets) {
            const auto recorded = m_history.record(u"sheet"_s, sheet, u"close"_s, was, is);
            if (!recorded)
                return recorded;
        }
        return m_history.write();
    }

    Office& m_office;
    AuditBatch m_history;
    QStringList m_sheets;
};

} // namespace

Result<QList<UnitStatus>> MonthClose::status(const Period& period, UnitId unit)
{
    if (const auto may = mayLook(m_office, unit); !may)
        return passOn(may);
    const auto board = MonthBoard::load(m_office, period, unit);
    if (!board)
        return passOn(board);
    return board->units();
}

Result<Distribution> MonthClose::distribution(const Period& period, UnitId unit)
{
    if (const auto may = mayLook(m_office, unit); !may)
        return passOn(may);
    const auto board = MonthBoard::load(m_office, period, unit);
    if (!board)
        return passOn(board);
    return board->distribution();
}

Result<CloseReport> MonthClose::close(
    const Period& period, UnitId unit, const Progress& progress)
{
    if (const auto may = mayClose(m_office, unit); !may)
        return passOn(may);
    auto transaction = storage::Transaction::begin(m_office.db(), storage::Transaction::Rows::Many);
    if (!transaction)
        return passOn(transaction);
    const auto board = MonthBoard::load(m_office, period, unit, BoardDays::OfUnsigned);
    if (!board)
        return passOn(board);
    const auto login = storage::personalLogin(m_office.db());
    if (!login)
        return passOn(login);
    CloseReport report {period, int(board->people().size()), 0, board->missing()};
    Closing closing(m_office);
    int done = 0;
    for (const BoardPerson& person : board->people()) {
        if (progress && !progress(done++, report.people))
            return fail(ErrorCode::Cancelled, Tr::tr("Stopped. Nothing was closed."));
        if (!person.isSigned())
            continue;
        if (person.sheet->state != SheetState::Closed && isOwn(*login, person)) {
            report.open.append(
                {person.member, Tr::tr("is signed; nobody closes their own sheet on a server"),
                 Tr::tr("another HR officer")});
            continue;
        }
        ++report.closed;
        if (person.sheet->state == SheetState::Closed)
            continue;
        if (const auto taken = closing.take(person.sheet->id); !taken)
            return passOn(taken);
    }
    if (const auto written = closing.write(); !written)
        return passOn(written);
    if (const auto committed = transaction->commit(); !committed)
        return passOn(committed);
    if (progress)
        progress(report.people, report.people);
    emit m_office.feed().changed({u"sheet"_s, {}, period});
    return report;
}

Result<int> MonthClose::unlock(
    const Period& period, UnitId unit, PersonId person, const QString& reason)
{
    const auto why = stepReason(reason);
    if (!why)
        return passOn(why);
    if (const auto may = mayClose(m_office, unit); !may)
        return passOn(may);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto board = MonthBoard::load(m_office, period, unit);
    if (!board)
        return passOn(board);
    SheetDesk desk(m_office);
    int opened = 0;
    const auto login = storage::personalLogin(m_office.db());
    if (!login)
        return passOn(login);
    for (const BoardPerson& one : board->people()) {
        if (!one.isSigned() || (!person.isNull() && one.member.person.id != person))
            continue;
        // Of a whole unit the own sheet stays as it is; asked for by name, the server says why.
        if (person.isNull() && isOwn(*login, one))
            continue;
        if (const auto done = desk.reopen(*one.sheet, *why); !done)
            return passOn(done);
        ++opened;
    }
    if (opened == 0) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("No sheet of %1 is signed or closed here: there is nothing to unlock.")
                .arg(period.label()));
    }
    if (const auto committed = transaction->commit(); !committed)
        return passOn(committed);
    emit m_office.feed().changed({u"sheet"_s, person, period});
    return opened;
}

Result<QString> MonthClose::reminderText(const Period& period, UnitId unit)
{
    const auto rows = status(period, unit);
    if (!rows)
        return passOn(rows);
    QStringList lines;
    for (const UnitStatus& row : *rows) {
        if (row.missing.isEmpty())
            continue;
        lines.append(u"%1:"_s.arg(row.unit.name));
        for (const Missing& missing : row.missing) {
            lines.append(Tr::tr("- %1: %2 (waits for: %3)")
                             .arg(missing.member.person.fullName, missing.what, missing.waitsFor));
        }
    }
    if (lines.isEmpty())
        return Tr::tr("Nothing is missing for %1.").arg(period.label());
    lines.prepend(Tr::tr("For the evaluation of %1 the following is still missing:")
                      .arg(period.label()));
    lines.append(Tr::tr("Please complete it so that the month can be closed."));
    return lines.join(u'\n');
}

QString MonthClose::reminderTo(const Period& period, const Missing& missing) const
{
    return Tr::tr("Dear %1,\n\nFor the evaluation of %2 the following is still missing: %3.\nIt waits for: %4.\n\nPlease complete it so that the month can be closed.")
        .arg(missing.member.person.fullName, period.label(), missing.what, missing.waitsFor);
}

} // namespace soviec::service
