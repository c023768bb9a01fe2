// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/program.h"

#include "app/gui/early_office.h"
#include "app/gui/keychain.h"
#include "app/gui/language.h"
#include "core/base/tr.h"
#include "core/service/backup.h"
#include "core/service/demo/demo.h"
#include "core/service/office.h"
#include "core/service/pocket.h"
#include "core/service/server.h"
#include "ui/backup/copy_keeper.h"
#include "ui/pages.h"
#include "ui/pocket/pocket_keeper.h"
#include "ui/shared/settings.h"
#include "ui/shared/status_line.h"
#include "ui/shell/day_reminder.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_window.h"
#include "ui/shell/server_dialog.h"
#include "ui/shell/session.h"
#include "ui/shell/start_window.h"
#include "ui/shell/who_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

QString demonstrationPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath(u"demo.db"_s);
}

} // namespace

Program::Program(Settings& settings, Theme& theme, Language& language, const Clock& clock)
    : m_settings(settings)
    , m_theme(theme)
    , m_language(language)
    , m_clock(clock)
{
    QObject::connect(&m_running, &RunningWindow::raiseWanted, &m_running, [this] {
        if (m_window == nullptr)
            return;
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->raise();
        m_window->activateWindow();
    });
}

// What is still on its way to the server or into a copy needs the clock that was handed in.
Program::~Program()
{
    QThreadPool::globalInstance()->waitForDone();
}

bool Program::raiseRunning(const QString& path) const
{
    const QString wanted = wantedDatabase(path);
    return !wanted.isEmpty() && RunningWindow::raise(wanted);
}

QString Program::wantedDatabase(const QString& path) const
{
    return path.isEmpty() ? m_settings.value(Setting::LastDatabase).toString() : path;
}

void Program::openAhead(const QString& path)
{
    const QString wanted = wantedDatabase(path);
    if (!wanted.isEmpty() && !service::isServerAddress(wanted))
        m_early = std::make_unique<EarlyOffice>(wanted, m_settings.value(Setting::LastLogin).toString(), m_clock);
}

bool Program::begin(const QString& path)
{
    const QString wanted = wantedDatabase(path);
    QString error;
    if (!wanted.isEmpty()) {
        const bool server = service::isServerAddress(wanted);
        const auto opened = server ? openKnownServer(wanted) : openDatabase(wanted);
        if (!opened && server && connectToServer(wanted, opened.error().text))
            return work();
        if (!opened)
            error = opened.error().text;
    }
    if (m_office == nullptr && !chooseDatabase(error))
        return false;
    return work();
}

bool Program::work()
{
    if (!choosePerson(false))
        return false;
    const auto shown = showWindow();
    if (!shown)
        m_dialogs.showError(nullptr, shown.error().text, shown.error().detail);
    return bool(shown);
}

Result<void> Program::openDatabase(const QString& path)
{
    const bool server = service::isServerAddress(path);
    const auto place = server ? service::addressWithPocket(path) : Result<QString>(path);
    if (!place)
        return passOn(place);
    const auto early = std::exchange(m_early, {});
    auto [office, leftover] = early && early->file() == path ? early->take() : openOffice(*place, m_clock);
    if (!office)
        return passOn(office);
    m_leftover = leftover;
    m_window.reset();
    m_copies.reset();
    m_pocket.reset();
    m_office = std::move(*office);
    m_address = server ? path : QString();
    if (server && !m_office->who().isOperator()) {
        m_pocket = std::make_unique<PocketKeeper>(*m_office, path);
        QObject::connect(
            m_pocket.get(), &PocketKeeper::homeReached, qApp, [this] { comeHome(); },
            Qt::QueuedConnection);
    }
    m_path = server ? service::withoutPassword(path) : QFileInfo(path).absoluteFilePath();
    m_settings.setValue(Setting::LastDatabase, m_path);
    m_running.show(m_path);
    return {};
}

// What is typed is stored first; where that does not go, or something is open, the person stays with it:
// the keeper calls again. The new window stands where the old one stood.
void Program::comeHome()
{
    if (m_window == nullptr || m_pocket == nullptr || !m_pocket->isAway() || !m_window->keepUnasked())
        return;
    // What was typed until now goes along first.
    if (m_pocket->waitsUnsent()) {
        m_pocket->meet();
        return;
    }
    const QString words = m_window->status().sentence();
    const QVariantMap where = m_window->currentPage() != nullptr ? m_window->currentPage()->place() : QVariantMap();
    const QString address = m_address;
    m_settings.setValue(Setting::Geometry, m_window->saveGeometry());
    if (const auto opened = openDatabase(address); !opened)
        return;
    if (const auto shown = showWindow(where); !shown)
        startAgain(shown.error());
    else
        m_window->status().say(words);
}

void Program::startAgain(const Error& error)
{
    if (!chooseDatabase(error.text) || !work())
        QCoreApplication::quit();
}

Result<void> Program::openKnownServer(const QString& address)
{
    const QString password = Keychain::password(address);
    if (password.isEmpty())
        return fail(ErrorCode::Forbidden, QString());
    const auto complete = service::withPassword(address, password);
    return complete ? openDatabase(*complete) : Result<void>(passOn(complete));
}

bool Program::connectToServer(const QString& address, const QString& error)
{
    ServerDialog dialog(address, Keychain::isThere(), m_window.get());
    dialog.setError(error);
    while (dialog.exec() == QDialog::Accepted) {
        const auto complete = service::withPassword(dialog.address(), dialog.password());
        const auto opened = complete ? openDatabase(*complete) : Result<void>(passOn(complete));
        if (opened) {
            if (dialog.keepsPassword())
                Keychain::keep(dialog.address(), dialog.password());
            else
                Keychain::forget(dialog.address());
            return true;
        }
        dialog.setError(opened.error().text);
    }
    return false;
}

bool Program::chooseDatabase(const QString& error)
{
    StartWindow start(m_dialogs, demonstrationPath());
    start.setError(error);
    while (start.exec() == QDialog::Accepted) {
        const StartChoice& choice = start.choice();
        if (choice.kind == StartChoice::Kind::Connect) {
            const QString last = m_settings.value(Setting::LastDatabase).toString();
            if (connectToServer(service::isServerAddress(last) ? last : QString()))
                return true;
            continue;
        }
        Result<void> made;
        if (choice.kind == StartChoice::Kind::Create) {
            service::Agency agency;
            agency.unit.name = choice.agencyName;
            const auto office = service::Office::create(choice.path, m_clock, agency);
            if (!office)
                made = passOn(office);
        } else if (
            choice.kind == StartChoice::Kind::Demonstrate && !QFileInfo::exists(choice.path)) {
            made = service::createDemo(choice.path, m_clock.today());
        }
        const auto opened = made ? openDatabase(choice.path) : made;
        if (opened && choice.kind == StartChoice::Kind::Create)
            takeFirstSteps();
        if (opened)
            return true;
        start.setError(opened.error().text);
    }
    return false;
}

// A new database asks for what it needs; whoever closes the window goes on without.
void Program::takeFirstSteps()
{
    m_office->signInAsOperator();
    FirstRun steps(*m_office, m_dialogs);
    const bool finished = steps.exec() == QDialog::Accepted;
    if (!steps.copiesFolder().isEmpty() && !service::isServerAddress(m_path))
        CopyKeeper::keepFolder(m_settings, m_path, steps.copiesFolder());
    m_settings.setValue(
        Setting::LastLogin, finished ? steps.login() : QString());
    m_settings.setValue(Setting::LastPage, u"diary"_s);
}

bool Program::choosePerson(bool ask)
{
    // The server knows who came.
    if (!m_office->who().isOperator() && service::isServerAddress(m_path))
        return true;
    const QString last = m_settings.value(Setting::LastLogin).toString();
    if (!ask && !last.isEmpty() && m_office->signIn(last))
        return true;
    const auto logins = loginsOf(*m_office);
    if (!logins) {
        m_dialogs.showError(m_window.get(), logins.error().text, logins.error().detail);
        return false;
    }
    QString login;
    if (logins->size() > 1) {
        WhoDialog dialog(*logins, last, m_window.get());
        if (dialog.exec() != QDialog::Accepted)
            return false;
        login = dialog.login();
    }
    if (login.isEmpty()) {
        m_office->signInAsOperator();
    } else if (const auto signedIn = m_office->signIn(login); !signedIn) {
        m_dialogs.showError(m_window.get(), signedIn.error().text, signedIn.error().detail);
        return false;
    }
    m_settings.setValue(Setting::LastLogin, login);
    return true;
}

Result<void> Program::showWindow(const QVariantMap& where)
{
    m_office->hearOthers();
    const auto viewer = viewerOf(*m_office);
    if (!viewer)
        return passOn(viewer);
    WindowSetup setup;
    setup.viewer = *viewer;
    setup.agencyName = m_office->agency().unit.name;
    setup.connection = service::isServerAddress(m_path)
        ? Tr::tr("The office's server: %1").arg(service::serverPlace(m_path).host)
        : Tr::tr("File on this computer: %1").arg(QFileInfo(m_path).fileName());
    setup.firstPeriod = Period::monthOf(m_clock.today());
    if (!service::isServerAddress(m_path) && !m_copies)
        m_copies = std::make_unique<CopyKeeper>(*m_office, m_settings, m_path, nullptr);
    setup.copies = m_copies.get();
    setup.pocket = m_pocket.get();
    m_window =
        std::make_unique<MainWindow>(setup, allPages(), *m_office, m_settings, m_dialogs, m_theme);
    MainWindow* window = m_window.get();
    window->palette().addSource(peopleSource(*m_office, *window));
    QObject::connect(
        &m_office->feed(), &service::ChangeFeed::changed, window, &MainWindow::dataChanged);
    QObject::connect(
        &m_office->feed(), &service::ChangeFeed::othersChanged, window, &MainWindow::dataChanged);
    // Queued: the window must not be destroyed inside its own signal.
    QObject::connect(
        window, &MainWindow::switchPersonWanted, qApp, [this] { switchPerson(); },
        Qt::QueuedConnection);
    QObject::connect(
        window, &MainWindow::otherDatabaseWanted, qApp, [this] { switchDatabase(); },
        Qt::QueuedConnection);
    QObject::connect(
        window, &MainWindow::languageWanted, qApp,
        [this](const QString& code) { switchLanguage(code); }, Qt::QueuedConnection);
    QObject::connect(
        window, &MainWindow::restoreWanted, qApp, [this](const QString& file) { restore(file); },
        Qt::QueuedConnection);
    auto* reminder = new DayReminder(*m_office, m_settings, window);
    QObject::connect(reminder, &DayReminder::clicked, window, [window] {
        window->show();
        window->raise();
        window->activateWindow();
        window->openPage(u"diary"_s);
    });
    // The page is made first: what is in the window when it is shown is styled once, all together.
    window->begin(where);
    window->show();
    watchCopies();
    if (const auto leftover = std::exchange(m_leftover, {}))
        window->status().say(service::sentenceOf(*leftover));
    if (m_pocket)
        m_pocket->meet();
    return {};
}

// What could not be copied is said where it is seen; the rest happens without a word.
void Program::watchCopies()
{
    if (!m_copies)
        return;
    const auto say = [window = m_window.get(), copies = m_copies.get()] {
        if (const QString problem = copies->problem(); !problem.isEmpty())
            window->status().say(problem);
    };
    QObject::connect(m_copies.get(), &CopyKeeper::made, m_window.get(), say);
    say();
    m_copies->makeIfDue();
}

void Program::end()
{
    m_window.reset();
    if (m_copies)
        m_copies->makeBeforeEnd();
}

void Program::restore(const QString& file)
{
    if (!m_window->keepTyped())
        return;
    m_settings.setValue(Setting::Geometry, m_window->saveGeometry());
    m_window.reset();
    m_copies.reset();
    m_pocket.reset();
    m_office.reset();
    const auto restored = service::restoreBackup(file, m_path, m_clock);
    if (!restored)
        m_dialogs.showError(nullptr, restored.error().text, restored.error().detail);
    const auto opened = openDatabase(m_path);
    if (!opened)
        return startAgain(opened.error());
    if (!work())
        return QCoreApplication::quit();
    if (restored && m_window)
        m_window->status().say(
            Tr::tr("The copy is in place. The database as it was is kept as %1.")
                .arg(QFileInfo(restored->kept).fileName()));
}

void Program::switchPerson()
{
    // What is typed belongs to the person who typed it: it is kept before anybody else signs in.
    if (m_window->keepTyped() && choosePerson(true))
        renewWindow();
}

void Program::switchDatabase()
{
    if (m_window->keepTyped() && chooseDatabase() && choosePerson(true))
        renewWindow();
}

void Program::switchLanguage(const QString& code)
{
    if (!m_window->keepTyped())
        return;
    m_settings.setValue(Setting::Language, code);
    m_language.speak(code);
    renewWindow();
}

void Program::renewWindow()
{
    if (m_window)
        m_settings.setValue(Setting::Geometry, m_window->saveGeometry());
    m_window.reset();
    if (const auto shown = showWindow(); !shown)
        startAgain(shown.error());
}

} // namespace soviec
