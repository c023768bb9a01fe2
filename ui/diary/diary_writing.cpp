// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page writes: entries made, changed, copied and withdrawn, each a step of the journal.
#include "core/base/clock.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/domain/diary/stopwatch.h"
#include "core/service/diary.h"
#include "core/service/office.h"
#include "ui/diary/day_view.h"
#include "ui/diary/diary_journal.h"
#include "ui/diary/diary_page.h"
#include "ui/diary/entry_box.h"
#include "ui/diary/entry_conflict.h"
#include "ui/diary/register_desk.h"
#include "ui/diary/week_view.h"
#include "ui/shared/store_over.h"
#include "ui/shared/status_line.h"

#include <QLineEdit>

namespace soviec {

using namespace Qt::StringLiterals;

void DiaryPage::submit()
{
    if (m_box->isBlocked())
        return; // the reason stands under the line
    if (m_changing) {
        const DiaryEntry before = *m_changing;
        if (changeEntry(before, m_box->compose(before)))
            endChange();
        return;
    }
    if (m_register->isOpen()) {
        if (m_register->enterChosen([this](const DiaryEntry& entry) { return m_box->compose(entry); }))
            m_box->field()->clear();
        return;
    }
    DiaryEntry base;
    base.day = m_day;
    DiaryEntry entry = m_box->compose(base);
    if (entry.assignment.isNull())
        entry.assignment = m_offers.assignmentOf(entry.item, entry.day);
    const auto stored = m_journal->add(entry);
    if (!stored) {
        m_box->setError(stored.error().text);
        return;
    }
    m_box->field()->clear();
    saved();
    if (stored->day != m_day)
        setDay(stored->day);
    refresh();
    m_dayView->setCurrent(stored->id);
}

void DiaryPage::beginChange()
{
    const DiaryEntry* entry = m_dayView->current();
    if (!entry || !m_closed.isEmpty())
        return;
    if (entry->state == EntryState::Accepted) {
        m_context.shell.status().say(
            Tr::tr("This entry is accepted. Only the head can open it again."));
        return;
    }
    m_changing = *entry;
    QStringList words {entry->itemCode.isEmpty() ? entry->title : entry->itemCode};
    if (!entry->itemCode.isEmpty() && !entry->note.isEmpty())
        words << u"\""_s + entry->note + u"\""_s;
    const int minutes = entry->minutes.count();
    if (entry->start && entry->end())
        words << entry->start->toString() + u'-' + entry->end()->toString();
    else
        words << u"%1h%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    words << u"x"_s + formatNumber(entry->quantity).remove(u'.');
    if (!entry->documentNumber.isEmpty() && !entry->documentNumber.contains(u' '))
        words << u"#"_s + entry->documentNumber;
    m_changedLine = words.join(u' ');
    m_box->setText(m_changedLine);
}

void DiaryPage::endChange()
{
    if (!m_changing)
        return;
    m_changing.reset();
    m_box->field()->clear();
}

// `store` takes what was shown and what is wanted, as the journal does.
Result<DiaryEntry>
DiaryPage::storeOrChoose(const DiaryEntry& before, const DiaryEntry& after, const Store& store)
{
    return storeOver(
        this, after.title, entryFields(), before, after,
        [&](const DiaryEntry& mine, const DiaryEntry& base) { return store(base, mine); },
        [&]() -> Result<std::optional<DiaryEntry>> {
            return service::Diary(m_context.office).entry(before.id);
        });
}

bool DiaryPage::changeEntry(const DiaryEntry& before, const DiaryEntry& after)
{
    const auto stored
        = storeOrChoose(before, after, [this](const DiaryEntry& was, const DiaryEntry& wanted) {
              return m_journal->change(was, wanted);
          });
    if (!stored) {
        refuse(stored.error());
        if (stored.error().code == ErrorCode::Conflict)
            refresh();
        return false;
    }
    saved();
    afterEdit(stored->id);
    return true;
}

// The table is in the middle of its own edit; it is filled again when that is done.
void DiaryPage::afterEdit(EntryId id)
{
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            refresh();
            if (m_mode == DayMode)
                m_dayView->setCurrent(id);
        },
        Qt::QueuedConnection);
}

// Hours typed into the week: the one entry there changes, is made or withdrawn.
bool DiaryPage::changeWeek(const WeekEdit& edit)
{
    if (edit.minutes < Minutes(0)) {
        refuse(Error {ErrorCode::Invalid, Tr::tr("These are no hours of a day. Write 1,5 or 1h30."), {}});
        return false;
    }
    if (edit.there.size() > 1) {
        refuse(Error {
            ErrorCode::Refused,
            Tr::tr("%n entries stand there. Open the day to change them one by one.", nullptr, int(edit.there.size())), {}});
        return false;
    }
    if (edit.there.isEmpty() && edit.minutes == Minutes(0))
        return true;
    Result<DiaryEntry> stored = edit.like;
    if (edit.there.isEmpty()) {
        DiaryEntry entry;
        entry.day = edit.day;
        entry.item = edit.like.item;
        entry.title = edit.like.title;
        entry.assignment = m_offers.assignmentOf(entry.item, entry.day);
        entry.minutes = edit.minutes;
        stored = m_journal->add(entry);
    } else {
        DiaryEntry after = edit.there.first();
        after.minutes = edit.minutes;
        stored = storeOrChoose(
            edit.there.first(), after,
            [this](const DiaryEntry& was, const DiaryEntry& wanted) -> Result<DiaryEntry> {
                if (wanted.minutes > Minutes(0))
                    return m_journal->change(was, wanted);
                // The cell was emptied: an entry without hours is none.
                if (const auto done = m_journal->withdraw(was); !done)
                    return passOn(done);
                return was;
            });
    }
    if (!stored) {
        refuse(stored.error());
        if (stored.error().code == ErrorCode::Conflict)
            afterEdit(edit.like.id); // shows what the other window stored
        return false;
    }
    saved();
    afterEdit(stored->id);
    return true;
}

// What the clock measured is written behind the words of the line.
void DiaryPage::takeMeasured(const Measured& measured)
{
    const QString words = m_box->text().trimmed();
    if (measured.day != m_day)
        setDay(measured.day);
    m_box->setText(
        words + u" %1h%2 %3"_s.arg(measured.minutes.count() / 60)
                    .arg(measured.minutes.count() % 60, 2, 10, QChar(u'0'))
                    .arg(measured.start.toString()));
    if (words.isEmpty())
        m_box->field()->setCursorPosition(0);
}

void DiaryPage::withdrawCurrent()
{
    const DiaryEntry* entry = m_dayView->current();
    if (!entry)
        return;
    const QString title = entry->title;
    const auto done = m_journal->withdraw(*entry);
    if (!done)
        return refuse(done.error());
    saved();
    refresh();
    m_context.shell.status().say(
        Tr::tr("“%1” is withdrawn.").arg(title), [this] { m_journal->undo(); });
}

void DiaryPage::duplicateCurrent()
{
    const DiaryEntry* entry = m_dayView->current();
    if (!entry)
        return;
    DiaryEntry copy = *entry;
    copy.id = {};
    copy.start.reset();
    copy.documentNumber.clear();
    copy.result.clear();
    const auto stored = m_journal->add(copy);
    if (!stored)
        return refuse(stored.error());
    saved();
    refresh();
    m_dayView->setCurrent(stored->id);
}

void DiaryPage::copyEarlierDay()
{
    if (!isValid(m_copied))
        return;
    const auto copies = m_journal->copyDay(m_copied, m_day);
    if (!copies)
        return refuse(copies.error());
    saved();
    refresh();
}

void DiaryPage::saved()
{
    const QString time = localTime(m_context.office.clock().now());
    m_context.shell.status().showSaved(time.section(u' ', 0, 0));
}

void DiaryPage::refuse(const Error& error)
{
    m_context.shell.status().say(error.text);
}

} // namespace soviec
