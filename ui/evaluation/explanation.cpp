// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/explanation.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/diary.h"
#include "core/service/office.h"
#include "ui/theme/face.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineRole = Qt::UserRole + 1;

QString percentOf(const std::optional<Ratio>& ratio)
{
    return ratio ? formatPercent(ratio->roundHalfUp(4)) : Tr::tr("not decided");
}

std::optional<Ratio> componentOf(const ScoreResult& result, const QString& symbol)
{
    if (symbol == u"a")
        return result.a;
    if (symbol == u"b")
        return result.b;
    if (symbol == u"c")
        return result.c;
    if (symbol == u"d")
        return result.d;
    return symbol == u"đ" ? result.dd : result.e;
}

Decimal product(Decimal coefficient, Decimal quantity)
{
    return (Ratio::of(coefficient) * Ratio::of(quantity)).roundHalfUp(4);
}

QString stepText(const ScoreResult& result, const QString& step)
{
    for (const TraceStep& one : result.trace) {
        if (one.step == step)
            return one.text;
    }
    return {};
}

} // namespace

Explanation::Explanation(service::Office& office, QWidget* parent)
    : RowTree(Tr::tr("How this score came about"), {Tr::tr("Step"), Tr::tr("Value")}, parent)
    , m_office(office)
{
    connect(this, &QTreeWidget::itemExpanded, this, &Explanation::loadEntries);
    connect(this, &QTreeWidget::itemClicked, this, [](QTreeWidgetItem* item) {
        item->setExpanded(!item->isExpanded());
    });
}

void Explanation::setView(const service::SheetView& view)
{
    clear();
    m_person = view.sheet.person;
    m_period = view.sheet.period;
    m_lines = view.input.lines;
    const Formula* formula = view.rules ? view.rules->formula(view.sheet.role) : nullptr;
    if (!formula)
        return;
    for (const Formula::Term& term : formula->terms) {
        const Component* component = view.rules->component(term.component);
        if (!component)
            continue;
        const auto value = componentOf(view.result, component->symbol);
        auto* item = new QTreeWidgetItem(this);
        const QString key = component->symbol == u"đ" ? u"dd"_s : component->symbol;
        const QString text = stepText(view.result, key);
        item->setText(
            0,
            u"%1 · %2  (%3)%4"_s.arg(
                component->symbol, component->title.local(),
                Tr::tr("Article %1").arg(component->article),
                text.isEmpty() ? QString() : u"\n"_s + text));
        item->setText(1, view.result.level == Level::NotRated && !value ? u"–"_s : percentOf(value));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignTop);
        item->setFont(0, face(Face::Strong, this));
        item->setFont(1, face(Face::Strong, this));
        if (term.component == ComponentKind::Quantity || term.component == ComponentKind::Quality
            || term.component == ComponentKind::Timeliness)
            addLines(item, component->symbol);
        item->setExpanded(term.component == ComponentKind::Quantity);
    }
}

void Explanation::addLines(QTreeWidgetItem* component, const QString& symbol)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const ScoreLine& line = m_lines.at(i);
        const int faults = line.qualityFaults - line.qualityExcused;
        const int delays = line.delays - line.delaysExcused;
        if ((symbol == u"b" && faults == 0) || (symbol == u"c" && delays == 0))
            continue;
        QString text = u"%1  %2 – %3/%4 × %5"_s.arg(
            line.code, line.title, formatNumber(line.completed), formatNumber(line.assigned),
            formatNumber(line.coefficient));
        if (line.handedOver)
            text += u" · "_s + Tr::tr("handed over: counts as not completed (Article 18.1d)");
        else if (line.origin == Origin::Unplanned)
            text += u" · "_s + Tr::tr("unplanned: added outside the plan (Article 18.1d)");
        else if (line.origin == Origin::TakenOver)
            text += u" · "_s + Tr::tr("taken over: added outside the plan (Article 18.1d)");
        if (symbol == u"b")
            text += u" · "_s + Tr::tr("%n findings", nullptr, faults);
        if (symbol == u"c")
            text += u" · "_s + Tr::tr("%n delays", nullptr, delays);
        auto* item = new QTreeWidgetItem(component);
        item->setText(0, text);
        item->setText(
            1,
            u"%1 / %2"_s.arg(
                formatNumber(product(line.coefficient, line.completed), 1),
                formatNumber(product(line.coefficient, line.assigned), 1)));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignTop);
        item->setData(0, lineRole, int(i));
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
}

void Explanation::loadEntries(QTreeWidgetItem* item)
{
    const QVariant index = item->data(0, lineRole);
    if (!index.isValid() || item->childCount() > 0)
        return;
    const ScoreLine& line = m_lines.at(index.toInt());
    const auto entries
        = service::Diary(m_office).range(m_person, m_period.first(), m_period.last());
    if (!entries) {
        new QTreeWidgetItem(item, {entries.error().text});
        return;
    }
    for (const DiaryEntry& entry : *entries) {
        const bool ofLine = line.assignment.isNull()
            ? entry.assignment.isNull() && entry.itemCode == line.code
            : entry.assignment == line.assignment;
        if (!ofLine || entry.state != EntryState::Accepted)
            continue;
        QStringList words {listDate(entry.day), entry.title};
        if (!entry.documentNumber.isEmpty())
            words.append(entry.documentNumber);
        auto* child = new QTreeWidgetItem(item, {words.join(u" · "_s)});
        child->setText(1, formatNumber(entry.review.acceptedQuantity));
        child->setTextAlignment(1, Qt::AlignRight | Qt::AlignTop);
    }
    if (item->childCount() == 0)
        new QTreeWidgetItem(item, {Tr::tr("No accepted entry in this period.")});
}

} // namespace soviec
