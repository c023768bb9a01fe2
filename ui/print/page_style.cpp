// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_style.h"

#include "ui/print/times_face.h"

namespace soviec::print {

PageStyle PageStyle::of(const report::Report& report)
{
    PageStyle style;
    style.family = timesFamily();
    style.paper = QSizeF(210 * mm, 297 * mm);
    if (report.paper == report::Paper::Landscape)
        style.paper.transpose();
    style.margins = QMarginsF(30 * mm, 20 * mm, 15 * mm, 20 * mm);
    if (report.bloc == Bloc::Party) {
        style.bodySize = 140;
        style.exactLine = 18 * point;
    }
    return style;
}

QRectF PageStyle::content() const
{
    return QRectF(QPointF(0, 0), paper).marginsRemoved(margins);
}

} // namespace soviec::print
