// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace soviec::report {

/// The names in braces of a wording: "Tháng {period}, {people} người" has period and people. Two
/// braces stand for one.
QStringList placeholdersOf(const QString& wording);
/// Refused where a brace is not closed or a name is not among `known`; the sentence lists those.
Result<void> checkPlaceholders(const QString& wording, const QStringList& known);
/// The wording with every known name replaced; others stay as they are.
QString filled(const QString& wording, const QMap<QString, QString>& values);

} // namespace soviec::report
