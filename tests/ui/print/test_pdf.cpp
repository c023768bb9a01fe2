// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/diary_report.h"
#include "core/report/hours_sheet.h"
#include "tests/core/report/sample_hours.h"
#include "tests/core/report/sample_sheets.h"
#include "ui/print/pdf_writer.h"

#include <QDir>
#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <utility>

#include <sys/resource.h>

using namespace soviec;
using namespace soviec::print;
using namespace soviec::report;
using namespace Qt::StringLiterals;

namespace {

QString runTool(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return u"%1 failed: %2"_s.arg(program, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

Report hoursSheet()
{
    return hoursSheetReport(
        sampleHead(), Period::month(2026, 4), {sampleMember(), sampleDays()}, u"Hồ Văn Thử"_s);
}

Report unitSheet(int people)
{
    QList<PersonHours> all;
    for (int i = 0; i < people; ++i)
        all.append({sampleMember(u"Phạm Thị Thử %1"_s.arg(i + 1)), sampleDays()});
    return unitHoursReport(
        sampleHead(), Period::month(2026, 4), u"Phòng Văn hóa - Xã hội"_s, all, u"Hồ Văn Thử"_s);
}

Report diary()
{
    return diaryReport(
        sampleHead(), Date(2026, 4, 6), Date(2026, 4, 12), sampleMember(), sampleEntries(),
        u"Hồ Văn Thử"_s);
}

} // namespace

class TestPdf : public QObject {
    Q_OBJECT
private slots:
    void init() { QVERIFY(m_dir.isValid()); }

    void bookmarksAndPdfAOfEveryReport()
    {
        const QString path = m_dir.filePath(u"muc-luc.pdf"_s);
        Report one = hoursSheet();
        one.personName = u"Đặng Thị Ngọc Ánh"_s;
        QVERIFY(writePdf({one, diary()}, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("/Outlines "));
        QVERIFY(bytes.contains("/Count 2"));
        QVERIFY(bytes.contains("/OutputIntents") && bytes.contains("pdfaid"));
        // "Đ" of the first name, in UTF-16.
        QVERIFY(bytes.contains("<FEFF0110"));
        // Readers of PDF find nothing wrong with what was appended.
        const QString info = runTool(u"pdfinfo"_s, {path});
        QVERIFY2(info.contains(u"Pages:"_s) && info.contains(u"BẢNG TỔNG HỢP"_s), qPrintable(info));
        const QString text = runTool(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY2(text.contains(u"NHẬT KÝ CÔNG VIỆC"_s), qPrintable(text));
    }

    void twoPagesStandOnASheet()
    {
        const auto document = PagedDocument::layOut({hoursSheet(), hoursSheet(), hoursSheet()});
        const QString path = m_dir.filePath(u"hai-trang.pdf"_s);
        {
            QPdfWriter writer(path);
            QVERIFY(printPages(document, writer, 0, document.pageCount() - 1, 2));
        }
        const QString info = runTool(u"pdfinfo"_s, {path});
        const int sheets = (document.pageCount() + 1) / 2;
        static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
        QCOMPARE(pages.match(info).captured(1).toInt(), sheets);
        QVERIFY2(info.contains(u"842 x 595"_s) || info.contains(u"841.89 x 595"_s), qPrintable(info));
        const QString text = runTool(u"pdftotext"_s, {u"-l"_s, u"1"_s, u"-layout"_s, path, u"-"_s});
        QVERIFY2(text.count(u"BẢNG TỔNG HỢP GIỜ LÀM VIỆC"_s) >= 1, qPrintable(text));
    }

    void textIsSearchableAndFacesAreEmbedded()
    {
        const QString path = m_dir.filePath(u"gio.pdf"_s);
        const auto written = writePdf({hoursSheet(), unitSheet(3), diary()}, path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().text));
        const QString text = runTool(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        for (const QString& expected :
             {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"ỦY BAN NHÂN DÂN"_s, u"Đặng Thị Ngọc Ánh"_s,
              u"Tuần 06/04 - 12/04"_s, u"NHẬT KÝ CÔNG VIỆC CÁ NHÂN"_s, u"Thứ Hai"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u'\n' + text));
        const QStringList fonts = runTool(u"pdffonts"_s, {path}).trimmed().split(u'\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString& font : fonts) {
            // embedded, with a map back to Unicode, and of the one face
            QVERIFY2(font.contains(QRegularExpression(u"yes +(yes|no) +yes"_s)), qPrintable(font));
            QVERIFY2(
                font.contains(QRegularExpression(u"^([A-Z]{6}\\+)?(Liberation|Times|Tinos)"_s)),
                qPrintable(font));
        }
    }

    void figuresOnPaperAreThoseOfTheReport()
    {
        const QString path = m_dir.filePath(u"figures.pdf"_s);
        const Report report = hoursSheet();
        QVERIFY(writePdf({report}, path));
        const QString text = runTool(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        const Row& total = report.sections[0].rows.back();
        // 18 working days less one of leave, one day of 10 h and one of 6 h 15 min.
        QCOMPARE(std::get<Minutes>(total.cells[1]), Minutes(19 * 480));
        QCOMPARE(std::get<Minutes>(total.cells[4]), Minutes(19 * 480 + 120 - 105));
        QVERIFY2(
            text.contains(QRegularExpression(u"Tổng cộng +152,0 +8,0 +153,5 +152,25 +0,25"_s)),
            qPrintable(text));
    }

    void form01PrintsEveryWordAndFigure_data()
    {
        QTest::addColumn<bool>("leader");
        QTest::newRow("staff") << false;
        QTest::newRow("leader") << true;
    }
    void form01PrintsEveryWordAndFigure()
    {
        QFETCH(bool, leader);
        const Report report =
            periodSheetReport(leader ? sampleLeaderSheet() : sampleStaffSheet(), Annex::With);
        const QString path = m_dir.filePath(u"mau01-%1.pdf"_s.arg(leader));
        QVERIFY(writePdf({report}, path));
        const QString text = runTool(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).simplified();
        QStringList expected{report.title, report.subtitle, report.formName, report.footer};
        for (const Field& field : report.sections[2].fields)
            expected.append(field.label.section(u' ', 0, 3));
        for (int i = 0; i < 3; ++i)
            expected.append(report.sections[2].fields[i].value);
        for (const Signature& signature : report.signatures)
            expected.append(signature.name);
        for (const QString& one : std::as_const(expected))
            QVERIFY2(text.contains(one.simplified()), qPrintable(one + u'\n' + text));
    }

    void aFullDiskLeavesNothingBehind()
    {
        // A limit on the size of files fails a write as a full disk does, whoever runs the test.
        const QString path = m_dir.filePath(u"voll.pdf"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        struct rlimit old {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        struct rlimit small = old;
        small.rlim_cur = 20'000;
        std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = writePdf({unitSheet(200)}, path);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
        QVERIFY(!written);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
        QCOMPARE(QDir(m_dir.path()).entryList({u"voll*"_s}, QDir::Files | QDir::Hidden).size(), 1);
    }

    void aMissingFolderIsSaidPlainly()
    {
        const auto written = writePdf({diary()}, m_dir.filePath(u"keiner/x.pdf"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Unavailable);
        QVERIFY(written.error().text.contains(u"x.pdf"_s));
    }

    void nothingToPrintIsRefused()
    {
        const auto written = writePdf(QList<Report>(), m_dir.filePath(u"leer.pdf"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Invalid);
        QVERIFY(!QFile::exists(m_dir.filePath(u"leer.pdf"_s)));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_MAIN(TestPdf)
#include "test_pdf.moc"
