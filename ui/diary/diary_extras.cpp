// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_extras.h"

#include "core/base/tr.h"
#include "core/domain/diary/pasted_rows.h"
#include "core/service/diary.h"
#include "core/service/diary_templates.h"
#include "core/service/office.h"
#include "core/service/work_proposals.h"
#include "ui/diary/batch_view.h"
#include "ui/diary/diary_journal.h"
#include "ui/diary/template_view.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/status_line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

namespace soviec {

using namespace Qt::StringLiterals;

DiaryExtras::DiaryExtras(
    const PageContext& context, DiaryJournal& journal, QStackedWidget* views, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_journal(journal)
    , m_views(views)
{
}

BatchView& DiaryExtras::batch()
{
    if (m_batch != nullptr)
        return *m_batch;
    m_batch = new BatchView;
    m_views->addWidget(m_batch);
    connect(m_batch, &BatchView::entered, this, &DiaryExtras::enter);
    connect(m_batch, &BatchView::cancelled, this, &DiaryExtras::close);
    const QString group = Tr::tr("Diary");
    m_context.actions.add(
        m_batch->table(),
        {u"diary.batch.leave_out"_s, Tr::tr("Leave the row out"), group, {}, {QKeySequence(Qt::Key_Space)}},
        [this] { m_batch->toggleCurrent(); });
    m_context.actions.add(
        m_batch,
        {u"diary.batch.enter"_s, Tr::tr("Enter the rows"), group, u"check"_s,
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}},
        [this] { enter(); });
    return *m_batch;
}

TemplateView& DiaryExtras::templateView()
{
    if (m_templateView != nullptr)
        return *m_templateView;
    m_templateView = new TemplateView;
    m_views->addWidget(m_templateView);
    connect(m_templateView, &TemplateView::closed, this, &DiaryExtras::close);
    connect(m_templateView, &TemplateView::kept, this, &DiaryExtras::keep);
    connect(m_templateView, &TemplateView::removed, this, [this](TemplateId id) {
        const auto done = service::DiaryTemplates(m_context.office).remove(id);
        if (!done)
            return say(done.error().text);
        refresh();
        m_templateView->setTemplates(m_templates);
    });
    m_context.actions.add(
        m_templateView->table(),
        {u"diary.template.remove"_s, Tr::tr("Remove the kept work"), Tr::tr("Diary"), u"remove"_s,
         {QKeySequence(Qt::Key_Delete)}},
        [this] { emit m_templateView->removed(m_templateView->current()); });
    return *m_templateView;
}

void DiaryExtras::proposeWork(const DiaryEntry& entry)
{
    const auto task = m_context.dialogs.askText(
        m_views, Tr::tr("Propose work for the catalog"), Tr::tr("Which work does the catalog lack?"),
        Tr::tr("Propose"), entry.item ? QString() : entry.title);
    if (!task)
        return;
    WorkProposal proposal;
    proposal.task = *task;
    proposal.output = entry.result;
    const auto made = service::WorkProposals(m_context.office).propose(proposal);
    say(made ? Tr::tr("The lead body decides. Record the work in the diary meanwhile.")
             : made.error().text);
}

bool DiaryExtras::isOpen() const
{
    return m_views->currentWidget() == m_batch || m_views->currentWidget() == m_templateView;
}

bool DiaryExtras::close()
{
    if (!isOpen())
        return false;
    m_views->setCurrentIndex(0);
    emit closed();
    return true;
}

void DiaryExtras::refresh()
{
    const auto mine = m_context.shell.viewer().person.isNull()
        ? Result<QList<EntryTemplate>>(QList<EntryTemplate>())
        : service::DiaryTemplates(m_context.office).mine();
    m_templates = mine ? *mine : QList<EntryTemplate>();
    if (!mine)
        say(mine.error().text);
}

void DiaryExtras::say(const QString& sentence)
{
    m_context.shell.status().say(sentence);
}

void DiaryExtras::propose(
    const QString& title, const QList<DiaryEntry>& entries, const QStringList& findings)
{
    m_name = title;
    batch().setBatch(title, entries, findings);
    m_views->setCurrentWidget(&batch());
    batch().table()->setFocus();
}

void DiaryExtras::propose(const QString& title, const Result<QList<DiaryEntry>>& entries)
{
    if (!entries)
        return say(entries.error().text);
    if (entries->isEmpty())
        return say(Tr::tr("%1: there is nothing to enter.").arg(title));
    propose(title, *entries, {});
}

void DiaryExtras::pasteRows(const QString& text, const Date& day, const SearchIndex* index)
{
    QList<DiaryEntry> entries;
    QStringList findings;
    for (const PastedRow& row : readPastedRows(text, day, index)) {
        entries << row.entry;
        findings << row.finding;
    }
    propose(Tr::tr("Pasted rows"), entries, findings);
}

void DiaryExtras::pasteClipboard(const Date& day, const SearchIndex* index)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return say(Tr::tr("Copy rows in the spreadsheet first: day, work, hours, quantity, document."));
    pasteRows(text, day, index);
}

void DiaryExtras::copyLastWeek(const Date& day)
{
    const Date monday = mondayOf(day);
    propose(
        Tr::tr("Copy of the week from %1").arg(listDate(monday - Days(7))),
        service::Diary(m_context.office).weekCopy(monday - Days(7), monday));
}

void DiaryExtras::enterRecurring(const Date& day)
{
    const Date first = mondayOf(day) - Days(7);
    propose(
        Tr::tr("Recurring work since %1").arg(listDate(first)),
        service::DiaryTemplates(m_context.office).proposal(first, mondayOf(day) + Days(6)));
}

void DiaryExtras::keepFavourite(const DiaryEntry& entry)
{
    EntryTemplate work = templateOf(entry, TemplateKind::Favourite);
    work.start.reset();
    keep(work);
}

void DiaryExtras::letRecur(const DiaryEntry& entry)
{
    refresh();
    templateView().setTemplates(m_templates);
    m_views->setCurrentWidget(&templateView());
    templateView().begin(templateOf(entry, TemplateKind::Recurring));
}

void DiaryExtras::showTemplates()
{
    refresh();
    templateView().setTemplates(m_templates);
    m_views->setCurrentWidget(&templateView());
    templateView().table()->setFocus();
}

void DiaryExtras::keep(const EntryTemplate& work)
{
    const auto kept = service::DiaryTemplates(m_context.office).keep(work);
    if (!kept) {
        if (m_templateView != nullptr)
            m_templateView->setError(kept.error().text);
        return say(kept.error().text);
    }
    refresh();
    if (m_templateView != nullptr)
        m_templateView->setTemplates(m_templates);
    say(kept->kind == TemplateKind::Favourite
            ? Tr::tr("“%1” is a favourite: ↓ in the empty line offers it.").arg(kept->title)
            : Tr::tr("“%1” comes again: %2.").arg(kept->title, weekdaysLabel(kept->weekdays)));
}

void DiaryExtras::enter()
{
    const QList<DiaryEntry> entries = batch().chosen();
    if (entries.isEmpty())
        return;
    const auto added = m_journal.addAll(entries, m_name);
    if (!added) {
        batch().setError(added.error().text);
        return;
    }
    m_views->setCurrentIndex(0);
    emit entered(added->first().day);
    say(Tr::tr("%n entries are made. Ctrl+Z takes them back.", nullptr, int(added->size())));
}

} // namespace soviec
