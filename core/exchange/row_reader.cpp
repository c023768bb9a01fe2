// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include "core/base/tr.h"

#include <QRegularExpression>

namespace soviec {

namespace {

int romanQuarter(const QString& text)
{
    static const QStringList numerals {
        QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"), QStringLiteral("iv")};
    const int quarter = int(numerals.indexOf(text)) + 1;
    return quarter > 0 ? quarter : text.toInt();
}

/// "TP-HTPV- 01" → "TP-HTPV-01"; a blank between words stays.
QString withoutStrayBlanks(const QString& raw)
{
    static const QRegularExpression aroundMarks(QStringLiteral("\\s*([.\\-/_])\\s*"));
    QString clean = cleanText(raw);
    // A code with a blank in it is rare, and a pattern costs more than the rest of the row.
    if (clean.contains(u' ') || clean.contains(u'\n'))
        clean.replace(aroundMarks, QStringLiteral("\\1"));
    return clean;
}

} // namespace

std::optional<Period> parseTypedPeriod(const QString& text)
{
    if (const auto exact = Period::parse(text.trimmed()))
        return *exact;
    if (const auto date = parseTypedDate(text.left(10)))
        return Period::monthOf(*date);
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(thang|quy|nam|month|quarter|year|q) ?)?(?:([0-9]{1,2}|[iv]{1,3}) )?"
                       "([0-9]{4})$"));
    const auto match = pattern.match(fold(text));
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = match.captured(1);
    const QString index = match.captured(2);
    const int year = match.captured(3).toInt();
    if (year < 1900 || year > 2999)
        return std::nullopt;
    if (word.startsWith(u'q')) {
        const int quarter = romanQuarter(index);
        return quarter >= 1 && quarter <= 4 ? std::optional(Period::quarter(year, quarter))
                                            : std::nullopt;
    }
    if (index.isEmpty())
        return word == u"nam" || word == u"year" ? std::optional(Period::year(year)) : std::nullopt;
    const int month = index.toInt();
    return month >= 1 && month <= 12 ? std::optional(Period::month(year, month)) : std::nullopt;
}

RowReader::RowReader(
    const SheetLayout& layout, const TableRow& row, QList<ImportFinding>& findings)
    : m_layout(layout)
    , m_row(row)
    , m_findings(findings)
{
}

bool RowReader::isEmpty(int spec) const
{
    return cell(spec).text.trimmed().isEmpty();
}

bool RowReader::readable(int spec)
{
    const TableCell& value = cell(spec);
    if (value.kind == CellKind::Error) {
        error(
            spec, QStringLiteral("formula_error"),
            Tr::tr("The cell holds the error %1. Mend its formula.").arg(value.text));
        return false;
    }
    if (value.kind == CellKind::Empty && value.formula) {
        error(
            spec, QStringLiteral("formula_without_value"),
            Tr::tr("The formula has no value yet. Open the file in the spreadsheet and save it."));
        return false;
    }
    return true;
}

QString RowReader::text(int spec)
{
    return readable(spec) ? cleanText(cell(spec).text) : QString();
}

QString RowReader::note(int spec)
{
    return readable(spec) ? cleanNote(cell(spec).text) : QString();
}

QString RowReader::code(int spec)
{
    if (!readable(spec))
        return {};
    const QString& raw = cell(spec).text;
    const QString clean = withoutStrayBlanks(raw);
    if (clean != raw && !clean.isEmpty())
        info(
            spec, QStringLiteral("stray_blanks"),
            Tr::tr("Stray blanks were taken out of the code “%1”.").arg(clean));
    return clean;
}

std::optional<Decimal> RowReader::decimal(int spec)
{
    if (!readable(spec) || isEmpty(spec))
        return std::nullopt;
    const TableCell& value = cell(spec);
    if (value.kind == CellKind::Number || value.kind == CellKind::Text) {
        if (const auto parsed = Decimal::parseTyped(value.text))
            return *parsed;
    }
    if (value.kind == CellKind::Day)
        error(
            spec, QStringLiteral("date_for_number"),
            Tr::tr("The spreadsheet has made a date (%1) of a number. Format the cell as a number "
                   "and enter it again.")
                .arg(value.text));
    else
        error(
            spec, QStringLiteral("not_a_number"),
            Tr::tr("“%1” is not a number with at most 4 decimals. Enter a number.")
                .arg(value.text.left(40)));
    return std::nullopt;
}

std::optional<Decimal> RowReader::positive(int spec)
{
    const auto value = decimal(spec);
    if (!value || *value > Decimal())
        return value;
    error(
        spec, QStringLiteral("not_positive"),
        Tr::tr("%1 is not greater than 0. Correct it.").arg(value->toString()));
    return std::nullopt;
}

std::optional<Date> RowReader::date(int spec)
{
    if (!readable(spec) || isEmpty(spec))
        return std::nullopt;
    const TableCell& value = cell(spec);
    // A serial number without a date format is still what the spreadsheet means by a date.
    const TableCell read = value.kind == CellKind::Number
        ? serialCell(value.text, SerialStyle::Day, false)
        : value;
    const QString typed = read.kind == CellKind::Day ? read.text.left(10) : read.text;
    if (read.kind == CellKind::Day || read.kind == CellKind::Text) {
        if (const auto parsed = parseTypedDate(typed))
            return *parsed;
    }
    error(
        spec, QStringLiteral("not_a_date"),
        Tr::tr("“%1” is not a date. Write it as 07/04/2026.").arg(value.text.left(40)));
    return std::nullopt;
}

std::optional<TimeOfDay> RowReader::time(int spec)
{
    if (!readable(spec) || isEmpty(spec))
        return std::nullopt;
    const TableCell& value = cell(spec);
    const TableCell read = value.kind == CellKind::Number
        ? serialCell(value.text, SerialStyle::Time, false)
        : value;
    const QString typed = read.kind == CellKind::Day ? read.text.mid(11) : read.text;
    if (const auto parsed = TimeOfDay::parse(typed))
        return *parsed;
    error(
        spec, QStringLiteral("not_a_time"),
        Tr::tr("“%1” is not a time of day. Write it as 14:30.").arg(value.text.left(40)));
    return std::nullopt;
}

std::optional<Period> RowReader::period(int spec)
{
    if (!readable(spec) || isEmpty(spec))
        return std::nullopt;
    const QString value = cell(spec).text;
    if (const auto parsed = parseTypedPeriod(value))
        return parsed;
    error(
        spec, QStringLiteral("not_a_period"),
        Tr::tr("“%1” is not a month or quarter. Write it as 04/2026 or quarter II/2026.")
            .arg(value.left(40)));
    return std::nullopt;
}

void RowReader::require(std::initializer_list<int> specs)
{
    for (const int spec : specs) {
        if (isEmpty(spec) && readable(spec))
            error(
                spec, QStringLiteral("empty_cell"),
                Tr::tr("“%1” is empty. Fill it in.").arg(m_layout.specs()[size_t(spec)].title));
    }
}

void RowReader::refuseChoice(int spec, const QStringList& known)
{
    error(
        spec, QStringLiteral("unknown_word"),
        Tr::tr("“%1” is not known here. Known are: %2.")
            .arg(text(spec).left(40), known.join(QStringLiteral(", "))));
}

void RowReader::error(int spec, const QString& code, const QString& text)
{
    m_failed = true;
    add(Severity::Error, spec, code, text);
}

void RowReader::warning(int spec, const QString& code, const QString& text)
{
    add(Severity::Warning, spec, code, text);
}

void RowReader::info(int spec, const QString& code, const QString& text)
{
    add(Severity::Info, spec, code, text);
}

void RowReader::add(Severity severity, int spec, const QString& code, const QString& text)
{
    SheetPlace where = place();
    if (has(spec))
        where.column = columnLetters(m_layout.column(spec));
    m_findings.append({severity, where, code, text});
}

} // namespace soviec
