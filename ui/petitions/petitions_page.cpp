// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/petitions_page.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "ui/petitions/petition_panel.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/ask_form.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/period_stepper.h"
#include "ui/shared/status_line.h"
#include "ui/shared/two_pane.h"
#include "ui/shell/own_unit.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

using Kind = AskField::Kind;

Row rowOf(const service::PetitionView& view)
{
    const Petition& petition = view.petition;
    Cell person;
    person.text = view.personName;
    person.second = view.unitName;
    Cell about;
    about.text = petition.period.label();
    about.second = view.result;
    Cell due;
    due.text = listDate(petition.due);
    due.key = isoDate(petition.due);
    due.second = Tr::tr("received %1").arg(listDate(petition.received));
    Cell state;
    state.chips = {petitionChip(view)};
    state.key = view.daysLeft;
    return {petition.id.toString(), {person, about, due, state}};
}

// Months, quarters and the year a petition can be about, latest first.
QList<std::pair<QString, QString>> periodsUntil(const Date& today)
{
    QList<std::pair<QString, QString>> choices;
    for (const int year : {int(today.year()), int(today.year()) - 1}) {
        const Period whole = Period::year(year);
        choices.append({whole.label(), whole.toString()});
    }
    constexpr int months = 12;
    constexpr int quarters = 4;
    Period month = Period::monthOf(today);
    for (int i = 0; i < months; ++i, month = month.previous())
        choices.append({Tr::tr("month %1").arg(month.label()), month.toString()});
    Period quarter = Period::quarter(today.year(), (today.month() - 1) / 3 + 1);
    for (int i = 0; i < quarters; ++i, quarter = quarter.previous())
        choices.append({quarter.label(), quarter.toString()});
    return choices;
}

} // namespace

PetitionsPage::PetitionsPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_year(context.office.clock().today().year())
    , m_header(new PageHeader(Tr::tr("Petitions"), this))
    , m_message(new InlineMessage(this))
    , m_newCard(new Card(this))
    , m_table(new DataTable(Tr::tr("Petitions"), this))
    , m_panel(new PetitionPanel(this))
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    m_message->hide();
    makeForm();
    column->addWidget(m_newCard);
    auto* card = new Card(this);
    card->body()->addWidget(m_table);
    column->addWidget(new TwoPane(card, 9, m_panel, 4, Space::SideWide, 3, this), 1);
    m_table->setColumns(
        {{u"person"_s, Tr::tr("Person"), {}, ColumnKind::Name},
         {u"about"_s, Tr::tr("Against the result of"), u"Hoàn thành tốt nhiệm vụ"_s, ColumnKind::Text},
         {u"due"_s, Tr::tr("Resolve by"), u"nhận T2 00/00 00"_s, ColumnKind::Text},
         {u"state"_s, Tr::tr("State"), Tr::tr("overdue by %n working days", nullptr, 10),
          ColumnKind::State}});
    m_table->setEmptyText(Tr::tr("No petition was made in this year."));
    m_table->remember(m_context.settings, u"petitions"_s);
    connect(m_table, &DataTable::currentIdChanged, this, &PetitionsPage::showChosen);
    connect(m_table, &DataTable::opened, this, &PetitionsPage::openResult);
    connect(m_panel, &PetitionPanel::wanted, this, &PetitionsPage::act);
    connect(m_panel, &PetitionPanel::resultWanted, this, &PetitionsPage::openResult);
    PeriodStepper* years = m_header->stepper();
    years->setStepNames(Tr::tr("Previous year"), Tr::tr("Next year"));
    connect(years, &PeriodStepper::previousClicked, this, [this] { --m_year; refresh(); });
    connect(years, &PeriodStepper::nextClicked, this, [this] { ++m_year; refresh(); });
    m_new = m_header->addPrimary(Tr::tr("New petition"), u"add"_s);
    connect(m_new, &QPushButton::clicked, this, &PetitionsPage::beginNew);
    m_context.actions.add(
        this,
        {u"petitions.new"_s, Tr::tr("New petition"), Tr::tr("Petitions"), u"add"_s,
         {QKeySequence(u"Ctrl+N"_s)}},
        [this] { beginNew(); });
}

void PetitionsPage::makeForm()
{
    m_newCard->setTitle(
        Tr::tr("New petition"), Tr::tr("resolved within the working days the rules set (Article 22)"));
    m_form = new AskForm(
        {{u"person"_s, Tr::tr("Person"), Kind::Choice, true, {}, {}},
         {u"about"_s, Tr::tr("Against the result of"), Kind::Choice, true, {}, {}},
         {u"received"_s, Tr::tr("Received on"), Kind::Day, true, {}, {}},
         {u"content"_s, Tr::tr("What is asked for, and why"), Kind::Text, true, {}, {}},
         {u"document"_s, Tr::tr("Letter"), Kind::Line, false,
          Tr::tr("number of the letter, where it has one"), {}}},
        Tr::tr("Hand in"), m_newCard);
    m_newCard->body()->addWidget(m_form);
    m_newCard->hide();
    connect(m_form, &AskForm::taken, this, &PetitionsPage::receive);
    connect(m_form, &AskForm::turnedBack, this, [this] {
        m_newCard->hide();
        m_table->setFocus();
    });
}

QString PetitionsPage::statusHint() const
{
    return Tr::tr("Working days are counted on the work calendar");
}

bool PetitionsPage::seesAll() const
{
    return m_context.shell.viewer().isHr || m_context.shell.viewer().isReviewer;
}

void PetitionsPage::activate(const QVariantMap&)
{
    refresh();
    m_table->setFocus();
}

void PetitionsPage::refresh()
{
    const Date today = m_context.office.clock().today();
    m_header->stepper()->setLabel(Period::year(m_year).label());
    m_header->stepper()->setCanStep(true, m_year < today.year());
    service::Petitions petitions(m_context.office);
    m_petitions.clear();
    const bool hasOwn = !m_context.shell.viewer().person.isNull();
    auto all = seesAll() ? petitions.list(m_year, ownUnit(m_context))
        : hasOwn         ? petitions.mine()
                         : Result<QList<service::PetitionView>>();
    if (!all)
        m_message->show(Meaning::Trouble, all.error().text);
    else
        m_petitions = *all;
    if (seesAll() && hasOwn) {
        for (const service::PetitionView& own : petitions.mine().value_or(QList<service::PetitionView>())) {
            const bool there = std::ranges::any_of(m_petitions, [&](const service::PetitionView& one) {
                return one.petition.id == own.petition.id;
            });
            if (!there)
                m_petitions.append(own);
        }
    }
    m_petitions.removeIf([this](const service::PetitionView& one) {
        return one.petition.received.year() != m_year;
    });
    showList();
}

void PetitionsPage::showList()
{
    QList<Row> rows;
    int open = 0;
    int overdue = 0;
    for (const service::PetitionView& one : std::as_const(m_petitions)) {
        rows.append(rowOf(one));
        open += one.petition.state == PetitionState::Received;
        overdue += one.overdue;
    }
    m_table->setRows(rows);
    if (m_table->currentId().isEmpty() && !rows.isEmpty())
        m_table->setCurrentId(rows.first().id);
    QList<ChipData> chips;
    if (overdue > 0)
        chips.append({u"trouble"_s, Tr::tr("%n overdue", nullptr, overdue), Meaning::Trouble});
    m_header->setChips(chips);
    m_header->setHint(Tr::tr("%n being resolved", nullptr, open));
    showChosen();
}

const service::PetitionView* PetitionsPage::chosen() const
{
    const QString id = m_table->currentId();
    const auto found = std::ranges::find_if(m_petitions, [&](const service::PetitionView& one) {
        return one.petition.id.toString() == id;
    });
    return found == m_petitions.end() ? nullptr : &*found;
}

void PetitionsPage::showChosen()
{
    const service::PetitionView* view = chosen();
    m_panel->setPetition(view ? std::optional(*view) : std::nullopt);
}

void PetitionsPage::beginNew()
{
    const Viewer& viewer = m_context.shell.viewer();
    const Date today = m_context.office.clock().today();
    QList<std::pair<QString, QString>> people;
    if (viewer.isHr) {
        const auto members = service::Organisation(m_context.office)
                                 .members({}, Period::year(m_year).first(), today);
        for (const Member& member : members.value_or(QList<Member>())) {
            const std::pair one {
                u"%1 – %2"_s.arg(member.person.fullName, member.unitName),
                member.person.id.toString()};
            if (!people.contains(one))
                people.append(one);
        }
    }
    m_form->setChoices(u"person"_s, people);
    m_form->setChoices(u"about"_s, periodsUntil(today));
    m_form->setFieldShown(u"person"_s, viewer.isHr);
    m_newCard->show();
    m_form->begin();
}

void PetitionsPage::receive(const Answers& answers)
{
    const Viewer& viewer = m_context.shell.viewer();
    const auto named = PersonId::parse(answers.text(u"person"_s));
    const PersonId person = viewer.isHr && named ? *named : viewer.person;
    const auto about = Period::parse(answers.text(u"about"_s));
    if (!about)
        return;
    done(
        service::Petitions(m_context.office)
            .receive(
                person, *about, answers.day(u"received"_s), answers.text(u"content"_s),
                answers.text(u"document"_s)),
        Tr::tr("The petition is received."));
}

void PetitionsPage::done(const Result<service::PetitionView>& view, const QString& sentence)
{
    if (!view) {
        m_message->show(Meaning::Trouble, view.error().text);
        return;
    }
    m_message->hide();
    m_newCard->hide();
    m_year = view->petition.received.year();
    refresh();
    m_table->setCurrentId(view->petition.id.toString());
    m_table->setFocus();
    m_context.shell.refreshCounts();
    m_context.shell.status().say(sentence);
}

void PetitionsPage::act(const QString& action, bool external)
{
    const service::PetitionView* view = chosen();
    if (!view)
        return;
    if (action == u"withdraw") {
        const bool sure = m_context.dialogs.confirm(
            this, Tr::tr("Take the petition back?"),
            Tr::tr("It stays in the list as taken back, and the result stays as it is."),
            Tr::tr("Take back"));
        if (sure)
            done(
                service::Petitions(m_context.office).withdraw(view->petition.id),
                Tr::tr("The petition is taken back."));
        return;
    }
    resolve(*view, action == u"reopen", external);
}

void PetitionsPage::resolve(const service::PetitionView& view, bool reopen, bool external)
{
    QList<AskField> fields {
        {u"document"_s, Tr::tr("Number of the answer"), Kind::Line, true, {}, {}},
        {u"date"_s, Tr::tr("Date of the answer"), Kind::Day, true, {}, {}},
        {u"text"_s, Tr::tr("Reasons"), Kind::Text, true, {}, {}}};
    if (external)
        fields.append({u"authority"_s, Tr::tr("Authority that decided"), Kind::Line, true, {}, {}});
    const auto answers = askInDialog(
        this,
        reopen ? Tr::tr("Open the result of %1 again").arg(view.personName)
               : Tr::tr("Confirm the result of %1").arg(view.personName),
        reopen ? Tr::tr("A signed sheet begins a new revision at once; a rating of a year stays in "
                        "force until a new decision replaces it (Article 21.3).")
               : Tr::tr("The result stays as it was signed; the person reads the reasons."),
        fields, reopen ? Tr::tr("Open again") : Tr::tr("Confirm"));
    if (!answers)
        return;
    done(
        service::Petitions(m_context.office)
            .resolve(
                view.petition.id,
                {reopen, answers->text(u"document"_s), answers->day(u"date"_s),
                 answers->text(u"text"_s), answers->text(u"authority"_s)}),
        reopen ? Tr::tr("The result is open again.") : Tr::tr("The result is confirmed."));
}

void PetitionsPage::openResult()
{
    const service::PetitionView* view = chosen();
    if (!view)
        return;
    const QVariantMap where {
        {u"person"_s, view->petition.person.toString()}, {u"year"_s, view->petition.period.year()}};
    if (view->petition.period.kind() == Period::Kind::Year) {
        m_context.shell.openPage(u"year"_s, where);
        return;
    }
    m_context.shell.setPeriod(Period::monthOf(view->petition.period.last()));
    m_context.shell.openPage(u"evaluation"_s, where);
}

bool PetitionsPage::stepBack()
{
    if (!m_newCard->isVisible())
        return false;
    m_newCard->hide();
    m_table->setFocus();
    return true;
}

int waitingPetitions(PageContext& context)
{
    const Viewer& viewer = context.shell.viewer();
    if (!viewer.isHr && !viewer.isReviewer)
        return 0;
    const auto all = service::Petitions(context.office).list(context.office.clock().today().year(), ownUnit(context));
    return int(std::ranges::count_if(
        all.value_or(QList<service::PetitionView>()), [](const service::PetitionView& one) {
            return one.petition.state == PetitionState::Received
                && (one.overdue || !one.actions.isEmpty());
        }));
}

} // namespace soviec
