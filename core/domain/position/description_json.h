// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/position/job_description.h"

#include <QJsonObject>

namespace soviec {

/// A description as one JSON object, as it is stored and exchanged: every part under a key of its
/// own ("purpose", "tasks", "inner", "outer", "authorities", "qualifications", "competencies",
/// "start", "workplace", "processes"); a level as "2-3", empty where none is stated.
QJsonObject descriptionJson(const JobDescription& description);

/// The same back. Strict: an unknown or missing key and a bad level are refused with their path.
/// Errors: Invalid.
Result<JobDescription> readDescription(const QJsonValue& value);

} // namespace soviec
