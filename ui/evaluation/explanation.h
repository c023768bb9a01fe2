// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/evaluation.h"
#include "ui/shared/row_tree.h"

namespace soviec {

/// "Why this score?": points → component or criterion → line of work → diary entry, and from each
/// step to the article it follows. Space and click open a step; entries are read when their line
/// is opened.
class Explanation : public RowTree {
    Q_OBJECT

public:
    Explanation(service::Office& office, QWidget* parent = nullptr);
    void setView(const service::SheetView& view);

signals:
    /// An article was opened: the set it stands in and the place there.
    void articleWanted(const QString& ruleSetId, const QString& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTreeWidgetItem* addStep(
        QTreeWidgetItem* parent, const QString& text, const QString& value, bool strong = false);
    void addArticle(QTreeWidgetItem* step, const QString& article, const QString& place);
    void addTotal(const service::SheetView& view);
    void addCriteria(
        QTreeWidgetItem* part, const QList<CriteriaGroup>& groups, const QString& place,
        const service::SheetView& view);
    void addComponents(QTreeWidgetItem* part, const service::SheetView& view);
    void addLines(QTreeWidgetItem* component, const QString& symbol);
    void open(QTreeWidgetItem* item);
    void loadEntries(QTreeWidgetItem* item);

    service::Office& m_office;
    PersonId m_person;
    Period m_period;
    QList<ScoreLine> m_lines;
    RuleSetPtr m_rules;
};

} // namespace soviec
