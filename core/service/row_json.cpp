// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/row_json.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

QJsonObject historyOf(const DiaryEntry& entry)
{
    // In the order of the keys: the object takes them as they come.
    return {
        {u"accepted_minutes"_s, entry.review.acceptedMinutes.count()},
        {u"accepted_quantity"_s, entry.review.acceptedQuantity.toString()},
        {u"assignment"_s, entry.assignment.toString()},
        {u"coefficient"_s, entry.coefficient.toString()},
        {u"day"_s, isoDate(entry.day)},
        {u"delays"_s, entry.review.delays},
        {u"delays_excused"_s, entry.review.delaysExcused},
        {u"document_number"_s, entry.documentNumber},
        {u"item"_s, entry.itemCode},
        {u"minutes"_s, entry.minutes.count()},
        {u"note"_s, entry.note},
        {u"person"_s, entry.person.toString()},
        {u"quality_excused"_s, entry.review.qualityExcused},
        {u"quality_faults"_s, entry.review.qualityFaults},
        {u"quantity"_s, entry.quantity.toString()},
        {u"result"_s, entry.result},
        {u"review_note"_s, entry.review.note},
        {u"start"_s, entry.start ? entry.start->toString() : QString()},
        {u"state"_s, code(entry.state)},
        {u"title"_s, entry.title},
        {u"unit"_s, entry.unit.toString()},
    };
}

QJsonObject historyOf(const Assignment& assignment)
{
    return {
        {u"person"_s, assignment.person.toString()},
        {u"unit"_s, assignment.unit.toString()},
        {u"period"_s, assignment.period.toString()},
        {u"item"_s, assignment.itemCode},
        {u"title"_s, assignment.title},
        {u"expected_product"_s, assignment.expectedProduct},
        {u"quantity"_s, assignment.quantity.toString()},
        {u"coefficient"_s, assignment.coefficient.toString()},
        {u"origin"_s, code(assignment.origin)},
        {u"deadline"_s, isoDate(assignment.deadline)},
        {u"state"_s, code(assignment.state)},
        {u"state_reason"_s, assignment.stateReason},
        {u"source"_s, assignment.source.toString()},
        {u"split_of"_s, assignment.splitOf.toString()},
    };
}

} // namespace soviec::service
