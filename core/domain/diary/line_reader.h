// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary/entry_line.h"
#include "core/domain/diary/line_scan.h"

namespace soviec {

/// Takes a diary line apart, word by word; the grammar is described at parseEntryLine().
class LineReader {
public:
    LineReader(const QString& line, const Date& today);
    EntryLine read();
    /// The end of a range in minutes after midnight, 1440 for 24:00.
    std::optional<int> endMinute() const { return m_endMinute; }

private:
    // Each looks at the words from `at` on and returns how many it took; 0: not its kind.
    int document(qsizetype at);
    int day(qsizetype at);
    int time(qsizetype at);
    int count(qsizetype at);
    int duration(qsizetype at);

    int numericDay(qsizetype at, bool prefixed);
    int weekdayNumber(qsizetype at, int& words) const;
    bool readClocks(const QString& text, qsizetype at, int words);
    bool readDuration(const QString& text, qsizetype at, int words);
    /// The plain words joined by blanks; null where they do not belong together.
    QString joined(qsizetype at, int words) const;
    QString plain(qsizetype at) const;
    void take(qsizetype at, int words, TokenKind kind);
    /// False, with a finding, where the line already has one of this kind.
    bool isFirst(qsizetype at, int words, TokenKind kind);
    void setDay(qsizetype at, int words, const Date& date);
    void find(qsizetype at, int words, const QString& text);
    QString typed(qsizetype at, int words) const;

    QString m_line;
    Date m_today;
    QList<LineToken> m_tokens;
    bool m_accents = false;
    EntryLine m_out;
    std::optional<int> m_endMinute;
};

} // namespace soviec
