// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/merge/step_fields.h"

#include <QJsonDocument>

namespace soviec {

namespace {

constexpr int noNumber = -1;

} // namespace

StepFields StepFields::ofText(QByteArrayView flat)
{
    StepFields fields;
    if (flat.size() > 2)
        fields.m_text = flat.toByteArray();
    return fields;
}

const QJsonObject& StepFields::object() const
{
    if (!m_text.isEmpty()) {
        m_object = QJsonDocument::fromJson(m_text).object();
        m_text.clear();
    }
    return m_object;
}

void StepFields::insert(const QString& field, const QJsonValue& value)
{
    object();
    m_object.insert(field, value);
}

void StepFields::visit(const JsonCursor::Visit& each) const
{
    if (!m_text.isEmpty()) {
        JsonCursor(m_text).flatObject(each);
        return;
    }
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        const QJsonValue value = *it;
        JsonScalar scalar;
        scalar.isText = value.isString();
        scalar.text = value.toString();
        // A number that is not whole is none here, as it is to QJsonValue::toInt().
        if (const int number = value.toInt(noNumber); number != noNumber || value.toInt(0) == noNumber)
            scalar.number = number;
        each(it.key().toUtf8(), scalar);
    }
}

} // namespace soviec
