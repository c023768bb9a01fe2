// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/sheet/delivery.h"
#include "core/storage/database.h"

#include <QList>

namespace soviec::storage {

/// Deliveries to the national personnel database.
class NationalRepository {
public:
    explicit NationalRepository(Database& db) : m_db(db) { }

    Result<int> nextNumber(UnitId agency);
    Result<void> insert(const NationalBatch& batch);
    Result<void> insert(const DeliveredResult& result);
    /// The newest first.
    Result<QList<NationalBatch>> batches(UnitId agency);
    /// Every time a result of the year was in a batch, in the order of the batches.
    Result<QList<DeliveredResult>> results(UnitId agency, int year);
    Result<void> setSent(const NationalBatch& batch);
    Result<void> acknowledge(const DeliveredResult& result);

private:
    Database& m_db;
};

} // namespace soviec::storage
