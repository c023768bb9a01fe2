// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/who_dialog.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace soviec::service {
class Office;
}

namespace soviec {

class DataTable;
class Dialogs;
class FieldError;

/// The first steps with a new database: the agency as it is printed, its units and people, its
/// catalog, and who sits here. Ends on the diary with the first entry. Every step but the first can
/// be left for later.
class FirstRun final : public QDialog {
    Q_OBJECT

public:
    FirstRun(service::Office& office, Dialogs& dialogs, QWidget* parent = nullptr);
    /// After accept(): who was chosen; empty: the operator of the file.
    QString login() const { return m_login; }
    /// Where dated copies are wanted; empty: beside the database.
    QString copiesFolder() const { return m_copies; }
    int step() const;
    void goOn();
    void goBack();

private:
    /// A kind of file to be brought in, with what came of it.
    struct Source {
        QString kind;
        QLabel* outcome = nullptr;
        QLineEdit* from = nullptr; ///< the day a catalog counts from; null: not asked
        FieldError* fromError = nullptr;
    };
    QWidget* makeAgency();
    QWidget* makeImports(
        const QString& title, const QString& text, const QStringList& kinds, const QStringList& names);
    QWidget* makeCopies();
    QWidget* makePeople();
    QWidget* makeButtons();
    bool keepAgency();
    void bringIn(int place);
    void readPeople();
    void showStep();

    service::Office& m_office;
    Dialogs& m_dialogs;
    QStackedWidget* m_steps;
    QLabel* m_where;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_superior = nullptr;
    QLineEdit* m_place = nullptr;
    FieldError* m_nameError = nullptr;
    QList<Source> m_sources;
    DataTable* m_people = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QString m_login;
    QString m_copies;
};

} // namespace soviec
