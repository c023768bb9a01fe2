// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/domain/diary/entry.h"
#include "core/domain/merge/merge.h"
#include "core/domain/sheet/period_sheet.h"
#include "core/domain/work/assignment.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

template <class State>
QString labelOf(const QString& text)
{
    const auto state = fromCode<State>(text);
    return state ? stateLabel(*state) : text;
}

QString stateText(RowKind kind, const QString& text)
{
    switch (kind) {
    case RowKind::Entry: return labelOf<EntryState>(text);
    case RowKind::Assignment: return labelOf<AssignmentState>(text);
    case RowKind::Sheet: return labelOf<SheetState>(text);
    }
    Q_UNREACHABLE();
}

} // namespace

QString fieldLabel(const QString& field)
{
    if (field.startsWith(u"score:"_s))
        return Tr::tr("Own score of criterion %1").arg(field.mid(6));
    const QHash<QString, QString> labels {
        {u"day"_s, Tr::tr("Day")},
        {u"start"_s, Tr::tr("Start")},
        {u"minutes"_s, Tr::tr("Minutes")},
        {u"item"_s, Tr::tr("Catalog item")},
        {u"assignment"_s, Tr::tr("Assignment")},
        {u"title"_s, Tr::tr("Work")},
        {u"quantity"_s, Tr::tr("Quantity")},
        {u"result"_s, Tr::tr("Result")},
        {u"document_number"_s, Tr::tr("Document number")},
        {u"note"_s, Tr::tr("Note")},
        {u"state"_s, Tr::tr("State")},
        {u"state_reason"_s, Tr::tr("Reason")},
        {u"accepted_quantity"_s, Tr::tr("Accepted quantity")},
        {u"accepted_minutes"_s, Tr::tr("Accepted minutes")},
        {u"quality_faults"_s, Tr::tr("Quality findings")},
        {u"quality_excused"_s, Tr::tr("Findings with an objective cause")},
        {u"delays"_s, Tr::tr("Delays")},
        {u"delays_excused"_s, Tr::tr("Delays with an objective cause")},
        {u"review_note"_s, Tr::tr("Remark of the reviewer")},
        {u"strengths"_s, Tr::tr("Strengths")},
        {u"weaknesses"_s, Tr::tr("Weaknesses")},
        {u"expected_product"_s, Tr::tr("Expected product")},
        {u"deadline"_s, Tr::tr("Deadline")},
        {u"origin"_s, Tr::tr("Origin")}};
    return labels.value(field, field);
}

QString fieldText(RowKind kind, const QString& field, const QJsonValue& value)
{
    const QString text = value.toVariant().toString();
    if (text.isEmpty())
        return u"–"_s;
    if (field == u"day" || field == u"deadline") {
        const auto day = parseIsoDate(text);
        return day ? formDate(*day) : text;
    }
    if (field == u"state")
        return stateText(kind, text);
    if (field.startsWith(u"score:") || field.endsWith(u"quantity")) {
        const auto number = Decimal::parse(text);
        return number ? formatNumber(*number) : text;
    }
    return text;
}

} // namespace soviec
