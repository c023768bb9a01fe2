// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/sheet/delivery.h"
#include "core/report/national_export.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace soviec::service {

class Office;

/// Days after signing by which a result is to be in the national database (Article 26.1 d).
inline constexpr int nationalDays = 5;

enum class DeliveryState {
    Waiting,      ///< in no batch yet
    Made,         ///< in a batch that is not sent
    Sent,         ///< not acknowledged yet
    Acknowledged,
    Refused,      ///< to be sent again
};

/// "waiting", "sent", …, translated, as a chip shows it.
QString stateLabel(DeliveryState state);

/// A signed sheet or rating on its way to the national database.
struct NationalResult {
    report::NationalRow row;
    PersonId person;
    DeliveryState state = DeliveryState::Waiting;
    Date dueOn;
    bool overdue = false; ///< past the day and not sent
    int batch = 0;        ///< number of the last batch it was in
    NationalBatchId batchId;
    QString refusal;
};

struct NationalCounter {
    int all = 0;
    int waiting = 0;
    int made = 0;
    int sent = 0; ///< without an answer yet
    int acknowledged = 0;
    int refused = 0;
    int overdue = 0;
    Date nextDue; ///< of what is not sent; invalid: nothing waits
};
NationalCounter counterOf(const QList<NationalResult>& results);

/// A batch that was made, with its files.
struct NationalFiles {
    NationalBatch batch;
    QString json;
    QString workbook;
};

/// Results for the national personnel database: what is due, batches as documented JSON and XLSX,
/// what was sent and what came back. HR of the agency, administrators and the operator only.
class NationalDelivery {
public:
    explicit NationalDelivery(Office& office) : m_office(office) { }

    /// Every signed sheet and rating of the year, by unit, name and period.
    Result<QList<NationalResult>> results(int year);
    /// The newest first.
    Result<QList<NationalBatch>> batches();
    /// A batch of what waits and what was refused, and, with `again`, of what was sent or made
    /// without being acknowledged; its two files appear in `folder`, or nothing changes. Refused
    /// where there is nothing to send.
    Result<NationalFiles> make(int year, bool again, const QString& folder);
    /// The day it was sent is asked for, never guessed. Invalid: before it was made or in the future.
    Result<NationalBatch> markSent(int number, const Date& day, const QString& receipt);
    /// All results of the batch that are still open, but for those in `refusals` (content hash →
    /// why).
    Result<NationalBatch> acknowledge(int number, const Date& day, const QHash<QString, QString>& refusals);

private:
    Result<void> mayDeliver() const;
    Result<NationalBatch> numbered(int number);
    Result<QList<NationalResult>> signedResults(int year);
    Result<void> store(const NationalBatch& batch, const QList<NationalResult>& results);
    Office& m_office;
};

/// The documented file (resources/schema/national-results.schema.json).
QJsonObject nationalJson(
    const NationalBatch& batch, const QString& agencyCode, const QString& agencyName,
    const QList<report::NationalRow>& rows);

} // namespace soviec::service
