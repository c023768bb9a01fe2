// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/package_repository.h"

#include "core/base/tr.h"
#include "core/storage/rows.h"

#include <QJsonDocument>

namespace soviec::storage {

namespace {

QString hexOf(const QByteArray& key)
{
    return QString::fromLatin1(key.toHex());
}

} // namespace

Result<QList<AcceptedOffice>> PackageRepository::offices()
{
    return readAll(m_db.query("package/offices"), [](const Query& q) {
        return AcceptedOffice {
            QByteArray::fromHex(q.text(0).toLatin1()), q.text(1), q.id<PersonId>(2), q.text(3),
            q.time(4)};
    });
}

Result<void> PackageRepository::accept(const AcceptedOffice& office)
{
    return m_db.query("package/accept")
        .bind("public_key", hexOf(office.publicKey))
        .bind("office", office.office)
        .bind("accepted_by", office.acceptedBy)
        .bind("accepted_name", office.acceptedName)
        .bind("accepted_at", office.acceptedAt)
        .exec();
}

Result<void> PackageRepository::withdraw(const QByteArray& publicKey, const QDateTime& at)
{
    Query q = m_db.query("package/withdraw");
    q.bind("public_key", hexOf(publicKey)).bind("withdrawn_at", at);
    if (const auto done = q.exec(); !done)
        return done;
    if (q.rowsAffected() == 1)
        return {};
    return fail(ErrorCode::NotFound, Tr::tr("Packages of this office are not taken any more. Refresh the page."));
}

Result<void> PackageRepository::insert(const MergedOperation& operation)
{
    return m_db.query("package/insert_operation")
        .bind("id", operation.id)
        .bind("row_id", operation.row)
        .bind("office", operation.office)
        .bind("author", operation.author)
        .bind("author_name", operation.authorName)
        .bind("made_at", operation.at)
        .exec();
}

Result<QHash<qint64, MergedOperation>> PackageRepository::operations(const QStringList& rows)
{
    const auto found = readAll(
        std::move(m_db.query("package/operations").bind("rows", textsParameter(rows))),
        [](const Query& q) {
            return MergedOperation {
                q.id<OperationId>(0), q.text(1), q.integer(2), {}, q.id<PersonId>(3), q.text(4),
                q.time(5)};
        });
    if (!found)
        return passOn(found);
    QHash<qint64, MergedOperation> bySequence;
    for (const MergedOperation& one : *found)
        bySequence.insert(one.sequence, one);
    return bySequence;
}

Result<QList<AuditRecord>> PackageRepository::history(const QStringList& rows)
{
    return readAll(
        std::move(m_db.query("package/history").bind("rows", textsParameter(rows))),
        [](const Query& q) {
            AuditRecord record;
            record.sequence = q.integer(0);
            record.at = q.time(1);
            record.actor = q.id<PersonId>(2);
            record.actorName = q.text(3);
            record.entity = q.text(4);
            record.entityId = q.text(5);
            record.action = q.text(6);
            record.before = QJsonDocument::fromJson(q.text(7).toUtf8()).object();
            record.after = QJsonDocument::fromJson(q.text(8).toUtf8()).object();
            record.reason = q.text(9);
            record.previousHash = q.text(10);
            record.hash = q.text(11);
            return record;
        });
}

} // namespace soviec::storage
