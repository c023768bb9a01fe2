// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/org/charge.h"
#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"
#include "core/base/error.h"
#include "ui/shared/card.h"
#include "ui/shell/page.h"

#include <QList>

#include <functional>

namespace soviec {

class RecordForm;

/// The unit or person chosen: what is known, dated, and what may be changed; a form takes its place
/// while something is entered.
class PeoplePanel : public SidePanel {
    Q_OBJECT

public:
    explicit PeoplePanel(PageContext& context, QWidget* parent = nullptr);
    /// What is being entered stays; it belongs to what was chosen when it began.
    void showUnit(const Unit& unit, const QList<Unit>& units);
    void showPerson(const Member& member, const QList<Unit>& units);
    void showNothing();
    /// True where a form was open.
    bool closeForm();
    /// The id of what was just stored, for the list to go to; empty otherwise.
    QString wanted() const { return m_wanted; }

signals:
    /// Something was stored; the lists are to be read again.
    void stored();

private:
    using Run = std::function<void()>;
    void begin(const QString& title, const QString& muted);
    void present();
    void addWords(const QString& text);
    void addSection(const QString& title);
    /// One dated line with what may be done about it; `action` empty: nothing.
    void addLine(
        const QString& text, const QString& when, const QString& action = {}, const Run& run = {});
    void addStep(const QString& text, const QString& icon, const Run& run);
    void showAppointments(const Member& member);
    void showDuties(const Member& member);
    void showCharges(const Member& member);
    void openForm(const QString& title, RecordForm* form);
    void finish(const Result<QString>& done, RecordForm* form, const QString& sentence);
    QString unitName(UnitId id) const;

    // The forms: people_forms.cpp.
    void enterPerson(const Unit& unit);
    void changePerson(const Person& person);
    Result<void> storePerson(const Person& base, const Person& changed);
    Result<void> storeUnit(const Unit& base, const Unit& changed);
    void enterUnit(const Unit& above);
    void changeUnit(const Unit& unit);
    void enterAppointment(const Person& person);
    void endAppointment(const Appointment& appointment);
    void enterDuty(const Person& person);
    void endDuty(const DutyHolder& duty);
    // charge_forms.cpp.
    void enterCharge(const Person& person);
    void endCharge(const Charge& charge);

    PageContext& m_context;
    QWidget* m_content = nullptr;
    QWidget* m_inner = nullptr;
    QVBoxLayout* m_lines = nullptr;
    RecordForm* m_form = nullptr;
    QList<Unit> m_units;
    std::function<void()> m_again;
    QString m_wanted;
};

} // namespace soviec
