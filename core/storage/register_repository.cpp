// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_repository.h"

#include "core/storage/rows.h"

namespace soviec::storage {

namespace {

RegisterSource readSource(const Query& q)
{
    return {
        q.id<RegisterSourceId>(0), q.id<PersonId>(1), q.text(2), q.text(3), columnsOf(q.text(4)), q.time(5)};
}

RegisterItem readItem(const Query& q)
{
    RegisterItem item;
    item.id = q.id<RegisterItemId>(0);
    item.person = q.id<PersonId>(1);
    item.source = q.id<RegisterSourceId>(2);
    item.key = q.text(3);
    item.number = q.text(4);
    item.dated = q.date(5);
    item.kind = q.text(6);
    item.summary = q.text(7);
    item.due = q.date(8);
    item.done = q.date(9);
    item.finished = q.integer(10) != 0;
    item.entry = q.id<EntryId>(11);
    item.dismissedAt = q.time(12);
    item.changedAt = q.time(13);
    item.handler = q.id<PersonId>(14);
    item.assignment = q.id<AssignmentId>(15);
    return item;
}

void bindWords(Query& q, const RegisterItem& item)
{
    q.bind("id", item.id)
        .bind("person_id", item.person)
        .bind("source_id", item.source)
        .bind("number", item.number)
        .bind("dated", item.dated)
        .bind("kind", item.kind)
        .bind("summary", item.summary)
        .bind("due", item.due)
        .bind("done", item.done)
        .bind("finished", item.finished)
        .bind("changed_at", item.changedAt);
}

} // namespace

Result<QList<RegisterSource>> RegisterRepository::sources(PersonId person)
{
    return readAll(std::move(m_db.query("register/sources").bind("person_id", person)), readSource);
}

Result<std::optional<RegisterSource>> RegisterRepository::source(
    PersonId person, const QString& headings)
{
    return readOne(
        std::move(m_db.query("register/source").bind("person_id", person).bind("headings", headings)),
        readSource);
}

Result<void> RegisterRepository::put(const RegisterSource& source)
{
    Query q = m_db.query("register/put_source");
    return q.bind("id", source.id)
        .bind("person_id", source.person)
        .bind("name", source.name)
        .bind("headings", source.headings)
        .bind("layout", columnsText(source.columns))
        .bind("changed_at", source.changedAt)
        .exec();
}

Result<void> RegisterRepository::insert(const RegisterItem& item)
{
    Query q = m_db.query("register/insert");
    bindWords(q, item);
    return q.bind("item_key", item.key).bind("handler_id", item.handler).exec();
}

Result<void> RegisterRepository::update(const RegisterItem& item)
{
    Query q = m_db.query("register/update");
    bindWords(q, item);
    return q.exec();
}

Result<std::optional<RegisterItem>> RegisterRepository::get(RegisterItemId id)
{
    return readOne(std::move(m_db.query("register/get").bind("id", id)), readItem);
}

Result<std::optional<RegisterItem>> RegisterRepository::byKey(PersonId person, const QString& key)
{
    return readOne(
        std::move(m_db.query("register/by_key").bind("person_id", person).bind("item_key", key)), readItem);
}

Result<QList<RegisterItem>> RegisterRepository::open(PersonId person)
{
    return readAll(std::move(m_db.query("register/open").bind("person_id", person)), readItem);
}

Result<QList<RegisterItem>> RegisterRepository::dismissed(PersonId person)
{
    return readAll(std::move(m_db.query("register/dismissed").bind("person_id", person)), readItem);
}

Result<RegisterCounts> RegisterRepository::counts(PersonId person)
{
    const auto row = readOne(
        std::move(m_db.query("register/counts").bind("person_id", person)), [](const Query& q) {
            return RegisterCounts {
                int(q.integer(0)), int(q.integer(1)), int(q.integer(2)), int(q.integer(3))};
        });
    if (!row)
        return passOn(row);
    return row->value_or(RegisterCounts());
}

Result<QList<RegisterHabit>> RegisterRepository::habits(PersonId person)
{
    return readAll(
        std::move(m_db.query("register/habits").bind("person_id", person)), [](const Query& q) {
            return RegisterHabit {q.text(0), q.id<CatalogItemId>(1), q.text(2), q.text(3), q.minutes(4)};
        });
}

Result<void> RegisterRepository::setEntry(const RegisterItem& item)
{
    Query q = m_db.query("register/set_entry");
    return q.bind("id", item.id)
        .bind("person_id", item.person)
        .bind("entry_id", item.entry)
        .bind("changed_at", item.changedAt)
        .exec();
}

Result<void> RegisterRepository::setAssignment(const RegisterItem& item)
{
    Query q = m_db.query("register/set_assignment");
    return q.bind("id", item.id)
        .bind("person_id", item.person)
        .bind("assignment_id", item.assignment)
        .bind("changed_at", item.changedAt)
        .exec();
}

Result<void> RegisterRepository::setDismissed(const RegisterItem& item)
{
    Query q = m_db.query("register/set_dismissed");
    return q.bind("id", item.id)
        .bind("person_id", item.person)
        .bind("dismissed_at", item.dismissedAt)
        .bind("changed_at", item.changedAt)
        .exec();
}

} // namespace soviec::storage
