// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assignments/assignments_page.h"

#include "core/base/tr.h"
#include "core/domain/workflow/transition.h"
#include "core/service/assignment_desk.h"
#include "core/service/assignments.h"
#include "core/service/catalogs.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "ui/assignments/assignment_board.h"
#include "ui/assignments/assignment_panel.h"
#include "ui/assignments/hand_over_form.h"
#include "ui/assignments/share_table.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/period_stepper.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/status_line.h"
#include "ui/shared/two_pane.h"
#include "ui/shell/away_gate.h"
#include "ui/theme/on_look.h"

#include <QBoxLayout>
#include <QAction>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

enum Whose { Mine, People };

} // namespace

AssignmentsPage::AssignmentsPage(const PageContext& context)
    : m_context(context)
{
    buildHeader();
    buildBody();
    addActions();
}

void AssignmentsPage::buildHeader()
{
    m_header = new PageHeader(Tr::tr("Assignments"), this);
    PeriodStepper* months = m_header->stepper();
    months->setStepNames(Tr::tr("Previous month"), Tr::tr("Next month"));
    connect(months, &PeriodStepper::previousClicked, this, [this] {
        m_context.shell.setPeriod(m_context.shell.period().previous());
    });
    connect(months, &PeriodStepper::nextClicked, this, [this] {
        m_context.shell.setPeriod(m_context.shell.period().next());
    });
    m_whose = new SegmentedControl(
        Tr::tr("Whose work is shown"), {Tr::tr("My work"), Tr::tr("Of my people")});
    m_header->addLeft(m_whose);
    const Viewer& viewer = m_context.shell.viewer();
    const bool gives = viewer.isReviewer || viewer.isHr;
    m_whose->setVisible(gives && !viewer.isOperator);
    m_whose->setCurrent(gives ? People : Mine);
    connect(m_whose, &SegmentedControl::chosen, this, &AssignmentsPage::showBoard);
    m_give = m_header->addPrimary(Tr::tr("Give work"), u"add"_s);
    m_give->setObjectName(u"give"_s);
    m_give->setVisible(gives);
    connect(m_give, &QPushButton::clicked, this, &AssignmentsPage::beginGiving);
}

void AssignmentsPage::buildBody()
{
    m_message = new InlineMessage(this);
    m_message->hide();
    m_board = new AssignmentBoard(m_context.settings, this);
    m_side = new QStackedWidget(this);
    m_panel = new AssignmentPanel;
    m_form = new GiveForm;
    m_handOver = new HandOverForm;
    onLook(m_side, [this] { m_side->setFixedWidth(px(m_side, Space::SideWide)); });
    m_side->addWidget(m_panel);
    m_side->addWidget(m_form);
    m_side->addWidget(m_handOver);
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(new TwoPane(m_board, 1, m_side, 0, Space::SideWide, 3, this), 1);
    connect(m_board, &AssignmentBoard::currentChanged, this, &AssignmentsPage::showChosen);
    connect(m_board, &AssignmentBoard::opened, this, [this] { take(u"write"_s); });
    connect(m_panel, &AssignmentPanel::wanted, this, &AssignmentsPage::take);
    connect(m_form, &GiveForm::ordered, this, &AssignmentsPage::give);
    connect(m_form, &GiveForm::cancelled, this, &AssignmentsPage::showPanel);
    connect(m_handOver, &HandOverForm::handedOver, this, &AssignmentsPage::handOver);
    connect(m_handOver, &HandOverForm::cancelled, this, &AssignmentsPage::showPanel);
}

void AssignmentsPage::addActions()
{
    const QString group = Tr::tr("Assignments");
    const auto letter = [&](const QString& action, const QString& text, const QKeySequence& key) {
        QAction* step = m_context.actions.add(
            m_board->table(), {u"assignments."_s + action, text, group, {}, {key}},
            [this, action] { take(action); });
        markStep(step, u"assignment"_s, action);
    };
    letter(u"accept"_s, Tr::tr("Accept the work"), Qt::Key_A);
    letter(u"report_trouble"_s, Tr::tr("Report trouble with the work"), Qt::Key_T);
    letter(u"resume"_s, Tr::tr("Let the work go on"), Qt::Key_R);
    letter(u"hand_over"_s, Tr::tr("Hand over the rest of the work"), Qt::Key_H);
    letter(u"split"_s, Tr::tr("Split the work into shares"), Qt::Key_S);
    letter(u"cancel"_s, Tr::tr("Take the work back"), Qt::Key_Delete);
    m_context.actions.note(m_board, group, Tr::tr("Write into the diary on this work"), u"Enter"_s);
    m_context.actions.add(
        m_form->people()->table(),
        {u"assignments.person"_s, Tr::tr("Choose the person"), group, {}, {QKeySequence(Qt::Key_Space)}},
        [this] { m_form->people()->toggleCurrent(); });
    m_context.actions.add(
        m_form,
        {u"assignments.submit"_s, Tr::tr("Give out what the form says"), group, u"check"_s,
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}},
        [this] { m_form->submit(); });
    if (m_give->isVisibleTo(this))
        m_context.actions.add(
            this,
            {u"assignments.give"_s, Tr::tr("Give work"), group, u"add"_s,
             {QKeySequence(Qt::CTRL | Qt::Key_N)}},
            [this] { beginGiving(); });
}

QString AssignmentsPage::statusHint() const
{
    return m_give->isVisibleTo(this)
        ? Tr::tr("Ctrl+N give work · H hand over · S split · R go on · Del take back")
        : Tr::tr("A accept · T report trouble · Enter write into the diary");
}

void AssignmentsPage::activate(const QVariantMap& where)
{
    refresh();
    if (where.contains(u"assignment"_s))
        m_board->table()->setCurrentId(where.value(u"assignment"_s).toString());
    m_board->table()->setFocus();
}

bool AssignmentsPage::stepBack()
{
    if (m_form->stepBack())
        return true;
    if (m_side->currentWidget() != m_panel) {
        showPanel();
        return true;
    }
    return m_board->showAll();
}

bool AssignmentsPage::focusFilter()
{
    m_board->filter()->setFocus();
    return true;
}

bool AssignmentsPage::mine() const
{
    return m_whose->current() == Mine || m_unit.isNull();
}

bool AssignmentsPage::reviews(PersonId person) const
{
    return std::ranges::any_of(
        m_reviewed, [&](const Member& member) { return member.person.id == person; });
}

QList<Member> AssignmentsPage::others(PersonId than) const
{
    QList<Member> people;
    std::ranges::copy_if(m_reviewed, std::back_inserter(people), [&](const Member& member) {
        return member.person.id != than;
    });
    return people;
}

void AssignmentsPage::refresh()
{
    m_message->hide();
    m_header->stepper()->setLabel(m_context.shell.period().label());
    readPeople();
    showBoard();
}

// Whom the viewer gives work, and the names on the board: as of the day the month is judged by.
void AssignmentsPage::readPeople()
{
    service::Organisation organisation(m_context.office);
    const Viewer& viewer = m_context.shell.viewer();
    const Period month = m_context.shell.period();
    const Date day = service::AssignmentDesk(m_context.office).dayIn(month);
    m_unit = {};
    m_reviewed.clear();
    m_people.clear();
    m_names.clear();
    if (viewer.isReviewer)
        m_reviewed = organisation.reviewedBy(viewer.person, day).value_or(QList<Member>());
    const auto me = organisation.member(viewer.person, day);
    if (viewer.isHr)
        m_unit = m_context.office.agency().unit.id;
    else if (viewer.isReviewer && me && *me)
        m_unit = (*me)->unit;
    const auto units = organisation.below(m_context.office.agency().unit.id);
    const auto all = units ? organisation.members(*units, month.first(), month.last())
                           : Result<QList<Member>>(passOn(units));
    if (!all) {
        m_message->show(Meaning::Trouble, all.error().text);
        return;
    }
    for (const Member& member : *all)
        m_names.insert(member.person.id, member.person.fullName);
    const bool everybody = viewer.isHr && m_reviewed.isEmpty();
    m_people = everybody ? organisation.members(*units, day, day).value_or(QList<Member>()) : m_reviewed;
}

void AssignmentsPage::showBoard()
{
    const Period month = m_context.shell.period();
    service::Assignments assignments(m_context.office);
    const PersonId person = m_context.shell.viewer().person;
    const auto rows = !mine() ? assignments.ofUnit(m_unit, month)
        : person.isNull()     ? Result<QList<AssignmentProgress>>(QList<AssignmentProgress>())
                              : assignments.ofPerson(person, month);
    if (!rows) {
        m_message->show(Meaning::Trouble, rows.error().text);
        return;
    }
    QHash<PersonId, int> busy;
    for (const AssignmentProgress& row : *rows) {
        const Standing standing = standingOf(row, m_context.office.clock().today());
        busy[row.assignment.person] += standing < Standing::Done ? 1 : 0;
    }
    m_form->people()->setPeople(m_people, busy);
    m_board->setWork(*rows, m_names, mine(), m_context.office.clock().today());
}

QStringList AssignmentsPage::actionsOn(const Assignment& one) const
{
    QStringList actions;
    const bool own = one.person == m_context.shell.viewer().person;
    for (const Transition& row : transitions()) {
        if (QStringView(row.entity) != u"assignment" || QStringView(row.from) != code(one.state))
            continue;
        if (row.actor == Actor::Owner ? own : reviews(one.person))
            actions << QString::fromUtf16(row.action);
    }
    if (actions.contains(u"cancel"_s) && m_people.size() > 1)
        actions << u"split"_s;
    const bool live = one.state == AssignmentState::Assigned || one.state == AssignmentState::Accepted;
    if (own && live)
        actions << u"write"_s;
    return actions;
}

void AssignmentsPage::showChosen()
{
    const AssignmentProgress* work = m_board->current();
    if (!work) {
        m_panel->setWork(std::nullopt, {}, {}, {});
        return;
    }
    m_panel->setWork(
        *work, m_names.value(work->assignment.person), m_names.value(work->assignment.assignedBy),
        actionsOn(work->assignment));
}

void AssignmentsPage::showPanel()
{
    m_side->setCurrentWidget(m_panel);
    m_give->setEnabled(true);
    m_board->table()->setFocus();
}

void AssignmentsPage::beginGiving()
{
    const Date day = service::AssignmentDesk(m_context.office).dayIn(m_context.shell.period());
    const auto items = service::Catalogs(m_context.office).items(day);
    if (!items) {
        m_message->show(Meaning::Trouble, items.error().text);
        return;
    }
    if (*items != m_items) {
        m_items = *items;
        m_form->setIndex(std::make_shared<SearchIndex>(m_items));
    }
    m_side->setCurrentWidget(m_form);
    m_give->setEnabled(false);
    m_form->begin(m_context.shell.period());
}

void AssignmentsPage::beginSplit()
{
    const AssignmentProgress* work = m_board->current();
    if (!work)
        return;
    m_side->setCurrentWidget(m_form);
    m_give->setEnabled(false);
    m_form->begin(m_context.shell.period(), work->assignment);
}

void AssignmentsPage::beginHandOver()
{
    const AssignmentProgress* work = m_board->current();
    if (!work)
        return;
    m_side->setCurrentWidget(m_handOver);
    m_handOver->begin(
        *work, m_names.value(work->assignment.person), others(work->assignment.person));
}

void AssignmentsPage::give(const GiveOrder& order)
{
    service::Assignments assignments(m_context.office);
    QList<PersonId> people;
    for (const service::Share& share : order.shares)
        people << share.person;
    const auto made = order.split ? assignments.split(order.work, order.shares)
                                  : assignments.giveToEach(order.work, people);
    if (!made) {
        m_form->setError(made.error().text);
        return;
    }
    const Assignment first = made->first();
    refresh();
    showPanel();
    m_board->setCurrent(first.id);
    m_context.shell.refreshCounts();
    m_context.shell.status().say(
        Tr::tr("“%1” is given to %n people.", nullptr, int(made->size())).arg(first.title));
}

void AssignmentsPage::handOver(PersonId to, const QString& reason)
{
    const AssignmentProgress* work = m_board->current();
    if (!work)
        return;
    const auto done
        = service::Assignments(m_context.office).handOver(work->assignment.id, to, reason);
    if (!done) {
        m_handOver->setError(done.error().text);
        return;
    }
    showPanel();
    finish(done, Tr::tr("“%1” goes on with %2.").arg(done->title, m_names.value(to)));
}

void AssignmentsPage::take(const QString& action)
{
    const AssignmentProgress* work = m_board->current();
    if (!work || !m_panel->offers(action))
        return;
    if (action == u"split") {
        beginSplit();
    } else if (action == u"hand_over") {
        beginHandOver();
    } else if (action == u"write") {
        m_context.shell.openPage(
            u"diary"_s, {{u"assignment"_s, work->assignment.id.toString()}});
    } else {
        step(*work, action);
    }
}

void AssignmentsPage::step(const AssignmentProgress& work, const QString& action)
{
    service::Assignments assignments(m_context.office);
    const Assignment one = work.assignment;
    if (action == u"accept")
        return finish(assignments.accept(one.id), Tr::tr("Accepted: %1").arg(one.title));
    if (action == u"resume")
        return finish(assignments.resume(one.id), Tr::tr("“%1” goes on.").arg(one.title));
    const bool trouble = action == u"report_trouble";
    const auto reason = m_context.dialogs.askText(
        this, trouble ? Tr::tr("Report trouble") : Tr::tr("Take the work back"),
        trouble ? Tr::tr("What stands in the way, and what would help?") : Tr::tr("Why is it taken back?"),
        trouble ? Tr::tr("Report trouble") : Tr::tr("Take back"));
    if (!reason)
        return;
    if (trouble)
        finish(
            assignments.reportTrouble(one.id, *reason),
            Tr::tr("Your head sees that “%1” is in trouble.").arg(one.title));
    else
        finish(assignments.cancel(one.id, *reason), Tr::tr("“%1” is taken back.").arg(one.title));
}

void AssignmentsPage::finish(const Result<Assignment>& done, const QString& sentence)
{
    refresh();
    m_context.shell.refreshCounts();
    if (!done) {
        m_message->show(Meaning::Trouble, done.error().text);
        return;
    }
    m_context.shell.status().say(sentence);
}

} // namespace soviec
