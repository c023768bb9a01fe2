// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/template_repository.h"

#include "core/storage/rows.h"

namespace soviec::storage {

namespace {

EntryTemplate readTemplate(const Query& q)
{
    EntryTemplate work;
    work.id = q.id<TemplateId>(0);
    work.person = q.id<PersonId>(1);
    work.kind = coded<TemplateKind>(q, 2);
    work.item = q.id<CatalogItemId>(3);
    work.itemCode = q.text(4);
    work.title = q.text(5);
    if (!q.isNull(6))
        work.start = TimeOfDay::fromMinutes(int(q.integer(6)));
    work.minutes = q.minutes(7);
    work.quantity = q.decimal(8);
    work.note = q.text(9);
    work.weekdays = int(q.integer(10));
    work.first = q.date(11);
    work.last = q.date(12);
    work.createdAt = q.time(13);
    return work;
}

} // namespace

Result<void> TemplateRepository::insert(const EntryTemplate& work)
{
    Query q = m_db.query("template/insert");
    q.bind("id", work.id)
        .bind("person_id", work.person)
        .bind("kind", code(work.kind))
        .bind("item_id", work.item)
        .bind("item_code", work.itemCode)
        .bind("title", work.title)
        .bind("minutes", work.minutes)
        .bind("quantity", work.quantity)
        .bind("note", work.note)
        .bind("weekdays", work.weekdays)
        .bind("first", work.first)
        .bind("last", work.last)
        .bind("created_at", work.createdAt);
    if (work.start)
        q.bind("start_minute", work.start->minutes());
    else
        q.bindNull("start_minute");
    return q.exec();
}

Result<QList<EntryTemplate>> TemplateRepository::ofPerson(PersonId person)
{
    return readAll(
        std::move(m_db.query("template/of_person").bind("person_id", person)), readTemplate);
}

Result<void> TemplateRepository::remove(TemplateId id, PersonId person)
{
    return m_db.query("template/remove").bind("id", id).bind("person_id", person).exec();
}

} // namespace soviec::storage
