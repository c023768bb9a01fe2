// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/sheet_desk.h"
#include "core/storage/database.h"

#include <memory>

namespace soviec::service {

/// One step of a sheet from the transition table, from the check of the right to the commit: opens
/// the transaction, reads the sheet as it is, refuses what who() may not do now. Dropped without
/// finish(): nothing happened.
class SheetStep {
public:
    /// A step of who() on its own sheet; a sheet that does not exist yet is a draft.
    static Result<SheetStep> ofOwn(Office& office, const Period& period, const QString& action);
    /// A step on somebody's sheet that exists.
    static Result<SheetStep> of(Office& office, SheetId id, const QString& action);

    const SheetView& view() const { return m_view; }
    void show(SheetView view) { m_view = std::move(view); }
    SheetDesk& desk() { return *m_desk; }
    Office& office() const { return *m_office; }

    /// Conflict where the sheet is no longer the version that was shown; nothing given fits always.
    Result<void> isVersion(std::optional<int> shown) const;
    /// Stores the sheet, records the change with its reason, commits, tells who listens, and reads
    /// the result.
    Result<SheetView> finish(const PeriodSheet& sheet, const QString& reason = {});
    /// Commits what the caller stored itself.
    Result<SheetView> commit();

private:
    SheetStep(Office& office, storage::Transaction transaction, const QString& action);
    Result<void> load(PersonId person, const Period& period);

    Office* m_office;
    storage::Transaction m_transaction;
    std::unique_ptr<SheetDesk> m_desk;
    QString m_action;
    PeriodSheet m_before;
    SheetView m_view;
};

/// The reason of a step that needs one, cleaned; Invalid where it is empty.
Result<QString> stepReason(const QString& reason);

} // namespace soviec::service
