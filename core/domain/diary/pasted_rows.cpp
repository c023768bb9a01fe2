// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/diary/pasted_rows.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/diary/checks.h"
#include "core/domain/diary/entry_line.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

enum class Field { Day, Start, End, Code, Work, Hours, Quantity, Document, Result, Note, Unknown };

struct Heading {
    const char16_t* folded;
    Field field;
};

constexpr std::array headings {
    Heading {u"ngay", Field::Day},          Heading {u"day", Field::Day},
    Heading {u"date", Field::Day},          Heading {u"bat dau", Field::Start},
    Heading {u"tu gio", Field::Start},      Heading {u"start", Field::Start},
    Heading {u"ket thuc", Field::End},      Heading {u"den gio", Field::End},
    Heading {u"end", Field::End},           Heading {u"ma", Field::Code},
    Heading {u"ma cong viec", Field::Code}, Heading {u"code", Field::Code},
    Heading {u"cong viec", Field::Work},    Heading {u"noi dung", Field::Work},
    Heading {u"noi dung cong viec", Field::Work}, Heading {u"dau cong viec", Field::Work},
    Heading {u"work", Field::Work},         Heading {u"so gio", Field::Hours},
    Heading {u"gio", Field::Hours},         Heading {u"thoi gian", Field::Hours},
    Heading {u"hours", Field::Hours},       Heading {u"so luong", Field::Quantity},
    Heading {u"sl", Field::Quantity},       Heading {u"quantity", Field::Quantity},
    Heading {u"so van ban", Field::Document}, Heading {u"so ky hieu", Field::Document},
    Heading {u"document", Field::Document}, Heading {u"ket qua", Field::Result},
    Heading {u"result", Field::Result},     Heading {u"ghi chu", Field::Note},
    Heading {u"note", Field::Note},
};

Field fieldOf(const QString& heading)
{
    const QString folded = fold(heading).simplified();
    const auto found = std::ranges::find_if(
        headings, [&](const Heading& one) { return folded == QStringView(one.folded); });
    return found == headings.end() ? Field::Unknown : found->field;
}

// A cell of a spreadsheet that holds line breaks is quoted, with its quotes doubled.
QList<QStringList> cellsOf(const QString& text)
{
    QList<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && (quoted || cell.isEmpty())) {
            if (quoted && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (!quoted && (c == u'\t' || c == u'\n')) {
            rows.last() << cell.trimmed();
            cell.clear();
            if (c == u'\n')
                rows << QStringList();
        } else if (c != u'\r') {
            cell += c == u'\n' ? u' ' : c;
        }
    }
    rows.last() << cell.trimmed();
    rows.removeIf([](const QStringList& row) {
        return std::ranges::all_of(row, [](const QString& one) { return one.isEmpty(); });
    });
    return rows;
}

std::optional<Minutes> hoursOf(const QString& cell, const Date& day)
{
    if (const auto minutes = parseHours(cell))
        return minutes;
    if (Decimal::parseTyped(cell))
        return std::nullopt; // less than nothing, or more than a day
    const EntryLine line = parseEntryLine(cell, day);
    return line.words.isEmpty() && !line.start ? line.minutes : std::nullopt;
}

bool isDocument(const QString& cell)
{
    return !cell.contains(u' ') && cell.contains(u'/')
        && std::ranges::any_of(cell, [](QChar c) { return c.isUpper(); });
}

class RowReader {
public:
    RowReader(const Date& day, const SearchIndex* index)
        : m_index(index)
    {
        m_row.entry.day = day;
    }

    void take(Field field, const QString& cell)
    {
        if (cell.isEmpty())
            return;
        DiaryEntry& entry = m_row.entry;
        switch (field) {
        case Field::Day:
            if (const auto day = parseTypedDate(cell))
                entry.day = *day;
            else
                find(Tr::tr("“%1” is no day. Write it as 07/04/2026.").arg(cell.left(30)));
            break;
        case Field::Start: takeTime(cell, m_start); break;
        case Field::End: takeTime(cell, m_end); break;
        case Field::Code: m_code = cell; break;
        case Field::Work: m_work = cell; break;
        case Field::Hours:
            if (const auto minutes = hoursOf(cell, entry.day))
                entry.minutes = *minutes;
            else
                find(Tr::tr("“%1” are no hours of a day. Write 1,5 or 1h30.").arg(cell.left(30)));
            break;
        case Field::Quantity:
            if (const auto quantity = Decimal::parseTyped(cell); quantity && !quantity->isNegative())
                entry.quantity = *quantity;
            else
                find(Tr::tr("“%1” is no quantity. Write a number such as 2.").arg(cell.left(30)));
            break;
        case Field::Document: entry.documentNumber = cell; break;
        case Field::Result: entry.result = cell; break;
        case Field::Note: addNote(cell); break;
        case Field::Unknown: guess(cell); break;
        }
    }

    PastedRow finish()
    {
        DiaryEntry& entry = m_row.entry;
        entry.start = m_start;
        if (m_start && m_end && entry.minutes <= Minutes(0))
            entry.minutes = Minutes(m_end->minutes() - m_start->minutes());
        lookUp();
        if (m_row.finding.isEmpty()) {
            if (const auto sound = checkEntry(entry); !sound)
                m_row.finding = sound.error().text;
        }
        return m_row;
    }

private:
    void find(const QString& sentence)
    {
        if (m_row.finding.isEmpty())
            m_row.finding = sentence;
    }

    void takeTime(const QString& cell, std::optional<TimeOfDay>& time)
    {
        if (const auto read = TimeOfDay::parse(cell))
            time = *read;
        else
            find(Tr::tr("“%1” is no time of day. Write it as 14:30.").arg(cell.left(30)));
    }

    void addNote(const QString& cell)
    {
        QString& note = m_row.entry.note;
        note += (note.isEmpty() ? QString() : u" · "_s) + cell;
    }

    // A cell without a heading, by its form.
    void guess(const QString& cell)
    {
        DiaryEntry& entry = m_row.entry;
        if (Decimal::parseTyped(cell)) {
            take(m_figures++ == 0 ? Field::Hours : Field::Quantity, cell);
            return;
        }
        if (const auto day = parseTypedDate(cell)) {
            entry.day = *day;
            return;
        }
        if (isDocument(cell)) {
            entry.documentNumber = cell;
            return;
        }
        const EntryLine line = parseEntryLine(cell, entry.day);
        if (line.words.isEmpty() && !line.isBlocked() && !line.understood.isEmpty()) {
            if (line.start)
                m_start = line.start;
            if (line.minutes)
                entry.minutes = *line.minutes;
            if (line.quantity)
                entry.quantity = *line.quantity;
            if (line.day)
                entry.day = *line.day;
            return;
        }
        if (m_work.isEmpty())
            m_work = cell;
        else
            addNote(cell);
    }

    void lookUp()
    {
        DiaryEntry& entry = m_row.entry;
        entry.title = m_work.isEmpty() ? m_code : m_work;
        const QString asked = m_code.isEmpty() ? m_work : m_code;
        const QStringList words = fold(asked).split(u' ', Qt::SkipEmptyParts);
        if (!m_index || words.isEmpty())
            return;
        const SearchResult found = m_index->search(words, 1);
        if (found.hits.isEmpty() || !found.unmatched.isEmpty())
            return;
        const CatalogItem& item = m_index->items()[found.hits.first().index];
        entry.item = item.id;
        entry.itemCode = item.code;
        if (!m_code.isEmpty() && !m_work.isEmpty() && !sameFolded(m_work, item.task))
            addNote(m_work);
        entry.title = item.task;
    }

    const SearchIndex* m_index;
    PastedRow m_row;
    QString m_code;
    QString m_work;
    std::optional<TimeOfDay> m_start;
    std::optional<TimeOfDay> m_end;
    int m_figures = 0;
};

} // namespace

bool looksLikeRows(const QString& text)
{
    return text.contains(u'\t') || text.trimmed().contains(u'\n');
}

QList<PastedRow> readPastedRows(const QString& text, const Date& day, const SearchIndex* index)
{
    QList<QStringList> rows = cellsOf(text);
    QList<Field> fields;
    if (!rows.isEmpty()) {
        for (const QString& cell : std::as_const(rows.first()))
            fields << fieldOf(cell);
        const auto known = std::ranges::count_if(
            fields, [](Field field) { return field != Field::Unknown; });
        if (known >= 2)
            rows.removeFirst();
        else
            fields.clear();
    }
    QList<PastedRow> pasted;
    for (const QStringList& row : std::as_const(rows)) {
        RowReader reader(day, index);
        for (qsizetype i = 0; i < row.size(); ++i)
            reader.take(fields.value(i, Field::Unknown), row[i]);
        pasted << reader.finish();
    }
    return pasted;
}

} // namespace soviec
