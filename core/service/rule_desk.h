// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/rules/rule_draft.h"
#include "core/domain/rules/rule_finding.h"
#include "core/domain/rules/rule_overlay.h"
#include "core/domain/rules/rule_set.h"
#include "core/service/rule_reading.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace soviec::service {

class Office;

enum class RuleOrigin { BuiltIn, Published, Draft };
} // namespace soviec::service
namespace soviec {
template <>
struct Codes<service::RuleOrigin> {
    static constexpr CodeOf<service::RuleOrigin> entries[] = {
        {service::RuleOrigin::BuiltIn, u"built_in"},
        {service::RuleOrigin::Published, u"published"},
        {service::RuleOrigin::Draft, u"draft"}};
};
} // namespace soviec
namespace soviec::service {

/// Which set is meant: a built-in one by its id, a published edition or a draft by its UUID.
struct RuleRef {
    RuleOrigin origin = RuleOrigin::BuiltIn;
    QString id;
    static RuleRef builtIn(const QString& id) { return {RuleOrigin::BuiltIn, id}; }
    static RuleRef published(RuleEditionId id) { return {RuleOrigin::Published, id.toString()}; }
    static RuleRef draft(RuleDraftId id) { return {RuleOrigin::Draft, id.toString()}; }
    friend bool operator==(const RuleRef&, const RuleRef&) = default;
};

/// One row of the list of sets. Of a draft what its text says, as far as it can be read.
struct RuleEntry {
    RuleRef ref;
    QString setId; ///< "nd335-2025"
    int edition = 0;      ///< of a published set, from 1; else 0
    QString title;        ///< in the language of the program
    QString state;        ///< translated: "đi kèm chương trình", "đang áp dụng", "đang soạn", …
    bool inForce = false; ///< applies to somebody of this agency today
    RuleSubject subject = RuleSubject::Person;
    QStringList blocs; ///< codes of Bloc
    QStringList kinds; ///< codes of PersonKind (of UnitKind where units are rated)
    QList<Period::Kind> periods;
    Date from;
    Date to;             ///< invalid: open; of a superseded edition its last day in force
    QString checksum;    ///< empty for a draft
    QString overlayOf;   ///< id of the base of an overlay; else empty
    QString decision;    ///< published: the deciding document
    QString by;          ///< draft: who changed it last; published: who published it
    QDateTime at;
    int version = 0;     ///< of a draft; hand it to save()
    int errors = 0;
    int warnings = 0;
};

/// The row of a set that comes with the program, not knowing where it applies.
RuleEntry builtInEntry(const RuleSet& set);

/// One set with everything a page shows of it.
struct RuleDocument {
    RuleEntry entry;
    RuleReading reading;
    QStringList actions; ///< what who() may do now: "copy", "overlay", "edit", "comment",
                         ///< "send", "withdraw", "publish", "discard"
};

/// What publishing asks for. Nothing is prefilled: the day is decided by the document.
struct RulePublication {
    Date from;        ///< first day in force; takes the place of effective.from in the text
    QString decision; ///< number, date and authority of the deciding document
    /// Ends overlapping sets of other ids the day before; otherwise an overlap is refused.
    bool supersedeOthers = false;
};

/// Bộ tiêu chí as documents: read, draft, comment, publish. Everybody reads; HR and the lead body
/// draft; the lead body or the operator of the file publishes. Every change is audited. Errors:
/// Forbidden, NotFound, Conflict (somebody saved meanwhile), Refused, Invalid.
class RuleDesk {
public:
    explicit RuleDesk(Office& office) : m_office(office) { }

    /// Built-in sets, published editions (newest first), open drafts (last changed first).
    Result<QList<RuleEntry>> list();
    Result<RuleDocument> read(const RuleRef& ref);
    /// Checks a text without storing anything; for findings while typing.
    Result<RuleReading> check(const QByteArray& text);
    /// How two sets differ, overlays merged. Refused where a draft cannot be read as JSON.
    Result<QList<RuleDifference>> compare(const RuleRef& before, const RuleRef& after);

    /// A new draft: a whole copy of a set, under an id of its own.
    Result<RuleDocument> copy(const RuleRef& source);
    /// A new draft that names `base` and holds only its own id and title yet. The base is a
    /// built-in or published set.
    Result<RuleDocument> overlay(const RuleRef& base);
    /// A new draft from a file.
    Result<RuleDocument> begin(const QByteArray& text);
    /// Keeps any text, also one with errors. `version` is the one that was read.
    Result<RuleDocument> save(RuleDraftId id, int version, const QByteArray& text);
    /// Sends a draft round for comments; takes it back; gives it up for good.
    Result<RuleDocument> send(RuleDraftId id);
    Result<RuleDocument> withdraw(RuleDraftId id);
    Result<void> discard(RuleDraftId id);

    /// Oldest first.
    Result<QList<RuleComment>> comments(RuleDraftId id);
    /// Everybody comments on a draft that is sent round; those who draft also before.
    Result<RuleComment> comment(RuleDraftId id, const QString& path, const QString& text);

    /// Refused with errors among the findings, without a day or a document, with an id of a
    /// built-in set, where an edition of the same set begins on that day or later, and where
    /// another published set covers the same people on the same days.
    /// Refused too while the draft is on its way, and where the authority that approves is a unit
    /// of this database: then the approval of its document publishes it.
    Result<RuleDocument> publish(RuleDraftId id, const RulePublication& publication);
    /// What the approval of the document of a draft brings about, inside the caller's transaction.
    Result<void> publishApproved(RuleDraftId id, const RulePublication& publication);

    bool mayDraft() const;
    bool mayPublish() const;

private:
    Result<RuleDocument> addDraft(const QByteArray& text);
    Result<RuleDraft> step(RuleDraftId id, const QString& action);
    Result<RuleDraft> move(RuleDraftId id, const QString& action);
    Result<RuleDraft> stored(RuleDraftId id);
    Result<void> change(const RuleDraft& before, const RuleDraft& after, const QString& action);
    Result<RuleEdition> enact(
        const RuleDraft& next, const RulePublication& publication, bool recordApproval);
    Result<void> store(
        const RuleSet& set, const RuleEdition& edition, const RuleDraft& published);
    Result<QString> freeId(const QString& wanted);
    Result<RuleDocument> readDraft(const RuleDraft& draft);
    Result<RuleDocument> readEdition(const RuleEdition& edition);
    Result<RuleReading> withOwnFindings(RuleReading reading);
    QStringList actionsOf(const RuleDraft& draft) const;

    Office& m_office;
};

} // namespace soviec::service
