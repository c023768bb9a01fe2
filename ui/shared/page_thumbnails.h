// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paged_document.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace soviec {

/// Small pictures of the sheets, drawn when they are first seen: a thousand pages open at once.
class PageThumbnails : public QAbstractListModel {
    Q_OBJECT

public:
    explicit PageThumbnails(QObject* parent = nullptr);
    void setDocument(std::shared_ptr<const print::PagedDocument> document);
    /// Height of a picture in device independent pixels, and how many pixels these are.
    void setSize(int height, qreal ratio);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QPixmap picture(int page) const;
    std::shared_ptr<const print::PagedDocument> m_document;
    mutable QCache<int, QPixmap> m_pictures;
    int m_height = 120;
    qreal m_ratio = 1;
};

} // namespace soviec
