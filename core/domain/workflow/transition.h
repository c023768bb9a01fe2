// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace soviec {

/// Who may take a step.
enum class Actor {
    Owner,
    Reviewer,
    Hr,
    Drafter,   ///< of rules: HR or the lead body
    Publisher, ///< of rules: the lead body, or the operator of a local file
    Holder,    ///< of a step of a document's route; of proposals: the lead body
};

/// One allowed step of one kind of row. The windows enable by this table, the services refuse by
/// it, and the database holds the same rows and refuses by them (a test compares the two).
struct Transition {
    const char16_t* entity; ///< "entry", "assignment", "sheet", "rule_draft", …
    const char16_t* from;
    const char16_t* action;
    Actor actor;
    bool needsReason;
    const char16_t* to;
};

std::span<const Transition> transitions();

/// The step, or null where the table does not know it.
const Transition* findTransition(QStringView entity, QStringView from, QStringView action);

} // namespace soviec
