// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;

namespace soviec {

class NavigationItem;

/// The left edge: program and agency, the pages this person has, who is recorded, and whether what
/// is done reaches the database. Collapses to icons.
class NavigationBar : public QFrame {
    Q_OBJECT

public:
    explicit NavigationBar(QWidget* parent = nullptr);
    void setAgency(const QString& name);
    void setPages(const PageRegistry& pages);
    /// `connection`: "Local file — saved on this computer".
    void setViewer(const Viewer& viewer, const QString& connection);
    void setCurrent(const QString& pageId);
    void setCount(const QString& pageId, int count, bool urgent);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    /// The menu behind the gear.
    QMenu* menu() const { return m_menu; }

signals:
    void pageChosen(const QString& pageId);
    void goToClicked();
    void collapsedChanged(bool collapsed);
    /// By the button, not by the program: a wish to be remembered.
    void collapsedByHand(bool collapsed);

private:
    QWidget* makeFoot();
    void applyWidth();
    struct Item {
        QString pageId;
        NavigationItem* button;
    };
    QList<Item> m_items;
    QList<QWidget*> m_onlyWide;
    QLabel* m_agency;
    QLabel* m_person;
    QLabel* m_position;
    QLabel* m_connection;
    QPushButton* m_goTo;
    QPushButton* m_collapse;
    QScrollArea* m_scroll;
    QWidget* m_list;
    QMenu* m_menu;
    bool m_collapsed = false;
};

} // namespace soviec
