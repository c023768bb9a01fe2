// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

namespace soviec {

class DataTable;

/// A person who can work in a local file.
struct LoginChoice {
    QString login; ///< empty: the operator of the file
    QString name;
    QString position;
    QString unit;
};

/// Who is working? A local file has no passwords: the computer's own sign-in guards it.
class WhoDialog : public QDialog {
    Q_OBJECT

public:
    WhoDialog(
        const QList<LoginChoice>& people, const QString& lastLogin, QWidget* parent = nullptr);
    /// After accept(): the chosen login, empty for the operator.
    QString login() const { return m_login; }

private:
    void choose(const QString& rowId);
    DataTable* m_table;
    QString m_login;
};

} // namespace soviec
