// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/register_desk.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "ui/diary/diary_journal.h"
#include "ui/diary/register_columns_form.h"
#include "ui/diary/register_view.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/status_line.h"

#include <QStackedWidget>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

/// How far ahead the diary reminds of a deadline.
constexpr int remindedDays = 3;

} // namespace

RegisterDesk::RegisterDesk(
    const PageContext& context, DiaryJournal& journal, QStackedWidget* views, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_journal(journal)
    , m_views(views)
    , m_notice(new InlineMessage)
{
    m_notice->hide();
}

RegisterView& RegisterDesk::view()
{
    if (m_view != nullptr)
        return *m_view;
    m_view = new RegisterView;
    m_views->addWidget(m_view);
    connect(m_view, &RegisterView::openWanted, this, &RegisterDesk::openList);
    connect(m_view, &RegisterView::acceptWanted, this, [this] {
        enterChosen([](const DiaryEntry& entry) { return entry; });
    });
    connect(m_view, &RegisterView::allWanted, this, &RegisterDesk::enterAll);
    connect(m_view, &RegisterView::giveWanted, this, [this] { give(m_view->readyWork()); });
    connect(m_view, &RegisterView::dismissWanted, this, &RegisterDesk::dismiss);
    connect(m_view, &RegisterView::asideWanted, this, &RegisterDesk::showAside);
    connect(m_view, &RegisterView::columnsTaken, this, &RegisterDesk::take);
    connect(m_view, &RegisterView::columnsWanted, this, [this] {
        if (m_list)
            m_view->askColumns(*m_list);
    });
    connect(m_view, &RegisterView::closed, this, &RegisterDesk::close);
    addViewKeys();
    return *m_view;
}

void RegisterDesk::addKeys()
{
    // From anywhere in the diary, also while the line has the keyboard.
    m_context.actions.add(
        qobject_cast<QWidget*>(parent()),
        {u"diary.register.open"_s, Tr::tr("Open a list of documents or cases…"), Tr::tr("Diary"), u"open"_s,
         {QKeySequence(Qt::CTRL | Qt::Key_O)}},
        [this] { openList(); });
}

void RegisterDesk::addViewKeys()
{
    const QString group = Tr::tr("Diary");
    m_context.actions.add(
        m_view,
        {u"diary.register.all"_s, Tr::tr("Enter all proposals that are ready"), group, u"check"_s,
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}},
        [this] { enterAll(); });
    m_context.actions.add(
        m_view,
        {u"diary.register.give"_s, Tr::tr("Give out all documents as work"), group, u"assignments"_s,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)}},
        [this] { give(m_view->readyWork()); });
    m_context.actions.add(
        m_view->table(),
        {u"diary.register.aside"_s, Tr::tr("Put the document aside"), group, u"remove"_s,
         {QKeySequence(Qt::Key_Delete)}},
        [this] { dismiss(); });
    m_context.actions.add(
        m_view->table(),
        {u"diary.register.line"_s, Tr::tr("Complete the chosen documents in the line"), group, u"diary"_s,
         {QKeySequence(Qt::Key_F2)}},
        [this] { emit lineWanted(); });
    m_context.actions.note(m_view, group, Tr::tr("Enter the chosen documents"), u"Enter"_s);
}

bool RegisterDesk::isOpen() const
{
    return m_view != nullptr && m_views->currentWidget() == m_view;
}

bool RegisterDesk::close()
{
    if (!isOpen())
        return false;
    if (m_view->closeColumns())
        return true;
    m_views->setCurrentIndex(0);
    emit closed();
    return true;
}

void RegisterDesk::show()
{
    view().setError({});
    showState();
    m_views->setCurrentWidget(m_view);
    m_notice->hide();
    m_view->table()->setFocus();
}

void RegisterDesk::openList()
{
    if (!isOpen())
        show();
    const QString path = m_context.dialogs.openFile(
        m_view, Tr::tr("Open a list of documents or cases"),
        Tr::tr("Lists (*.xlsx *.csv)"));
    if (path.isEmpty())
        return;
    auto list = service::DocumentRegister(m_context.office).open(path);
    if (!list) {
        m_view->setError(list.error().text);
        return;
    }
    m_list = std::move(*list);
    // A known layout, or one that says enough by itself, is read at once.
    const bool says = m_list->columns.size() >= 4
        && (m_list->columns.contains(RegisterField::Number) || m_list->columns.contains(RegisterField::Summary));
    if (!m_list->remembered && !says) {
        m_view->askColumns(*m_list);
        return;
    }
    m_view->form()->begin(m_list->sheet, m_list->columns, m_list->name);
    take();
}

void RegisterDesk::take()
{
    if (!m_list)
        return;
    service::RegisterList list = *m_list;
    list.columns = m_view->form()->columns();
    if (!m_view->form()->name().isEmpty())
        list.name = m_view->form()->name();
    const auto done = service::DocumentRegister(m_context.office).import(list);
    if (!done) {
        m_view->askColumns(list);
        m_view->form()->setError(done.error().text);
        return;
    }
    m_list = list;
    m_view->closeColumns();
    m_view->setError({});
    m_view->setImport(*done);
    refresh();
    m_view->table()->setFocus();
}

bool RegisterDesk::enterChosen(const std::function<DiaryEntry(const DiaryEntry&)>& compose)
{
    const auto chosen = view().chosen();
    if (const auto work = m_view->chosenWork(); chosen.isEmpty() && !work.isEmpty()) {
        give(work);
        return false;
    }
    if (chosen.isEmpty()) {
        m_view->setError(Tr::tr("Choose rows that are done. What is not done yet waits for its day."));
        return false;
    }
    service::DocumentRegister documents(m_context.office);
    QList<service::RegisterChoice> choices;
    for (const service::RegisterProposal& one : chosen) {
        service::RegisterChoice choice {one.item.id, compose(one.entry)};
        // What the list calls the work stays with it where a catalog item takes its place.
        if (!choice.entry.item.isNull() && choice.entry.note.isEmpty())
            choice.entry.note = one.item.summary;
        const auto problem = documents.problemOf(choice.entry);
        if (!problem || !problem->isEmpty()) {
            m_view->setError(
                Tr::tr("%1: %2").arg(registerTitle(one.item).left(60), problem ? *problem : problem.error().text));
            emit lineWanted();
            return false;
        }
        choices.append(choice);
    }
    enter(choices);
    return true;
}

void RegisterDesk::enterAll()
{
    QList<service::RegisterChoice> choices;
    for (const service::RegisterProposal& one : m_view->ready())
        choices.append({one.item.id, one.entry});
    if (!choices.isEmpty())
        enter(choices);
}

void RegisterDesk::give(const QList<RegisterItemId>& items)
{
    if (items.isEmpty())
        return;
    const auto given = service::DocumentRegister(m_context.office).give(items);
    if (!given) {
        m_view->setError(given.error().text);
        return;
    }
    m_view->setError({});
    refresh();
    m_view->table()->setFocus();
    m_context.shell.status().say(
        Tr::tr("%n pieces of work are given out; they stand in Assignments.", nullptr, int(given->size())));
}

void RegisterDesk::enter(const QList<service::RegisterChoice>& choices)
{
    const auto made = service::DocumentRegister(m_context.office).accept(choices);
    if (!made) {
        m_view->setError(made.error().text);
        return;
    }
    m_view->setError({});
    m_journal.keepStep(Tr::tr("entering from the document register"), *made);
    refresh();
    emit entered(made->first().day);
    m_context.shell.status().say(
        Tr::tr("%n entries are made. Ctrl+Z takes them back.", nullptr, int(made->size())));
}

void RegisterDesk::dismiss()
{
    const RegisterItemId id = m_view->current();
    if (id.isNull())
        return;
    const bool takesUp = m_view->showsAside();
    const auto item = service::DocumentRegister(m_context.office).dismiss(id, !takesUp);
    if (!item) {
        m_view->setError(item.error().text);
        return;
    }
    refresh();
    if (takesUp) {
        m_context.shell.status().say(Tr::tr("“%1” is in the list again.").arg(registerTitle(*item).left(80)));
        return;
    }
    m_context.shell.status().say(
        Tr::tr("“%1” is put aside.").arg(registerTitle(*item).left(80)), [this, id] {
            std::ignore = service::DocumentRegister(m_context.office).dismiss(id, false);
            refresh();
        });
}

void RegisterDesk::refresh()
{
    showNotice();
    if (isOpen())
        showState();
}

void RegisterDesk::showState()
{
    const auto state = service::DocumentRegister(m_context.office).state();
    if (!state) {
        m_view->setState({}, m_context.office.clock().today());
        m_view->setError(state.error().text);
        return;
    }
    m_view->setState(*state, m_context.office.clock().today());
}

void RegisterDesk::showAside(bool shown)
{
    showState();
    if (!shown)
        return;
    const auto items = service::DocumentRegister(m_context.office).dismissed();
    if (!items)
        m_view->setError(items.error().text);
    else
        m_view->showAside(*items);
}

void RegisterDesk::showNotice()
{
    const Date today = m_context.office.clock().today();
    const auto due = m_context.shell.viewer().person.isNull()
        ? Result<QList<RegisterItem>>(QList<RegisterItem>())
        : service::DocumentRegister(m_context.office).due(today + Days(remindedDays));
    if (!due || due->isEmpty() || isOpen()) {
        m_notice->hide();
        return;
    }
    const RegisterItem& first = due->first();
    m_notice->show(
        isLate(first, today) ? Meaning::Trouble : Meaning::Attention,
        Tr::tr("%n documents of the register are due, the first on %1: %2", nullptr, int(due->size()))
            .arg(listDate(first.due), registerTitle(first).left(80)),
        Tr::tr("Look at them…"), [this] { show(); });
}

} // namespace soviec
