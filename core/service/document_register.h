// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"
#include "core/domain/documents/register_item.h"
#include "core/domain/work/assignment.h"
#include "core/exchange/register_exchange.h"
#include "core/exchange/register_sheet.h"

#include <QList>

namespace soviec::service {

class Office;

/// A list that was opened: its sheet with the columns as they were understood last time, else as
/// guessed from the headings.
struct RegisterList {
    Table table;
    RegisterSheet sheet;
    RegisterColumns columns;
    QString name;
    bool remembered = false; ///< the layout was read before
};

/// A row of a list that was left out, with its place and why.
struct SkippedRow {
    QString sheet;
    int row = 0;
    QString column; ///< letters; empty: the whole row
    QString code;   ///< for programs
    QString text;   ///< the reason
    QString line;   ///< place and reason in one line
    bool understood = true; ///< left out on purpose, such as a secret one
};

/// What an import did. Rows that were not understood do not keep the others from being read.
struct RegisterImport {
    QString source;
    int rows = 0;
    int added = 0;
    int changed = 0;   ///< a deadline, a day or words changed; nothing was made of it yet
    int unchanged = 0; ///< nothing new, or entered or put aside before
    int secret = 0;
    int foreign = 0;
    QList<SkippedRow> skipped;
};

/// An entry that the register proposes.
struct RegisterProposal {
    RegisterItem item;
    DiaryEntry entry; ///< day, number, words; item and length as work of this kind was entered last
    QString finding;  ///< why it cannot be entered as it stands; empty: it can
};

/// Work that a head's list proposes to give out: to who handles the document, by its deadline.
struct RegisterWork {
    RegisterItem item;
    QString handler;    ///< the name
    Assignment work;    ///< unplanned, outside the catalog, in the words of the list
    QString finding;    ///< why it cannot be given out; empty: it can
};

struct RegisterState {
    QList<RegisterProposal> proposals; ///< done, by the day
    QList<RegisterItem> waiting;       ///< not done: by deadline, those without one last
    QList<RegisterWork> toGive;        ///< not done and handled by people of a head; by deadline
    int given = 0;     ///< with work given out that stands
    int entered = 0;   ///< with an entry of their own
    int inDiary = 0;   ///< whose number stands in the diary already
    int dismissed = 0;
};

/// A proposal as the person accepts it.
struct RegisterChoice {
    RegisterItemId item;
    DiaryEntry entry;
};

/// The document register of who(): lists of a document-management system or a one-stop shop become
/// proposed diary entries and deadlines. Only the person sees it; nothing is entered without them.
class DocumentRegister {
public:
    explicit DocumentRegister(Office& office) : m_office(office) { }

    /// Reads a file. Invalid where no sheet of it could be a list.
    Result<RegisterList> open(const QString& path);
    /// Takes the list into the register and remembers its columns: new documents become proposals or
    /// deadlines, known ones are brought up to date as long as nothing was made of them. Rows with a
    /// secrecy mark are left out and nowhere kept. Invalid where neither number nor summary has a
    /// column.
    Result<RegisterImport> import(const RegisterList& list);
    Result<RegisterState> state();
    /// Documents that are due by that day or late.
    Result<QList<RegisterItem>> due(const Date& last);
    /// Enters the chosen proposals into the diary, all or none, with every check of the diary.
    Result<QList<DiaryEntry>> accept(const QList<RegisterChoice>& choices);
    /// Gives the chosen documents out as work, all or none, with every check of giving work (Article 18.1 b).
    Result<QList<Assignment>> give(const QList<RegisterItemId>& items);
    /// The same checks without storing: the sentence that stands in the way, or nothing.
    Result<QString> problemOf(const DiaryEntry& entry);
    Result<QList<RegisterItem>> dismissed();
    /// Puts an item aside, or takes it up again.
    Result<RegisterItem> dismiss(RegisterItemId id, bool aside = true);

private:
    Result<RegisterSource> keptSource(PersonId person, const RegisterList& list);
    Result<void> keepItems(
        const RegisterSource& source, const QList<RegisterItem>& items, RegisterImport& done);
    Result<RegisterItem> own(RegisterItemId id);
    Result<void> takeOthers(RegisterReading& reading);
    Result<void> closeHandedOn(const RegisterSource& source, const RegisterReading& reading, RegisterImport& done);
    Result<QList<RegisterWork>> works(const QList<RegisterItem>& items);
    Result<Assignment> giveOut(RegisterItemId id);
    Result<DiaryEntry> enter(const RegisterChoice& choice);
    Office& m_office;
};

} // namespace soviec::service
