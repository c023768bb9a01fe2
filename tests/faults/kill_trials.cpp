// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// soviec-kill-trials [--engine sqlite|postgres] [--trials N] [--seed N] [--fresh N]
//
// Two workers save through the real services and acknowledge every step; at a random moment they (or, on a
// server, its process for them, or the server itself) are killed with SIGKILL. Then the database is opened
// as the program does, and has to hold every acknowledged step, nothing that was never begun, a sound file,
// a record of history for every row and an unbroken chain. --fresh: trials on one database.
#include "tests/faults/trial_place.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace soviec;
using namespace Qt::StringLiterals;
using faults::Killed;

namespace {

struct Sum {
    int trials = 0;
    int acknowledged = 0;
    int refusals = 0;
    int recovered = 0;
    QMap<Killed, int> kills;
};

void print(const Sum& sum, const QString& engine, quint64 seed, double seconds)
{
    std::printf(
        "{\"engine\":\"%s\",\"seed\":%llu,\"trials\":%d,\"acknowledged\":%d,\"lost\":0,\"clients_killed\":%d,"
        "\"backends_killed\":%d,\"servers_killed\":%d,\"refused_with_a_sentence\":%d,\"recovered_on_opening\":%d,\"seconds\":%.1f}\n",
        qPrintable(engine), qulonglong(seed), sum.trials, sum.acknowledged, sum.kills.value(Killed::Client),
        sum.kills.value(Killed::Backend), sum.kills.value(Killed::Server), sum.refusals, sum.recovered, seconds);
    std::fflush(stdout);
}

int run(const QString& engine, int trials, quint64 seed, int fresh)
{
    const bool server = engine == u"postgres";
    Sum sum;
    QElapsedTimer timer;
    timer.start();
    std::unique_ptr<faults::TrialPlace> place;
    for (int trial = 0; trial < trials; ++trial) {
        SeededRandom random = SeededRandom(seed).branch(uint64_t(trial));
        if (trial % fresh == 0) {
            place.reset();
            place = std::make_unique<faults::TrialPlace>(server);
        }
        const Killed killed = server ? Killed(random.below(3)) : Killed::Client;
        const faults::TrialResult result = place->trial(killed, random);
        if (!result.finding.isEmpty()) {
            std::fprintf(
                stderr, "trial %d of seed %llu: %s\n", trial, qulonglong(seed), qPrintable(result.finding));
            return 1;
        }
        ++sum.trials;
        ++sum.kills[killed];
        sum.acknowledged += result.acknowledged;
        sum.refusals += result.refusals;
        sum.recovered += result.recovered ? 1 : 0;
        if (sum.trials % 100 == 0)
            print(sum, engine, seed, double(timer.elapsed()) / 1000);
    }
    if (sum.trials % 100 != 0)
        print(sum, engine, seed, double(timer.elapsed()) / 1000);
    // Workers that were always killed before their first step would prove nothing.
    return sum.acknowledged >= trials ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser asked;
    asked.addOptions(
        {{u"engine"_s, u"sqlite or postgres."_s, u"name"_s, u"sqlite"_s},
         {u"trials"_s, u"How many."_s, u"n"_s, u"20"_s},
         {u"seed"_s, u"Of the moments."_s, u"n"_s, u"1"_s},
         {u"fresh"_s, u"Trials on one database."_s, u"n"_s, u"50"_s}});
    asked.process(app);
    const QString engine = asked.value(u"engine"_s);
    const int trials = asked.value(u"trials"_s).toInt();
    const int fresh = asked.value(u"fresh"_s).toInt();
    if (trials < 1 || fresh < 1 || (engine != u"sqlite" && engine != u"postgres")) {
        std::fprintf(stderr, "%s", qPrintable(asked.helpText()));
        return 2;
    }
    return run(engine, trials, asked.value(u"seed"_s).toULongLong(), fresh);
}
