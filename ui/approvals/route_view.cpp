// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/route_view.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/org/labels.h"
#include "core/service/approval_routes.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/status_line.h"
#include "ui/shared/store_over.h"
#include "ui/shared/two_pane.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 9;
constexpr Bloc blocs[] = {Bloc::Government, Bloc::Party, Bloc::Front};

QString kindText(RouteStepKind kind)
{
    return kind == RouteStepKind::Approve ? Tr::tr("approves") : Tr::tr("consolidates");
}

QString holderText(RouteHolder holder)
{
    return holder == RouteHolder::Head ? Tr::tr("the head or a deputy")
                                       : Tr::tr("whoever is charged with consolidating");
}

Cell word(const QString& text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

QString longer(const QString& a, const QString& b)
{
    return a.size() < b.size() ? b : a;
}

QString unitName(const QList<Unit>& units, UnitId id)
{
    const auto unit = std::ranges::find(units, id, &Unit::id);
    return unit == units.end() ? Tr::tr("outside this database") : unit->name;
}

QList<RowField<QList<RouteStep>>> routeFields(const QList<Unit>& units)
{
    using Route = QList<RouteStep>;
    return {
        {u"steps"_s, Tr::tr("Steps"),
         [units](const Route& route) {
             QStringList lines;
             for (const RouteStep& step : route) {
                 lines.append(u"%1. %2 (%3, %4, %5)"_s.arg(
                     QString::number(lines.size() + 1), step.body, kindText(step.kind),
                     holderText(step.holder), unitName(units, step.unit)));
             }
             return lines.join(u'\n');
         },
         [](Route& to, const Route& from) { to = from; }}};
}

} // namespace

RouteView::RouteView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_blocs(new SegmentedControl(
          Tr::tr("Bloc"),
          {blocLabel(Bloc::Government), blocLabel(Bloc::Party), blocLabel(Bloc::Front)}, this))
    , m_card(new Card(this))
    , m_steps(new DataTable(Tr::tr("Steps of the route"), this))
    , m_side(new SidePanel(SidePanel::Width::Wide, this))
    , m_body(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_holder(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_error(new FieldError(m_body, this))
{
    auto* column = makeColumn(this);
    column->addWidget(new TwoPane(makeSteps(), 1, makeFields(), 0, Space::SideWide, 3, this), 1);
    connect(m_blocs, &SegmentedControl::chosen, this, &RouteView::refresh);
    connect(m_steps, &DataTable::currentIdChanged, this, &RouteView::showStep);
    connect(m_body, &QLineEdit::textEdited, this, &RouteView::takeStep);
    for (QComboBox* box : {m_kind, m_holder, m_unit})
        connect(box, &QComboBox::activated, this, &RouteView::takeStep);
}

QWidget* RouteView::makeSteps()
{
    m_card->setTitle(Tr::tr("Route of a bloc"));
    m_card->addToHead(m_blocs);
    m_card->body()->addWidget(m_steps, 1);
    m_steps->setColumns(
        {{u"ordinal"_s, Tr::tr("Step"), u"00"_s, ColumnKind::Number},
         {u"body"_s, Tr::tr("Body"), {}, ColumnKind::Text},
         {u"kind"_s, Tr::tr("Does"),
          longer(kindText(RouteStepKind::Approve), kindText(RouteStepKind::Consolidate)) + u"MM"_s,
          ColumnKind::Text},
         {u"holder"_s, Tr::tr("Who signs"),
          longer(holderText(RouteHolder::Head), holderText(RouteHolder::LeadBody)) + u"MM"_s,
          ColumnKind::Text},
         {u"unit"_s, Tr::tr("Unit here"), u"Sở Nội vụ tỉnh Nghệ An"_s, ColumnKind::Text}});
    m_steps->setEmptyText(Tr::tr("The route has no step yet. Add the bodies a document passes."));
    m_steps->remember(m_context.settings, u"approvals.route"_s);
    auto* buttons = new QWidget(m_card);
    auto* row = makeRow(buttons);
    m_add = makeButton(Tr::tr("Add a step"), ButtonKind::Plain, u"add"_s, buttons);
    m_up = makeButton(Tr::tr("Earlier"), ButtonKind::Plain, u"up"_s, buttons);
    m_down = makeButton(Tr::tr("Later"), ButtonKind::Plain, u"down"_s, buttons);
    m_remove = makeButton(Tr::tr("Remove"), ButtonKind::Danger, u"remove"_s, buttons);
    m_back = makeButton(Tr::tr("Give up the changes"), ButtonKind::Plain, {}, buttons);
    m_save = makeButton(Tr::tr("Save the route"), ButtonKind::Primary, u"save"_s, buttons);
    for (QPushButton* one : {m_add, m_up, m_down, m_remove})
        row->addWidget(one);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_save);
    m_card->body()->addWidget(m_error);
    m_card->body()->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, &RouteView::addStep);
    connect(m_remove, &QPushButton::clicked, this, &RouteView::removeStep);
    connect(m_up, &QPushButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveStep(1); });
    connect(m_back, &QPushButton::clicked, this, &RouteView::refresh);
    connect(m_save, &QPushButton::clicked, this, &RouteView::save);
    return m_card;
}

QWidget* RouteView::makeFields()
{
    m_side->setTitle(Tr::tr("Step"));
    for (const RouteStepKind kind : {RouteStepKind::Consolidate, RouteStepKind::Approve})
        m_kind->addItem(kindText(kind), code(kind));
    for (const RouteHolder holder : {RouteHolder::LeadBody, RouteHolder::Head})
        m_holder->addItem(holderText(holder), code(holder));
    for (QComboBox* box : {m_kind, m_holder, m_unit}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    const QList<std::pair<QWidget*, QString>> fields {
        {m_body, Tr::tr("Body")},
        {m_kind, Tr::tr("Does")},
        {m_holder, Tr::tr("Who signs")},
        {m_unit, Tr::tr("Unit of this database")}};
    for (const auto& [field, label] : fields) {
        field->setAccessibleName(label);
        m_side->body()->addWidget(makeLabel(label, Face::Small, Ink::Muted, m_side));
        m_side->body()->addWidget(field);
    }
    m_side->body()->addWidget(makeParagraph(
        Tr::tr("A body that stands outside this database signs on paper; the lead body enters what it "
               "decided. Documents on their way keep the route they were submitted on."),
        Face::Small, Ink::Muted, m_side));
    m_side->body()->addStretch(1);
    return m_side;
}

Bloc RouteView::bloc() const
{
    return blocs[m_blocs->current()];
}

int RouteView::chosen() const
{
    const int step = m_steps->currentId().toInt();
    return step >= 1 && step <= m_route.size() ? step - 1 : -1;
}

void RouteView::refresh()
{
    const auto route = service::ApprovalRoutes(m_context.office).route(bloc());
    const auto units = service::Organisation(m_context.office).units();
    if (!route || !units) {
        emit failed(!route ? route.error().text : units.error().text);
        return;
    }
    m_stored = *route;
    m_route = *route;
    m_units = *units;
    const QScopedValueRollback filling(m_filling, true);
    m_unit->clear();
    m_unit->addItem(Tr::tr("outside this database"), QString());
    for (const Unit& unit : std::as_const(m_units))
        m_unit->addItem(unit.name, unit.id.toString());
    m_error->setError({});
    showRoute(0);
}

void RouteView::showRoute(int current)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < m_route.size(); ++i) {
        RouteStep& step = m_route[i];
        step.ordinal = int(i) + 1;
        Cell number = word(QString::number(step.ordinal));
        number.key = step.ordinal;
        Cell body = word(step.body.isEmpty() ? Tr::tr("(no name yet)") : step.body);
        body.strong = step.kind == RouteStepKind::Approve;
        rows.append(
            {QString::number(step.ordinal),
             {number, body, word(kindText(step.kind)), word(holderText(step.holder)),
              word(unitName(m_units, step.unit))}});
    }
    m_steps->setRows(rows);
    if (!rows.isEmpty())
        m_steps->setCurrentId(QString::number(std::clamp(current, 0, int(rows.size()) - 1) + 1));
    showStep();
}

void RouteView::showStep()
{
    const bool may = service::ApprovalRoutes(m_context.office).mayChange();
    const int at = chosen();
    const QScopedValueRollback filling(m_filling, true);
    for (QPushButton* one : {m_add, m_up, m_down, m_remove, m_save, m_back})
        one->setVisible(may);
    m_add->setEnabled(m_route.size() < mostSteps);
    m_remove->setEnabled(at >= 0);
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < m_route.size());
    m_save->setEnabled(isChanged());
    m_back->setEnabled(isChanged());
    for (QWidget* field : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_holder), static_cast<QWidget*>(m_unit)})
        field->setEnabled(may && at >= 0);
    m_body->setReadOnly(!may || at < 0);
    if (at < 0) {
        m_body->clear();
        return;
    }
    const RouteStep& step = m_route[at];
    if (m_body->text() != step.body)
        m_body->setText(step.body);
    m_kind->setCurrentIndex(m_kind->findData(code(step.kind)));
    m_holder->setCurrentIndex(m_holder->findData(code(step.holder)));
    m_unit->setCurrentIndex(
        std::max(0, m_unit->findData(step.unit.isNull() ? QString() : step.unit.toString())));
}

void RouteView::takeStep()
{
    const int at = chosen();
    if (m_filling || at < 0)
        return;
    RouteStep& step = m_route[at];
    step.body = m_body->text();
    step.kind = fromCode<RouteStepKind>(m_kind->currentData().toString()).value_or(step.kind);
    step.holder = fromCode<RouteHolder>(m_holder->currentData().toString()).value_or(step.holder);
    step.unit = UnitId::parse(m_unit->currentData().toString()).value_or(UnitId());
    m_error->setError({});
    showRoute(at);
}

void RouteView::addStep()
{
    // Before the approval, which stays the last step.
    const int at = m_route.isEmpty() ? 0 : int(m_route.size()) - 1;
    m_route.insert(at, RouteStep());
    showRoute(at);
    m_body->setFocus();
}

void RouteView::removeStep()
{
    const int at = chosen();
    if (at < 0)
        return;
    m_route.removeAt(at);
    showRoute(at);
}

void RouteView::moveStep(int by)
{
    const int at = chosen();
    if (at < 0 || at + by < 0 || at + by >= m_route.size())
        return;
    m_route.swapItemsAt(at, at + by);
    showRoute(at + by);
}

void RouteView::save()
{
    QList<RouteStep> route = m_route;
    for (RouteStep& step : route)
        step.body = cleanText(step.body);
    service::ApprovalRoutes routes(m_context.office);
    using Route = QList<RouteStep>;
    const auto changed = storeOver(
        this, blocLabel(bloc()), routeFields(m_units), m_stored, route,
        [&](const Route& mine, const Route& base) { return routes.change(bloc(), mine, base); },
        [&]() -> Result<std::optional<Route>> { return routes.route(bloc()); });
    if (!changed) {
        m_error->setError(changed.error().text);
        return;
    }
    refresh();
    m_context.shell.status().say(
        Tr::tr("The route is saved; documents submitted from now on take it."));
}

} // namespace soviec
