// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/domain/catalog/catalog.h"

#include <QString>

namespace soviec::service {

/// Invented words of a diary line about this kind of work: what was done, with what result.
struct DemoText {
    QString note;
    QString result;
    QString documentNumber;
};

/// Reads the texts of resources/demo/texts.json once; the same generator gives the same text.
DemoText demoText(const CatalogItem& item, bool finished, SeededRandom& random);

/// Strengths, weaknesses and a head's remarks for a period sheet.
struct DemoRemarks {
    QString strengths;
    QString weaknesses;
    QString remarks;
};
DemoRemarks demoRemarks(SeededRandom& random);

} // namespace soviec::service
