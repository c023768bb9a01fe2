// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation/petition.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QList>

namespace soviec::report {

/// One petition with the words a list needs beside it.
struct PetitionRow {
    Petition petition;
    QString personName;
    QString unitName;
    QString result;   ///< what it is against
    QString waitsFor; ///< who has to resolve it
    bool overdue = false;
};

/// Sổ theo dõi kiến nghị (Article 22) of a year: received, due, resolved, and what became of it.
Report petitionReport(
    const Letterhead& head, int year, const QString& unitName, const QList<PetitionRow>& petitions,
    const QString& headName);

} // namespace soviec::report
