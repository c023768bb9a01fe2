// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// soviec-soak [--people N] [--days N] [--clients N] [--seed N]
//
// An agency works a month against a server of its own, everybody with their own account and through the
// services of the program: work given out, entries, reviews, returns, transfers, hand-overs, sheets,
// signatures, the close, corrections. At the end plain SQL asks for everything that must hold, and the program
// verifies its own chain and every signed sheet.
#include "core/service/audit.h"
#include "tests/soak/invariants.h"
#include "tests/soak/month_life.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

QStringList verifiedByTheProgram(const soak::SoakOffice& place)
{
    const SystemClock clock;
    const auto office = service::Office::open(place.address(), clock);
    if (!office)
        return {office.error().text};
    const auto verdict = service::Audit(**office).verify();
    if (!verdict)
        return {verdict.error().text};
    QStringList findings;
    for (const service::AuditFinding& finding : verdict->findings)
        findings.append(u"audit verify: "_s + finding.text);
    std::printf("verified: %lld records, %d sheets\n", static_cast<long long>(verdict->records), verdict->sheets);
    return findings;
}

// One line for a kind of step.
void tell(const QString& step, soak::Ledger::Durations durations)
{
    std::ranges::sort(durations);
    std::printf(
        "  %-14s %7d  median %6lld ms, 99 of 100 %6lld ms, longest %6lld ms\n", qPrintable(step), int(durations.size()),
        static_cast<long long>(durations[durations.size() / 2]), static_cast<long long>(durations[durations.size() * 99 / 100]),
        static_cast<long long>(durations.last()));
}

int run(int people, int days, int clients, quint64 seed)
{
    QElapsedTimer timer;
    timer.start();
    soak::SoakOffice place(people);
    soak::Ledger ledger;
    soak::MonthLife life(place, ledger, clients, seed);
    const auto phase = [&](const char* name) {
        std::printf("%7.1f s  %s\n", double(timer.elapsed()) / 1000, name);
        std::fflush(stdout);
    };
    life.giveWork();
    phase("work is given out");
    const QList<Date> all = place.days().mid(0, days);
    for (qsizetype i = 0; i < all.size(); ++i)
        life.day(all[i], i == all.size() / 2);
    phase("the days are entered");
    life.decideTheRest();
    phase("everything is reviewed");
    life.handIn();
    phase("the sheets are handed in");
    life.sign();
    phase("the sheets are signed");
    life.close();
    phase("the month is closed");
    life.correct();
    phase("corrections are signed and closed again");
    const QStringList broken = soak::brokenInvariants(place.database(), place.month().toString(), ledger)
        + verifiedByTheProgram(place) + ledger.errors().mid(0, 20);
    phase("everything is checked");
    for (const auto& [step, durations] : ledger.steps())
        tell(step, durations);
    std::printf("entries %d, overtaken by others %d, wrong %d\n", int(ledger.entries().size()), ledger.overtaken(), int(broken.size()));
    for (const QString& line : broken)
        std::fprintf(stderr, "%s\n", qPrintable(line));
    return broken.isEmpty() && !ledger.entries().isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser asked;
    asked.addOptions(
        {{u"people"_s, u"In the agency."_s, u"n"_s, u"500"_s},
         {u"days"_s, u"Working days of the month."_s, u"n"_s, u"31"_s},
         {u"clients"_s, u"Who do something at the same instant; the program is open at everybody's."_s, u"n"_s, u"40"_s},
         {u"seed"_s, u"Of what they do."_s, u"n"_s, u"1"_s}});
    asked.process(app);
    return run(
        asked.value(u"people"_s).toInt(), asked.value(u"days"_s).toInt(), asked.value(u"clients"_s).toInt(),
        asked.value(u"seed"_s).toULongLong());
}
