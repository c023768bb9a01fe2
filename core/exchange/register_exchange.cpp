// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/register_exchange.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/diary/checks.h"
#include "core/exchange/register_specs.h"
#include "core/exchange/row_reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSummary = 1000;
constexpr int longestName = 200;

int indexOf(RegisterField field)
{
    return int(field);
}

/// Lists write "15/04/2026 10:30:00", "10:30 15/04/2026" or "Trước 15/04/2026"; a word without
/// figures ("chưa", "–") is no date and no mistake.
Date looseDate(RowReader& reader, RegisterField field)
{
    static const QRegularExpression date(
        u"(?<![0-9])([0-9]{1,2}[/.\\-][0-9]{1,2}[/.\\-][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])"_s);
    static const QRegularExpression digit(u"[0-9]"_s);
    const int spec = indexOf(field);
    const TableCell& cell = reader.cell(spec);
    if (cell.kind == CellKind::Text) {
        if (!digit.match(cell.text).hasMatch())
            return {};
        const auto found = date.match(cell.text);
        if (found.hasMatch()) {
            if (const auto parsed = parseTypedDate(found.captured(1)))
                return *parsed;
        }
    }
    return reader.date(spec).value_or(Date());
}

/// Words by which systems say that something is done. "Chưa hoàn thành" and "Không giải quyết" say
/// the opposite, so what stands before counts.
bool saysFinished(const QString& status)
{
    const QString words = fold(status);
    if (words.isEmpty() || words.contains(u"chua"_s) || words.contains(u"dang "_s)
        || words.startsWith(u"khong "_s) || words.startsWith(u"cho "_s))
        return false;
    static const QStringList done {
        u"da xu ly"_s, u"da hoan thanh"_s, u"hoan thanh"_s, u"da giai quyet"_s, u"da tra"_s, u"da co ket qua"_s,
        u"ket thuc"_s, u"da ket thuc"_s, u"da phat hanh"_s, u"da ban hanh"_s, u"xong"_s, u"done"_s, u"completed"_s};
    return std::ranges::any_of(done, [&](const QString& word) { return words.startsWith(word); });
}

bool isSecret(const RegisterItem& item, const QString& status, const QString& level)
{
    static const QStringList open {u"thuong"_s, u"khong"_s, u"binh thuong"_s, u"khong mat"_s, u"0"_s};
    const QString folded = fold(level);
    if (!folded.isEmpty() && !open.contains(folded))
        return true;
    if (!secrecyMarkOfNumber(item.number).isEmpty())
        return true;
    return std::ranges::any_of(
        QStringList {item.number, item.kind, item.summary, status},
        [](const QString& text) { return !secrecyMark(text).isEmpty(); });
}

/// One sheet being read, row by row.
class Reader {
public:
    Reader(const RegisterColumns& columns, const QString& personName, RegisterReading& reading)
        : m_columns(columns)
        , m_name(fold(personName))
        , m_reading(reading)
    {
    }

    void read(const SheetLayout& layout, const TableRow& row)
    {
        QList<ImportFinding> said;
        RowReader reader(layout, row, said);
        if (isCaption(reader))
            return;
        ++m_reading.rows;
        const QString status = text(reader, RegisterField::Status, longestName);
        RegisterItem item = itemOf(reader, status);
        // The words of a secret row go nowhere, not even into a message.
        if (isSecret(item, status, text(reader, RegisterField::Secrecy, longestName))) {
            ++m_reading.secret;
            m_reading.findings.append(
                {Severity::Info, reader.place(), u"secret"_s,
                 Tr::tr("The row carries a secrecy mark and was left out: state secrets are not recorded here.")});
            return;
        }
        if (reader.failed() || (item.number.isEmpty() && item.summary.isEmpty()))
            return notUnderstood(reader, said);
        item.key = registerKey(item);
        const QString handler = text(reader, RegisterField::Handler, longestName);
        if (isForeign(handler)) {
            ++m_reading.foreign;
            m_reading.others.append({item, handler});
            return;
        }
        m_reading.items.append(item);
    }

private:
    bool has(RegisterField field) const { return m_columns.contains(field); }

    static QString text(RowReader& reader, RegisterField field, int longest)
    {
        return reader.text(indexOf(field)).left(longest);
    }

    /// "THÁNG 4", "Tổng số: 25": a line across the list that is no document.
    bool isCaption(const RowReader& reader) const
    {
        int values = 0;
        bool sum = false;
        for (auto it = m_columns.begin(); it != m_columns.end(); ++it) {
            const QString words = fold(reader.ownCell(indexOf(it.key())).text);
            values += words.isEmpty() ? 0 : 1;
            sum = sum || words.startsWith(u"tong so"_s) || words.startsWith(u"tong cong"_s);
        }
        return m_columns.size() > 2 && (values <= 1 || (sum && values <= 2));
    }

    RegisterItem itemOf(RowReader& reader, const QString& status) const
    {
        RegisterItem item;
        item.number = text(reader, RegisterField::Number, longestName);
        item.kind = text(reader, RegisterField::Kind, longestName);
        item.summary = text(reader, RegisterField::Summary, longestSummary);
        item.dated = looseDate(reader, RegisterField::Dated);
        if (!isValid(item.dated))
            item.dated = looseDate(reader, RegisterField::Received);
        item.due = looseDate(reader, RegisterField::Due);
        item.done = looseDate(reader, RegisterField::Done);
        item.finished = isValid(item.done) || saysFinished(status);
        // What went out is done on its own day; such lists have no other one.
        const bool wentOut = has(RegisterField::Recipient) && !has(RegisterField::Due)
            && !has(RegisterField::Done) && !has(RegisterField::Status) && !has(RegisterField::Received);
        if (wentOut) {
            item.done = item.dated;
            item.finished = true;
        }
        return item;
    }

    bool isForeign(const QString& handler) const
    {
        return !m_name.isEmpty() && !handler.isEmpty() && !fold(handler).contains(m_name);
    }

    void notUnderstood(const RowReader& reader, const QList<ImportFinding>& said)
    {
        const auto error = std::ranges::find_if(
            said, [](const ImportFinding& one) { return one.severity == Severity::Error; });
        if (error != said.end()) {
            ImportFinding finding = *error;
            finding.severity = Severity::Warning;
            m_reading.findings.append(finding);
            return;
        }
        m_reading.findings.append(
            {Severity::Warning, reader.place(), u"no_document"_s,
             Tr::tr("The row has neither a number nor a summary. Fill one in, or leave the row out.")});
    }

    const RegisterColumns& m_columns;
    QString m_name;
    RegisterReading& m_reading;
};

} // namespace

RegisterReading readRegister(
    const Table& table, const RegisterSheet& sheet, const RegisterColumns& columns,
    const QString& personName)
{
    RegisterReading reading;
    const auto found = std::ranges::find_if(
        table.sheets, [&](const TableSheet& one) { return one.name == sheet.name; });
    if (found == table.sheets.end())
        return reading;
    const auto specs = registerSpecs();
    HeaderMatch header;
    header.firstRow = sheet.firstRow;
    header.lastRow = sheet.lastRow;
    header.columns.assign(specs.size(), 0);
    header.repeated.assign(specs.size(), 0);
    for (auto it = columns.begin(); it != columns.end(); ++it)
        header.columns[size_t(it.key())] = it.value();
    const SheetLayout layout(*found, specs, std::move(header));
    Reader reader(columns, personName, reading);
    QList<ImportFinding> hidden;
    for (const TableRow* row : dataRows(layout, hidden))
        reader.read(layout, *row);
    if (reading.items.isEmpty() && reading.foreign > 0)
        reading.findings.append(
            {Severity::Warning, {sheet.name, 0, {}}, u"nobody"_s,
             Tr::tr("No row names %1 as the one who handled it. Choose no column for “%2” to read all rows.")
                 .arg(personName, fieldLabel(RegisterField::Handler))});
    return reading;
}

} // namespace soviec
