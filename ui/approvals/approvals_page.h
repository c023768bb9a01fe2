// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/approvals.h"
#include "ui/shell/page.h"

class QLineEdit;
class QStackedWidget;

namespace soviec {

class ApprovalPanel;
class Card;
class DataTable;
class FilterLine;
class InlineMessage;
class PageHeader;
class RouteView;
class SegmentedControl;

/// Phê duyệt: the documents that wait for the viewer, what each shows line by line, and its way
/// along the route. Signing, returning with a reason and commenting on a line stand beside it.
class ApprovalsPage : public Page {
    Q_OBJECT

public:
    explicit ApprovalsPage(PageContext& context, QWidget* parent = nullptr);
    /// `where`: "document", an id; "view": "routes".
    void activate(const QVariantMap& where) override;
    void refresh() override;
    QString helpTopic() const override { return QStringLiteral("approvals"); }
    QString statusHint() const override;
    bool focusFilter() override;
    bool stepBack() override;

private:
    void makeHeader();
    void makeTables();
    void showWhich();
    void showDocument();
    void showLine();
    void take(const QString& wanted);
    void leaveComment();
    Result<service::ApprovalEntry> run(
        const QString& action, const QString& reason, const QString& code);
    const service::ApprovalEntry* chosen() const;

    PageContext& m_context;
    PageHeader* m_header;
    SegmentedControl* m_which;
    InlineMessage* m_message;
    DataTable* m_documents;
    Card* m_linesCard;
    FilterLine* m_filter;
    DataTable* m_lines;
    QLineEdit* m_comment;
    ApprovalPanel* m_panel;
    RouteView* m_routes;
    QStackedWidget* m_stack;
    QList<service::ApprovalEntry> m_entries;
    QList<ApprovalComment> m_comments;
    QStringList m_columns; ///< of the lines on screen
    ApprovalId m_shown;
    QString m_shownHash; ///< of the lines on screen; a signature stands over it
};

} // namespace soviec
