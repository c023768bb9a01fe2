// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what the windows owe people, on a large database:
//   soviec-bench-windows [--db FILE] [--people N] [--months N] [--check]
// Without --db an organisation is invented first; --check fails where a figure is over its limit.
#include "core/domain/catalog/search_index.h"
#include "core/service/demo/synthetic.h"
#include "core/service/diary.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/review.h"
#include "tests/bench/bench.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/diary/entry_box.h"
#include "ui/pages.h"
#include "ui/shared/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

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

struct Figure {
    QString name;
    double value = 0;
    double limit = 0;
    QString unit;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

void settle()
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
}

/// A member of staff with a login whose month has entries, and the head over them.
struct People {
    QString staff;
    QString head;
    Period month;
};

QString loginWhere(service::Office& office, Role role)
{
    service::Organisation organisation(office);
    const Date today = office.clock().today();
    const auto units = organisation.below(office.agency().unit.id);
    const auto members = organisation.members(units ? *units : QList<UnitId>(), today, today);
    for (const Member& member : members ? *members : QList<Member>()) {
        if (member.role == role && !member.person.login.isEmpty() && member.unit != office.agency().unit.id)
            return member.person.login;
    }
    return {};
}

Figure completion()
{
    auto items = std::make_shared<QList<CatalogItem>>();
    const QStringList words {u"báo cáo"_s, u"tham mưu"_s, u"kiểm tra"_s, u"xử lý văn bản"_s, u"tổng hợp"_s,
                             u"thẩm định"_s, u"xây dựng kế hoạch"_s, u"theo dõi"_s};
    for (int i = 0; i < 5000; ++i) {
        CatalogItem item;
        item.id = CatalogItemId::create();
        item.code = u"X%1.%2"_s.arg(i / 100).arg(i % 100);
        item.task = words[i % 8] + u" lĩnh vực "_s + QString::number(i % 37) + u' ' + words[(i / 8) % 8];
        items->append(item);
    }
    QWidget window;
    window.resize(1100, 700);
    auto* column = new QVBoxLayout(&window);
    auto* box = new EntryBox(&window);
    column->addWidget(box);
    column->addStretch();
    box->setIndex(std::make_shared<SearchIndex>(items));
    window.show();
    settle();
    box->field()->setFocus();
    QList<double> keys;
    for (int round = 0; round < 5; ++round) {
        for (const QChar key : u"bao cao ke hoach 2h30 x1"_s)
            keys << bench::milliseconds([&] {
                QTest::keyClick(box->field(), key.toLatin1());
                window.repaint();
            });
        box->field()->clear();
    }
    return {u"keystroke in the completion, 5,000 items (worst)"_s, *std::ranges::max_element(keys), 16, u"ms"_s};
}

QList<Figure> windows(service::Office& office, Theme& theme, const People& people)
{
    QList<Figure> figures;
    QTemporaryDir folder;
    testing::ScriptedDialogs dialogs;
    if (!office.signIn(people.staff))
        return figures;
    const auto viewer = viewerOf(office);
    if (!viewer)
        return figures;
    QList<double> plain;
    QList<double> real;
    QList<double> days;
    for (int round = 0; round < 7; ++round) {
        plain << bench::milliseconds([&] {
            QMainWindow window;
            window.setCentralWidget(new QLabel(u"Sổ Việc"_s));
            window.resize(1366, 768);
            window.show();
            settle();
            window.grab();
        });
        Settings settings(folder.filePath(u"settings.ini"_s));
        settings.setValue(Setting::LastPage, u"diary"_s);
        std::unique_ptr<MainWindow> window;
        real << bench::milliseconds([&] {
            window = std::make_unique<MainWindow>(
                WindowSetup {*viewer, office.agency().unit.name, u"bench"_s, people.month}, allPages(), office,
                settings, dialogs, theme);
            window->resize(1366, 768);
            window->show();
            window->begin();
            settle();
            window->grab();
        });
        for (int step = 0; step < 5; ++step)
            days << bench::milliseconds([&] {
                QTest::keyClick(window->currentPage(), Qt::Key_Up, Qt::AltModifier);
                window->repaint();
            });
    }
    figures << Figure {u"window to usable diary, times an empty window"_s, median(real) / median(plain), 1.5, u"x"_s}
            << Figure {u"window to usable diary"_s, median(real), 0, u"ms"_s}
            << Figure {u"day to day (median)"_s, median(days), 16, u"ms"_s};
    if (!office.signIn(people.head))
        return figures;
    QList<double> queue;
    for (int round = 0; round < 5; ++round)
        queue << bench::milliseconds([&] { std::ignore = service::Review(office).queue(300); });
    figures << Figure {u"queue of at most 300 read"_s, median(queue), 50, u"ms"_s};
    return figures;
}

int number(const QStringList& arguments, const QString& name, int otherwise)
{
    const qsizetype at = arguments.indexOf(name);
    const int value = at < 0 ? otherwise : arguments.value(at + 1).toInt();
    return value > 0 ? value : otherwise;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    QTemporaryDir folder;
    const int months = std::min(number(arguments, u"--months"_s, 1), 12);
    const FixedClock clock {Date(2026, 12, 16)};
    const Period last = Period::month(2026, 12);
    const qsizetype given = arguments.indexOf(u"--db"_s);
    const QString path = given < 0 ? folder.filePath(u"bench.db"_s) : arguments.value(given + 1);
    if (!QFileInfo::exists(path)) {
        service::Agency agency;
        agency.unit.name = u"Cơ quan đo"_s;
        agency.unit.first = Date(2025, 1, 1);
        const auto made = service::Office::create(path, clock, agency);
        service::SyntheticPlan plan;
        plan.people = number(arguments, u"--people"_s, 20);
        plan.first = last.shifted(1 - months);
        plan.last = last;
        const auto filled = made ? service::fillSynthetic(**made, plan) : Result<void>(passOn(made));
        if (!filled) {
            std::fputs(qUtf8Printable(filled.error().text + u'\n'), stderr);
            return 2;
        }
    }
    const auto office = service::Office::open(path, clock);
    if (!office) {
        std::fputs(qUtf8Printable(office.error().text + u'\n'), stderr);
        return 2;
    }
    Theme theme(app);
    theme.apply({Scheme::Light, 100, false});
    QList<Figure> figures {completion()};
    const People people {loginWhere(**office, Role::Staff), loginWhere(**office, Role::Head), last};
    figures += windows(**office, theme, people);
    bool over = false;
    for (const Figure& figure : std::as_const(figures)) {
        const bool bad = figure.limit > 0 && figure.value > figure.limit;
        over = over || bad;
        std::fputs(
            qUtf8Printable(u"%1: %2 %3%4\n"_s.arg(
                figure.name, QString::number(figure.value, 'f', 2), figure.unit,
                figure.limit > 0 ? u" (limit %1%2)"_s.arg(figure.limit).arg(bad ? u", OVER"_s : QString()) : QString())),
            stdout);
    }
    return over && arguments.contains(u"--check"_s) ? 1 : 0;
}
