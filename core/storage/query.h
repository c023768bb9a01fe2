// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/id.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace soviec::storage {

/// A prepared, forward-only statement with typed binds and typed columns. Borrowed from the
/// Database, which keeps it prepared; finished when it goes out of scope. Every value is bound,
/// never pasted.
class Query {
public:
    Query(Query&& other) noexcept;
    Query(const Query&) = delete;
    Query& operator=(Query&&) = delete;
    ~Query();

    Query& bind(const char* name, const QString& value);
    Query& bind(const char* name, qint64 value);
    Query& bind(const char* name, int value) { return bind(name, qint64(value)); }
    Query& bind(const char* name, bool value) { return bind(name, qint64(value)); }
    Query& bind(const char* name, Decimal value) { return bind(name, qint64(value.scaled())); }
    Query& bind(const char* name, const std::optional<Decimal>& value);
    Query& bind(const char* name, Minutes value) { return bind(name, value.count()); }
    /// An invalid date is NULL.
    Query& bind(const char* name, const Date& value);
    /// An invalid time is NULL.
    Query& bind(const char* name, const QDateTime& utc);
    /// Bytes as they are; empty ones are not NULL.
    Query& bindBytes(const char* name, const QByteArray& bytes);
    Query& bindNull(const char* name);
    /// A null id is NULL.
    template <class Tag>
    Query& bind(const char* name, const Id<Tag>& id)
    {
        return id.isNull() ? bindNull(name) : bind(name, id.toString());
    }
    /// An empty text is NULL.
    Query& bindNullable(const char* name, const QString& value);

    Result<void> exec();
    /// Steps to the next row; false at the end. A driver error in the middle shows in failed().
    bool next();
    /// The error of exec() or next(), if any.
    Result<void> failed() const;
    int rowsAffected() const;

    QString text(int column) const;
    qint64 integer(int column) const;
    bool isNull(int column) const;
    Decimal decimal(int column) const { return Decimal::fromScaled(integer(column)); }
    std::optional<Decimal> optionalDecimal(int column) const;
    Minutes minutes(int column) const { return Minutes(int(integer(column))); }
    QByteArray bytes(int column) const;
    Date date(int column) const;
    QDateTime time(int column) const;
    template <class IdType>
    IdType id(int column) const
    {
        return isNull(column) ? IdType() : IdType::parse(text(column)).value_or(IdType());
    }

private:
    friend class Database;
    struct Borrowed;
    Query& bindValue(const char* name, const QVariant& value);
    explicit Query(Borrowed* borrowed) : m_borrowed(borrowed) { }
    Borrowed* m_borrowed;
};

} // namespace soviec::storage
