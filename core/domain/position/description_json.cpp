// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/position/description_json.h"

#include "core/base/json_fields.h"
#include "core/base/tr.h"

#include <QJsonArray>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

template <class T, class Write>
QJsonArray arrayOf(const QList<T>& values, Write write)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(write(value));
    return array;
}

QJsonObject taskJson(const JobTask& task)
{
    return {
        {u"number"_s, task.number},
        {u"task"_s, task.task},
        {u"works"_s, arrayOf(task.works, [](const JobWork& work) {
             return QJsonObject {{u"work"_s, work.work}, {u"criteria"_s, work.criteria}};
         })}};
}

QJsonObject competencyJson(const RequiredCompetency& competency)
{
    return {
        {u"group"_s, code(competency.group)},
        {u"name"_s, competency.name},
        {u"competency"_s, competency.competency.toString()},
        {u"level"_s, levelText(competency.level)}};
}

class DescriptionReader {
public:
    JobDescription read(const QJsonValue& value)
    {
        JobDescription form;
        JsonFields fields(value, QString(), m_problems);
        form.startText = fields.string("start"_L1);
        form.workplace = fields.string("workplace"_L1);
        form.processes = fields.string("processes"_L1);
        form.purpose = fields.string("purpose"_L1);
        form.tasks = list<JobTask>(fields, "tasks"_L1, [this](JsonFields& f) { return task(f); });
        form.inner = list<InnerRelation>(fields, "inner"_L1, [](JsonFields& f) {
            return InnerRelation {
                f.string("supervisor"_L1), f.string("direct"_L1), f.string("units"_L1)};
        });
        form.outer = list<OuterRelation>(fields, "outer"_L1, [](JsonFields& f) {
            return OuterRelation {f.string("body"_L1), f.string("nature"_L1)};
        });
        form.authorities = list<JobAuthority>(fields, "authorities"_L1, [](JsonFields& f) {
            return JobAuthority {f.string("number"_L1), f.string("text"_L1)};
        });
        form.qualifications = list<Qualification>(
            fields, "qualifications"_L1, [](JsonFields& f) { return qualification(f); });
        form.competencies = list<RequiredCompetency>(
            fields, "competencies"_L1, [](JsonFields& f) { return competency(f); });
        fields.finish();
        return form;
    }

    const QList<JsonProblem>& problems() const { return m_problems; }

private:
    template <class T, class Read>
    QList<T> list(JsonFields& fields, QLatin1StringView key, Read read)
    {
        QList<T> values;
        const QString path = fields.path(key);
        const QJsonArray array = fields.array(key);
        for (qsizetype i = 0; i < array.size(); ++i) {
            JsonFields one(array[i], jsonIndex(path, i), m_problems);
            values.append(read(one));
            one.finish();
        }
        return values;
    }

    JobTask task(JsonFields& fields)
    {
        JobTask task;
        task.number = fields.string("number"_L1);
        task.task = fields.string("task"_L1);
        task.works = list<JobWork>(fields, "works"_L1, [](JsonFields& f) {
            return JobWork {f.string("work"_L1), f.string("criteria"_L1)};
        });
        return task;
    }

    template <class E>
    static E choice(JsonFields& fields, QLatin1StringView key, E otherwise)
    {
        const auto value = fromCode<E>(fields.string(key));
        if (!value)
            fields.report(key, u"bad_value"_s, Tr::tr("this is none of the known values"));
        return value.value_or(otherwise);
    }

    static Qualification qualification(JsonFields& fields)
    {
        Qualification one;
        one.kind = choice(fields, "kind"_L1, QualificationKind::Other);
        one.heading = fields.string("heading"_L1);
        one.text = fields.string("text"_L1);
        return one;
    }

    static RequiredCompetency competency(JsonFields& fields)
    {
        RequiredCompetency one;
        one.group = choice(fields, "group"_L1, CompetencyGroup::General);
        one.name = fields.string("name"_L1);
        const QString id = fields.string("competency"_L1);
        one.competency = CompetencyId::parse(id).value_or(CompetencyId());
        if (one.competency.isNull() && !id.isEmpty())
            fields.report("competency"_L1, u"bad_value"_s, Tr::tr("this is none of the known values"));
        const QString level = fields.string("level"_L1);
        one.level = parseLevelRange(level);
        if (!one.level && !level.isEmpty())
            fields.report("level"_L1, u"bad_value"_s, Tr::tr("this is no level from 1 to 5"));
        return one;
    }

    QList<JsonProblem> m_problems;
};

} // namespace

QJsonObject descriptionJson(const JobDescription& description)
{
    return {
        {u"start"_s, description.startText},
        {u"workplace"_s, description.workplace},
        {u"processes"_s, description.processes},
        {u"purpose"_s, description.purpose},
        {u"tasks"_s, arrayOf(description.tasks, taskJson)},
        {u"inner"_s, arrayOf(description.inner, [](const InnerRelation& relation) {
             return QJsonObject {
                 {u"supervisor"_s, relation.supervisor},
                 {u"direct"_s, relation.direct},
                 {u"units"_s, relation.units}};
         })},
        {u"outer"_s, arrayOf(description.outer, [](const OuterRelation& relation) {
             return QJsonObject {{u"body"_s, relation.body}, {u"nature"_s, relation.nature}};
         })},
        {u"authorities"_s, arrayOf(description.authorities, [](const JobAuthority& authority) {
             return QJsonObject {{u"number"_s, authority.number}, {u"text"_s, authority.text}};
         })},
        {u"qualifications"_s, arrayOf(description.qualifications, [](const Qualification& one) {
             return QJsonObject {
                 {u"kind"_s, code(one.kind)},
                 {u"heading"_s, one.heading},
                 {u"text"_s, one.text}};
         })},
        {u"competencies"_s, arrayOf(description.competencies, competencyJson)}};
}

Result<JobDescription> readDescription(const QJsonValue& value)
{
    DescriptionReader reader;
    const JobDescription form = reader.read(value);
    if (reader.problems().isEmpty())
        return form;
    const JsonProblem& problem = reader.problems().front();
    return fail(
        ErrorCode::Invalid,
        Tr::tr("The job description cannot be read: %1, %2.").arg(problem.path, problem.text),
        problem.code);
}

} // namespace soviec
