// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/domain/merge/merge.h"

namespace soviec {

using namespace Qt::StringLiterals;

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
        {u"weaknesses"_s, Tr::tr("Weaknesses")}};
    return labels.value(field, field);
}

} // namespace soviec
