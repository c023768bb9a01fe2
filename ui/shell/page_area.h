// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace soviec {

class Page;

/// Where the pages stand, one in front. Each scrolls by itself where the window is lower than what
/// it needs, so that nothing of a page is ever squeezed or cut, at any size of the text.
class PageArea : public QStackedWidget {
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;
    void add(Page* page);
    void bringToFront(Page* page);
};

} // namespace soviec
