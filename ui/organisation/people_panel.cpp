// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/people_panel.h"

#include "core/base/tr.h"
#include "core/domain/org/labels.h"
#include "core/service/staffing.h"
#include "ui/shared/label.h"
#include "ui/shared/record_form.h"
#include "ui/shared/status_line.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTimer>

#include <utility>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QString span(const Date& first, const Date& last)
{
    return isValid(last) ? Tr::tr("%1 – %2").arg(formDate(first), formDate(last))
                         : Tr::tr("since %1").arg(formDate(first));
}

} // namespace

PeoplePanel::PeoplePanel(PageContext& context, QWidget* parent)
    : SidePanel(Width::Wide, parent), m_context(context)
{
    showNothing();
}

void PeoplePanel::begin(const QString& title, const QString& muted)
{
    setTitle(title);
    m_inner = new QWidget;
    m_lines = makeColumn(m_inner, Space::None, Space::Small);
    if (!muted.isEmpty())
        m_lines->addWidget(makeParagraph(muted, Face::Small, Ink::Muted, m_inner));
}

// Puts what was made in place of the old content, which may still be on the stack of its own button.
void PeoplePanel::present()
{
    m_lines->addStretch(1);
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_inner);
    // It is laid out first and asked afterwards whether it needs a bar.
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QTimer::singleShot(0, scroll, [this, scroll] {
        layout()->activate();
        body()->activate();
        scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    });
    body()->addWidget(scroll, 1);
    m_content = scroll;
}

void PeoplePanel::addWords(const QString& text)
{
    m_lines->addWidget(makeParagraph(text, Face::Body, Ink::Text, m_inner));
}

void PeoplePanel::addSection(const QString& title)
{
    m_lines->addWidget(makeLine(m_inner));
    m_lines->addWidget(makeLabel(title, Face::SmallStrong, Ink::Muted, m_inner));
}

void PeoplePanel::addLine(
    const QString& text, const QString& when, const QString& action, const Run& run)
{
    m_lines->addWidget(makeParagraph(text, Face::Body, Ink::Text, m_inner));
    auto* line = new QWidget(m_inner);
    auto* row = makeRow(line);
    row->addWidget(makeLabel(when, Face::Small, Ink::Muted, line), 1);
    if (!action.isEmpty()) {
        QPushButton* button = makeButton(action, ButtonKind::Link, {}, line);
        button->setAccessibleName(action + u' ' + text);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
    }
    m_lines->addWidget(line);
}

void PeoplePanel::addStep(const QString& text, const QString& icon, const Run& run)
{
    QPushButton* button = makeButton(text, ButtonKind::Plain, icon, m_inner);
    connect(button, &QPushButton::clicked, this, run);
    m_lines->addWidget(button, 0, Qt::AlignLeft);
}

void PeoplePanel::showNothing()
{
    if (m_form)
        return;
    begin(Tr::tr("Nothing chosen"), Tr::tr("Choose a unit or a person on the left."));
    present();
}

void PeoplePanel::showUnit(const Unit& unit, const QList<Unit>& units)
{
    m_units = units;
    m_again = [this, unit, units] { showUnit(unit, units); };
    if (m_form)
        return;
    begin(unit.name, u"%1 · %2 · %3 · %4"_s.arg(
                         unit.code, kindLabel(unit.kind), blocLabel(unit.bloc),
                         span(unit.first, unit.last)));
    addStep(Tr::tr("Enter a person here…"), u"person"_s, [this, unit] { enterPerson(unit); });
    addStep(Tr::tr("Enter a unit below…"), u"organisation"_s, [this, unit] { enterUnit(unit); });
    addStep(Tr::tr("Change this unit…"), {}, [this, unit] { changeUnit(unit); });
    present();
}

void PeoplePanel::showPerson(const Member& member, const QList<Unit>& units)
{
    m_units = units;
    m_again = [this, member, units] { showPerson(member, units); };
    if (m_form)
        return;
    const Person& person = member.person;
    begin(person.fullName, u"%1 · %2 · %3"_s.arg(
                               person.code, kindLabel(person.kind),
                               person.login.isEmpty() ? Tr::tr("no account")
                                                      : Tr::tr("account %1").arg(person.login)));
    addSection(Tr::tr("Appointments"));
    showAppointments(member);
    addStep(Tr::tr("Appoint or move…"), u"next"_s, [this, person] { enterAppointment(person); });
    addSection(Tr::tr("In another's place"));
    showCharges(member);
    if (m_context.shell.viewer().isHr)
        addStep(Tr::tr("Let stand in or give a field…"), u"person"_s, [this, person] { enterCharge(person); });
    addSection(Tr::tr("Duties in the program"));
    showDuties(member);
    if (m_context.shell.viewer().isAdministrator)
        addStep(Tr::tr("Give a duty…"), u"star"_s, [this, person] { enterDuty(person); });
    addSection(Tr::tr("The person"));
    addStep(Tr::tr("Change name or account…"), {}, [this, person] { changePerson(person); });
    present();
}

void PeoplePanel::showAppointments(const Member& member)
{
    const auto held = service::Staffing(m_context.office).appointments(member.person.id);
    if (!held) {
        addWords(held.error().text);
        return;
    }
    for (qsizetype i = held->size() - 1; i >= 0; --i) {
        const Appointment& one = held->at(i);
        const QString text = u"%1 · %2 (%3)"_s.arg(
            one.positionTitle, unitName(one.unit), roleLabel(one.role));
        if (isValid(one.last))
            addLine(text, span(one.first, one.last));
        else
            addLine(text, span(one.first, one.last), Tr::tr("End…"), [this, one] {
                endAppointment(one);
            });
    }
}

void PeoplePanel::showDuties(const Member& member)
{
    const auto held = service::Staffing(m_context.office).duties(member.person.id);
    if (!held) {
        addWords(held.error().text);
        return;
    }
    if (held->isEmpty())
        addWords(Tr::tr("None."));
    const bool mayEnd = m_context.shell.viewer().isAdministrator;
    for (const DutyHolder& one : *held) {
        const QString text = dutyLabel(one.duty) + u" · "_s + unitName(one.unit);
        if (isValid(one.last) || !mayEnd)
            addLine(text, span(one.first, one.last));
        else
            addLine(text, span(one.first, one.last), Tr::tr("End…"), [this, one] { endDuty(one); });
    }
}

QString PeoplePanel::unitName(UnitId id) const
{
    for (const Unit& unit : m_units) {
        if (unit.id == id)
            return unit.name;
    }
    return Tr::tr("a unit elsewhere");
}

void PeoplePanel::openForm(const QString& title, RecordForm* form)
{
    begin(title, {});
    m_form = form;
    m_lines->addWidget(form);
    present();
    connect(form, &RecordForm::cancelled, this, &PeoplePanel::closeForm);
    form->focusFirst();
}

bool PeoplePanel::closeForm()
{
    if (!std::exchange(m_form, nullptr))
        return false;
    // What is shown again sets m_again anew while it runs, so that a copy has to run.
    if (const Run again = m_again)
        again();
    else
        showNothing();
    return true;
}

void PeoplePanel::finish(const Result<QString>& done, RecordForm* form, const QString& sentence)
{
    if (!done) {
        form->setError(done.error().text);
        return;
    }
    m_wanted = *done;
    m_form = nullptr;
    emit stored();
    m_wanted.clear();
    m_context.shell.status().say(sentence);
}

} // namespace soviec
