// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/domain/org/labels.h"
#include "core/service/charges.h"
#include "core/service/office.h"
#include "ui/organisation/people_panel.h"
#include "ui/shared/date_field.h"
#include "ui/shared/record_form.h"

#include <QComboBox>
#include <QLineEdit>

namespace soviec {

using namespace Qt::StringLiterals;

void PeoplePanel::showCharges(const Member& member)
{
    const auto held = service::Charges(m_context.office).ofPerson(member.person.id);
    if (!held) {
        addWords(held.error().text);
        return;
    }
    if (held->isEmpty())
        addWords(Tr::tr("Nothing."));
    const Date today = m_context.office.clock().today();
    for (qsizetype i = held->size() - 1; i >= 0; --i) {
        const Charge& one = held->at(i);
        const QString text
            = u"%1 · %2 (%3)"_s.arg(chargeLabel(one.kind), unitName(one.unit), one.document);
        const QString when = Tr::tr("%1 – %2").arg(formDate(one.first), formDate(one.last));
        if (one.last < today || !m_context.shell.viewer().isHr)
            addLine(text, when);
        else
            addLine(text, when, Tr::tr("End…"), [this, one] { endCharge(one); });
    }
}

void PeoplePanel::enterCharge(const Person& person)
{
    QList<RecordForm::Choice> kinds;
    for (const auto& entry : Codes<ChargeKind>::entries)
        kinds.append({chargeLabel(entry.value), int(entry.value)});
    QList<RecordForm::Choice> units;
    for (const Unit& unit : m_units)
        units.append({unit.name, unit.id.toString()});
    auto* form = new RecordForm(Tr::tr("Enter"));
    QComboBox* kind = form->addChoice(Tr::tr("What is given"), kinds);
    QComboBox* unit = form->addChoice(Tr::tr("Of this unit and those below"), units);
    DateField* first = form->addDate(Tr::tr("First day"));
    DateField* last = form->addDate(Tr::tr("Last day"));
    QLineEdit* document = form->addText(Tr::tr("Number and date of the document"));
    connect(form, &RecordForm::submitted, this, [=, this] {
        const auto chosen = form->choice(kind);
        const auto where = chosen ? form->choice(unit) : std::nullopt;
        const auto from = where ? form->date(first, true) : std::nullopt;
        const auto to = from ? form->date(last, true) : std::nullopt;
        if (!to)
            return;
        const Charge charge{
            {}, person.id, UnitId::parse(where->toString()).value_or(UnitId()),
            ChargeKind(chosen->toInt()), *from, *to, document->text()};
        const auto done = service::Charges(m_context.office).give(charge);
        finish(
            done ? Result<QString>(person.id.toString()) : Result<QString>(passOn(done)), form,
            Tr::tr("It is in force from %1 to %2.").arg(formDate(*from), formDate(*to)));
    });
    openForm(person.fullName, form);
}

void PeoplePanel::endCharge(const Charge& charge)
{
    auto* form = new RecordForm(Tr::tr("End it"));
    DateField* last = form->addDate(Tr::tr("Last day"));
    connect(form, &RecordForm::submitted, this, [=, this] {
        const auto to = form->date(last, true);
        if (!to)
            return;
        const auto done = service::Charges(m_context.office).end(charge.id, *to);
        finish(
            done ? Result<QString>(charge.person.toString()) : Result<QString>(passOn(done)), form,
            Tr::tr("It ends on %1.").arg(formDate(*to)));
    });
    openForm(chargeLabel(charge.kind), form);
}

} // namespace soviec
