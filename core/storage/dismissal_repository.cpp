// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dismissal_repository.h"

#include "core/storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace soviec::storage {

Result<void> DismissalRepository::insert(const DismissedMark& mark)
{
    return m_db.query("dismissal/insert")
        .bind("entry_id", mark.entry)
        .bind("kind", code(mark.kind))
        .bind("word", mark.word)
        .bind("dismissed_by", mark.by)
        .bind("dismissed_at", mark.at)
        .exec();
}

Result<void> DismissalRepository::remove(EntryId entry, MarkKind kind)
{
    return m_db.query("dismissal/remove").bind("entry_id", entry).bind("kind", code(kind)).exec();
}

Result<QHash<EntryId, QList<DismissedMark>>> DismissalRepository::of(const QList<EntryId>& entries)
{
    QStringList keys;
    for (const EntryId& entry : entries)
        keys.append(entry.toString());
    if (keys.isEmpty())
        return QHash<EntryId, QList<DismissedMark>>();
    const auto [first, last] = std::minmax_element(keys.cbegin(), keys.cend());
    const auto any = readOne(
        std::move(m_db.query("dismissal/any_between").bind("first", *first).bind("last", *last)),
        [](const Query& q) { return q.integer(0); });
    if (!any)
        return passOn(any);
    // Hardly any mark is dismissed; then not every entry is asked for.
    if (any->value_or(1) == 0)
        return QHash<EntryId, QList<DismissedMark>>();
    const QJsonArray ids = QJsonArray::fromStringList(keys);
    const QString list = QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    const auto rows = readAll(
        std::move(m_db.query("dismissal/of_entries").bind("entries", list)), [](const Query& q) {
            return DismissedMark {
                q.id<EntryId>(0), coded<MarkKind>(q, 1), q.text(2), q.id<PersonId>(3), q.time(4)};
        });
    if (!rows)
        return passOn(rows);
    QHash<EntryId, QList<DismissedMark>> marks;
    for (const DismissedMark& mark : *rows)
        marks[mark.entry].append(mark);
    return marks;
}

} // namespace soviec::storage
