// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/exchange/zip_archive.h"
#include "core/service/import/import.h"
#include "core/service/office.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

Table workbook(int items)
{
    TableSheet sheet;
    sheet.name = u"Dùng chung"_s;
    const auto add = [&](const QStringList& texts) {
        TableRow row;
        row.number = int(sheet.rows.size()) + 1;
        for (const QString& text : texts) {
            TableCell cell;
            cell.text = text;
            cell.kind = CellKind::Text;
            row.cells.push_back(cell);
        }
        sheet.rows.push_back(row);
    };
    add({u"STT"_s, u"Mã CV"_s, u"Nhiệm vụ"_s, u"Công việc chi tiết"_s, u"Sản phẩm đầu ra"_s,
         u"Nhóm"_s, u"Khung điểm"_s, u"Điểm chấm"_s, u"Hệ số quy đổi"_s, u"Ghi chú"_s});
    for (int i = 1; i <= items; ++i) {
        const int points = 1 + i % 20;
        add({QString::number(i), u"DV%1.%2"_s.arg(i / 100).arg(i % 100, 2, 10, QChar(u'0')),
             u"Thẩm định hồ sơ lĩnh vực số %1"_s.arg(i % 97), u"Kiểm tra, trình ký lần %1"_s.arg(i),
             u"Văn bản"_s, u"N1"_s, u"1-20"_s, QString::number(points),
             QString::number(points / 5) + u',' + QString::number(points % 5 * 2), QString()});
    }
    Table table;
    table.fileName = u"danh-muc.xlsx"_s;
    table.sheets = {sheet};
    return table;
}

/// A catalog of `people` items read from a workbook into an empty office, against unpacking the
/// workbook and walking through its XML.
Outcome run(const Options& options)
{
    Outcome outcome;
    outcome.amount = options.people;
    outcome.of = u"items"_s;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"danh-muc.xlsx"_s);
    const auto bytes = toXlsx(workbook(options.people));
    QFile file(path);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()) {
        outcome.failure = u"the workbook could not be written"_s;
        return outcome;
    }
    file.close();
    const FixedClock clock(Date(2026, 4, 22));
    for (int pair = 0; pair <= options.pairs; ++pair) {
        service::Agency agency;
        agency.unit.code = u"XA"_s;
        agency.unit.name = u"UBND xã Thử"_s;
        agency.unit.first = Date(2026, 1, 1);
        const auto office = service::Office::create(
            folder.filePath(u"%1.db"_s.arg(pair)), clock, agency);
        if (!office) {
            outcome.failure = office.error().text;
            return outcome;
        }
        const double ours = milliseconds([&] {
            const auto done = service::importFile(**office, u"catalog"_s, path, {});
            if (!done)
                outcome.failure = done.error().text;
            else if (done->refused() || done->added != options.people)
                outcome.failure = u"%1 of %2 items came in"_s.arg(done->added).arg(options.people);
        });
        qsizetype texts = 0;
        const double plain = milliseconds([&] {
            const auto archive = ZipArchive::open(*bytes, path);
            for (const QString& name : {u"xl/worksheets/sheet1.xml"_s, u"xl/sharedStrings.xml"_s}) {
                if (!archive || !archive->contains(name))
                    continue;
                const auto part = archive->read(name);
                QXmlStreamReader xml(part ? *part : QByteArray());
                while (!xml.atEnd())
                    texts += xml.readNext() == QXmlStreamReader::Characters ? 1 : 0;
            }
        });
        if (texts < options.people)
            outcome.failure = u"the workbook could not be read"_s;
        if (pair > 0) {
            outcome.runs.append(ours);
            outcome.baseline.append(plain);
        }
    }
    return outcome;
}

} // namespace

Bench importBench()
{
    return {u"import"_s, run};
}

} // namespace soviec::bench
