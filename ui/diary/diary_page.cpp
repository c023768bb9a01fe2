// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_page.h"

#include "core/base/clock.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/catalogs.h"
#include "core/service/diary.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/work_guard.h"
#include "ui/diary/day_tiles.h"
#include "ui/diary/day_view.h"
#include "ui/diary/diary_journal.h"
#include "ui/diary/entry_box.h"
#include "ui/diary/month_panel.h"
#include "ui/diary/week_view.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/data_table.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/period_stepper.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/settings.h"
#include "ui/shared/status_line.h"
#include "ui/theme/on_look.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int weekDays = 7;

Date sundayOf(const Date& day)
{
    return mondayOf(day) + Days(weekDays - 1);
}

} // namespace

DiaryPage::DiaryPage(const PageContext& context)
    : m_context(context)
    , m_day(context.office.clock().today())
    , m_journal(new DiaryJournal(context.office, this))
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
}

// On a narrow window, or with large text, the day needs the whole width; the month's figures stand
// on the evaluation page too.
void DiaryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_panel->setVisible(width() >= 3 * px(this, Space::SideNarrow));
}

void DiaryPage::buildBody()
{
    auto* work = new QWidget;
    m_strip = new DayTiles;
    m_box = new EntryBox(work);
    m_dayView = new DayView(m_context.settings);
    m_weekView = new WeekView;
    auto* calendarPage = new QWidget;
    m_calendar = new DayTiles;
    QVBoxLayout* calendarColumn = makeColumn(calendarPage, Space::None, Space::None);
    calendarColumn->addWidget(m_calendar);
    calendarColumn->addStretch();
    m_views = new QStackedWidget;
    m_views->addWidget(m_dayView);
    m_views->addWidget(m_weekView);
    m_views->addWidget(calendarPage);
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
    page->addWidget(across, 1);
    setSpace(this, page, Space::None, Space::None, Space::Card);

    m_box->setDetail([this](const CatalogItem& item) { return detailOf(item); });
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

void DiaryPage::activate(const QVariantMap& where)
{
    const auto day = parseIsoDate(where.value(u"date"_s).toString());
    if (day)
        m_day = *day;
    refresh();
    if (!std::exchange(m_lineRestored, true))
        m_box->field()->setText(
            m_context.settings.value(Setting::PageState, lineKey()).toString());
    const QString wanted = where.value(u"assignment"_s).toString();
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
    return m_box->stepBack();
}

// The half-typed line waits for its person until the program is opened again.
bool DiaryPage::keep()
{
    m_context.settings.setValue(
        Setting::PageState, m_changing ? QString() : m_box->text(), lineKey());
    return true;
}

QString DiaryPage::lineKey() const
{
    return u"diary/line/"_s + m_context.shell.viewer().person.toString();
}

void DiaryPage::refresh()
{
    const Date today = m_context.office.clock().today();
    const Period month = m_context.shell.period();
    if (month.isValid() && !month.contains(m_day))
        m_day = std::clamp(today, month.first(), month.last());
    m_box->setToday(today);
    showLabels();
    showClosed();
    showCatalog();
    showDays();
    const auto shown
        = m_panel->show(m_context.shell.viewer().person, Period::monthOf(m_day));
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
    service::Diary diary(m_context.office);
    const auto hours = diary.hours(person, first, last);
    const auto entries = diary.range(person, first, last);
    if (!hours || !entries)
        return refuse(!hours ? hours.error() : entries.error());
    m_strip->setVisible(!wholeMonth);
    if (wholeMonth)
        m_calendar->setDays(*hours, today, m_day, month);
    else
        m_strip->setDays(*hours, today, m_day);
    m_weekView->setWeek(mondayOf(m_day), *entries);

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
    int count = 0;
    const Date source = m_closed.isEmpty() ? copySource(count) : Date();
    m_dayView->setCopyText(
        isValid(source) ? Tr::tr("Copy %1 (%n entries)", nullptr, count).arg(listDate(source))
                        : QString());
    m_views->setCurrentIndex(m_mode);
}

Date DiaryPage::copySource(int& count) const
{
    const auto earlier = service::Diary(m_context.office)
                             .range(m_context.shell.viewer().person, m_day - Days(weekDays),
                                    m_day - Days(1));
    if (!earlier || earlier->isEmpty())
        return {};
    const Date source = earlier->last().day;
    count = int(std::count_if(earlier->begin(), earlier->end(), [&](const DiaryEntry& entry) {
        return entry.day == source;
    }));
    return source;
}

void DiaryPage::showCatalog()
{
    const auto items = service::Catalogs(m_context.office).items(m_day);
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
    SearchPreference preference;
    for (const AssignmentProgress& row : m_panel->open()) {
        if (!row.assignment.item.isNull() && !preference.due.contains(row.assignment.item))
            preference.due << row.assignment.item;
    }
    const auto ranks = service::Diary(m_context.office).ranks(m_context.shell.viewer().person);
    if (!ranks)
        return refuse(ranks.error());
    for (const service::ItemRank& rank : *ranks)
        preference.uses.insert(rank.item, rank.entries);
    m_index->setPreference(preference);
}

QString DiaryPage::detailOf(const CatalogItem& item) const
{
    const QString coefficient = Tr::tr("coefficient %1").arg(formatNumber(item.coefficient));
    for (const AssignmentProgress& row : m_panel->open()) {
        const Assignment& one = row.assignment;
        if (one.item != item.id)
            continue;
        return coefficient + u" · "
            + (isValid(one.deadline)
                   ? Tr::tr("assigned, due %1").arg(listDate(one.deadline).section(u' ', 1))
                   : Tr::tr("assigned"));
    }
    return coefficient;
}

void DiaryPage::setDay(const Date& day)
{
    endChange();
    m_day = day;
    const Period month = Period::monthOf(day);
    if (m_context.shell.period() != month)
        m_context.shell.setPeriod(month);
    refresh();
}

void DiaryPage::setMode(int mode)
{
    m_mode = Mode(mode);
    refresh();
}

void DiaryPage::step(int direction)
{
    if (m_mode != MonthMode)
        return setDay(m_day + Days(weekDays * direction));
    const Period month = Period::monthOf(m_day).shifted(direction);
    setDay(std::clamp(m_context.office.clock().today(), month.first(), month.last()));
}

void DiaryPage::submit()
{
    if (m_box->isBlocked())
        return; // the reason stands under the line
    if (m_changing) {
        const DiaryEntry before = *m_changing;
        if (changeEntry(before, m_box->compose(before)))
            endChange();
        return;
    }
    DiaryEntry base;
    base.day = m_day;
    DiaryEntry entry = m_box->compose(base);
    for (const AssignmentProgress& row : m_panel->open()) {
        const bool fits = !entry.item.isNull() && row.assignment.item == entry.item
            && row.assignment.period.contains(entry.day);
        if (fits && entry.assignment.isNull())
            entry.assignment = row.assignment.id;
    }
    const auto stored = m_journal->add(entry);
    if (!stored) {
        m_box->setError(stored.error().text);
        return;
    }
    m_box->field()->clear();
    saved();
    if (stored->day != m_day)
        setDay(stored->day);
    else
        refresh();
    m_dayView->setCurrent(stored->id);
}

void DiaryPage::beginChange()
{
    const DiaryEntry* entry = m_dayView->current();
    if (!entry || !m_closed.isEmpty())
        return;
    if (entry->state == EntryState::Accepted) {
        m_context.shell.status().say(
            Tr::tr("This entry is accepted. Only the head can open it again."));
        return;
    }
    m_changing = *entry;
    QStringList words {entry->itemCode.isEmpty() ? entry->title : entry->itemCode};
    if (!entry->itemCode.isEmpty() && !entry->note.isEmpty())
        words << u"\""_s + entry->note + u"\""_s;
    const int minutes = entry->minutes.count();
    if (entry->start && entry->end())
        words << entry->start->toString() + u'-' + entry->end()->toString();
    else
        words << u"%1h%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    words << u"x"_s + formatNumber(entry->quantity).remove(u'.');
    if (!entry->documentNumber.isEmpty() && !entry->documentNumber.contains(u' '))
        words << u"#"_s + entry->documentNumber;
    m_box->setText(words.join(u' '));
}

void DiaryPage::endChange()
{
    if (!m_changing)
        return;
    m_changing.reset();
    m_box->field()->clear();
}

bool DiaryPage::changeEntry(const DiaryEntry& before, const DiaryEntry& after)
{
    const auto stored = m_journal->change(before, after);
    if (!stored) {
        refuse(stored.error());
        if (stored.error().code == ErrorCode::Conflict)
            refresh();
        return false;
    }
    saved();
    const EntryId id = stored->id;
    // The table is in the middle of its own edit; it is filled again when that is done.
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            refresh();
            m_dayView->setCurrent(id);
        },
        Qt::QueuedConnection);
    return true;
}

void DiaryPage::withdrawCurrent()
{
    const DiaryEntry* entry = m_dayView->current();
    if (!entry)
        return;
    const QString title = entry->title;
    const auto done = m_journal->withdraw(*entry);
    if (!done)
        return refuse(done.error());
    saved();
    refresh();
    m_context.shell.status().say(
        Tr::tr("“%1” is withdrawn.").arg(title), [this] { m_journal->undo(); });
}

void DiaryPage::duplicateCurrent()
{
    const DiaryEntry* entry = m_dayView->current();
    if (!entry)
        return;
    DiaryEntry copy = *entry;
    copy.id = {};
    copy.start.reset();
    copy.documentNumber.clear();
    copy.result.clear();
    const auto stored = m_journal->add(copy);
    if (!stored)
        return refuse(stored.error());
    saved();
    refresh();
    m_dayView->setCurrent(stored->id);
}

void DiaryPage::copyEarlierDay()
{
    int count = 0;
    const Date source = copySource(count);
    if (!isValid(source))
        return;
    const auto copies = m_journal->copyDay(source, m_day);
    if (!copies)
        return refuse(copies.error());
    saved();
    refresh();
}

void DiaryPage::saved()
{
    const QString time = localTime(m_context.office.clock().now());
    m_context.shell.status().showSaved(time.section(u' ', 0, 0));
}

void DiaryPage::refuse(const Error& error)
{
    m_context.shell.status().say(error.text);
}

} // namespace soviec
