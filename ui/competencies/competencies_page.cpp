// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/competencies/competencies_page.h"

#include "core/base/tr.h"
#include "core/domain/position/form_text.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "ui/competencies/assess_form.h"
#include "ui/competencies/gap_rows.h"
#include "ui/positions/form_exchange.h"
#include "ui/positions/version_view.h"
#include "ui/shared/card.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/status_line.h"
#include "ui/shared/two_pane.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

Cell word(const QString& text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

Row personRow(const PersonGaps& person)
{
    Cell name = word(person.name);
    name.second = person.position.isEmpty() ? Tr::tr("holds no position of the list") : person.position;
    const auto count = [&](GapState state) {
        return int(std::ranges::count(person.gaps, state, &CompetencyGap::state));
    };
    Cell state;
    if (person.gaps.isEmpty())
        state.chips = {{u"info"_s, Tr::tr("nothing asked for"), Meaning::Neutral}};
    else if (const int below = count(GapState::Below); below > 0)
        state.chips = {{u"trouble"_s, Tr::tr("%n below", nullptr, below), Meaning::Trouble}};
    else if (const int open = count(GapState::NotAssessed); open > 0)
        state.chips = {{u"clock"_s, Tr::tr("%n to assess", nullptr, open), Meaning::Attention}};
    else
        state.chips = {{u"check"_s, Tr::tr("meets all"), Meaning::Good}};
    return {person.person.toString(), {name, state}};
}

} // namespace

CompetenciesPage::CompetenciesPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(Tr::tr("Competencies"), this))
    , m_message(new InlineMessage(this))
    , m_view(new SegmentedControl(
          Tr::tr("What is shown"),
          {Tr::tr("People"), Tr::tr("Unit and training"), Tr::tr("Framework"), Tr::tr("Comparison")}, this))
    , m_stack(new QStackedWidget(this))
    , m_filter(new FilterLine(Tr::tr("Filter by name, position"), this))
    , m_list(new DataTable(Tr::tr("People"), this))
    , m_personCard(new Card(this))
    , m_gaps(new DataTable(Tr::tr("Levels of the person"), this))
    , m_assess(new AssessForm(this))
    , m_unitCard(new Card(this))
    , m_unit(new QComboBox(this))
    , m_picture(new ChartView(this))
    , m_unitGaps(new DataTable(Tr::tr("Where the unit lacks most"), this))
    , m_needCard(new Card(this))
    , m_needs(new DataTable(Tr::tr("Training needs"), this))
    , m_framework(new DataTable(Tr::tr("Competency framework"), this))
    , m_versions(new VersionView(context, DocumentKind::Competencies, this))
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    m_message->hide();
    m_stack->addWidget(makePeople());
    m_stack->addWidget(makeUnit());
    m_stack->addWidget(makeFramework());
    m_stack->addWidget(m_versions);
    connect(m_versions, &VersionView::failed, this, [this](const QString& text) {
        m_message->show(Meaning::Trouble, text);
    });
    column->addWidget(m_stack, 1);
    makeHeader();
}

void CompetenciesPage::makeHeader()
{
    m_header->addLeft(m_view);
    m_way = m_header->addAction(Tr::tr("Its way to approval"), u"sign"_s);
    m_way->setObjectName(u"way"_s);
    connect(m_way, &QPushButton::clicked, this, &CompetenciesPage::openDocument);
    m_import = m_header->addAction(Tr::tr("Import…"), u"open"_s);
    m_export = m_header->addAction(Tr::tr("Export…"), u"save"_s);
    m_export->setObjectName(u"export"_s);
    connect(m_view, &SegmentedControl::chosen, this, &CompetenciesPage::setView);
    connect(m_import, &QPushButton::clicked, this, &CompetenciesPage::importFile);
    connect(m_export, &QPushButton::clicked, this, &CompetenciesPage::exportFile);
}

QWidget* CompetenciesPage::makePeople()
{
    auto* card = new Card(this);
    card->body()->addWidget(m_filter);
    card->body()->addWidget(m_list, 1);
    m_list->setColumns(
        {{u"person"_s, Tr::tr("Person"), {}, ColumnKind::Name},
         {u"state"_s, Tr::tr("State"), Tr::tr("%n to assess", nullptr, 17) + u"MM"_s, ColumnKind::State}});
    m_list->setEmptyText(Tr::tr("Nobody whose levels you may see."));
    m_list->attach(m_filter);
    m_list->remember(m_context.settings, u"competencies.people"_s);
    connect(m_list, &DataTable::currentIdChanged, this, &CompetenciesPage::showPerson);
    m_gaps->setColumns(personGapColumns());
    m_gaps->setEmptyText(
        Tr::tr("No competency is asked for: appoint the person to a described position first."));
    m_gaps->remember(m_context.settings, u"competencies.gaps"_s);
    connect(m_gaps, &DataTable::currentIdChanged, m_assess, &AssessForm::choose);
    connect(m_assess, &AssessForm::assessed, this, &CompetenciesPage::assess);
    m_personCard->body()->addWidget(m_gaps, 1);
    m_personCard->body()->addWidget(m_assess);
    return new TwoPane(card, 4, m_personCard, 8, Space::SideWide, 3, this);
}

QWidget* CompetenciesPage::makeUnit()
{
    m_unitCard->setTitle(Tr::tr("Where the unit lacks most"));
    m_unit->setAccessibleName(Tr::tr("Unit"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(18);
    m_unitCard->addToHead(m_unit);
    connect(m_unit, &QComboBox::activated, this, &CompetenciesPage::showUnit);
    m_unitGaps->setColumns(unitGapColumns());
    m_unitGaps->setEmptyText(Tr::tr("No position asks for a competency yet."));
    m_unitGaps->remember(m_context.settings, u"competencies.unit"_s);
    m_picture->setAccessibleName(Tr::tr("Levels missing"));
    m_unitCard->body()->addWidget(m_picture);
    m_unitCard->body()->addWidget(m_unitGaps, 1);
    connect(m_picture, &ChartView::opened, m_unitGaps, &DataTable::setCurrentId);
    m_needCard->setTitle(Tr::tr("Training needs"));
    m_needs->setColumns(needColumns());
    m_needs->setEmptyText(Tr::tr("Nobody assessed is below what the position asks for."));
    m_needs->remember(m_context.settings, u"competencies.needs"_s);
    m_needCard->body()->addWidget(m_needs, 1);
    connect(m_needs, &DataTable::opened, this, [this](const QString& id) {
        setView(People);
        m_list->setCurrentId(id.section(u'/', 0, 0));
    });
    return new TwoPane(m_unitCard, 1, m_needCard, 1, Space::SideWide, 3, this);
}

QWidget* CompetenciesPage::makeFramework()
{
    auto* card = new Card(this);
    QList<Column> columns {{u"competency"_s, Tr::tr("Competency"), {}, ColumnKind::Text}};
    for (int level = lowestCompetencyLevel; level <= highestCompetencyLevel; ++level)
        columns.append(
            {QString::number(level), Tr::tr("Level %1").arg(level), {}, ColumnKind::Text});
    m_framework->setColumns(columns);
    m_framework->setEmptyText(
        Tr::tr("No framework yet. Import the Word form or a workbook of the agency."));
    m_framework->setEditor(
        [this](const QString& id, const QString& column, const QString& text) {
            return changeDescriptor(id, column, text);
        });
    card->body()->addWidget(m_framework, 1);
    return card;
}

void CompetenciesPage::activate(const QVariantMap& where)
{
    refresh();
    const QString view = where.value(u"view"_s).toString();
    if (view == u"framework")
        setView(Framework);
    else if (view == u"unit")
        setView(Unit);
    const QString person = where.value(u"person"_s).toString();
    if (!person.isEmpty()) {
        setView(People);
        m_list->setCurrentId(person);
    }
    if (m_stack->currentIndex() == People)
        m_list->setFocus();
}

QString CompetenciesPage::statusHint() const
{
    return Tr::tr("Assessments are dated and never overwritten; the newest one counts");
}

void CompetenciesPage::setView(int view)
{
    m_view->setCurrent(view);
    m_stack->setCurrentIndex(view);
    m_way->setVisible(m_book.document && (view == Framework || view == Comparison));
    if (view == Comparison)
        m_versions->refresh();
}

void CompetenciesPage::refresh()
{
    service::Competencies competencies(m_context.office);
    const UnitId agency = m_context.office.agency().unit.id;
    const Date today = m_context.office.clock().today();
    const auto book = competencies.book(agency);
    const auto people = competencies.gaps(agency, today);
    m_message->hide();
    if (!book || !people) {
        m_message->show(Meaning::Trouble, !book ? book.error().text : people.error().text);
        return;
    }
    m_book = *book;
    m_people = *people;
    QList<Row> rows;
    for (const PersonGaps& person : std::as_const(m_people))
        rows.append(personRow(person));
    m_list->setRows(rows);
    if (m_list->currentId().isEmpty() && !rows.isEmpty())
        m_list->setCurrentId(rows.first().id);
    fillUnits();
    showUnit();
    rows.clear();
    for (const Competency& competency : std::as_const(m_book.competencies)) {
        Cell name = word(competency.name);
        name.second = competencyGroupLabel(competency.group);
        name.strong = true;
        QList<Cell> cells {name};
        for (const QString& descriptor : competency.descriptors) {
            Cell cell = word(descriptor);
            cell.editable = m_book.editable;
            cells.append(cell);
        }
        rows.append({competency.name, cells});
    }
    m_framework->setRows(rows);
    const auto counting = competencies.counting(agency, today);
    m_assess->setCompetencies(counting.value_or(QList<Competency>()));
    const bool hr = m_context.shell.viewer().isHr;
    setView(m_view->current());
    m_import->setVisible(hr);
    m_export->setVisible(hr);
    m_export->setEnabled(!m_book.competencies.isEmpty());
    m_header->setHint(Tr::tr("%n competencies", nullptr, int(m_book.competencies.size())));
    showPerson();
}

void CompetenciesPage::fillUnits()
{
    service::Organisation organisation(m_context.office);
    const auto units = organisation.units();
    const auto below = organisation.below(m_context.office.agency().unit.id);
    const QString agency = m_context.office.agency().unit.id.toString();
    const QString chosen = m_unit->count() > 0 ? m_unit->currentData().toString() : agency;
    m_unit->clear();
    // "Unit" is a view of this page.
    for (const auto& unit : units ? *units : QList<soviec::Unit>()) {
        if (below && below->contains(unit.id))
            m_unit->addItem(unit.name, unit.id.toString());
    }
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(chosen)));
}

void CompetenciesPage::showUnit()
{
    const UnitId agency = m_context.office.agency().unit.id;
    const UnitId unit = UnitId::parse(m_unit->currentData().toString()).value_or(agency);
    QList<PersonGaps> people = m_people;
    if (unit != agency) {
        const auto those = service::Competencies(m_context.office)
                               .gaps(unit, m_context.office.clock().today());
        if (!those) {
            m_message->show(Meaning::Trouble, those.error().text);
            return;
        }
        people = *those;
    }
    const report::Chart picture = unitGapChart(unitGaps(people));
    m_picture->setChart(picture);
    m_picture->setVisible(!picture.points.isEmpty());
    m_unitGaps->setRows(unitGapRows(unitGaps(people)));
    m_needs->setRows(needRows(trainingNeeds(people)));
}

const PersonGaps* CompetenciesPage::chosen() const
{
    const QString id = m_list->currentId();
    const auto found = std::ranges::find_if(
        m_people, [&](const PersonGaps& one) { return one.person.toString() == id; });
    return found == m_people.end() ? nullptr : &*found;
}

void CompetenciesPage::showPerson()
{
    const PersonGaps* person = chosen();
    m_personCard->setTitle(
        person ? person->name : Tr::tr("Levels of the person"),
        person ? person->position : QString());
    m_gaps->setRows(person ? personGapRows(*person) : QList<Row>());
    const bool own = person && person->person == m_context.shell.viewer().person;
    m_assess->setVisible(person && !own && !m_book.competencies.isEmpty());
}

void CompetenciesPage::assess(const CompetencyAssessment& assessment)
{
    const PersonGaps* person = chosen();
    if (!person)
        return;
    CompetencyAssessment whole = assessment;
    whole.person = person->person;
    const QString name = person->name;
    const auto done = service::Competencies(m_context.office).assess(whole);
    if (!done) {
        m_assess->setError(done.error().text);
        return;
    }
    m_assess->clear();
    refresh();
    m_context.shell.status().say(Tr::tr("The level of %1 is entered.").arg(name));
}

bool CompetenciesPage::changeDescriptor(
    const QString& name, const QString& column, const QString& text)
{
    const Competency* known = findCompetency(m_book.competencies, name);
    const int level = column.toInt();
    if (!known || level < lowestCompetencyLevel || level > highestCompetencyLevel)
        return false;
    Competency changed = *known;
    changed.descriptors[size_t(level - 1)] = tidyFormText(text);
    const auto saved = service::Competencies(m_context.office)
                           .save(m_context.office.agency().unit.id, changed);
    if (!saved) {
        m_message->show(Meaning::Trouble, saved.error().text);
        return false;
    }
    m_context.shell.status().say(Tr::tr("Saved %1.").arg(changed.name));
    QMetaObject::invokeMethod(this, &CompetenciesPage::refresh, Qt::QueuedConnection);
    return true;
}

void CompetenciesPage::importFile()
{
    const auto done
        = importForms(m_context, this, u"competencies"_s, Tr::tr("Import competencies"));
    refresh();
    if (!done)
        m_message->show(Meaning::Trouble, done.error().text);
}

void CompetenciesPage::exportFile()
{
    const auto done = exportForms(
        m_context, this, u"competencies"_s, Tr::tr("Export competencies"), u"khung-nang-luc.xlsx"_s);
    if (!done)
        m_message->show(Meaning::Trouble, done.error().text);
}

void CompetenciesPage::openDocument()
{
    if (m_book.document)
        m_context.shell.openPage(
            u"approvals"_s, {{u"document"_s, m_book.document->id.toString()}});
}

bool CompetenciesPage::focusFilter()
{
    if (m_stack->currentIndex() != People)
        return false;
    m_filter->setFocus();
    return true;
}

} // namespace soviec
