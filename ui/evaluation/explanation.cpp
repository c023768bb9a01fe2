// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/explanation.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/diary.h"
#include "core/service/office.h"
#include "ui/theme/face.h"
#include "ui/theme/on_look.h"

#include <QKeyEvent>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineRole = Qt::UserRole + 1;
constexpr int placeRole = Qt::UserRole + 2; ///< of an article, in the rule set

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

} // namespace

Explanation::Explanation(service::Office& office, QWidget* parent)
    : RowTree(Tr::tr("How this score came about"), {Tr::tr("Step"), Tr::tr("Value")}, parent)
    , m_office(office)
{
    connect(this, &QTreeWidget::itemExpanded, this, &Explanation::loadEntries);
    connect(this, &QTreeWidget::itemClicked, this, &Explanation::open);
}

QTreeWidgetItem* Explanation::addStep(
    QTreeWidgetItem* parent, const QString& text, const QString& value, bool strong)
{
    auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    item->setText(0, text);
    item->setText(1, value);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignTop);
    if (strong) {
        item->setFont(0, face(Face::Strong, this));
        item->setFont(1, face(Face::Strong, this));
    }
    return item;
}

void Explanation::addArticle(QTreeWidgetItem* step, const QString& article, const QString& place)
{
    if (article.isEmpty())
        return;
    auto* item = addStep(step, Tr::tr("Article %1").arg(article) + u" ›"_s, {});
    item->setData(0, placeRole, place);
    item->setToolTip(0, Tr::tr("Read it in the rule set"));
    item->setForeground(0, ink(Ink::Accent));
}

void Explanation::setView(const service::SheetView& view)
{
    clear();
    m_person = view.sheet.person;
    m_period = view.sheet.period;
    m_lines = view.input.lines;
    m_rules = view.rules;
    if (!m_rules)
        return;
    addTotal(view);
    auto* common = addStep(
        nullptr, Tr::tr("Common points"), formatNumber(view.result.commonPoints, 2), true);
    addCriteria(common, m_rules->groups, u"common"_s, view);
    addArticle(common, m_rules->commonArticle, u"common"_s);
    const QString points
        = view.result.resultPoints ? formatNumber(*view.result.resultPoints, 2) : u"–"_s;
    auto* result = addStep(nullptr, Tr::tr("Result points"), points, true);
    if (m_rules->givesResultPoints())
        addCriteria(result, m_rules->result.groups, u"result"_s, view);
    else
        addComponents(result, view);
    for (const auto& step : {u"denominator"_s, u"ratio"_s, u"result_points"_s}) {
        if (const TraceStep* why = findStep(view.result, step))
            addStep(result, why->text, {});
    }
    addArticle(result, m_rules->result.articles.total, u"result"_s);
    result->setExpanded(true);
}

void Explanation::addTotal(const service::SheetView& view)
{
    const QString points = view.result.total ? formatNumber(*view.result.total, 2) : u"–"_s;
    const Band* band = m_rules->band(view.result.level);
    QString text = Tr::tr("Total");
    if (band)
        text += u" · "_s + band->title.local();
    auto* total = addStep(nullptr, text, points, true);
    for (const auto& step : {u"total"_s, u"condition"_s, u"level"_s, u"not_rated"_s}) {
        if (const TraceStep* why = findStep(view.result, step))
            addStep(total, why->text, {});
    }
    if (band)
        addArticle(total, band->article, u"bands"_s);
}

void Explanation::addCriteria(
    QTreeWidgetItem* part, const QList<CriteriaGroup>& groups, const QString& place,
    const service::SheetView& view)
{
    for (const CriteriaGroup& group : groups) {
        const QString at = u"%1.groups[%2]"_s.arg(place, group.code);
        Decimal sum;
        for (const Criterion& criterion : group.criteria)
            sum += view.sheet.selfScores.value(criterion.code);
        auto* item = addStep(
            part, u"%1 · %2"_s.arg(group.code, group.title.local()),
            u"%1 / %2"_s.arg(formatNumber(sum, 1), formatNumber(group.max)));
        for (const Criterion& criterion : group.criteria) {
            const auto score = view.sheet.selfScores.constFind(criterion.code);
            const QString points = score == view.sheet.selfScores.cend()
                ? u"–"_s
                : formatNumber(*score, 1);
            addStep(
                item, u"%1 · %2"_s.arg(criterion.code, criterion.title.local()),
                u"%1 / %2"_s.arg(points, formatNumber(criterion.max)));
        }
        addArticle(item, group.article, at);
    }
}

void Explanation::addComponents(QTreeWidgetItem* part, const service::SheetView& view)
{
    const Formula* formula = m_rules->formula(view.sheet.role);
    if (!formula)
        return;
    for (const Formula::Term& term : formula->terms) {
        const Component* component = m_rules->component(term.component);
        if (!component)
            continue;
        const auto value = componentOf(view.result, component->symbol);
        const QString key = component->symbol == u"đ" ? u"dd"_s : component->symbol;
        const TraceStep* why = findStep(view.result, key);
        auto* item = addStep(
            part,
            u"%1 · %2%3"_s.arg(
                component->symbol, component->title.local(),
                why ? u"\n"_s + why->text : QString()),
            view.result.level == Level::NotRated && !value ? u"–"_s : percentOf(value), true);
        if (!isDecided(term.component))
            addLines(item, component->symbol);
        addArticle(item, component->article, u"result"_s);
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

void Explanation::open(QTreeWidgetItem* item)
{
    const QVariant place = item->data(0, placeRole);
    if (place.isValid())
        emit articleWanted(m_rules->id, place.toString());
    else
        item->setExpanded(!item->isExpanded());
}

void Explanation::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter;
    if (opens && currentItem()) {
        open(currentItem());
        return;
    }
    RowTree::keyPressEvent(event);
}

} // namespace soviec
