// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rule_simulation.h"
#include "ui/shared/background.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace soviec {

class BusyLine;
class DataTable;
class DistributionPicture;
struct PageContext;

/// "What if": the real data of a month or quarter under this set, beside today's scores. Runs on a
/// worker and can be stopped; nothing is stored.
class WhatIf : public QWidget {
    Q_OBJECT

public:
    explicit WhatIf(PageContext& context, QWidget* parent = nullptr);
    /// The set to run; null where it has errors. What was run for another set goes.
    void setRules(const RuleSetPtr& rules);
    bool isRunning() const { return m_task != nullptr; }

signals:
    void finished();

private:
    QWidget* makeTools();
    void fillPeriods();
    void run();
    void show(const Result<service::Simulation>& result);
    void showPeople();
    void showWhy(const QString& id);

    PageContext& m_context;
    RuleSetPtr m_rules;
    std::optional<service::Simulation> m_simulation;
    QPointer<BackgroundTask> m_task;
    QComboBox* m_period;
    QCheckBox* m_onlyChanged;
    QPushButton* m_run;
    BusyLine* m_busy;
    QLabel* m_sentence;
    DistributionPicture* m_picture;
    DataTable* m_people;
    QLabel* m_why;
    QLabel* m_remarks;
};

} // namespace soviec
