// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/second_factor.h"
#include "ui/shell/page.h"

#include <QDialog>

#include <optional>

class QLineEdit;

namespace soviec {

class FieldError;

/// Sets up the second factor: the QR code for the app, the same as letters, and the first six figures,
/// which show that the app has it right.
class EnrolDialog : public QDialog {
    Q_OBJECT

public:
    EnrolDialog(service::Office& office, const service::FactorEnrolment& enrolment, QWidget* parent = nullptr);

private:
    void confirm();

    service::Office& m_office;
    QLineEdit* m_code;
    FieldError* m_error;
};

/// Asks for the six figures of a signature; Enter signs.
class CodeDialog : public QDialog {
    Q_OBJECT

public:
    /// `fresh`: the factor has just been set up, with the figures that are shown still.
    explicit CodeDialog(bool fresh, QWidget* parent = nullptr);
    QString code() const;

private:
    void sign();

    QLineEdit* m_code;
    FieldError* m_error;
};

/// The figures for a signature: asked for where the agency wants them, after setting up the factor where
/// the person has none yet. Empty where none are asked for; nothing where the person turned back.
std::optional<QString> askFactor(PageContext& context, QWidget* parent);

} // namespace soviec
