// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_style.h"
#include "ui/print/paged_document.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace soviec;
using namespace soviec::print;
using namespace soviec::report;
using namespace Qt::StringLiterals;

namespace {

const QString longName =
    QString(u"Nguyễn Phúc Hoàng Thị Bích Ngọc Kim "_s).repeated(4).left(120).trimmed();

// The lowest and the highest point that something is drawn at, and so on: the ink of a page.
QRectF inkOf(const Page& page, bool margins)
{
    const QRectF body(0, 20 * mm, page.paper.width(), page.paper.height() - 40 * mm);
    QRectF ink;
    for (const PlacedText& placed : page.texts) {
        if (!margins && !body.intersects(QRectF(placed.at, QSizeF(1, 1))))
            continue;
        for (int i = 0; i < placed.count; ++i) {
            const ShapedLine& line = placed.line(i);
            ink |= QRectF(
                placed.at + QPointF(line.left, i * placed.text->stride),
                QSizeF(std::max(1.0, line.width), placed.text->stride));
        }
    }
    for (const Stroke& stroke : page.strokes)
        ink |= QRectF(stroke.line.p1(), stroke.line.p2()).normalized().adjusted(0, 0, 1, 1);
    return ink;
}

QString textOf(const PagedDocument& document, int page)
{
    return linesOf(document.page(page)).join(u'\n');
}

Report tableOf(int rows)
{
    Report report;
    report.agencyName = u"Ủy ban nhân dân xã Đồng Lộc Thượng"_s;
    report.title = u"DANH SÁCH THỬ"_s;
    report.footer = u"mã 0123456789"_s;
    Section section;
    section.columnNumbers = true;
    section.columns = {
        {u"n"_s, u"TT"_s, 5, Align::Centre, 0},
        {u"t"_s, u"Nội dung công việc"_s, 40, Align::Left, 0},
        {u"v"_s, u"Điểm"_s, 8, Align::Right, 2}};
    for (int i = 0; i < rows; ++i)
        section.rows.push_back(
            {{Decimal(i + 1), u"Việc số %1"_s.arg(i + 1), Decimal::fromScaled(12500)},
             RowStyle::Normal});
    report.sections = {section};
    Signature one;
    one.title = u"NGƯỜI LẬP"_s;
    one.note = u"(Ký, ghi rõ họ tên)"_s;
    one.name = u"Trần Thị Thử"_s;
    report.signatures = {one};
    return report;
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT
private slots:
    void marginsFollowTheRegulation()
    {
        const auto document = PagedDocument::layOut({tableOf(200)});
        QVERIFY(document.pageCount() > 3);
        for (int i = 0; i < document.pageCount(); ++i) {
            const Page& page = document.page(i);
            QCOMPARE(page.paper, QSizeF(210 * mm, 297 * mm));
            const QRectF ink = inkOf(page, false);
            QVERIFY2(ink.left() >= 30 * mm - 1, qPrintable(QString::number(ink.left())));
            QVERIFY2(ink.right() <= 195 * mm + 10, qPrintable(QString::number(ink.right())));
            QVERIFY(ink.top() >= 20 * mm - 1);
            QVERIFY2(ink.bottom() <= 277 * mm + 10, qPrintable(QString::number(ink.bottom())));
        }
    }

    void landscapeTurnsThePaperOnly()
    {
        Report report = tableOf(3);
        report.paper = Paper::Landscape;
        const auto document = PagedDocument::layOut({report});
        QCOMPARE(document.page(0).paper, QSizeF(297 * mm, 210 * mm));
        const QRectF ink = inkOf(document.page(0), true);
        QVERIFY(ink.left() >= 30 * mm - 1 && ink.right() <= 282 * mm + 10);
    }

    void pageNumbersStandInTheUpperMarginFromPageTwo()
    {
        const auto document = PagedDocument::layOut({tableOf(200)});
        for (int i = 0; i < document.pageCount(); ++i) {
            QStringList above;
            for (const PlacedText& placed : document.page(i).texts) {
                if (placed.at.y() >= 20 * mm - 1)
                    continue;
                const ShapedLine& line = placed.text->lines.front();
                above.append(line.text);
                const qreal centre = placed.at.x() + line.left + line.width / 2;
                QVERIFY(std::abs(centre - (30 + 165 / 2.0) * mm) < 20);
                QVERIFY(placed.at.y() + placed.text->height() < 20 * mm);
            }
            QCOMPARE(above, i == 0 ? QStringList() : QStringList{QString::number(i + 1)});
        }
    }

    void everyPageRepeatsTheHeaderAndNoRowIsLost_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("200") << 200;
        QTest::newRow("1000") << 1000;
    }
    void everyPageRepeatsTheHeaderAndNoRowIsLost()
    {
        QFETCH(int, rows);
        const auto document = PagedDocument::layOut({tableOf(rows)});
        int next = 1;
        for (int i = 0; i < document.pageCount(); ++i) {
            const QStringList lines = linesOf(document.page(i));
            QVERIFY(lines.contains(u"Nội dung công việc"_s));
            QVERIFY(lines.contains(u"(3)"_s));
            for (const QString& line : lines) {
                if (line.startsWith(u"Việc số "_s))
                    QCOMPARE(line, u"Việc số %1"_s.arg(next++));
            }
        }
        QCOMPARE(next, rows + 1);
    }

    void signaturesAreNeverAloneNorBroken()
    {
        // One more row at a time moves the signatures over the end of the page.
        for (int rows = 20; rows < 60; ++rows) {
            const auto document = PagedDocument::layOut({tableOf(rows)});
            int at = -1;
            for (int i = 0; i < document.pageCount(); ++i) {
                const QStringList lines = linesOf(document.page(i));
                QCOMPARE(lines.contains(u"NGƯỜI LẬP"_s), lines.contains(u"Trần Thị Thử"_s));
                if (lines.contains(u"NGƯỜI LẬP"_s)) {
                    at = i;
                    QVERIFY2(
                        lines.contains(u"Việc số %1"_s.arg(rows - 1)),
                        qPrintable(u"%1 rows"_s.arg(rows)));
                }
            }
            QCOMPARE(at, document.pageCount() - 1);
        }
    }

    void aParagraphBeforeTheSignaturesGivesThemTwoLines()
    {
        for (int words = 100; words < 1600; words += 50) {
            Report report = tableOf(1);
            report.sections[0].paragraphs = {QString(u"lời nhận xét dài "_s).repeated(words / 4)};
            const auto document = PagedDocument::layOut({report});
            const QStringList last = linesOf(document.page(document.pageCount() - 1));
            QVERIFY(last.contains(u"NGƯỜI LẬP"_s));
            QVERIFY2(
                last.filter(QRegularExpression(u"lời|nhận|xét|dài"_s)).size() >= 2,
                qPrintable(last.join(u'\n')));
        }
    }

    void aThreePageNoteFlowsWithoutLoss()
    {
        QStringList words;
        for (int i = 0; i < 1400; ++i)
            words.append(u"từ%1"_s.arg(i));
        Report report = tableOf(1);
        report.sections[0].fields = {{u"Ý kiến"_s, words.join(u' '), 0}};
        const auto document = PagedDocument::layOut({report});
        QVERIFY(document.pageCount() >= 3);
        QStringList found;
        for (int i = 0; i < document.pageCount(); ++i)
            found += textOf(document, i).split(QRegularExpression(u"\\s+"_s)).filter(u"từ"_s);
        QCOMPARE(found, words);
    }

    void aNoteInACellBreaksOverPages()
    {
        QStringList words;
        for (int i = 0; i < 2500; ++i)
            words.append(u"từ%1"_s.arg(i));
        Report report = tableOf(5);
        report.sections[0].rows[2].cells[1] = words.join(u' ');
        const auto document = PagedDocument::layOut({report});
        QVERIFY(document.pageCount() >= 3);
        QStringList found;
        for (int i = 0; i < document.pageCount(); ++i) {
            found += textOf(document, i).split(QRegularExpression(u"\\s+"_s)).filter(u"từ"_s);
            QVERIFY(inkOf(document.page(i), false).bottom() <= 277 * mm + 10);
        }
        QCOMPARE(found, words);
    }

    void longNamesWrapAndNeverTouch_data()
    {
        QTest::addColumn<int>("bloc");
        QTest::newRow("state") << int(Bloc::Government);
        QTest::newRow("party") << int(Bloc::Party);
        QTest::newRow("front") << int(Bloc::Front);
    }
    void longNamesWrapAndNeverTouch()
    {
        QFETCH(int, bloc);
        QVERIFY(longName.size() >= 110);
        Report report = tableOf(1);
        report.bloc = Bloc(bloc);
        report.superiorName = report.agencyName = longName;
        report.place = u"Một địa danh rất dài"_s;
        report.date = Date(2026, 2, 3);
        const auto document = PagedDocument::layOut({report});
        const Page& page = document.page(0);
        // Left and right part: no line of the one overlaps a line of the other.
        std::vector<QRectF> boxes;
        for (const PlacedText& placed : page.texts) {
            for (int i = 0; i < placed.count; ++i) {
                const ShapedLine& line = placed.line(i);
                if (!line.text.isEmpty())
                    boxes.push_back(QRectF(
                                        placed.at + QPointF(line.left, i * placed.text->stride),
                                        QSizeF(line.width, placed.text->stride))
                                        .adjusted(1, 1, -1, -1));
            }
        }
        for (size_t i = 0; i < boxes.size(); ++i) {
            for (size_t k = i + 1; k < boxes.size(); ++k)
                QVERIFY2(!boxes[i].intersects(boxes[k]), qPrintable(textOf(document, 0)));
        }
        QVERIFY(textOf(document, 0)
                    .contains(
                        bloc == int(Bloc::Party) ? u"ĐẢNG CỘNG SẢN VIỆT NAM"_s
                                                 : u"Độc lập - Tự do - Hạnh phúc"_s));
        bool dated = false;
        for (const PlacedText& placed : page.texts) {
            QStringList lines;
            for (const ShapedLine& line : placed.text->lines)
                lines.append(line.text);
            dated = dated || lines.join(u' ').contains(u"ngày 03 tháng 02 năm 2026"_s);
        }
        QVERIFY(dated);
    }

    void combiningAndPrecomposedAccentsPrintTheSame()
    {
        const QString name = u"Nguyễn Thị Đặng Bưởi Ấm Ộ"_s;
        Report composed = tableOf(1);
        composed.title = name;
        Report combining = tableOf(1);
        combining.title = name.normalized(QString::NormalizationForm_D);
        QVERIFY(combining.title != name);
        QCOMPARE(
            textOf(PagedDocument::layOut({combining}), 0),
            textOf(PagedDocument::layOut({composed}), 0));
    }

    void figuresNeverBreakAndAlignRight()
    {
        Report report = tableOf(0);
        report.sections[0].columns[2].width = 1;
        report.sections[0].rows.push_back(
            {{Decimal(1), u"một"_s, Decimal::fromScaled(12345678901234)}, RowStyle::Normal});
        report.sections[0].rows.push_back({{Decimal(2), u"hai"_s, Decimal(7)}, RowStyle::Total});
        const auto document = PagedDocument::layOut({report});
        std::vector<qreal> ends;
        for (const PlacedText& placed : document.page(0).texts) {
            const ShapedLine& line = placed.text->lines.front();
            if (line.text == u"1.234.567.890,1234"_s || line.text == u"7,00"_s) {
                QCOMPARE(placed.text->lineCount(), 1);
                ends.push_back(placed.at.x() + line.left + line.width);
            }
        }
        QCOMPARE(ends.size(), size_t(2));
        QVERIFY(std::abs(ends[0] - ends[1]) < 5);
    }

    void anEmptyTableStillShowsItsTitles()
    {
        const auto document = PagedDocument::layOut({tableOf(0)});
        QCOMPARE(document.pageCount(), 1);
        QVERIFY(linesOf(document.page(0)).contains(u"Nội dung công việc"_s));
        QVERIFY(linesOf(document.page(0)).contains(u"NGƯỜI LẬP"_s));
    }

    void aGroupStaysWithItsFirstRow()
    {
        for (int before = 20; before < 45; ++before) {
            Report report = tableOf(before);
            report.sections[0].rows.push_back({{Cell(), u"NHÓM"_s, Cell()}, RowStyle::Group});
            report.sections[0].rows.push_back({{Cell(), u"đầu nhóm"_s, Cell()}, RowStyle::Normal});
            for (int i = 0; i < 10; ++i)
                report.sections[0].rows.push_back({{Cell(), u"sau"_s, Cell()}, RowStyle::Normal});
            const auto document = PagedDocument::layOut({report});
            for (int i = 0; i < document.pageCount(); ++i) {
                const QStringList lines = linesOf(document.page(i));
                QCOMPARE(lines.contains(u"NHÓM"_s), lines.contains(u"đầu nhóm"_s));
            }
        }
    }

    void aPartySheetFollowsItsOwnRegulation()
    {
        Report report = tableOf(80);
        report.bloc = Bloc::Party;
        report.superiorName = u"Tỉnh ủy Thử"_s;
        report.number = u"Số: 05-BC/BTC"_s;
        report.recipients = {u"Thường trực Tỉnh ủy,"_s, u"Lưu."_s};
        const auto document = PagedDocument::layOut({report});
        const QStringList first = linesOf(document.page(0));
        QVERIFY(first.contains(u"ĐẢNG CỘNG SẢN VIỆT NAM"_s));
        QVERIFY(!first.contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s));
        QVERIFY(first.contains(u"*"_s) && first.contains(u"-----"_s));
        // HD 05-HD/VPTW: no colon in the number.
        QVERIFY2(first.contains(u"Số 05-BC/BTC"_s), qPrintable(first.join(u'\n')));
        for (int i = 0; i < document.pageCount(); ++i) {
            const QRectF ink = inkOf(document.page(i), false);
            QVERIFY(ink.left() >= 30 * mm - 1 && ink.right() <= 195 * mm + 10);
            QVERIFY(ink.top() >= 20 * mm - 1 && ink.bottom() <= 277 * mm + 10);
        }
        const PageStyle style = PageStyle::of(report);
        QCOMPARE(style.bodySize, 140);
        QVERIFY(style.exactLine >= 18 * point - 1 && style.exactLine <= 19 * point);
    }

    void recipientsStandLeftOfTheSignature()
    {
        Report report = tableOf(3);
        report.recipients = {u"Như trên;"_s, u"Lưu: VT."_s};
        const auto document = PagedDocument::layOut({report});
        qreal recipients = -1;
        qreal title = -1;
        for (const PlacedText& placed : document.page(0).texts) {
            const QString text = placed.text->lines.front().text;
            if (text == u"Nơi nhận:")
                recipients = placed.at.x();
            if (text == u"NGƯỜI LẬP")
                title = placed.at.x();
            if (text == u"- Lưu: VT.")
                QVERIFY(std::abs(placed.at.x() - 30 * mm) < 1);
        }
        QVERIFY(recipients >= 0 && title > recipients + 60 * mm);
    }

    void theHashStandsAsTextAndAsCode()
    {
        Report report = tableOf(100);
        report.contentHash = u"sha256:"_s + QString(64, u'a');
        const auto document = PagedDocument::layOut({report});
        for (int i = 0; i < document.pageCount(); ++i) {
            QCOMPARE(document.page(i).images.size(), size_t(1));
            const PlacedImage& code = document.page(i).images.front();
            QVERIFY(code.area.top() >= 277 * mm && code.area.bottom() <= 297 * mm - 2 * mm);
            QVERIFY(code.area.right() <= 195 * mm + 1);
            // A telephone reads modules from a third of a millimetre on.
            QVERIFY(code.area.width() / code.image.width() >= 0.33 * mm);
        }
    }

    void picturesOfFiguresStayOnOnePageEach()
    {
        for (int bars : {1, 5, 300}) {
            Report report = tableOf(1);
            Chart chart;
            chart.title = u"Bình quân của từng cơ quan"_s;
            chart.reference = Decimal(80);
            chart.referenceLabel = u"chung"_s;
            for (int i = 0; i < bars; ++i)
                chart.points.append(
                    {u"Cơ quan thứ %1 có tên khá dài của tỉnh"_s.arg(i + 1), Decimal(60 + i % 40),
                     Tone::Plain, {}, {}});
            report.sections[0].chart = chart;
            const auto document = PagedDocument::layOut({report});
            int found = 0;
            for (int i = 0; i < document.pageCount(); ++i) {
                for (const Fill& fill : document.page(i).fills) {
                    QVERIFY(fill.area.left() >= 30 * mm - 1 && fill.area.right() <= 195 * mm + 1);
                    QVERIFY(fill.area.bottom() <= 277 * mm + 1);
                    ++found;
                }
                QVERIFY(inkOf(document.page(i), false).right() <= 195 * mm + 10);
            }
            QCOMPARE(found, bars);
        }
    }

    void everyReportBeginsAPageAndCountsForItself()
    {
        const auto document = PagedDocument::layOut({tableOf(60), tableOf(60)});
        QCOMPARE(document.pageCount() % 2, 0);
        QVERIFY(linesOf(document.page(document.pageCount() / 2)).contains(u"DANH SÁCH THỬ"_s));
    }
};

QTEST_MAIN(TestLayout)
#include "test_layout.moc"
