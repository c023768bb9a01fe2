// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/org/person.h"
#include "core/domain/position/position.h"
#include "ui/shared/card.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace soviec {

class DataTable;
class FieldError;

/// Who holds a position, from when, on which decision; and the form that appoints. No date is
/// proposed: the decision says it.
class HoldersPanel : public Card {
    Q_OBJECT

public:
    explicit HoldersPanel(QWidget* parent = nullptr);
    void setPeople(const QList<Member>& people);
    /// `holders`: of this position, past ones too.
    void show(const QList<HeldPosition>& holders, const Date& today, bool editable);
    void setError(const QString& text);
    void clearForm();

signals:
    void appointed(const QString& person, const Date& first, const QString& document);
    void ended(const QString& holding, const Date& last);

private:
    void appoint();
    void end();
    std::optional<Date> typedDay();

    DataTable* m_table;
    QWidget* m_form;
    QComboBox* m_person;
    QLineEdit* m_day;
    QLineEdit* m_document;
    FieldError* m_error;
    QPushButton* m_end;
};

} // namespace soviec
