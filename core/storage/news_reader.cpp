// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/news_reader.h"

#include <QSqlError>

#include <chrono>

namespace soviec::storage {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Soon enough for somebody who looks at a queue, and for five hundred windows a fortieth of a processor.
constexpr auto whileConnected = 1s;
constexpr auto whileLost = 5s;
// An account that was closed, or has another password now, is no attack on the server.
constexpr auto whileRefused = 60s;

QList<ServerNews> parsed(const QString& lines)
{
    QList<ServerNews> news;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u' ');
        if (parts.size() == 3)
            news.append({parts[0], parts[1], parts[2]});
    }
    return news;
}

} // namespace

NewsReader::NewsReader(QString address, NewsMark last)
    : m_address(std::move(address))
    , m_last(std::move(last))
{
}

NewsReader::~NewsReader() = default;

void NewsReader::begin()
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NewsReader::ask);
    ask();
}

void NewsReader::ask()
{
    const Result<void> met = meet();
    const Result<QList<ServerNews>> news = met ? read() : passOn(met);
    std::chrono::milliseconds pause = whileConnected;
    if (!news) {
        pause = news.error().code == ErrorCode::Forbidden ? whileRefused : whileLost;
        m_question.reset();
        m_connection.reset();
        // The server that answers next may be another one, or have forgotten.
        m_mayHaveMissed = true;
    } else if (!news->isEmpty()) {
        emit heard(*news);
    }
    m_timer.start(pause);
}

Result<void> NewsReader::meet()
{
    if (m_connection)
        return {};
    auto connection = Connection::open(m_address, Connection::Mode::ReadOnly);
    if (!connection)
        return passOn(connection);
    m_connection = std::move(*connection);
    if (const auto done = m_connection->run("news/set_up"); !done)
        return done;
    const auto statement = m_connection->statements().find("news/since");
    if (!statement)
        return passOn(statement);
    m_question.emplace(m_connection->handle());
    if (!m_question->prepare(statement->sql))
        return std::unexpected(m_connection->error(m_question->lastError()));
    return {};
}

Result<QList<ServerNews>> NewsReader::read()
{
    m_question->bindValue(u":since"_s, m_last.snapshot);
    m_question->bindValue(u":self"_s, m_last.self);
    if (!m_question->exec() || !m_question->next())
        return std::unexpected(m_connection->error(m_question->lastError()));
    m_last.snapshot = m_question->value(0).toString();
    const bool missed = m_question->value(1).toInt() != 0 || std::exchange(m_mayHaveMissed, false);
    const QString lines = m_question->value(2).toString();
    m_question->finish();
    return missed ? QList<ServerNews> {ServerNews()} : parsed(lines);
}

} // namespace soviec::storage
