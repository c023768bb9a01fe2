// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reports.h"
#include "tests/bench/bench.h"
#include "tests/bench/workplace.h"
#include "ui/print/batch.h"

#include <QFile>
#include <QProcess>
#include <QSqlError>
#include <QStandardPaths>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthDays = 30;

QString cell(const QString& text)
{
    return u"<table:table-cell office:value-type=\"string\"><text:p>%1</text:p></table:table-cell>"_s.arg(
        text.toHtmlEscaped());
}

QString number(const QString& value)
{
    return u"<table:table-cell office:value-type=\"float\" office:value=\"%1\"/>"_s.arg(value);
}

// The workbook offices keep by hand: a list of what everybody did, and beside it a sheet that sums the
// hours a person and day by formulas. A flat document, so that the formulas are computed when it is read.
QByteArray handMade(const QSqlDatabase& db)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT p.code, e.day, e.accepted_minutes FROM diary_entry AS e JOIN person AS p ON p.id = e.person_id "
                    "WHERE e.day BETWEEN '2026-04-01' AND '2026-04-30' ORDER BY e.day, p.code"_s))
        qFatal("%s", qUtf8Printable(query.lastError().text()));
    QString list;
    int rows = 0;
    QStringList people;
    while (query.next()) {
        ++rows;
        const QString code = query.value(0).toString();
        if (!people.contains(code))
            people.append(code);
        list += u"<table:table-row>"_s + cell(code) + number(query.value(1).toString().right(2)) + number(query.value(2).toString())
            + u"</table:table-row>\n"_s;
    }
    people.sort();
    QString sheet;
    for (int person = 0; person < people.size(); ++person) {
        sheet += u"<table:table-row>"_s + cell(people[person]);
        for (int day = 1; day <= monthDays; ++day)
            sheet += u"<table:table-cell table:formula=\"of:=SUMIFS([$NK.$C$1:.$C$%1];[$NK.$A$1:.$A$%1];[.$A%2];[$NK.$B$1:.$B$%1];%3)/60\"/>"_s
                         .arg(rows).arg(person + 1).arg(day);
        sheet += u"<table:table-cell table:formula=\"of:=SUM([.B%1:.AE%1])\"/></table:table-row>\n"_s.arg(person + 1);
    }
    return QString(u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                   "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                   "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                   "xmlns:of=\"urn:oasis:names:tc:opendocument:xmlns:of:1.2\" office:version=\"1.2\" "
                   "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body><office:spreadsheet>"
                   "<table:table table:name=\"BG\">"_s
                   + sheet + u"</table:table><table:table table:name=\"NK\" table:print=\"false\">"_s + list
                   + u"</table:table></office:spreadsheet></office:body></office:document>\n"_s)
        .toUtf8();
}

// The hours of a month from the same rows, to a PDF: read, summed, laid out. LibreOffice's start is
// taken off.
Outcome run(const Options& options)
{
    Outcome outcome;
    const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
    if (soffice.isEmpty()) {
        outcome.note = u"LibreOffice is not installed: there is nothing to compare with."_s;
        return outcome;
    }
    Workplace place(options.people);
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            outcome.failure = u"%1 could not be written"_s.arg(name);
        return file.fileName();
    };
    const auto convert = [&](const QString& path) {
        return milliseconds([&] {
            QProcess process;
            process.start(
                soffice, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                          u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(), path});
            if (!process.waitForFinished(600'000) || process.exitCode() != 0)
                outcome.failure = u"LibreOffice failed"_s;
        });
    };
    const QString hand = write(u"bang-gio.fods"_s, handMade(place.same()));
    const QString empty = write(u"trong.csv"_s, "1\n");
    convert(empty); // makes its profile
    for (int pair = 0; pair < options.pairs; ++pair) {
        const double start = convert(empty);
        outcome.baseline.append(convert(hand) - start);
        outcome.runs.append(milliseconds([&] {
            service::ReportRequest request;
            request.kind = u"hours-sheet"_s;
            request.period = place.month();
            const auto reports = must(service::Reports(place.office()).build(request));
            print::BatchTarget target;
            target.path = folder.filePath(u"ours.pdf"_s);
            must(print::writeBatch(reports, target));
        }));
    }
    if (!QFile::exists(folder.filePath(u"bang-gio.pdf"_s)))
        outcome.failure = u"LibreOffice wrote nothing"_s;
    return outcome;
}

} // namespace

Bench monthSheetOfficeBench()
{
    return {u"month-sheet-office"_s, run};
}

} // namespace soviec::bench
