// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace soviec {

/// Views of which one is shown: asks for the room of that one, not of the largest, so that a page
/// scrolls only where its present view needs it.
class ViewStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit ViewStack(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace soviec
