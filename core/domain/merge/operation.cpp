// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/merge/operation.h"

namespace soviec {

QJsonObject replay(const RowLog& log)
{
    QJsonObject fields;
    for (const Operation& operation : log.operations) {
        const QJsonObject& after = operation.after.object();
        for (auto it = after.begin(); it != after.end(); ++it)
            fields.insert(it.key(), it.value());
    }
    return fields;
}

QSet<OperationId> known(const RowLog& log, qsizetype count)
{
    QSet<OperationId> found;
    for (qsizetype at = 0; at < count; ++at)
        found.insert(log.operations[at].id);
    return found;
}

qsizetype lastWriter(const RowLog& log, const QString& field)
{
    for (qsizetype at = log.operations.size() - 1; at >= 0; --at) {
        if (log.operations[at].after.contains(field))
            return at;
    }
    return -1;
}

} // namespace soviec
