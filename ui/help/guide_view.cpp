// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide_view.h"

#include "core/base/tr.h"
#include "ui/help/guide.h"
#include "ui/theme/face.h"
#include "ui/theme/on_look.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QImage>
#include <QPagedPaintDevice>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

// What fits between the margins of A4 in the units a text document counts in.
constexpr int printedWidth = 620;

QImage pictureOf(const QUrl& name, int width)
{
    QImage image(Guide::folder() + name.path());
    // The picture keeps its points; only the room it takes is set.
    if (!image.isNull() && width > 0 && image.width() > width)
        image.setDevicePixelRatio(qreal(image.width()) / width);
    return image;
}

void dressTables(QTextFrame* frame, const QColor& line)
{
    for (QTextFrame* child : frame->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(line);
            format.setBorderCollapse(true);
            format.setCellPadding(5);
            format.setCellSpacing(0);
            table->setFormat(format);
        }
        dressTables(child, line);
    }
}

class PrintedGuide final : public QTextDocument {
protected:
    QVariant loadResource(int type, const QUrl& name) override
    {
        return type == ImageResource ? QVariant(pictureOf(name, printedWidth))
                                     : QTextDocument::loadResource(type, name);
    }
};

} // namespace

GuideView::GuideView(QWidget* parent)
    : DocumentView(Tr::tr("The guide"), parent)
{
    // Always there, so that the pictures do not change their width when it comes and goes.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &GuideView::fit);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const QString chapter = Guide::chapterOfLink(link.toString());
        if (!chapter.isEmpty())
            emit chapterWanted(chapter);
        else if (link.scheme().startsWith(u"http"_s))
            QDesktopServices::openUrl(link);
    });
    onLook(this, [this] {
        m_width = 0;
        m_later.start();
    });
}

void GuideView::showText(const QString& markdown)
{
    m_markdown = markdown;
    m_width = room();
    document()->setDefaultFont(face(Face::Body, this));
    document()->setDocumentMargin(px(this, Space::Gap));
    document()->clear();
    setMarkdown(markdown);
    dressTables(document()->rootFrame(), ink(Ink::Line));
}

void GuideView::goTo(const QString& heading)
{
    verticalScrollBar()->setValue(0);
    for (QTextBlock block = document()->begin(); !heading.isEmpty() && block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.text() != heading)
            continue;
        setTextCursor(QTextCursor(block));
        // The heading at the top, with what belongs to it below.
        verticalScrollBar()->setValue(
            int(document()->documentLayout()->blockBoundingRect(block).top()));
        return;
    }
}

QVariant GuideView::loadResource(int type, const QUrl& name)
{
    return type == QTextDocument::ImageResource ? QVariant(pictureOf(name, m_width))
                                                : QTextBrowser::loadResource(type, name);
}

// The text is set again from the event loop: the view may be in the middle of laying it out.
void GuideView::resizeEvent(QResizeEvent* event)
{
    DocumentView::resizeEvent(event);
    m_later.start();
}

void GuideView::fit()
{
    if (m_markdown.isEmpty() || room() == m_width)
        return;
    const int at = verticalScrollBar()->value();
    showText(m_markdown);
    verticalScrollBar()->setValue(at);
}

int GuideView::room() const
{
    return viewport()->width() - 3 * px(this, Space::Gap);
}

void GuideView::printText(const QString& markdown, QPagedPaintDevice& device)
{
    PrintedGuide document;
    document.setDefaultFont(QFont(u"Times New Roman"_s, 12));
    document.setMarkdown(markdown);
    dressTables(document.rootFrame(), Qt::gray);
    document.print(&device);
}

} // namespace soviec
