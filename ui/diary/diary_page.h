// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/search_index.h"
#include "core/domain/diary/entry.h"
#include "core/domain/work/assignment.h"
#include "ui/diary/offer_desk.h"
#include "ui/shell/page.h"

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QStackedWidget;

namespace soviec {

class DayTiles;
class DayView;
class DiaryExtras;
class DiaryJournal;
class EntryBox;
class MonthPanel;
class PageHeader;
class PurgeNotice;
class RegisterDesk;
class SegmentedControl;
class TimerButton;
class WeekView;
struct Measured;
struct WeekEdit;

/// The person's diary: the line that makes an entry, the day as a table, the week as a grid, the
/// month as a calendar, and the running month beside them. What is written is stored at once; every
/// step can be taken back.
class DiaryPage final : public Page {
    Q_OBJECT

public:
    explicit DiaryPage(const PageContext& context);

    void activate(const QVariantMap& where) override;
    void refresh() override;
    bool keep() override;
    QVariantMap place() const override;
    QString helpTopic() const override { return QStringLiteral("diary"); }
    bool stepBack() override;

    Date day() const { return m_day; }
    DiaryJournal& journal() { return *m_journal; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Mode { DayMode, WeekMode, MonthMode };
    void buildHeader();
    void buildBody();
    void connectAll();
    void addActions();
    void setDay(const Date& day);
    /// What belongs to the day alone: the labels, the catalog in force, the entries.
    void showDay();
    /// The running month, and what the line offers first. The first time it waits until the day is
    /// on the screen; whoever needs it earlier calls needMonth().
    void showMonth();
    void needMonth();
    void showEntryHistory();
    WeekView& weekView();
    void setMode(int mode);
    void step(int direction);
    void submit();
    void beginOn(const Assignment& one);
    void beginChange();
    void endChange();
    void withdrawCurrent();
    void duplicateCurrent();
    void copyEarlierDay();
    using Store = std::function<Result<DiaryEntry>(const DiaryEntry& before, const DiaryEntry& after)>;
    Result<DiaryEntry> storeOrChoose(const DiaryEntry& before, const DiaryEntry& after, const Store& store);
    bool changeEntry(const DiaryEntry& before, const DiaryEntry& after);
    void saved();
    QString lineKey() const;
    void refuse(const Error& error);
    /// The last day of the seven before the one shown that has something to copy; without a day: none.
    DayHours copySource(const QList<DayHours>& days) const;

    void showLabels();
    void showClosed();
    void showDays();
    void showCatalog();
    void showPreference();
    void addExtraActions();
    bool changeWeek(const WeekEdit& edit);
    void takeMeasured(const Measured& measured);
    void afterEdit(EntryId id);
    QString monthText(const QList<DayHours>& days) const;

    PageContext m_context;
    bool m_lineRestored = false;
    bool m_read = false;      ///< refresh() was called
    bool m_monthDue = false;  ///< showMonth() waits
    Date m_day;
    Date m_copied; ///< the earlier day that is offered to be copied; invalid: none
    Date m_today; ///< the day refresh() called today
    Period m_shownMonth;
    Mode m_mode = DayMode;
    QString m_closed;
    std::optional<DiaryEntry> m_changing;
    QString m_changedLine; ///< its line as it was shown
    std::shared_ptr<const QList<CatalogItem>> m_items;
    std::shared_ptr<SearchIndex> m_index;
    DiaryJournal* m_journal;
    OfferDesk m_offers;
    DiaryExtras* m_extras = nullptr;
    RegisterDesk* m_register = nullptr;
    TimerButton* m_timer = nullptr;
    PurgeNotice* m_notice = nullptr;
    QLabel* m_monthText = nullptr;
    PageHeader* m_header = nullptr;
    SegmentedControl* m_modes = nullptr;
    DayTiles* m_strip = nullptr;
    EntryBox* m_box = nullptr;
    QStackedWidget* m_views = nullptr;
    DayView* m_dayView = nullptr;
    WeekView* m_weekView = nullptr;
    DayTiles* m_calendar = nullptr;
    MonthPanel* m_panel = nullptr;
};

} // namespace soviec
