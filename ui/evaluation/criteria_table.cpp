// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/criteria_table.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/domain/evaluation/points_mapping.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"


#include <QBoxLayout>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

// Practice of the offices that score this way already; the decree sets no step.
constexpr int64_t halfPoint = Decimal::unit / 2;

Cell cell(const QString& text, bool strong = false)
{
    Cell one;
    one.text = text;
    one.strong = strong;
    return one;
}

} // namespace

CriteriaTable::CriteriaTable(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_table(new DataTable(Tr::tr("Common criteria"), this))
    , m_error(new FieldError(m_table, this))
    , m_descriptors(makeParagraph({}, Face::Small, Ink::Muted, this))
{
    m_table->setColumns(
        {{u"code"_s, Tr::tr("No."), u"III"_s, ColumnKind::Text},
         {u"title"_s, Tr::tr("I. Common criteria (form 01)"), {}, ColumnKind::Text},
         {u"max"_s, Tr::tr("Maximum"), Tr::tr("Maximum"), ColumnKind::Number},
         {u"self"_s, Tr::tr("Self score"), Tr::tr("Self score"), ColumnKind::Number}});
    m_table->setSortingEnabled(false);
    m_table->setWrapColumn(1);
    m_table->setFewestRows(7);
    m_table->remember(settings, u"evaluation.criteria"_s);
    m_table->setEditor([this](const QString& row, const QString&, const QString& text) {
        return take(row, text);
    });
    connect(m_table, &DataTable::currentIdChanged, this, &CriteriaTable::showDescriptors);
    auto* column = makeColumn(this, Space::None, Space::Small);
    column->addWidget(m_table, 1);
    column->addWidget(m_error);
    column->addWidget(m_descriptors);
}

void CriteriaTable::setView(const service::SheetView& view, bool editable)
{
    m_rules = view.rules;
    QList<Row> rows;
    addPart(rows, m_rules->groups, m_rules->commonMax, Tr::tr("Total"), view, editable);
    if (m_rules->givesResultPoints()) {
        addPart(
            rows, m_rules->result.groups, m_rules->result.max, Tr::tr("Result points"), view,
            editable);
    }
    m_table->setRows(rows);
    showDescriptors(m_table->currentId());
}

void CriteriaTable::addPart(
    QList<Row>& rows, const QList<CriteriaGroup>& groups, Decimal most, const QString& title,
    const service::SheetView& view, bool editable)
{
    Decimal total;
    for (const CriteriaGroup& group : groups) {
        const qsizetype head = rows.size();
        Decimal sum;
        rows.append(
            {group.code,
             {cell(group.code, true), cell(group.title.local(), true),
              cell(formatNumber(group.max), true), cell({})}});
        for (const Criterion& criterion : group.criteria) {
            const auto score = view.sheet.selfScores.constFind(criterion.code);
            const bool known = score != view.sheet.selfScores.cend();
            Cell points = cell(known ? formatNumber(*score, 1) : u"–"_s);
            points.editable = editable;
            points.ink = known ? Ink::Text : Ink::Muted;
            if (known)
                sum += *score;
            rows.append(
                {criterion.code,
                 {cell(criterion.code.section(u'.', -1)), cell(criterion.title.local()),
                  cell(formatNumber(criterion.max)), points}});
        }
        rows[head].cells[3] = cell(formatNumber(sum, 1), true);
        total += sum;
    }
    rows.append(
        {&groups == &m_rules->groups ? u"total"_s : u"result total"_s,
         {cell(u"Σ"_s, true), cell(title, true), cell(formatNumber(most), true),
          cell(formatNumber(total, 2), true)}});
}

const Criterion* CriteriaTable::find(const QString& code) const
{
    if (!m_rules)
        return nullptr;
    for (const QList<Criterion>* criteria : {&m_rules->criteria, &m_rules->resultCriteria}) {
        for (const Criterion& criterion : *criteria) {
            if (criterion.code == code)
                return &criterion;
        }
    }
    return nullptr;
}

bool CriteriaTable::take(const QString& code, const QString& text)
{
    const Criterion* criterion = find(code);
    if (!criterion)
        return false;
    const auto points = Decimal::parseTyped(text);
    if (points && criterion->grading == Grading::FullOrZero && !takesPoints(*criterion, *points)) {
        m_error->setError(Tr::tr("%1 takes 0 or %2 points, nothing between.")
                              .arg(criterion->code, formatNumber(criterion->max)));
        return false;
    }
    if (!points || points->isNegative() || *points > criterion->max
        || points->scaled() % halfPoint != 0) {
        m_error->setError(Tr::tr("%1 takes 0 to %2 points in steps of 0.5.")
                              .arg(criterion->code, formatNumber(criterion->max)));
        return false;
    }
    m_error->setError({});
    emit scored(code, *points);
    return true;
}

void CriteriaTable::showDescriptors(const QString& code)
{
    const Criterion* criterion = find(code);
    QStringList lines;
    if (criterion) {
        for (const RuleText& descriptor : criterion->descriptors)
            lines.append(u"• "_s + descriptor.local());
    }
    m_descriptors->setText(lines.join(u'\n'));
    m_descriptors->setVisible(!lines.isEmpty());
}

} // namespace soviec
