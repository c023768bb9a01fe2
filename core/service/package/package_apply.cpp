// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/package/package_apply.h"

#include "core/base/tr.h"
#include "core/domain/workflow/transition.h"
#include "core/service/assignment_desk.h"
#include "core/service/office.h"
#include "core/service/package/package_content.h"
#include "core/service/row_json.h"
#include "core/service/sheet_content.h"
#include "core/service/work_guard.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/diary_repository.h"
#include "core/storage/package_repository.h"
#include "core/storage/sheet_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> unknownStep()
{
    return fail(
        ErrorCode::Refused,
        Tr::tr("This step is taken where the database stands and not by a package. It is left out."));
}

bool touchesContent(const QJsonObject& fields)
{
    static const QStringList content {
        u"day"_s, u"start"_s, u"minutes"_s, u"item"_s, u"assignment"_s, u"title"_s, u"quantity"_s,
        u"result"_s, u"document_number"_s, u"note"_s};
    return std::ranges::any_of(content, [&](const QString& key) { return fields.contains(key); });
}

bool isOneStep(EntryState from, EntryState to)
{
    return from == to || std::ranges::any_of(transitions(), [&](const Transition& one) {
        return QStringView(one.entity) == u"entry" && QStringView(one.from) == code(from) && QStringView(one.to) == code(to);
    });
}

// State and review of an entry: made by the head, or by the person where the table says so.
bool touchesDecision(const QJsonObject& fields)
{
    static const QStringList decision {
        u"state"_s, u"accepted_quantity"_s, u"accepted_minutes"_s, u"quality_faults"_s,
        u"quality_excused"_s, u"delays"_s, u"delays_excused"_s, u"review_note"_s};
    return std::ranges::any_of(decision, [&](const QString& key) { return fields.contains(key); });
}

// The fields of a row after one of its steps.
QJsonObject asOf(const RowLog& log, const Operation& step)
{
    RowLog until = log;
    const qsizetype at = until.operations.indexOf(step);
    until.operations.resize(at + 1);
    return replay(until);
}

// Who made the decision that stands in the log in this state. A merge only says which one stands.
Operation deciderOf(const RowLog& log, EntryState state)
{
    const QString wanted = code(state);
    const auto made = std::ranges::find_if(
        log.operations.rbegin(), log.operations.rend(), [&](const Operation& one) {
            return one.action != u"merge" && one.after.value(u"state"_s).toString() == wanted;
        });
    return made == log.operations.rend() ? Operation() : *made;
}

void putOwnPart(PeriodSheet& sheet, const QJsonObject& fields)
{
    sheet.strengths = fields.value(u"strengths"_s).toString(sheet.strengths);
    sheet.weaknesses = fields.value(u"weaknesses"_s).toString(sheet.weaknesses);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!it.key().startsWith(u"score:"_s))
            continue;
        const auto score = Decimal::parse(it->toString());
        if (score)
            sheet.selfScores.insert(it.key().mid(6), *score);
        else
            sheet.selfScores.remove(it.key().mid(6));
    }
    if (const auto state = fromCode<SheetState>(fields.value(u"state"_s).toString()))
        sheet.state = *state;
}

} // namespace

// A rule said no; anything else (a full disk, a broken file) ends the merge.
bool PackageApply::isRefusal(const Error& error)
{
    return error.code == ErrorCode::Refused || error.code == ErrorCode::Locked
        || error.code == ErrorCode::Invalid || error.code == ErrorCode::NotFound
        || error.code == ErrorCode::Forbidden || error.code == ErrorCode::Conflict;
}

PackageApply::PackageApply(Office& office, const PackageOrigin& from)
    : m_office(office)
    , m_from(from)
    , m_batch(office, u"merge"_s, AuditBatch::Steps::OfOthers)
    , m_entries(office)
    , m_references(office)
{
    m_entries.recordIn(m_batch);
}

Result<AppliedRow> PackageApply::apply(
    const RowLog& theirs, const RowLog& mine, const RowHere& here, const Choices& choices)
{
    RowMerge merge = mergeRow(mine, here, theirs);
    if (merge.outcome == MergeOutcome::Known)
        return AppliedRow {};
    m_touched.insert({theirs.person, theirs.month});
    if (canGather(theirs, mine, merge))
        return expect(theirs, merge.news.first());
    if (const auto stored = storeExpected(); !stored)
        return passOn(stored);
    if (merge.outcome == MergeOutcome::Follow) {
        const auto followed = follow(theirs, merge.news);
        if (!followed || followed->outcome != MergeOutcome::Refused)
            return followed;
        return followMerged(theirs, mine, merge.news, *followed);
    }
    if (merge.outcome == MergeOutcome::Refused && mine.operations.isEmpty()) {
        AppliedRow refused;
        refused.outcome = merge.outcome;
        refused.refusal = merge.refusal;
        return refused;
    }
    auto done = combineOrNone(theirs, mine, here, merge, choices);
    if (done || !isRefusal(done.error()))
        return done;
    // What is here stays, and the history says what the package had.
    merge.outcome = MergeOutcome::Refused;
    merge.refusal = done.error().text;
    merge.write = {};
    return combine(theirs, mine, here, merge, {});
}

// One step after the other, each checked before it is written; the first that is refused ends the row.
Result<AppliedRow> PackageApply::follow(const RowLog& theirs, const QList<Operation>& news)
{
    AppliedRow applied;
    applied.outcome = MergeOutcome::Follow;
    for (const Operation& step : news) {
        const auto taken = takeStepOrNone(theirs, step);
        if (!taken && !isRefusal(taken.error()))
            return passOn(taken);
        if (!taken) {
            applied.outcome = MergeOutcome::Refused;
            applied.refusal = taken.error().text;
            return applied;
        }
        ++applied.steps;
        applied.changed = true;
    }
    return applied;
}

Result<AppliedRow> PackageApply::combine(
    const RowLog& theirs, const RowLog& mine, const RowHere& here, const RowMerge& merge,
    const Choices& choices)
{
    const MergeClosing closing = closingOf(merge, mine, here, choices);
    // First what may be refused: nothing is written yet.
    if (!closing.fields.isEmpty()) {
        if (const auto written = write(theirs, closing.fields, merge.news); !written)
            return passOn(written);
    }
    for (const Operation& step : merge.news) {
        if (const auto noted = note(theirs, step); !noted)
            return passOn(noted);
    }
    if (!closing.after.isEmpty()) {
        const auto recorded = record(
            theirs, u"merge"_s, closing.before, closing.after,
            merge.refusal.isEmpty() ? mergeReason() : merge.refusal);
        if (!recorded)
            return passOn(recorded);
    }
    AppliedRow applied;
    applied.outcome = merge.outcome;
    applied.refusal = merge.refusal;
    applied.clashes = merge.clashes;
    applied.steps = int(merge.news.size());
    applied.changed = !closing.fields.isEmpty();
    return applied;
}

// A step of the package in the history as it is, with its name, without touching the row.
Result<void> PackageApply::note(const RowLog& log, const Operation& step)
{
    const auto recorded = record(log, step.action, step.before, step.after, reasonOf(step));
    return recorded ? mark(log, step) : recorded;
}

// Everything about entries goes the same way, so that it stays in its order.
Result<void> PackageApply::record(
    const RowLog& log, const QString& action, const QJsonObject& before, const QJsonObject& after,
    const QString& reason)
{
    if (log.kind == RowKind::Entry)
        return m_batch.record(code(log.kind), log.row, action, before, after, reason);
    const auto id = PackageContent(m_office).recordId(log);
    if (!id)
        return passOn(id);
    return m_office.record(code(log.kind), *id, action, before, after, reason);
}

// The record that was written last stands for this step.
Result<void> PackageApply::mark(const RowLog& log, const Operation& step)
{
    if (log.kind == RowKind::Entry
        && m_batch.standsFor(step.id.toString(), step.author, step.authorName, step.at))
        return {};
    const auto id = PackageContent(m_office).recordId(log);
    if (!id)
        return passOn(id);
    return storage::PackageRepository(m_office.db())
        .insert({step.id, *id, 0, m_from.office, step.author, step.authorName, step.at});
}

Result<void> PackageApply::takeStep(const RowLog& log, const Operation& step)
{
    const auto taken = log.kind == RowKind::Entry ? entryStep(log, step)
        : log.kind == RowKind::Assignment         ? assignmentStep(log, step)
                                                  : sheetStep(log, step);
    return taken ? mark(log, step) : taken;
}

EntryDesk& PackageApply::adding()
{
    if (!m_adding) {
        m_adding.emplace(m_office);
        m_adding->keepFacts();
        m_adding->recordIn(m_batch);
    }
    return *m_adding;
}

// Only the head who evaluates the person decides, or who has the charge, also by a package (Article 10).
Result<void> PackageApply::mayDecide(const DiaryEntry& entry, const Operation& step)
{
    const auto now = Organisation(m_office).reviewerOf(entry.person, m_office.clock().today());
    if (!now)
        return passOn(now);
    const auto then = Organisation(m_office).reviewerOf(entry.person, entry.day);
    if (!then)
        return passOn(then);
    const auto charge = Organisation(m_office).chargeFor(step.author, entry.person, entry.day);
    if (!charge)
        return passOn(charge);
    const bool may = !step.author.isNull()
        && (*charge || (*now && (*now)->person.id == step.author)
            || (*then && (*then)->person.id == step.author));
    if (may)
        return {};
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("%1 is not the head who evaluates this person; the decision in the package does not count here.")
            .arg(step.authorName));
}

// The entry after one step, checked.
Result<DiaryEntry> PackageApply::stepped(const DiaryEntry& before, const Operation& step, bool isNew)
{
    const Transition* row = findTransition(u"entry", code(before.state), step.action);
    auto after = patched(before, step.after);
    if (!after)
        return passOn(after);
    if (isNew)
        after->state = EntryState::Pending;
    if (row)
        after->state = fromCode<EntryState>(QString::fromUtf16(row->to)).value_or(before.state);
    const bool decided = after->state == EntryState::Accepted || after->state == EntryState::Returned;
    if (!isNew && row && row->actor == Actor::Reviewer) {
        after->reviewedBy = decided ? step.author : PersonId();
        after->reviewedAt = decided ? std::min(step.at, m_office.clock().now()) : QDateTime();
    } else if (after->state == EntryState::Pending) {
        after->review = {};
        after->reviewedBy = {};
        after->reviewedAt = {};
    }
    if (isNew)
        return adding().completed(*after, std::nullopt);
    if (touchesContent(step.after) || after->state == EntryState::Pending)
        return m_entries.completed(*after, before);
    const auto open = WorkGuard(m_office).monthIsOpen(before.person, Period::monthOf(before.day));
    if (!open)
        return passOn(open);
    return after;
}

Result<std::optional<DiaryEntry>> PackageApply::entryHere(EntryId id)
{
    if (m_here && !m_here->contains(id.toString()))
        return std::nullopt;
    return storage::DiaryRepository(m_office.db()).get(id);
}

Result<void> PackageApply::entryStep(const RowLog& log, const Operation& step)
{
    const auto id = EntryId::parse(log.row);
    if (!id)
        return unknownStep();
    const auto found = entryHere(*id);
    if (!found)
        return passOn(found);
    if (!*found) {
        const auto entry = begun(log, *id, step);
        if (!entry)
            return passOn(entry);
        const auto stored = adding().store(std::nullopt, *entry, step.action, reasonOf(step));
        if (!stored)
            return passOn(stored);
        if (m_here)
            m_here->insert(log.row);
        return {};
    }
    const DiaryEntry before = **found;
    const bool merges = step.action == u"merge";
    const Transition* row = findTransition(u"entry", code(before.state), step.action);
    if (!row && !merges)
        return unknownStep();
    if (merges) {
        // Whoever follows has what the other file had: the whole row as it stood there then.
        const QJsonObject there = asOf(log, step);
        const QJsonObject here = historyOf(before);
        QJsonObject fields;
        for (auto it = there.begin(); it != there.end(); ++it) {
            if (here.value(it.key()) != it.value())
                fields.insert(it.key(), it.value());
        }
        if (const auto written = writeEntry(log, fields, {}); !written)
            return written;
        return record(log, step.action, step.before, step.after, reasonOf(step));
    }
    const bool decides = row->actor == Actor::Reviewer;
    if (!decides && step.author != log.person && step.action != u"import")
        return fail(ErrorCode::Forbidden, Tr::tr("Only the person keeps the own diary."));
    if (decides) {
        if (const auto may = mayDecide(before, step); !may)
            return may;
    }
    const auto after = stepped(before, step, false);
    if (!after)
        return passOn(after);
    // Behind steps of another side the same step had another effect there: it is not taken so.
    if (code(after->state) != asOf(log, step).value(u"state"_s).toString())
        return unknownStep();
    m_adding.reset();
    const auto stored = m_entries.store(before, *after, step.action, reasonOf(step));
    return stored ? Result<void>() : Result<void>(passOn(stored));
}

// The person's own answers only; work is given out where the database stands.
Result<void> PackageApply::assignmentStep(const RowLog& log, const Operation& step)
{
    const auto found = storage::AssignmentRepository(m_office.db())
                           .get(AssignmentId::parse(log.row).value_or(AssignmentId()));
    if (!found)
        return passOn(found);
    if (!*found)
        return fail(
            ErrorCode::Refused,
            Tr::tr("This work was given out in the other database only. Give it out here, or leave it there."));
    const Assignment& before = **found;
    const Transition* row = findTransition(u"assignment", code(before.state), step.action);
    if (!row || row->actor != Actor::Owner || step.author != before.person)
        return unknownStep();
    if (const auto open = WorkGuard(m_office).monthIsOpen(before.person, before.period); !open)
        return open;
    Assignment after = before;
    after.state
        = fromCode<AssignmentState>(QString::fromUtf16(row->to)).value_or(before.state);
    after.stateReason = step.after.value(u"state_reason"_s).toString(before.stateReason);
    const auto stored = AssignmentDesk(m_office).store(before, after, step.action, reasonOf(step));
    return stored ? Result<void>() : Result<void>(passOn(stored));
}

// The person's own part of a sheet that is still open.
Result<void> PackageApply::sheetStep(const RowLog& log, const Operation& step)
{
    SheetDesk desk(m_office);
    const auto view = desk.view(log.person, log.month);
    if (!view)
        return passOn(view);
    PeriodSheet sheet = view->sheet;
    const bool merges = step.action == u"merge";
    const Transition* row
        = findTransition(u"sheet", code(sheet.state), merges ? u"edit"_s : step.action);
    if (!row || row->actor != Actor::Owner || (!merges && step.author != log.person))
        return unknownStep();
    std::optional<PeriodSheet> before;
    if (sheet.id.isNull()) {
        sheet.id = SheetId::create();
    } else {
        const auto stored = storage::SheetRepository(m_office.db()).get(sheet.id);
        if (!stored)
            return passOn(stored);
        before = *stored;
    }
    putOwnPart(sheet, step.after);
    sheet.state = fromCode<SheetState>(QString::fromUtf16(row->to)).value_or(sheet.state);
    if (step.action == u"submit") {
        sheet.returnReason.clear();
        sheet.submittedAt = std::min(step.at, m_office.clock().now());
    } else if (step.action == u"recall") {
        sheet.submittedAt = {};
    }
    const auto stored = desk.store(before, sheet, step.action, reasonOf(step));
    return stored ? Result<void>() : Result<void>(passOn(stored));
}

// Whoever wrote the steps had the right to: the content is the person's, the decision the head's.
Result<void> PackageApply::mayHaveMade(
    const RowLog& log, const DiaryEntry& before, const DiaryEntry& after,
    const QList<Operation>& news)
{
    for (const Operation& step : news) {
        const bool carried = step.action == u"import" || step.action == u"merge";
        if (touchesContent(step.after) && !carried && step.author != before.person)
            return fail(ErrorCode::Forbidden, Tr::tr("Only the person keeps the own diary."));
    }
    const bool decided
        = after.state == EntryState::Accepted || after.state == EntryState::Returned;
    const bool changes = after.state != before.state || !(after.review == before.review);
    const Operation by = deciderOf(log, after.state);
    if (!changes || (!decided && by.author == before.person))
        return {};
    return mayDecide(before, by);
}

// An entry as both sides make it together. What was decided about is opened first and decided again
// afterwards, as a person would (the database refuses anything else).
Result<void> PackageApply::writeEntry(
    const RowLog& log, const QJsonObject& fields, const QList<Operation>& news)
{
    const auto before = m_entries.load(EntryId::parse(log.row).value_or(EntryId()));
    if (!before)
        return passOn(before);
    auto wanted = patched(*before, fields);
    if (!wanted)
        return passOn(wanted);
    if (touchesContent(fields)) {
        const auto complete = m_entries.completed(*wanted, *before);
        if (!complete)
            return passOn(complete);
        wanted = *complete;
    }
    if (const auto may = mayHaveMade(log, *before, *wanted, news); !may)
        return may;
    if (touchesDecision(fields)) {
        const Operation by = deciderOf(log, wanted->state);
        const bool decided
            = wanted->state == EntryState::Accepted || wanted->state == EntryState::Returned;
        wanted->reviewedBy = decided ? by.author : PersonId();
        wanted->reviewedAt = decided ? std::min(by.at, m_office.clock().now()) : QDateTime();
    }
    m_adding.reset();
    storage::DiaryRepository diary(m_office.db());
    const bool closed
        = before->state == EntryState::Accepted || before->state == EntryState::Withdrawn;
    if (isOneStep(before->state, wanted->state) && (!closed || !touchesContent(fields)))
        return diary.update(*wanted);
    DiaryEntry open = *before;
    for (const bool withContent : {false, true}) {
        if (withContent) {
            const int version = open.version;
            open = *wanted;
            open.version = version;
        }
        open.state = EntryState::Pending;
        open.review = {};
        open.reviewedBy = {};
        open.reviewedAt = {};
        if (const auto done = diary.update(open); !done)
            return done;
        ++open.version;
    }
    if (wanted->state == EntryState::Pending)
        return {};
    wanted->version = open.version;
    return diary.update(*wanted);
}

Result<void> PackageApply::write(
    const RowLog& log, const QJsonObject& fields, const QList<Operation>& news)
{
    if (log.kind == RowKind::Entry)
        return writeEntry(log, fields, news);
    if (log.kind == RowKind::Assignment)
        return unknownStep();
    storage::SheetRepository sheets(m_office.db());
    const auto stored = sheets.current(log.person, log.month);
    if (!stored)
        return passOn(stored);
    if (!*stored)
        return unknownStep();
    PeriodSheet sheet = **stored;
    putOwnPart(sheet, fields);
    if (sheet.state != (*stored)->state)
        return unknownStep();
    return sheets.update(sheet);
}

void PackageApply::tell()
{
    for (const auto& [person, month] : std::as_const(m_touched)) {
        for (const auto& kind : {u"entry"_s, u"assignment"_s, u"sheet"_s})
            emit m_office.feed().changed({kind, person, month});
    }
}

} // namespace soviec::service
