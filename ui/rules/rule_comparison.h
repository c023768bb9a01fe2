// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rule_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace soviec {

class DataTable;
struct PageContext;

/// Every value in which a set differs from another one. In an overlay draft a difference can be
/// taken back.
class RuleComparison : public QWidget {
    Q_OBJECT

public:
    explicit RuleComparison(PageContext& context, QWidget* parent = nullptr);
    void setDocument(
        const service::RuleDocument& document, const QList<service::RuleEntry>& sets, bool editable);

signals:
    /// The draft's text without one of its differences.
    void changed(const QString& text);

private:
    void compare();
    void takeBack();

    PageContext& m_context;
    service::RuleDocument m_document;
    QList<service::RuleEntry> m_sets;
    QList<RuleDifference> m_differences;
    bool m_editable = false;
    QComboBox* m_other;
    QLabel* m_hint;
    DataTable* m_table;
    QPushButton* m_takeBack;
};

} // namespace soviec
