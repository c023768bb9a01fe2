// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/date_field.h"

#include "core/base/tr.h"

namespace soviec {

DateField::DateField(const QString& accessibleName, QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    setPlaceholderText(Tr::tr("dd/mm/yyyy"));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const Date typed = date(); isValid(typed))
            setDate(typed);
    });
}

Date DateField::date() const
{
    return parseTypedDate(text().trimmed()).value_or(Date());
}

bool DateField::isBad() const
{
    return !text().trimmed().isEmpty() && !isValid(date());
}

void DateField::setDate(const Date& date)
{
    setText(isValid(date) ? formDate(date) : QString());
}

} // namespace soviec
