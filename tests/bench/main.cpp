// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
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

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
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

} // namespace

// soviec-bench NAME [--people N] [--entries N] [--pairs N] [--json]
int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QList<bench::Bench> all{bench::scoreBench(), bench::yearBench()};
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
    const bench::Outcome outcome = chosen->run(options);
    if (!outcome.failure.isEmpty()) {
        print(outcome.failure + u'\n');
        return 1;
    }
    const double ratio = median(outcome.runs) / std::max(median(outcome.baseline), 1e-6);
    if (!arguments.contains(u"--json"_s)) {
        print(u"%1: %2 ms, plain %3 ms, ratio %4; %5 people a second\n"_s.arg(
            chosen->name, QString::number(median(outcome.runs), 'f', 2),
            QString::number(median(outcome.baseline), 'f', 2), QString::number(ratio, 'f', 2),
            QString::number(options.people / median(outcome.runs) * 1000, 'f', 0)));
        return 0;
    }
    const QJsonObject json{
        {u"bench"_s, chosen->name},
        {u"people"_s, options.people},
        {u"entries"_s, options.entries},
        {u"runs"_s, array(outcome.runs)},
        {u"baseline"_s, array(outcome.baseline)},
        {u"ratio"_s, ratio}};
    print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n');
    return 0;
}
