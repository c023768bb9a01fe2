// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/year_facts.h"
#include "core/service/year_ratings.h"
#include "ui/shared/ask_form.h"
#include "ui/shared/row_model.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace soviec {

class Card;
class DataTable;
class InlineMessage;
struct PageContext;

/// What HR keeps for the ratings of a year beside the sheets: conduct acts, results of former
/// agencies, organisation ratings, raised shares, groups with similar duties. Every fact has its
/// document; nothing is overwritten.
class YearFactsView : public QWidget {
    Q_OBJECT

public:
    enum Fact { Acts, Former, Units, Shares, Groups };

    explicit YearFactsView(PageContext& context, QWidget* parent = nullptr);
    void setYear(const service::YearProposal& proposal, bool mayKeep);
    QComboBox* kinds() const { return m_kind; }

signals:
    /// Something was stored: the proposal has to be read again.
    void changed(const QString& sentence);

private:
    QWidget* makeList();
    QWidget* makeForms();
    AskForm* addForm(const QList<AskField>& fields, const QString& action);
    void showKind();
    void fillChoices();
    QList<Row> rows();
    QList<Row> actRows();
    QList<Row> formerRows();
    QList<Row> unitRows();
    QList<Row> shareRows();
    QList<Row> groupRows() const;
    QString nameOf(PersonId person) const;
    QString unitNameOf(UnitId unit) const;

    void add(const Answers& answers);
    void addAct(const Answers& answers);
    void addDecision();
    void revoke();
    QList<std::pair<QString, QString>> peopleChoices() const;
    void tellPacket(const Result<QString>& said);
    template <class T>
    void tell(const Result<T>& done, const QString& sentence);

    PageContext& m_context;
    service::YearProposal m_proposal;
    QList<ForcedLevel> m_codes;
    QList<Unit> m_units;
    QList<ConductAct> m_acts;
    QList<FormerResult> m_former;
    bool m_mayKeep = false;
    QComboBox* m_kind = nullptr;
    InlineMessage* m_message = nullptr;
    DataTable* m_table = nullptr;
    QPushButton* m_addDecision = nullptr;
    QPushButton* m_takePacket = nullptr;
    QPushButton* m_makePacket = nullptr;
    QPushButton* m_revoke = nullptr;
    Card* m_formCard = nullptr;
    QStackedWidget* m_forms = nullptr;
    QList<AskForm*> m_asks;
};

} // namespace soviec
