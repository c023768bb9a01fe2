// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/space.h"

#include <QWidget>

class QBoxLayout;

namespace soviec {

/// Two parts of a page beside each other, or one above the other where there is no room: on a small
/// screen or with large text. The page scrolls then.
class TwoPane : public QWidget {
    Q_OBJECT

public:
    /// Parts share the width as first : second; side by side from `spaces` × `unit` of width on.
    TwoPane(
        QWidget* first, int firstShare, QWidget* second, int secondShare, Space unit, int spaces,
        QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    bool fits() const;
    void arrange();
    QBoxLayout* m_row;
    QWidget* m_first;
    QWidget* m_second;
    Space m_unit;
    int m_spaces;
};

} // namespace soviec
