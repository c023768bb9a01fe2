// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/imported.h"

#include "core/base/tr.h"

namespace soviec {

void SeenKeys::check(RowReader& reader, int spec, const QString& key, const QString& shown)
{
    if (key.isEmpty())
        return;
    const auto known = m_places.constFind(key);
    if (known == m_places.constEnd()) {
        m_places.insert(key, reader.place());
        return;
    }
    reader.error(
        spec, QStringLiteral("duplicate_code"),
        Tr::tr("“%1” was given before, on sheet “%2”, row %3. Delete one of the two rows.")
            .arg(shown, known->sheet, QString::number(known->row)));
}

} // namespace soviec
