// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace soviec {

/// The heading of a table, with room above the titles for the line that filters its rows. The room is
/// there while the line is shown.
class FilterHeading final : public QHeaderView {
    Q_OBJECT

public:
    explicit FilterHeading(QWidget* parent = nullptr);
    /// The line becomes a part of the heading; null takes it out.
    void setLine(QWidget* line);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    int room() const;
    void placeLine();
    QWidget* m_line = nullptr;
};

} // namespace soviec
