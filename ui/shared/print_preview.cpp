// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/print_preview.h"

#include "core/base/tr.h"
#include "ui/print/pdf_writer.h"
#include "ui/shared/background.h"
#include "ui/shared/busy_line.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/label.h"
#include "ui/shared/page_thumbnails.h"
#include "ui/shared/page_view.h"
#include "ui/shared/settings.h"
#include "ui/theme/on_look.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QListView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressDialog>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

constexpr int fitWidth = 0; // data of the zoom's first two lines; the others are per cents
constexpr int fitPage = 1;
const QString printerKey = u"print/printer"_s;
const QString sidesKey = u"print/sides"_s;
const QString perSheetKey = u"print/pages"_s;

} // namespace

PrintPreview::PrintPreview(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_thumbnails(new PageThumbnails(this))
    , m_list(new QListView)
    , m_view(new PageView)
    , m_busy(new BusyLine(this))
{
    m_list->setModel(m_thumbnails);
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::TopToBottom);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(Tr::tr("Pages as small pictures"));
    onLook(m_list, [this] {
        const int height = px(m_list, Space::FieldLong) * 3 / 4;
        m_thumbnails->setSize(height, m_list->devicePixelRatioF());
        m_list->setIconSize(QSize(height, height));
        const int wide = height + 2 * px(m_list, Space::Card);
        m_list->setGridSize(QSize(wide, height + px(m_list, Space::Row)));
        m_list->setFixedWidth(wide + m_list->verticalScrollBar()->sizeHint().width());
        // New pictures made the list forget where it stood.
        m_list->setCurrentIndex(m_thumbnails->index(m_view->currentPage()));
    });
    auto* all = new QVBoxLayout(this);
    setSpace(this, all, Space::None, Space::Small);
    all->addWidget(makeTools());
    all->addWidget(m_busy);
    auto* work = new QHBoxLayout;
    work->addWidget(m_list);
    work->addWidget(m_view, 1);
    all->addLayout(work, 1);
    setSpace(this, work, Space::None, Space::Small);
    connectAll();
    setReports({});
}

QWidget* PrintPreview::makeTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    setSpace(tools, row, Space::None, Space::Small);
    m_zoom = new QComboBox;
    m_zoom->setAccessibleName(Tr::tr("Zoom"));
    m_zoom->addItem(Tr::tr("Fit width"), fitWidth);
    m_zoom->addItem(Tr::tr("Whole page"), fitPage);
    for (const int percent : {50, 75, 100, 125, 150, 200})
        m_zoom->addItem(Tr::tr("%1 %", "zoom").arg(percent), percent);
    m_page = new QSpinBox;
    m_page->setAccessibleName(Tr::tr("Go to page"));
    m_count = makeLabel({}, Face::Body, Ink::Muted);
    m_perSheet = new QComboBox;
    m_perSheet->setAccessibleName(Tr::tr("Pages a sheet when printing"));
    m_perSheet->addItem(Tr::tr("1 page a sheet"), 1);
    m_perSheet->addItem(Tr::tr("2 pages a sheet"), 2);
    m_save = makeButton(Tr::tr("Save as PDF…"), ButtonKind::Plain, u"pdf"_s);
    m_print = makeButton(Tr::tr("Print…"), ButtonKind::Primary, u"print"_s);
    row->addWidget(makeLabel(Tr::tr("Page")));
    row->addWidget(m_page);
    row->addWidget(m_count);
    row->addWidget(m_zoom);
    row->addStretch(1);
    row->addWidget(m_perSheet);
    row->addWidget(m_save);
    row->addWidget(m_print);
    return tools;
}

void PrintPreview::connectAll()
{
    connect(m_zoom, &QComboBox::activated, this, &PrintPreview::chooseZoom);
    connect(m_view, &PageView::zoomChanged, this, &PrintPreview::showZoom);
    connect(m_view, &PageView::currentPageChanged, this, &PrintPreview::showPage);
    connect(
        m_page, &QSpinBox::valueChanged, m_view, [this](int page) { m_view->goToPage(page - 1); });
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, m_view,
        [this](const QModelIndex& now) {
            if (now.isValid() && now.row() != m_view->currentPage())
                m_view->goToPage(now.row());
        });
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(m_save, &QPushButton::clicked, this, &PrintPreview::savePdf);
    const auto key = [this](const QKeySequence& keys, auto action) {
        connect(
            new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, action);
    };
    key(QKeySequence::Print, [this] { m_print->click(); });
    key(QKeySequence::Save, [this] { m_save->click(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_G), [this] {
        m_page->setFocus(Qt::ShortcutFocusReason);
        m_page->selectAll();
    });
}

void PrintPreview::setReports(const QList<report::Report>& reports)
{
    display(reports, print::PagedDocument::layOut(reports));
}

void PrintPreview::setReports(
    const QList<report::Report>& reports, std::vector<print::SheetCount> counts)
{
    display(reports, print::PagedDocument::onDemand(reports, std::move(counts)));
}

void PrintPreview::display(const QList<report::Report>& reports, print::PagedDocument document)
{
    m_reports = reports;
    m_document = std::make_shared<const print::PagedDocument>(std::move(document));
    m_fileStem = reports.isEmpty() ? QString() : reports.first().fileStem;
    const int pages = m_document->pageCount();
    const QSignalBlocker quiet(m_page);
    m_page->setRange(pages > 0 ? 1 : 0, pages);
    m_page->setValue(1);
    m_count->setText(Tr::tr("of %1", "pages").arg(pages));
    for (QWidget* tool :
         {static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_zoom),
          static_cast<QWidget*>(m_perSheet), static_cast<QWidget*>(m_print),
         static_cast<QWidget*>(m_save)})
        tool->setEnabled(pages > 0);
    m_list->setVisible(pages > 0);
    m_thumbnails->setDocument(m_document);
    m_view->setDocument(m_document);
}

int PrintPreview::pageCount() const
{
    return m_document->pageCount();
}

void PrintPreview::chooseZoom(int index)
{
    const int choice = m_zoom->itemData(index).toInt();
    if (choice == fitWidth)
        m_view->setZoom(PageView::Zoom::FitWidth);
    else if (choice == fitPage)
        m_view->setZoom(PageView::Zoom::FitPage);
    else
        m_view->setZoom(PageView::Zoom::Percent, choice);
}

void PrintPreview::showZoom()
{
    int choice = m_view->percent();
    if (m_view->zoom() == PageView::Zoom::FitWidth)
        choice = fitWidth;
    if (m_view->zoom() == PageView::Zoom::FitPage)
        choice = fitPage;
    const int index = m_zoom->findData(choice);
    // A step between the offered ones is shown as what it is.
    m_zoom->setCurrentIndex(index);
    m_zoom->setPlaceholderText(Tr::tr("%1 %", "zoom").arg(m_view->percent()));
}

void PrintPreview::showPage(int page)
{
    const QSignalBlocker quiet(m_page);
    m_page->setValue(page + 1);
    const QModelIndex index = m_thumbnails->index(page);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void PrintPreview::rememberIn(Settings* settings)
{
    m_settings = settings;
    const int pages = settings->value(Setting::PageState, perSheetKey).toInt();
    m_perSheet->setCurrentIndex(std::max(0, m_perSheet->findData(pages)));
}

void PrintPreview::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    if (m_settings) {
        const QString name = m_settings->value(Setting::PageState, printerKey).toString();
        if (QPrinterInfo::availablePrinterNames().contains(name))
            printer.setPrinterName(name);
        const int sides = m_settings->value(Setting::PageState, sidesKey).toInt();
        printer.setDuplex(QPrinter::DuplexMode(std::clamp(sides, 0, 3)));
    }
    printer.setDocName(m_fileStem);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage);
    if (dialog.exec() != QDialog::Accepted)
        return;
    int first = 0;
    int last = pageCount() - 1;
    if (printer.printRange() == QPrinter::CurrentPage)
        first = last = m_view->currentPage();
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = printer.fromPage() - 1;
        last = std::clamp(printer.toPage() - 1, first, pageCount() - 1);
    }
    const int perSheet = m_perSheet->currentData().toInt();
    if (m_settings) {
        m_settings->setValue(Setting::PageState, printer.printerName(), printerKey);
        m_settings->setValue(Setting::PageState, int(printer.duplex()), sidesKey);
        m_settings->setValue(Setting::PageState, perSheet, perSheetKey);
    }
    QProgressDialog progress(
        Tr::tr("Sending pages to the printer"), Tr::tr("Stop"), 0, last - first + 1, this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(500);
    const auto printed =
        print::printPages(*m_document, printer, first, last, perSheet, [&](int pages) {
            progress.setValue(pages);
            return !progress.wasCanceled();
        });
    if (!printed && printed.error().code == ErrorCode::Cancelled)
        printer.abort();
    if (!printed)
        m_dialogs.showError(this, printed.error().text, printed.error().detail);
    else
        emit done(Tr::tr("Sent %n page(s) to the printer.", nullptr, last - first + 1));
}

void PrintPreview::savePdf()
{
    const QString path = m_dialogs.saveFile(
        this, Tr::tr("Save as PDF"), m_fileStem + u".pdf"_s, Tr::tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    m_save->setEnabled(false);
    auto* task = runInBackground(
        this,
        [reports = m_reports, path](const TaskProgress& progress) {
            return print::writePdf(reports, path, [&](int count) {
                return progress(count, int(reports.size()));
            });
        },
        [this, path](const Result<void>& written) {
            m_save->setEnabled(pageCount() > 0);
            if (!written && written.error().code != ErrorCode::Cancelled)
                m_dialogs.showError(this, written.error().text, written.error().detail);
            else
                emit done(
                    written ? Tr::tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path))
                            : written.error().text);
        });
    m_busy->watch(task, Tr::tr("Writing “%1”").arg(QDir::toNativeSeparators(path)));
}

} // namespace soviec
