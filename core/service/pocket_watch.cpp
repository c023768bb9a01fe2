// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/pocket_watch.h"

#include "core/service/office.h"

namespace soviec::service {

Result<PocketStatus> pocketStatus(const QString& path, const Clock& clock)
{
    if (!Pocket::isThere(path))
        return PocketStatus {};
    const auto office = Office::open(path, clock);
    if (!office)
        return passOn(office);
    return Pocket(**office).status();
}

Result<PocketSent> meetServer(
    const QString& address, const QString& path, const Clock& clock, const PackageChoices& choices)
{
    const auto server = Office::open(address, clock);
    if (!server)
        return passOn(server);
    if (!Pocket::isThere(path)) {
        if (const auto filled = Pocket::fill(**server, path); !filled)
            return passOn(filled);
        return PocketSent {{}, true};
    }
    const auto pocket = Office::open(path, clock);
    if (!pocket)
        return passOn(pocket);
    return Pocket(**pocket).send(**server, choices);
}

} // namespace soviec::service
