// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package/operations_json.h"

#include "core/base/json_fields.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"

#include <QJsonArray>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Operation& operation)
{
    return {
        {u"id"_s, operation.id.toString()},
        {u"base"_s, operation.base},
        {u"action"_s, operation.action},
        {u"before"_s, operation.before.object()},
        {u"after"_s, operation.after.object()},
        {u"author"_s, operation.author.toString()},
        {u"author_name"_s, operation.authorName},
        {u"at"_s, isoTime(operation.at)},
        {u"reason"_s, operation.reason}};
}

QJsonObject toJson(const RowLog& log)
{
    QJsonArray steps;
    for (const Operation& operation : log.operations)
        steps.append(toJson(operation));
    return {
        {u"kind"_s, code(log.kind)},
        {u"row"_s, log.row},
        {u"person"_s, log.person.toString()},
        {u"month"_s, log.month.toString()},
        {u"steps"_s, steps}};
}

class Reader {
public:
    Result<OperationsPackage> read(const QJsonObject& payload)
    {
        JsonFields fields(payload, {}, m_problems);
        OperationsPackage package;
        package.agency = id<UnitId>(fields, "agency"_L1);
        package.agencyName = fields.string("agency_name"_L1);
        package.month = month(fields);
        package.about = fields.string("about"_L1);
        const QJsonObject people = fields.object("people"_L1);
        for (auto it = people.begin(); it != people.end(); ++it)
            package.people.insert(it.key(), it->toString());
        const QJsonArray rows = fields.array("rows"_L1);
        fields.finish();
        if (rows.size() > mostPackageRows)
            return damaged(u"rows"_s);
        for (qsizetype at = 0; at < rows.size() && m_problems.isEmpty(); ++at)
            package.rows.append(row(rows[at], jsonIndex(u"rows"_s, at)));
        if (!m_problems.isEmpty())
            return damaged(m_problems.first().path);
        return package;
    }

private:
    static std::unexpected<Error> damaged(const QString& path)
    {
        return fail(
            ErrorCode::Damaged,
            Tr::tr("The package was signed but not written as this program writes it (%1). Ask the office it came from which program made it.")
                .arg(path));
    }

    template <class IdType>
    IdType id(JsonFields& fields, QLatin1StringView key, bool needed = true)
    {
        const QString text = fields.string(key);
        const auto parsed = IdType::parse(text);
        if (!parsed && (needed || !text.isEmpty()))
            fields.report(key, u"bad_value"_s, {});
        return parsed.value_or(IdType());
    }

    Period month(JsonFields& fields)
    {
        const auto parsed = Period::parse(fields.string("month"_L1));
        if (!parsed)
            fields.report("month"_L1, u"bad_value"_s, {});
        return parsed.value_or(Period());
    }

    RowLog row(const QJsonValue& value, const QString& path)
    {
        JsonFields fields(value, path, m_problems);
        RowLog log;
        const auto kind = fromCode<RowKind>(fields.string("kind"_L1));
        if (!kind)
            fields.report("kind"_L1, u"bad_value"_s, {});
        log.kind = kind.value_or(RowKind::Entry);
        log.row = fields.string("row"_L1).left(100);
        log.person = id<PersonId>(fields, "person"_L1);
        log.month = month(fields);
        const QJsonArray steps = fields.array("steps"_L1);
        fields.finish();
        if (steps.isEmpty() || steps.size() > mostPackageSteps)
            fields.report("steps"_L1, u"bad_value"_s, {});
        for (qsizetype at = 0; at < steps.size() && m_problems.isEmpty(); ++at)
            log.operations.append(step(steps[at], jsonIndex(path + u".steps"_s, at)));
        return log;
    }

    Operation step(const QJsonValue& value, const QString& path)
    {
        JsonFields fields(value, path, m_problems);
        Operation operation;
        operation.id = id<OperationId>(fields, "id"_L1);
        operation.base = fields.count("base"_L1, int(mostPackageSteps));
        operation.action = fields.string("action"_L1);
        operation.before = fields.object("before"_L1);
        operation.after = fields.object("after"_L1);
        operation.author = id<PersonId>(fields, "author"_L1, false);
        operation.authorName = fields.string("author_name"_L1);
        operation.at = parseIsoTime(fields.string("at"_L1));
        operation.reason = fields.string("reason"_L1);
        if (!operation.at.isValid())
            fields.report("at"_L1, u"bad_value"_s, {});
        fields.finish();
        return operation;
    }

    QList<JsonProblem> m_problems;
};

} // namespace

QJsonObject toJson(const OperationsPackage& package)
{
    QJsonObject people;
    for (auto it = package.people.begin(); it != package.people.end(); ++it)
        people.insert(it.key(), it.value());
    QJsonArray rows;
    for (const RowLog& log : package.rows)
        rows.append(toJson(log));
    return {
        {u"agency"_s, package.agency.toString()},
        {u"agency_name"_s, package.agencyName},
        {u"month"_s, package.month.toString()},
        {u"about"_s, package.about},
        {u"people"_s, people},
        {u"rows"_s, rows}};
}

Result<OperationsPackage> readOperations(const QJsonObject& payload)
{
    return Reader().read(payload);
}

} // namespace soviec
