// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field_difference.h"
#include "core/report/form_settings.h"

#include <QList>

namespace soviec {

/// A wording by its key, for people: "Opening".
QString wordingLabel(const QString& key);
/// What an agency may change in the form of one kind of report.
QList<RowField<report::FormSettings>> formFields(const QString& kind);

} // namespace soviec
