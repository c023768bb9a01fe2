// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/document_register.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace soviec {

/// Which column of a list means what: guessed from the headings, corrected by the person, kept for
/// the next list of the same make.
class RegisterColumnsForm final : public QWidget {
    Q_OBJECT

public:
    explicit RegisterColumnsForm(QWidget* parent = nullptr);
    void begin(const RegisterSheet& sheet, const RegisterColumns& columns, const QString& name);
    RegisterColumns columns() const;
    QString name() const;
    void setError(const QString& sentence);

signals:
    void taken();
    void turnedBack();

private:
    QLineEdit* m_name;
    QHash<int, QComboBox*> m_boxes; ///< by RegisterField
    QLabel* m_error;
};

} // namespace soviec
