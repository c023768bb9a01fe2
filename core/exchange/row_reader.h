// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/base/text.h"
#include "core/exchange/sheet_import.h"
#include "core/exchange/xlsx_styles.h"

#include <initializer_list>
#include <optional>

namespace soviec {

/// A value with the word exports write for it and the folded words it also goes by.
template <class E>
struct Named {
    E value;
    QString title;
    QStringList names;
};

/// The word for a value.
template <class E>
QString titleOf(const QList<Named<E>>& values, E value)
{
    for (const Named<E>& named : values) {
        if (named.value == value)
            return named.title;
    }
    Q_UNREACHABLE();
}

/// Reads the cells of one row as what they should be, and turns what they are not into findings.
/// A getter gives nothing for an empty cell and for a bad one; failed() tells them apart.
class RowReader {
public:
    RowReader(const SheetLayout& layout, const TableRow& row, QList<ImportFinding>& findings);

    bool has(int spec) const { return m_layout.column(spec) > 0; }
    bool isEmpty(int spec) const;
    const TableCell& cell(int spec) const { return m_layout.cell(m_row, spec); }
    /// The same without what is merged down from above.
    const TableCell& ownCell(int spec) const { return m_layout.ownCell(m_row, spec); }
    SheetPlace place() const { return {m_layout.sheet().name, m_row.number, {}}; }
    /// An Error was found in this row.
    bool failed() const { return m_failed; }

    /// One line, blanks joined.
    QString text(int spec);
    /// As text(), line breaks kept.
    QString note(int spec);
    /// A code: stray blanks at its ends and around its dots and dashes are taken out and reported.
    QString code(int spec);
    /// A number with at most 4 decimals, with a point or a comma.
    std::optional<Decimal> decimal(int spec);
    /// As decimal(), greater than nothing.
    std::optional<Decimal> positive(int spec);
    std::optional<Date> date(int spec);
    std::optional<TimeOfDay> time(int spec);
    /// "2026-04", "04/2026", "tháng 4/2026", "quý II/2026", or any date of the month.
    std::optional<Period> period(int spec);
    template <class E>
    std::optional<E> choice(int spec, const QList<Named<E>>& values)
    {
        const QString folded = fold(text(spec));
        if (folded.isEmpty())
            return std::nullopt;
        QStringList known;
        for (const Named<E>& value : values) {
            if (fold(value.title) == folded || value.names.contains(folded))
                return value.value;
            known.append(value.title);
        }
        refuseChoice(spec, known);
        return std::nullopt;
    }

    /// An Error for every one of these columns that is empty in the row.
    void require(std::initializer_list<int> specs);
    void error(int spec, const QString& code, const QString& text);
    void warning(int spec, const QString& code, const QString& text);
    void info(int spec, const QString& code, const QString& text);

private:
    void add(Severity severity, int spec, const QString& code, const QString& text);
    void refuseChoice(int spec, const QStringList& known);
    /// False, with an Error, for "#REF!" and for a formula without a value.
    bool readable(int spec);

    const SheetLayout& m_layout;
    const TableRow& m_row;
    QList<ImportFinding>& m_findings;
    bool m_failed = false;
};

/// "2026-04", "04/2026", "4/2026", "tháng 4/2026", "quý II/2026", "Q2/2026", "năm 2026", or a date,
/// which stands for its month (spreadsheets make dates of months).
std::optional<Period> parseTypedPeriod(const QString& text);

} // namespace soviec
