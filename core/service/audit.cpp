// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/audit.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/sheet_verification.h"
#include "core/service/year_verification.h"
#include "core/storage/audit_repository.h"
#include "core/storage/database.h"
#include "core/storage/pocket_repository.h"
#include "core/storage/purge_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000;
constexpr auto purgedMark = R"({"purged":"yes"})";

// A server records the row besides what was done with it.
bool holdsWords(const QString& entity)
{
    return entity == u"entry" || entity == u"table:diary_entry";
}

/// Follows the chain; every record is judged by its own content and by the one before it.
class Chain {
public:
    /// `anchor`: sequence and hash of the last record as the database noted them before reading.
    /// `purged`: entries whose words were removed by two people; their records keep the hash of
    /// what they said and say so.
    Chain(AuditVerdict& verdict, const QString& anchor, const QSet<QString>& purged)
        : m_verdict(verdict)
        , m_purged(purged)
        , m_anchorSequence(anchor.section(u' ', 0, 0).toLongLong())
        , m_anchorHash(anchor.section(u' ', 1))
    {
    }

    /// What a batch says of its rows, against the rows; before take() of its record.
    void takeRows(const AuditRecord& batch, const QList<AuditRow>& rows)
    {
        const AuditRow* changed = nullptr;
        for (const AuditRow& row : rows) {
            const bool empty = row.texts.before == purgedMark && row.texts.after == purgedMark
                && row.reason.isEmpty();
            if (empty && holdsWords(row.entity) && m_purged.contains(row.entityId))
                ++m_verdict.purged;
            else if (changed == nullptr && auditRowHash(row) != row.hash)
                changed = &row;
        }
        m_verdict.rows += rows.size();
        if (changed != nullptr) {
            find(
                batch.sequence, changed->entityId,
                Tr::tr("Row %1 of record %2 (%3, %4) was changed after it was written.")
                    .arg(changed->place)
                    .arg(batch.sequence)
                    .arg(batch.actorName, localTime(batch.at)));
        } else if (batchSummary(rows) != batch.after) {
            find(
                batch.sequence, batch.entityId,
                Tr::tr("The rows of record %1 are not those it was written for: some were deleted, "
                       "inserted or exchanged.")
                    .arg(batch.sequence));
        }
    }

    void take(const AuditRecord& record)
    {
        if (record.sequence != m_sequence + 1) {
            find(
                m_sequence + 1, record.entityId,
                Tr::tr("Records %1 to %2 are missing: they were deleted.")
                    .arg(m_sequence + 1)
                    .arg(record.sequence - 1));
        } else if (record.previousHash != m_verdict.head) {
            find(
                record.sequence, record.entityId,
                Tr::tr("Record %1 does not continue the one before it: something was inserted or "
                       "exchanged here.")
                    .arg(record.sequence));
        }
        if (isPurged(record)) {
            ++m_verdict.purged;
        } else if (auditHash(record) != record.hash) {
            find(
                record.sequence, record.entityId,
                Tr::tr("Record %1 (%2, %3) was changed after it was written.")
                    .arg(QString::number(record.sequence), record.actorName, localTime(record.at)));
        }
        if (record.sequence == m_anchorSequence && record.hash != m_anchorHash) {
            find(
                record.sequence, record.entityId,
                Tr::tr("Record %1 is not the one the database remembers as its last: the end was "
                       "exchanged.")
                    .arg(record.sequence));
        }
        m_sequence = record.sequence;
        m_verdict.head = record.hash;
        ++m_verdict.records;
    }

    void end()
    {
        if (m_sequence < m_anchorSequence) {
            find(
                m_sequence + 1, QString(),
                Tr::tr("Records %1 to %2 are missing: they were deleted.")
                    .arg(m_sequence + 1)
                    .arg(m_anchorSequence));
        }
    }

private:
    void find(qint64 sequence, const QString& entity, const QString& text)
    {
        m_verdict.findings.append({sequence, entity, text});
    }
    bool isPurged(const AuditRecord& record) const
    {
        static const QJsonObject mark {{u"purged"_s, u"yes"_s}};
        return holdsWords(record.entity) && record.before == mark && record.after == mark
            && record.reason.isEmpty() && m_purged.contains(record.entityId);
    }
    AuditVerdict& m_verdict;
    QSet<QString> m_purged;
    qint64 m_anchorSequence;
    QString m_anchorHash;
    qint64 m_sequence = 0;
};

// A pocket holds the records of some rows, and those numbered anew: that proves nothing, and nothing is
// wrong with it.
std::unexpected<Error> onlyAPart(storage::Database& pocket)
{
    return fail(
        ErrorCode::Refused,
        Tr::tr("This file is what “%1” took along of %2. It holds only a part of the history on purpose, so there is "
               "nothing to verify here; nothing is wrong with it. Say “audit verify” to the server itself.")
            .arg(
                pocket.meta(u"pocket_login"_s).value_or(QString()),
                pocket.meta(u"pocket_server"_s).value_or(QString())));
}

} // namespace

Result<AuditVerdict> Audit::verify()
{
    if (storage::isPocket(m_office.db()))
        return onlyAPart(m_office.db());
    AuditVerdict verdict;
    const auto anchor = m_office.db().meta(u"audit_head"_s);
    if (!anchor)
        return passOn(anchor);
    const auto purged = storage::PurgeRepository(m_office.db()).doneEntries();
    if (!purged)
        return passOn(purged);
    Chain chain(verdict, *anchor, *purged);
    storage::AuditRepository audit(m_office.db());
    for (qint64 last = 0;;) {
        const auto page = audit.after(last, pageSize);
        if (!page)
            return passOn(page);
        for (const AuditRecord& record : *page) {
            if (record.entity == batchEntity()) {
                const auto rows = audit.rowsOf(record.sequence);
                if (!rows)
                    return passOn(rows);
                chain.takeRows(record, *rows);
            }
            chain.take(record);
        }
        if (page->size() < pageSize)
            break;
        last = page->last().sequence;
    }
    chain.end();
    const auto rows = audit.rowCount();
    if (!rows)
        return passOn(rows);
    if (*rows > verdict.rows) {
        verdict.findings.append(
            {0, QString(), Tr::tr("The history holds rows no record was written for: they were inserted.")});
    }
    const auto sheets = SheetVerification(m_office).run();
    if (!sheets)
        return passOn(sheets);
    verdict.sheets = sheets->sheets;
    verdict.findings += sheets->findings;
    const auto years = YearVerification(m_office).run();
    if (!years)
        return passOn(years);
    verdict.ratings = years->ratings;
    verdict.files = years->files;
    verdict.findings += years->findings;
    return verdict;
}

} // namespace soviec::service
