// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/action_registry.h"
#include "ui/shell/away_gate.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QMainWindow>
#include <QStringList>

#include <optional>

class QPushButton;

namespace soviec {

class CommandPalette;
class DataTable;
class NavigationBar;
class PageArea;
class CopyKeeper;
class InlineMessage;
class PocketKeeper;
class Theme;

/// What the window shows around the pages.
struct WindowSetup {
    Viewer viewer;
    QString agencyName;
    QString connection; ///< "Local file — saved on this computer"
    Period firstPeriod; ///< where none is remembered: the month of today
    CopyKeeper* copies = nullptr; ///< of a file on this computer; null: the server keeps its own
    PocketKeeper* pocket = nullptr; ///< what is taken along of a server; null: a file
};

/// The frame of the program: navigation, the pages (each made when first shown), status line, and
/// the keys that work everywhere. Remembers geometry, page, period and look.
class MainWindow final : public QMainWindow, public Shell {
    Q_OBJECT

public:
    MainWindow(
        const WindowSetup& setup, const PageRegistry& pages, service::Office& office,
        Settings& settings, Dialogs& dialogs, Theme& theme);
    ~MainWindow() override;

    const Viewer& viewer() const override { return m_setup.viewer; }
    StatusLine& status() override { return *m_status; }
    Period period() const override { return m_period; }
    void setPeriod(const Period& period) override;
    void openPage(const QString& pageId, const QVariantMap& where = {}) override;
    void refreshCounts() override;
    void openHelp(const QString& topic) override;

    /// Opens the remembered page, or the first one. Once, after show(); `where` as in openPage().
    void begin(const QVariantMap& where = {});
    /// Something stored has changed: the page in front reads again now, the others when shown.
    void dataChanged();
    CommandPalette& palette() { return *m_palette; }
    QString currentPageId() const { return m_current; }
    Page* currentPage() const;
    /// Stores what is being typed on any page. Where that fails, the page in question comes to the
    /// front and the person is asked; false: stay.
    bool keepTyped();
    /// The same without a question, for what happens by itself: false while a dialog, a menu or a cell is
    /// open, or where something cannot be stored yet.
    bool keepUnasked();

signals:
    void switchPersonWanted();
    void otherDatabaseWanted();
    void languageWanted(const QString& code);
    /// A copy is to be put in place of the database.
    void restoreWanted(const QString& file);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    DataTable* listInView() const;
    void printList();
    void openReport();
    bool keepsCopies() const;
    void openCopies();
    void openPocket();
    void showNetwork();
    void addActions();
    void addLookMenu();
    void addScaleMenu(QMenu* menu);
    void addLanguageMenu(QMenu* menu);
    void addPaletteSources();
    void stepBack();
    void fitNavigation();
    const PageInfo* find(const QString& pageId) const;

    WindowSetup m_setup;
    PageRegistry m_pages;
    ActionRegistry m_actions;
    Settings& m_settings;
    Theme& m_theme;
    PageContext m_context;
    NavigationBar* m_navigation;
    PageArea* m_area;
    StatusLine* m_status;
    CommandPalette* m_palette;
    InlineMessage* m_away;   ///< shown while the server is out of reach
    AwayGate m_gate;         ///< what waits for the server
    QPushButton* m_network;  ///< what does not go by itself: without network, changes that wait
    QHash<QString, Page*> m_made;
    QStringList m_stale;
    QString m_current;
    QStringList m_trail; ///< pages before the current one, for Esc
    Period m_period;
    std::optional<bool> m_narrow; ///< nothing: not shown yet
};

} // namespace soviec
