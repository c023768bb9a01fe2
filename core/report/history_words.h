// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit/audit_record.h"

#include <QHash>
#include <QString>

namespace soviec::report {

/// What ids in a record stand for: id → name of the person, unit or assignment.
using HistoryNames = QHash<QString, QString>;

/// Records name things by codes that never change; these are the words a reader knows them by, in
/// Vietnamese like all forms (resources/forms/history.json). A code without a word shows as it is.
QString historyEntity(const QString& entity);
QString historyAction(const QString& action);
/// "Tình trạng: đã trình, nộp → đã ký; Tổng điểm: 83,48": every field that changed, what is new alone.
QString historyChange(const AuditRecord& record, const HistoryNames& names);

} // namespace soviec::report
