// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/audit_report.h"

#include "core/base/timestamp.h"
#include "core/report/table_form.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

constexpr qsizetype shortHash = 16;
constexpr qsizetype longestValue = 120; // of one field; the record itself keeps the whole

QString valueText(const QJsonValue& value)
{
    QString text;
    if (value.isString())
        text = value.toString();
    else if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else if (!value.isNull() && !value.isUndefined())
        text = value.toVariant().toString();
    return text.size() > longestValue ? text.left(longestValue) + u'…' : text;
}

QString changeText(const AuditRecord& record)
{
    QStringList keys = record.before.keys();
    for (const QString& key : record.after.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    QStringList parts;
    for (const QString& key : std::as_const(keys)) {
        const QString was = valueText(record.before.value(key));
        const QString is = valueText(record.after.value(key));
        if (record.before.isEmpty())
            parts.append(u"%1 = %2"_s.arg(key, is));
        else
            parts.append(u"%1: %2 → %3"_s.arg(key, was, is));
    }
    return parts.join(u"; "_s);
}

} // namespace

Report auditReport(const Letterhead& head, const QString& span, const QList<AuditRecord>& records)
{
    const TableForm form(FormText::of(u"audit-extract"_s));
    Report report = form.begin(u"audit-extract"_s, head, span);
    report.paper = Paper::Landscape;
    Section table;
    table.columns = {
        {u"sequence"_s, form.text(u"sequence"), 7, Align::Right, 0},
        form.centred(u"at"_s, 13),
        form.words(u"actor"_s, 18),
        form.words(u"entity"_s, 12),
        form.words(u"action"_s, 11),
        form.words(u"change"_s, 52),
        form.words(u"reason"_s, 18),
        form.centred(u"hash"_s, 16)};
    for (const AuditRecord& record : records) {
        table.rows.push_back(
            {{Decimal::fromScaled(record.sequence * Decimal::unit), localTime(record.at),
              record.actorName, record.entity, record.action, changeText(record), record.reason,
              record.hash.section(u':', -1).left(shortHash)},
             RowStyle::Normal});
    }
    table.paragraphs = {form.text(records.isEmpty() ? u"empty" : u"legend")};
    report.sections = {std::move(table)};
    report.signatures = {form.signer(u"sign_made", {}), form.signer(u"sign_head", {})};
    return report;
}

} // namespace soviec::report
