// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/export/office_data.h"

#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/service/export/export_steps.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/reports/unit_figures.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/org_repository.h"
#include "core/storage/report_repository.h"
#include "core/storage/year_repository.h"

#include <QHash>
#include <QJsonArray>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dayOf(const Date& day)
{
    return isValid(day) ? QJsonValue(isoDate(day)) : QJsonValue(QJsonValue::Null);
}

QJsonValue figureOf(const std::optional<Decimal>& figure)
{
    return figure ? QJsonValue(figure->toString()) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// Collects the parts; every list in the order of its codes.
class Collector {
public:
    Collector(Office& office, UnitId unit, const Period& span)
        : m_office(office)
        , m_unit(unit)
        , m_span(span)
    {
    }

    Result<QJsonObject> collect()
    {
        for (const auto part : {&Collector::addUnits, &Collector::addPeople, &Collector::addAssignments,
                                &Collector::addSheets, &Collector::addRatings}) {
            if (const auto done = (this->*part)(); !done)
                return passOn(done);
        }
        return m_data;
    }

private:
    Result<void> addUnits()
    {
        const auto below = Organisation(m_office).below(m_unit);
        if (!below)
            return passOn(below);
        m_below = *below;
        const auto units = storage::OrgRepository(m_office.db()).units();
        if (!units)
            return passOn(units);
        for (const Unit& unit : *units)
            m_units.insert(unit.id, unit.code);
        QJsonArray array;
        for (const Unit& unit : *units) {
            if (!m_below.contains(unit.id))
                continue;
            array.append(QJsonObject {
                {u"code"_s, unit.code}, {u"name"_s, unit.name}, {u"parent"_s, textOrNull(m_units.value(unit.parent))},
                {u"kind"_s, code(unit.kind)}, {u"bloc"_s, code(unit.bloc)}, {u"first"_s, dayOf(unit.first)},
                {u"last"_s, dayOf(unit.last)}});
        }
        m_data.insert(u"units"_s, array);
        return {};
    }

    Result<void> addPeople()
    {
        const auto people = peopleOf(m_office, m_unit);
        if (!people)
            return passOn(people);
        storage::OrgRepository org(m_office.db());
        QJsonArray array;
        for (auto it = people->begin(); it != people->end(); ++it) {
            const auto id = PersonId::parse(it.value()).value_or(PersonId());
            const auto person = org.person(id);
            if (!person)
                return passOn(person);
            const auto appointments = org.appointments(id);
            if (!appointments)
                return passOn(appointments);
            m_people.insert(id, it.key());
            QJsonArray held;
            for (const Appointment& one : *appointments)
                held.append(QJsonObject {
                    {u"unit"_s, textOrNull(m_units.value(one.unit))}, {u"role"_s, code(one.role)},
                    {u"position"_s, one.positionTitle}, {u"first"_s, dayOf(one.first)}, {u"last"_s, dayOf(one.last)}});
            array.append(QJsonObject {
                {u"code"_s, it.key()}, {u"name"_s, (*person)->fullName}, {u"kind"_s, code((*person)->kind)},
                {u"appointments"_s, held}});
        }
        m_data.insert(u"people"_s, array);
        return {};
    }

    Result<void> addAssignments()
    {
        QStringList ids;
        for (auto it = m_people.begin(); it != m_people.end(); ++it)
            ids.append(it.key().toString());
        const auto rows = storage::AssignmentRepository(m_office.db())
                              .progress(ids, Period::monthOf(m_span.first()), Period::monthOf(m_span.last()));
        if (!rows)
            return passOn(rows);
        QJsonArray array;
        for (const AssignmentProgress& row : *rows) {
            const Assignment& one = row.assignment;
            array.append(QJsonObject {
                {u"id"_s, one.id.toString()},
                {u"person"_s, m_people.value(one.person)},
                {u"unit"_s, textOrNull(m_units.value(one.unit))},
                {u"period"_s, one.period.toString()},
                {u"item"_s, textOrNull(one.itemCode)},
                {u"title"_s, one.title},
                {u"expected_product"_s, one.expectedProduct},
                {u"quantity"_s, one.quantity.toString()},
                {u"coefficient"_s, one.coefficient.toString()},
                {u"origin"_s, code(one.origin)},
                {u"deadline"_s, dayOf(one.deadline)},
                {u"state"_s, code(one.state)},
                {u"done"_s, row.done.toString()},
                {u"accepted"_s, row.acceptedDone.toString()},
                {u"minutes"_s, row.minutes.count()},
                {u"quality_faults"_s, row.qualityFaults - row.qualityExcused},
                {u"delays"_s, row.delays - row.delaysExcused}});
        }
        m_data.insert(u"assignments"_s, array);
        return {};
    }

    Result<void> addSheets()
    {
        const auto sheets
            = storage::ReportRepository(m_office.db()).signedSheets(m_below, withParts(m_span));
        if (!sheets)
            return passOn(sheets);
        QJsonArray array;
        for (const storage::SignedSheet& sheet : *sheets)
            array.append(QJsonObject {
                {u"person"_s, sheet.personCode},
                {u"unit"_s, sheet.unitCode},
                {u"period"_s, sheet.figures.period.toString()},
                {u"role"_s, code(sheet.role)},
                {u"position"_s, sheet.positionTitle},
                {u"state"_s, code(sheet.figures.state)},
                {u"common_points"_s, sheet.figures.commonPoints.toString()},
                {u"result_points"_s, figureOf(sheet.figures.resultPoints)},
                {u"total"_s, figureOf(sheet.figures.total)},
                {u"level"_s, sheet.figures.level},
                {u"rule_set"_s, sheet.ruleSetId},
                {u"signer"_s, sheet.signerName},
                {u"signed_at"_s, isoTime(sheet.signedAt)},
                {u"content_hash"_s, sheet.contentHash}});
        m_data.insert(u"sheets"_s, array);
        return {};
    }

    Result<void> addRatings()
    {
        QJsonArray array;
        if (m_span.kind() == Period::Kind::Year) {
            const auto ratings
                = storage::YearRepository(m_office.db()).currentOfPeople(m_below, m_span.year());
            if (!ratings)
                return passOn(ratings);
            for (const YearRating& rating : *ratings) {
                if (rating.state != YearRatingState::Signed || !rating.level)
                    continue;
                array.append(QJsonObject {
                    {u"person"_s, m_people.value(rating.person)},
                    {u"unit"_s, textOrNull(m_units.value(rating.unit))},
                    {u"year"_s, rating.year},
                    {u"role"_s, code(rating.role)},
                    {u"position"_s, rating.positionTitle},
                    {u"mean"_s, figureOf(rating.mean)},
                    {u"level"_s, code(*rating.level)},
                    {u"rule_set"_s, rating.ruleSetId},
                    {u"decision"_s, rating.decision},
                    {u"decided_on"_s, dayOf(rating.decisionDate)},
                    {u"signer"_s, rating.signerName},
                    {u"signed_at"_s, isoTime(rating.signedAt)},
                    {u"content_hash"_s, rating.contentHash}});
            }
        }
        m_data.insert(u"ratings"_s, array);
        return {};
    }

    Office& m_office;
    UnitId m_unit;
    Period m_span;
    QList<UnitId> m_below;
    QHash<UnitId, QString> m_units;
    QHash<PersonId, QString> m_people;
    QJsonObject m_data;
};

} // namespace

Result<QJsonObject> officeData(Office& office, UnitId unit, const Period& span)
{
    const UnitId top = unit.isNull() ? office.agency().unit.id : unit;
    const auto manages = Organisation(office).managesUnit(top, office.clock().today());
    if (!manages)
        return passOn(manages);
    if (!*manages) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Only the personnel officer or an administrator of the agency exports data."));
    }
    auto data = Collector(office, top, span).collect();
    if (!data)
        return passOn(data);
    data->insert(u"format"_s, QString::fromLatin1(officeDataFormat));
    data->insert(u"version"_s, officeDataVersion);
    data->insert(u"made_at"_s, isoTime(office.clock().now()));
    data->insert(u"span"_s, span.toString());
    data->insert(
        u"agency"_s,
        QJsonObject {{u"code"_s, office.agency().unit.code}, {u"name"_s, office.agency().unit.name}});
    return *data;
}

} // namespace soviec::service
