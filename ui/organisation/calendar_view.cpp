// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/calendar_view.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/calendars.h"
#include "core/service/office.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/date_field.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/label.h"
#include "ui/shared/record_form.h"
#include "ui/shared/status_line.h"
#include "ui/shared/store_over.h"
#include "ui/shared/two_pane.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>
#include <utility>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QString label(DayKind kind)
{
    switch (kind) {
    case DayKind::Holiday: return Tr::tr("public holiday");
    case DayKind::DayOff: return Tr::tr("day off in lieu or swapped");
    case DayKind::WorkingDay: return Tr::tr("make-up working day");
    }
    Q_UNREACHABLE();
}

ChipData chipOf(DayKind kind)
{
    switch (kind) {
    case DayKind::Holiday: return {u"star"_s, label(kind), Meaning::Good};
    case DayKind::DayOff: return {u"calendar"_s, label(kind), Meaning::Neutral};
    case DayKind::WorkingDay: return {u"clock"_s, label(kind), Meaning::Attention};
    }
    Q_UNREACHABLE();
}

Cell word(const QString& text, const QVariant& key = {})
{
    Cell cell;
    cell.text = text;
    cell.key = key;
    return cell;
}

Row dayRow(const CalendarDay& day)
{
    Cell kind;
    kind.chips = {chipOf(day.kind)};
    Cell name = word(day.name);
    name.second = day.source;
    return {
        isoDate(day.day),
        {word(listDate(day.day), isoDate(day.day)), kind, name}};
}

QList<RowField<CalendarDay>> dayFields()
{
    return {
        {u"kind"_s, Tr::tr("What it is"), [](const CalendarDay& day) { return label(day.kind); },
         [](CalendarDay& to, const CalendarDay& from) { to.kind = from.kind; }},
        textField(u"name"_s, Tr::tr("Name of the day"), &CalendarDay::name),
        textField(u"source"_s, Tr::tr("The document that orders it"), &CalendarDay::source)};
}

} // namespace

CalendarView::CalendarView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card(this))
    , m_table(new DataTable(Tr::tr("Announced days"), this))
    , m_months(new DataTable(Tr::tr("Standard hours by month"), this))
    , m_panel(new SidePanel(SidePanel::Width::Wide, this))
{
    m_table->setColumns(
        {{u"day"_s, Tr::tr("Day"), u"T2 00/00"_s, ColumnKind::Text},
         {u"kind"_s, Tr::tr("What it is"), Tr::tr("day off in lieu or swapped"), ColumnKind::State},
         {u"name"_s, Tr::tr("Name and document"), {}, ColumnKind::Text}});
    m_table->setEmptyText(
        Tr::tr("Nothing is announced for this year: every Monday to Friday is a working day."));
    m_table->remember(context.settings, u"organisation.calendar"_s);
    m_card->body()->addWidget(m_table, 1);
    QPushButton* enter
        = makeButton(Tr::tr("Enter a day…"), ButtonKind::Plain, u"add"_s, m_card);
    m_card->addToHead(enter);
    connect(enter, &QPushButton::clicked, this, [this] { openForm({}); });
    m_months->setColumns(
        {{u"month"_s, Tr::tr("Month"), {}, ColumnKind::Text},
         {u"days"_s, Tr::tr("Days"), u"00"_s, ColumnKind::Number},
         {u"hours"_s, Tr::tr("Hours"), u"00.000,0"_s, ColumnKind::Number}});
    m_months->setSortingEnabled(false);
    auto* months = new Card(this);
    months->setTitle(Tr::tr("Standard hours"));
    months->body()->addWidget(m_months, 1);
    auto* left = new TwoPane(m_card, 2, months, 1, Space::SideNarrow, 2, this);
    auto* column = makeColumn(this);
    column->addWidget(new TwoPane(left, 1, m_panel, 0, Space::SideWide, 2, this), 1);
    connect(m_table, &DataTable::currentIdChanged, this, &CalendarView::showChosen);
}

void CalendarView::refresh()
{
    const int year = m_context.shell.period().year();
    const auto days = service::Calendars(m_context.office).days(year);
    if (!days) {
        emit failed(days.error().text);
        return;
    }
    m_days = *days;
    QList<Row> rows;
    for (const CalendarDay& day : std::as_const(m_days))
        rows.append(dayRow(day));
    m_table->setRows(rows);
    m_card->setTitle(
        Tr::tr("Announced days of %1").arg(year),
        Tr::tr("%n days", nullptr, int(m_days.size())));
    showMonths();
    showChosen();
}

void CalendarView::showMonths()
{
    const auto calendar = m_context.office.calendar();
    if (!calendar) {
        emit failed(calendar.error().text);
        return;
    }
    QList<Row> rows;
    Minutes sum;
    const auto add = [&](const QString& id, const QString& title, Minutes standard, bool strong) {
        const int days = standard.count() / calendar->daily().count();
        Row row{
            id,
            {word(title), word(QString::number(days), days),
             word(formatHours(standard), standard.count())}};
        for (Cell& cell : row.cells)
            cell.strong = strong;
        rows.append(row);
    };
    for (const Period& month : Period::year(m_context.shell.period().year()).months()) {
        const Minutes standard = calendar->standard(month.first(), month.last());
        sum += standard;
        add(month.toString(), month.label(), standard, false);
    }
    add(u"sum"_s, Tr::tr("Whole year"), sum, true);
    m_months->setRows(rows);
}

void CalendarView::setContent(const QString& title, QWidget* content)
{
    m_panel->setTitle(title);
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    m_panel->body()->addWidget(content, 1);
}

void CalendarView::showChosen()
{
    if (m_form)
        return;
    auto* content = new QWidget(m_panel);
    auto* column = makeColumn(content);
    const QString id = m_table->currentId();
    const auto chosen = std::ranges::find_if(
        m_days, [&](const CalendarDay& one) { return isoDate(one.day) == id; });
    if (chosen == m_days.end()) {
        column->addWidget(makeParagraph(
            Tr::tr("Choose a day on the left, or enter one as the announcement says. A swap is two "
                   "days: the working day that is off, and the day of the weekend that makes it "
                   "up."),
            Face::Small, Ink::Muted, content));
        column->addStretch(1);
        setContent(Tr::tr("Nothing chosen"), content);
        return;
    }
    const CalendarDay& day = *chosen;
    column->addWidget(makeParagraph(day.name, Face::Body, Ink::Text, content));
    column->addWidget(makeParagraph(label(day.kind), Face::Small, Ink::Muted, content));
    if (!day.source.isEmpty())
        column->addWidget(makeParagraph(day.source, Face::Small, Ink::Muted, content));
    QPushButton* change = makeButton(Tr::tr("Change…"), ButtonKind::Plain, {}, content);
    connect(change, &QPushButton::clicked, this, [this, day] { openForm(day); });
    QPushButton* take = makeButton(Tr::tr("Remove…"), ButtonKind::Plain, u"remove"_s, content);
    connect(take, &QPushButton::clicked, this, [this, day] { remove(day); });
    auto* row = new QWidget(content);
    auto* steps = makeRow(row);
    steps->addWidget(change);
    steps->addWidget(take);
    steps->addStretch(1);
    column->addWidget(row);
    column->addStretch(1);
    setContent(listDate(day.day), content);
}

// Nothing was announced where there is no name.
Result<void>
CalendarView::store(const CalendarDay& made, const std::optional<CalendarDay>& shown)
{
    service::Calendars calendars(m_context.office);
    return storeOver(
        this, listDate(made.day), dayFields(), shown.value_or(CalendarDay{made.day, {}, {}, {}}), made,
        [&](const CalendarDay& mine, const CalendarDay& base) {
            return calendars.put(mine, base.name.isEmpty() ? std::nullopt : std::optional(base));
        },
        [&]() -> Result<std::optional<CalendarDay>> {
            const auto days = calendars.days(made.day.year());
            if (!days)
                return passOn(days);
            const auto found = std::ranges::find(*days, made.day, &CalendarDay::day);
            return found == days->end() ? std::nullopt : std::optional(*found);
        });
}

void CalendarView::openForm(const CalendarDay& day)
{
    const bool isNew = !isValid(day.day);
    auto* holder = new QWidget(m_panel);
    auto* column = makeColumn(holder);
    auto* form = new RecordForm(isNew ? Tr::tr("Enter the day") : Tr::tr("Save"), holder);
    column->addWidget(form);
    column->addStretch(1);
    QList<RecordForm::Choice> kinds;
    for (const auto& entry : Codes<DayKind>::entries)
        kinds.append({label(entry.value), int(entry.value)});
    DateField* date = isNew ? form->addDate(Tr::tr("Day")) : nullptr;
    QComboBox* kind = form->addChoice(
        Tr::tr("What it is"), kinds, isNew ? QVariant() : QVariant(int(day.kind)));
    QLineEdit* name = form->addText(Tr::tr("Name of the day"), day.name);
    QLineEdit* source = form->addText(Tr::tr("The document that orders it"), day.source);
    connect(form, &RecordForm::submitted, this, [=, this] {
        const auto when = date ? form->date(date, true) : std::optional(day.day);
        const auto what = when ? form->choice(kind) : std::nullopt;
        if (!what)
            return;
        const CalendarDay made{*when, DayKind(what->toInt()), name->text(), source->text()};
        const auto stored = store(made, isNew ? std::nullopt : std::optional(day));
        if (!stored) {
            form->setError(stored.error().text);
            return;
        }
        m_form = nullptr;
        refresh();
        m_table->setCurrentId(isoDate(made.day));
        showChosen();
        m_context.shell.status().say(Tr::tr("%1 is entered.").arg(listDate(made.day)));
    });
    connect(form, &RecordForm::cancelled, this, &CalendarView::stepBack);
    setContent(isNew ? Tr::tr("A day as announced") : listDate(day.day), holder);
    m_form = form;
    form->focusFirst();
}

void CalendarView::remove(const CalendarDay& day)
{
    if (!m_context.dialogs.confirm(
            this, Tr::tr("Remove the announced day"),
            Tr::tr("%1 follows the week again.").arg(listDate(day.day)), Tr::tr("Remove"), true))
        return;
    const auto removed = service::Calendars(m_context.office).remove(day);
    if (!removed) {
        emit failed(removed.error().text);
        return;
    }
    refresh();
    m_context.shell.status().say(Tr::tr("%1 is removed.").arg(listDate(day.day)));
}

bool CalendarView::stepBack()
{
    if (!std::exchange(m_form, nullptr))
        return false;
    showChosen();
    return true;
}

} // namespace soviec
