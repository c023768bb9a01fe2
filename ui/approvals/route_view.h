// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workflow/approval.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace soviec {

class Card;
class DataTable;
class FieldError;
class SegmentedControl;

/// The routes of the three blocs, step by step; whoever may change them does it here. A document
/// that was submitted keeps the route it began with.
class RouteView : public QWidget {
    Q_OBJECT

public:
    explicit RouteView(PageContext& context, QWidget* parent = nullptr);
    /// Reads the route of the bloc again; what was not saved is given up.
    void refresh();
    bool isChanged() const { return m_route != m_stored; }

signals:
    void failed(const QString& text);

private:
    QWidget* makeSteps();
    QWidget* makeFields();
    Bloc bloc() const;
    int chosen() const;
    void showRoute(int current);
    void showStep();
    void takeStep();
    void addStep();
    void removeStep();
    void moveStep(int by);
    void save();

    PageContext& m_context;
    SegmentedControl* m_blocs;
    Card* m_card;
    DataTable* m_steps;
    Card* m_side;
    QLineEdit* m_body;
    QComboBox* m_kind;
    QComboBox* m_holder;
    QComboBox* m_unit;
    FieldError* m_error;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_save;
    QPushButton* m_back;
    QList<RouteStep> m_route;
    QList<RouteStep> m_stored;
    QList<Unit> m_units;
    bool m_filling = false;
};

} // namespace soviec
