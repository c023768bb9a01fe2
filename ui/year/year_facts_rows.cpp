// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the lists of facts of a year show.
#include "core/base/number.h"
#include "core/base/tr.h"
#include "ui/shell/page.h"
#include "ui/year/year_facts_view.h"
#include "ui/year/year_panel.h"

#include <QComboBox>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

Cell word(const QString& text, const QString& second = {})
{
    Cell cell;
    cell.text = text;
    cell.second = second;
    cell.toolTip = second.isEmpty() ? text : text + u'\n' + second;
    return cell;
}

Cell chip(const ChipData& data)
{
    Cell cell;
    cell.chips = {data};
    return cell;
}

ChipData counts(const QString& revoked, const QString& elsewhere = {})
{
    if (!revoked.isEmpty())
        return {u"undo"_s, Tr::tr("revoked"), Meaning::Neutral};
    if (!elsewhere.isEmpty())
        return {u"next"_s, Tr::tr("counts elsewhere"), Meaning::Neutral};
    return {u"check"_s, Tr::tr("counts"), Meaning::Accent};
}

} // namespace

QString YearFactsView::nameOf(PersonId person) const
{
    for (const service::YearLine& line : m_proposal.lines) {
        if (line.member.person.id == person)
            return line.member.person.fullName;
    }
    for (const service::YearLeaver& leaver : m_proposal.leavers) {
        if (leaver.member.person.id == person)
            return leaver.member.person.fullName;
    }
    return Tr::tr("somebody of another agency");
}

QString YearFactsView::unitNameOf(UnitId unit) const
{
    const auto found = std::ranges::find(m_units, unit, &Unit::id);
    return found == m_units.end() ? Tr::tr("an organisation that is no more") : found->name;
}

QList<Row> YearFactsView::rows()
{
    switch (m_kind->currentIndex()) {
    case Acts: return actRows();
    case Former: return formerRows();
    case Units: return unitRows();
    case Shares: return shareRows();
    default: return groupRows();
    }
}

QList<Row> YearFactsView::actRows()
{
    m_acts = service::YearFacts(m_context.office).acts(m_proposal.year).value_or(QList<ConductAct>());
    QList<Row> rows;
    for (const ConductAct& act : std::as_const(m_acts)) {
        QStringList documents;
        for (const ConductDecision& one : act.decisions) {
            documents.append(
                u"%1 (%2)"_s.arg(one.document, Tr::tr("Article %1").arg(one.code)));
        }
        rows.append(
            {act.id.toString(),
             {word(nameOf(act.person), formDate(act.day)), word(act.what, documents.join(u"; "_s)),
              chip(counts(act.revokedReason, act.countedAt))}});
    }
    return rows;
}

QList<Row> YearFactsView::formerRows()
{
    m_former = service::YearFacts(m_context.office)
                   .formerResults(m_proposal.year)
                   .value_or(QList<FormerResult>());
    QList<Row> rows;
    for (const FormerResult& one : std::as_const(m_former)) {
        rows.append(
            {one.id.toString(),
             {word(nameOf(one.person), one.period.label()),
              word(
                  Tr::tr("%1 points at %2").arg(formatNumber(one.total, 2), one.agency),
                  one.document),
              chip(counts(one.revokedReason))}});
    }
    return rows;
}

QList<Row> YearFactsView::unitRows()
{
    QList<Row> rows;
    for (const UnitRating& one : std::as_const(m_proposal.units)) {
        QString second = one.document;
        if (one.total)
            second += u" · "_s + Tr::tr("%1 points").arg(formatNumber(*one.total, 2));
        rows.append(
            {one.unit.toString(),
             {word(unitNameOf(one.unit), Tr::tr("revision %1").arg(one.revision)),
              word(levelLabel(one.level), second), chip(counts({}))}});
    }
    return rows;
}

QList<Row> YearFactsView::shareRows()
{
    const auto shares = service::YearFacts(m_context.office).raisedShares(m_proposal.year);
    QList<Row> rows;
    for (const RaisedShare& one : shares.value_or(QList<RaisedShare>())) {
        rows.append(
            {one.agency.toString() + u':' + QString::number(one.revision),
             {word(unitNameOf(one.agency), Tr::tr("revision %1").arg(one.revision)),
              word(u"%1 %"_s.arg(formatNumber(one.percent)), one.document), chip(counts({}))}});
    }
    return rows;
}

QList<Row> YearFactsView::groupRows() const
{
    QList<Row> rows;
    for (const service::YearLine& line : m_proposal.lines) {
        rows.append(
            {line.member.person.id.toString(),
             {word(line.member.person.fullName, line.member.unitName),
              word(
                  line.input.group.isEmpty() ? Tr::tr("in no group") : line.input.group,
                  line.member.positionTitle),
              chip(levelChip(line.result.level))}});
    }
    return rows;
}

} // namespace soviec
