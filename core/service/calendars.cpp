// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/calendars.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/database.h"

namespace soviec::service {

namespace {

QJsonObject toJson(const CalendarDay& day)
{
    return {
        {QStringLiteral("day"), isoDate(day.day)},
        {QStringLiteral("kind"), code(day.kind)},
        {QStringLiteral("name"), day.name},
        {QStringLiteral("source"), day.source},
    };
}

Result<void> mayEdit(Office& office)
{
    const auto manages =
        Organisation(office).managesUnit(office.agency().unit.id, office.clock().today());
    if (!manages)
        return passOn(manages);
    if (!*manages) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Only the personnel officer or an administrator changes the work calendar."));
    }
    return {};
}

std::optional<CalendarDay> announcedOn(const QList<CalendarDay>& days, const Date& day)
{
    for (const CalendarDay& announced : days) {
        if (announced.day == day)
            return announced;
    }
    return std::nullopt;
}

} // namespace

Result<QList<CalendarDay>> Calendars::days(int year)
{
    const Period period = Period::year(year);
    return storage::CalendarRepository(m_office.db()).days(period.first(), period.last());
}

Result<void> Calendars::put(const CalendarDay& day, const std::optional<CalendarDay>& shown)
{
    if (auto allowed = mayEdit(m_office); !allowed)
        return allowed;
    CalendarDay stored = day;
    stored.name = cleanText(day.name);
    stored.source = cleanText(day.source);
    if (!isValid(stored.day) || stored.name.isEmpty()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("A day of the calendar needs its date and a name, for example “Quốc khánh”."));
    }
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    storage::CalendarRepository repository(m_office.db());
    const auto before = repository.days(stored.day, stored.day);
    if (!before)
        return passOn(before);
    const auto old = announcedOn(*before, stored.day);
    if (old == stored)
        return {};
    if (old != shown)
        return changedMeanwhile(formDate(stored.day));
    if (auto put = repository.put(stored); !put)
        return put;
    const auto recorded = m_office.record(
        QStringLiteral("calendar"), isoDate(stored.day), QStringLiteral("put"),
        old ? toJson(*old) : QJsonObject(), toJson(stored));
    if (!recorded)
        return recorded;
    if (auto done = transaction->commit(); !done)
        return done;
    emit m_office.feed().changed({QStringLiteral("calendar"), {}, Period::monthOf(stored.day)});
    return {};
}

Result<void> Calendars::remove(const CalendarDay& shown)
{
    const Date day = shown.day;
    if (auto allowed = mayEdit(m_office); !allowed)
        return allowed;
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    storage::CalendarRepository repository(m_office.db());
    const auto before = repository.days(day, day);
    if (!before)
        return passOn(before);
    const auto old = announcedOn(*before, day);
    if (!old) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("Nothing is announced for %1; there is nothing to remove.").arg(formDate(day)));
    }
    if (*old != shown)
        return changedMeanwhile(formDate(day));
    if (auto removed = repository.remove(day); !removed)
        return removed;
    const auto recorded = m_office.record(
        QStringLiteral("calendar"), isoDate(day), QStringLiteral("remove"), toJson(*old), {});
    if (!recorded)
        return recorded;
    if (auto done = transaction->commit(); !done)
        return done;
    emit m_office.feed().changed({QStringLiteral("calendar"), {}, Period::monthOf(day)});
    return {};
}

} // namespace soviec::service
