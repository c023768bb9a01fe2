// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/explain.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/evaluation.h"
#include "core/service/office.h"
#include "core/service/year_ratings.h"
#include "core/storage/diary_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

ExplainNode nodeOf(const TraceStep& step)
{
    return {step.step, step.article, step.text, step.value, {}, {}};
}

bool belongsTo(const DiaryEntry& entry, const ScoreLine& line)
{
    if (entry.state != EntryState::Accepted)
        return false;
    if (!line.assignment.isNull())
        return entry.assignment == line.assignment;
    return entry.assignment.isNull() && entry.itemCode == line.code
        && (!line.code.isEmpty() || entry.title == line.title);
}

QList<ExplainEntry> entriesOf(const ScoreLine& line, const QList<DiaryEntry>& diary)
{
    QList<ExplainEntry> found;
    for (const DiaryEntry& entry : diary) {
        if (!belongsTo(entry, line))
            continue;
        found.append(
            {entry.id.toString(), entry.day, entry.title, entry.review.acceptedQuantity,
             entry.review.acceptedMinutes.count(),
             entry.review.qualityFaults - entry.review.qualityExcused,
             entry.review.delays - entry.review.delaysExcused, entry.documentNumber});
    }
    return found;
}

// The flat trace of a score as the tree its formula is.
class PeriodTree {
public:
    PeriodTree(const SheetView& view, const QList<DiaryEntry>& diary)
        : m_view(view), m_diary(diary)
    {
    }
    ExplainNode build() const;

private:
    QList<ExplainNode> all(const QString& step) const;
    ExplainNode common() const;
    ExplainNode work() const;
    ExplainNode ratio(const TraceStep& step) const;

    const SheetView& m_view;
    const QList<DiaryEntry>& m_diary;
};

QList<ExplainNode> PeriodTree::all(const QString& step) const
{
    QList<ExplainNode> found;
    for (const TraceStep& one : m_view.result.trace) {
        if (one.step == step)
            found.append(nodeOf(one));
    }
    return found;
}

ExplainNode PeriodTree::common() const
{
    const TraceStep* step = findStep(m_view.result, u"common_points");
    ExplainNode node = step ? nodeOf(*step) : ExplainNode {u"common_points"_s, {}, {}, {}, {}, {}};
    for (const CriteriaGroup& group : m_view.rules->groups) {
        for (const Criterion& one : group.criteria) {
            const Decimal points = m_view.input.common.value(one.code);
            node.children.append(
                {u"criterion"_s, group.article,
                 Tr::tr("%1. %2: %3 of %4 points.")
                     .arg(
                         one.code, one.title.local(), formatNumber(points), formatNumber(one.max)),
                 points.toString(), {}, {}});
        }
    }
    return node;
}

// What was assigned and done, line by line, with the entries behind each line.
ExplainNode PeriodTree::work() const
{
    const TraceStep* step = findStep(m_view.result, u"denominator");
    ExplainNode node = step ? nodeOf(*step) : ExplainNode {u"denominator"_s, {}, {}, {}, {}, {}};
    for (const TraceStep& one : m_view.result.trace) {
        if (one.line < 0 || one.line >= m_view.input.lines.size())
            continue;
        ExplainNode line = nodeOf(one);
        line.entries = entriesOf(m_view.input.lines.at(one.line), m_diary);
        node.children.append(line);
    }
    return node;
}

ExplainNode PeriodTree::ratio(const TraceStep& step) const
{
    ExplainNode node = nodeOf(step);
    node.children.append(work());
    for (const QString& component : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"dd"_s, u"e"_s})
        node.children += all(component);
    return node;
}

ExplainNode PeriodTree::build() const
{
    const TraceStep* total = findStep(m_view.result, u"total");
    ExplainNode root = total ? nodeOf(*total) : ExplainNode {u"total"_s, {}, {}, {}, {}, {}};
    root.children.append(common());
    const TraceStep* points = findStep(m_view.result, u"result_points");
    ExplainNode results
        = points ? nodeOf(*points) : ExplainNode {u"result_points"_s, {}, {}, {}, {}, {}};
    if (const TraceStep* share = findStep(m_view.result, u"ratio"))
        results.children.append(ratio(*share));
    else if (!m_view.input.lines.isEmpty())
        results.children.append(work());
    results.children += all(u"criterion"_s);
    root.children.append(results);
    for (const QString& step : {u"cap"_s, u"condition"_s, u"level"_s, u"not_rated"_s})
        root.children += all(step);
    return root;
}

ExplainNode periodNode(const YearPeriod& one)
{
    const bool rated = one.state == PeriodState::Rated;
    const QString what = rated ? formatNumber(one.total, 2) : periodStateLabel(one.state);
    const QString where = one.agency.isEmpty() ? QString() : QString(u" ("_s + one.agency + u')');
    return {
        u"period"_s, {}, u"%1: %2%3"_s.arg(one.period.label(), what, where),
        rated ? one.total.toString(2) : code(one.state), {}, {}};
}

} // namespace

QJsonObject toJson(const ExplainNode& node)
{
    QJsonObject json {
        {u"step"_s, node.step},
        {u"article"_s, node.article},
        {u"text"_s, node.text},
        {u"value"_s, node.value}};
    if (!node.children.isEmpty()) {
        QJsonArray children;
        for (const ExplainNode& child : node.children)
            children.append(toJson(child));
        json.insert(u"children"_s, children);
    }
    if (!node.entries.isEmpty()) {
        QJsonArray entries;
        for (const ExplainEntry& one : node.entries) {
            entries.append(QJsonObject {
                {u"id"_s, one.id},
                {u"day"_s, isoDate(one.day)},
                {u"title"_s, one.title},
                {u"quantity"_s, one.quantity.toString()},
                {u"minutes"_s, one.minutes},
                {u"quality_faults"_s, one.faults},
                {u"delays"_s, one.delays},
                {u"document"_s, one.document}});
        }
        json.insert(u"entries"_s, entries);
    }
    return json;
}

Result<ExplainNode> Explain::ofPeriod(PersonId person, const Period& period)
{
    const auto view = Evaluation(m_office).view(person, period);
    if (!view)
        return passOn(view);
    const auto diary = storage::DiaryRepository(m_office.db())
                           .range(person, period.first(), period.last());
    if (!diary)
        return passOn(diary);
    return PeriodTree(*view, *diary).build();
}

Result<ExplainNode> Explain::ofYear(PersonId person, int year)
{
    const auto sheet = YearRatings(m_office).sheet(person, year);
    if (!sheet)
        return passOn(sheet);
    ExplainNode mean {
        u"mean"_s, sheet->rules->year.article, {},
        sheet->result.exact ? sheet->result.exact->toString() : QString(), {}, {}};
    for (const YearPeriod& one : sheet->periods) {
        ExplainNode node = periodNode(one);
        const bool here = one.state == PeriodState::Rated && !one.ruleSetId.isEmpty();
        if (here) {
            const auto tree = ofPeriod(person, one.period);
            // Somebody who moved may be read for the year and not for a month spent elsewhere.
            if (!tree && tree.error().code != ErrorCode::Forbidden
                && tree.error().code != ErrorCode::Damaged)
                return passOn(tree);
            if (tree)
                node.children.append(*tree);
        }
        mean.children.append(node);
    }
    ExplainNode root {
        u"level"_s, sheet->rules->year.article,
        sheet->result.level ? levelLabel(*sheet->result.level)
                            : Tr::tr("waits for the authority"),
        sheet->result.level ? code(*sheet->result.level) : QString(), {}, {}};
    for (const YearStep& step : sheet->result.steps) {
        if (step.code == u"mean") {
            mean.text = step.text;
            mean.article = step.article;
        } else {
            root.children.append({step.code, step.article, step.text, {}, {}, {}});
        }
    }
    root.children.prepend(mean);
    return root;
}

Result<ExplainNode> Explain::of(PersonId person, const Period& period)
{
    return period.kind() == Period::Kind::Year ? ofYear(person, period.year())
                                               : ofPeriod(person, period);
}

} // namespace soviec::service
