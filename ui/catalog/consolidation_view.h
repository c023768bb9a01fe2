// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/approvals.h"
#include "ui/shared/card.h"

class QLineEdit;
class QPushButton;

namespace soviec {

class DataTable;
class FieldError;
class Settings;

/// The parts that agencies submitted to the lead body, and the draft they are joined in.
class ConsolidationView : public Card {
    Q_OBJECT

public:
    explicit ConsolidationView(Settings& settings, QWidget* parent = nullptr);
    /// Task catalogs that wait at the viewer's step, and how many items each holds. `mayJoin`: the
    /// viewer is charged with consolidating.
    void setParts(
        const QList<service::ApprovalEntry>& parts, const QList<int>& items, bool mayJoin);
    void setError(const QString& text);

signals:
    void joined(const QStringList& documents, const QString& title);
    void opened(const QString& document);

private:
    void join();
    void showCount();
    DataTable* m_table;
    QWidget* m_form;
    QLineEdit* m_title;
    FieldError* m_error;
    QPushButton* m_join;
};

} // namespace soviec
