// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shared/command_palette.h"
#include "ui/shell/page.h"
#include "ui/shell/who_dialog.h"

#include <QList>

namespace soviec {

/// What the windows need to know about who() of this office today.
Result<Viewer> viewerOf(service::Office& office);
/// The operator of the file and everybody who has a login and an appointment today.
Result<QList<LoginChoice>> loginsOf(service::Office& office);
/// The people whose details who() may look at, for the palette; choosing one opens the evaluation
/// of that person. Read again whenever the palette opens.
CommandSource peopleSource(service::Office& office, Shell& shell);

} // namespace soviec
