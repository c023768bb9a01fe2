// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/positions.h"

#include "core/base/tr.h"
#include "core/domain/position/description_json.h"
#include "core/domain/position/position_check.h"
#include "core/service/carried_document.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/storage/position_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject historyOf(const Position& position)
{
    return {
        {u"code"_s, position.code},
        {u"name"_s, position.name},
        {u"unit"_s, position.unit.toString()},
        {u"group"_s, code(position.group)},
        {u"rank"_s, position.rank},
        {u"head_count"_s, position.headCount ? QJsonValue(*position.headCount) : QJsonValue()},
        {u"description"_s, descriptionJson(position.description)}};
}

QJsonObject historyOf(const PositionHolding& holding)
{
    return {
        {u"position"_s, holding.position.toString()},
        {u"person"_s, holding.person.toString()},
        {u"first"_s, isoDate(holding.first)},
        {u"last"_s, isoDate(holding.last)},
        {u"document"_s, holding.document}};
}

QString managersOnly()
{
    return Tr::tr("Only the personnel officer or an administrator of the agency changes positions. "
                  "Ask them.");
}

const Position* byCode(const QList<Position>& positions, const QString& code)
{
    const auto found = std::ranges::find_if(positions, [&](const Position& one) {
        return one.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found == positions.end() ? nullptr : &*found;
}

} // namespace

QList<HeldPosition> heldOn(
    const QList<HeldPosition>& holdings, const Date& day)
{
    QList<HeldPosition> held;
    std::ranges::copy_if(holdings, std::back_inserter(held), [&](const auto& one) {
        return one.holding.first <= day
            && (!isValid(one.holding.last) || one.holding.last >= day);
    });
    return held;
}

Result<void> Positions::mayManage(UnitId agency)
{
    const auto manages = Organisation(m_office).managesUnit(agency, m_office.clock().today());
    if (!manages)
        return passOn(manages);
    if (*manages)
        return {};
    return fail(ErrorCode::Forbidden, managersOnly());
}

Result<PositionBook> Positions::read(const std::optional<Approval>& document)
{
    PositionBook book;
    book.document = document;
    if (!document)
        return book;
    auto positions = storage::PositionRepository(m_office.db())
                         .positions(carriedBy<PositionSetId>(*document));
    if (!positions)
        return passOn(positions);
    book.positions = std::move(*positions);
    return book;
}

Result<PositionBook> Positions::book(UnitId agency)
{
    const auto document = documentShown(
        m_office, agency, DocumentKind::Positions, m_office.clock().today());
    if (!document)
        return passOn(document);
    auto book = read(*document);
    if (!book)
        return book;
    const auto may = mayChangeDocument(m_office, agency, *document);
    if (!may)
        return passOn(may);
    book->editable = *may;
    return book;
}

Result<QList<Position>> Positions::counting(UnitId agency, const Date& day)
{
    const auto document = documentCounting(m_office, agency, DocumentKind::Positions, day);
    if (!document)
        return passOn(document);
    const auto book = read(*document);
    if (!book)
        return passOn(book);
    return book->positions;
}

Result<PositionBook> Positions::editable(UnitId agency)
{
    const auto set = PositionSetId::create();
    const auto opened = documentToChange(
        m_office, agency, DocumentKind::Positions, documentOf(set), Tr::tr("List of positions"),
        managersOnly());
    if (!opened)
        return passOn(opened);
    auto before = read(opened->source);
    if (!before || !opened->begun)
        return before;
    storage::PositionRepository repository(m_office.db());
    for (Position& position : before->positions) {
        position.id = PositionId::create();
        position.set = set;
        position.version = 1;
        if (const auto done = repository.insert(position); !done)
            return passOn(done);
    }
    before->document = opened->document;
    before->editable = true;
    return before;
}

Result<void> Positions::store(const Position& position, const std::optional<Position>& before)
{
    storage::PositionRepository repository(m_office.db());
    const auto done = before ? repository.update(position) : repository.insert(position);
    if (!done)
        return done;
    return m_office.record(
        u"position"_s, position.id.toString(), before ? u"edit"_s : u"add"_s,
        before ? historyOf(*before) : QJsonObject(), historyOf(position));
}

Result<Position>
Positions::save(UnitId agency, const Position& position, const std::optional<Position>& shown)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto book = editable(agency);
    if (!book)
        return passOn(book);
    Position stored = position;
    stored.code = tidyPositionCode(position.code);
    stored.name = position.name.trimmed();
    for (const PositionFinding& finding : checkPosition(stored)) {
        if (finding.blocking)
            return fail(ErrorCode::Invalid, finding.text);
    }
    const Position* known = shown ? byCode(book->positions, shown->code) : nullptr;
    const Position* same = byCode(book->positions, stored.code);
    if (same && same != known) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("The code “%1” is used for “%2”. Give this position another code.")
                .arg(same->code, same->name));
    }
    if (shown && !known)
        return fail(ErrorCode::Conflict, Tr::tr("The position is no longer in the list. Read it again."));
    if (known && !saysTheSame(*known, *shown))
        return changedMeanwhile(u"“%1”"_s.arg(shown->name));
    stored.id = known ? known->id : PositionId::create();
    stored.set = carriedBy<PositionSetId>(*book->document);
    stored.version = known ? known->version : 1;
    stored.ordinal = known ? known->ordinal
        : book->positions.isEmpty() ? 1 : book->positions.back().ordinal + 1;
    if (stored.unit.isNull())
        stored.unit = agency;
    if (const auto done = store(stored, known ? std::optional<Position>(*known) : std::nullopt);
        !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    stored.version += known ? 1 : 0;
    emit m_office.feed().changed({u"position"_s, {}, {}});
    return stored;
}

Result<void> Positions::remove(UnitId agency, const Position& position)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto held = holdings(agency);
    if (!held)
        return passOn(held);
    for (const auto& one : heldOn(*held, m_office.clock().today())) {
        if (one.code == position.code)
            return fail(
                ErrorCode::Refused,
                Tr::tr("%1 holds this position. End that first.").arg(one.personName));
    }
    const auto book = editable(agency);
    if (!book)
        return passOn(book);
    const Position* known = byCode(book->positions, position.code);
    if (!known)
        return fail(ErrorCode::Conflict, Tr::tr("The position is no longer in the list. Read it again."));
    if (const auto done = storage::PositionRepository(m_office.db()).remove(*known); !done)
        return done;
    const auto recorded = m_office.record(
        u"position"_s, known->id.toString(), u"remove"_s, historyOf(*known), {});
    if (!recorded)
        return recorded;
    if (const auto done = transaction->commit(); !done)
        return done;
    emit m_office.feed().changed({u"position"_s, {}, {}});
    return {};
}

Result<QList<HeldPosition>> Positions::holdings(UnitId agency)
{
    return storage::PositionRepository(m_office.db()).holdings(agency);
}

Result<QList<HeldPosition>> Positions::holdingsOf(PersonId person)
{
    return storage::PositionRepository(m_office.db()).holdingsOf(person);
}

Result<PositionHolding> Positions::appoint(const PositionHolding& holding)
{
    if (const auto sound = checkHolding(holding); !sound)
        return passOn(sound);
    if (const auto may = mayManage(m_office.agency().unit.id); !may)
        return passOn(may);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    storage::PositionRepository repository(m_office.db());
    const auto others = repository.holdingsOf(holding.person);
    if (!others)
        return passOn(others);
    for (const auto& other : *others) {
        const bool overlaps
            = (!isValid(other.holding.last) || other.holding.last >= holding.first)
            && (!isValid(holding.last) || other.holding.first <= holding.last);
        if (overlaps)
            return fail(
                ErrorCode::Refused,
                Tr::tr("%1 holds the position %2 from %3 on. End that before the new one begins.")
                    .arg(other.personName, other.code, formDate(other.holding.first)));
    }
    PositionHolding stored = holding;
    stored.id = PositionHoldingId::create();
    stored.version = 1;
    if (const auto done = repository.insert(stored); !done)
        return passOn(done);
    const auto recorded = m_office.record(
        u"position_holding"_s, stored.id.toString(), u"add"_s, {}, historyOf(stored));
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"position"_s, stored.person, {}});
    return stored;
}

Result<void> Positions::end(const PositionHolding& holding, const Date& last)
{
    PositionHolding ended = holding;
    ended.last = last;
    if (!isValid(last))
        return fail(ErrorCode::Invalid, Tr::tr("Give the last day on which the position is held."));
    if (const auto sound = checkHolding(ended); !sound)
        return sound;
    if (const auto may = mayManage(m_office.agency().unit.id); !may)
        return may;
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    if (const auto done = storage::PositionRepository(m_office.db()).endHolding(ended); !done)
        return done;
    const auto recorded = m_office.record(
        u"position_holding"_s, ended.id.toString(), u"end"_s, historyOf(holding), historyOf(ended));
    if (!recorded)
        return recorded;
    if (const auto done = transaction->commit(); !done)
        return done;
    emit m_office.feed().changed({u"position"_s, ended.person, {}});
    return {};
}

} // namespace soviec::service
