// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/work_calendar.h"
#include "ui/shell/page.h"

namespace soviec {

class Card;
class DataTable;
class RecordForm;
class SidePanel;

/// The announced days of a year: holidays, days swapped away, days made up; and what they make of
/// each month's standard hours.
class CalendarView : public QWidget {
    Q_OBJECT

public:
    explicit CalendarView(PageContext& context, QWidget* parent = nullptr);
    void refresh();
    bool stepBack();

signals:
    void failed(const QString& text);

private:
    void showMonths();
    void showChosen();
    /// `day` invalid: a new one.
    void openForm(const CalendarDay& day);
    Result<void> store(const CalendarDay& made, const std::optional<CalendarDay>& shown);
    void remove(const CalendarDay& day);
    void setContent(const QString& title, QWidget* content);
    PageContext& m_context;
    Card* m_card;
    DataTable* m_table;
    DataTable* m_months;
    SidePanel* m_panel;
    QWidget* m_content = nullptr;
    RecordForm* m_form = nullptr;
    QList<CalendarDay> m_days;
};

} // namespace soviec
