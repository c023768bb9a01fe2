// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace soviec {

struct ZipEntry {
    QString name;
    QByteArray bytes;
};

/// A zip file in memory with these entries in this order, deflated, with a fixed time stamp, so
/// that the same entries give the same bytes.
Result<QByteArray> packZip(const QList<ZipEntry>& entries);

} // namespace soviec
