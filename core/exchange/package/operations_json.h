// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/merge/operation.h"
#include "core/domain/org/unit.h"

#include <QJsonObject>
#include <QMap>

namespace soviec {

/// The payload of a package of kind "operations": the work of people in a month, each row with every step
/// that was taken with it, so that packages may be merged in any order.
struct OperationsPackage {
    UnitId agency;          ///< the database's agency: a package is merged into the same agency's only
    QString agencyName;
    Period month;
    QString about;          ///< the person or unit it was made for, as shown
    QMap<QString, QString> people; ///< person id → name, for those it is about
    QList<RowLog> rows;
};

inline const QString operationsKind = QStringLiteral("operations");
inline constexpr int operationsVersion = 1;
inline constexpr qsizetype mostPackageRows = 200'000;
inline constexpr qsizetype mostPackageSteps = 2'000; ///< of one row

QJsonObject toJson(const OperationsPackage& package);
/// Damaged with the place where it is not what toJson() writes.
Result<OperationsPackage> readOperations(const QJsonObject& payload);

} // namespace soviec
