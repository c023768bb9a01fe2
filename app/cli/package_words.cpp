// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/package_words.h"

#include "core/base/tr.h"

#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

QJsonArray rowsJson(const QList<service::PackageRow>& rows)
{
    QJsonArray list;
    for (const service::PackageRow& row : rows) {
        QJsonArray fields;
        for (const FieldClash& one : row.merge.clashes) {
            fields.append(QJsonObject {
                {u"field"_s, one.field}, {u"mine"_s, one.mine}, {u"theirs"_s, one.theirs},
                {u"base"_s, one.base.isUndefined() ? QJsonValue() : one.base}});
        }
        list.append(QJsonObject {
            {u"row"_s, row.key}, {u"person"_s, row.person}, {u"about"_s, row.about},
            {u"reason"_s, row.merge.refusal}, {u"fields"_s, fields}});
    }
    return list;
}

namespace {

void sayEach(const QList<service::PackageRow>& rows, Context& context)
{
    for (const service::PackageRow& row : rows) {
        context.say(u"  "_s + row.person + u", "_s + row.about);
        if (!row.merge.refusal.isEmpty())
            context.say(u"    "_s + row.merge.refusal);
        for (const FieldClash& one : row.merge.clashes) {
            context.say(u"    "_s + Tr::tr("%1: here “%2”, in the package “%3”, before “%4”")
                            .arg(
                                fieldLabel(one.field), fieldText(row.kind, one.field, one.mine),
                                fieldText(row.kind, one.field, one.theirs), fieldText(row.kind, one.field, one.base)));
        }
    }
}

} // namespace

void sayRows(const service::PackageOutcome& outcome, const QString& counts, Context& context)
{
    context.say(counts.arg(outcome.rows)
                    .arg(outcome.known)
                    .arg(outcome.taken)
                    .arg(outcome.conflicts.size())
                    .arg(outcome.refused.size()));
    sayEach(outcome.conflicts, context);
    sayEach(outcome.refused, context);
}

} // namespace soviec::cli
