// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_page.h"

#include "core/base/tr.h"
#include "ui/help/guide_view.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/status_line.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

HelpPage::HelpPage(const PageContext& context)
    : m_context(context)
    , m_header(new PageHeader(Tr::tr("Help"), this))
    , m_filter(new FilterLine(Tr::tr("Find in the guide"), this))
    , m_list(new DataTable(Tr::tr("Chapters"), this))
    , m_view(new GuideView(this))
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    auto* across = new QWidget(this);
    QHBoxLayout* row = makeRow(across, Space::None, Space::Gap);
    auto* side = new SidePanel(SidePanel::Width::Narrow, across);
    side->body()->addWidget(m_filter);
    side->body()->addWidget(m_list, 1);
    auto* card = new Card(across);
    card->body()->addWidget(m_view, 1);
    row->addWidget(side);
    row->addWidget(card, 1);
    column->addWidget(across, 1);
    m_list->setObjectName(u"chapters"_s);
    m_list->setColumns({{u"chapter"_s, Tr::tr("Chapter"), {}, ColumnKind::Text}});
    m_list->setEmptyText(Tr::tr("Nothing in the guide has all these words. Try fewer, or a part of one."));
    QPushButton* pdf = m_header->addAction(Tr::tr("Save as PDF"), u"pdf"_s);
    QPushButton* paper = m_header->addAction(Tr::tr("Print the guide"), u"print"_s);
    connect(pdf, &QPushButton::clicked, this, &HelpPage::savePdf);
    connect(paper, &QPushButton::clicked, this, &HelpPage::print);
    connect(m_filter, &FilterLine::wordsChanged, this, [this](const QStringList& words) {
        m_words = words;
        showList();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &DataTable::currentIdChanged, this, [this](const QString& id) {
        if (m_words.isEmpty()) {
            open(id);
            return;
        }
        const GuideHit hit = m_hits.value(id.toInt());
        open(hit.chapter, hit.heading.isEmpty() ? QString() : hit.heading);
    });
    connect(m_view, &GuideView::chapterWanted, this, [this](const QString& id) {
        m_filter->clear();
        m_list->setCurrentId(id);
    });
    showList();
}

void HelpPage::activate(const QVariantMap& where)
{
    const QString topic = where.value(u"topic"_s).toString();
    m_filter->clear();
    const QString wanted = topic.isEmpty() && !m_chapter.isEmpty() ? m_chapter : m_guide.chapter(topic).id;
    if (m_list->currentId() == wanted)
        open(wanted);
    else
        m_list->setCurrentId(wanted);
    m_list->setFocus();
}

bool HelpPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
    return true;
}

bool HelpPage::stepBack()
{
    if (m_words.isEmpty())
        return false;
    m_filter->clear();
    return true;
}

void HelpPage::showList()
{
    QList<Row> rows;
    m_hits = m_guide.search(m_words);
    if (m_words.isEmpty()) {
        for (const Chapter& chapter : m_guide.chapters()) {
            Cell cell;
            cell.text = chapter.title;
            rows.append({chapter.id, {cell}});
        }
    }
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        Cell cell;
        cell.text = m_hits[i].heading.isEmpty() ? m_hits[i].title : m_hits[i].heading;
        cell.second = m_hits[i].heading.isEmpty() ? m_hits[i].excerpt : m_hits[i].title;
        cell.toolTip = m_hits[i].excerpt;
        rows.append({QString::number(i), {cell}});
    }
    m_list->setRows(rows);
    if (m_list->currentId().isEmpty() && !rows.isEmpty())
        m_list->setCurrentId(m_words.isEmpty() ? m_guide.chapter(m_chapter).id : rows.first().id);
}

void HelpPage::open(const QString& id, const QString& heading)
{
    if (id.isEmpty())
        return;
    const Chapter& chapter = m_guide.chapter(id);
    if (m_chapter != chapter.id || m_view->document()->isEmpty()) {
        m_chapter = chapter.id;
        m_view->showText(chapter.text);
    }
    m_view->goTo(heading);
}

void HelpPage::savePdf()
{
    const QString path = m_context.dialogs.saveFile(
        this, Tr::tr("Save as PDF"), u"huong-dan-so-viec.pdf"_s, Tr::tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    GuideView::printText(m_guide.whole(), printer);
    if (printer.printerState() == QPrinter::Error || !QFile::exists(path))
        m_context.dialogs.showError(this, Tr::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)));
    else
        m_context.shell.status().say(Tr::tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)));
}

void HelpPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    GuideView::printText(m_guide.whole(), printer);
    m_context.shell.status().say(Tr::tr("The guide is sent to the printer."));
}

} // namespace soviec
