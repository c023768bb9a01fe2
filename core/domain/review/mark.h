// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/domain/calendar/work_calendar.h"
#include "core/domain/diary/entry.h"

#include <QHash>
#include <QList>

namespace soviec {

/// Why an entry deserves a look before it is accepted.
enum class MarkKind { TooManyHours, Overlap, Duplicate, CopiedText, Late, UnusualQuantity, OutsideCatalog, NotWorkingDay };

template <>
struct Codes<MarkKind> {
    static constexpr CodeOf<MarkKind> entries[] = {
        {MarkKind::TooManyHours, u"too_many_hours"},
        {MarkKind::Overlap, u"overlap"},
        {MarkKind::Duplicate, u"duplicate"},
        {MarkKind::CopiedText, u"copied_text"},
        {MarkKind::Late, u"late"},
        {MarkKind::UnusualQuantity, u"unusual_quantity"},
        {MarkKind::OutsideCatalog, u"outside_catalog"},
        {MarkKind::NotWorkingDay, u"not_working_day"}};
};

struct Mark {
    MarkKind kind = MarkKind::TooManyHours;
    QString text;  ///< translated, short: "11,5 h on that day"
    bool serious = false;
};

} // namespace soviec

// Lists of them grow by moving bytes.
Q_DECLARE_TYPEINFO(soviec::Mark, Q_RELOCATABLE_TYPE);

namespace soviec {

/// An entry made more than so many days after its day is marked late; seven days is what offices
/// allow for back entries (practice, e.g. Nghĩa Lâm; no rule of the decree).
constexpr int lateAfterDays = 7;

/// A mark that a head has dismissed, and with which word.
struct DismissedMark {
    EntryId entry;
    MarkKind kind = MarkKind::TooManyHours;
    QString word;
    PersonId by;
    QDateTime at;
};

/// What the marks of one entry are judged by.
struct MarkContext {
    QList<const DiaryEntry*> sameDay; ///< the person's entries of that day, which live longer; the entry itself is passed over
    Minutes beside;              ///< of entries of that day that are not listed, as they meet nothing
    int sameTextDays = 0;        ///< other days of the 31 before with the same words
    Minutes standard;            ///< of that day after absence
    bool workingDay = true;
    Decimal usualQuantity;       ///< this person's average for the item; 0: not known
    int usualEntries = 0;        ///< how many entries that average stands on
};

/// What many marks say, translated once for all entries of a list.
class MarkWords {
public:
    const QString& dayOff();
    const QString& outsideCatalog();
    const QString& late(int days);

private:
    QString m_dayOff;
    QString m_outsideCatalog;
    QHash<int, QString> m_late;
};

/// The marks of an entry, the most serious first. Pure.
QList<Mark> marksOf(const DiaryEntry& entry, const MarkContext& context, MarkWords& words);
QList<Mark> marksOf(const DiaryEntry& entry, const MarkContext& context);

} // namespace soviec
