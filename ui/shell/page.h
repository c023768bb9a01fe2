// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/domain/org/person.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

namespace soviec::service {
class Office;
}

namespace soviec {

class ActionRegistry;
class Dialogs;
class Settings;
class StatusLine;

/// Who sits before the window, as far as the windows decide by it what to offer. The services
/// decide again.
struct Viewer {
    PersonId person; ///< null: the operator of a local file
    QString name;
    QString position; ///< "Specialist · Economic division"
    bool isOperator = false;
    bool isReviewer = false;      ///< somebody's work is reviewed by this person
    bool isHr = false;            ///< HR or operator
    bool isAdministrator = false; ///< administrator or operator
};

/// What a page may ask of the window it stands in.
class Shell {
public:
    virtual ~Shell() = default;
    virtual const Viewer& viewer() const = 0;
    virtual StatusLine& status() = 0;
    /// The month all pages look at; changing it tells every page.
    virtual Period period() const = 0;
    virtual void setPeriod(const Period& period) = 0;
    /// Goes to a page; `where` is handed to its show() ("person", "date", …).
    virtual void openPage(const QString& pageId, const QVariantMap& where = {}) = 0;
    /// Reads the numbers beside the navigation again.
    virtual void refreshCounts() = 0;
    /// The help at a topic; empty: of the current page.
    virtual void openHelp(const QString& topic) = 0;
};

/// Everything a page is handed. The references outlive the page.
struct PageContext {
    service::Office& office;
    Shell& shell;
    Settings& settings;
    Dialogs& dialogs;
    ActionRegistry& actions;
};

/// A page of the main window. It is made when it is first shown.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// The page comes to the front; `where` as handed to Shell::openPage(). Sets the focus to
    /// where a person begins.
    virtual void activate(const QVariantMap& where) = 0;
    /// Something that was stored changed, or the period did: reads again, keeps the selection.
    virtual void refresh() = 0;
    /// Stores what is being typed, before the window goes. False: it could not be stored, and the
    /// page says why.
    virtual bool keep() { return true; }
    /// What activate() takes to come to the same day or person in another window.
    virtual QVariantMap place() const { return {}; }
    /// Name of the chapter F1 opens.
    virtual QString helpTopic() const = 0;
    /// Esc, one step back: closes what is open in the page. False: nothing was.
    virtual bool stepBack() { return false; }
    /// Ctrl+F; the page's filter line. False: it has none.
    virtual bool focusFilter() { return false; }
    /// What stands at the right of the status line while this page is shown; empty: the reminder.
    virtual QString statusHint() const { return {}; }
};

/// Where a page stands in the navigation.
enum class PageGroup { Work, Catalogs, System };

struct PageInfo {
    QString id; ///< stable: "diary"
    QString title;
    QString iconName;
    PageGroup group = PageGroup::Work;
    std::function<bool(const Viewer&)> visibleTo; ///< not set: everybody
    std::function<Page*(PageContext&)> make;
    std::function<int(PageContext&)> count; ///< what waits; not set: no number
    bool countUrgent = false;               ///< the number in a red badge
};

/// The pages there are, in the order of the navigation; filled in ui/pages.cpp.
using PageRegistry = QList<PageInfo>;

} // namespace soviec
