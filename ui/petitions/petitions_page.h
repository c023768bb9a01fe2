// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/petitions.h"
#include "ui/shell/page.h"

class QPushButton;

namespace soviec {

class AskForm;
class Card;
class DataTable;
class InlineMessage;
class PageHeader;
class PetitionPanel;
struct AskField;

/// Kiến nghị (Article 22): who does not agree with which result, how many working days are left,
/// and the answer.
class PetitionsPage : public Page {
    Q_OBJECT

public:
    explicit PetitionsPage(PageContext& context, QWidget* parent = nullptr);
    void activate(const QVariantMap& where) override;
    void refresh() override;
    bool stepBack() override;
    QString helpTopic() const override { return QStringLiteral("petitions"); }
    QString statusHint() const override;

private:
    bool seesAll() const;
    void makeForm();
    void showList();
    void showChosen();
    const service::PetitionView* chosen() const;
    void beginNew();
    void receive(const class Answers& answers);
    void act(const QString& action, bool external);
    void resolve(const service::PetitionView& view, bool reopen, bool external);
    void openResult();
    void done(const Result<service::PetitionView>& view, const QString& sentence);

    PageContext& m_context;
    int m_year = 0;
    QList<service::PetitionView> m_petitions;
    PageHeader* m_header;
    InlineMessage* m_message;
    Card* m_newCard;
    AskForm* m_form = nullptr;
    DataTable* m_table;
    PetitionPanel* m_panel;
    QPushButton* m_new = nullptr;
};

/// How many petitions wait for this person, or are overdue; for the number in the navigation.
int waitingPetitions(PageContext& context);

} // namespace soviec
