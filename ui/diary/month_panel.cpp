// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/month_panel.h"

#include "core/base/number.h"
#include "core/base/ratio.h"
#include "core/base/tr.h"
#include "core/domain/evaluation/improvement.h"
#include "core/service/assignments.h"
#include "core/service/diary.h"
#include "core/service/evaluation.h"
#include "core/service/office.h"
#include "ui/shared/big_figure.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/explain_link.h"
#include "ui/shared/label.h"
#include "ui/shared/progress_line.h"
#include "ui/theme/face.h"
#include "ui/theme/on_look.h"
#include "ui/theme/space.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownDue = 6;
constexpr int shownWays = 2;
constexpr int soonDays = 3;

int permilleOf(const Ratio& part, const Ratio& whole)
{
    return whole > Ratio(0) ? int(std::min<int64_t>(1000, (part * Ratio(1000) / whole).floor())) : 0;
}

bool isLive(const Assignment& assignment)
{
    return assignment.state != AssignmentState::Cancelled
        && assignment.state != AssignmentState::HandedOver;
}

} // namespace

MonthPanel::MonthPanel(service::Office& office, QWidget* parent)
    : QWidget(parent)
    , m_office(office)
    , m_month(new SidePanel(SidePanel::Width::Narrow))
    , m_hours(new ProgressLine(Tr::tr("Working hours")))
    , m_products(new ProgressLine(Tr::tr("Converted products")))
    , m_onTime(new ProgressLine(Tr::tr("On time")))
    , m_score(new BigFigure(BigFigure::Size::Large, Tr::tr("Provisional score")))
    , m_today(makeLabel(Tr::tr("if closed today"), Face::Small, Ink::Muted))
    , m_noScore(makeParagraph({}, Face::Small, Ink::Muted))
    , m_why(new ExplainLink(Tr::tr("Why this score?")))
    , m_raise(makeParagraph({}, Face::Small, Ink::Muted))
    , m_due(new SidePanel(SidePanel::Width::Narrow))
    , m_list(new QWidget)
{
    m_month->body()->addWidget(m_hours);
    m_month->body()->addWidget(m_products);
    m_month->body()->addWidget(m_onTime);
    auto* figure = new QHBoxLayout;
    figure->addWidget(m_score);
    figure->addStretch();
    figure->addWidget(m_today, 0, Qt::AlignTop);
    m_month->body()->addLayout(figure);
    m_month->body()->addWidget(m_noScore);
    m_month->body()->addWidget(m_raise);
    m_month->body()->addWidget(m_why, 0, Qt::AlignLeft);
    // Nothing is known before show().
    m_score->hide();
    m_today->hide();
    m_noScore->hide();
    m_raise->hide();
    m_due->setTitle(Tr::tr("Due soon"));
    m_due->body()->addWidget(m_list);
    m_due->body()->addStretch();
    makeColumn(m_list, Space::None, Space::Tight);
    QVBoxLayout* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_month);
    column->addWidget(m_due, 1);
    connect(m_score, &BigFigure::clicked, this, &MonthPanel::explanationWanted);
    connect(m_why, &ExplainLink::clicked, this, &MonthPanel::explanationWanted);
}

Result<void> MonthPanel::show(PersonId person, const Period& month)
{
    m_month->setTitle(Tr::tr("My month %1").arg(month.label()));
    if (const auto done = showHours(person, month); !done)
        return passOn(done);
    const auto rows = service::Assignments(m_office).ofPerson(person, month);
    if (!rows)
        return passOn(rows);
    showProducts(*rows);
    showScore(person, month);
    m_open.clear();
    for (const AssignmentProgress& row : *rows) {
        if (isLive(row.assignment) && row.done < row.assignment.quantity)
            m_open.append(row);
    }
    std::stable_sort(m_open.begin(), m_open.end(), [](const auto& a, const auto& b) {
        const Date& first = a.assignment.deadline;
        const Date& second = b.assignment.deadline;
        return isValid(first) != isValid(second) ? isValid(first) : first < second;
    });
    showDue();
    return {};
}

Result<void> MonthPanel::showHours(PersonId person, const Period& month)
{
    const auto days = service::Diary(m_office).hours(person, month.first(), month.last());
    if (!days)
        return passOn(days);
    Minutes entered;
    Minutes standard;
    for (const DayHours& day : *days) {
        entered += day.entered;
        standard += day.standard;
    }
    m_hours->setValue(
        formatHours(entered) + u" / " + formatHours(standard),
        permilleOf(Ratio(entered.count()), Ratio(standard.count())));
    return {};
}

void MonthPanel::showProducts(const QList<AssignmentProgress>& rows)
{
    Ratio assigned;
    Ratio done;
    int due = 0;
    int onTime = 0;
    const Date today = m_office.clock().today();
    for (const AssignmentProgress& row : rows) {
        const Assignment& one = row.assignment;
        if (one.state == AssignmentState::Cancelled)
            continue;
        const Ratio coefficient = Ratio::of(one.coefficient);
        if (one.origin == Origin::Planned)
            assigned = assigned + coefficient * Ratio::of(one.quantity);
        if (one.state == AssignmentState::HandedOver)
            continue;
        done = done + coefficient * Ratio::of(row.done);
        const bool complete = row.done >= one.quantity;
        if (complete || (isValid(one.deadline) && one.deadline < today)) {
            ++due;
            onTime += complete && row.delays == row.delaysExcused ? 1 : 0;
        }
    }
    m_products->setValue(
        formatNumber(done.roundHalfUp(1), 1) + u" / " + formatNumber(assigned.roundHalfUp(1), 1),
        permilleOf(done, assigned));
    m_onTime->setValue(
        u"%1 / %2"_s.arg(onTime).arg(due), permilleOf(Ratio(onTime), Ratio(due)),
        onTime < due ? Meaning::Attention : Meaning::Good);
}

void MonthPanel::showScore(PersonId person, const Period& month)
{
    const auto view = service::Evaluation(m_office).view(person, month);
    const bool known = view && view->result.total;
    if (known)
        m_score->setFigure(formatNumber(*view->result.total, 2));
    m_score->setVisible(known);
    m_today->setVisible(known);
    m_noScore->setText(
        view ? Tr::tr("No score yet: no work was assigned for this month, or a component is not decided.")
             : view.error().text);
    m_noScore->setVisible(!known);
    m_why->setQuestion(known ? Tr::tr("Why this score?") : Tr::tr("Why no result yet?"));
    m_raise->setVisible(known);
    if (known)
        showRaise(*view);
}

// The work whose completion brings most, and how far the score can still go.
void MonthPanel::showRaise(const service::SheetView& view)
{
    if (!view.lockedText.isEmpty() || !view.rules) {
        m_raise->hide();
        return;
    }
    const QList<Improvement> ways = improvements(view.input, *view.rules);
    QStringList lines;
    for (const Improvement& way : ways.first(std::min<qsizetype>(shownWays, ways.size()))) {
        const ScoreLine& line = view.input.lines[way.line];
        lines << Tr::tr("+%1: complete %2 (%3 left)")
                     .arg(formatNumber(way.gain, 2), line.code.isEmpty() ? line.title.left(30) : line.code,
                          formatNumber(way.left));
    }
    if (const auto best = bestTotal(view.input, *view.rules); best && !ways.isEmpty())
        lines << Tr::tr("All given work completed and accepted: %1").arg(formatNumber(*best, 2));
    m_raise->setText(lines.join(u'\n'));
    m_raise->setVisible(!lines.isEmpty());
}

void MonthPanel::showDue()
{
    const auto old = m_list->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* widget : old)
        delete widget;
    auto* column = static_cast<QVBoxLayout*>(m_list->layout());
    if (m_open.isEmpty())
        column->addWidget(makeParagraph(
            Tr::tr("Nothing is open. New assignments of your head appear here."), Face::Small,
            Ink::Muted));
    const Date today = m_office.clock().today();
    for (const AssignmentProgress& row : m_open.first(std::min<qsizetype>(shownDue, m_open.size()))) {
        const Assignment one = row.assignment;
        auto* line = new QWidget;
        onLook(line, [line] { line->setMinimumHeight(px(line, Space::RowTall)); });
        QVBoxLayout* down = makeColumn(line, Space::None, Space::None);
        const int room = px(this, Space::SideNarrow) - 2 * px(this, Space::Card) - px(this, Space::Small);
        QPushButton* title = makeButton(
            QFontMetrics(face(Face::Body, this)).elidedText(one.title, Qt::ElideRight, room),
            ButtonKind::Link);
        title->setToolTip(one.title);
        const QString amount
            = formatNumber(row.done) + u'/' + formatNumber(one.quantity);
        title->setAccessibleName(Tr::tr("Enter work on “%1”, %2 done").arg(one.title, amount));
        connect(title, &QPushButton::clicked, this, [this, one] { emit assignmentChosen(one); });
        down->addWidget(title, 0, Qt::AlignLeft);
        auto* across = new QHBoxLayout;
        across->addWidget(
            makeLabel(
                one.itemCode.isEmpty() ? amount : one.itemCode + u" · " + amount, Face::Small, Ink::Muted),
            1);
        if (isValid(one.deadline)) {
            const auto left = (one.deadline - today).days();
            const Meaning meaning = left < 0 ? Meaning::Trouble
                : left <= soonDays           ? Meaning::Attention
                                             : Meaning::Neutral;
            const QString sign = left < 0 ? u"warning"_s : left <= soonDays ? u"clock"_s : QString();
            across->addWidget(new Chip({sign, listDate(one.deadline).section(u' ', 1), meaning}));
        }
        down->addLayout(across);
        column->addWidget(line);
    }
}

} // namespace soviec
