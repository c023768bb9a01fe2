// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/catalog.h"
#include "ui/shared/card.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace soviec {

class FieldError;
class GridEditor;

/// What a catalog says of itself: its title, the standard product whose points are the divisor, and
/// the groups by complexity with their frames of points. To read or, in a draft, to change.
class HeadView : public Card {
    Q_OBJECT

public:
    explicit HeadView(QWidget* parent = nullptr);
    void setCatalog(const TaskCatalog& catalog, const QList<CatalogGroup>& groups, bool editable);
    void clear();
    void setError(const QString& text);

signals:
    /// Both are sound by themselves; the service looks at them again.
    void saved(const soviec::TaskCatalog& catalog, const QList<soviec::CatalogGroup>& groups);

private:
    void take();
    void showExample();
    /// The groups as typed; nothing where a row is wrong, which it then says itself.
    std::optional<QList<CatalogGroup>> groups();

    QLineEdit* m_title;
    QLineEdit* m_product;
    QLineEdit* m_divisor;
    QLabel* m_example;
    GridEditor* m_groups;
    FieldError* m_error;
    QPushButton* m_save;
    TaskCatalog m_catalog;
};

} // namespace soviec
