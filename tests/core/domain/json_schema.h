// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace soviec::test {

/// The part of JSON Schema 2020-12 the schemas of the rule sets use. A keyword that is not known
/// here is a failure of its own, so that none is silently ignored.
class JsonSchema {
public:
    explicit JsonSchema(const QJsonObject& schema) : m_root(schema) { }

    /// The first place that does not satisfy the schema, with the keyword; empty where all does.
    QString fault(const QJsonValue& value) const { return check(m_root, value, {}); }

private:
    QString check(const QJsonValue& schema, const QJsonValue& value, const QString& path) const;
    QString keyword(
        const QJsonObject& schema, const QString& name, const QJsonValue& value,
        const QString& path) const;
    QString object(
        const QJsonObject& schema, const QString& name, const QJsonValue& value,
        const QString& path) const;
    QString list(
        const QJsonObject& schema, const QString& name, const QJsonValue& value,
        const QString& path) const;
    QString combined(
        const QJsonObject& schema, const QString& name, const QJsonValue& value,
        const QString& path) const;

    QJsonObject m_root;
};

} // namespace soviec::test
