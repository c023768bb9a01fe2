// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalog_desk.h"
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
    void setHead(const service::CatalogHead& head, bool editable);
    /// As it was last set, before anybody typed.
    const service::CatalogHead& shown() const { return m_shown; }
    /// Whether a person changed a field since then.
    bool isTyped() const { return m_typed; }
    /// What was typed is stored or given up.
    void settle() { m_typed = false; }
    /// Hands on what was typed; says in place what is wrong with it.
    void take();
    void clear();
    void setError(const QString& text);

signals:
    /// Sound by itself; the service looks at it again.
    void saved(const soviec::service::CatalogHead& typed);

private:
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
    service::CatalogHead m_shown;
    bool m_typed = false;
};

} // namespace soviec
