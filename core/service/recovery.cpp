// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recovery.h"

#include "core/base/tr.h"
#include "core/storage/leftover.h"
#include "core/storage/server_address.h"

#include <QDir>

namespace soviec::service {

Result<QString> takeOverAfterCrash(const QString& place)
{
    if (storage::ServerAddress::looksLike(place))
        return QString();
    const auto taken = storage::takeLeftover(place);
    if (!taken)
        return passOn(taken);
    if (!*taken)
        return QString();
    if (**taken == 0)
        return Tr::tr("%1 was not closed last time: the program or the computer stopped. Everything saved was in it already.")
            .arg(QDir::toNativeSeparators(place));
    return Tr::tr("%1 was not closed last time: the program or the computer stopped. What had been saved was taken over from the journal (%2 pages); nothing saved was lost.")
        .arg(QDir::toNativeSeparators(place))
        .arg(**taken);
}

} // namespace soviec::service
