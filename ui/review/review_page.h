// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/review.h"
#include "ui/shell/page.h"

class QPushButton;

namespace soviec {

class Card;
class DataTable;
class DecisionPanel;
class InlineMessage;
class PageHeader;
class PurgeNotice;

/// Duyệt: what deserves a look stands on top, the ordinary rest below by person and accepted in
/// one action; the decision beside.
class ReviewPage : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(PageContext& context, QWidget* parent = nullptr);
    void activate(const QVariantMap& where) override;
    void refresh() override;
    QString helpTopic() const override { return QStringLiteral("review"); }
    QString statusHint() const override;
    bool stepBack() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTables();
    void makeKeys();
    void showQueue();
    void showOrdinary();
    void nameAcceptAll();
    void showChosen();
    const service::QueueItem* chosen() const;
    QList<service::EntryVersion> ordinary() const;
    void accept();
    void giveBack();
    void acceptAll();
    void dismiss();
    void goNext();
    void done(const QString& sentence, const QList<service::EntryVersion>& entries);
    void undo(const QList<service::EntryVersion>& entries);

    PageContext& m_context;
    PageHeader* m_header;
    InlineMessage* m_message;
    PurgeNotice* m_notice;
    Card* m_lookCard;
    DataTable* m_look;
    Card* m_restCard;
    DataTable* m_rest;
    QPushButton* m_all;
    DecisionPanel* m_panel;
    bool m_read = false; ///< refresh() was called
    QList<service::QueueItem> m_items;
    int m_ordinary = 0;
    QString m_opened; ///< id of the person whose ordinary entries stand in the upper table
};

} // namespace soviec
