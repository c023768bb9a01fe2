// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/form_settings.h"

namespace soviec::service {

class Office;

/// How the agency wants its reports: head, wording, columns, recipients, kept in the database.
class ReportForms {
public:
    explicit ReportForms(Office& office) : m_office(office) { }

    /// Of one kind; without anything where nobody changed it.
    Result<report::FormSettings> get(const QString& kind);
    /// Checks and keeps it over what was `shown`, with its place in the history. Only HR and
    /// administrators. Conflict where something else is kept by now.
    Result<void> save(
        const QString& kind, const report::FormSettings& settings, const report::FormSettings& shown);

private:
    Office& m_office;
};

} // namespace soviec::service
