// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace soviec {

class AbsenceView;
class CalendarView;
class InlineMessage;
class PageHeader;
class PeopleView;
class SegmentedControl;

/// What HR and administrators keep: units with their people, absence, the calendar of work.
class OrganisationPage : public Page {
    Q_OBJECT

public:
    explicit OrganisationPage(PageContext& context, QWidget* parent = nullptr);
    void activate(const QVariantMap& where) override;
    void refresh() override;
    QString helpTopic() const override { return QStringLiteral("organisation"); }
    bool stepBack() override;
    bool focusFilter() override;
    QString statusHint() const override;

private:
    void choose(int view);
    void keepOneSize();
    PageContext& m_context;
    PageHeader* m_header;
    InlineMessage* m_message;
    SegmentedControl* m_choice;
    QStackedWidget* m_views;
    PeopleView* m_people;
    AbsenceView* m_absences;
    CalendarView* m_calendar;
};

} // namespace soviec
