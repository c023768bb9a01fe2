// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"

#include <QDateTime>
#include <QString>

namespace soviec {

using NationalBatchId = Id<struct NationalBatchTag>;

/// One delivery to the national personnel database.
struct NationalBatch {
    NationalBatchId id;
    UnitId agency;
    int year = 0;   ///< its results are of
    int number = 0; ///< 1, 2, 3 … of the agency
    QDateTime madeAt;
    PersonId madeBy;
    QString madeName;
    int results = 0;
    QString fileHash;
    Date sentOn;     ///< invalid: not sent yet
    QString receipt; ///< how or under which number it was received
    int acknowledged = 0;
    int refused = 0;
};

/// A result in a batch. The hash of the signed content names it: a corrected sheet is another one.
struct DeliveredResult {
    NationalBatchId batch;
    int batchNumber = 0;
    Date sentOn;
    QString contentHash;
    PersonId person;
    Period period;
    Date signedOn;
    Date acknowledgedOn; ///< invalid: not acknowledged
    QString refusal;     ///< why it was not taken; empty: it was not refused
};

} // namespace soviec
