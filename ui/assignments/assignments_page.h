// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/search_index.h"
#include "core/domain/org/person.h"
#include "core/domain/work/assignment.h"
#include "ui/assignments/give_form.h"
#include "ui/shell/page.h"

#include <memory>

class QPushButton;
class QStackedWidget;

namespace soviec {

class AssignmentBoard;
class AssignmentPanel;
class HandOverForm;
class InlineMessage;
class PageHeader;
class SegmentedControl;

/// Giao việc (Article 18.1): a head gives out work and sees what is due, late and waiting; the
/// person accepts it, or says what stands in the way.
class AssignmentsPage final : public Page {
    Q_OBJECT

public:
    explicit AssignmentsPage(const PageContext& context);
    void activate(const QVariantMap& where) override;
    void refresh() override;
    bool stepBack() override;
    bool focusFilter() override;
    QString helpTopic() const override { return QStringLiteral("assignments"); }
    QString statusHint() const override;

private:
    void buildHeader();
    void buildBody();
    void addActions();
    void readPeople();
    void showBoard();
    void showChosen();
    void showPanel();
    void beginGiving();
    void beginSplit();
    void beginHandOver();
    void give(const GiveOrder& order);
    void handOver(PersonId to, const QString& reason);
    void take(const QString& action);
    void step(const AssignmentProgress& work, const QString& action);
    void finish(const Result<Assignment>& done, const QString& sentence);
    QStringList actionsOn(const Assignment& one) const;
    bool mine() const;
    bool reviews(PersonId person) const;
    QList<Member> others(PersonId than) const;

    PageContext m_context;
    PageHeader* m_header = nullptr;
    SegmentedControl* m_whose = nullptr;
    QPushButton* m_give = nullptr;
    InlineMessage* m_message = nullptr;
    AssignmentBoard* m_board = nullptr;
    QStackedWidget* m_side = nullptr;
    AssignmentPanel* m_panel = nullptr;
    GiveForm* m_form = nullptr;
    HandOverForm* m_handOver = nullptr;
    QList<Member> m_reviewed; ///< whose head who() is
    QList<Member> m_people;   ///< whom who() may give work
    QHash<PersonId, QString> m_names;
    UnitId m_unit; ///< of the board; null: only one's own work
    std::shared_ptr<const QList<CatalogItem>> m_items;
};

} // namespace soviec
