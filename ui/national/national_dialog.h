// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/national_delivery.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace soviec {

class DataTable;
class Dialogs;
class InlineMessage;
class SegmentedControl;

/// Results of a year on their way to the national personnel database: what is due, what is sent, what
/// was received; batches are made here, and their answers noted.
class NationalDialog final : public QDialog {
    Q_OBJECT

public:
    NationalDialog(service::Office& office, Dialogs& dialogs, int year, QWidget* parent = nullptr);
    DataTable* results() const { return m_results; }
    DataTable* batches() const { return m_batches; }
    /// The counter in words.
    QString counter() const;

private:
    QWidget* makeTables();
    QWidget* makeButtons();
    void read();
    void showCounter();
    void showResults();
    void showBatches();
    void showView(int view);
    void make(bool again);
    void noteSent();
    void noteAnswer();
    /// Lines "code period reason" as refusals; an Error names the line.
    Result<QHash<QString, QString>> refusalsIn(const QString& text) const;
    const NationalBatch* current() const;
    void say(const Result<NationalBatch>& done);

    service::Office& m_office;
    Dialogs& m_dialogs;
    int m_year;
    InlineMessage* m_message;
    QLabel* m_counter;
    SegmentedControl* m_views;
    QStackedWidget* m_stack;
    DataTable* m_results;
    DataTable* m_batches;
    QPushButton* m_make = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_sent = nullptr;
    QPushButton* m_answer = nullptr;
    QList<service::NationalResult> m_all;
    QList<NationalBatch> m_made;
};

} // namespace soviec
