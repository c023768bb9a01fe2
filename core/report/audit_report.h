// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit/audit_record.h"
#include "core/report/history_words.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QList>

namespace soviec::report {

/// Trích lịch sử thay đổi: who changed what, when and why, with the hash of each record, so that an
/// extract can be matched to the chain.
Report auditReport(
    const Letterhead& head, const QString& span, const QList<AuditRecord>& records,
    const HistoryNames& names);

} // namespace soviec::report
