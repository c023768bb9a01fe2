// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/row_json.h"

#include "core/base/json_text.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

// In the order of the keys: the text is written as they come.
template <class Put>
void putFields(const DiaryEntry& entry, Put put)
{
    put("accepted_minutes", entry.review.acceptedMinutes.count());
    put("accepted_quantity", entry.review.acceptedQuantity.toString());
    put("assignment", entry.assignment.toString());
    put("coefficient", entry.coefficient.toString());
    put("day", isoDate(entry.day));
    put("delays", entry.review.delays);
    put("delays_excused", entry.review.delaysExcused);
    put("document_number", entry.documentNumber);
    put("item", entry.itemCode);
    put("minutes", entry.minutes.count());
    put("note", entry.note);
    put("person", entry.person.toString());
    put("quality_excused", entry.review.qualityExcused);
    put("quality_faults", entry.review.qualityFaults);
    put("quantity", entry.quantity.toString());
    put("result", entry.result);
    put("review_note", entry.review.note);
    put("start", entry.start ? entry.start->toString() : QString());
    put("state", code(entry.state));
    put("title", entry.title);
    put("unit", entry.unit.toString());
}

} // namespace

QJsonObject historyOf(const DiaryEntry& entry)
{
    QJsonObject fields;
    putFields(entry, [&fields](const char* key, const auto& value) {
        fields.insert(QLatin1StringView(key), QJsonValue(value));
    });
    return fields;
}

QByteArray historyTextOf(const DiaryEntry& entry)
{
    JsonText text;
    putFields(entry, [&text](const char* key, const auto& value) { text.add(key, value); });
    return text.take();
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
