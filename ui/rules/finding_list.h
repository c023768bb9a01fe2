// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rule_desk.h"

#include <QWidget>

class QLabel;

namespace soviec {

class DataTable;
class Settings;

/// What the checker says about a set, errors first. A row leads to its place.
class FindingList : public QWidget {
    Q_OBJECT

public:
    explicit FindingList(Settings& settings, QWidget* parent = nullptr);
    void setReading(const service::RuleReading& reading);
    DataTable* table() const { return m_table; }

signals:
    /// Chosen by Enter or double click: the place as the finding names it.
    void chosen(const QString& place);

private:
    service::RuleReading m_reading;
    QLabel* m_sound;
    DataTable* m_table;
};

} // namespace soviec
