// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rule_repository.h"

#include "core/storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace soviec::storage {

namespace {

QString listText(const QStringList& list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList readList(const QString& text)
{
    QStringList list;
    for (const QJsonValue one : QJsonDocument::fromJson(text.toUtf8()).array())
        list.append(one.toString());
    return list;
}

RuleDraft readDraft(const Query& q)
{
    RuleDraft draft;
    draft.id = q.id<RuleDraftId>(0);
    draft.setId = q.text(1);
    draft.title = q.text(2);
    draft.text = q.text(3).toUtf8();
    draft.state = coded<RuleDraftState>(q, 4);
    draft.author = q.id<PersonId>(5);
    draft.authorName = q.text(6);
    draft.createdAt = q.time(7);
    draft.changedByName = q.text(8);
    draft.changedAt = q.time(9);
    draft.version = int(q.integer(10));
    return draft;
}

Query& bindDraft(Query& q, const RuleDraft& draft)
{
    return q.bind("id", draft.id)
        .bind("set_id", draft.setId)
        .bind("title", draft.title)
        .bind("text", QString::fromUtf8(draft.text))
        .bind("state", code(draft.state))
        .bind("changed_by_name", draft.changedByName)
        .bind("changed_at", draft.changedAt);
}

RuleComment readComment(const Query& q)
{
    RuleComment comment;
    comment.id = q.id<RuleCommentId>(0);
    comment.draft = q.id<RuleDraftId>(1);
    comment.draftVersion = int(q.integer(2));
    comment.path = q.text(3);
    comment.text = q.text(4);
    comment.author = q.id<PersonId>(5);
    comment.authorName = q.text(6);
    comment.at = q.time(7);
    return comment;
}

RuleEdition readEdition(const Query& q)
{
    RuleEdition edition;
    edition.id = q.id<RuleEditionId>(0);
    edition.setId = q.text(1);
    edition.edition = int(q.integer(2));
    edition.checksum = q.text(3);
    edition.overlay = q.text(4).toUtf8();
    edition.draft = q.id<RuleDraftId>(5);
    edition.subject = coded<RuleSubject>(q, 6);
    edition.blocs = readList(q.text(7));
    edition.kinds = readList(q.text(8));
    edition.from = q.date(9);
    edition.to = q.date(10);
    edition.decision = q.text(11);
    for (const QString& id : readList(q.text(12)))
        edition.supersedes.append(RuleEditionId::parse(id).value_or(RuleEditionId()));
    edition.publisher = q.id<PersonId>(13);
    edition.publisherName = q.text(14);
    edition.publishedAt = q.time(15);
    return edition;
}

} // namespace

Result<void> RuleRepository::insert(const RuleDraft& draft)
{
    Query q = m_db.query("rules/insert_draft");
    return bindDraft(q, draft)
        .bind("author_id", draft.author)
        .bind("author_name", draft.authorName)
        .bind("created_at", draft.createdAt)
        .exec();
}

Result<void> RuleRepository::update(const RuleDraft& draft)
{
    Query q = m_db.query("rules/update_draft");
    bindDraft(q, draft).bind("version", draft.version);
    return changeOne(m_db, std::move(q), "rules/draft", draft.id.toString());
}

Result<std::optional<RuleDraft>> RuleRepository::draft(RuleDraftId id)
{
    return readOne(std::move(m_db.query("rules/draft").bind("id", id)), readDraft);
}

Result<QList<RuleDraft>> RuleRepository::openDrafts()
{
    return readAll(m_db.query("rules/open_drafts"), readDraft);
}

Result<void> RuleRepository::insert(const RuleComment& comment)
{
    return m_db.query("rules/insert_comment")
        .bind("id", comment.id)
        .bind("draft_id", comment.draft)
        .bind("draft_version", comment.draftVersion)
        .bind("path", comment.path)
        .bind("text", comment.text)
        .bind("author_id", comment.author)
        .bind("author_name", comment.authorName)
        .bind("at", comment.at)
        .exec();
}

Result<QList<RuleComment>> RuleRepository::comments(RuleDraftId draft)
{
    return readAll(std::move(m_db.query("rules/comments").bind("draft_id", draft)), readComment);
}

Result<void> RuleRepository::insert(const RuleEdition& edition)
{
    QStringList supersedes;
    for (const RuleEditionId& id : edition.supersedes)
        supersedes.append(id.toString());
    return m_db.query("rules/insert_edition")
        .bind("id", edition.id)
        .bind("set_id", edition.setId)
        .bind("edition", edition.edition)
        .bind("checksum", edition.checksum)
        .bind("overlay", QString::fromUtf8(edition.overlay))
        .bind("draft_id", edition.draft)
        .bind("subject", code(edition.subject))
        .bind("blocs", listText(edition.blocs))
        .bind("kinds", listText(edition.kinds))
        .bind("effective_from", edition.from)
        .bind("effective_to", edition.to)
        .bind("decision", edition.decision)
        .bind("supersedes", listText(supersedes))
        .bind("publisher_id", edition.publisher)
        .bind("publisher_name", edition.publisherName)
        .bind("published_at", edition.publishedAt)
        .exec();
}

Result<QList<RuleEdition>> RuleRepository::editions()
{
    return readAll(m_db.query("rules/editions"), readEdition);
}

} // namespace soviec::storage
