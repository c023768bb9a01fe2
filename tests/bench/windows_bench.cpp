// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what the windows owe people, on a large database:
//   soviec-bench-windows [--db FILE] [--people N] [--entries N] [--pairs N] [--check] [--json]
// Without --db an organisation is invented first; --check fails where a figure is over its limit.
// The start is measured from process to process: an empty window in the program's look beside the
// program as people start it, in turn.
#include "core/domain/catalog/search_index.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/review.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_file.h"
#include "tests/bench/window_child.h"
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
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

double percentile(QList<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[std::min(values.size() - 1, values.size() * percent / 100)];
}

double median(const QList<double>& values)
{
    return percentile(values, 50);
}

void settle()
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
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
    return {u"keystroke in the completion, 5,000 items (99 of 100)"_s, percentile(keys, 99), 16, u"ms"_s};
}

// Whose staff and head the large file lets wait.
const QString staffLogin = u"n2"_s;
const QString headLogin = u"n1"_s;
constexpr int queueSize = 300;
constexpr int acceptSize = 1000;

QList<Figure> starts(const QString& database, int pairs)
{
    QList<double> empty;
    QList<double> drawn;
    QList<double> program;
    QList<double> held;
    const QTemporaryDir remembered;
    const QString settings = remembered.filePath(u"settings.ini"_s);
    const QString picture = remembered.filePath(u"first-frame.pic"_s);
    bench::startWindow({u"--child"_s, u"program"_s, database, settings, picture}); // files come from the disk
    for (int pair = 0; pair < pairs; ++pair) {
        empty << bench::startWindow({u"--child"_s, u"empty"_s}).milliseconds;
        drawn << bench::startWindow({u"--child"_s, u"picture"_s, picture}).milliseconds;
        const auto real = bench::startWindow({u"--child"_s, u"program"_s, database, settings});
        program << real.milliseconds;
        held << real.kilobytes / 1024;
    }
    return {
        {u"start to a usable diary, times the start of an empty window"_s, median(program) / median(empty), 1.5, u"x"_s},
        {u"the same frame drawn into an empty window by a bare painter"_s, median(drawn) / median(empty), 0, u"x"_s},
        {u"start to a usable diary"_s, median(program), 0, u"ms"_s},
        {u"start of an empty window"_s, median(empty), 0, u"ms"_s},
        {u"memory with the diary open"_s, median(held), 150, u"MB"_s}};
}

/// A signed-in person before the real window.
class Desk {
public:
    Desk(service::Office& office, Theme& theme, const QString& login, const QString& page)
        : m_office(office)
        , m_settings(m_folder.filePath(u"settings.ini"_s))
    {
        const auto signedIn = office.signIn(login);
        const auto viewer = viewerOf(office);
        if (!signedIn || !viewer)
            qFatal("nobody has the login %s", qUtf8Printable(login));
        m_settings.setValue(Setting::LastPage, page);
        m_window = std::make_unique<MainWindow>(
            WindowSetup {*viewer, office.agency().unit.name, u"bench"_s, Period::month(2026, 12)}, allPages(), office,
            m_settings, m_dialogs, theme);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->begin();
        settle();
    }
    MainWindow& window() { return *m_window; }
    /// Opens a page with what it shows, painted.
    double open(const QString& page, const QVariantMap& where = {})
    {
        return bench::milliseconds([&] {
            m_window->openPage(page, where);
            m_window->repaint();
        });
    }

private:
    service::Office& m_office;
    QTemporaryDir m_folder;
    Settings m_settings;
    testing::ScriptedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

QList<Figure> days(service::Office& office, Theme& theme)
{
    Desk desk(office, theme, staffLogin, u"diary"_s);
    QList<double> steps;
    for (int step = 0; step < 60; ++step)
        steps << bench::milliseconds([&] {
            QTest::keyClick(
                desk.window().currentPage(), step % 20 < 10 ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
            desk.window().repaint();
        });
    return {{u"day to day"_s, median(steps), 16, u"ms"_s}};
}

QList<Figure> people(service::Office& office, Theme& theme)
{
    Desk desk(office, theme, headLogin, u"evaluation"_s);
    const auto staff = service::Organisation(office).reviewedBy(office.who().person, office.clock().today());
    QList<double> steps;
    for (int step = 0; staff && !staff->isEmpty() && step < 40; ++step)
        steps << desk.open(
            u"evaluation"_s, {{u"person"_s, staff->at(step % staff->size()).person.id.toString()}});
    return {{u"person to person"_s, median(steps), 16, u"ms"_s}};
}

QList<Figure> reviews(service::Office& office, Theme& theme)
{
    Desk desk(office, theme, headLogin, u"diary"_s);
    QList<double> reads;
    QList<service::QueueItem> queue;
    for (int round = 0; round < 7; ++round)
        reads << bench::milliseconds([&] {
            if (auto read = service::Review(office).queue(queueSize))
                queue = *read;
        });
    const double opened = desk.open(u"review"_s);
    const auto all = service::Review(office).queue(acceptSize);
    QList<service::EntryVersion> entries;
    for (const service::QueueItem& item : all ? *all : QList<service::QueueItem>())
        entries.append({item.entry.id, item.entry.version});
    const double accepted = bench::milliseconds([&] {
        if (const auto done = service::Review(office).acceptAll(entries); !done)
            qFatal("%s", qUtf8Printable(done.error().text));
    });
    return {
        {u"queue of %1 read"_s.arg(queue.size()), median(reads), 50, u"ms"_s},
        {u"review page opened the first time"_s, opened, 0, u"ms"_s},
        {u"%1 entries accepted"_s.arg(entries.size()), accepted, 1000, u"ms"_s}};
}

int number(const QStringList& arguments, const QString& name, int otherwise)
{
    const qsizetype at = arguments.indexOf(name);
    const int value = at < 0 ? otherwise : arguments.value(at + 1).toInt();
    return value > 0 ? value : otherwise;
}

bool isOver(const Figure& figure)
{
    return figure.limit > 0 && figure.value > figure.limit;
}

void printAll(const QList<Figure>& figures, bool json)
{
    QJsonArray rows;
    for (const Figure& figure : figures) {
        rows.append(QJsonObject {
            {u"name"_s, figure.name}, {u"value"_s, figure.value}, {u"limit"_s, figure.limit}, {u"unit"_s, figure.unit}});
        const QString limit = figure.limit > 0
            ? u" (limit %1%2)"_s.arg(figure.limit).arg(isOver(figure) ? u", OVER"_s : QString())
            : QString();
        if (!json)
            std::fputs(
                qUtf8Printable(u"%1: %2 %3%4\n"_s.arg(
                    figure.name, QString::number(figure.value, 'f', 2), figure.unit, limit)),
                stdout);
    }
    if (json)
        std::fputs(QJsonDocument(rows).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
}

int child(QApplication& app, const QStringList& arguments)
{
    const QString which = arguments.value(0);
    if (which == u"empty")
        return bench::showEmptyWindow(app);
    if (which == u"picture")
        return bench::showPicture(app, arguments.value(1));
    return bench::showProgram(app, arguments.value(1), staffLogin, arguments.value(2), arguments.value(3));
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"--child")
        return child(app, arguments.mid(1));
    QTemporaryDir folder;
    const qsizetype given = arguments.indexOf(u"--db"_s);
    const QString path = given < 0 ? folder.filePath(u"bench.db"_s) : arguments.value(given + 1);
    if (!QFileInfo::exists(path)) {
        const auto made = bench::makeLargeFile(
            path,
            {number(arguments, u"--people"_s, 1'000), number(arguments, u"--entries"_s, 1'000'000),
             queueSize + acceptSize});
        if (!made) {
            std::fputs(qUtf8Printable(made.error().text + u'\n'), stderr);
            return 2;
        }
    }
    QList<Figure> figures = starts(path, number(arguments, u"--pairs"_s, 7));
    const FixedClock clock {Date(2026, 12, 16)};
    const auto office = service::Office::open(path, clock);
    if (!office) {
        std::fputs(qUtf8Printable(office.error().text + u'\n'), stderr);
        return 2;
    }
    Theme theme(app);
    theme.apply({Scheme::Light, 100, false});
    figures += completion();
    figures += days(**office, theme);
    figures += people(**office, theme);
    figures += reviews(**office, theme);
    printAll(figures, arguments.contains(u"--json"_s));
    return arguments.contains(u"--check"_s) && std::ranges::any_of(figures, isOver) ? 1 : 0;
}
