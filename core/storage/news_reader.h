// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/server_feed.h"

#include <QObject>
#include <QSqlQuery>
#include <QTimer>

#include <optional>

namespace soviec::storage {

/// Asks a server for the news over a connection of its own, again and again, in the thread it lives in. A
/// connection that is lost is opened again; whatever may have been missed meanwhile is told as news of anything.
class NewsReader : public QObject {
    Q_OBJECT
public:
    NewsReader(QString address, NewsMark last);
    ~NewsReader() override;

    /// From the thread it lives in.
    void begin();

signals:
    void heard(const QList<soviec::storage::ServerNews>& news);

private:
    void ask();
    Result<void> meet();
    Result<QList<ServerNews>> read();

    QString m_address;
    NewsMark m_last;
    bool m_mayHaveMissed = false;
    QTimer m_timer {this}; ///< a child, so that it goes along into the thread
    std::unique_ptr<Connection> m_connection;
    std::optional<QSqlQuery> m_question; ///< goes before the connection
};

} // namespace soviec::storage
