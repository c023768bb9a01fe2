// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/org/person.h"

#include <QJsonObject>

#include <optional>

namespace soviec::service {

/// How the title of somebody who signs in a head's place is written (Decree 30/2020): "KT." where a
/// deputy signs, "TUQ." where anybody else was authorised, then the head's title and the own one.
QString titleInPlaceOf(const Member& signer, const std::optional<Member>& head);

/// What a record of the history says about a decision taken in another's place; empty for one's own.
QJsonObject onBehalf(const QString& head, const QString& document);

} // namespace soviec::service
