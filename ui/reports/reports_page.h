// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/service/reports.h"
#include "ui/shell/page.h"

#include <QList>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace soviec {

class BackgroundTask;
class BusyLine;
class InlineMessage;
class PageHeader;
class PrintPreview;

/// Báo cáo: every report of a period as it will be printed, for oneself, for the people one
/// reviews, or for everybody where one is HR. What is shown is what is printed and exported; many
/// sheets are written as a file each, in the background.
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(PageContext& context, QWidget* parent = nullptr);
    /// `where`: "kind", "year", and "person" or "unit", choose what is shown.
    void activate(const QVariantMap& where) override;
    void refresh() override;
    QString helpTopic() const override { return QStringLiteral("reports"); }

private:
    QWidget* makeChoices();
    void fillKinds();
    void fillSpans();
    void fillPeople();
    void addUnits();
    void step(int direction);
    Period period() const;
    service::ReportRequest request() const;
    void showReports();
    void enableActions();
    void saveWorkbook();
    void saveFiles();
    void editForm();

    PageContext& m_context;
    PageHeader* m_header;
    InlineMessage* m_message;
    BusyLine* m_busy;
    QComboBox* m_kind;
    QComboBox* m_span;
    QComboBox* m_whose;
    QCheckBox* m_annex;
    QCheckBox* m_each;
    QPushButton* m_form;
    QPushButton* m_files;
    QPushButton* m_workbook;
    PrintPreview* m_preview;
    QPointer<BackgroundTask> m_building;
    int m_round = 0; ///< of building: what comes of an earlier one is dropped
    QList<report::Report> m_reports;
};

} // namespace soviec
