// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/engine.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <memory>

namespace soviec::storage {

/// What differs between the two engines below the statements. Statements that differ stand side by
/// side in the queries files.
class Dialect {
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// By what the place looks like: an address of a server or a path.
    static std::unique_ptr<Dialect> of(const QString& place);
    virtual ~Dialect() = default;

    virtual Engine engine() const = 0;
    /// The place as it may be shown and logged: without a password.
    virtual QString shown() const = 0;
    /// Qt's name of the driver.
    virtual QString driver() const = 0;
    /// What to say where Qt does not have it.
    virtual QString missingDriver() const = 0;
    /// Names the database to the driver, with the options that hold per connection; an Error where
    /// the place cannot be understood.
    virtual Result<void> aim(QSqlDatabase& db, Mode mode) const = 0;
    /// Statements run after each connecting.
    virtual QList<const char*> afterConnecting() const = 0;
    /// Whether rows are fetched while others are asked for: no for a driver that then drops the first.
    virtual bool streams() const = 0;
    /// What the database said, as an Error with a sentence.
    virtual Error toError(const QSqlError& error) const = 0;
    /// The connection is gone: opening it again may help.
    virtual bool isLost(const QSqlError& error) const = 0;
    /// Somebody else was in the way and nothing was done: asking again may help.
    virtual bool isTransient(const QSqlError& error) const = 0;
};

} // namespace soviec::storage
