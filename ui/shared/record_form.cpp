// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/record_form.h"

#include "core/base/tr.h"
#include "ui/shared/date_field.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace soviec {

RecordForm::RecordForm(const QString& action, QWidget* parent)
    : QWidget(parent), m_fields(new QVBoxLayout)
{
    auto* column = makeColumn(this, Space::None, Space::Small);
    m_fields->setSpacing(0);
    column->addLayout(m_fields);
    auto* buttons = new QWidget(this);
    auto* row = makeRow(buttons);
    QPushButton* go = makeButton(action, ButtonKind::Primary, {}, buttons);
    QPushButton* back = makeButton(Tr::tr("Cancel"), ButtonKind::Plain, {}, buttons);
    row->addWidget(go);
    row->addWidget(back);
    row->addStretch(1);
    m_error = new FieldError(go, this);
    column->addWidget(m_error);
    column->addWidget(buttons);
    const auto submit = [this] {
        setError({});
        for (const auto& [field, error] : std::as_const(m_errors))
            error->setError({});
        emit submitted();
    };
    connect(go, &QPushButton::clicked, this, submit);
    connect(back, &QPushButton::clicked, this, &RecordForm::cancelled);
}

void RecordForm::addField(const QString& name, QWidget* field)
{
    field->setAccessibleName(name);
    m_fields->addWidget(makeLabel(name, Face::Small, Ink::Muted, this));
    m_fields->addWidget(field);
    auto* error = new FieldError(field, this);
    m_fields->addWidget(error);
    m_fields->addSpacing(px(this, Space::Small));
    m_errors.append({field, error});
}

QLineEdit* RecordForm::addText(const QString& name, const QString& text)
{
    auto* field = new QLineEdit(text, this);
    addField(name, field);
    return field;
}

DateField* RecordForm::addDate(const QString& name)
{
    auto* field = new DateField(name, this);
    addField(name, field);
    return field;
}

QComboBox* RecordForm::addChoice(
    const QString& name, const QList<Choice>& choices, const QVariant& value)
{
    auto* field = new QComboBox(this);
    field->setPlaceholderText(Tr::tr("Choose…"));
    // A long unit's name must not widen the panel.
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(12);
    for (const Choice& one : choices)
        field->addItem(one.text, one.value);
    field->setCurrentIndex(value.isValid() ? field->findData(value) : -1);
    addField(name, field);
    return field;
}

QCheckBox* RecordForm::addCheck(const QString& name)
{
    auto* field = new QCheckBox(name, this);
    m_fields->addWidget(field);
    m_fields->addSpacing(px(this, Space::Small));
    return field;
}

void RecordForm::fault(QWidget* field, const QString& text)
{
    for (const auto& [one, error] : std::as_const(m_errors)) {
        if (one == field)
            error->setError(text);
    }
    field->setFocus();
}

std::optional<Date> RecordForm::date(DateField* field, bool needed)
{
    if (field->isBad()) {
        fault(field, Tr::tr("This is no date. Write it as 7/4/2026."));
        return std::nullopt;
    }
    if (needed && !isValid(field->date())) {
        fault(field, Tr::tr("A date belongs here, for example 7/4/2026."));
        return std::nullopt;
    }
    return field->date();
}

std::optional<QVariant> RecordForm::choice(QComboBox* field)
{
    if (field->currentIndex() >= 0)
        return field->currentData();
    fault(field, Tr::tr("Choose one."));
    return std::nullopt;
}

void RecordForm::setError(const QString& text)
{
    m_error->setError(text);
}

void RecordForm::focusFirst()
{
    if (!m_errors.isEmpty())
        m_errors.first().first->setFocus();
}

void RecordForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        focusNextChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace soviec
