// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/domain/org/person.h"
#include "core/domain/rules/rule_set.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace soviec {

using RuleDraftId = Id<struct RuleDraftTag>;
using RuleCommentId = Id<struct RuleCommentTag>;
using RuleEditionId = Id<struct RuleEditionTag>;

/// A draft is written, sent round for comments, published or discarded.
enum class RuleDraftState { Drafting, Circulated, Published, Discarded };
template <>
struct Codes<RuleDraftState> {
    static constexpr CodeOf<RuleDraftState> entries[] = {
        {RuleDraftState::Drafting, u"drafting"},
        {RuleDraftState::Circulated, u"circulated"},
        {RuleDraftState::Published, u"published"},
        {RuleDraftState::Discarded, u"discarded"}};
};
/// "đang soạn", "đang lấy ý kiến", …, translated.
QString stateLabel(RuleDraftState state);

/// A rule set somebody is writing. `text` is exactly what was typed, also where it is no JSON yet.
struct RuleDraft {
    RuleDraftId id;
    QString setId; ///< as the text names it; empty where it cannot be read
    QString title; ///< as the text names it, Vietnamese; else as it was before
    QByteArray text;
    RuleDraftState state = RuleDraftState::Drafting;
    PersonId author;
    QString authorName;
    QDateTime createdAt;
    QString changedByName;
    QDateTime changedAt;
    int version = 0;
};

/// A remark on a place of a draft ("bands[good].from"; empty: on the whole).
struct RuleComment {
    RuleCommentId id;
    RuleDraftId draft;
    int draftVersion = 0; ///< the version it was written about
    QString path;
    QString text;
    PersonId author;
    QString authorName;
    QDateTime at;
};

/// A published set: one edition of a set id. Never changes.
struct RuleEdition {
    RuleEditionId id;
    QString setId;
    int edition = 1;
    QString checksum;
    QByteArray overlay; ///< what the authors wrote, where that was an overlay; else empty
    RuleDraftId draft;
    RuleSubject subject = RuleSubject::Person;
    QStringList blocs;
    QStringList kinds;
    Date from;
    Date to;           ///< invalid: open
    QString decision;  ///< the deciding document
    QList<RuleEditionId> supersedes; ///< editions of other sets it takes over from
    PersonId publisher;
    QString publisherName;
    QDateTime publishedAt;
};

/// Whether edition `later` takes the place of `earlier` from its first day on: a later edition of
/// the same set, or one that names it.
bool supersedes(const RuleEdition& later, const RuleEdition& earlier);

/// True where a set for these people applies to a unit's bloc and a person's kind.
bool appliesTo(const RuleEdition& edition, const QString& bloc, const QString& kind);

/// The last day of an edition: its own, or the day before another one takes its place; invalid
/// where it is open.
Date lastDay(const QList<RuleEdition>& editions, const RuleEdition& edition);

/// The edition in force for people of a bloc and kind on a day; null where there is none.
const RuleEdition* editionInForce(
    const QList<RuleEdition>& editions, RuleSubject subject, const QString& bloc,
    const QString& kind, const Date& day);

/// Editions whose days and people overlap those of `next` and that it does not take over from.
QList<RuleEdition> overlapping(const QList<RuleEdition>& editions, const RuleEdition& next);

} // namespace soviec
