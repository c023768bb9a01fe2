// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/rule_set.h"

#include <QJsonValue>
#include <QString>

namespace soviec {

/// The open points of a rule set in the words of people: "What limits work beyond the plan".
QString knobTitle(const QString& name);
/// One value of a knob: "the result points as a whole"; figures and unknown values as they are.
QString knobChoiceLabel(const QString& name, const QString& value);

/// Code of a bloc, kind of person or unit, role or period, translated; unknown ones as they are.
QString ruleCodeLabel(const QString& code);
/// Several of them with commas between.
QString ruleCodesLabel(const QStringList& codes);

/// A place of a set in words: "criterion II.3 › maximum". Unknown keys stay as they are.
QString rulePlaceLabel(const QString& place);
/// A value of a difference as people read it; "–" where there is none.
QString ruleValueLabel(const QString& place, const QJsonValue& value);

/// "70 ≤ … < 90".
QString bandRange(const Band& band);
/// "≥ 100 %" or "< 3".
QString conditionBound(const Condition& condition);
/// "before 15/12", "7 working days".
QString deadlineText(const Deadline& deadline);

} // namespace soviec
