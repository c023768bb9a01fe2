// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo_positions.h"

#include "core/base/json.h"
#include "core/base/tr.h"
#include "core/domain/position/description_json.h"
#include "core/service/approvals.h"
#include "core/service/carried_document.h"
#include "core/service/competencies.h"
#include "core/service/positions.h"
#include "core/storage/competency_repository.h"
#include "core/storage/database.h"
#include "core/storage/position_repository.h"

#include <QFile>
#include <QJsonArray>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> positionsResource()
{
    QFile file(u":/soviec/demo/positions.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            ErrorCode::Damaged,
            Tr::tr("The demonstration data is missing from this program. Install it again."));
    }
    const auto json = parseJsonStrict(file.readAll());
    if (!json)
        return passOn(json);
    return json->toObject();
}

class PositionsStory {
public:
    PositionsStory(Office& office, const DemoAgency& demo, const Date& since)
        : m_office(office)
        , m_since(since)
    {
        m_units.insert(demo.agency.unit.code, demo.agency.unit.id);
        for (const Unit& unit : demo.divisions)
            m_units.insert(unit.code, unit.id);
        for (const DemoPerson& person : demo.people)
            m_people.insert(person.person.code, person.person.id);
    }

    Result<void> tell(const QJsonObject& json)
    {
        const ApprovalDecision decision {json[u"document"].toString(), m_since};
        if (const auto done = storeFramework(json[u"framework"].toArray(), decision); !done)
            return done;
        if (const auto done = storePositions(json[u"positions"].toArray(), decision); !done)
            return done;
        for (const QJsonValue value : json[u"assessments"].toArray()) {
            if (const auto done = storeAssessment(value.toObject()); !done)
                return done;
        }
        storage::CompetencyRepository repository(m_office.db());
        for (const UnitId& unit : std::as_const(m_units)) {
            const auto done = repository.setRollout({unit, m_since, m_since + Days(31), {}, 0});
            if (!done)
                return done;
        }
        return {};
    }

private:
    Result<void> storeFramework(const QJsonArray& array, const ApprovalDecision& decision)
    {
        const auto book = Competencies(m_office).editable(m_office.agency().unit.id);
        if (!book)
            return passOn(book);
        for (const QJsonValue value : array) {
            Competency competency;
            competency.id = CompetencyId::create();
            competency.framework = carriedBy<CompetencyFrameworkId>(*book->document);
            competency.group = fromCode<CompetencyGroup>(value[u"group"].toString())
                                   .value_or(CompetencyGroup::General);
            competency.name = value[u"name"].toString();
            const QJsonArray levels = value[u"levels"].toArray();
            for (size_t i = 0; i < competency.descriptors.size(); ++i)
                competency.descriptors[i] = levels[qsizetype(i)].toString();
            competency.ordinal = int(m_framework.size()) + 1;
            if (const auto done = Competencies(m_office).store(competency, false); !done)
                return done;
            m_framework.append(competency);
        }
        return Approvals(m_office).recordWithin(book->document->id, decision);
    }

    Result<void> storePositions(const QJsonArray& array, const ApprovalDecision& decision)
    {
        const auto book = Positions(m_office).editable(m_office.agency().unit.id);
        if (!book)
            return passOn(book);
        QList<PositionHolding> holdings;
        int ordinal = 0;
        for (const QJsonValue value : array) {
            Position position;
            position.id = PositionId::create();
            position.set = carriedBy<PositionSetId>(*book->document);
            position.unit = m_units.value(value[u"unit"].toString());
            position.code = value[u"code"].toString();
            position.name = value[u"name"].toString();
            position.group = fromCode<PositionGroup>(value[u"group"].toString())
                                 .value_or(PositionGroup::Specialist);
            position.rank = value[u"rank"].toString();
            position.headCount = value[u"head_count"].toInt();
            position.ordinal = ++ordinal;
            const auto description = readDescription(value[u"description"]);
            if (!description)
                return passOn(description);
            position.description = *description;
            if (const auto done = Positions(m_office).store(position, std::nullopt); !done)
                return done;
            for (const QJsonValue holder : value[u"holders"].toArray()) {
                holdings.append(
                    {PositionHoldingId::create(), position.id, m_people.value(holder.toString()),
                     m_since, {}, decision.documentNumber, 1});
            }
        }
        storage::PositionRepository repository(m_office.db());
        for (const PositionHolding& holding : std::as_const(holdings)) {
            if (const auto done = repository.insert(holding); !done)
                return done;
        }
        return Approvals(m_office).recordWithin(book->document->id, decision);
    }

    Result<void> storeAssessment(const QJsonObject& json)
    {
        const Competency* competency
            = findCompetency(m_framework, json[u"competency"].toString());
        CompetencyAssessment assessment;
        assessment.person = m_people.value(json[u"person"].toString());
        assessment.competency = competency ? competency->id : CompetencyId();
        assessment.level = json[u"level"].toInt();
        assessment.evidence = json[u"evidence"].toString();
        assessment.day = m_since;
        const auto stored = Competencies(m_office).storeAssessment(assessment);
        return stored ? Result<void>() : Result<void>(passOn(stored));
    }

    Office& m_office;
    Date m_since;
    QMap<QString, UnitId> m_units;
    QMap<QString, PersonId> m_people;
    QList<Competency> m_framework;
};

} // namespace

Result<void> storeDemoPositions(Office& office, const DemoAgency& demo, const Date& since)
{
    const auto json = positionsResource();
    if (!json)
        return passOn(json);
    auto transaction = storage::Transaction::begin(office.db());
    if (!transaction)
        return passOn(transaction);
    if (const auto told = PositionsStory(office, demo, since).tell(*json); !told)
        return told;
    return transaction->commit();
}

} // namespace soviec::service
