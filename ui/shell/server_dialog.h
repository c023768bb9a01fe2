// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace soviec {

class FieldError;

/// Where the office's server is, and who comes: asked the first time, and again where the server does
/// not accept what the keychain holds. The password stays in memory and is never shown.
class ServerDialog : public QDialog {
    Q_OBJECT

public:
    /// `address`: what was used before, without a password; may be empty. `keeps`: whether this desktop
    /// has a keychain to offer.
    ServerDialog(const QString& address, bool keeps, QWidget* parent = nullptr);
    /// After accept(): postgresql://LOGIN@HOST/DATABASE, without the password.
    QString address() const { return m_address; }
    QString password() const;
    bool keepsPassword() const;
    /// What went wrong with the last try.
    void setError(const QString& text);

private:
    QLineEdit* addField(const QString& label, const QString& hint, FieldError*& error);
    void take();
    bool need(const QLineEdit* field, FieldError* error, const QString& sentence) const;
    QLineEdit* m_host;
    QLineEdit* m_database;
    QLineEdit* m_login;
    QLineEdit* m_password;
    FieldError* m_hostError;
    FieldError* m_databaseError;
    FieldError* m_loginError;
    FieldError* m_passwordError;
    QCheckBox* m_keep;
    QLabel* m_error;
    QString m_address;
};

} // namespace soviec
