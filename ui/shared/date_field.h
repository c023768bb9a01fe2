// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QLineEdit>

namespace soviec {

/// A date as people type it (7/4/2026). It is empty until somebody writes: a date that decides
/// something is asked for, never proposed.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(const QString& accessibleName, QWidget* parent = nullptr);
    /// Nothing where it is empty or no date; isBad() tells which.
    Date date() const;
    bool isBad() const;
    void setDate(const Date& date);
};

} // namespace soviec
