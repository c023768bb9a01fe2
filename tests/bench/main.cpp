// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace soviec::bench {

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace soviec::bench

namespace {

// The value below which so many of a hundred lie.
double percentile(QList<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[std::min(values.size() - 1, values.size() * percent / 100)];
}

double median(const QList<double>& values)
{
    return percentile(values, 50);
}

QString shown(double value, int decimals = 2)
{
    return QString::number(value, 'f', decimals);
}

QJsonArray array(const QList<double>& values)
{
    QJsonArray json;
    for (const double value : values)
        json.append(value);
    return json;
}

int number(const QStringList& arguments, const QString& name, int otherwise)
{
    const qsizetype at = arguments.indexOf(name);
    const int value = at < 0 ? otherwise : arguments.value(at + 1).toInt();
    return value > 0 ? value : otherwise;
}

void print(const QString& text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

QList<bench::Bench> allBenches()
{
    return {
        bench::scoreBench(), bench::yearBench(),  bench::saveBench(),
        bench::saveManyBench(), bench::queueBench(), bench::searchBench(),
        bench::monthCloseBench(),
        bench::sheetsPdfBench(), bench::sheetsOfficeBench(), bench::monthSheetOfficeBench(),
        bench::xlsxBench(),
        bench::xlsxMemoryBench(), bench::consolidatedBench(), bench::rollUpBench(), bench::catalogBench(),
        bench::importBench(), bench::mergeBench()};
}

} // namespace

// soviec-bench NAME [--people N] [--entries N] [--pairs N] [--size ENTRIES] [--json]
int main(int argc, char* argv[])
{
    // Fonts are needed, a display is not.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QList<bench::Bench> all = allBenches();
    const auto chosen = std::find_if(all.cbegin(), all.cend(), [&](const bench::Bench& one) {
        return one.name == arguments.value(0);
    });
    if (chosen == all.cend()) {
        for (const bench::Bench& one : all)
            print(one.name + u'\n');
        return 2;
    }
    bench::Options options;
    options.people = number(arguments, u"--people"_s, options.people);
    options.entries = number(arguments, u"--entries"_s, options.entries);
    options.pairs = number(arguments, u"--pairs"_s, options.pairs);
    options.size = number(arguments, u"--size"_s, 0);
    const bench::Outcome outcome = chosen->run(options);
    if (!outcome.failure.isEmpty()) {
        print(outcome.failure + u'\n');
        return 1;
    }
    if (!outcome.note.isEmpty()) {
        print(outcome.note + u'\n');
        return 0;
    }
    const double ratio = median(outcome.runs) / std::max(median(outcome.baseline), 1e-6);
    if (!arguments.contains(u"--json"_s)) {
        if (outcome.single) {
            print(u"%1: median %2 ms, 99 of 100 below %3 ms\n"_s.arg(
                chosen->name, shown(median(outcome.runs), 3),
                shown(percentile(outcome.runs, 99), 3)));
            return 0;
        }
        const double amount = outcome.amount > 0 ? double(outcome.amount) : options.people;
        print(u"%1: %2 ms (%3 … %4), plain %5 ms, ratio %6; %7 %8 a second\n"_s.arg(
            chosen->name, shown(median(outcome.runs)), shown(percentile(outcome.runs, 0)),
            shown(percentile(outcome.runs, 100)), shown(median(outcome.baseline)), shown(ratio),
            shown(amount / median(outcome.runs) * 1000, 0), outcome.of));
        return 0;
    }
    const QJsonObject json{
        {u"bench"_s, chosen->name},
        {u"people"_s, options.people},
        {u"entries"_s, options.entries},
        {u"size"_s, options.size},
        {u"runs"_s, array(outcome.runs)},
        {u"baseline"_s, array(outcome.baseline)},
        {u"ratio"_s, ratio}};
    print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n');
    return 0;
}
