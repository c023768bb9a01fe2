// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/report/audit_report.h"
#include "core/service/history.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/run.h"
#include "core/storage/audit_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 5000;
constexpr qsizetype mostRecords = 200'000;

report::ReportKind about()
{
    return {
        .kind = u"audit-extract"_s,
        .title = Tr::tr("Extract of the history"),
        .description = Tr::tr("Who changed what, when and why, with the hash of each record"),
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true,
        .ofYear = true,
        .ofDays = true};
}

/// The last sequence number before the day; times grow with the sequence, so it is found by halves.
Result<qint64> lastBefore(storage::AuditRepository& audit, const Date& day)
{
    const auto end = audit.last();
    if (!end)
        return passOn(end);
    qint64 low = 0; // at or before this one everything is older than the day
    qint64 high = *end ? (*end)->sequence : 0;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const auto record = audit.after(middle, 1);
        if (!record)
            return passOn(record);
        if (!record->isEmpty() && localDate(record->first().at) < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::unexpected<Error> tooMany()
{
    return fail(
        ErrorCode::Refused,
        Tr::tr("More than %1 changes fall into these days. Choose fewer days.").arg(mostRecords));
}

Result<QList<AuditRecord>> recordsOf(ReportRun& run)
{
    storage::AuditRepository audit(run.office().db());
    const auto begin = lastBefore(audit, run.first());
    if (!begin)
        return passOn(begin);
    QList<AuditRecord> records;
    for (qint64 after = *begin;;) {
        const auto page = audit.after(after, pageSize);
        if (!page)
            return passOn(page);
        for (const AuditRecord& record : *page) {
            if (records.size() >= mostRecords)
                return tooMany();
            if (localDate(record.at) > run.last())
                return records;
            if (record.entity != batchEntity()) {
                records.append(record);
                continue;
            }
            // Readers look for what happened to a row, not for how it is kept.
            const auto rows = audit.rowsOf(record.sequence);
            if (!rows)
                return passOn(rows);
            for (const AuditRow& row : *rows)
                records.append(asRecord(record, row));
        }
        if (page->size() < pageSize)
            return records;
        after = page->last().sequence;
    }
}

Result<QList<report::Report>> make(ReportRun& run)
{
    if (const auto may = run.mayManage(); !may)
        return passOn(may);
    const auto records = recordsOf(run);
    if (!records)
        return passOn(records);
    const auto names = historyNames(run.office(), *records);
    if (!names)
        return passOn(names);
    report::Report table = report::auditReport(run.headOfToday(), run.span(), *records, *names);
    run.name(table);
    return QList<report::Report> {table};
}

} // namespace

ReportMaker auditExtractMaker()
{
    return {about, make};
}

} // namespace soviec::service
