// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace soviec {

class Dialogs;
class FieldError;

/// What the person chose when the program began without a database.
struct StartChoice {
    enum class Kind { Demonstrate, Create, Open, Connect };
    Kind kind = Kind::Demonstrate;
    QString path;       ///< empty for Connect: the server is asked for next
    QString agencyName; ///< for Create
};

/// The first window of all: look at the demonstration agency, create one's own database, or open
/// one that is there, or go to the office's server.
class StartWindow : public QDialog {
    Q_OBJECT

public:
    /// `demonstrationPath`: where the demonstration is put.
    StartWindow(Dialogs& dialogs, const QString& demonstrationPath, QWidget* parent = nullptr);
    const StartChoice& choice() const { return m_choice; }
    /// What went wrong with the last choice; shown below the choices.
    void setError(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fit();
    QWidget* makeStep(
        const QString& iconName, const QString& title, const QString& text, QPushButton* button,
        QWidget* field = nullptr);
    void demonstrate();
    void create();
    void openExisting();
    void connectToServer();
    Dialogs& m_dialogs;
    QString m_demonstrationPath;
    QLineEdit* m_agency;
    FieldError* m_agencyError;
    QLabel* m_error;
    StartChoice m_choice;
};

} // namespace soviec
