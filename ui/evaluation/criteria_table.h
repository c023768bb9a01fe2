// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/evaluation.h"
#include "ui/shared/data_table.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QLabel;

namespace soviec {

class DataTable;
class FieldError;
class Settings;

/// Section I of Mẫu số 01: groups and criteria with maxima and self scores. The owner types a score
/// in its cell; the descriptors of Phụ lục I stand below for the chosen criterion.
class CriteriaTable : public QWidget {
    Q_OBJECT

public:
    explicit CriteriaTable(Settings& settings, QWidget* parent = nullptr);
    void setView(const service::SheetView& view, bool editable);
    DataTable* table() const { return m_table; }

signals:
    /// A sound score was typed.
    void scored(const QString& criterion, soviec::Decimal points);

private:
    void addPart(
        QList<Row>& rows, const QList<CriteriaGroup>& groups, Decimal most, const QString& title,
        const service::SheetView& view, bool editable);
    bool take(const QString& code, const QString& text);
    void showDescriptors(const QString& code);
    const Criterion* find(const QString& code) const;

    DataTable* m_table;
    FieldError* m_error;
    QLabel* m_descriptors;
    std::shared_ptr<const RuleSet> m_rules;
};

} // namespace soviec
