// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/absence_view.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/absences.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/staffing.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/date_field.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/label.h"
#include "ui/shared/record_form.h"
#include "ui/shared/status_line.h"
#include "ui/shared/two_pane.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>

#include <algorithm>
#include <utility>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

Cell word(const QString& text, const QVariant& key = {})
{
    Cell cell;
    cell.text = text;
    cell.key = key;
    return cell;
}

// Days of work the absence takes, in halves.
int halves(const Absence& absence, const WorkCalendar& calendar)
{
    int sum = 0;
    for (Date day = absence.first; day <= absence.last; day += Days(1)) {
        if (calendar.isWorkingDay(day))
            sum += absence.halfDays;
    }
    return sum;
}

QString daysText(int halfDays)
{
    return formatNumber(Decimal::fromScaled(halfDays * Decimal::unit / 2));
}

} // namespace

AbsenceView::AbsenceView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card(this))
    , m_table(new DataTable(Tr::tr("Absence in the month"), this))
    , m_panel(new SidePanel(SidePanel::Width::Wide, this))
{
    m_table->setColumns(
        {{u"person"_s, Tr::tr("Person"), {}, ColumnKind::Name},
         {u"kind"_s, Tr::tr("Kind"), u"nghỉ việc riêng có lương"_s, ColumnKind::Text},
         {u"first"_s, Tr::tr("From"), u"00/00/0000"_s, ColumnKind::Text},
         {u"last"_s, Tr::tr("To"), u"00/00/0000"_s, ColumnKind::Text},
         {u"days"_s, Tr::tr("Days"), u"000,0"_s, ColumnKind::Number}});
    m_table->setEmptyText(
        Tr::tr("Nobody is absent in this month. Enter approved leave here: it lowers the standard "
               "hours of the days."));
    m_table->remember(context.settings, u"organisation.absence"_s);
    m_card->body()->addWidget(m_table, 1);
    QPushButton* enter = makeButton(Tr::tr("Enter absence…"), ButtonKind::Plain, u"add"_s, m_card);
    m_card->addToHead(enter);
    connect(enter, &QPushButton::clicked, this, &AbsenceView::openForm);
    auto* column = makeColumn(this);
    column->addWidget(new TwoPane(m_card, 1, m_panel, 0, Space::SideWide, 2, this), 1);
    connect(m_table, &DataTable::currentIdChanged, this, &AbsenceView::showChosen);
}

void AbsenceView::refresh()
{
    const Period month = m_context.shell.period();
    const auto units = service::Staffing(m_context.office).managedUnits(month.last());
    QList<UnitId> ids;
    for (const Unit& unit : units.value_or(QList<Unit>()))
        ids.append(unit.id);
    m_members.clear();
    m_absences.clear();
    if (!ids.isEmpty()) {
        const auto members = service::Organisation(m_context.office)
                                 .members(ids, month.first(), month.last());
        const auto absences
            = service::Absences(m_context.office).ofUnits(ids, month.first(), month.last());
        if (!members || !absences) {
            emit failed(members ? absences.error().text : members.error().text);
            return;
        }
        m_members = *members;
        m_absences = *absences;
    }
    const auto calendar = m_context.office.calendar();
    QList<Row> rows;
    for (const Absence& one : std::as_const(m_absences)) {
        Cell person = word(nameOf(one.person));
        person.second = one.note;
        const int taken = halves(one, calendar.value_or(WorkCalendar()));
        rows.append(
            {one.id.toString(),
             {person, word(absenceLabel(one.kind)), word(formDate(one.first), isoDate(one.first)),
              word(formDate(one.last), isoDate(one.last)), word(daysText(taken), taken)}});
    }
    m_table->setRows(rows);
    m_card->setTitle(
        Tr::tr("Absence in %1").arg(month.label()), Tr::tr("%n times", nullptr, int(rows.size())));
    showChosen();
}

QString AbsenceView::nameOf(PersonId person) const
{
    const auto found = std::ranges::find_if(
        m_members, [&](const Member& member) { return member.person.id == person; });
    return found == m_members.end() ? Tr::tr("somebody no longer here") : found->person.fullName;
}

void AbsenceView::setContent(const QString& title, QWidget* content)
{
    m_panel->setTitle(title);
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    m_panel->body()->addWidget(content, 1);
}

void AbsenceView::showChosen()
{
    if (m_form)
        return;
    auto* content = new QWidget(m_panel);
    auto* column = makeColumn(content);
    const QString id = m_table->currentId();
    const auto chosen = std::ranges::find_if(
        m_absences, [&](const Absence& one) { return one.id.toString() == id; });
    if (chosen == m_absences.end()) {
        column->addWidget(makeParagraph(
            Tr::tr("Choose an absence on the left, or enter one that was approved."), Face::Small,
            Ink::Muted, content));
        column->addStretch(1);
        setContent(Tr::tr("Nothing chosen"), content);
        return;
    }
    const Absence& absence = *chosen;
    QString when = Tr::tr("%1 – %2").arg(formDate(absence.first), formDate(absence.last));
    if (absence.halfDays == 1)
        when += u" · "_s + Tr::tr("half days");
    column->addWidget(makeParagraph(absenceLabel(absence.kind), Face::Body, Ink::Text, content));
    column->addWidget(makeParagraph(when, Face::Body, Ink::Text, content));
    if (!absence.note.isEmpty())
        column->addWidget(makeParagraph(absence.note, Face::Small, Ink::Muted, content));
    QPushButton* take
        = makeButton(Tr::tr("Remove this absence…"), ButtonKind::Plain, u"remove"_s, content);
    connect(take, &QPushButton::clicked, this, [this, absence] { remove(absence); });
    column->addWidget(take, 0, Qt::AlignLeft);
    column->addStretch(1);
    setContent(nameOf(absence.person), content);
}

void AbsenceView::openForm()
{
    auto* holder = new QWidget(m_panel);
    auto* column = makeColumn(holder);
    auto* form = new RecordForm(Tr::tr("Enter"), holder);
    column->addWidget(form);
    column->addStretch(1);
    QList<RecordForm::Choice> people;
    for (const Member& member : std::as_const(m_members))
        people.append({member.person.fullName, member.person.id.toString()});
    QList<RecordForm::Choice> kinds;
    for (const auto& entry : Codes<AbsenceKind>::entries)
        kinds.append({absenceLabel(entry.value), int(entry.value)});
    QComboBox* person = form->addChoice(Tr::tr("Person"), people);
    QComboBox* kind = form->addChoice(Tr::tr("Kind"), kinds);
    DateField* first = form->addDate(Tr::tr("First day"));
    DateField* last = form->addDate(Tr::tr("Last day"));
    QCheckBox* half = form->addCheck(Tr::tr("Half of each day"));
    QLineEdit* note = form->addText(Tr::tr("Decision, note"));
    connect(form, &RecordForm::submitted, this, [=, this] {
        const auto who = form->choice(person);
        const auto what = who ? form->choice(kind) : std::nullopt;
        const auto from = what ? form->date(first, true) : std::nullopt;
        const auto to = from ? form->date(last, true) : std::nullopt;
        if (!to)
            return;
        Absence absence;
        absence.person = PersonId::parse(who->toString()).value_or(PersonId());
        absence.kind = AbsenceKind(what->toInt());
        absence.first = *from;
        absence.last = *to;
        absence.halfDays = half->isChecked() ? 1 : 2;
        absence.note = note->text();
        enter(*form, absence);
    });
    connect(form, &RecordForm::cancelled, this, &AbsenceView::stepBack);
    setContent(Tr::tr("Approved absence"), holder);
    m_form = form;
    form->focusFirst();
}

void AbsenceView::enter(RecordForm& form, const Absence& absence)
{
    const auto stored = service::Absences(m_context.office).add(absence);
    if (!stored) {
        form.setError(stored.error().text);
        return;
    }
    m_form = nullptr;
    refresh();
    m_table->setCurrentId(stored->id.toString());
    showChosen();
    m_context.shell.status().say(
        Tr::tr("Absence of %1 is entered.").arg(nameOf(absence.person)));
}

void AbsenceView::remove(const Absence& absence)
{
    if (!m_context.dialogs.confirm(
            this, Tr::tr("Remove the absence"),
            Tr::tr("The days of %1 count as working days again. The history keeps what was "
                   "removed.")
                .arg(nameOf(absence.person)),
            Tr::tr("Remove"), true))
        return;
    const auto removed = service::Absences(m_context.office).remove(absence);
    if (!removed) {
        emit failed(removed.error().text);
        return;
    }
    refresh();
    m_context.shell.status().say(Tr::tr("The absence is removed."));
}

bool AbsenceView::stepBack()
{
    if (!std::exchange(m_form, nullptr))
        return false;
    showChosen();
    return true;
}

} // namespace soviec
