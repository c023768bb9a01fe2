// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/every_import.h"

#include "core/exchange/calendar_exchange.h"
#include "core/exchange/catalog_import.h"
#include "core/exchange/competency_import.h"
#include "core/exchange/decision_exchange.h"
#include "core/exchange/org_exchange.h"
#include "core/exchange/position_import.h"
#include "core/exchange/register_exchange.h"
#include "core/exchange/work_exchange.h"
#include "tests/fuzz/fuzz_target.h"

namespace soviec::fuzz {

namespace {

template <class Imported>
void check(const Imported& imported)
{
    for (const ImportFinding& finding : imported.findings)
        must(!finding.text.isEmpty() && !findingLine(finding).isEmpty(), "a finding has words");
}

} // namespace

void runEveryImport(const Table& table)
{
    check(importCalendar(table));
    check(importCatalog(table));
    check(importCompetencies(table));
    check(importDecision(table));
    check(importUnits(table));
    check(importPeople(table));
    check(importPositions(table));
    check(importAssignments(table));
    check(importDiary(table));
    for (const RegisterSheet& sheet : registerSheets(table))
        check(readRegister(table, sheet, sheet.columns, QStringLiteral("Nguyễn Thị Mẫu")));
}

} // namespace soviec::fuzz
