// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>

class QWidget;

namespace soviec {

struct PageContext;

/// People to choose among: label and id.
using PeopleChoices = QList<std::pair<QString, QString>>;

/// Asks whose results go along and where the packet is put. The sentence says what was written and
/// the fingerprint to read out; empty where the person turned back.
Result<QString> makePacket(PageContext& context, QWidget* parent, const PeopleChoices& people, int year);
/// Asks for a packet, shows what is in it, and takes it in once its fingerprint was typed.
Result<QString> takePacket(PageContext& context, QWidget* parent, const PeopleChoices& people);

} // namespace soviec
