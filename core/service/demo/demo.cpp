// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo.h"

#include "core/base/id.h"
#include "core/service/demo/demo_agency.h"
#include "core/service/demo/demo_positions.h"
#include "core/service/demo/demo_story.h"
#include "core/storage/database.h"
#include "core/storage/fast_bulk.h"

#include <QFile>

namespace soviec::service {

namespace {

Result<void> tell(const QString& path, const Date& today)
{
    const Period running = Period::monthOf(today);
    const Date since = running.shifted(-2).first();
    FixedClock clock(since);
    const IdSequence ids(20260401, clock.now().toMSecsSinceEpoch());
    const auto demo = readDemoAgency(since);
    if (!demo)
        return passOn(demo);
    const auto office = Office::create(path, clock, demo->agency);
    if (!office)
        return passOn(office);
    // A file that is being made can be made again: no need to wait for the disk at every step.
    const storage::FastBulk bulk((*office)->db());
    if (auto people = storeDemoPeople(**office, *demo, since); !people)
        return people;
    if (auto catalog = storeDemoCatalog(**office, since); !catalog)
        return catalog;
    if (auto positions = storeDemoPositions(**office, *demo, since); !positions)
        return positions;
    return DemoStory(**office, clock, *demo, today).play();
}

} // namespace

Result<void> createDemo(const QString& path, const Date& today)
{
    const bool existed = QFile::exists(path);
    auto told = tell(path, today);
    // What stood there before is not ours; a half told story is.
    if (!told && !existed)
        QFile::remove(path);
    return told;
}

} // namespace soviec::service
