// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/org/person.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace soviec::service {

class Office;

/// An accepted entry of the diary behind a line of work.
struct ExplainEntry {
    QString id;
    Date day;
    QString title;
    Decimal quantity; ///< accepted
    int minutes = 0;  ///< accepted
    int faults = 0;
    int delays = 0;
    QString document;
};

/// A figure and what it comes from: step, article, sentence, value in machine form.
struct ExplainNode {
    QString step; ///< "level", "mean", "period", "total", "ratio", "a", "line", "criterion", …
    QString article;
    QString text;
    QString value;
    QList<ExplainNode> children;
    QList<ExplainEntry> entries; ///< of a line
};
QJsonObject toJson(const ExplainNode& node);

/// Any score as a tree, down to the entries behind it: of a month or quarter the total over its
/// points, components and lines; of a year the level over its steps, the mean and the signed
/// periods. As it was signed, or as it stands today. For whoever may read the sheet.
class Explain {
public:
    explicit Explain(Office& office) : m_office(office) { }

    Result<ExplainNode> of(PersonId person, const Period& period);

private:
    Result<ExplainNode> ofPeriod(PersonId person, const Period& period);
    Result<ExplainNode> ofYear(PersonId person, int year);
    Office& m_office;
};

} // namespace soviec::service
