// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <QByteArray>
#include <QList>

namespace soviec::fuzz {

/// One of the inputs with a few things changed: bytes, pieces left out or repeated, pieces of another
/// input, and words that readers trip over. The same generator gives the same inputs.
QByteArray mutated(const QList<QByteArray>& inputs, SeededRandom& random);

} // namespace soviec::fuzz
