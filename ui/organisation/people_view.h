// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"
#include "ui/shell/page.h"

class QTreeWidgetItem;

namespace soviec {

class FilterLine;
class PeoplePanel;
class RowTree;

/// The units as a tree with the people appointed to them in the month; beside it what is chosen.
class PeopleView : public QWidget {
    Q_OBJECT

public:
    explicit PeopleView(PageContext& context, QWidget* parent = nullptr);
    void refresh();
    bool stepBack();
    void focusFilter();

signals:
    void failed(const QString& text);

private:
    void fill();
    QTreeWidgetItem* addUnit(const Unit& unit, QTreeWidgetItem* above);
    void addMember(const Member& member, QTreeWidgetItem* unit);
    void showChosen();
    void filter(const QStringList& words);
    PageContext& m_context;
    FilterLine* m_filter;
    RowTree* m_tree;
    PeoplePanel* m_panel;
    QList<Unit> m_units;
    QList<Member> m_members;
    bool m_filling = false;
};

} // namespace soviec
