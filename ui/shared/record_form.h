// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QList>
#include <QVariant>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace soviec {

class DateField;
class FieldError;

/// Fields below each other beside the work area, each under its name, then one button that does it
/// and one that turns back. Nothing is chosen or dated before a person does so.
class RecordForm : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        QVariant value;
    };

    /// `action`: what the filled button says.
    explicit RecordForm(const QString& action, QWidget* parent = nullptr);

    QLineEdit* addText(const QString& name, const QString& text = {});
    DateField* addDate(const QString& name);
    /// Nothing is chosen where `value` is not among the choices.
    QComboBox* addChoice(
        const QString& name, const QList<Choice>& choices, const QVariant& value = {});
    QCheckBox* addCheck(const QString& name);

    /// The date of a field; nothing where it is no date, or empty although `needed`: the form says
    /// so at the field. An empty one that is not needed is an invalid date.
    std::optional<Date> date(DateField* field, bool needed);
    /// The value chosen; nothing where none is, and the form says so.
    std::optional<QVariant> choice(QComboBox* field);
    /// A sentence above the buttons: why it was not done.
    void setError(const QString& text);
    void focusFirst();

signals:
    void submitted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addField(const QString& name, QWidget* field);
    void fault(QWidget* field, const QString& text);
    QVBoxLayout* m_fields;
    QList<std::pair<QWidget*, FieldError*>> m_errors;
    FieldError* m_error;
};

} // namespace soviec
