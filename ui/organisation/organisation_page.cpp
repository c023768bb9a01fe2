// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_page.h"

#include "core/base/tr.h"
#include "ui/organisation/absence_view.h"
#include "ui/organisation/calendar_view.h"
#include "ui/organisation/people_view.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/period_stepper.h"
#include "ui/shared/segmented_control.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace soviec {

namespace {

enum View { PeoplePart, AbsencePart, CalendarPart };

} // namespace

OrganisationPage::OrganisationPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(Tr::tr("Organisation"), this))
    , m_message(new InlineMessage(this))
    , m_choice(new SegmentedControl(
          Tr::tr("What to keep"),
          {Tr::tr("Units and people"), Tr::tr("Absence"), Tr::tr("Work calendar")}, m_header))
    , m_views(new QStackedWidget(this))
    , m_people(new PeopleView(context, m_views))
    , m_absences(new AbsenceView(context, m_views))
    , m_calendar(new CalendarView(context, m_views))
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    m_message->hide();
    column->addWidget(m_views, 1);
    m_views->addWidget(m_people);
    m_views->addWidget(m_absences);
    m_views->addWidget(m_calendar);
    keepOneSize();
    PeriodStepper* months = m_header->stepper();
    months->setStepNames(Tr::tr("Previous month"), Tr::tr("Next month"));
    const auto step = [this](int by) {
        m_context.shell.setPeriod(m_context.shell.period().shifted(by));
    };
    connect(months, &PeriodStepper::previousClicked, this, [step] { step(-1); });
    connect(months, &PeriodStepper::nextClicked, this, [step] { step(1); });
    m_header->addLeft(m_choice);
    connect(m_choice, &SegmentedControl::chosen, this, &OrganisationPage::choose);
    const auto say = [this](const QString& text) { m_message->show(Meaning::Trouble, text); };
    connect(m_people, &PeopleView::failed, this, say);
    connect(m_absences, &AbsenceView::failed, this, say);
    connect(m_calendar, &CalendarView::failed, this, say);
}

void OrganisationPage::choose(int view)
{
    m_views->setCurrentIndex(view);
    keepOneSize();
    refresh();
}

// The page is as tall as the view that is shown needs, not as the tallest of the three.
void OrganisationPage::keepOneSize()
{
    for (int i = 0; i < m_views->count(); ++i) {
        const auto policy
            = i == m_views->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_views->widget(i)->setSizePolicy(policy, policy);
    }
}

void OrganisationPage::activate(const QVariantMap&)
{
    refresh();
    m_choice->setFocus();
}

void OrganisationPage::refresh()
{
    m_message->hide();
    m_header->stepper()->setLabel(m_context.shell.period().label());
    switch (m_views->currentIndex()) {
    case PeoplePart: m_people->refresh(); break;
    case AbsencePart: m_absences->refresh(); break;
    default: m_calendar->refresh();
    }
}

bool OrganisationPage::stepBack()
{
    switch (m_views->currentIndex()) {
    case PeoplePart: return m_people->stepBack();
    case AbsencePart: return m_absences->stepBack();
    default: return m_calendar->stepBack();
    }
}

bool OrganisationPage::focusFilter()
{
    if (m_views->currentIndex() != PeoplePart)
        return false;
    m_people->focusFilter();
    return true;
}

QString OrganisationPage::statusHint() const
{
    return Tr::tr("What is dated is never overwritten: a later appointment ends the one before it");
}

} // namespace soviec
