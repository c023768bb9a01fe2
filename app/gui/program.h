// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/running_window.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/service/recovery.h"
#include "ui/shared/dialogs.h"

#include <QString>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace soviec::service {
class Office;
}

namespace soviec {

class CopyKeeper;
class EarlyOffice;
class PocketKeeper;
class MainWindow;
class Language;
class Settings;
class Theme;

/// The run of the program: which database, who works, and the window for both. A change of person
/// or database makes a new window.
class Program {
public:
    Program(Settings& settings, Theme& theme, Language& language, const Clock& clock);
    ~Program();
    /// Another process shows this database (else the last one) and has come to the front.
    bool raiseRunning(const QString& path) const;
    /// Begins to open the file `path`, else the last one, while the windows are being prepared.
    void openAhead(const QString& path);
    /// Opens `path`, else the last database, else asks. False: the person turned back.
    bool begin(const QString& path);
    /// The window is closed: the copy of today is made where it is missing.
    void end();

private:
    QString wantedDatabase(const QString& path) const;
    Result<void> openDatabase(const QString& path);
    /// The server is back and has what was done away from it: the office works on it again.
    void comeHome();
    bool chooseDatabase(const QString& error = {});
    /// Asks for server, login and password until they fit. False: the person turned back.
    bool connectToServer(const QString& address, const QString& error = {});
    /// With the password of the keychain; nothing typed.
    Result<void> openKnownServer(const QString& address);
    /// Who works, and the window for it.
    bool work();
    bool choosePerson(bool ask);
    void takeFirstSteps();
    void switchPerson();
    void switchDatabase();
    void switchLanguage(const QString& code);
    /// Puts a copy in place of the database; the old one stays beside it.
    void restore(const QString& file);
    /// The same database and person in a new window, after what is typed in the old one is kept.
    void renewWindow();
    /// `where`: what the remembered page is to show.
    Result<void> showWindow(const QVariantMap& where = {});
    /// What could not be shown is said, and the person chooses again what to work on.
    void startAgain(const Error& error);
    void watchCopies();

    Settings& m_settings;
    Theme& m_theme;
    Language& m_language;
    const Clock& m_clock;
    SystemDialogs m_dialogs;
    RunningWindow m_running;
    QString m_path;
    std::optional<service::TakenOver> m_leftover; ///< what opening took over after a crash, until it is said
    std::unique_ptr<EarlyOffice> m_early; ///< null: nothing is opened ahead
    QString m_address; ///< of a server, with everything a new connection needs
    std::unique_ptr<service::Office> m_office;
    std::unique_ptr<CopyKeeper> m_copies; ///< null: on a server
    std::unique_ptr<PocketKeeper> m_pocket; ///< null: a file, or nobody's account
    std::unique_ptr<MainWindow> m_window; ///< goes before the office its pages use
};

} // namespace soviec
