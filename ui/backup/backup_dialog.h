// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/audit/database_summary.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace soviec {

class BusyLine;
class CopyKeeper;
class DataTable;
class Dialogs;
class InlineMessage;

/// Dated copies of the database on this computer: where they lie, what each of them holds, one more
/// now, and going back to one of them. What is chosen to be restored is put in place by whoever
/// opened the dialog, after the window has let go of the database.
class BackupDialog final : public QDialog {
    Q_OBJECT

public:
    BackupDialog(CopyKeeper& keeper, Dialogs& dialogs, QWidget* parent = nullptr);
    /// After accept(): the copy to be restored.
    QString restored() const { return m_restored; }
    DataTable* table() const { return m_table; }
    /// What stands about the chosen copy.
    QString words() const;

private:
    QWidget* makePlace();
    QWidget* makeButtons();
    void read();
    void look();
    void lookAt(const QString& file);
    void showSummary(const QString& file, const Result<DatabaseSummary>& summary);
    void choosePlace();
    void makeNow();
    void chooseFile();
    void restore();

    CopyKeeper& m_keeper;
    Dialogs& m_dialogs;
    DataTable* m_table;
    InlineMessage* m_problem;
    BusyLine* m_busy;
    QLabel* m_place = nullptr;
    QLabel* m_words;
    QPushButton* m_make = nullptr;
    QPushButton* m_restore = nullptr;
    QString m_looked;   ///< the copy whose content is shown and sound
    QString m_asked;    ///< the copy that is being looked into
    QString m_restored;
};

} // namespace soviec
