// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/secrecy.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace soviec {

class DataTable;
class Dialogs;

/// What waits to be removed from diaries, and the decision of the second person. Never shows the
/// words themselves.
class PurgeDialog final : public QDialog {
    Q_OBJECT

public:
    PurgeDialog(service::Office& office, Dialogs& dialogs, QWidget* parent = nullptr);
    DataTable* table() const { return m_table; }

private:
    void read();
    void showChosen();
    void decide(bool remove);
    const service::WaitingPurge* chosen() const;

    service::Office& m_office;
    Dialogs& m_dialogs;
    DataTable* m_table;
    QLabel* m_words;
    QPushButton* m_remove;
    QPushButton* m_keep;
    QList<service::WaitingPurge> m_waiting;
};

/// Asks for the removal of the words of an entry, with a reason; the sentence says what happened,
/// empty where the person turned back.
QString askPurge(service::Office& office, Dialogs& dialogs, QWidget* parent, EntryId entry);

} // namespace soviec
