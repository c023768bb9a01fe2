// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_page.h"

#include "core/base/clock.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/item_users.h"
#include "core/service/diary.h"
#include "core/service/history.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/work_guard.h"
#include "ui/diary/day_tiles.h"
#include "ui/diary/day_view.h"
#include "ui/diary/diary_extras.h"
#include "ui/diary/diary_journal.h"
#include "ui/diary/entry_box.h"
#include "ui/diary/month_panel.h"
#include "ui/diary/register_desk.h"
#include "ui/diary/timer_button.h"
#include "ui/diary/week_view.h"
#include "ui/secrecy/purge_dialog.h"
#include "ui/secrecy/purge_notice.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/after_frame.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/period_stepper.h"
#include "ui/shared/report_dialog.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/settings.h"
#include "ui/shared/status_line.h"
#include "ui/theme/on_look.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr long weekDays = 7;

Date sundayOf(const Date& day)
{
    return mondayOf(day) + Days(weekDays - 1);
}

} // namespace

DiaryPage::DiaryPage(const PageContext& context)
    : m_context(context)
    , m_day(context.office.clock().today())
    , m_journal(new DiaryJournal(context.office, this))
    , m_offers(context.office)
{
    buildHeader();
    buildBody();
    connect(m_journal, &DiaryJournal::told, this, [this](const QString& sentence) {
        refresh();
        m_context.shell.status().say(sentence);
    });
    connect(m_journal, &DiaryJournal::refused, this, [this](const QString& reason) {
        refresh();
        m_context.shell.status().say(reason);
    });
    addActions();
    addExtraActions();
}

void DiaryPage::buildHeader()
{
    m_header = new PageHeader(Tr::tr("Diary"));
    PeriodStepper* stepper = m_header->stepper();
    connect(stepper, &PeriodStepper::previousClicked, this, [this] { step(-1); });
    connect(stepper, &PeriodStepper::nextClicked, this, [this] { step(1); });
    QPushButton* today = makeButton(Tr::tr("Today"));
    connect(today, &QPushButton::clicked, this, [this] { setDay(m_context.office.clock().today()); });
    m_header->addLeft(today);
    m_modes = new SegmentedControl(
        Tr::tr("What is shown"), {Tr::tr("Day"), Tr::tr("Week"), Tr::tr("Month")});
    connect(m_modes, &SegmentedControl::chosen, this, &DiaryPage::setMode);
    m_header->addLeft(m_modes);
    m_timer = new TimerButton(
        m_context.office.clock(), m_context.settings, m_context.dialogs,
        u"diary/clock/"_s + m_context.shell.viewer().person.toString());
    connect(m_timer, &TimerButton::measured, this, &DiaryPage::takeMeasured);
    m_header->addRight(m_timer);
}

// On a narrow window, or with large text, the day needs the whole width; the month's figures stand
// on the evaluation page too.
void DiaryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_panel->setVisible(width() >= 3 * px(this, Space::SideNarrow));
}

// Who types at once shall have the offers, too.
bool DiaryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        needMonth();
    return Page::eventFilter(watched, event);
}

void DiaryPage::buildBody()
{
    auto* work = new QWidget;
    m_strip = new DayTiles;
    m_box = new EntryBox(work);
    m_dayView = new DayView(m_context.settings);
    auto* calendarPage = new QWidget;
    m_calendar = new DayTiles;
    QVBoxLayout* calendarColumn = makeColumn(calendarPage, Space::None, Space::Card);
    calendarColumn->addWidget(m_calendar);
    m_monthText = makeParagraph({}, Face::Small, Ink::Muted, calendarPage);
    calendarColumn->addWidget(m_monthText);
    calendarColumn->addStretch();
    m_views = new QStackedWidget;
    m_views->addWidget(m_dayView);
    auto* weekPage = new QWidget;
    makeColumn(weekPage, Space::None, Space::None);
    m_views->addWidget(weekPage);
    m_views->addWidget(calendarPage);
    m_extras = new DiaryExtras(m_context, *m_journal, m_views, this);
    m_register = new RegisterDesk(m_context, *m_journal, m_views, this);
    QVBoxLayout* column = makeColumn(work, Space::None, Space::Card);
    column->addWidget(m_strip);
    column->addWidget(m_box);
    column->addWidget(m_views, 1);

    m_panel = new MonthPanel(m_context.office);
    auto* across = new QWidget;
    QHBoxLayout* row = makeRow(across, Space::None, Space::Gap);
    row->addWidget(work, 1);
    row->addWidget(m_panel);
    auto* page = new QVBoxLayout(this);
    page->addWidget(m_header);
    m_notice = new PurgeNotice(m_context, this);
    page->addWidget(m_notice);
    page->addWidget(m_register->notice());
    page->addWidget(across, 1);
    setSpace(this, page, Space::None, Space::None, Space::Card);

    connectAll();
    m_box->field()->installEventFilter(this);
}

void DiaryPage::connectAll()
{
    m_box->setDetail([this](const CatalogItem& item) { return m_offers.detailOf(item); });
    m_box->setFill([this](const CatalogItem& item) { return m_offers.lineOf(item); });
    connect(m_box, &EntryBox::rowsPasted, this, [this](const QString& text) {
        m_extras->pasteRows(text, m_day, m_index.get());
    });
    connect(m_extras, &DiaryExtras::closed, this, &DiaryPage::refresh);
    connect(m_register, &RegisterDesk::closed, this, &DiaryPage::refresh);
    connect(m_register, &RegisterDesk::lineWanted, this, [this] { m_box->field()->setFocus(); });
    connect(m_register, &RegisterDesk::entered, this, [this] {
        saved();
        refresh();
    });
    connect(m_extras, &DiaryExtras::entered, this, [this](const Date& day) {
        saved();
        setDay(day);
        refresh();
    });
    m_dayView->setChange([this](const DiaryEntry& before, const DiaryEntry& after) {
        return changeEntry(before, after);
    });
    connect(m_strip, &DayTiles::dayChosen, this, &DiaryPage::setDay);
    connect(m_calendar, &DayTiles::dayChosen, this, [this](const Date& day) {
        m_modes->setCurrent(DayMode);
        m_mode = DayMode;
        setDay(day);
    });
    connect(m_box, &EntryBox::submitted, this, &DiaryPage::submit);
    connect(m_dayView, &DayView::copyWanted, this, &DiaryPage::copyEarlierDay);
    connect(m_dayView, &DayView::opened, this, &DiaryPage::beginChange);
    connect(m_panel, &MonthPanel::explanationWanted, this, [this] {
        m_context.shell.openPage(
            u"evaluation"_s, {{u"person"_s, m_context.shell.viewer().person.toString()}});
    });
    connect(m_panel, &MonthPanel::assignmentChosen, this, &DiaryPage::beginOn);
}

void DiaryPage::addActions()
{
    ActionRegistry& actions = m_context.actions;
    const QString group = Tr::tr("Diary");
    const auto add = [&](const QString& id, const QString& text, const QString& iconName,
                         const QList<QKeySequence>& keys, auto run) {
        actions.add(this, {u"diary."_s + id, text, group, iconName, keys}, run);
    };
    add(u"new"_s, Tr::tr("New entry"), u"add"_s, {QKeySequence(Qt::CTRL | Qt::Key_N)},
        [this] { m_box->field()->setFocus(); });
    add(u"duplicate"_s, Tr::tr("Duplicate the entry"), u"copy"_s,
        {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { duplicateCurrent(); });
    actions.add(
        m_dayView,
        {u"diary.withdraw"_s, Tr::tr("Withdraw the entry"), group, u"remove"_s,
         {QKeySequence(Qt::Key_Delete)}},
        [this] { withdrawCurrent(); });
    add(u"undo"_s, Tr::tr("Take back the last step"), u"undo"_s,
        {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { m_journal->undo(); });
    add(u"redo"_s, Tr::tr("Do the step again"), u"redo"_s,
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, [this] { m_journal->redo(); });
    add(u"copy"_s, Tr::tr("Copy the last day with entries"), u"copy"_s,
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, [this] { copyEarlierDay(); });
    add(u"previousDay"_s, Tr::tr("Previous day"), u"previous"_s,
        {QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] { setDay(m_day - Days(1)); });
    add(u"nextDay"_s, Tr::tr("Next day"), u"next"_s, {QKeySequence(Qt::ALT | Qt::Key_Down)},
        [this] { setDay(m_day + Days(1)); });
    add(u"today"_s, Tr::tr("Today"), u"calendar"_s, {QKeySequence(Qt::ALT | Qt::Key_Home)},
        [this] { setDay(m_context.office.clock().today()); });
    actions.note(m_box, group, Tr::tr("Choose among the offers"), u"↑ ↓"_s);
    actions.note(m_dayView, group, Tr::tr("Write into the cell"), u"F2"_s);
    actions.note(m_dayView, group, Tr::tr("Change the whole entry in the line"), u"Enter"_s);
}

// What makes many entries at once stands in a menu as well: nobody guesses a key.
void DiaryPage::addExtraActions()
{
    const QString group = Tr::tr("Diary");
    QPushButton* more = m_header->addAction(Tr::tr("More"), u"more"_s);
    auto* menu = new QMenu(more);
    more->setMenu(menu);
    const auto add = [&](const QString& id, const QString& text, const QString& iconName,
                         const QKeySequence& key, auto run) {
        menu->addAction(
            m_context.actions.add(this, {u"diary."_s + id, text, group, iconName, {key}}, run));
    };
    const auto current = [this](void (DiaryExtras::*run)(const DiaryEntry&)) {
        if (const DiaryEntry* entry = m_dayView->current(); entry && m_closed.isEmpty())
            (m_extras->*run)(*entry);
        else
            m_context.shell.status().say(Tr::tr("Choose an entry of an open day first."));
    };
    add(u"week"_s, Tr::tr("Copy last week…"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_W,
        [this] { m_extras->copyLastWeek(m_day); });
    add(u"recurring"_s, Tr::tr("Enter recurring work…"), u"calendar"_s,
        Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { m_extras->enterRecurring(m_day); });
    add(u"paste"_s, Tr::tr("Paste rows of a spreadsheet…"), u"diary"_s,
        Qt::CTRL | Qt::SHIFT | Qt::Key_V,
        [this] { m_extras->pasteClipboard(m_day, m_index.get()); });
    add(u"register"_s, Tr::tr("Fill from the document register…"), u"open"_s,
        Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { m_register->show(); });
    menu->addSeparator();
    add(u"favourite"_s, Tr::tr("Keep the entry as a favourite"), u"star"_s, Qt::CTRL | Qt::Key_B,
        [current] { current(&DiaryExtras::keepFavourite); });
    add(u"propose"_s, Tr::tr("Propose the work for the catalog…"), u"catalog"_s,
        Qt::CTRL | Qt::SHIFT | Qt::Key_P, [current] { current(&DiaryExtras::proposeWork); });
    add(u"recur"_s, Tr::tr("Let the entry recur…"), u"calendar"_s, Qt::CTRL | Qt::Key_R,
        [current] { current(&DiaryExtras::letRecur); });
    add(u"templates"_s, Tr::tr("Favourites and recurring work…"), u"star"_s,
        Qt::CTRL | Qt::SHIFT | Qt::Key_B, [this] { m_extras->showTemplates(); });
    add(u"history"_s, Tr::tr("History of the entry…"), u"clock"_s,
        Qt::CTRL | Qt::Key_H, [this] { showEntryHistory(); });
    add(u"purge"_s, Tr::tr("Ask for removal of the content…"), u"remove"_s,
        Qt::CTRL | Qt::SHIFT | Qt::Key_X, [this] {
            const DiaryEntry* entry = m_dayView->current();
            m_context.shell.status().say(
                entry ? askPurge(m_context.office, m_context.dialogs, this, entry->id)
                      : Tr::tr("Choose an entry first."));
        });
    menu->addSeparator();
    add(u"clock"_s, Tr::tr("Start or stop the clock"), u"clock"_s, Qt::CTRL | Qt::Key_T,
        [this] { m_timer->toggle(); });
    m_context.actions.note(m_box, group, Tr::tr("Offers in the empty line"), u"↓"_s);
    m_context.actions.note(
        m_views->widget(WeekMode), group, Tr::tr("Write hours into the cell"), u"F2"_s);
    m_register->addKeys();
}

void DiaryPage::showEntryHistory()
{
    const DiaryEntry* entry = m_dayView->current();
    StatusLine& status = m_context.shell.status();
    if (entry)
        showHistory(service::History(m_context.office).ofEntry(entry->id), m_context.dialogs, status, this);
    else
        status.say(Tr::tr("Choose an entry first."));
}

// Few look at the week in a grid, and a grid takes as long to make as the rest of the page.
WeekView& DiaryPage::weekView()
{
    if (m_weekView == nullptr) {
        m_weekView = new WeekView;
        m_weekView->setEdit([this](const WeekEdit& edit) { return changeWeek(edit); });
        m_views->widget(WeekMode)->layout()->addWidget(m_weekView);
    }
    return *m_weekView;
}

void DiaryPage::activate(const QVariantMap& where)
{
    const auto day = parseIsoDate(where.value(u"date"_s).toString());
    const bool moved = day && *day != m_day;
    if (moved)
        m_day = *day;
    if (moved || !m_read || m_today != m_context.office.clock().today())
        refresh();
    const QString wanted = where.value(u"assignment"_s).toString();
    // On its own, nothing will be painted that the month could wait for.
    if (parentWidget() == nullptr || !wanted.isEmpty())
        needMonth();
    if (!std::exchange(m_lineRestored, true))
        m_box->field()->setText(
            m_context.settings.value(Setting::PageState, lineKey()).toString());
    for (const AssignmentProgress& row : m_panel->open()) {
        if (!wanted.isEmpty() && row.assignment.id.toString() == wanted)
            beginOn(row.assignment);
    }
    m_box->field()->setFocus();
}

void DiaryPage::beginOn(const Assignment& one)
{
    m_box->setText((one.itemCode.isEmpty() ? one.title : one.itemCode) + u' ');
}

bool DiaryPage::stepBack()
{
    if (m_changing) {
        endChange();
        return true;
    }
    return m_box->stepBack() || m_register->close() || m_extras->close();
}

// The half-typed line waits for its person until the program is opened again. A change of an entry that
// exists is stored or left by its person.
bool DiaryPage::keep()
{
    if (m_changing && m_box->text() != m_changedLine) {
        refuse(Error {
            ErrorCode::Refused,
            Tr::tr("The change of an entry is not stored yet: press Enter to store it, or Esc to leave it."), {}});
        return false;
    }
    m_context.settings.setValue(
        Setting::PageState, m_changing ? QString() : m_box->text(), lineKey());
    return true;
}

QVariantMap DiaryPage::place() const
{
    return {{u"date"_s, isoDate(m_day)}};
}

QString DiaryPage::lineKey() const
{
    return u"diary/line/"_s + m_context.shell.viewer().person.toString();
}

void DiaryPage::refresh()
{
    m_today = m_context.office.clock().today();
    const Period month = m_context.shell.period();
    if (month.isValid() && !month.contains(m_day))
        m_day = std::clamp(m_today, month.first(), month.last());
    m_box->setToday(m_today);
    m_notice->refresh();
    showDay();
    m_monthDue = true;
    if (std::exchange(m_read, true))
        needMonth();
    else
        afterNextFrame(this, [this] { needMonth(); });
}

void DiaryPage::showDay()
{
    showLabels();
    showClosed();
    showDays();
}

void DiaryPage::needMonth()
{
    if (std::exchange(m_monthDue, false))
        showMonth();
}

void DiaryPage::showMonth()
{
    m_shownMonth = Period::monthOf(m_day);
    m_register->refresh();
    showCatalog();
    const auto shown = m_panel->show(m_context.shell.viewer().person, m_shownMonth);
    if (!shown)
        refuse(shown.error());
    showPreference();
}

void DiaryPage::showLabels()
{
    PeriodStepper* stepper = m_header->stepper();
    if (m_mode == MonthMode) {
        stepper->setLabel(Period::monthOf(m_day).label());
        stepper->setStepNames(Tr::tr("Previous month"), Tr::tr("Next month"));
        return;
    }
    const Date monday = mondayOf(m_day);
    stepper->setLabel(formDate(monday).left(2) + u" – " + formDate(sundayOf(m_day)));
    stepper->setStepNames(Tr::tr("Previous week"), Tr::tr("Next week"));
}

void DiaryPage::showClosed()
{
    const Period month = Period::monthOf(m_day);
    const PersonId person = m_context.shell.viewer().person;
    m_closed.clear();
    const auto acting = service::WorkGuard(m_context.office).actingPerson();
    if (!acting) {
        m_closed = acting.error().text;
    } else if (const auto open = service::WorkGuard(m_context.office).monthIsOpen(person, month); !open) {
        m_closed = open.error().text;
    } else if (m_day > m_context.office.clock().today()) {
        m_closed = Tr::tr("%1 is still to come. The diary holds what has been done.").arg(listDate(m_day));
    }
    m_box->setClosed(m_closed);
}

void DiaryPage::showDays()
{
    const PersonId person = m_context.shell.viewer().person;
    if (person.isNull()) {
        m_dayView->setEmptyText(m_closed);
        return;
    }
    const Date today = m_context.office.clock().today();
    const Period month = Period::monthOf(m_day);
    const bool wholeMonth = m_mode == MonthMode;
    const Date first = mondayOf(wholeMonth ? month.first() : m_day);
    const Date last = sundayOf(wholeMonth ? month.last() : m_day);
    // The days before too: one of them may be copied.
    const Date from = std::min(first, m_day - Days(weekDays));
    const bool wholeWeek = m_mode == WeekMode;
    service::Diary diary(m_context.office);
    const auto hours = diary.hours(person, from, last);
    const auto entries = diary.range(person, wholeWeek ? first : m_day, wholeWeek ? last : m_day);
    if (!hours || !entries)
        return refuse(!hours ? hours.error() : entries.error());
    const QList<DayHours> shown = hours->mid((first - from).days());
    m_strip->setVisible(!wholeMonth);
    if (wholeMonth)
        m_calendar->setDays(shown, today, m_day, month);
    else
        m_strip->setDays(shown, today, m_day);
    if (wholeWeek)
        weekView().setWeek(mondayOf(m_day), *entries, m_closed.isEmpty() ? today : Date());
    m_monthText->setText(monthText(shown));

    QList<DiaryEntry> ofDay;
    QHash<PersonId, QString> reviewers;
    for (const DiaryEntry& entry : *entries) {
        if (entry.day != m_day)
            continue;
        ofDay << entry;
        if (entry.reviewedBy.isNull() || reviewers.contains(entry.reviewedBy))
            continue;
        const auto who = service::Organisation(m_context.office).member(entry.reviewedBy, today);
        if (who && *who)
            reviewers.insert(entry.reviewedBy, (*who)->person.fullName);
    }
    m_dayView->setEmptyText(
        m_closed.isEmpty()
            ? Tr::tr("Nothing is entered for %1 yet. Type what was done into the line above, for example: report month 2h30 x1")
                  .arg(listDate(m_day))
            : m_closed);
    m_dayView->setEntries(ofDay, reviewers, m_closed.isEmpty());
    const DayHours source = m_closed.isEmpty() ? copySource(*hours) : DayHours();
    m_copied = source.day;
    m_dayView->setCopyText(
        isValid(m_copied) ? Tr::tr("Copy %1 (%n entries)", nullptr, source.entries).arg(listDate(m_copied))
                          : QString());
    if (!m_extras->isOpen() && !m_register->isOpen())
        m_views->setCurrentIndex(m_mode);
}

// Says in words what the calendar shows by colour.
QString DiaryPage::monthText(const QList<DayHours>& days) const
{
    int filled = 0;
    int missing = 0;
    int odd = 0;
    const Period month = Period::monthOf(m_day);
    for (const DayHours& day : days) {
        if (!month.contains(day.day) || day.day > m_context.office.clock().today())
            continue;
        const bool over = day.entered > day.standard && day.entries > 0;
        if (day.returned > 0 || (over && day.entered > day.standard + Minutes(30)))
            ++odd;
        else if (day.standard > Minutes(0))
            ++(day.entered >= day.standard ? filled : missing);
    }
    return Tr::tr("%1 days filled · %2 short of hours · %3 to look at (more hours than the standard, or an entry returned). Enter or a click opens a day.")
        .arg(filled)
        .arg(missing)
        .arg(odd);
}

DayHours DiaryPage::copySource(const QList<DayHours>& days) const
{
    const auto found = std::find_if(days.rbegin(), days.rend(), [this](const DayHours& one) {
        return one.day < m_day && one.day >= m_day - Days(weekDays) && one.entries > 0;
    });
    return found == days.rend() ? DayHours() : *found;
}

void DiaryPage::showCatalog()
{
    const auto items
        = service::ItemUsers(m_context.office).itemsFor(m_context.shell.viewer().person, m_day);
    if (!items)
        return refuse(items.error());
    if (*items == m_items)
        return;
    m_items = *items;
    m_index = std::make_shared<SearchIndex>(m_items);
    m_box->setIndex(m_index);
}

void DiaryPage::showPreference()
{
    if (!m_index || m_context.shell.viewer().person.isNull())
        return;
    m_extras->refresh();
    const auto preference = m_offers.read(
        m_context.shell.viewer().person, m_panel->open(), m_extras->templates());
    if (!preference)
        return refuse(preference.error());
    m_index->setPreference(*preference);
}

// Another day of the month that is shown changes nothing but the day.
void DiaryPage::setDay(const Date& day)
{
    endChange();
    m_day = day;
    const Period month = Period::monthOf(day);
    if (m_context.shell.period() != month) {
        m_context.shell.setPeriod(month);
        if (m_read && m_shownMonth == month)
            return; // the shell had the page read again
    }
    if (!m_read || m_shownMonth != month || m_today != m_context.office.clock().today())
        return refresh();
    showDay();
    const auto before = m_index;
    showCatalog();
    if (m_index != before)
        showPreference();
}

void DiaryPage::setMode(int mode)
{
    m_mode = Mode(mode);
    showDay();
}

void DiaryPage::step(int direction)
{
    if (m_mode != MonthMode)
        return setDay(m_day + Days(weekDays * direction));
    const Period month = Period::monthOf(m_day).shifted(direction);
    setDay(std::clamp(m_context.office.clock().today(), month.first(), month.last()));
}

} // namespace soviec
