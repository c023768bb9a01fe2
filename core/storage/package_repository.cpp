// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/package_repository.h"

#include "core/base/tr.h"
#include "core/storage/audit_repository.h"
#include "core/storage/rows.h"

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

Result<QHash<QString, MergedOperation>> PackageRepository::operations(const QStringList& rows)
{
    using Marked = std::pair<QString, MergedOperation>;
    const QString wanted = textsParameter(rows);
    const auto single = readAll(
        std::move(m_db.query("package/operations").bind("rows", wanted)), [](const Query& q) {
            return Marked(
                q.text(6),
                {q.id<OperationId>(0), q.text(1), q.integer(2), {}, q.id<PersonId>(3), q.text(4), q.time(5)});
        });
    if (!single)
        return passOn(single);
    const auto ofBatches = readAll(
        std::move(m_db.query("package/operations_of_batches").bind("rows", wanted)),
        [](const Query& q) {
            return Marked(
                rowRecordHash(q.text(6), int(q.integer(7))),
                {q.id<OperationId>(0), q.text(1), q.integer(2), {}, q.id<PersonId>(3), q.text(4), q.time(5)});
        });
    if (!ofBatches)
        return passOn(ofBatches);
    QHash<QString, MergedOperation> byRecord;
    for (const auto* list : {&*single, &*ofBatches}) {
        for (const auto& [hash, operation] : *list)
            byRecord.insert(hash, operation);
    }
    return byRecord;
}

Result<QSet<QString>> PackageRepository::entriesHere(const QStringList& rows)
{
    const auto ids = readAll(
        std::move(m_db.query("package/entries_here").bind("rows", textsParameter(rows))),
        [](const Query& q) { return q.text(0); });
    if (!ids)
        return passOn(ids);
    return QSet<QString>(ids->cbegin(), ids->cend());
}

Result<QList<AuditRecord>> PackageRepository::history(const QStringList& rows)
{
    const QString wanted = textsParameter(rows);
    return inOrder(
        readAll(std::move(m_db.query("package/history").bind("rows", wanted)), readAuditRecord),
        readAll(
            std::move(m_db.query("package/history_of_batches").bind("rows", wanted)),
            readAuditRowRecord));
}

} // namespace soviec::storage
