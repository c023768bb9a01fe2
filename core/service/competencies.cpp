// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/competencies.h"

#include "core/base/tr.h"
#include "core/domain/position/position_check.h"
#include "core/service/carried_document.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/positions.h"
#include "core/storage/competency_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject historyOf(const Competency& competency)
{
    QJsonObject json {{u"name"_s, competency.name}, {u"group"_s, code(competency.group)}};
    for (int level = lowestCompetencyLevel; level <= highestCompetencyLevel; ++level)
        json.insert(u"level_%1"_s.arg(level), descriptorOf(competency, level));
    return json;
}

} // namespace

Result<FrameworkBook> Competencies::read(const std::optional<Approval>& document)
{
    FrameworkBook book;
    book.document = document;
    if (!document)
        return book;
    auto competencies = storage::CompetencyRepository(m_office.db())
                            .competencies(carriedBy<CompetencyFrameworkId>(*document));
    if (!competencies)
        return passOn(competencies);
    book.competencies = std::move(*competencies);
    return book;
}

Result<FrameworkBook> Competencies::book(UnitId agency)
{
    const Date today = m_office.clock().today();
    const auto document = documentShown(m_office, agency, DocumentKind::Competencies, today);
    if (!document)
        return passOn(document);
    auto book = read(*document);
    if (!book)
        return book;
    const auto may = mayChangeDocument(m_office, agency, *document);
    if (!may)
        return passOn(may);
    book->editable = *may;
    return book;
}

Result<QList<Competency>> Competencies::counting(UnitId agency, const Date& day)
{
    const auto document = documentCounting(m_office, agency, DocumentKind::Competencies, day);
    if (!document)
        return passOn(document);
    const auto book = read(*document);
    if (!book)
        return passOn(book);
    return book->competencies;
}

Result<FrameworkBook> Competencies::editable(UnitId agency)
{
    const auto id = CompetencyFrameworkId::create();
    const auto opened = documentToChange(
        m_office, agency, DocumentKind::Competencies, documentOf(id), Tr::tr("Competency framework"),
        Tr::tr("Only the personnel officer or an administrator of the agency changes the "
               "competency framework. Ask them."));
    if (!opened)
        return passOn(opened);
    auto before = read(opened->source);
    if (!before || !opened->begun)
        return before;
    storage::CompetencyRepository repository(m_office.db());
    for (Competency& competency : before->competencies) {
        competency.id = CompetencyId::create();
        competency.framework = id;
        if (const auto done = repository.insert(competency); !done)
            return passOn(done);
    }
    before->document = opened->document;
    before->editable = true;
    return before;
}

Result<void> Competencies::store(const Competency& competency, bool known)
{
    storage::CompetencyRepository repository(m_office.db());
    const auto done = known ? repository.update(competency) : repository.insert(competency);
    if (!done)
        return done;
    return m_office.record(
        u"competency"_s, competency.id.toString(), known ? u"edit"_s : u"add"_s, {},
        historyOf(competency));
}

Result<Competency> Competencies::save(UnitId agency, const Competency& competency)
{
    if (competency.name.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("The competency has no name. Give it one."));
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto book = editable(agency);
    if (!book)
        return passOn(book);
    Competency stored = competency;
    stored.framework = carriedBy<CompetencyFrameworkId>(*book->document);
    const Competency* known = findCompetency(book->competencies, competency.name);
    stored.id = known ? known->id : CompetencyId::create();
    stored.ordinal = known ? known->ordinal : int(book->competencies.size()) + 1;
    if (const auto done = store(stored, known != nullptr); !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"competency"_s, {}, {}});
    return stored;
}

Result<QList<NamedAssessment>> Competencies::assessments(PersonId person)
{
    const auto may = Organisation(m_office).mayRead(person, m_office.clock().today());
    if (!may)
        return passOn(may);
    if (!*may)
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Only the person, the heads above and HR see assessed levels."));
    return storage::CompetencyRepository(m_office.db()).assessments(person);
}

Result<CompetencyAssessment> Competencies::storeAssessment(const CompetencyAssessment& assessment)
{
    if (const auto sound = checkAssessment(assessment); !sound)
        return passOn(sound);
    CompetencyAssessment stored = assessment;
    stored.id = CompetencyAssessmentId::create();
    stored.evidence = assessment.evidence.trimmed();
    stored.version = 1;
    if (const auto done = storage::CompetencyRepository(m_office.db()).insert(stored); !done)
        return passOn(done);
    const auto recorded = m_office.record(
        u"competency_assessment"_s, stored.id.toString(), u"add"_s, {},
        {{u"person"_s, stored.person.toString()},
         {u"competency"_s, stored.competency.toString()},
         {u"level"_s, stored.level},
         {u"evidence"_s, stored.evidence},
         {u"day"_s, isoDate(stored.day)}});
    if (!recorded)
        return passOn(recorded);
    return stored;
}

Result<CompetencyAssessment> Competencies::assess(const CompetencyAssessment& assessment)
{
    const auto may = Organisation(m_office).mayRead(assessment.person, m_office.clock().today());
    if (!may)
        return passOn(may);
    if (!*may || assessment.person == m_office.who().person)
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("The heads above a person and HR assess competencies; nobody their own."));
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    CompetencyAssessment own = assessment;
    own.assessedBy = m_office.who().person;
    const auto stored = storeAssessment(own);
    if (!stored)
        return stored;
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"competency"_s, stored->person, {}});
    return stored;
}

} // namespace soviec::service
