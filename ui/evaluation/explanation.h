// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/evaluation.h"
#include "ui/shared/row_tree.h"

namespace soviec {

/// "Why this score?": the steps of the trace as a tree, component → line of work → diary entry.
/// Space and click open a step; entries are read when their line is opened.
class Explanation : public RowTree {
    Q_OBJECT

public:
    Explanation(service::Office& office, QWidget* parent = nullptr);
    void setView(const service::SheetView& view);

private:
    void addLines(QTreeWidgetItem* component, const QString& symbol);
    void loadEntries(QTreeWidgetItem* item);

    service::Office& m_office;
    PersonId m_person;
    Period m_period;
    QList<ScoreLine> m_lines;
};

} // namespace soviec
