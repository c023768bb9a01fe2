// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/report/cells.h"
#include "core/report/form_settings.h"
#include "ui/print/page_style.h"
#include "ui/print/paged_document.h"

#include <QTest>

using namespace soviec;
using namespace soviec::print;
using namespace soviec::report;
using namespace Qt::StringLiterals;

namespace {

const QString over = u"Cộng chuyển sang trang sau"_s;
const QString in = u"Số trang trước chuyển sang"_s;

Decimal valueOf(int i)
{
    return Decimal::fromScaled(1'234'567 + 891 * i);
}

Minutes timeOf(int i)
{
    return Minutes(17 + 13 * i);
}

Report tableOf(int rows, bool carries)
{
    Report report;
    report.kind = u"products"_s;
    report.agencyName = u"UBND xã Thử"_s;
    report.title = u"BẢNG THỬ"_s;
    Section section;
    section.columns = {
        {u"n"_s, u"TT"_s, 5, Align::Centre, 0},
        {u"t"_s, u"Nội dung công việc"_s, 40, Align::Left, 0},
        {u"v"_s, u"Sản phẩm"_s, 10, Align::Right, 4},
        {u"h"_s, u"Giờ"_s, 8, Align::Right, 1},
        {u"mean"_s, u"Bình quân"_s, 8, Align::Right, 2}};
    Decimal sum;
    Minutes time(0);
    for (int i = 0; i < rows; ++i) {
        section.rows.push_back(
            {{Decimal(i + 1), u"Việc số %1"_s.arg(i + 1), valueOf(i), timeOf(i), Decimal(80)},
             RowStyle::Normal});
        sum += valueOf(i);
        time += timeOf(i);
    }
    section.rows.push_back(
        {{Cell(), u"Tổng cộng"_s, sum, time, Decimal(80)}, RowStyle::Total});
    section.carriesForward = carries;
    report.sections = {section};
    return report;
}

// Cells of the line whose words these are, from left to right.
QStringList lineOf(const Page& page, const QString& words)
{
    qreal y = -1;
    for (const PlacedText& placed : page.texts) {
        if (placed.text->lines.front().text == words)
            y = placed.at.y() + placed.text->height() / 2;
    }
    std::vector<std::pair<qreal, QString>> cells;
    for (const PlacedText& placed : page.texts) {
        const ShapedLine& line = placed.text->lines.front();
        if (y > 0 && !line.text.isEmpty() && std::abs(placed.at.y() + placed.text->height() / 2 - y) < 5)
            cells.emplace_back(placed.at.x(), line.text);
    }
    std::ranges::sort(cells);
    QStringList texts;
    for (const auto& [x, text] : cells)
        texts.append(text);
    return texts;
}

} // namespace

/// Sums that go from page to page: exact, of the rows so far, never over the margin.
class TestCarried : public QObject {
    Q_OBJECT
private slots:
    void sumsSoFarStandAtEveryBreak_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {40, 41, 42, 43, 44, 45, 46, 100, 1000})
            QTest::addRow("%d", rows) << rows;
    }
    void sumsSoFarStandAtEveryBreak()
    {
        QFETCH(int, rows);
        const auto document = PagedDocument::layOut({tableOf(rows, true)});
        QVERIFY(document.pageCount() > 1);
        int row = 0;
        Decimal sum;
        Minutes time(0);
        for (int i = 0; i < document.pageCount(); ++i) {
            const Page& page = document.page(i);
            const QStringList sums {formatNumber(sum, 4), formatHours(time)};
            QCOMPARE(lineOf(page, in), i == 0 ? QStringList() : QStringList({in}) + sums);
            for (const QString& line : linesOf(page)) {
                if (!line.startsWith(u"Việc số "_s))
                    continue;
                QCOMPARE(line, u"Việc số %1"_s.arg(row + 1));
                sum += valueOf(row);
                time += timeOf(row);
                ++row;
            }
            const bool last = i + 1 == document.pageCount();
            const QStringList now {formatNumber(sum, 4), formatHours(time)};
            QCOMPARE(lineOf(page, over), last ? QStringList() : QStringList({over}) + now);
            for (const Stroke& stroke : page.strokes)
                QVERIFY(stroke.line.p2().y() <= 277 * mm + 1);
        }
        QCOMPARE(row, rows);
        const QStringList total = lineOf(document.page(document.pageCount() - 1), u"Tổng cộng"_s);
        QCOMPARE(total.mid(1, 2), QStringList({formatNumber(sum, 4), formatHours(time)}));
    }

    void onlyWhereItIsAskedFor()
    {
        const auto document = PagedDocument::layOut({tableOf(100, false)});
        for (int i = 0; i < document.pageCount(); ++i)
            QVERIFY(!linesOf(document.page(i)).contains(over));
        // A form asks for it; a form of a law does not listen.
        Report report = tableOf(100, false);
        FormSettings settings;
        settings.carryForward = true;
        applyForm(report, settings);
        QVERIFY(report.sections[0].carriesForward);
        QCOMPARE(formSettings(toJson(settings)), settings);
        QVERIFY(checkForm(u"products"_s, settings));
        QVERIFY(!checkForm(u"period-sheet"_s, settings));
    }

    void aTableOnOnePageCarriesNothing()
    {
        const auto document = PagedDocument::layOut({tableOf(5, true)});
        QCOMPARE(document.pageCount(), 1);
        QVERIFY(!linesOf(document.page(0)).contains(over));
    }

    void onlyColumnsThatAddUpAreCarried()
    {
        Report report = tableOf(10, true);
        RunningSums sums(report.sections[0]);
        QVERIFY(sums.any() && sums.summed(2) && sums.summed(3));
        QVERIFY(!sums.summed(0) && !sums.summed(1) && !sums.summed(4));
        // A total that is not the sum of its rows is never spread over pages as if it were.
        report.sections[0].rows.back().cells[2] = Decimal(1);
        QVERIFY(!RunningSums(report.sections[0]).summed(2));
        report.sections[0].rows.pop_back();
        QVERIFY(!RunningSums(report.sections[0]).any());
    }

    void aRowOverPagesKeepsInsideTheMargins()
    {
        Report report = tableOf(60, true);
        report.sections[0].rows[20].cells[1] = QString(u"ghi chú rất dài "_s).repeated(600);
        const auto document = PagedDocument::layOut({report});
        for (int i = 0; i < document.pageCount(); ++i) {
            for (const Stroke& stroke : document.page(i).strokes)
                QVERIFY(stroke.line.p2().y() <= 277 * mm + 1);
        }
    }
};

QTEST_MAIN(TestCarried)
#include "test_carried.moc"
