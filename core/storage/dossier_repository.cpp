// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dossier_repository.h"

#include "core/storage/rows.h"

#include <QHash>

namespace soviec::storage {

namespace {

DossierPaper readPaper(const Query& q)
{
    DossierPaper paper;
    paper.id = q.id<PaperId>(0);
    paper.unit = q.id<UnitId>(1);
    paper.year = int(q.integer(2));
    paper.kind = coded<PaperKind>(q, 3);
    paper.title = q.text(4);
    paper.document = q.text(5);
    paper.dated = q.date(6);
    paper.text = q.text(7);
    paper.enteredByName = q.text(8);
    paper.enteredAt = q.time(9);
    paper.revokedReason = q.text(10);
    paper.version = int(q.integer(11));
    return paper;
}

std::pair<PaperId, PersonId> readPerson(const Query& q)
{
    return {q.id<PaperId>(0), q.id<PersonId>(1)};
}

Attachment readAttachment(const Query& q)
{
    return {q.id<AttachmentId>(0), q.id<PaperId>(1), q.text(2), q.text(3), q.integer(4), q.text(5)};
}

} // namespace

Result<void> DossierRepository::insert(const DossierPaper& paper, PersonId by)
{
    const auto done = m_db.query("dossier/insert")
                          .bind("id", paper.id)
                          .bind("unit_id", paper.unit)
                          .bind("year", paper.year)
                          .bind("kind", code(paper.kind))
                          .bind("title", paper.title)
                          .bind("document", paper.document)
                          .bind("dated", paper.dated)
                          .bind("text", paper.text)
                          .bind("entered_by", by)
                          .bind("entered_by_name", paper.enteredByName)
                          .bind("entered_at", paper.enteredAt)
                          .exec();
    if (!done)
        return done;
    for (const PersonId& person : paper.people) {
        const auto added = m_db.query("dossier/insert_person")
                               .bind("paper_id", paper.id)
                               .bind("person_id", person)
                               .exec();
        if (!added)
            return added;
    }
    return {};
}

Result<void> DossierRepository::revoke(const DossierPaper& paper, const QString& reason)
{
    Query q = m_db.query("dossier/revoke");
    q.bind("id", paper.id).bind("version", paper.version).bind("reason", reason);
    return changeOne(m_db, std::move(q), "dossier/get", paper.id.toString());
}

Result<void> DossierRepository::complete(DossierPaper& paper)
{
    const auto people
        = readAll(std::move(m_db.query("dossier/people").bind("paper_id", paper.id)), readPerson);
    if (!people)
        return passOn(people);
    for (const auto& [of, person] : *people)
        paper.people.append(person);
    const auto files = readAll(
        std::move(m_db.query("dossier/attachments").bind("paper_id", paper.id)), readAttachment);
    if (!files)
        return passOn(files);
    paper.attachments = *files;
    return {};
}

Result<std::optional<DossierPaper>> DossierRepository::get(PaperId id)
{
    auto paper = readOne(std::move(m_db.query("dossier/get").bind("id", id)), readPaper);
    if (!paper || !*paper)
        return paper;
    if (const auto done = complete(**paper); !done)
        return passOn(done);
    return paper;
}

Result<QList<DossierPaper>> DossierRepository::ofUnits(const QList<UnitId>& units, int year)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    const auto query = [&](const char* name) {
        return std::move(m_db.query(name).bind("units", *list).bind("year", year));
    };
    auto papers = readAll(query("dossier/of_units"), readPaper);
    if (!papers)
        return papers;
    const auto people = readAll(query("dossier/people_of_units"), readPerson);
    if (!people)
        return passOn(people);
    const auto files = readAll(query("dossier/attachments_of_units"), readAttachment);
    if (!files)
        return passOn(files);
    QHash<PaperId, qsizetype> at;
    for (qsizetype i = 0; i < papers->size(); ++i)
        at.insert(papers->at(i).id, i);
    for (const auto& [of, person] : *people)
        (*papers)[at.value(of)].people.append(person);
    for (const Attachment& file : *files)
        (*papers)[at.value(file.paper)].attachments.append(file);
    return papers;
}

Result<QList<DossierPaper>> DossierRepository::ofPerson(PersonId person, int year)
{
    auto papers = readAll(
        std::move(m_db.query("dossier/of_person").bind("person_id", person).bind("year", year)),
        readPaper);
    if (!papers)
        return papers;
    for (DossierPaper& paper : *papers) {
        if (const auto done = complete(paper); !done)
            return passOn(done);
    }
    return papers;
}

Result<void> DossierRepository::insert(const Attachment& attachment, const QByteArray& bytes)
{
    return m_db.query("dossier/attach")
        .bind("id", attachment.id)
        .bind("paper_id", attachment.paper)
        .bind("name", attachment.name)
        .bind("media_type", attachment.mediaType)
        .bind("size", attachment.size)
        .bind("hash", attachment.hash)
        .bindBytes("content", bytes)
        .exec();
}

Result<std::optional<Attachment>> DossierRepository::attachment(AttachmentId id)
{
    return readOne(std::move(m_db.query("dossier/attachment").bind("id", id)), readAttachment);
}

Result<QByteArray> DossierRepository::content(AttachmentId id)
{
    const auto bytes = readOne(
        std::move(m_db.query("dossier/content").bind("id", id)),
        [](const Query& q) { return q.bytes(0); });
    if (!bytes)
        return passOn(bytes);
    return bytes->value_or(QByteArray());
}

Result<QList<Attachment>> DossierRepository::attachmentsAfter(AttachmentId after, int limit)
{
    return readAll(
        std::move(m_db.query("dossier/attachments_after")
                      .bind("after", after.toString())
                      .bind("limit", limit)),
        readAttachment);
}

} // namespace soviec::storage
