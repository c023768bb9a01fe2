// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paged_document.h"

#include <QAbstractScrollArea>

#include <memory>

namespace soviec {

/// The sheets of a document one under the other, as they will be printed. Page Up and Page Down,
/// Home and End move; Ctrl with + and − or the wheel zooms.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Zoom { FitWidth, FitPage, Percent };
    static constexpr int smallest = 50; ///< per cent
    static constexpr int largest = 200;

    explicit PageView(QWidget* parent = nullptr);
    void setDocument(std::shared_ptr<const print::PagedDocument> document);
    const std::shared_ptr<const print::PagedDocument>& document() const { return m_document; }
    Zoom zoom() const { return m_zoom; }
    /// Per cent of the size on paper, whatever the zoom is.
    int percent() const;
    void setZoom(Zoom zoom, int percent = 100);
    /// 0-based; the page in the middle of the view.
    int currentPage() const;
    void goToPage(int index);

signals:
    void currentPageChanged(int index);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    void announcePage();
    qreal fittingScale() const;
    QRectF pageRect(int index) const;

    std::shared_ptr<const print::PagedDocument> m_document;
    Zoom m_zoom = Zoom::FitWidth;
    int m_percent = 100;
    qreal m_scale = 1;         ///< device independent pixels to a hundredth of a millimetre
    std::vector<qreal> m_tops; ///< of the sheets, without scrolling
    qreal m_height = 0;
    qreal m_width = 0;
    int m_announced = -1;
};

} // namespace soviec
