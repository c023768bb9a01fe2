// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/pocket.h"
#include "ui/shared/background.h"

#include <QObject>
#include <QPointer>

class QTimer;

namespace soviec {

/// Keeps the pocket of a server filled beside the window, notices that the office has gone on with it because
/// the server is out of reach, and brings the work home when it is back.
class PocketKeeper final : public QObject {
    Q_OBJECT

public:
    /// `address`: with everything a new connection needs. `office` works on that server or its pocket.
    PocketKeeper(service::Office& office, const QString& address, QObject* parent = nullptr);
    ~PocketKeeper() override;

    bool isAway() const { return m_away; }
    /// "No network · 3 changes wait"; empty: all is well.
    QString sentence() const;
    const service::PocketStatus& status() const { return m_status; }
    /// Rows both sides changed, until the person has decided.
    const QList<service::PackageRow>& conflicts() const { return m_conflicts; }
    bool isBusy() const { return m_task != nullptr; }
    /// Something waits that is not just for the person to decide.
    bool waitsUnsent() const;

    /// Sends what waits and fills the pocket. Null where that is under way already.
    BackgroundTask* meet(const service::PackageChoices& choices = {});
    /// Asks whether the office still works on the server.
    void look();
    /// The person has seen what the server did not take.
    void putAway(const QString& record);

signals:
    /// The sentence, what waits or where the office works may be another.
    void changed();
    /// What has just happened, for the status line.
    void said(const QString& sentence);
    /// Away, and everything was sent that can be: the office may be opened on the server again.
    void homeReached();

private:
    void tick();
    void read();
    void met(const Result<service::PocketSent>& sent);
    void tellHome(const service::PackageOutcome& outcome);

    service::Office& m_office;
    QString m_address;
    QString m_path;
    QTimer* m_timer;
    QPointer<BackgroundTask> m_task;
    service::PocketStatus m_status;
    QList<service::PackageRow> m_conflicts;
    QString m_told; ///< what came home, until the window is another one
    bool m_away;
    int m_ticks = 0;
};

} // namespace soviec
