// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_child.h"

#include "app/gui/language.h"
#include "app/gui/program.h"
#include "core/base/clock.h"
#include "tests/bench/bench.h"
#include "ui/diary/diary_page.h"
#include "ui/pages.h"
#include "ui/shared/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QPicture>
#include <QProcess>

#include <cstdio>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

/// Runs the event loop until a frame with `wanted` in it has been painted and handed over.
class FirstFrame final : public QObject {
public:
    explicit FirstFrame(std::function<bool(const QWidget*)> wanted)
        : m_wanted(std::move(wanted))
    {
        qApp->installEventFilter(this);
    }
    void wait()
    {
        while (!m_painted)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            m_painted = m_painted || m_wanted(static_cast<const QWidget*>(watched));
        return false;
    }

private:
    std::function<bool(const QWidget*)> m_wanted;
    bool m_painted = false;
};

// Resident pages of this process.
double kilobytesHeld()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble();
    }
    return 0;
}

void tellReady()
{
    std::printf("ready %.0f\n", kilobytesHeld());
    std::fflush(stdout);
}

/// A widget that is nothing but a drawing.
class Drawing final : public QWidget {
public:
    explicit Drawing(const QPicture& picture) : m_picture(picture) { }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).drawPicture(0, 0, m_picture); }

private:
    QPicture m_picture;
};

int showAlone(QApplication& application, const std::function<QWidget*()>& make)
{
    // What every window of the program needs before it: its fonts, its styles.
    Theme theme(application);
    theme.apply({Scheme::Light, 100, false});
    QMainWindow window;
    QWidget* content = make();
    window.setCentralWidget(content);
    window.resize(1366, 768);
    FirstFrame frame([content](const QWidget* widget) { return widget == content; });
    window.show();
    frame.wait();
    tellReady();
    return 0;
}

bool keepDrawing(QWidget& window, const QString& file)
{
    QPicture picture;
    QPainter painter(&picture);
    window.render(&painter);
    painter.end();
    return picture.save(file);
}

} // namespace

int showEmptyWindow(QApplication& application)
{
    return showAlone(application, [] { return new QLabel(u"Sổ Việc"_s); });
}

int showPicture(QApplication& application, const QString& picture)
{
    QPicture drawing;
    if (!drawing.load(picture))
        return 1;
    return showAlone(application, [&] { return new Drawing(drawing); });
}

int showProgram(
    QApplication& application, const QString& database, const QString& login, const QString& settingsFile,
    const QString& picture)
{
    Settings settings(settingsFile);
    settings.setValue(Setting::LastLogin, login);
    settings.setValue(Setting::LastPage, u"diary"_s);
    Language language;
    Theme theme(application);
    const FixedClock clock {Date(2026, 12, 16)};
    Program program(settings, theme, language, clock);
    FirstFrame frame([](const QWidget* widget) {
        // Usable: the page is there and its line takes what is typed.
        return qobject_cast<const DiaryPage*>(widget) != nullptr
            && qobject_cast<const QLineEdit*>(widget->window()->focusWidget()) != nullptr;
    });
    if (program.raiseRunning(database))
        return 1;
    program.openAhead(database);
    language.speak(settings.value(Setting::Language).toString());
    theme.apply({Scheme::Light, 100, false});
    if (!program.begin(database))
        return 1;
    frame.wait();
    tellReady();
    return picture.isEmpty() || keepDrawing(*QApplication::activeWindow(), picture) ? 0 : 1;
}

Started startWindow(const QStringList& arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    Started started;
    if (!process.waitForReadyRead(60'000))
        return started;
    started.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    process.waitForFinished(60'000);
    if (words.value(0) != "ready")
        return {};
    started.kilobytes = words.value(1).toDouble();
    return started;
}

} // namespace soviec::bench
