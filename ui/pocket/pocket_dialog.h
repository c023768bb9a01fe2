// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace soviec {

class BusyLine;
class DataTable;
class PocketKeeper;
struct Row;

/// What was done without the network: what waits, what both sides changed and the person decides field by
/// field, and what the server did not take, with everything that was entered.
class PocketDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PocketDialog(PocketKeeper& keeper, QWidget* parent = nullptr);
    DataTable* table() const { return m_table; }
    /// What stands about the chosen row.
    QString words() const;

private:
    QWidget* makeButtons();
    void read();
    void look();
    void send();
    void decide();
    void putAway();
    QString wordsAbout(const QString& id) const;

    PocketKeeper& m_keeper;
    QLabel* m_state;
    DataTable* m_table;
    QLabel* m_words;
    BusyLine* m_busy;
    QPushButton* m_send = nullptr;
    QPushButton* m_decide = nullptr;
    QPushButton* m_putAway = nullptr;
};

} // namespace soviec
