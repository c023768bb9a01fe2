// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code.h"
#include "core/base/tr.h"
#include "core/domain/org/labels.h"
#include "core/service/organisation.h"
#include "core/service/staffing.h"
#include "ui/organisation/people_panel.h"
#include "ui/shared/date_field.h"
#include "ui/shared/record_form.h"
#include "ui/shared/store_over.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

template <class E, class Label>
QList<RecordForm::Choice> choicesOf(Label label)
{
    QList<RecordForm::Choice> choices;
    for (const auto& entry : Codes<E>::entries)
        choices.append({label(entry.value), int(entry.value)});
    return choices;
}

QList<RecordForm::Choice> kinds()
{
    return choicesOf<PersonKind>([](PersonKind kind) { return kindLabel(kind); });
}

QList<RecordForm::Choice> unitChoices(const QList<Unit>& units)
{
    QList<RecordForm::Choice> choices;
    for (const Unit& unit : units)
        choices.append({unit.name, unit.id.toString()});
    return choices;
}

UnitId unitOf(const QVariant& value)
{
    return UnitId::parse(value.toString()).value_or(UnitId());
}

template <class T>
Result<QString> goTo(const Result<T>& done, const QString& id)
{
    if (!done)
        return passOn(done);
    return id;
}

/// The fields of an appointment, the same for a new person and for a move.
struct AppointmentFields {
    QLineEdit* position;
    QComboBox* role;
    DateField* first;

    explicit AppointmentFields(RecordForm& form)
        : position(form.addText(Tr::tr("Position as it is printed")))
        , role(form.addChoice(
              Tr::tr("Place in the unit"),
              choicesOf<Role>([](Role one) { return roleLabel(one); })))
        , first(form.addDate(Tr::tr("Takes effect on")))
    {
    }
    std::optional<Appointment> read(RecordForm& form) const
    {
        const auto chosen = form.choice(role);
        const auto from = chosen ? form.date(first, true) : std::nullopt;
        if (!from)
            return std::nullopt;
        Appointment made;
        made.positionTitle = position->text();
        made.role = Role(chosen->toInt());
        made.first = *from;
        return made;
    }
};

QList<RowField<Person>> personFields()
{
    return {
        textField(u"name"_s, Tr::tr("Full name"), &Person::fullName),
        {u"kind"_s, Tr::tr("Kind"), [](const Person& person) { return kindLabel(person.kind); },
         [](Person& to, const Person& from) { to.kind = from.kind; }},
        textField(u"login"_s, Tr::tr("Account"), &Person::login)};
}

QList<RowField<Unit>> unitFields()
{
    return {
        textField(u"name"_s, Tr::tr("Name of the unit"), &Unit::name),
        {u"last"_s, Tr::tr("Last day"),
         [](const Unit& unit) { return isValid(unit.last) ? formDate(unit.last) : QString(); },
         [](Unit& to, const Unit& from) { to.last = from.last; }}};
}

} // namespace

void PeoplePanel::enterPerson(const Unit& unit)
{
    auto* form = new RecordForm(Tr::tr("Enter the person"));
    QLineEdit* name = form->addText(Tr::tr("Full name"));
    QLineEdit* number = form->addText(Tr::tr("Code of the person"));
    QComboBox* kind = form->addChoice(Tr::tr("Kind"), kinds());
    const AppointmentFields fields(*form);
    QLineEdit* login = form->addText(Tr::tr("Account (may stay empty)"));
    connect(form, &RecordForm::submitted, this, [=, this] {
        const auto chosen = form->choice(kind);
        auto first = chosen ? fields.read(*form) : std::nullopt;
        if (!first)
            return;
        first->unit = unit.id;
        Person person;
        person.fullName = name->text();
        person.code = number->text();
        person.login = login->text();
        person.kind = PersonKind(chosen->toInt());
        const auto done = service::Staffing(m_context.office).addPerson(person, *first);
        finish(
            goTo(done, done ? done->id.toString() : QString()), form,
            Tr::tr("%1 is entered.").arg(person.fullName));
    });
    openForm(Tr::tr("New person in %1").arg(unit.name), form);
}

Result<void> PeoplePanel::storePerson(const Person& base, const Person& changed)
{
    service::Staffing staffing(m_context.office);
    return storeOver(
        this, base.fullName, personFields(), base, changed,
        [&](const Person& mine, const Person&) { return staffing.changePerson(mine); },
        [&] { return service::Organisation(m_context.office).personByCode(base.code); });
}

Result<void> PeoplePanel::storeUnit(const Unit& base, const Unit& changed)
{
    service::Staffing staffing(m_context.office);
    return storeOver(
        this, base.name, unitFields(), base, changed,
        [&](const Unit& mine, const Unit&) { return staffing.changeUnit(mine); },
        [&]() -> Result<std::optional<Unit>> {
            const auto units = service::Organisation(m_context.office).units();
            if (!units)
                return passOn(units);
            const auto found = std::ranges::find(*units, base.id, &Unit::id);
            return found == units->end() ? std::nullopt : std::optional(*found);
        });
}

void PeoplePanel::changePerson(const Person& person)
{
    auto* form = new RecordForm(Tr::tr("Save"));
    QLineEdit* name = form->addText(Tr::tr("Full name"), person.fullName);
    QComboBox* kind = form->addChoice(Tr::tr("Kind"), kinds(), int(person.kind));
    QLineEdit* login = form->addText(Tr::tr("Account (may stay empty)"), person.login);
    connect(form, &RecordForm::submitted, this, [=, this] {
        Person changed = person;
        changed.fullName = name->text();
        changed.login = login->text();
        changed.kind = PersonKind(kind->currentData().toInt());
        finish(goTo(storePerson(person, changed), person.id.toString()), form, Tr::tr("Saved."));
    });
    openForm(person.fullName, form);
}

void PeoplePanel::enterUnit(const Unit& above)
{
    auto* form = new RecordForm(Tr::tr("Enter the unit"));
    QLineEdit* name = form->addText(Tr::tr("Name of the unit"));
    QLineEdit* number = form->addText(Tr::tr("Code of the unit"));
    QComboBox* kind = form->addChoice(
        Tr::tr("Kind"), choicesOf<UnitKind>([](UnitKind one) { return kindLabel(one); }));
    DateField* first = form->addDate(Tr::tr("Exists from"));
    connect(form, &RecordForm::submitted, this, [=, this] {
        const auto chosen = form->choice(kind);
        const auto from = chosen ? form->date(first, true) : std::nullopt;
        if (!from)
            return;
        Unit unit;
        unit.name = name->text();
        unit.code = number->text();
        unit.parent = above.id;
        unit.kind = UnitKind(chosen->toInt());
        unit.bloc = above.bloc;
        unit.first = *from;
        const auto done = service::Staffing(m_context.office).addUnit(unit);
        finish(
            goTo(done, done ? done->id.toString() : QString()), form,
            Tr::tr("%1 is entered.").arg(unit.name));
    });
    openForm(Tr::tr("New unit below %1").arg(above.name), form);
}

void PeoplePanel::changeUnit(const Unit& unit)
{
    auto* form = new RecordForm(Tr::tr("Save"));
    QLineEdit* name = form->addText(Tr::tr("Name of the unit"), unit.name);
    DateField* last = form->addDate(Tr::tr("Last day (empty: it goes on)"));
    last->setDate(unit.last);
    connect(form, &RecordForm::submitted, this, [=, this] {
        const auto to = form->date(last, false);
        if (!to)
            return;
        Unit changed = unit;
        changed.name = name->text();
        changed.last = *to;
        finish(goTo(storeUnit(unit, changed), unit.id.toString()), form, Tr::tr("Saved."));
    });
    openForm(unit.name, form);
}

void PeoplePanel::enterAppointment(const Person& person)
{
    auto* form = new RecordForm(Tr::tr("Appoint"));
    QComboBox* unit = form->addChoice(Tr::tr("Unit"), unitChoices(m_units));
    const AppointmentFields fields(*form);
    DateField* last = form->addDate(Tr::tr("Last day (empty: it goes on)"));
    connect(form, &RecordForm::submitted, this, [=, this] {
        const auto where = form->choice(unit);
        auto made = where ? fields.read(*form) : std::nullopt;
        const auto to = made ? form->date(last, false) : std::nullopt;
        if (!to)
            return;
        made->person = person.id;
        made->unit = unitOf(*where);
        made->last = *to;
        const auto done = service::Staffing(m_context.office).appoint(*made);
        finish(
            goTo(done, person.id.toString()), form,
            Tr::tr("%1 is appointed from %2 on.").arg(person.fullName, formDate(made->first)));
    });
    openForm(Tr::tr("Appoint or move %1").arg(person.fullName), form);
}

void PeoplePanel::endAppointment(const Appointment& appointment)
{
    auto* form = new RecordForm(Tr::tr("End the appointment"));
    DateField* last = form->addDate(Tr::tr("Last day"));
    connect(form, &RecordForm::submitted, this, [=, this] {
        const auto to = form->date(last, true);
        if (!to)
            return;
        const auto done = service::Staffing(m_context.office).endAppointment(appointment, *to);
        finish(
            goTo(done, appointment.person.toString()), form,
            Tr::tr("The appointment ends on %1.").arg(formDate(*to)));
    });
    openForm(appointment.positionTitle, form);
}

void PeoplePanel::enterDuty(const Person& person)
{
    auto* form = new RecordForm(Tr::tr("Give the duty"));
    QComboBox* duty = form->addChoice(
        Tr::tr("Duty"), choicesOf<Duty>([](Duty one) { return dutyLabel(one); }));
    QComboBox* unit = form->addChoice(Tr::tr("For this unit and those below"), unitChoices(m_units));
    DateField* first = form->addDate(Tr::tr("Takes effect on"));
    connect(form, &RecordForm::submitted, this, [=, this] {
        const auto chosen = form->choice(duty);
        const auto where = chosen ? form->choice(unit) : std::nullopt;
        const auto from = where ? form->date(first, true) : std::nullopt;
        if (!from)
            return;
        const DutyHolder made{person.id, Duty(chosen->toInt()), unitOf(*where), *from, {}};
        const auto done = service::Staffing(m_context.office).giveDuty(made);
        finish(goTo(done, person.id.toString()), form, Tr::tr("The duty is given."));
    });
    openForm(person.fullName, form);
}

void PeoplePanel::endDuty(const DutyHolder& duty)
{
    auto* form = new RecordForm(Tr::tr("End the duty"));
    DateField* last = form->addDate(Tr::tr("Last day"));
    connect(form, &RecordForm::submitted, this, [=, this] {
        const auto to = form->date(last, true);
        if (!to)
            return;
        const auto done = service::Staffing(m_context.office).endDuty(duty, *to);
        finish(
            goTo(done, duty.person.toString()), form,
            Tr::tr("The duty ends on %1.").arg(formDate(*to)));
    });
    openForm(dutyLabel(duty.duty), form);
}

} // namespace soviec
