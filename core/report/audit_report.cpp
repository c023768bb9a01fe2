// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/audit_report.h"

#include "core/base/timestamp.h"
#include "core/report/table_form.h"

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

constexpr qsizetype shortHash = 16;

} // namespace

Report auditReport(
    const Letterhead& head, const QString& span, const QList<AuditRecord>& records,
    const HistoryNames& names)
{
    const TableForm form(FormText::of(u"audit-extract"_s));
    Report report = form.begin(u"audit-extract"_s, head, span);
    report.paper = Paper::Landscape;
    Section table;
    table.columns = {
        {u"sequence"_s, form.text(u"sequence"), 7, Align::Right, 0},
        form.centred(u"at"_s, 15),
        form.words(u"actor"_s, 18),
        form.words(u"entity"_s, 14),
        form.words(u"action"_s, 13),
        form.words(u"change"_s, 54),
        form.words(u"reason"_s, 15),
        form.centred(u"hash"_s, 16)};
    for (const AuditRecord& record : records) {
        table.rows.push_back(
            {{Decimal::fromScaled(record.sequence * Decimal::unit), localTime(record.at),
              record.actorName, historyEntity(record.entity), historyAction(record.action),
              historyChange(record, names), record.reason,
              record.hash.section(u':', -1).left(shortHash)},
             RowStyle::Normal});
    }
    table.paragraphs = {form.text(records.isEmpty() ? u"empty" : u"legend")};
    report.sections = {std::move(table)};
    report.signatures = {form.signer(u"sign_made", {}), form.signer(u"sign_head", {})};
    return report;
}

} // namespace soviec::report
