// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/base/tr.h"
#include "core/storage/borrowed.h"

#include <QVariant>

#include <algorithm>

namespace soviec::storage {

using namespace Qt::StringLiterals;

Query::Query(Query&& other) noexcept
    : m_borrowed(std::exchange(other.m_borrowed, nullptr))
{
}

Query::~Query()
{
    if (m_borrowed)
        m_borrowed->owner->giveBack(std::unique_ptr<Borrowed>(m_borrowed));
}

Query& Query::bindValue(const char* name, const QVariant& value)
{
    if (!m_borrowed->query)
        return *this;
    const QStringList& names = m_borrowed->names;
    const QLatin1StringView wanted(name);
    const qsizetype width = std::max<qsizetype>(names.size(), 1);
    // Of many rows each is bound whole before the next.
    const qsizetype row = m_borrowed->rows > 1 ? m_borrowed->next / width * width : 0;
    // Binds mostly come in the order of the statement.
    qsizetype at = m_borrowed->next % width;
    for (qsizetype tried = 0; tried < names.size(); ++tried, ++at) {
        if (at >= names.size())
            at = 0;
        if (names.at(at) != wanted)
            continue;
        const bool many = m_borrowed->rows > 1;
        if (many && (row >= m_borrowed->bound.size() || m_borrowed->bound.at(row + at)))
            break;
        m_borrowed->query->bindValue(m_borrowed->placeholders.at(row + at), value);
        m_borrowed->next = many ? m_borrowed->next + 1 : at + 1;
        m_borrowed->bound[row + at] = true;
        return *this;
    }
    m_borrowed->stray = QString(wanted);
    return *this;
}

Query& Query::bind(const char* name, const QString& value)
{
    // A null QString would become NULL; here it is an empty text.
    return bindValue(name, value.isNull() ? QString(""_L1) : value);
}

Query& Query::bind(const char* name, qint64 value)
{
    return bindValue(name, value);
}

Query& Query::bind(const char* name, const std::optional<Decimal>& value)
{
    return value ? bind(name, qint64(value->scaled())) : bindNull(name);
}

Query& Query::bind(const char* name, const Date& value)
{
    return isValid(value) ? bind(name, isoDate(value)) : bindNull(name);
}

Query& Query::bind(const char* name, const QDateTime& utc)
{
    return utc.isValid() ? bind(name, isoTime(utc)) : bindNull(name);
}

Query& Query::bindBytes(const char* name, const QByteArray& bytes)
{
    return bindValue(name, bytes.isNull() ? QByteArray("") : bytes);
}

Query& Query::bindNull(const char* name)
{
    return bindValue(name, QVariant());
}

Query& Query::bindNullable(const char* name, const QString& value)
{
    return value.isEmpty() ? bindNull(name) : bind(name, value);
}

Result<void> Query::exec()
{
    if (!m_borrowed->query)
        return m_borrowed->state;
    // A forgotten bind would silently reuse the value of the last caller.
    if (m_borrowed->bound.contains(false) || !m_borrowed->stray.isEmpty()) {
        QStringList open;
        for (qsizetype i = 0; i < m_borrowed->names.size(); ++i) {
            if (!m_borrowed->bound.at(i))
                open.append(m_borrowed->names.at(i));
        }
        m_borrowed->state = fail(
            ErrorCode::Unavailable, Tr::tr("A part of the program is missing. Install it again."),
            u"%1 lacks %2; has no %3"_s.arg(
                QString::fromLatin1(m_borrowed->name), open.join(u' '), m_borrowed->stray));
        return m_borrowed->state;
    }
    m_borrowed->state = {};
    const bool done = m_borrowed->plain.isEmpty() ? m_borrowed->query->exec()
                                                  : m_borrowed->query->exec(m_borrowed->plain);
    if (done && m_borrowed->goesBack)
        m_borrowed->owner->broken.reset();
    if (done)
        return {};
    Database::Private& owner = *m_borrowed->owner;
    const Error error = owner.connection->error(m_borrowed->query->lastError());
    m_borrowed->state = std::unexpected(error);
    // What only reads is asked once more of a connection that was lost between two questions.
    if (owner.connection->wasLost() && owner.renew(*m_borrowed)) {
        m_borrowed->state = {};
        if (!m_borrowed->query->exec())
            m_borrowed->state = std::unexpected(owner.connection->error(m_borrowed->query->lastError()));
    }
    if (!m_borrowed->state && m_borrowed->owner->inTransaction)
        m_borrowed->owner->broken = m_borrowed->state.error();
    return m_borrowed->state;
}

bool Query::next()
{
    if (!m_borrowed->query || !m_borrowed->state)
        return false;
    if (m_borrowed->query->next())
        return true;
    if (m_borrowed->query->lastError().isValid())
        m_borrowed->state
            = std::unexpected(m_borrowed->owner->connection->error(m_borrowed->query->lastError()));
    return false;
}

Result<void> Query::failed() const
{
    return m_borrowed->state;
}

int Query::rowsAffected() const
{
    return m_borrowed->query ? m_borrowed->query->numRowsAffected() : 0;
}

QString Query::text(int column) const
{
    return m_borrowed->query->value(column).toString();
}

qint64 Query::integer(int column) const
{
    return m_borrowed->query->value(column).toLongLong();
}

bool Query::isNull(int column) const
{
    return m_borrowed->query->isNull(column);
}

std::optional<Decimal> Query::optionalDecimal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(decimal(column));
}

QByteArray Query::bytes(int column) const
{
    return m_borrowed->query->value(column).toByteArray();
}

Date Query::date(int column) const
{
    return parseIsoDate(text(column)).value_or(Date());
}

QDateTime Query::time(int column) const
{
    return isNull(column) ? QDateTime() : parseIsoTime(text(column));
}

} // namespace soviec::storage
