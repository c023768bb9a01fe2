// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/document_register.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/exchange/register_exchange.h"
#include "core/exchange/table_reader.h"
#include "core/service/entry_desk.h"
#include "core/service/office.h"
#include "core/service/work_guard.h"
#include "core/storage/diary_repository.h"
#include "core/storage/register_repository.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 500;

// What a list says, without what the person made of it.
bool saysTheSame(const RegisterItem& a, const RegisterItem& b)
{
    return a.number == b.number && a.kind == b.kind && a.summary == b.summary && a.dated == b.dated
        && a.due == b.due && a.done == b.done && a.finished == b.finished;
}

QList<SkippedRow> skippedRows(const RegisterReading& reading)
{
    QList<SkippedRow> rows;
    for (const ImportFinding& one : reading.findings)
        rows.append(
            {one.place.sheet, one.place.row, one.place.column, one.code, one.text, findingLine(one),
             one.severity == Severity::Info});
    return rows;
}

QString shortened(const QString& text)
{
    return text.size() <= longestTitle ? text : text.left(longestTitle - 1) + u'…';
}

DiaryEntry proposed(const RegisterItem& item, const QHash<QString, storage::RegisterHabit>& habits)
{
    DiaryEntry entry;
    entry.person = item.person;
    entry.day = item.done;
    entry.documentNumber = item.number;
    const QString words = item.summary.isEmpty() ? registerTitle(item) : item.summary;
    entry.title = shortened(words);
    const auto habit = habits.constFind(fold(item.kind));
    if (habit == habits.constEnd())
        return entry;
    entry.minutes = habit->minutes;
    if (habit->item.isNull())
        return entry;
    entry.item = habit->item;
    entry.itemCode = habit->itemCode;
    entry.title = habit->title;
    entry.note = words;
    return entry;
}

void sortByDeadline(QList<RegisterItem>& items)
{
    std::ranges::stable_sort(items, [](const RegisterItem& a, const RegisterItem& b) {
        if (isValid(a.due) != isValid(b.due))
            return isValid(a.due);
        return isValid(a.due) && a.due < b.due;
    });
}

// The first day any of them is about.
Date firstDay(const QList<RegisterItem>& items, const Date& today)
{
    Date first = today;
    for (const RegisterItem& item : items) {
        const Date known = isValid(item.dated) ? item.dated : item.done;
        first = isValid(known) ? std::min(first, known) : first;
    }
    return first;
}

} // namespace

Result<RegisterList> DocumentRegister::open(const QString& path)
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    auto table = readTableFile(path);
    if (!table)
        return passOn(table);
    const QList<RegisterSheet> sheets = registerSheets(*table);
    if (sheets.isEmpty()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” has no sheet with a row of headings. Export the list again with its headings.")
                .arg(table->fileName));
    }
    // Of several sheets the one that says most.
    const auto best = std::ranges::max_element(
        sheets, {}, [](const RegisterSheet& one) { return one.columns.size(); });
    RegisterList list {std::move(*table), *best, best->columns, QFileInfo(path).completeBaseName(), false};
    const auto known = storage::RegisterRepository(m_office.db()).source(*acting, list.sheet.layout);
    if (!known)
        return passOn(known);
    if (*known) {
        list.columns = (*known)->columns;
        list.name = (*known)->name;
        list.remembered = true;
    }
    return list;
}

Result<RegisterSource> DocumentRegister::keptSource(PersonId person, const RegisterList& list)
{
    storage::RegisterRepository store(m_office.db());
    const auto known = store.source(person, list.sheet.layout);
    if (!known)
        return passOn(known);
    RegisterSource source = known->value_or(RegisterSource());
    if (source.id.isNull())
        source.id = RegisterSourceId::create();
    source.person = person;
    source.name = cleanText(list.name).isEmpty() ? list.table.fileName : cleanText(list.name);
    source.headings = list.sheet.layout;
    source.columns = list.columns;
    source.changedAt = m_office.clock().now();
    if (const auto put = store.put(source); !put)
        return passOn(put);
    return source;
}

// What nothing was made of yet is brought up to date; the rest stays as the person left it.
Result<void> DocumentRegister::keepItems(
    const RegisterSource& source, const QList<RegisterItem>& items, RegisterImport& done)
{
    storage::RegisterRepository store(m_office.db());
    const auto open = store.open(source.person);
    if (!open)
        return passOn(open);
    QSet<QString> openKeys;
    for (const RegisterItem& item : *open)
        openKeys.insert(item.key);
    // Of a document that stands in the list more than once, the last row counts.
    QHash<QString, qsizetype> last;
    for (qsizetype i = 0; i < items.size(); ++i)
        last.insert(items[i].key, i);
    for (qsizetype i = 0; i < items.size(); ++i) {
        RegisterItem item = items[i];
        if (last.value(item.key) != i) {
            ++done.unchanged;
            continue;
        }
        item.person = source.person;
        item.source = source.id;
        item.changedAt = source.changedAt;
        const auto before = store.byKey(source.person, item.key);
        if (!before)
            return passOn(before);
        Result<void> stored;
        if (!*before) {
            item.id = RegisterItemId::create();
            stored = store.insert(item);
            openKeys.insert(item.key);
            ++done.added;
        } else if (openKeys.contains(item.key) && !saysTheSame(**before, item)) {
            item.id = (*before)->id;
            stored = store.update(item);
            ++done.changed;
        } else {
            ++done.unchanged;
        }
        if (!stored)
            return stored;
    }
    return {};
}

Result<RegisterImport> DocumentRegister::import(const RegisterList& list)
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    if (!list.columns.contains(RegisterField::Number) && !list.columns.contains(RegisterField::Summary)) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("Say which column holds the number or the summary of the documents."));
    }
    RegisterReading reading
        = readRegister(list.table, list.sheet, list.columns, m_office.who().name);
    // Such columns are not to be remembered.
    if (reading.rows > 0 && reading.items.isEmpty() && reading.secret + reading.foreign == 0) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("None of the %1 rows of “%2” can be read with these columns. Say again which column holds what.")
                .arg(reading.rows)
                .arg(list.table.fileName));
    }
    if (const auto taken = takeOthers(reading); !taken)
        return passOn(taken);
    RegisterImport done {
        list.name, reading.rows, 0, 0, 0, reading.secret, reading.foreign, skippedRows(reading)};
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto source = keptSource(*acting, list);
    if (!source)
        return passOn(source);
    if (const auto closed = closeHandedOn(*source, reading, done); !closed)
        return passOn(closed);
    if (const auto stored = keepItems(*source, reading.items, done); !stored)
        return passOn(stored);
    const auto recorded = m_office.record(
        u"register"_s, source->id.toString(), u"import"_s, {},
        {{u"rows"_s, done.rows}, {u"added"_s, done.added}, {u"changed"_s, done.changed},
         {u"secret"_s, done.secret}});
    if (!recorded)
        return passOn(recorded);
    if (const auto committed = transaction->commit(); !committed)
        return passOn(committed);
    emit m_office.feed().changed({u"register"_s, *acting, {}});
    return done;
}

Result<RegisterState> DocumentRegister::state()
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    storage::RegisterRepository store(m_office.db());
    const auto open = store.open(*acting);
    const auto counts = store.counts(*acting);
    const auto past = store.habits(*acting);
    if (!open || !counts || !past)
        return std::unexpected((!open ? open.error() : !counts ? counts.error() : past.error()));
    QHash<QString, storage::RegisterHabit> habits;
    for (const storage::RegisterHabit& one : *past) {
        if (!habits.contains(fold(one.kind)))
            habits.insert(fold(one.kind), one);
    }
    const Date today = m_office.clock().today();
    const auto entries
        = storage::DiaryRepository(m_office.db()).range(*acting, firstDay(*open, today), today);
    if (!entries)
        return passOn(entries);
    QSet<QString> numbers;
    for (const DiaryEntry& entry : *entries)
        numbers.insert(fold(entry.documentNumber));
    RegisterState state;
    state.entered = counts->entered;
    state.dismissed = counts->dismissed;
    state.given = counts->given;
    EntryDesk desk(m_office);
    desk.keepFacts();
    QList<RegisterItem> toGive;
    for (const RegisterItem& item : *open) {
        if (!item.handler.isNull()) {
            if (!item.finished)
                toGive.append(item);
            continue;
        }
        if (!item.finished) {
            state.waiting.append(item);
            continue;
        }
        if (!item.number.isEmpty() && numbers.contains(fold(item.number))) {
            ++state.inDiary;
            continue;
        }
        RegisterProposal proposal {item, proposed(item, habits), {}};
        const auto complete = desk.completed(proposal.entry, std::nullopt);
        if (!complete)
            proposal.finding = complete.error().text;
        state.proposals.append(proposal);
    }
    sortByDeadline(state.waiting);
    sortByDeadline(toGive);
    const auto work = works(toGive);
    if (!work)
        return passOn(work);
    state.toGive = *work;
    return state;
}

Result<QList<RegisterItem>> DocumentRegister::due(const Date& last)
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    const auto open = storage::RegisterRepository(m_office.db()).open(*acting);
    if (!open)
        return passOn(open);
    QList<RegisterItem> due;
    for (const RegisterItem& item : *open) {
        if (item.handler.isNull() && !item.finished && isValid(item.due) && item.due <= last)
            due.append(item);
    }
    sortByDeadline(due);
    return due;
}

Result<QString> DocumentRegister::problemOf(const DiaryEntry& entry)
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    DiaryEntry wanted = entry;
    wanted.person = *acting;
    const auto complete = EntryDesk(m_office).completed(wanted, std::nullopt);
    return complete ? QString() : complete.error().text;
}

Result<RegisterItem> DocumentRegister::own(RegisterItemId id)
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    const auto item = storage::RegisterRepository(m_office.db()).get(id);
    if (!item)
        return passOn(item);
    // Whose it is, nobody else learns.
    if (!*item || (*item)->person != *acting) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("This document is not in your register. Read the list again."));
    }
    return **item;
}

Result<DiaryEntry> DocumentRegister::enter(const RegisterChoice& choice)
{
    auto item = own(choice.item);
    if (!item)
        return passOn(item);
    if (!item->entry.isNull()) {
        const auto earlier = EntryDesk(m_office).load(item->entry);
        if (!earlier)
            return passOn(earlier);
        if (earlier->state != EntryState::Withdrawn) {
            return fail(
                ErrorCode::Conflict,
                Tr::tr("“%1” is in the diary already. Read the register again.")
                    .arg(registerTitle(*item).left(80)));
        }
    }
    DiaryEntry entry = choice.entry;
    entry.id = EntryId::create();
    entry.person = item->person;
    EntryDesk desk(m_office);
    auto complete = desk.completed(entry, std::nullopt);
    if (!complete) {
        return fail(
            complete.error().code,
            u"%1: %2"_s.arg(registerTitle(*item).left(80), complete.error().text),
            complete.error().detail);
    }
    complete->createdBy = item->person;
    complete->createdAt = complete->changedAt = m_office.clock().now();
    const auto stored = desk.store(std::nullopt, *complete, u"add"_s);
    if (!stored)
        return passOn(stored);
    item->entry = stored->id;
    item->changedAt = m_office.clock().now();
    if (const auto kept = storage::RegisterRepository(m_office.db()).setEntry(*item); !kept)
        return passOn(kept);
    return *stored;
}

Result<QList<DiaryEntry>> DocumentRegister::accept(const QList<RegisterChoice>& choices)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    QList<DiaryEntry> entered;
    for (const RegisterChoice& choice : choices) {
        const auto entry = enter(choice);
        if (!entry)
            return passOn(entry);
        entered.append(*entry);
    }
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    if (!entered.isEmpty())
        EntryDesk(m_office).tell(entered.first());
    return entered;
}

Result<QList<RegisterItem>> DocumentRegister::dismissed()
{
    const auto acting = WorkGuard(m_office).actingPerson();
    if (!acting)
        return passOn(acting);
    return storage::RegisterRepository(m_office.db()).dismissed(*acting);
}

Result<RegisterItem> DocumentRegister::dismiss(RegisterItemId id, bool aside)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    auto item = own(id);
    if (!item)
        return passOn(item);
    item->changedAt = m_office.clock().now();
    item->dismissedAt = aside ? item->changedAt : QDateTime();
    if (const auto kept = storage::RegisterRepository(m_office.db()).setDismissed(*item); !kept)
        return passOn(kept);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"register"_s, item->person, {}});
    return *item;
}

} // namespace soviec::service
