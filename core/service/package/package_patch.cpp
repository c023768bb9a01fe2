// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/package/package_apply.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

Decimal decimalOf(const JsonScalar& value, Decimal kept)
{
    return Decimal::parse(value.text).value_or(kept);
}

// False where the field is none of a review.
bool putReview(EntryReview& review, QByteArrayView key, const JsonScalar& value)
{
    const auto put = [&](int& target) { target = value.number.value_or(target); };
    if (key == "accepted_quantity")
        review.acceptedQuantity = decimalOf(value, review.acceptedQuantity);
    else if (key == "accepted_minutes")
        review.acceptedMinutes = Minutes(value.number.value_or(review.acceptedMinutes.count()));
    else if (key == "quality_faults")
        put(review.qualityFaults);
    else if (key == "quality_excused")
        put(review.qualityExcused);
    else if (key == "delays")
        put(review.delays);
    else if (key == "delays_excused")
        put(review.delaysExcused);
    else if (key == "review_note" && value.isText)
        review.note = value.text;
    else
        return false;
    return true;
}

// The words of an entry, and what needs no question.
void putContent(DiaryEntry& entry, QByteArrayView key, const JsonScalar& value)
{
    if (key == "minutes") {
        entry.minutes = Minutes(value.number.value_or(entry.minutes.count()));
    } else if (key == "quantity") {
        entry.quantity = decimalOf(value, entry.quantity);
    } else if (key == "start") {
        const auto start = TimeOfDay::parse(value.text);
        entry.start = start ? std::optional<TimeOfDay>(*start) : std::nullopt;
    } else if (key == "title") {
        entry.title = value.text;
    } else if (key == "result") {
        entry.result = value.text;
    } else if (key == "document_number") {
        entry.documentNumber = value.text;
    } else if (key == "note") {
        entry.note = value.text;
    } else if (key == "assignment") {
        entry.assignment = AssignmentId::parse(value.text).value_or(AssignmentId());
    } else if (key == "state") {
        entry.state = fromCode<EntryState>(value.text).value_or(entry.state);
    }
}

} // namespace

// The fields are walked through once: of a row that begins here there are twenty.
Result<DiaryEntry> PackageApply::patched(DiaryEntry entry, const StepFields& fields)
{
    std::optional<QString> day;
    std::optional<QString> itemCode;
    fields.visit([&](QByteArrayView key, const JsonScalar& value) {
        if (key == "day")
            day = value.text;
        else if (key == "item")
            itemCode = value.text;
        else if (!putReview(entry.review, key, value))
            putContent(entry, key, value);
    });
    if (day) {
        const auto parsed = parseIsoDate(*day);
        if (!parsed)
            return passOn(parsed);
        entry.day = *parsed;
    }
    if (itemCode)
        entry.item = {};
    if (itemCode && !itemCode->isEmpty()) {
        const auto item = m_references.item(*itemCode, entry.day);
        if (!item)
            return passOn(item);
        if (!*item)
            return fail(
                ErrorCode::Refused,
                Tr::tr("The catalog in force here has no item “%1”. Bring the catalogs of both sides to the same version and merge again.")
                    .arg(*itemCode));
        entry.item = (*item)->id;
    }
    entry.changedAt = m_office.clock().now();
    return entry;
}

} // namespace soviec::service
