// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_journal.h"

#include "core/base/tr.h"
#include "core/service/diary.h"

#include <QUndoCommand>

namespace soviec {

// The step was taken before it is pushed, so the stack's first redo() does nothing.
class Step : public QUndoCommand {
public:
    explicit Step(const QString& text) : QUndoCommand(text) { }
    void redo() final
    {
        if (m_done)
            forth();
        m_done = true;
    }

protected:
    virtual void forth() = 0;
    static void keep(QString& refusal, const Result<void>& result)
    {
        if (!result)
            refusal = result.error().text;
    }

private:
    bool m_done = false;
};

class AddStep final : public Step {
public:
    AddStep(DiaryJournal& journal, const QString& text, QList<EntryId> entries)
        : Step(text)
        , m_journal(journal)
        , m_entries(std::move(entries))
    {
    }
    void undo() override { keep(m_journal.m_refusal, m_journal.takeOut(m_entries)); }

protected:
    void forth() override { keep(m_journal.m_refusal, m_journal.takeBack(m_entries)); }

private:
    DiaryJournal& m_journal;
    QList<EntryId> m_entries;
};

class WithdrawStep final : public Step {
public:
    WithdrawStep(DiaryJournal& journal, const QString& text, EntryId entry)
        : Step(text)
        , m_journal(journal)
        , m_entry(entry)
    {
    }
    void undo() override { keep(m_journal.m_refusal, m_journal.takeBack({m_entry})); }

protected:
    void forth() override { keep(m_journal.m_refusal, m_journal.takeOut({m_entry})); }

private:
    DiaryJournal& m_journal;
    EntryId m_entry;
};

class ChangeStep final : public Step {
public:
    ChangeStep(
        DiaryJournal& journal, const QString& text, DiaryEntry before, DiaryEntry after)
        : Step(text)
        , m_journal(journal)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { keep(m_journal.m_refusal, m_journal.put(m_before)); }

protected:
    void forth() override { keep(m_journal.m_refusal, m_journal.put(m_after)); }

private:
    DiaryJournal& m_journal;
    DiaryEntry m_before;
    DiaryEntry m_after;
};

DiaryJournal::DiaryJournal(service::Office& office, QObject* parent)
    : QObject(parent)
    , m_office(office)
{
    m_stack.setUndoLimit(100);
}

Result<DiaryEntry> DiaryJournal::add(const DiaryEntry& entry)
{
    const auto stored = service::Diary(m_office).add(entry);
    if (!stored)
        return passOn(stored);
    m_versions.insert(stored->id, stored->version);
    m_stack.push(new AddStep(*this, Tr::tr("adding “%1”").arg(stored->title), {stored->id}));
    return *stored;
}

Result<DiaryEntry> DiaryJournal::change(const DiaryEntry& before, const DiaryEntry& after)
{
    DiaryEntry wanted = after;
    wanted.version = before.version;
    const auto stored = service::Diary(m_office).change(wanted);
    if (!stored)
        return passOn(stored);
    m_versions.insert(stored->id, stored->version);
    m_stack.push(
        new ChangeStep(*this, Tr::tr("changing “%1”").arg(stored->title), before, *stored));
    return *stored;
}

Result<void> DiaryJournal::withdraw(const DiaryEntry& entry)
{
    m_versions.insert(entry.id, entry.version);
    if (const auto done = takeOut({entry.id}); !done)
        return passOn(done);
    m_stack.push(
        new WithdrawStep(*this, Tr::tr("withdrawing “%1”").arg(entry.title), entry.id));
    return {};
}

void DiaryJournal::keepStep(const QString& name, const QList<DiaryEntry>& added)
{
    QList<EntryId> ids;
    for (const DiaryEntry& entry : added) {
        m_versions.insert(entry.id, entry.version);
        ids.append(entry.id);
    }
    m_stack.push(new AddStep(*this, name, ids));
}

Result<QList<DiaryEntry>> DiaryJournal::copyDay(const Date& from, const Date& to)
{
    const auto copies = service::Diary(m_office).copyDay(from, to);
    if (!copies)
        return passOn(copies);
    keepStep(Tr::tr("copying %1").arg(listDate(from)), *copies);
    return *copies;
}

Result<QList<DiaryEntry>> DiaryJournal::addAll(
    const QList<DiaryEntry>& entries, const QString& name)
{
    const auto added = service::Diary(m_office).addAll(entries);
    if (!added)
        return passOn(added);
    keepStep(name, *added);
    return *added;
}

Result<void> DiaryJournal::put(const DiaryEntry& entry)
{
    DiaryEntry wanted = entry;
    wanted.version = m_versions.value(entry.id, entry.version);
    const auto stored = service::Diary(m_office).change(wanted);
    if (!stored)
        return passOn(stored);
    m_versions.insert(stored->id, stored->version);
    return {};
}

Result<void> DiaryJournal::takeOut(const QList<EntryId>& entries)
{
    for (const EntryId id : entries) {
        const auto stored = service::Diary(m_office).withdraw(id, m_versions.value(id));
        if (!stored)
            return passOn(stored);
        m_versions.insert(id, stored->version);
    }
    return {};
}

Result<void> DiaryJournal::takeBack(const QList<EntryId>& entries)
{
    for (const EntryId id : entries) {
        const auto stored = service::Diary(m_office).restore(id);
        if (!stored)
            return passOn(stored);
        m_versions.insert(id, stored->version);
    }
    return {};
}

void DiaryJournal::run(bool back)
{
    const QString name = back ? m_stack.undoText() : m_stack.redoText();
    m_refusal.clear();
    if (back)
        m_stack.undo();
    else
        m_stack.redo();
    if (!m_refusal.isEmpty()) {
        m_stack.clear();
        emit refused(m_refusal);
        return;
    }
    emit told(back ? Tr::tr("Undone: %1").arg(name) : Tr::tr("Done again: %1").arg(name));
}

void DiaryJournal::undo()
{
    if (m_stack.canUndo())
        run(true);
}

void DiaryJournal::redo()
{
    if (m_stack.canRedo())
        run(false);
}

} // namespace soviec
