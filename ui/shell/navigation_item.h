// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace soviec {

/// One line of the navigation: icon, title, and a number where something waits.
class NavigationItem : public QPushButton {
    Q_OBJECT

public:
    NavigationItem(const QString& title, const QString& iconName, QWidget* parent = nullptr);
    /// 0: no number. `urgent`: white on red.
    void setCount(int count, bool urgent);
    /// Icon only; the title becomes the tool tip.
    void setCollapsed(bool collapsed);
    /// The key beside the title, muted ("F1").
    void setKeyText(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    QString m_title;
    QString m_key;
    int m_count = 0;
    bool m_urgent = false;
    bool m_collapsed = false;
};

} // namespace soviec
