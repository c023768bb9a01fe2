// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace soviec {

/// What is wrong at one place of a JSON text.
struct JsonProblem {
    QString code; ///< "missing_key", "unknown_key", "wrong_type" or "bad_value"
    QString path; ///< "lines[2].completed"
    QString text; ///< what is wrong there, translated, without the path
};

/// Reads the members of one object strictly: every member is asked for by name, and finish()
/// reports those nobody asked for. Problems go to one list, so that a checker can show them all.
class JsonFields {
public:
    /// `problems` must outlive this. A value that is no object is reported and read as empty.
    JsonFields(const QJsonValue& value, const QString& path, QList<JsonProblem>& problems);

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    /// The member; undefined and reported where it is missing.
    QJsonValue value(QLatin1StringView key);
    QString string(QLatin1StringView key);
    bool boolean(QLatin1StringView key);
    /// A JSON number that is whole and 0 … `max`.
    int count(QLatin1StringView key, int max);
    /// Text of digits with a point, not negative, at most `max`.
    Decimal decimal(QLatin1StringView key, Decimal max);
    QJsonArray array(QLatin1StringView key);
    QJsonObject object(QLatin1StringView key);
    /// Reports the members that were not read.
    void finish();

    QString path(QLatin1StringView key) const;
    void report(QLatin1StringView key, const QString& code, const QString& text);

private:
    QJsonObject m_object;
    QString m_path;
    QList<JsonProblem>& m_problems;
    QList<QLatin1StringView> m_read;
};

/// The same strictness for a value that stands in an array or a map: nothing and a problem at
/// `path` where it is not a decimal text of 0 … `max`.
std::optional<Decimal> jsonDecimal(
    const QJsonValue& value, Decimal max, const QString& path, QList<JsonProblem>& problems);

/// "path[3]".
QString jsonIndex(const QString& path, qsizetype index);
/// "path.key", or "key" at the top.
QString jsonKey(const QString& path, const QString& key);

} // namespace soviec
