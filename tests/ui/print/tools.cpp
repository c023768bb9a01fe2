// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/tools.h"

#include <QProcess>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace soviec::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal sameLine = 3; // points between words of one line, at most

} // namespace

ToolOutput runTool(const QString& program, const QStringList& arguments, int seconds)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(seconds * 1000) || process.exitCode() != 0) {
        const QString said = QString::fromUtf8(process.readAllStandardError());
        return {{}, u"%1 failed: %2 %3"_s.arg(program, process.errorString(), said)};
    }
    return {QString::fromUtf8(process.readAllStandardOutput()), {}};
}

QList<PrintedWord> wordsOf(const QString& pdf)
{
    QList<PrintedWord> words;
    QXmlStreamReader xml(runTool(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}).text);
    int page = -1;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"page") {
            ++page;
        } else if (xml.name() == u"word") {
            const auto at = [&](const QString& name) {
                return xml.attributes().value(name).toDouble();
            };
            const QRectF box(
                QPointF(at(u"xMin"_s), at(u"yMin"_s)), QPointF(at(u"xMax"_s), at(u"yMax"_s)));
            words.append({page, box, xml.readElementText()});
        }
    }
    std::ranges::stable_sort(words, [](const PrintedWord& a, const PrintedWord& b) {
        return a.page != b.page ? a.page < b.page : a.box.center().y() < b.box.center().y();
    });
    // Lines are told apart by the gap between them, then read from the left.
    for (auto begin = words.begin(); begin != words.end();) {
        auto end = begin + 1;
        while (end != words.end() && end->page == begin->page
               && end->box.center().y() - begin->box.center().y() < sameLine)
            ++end;
        std::sort(begin, end, [](const PrintedWord& a, const PrintedWord& b) {
            return a.box.left() < b.box.left();
        });
        begin = end;
    }
    return words;
}

void useShippedFacesOnly()
{
    const QString file = qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u"/tests/data/pages/fonts.conf"_s;
    qputenv("FONTCONFIG_FILE", file.toUtf8());
}

} // namespace soviec::test
