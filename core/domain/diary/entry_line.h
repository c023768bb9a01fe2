// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace soviec {

/// What a stretch of the line was read as.
enum class TokenKind { Duration, Count, Time, Document, Day };

struct TokenSpan {
    qsizetype start = 0; ///< in UTF-16 units of the line as typed
    qsizetype length = 0;
    TokenKind kind = TokenKind::Duration;
    friend bool operator==(const TokenSpan&, const TokenSpan&) = default;
};

/// Something in the line that does not fit. A blocking one must be mended before the line is
/// stored; the others only ask for a look.
struct LineFinding {
    QString text;
    qsizetype start = 0;
    qsizetype length = 0;
    bool blocking = true;
};

/// One line of the diary as understood: what remains after times, counts, numbers and days were
/// taken out is the words (of a catalog item) and the note.
struct EntryLine {
    QStringList words;       ///< the rest as typed, one a blank-separated word
    QStringList foldedWords; ///< the same as a search compares them ("DC.05" gives two)
    QString text;            ///< the rest in one piece
    std::optional<Minutes> minutes; ///< as written, or end minus start
    std::optional<TimeOfDay> start;
    std::optional<TimeOfDay> end; ///< as written; 24:00 has no TimeOfDay and leaves it empty
    std::optional<Decimal> quantity;
    QString documentNumber;
    std::optional<Date> day;
    QList<TokenSpan> understood; ///< in the order of the line
    QList<LineFinding> findings;

    bool isEmpty() const { return words.isEmpty() && understood.isEmpty(); }
    bool isBlocked() const;
};

/// Reads a line; never fails: what is not understood is a word, what contradicts is a finding.
/// `today` is what "hôm nay" means.
///
/// Words come in any order, with or without accents. What counts as what:
///  - duration: 2h30, 2h, 2,5g, 2.5h, 90p, 90 phút, 1 giờ 30, 2 tiếng rưỡi, nửa tiếng;
///  - time of day: 14:00, 14:00-15:30, 8h-9h30, từ 8h đến 10h, lúc 14h;
///  - count: x3, x1,5, ×3;
///  - document: #215/SNN-TL, or 215/SNN-TL in capitals;
///  - day: hôm nay, hôm qua, hôm kia, 06/04, 6/4/2026, thứ 3, t3, chủ nhật, each also with
///    "ngày" before and, for a weekday, "tuần trước" behind; a weekday is that of this week.
///
/// Where one text could be two things: a number with h, g or giờ is a duration, unless it stands
/// in a range or after "lúc" or "từ"; a colon always makes a time of day. A day and month that
/// lie more than half a year ahead are last year's. "thu 3" without accents is a weekday only in
/// a line typed without accents, "lần thứ 3" never is, "24/7" and "24/24" are words. Text in
/// quotation marks is never interpreted.
EntryLine parseEntryLine(const QString& line, const Date& today);

/// The words of the line that `unmatched` (folded) names: the note beside a chosen catalog item.
QString noteOf(const EntryLine& line, const QStringList& unmatched);

} // namespace soviec
