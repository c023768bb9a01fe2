// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/domain/rules/rule_set.h"
#include "core/service/diary.h"
#include "core/service/evaluation.h"
#include "core/service/month_close.h"
#include "core/service/office.h"
#include "core/service/review.h"
#include "core/service/score_case.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/diary_repository.h"
#include "core/storage/sheet_repository.h"
#include "tests/postgres/big_office.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

using namespace soviec;
using namespace Qt::StringLiterals;
using sample::BigOffice;
using sample::must;

namespace {

double percentile(QList<double> values, int percent)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[std::min(values.size() - 1, values.size() * percent / 100)];
}

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const QJsonObject& json)
{
    const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);
}

QJsonArray array(const QList<double>& values)
{
    QJsonArray json;
    for (const double value : values)
        json.append(value);
    return json;
}

/// The same list with the policies on and off, by one login, in turns.
void compare(const QString& name, BigOffice& place, const std::function<void()>& list, int pairs, int repeats)
{
    QList<double> on;
    QList<double> off;
    for (int pair = 0; pair <= pairs; ++pair) {
        for (const bool policies : {true, false}) {
            place.setPolicies(policies);
            for (int warm = 0; warm < 7; ++warm) // the server keeps a plan after five
                list();
            const double each = milliseconds([&] {
                for (int i = 0; i < repeats; ++i)
                    list();
            }) / repeats;
            if (pair > 0)
                (policies ? on : off).append(each);
        }
    }
    place.setPolicies(true);
    print(QJsonObject {
        {u"bench"_s, name},
        {u"people"_s, place.people()},
        {u"entries"_s, place.entries()},
        {u"runs"_s, array(on)},
        {u"baseline"_s, array(off)},
        {u"ratio"_s, percentile(on, 50) / std::max(percentile(off, 50), 1e-6)}});
}

/// What the policies cost: the diary day, the review queue of 300, the unit month.
int rights(BigOffice& place, int pairs)
{
    const SystemClock clock;
    const auto staff = must(service::Office::open(place.addressOf(place.staff()), clock));
    const auto head = must(service::Office::open(place.addressOf(place.head()), clock));
    const Date day = place.day();
    const QList<UnitId> units {place.unit()};
    const PersonId self = staff->who().person;
    if (must(storage::DiaryRepository(staff->db()).range(self, day, day)).isEmpty()
        || must(service::Review(*head).queue(300)).size() != 300)
        return 1;
    compare(u"policies: diary day"_s, place, [&] {
        std::ignore = must(storage::DiaryRepository(staff->db()).range(self, day, day));
        std::ignore = must(storage::DiaryRepository(staff->db()).dayTotals(self, day, day));
    }, pairs, 50);
    compare(u"policies: review queue of 300"_s, place, [&] {
        std::ignore = must(service::Review(*head).queue(300));
    }, pairs, 5);
    const Date first(2026, 6, 1);
    const Date last(2026, 6, 30);
    compare(u"policies: unit month"_s, place, [&] {
        storage::DiaryRepository diary(head->db());
        std::ignore = must(diary.dayTotals(units, first, last));
        std::ignore = must(diary.unassigned(units, Period::month(2026, 6)));
        std::ignore = must(storage::SheetRepository(head->db()).ofUnits(units, Period::month(2026, 6)));
        std::ignore = must(storage::CalendarRepository(head->db()).absences(units, first, last));
    }, pairs, 20);
    return 0;
}

struct Crowd {
    QMutex mutex;
    QStringList errors;
    QList<double> saves;
    QList<double> submits;
    QList<double> opens;
    QStringList saved;
};

/// One person at the end of the month: opens the program, enters some lines, scores itself, hands in.
void monthEnd(const QString& address, int lines, Crowd& crowd)
{
    const SystemClock clock;
    const auto failed = [&crowd](const Error& error) {
        const QMutexLocker lock(&crowd.mutex);
        crowd.errors.append(error.text + u" ("_s + error.detail + u')');
    };
    QElapsedTimer timer;
    timer.start();
    const auto office = service::Office::open(address, clock);
    if (!office)
        return failed(office.error());
    {
        const QMutexLocker lock(&crowd.mutex);
        crowd.opens.append(double(timer.nsecsElapsed()) / 1e6);
    }
    const Date today = clock.today();
    for (int i = 0; i < lines; ++i) {
        DiaryEntry entry;
        entry.person = (*office)->who().person;
        entry.day = today;
        entry.title = u"Việc cuối tháng số %1"_s.arg(i);
        entry.minutes = Minutes(15);
        entry.quantity = Decimal(1);
        timer.start();
        const auto stored = service::Diary(**office).add(entry);
        if (!stored)
            return failed(stored.error());
        const QMutexLocker lock(&crowd.mutex);
        crowd.saves.append(double(timer.nsecsElapsed()) / 1e6);
        crowd.saved.append(stored->id.toString());
    }
    timer.start();
    service::Evaluation evaluation(**office);
    const Period month = Period::monthOf(today);
    const auto view = evaluation.view((*office)->who().person, month);
    if (!view)
        return failed(view.error());
    QMap<QString, Decimal> scores;
    for (const Criterion& criterion : service::scoredCriteria(*view->rules))
        scores.insert(criterion.code, criterion.max);
    if (const auto scored = evaluation.saveSelf(month, scores, {}, {}); !scored)
        return failed(scored.error());
    if (const auto handed = evaluation.submit(month); !handed)
        return failed(handed.error());
    const QMutexLocker lock(&crowd.mutex);
    crowd.submits.append(double(timer.nsecsElapsed()) / 1e6);
}

int manyAtOnce(BigOffice& place, int clients, int lines)
{
    const QStringList logins = place.addAccounts(clients);
    Crowd crowd;
    std::vector<std::unique_ptr<QThread>> threads;
    const double whole = milliseconds([&] {
        for (const QString& login : logins) {
            threads.emplace_back(QThread::create(
                [&, address = place.addressOf(login)] { monthEnd(address, lines, crowd); }));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            thread->wait();
    });
    const qint64 lost = crowd.saved.size() - place.count(crowd.saved);
    print(QJsonObject {
        {u"bench"_s, u"month end"_s},
        {u"clients"_s, clients},
        {u"saves"_s, crowd.saves.size()},
        {u"submitted"_s, crowd.submits.size()},
        {u"errors"_s, crowd.errors.size()},
        {u"lost"_s, lost},
        {u"seconds"_s, whole / 1000},
        {u"open_p95_ms"_s, percentile(crowd.opens, 95)},
        {u"save_p50_ms"_s, percentile(crowd.saves, 50)},
        {u"save_p95_ms"_s, percentile(crowd.saves, 95)},
        {u"submit_p95_ms"_s, percentile(crowd.submits, 95)}});
    for (const QString& error : crowd.errors.mid(0, 5))
        std::fputs(qPrintable(error + u'\n'), stderr);
    return crowd.errors.isEmpty() && lost == 0 && crowd.submits.size() == clients ? 0 : 1;
}

/// HR closes June of everybody, beside one bare sum of the entries of June: all there are.
int monthClose(BigOffice& place, int pairs)
{
    const FixedClock clock(Date(2026, 7, 20));
    const auto office = must(service::Office::open(place.operatorAddress(), clock));
    QList<double> runs;
    QList<double> baseline;
    for (int pair = 0; pair <= pairs; ++pair) {
        place.signMonth(u"2026-06"_s);
        int closed = 0;
        int people = 0;
        const double ours = milliseconds([&] {
            closed = must(service::MonthClose(*office).close(Period::month(2026, 6))).closed;
        });
        const double plain = milliseconds([&] {
            people = place.rowsOf(
                u"SELECT person_id, sum(minutes), sum(accepted_minutes), sum(accepted_quantity * coefficient), count(*) "
                "FROM diary_entry WHERE day BETWEEN '2026-06-01' AND '2026-06-30' GROUP BY person_id"_s);
        });
        if (closed != place.people() || people == 0)
            return 1;
        if (pair > 0) {
            runs.append(ours);
            baseline.append(plain);
        }
    }
    print(QJsonObject {
        {u"bench"_s, u"month-close"_s},
        {u"people"_s, place.people()},
        {u"entries"_s, place.entries()},
        {u"runs"_s, array(runs)},
        {u"baseline"_s, array(baseline)},
        {u"ratio"_s, percentile(runs, 50) / std::max(percentile(baseline, 50), 1e-6)}});
    return 0;
}

int number(const QStringList& arguments, const QString& name, int otherwise)
{
    const qsizetype at = arguments.indexOf(name);
    const int value = at < 0 ? otherwise : arguments.value(at + 1).toInt();
    return value > 0 ? value : otherwise;
}

} // namespace

// soviec-bench-server rights|month-end|month-close [--people N] [--entries N] [--pairs N] [--clients N] [--lines N]
int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString what = arguments.value(0);
    if (!QStringList {u"rights"_s, u"month-end"_s, u"month-close"_s}.contains(what)) {
        std::fputs("rights\nmonth-end\nmonth-close\n", stdout);
        return 2;
    }
    const int clients = number(arguments, u"--clients"_s, 200);
    const bool crowded = what == u"month-end"_s;
    const int people = std::max(number(arguments, u"--people"_s, crowded ? 2'000 : 40'000), 100);
    BigOffice place(
        people, number(arguments, u"--entries"_s, crowded ? 100'000 : 5'000'000), 3 * clients + 60,
        what == u"month-close"_s ? BigOffice::Span::June : BigOffice::Span::TenMonths);
    if (what == u"month-close"_s)
        return monthClose(place, number(arguments, u"--pairs"_s, 3));
    return crowded ? manyAtOnce(place, std::min(clients, people / 2), number(arguments, u"--lines"_s, 5))
                   : rights(place, number(arguments, u"--pairs"_s, 5));
}
