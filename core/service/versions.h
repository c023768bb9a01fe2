// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/position/version_differences.h"
#include "core/domain/workflow/approval.h"

#include <QList>

namespace soviec::service {

class Office;

/// The versions of an agency's list of positions or competency framework, and what differs.
class Versions {
public:
    explicit Versions(Office& office) : m_office(office) { }

    /// The latest first, without what was given up.
    Result<QList<Approval>> all(UnitId agency, DocumentKind kind);
    /// Both carry positions, or both competencies.
    Result<QList<VersionDifference>> compare(const Approval& before, const Approval& after);

private:
    Office& m_office;
};

} // namespace soviec::service
