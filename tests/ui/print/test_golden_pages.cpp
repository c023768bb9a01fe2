// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/demo_reports.h"
#include "tests/ui/print/tools.h"
#include "ui/print/pdf_writer.h"

#include <QGuiApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <cmath>
#include <cstdlib>

using namespace soviec;
using namespace soviec::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int shownPages = 2;     // pictures kept of each report; the text is kept whole
constexpr int dotsPerInch = 50;
constexpr int farOff = 64;        // of 255: a dot that another version of the tool does not explain
constexpr double farOffShare = 0.002;
constexpr double meanApart = 1.0; // of 255

QString goldenPath(const QString& name)
{
    return QDir(qEnvironmentVariable("SOVIEC_SOURCE_DIR")).filePath(u"tests/data/pages/"_s + name);
}

bool regenerates()
{
    return qEnvironmentVariableIsSet("SOVIEC_REGENERATE");
}

/// Empty where the pictures show the same; else how far they are apart.
QString difference(const QImage& one, const QImage& other)
{
    if (one.size() != other.size())
        return u"%1×%2 instead of %3×%4"_s.arg(one.width()).arg(one.height()).arg(other.width()).arg(
            other.height());
    qint64 sum = 0;
    int far = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const int apart = std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
            sum += apart;
            far += apart > farOff;
        }
    }
    const double dots = double(one.width()) * one.height();
    if (double(sum) / dots <= meanApart && far / dots <= farOffShare)
        return {};
    return u"%1 of 255 apart, %2 dots far off"_s.arg(double(sum) / dots).arg(far);
}

} // namespace

/// Every report of the demonstration as it is printed: its text, and its first pages as pictures,
/// compared with those kept in tests/data/pages. After a change that is meant, look at
///     SOVIEC_REGENERATE=1 build/dev/bin/test_golden_pages && git diff --stat tests/data/pages
/// and commit what it wrote.
class TestGoldenPages : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QTranslator m_translator;
    DemoReports m_demo;
    QList<DemoReport> m_reports;
    QMap<QString, QString> m_refused;

    QString pdfOf(const DemoReport& one)
    {
        const QString path = m_folder.filePath(one.name + u".pdf"_s);
        const auto written = print::writePdf({one.report}, path);
        return written ? path : QString();
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_demo.problem().isEmpty(), qPrintable(m_demo.problem()));
        QVERIFY(m_translator.load(u":/soviec/i18n/soviec_vi.qm"_s));
        QCoreApplication::installTranslator(&m_translator);
        m_reports = m_demo.all(&m_refused);
        QVERIFY(m_reports.size() > 15);
    }

    /// What the demonstration has no data for is a list of its own: a kind that stops being made
    /// would else only be missing here.
    void everyKindIsPrinted()
    {
        QStringList lines;
        for (auto it = m_refused.cbegin(); it != m_refused.cend(); ++it)
            lines.append(it.key() + u": "_s + it.value());
        const QByteArray text = (lines.join(u'\n') + u'\n').toUtf8();
        QFile golden(goldenPath(u"not-made.txt"_s));
        if (regenerates()) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(text);
            return;
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(golden.readAll()));
    }

    void everyPage_data()
    {
        QTest::addColumn<int>("at");
        for (qsizetype i = 0; i < m_reports.size(); ++i)
            QTest::newRow(qPrintable(m_reports.at(i).name)) << int(i);
    }
    void everyPage()
    {
        QFETCH(int, at);
        const DemoReport& one = m_reports.at(at);
        const QString pdf = pdfOf(one);
        QVERIFY(!pdf.isEmpty());
        compareText(one.name, pdf);
        if (!QTest::currentTestFailed())
            comparePictures(one.name, pdf);
    }

    /// The comparison itself: a moved line is seen.
    void aMovedLineIsSeen()
    {
        QImage page(413, 585, QImage::Format_Grayscale8);
        page.fill(Qt::white);
        QImage moved = page;
        for (int x = 60; x < 380; ++x) {
            for (int y = 0; y < 6; ++y) {
                page.setPixel(x, 300 + y, qRgb(0, 0, 0));
                moved.setPixel(x, 306 + y, qRgb(0, 0, 0));
            }
        }
        QVERIFY(difference(page, page).isEmpty());
        QVERIFY(!difference(page, moved).isEmpty());
        QVERIFY(!difference(page, page.copy(0, 0, 400, 585)).isEmpty());
    }

private:
    void compareText(const QString& name, const QString& pdf)
    {
        const ToolOutput found = runTool(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        QVERIFY2(found.problem.isEmpty(), qPrintable(found.problem));
        QFile golden(goldenPath(name + u".txt"_s));
        if (regenerates()) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(found.text.toUtf8());
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        const QStringList kept = QString::fromUtf8(golden.readAll()).split(u'\n');
        const QStringList now = found.text.split(u'\n');
        for (qsizetype i = 0; i < std::max(kept.size(), now.size()); ++i)
            QCOMPARE(now.value(i).simplified(), kept.value(i).simplified());
    }

    void comparePictures(const QString& name, const QString& pdf)
    {
        const QString stem = m_folder.filePath(name);
        const ToolOutput drawn = runTool(
            u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-png"_s, u"-l"_s,
                            QString::number(shownPages), pdf, stem});
        QVERIFY2(drawn.problem.isEmpty(), qPrintable(drawn.problem));
        const QDir folder(m_folder.path());
        const QStringList files = folder.entryList({name + u"-*.png"_s}, QDir::Files, QDir::Name);
        int number = 0;
        for (const QString& file : files) {
            // The tool writes as many digits as the document needs.
            if (file.mid(name.size() + 1).section(u'.', 0, 0).toInt() == 0)
                continue; // of a report whose name begins the same
            const QImage now(folder.filePath(file));
            const QString kept = goldenPath(u"%1-%2.png"_s.arg(name).arg(++number));
            if (regenerates()) {
                QVERIFY(now.convertToFormat(QImage::Format_Grayscale8).save(kept, "PNG", 0));
                continue;
            }
            const QString apart = difference(now, QImage(kept));
            QVERIFY2(apart.isEmpty(), qPrintable(kept + u": "_s + apart));
        }
        QVERIFY(number > 0);
    }
};

int main(int argc, char* argv[])
{
    useShippedFacesOnly();
    const QGuiApplication app(argc, argv);
    TestGoldenPages test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_golden_pages.moc"
