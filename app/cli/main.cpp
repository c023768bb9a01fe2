// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "app/leave.h"
#include "core/base/memory.h"
#include "core/base/tr.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QTranslator>

#include <cstdio>
#include <memory>

using namespace soviec;
using namespace Qt::StringLiterals;

static void initTranslations() {
    Q_INIT_RESOURCE(soviec_i18n);
}

namespace {

// cli.md: Vietnamese where LANG is vi or unset; C and POSIX say no more than unset.
bool speaksVietnamese() {
    const QString lang = qEnvironmentVariable("LANG").section(u'.', 0, 0);
    return lang.isEmpty() || lang == u"C"_s || lang == u"POSIX"_s || lang == u"vi"_s ||
           lang.startsWith(u"vi_"_s);
}

QString help() {
    QString text =
        Tr::tr("soviec-cli [--db PATH|postgresql://…] [--as LOGIN] [--json] VERB …\n\n"
               "--db names the database (or the environment SOVIEC_DB does), --json prints for\n"
               "machines, VERB --help says more about a verb.\n\nVerbs:") +
        u'\n';
    for (const cli::Verb& verb : cli::verbs())
        text += u"  "_s + verb.name.leftJustified(12) + verb.summary() + u'\n';
    return text + u'\n' +
           Tr::tr("Exit status: 0 done, 1 refused, 2 wrong usage, 3 the surroundings failed. "
                  "Nothing is\n"
                  "half done at 1, 2 or 3.");
}

const cli::Verb* findVerb(const QString& name) {
    for (const cli::Verb& verb : cli::verbs()) {
        if (verb.name == name)
            return &verb;
    }
    return nullptr;
}

struct CommandLine {
    QString database = qEnvironmentVariable("SOVIEC_DB");
    QString login;
    bool json = false;
    bool help = false;
    QStringList rest;
};

// The options every verb takes may stand before it or after it.
Result<CommandLine> takeGlobalOptions(const QStringList& arguments) {
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& one = arguments[i];
        if (one == u"--"_s) {
            line.rest += arguments.mid(i);
            break;
        }
        if (one == u"--json"_s) {
            line.json = true;
        } else if (one == u"--help"_s || one == u"-h"_s) {
            line.help = true;
        } else if (const QString name = one.section(u'=', 0, 0);
                   name == u"--db"_s || name == u"--as"_s) {
            if (one == name && i + 1 == arguments.size())
                return fail(ErrorCode::Usage, Tr::tr("--%1 needs a value.").arg(name.mid(2)));
            const QString value = one == name ? arguments[++i] : one.mid(name.size() + 1);
            (name == u"--db"_s ? line.database : line.login) = value;
        } else {
            line.rest.append(one);
        }
    }
    return line;
}

Result<void> run(const QStringList& arguments, QIODevice& in, QIODevice& out, QIODevice& err) {
    auto line = takeGlobalOptions(arguments);
    if (!line)
        return passOn(line);
    cli::Context context{line->database, line->login, line->json, in, out, err};
    if (line->rest.isEmpty() && line->help) {
        context.print(help());
        return {};
    }
    if (line->rest == QStringList{u"--version"_s}) {
        context.print(u"soviec-cli " SOVIEC_VERSION ""_s);
        return {};
    }
    if (line->rest.isEmpty())
        return fail(ErrorCode::Usage, help());
    const QString name = line->rest.takeFirst();
    const cli::Verb* verb = findVerb(name);
    if (!verb) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("There is no verb “%1”. soviec-cli --help lists them.").arg(name.left(40)));
    }
    if (line->help) {
        context.print(verb->synopsis());
        return {};
    }
    return verb->run(line->rest, context);
}

// Standard error belongs to sentences for people (cli.md); what a library warns its programmers of,
// such as a missing XDG_RUNTIME_DIR under cron, is none. QT_LOGGING_RULES brings it back.
void quietLibraries(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

// Only pages need fonts: for them the program takes a screen of its own making, so that it works
// without a display; every other verb starts without Qt Gui.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        if (QByteArrayView(argv[i]) == "report") {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[]) {
    qInstallMessageHandler(quietLibraries);
    const auto app = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"soviec-cli"_s);
    QCoreApplication::setApplicationVersion(u"" SOVIEC_VERSION ""_s);
    initTranslations();
    QTranslator translator;
    if (translator.load(
            speaksVietnamese() ? u":/soviec/i18n/soviec_vi.qm"_s : u":/soviec/i18n/soviec_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly))
        return 3;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const auto done = withinMemory(
        arguments.value(arguments.size() - 1), [&] { return run(arguments, in, out, err); });
    if (!done)
        err.write(done.error().text.toUtf8() + '\n');
    // A full disk shows only when the last bytes go out.
    const bool said = out.flush();
    err.flush();
    return leave(done ? said ? 0 : 3 : exitStatus(done.error().code));
}
