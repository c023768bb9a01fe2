// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/reports.h"
#include "ui/shared/background.h"
#include "ui/shared/busy_line.h"
#include "ui/shared/card.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/period_stepper.h"
#include "ui/shared/status_line.h"
#include "ui/theme/on_look.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace soviec {

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(Tr::tr("Overview"), this))
    , m_message(new InlineMessage(this))
    , m_busy(new BusyLine(this))
    , m_empty(new EmptyState(
          u"reports"_s, Tr::tr("Here stand the pictures of the month once there is work in it."),
          {}, this))
    , m_unit(new QComboBox(this))
    , m_board(new QWidget)
    , m_grid(new QGridLayout(m_board))
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_board);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_empty);
    column->addWidget(scroll, 1);
    setSpace(m_board, m_grid, Space::None, Space::Gap);
    m_unit->setAccessibleName(Tr::tr("Unit"));
    m_header->addLeft(m_unit);
    auto* print = m_header->addAction(Tr::tr("Print…"), u"print"_s);
    connect(print, &QPushButton::clicked, this, [this] {
        m_context.shell.openPage(
            u"reports"_s, {{u"kind"_s, u"overview"_s}, {u"unit"_s, m_unit->currentData()}});
    });
    m_header->stepper()->setStepNames(Tr::tr("Previous month"), Tr::tr("Next month"));
    connect(m_header->stepper(), &PeriodStepper::previousClicked, this, [this] {
        m_context.shell.setPeriod(m_context.shell.period().previous());
    });
    connect(m_header->stepper(), &PeriodStepper::nextClicked, this, [this] {
        m_context.shell.setPeriod(m_context.shell.period().next());
    });
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] { showPictures(); });
}

void OverviewPage::activate(const QVariantMap&)
{
    m_unit->setFocus();
}

void OverviewPage::refresh()
{
    m_header->stepper()->setLabel(m_context.shell.period().label());
    fillUnits();
    showPictures();
}

void OverviewPage::fillUnits()
{
    const QSignalBlocker quiet(m_unit);
    const QVariant chosen = m_unit->currentData();
    m_unit->clear();
    service::Organisation organisation(m_context.office);
    const auto units = organisation.units();
    if (!units)
        return;
    QList<UnitId> mine; // HR sees the agency, a head the own unit and those below
    if (m_context.shell.viewer().isHr) {
        mine = organisation.below(m_context.office.agency().unit.id).value_or(QList<UnitId>());
    } else {
        const auto self =
            organisation.member(m_context.shell.viewer().person, m_context.office.clock().today());
        if (self && *self)
            mine = organisation.below((*self)->unit).value_or(QList<UnitId>());
    }
    for (const Unit& unit : *units) {
        if (mine.contains(unit.id))
            m_unit->addItem(unit.name, unit.id.toString());
    }
    const int again = m_unit->findData(chosen);
    const int whole = m_unit->findData(m_context.office.agency().unit.id.toString());
    m_unit->setCurrentIndex(again >= 0 ? again : std::max(0, whole));
}

void OverviewPage::showPictures()
{
    service::ReportRequest request;
    request.kind = u"overview"_s;
    request.period = m_context.shell.period();
    request.unit = UnitId::parse(m_unit->currentData().toString()).value_or(UnitId());
    if (BackgroundTask* earlier = m_building)
        earlier->cancel();
    // What is still shown is not what was asked for.
    m_board->setEnabled(false);
    struct Built {
        Result<QList<report::Report>> reports;
        bool missedReplica = false;
    };
    m_building = runInBackground(
        this,
        [open = m_context.office.readingOpener(), request](const TaskProgress& progress) -> Built {
            const auto office = open();
            if (!office)
                return {passOn(office)};
            return {service::Reports(**office).build(request, progress), (*office)->missedReplica()};
        },
        [this, round = ++m_round](const Built& built) {
            if (round != m_round)
                return; // something else has been chosen meanwhile
            fillBoard(built.reports);
            if (built.missedReplica)
                m_context.shell.status().sayReplicaMissed();
        });
    m_busy->watch(m_building, Tr::tr("Making the report"));
}

void OverviewPage::fillBoard(const Result<QList<report::Report>>& built)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_board->setEnabled(true);
    m_message->setVisible(false);
    if (!built && built.error().code != ErrorCode::NotFound)
        m_message->show(Meaning::Attention, built.error().text);
    if (built) {
        for (const report::Section& section : built->first().sections) {
            if (section.chart && !section.chart->points.isEmpty())
                addPicture(*section.chart);
        }
    }
    m_empty->setVisible(m_cards.isEmpty());
    arrange();
}

void OverviewPage::addPicture(report::Chart chart)
{
    auto* card = new Card(m_board);
    const QString title = chart.title;
    card->setTitle(title);
    chart.title.clear(); // the card says it
    auto* view = new ChartView(card);
    view->setChart(chart);
    view->setAccessibleName(title);
    card->body()->addWidget(view);
    card->body()->addStretch(1);
    const int number = int(chart.kind);
    connect(view, &ChartView::opened, this, [this, number](const QString& key) { open(number, key); });
    m_cards.append(card);
}

void OverviewPage::arrange()
{
    const int columns = width() < 2 * px(this, Space::SideWide) + px(this, Space::Dialog) / 2 ? 1 : 2;
    for (Card* card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), int(i) / columns, int(i) % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    const int rows = int(m_cards.size() + columns - 1) / columns;
    for (int row = 0; row <= 8; ++row)
        m_grid->setRowStretch(row, row == rows ? 1 : 0);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

// A band opens who stands in it, a unit its people, a month itself, a week or a day the hours.
void OverviewPage::open(int chart, const QString& key)
{
    const auto kind = report::Chart::Kind(chart);
    QVariantMap where {{u"unit"_s, m_unit->currentData()}};
    if (kind == report::Chart::Kind::Line) {
        if (const auto month = Period::parse(key))
            m_context.shell.setPeriod(*month);
        return;
    }
    if (kind == report::Chart::Kind::Bars) {
        where.insert(u"kind"_s, u"evaluation-summary"_s);
        if (UnitId::parse(key))
            where.insert(u"unit"_s, key);
    } else {
        where.insert(u"kind"_s, u"hours-sheet"_s);
    }
    m_context.shell.openPage(u"reports"_s, where);
}

} // namespace soviec
