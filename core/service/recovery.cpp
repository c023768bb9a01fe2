// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recovery.h"

#include "core/base/tr.h"
#include "core/storage/leftover.h"
#include "core/storage/server_address.h"

#include <QDir>

namespace soviec::service {

Result<std::optional<TakenOver>> takeOverAfterCrash(const QString& place)
{
    if (storage::ServerAddress::looksLike(place))
        return std::optional<TakenOver>();
    const auto pages = storage::takeLeftover(place);
    if (!pages)
        return passOn(pages);
    return *pages ? std::optional<TakenOver>({place, **pages}) : std::nullopt;
}

QString sentenceOf(const TakenOver& taken)
{
    const QString place = QDir::toNativeSeparators(taken.place);
    if (taken.pages == 0)
        return Tr::tr("%1 was not closed last time: the program or the computer stopped. Everything saved was in it already.")
            .arg(place);
    return Tr::tr("%1 was not closed last time: the program or the computer stopped. What had been saved was taken over from the journal (%2 pages); nothing saved was lost.")
        .arg(place)
        .arg(taken.pages);
}

} // namespace soviec::service
