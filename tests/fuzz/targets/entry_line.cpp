// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/diary/entry_line.h"
#include "core/domain/diary/pasted_rows.h"
#include "tests/fuzz/fuzz_target.h"

namespace soviec::fuzz {

void readEntryLines(const QByteArray& input)
{
    const QString line = textOf(input);
    const Date today(2026, 4, 8);
    const EntryLine read = parseEntryLine(line, today);
    qsizetype from = 0;
    for (const TokenSpan& token : read.understood) {
        must(token.start >= from && token.length > 0, "what was understood stands in order, once");
        from = token.start + token.length;
    }
    must(from <= line.size(), "what was understood stands in the line");
    for (const LineFinding& finding : read.findings) {
        must(
            finding.start >= 0 && finding.length >= 0 && finding.start + finding.length <= line.size()
                && !finding.text.isEmpty(),
            "a finding has words and stands in the line");
    }
    if (read.minutes)
        must(read.minutes->count() >= 0, "no duration is negative");
    noteOf(read, read.foldedWords);

    const QString folded = fold(line);
    must(fold(folded) == folded, "a folded text stays as it is");
    const QString clean = cleanText(line);
    must(cleanText(clean) == clean, "a clean text stays as it is");
    const QString note = cleanNote(line);
    must(cleanNote(note) == note, "a clean note stays as it is");
    nameCollationKey(line);
    if (looksLikeRows(line)) {
        for (const PastedRow& row : readPastedRows(line, today, nullptr))
            must(row.entry.minutes.count() > 0 || !row.finding.isEmpty(), "a row is an entry or says why not");
    }
}

} // namespace soviec::fuzz
