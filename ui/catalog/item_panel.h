// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/catalog.h"
#include "ui/shared/card.h"

#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace soviec {

class FieldError;
class UsersField;

/// One item of a catalog: every field of the printed catalog, to read or, in a draft, to change.
class ItemPanel : public SidePanel {
    Q_OBJECT

public:
    explicit ItemPanel(QWidget* parent = nullptr);
    void setGroups(const QList<CatalogGroup>& groups, Decimal divisor);
    void setUnits(const QList<Unit>& units);
    /// Code and name of the positions an item can be kept to.
    void setPositions(const QList<std::pair<QString, QString>>& positions);
    /// `editable`: in a draft of who may change it.
    void setItem(const CatalogItem& item, bool editable);
    void clear(const QString& sentence);
    /// The item as the fields say; nothing where a field is wrong, which it then says itself.
    std::optional<CatalogItem> item();
    /// The item as it was shown.
    const CatalogItem& shown() const { return m_item; }
    /// Whether a person changed a field since the item was shown.
    bool isTyped() const { return m_typed; }
    /// What was typed is stored or given up.
    void settle() { m_typed = false; }
    void setError(const QString& text);
    QLineEdit* firstField() const { return m_code; }

signals:
    void saved();
    void removed();

private:
    void showCoefficient();
    QLabel* m_sentence;
    QWidget* m_fields;
    QLineEdit* m_code;
    QComboBox* m_part;
    QLineEdit* m_division;
    QLineEdit* m_task;
    QLineEdit* m_detail;
    QLineEdit* m_output;
    QComboBox* m_group;
    QLineEdit* m_points;
    QLabel* m_coefficient;
    QLineEdit* m_measure;
    QLineEdit* m_minutes;
    QLineEdit* m_note;
    UsersField* m_users;
    FieldError* m_error;
    QPushButton* m_save;
    QPushButton* m_remove;
    CatalogItem m_item;
    bool m_typed = false;
    Decimal m_divisor = Decimal(5);
};

} // namespace soviec
