// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/service/reports.h"
#include "ui/shell/page.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace soviec {

class InlineMessage;
class PageHeader;
class PrintPreview;

/// Báo cáo: the sheets of a month as they will be printed, for oneself, for the people one
/// reviews, or for everybody where one is HR. What is shown is what is printed and exported.
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(PageContext& context, QWidget* parent = nullptr);
    /// `where`: "kind" and "person" choose what is shown.
    void activate(const QVariantMap& where) override;
    void refresh() override;
    QString helpTopic() const override { return QStringLiteral("reports"); }

private:
    QWidget* makeChoices();
    void fillPeople();
    service::ReportRequest request() const;
    void showReports();
    void saveWorkbook();

    PageContext& m_context;
    PageHeader* m_header;
    InlineMessage* m_message;
    QComboBox* m_kind;
    QComboBox* m_person;
    QCheckBox* m_annex;
    QPushButton* m_workbook;
    PrintPreview* m_preview;
    QList<report::Report> m_reports;
};

} // namespace soviec
