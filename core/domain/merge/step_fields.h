// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_cursor.h"

#include <QByteArray>
#include <QJsonObject>

namespace soviec {

/// What a step changed, by field. Of a package it is the text it came as until somebody wants an object: of most steps
/// nobody does, and to build it took longer than to write the row. Used by one thread at a time.
class StepFields {
public:
    StepFields() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): an object is what fields mostly are
    StepFields(const QJsonObject& fields) : m_object(fields) { }
    /// A JSON object as JsonCursor::flatObject() finds it sound.
    static StepFields ofText(QByteArrayView flat);

    const QJsonObject& object() const;
    // NOLINTNEXTLINE(google-explicit-constructor)
    operator const QJsonObject&() const { return object(); }
    bool contains(const QString& field) const { return object().contains(field); }
    QJsonValue value(const QString& field) const { return object().value(field); }
    void insert(const QString& field, const QJsonValue& value);
    /// Each field in their order, without an object where there is none yet.
    void visit(const JsonCursor::Visit& each) const;
    friend bool operator==(const StepFields& a, const StepFields& b) { return a.object() == b.object(); }

private:
    mutable QByteArray m_text; ///< empty: the object tells
    mutable QJsonObject m_object;
};

} // namespace soviec
