// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/year_page.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/period_stepper.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/two_pane.h"
#include "ui/shared/view_stack.h"
#include "ui/shell/own_unit.h"
#include "ui/year/papers_view.h"
#include "ui/year/reconcile_view.h"
#include "ui/year/year_facts_view.h"
#include "ui/year/year_panel.h"
#include "ui/year/year_quotas.h"

#include <QBoxLayout>
#include <QPushButton>

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

ChipData stateOf(const service::YearLine& line)
{
    const bool isSigned = line.stored && line.stored->state == YearRatingState::Signed;
    if (isSigned && line.changedSince)
        return {u"warning"_s, Tr::tr("signed, data changed"), Meaning::Attention};
    if (isSigned)
        return {u"sign"_s, Tr::tr("signed"), Meaning::Good};
    if (!line.obstacles.isEmpty())
        return {u"warning"_s, Tr::tr("cannot be signed yet"), Meaning::Attention};
    return {u"check"_s, Tr::tr("may be signed"), Meaning::Accent};
}

Row lineRow(const service::YearLine& line)
{
    Cell person = word(line.member.person.fullName);
    person.second = line.member.unitName;
    Cell months = word(
        Tr::tr("%1 of %2")
            .arg(std::ranges::count(line.input.periods, PeriodState::Rated, &YearPeriod::state))
            .arg(line.input.periods.size()));
    Cell mean = word(line.result.mean ? formatNumber(*line.result.mean, 2) : u"–"_s);
    mean.key = line.result.mean ? qint64(line.result.mean->scaled()) : qint64(-1);
    Cell level;
    level.chips = {levelChip(line.result.level)};
    level.key = line.result.level ? int(*line.result.level) : -1;
    Cell state;
    state.chips = {stateOf(line)};
    state.toolTip = line.obstacles.join(u'\n');
    return {line.member.person.id.toString(), {person, months, mean, level, state}};
}

YearShown shownOf(const service::YearLine& line, bool mayReplace, bool mayMeasure)
{
    YearShown shown {line.member,    line.input.periods, line.result, line.stored,
                     line.obstacles, line.changedSince,  {}};
    const bool isSigned = line.stored && line.stored->state == YearRatingState::Signed;
    if (isSigned && mayReplace)
        shown.actions.append(u"replace"_s);
    if (!isSigned && mayMeasure)
        shown.actions.append(u"measures"_s);
    return shown;
}

} // namespace

YearPage::YearPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_year(context.office.clock().today().year())
    , m_header(new PageHeader(Tr::tr("Rating of the year"), this))
    , m_message(new InlineMessage(this))
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    m_message->hide();
    m_views = new SegmentedControl(
        Tr::tr("What is shown of the year"),
        {Tr::tr("Cohort"), Tr::tr("Quotas"), Tr::tr("Facts"), Tr::tr("Papers of the dossier"),
         Tr::tr("Compare with a decision"), Tr::tr("My own sheet")}, this);
    m_stack = new ViewStack(this);
    m_stack->addWidget(makePeople());
    m_stack->addWidget(m_quotas = new YearQuotas(m_context.settings, m_stack));
    m_stack->addWidget(m_facts = new YearFactsView(m_context, m_stack));
    m_stack->addWidget(m_papers = new PapersView(m_context, m_stack));
    m_stack->addWidget(m_reconcile = new ReconcileView(m_context, m_stack));
    m_stack->addWidget(m_ownPanel = new YearPanel(m_context.settings, u"year.own"_s, m_stack));
    column->addWidget(m_views);
    column->addWidget(m_stack, 1);
    makeHeader();
    connect(m_views, &SegmentedControl::chosen, this, &YearPage::showView);
    connect(m_quotas, &YearQuotas::tieChosen, this, &YearPage::chooseTied);
    connect(m_facts, &YearFactsView::changed, this, &YearPage::done);
    connect(m_person, &YearPanel::measuresWanted, this, &YearPage::measures);
    connect(m_person, &YearPanel::replaceWanted, this, [this] { replace(false); });
    connect(m_ownPanel, &YearPanel::replaceWanted, this, [this] { replace(true); });
    connect(m_ownPanel, &YearPanel::selfRated, this, &YearPage::selfRate);
    const auto explain = [this](YearPanel* panel, auto person) {
        connect(panel, &YearPanel::periodOpened, this, [this, person](const Period& period) {
            if (period.kind() == Period::Kind::Month)
                m_context.shell.setPeriod(period);
            m_context.shell.openPage(u"evaluation"_s, {{u"person"_s, person()}});
        });
    };
    explain(m_person, [this] { return m_people->currentId(); });
    explain(m_ownPanel, [this] { return m_context.shell.viewer().person.toString(); });
}

QWidget* YearPage::makePeople()
{
    auto* card = new Card(this);
    m_filter = new FilterLine(Tr::tr("Filter by name, unit, level, state"), card);
    m_people = new DataTable(Tr::tr("People of the year"), card);
    card->body()->addWidget(m_filter);
    card->body()->addWidget(m_people, 1);
    m_people->setColumns(
        {{u"person"_s, Tr::tr("Person"), {}, ColumnKind::Name},
         {u"months"_s, Tr::tr("Months"), Tr::tr("%1 of %2").arg(12).arg(12), ColumnKind::Text},
         {u"mean"_s, Tr::tr("Mean"), u"000,00"_s, ColumnKind::Number},
         {u"level"_s, Tr::tr("Proposed level"), u"Hoàn thành xuất sắc nhiệm vụ"_s, ColumnKind::State},
         {u"state"_s, Tr::tr("State"), Tr::tr("cannot be signed yet"), ColumnKind::State}});
    m_people->setEmptyText(Tr::tr("Nobody held a position in this year."));
    m_people->remember(m_context.settings, u"year.people"_s);
    m_people->attach(m_filter);
    connect(m_people, &DataTable::currentIdChanged, this, &YearPage::showPerson);
    connect(m_people->selectionModel(), &QItemSelectionModel::selectionChanged, this, &YearPage::showHead);
    m_person = new YearPanel(m_context.settings, u"year.months"_s, this);
    return new TwoPane(card, 9, m_person, 5, Space::SideWide, 3, this);
}

void YearPage::makeHeader()
{
    PeriodStepper* years = m_header->stepper();
    years->setStepNames(Tr::tr("Previous year"), Tr::tr("Next year"));
    connect(years, &PeriodStepper::previousClicked, this, [this] { step(-1); });
    connect(years, &PeriodStepper::nextClicked, this, [this] { step(1); });
    m_print = m_header->addAction(Tr::tr("Print preview"), u"print"_s);
    m_print->setObjectName(u"print"_s);
    connect(m_print, &QPushButton::clicked, this, &YearPage::openReport);
    m_sign = m_header->addPrimary(Tr::tr("Sign the rating…"), u"sign"_s);
    connect(m_sign, &QPushButton::clicked, this, &YearPage::sign);
    m_context.actions.add(
        this,
        {u"year.sign"_s, Tr::tr("Sign the chosen ratings"), Tr::tr("Rating of the year"), u"sign"_s,
         {QKeySequence(u"Ctrl+L"_s)}},
        [this] { sign(); });
}

// What is printed is what is looked at: a person's form 02, or the quotas.
void YearPage::openReport()
{
    QVariantMap where {{u"kind"_s, u"year-rating"_s}, {u"year"_s, m_year}};
    if (m_stack->currentIndex() == Quotas)
        where[u"kind"_s] = u"quota"_s;
    else if (m_stack->currentIndex() == Own)
        where[u"person"_s] = m_context.shell.viewer().person.toString();
    else
        where[u"person"_s] = m_people->currentId();
    m_context.shell.openPage(u"reports"_s, where);
}

QString YearPage::statusHint() const
{
    return Tr::tr("A proposal until it is signed; what is signed is what was shown");
}

bool YearPage::seesCohort() const
{
    const Viewer& viewer = m_context.shell.viewer();
    return viewer.isHr || viewer.isReviewer;
}

void YearPage::activate(const QVariantMap& where)
{
    const int year = where.value(u"year"_s).toInt();
    if (year > 0 && year != m_year) {
        m_year = year;
        refresh();
    } else if (!m_proposal && !m_own) {
        refresh();
    }
    const QString person = where.value(u"person"_s).toString();
    if (!person.isEmpty())
        m_people->setCurrentId(person);
    if (seesCohort() && m_stack->currentIndex() == People)
        m_people->setFocus();
    else if (seesCohort())
        m_views->setFocus();
    else
        m_ownPanel->focusFirst();
}

void YearPage::step(int by)
{
    m_year += by;
    refresh();
}

void YearPage::refresh()
{
    m_header->stepper()->setLabel(Period::year(m_year).label());
    m_header->stepper()->setCanStep(true, m_year < m_context.office.clock().today().year());
    service::YearRatings ratings(m_context.office);
    m_proposal.reset();
    m_own.reset();
    QString trouble;
    if (seesCohort()) {
        auto proposal = ratings.propose(m_year, ownUnit(m_context));
        if (proposal)
            m_proposal = std::move(*proposal);
        else
            trouble = proposal.error().text;
    }
    const PersonId self = m_context.shell.viewer().person;
    if (!self.isNull()) {
        auto own = ratings.sheet(self, m_year);
        if (own)
            m_own = std::move(*own);
        else if (!seesCohort())
            trouble = own.error().text;
    }
    if (trouble.isEmpty())
        m_message->hide();
    else
        m_message->show(Meaning::Trouble, trouble);

    m_views->setVisible(seesCohort());
    if (seesCohort()) {
        service::YearProposal shown = m_proposal.value_or(service::YearProposal {});
        shown.year = m_year;
        m_quotas->setProposal(shown, m_context.shell.viewer().isHr);
        m_facts->setYear(shown, m_context.shell.viewer().isHr);
        m_papers->setYear(m_year, shown.lines);
        m_reconcile->setYear(m_year);
    }
    showPeople();
    showOwn();
    showView(seesCohort() ? m_stack->currentIndex() : int(Own));
}

void YearPage::showView(int view)
{
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view);
    m_sign->setVisible(seesCohort() && view == People);
    m_print->setVisible(view == People || view == Quotas || view == Own);
    showHead();
}

void YearPage::showHead()
{
    QList<ChipData> chips;
    if (m_proposal && !m_proposal->ties.isEmpty()) {
        chips.append(
            {u"clock"_s, Tr::tr("%n ties for the authority", nullptr, int(m_proposal->ties.size())),
             Meaning::Attention});
    }
    if (m_proposal && !m_proposal->leavers.isEmpty()) {
        chips.append(
            {u"person"_s, Tr::tr("%n left in the year", nullptr, int(m_proposal->leavers.size())),
             Meaning::Neutral});
    }
    m_header->setChips(chips);
    const bool person = m_stack->currentIndex() == People && m_people->currentId().isEmpty();
    m_print->setEnabled(!person && (m_stack->currentIndex() != Own || m_own.has_value()));
    const int count = int(toSign().size());
    m_sign->setText(count > 1 ? Tr::tr("Sign %n ratings…", nullptr, count) : Tr::tr("Sign the rating…"));
    m_sign->setEnabled(count > 0);
    m_sign->setToolTip(count > 0 ? QString() : Tr::tr("Choose people who may be signed."));
}

void YearPage::showPeople()
{
    QList<Row> rows;
    if (m_proposal) {
        for (const qsizetype at : std::as_const(m_proposal->asked))
            rows.append(lineRow(m_proposal->lines.at(at)));
    }
    m_people->setRows(rows);
    if (m_people->currentId().isEmpty() && !rows.isEmpty())
        m_people->setCurrentId(rows.first().id);
    showPerson();
}

const service::YearLine* YearPage::chosen() const
{
    if (!m_proposal)
        return nullptr;
    const QString id = m_people->currentId();
    const auto found = std::ranges::find_if(m_proposal->lines, [&](const service::YearLine& line) {
        return line.member.person.id.toString() == id;
    });
    return found == m_proposal->lines.end() ? nullptr : &*found;
}

void YearPage::showPerson()
{
    const service::YearLine* line = chosen();
    if (!line) {
        m_person->setYear(std::nullopt, Tr::tr("Nobody is chosen"));
        return;
    }
    m_person->setYear(shownOf(*line, seesCohort(), seesCohort()), {});
    if (line->stored && line->stored->revision > 1) {
        const auto revisions
            = service::YearRatings(m_context.office).revisions(line->member.person.id, m_year);
        m_person->setRevisions(revisions.value_or(QList<YearRating>()));
    }
    showHead();
}

void YearPage::showOwn()
{
    if (!m_own) {
        m_ownPanel->setYear(std::nullopt, Tr::tr("You have no rating in this year"));
        return;
    }
    YearShown shown {m_own->member, m_own->periods, m_own->result, m_own->rating, {}, false,
                     m_own->actions};
    shown.actions.removeAll(u"replace"_s);
    shown.actions.removeAll(u"measures"_s);
    m_ownPanel->setYear(shown, {});
    const auto revisions = service::YearRatings(m_context.office)
                               .revisions(m_own->member.person.id, m_year);
    m_ownPanel->setRevisions(revisions.value_or(QList<YearRating>()));
}

QList<service::ShownRating> YearPage::toSign() const
{
    QList<service::ShownRating> shown;
    if (!m_proposal)
        return shown;
    const QStringList ids = m_people->selectedIds();
    for (const service::YearLine& line : m_proposal->lines) {
        const bool isSigned = line.stored && line.stored->state == YearRatingState::Signed;
        if (!isSigned && line.obstacles.isEmpty() && ids.contains(line.member.person.id.toString()))
            shown.append({line.member.person.id, line.shownHash});
    }
    return shown;
}

bool YearPage::stepBack()
{
    if (!seesCohort() || m_stack->currentIndex() == People)
        return false;
    showView(People);
    m_people->setFocus();
    return true;
}

bool YearPage::focusFilter()
{
    if (m_stack->currentIndex() != People)
        return false;
    m_filter->setFocus();
    return true;
}

} // namespace soviec
