// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/dated_copies.h"
#include "ui/shared/background.h"

#include <QObject>
#include <QPointer>

namespace soviec {

class Settings;

/// Makes the dated copy of a database file once a day without being asked, beside the window, and
/// remembers on this computer where copies are wanted and what came of the last one.
class CopyKeeper final : public QObject {
    Q_OBJECT

public:
    CopyKeeper(service::Office& office, Settings& settings, const QString& database, QObject* parent);
    service::DatedCopies copies() const;
    /// Empty: beside the database.
    QString folder() const;
    void setFolder(const QString& folder);
    /// Where there is no copy of today. Called when the window opens.
    void makeIfDue();
    /// Makes one now; null where one is being made already.
    BackgroundTask* make();
    /// The same without a window, at the end of the program: waits until it is written. False where
    /// it could not be; the sentence stands in problem() when the program is opened again.
    bool makeBeforeEnd();
    /// What went wrong the last time; empty: nothing.
    QString problem() const;

    /// The place of copies of a database that is not open yet.
    static void keepFolder(Settings& settings, const QString& database, const QString& folder);

signals:
    /// A copy was made, or could not be.
    void made();

private:
    void take(const Result<service::CopyMade>& result);
    static QString keyOf(const QString& database, const QString& what);

    service::Office& m_office;
    Settings& m_settings;
    QString m_database;
    QPointer<BackgroundTask> m_task;
};

} // namespace soviec
