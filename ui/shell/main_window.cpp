// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/domain/merge/away.h"
#include "core/service/office.h"
#include "core/service/pocket.h"
#include "core/service/server.h"
#include "ui/backup/backup_dialog.h"
#include "ui/pocket/pocket_dialog.h"
#include "ui/pocket/pocket_keeper.h"
#include "ui/secrecy/purge_dialog.h"
#include "ui/shared/after_frame.h"
#include "ui/shared/command_palette.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/report_dialog.h"
#include "ui/shared/list_report.h"
#include "ui/shared/settings.h"
#include "ui/shared/shortcut_list.h"
#include "ui/shared/status_line.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/page_area.h"
#include "ui/shell/page_reports.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

// Below this the pages' tables lose their columns; what every office screen has.
constexpr QSize smallest(1024, 640);
constexpr QSize designedFor(1366, 768);
// Titles stand in the navigation where the window is this many times as wide.
constexpr int titlesFrom = 6;

PageRegistry visiblePages(const PageRegistry& all, const Viewer& viewer)
{
    PageRegistry pages;
    std::copy_if(all.begin(), all.end(), std::back_inserter(pages), [&](const PageInfo& page) {
        return !page.visibleTo || page.visibleTo(viewer);
    });
    return pages;
}

} // namespace

namespace {

// An older program on a newer server reads; what it cannot store it says before somebody types.
QWidget* olderProgram(service::Office& office)
{
    const auto reads = service::onlyReads(office);
    if (!reads || !*reads)
        return nullptr;
    auto* message = new InlineMessage;
    message->show(
        Meaning::Attention,
        Tr::tr("The server has a newer version of the database: you can read and print, but store "
               "nothing. Have this program updated."));
    return message;
}

} // namespace

MainWindow::MainWindow(
    const WindowSetup& setup, const PageRegistry& pages, service::Office& office,
    Settings& settings, Dialogs& dialogs, Theme& theme)
    : m_setup(setup)
    , m_pages(visiblePages(pages, setup.viewer))
    , m_settings(settings)
    , m_theme(theme)
    , m_context{office, *this, settings, dialogs, m_actions}
    , m_navigation(new NavigationBar)
    , m_area(new PageArea)
    , m_status(new StatusLine)
    , m_palette(new CommandPalette(this))
    , m_away(new InlineMessage(this))
    , m_gate(*this)
    , m_network(makeButton({}, ButtonKind::Link, u"warning"_s))
    , m_period(setup.firstPeriod)
{
    setWindowTitle(Tr::tr("%1 — Sổ Việc").arg(setup.agencyName));
    setWindowIcon(applicationIcon());
    setMinimumSize(smallest);
    auto* all = new QWidget;
    auto* row = makeRow(all, Space::None, Space::None);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    auto* work = new QWidget;
    auto* workColumn = new QVBoxLayout(work);
    setSpace(work, workColumn, Space::PageSide, Space::Card, Space::Gap);
    if (QWidget* older = olderProgram(office))
        workColumn->addWidget(older);
    workColumn->addWidget(m_away);
    m_away->hide();
    workColumn->addWidget(m_area);
    right->addWidget(work, 1);
    right->addWidget(m_status);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(all);

    m_navigation->setAgency(setup.agencyName);
    m_navigation->setPages(m_pages);
    m_navigation->setViewer(setup.viewer, setup.connection);
    connect(m_navigation, &NavigationBar::pageChosen, this, [this](const QString& id) {
        openPage(id);
    });
    connect(m_navigation, &NavigationBar::goToClicked, m_palette, &CommandPalette::open);
    connect(m_navigation, &NavigationBar::collapsedByHand, this, [this](bool collapsed) {
        if (!m_narrow.value_or(false))
            m_settings.setValue(Setting::NavigationCollapsed, collapsed);
    });
    onLook(this, [this] { fitNavigation(); });
    addActions();
    addLookMenu();
    addPaletteSources();
    // In the status line first: what stays until it is mended.
    qobject_cast<QBoxLayout*>(m_status->layout())->insertWidget(0, m_network);
    m_network->hide();
    if (m_setup.pocket != nullptr) {
        connect(m_setup.pocket, &PocketKeeper::changed, this, &MainWindow::showNetwork);
        connect(m_setup.pocket, &PocketKeeper::said, this, [this](const QString& text) { m_status->say(text); });
        connect(m_network, &QPushButton::clicked, this, &MainWindow::openPocket);
        showNetwork();
    }
    if (service::isAway(office))
        m_gate.close();

    const auto remembered = Period::parse(settings.value(Setting::LastPeriod).toString());
    if (remembered && remembered->kind() == Period::Kind::Month)
        m_period = *remembered;
    if (!restoreGeometry(settings.value(Setting::Geometry).toByteArray()))
        resize(designedFor);
}

MainWindow::~MainWindow() = default;

void MainWindow::begin(const QVariantMap& where)
{
    QString wanted = m_settings.value(Setting::LastPage).toString();
    if (find(wanted) == nullptr)
        wanted = m_pages.isEmpty() ? QString() : m_pages.first().id;
    openPage(wanted, where);
    // The numbers of the other pages come when this one can be seen and worked on.
    afterNextFrame(this, [this] { refreshCounts(); });
}

const PageInfo* MainWindow::find(const QString& pageId) const
{
    const auto found = std::find_if(
        m_pages.begin(), m_pages.end(), [&](const PageInfo& page) { return page.id == pageId; });
    return found == m_pages.end() ? nullptr : &*found;
}

Page* MainWindow::currentPage() const
{
    return m_made.value(m_current);
}

void MainWindow::openPage(const QString& pageId, const QVariantMap& where)
{
    const PageInfo* info = find(pageId);
    if (info == nullptr || !info->make)
        return;
    Page*& page = m_made[pageId];
    if (page == nullptr) {
        page = info->make(m_context);
        page->setAccessibleName(info->title);
        page->setObjectName(pageId);
        m_area->add(page);
        m_gate.look(*page);
        m_stale.removeAll(pageId);
        page->refresh();
    } else if (m_stale.removeAll(pageId) > 0) {
        page->refresh();
    }
    if (!m_current.isEmpty() && m_current != pageId) {
        m_trail.removeAll(m_current);
        m_trail.append(m_current);
    }
    m_current = pageId;
    m_area->bringToFront(page);
    m_navigation->setCurrent(pageId);
    m_status->setHint(page->statusHint());
    m_settings.setValue(Setting::LastPage, pageId);
    page->activate(where);
}

void MainWindow::setPeriod(const Period& period)
{
    if (!period.isValid() || period == m_period)
        return;
    m_period = period;
    m_settings.setValue(Setting::LastPeriod, period.toString());
    dataChanged();
}

void MainWindow::dataChanged()
{
    m_stale = m_made.keys();
    m_stale.removeAll(m_current);
    if (Page* page = currentPage())
        page->refresh();
    refreshCounts();
}

void MainWindow::refreshCounts()
{
    for (const PageInfo& page : m_pages) {
        if (page.count)
            m_navigation->setCount(page.id, page.count(m_context), page.countUrgent);
    }
}

void MainWindow::openHelp(const QString& topic)
{
    const Page* page = currentPage();
    const QString wanted = topic.isEmpty() && page != nullptr ? page->helpTopic() : topic;
    openPage(u"help"_s, {{u"topic"_s, wanted}});
}

void MainWindow::stepBack()
{
    Page* page = currentPage();
    if (page != nullptr && page->stepBack())
        return;
    if (!m_trail.isEmpty()) {
        const QString before = m_trail.takeLast();
        openPage(before);
        m_trail.removeLast(); // the page that was left is not a step to come back to
    }
}

void MainWindow::addActions()
{
    const QString everywhere = Tr::tr("Everywhere");
    const auto add = [&](const QString& id, const QString& text, const QString& iconName,
                         const QList<QKeySequence>& keys, std::function<void()> run) {
        m_actions.add(this, {id, text, everywhere, iconName, keys}, std::move(run));
    };
    add(u"go-to"_s, Tr::tr("Go to, find"), u"search"_s, {QKeySequence(u"Ctrl+K"_s)},
        [this] { m_palette->open(); });
    add(u"filter"_s, Tr::tr("Filter the list"), u"filter"_s, {QKeySequence::Find}, [this] {
        Page* page = currentPage();
        if (page == nullptr || page->focusFilter())
            return;
        if (DataTable* list = listInView())
            list->beginFilter();
    });
    m_actions
        .add(
            this,
            {u"print-list"_s, Tr::tr("Print the list"), everywhere, u"print"_s, {QKeySequence(u"Ctrl+P"_s)}},
            [this] { printList(); })
        ->setObjectName(u"print-list"_s);
    if (find(u"reports"_s) != nullptr)
        add(u"print-report"_s, Tr::tr("Print the report of this page"), u"print"_s,
            {QKeySequence(u"Ctrl+Alt+P"_s)}, [this] { openReport(); });
    add(u"keys"_s, Tr::tr("List of keys"), u"keyboard"_s,
        {QKeySequence(u"Ctrl+/"_s), QKeySequence(u"Shift+F1"_s)},
        [this] { ShortcutList(m_actions, this).exec(); });
    add(u"back"_s, Tr::tr("One step back"), u"previous"_s, {QKeySequence(Qt::Key_Escape)},
        [this] { stepBack(); });
    if (find(u"help"_s) != nullptr)
        add(u"help"_s, Tr::tr("Help for this place"), u"help"_s, {QKeySequence::HelpContents},
            [this] { openHelp({}); });
    add(u"purges"_s, Tr::tr("Removals of content that wait"), u"remove"_s, {}, [this] {
        PurgeDialog(m_context.office, m_context.dialogs, this).exec();
    });
    if (keepsCopies())
        add(u"copies"_s, Tr::tr("Backup copies, going back to one…"), u"database"_s, {}, [this] { openCopies(); });
    if (m_setup.pocket != nullptr)
        add(u"pocket"_s, Tr::tr("Work without the network…"), u"database"_s, {}, [this] { openPocket(); });
    for (int i = 0; i < std::min<int>(9, int(m_pages.size())); ++i) {
        const PageInfo& page = m_pages[i];
        add(u"page-"_s + page.id, page.title, page.iconName, {QKeySequence(u"Alt+%1"_s.arg(i + 1))},
            [this, id = page.id] { openPage(id); });
    }
}

// Whoever may copy everybody's data, where it is a file of this computer.
bool MainWindow::keepsCopies() const
{
    const Viewer& viewer = m_setup.viewer;
    return m_setup.copies != nullptr && (viewer.isOperator || viewer.isHr || viewer.isAdministrator);
}

void MainWindow::openCopies()
{
    BackupDialog dialog(*m_setup.copies, m_context.dialogs, this);
    if (dialog.exec() == QDialog::Accepted)
        emit restoreWanted(dialog.restored());
}

void MainWindow::openPocket()
{
    PocketDialog(*m_setup.pocket, this).exec();
    // Under an open dialog nobody comes home.
    if (m_setup.pocket->isAway())
        m_setup.pocket->meet();
}

// The line stays as long as something does not go by itself; the bar says what can be done meanwhile.
void MainWindow::showNetwork()
{
    const PocketKeeper& keeper = *m_setup.pocket;
    m_network->setText(keeper.sentence());
    m_network->setVisible(!keeper.sentence().isEmpty());
    if (!keeper.isAway()) {
        m_away->hide();
        return;
    }
    m_gate.close();
    m_away->show(
        Meaning::Attention,
        Tr::tr("No network: what you see is as of %1. %2").arg(localTime(keeper.status().filledAt), awaySentence()),
        Tr::tr("What waits"), [this] { openPocket(); });
}

// The list with the focus, or the first one the page shows.
DataTable* MainWindow::listInView() const
{
    const Page* page = currentPage();
    for (QWidget* widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (auto* table = qobject_cast<DataTable*>(widget); table != nullptr && page != nullptr && page->isAncestorOf(table))
            return table;
    }
    if (page == nullptr)
        return nullptr;
    for (DataTable* table : page->findChildren<DataTable*>()) {
        if (table->isVisible())
            return table;
    }
    return nullptr;
}

void MainWindow::printList()
{
    const DataTable* list = listInView();
    const PageInfo* info = find(m_current);
    if (list == nullptr || info == nullptr) {
        m_status->say(Tr::tr("There is no list here to print."));
        return;
    }
    const auto report = listReport(
        *list, info->title + u": "_s + list->accessibleName(), m_setup.agencyName,
        m_context.office.agency().place, m_context.office.clock().today());
    ReportDialog(Tr::tr("Print the list"), report, m_context.dialogs, this).exec();
}

void MainWindow::openReport()
{
    const QString kind = reportOfPage(m_current);
    if (kind.isEmpty()) {
        m_status->say(Tr::tr("There is no report of this page; Ctrl+P prints its list."));
        return;
    }
    QVariantMap where {{u"kind"_s, kind}};
    // The diary on the screen is one's own.
    if (m_current == u"diary" && !viewer().person.isNull())
        where.insert(u"person"_s, viewer().person.toString());
    openPage(u"reports"_s, where);
}

void MainWindow::addLookMenu()
{
    QMenu* menu = m_navigation->menu();
    const auto apply = [this](const Look& look) {
        m_theme.apply(look);
        m_settings.setValue(Setting::Scheme, int(look.scheme));
        m_settings.setValue(Setting::TextPercent, look.percent);
        m_settings.setValue(Setting::Compact, look.compact);
    };
    QMenu* schemes = menu->addMenu(Tr::tr("Colours"));
    auto* group = new QActionGroup(schemes);
    for (const auto& [scheme, text] :
         {std::pair{Scheme::System, Tr::tr("As the system")},
          {Scheme::Light, Tr::tr("Light")},
          {Scheme::Dark, Tr::tr("Dark")}}) {
        QAction* action = group->addAction(schemes->addAction(text));
        action->setCheckable(true);
        action->setChecked(m_theme.look().scheme == scheme);
        connect(action, &QAction::triggered, this, [this, apply, wanted = scheme] {
            Look look = m_theme.look();
            look.scheme = wanted;
            apply(look);
        });
    }
    addScaleMenu(menu);
    addLanguageMenu(menu);
    QAction* compact = menu->addAction(Tr::tr("Narrow rows"));
    compact->setCheckable(true);
    compact->setChecked(m_theme.look().compact);
    connect(compact, &QAction::toggled, this, [this, apply](bool on) {
        Look look = m_theme.look();
        look.compact = on;
        apply(look);
    });
    QAction* reminder = menu->addAction(Tr::tr("Remind me at %1 of missing hours").arg(u"16:45"_s));
    reminder->setCheckable(true);
    reminder->setChecked(m_settings.value(Setting::DayReminder).toBool());
    connect(reminder, &QAction::toggled, this, [this](bool on) {
        m_settings.setValue(Setting::DayReminder, on);
    });
    menu->addSeparator();
    connect(menu->addAction(Tr::tr("List of keys")), &QAction::triggered, this, [this] {
        ShortcutList(m_actions, this).exec();
    });
    if (keepsCopies())
        connect(
            menu->addAction(Tr::tr("Backup copies, going back to one…")), &QAction::triggered, this,
            &MainWindow::openCopies);
    if (m_setup.pocket != nullptr)
        connect(
            menu->addAction(Tr::tr("Work without the network…")), &QAction::triggered, this,
            &MainWindow::openPocket);
    connect(
        menu->addAction(Tr::tr("Work as somebody else…")), &QAction::triggered, this,
        &MainWindow::switchPersonWanted);
    connect(
        menu->addAction(Tr::tr("Open another database…")), &QAction::triggered, this,
        &MainWindow::otherDatabaseWanted);
}

void MainWindow::addScaleMenu(QMenu* menu)
{
    QMenu* scales = menu->addMenu(Tr::tr("Text size"));
    auto* group = new QActionGroup(scales);
    for (const int percent : {100, 110, 125, 150, 175, 200}) {
        QAction* action = group->addAction(scales->addAction(Tr::tr("%1 %").arg(percent)));
        action->setCheckable(true);
        action->setChecked(m_theme.look().percent == percent);
        connect(action, &QAction::triggered, this, [this, percent] {
            Look look = m_theme.look();
            look.percent = percent;
            m_theme.apply(look);
            m_settings.setValue(Setting::TextPercent, percent);
        });
    }
}

void MainWindow::addLanguageMenu(QMenu* menu)
{
    // Each language is named in itself, so that it is found by those who read no other.
    QMenu* languages = menu->addMenu(u"Ngôn ngữ · Language"_s);
    auto* group = new QActionGroup(languages);
    const QString spoken = m_settings.value(Setting::Language).toString();
    for (const auto& [code, name] :
         {std::pair {u"vi"_s, u"Tiếng Việt"_s}, {u"en"_s, u"English"_s}}) {
        QAction* action = group->addAction(languages->addAction(name));
        action->setCheckable(true);
        action->setChecked(spoken == code);
        connect(action, &QAction::triggered, this, [this, wanted = code] {
            emit languageWanted(wanted);
        });
    }
}

void MainWindow::addPaletteSources()
{
    m_palette->addSource([this](const QString&) {
        QList<Command> commands;
        for (const PageInfo& page : m_pages)
            commands += {page.id, page.title, Tr::tr("Page"), page.iconName, [this, id = page.id] {
                             openPage(id);
                         }};
        return commands;
    });
    m_palette->addSource([this](const QString&) {
        QList<Command> commands;
        for (const ActionRegistry::Listed& listed : m_actions.all()) {
            const bool here = listed.place == this || listed.place == currentPage();
            if (!here || listed.action == nullptr || !listed.action->isEnabled()
                || listed.id.startsWith(u"page-"_s))
                continue;
            commands +=
                {listed.id, listed.text, listed.keys, listed.iconName, [action = listed.action] {
                     if (action != nullptr)
                         action->trigger();
                 }};
        }
        return commands;
    });
}

// With large text or on a small screen the pages need the width more than the titles do; the pages
// are named by icon, tool tip and Ctrl+K then. What the person chose by hand comes back with room.
void MainWindow::fitNavigation()
{
    const bool narrow = width() < titlesFrom * px(this, Space::Navigation);
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    m_navigation->setCollapsed(
        narrow || m_settings.value(Setting::NavigationCollapsed).toBool());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

bool MainWindow::keepTyped()
{
    for (auto made = m_made.cbegin(); made != m_made.cend(); ++made) {
        if (made.value()->keep())
            continue;
        openPage(made.key());
        return m_context.dialogs.confirm(
            this, Tr::tr("Not everything is saved"),
            Tr::tr("The page says what could not be saved and why. Go on without it?"),
            Tr::tr("Go on without saving"), true);
    }
    return true;
}

bool MainWindow::keepUnasked()
{
    if (QApplication::activeModalWidget() != nullptr || QApplication::activePopupWidget() != nullptr)
        return false;
    // What is written into a cell lies on the list's viewport, also while another program is in front.
    const QWidget* focus = focusWidget();
    const QWidget* viewport = focus != nullptr ? focus->parentWidget() : nullptr;
    const auto* list = viewport != nullptr ? qobject_cast<const QAbstractItemView*>(viewport->parentWidget()) : nullptr;
    if (list != nullptr && list->viewport() == viewport)
        return false;
    return std::ranges::all_of(m_made, [](Page* page) { return page->keep(); });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!keepTyped()) {
        event->ignore();
        return;
    }
    m_settings.setValue(Setting::Geometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace soviec
