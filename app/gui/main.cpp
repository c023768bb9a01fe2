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

#include <optional>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

void declareOptions(QCommandLineParser& parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"db"_s, Tr::tr("Opens this database instead of the last one."), u"PATH"_s, qEnvironmentVariable("SOVIEC_DB")});
    parser.addPositionalArgument(u"file"_s, Tr::tr("The database to open, as --db."), u"[FILE]"_s);
}

/// The database that was named, empty where none was; nothing where the command line is answered in words.
std::optional<QString> databaseNamed(const QStringList& arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(arguments) || parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s) || parser.isSet(u"version"_s))
        return std::nullopt;
    const QStringList files = parser.positionalArguments();
    return files.isEmpty() ? parser.value(u"db"_s) : files.first();
}

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
    Theme theme(application);
    const SystemClock clock;
    Program program(settings, theme, language, clock);
    const auto named = databaseNamed(QApplication::arguments());
    if (named && program.raiseRunning(*named))
        return 0;
    // Before the words are read: the file takes longest.
    if (named)
        program.openAhead(*named);
    language.speak(settings.value(Setting::Language).toString());
    if (!named) {
        QCommandLineParser parser;
        declareOptions(parser);
        parser.process(application); // says what it is asked, and ends
    }
    const QString path = named.value_or(QString());

    QApplication::setWindowIcon(applicationIcon());
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
