// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QList>

class QComboBox;
class QGridLayout;

namespace soviec {

class Card;
class EmptyState;
class InlineMessage;
class PageHeader;

/// Tổng quan: the pictures of a unit and month for its leaders and HR. Hovering shows the figures,
/// a click opens the rows behind them.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(PageContext& context, QWidget* parent = nullptr);
    void activate(const QVariantMap& where) override;
    void refresh() override;
    QString helpTopic() const override { return QStringLiteral("overview"); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillUnits();
    void showPictures();
    void arrange();
    void open(int chart, const QString& key);

    PageContext& m_context;
    PageHeader* m_header;
    InlineMessage* m_message;
    EmptyState* m_empty;
    QComboBox* m_unit;
    QWidget* m_board;
    QGridLayout* m_grid;
    QList<Card*> m_cards;
};

} // namespace soviec
