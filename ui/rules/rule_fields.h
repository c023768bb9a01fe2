// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace soviec {

/// One figure or text of a rule set that people change without reading JSON.
struct RuleField {
    enum class Kind { Text, Figure, Count, Day, Choice, Flag };
    QString path; ///< "bands[good].from"
    QString label;
    Kind kind = Kind::Text;
    QStringList choices; ///< codes; Kind::Choice
    QString article;
    bool mayBeEmpty = false; ///< an open end
    QJsonValue value;
};

struct RuleFieldGroup {
    QString title;
    QString article;
    QList<RuleField> fields;
};

/// The usual figures of a set in the order of the document: title and days, criteria, open points,
/// bands, quota, year. What the set does not have is left out.
QList<RuleFieldGroup> ruleFields(const QJsonObject& complete);

/// A field's value as a person types and reads it.
QString typedValue(const RuleField& field);
/// What was typed as the file holds it; Invalid with what is expected.
Result<QJsonValue> valueTyped(const RuleField& field, const QString& text);

} // namespace soviec
