// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/language.h"
#include "app/gui/program.h"
#include "app/leave.h"
#include "core/base/tr.h"
#include "ui/shared/settings.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

int run(QApplication& application)
{
    QApplication::setOrganizationName(u"soviec"_s);
    QApplication::setApplicationName(u"soviec"_s);
    QApplication::setApplicationDisplayName(u"Sổ Việc"_s);
    QApplication::setApplicationVersion(QStringLiteral(SOVIEC_VERSION));
    // Calendars and spin boxes speak Vietnamese whatever the computer is set to.
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));

    Settings settings;
    Language language;
    language.speak(settings.value(Setting::Language).toString());

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(
        u"db"_s, Tr::tr("Opens this database instead of the last one."), u"PATH"_s,
        qEnvironmentVariable("SOVIEC_DB"));
    parser.addOption(database);
    parser.addPositionalArgument(u"file"_s, Tr::tr("The database to open, as --db."), u"[FILE]"_s);
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    const QString path = files.isEmpty() ? parser.value(database) : files.first();

    QApplication::setWindowIcon(applicationIcon());
    Theme theme(application);
    const SystemClock clock;
    Program program(settings, theme, language, clock);
    if (program.raiseRunning(path))
        return 0;
    program.openAhead(path);
    theme.apply(
        {Scheme(qBound(0, settings.value(Setting::Scheme).toInt(), 2)),
         settings.value(Setting::TextPercent).toInt(), settings.value(Setting::Compact).toBool()});
    if (!program.begin(path))
        return 0;
    const int status = QApplication::exec();
    program.end();
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    int status = 0;
    {
        QApplication application(argc, argv);
        status = run(application);
    }
    return leave(status);
}
