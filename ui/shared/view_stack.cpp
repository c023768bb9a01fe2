// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/view_stack.h"

namespace soviec {

ViewStack::ViewStack(QWidget* parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize ViewStack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
}

QSize ViewStack::minimumSizeHint() const
{
    const QWidget* view = currentWidget();
    return view ? view->minimumSizeHint().expandedTo(view->minimumSize())
                : QStackedWidget::minimumSizeHint();
}

} // namespace soviec
