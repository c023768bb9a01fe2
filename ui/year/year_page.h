// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/year_ratings.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace soviec {

class Card;
class DataTable;
class FilterLine;
class InlineMessage;
class PageHeader;
class PapersView;
class ReconcileView;
class SegmentedControl;
class YearFactsView;
class YearPanel;
class YearQuotas;

/// Xếp loại năm: the proposal of a closed cohort with months, means, levels, quotas and facts;
/// signing; and everybody's own Mẫu số 02.
class YearPage : public Page {
    Q_OBJECT

public:
    enum View { People, Quotas, Facts, Papers, Reconcile, Own };

    explicit YearPage(PageContext& context, QWidget* parent = nullptr);
    /// `where`: "person" (id), "year".
    void activate(const QVariantMap& where) override;
    void refresh() override;
    bool stepBack() override;
    bool focusFilter() override;
    QString helpTopic() const override { return QStringLiteral("year"); }
    QString statusHint() const override;

private:
    void makeHeader();
    void openReport();
    QWidget* makePeople();
    void step(int by);
    bool seesCohort() const;
    void showView(int view);
    void showHead();
    void showPeople();
    void showPerson();
    void showOwn();
    const service::YearLine* chosen() const;
    QList<service::ShownRating> toSign() const;
    std::optional<service::YearDecision> askDecision(
        const QString& title, const QString& text, bool replacing, QString* reason);
    void sign();
    void replace(bool own);
    void measures();
    void selfRate(std::optional<Level> level);
    void chooseTied(
        const QList<PersonId>& kept, const QList<PersonId>& cut, const QString& document);
    void done(const QString& sentence);

    PageContext& m_context;
    int m_year = 0;
    std::optional<service::YearProposal> m_proposal;
    std::optional<service::YearSheet> m_own;
    PageHeader* m_header;
    InlineMessage* m_message;
    SegmentedControl* m_views = nullptr;
    QStackedWidget* m_stack = nullptr;
    FilterLine* m_filter = nullptr;
    DataTable* m_people = nullptr;
    YearPanel* m_person = nullptr;
    YearQuotas* m_quotas = nullptr;
    YearFactsView* m_facts = nullptr;
    PapersView* m_papers = nullptr;
    ReconcileView* m_reconcile = nullptr;
    YearPanel* m_ownPanel = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_sign = nullptr;
};

} // namespace soviec
