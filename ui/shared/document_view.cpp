// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/document_view.h"

#include <QScrollBar>
#include <QtMath>

namespace soviec {

DocumentView::DocumentView(const QString& accessibleName, QWidget* parent) : QTextBrowser(parent)
{
    setAccessibleName(accessibleName);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &DocumentView::fitSideways);
}

// Qt asks how wide the text is before its tables are laid out again, so that a narrower view would
// scroll to where they ended before; and the columns of a table are rounded, so that it ends a point
// inside the margin.
void DocumentView::fitSideways()
{
    const qreal hidden = document()->size().width() - viewport()->width();
    horizontalScrollBar()->setRange(0, hidden > document()->documentMargin() ? qCeil(hidden) : 0);
}

} // namespace soviec
