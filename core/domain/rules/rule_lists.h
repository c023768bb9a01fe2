// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace soviec::rules {

/// The member by which the elements of a list of a rule set are told apart ("code" for "criteria",
/// "level" for "bands", …); empty for a list that counts as a whole.
QString listKey(const QString& listName);
/// The key of one element; empty where it has none.
QString elementKey(const QJsonValue& element, const QString& listName);
/// The keys of all elements, in order.
QStringList elementKeys(const QJsonArray& list, const QString& listName);

} // namespace soviec::rules
