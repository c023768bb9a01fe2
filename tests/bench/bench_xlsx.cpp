// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

#include <xlsxwriter.h>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 10;

report::Report tableOf(int rows)
{
    report::Report report;
    report.kind = u"bench"_s;
    report.agencyName = u"UBND xã Mẫu Sơn"_s;
    report.title = u"BẢNG TỔNG HỢP"_s;
    report::Section section;
    for (int i = 0; i < columns; ++i)
        section.columns.push_back(
            {u"c%1"_s.arg(i), u"Cột %1"_s.arg(i + 1), 12,
             i < 4 ? report::Align::Left : report::Align::Right, i < 4 ? 0 : 2});
    for (int i = 0; i < rows; ++i) {
        report::Row row;
        for (int c = 0; c < 4; ++c)
            row.cells.emplace_back(u"Nguyễn Thị Thử %1/%2"_s.arg(i).arg(c));
        for (int c = 4; c < columns; ++c)
            row.cells.emplace_back(Decimal::fromScaled(int64_t(i) * 125 + int64_t(c) * 100));
        section.rows.push_back(std::move(row));
    }
    report.sections = {std::move(section)};
    return report;
}

// The same cells by the library alone, in its mode of constant memory.
void writePlain(const report::Section& section, const QString& path)
{
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    lxw_format* text = workbook_add_format(book);
    format_set_border(text, LXW_BORDER_THIN);
    lxw_format* figure = workbook_add_format(book);
    format_set_border(figure, LXW_BORDER_THIN);
    format_set_num_format(figure, "#,##0.00");
    lxw_row_t row = 0;
    for (const report::Row& one : section.rows) {
        lxw_col_t column = 0;
        for (const report::Cell& cell : one.cells) {
            if (const auto* value = std::get_if<QString>(&cell))
                worksheet_write_string(sheet, row, column, value->toUtf8().constData(), text);
            else
                worksheet_write_number(
                    sheet, row, column, double(std::get<Decimal>(cell).scaled()) / Decimal::unit,
                    figure);
            ++column;
        }
        ++row;
    }
    workbook_close(book);
}

Outcome run(const Options& options)
{
    const report::Report report = tableOf(options.people);
    const QTemporaryDir folder;
    Outcome outcome;
    for (int pair = 0; pair <= options.pairs; ++pair) {
        const double ours = milliseconds([&] {
            const auto written = report::writeXlsx(report, folder.filePath(u"ours.xlsx"_s));
            if (!written)
                outcome.failure = written.error().text;
        });
        const double plain = milliseconds(
            [&] { writePlain(report.sections.front(), folder.filePath(u"plain.xlsx"_s)); });
        if (pair > 0) {
            outcome.runs.append(ours);
            outcome.baseline.append(plain);
        }
    }
    return outcome;
}

// A line of /proc/self/status in kB, "VmHWM:" or "VmRSS:".
qint64 memory(const QByteArray& name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

// The peak of memory above what stood before, in kB.
qint64 peakOf(const std::function<void()>& work)
{
    QFile refs(u"/proc/self/clear_refs"_s); // "5" forgets the peak so far
    if (refs.open(QIODevice::WriteOnly)) {
        refs.write("5");
        refs.close();
    }
    const qint64 before = memory("VmRSS:");
    work();
    return memory("VmHWM:") - before;
}

// What writing takes on top of the report itself, for the rows asked for and for a quarter of them.
Outcome runMemory(const Options& options)
{
    const QTemporaryDir folder;
    Outcome outcome;
    qint64 peaks[2] {};
    const int rows[2] {std::max(4'000, options.people / 4), std::max(16'000, options.people)};
    for (int i : {0, 0, 1}) { // the first time warms up
        const report::Report report = tableOf(rows[i]);
        peaks[i] = peakOf([&] {
            if (!report::writeXlsx(report, folder.filePath(u"memory.xlsx"_s)))
                outcome.failure = u"the workbook could not be written"_s;
        });
    }
    constexpr qint64 noise = 4'000; // kB
    if (outcome.failure.isEmpty() && peaks[1] > peaks[0] * 13 / 10 + noise)
        outcome.failure = u"memory grows: %1 kB for %2 rows, %3 kB for %4"_s.arg(peaks[0]).arg(rows[0]).arg(peaks[1]).arg(rows[1]);
    outcome.note = u"xlsx-memory: %1 kB for %2 rows, %3 kB for %4 rows"_s.arg(peaks[0]).arg(rows[0]).arg(peaks[1]).arg(rows[1]);
    return outcome;
}

} // namespace

Bench xlsxBench()
{
    return {u"xlsx"_s, run};
}

Bench xlsxMemoryBench()
{
    return {u"xlsx-memory"_s, runMemory};
}

} // namespace soviec::bench
