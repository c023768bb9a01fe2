// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/paged_document.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSpinBox;

namespace soviec {

class BusyLine;
class Dialogs;
class PageThumbnails;
class Settings;
class PageView;

/// What will be printed: thumbnails on the left, the sheets beside them, zoom, a jump to a page,
/// Print… and Save as PDF…. Ctrl+P prints, Ctrl+S saves, Ctrl+G goes to a page.
class PrintPreview : public QWidget {
    Q_OBJECT

public:
    explicit PrintPreview(Dialogs& dialogs, QWidget* parent = nullptr);
    /// Shows the reports from their first page on; none clears the view.
    void setReports(const QList<report::Report>& reports);
    /// The same where their sheets have been counted elsewhere: a sheet is laid out when it is seen.
    void setReports(const QList<report::Report>& reports, std::vector<print::SheetCount> counts);
    int pageCount() const;
    /// Where printer, sides and pages a sheet are remembered; not set: nowhere. Outlives the view.
    void rememberIn(Settings* settings);

signals:
    /// Printed or written, as a sentence for the status line.
    void done(const QString& sentence);

private:
    void display(const QList<report::Report>& reports, print::PagedDocument document);
    QWidget* makeTools();
    void connectAll();
    void chooseZoom(int index);
    void showZoom();
    void showPage(int page);
    void print();
    void savePdf();

    Dialogs& m_dialogs;
    QList<report::Report> m_reports;
    std::shared_ptr<const print::PagedDocument> m_document;
    QString m_fileStem;
    PageThumbnails* m_thumbnails;
    QListView* m_list;
    PageView* m_view;
    BusyLine* m_busy;
    QComboBox* m_zoom = nullptr;
    QSpinBox* m_page = nullptr;
    QLabel* m_count = nullptr;
    QComboBox* m_perSheet = nullptr;
    Settings* m_settings = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace soviec
