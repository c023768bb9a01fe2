// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/domain/org/unit.h"
#include "core/report/chart.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace soviec::report {

/// A cell keeps its type until a writer formats it: paper shows "78,42", a workbook gets a number,
/// JSON a string with a point. Monostate: an empty cell.
using Cell = std::variant<std::monostate, QString, Decimal, Date, Minutes>;

enum class Align { Left, Centre, Right };

/// How a column looks: text, a number with so many decimals, a date, hours, a code.
struct Column {
    QString key;    ///< stable name in JSON, e.g. "max_points"
    QString title;  ///< as printed
    int width = 10; ///< relative weight on paper, characters in a workbook
    Align align = Align::Left;
    int decimals = 0; ///< at least so many digits after the comma
    /// Working time as hours:minutes for people, where hundredths of an hour would not add up.
    bool clock = false;
};

enum class RowStyle { Normal, Group, Total };

struct Row {
    std::vector<Cell> cells; ///< as many as the section has columns
    RowStyle style = RowStyle::Normal;
};

/// A label with its value, printed "Họ và tên: …". A value may hold line breaks and be as long as
/// it likes. Without a value, dots stand where it is written by hand.
struct Field {
    QString label;
    QString value;
    int blankLines = 0; ///< further dotted lines under an empty value
};

/// A heading, then fields, a picture, a table (where there are columns), and paragraphs, in this
/// order.
struct Section {
    QString heading;
    QList<Field> fields;
    std::vector<Column> columns;
    std::vector<Row> rows;
    QList<QString> paragraphs;
    bool columnNumbers = false; ///< a row (1) (2) (3) … under the titles, as the forms ask
    /// On paper, a page that does not end the table closes with the sums so far and the next one
    /// begins with them; for the columns that the last total row adds up.
    bool carriesForward = false;
    std::optional<Chart> chart;
};

/// Who signs: the title in capitals, what stands under it, and the name when it is signed.
struct Signature {
    QString title;
    QString note; ///< "(Ký, ghi rõ họ tên)"
    QString name;
    QString signedLine; ///< "Đã ký trên phần mềm lúc …", empty before
    QString dateLine;   ///< above the title, where the form asks each signer for place and date
};

enum class Paper { Portrait, Landscape };

/// A report as typed data: made from domain values by a builder, written by one painter or writer
/// a format. The same value is what is on screen, on paper and in the workbook.
struct Report {
    QString kind;  ///< "period-sheet", "hours-sheet", …
    QString title; ///< in capitals, as printed
    QString subtitle;
    QString formName; ///< "Mẫu số 01", top right; may be empty
    Bloc bloc = Bloc::Government;
    QString superiorName; ///< cơ quan chủ quản; may be empty
    QString agencyName;   ///< as in the head of the sheet
    QString place;        ///< địa danh of the date line; empty: no date line
    Date date;            ///< of the date line
    std::vector<Section> sections;
    std::vector<Signature> signatures;
    std::vector<Section> annex; ///< after the signatures, from a new page on
    QString footer;             ///< hash and rule set, small, on every page
    Paper paper = Paper::Portrait;
    QString fileStem; ///< suggested file name without ending, ASCII
    QString number;   ///< "Số: …/BC-BTCTU", under the agency; may be empty
    QStringList recipients; ///< nơi nhận, a line each; empty: none
    QByteArray logo;        ///< PNG left of the agency's name; may be empty
    /// Of the content a signature seals; printed in full and as a QR code. May be empty.
    QString contentHash;
    QString personName; ///< whose sheet it is, for names of files; empty for a unit's
    QString personCode;
    QString unitName;
    QString periodWord; ///< "2026-04", for names of files
    /// A letter or report with its own subject: the subtitle is bold with a rule under it.
    bool isDocument = false;
};

} // namespace soviec::report
