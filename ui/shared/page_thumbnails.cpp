// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page_thumbnails.h"

#include "core/base/tr.h"
#include "ui/theme/ink.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace soviec {

namespace {

constexpr int keptPictures = 200;

} // namespace

PageThumbnails::PageThumbnails(QObject* parent)
    : QAbstractListModel(parent)
    , m_pictures(keptPictures)
{
}

void PageThumbnails::setDocument(std::shared_ptr<const print::PagedDocument> document)
{
    beginResetModel();
    m_document = std::move(document);
    m_pictures.clear();
    endResetModel();
}

void PageThumbnails::setSize(int height, qreal ratio)
{
    beginResetModel();
    m_height = height;
    m_ratio = ratio;
    m_pictures.clear();
    endResetModel();
}

int PageThumbnails::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_document ? 0 : m_document->pageCount();
}

QVariant PageThumbnails::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return QString::number(index.row() + 1);
    case Qt::AccessibleTextRole: return Tr::tr("Page %1").arg(index.row() + 1);
    case Qt::DecorationRole: return picture(index.row());
    default: return {};
    }
}

QPixmap PageThumbnails::picture(int page) const
{
    if (const QPixmap* kept = m_pictures.object(page))
        return *kept;
    const QSizeF paper = m_document->paper(page);
    const qreal scale = m_height / std::max(paper.width(), paper.height());
    QPixmap drawn((paper * scale * m_ratio).toSize());
    drawn.setDevicePixelRatio(m_ratio);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    m_document->paintPage(painter, page);
    painter.setPen(QPen(inkColour(Ink::ControlLine, false), 0));
    painter.drawRect(QRectF({0, 0}, paper - QSizeF(1 / scale, 1 / scale)));
    painter.end();
    m_pictures.insert(page, new QPixmap(drawn));
    return drawn;
}

} // namespace soviec
