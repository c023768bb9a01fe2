// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/background.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace soviec {

class BusyLine;
class DataTable;
struct PageContext;

/// Loads a signed decision (Excel, CSV) and lists every difference from the record with its cause,
/// mistakes in the decision itself included. Stores nothing.
class ReconcileView : public QWidget {
    Q_OBJECT

public:
    explicit ReconcileView(PageContext& context, QWidget* parent = nullptr);
    void setYear(int year);

signals:
    void finished();

private:
    void load();
    void showWhy(const QString& id);

    PageContext& m_context;
    int m_year = 0;
    QStringList m_reasons; ///< of the rows, in order
    QPointer<BackgroundTask> m_task;
    QComboBox* m_period;
    QPushButton* m_load;
    BusyLine* m_busy;
    QLabel* m_sentence;
    DataTable* m_table;
    QLabel* m_why;
};

} // namespace soviec
