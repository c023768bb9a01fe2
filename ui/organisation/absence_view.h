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

/// Approved absence of a month, and the form to enter one.
class AbsenceView : public QWidget {
    Q_OBJECT

public:
    explicit AbsenceView(PageContext& context, QWidget* parent = nullptr);
    void refresh();
    bool stepBack();

signals:
    void failed(const QString& text);

private:
    QString nameOf(PersonId person) const;
    void showChosen();
    void openForm();
    void enter(RecordForm& form, const Absence& absence);
    void remove(const Absence& absence);
    void setContent(const QString& title, QWidget* content);
    PageContext& m_context;
    Card* m_card;
    DataTable* m_table;
    SidePanel* m_panel;
    QWidget* m_content = nullptr;
    RecordForm* m_form = nullptr;
    QList<Member> m_members;
    QList<Absence> m_absences;
};

} // namespace soviec
