// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_area.h"

#include "ui/shell/page.h"

#include <QScrollArea>

namespace soviec {

void PageArea::add(Page* page)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    addWidget(scroll);
}

void PageArea::bringToFront(Page* page)
{
    for (int i = 0; i < count(); ++i) {
        if (static_cast<QScrollArea*>(widget(i))->widget() == page)
            setCurrentIndex(i);
    }
}

} // namespace soviec
