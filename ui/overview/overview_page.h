// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/report.h"
#include "ui/shell/page.h"

#include <QList>
#include <QPointer>

class QComboBox;
class QGridLayout;

namespace soviec {

class BackgroundTask;
class BusyLine;
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
    void fillBoard(const Result<QList<report::Report>>& built);
    void addPicture(report::Chart chart);
    void arrange();
    void open(int chart, const QString& key);

    PageContext& m_context;
    PageHeader* m_header;
    InlineMessage* m_message;
    BusyLine* m_busy;
    EmptyState* m_empty;
    QComboBox* m_unit;
    QWidget* m_board;
    QGridLayout* m_grid;
    QList<Card*> m_cards;
    QPointer<BackgroundTask> m_building;
    int m_round = 0; ///< of the choices; older pictures are dropped
};

} // namespace soviec
