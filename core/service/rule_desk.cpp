// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rule_desk.h"

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/domain/workflow/transition.h"
#include "core/exchange/rules/builtin.h"
#include "core/service/office.h"
#include "core/service/rule_entries.h"
#include "core/storage/rule_repository.h"
#include "core/storage/sheet_repository.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 1'000'000; // bytes; the longest built-in set has some 30,000

template <class Id>
Result<Id> idOf(const RuleRef& ref)
{
    if (const auto id = Id::parse(ref.id))
        return *id;
    return fail(
        ErrorCode::NotFound, Tr::tr("There is no such rule set. Read the list again."), ref.id);
}

QByteArray readable(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

// A copy keeps the text as it is laid out: only the id's value changes.
QByteArray withId(const QByteArray& text, const QString& from, const QString& to)
{
    QString changed = QString::fromUtf8(text);
    const QRegularExpression id(
        u"\"id\"(\\s*):(\\s*)\"%1\""_s.arg(QRegularExpression::escape(from)));
    const auto match = id.match(changed);
    if (match.hasMatch()) {
        changed.replace(
            match.capturedStart(), match.capturedLength(),
            u"\"id\"%1:%2\"%3\""_s.arg(match.captured(1), match.captured(2), to));
    }
    return changed.toUtf8();
}

QString localSuffix(const QString& agencyCode)
{
    QString suffix;
    for (const QChar c : fold(agencyCode)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            suffix.append(c);
    }
    return suffix.isEmpty() ? u"local"_s : suffix;
}

// What the list shows of a text; what cannot be read stays as it was.
void nameFrom(RuleDraft& draft)
{
    const auto json = parseJsonStrict(draft.text);
    if (!json)
        return;
    draft.setId = cleanText((*json)[u"id"].toString()).left(60);
    const QString title = cleanText((*json)[u"title"][u"vi"].toString()).left(300);
    if (!title.isEmpty())
        draft.title = title;
}

QJsonObject recordOf(const RuleDraft& draft)
{
    if (draft.id.isNull())
        return {};
    return {
        {u"set_id"_s, draft.setId},
        {u"title"_s, draft.title},
        {u"state"_s, code(draft.state)},
        {u"text_checksum"_s, sha256Tag(draft.text)}};
}

Result<void> isText(const QByteArray& text)
{
    if (text.size() <= longestText && QUtf8StringView(text).isValidUtf8())
        return {};
    return fail(
        ErrorCode::Invalid,
        Tr::tr("This is no text of a rule set: it is longer than a million characters or not "
               "written in UTF-8."));
}

} // namespace

bool RuleDesk::mayDraft() const
{
    const Identity& who = m_office.who();
    return who.isOperator() || who.has(Duty::Hr) || who.has(Duty::LeadBody);
}

bool RuleDesk::mayPublish() const
{
    return m_office.who().isOperator() || m_office.who().has(Duty::LeadBody);
}

QStringList RuleDesk::actionsOf(const RuleDraft& draft) const
{
    QStringList actions;
    const QString state = code(draft.state);
    for (const Transition& step : transitions()) {
        if (QStringView(step.entity) != u"rule_draft" || state != QStringView(step.from))
            continue;
        if (step.actor == Actor::Publisher ? mayPublish() : mayDraft())
            actions.append(QString::fromUtf16(step.action));
    }
    const bool open = draft.state == RuleDraftState::Drafting
        || draft.state == RuleDraftState::Circulated;
    if (open && (mayDraft() || draft.state == RuleDraftState::Circulated))
        actions.append(u"comment"_s);
    if (mayDraft())
        actions.append(u"copy"_s);
    return actions;
}

Result<RuleReading> RuleDesk::withOwnFindings(RuleReading reading)
{
    const QString id = reading.complete[u"id"].toString();
    if (builtinRuleSetIds().contains(id)) {
        reading.findings.append(
            {RuleSeverity::Error, u"reserved_id"_s, u"id"_s,
             Tr::tr("“%1” is a set that comes with the program: give yours another id").arg(id)});
        reading.set.reset();
    }
    if (reading.set && reading.set->subject == RuleSubject::Person) {
        const QString why = whyNotOnSheets(*reading.set);
        if (!why.isEmpty())
            reading.findings.append({RuleSeverity::Warning, u"not_on_sheets"_s, u"result"_s, why});
    }
    return reading;
}

Result<RuleReading> RuleDesk::check(const QByteArray& text)
{
    StoredBases bases(m_office);
    auto reading = readRules(text, bases);
    if (!reading)
        return passOn(reading);
    return withOwnFindings(std::move(*reading));
}

Result<RuleDocument> RuleDesk::readDraft(const RuleDraft& draft)
{
    const auto entries = RuleEntries::load(m_office);
    if (!entries)
        return passOn(entries);
    auto reading = check(draft.text);
    if (!reading)
        return passOn(reading);
    RuleDocument document;
    document.entry = entries->draft(draft, *reading);
    document.reading = std::move(*reading);
    document.actions = actionsOf(draft);
    return document;
}

Result<RuleDocument> RuleDesk::readEdition(const RuleEdition& edition)
{
    const auto entries = RuleEntries::load(m_office);
    if (!entries)
        return passOn(entries);
    const auto set = RuleSets(m_office).stored(edition.setId, edition.checksum);
    if (!set)
        return passOn(set);
    RuleDocument document;
    RuleReading& reading = document.reading;
    reading.set = *set;
    reading.complete = (*set)->json;
    reading.text = readable(reading.complete);
    document.entry = entries->edition(edition, set->get());
    const auto overlay = parseJsonStrict(edition.overlay);
    if (overlay)
        reading.base = overlayBase(overlay->toObject(), reading.findings);
    if (reading.base) {
        const auto base = StoredBases(m_office).find(*reading.base);
        if (!base)
            return passOn(base);
        if (*base)
            reading.overlaid = ruleDifferences((*base)->json, reading.complete);
        document.entry.overlayOf = reading.base->id;
    }
    if (mayDraft())
        document.actions = {u"copy"_s, u"overlay"_s};
    return document;
}

Result<RuleDocument> RuleDesk::read(const RuleRef& ref)
{
    if (ref.origin == RuleOrigin::Draft) {
        const auto id = idOf<RuleDraftId>(ref);
        if (!id)
            return passOn(id);
        const auto draft = stored(*id);
        if (!draft)
            return passOn(draft);
        return readDraft(*draft);
    }
    if (ref.origin == RuleOrigin::Published) {
        const auto editions = storage::RuleRepository(m_office.db()).editions();
        if (!editions)
            return passOn(editions);
        for (const RuleEdition& edition : *editions) {
            if (edition.id.toString() == ref.id)
                return readEdition(edition);
        }
        return passOn(idOf<RuleEditionId>({ref.origin, {}}));
    }
    const auto text = builtinRuleSetJson(ref.id);
    if (!text)
        return passOn(text);
    const auto entries = RuleEntries::load(m_office);
    if (!entries)
        return passOn(entries);
    BuiltInBases bases;
    auto reading = readRules(*text, bases);
    if (!reading)
        return passOn(reading);
    RuleDocument document;
    document.entry = entries->builtIn(*reading->set);
    document.reading = std::move(*reading);
    if (mayDraft())
        document.actions = {u"copy"_s, u"overlay"_s};
    return document;
}

Result<QList<RuleEntry>> RuleDesk::list()
{
    const auto entries = RuleEntries::load(m_office);
    if (!entries)
        return passOn(entries);
    QList<RuleEntry> rows;
    RuleSets sets(m_office);
    const auto drafts = storage::RuleRepository(m_office.db()).openDrafts();
    if (!drafts)
        return passOn(drafts);
    for (const QString& id : builtinRuleSetIds()) {
        const auto set = builtinRuleSet(id);
        if (!set)
            return passOn(set);
        rows.append(entries->builtIn(**set));
    }
    for (const RuleEdition& edition : entries->editions()) {
        const auto set = sets.stored(edition.setId, edition.checksum);
        if (!set)
            return passOn(set);
        rows.append(entries->edition(edition, set->get()));
        const auto overlay = parseJsonStrict(edition.overlay);
        if (overlay)
            rows.last().overlayOf = (*overlay)[u"overlay_of"][u"id"].toString();
    }
    for (const RuleDraft& draft : *drafts) {
        const auto reading = check(draft.text);
        if (!reading)
            return passOn(reading);
        rows.append(entries->draft(draft, *reading));
    }
    return rows;
}

Result<QList<RuleDifference>> RuleDesk::compare(const RuleRef& before, const RuleRef& after)
{
    QList<QJsonObject> sides;
    for (const RuleRef& ref : {before, after}) {
        const auto document = read(ref);
        if (!document)
            return passOn(document);
        if (document->reading.complete.isEmpty()) {
            return fail(
                ErrorCode::Refused,
                Tr::tr("“%1” cannot be compared before it can be read. %2")
                    .arg(
                        document->entry.title,
                        document->reading.findings.value(0).text));
        }
        sides.append(document->reading.complete);
    }
    return ruleDifferences(sides[0], sides[1]);
}

Result<RuleDraft> RuleDesk::stored(RuleDraftId id)
{
    const auto draft = storage::RuleRepository(m_office.db()).draft(id);
    if (!draft)
        return passOn(draft);
    if (!*draft) {
        return fail(
            ErrorCode::NotFound, Tr::tr("There is no such rule set. Read the list again."),
            id.toString());
    }
    return **draft;
}

// Drafts, editions and built-in sets share one range of ids.
Result<QString> RuleDesk::freeId(const QString& wanted)
{
    QStringList taken = builtinRuleSetIds();
    storage::RuleRepository rules(m_office.db());
    const auto drafts = rules.openDrafts();
    if (!drafts)
        return passOn(drafts);
    for (const RuleDraft& draft : *drafts)
        taken.append(draft.setId);
    const auto editions = rules.editions();
    if (!editions)
        return passOn(editions);
    for (const RuleEdition& edition : *editions)
        taken.append(edition.setId);
    QString id = wanted;
    for (int n = 2; taken.contains(id); ++n)
        id = u"%1-%2"_s.arg(wanted).arg(n);
    return id;
}

Result<void> RuleDesk::change(
    const RuleDraft& before, const RuleDraft& after, const QString& action)
{
    storage::RuleRepository rules(m_office.db());
    const auto done = before.id.isNull() ? rules.insert(after) : rules.update(after);
    if (!done)
        return done;
    return m_office.record(
        u"rule_draft"_s, after.id.toString(), action, recordOf(before), recordOf(after));
}

Result<RuleDocument> RuleDesk::addDraft(const QByteArray& text)
{
    if (!mayDraft()) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Only HR and the lead body draft rule sets. Ask them, or comment on a draft "
                   "that is sent round."));
    }
    if (const auto sound = isText(text); !sound)
        return passOn(sound);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    RuleDraft draft;
    draft.id = RuleDraftId::create();
    draft.text = text;
    nameFrom(draft);
    draft.author = m_office.who().person;
    draft.authorName = m_office.who().name;
    draft.createdAt = m_office.clock().now();
    draft.changedByName = draft.authorName;
    draft.changedAt = draft.createdAt;
    draft.version = 1;
    if (const auto done = change({}, draft, u"create"_s); !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"rules"_s, {}, {}});
    return readDraft(draft);
}

Result<RuleDocument> RuleDesk::copy(const RuleRef& source)
{
    const auto document = read(source);
    if (!document)
        return passOn(document);
    // A copy of a published set is the draft of its next edition.
    if (source.origin == RuleOrigin::Published)
        return addDraft(document->reading.text);
    const QString id = document->entry.setId;
    const bool builtIn = source.origin == RuleOrigin::BuiltIn;
    const QString suffix = localSuffix(m_office.agency().unit.code);
    const auto own = freeId(builtIn ? u"%1-%2"_s.arg(id, suffix) : id);
    if (!own)
        return passOn(own);
    return addDraft(withId(document->reading.text, id, *own));
}

Result<RuleDocument> RuleDesk::overlay(const RuleRef& base)
{
    if (base.origin == RuleOrigin::Draft) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("A draft still changes. Put the overlay over a set that is published or comes "
                   "with the program."));
    }
    const auto document = read(base);
    if (!document)
        return passOn(document);
    const RuleSet& set = *document->reading.set;
    const auto own
        = freeId(u"%1-%2"_s.arg(set.id, localSuffix(m_office.agency().unit.code)));
    if (!own)
        return passOn(own);
    const QString agency = m_office.agency().unit.name;
    return addDraft(readable(QJsonObject {
        {u"overlay_of"_s, QJsonObject {{u"id"_s, set.id}, {u"checksum"_s, set.checksum}}},
        {u"id"_s, *own},
        {u"title"_s,
         QJsonObject {
             {u"vi"_s, u"%1 – %2"_s.arg(set.title.vi, agency)},
             {u"en"_s, u"%1 – %2"_s.arg(set.title.en, agency)}}}}));
}

Result<RuleDocument> RuleDesk::begin(const QByteArray& text)
{
    return addDraft(text);
}

Result<RuleDocument> RuleDesk::save(RuleDraftId id, int version, const QByteArray& text)
{
    if (const auto sound = isText(text); !sound)
        return passOn(sound);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    auto next = step(id, u"edit"_s);
    if (!next)
        return passOn(next);
    const auto before = stored(id);
    if (!before)
        return passOn(before);
    if (before->version != version) {
        return fail(
            ErrorCode::Conflict,
            Tr::tr("%1 saved this draft at %2. Read it again and put your changes into it.")
                .arg(before->changedByName, localTime(before->changedAt)));
    }
    if (before->text == text)
        return readDraft(*before);
    next->text = text;
    nameFrom(*next);
    if (const auto done = change(*before, *next, u"edit"_s); !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    ++next->version;
    emit m_office.feed().changed({u"rules"_s, {}, {}});
    return readDraft(*next);
}

} // namespace soviec::service
