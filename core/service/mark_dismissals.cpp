// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/mark_dismissals.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/service/entry_desk.h"
#include "core/service/office.h"
#include "core/service/review_marks.h"
#include "core/service/review_scope.h"
#include "core/storage/dismissal_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

// The entry, where who() decides about it.
Result<DiaryEntry> MarkDismissals::decided(EntryId id)
{
    auto scope = ReviewScope::load(m_office);
    if (!scope)
        return passOn(scope);
    const auto entry = EntryDesk(m_office).load(id);
    if (!entry)
        return passOn(entry);
    const auto reaches = scope->reaches(*entry);
    if (!reaches)
        return passOn(reaches);
    if (!*reaches)
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("About this entry the head who evaluates the person decides; nobody decides about the own work."));
    return *entry;
}

Result<void> MarkDismissals::dismiss(EntryId id, MarkKind kind, const QString& word)
{
    const QString clean = cleanText(word);
    if (clean.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Say in a word why the mark may be dismissed."));
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto entry = decided(id);
    if (!entry)
        return passOn(entry);
    const auto marks = marksOfAll(m_office, {*entry}, {entry->unit});
    if (!marks)
        return passOn(marks);
    const QList<Mark>& now = marks->first();
    const auto mark = std::ranges::find_if(now, [&](const Mark& one) { return one.kind == kind; });
    if (mark == now.end())
        return fail(ErrorCode::Refused, Tr::tr("The entry does not have this mark any more. Refresh the list."));
    const DismissedMark dismissed {id, kind, clean, m_office.who().person, m_office.clock().now()};
    if (const auto done = storage::DismissalRepository(m_office.db()).insert(dismissed); !done)
        return done;
    const auto recorded = m_office.record(
        u"entry"_s, id.toString(), u"dismiss_mark"_s, {}, {{u"mark"_s, mark->text}}, clean);
    if (!recorded)
        return recorded;
    if (const auto done = transaction->commit(); !done)
        return done;
    EntryDesk(m_office).tell(*entry);
    return {};
}

Result<void> MarkDismissals::takeBack(EntryId id, MarkKind kind)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto entry = decided(id);
    if (!entry)
        return passOn(entry);
    if (const auto done = storage::DismissalRepository(m_office.db()).remove(id, kind); !done)
        return done;
    const auto recorded = m_office.record(
        u"entry"_s, id.toString(), u"restore_mark"_s, {{u"kind"_s, code(kind)}}, {});
    if (!recorded)
        return recorded;
    if (const auto done = transaction->commit(); !done)
        return done;
    EntryDesk(m_office).tell(*entry);
    return {};
}

Result<QHash<EntryId, QList<DismissedMark>>> MarkDismissals::takeAside(
    const QList<DiaryEntry>& entries, QList<QList<Mark>>& marks)
{
    QList<EntryId> ids;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        if (!marks.at(at).isEmpty())
            ids << entries.at(at).id;
    }
    if (ids.isEmpty())
        return QHash<EntryId, QList<DismissedMark>>();
    auto dismissed = storage::DismissalRepository(m_office.db()).of(ids);
    if (!dismissed || dismissed->isEmpty())
        return dismissed;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const auto aside = dismissed->constFind(entries.at(at).id);
        if (aside == dismissed->cend())
            continue;
        marks[at].removeIf([&](const Mark& mark) {
            return std::ranges::any_of(*aside, [&](const DismissedMark& one) { return one.kind == mark.kind; });
        });
    }
    return dismissed;
}

} // namespace soviec::service
