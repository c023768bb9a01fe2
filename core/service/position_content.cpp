// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/position_content.h"

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/base/tr.h"
#include "core/domain/position/description_json.h"
#include "core/domain/position/position_check.h"
#include "core/service/approvals.h"
#include "core/storage/competency_repository.h"
#include "core/storage/position_repository.h"
#include "core/service/office.h"

#include <QJsonArray>

namespace soviec::service {

namespace {

QJsonArray toJson(const Position& position)
{
    return {
        position.code,
        position.name,
        position.unit.toString(),
        code(position.group),
        position.rank,
        position.headCount ? QJsonValue(*position.headCount) : QJsonValue(),
        descriptionJson(position.description)};
}

Result<void> firstBlocking(const QList<PositionFinding>& findings)
{
    for (const PositionFinding& finding : findings) {
        if (finding.blocking)
            return fail(ErrorCode::Refused, finding.text);
    }
    return {};
}

} // namespace

Result<DocumentContent> positionContent(Office& office, PositionSetId set)
{
    const auto positions = storage::PositionRepository(office.db()).positions(set);
    if (!positions)
        return passOn(positions);
    DocumentContent content;
    content.columns = {Tr::tr("Rank"), Tr::tr("Head count"), Tr::tr("Purpose of the position")};
    QJsonArray all;
    for (const Position& position : *positions) {
        all.append(toJson(position));
        content.lines.append(
            {position.code,
             position.name,
             positionGroupLabel(position.group),
             {position.rank, position.headCount ? QString::number(*position.headCount) : QString(),
              position.description.purpose}});
    }
    content.hash = sha256Tag(canonicalJson(all));
    content.summary = {Tr::tr("%n positions", nullptr, int(positions->size()))};
    return content;
}

Result<DocumentContent> competencyContent(Office& office, CompetencyFrameworkId framework)
{
    const auto competencies
        = storage::CompetencyRepository(office.db()).competencies(framework);
    if (!competencies)
        return passOn(competencies);
    DocumentContent content;
    for (int level = lowestCompetencyLevel; level <= highestCompetencyLevel; ++level)
        content.columns.append(Tr::tr("Level %1").arg(level));
    QJsonArray all;
    for (const Competency& competency : *competencies) {
        const QStringList levels(competency.descriptors.begin(), competency.descriptors.end());
        all.append(QJsonArray {
            code(competency.group), competency.name, QJsonArray::fromStringList(levels)});
        content.lines.append(
            {competency.name, competency.name, competencyGroupLabel(competency.group), levels});
    }
    content.hash = sha256Tag(canonicalJson(all));
    content.summary = {Tr::tr("%n competencies", nullptr, int(competencies->size()))};
    return content;
}

Result<void> checkPositionSet(Office& office, PositionSetId set)
{
    const auto positions = storage::PositionRepository(office.db()).positions(set);
    if (!positions)
        return passOn(positions);
    if (positions->isEmpty())
        return fail(
            ErrorCode::Refused,
            Tr::tr("The list holds no position yet. Enter or import positions first."));
    return firstBlocking(checkPositions(*positions, {}));
}

Result<void> checkCompetencyFramework(Office& office, CompetencyFrameworkId framework)
{
    CompetencyFramework whole;
    const auto competencies
        = storage::CompetencyRepository(office.db()).competencies(framework);
    if (!competencies)
        return passOn(competencies);
    if (competencies->isEmpty())
        return fail(
            ErrorCode::Refused,
            Tr::tr("The framework holds no competency yet. Enter or import competencies first."));
    whole.competencies = *competencies;
    return firstBlocking(checkFramework(whole));
}

Result<bool> settleImported(
    Office& office, ApprovalId document, const QString& documentNumber, const Date& from)
{
    if (!isValid(from))
        return false;
    const auto done = Approvals(office).recordWithin(document, {documentNumber, from});
    if (!done)
        return passOn(done);
    return true;
}

} // namespace soviec::service
