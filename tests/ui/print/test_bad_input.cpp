// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hours_sheet.h"
#include "tests/core/report/sample_hours.h"
#include "tests/core/service/demo_reports.h"
#include "tests/ui/print/tools.h"
#include "ui/print/page_style.h"
#include "ui/print/pdf_writer.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace soviec;
using namespace soviec::print;
using namespace soviec::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal touch = 0.4 * mm; // two texts may come as near as this; a tall accent does

struct Box {
    QRectF area;
    QString text;
};

std::vector<Box> boxesOf(const Page& page)
{
    std::vector<Box> boxes;
    for (const PlacedText& placed : page.texts) {
        for (int i = 0; i < placed.count; ++i) {
            const ShapedLine& line = placed.line(i);
            if (line.text.isEmpty())
                continue;
            const QPointF at = placed.at + QPointF(line.left, i * placed.text->stride);
            boxes.push_back({QRectF(at, QSizeF(line.width, placed.text->stride)), line.text});
        }
    }
    return boxes;
}

// What a person would call broken: texts over each other, or over the edge of the text area.
QString fault(const Page& page)
{
    const std::vector<Box> boxes = boxesOf(page);
    const qreal right = page.paper.width() - 15 * mm;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].area.left() < 30 * mm - 1 || boxes[i].area.right() > right + 10)
            return u"over the margin: "_s + boxes[i].text;
        const QRectF inner = boxes[i].area.adjusted(touch, touch, -touch, -touch);
        for (size_t k = i + 1; k < boxes.size(); ++k) {
            if (inner.intersects(boxes[k].area.adjusted(touch, touch, -touch, -touch)))
                return u"over each other: “%1” and “%2”"_s.arg(boxes[i].text, boxes[k].text);
        }
    }
    return {};
}

QString faultsOf(const QList<DemoReport>& reports)
{
    QStringList faults;
    for (const DemoReport& one : reports) {
        const auto document = PagedDocument::layOut({one.report});
        for (int i = 0; i < document.pageCount(); ++i) {
            const QString found = fault(document.page(i));
            if (!found.isEmpty())
                faults.append(u"%1, page %2: %3"_s.arg(one.name).arg(i + 1).arg(found));
        }
    }
    return faults.join(u'\n');
}

/// A device that takes two sheets and is then gone.
class LostPrinter final : public QPdfWriter {
public:
    using QPdfWriter::QPdfWriter;
    bool newPage() override { return ++m_pages < 2 && QPdfWriter::newPage(); }

private:
    int m_pages = 0;
};

} // namespace

/// Every report of the registry with what offices really have: names of 120 letters, accents in two
/// encodings, units without people and of thousands, months without a sheet, printers that vanish.
class TestBadInput : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    DemoReports m_demo;

private slots:
    void initTestCase() { QVERIFY2(m_demo.problem().isEmpty(), qPrintable(m_demo.problem())); }

    void everyReportByEveryRegulation_data()
    {
        QTest::addColumn<int>("bloc");
        QTest::newRow("state") << int(Bloc::Government);
        QTest::newRow("party") << int(Bloc::Party);
        QTest::newRow("front") << int(Bloc::Front);
    }
    void everyReportByEveryRegulation()
    {
        QFETCH(int, bloc);
        m_demo.layOutBy(Bloc(bloc));
        const QString faults = faultsOf(m_demo.all());
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    /// A month nobody has signed in, and one from before the agency was there.
    void aMonthWithoutASignedSheet()
    {
        for (const Period& month : {Period::month(2026, 6), Period::month(2020, 1)}) {
            for (const report::ReportKind& kind : service::reportKinds()) {
                if (!kind.ofMonth)
                    continue;
                service::ReportRequest request;
                request.kind = kind.kind;
                request.period = month;
                const auto made = service::Reports(m_demo.office()).build(request);
                if (!made) {
                    QVERIFY2(made.error().code == ErrorCode::NotFound, qPrintable(made.error().text));
                    QVERIFY(made.error().text.size() > 20);
                    continue;
                }
                QVERIFY2(fault(PagedDocument::layOut({made->first()}).page(0)).isEmpty(), qPrintable(kind.kind));
            }
            service::ReportRequest request;
            request.kind = u"unit-summary"_s;
            request.period = month;
            const auto made = service::Reports(m_demo.office()).build(request);
            QVERIFY2(made, made ? "" : qPrintable(made.error().text));
            QVERIFY(made->first().sections[0].paragraphs.join(u' ').contains(u"chưa có phiếu nào được ký"_s));
        }
    }

    void aUnitWithoutPeople()
    {
        QCOMPARE(
            m_demo.raw(u"INSERT INTO unit (id, code, name, parent_id, kind, bloc, first_date)"
                     " SELECT '01990000-0000-7000-8000-00000000feed', 'RONG', 'Phòng Trống', id,"
                     " 'division', bloc, first_date FROM unit WHERE parent_id IS NULL"_s),
            QString());
        m_demo.of(*UnitId::parse(u"01990000-0000-7000-8000-00000000feed"_s));
        QMap<QString, QString> refused;
        const QString faults = faultsOf(m_demo.all(&refused));
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        for (const QString& sentence : std::as_const(refused))
            QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 20, qPrintable(sentence));
    }

    void namesOfAHundredAndTwentyLetters_data()
    {
        QTest::addColumn<bool>("combining");
        QTest::newRow("precomposed") << false;
        QTest::newRow("combining") << true;
    }
    void namesOfAHundredAndTwentyLetters()
    {
        QFETCH(bool, combining);
        QString name = u"Nguyễn Phúc Hoàng Thị Bích Ngọc Kim Đặng "_s.repeated(3).left(119) + u'ộ';
        QString unit = u"Phòng Tổng hợp về Thi đua, Khen thưởng và Kỷ luật cán bộ, công chức "_s.repeated(2).left(120);
        if (combining) {
            name = name.normalized(QString::NormalizationForm_D);
            unit = unit.normalized(QString::NormalizationForm_D);
        }
        QCOMPARE(m_demo.raw(u"UPDATE person SET full_name = ?"_s, {name}), QString());
        QCOMPARE(m_demo.raw(u"UPDATE unit SET name = ? WHERE parent_id IS NOT NULL"_s, {unit}), QString());
        m_demo.of({});
        m_demo.layOutBy(Bloc::Government);
        const QList<DemoReport> reports = m_demo.all();
        const QString faults = faultsOf(reports);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        // Both encodings come out as the same letters.
        const QString path = m_folder.filePath(u"hours-%1.pdf"_s.arg(combining));
        for (const DemoReport& one : reports) {
            if (one.name == u"hours-sheet-person")
                QVERIFY(writePdf({one.report}, path));
        }
        const QString text = runTool(u"pdftotext"_s, {path, u"-"_s}).text.simplified();
        QVERIFY2(text.contains(u"Nguyễn Phúc Hoàng Thị Bích Ngọc Kim Đặng"_s), qPrintable(text));
    }

    void aUnitOfThreeThousand()
    {
        QList<report::PersonHours> people;
        for (int i = 0; i < 3'000; ++i)
            people.append({report::sampleMember(u"Phạm Thị Thử %1"_s.arg(i + 1)), report::sampleDays()});
        report::Report report = report::unitHoursReport(
            report::sampleHead(), Period::month(2026, 4), u"Sở Thử"_s, people, {});
        report.sections[0].carriesForward = true;
        const auto document = PagedDocument::layOut({report});
        QVERIFY(document.pageCount() > 60);
        int found = 0;
        for (int i = 0; i < document.pageCount(); ++i) {
            QCOMPARE(fault(document.page(i)), QString());
            for (const Box& box : boxesOf(document.page(i)))
                found += box.text.startsWith(u"Phạm Thị Thử "_s);
        }
        QCOMPARE(found, 3'000);
    }

    void aPrinterThatDisappears()
    {
        report::Report report = report::unitHoursReport(
            report::sampleHead(), Period::month(2026, 4), u"Sở Thử"_s,
            QList<report::PersonHours>(300, {report::sampleMember(), report::sampleDays()}), {});
        const auto document = PagedDocument::layOut({report});
        QVERIFY(document.pageCount() > 3);
        LostPrinter printer(m_folder.filePath(u"lost.pdf"_s));
        const auto printed = printPages(document, printer, 0, document.pageCount() - 1);
        QVERIFY(!printed && printed.error().code == ErrorCode::Unavailable);
        QVERIFY2(printed.error().text.contains(u"page 3"_s), qPrintable(printed.error().text));
        // One that is gone from the start.
        QPdfWriter nowhere(m_folder.filePath(u"keiner/da.pdf"_s));
        const auto refused = printPages(document, nowhere, 0, 0);
        QVERIFY(!refused && refused.error().code == ErrorCode::Unavailable);
        // Somebody stops it.
        QPdfWriter writer(m_folder.filePath(u"stopped.pdf"_s));
        const auto stopped =
            printPages(document, writer, 0, document.pageCount() - 1, 1, [](int done) { return done < 2; });
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        QVERIFY2(stopped.error().text.contains(u'2'), qPrintable(stopped.error().text));
    }

    void aStoppedPdfLeavesNothing()
    {
        const report::Report one = report::hoursSheetReport(
            report::sampleHead(), Period::month(2026, 4), {report::sampleMember(), report::sampleDays()}, {});
        const QString path = m_folder.filePath(u"half.pdf"_s);
        const auto written = writePdf({one, one, one}, path, [](int done) { return done < 2; });
        QVERIFY(!written && written.error().code == ErrorCode::Cancelled);
        QVERIFY(QDir(m_folder.path()).entryList({u"half*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }
};

int main(int argc, char* argv[])
{
    useShippedFacesOnly();
    const QGuiApplication app(argc, argv);
    TestBadInput test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_bad_input.moc"
