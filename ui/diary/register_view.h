// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/document_register.h"
#include "ui/shared/card.h"
#include "ui/shared/cell.h"

class QLabel;
class QPushButton;

namespace soviec {

class DataTable;
class InlineMessage;
class RegisterColumnsForm;

/// The person's document register beside the diary line: what is done and can be entered, what is
/// due, and rows of the last list that were not understood.
class RegisterView final : public Card {
    Q_OBJECT

public:
    explicit RegisterView(QWidget* parent = nullptr);
    void setState(const service::RegisterState& state, const Date& today);
    /// What was put aside, shown in the place of the rest until it is asked for no more.
    void showAside(const QList<RegisterItem>& items);
    bool showsAside() const { return m_showsAside; }
    /// What the last list brought; its rows that were not understood stand at the end.
    void setImport(const service::RegisterImport& done);
    void askColumns(const service::RegisterList& list);
    /// Back from the columns to the rows. False: the columns were not open.
    bool closeColumns();
    void setError(const QString& sentence);
    /// The chosen proposals; without a choice the current one.
    QList<service::RegisterProposal> chosen() const;
    /// Proposals that can be entered as they stand.
    QList<service::RegisterProposal> ready() const;
    /// Chosen documents that can be given out as work.
    QList<RegisterItemId> chosenWork() const;
    /// All of them that can be given out as they stand.
    QList<RegisterItemId> readyWork() const;
    /// The item of the current row; null where it is none.
    RegisterItemId current() const;
    DataTable* table() const { return m_table; }
    RegisterColumnsForm* form() const { return m_form; }

signals:
    void openWanted();
    void acceptWanted();   ///< the chosen ones
    void allWanted();
    void giveWanted(); ///< all work that can be given out
    void dismissWanted(); ///< or to take up again what was put aside
    void asideWanted(bool shown);
    void columnsTaken();
    void columnsWanted();
    void closed();

private:
    void buildButtons();
    void showRows();
    Row proposalRow(const service::RegisterProposal& one) const;
    Row waitingRow(const RegisterItem& item) const;
    Row workRow(const service::RegisterWork& one) const;
    Row asideRow(const RegisterItem& item) const;
    void showSum();
    DataTable* m_table;
    InlineMessage* m_message;
    RegisterColumnsForm* m_form;
    QLabel* m_sum;
    QLabel* m_error;
    QWidget* m_buttons = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_give = nullptr; ///< only where there is work to give out
    QPushButton* m_aside = nullptr;
    QPushButton* m_columns = nullptr;
    QPushButton* m_seeAside = nullptr;
    QList<RegisterItem> m_asideItems;
    bool m_showsAside = false;
    service::RegisterState m_state;
    QStringList m_notRead; ///< rows of the last list that were not understood
    Date m_today;
};

} // namespace soviec
