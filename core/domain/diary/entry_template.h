// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary/entry.h"

#include <QList>
#include <QStringList>

namespace soviec {

using TemplateId = Id<struct TemplateTag>;

/// A favourite is offered; recurring work is entered on its weekdays after a look at the preview.
enum class TemplateKind { Favourite, Recurring };
template <>
struct Codes<TemplateKind> {
    static constexpr CodeOf<TemplateKind> entries[] = {
        {TemplateKind::Favourite, u"favourite"}, {TemplateKind::Recurring, u"recurring"}};
};

/// What a person enters again and again.
struct EntryTemplate {
    TemplateId id;
    PersonId person;
    TemplateKind kind = TemplateKind::Favourite;
    CatalogItemId item; ///< null: own words
    QString itemCode;
    QString title;
    std::optional<TimeOfDay> start;
    Minutes minutes;
    Decimal quantity = Decimal(1);
    QString note;
    int weekdays = 0; ///< bit 0 is Monday … bit 6 Sunday; recurring only
    Date first;       ///< recurring: from this day on
    Date last;        ///< invalid: without end
    QDateTime createdAt;
};

/// True where recurring work falls on the day: its weekday, between first and last.
bool fallsOn(const EntryTemplate& work, const Date& day);
/// The entry it makes on a day.
DiaryEntry entryOf(const EntryTemplate& work, const Date& day);
/// The template an entry makes; without weekdays and days.
EntryTemplate templateOf(const DiaryEntry& entry, TemplateKind kind);
/// "T2, T4, T6"; "every working day" for Monday to Friday.
QString weekdaysLabel(int weekdays);

/// What recurring work would add between two days: nothing on days without standard hours, nothing
/// where the day already has the same work, nothing after `today`.
QList<DiaryEntry> recurringEntries(
    const QList<EntryTemplate>& work, const QList<DayHours>& days,
    const QList<DiaryEntry>& entered, const Date& today);

} // namespace soviec
