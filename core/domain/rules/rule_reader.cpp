// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rule_reader.h"

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/base/tr.h"
#include "core/domain/org/person.h"

namespace soviec::rules {

using namespace Qt::StringLiterals;

namespace {

const Decimal mostPoints(1'000);
const auto badValue = u"bad_value"_s;

class Reader {
public:
    ReadSet read(const QJsonValue& json);

private:
    template <class E>
    E choice(JsonFields& fields, QLatin1StringView key);
    template <class E>
    QList<E> choices(JsonFields& fields, QLatin1StringView key);
    template <class Read>
    auto list(JsonFields& fields, QLatin1StringView key, Read readOne);
    RuleText textOf(const QJsonValue& value, const QString& path);
    RuleText text(JsonFields& fields, QLatin1StringView key = "title"_L1);
    Date date(JsonFields& fields, QLatin1StringView key, bool mayBeNull);

    RuleBasis basis(const QJsonValue& value, const QString& path);
    void appliesTo(JsonFields& fields);
    void effective(JsonFields& fields);
    Criterion criterion(const QJsonValue& value, const QString& path);
    CriteriaGroup group(const QJsonValue& value, const QString& path);
    void common(JsonFields& fields);
    Component component(const QJsonValue& value, const QString& path);
    Formula::Term term(const QJsonValue& value, const QString& path);
    Formula formula(const QJsonValue& value, const QString& path);
    void result(JsonFields& fields);
    void knobs(JsonFields& fields);
    Band band(const QJsonValue& value, const QString& path);
    ForcedLevel forced(const QJsonValue& value, const QString& path);
    Condition condition(const QJsonValue& value, const QString& path);
    void quota(JsonFields& fields);
    void year(JsonFields& fields);
    Deadline deadline(const QJsonValue& value, const QString& path);
    RuleForm form(const QJsonValue& value, const QString& path);

    RuleSet m_set;
    QList<JsonProblem> m_problems;
};

template <class E>
QStringList codesOf()
{
    QStringList codes;
    for (const auto& entry : Codes<E>::entries)
        codes.append(QString::fromUtf16(entry.text));
    return codes;
}

template <class E>
E Reader::choice(JsonFields& fields, QLatin1StringView key)
{
    const QString text = fields.string(key);
    const auto value = fromCode<E>(text);
    if (!value) {
        fields.report(
            key, badValue,
            Tr::tr("“%1” is not known; known are: %2")
                .arg(text.left(40), codesOf<E>().join(u", "_s)));
    }
    return value.value_or(Codes<E>::entries[0].value);
}

template <class E>
QList<E> Reader::choices(JsonFields& fields, QLatin1StringView key)
{
    QList<E> values;
    qsizetype index = 0;
    for (const QJsonValue one : fields.array(key)) {
        const auto value = fromCode<E>(one.toString());
        if (value && !values.contains(*value)) {
            values.append(*value);
        } else {
            m_problems.append(
                {badValue, jsonIndex(fields.path(key), index),
                 Tr::tr("“%1” is not known or stands twice; known are: %2")
                     .arg(one.toString().left(40), codesOf<E>().join(u", "_s))});
        }
        ++index;
    }
    return values;
}

template <class Read>
auto Reader::list(JsonFields& fields, QLatin1StringView key, Read readOne)
{
    using Item = std::invoke_result_t<Read, Reader*, const QJsonValue&, const QString&>;
    QList<Item> items;
    qsizetype index = 0;
    for (const QJsonValue one : fields.array(key))
        items.append(std::invoke(readOne, this, one, jsonIndex(fields.path(key), index++)));
    return items;
}

RuleText Reader::textOf(const QJsonValue& value, const QString& path)
{
    JsonFields fields(value, path, m_problems);
    RuleText text{fields.string("vi"_L1), fields.string("en"_L1)};
    fields.finish();
    if (value.isObject() && (text.vi.trimmed().isEmpty() || text.en.trimmed().isEmpty()))
        m_problems.append({badValue, path, Tr::tr("the text must not be empty in vi or en")});
    return text;
}

RuleText Reader::text(JsonFields& fields, QLatin1StringView key)
{
    const QJsonValue value = fields.value(key);
    return value.isUndefined() ? RuleText() : textOf(value, fields.path(key));
}

Date Reader::date(JsonFields& fields, QLatin1StringView key, bool mayBeNull)
{
    const QJsonValue value = fields.value(key);
    if (value.isUndefined() || (mayBeNull && value.isNull()))
        return {};
    const auto day = parseIsoDate(value.toString());
    if (!day)
        fields.report(key, badValue, Tr::tr("a date such as 2026-01-01 belongs here"));
    return day.value_or(Date());
}

RuleBasis Reader::basis(const QJsonValue& value, const QString& path)
{
    JsonFields fields(value, path, m_problems);
    RuleBasis basis;
    basis.kind = choice<RuleBasis::Kind>(fields, "kind"_L1);
    basis.text = text(fields, "text"_L1);
    fields.finish();
    return basis;
}

void Reader::appliesTo(JsonFields& fields)
{
    JsonFields applies(fields.object("applies_to"_L1), fields.path("applies_to"_L1), m_problems);
    for (const Bloc bloc : choices<Bloc>(applies, "blocs"_L1))
        m_set.blocs.append(code(bloc));
    if (m_set.subject == RuleSubject::Person) {
        for (const PersonKind kind : choices<PersonKind>(applies, "kinds"_L1))
            m_set.kinds.append(code(kind));
    } else {
        for (const UnitKind kind : choices<UnitKind>(applies, "kinds"_L1))
            m_set.kinds.append(code(kind));
    }
    applies.finish();
}

void Reader::effective(JsonFields& fields)
{
    JsonFields dates(fields.object("effective"_L1), fields.path("effective"_L1), m_problems);
    m_set.from = date(dates, "from"_L1, false);
    m_set.to = date(dates, "to"_L1, true);
    dates.finish();
}

Criterion Reader::criterion(const QJsonValue& value, const QString& path)
{
    JsonFields fields(value, path, m_problems);
    Criterion criterion;
    criterion.code = fields.string("code"_L1);
    criterion.title = text(fields);
    criterion.max = fields.decimal("max"_L1, mostPoints);
    if (fields.has("grading"_L1))
        criterion.grading = choice<Grading>(fields, "grading"_L1);
    if (fields.has("step"_L1))
        criterion.step = fields.decimal("step"_L1, mostPoints);
    if (fields.has("descriptors"_L1))
        criterion.descriptors = list(fields, "descriptors"_L1, &Reader::textOf);
    fields.finish();
    return criterion;
}

CriteriaGroup Reader::group(const QJsonValue& value, const QString& path)
{
    JsonFields fields(value, path, m_problems);
    CriteriaGroup group;
    group.code = fields.string("code"_L1);
    group.title = text(fields);
    group.article = fields.string("article"_L1);
    group.max = fields.decimal("max"_L1, mostPoints);
    group.criteria = list(fields, "criteria"_L1, &Reader::criterion);
    fields.finish();
    return group;
}

void Reader::common(JsonFields& fields)
{
    JsonFields common(fields.object("common"_L1), fields.path("common"_L1), m_problems);
    m_set.commonMax = common.decimal("max"_L1, mostPoints);
    m_set.commonArticle = common.string("article"_L1);
    m_set.groups = list(common, "groups"_L1, &Reader::group);
    common.finish();
}

Component Reader::component(const QJsonValue& value, const QString& path)
{
    JsonFields fields(value, path, m_problems);
    Component component;
    component.kind = choice<ComponentKind>(fields, "kind"_L1);
    component.symbol = fields.string("symbol"_L1);
    component.title = text(fields);
    component.article = fields.string("article"_L1);
    if (isDecided(component.kind)) {
        component.full = text(fields, "full"_L1);
        component.half = text(fields, "half"_L1);
    }
    fields.finish();
    return component;
}

Formula::Term Reader::term(const QJsonValue& value, const QString& path)
{
    JsonFields fields(value, path, m_problems);
    Formula::Term term;
    term.component = choice<ComponentKind>(fields, "component"_L1);
    term.weight = fields.count("weight"_L1, 100);
    if (term.weight == 0)
        fields.report("weight"_L1, badValue, Tr::tr("a whole number from 1 to 100 belongs here"));
    fields.finish();
    return term;
}

Formula Reader::formula(const QJsonValue& value, const QString& path)
{
    JsonFields fields(value, path, m_problems);
    Formula formula;
    formula.roles = choices<Role>(fields, "roles"_L1);
    formula.article = fields.string("article"_L1);
    formula.terms = list(fields, "terms"_L1, &Reader::term);
    fields.finish();
    return formula;
}

void Reader::result(JsonFields& fields)
{
    JsonFields result(fields.object("result"_L1), fields.path("result"_L1), m_problems);
    m_set.result.max = result.decimal("max"_L1, mostPoints);
    m_set.result.article = result.string("article"_L1);
    JsonFields articles(result.object("articles"_L1), result.path("articles"_L1), m_problems);
    m_set.result.articles = {
        articles.string("assigned"_L1), articles.string("line"_L1), articles.string("extra"_L1),
        articles.string("total"_L1)};
    articles.finish();
    if (result.has("groups"_L1)) {
        m_set.result.groups = list(result, "groups"_L1, &Reader::group);
    } else {
        m_set.result.components = list(result, "components"_L1, &Reader::component);
        m_set.result.formulas = list(result, "formulas"_L1, &Reader::formula);
    }
    result.finish();
}

void Reader::knobs(JsonFields& fields)
{
    const QJsonObject knobs = fields.object("knobs"_L1);
    for (auto it = knobs.constBegin(); it != knobs.constEnd(); ++it) {
        const QString path = jsonKey(fields.path("knobs"_L1), it.key());
        JsonFields knob(it.value(), path, m_problems);
        const QString value = knob.string("value"_L1);
        if (knob.has("article"_L1))
            knob.string("article"_L1);
        if (knob.has("note"_L1))
            text(knob, "note"_L1);
        knob.finish();
        const KnobFault fault = setKnob(m_set.knobs, it.key(), value);
        if (fault == KnobFault::UnknownName)
            m_problems.append({u"unknown_knob"_s, path, Tr::tr("there is no knob of this name")});
        else if (fault == KnobFault::BadValue)
            knob.report(
                "value"_L1, badValue,
                Tr::tr("“%1” is not a value of this knob").arg(value.left(40)));
    }
}

Band Reader::band(const QJsonValue& value, const QString& path)
{
    JsonFields fields(value, path, m_problems);
    Band band;
    band.level = choice<Level>(fields, "level"_L1);
    band.from = fields.decimal("from"_L1, mostPoints);
    if (fields.has("below"_L1))
        band.below = fields.decimal("below"_L1, mostPoints);
    band.title = text(fields);
    band.article = fields.string("article"_L1);
    fields.finish();
    return band;
}

ForcedLevel Reader::forced(const QJsonValue& value, const QString& path)
{
    JsonFields fields(value, path, m_problems);
    ForcedLevel forced;
    forced.code = fields.string("code"_L1);
    forced.level = choice<Level>(fields, "level"_L1);
    forced.article = fields.string("article"_L1);
    if (fields.has("roles"_L1))
        forced.roles = choices<Role>(fields, "roles"_L1);
    forced.title = text(fields);
    fields.finish();
    return forced;
}

Condition Reader::condition(const QJsonValue& value, const QString& path)
{
    JsonFields fields(value, path, m_problems);
    Condition condition;
    condition.code = fields.string("code"_L1);
    condition.level = choice<Level>(fields, "level"_L1);
    condition.article = fields.string("article"_L1);
    condition.title = text(fields);
    condition.fact = fields.string("fact"_L1);
    if (fields.has("out_of"_L1))
        condition.outOf = fields.string("out_of"_L1);
    condition.op = choice<Condition::Op>(fields, "op"_L1);
    condition.bound = fields.decimal("bound"_L1, Decimal(1'000'000));
    fields.finish();
    return condition;
}

void Reader::quota(JsonFields& fields)
{
    JsonFields quota(fields.object("quota"_L1), fields.path("quota"_L1), m_problems);
    QuotaRules rules;
    rules.article = quota.string("article"_L1);
    rules.maxPercent = quota.decimal("max_percent"_L1, Decimal(100));
    rules.perAgency = quota.boolean("per_agency"_L1);
    rules.perGroup = quota.boolean("per_group"_L1);
    quota.finish();
    m_set.quota = rules;
}

void Reader::year(JsonFields& fields)
{
    JsonFields year(fields.object("year"_L1), fields.path("year"_L1), m_problems);
    m_set.year.article = year.string("article"_L1);
    m_set.year.minMonths = year.count("min_months"_L1, 12);
    m_set.year.headWithinUnit = year.boolean("head_within_unit"_L1);
    year.finish();
}

Deadline Reader::deadline(const QJsonValue& value, const QString& path)
{
    JsonFields fields(value, path, m_problems);
    Deadline deadline;
    deadline.code = fields.string("code"_L1);
    deadline.article = fields.string("article"_L1);
    deadline.title = text(fields);
    if (fields.has("before"_L1)) {
        const QString before = fields.string("before"_L1);
        const auto day = parseIsoDate(QString(u"2000-"_s + before));
        if (day) {
            deadline.month = day->month();
            deadline.day = day->day();
        } else {
            fields.report(
                "before"_L1, badValue, Tr::tr("a month and day such as 12-15 belongs here"));
        }
    } else if (fields.has("working_days"_L1)) {
        deadline.workingDays = fields.count("working_days"_L1, 366);
    } else {
        deadline.days = fields.count("days"_L1, 366);
    }
    fields.finish();
    return deadline;
}

RuleForm Reader::form(const QJsonValue& value, const QString& path)
{
    JsonFields fields(value, path, m_problems);
    RuleForm form;
    form.code = fields.string("code"_L1);
    form.title = text(fields);
    form.article = fields.string("article"_L1);
    fields.finish();
    return form;
}

ReadSet Reader::read(const QJsonValue& json)
{
    JsonFields fields(json, {}, m_problems);
    if (fields.count("format"_L1, 1'000) != 1)
        fields.report("format"_L1, badValue, Tr::tr("this program reads format 1"));
    m_set.id = fields.string("id"_L1);
    m_set.title = text(fields);
    m_set.basis = list(fields, "basis"_L1, &Reader::basis);
    m_set.subject = choice<RuleSubject>(fields, "subject"_L1);
    appliesTo(fields);
    effective(fields);
    m_set.periods = choices<Period::Kind>(fields, "periods"_L1);
    common(fields);
    result(fields);
    knobs(fields);
    m_set.bands = list(fields, "bands"_L1, &Reader::band);
    m_set.forced = list(fields, "forced"_L1, &Reader::forced);
    if (fields.has("conditions"_L1))
        m_set.conditions = list(fields, "conditions"_L1, &Reader::condition);
    if (fields.has("quota"_L1))
        quota(fields);
    year(fields);
    m_set.deadlines = list(fields, "deadlines"_L1, &Reader::deadline);
    m_set.forms = list(fields, "forms"_L1, &Reader::form);
    fields.finish();
    m_set.json = json.toObject();
    m_set.checksum = sha256Tag(canonicalJson(json));
    return {std::move(m_set), std::move(m_problems)};
}

} // namespace

ReadSet readRuleSet(const QJsonValue& json)
{
    return Reader().read(json);
}

} // namespace soviec::rules
