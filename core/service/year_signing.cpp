// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/workflow/transition.h"
#include "core/service/office.h"
#include "core/service/on_behalf.h"
#include "core/service/second_factor.h"
#include "core/service/sheet_content.h"
#include "core/service/sheet_obstacles.h"
#include "core/service/sheet_step.h"
#include "core/service/year_content.h"
#include "core/service/year_ratings.h"
#include "core/service/year_sheet.h"
#include "core/storage/org_repository.h"
#include "core/storage/year_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

// What stands between a person and a step on a rating, told by its state.
std::unexpected<Error> refusal(const YearView& view, const QString& action)
{
    const YearRatingState state = view.rating().state;
    if (state != YearRatingState::Proposal && action != u"replace") {
        return fail(
            ErrorCode::Locked,
            Tr::tr("This rating is signed. It can only be replaced by a new decision, with a "
                   "reason (Article 21.3)."));
    }
    if (!findTransition(u"year_rating", code(state), action)) {
        return fail(
            ErrorCode::Refused, Tr::tr("This is not possible while the rating is in the state “%1”.")
                                    .arg(stateLabel(state)));
    }
    return fail(
        ErrorCode::Forbidden, Tr::tr("You have no right to do this with this rating of a year."));
}

// Stores a proposal with somebody's part of it; what is computed is not stored before it is signed.
Result<void> storeProposal(
    Office& office, const YearView& view, const YearRating& changed, const QString& action)
{
    storage::YearRepository ratings(office.db());
    YearRating stored = changed;
    stored.content.clear();
    stored.contentHash.clear();
    stored.exactMean.clear();
    stored.mean.reset();
    stored.proposed.reset();
    stored.level.reset();
    QJsonObject before;
    if (view.isStored()) {
        before = yearRecord(view.rating());
        if (const auto done = ratings.update(stored); !done)
            return done;
    } else {
        stored.id = YearRatingId::create();
        if (const auto done = ratings.insert(stored); !done)
            return done;
    }
    return office.record(
        u"year_rating"_s, stored.id.toString(), action, before, yearRecord(stored));
}

std::unexpected<Error> movedOn()
{
    return fail(
        ErrorCode::Conflict,
        Tr::tr("The content has changed since it was shown. Look at it again before signing."));
}

Result<YearDecision> cleaned(const Office& office, int year, const YearDecision& decision)
{
    YearDecision made = decision;
    made.number = cleanText(decision.number);
    made.signerName = cleanText(decision.signerName);
    made.signerTitle = cleanText(decision.signerTitle);
    made.missingReason = cleanNote(decision.missingReason);
    if (isValid(made.date)
        && (made.date > office.clock().today() || made.date < Period::year(year).first())) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The decision is dated %1: the date lies between the first day of %2 and today.")
                .arg(formDate(made.date), Period::year(year).label()));
    }
    if (!made.number.isEmpty() && !isValid(made.date))
        return fail(ErrorCode::Invalid, Tr::tr("Give the date of the decision."));
    return made;
}

// Signs lines of one desk in the name of who(), or of an authority outside by its document.
class YearSigner {
public:
    YearSigner(Office& office, YearDesk& desk, const YearReach& reach, const YearDecision& decision)
        : m_office(office), m_desk(desk), m_reach(reach), m_decision(decision)
    {
    }
    Result<void> prepare();
    /// Refuses what may not be signed.
    Result<void> check(qsizetype index, const QString& hash, bool replacing) const;
    /// No more excellent ratings in force than the quotas allow.
    Result<void> checkQuotas(const QList<qsizetype>& lines) const;
    Result<void> sign(qsizetype line, YearRating rating, const QString& reason);

private:
    Result<void> checkRight(qsizetype line, bool replacing) const;
    Result<void> checkMissing(qsizetype index) const;
    bool isMine(qsizetype line) const;
    std::optional<Charge> chargeOf(qsizetype line) const;

    Office& m_office;
    YearDesk& m_desk;
    const YearReach& m_reach;
    YearDecision m_decision;
    std::optional<Member> m_self;
    bool m_proved = false;
};

Result<void> YearSigner::prepare()
{
    const auto self = storage::OrgRepository(m_office.db())
                          .member(m_office.who().person, m_office.clock().today());
    if (!self)
        return passOn(self);
    m_self = *self;
    return {};
}

std::optional<Charge> YearSigner::chargeOf(qsizetype line) const
{
    return m_desk.sources().chargeFor(
        m_office.who().person, m_desk.proposal().lines.at(line).member);
}

bool YearSigner::isMine(qsizetype line) const
{
    const auto authority = m_desk.authorityOf(line);
    return !m_office.who().isOperator()
        && ((authority && authority->person.id == m_office.who().person) || chargeOf(line));
}

Result<void> YearSigner::checkRight(qsizetype line, bool replacing) const
{
    const Member& member = m_desk.proposal().lines.at(line).member;
    if (isMine(line))
        return {};
    const auto authority = m_desk.authorityOf(line);
    const bool keeps = m_reach.keeps.contains(member.unit)
        && member.person.id != m_office.who().person;
    if (!keeps || (authority && !replacing)) {
        return fail(
            ErrorCode::Forbidden,
            authority
                ? Tr::tr("%1 is rated by %2 (Article 10.2).")
                      .arg(member.person.fullName, authority->person.fullName)
                : Tr::tr("%1 is rated by an authority outside; HR enters its decision.")
                      .arg(member.person.fullName));
    }
    if (m_decision.number.isEmpty() || m_decision.signerName.isEmpty()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("Name the authority that decided, and the number and date of its decision."));
    }
    return {};
}

// The quota is one of the closed cohort: nobody becomes excellent while it can still change.
Result<void> YearSigner::checkMissing(qsizetype index) const
{
    if (!m_decision.missingReason.isEmpty())
        return {};
    const YearLine& line = m_desk.proposal().lines.at(index);
    const QList<Period> owed = m_desk.owed(index);
    if (!owed.isEmpty()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("%1: %n periods have no signed sheet, the first is %2. Sign them first, or say "
                   "why the year is rated without them.",
                   nullptr, int(owed.size()))
                .arg(line.member.person.fullName, owed.first().label()));
    }
    if (line.result.byScore != Level::Excellent)
        return {};
    QStringList waiting;
    for (qsizetype i = 0; i < m_desk.proposal().lines.size(); ++i) {
        if (m_desk.agencyOfLine(i) == m_desk.agencyOfLine(index) && !m_desk.owed(i).isEmpty())
            waiting.append(m_desk.proposal().lines.at(i).member.person.fullName);
    }
    if (waiting.isEmpty())
        return {};
    return fail(
        ErrorCode::Refused,
        Tr::tr("%1 qualifies for excellent, and the quota counts everybody of %2 at once "
               "(Article 20.5): sheets are still missing of %3. Sign them first, or say why the "
               "year is rated without them.")
            .arg(line.member.person.fullName, line.agency, someNames(waiting)));
}

Result<void> YearSigner::check(qsizetype index, const QString& hash, bool replacing) const
{
    const YearLine& line = m_desk.proposal().lines.at(index);
    if (const auto right = checkRight(index, replacing); !right)
        return right;
    if (!replacing && line.stored && line.stored->state == YearRatingState::Signed) {
        return fail(
            ErrorCode::Locked,
            Tr::tr("%1 is rated and signed already. It can only be replaced by a new decision, "
                   "with a reason (Article 21.3).")
                .arg(line.member.person.fullName));
    }
    if (line.shownHash != hash)
        return movedOn();
    if (!line.obstacles.isEmpty()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("%1 cannot be signed: %2")
                .arg(line.member.person.fullName, line.obstacles.join(u' ')));
    }
    return checkMissing(index);
}

Result<void> YearSigner::checkQuotas(const QList<qsizetype>& lines) const
{
    const QList<YearLine>& all = m_desk.proposal().lines;
    for (const YearQuota& quota : m_desk.proposal().quotas) {
        int excellent = 0;
        bool adds = false;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const YearLine& line = all.at(i);
            const bool within = line.agency == quota.use.agency
                && (quota.use.group.isEmpty() || line.input.group == quota.use.group);
            if (!within)
                continue;
            const bool signing = lines.contains(i);
            const bool inForce = line.stored && line.stored->state == YearRatingState::Signed;
            const bool best = signing ? line.result.level == Level::Excellent
                                      : inForce && line.stored->level == Level::Excellent;
            excellent += best ? 1 : 0;
            adds = adds || (signing && best);
        }
        if (adds && excellent > quota.use.allowed) {
            const QString scope = quota.use.group.isEmpty()
                ? quota.use.agency
                : QString(quota.use.agency + u" / " + quota.use.group);
            return fail(
                ErrorCode::Refused,
                Tr::tr("%1: with these, %2 would be rated excellent and the quota allows %3. "
                       "Ratings signed earlier stand on older data: replace them first "
                       "(Article 21.3).")
                    .arg(scope)
                    .arg(excellent)
                    .arg(quota.use.allowed));
        }
    }
    return {};
}

Result<void> YearSigner::sign(qsizetype line, YearRating rating, const QString& reason)
{
    storage::YearRepository ratings(m_office.db());
    QJsonObject before = yearRecord(rating);
    if (rating.id.isNull()) {
        rating.id = YearRatingId::create();
        rating.state = YearRatingState::Proposal;
        if (const auto done = ratings.insert(rating); !done)
            return done;
        rating.version = 1;
        before = {};
    }
    const bool mine = isMine(line);
    // One code for everything that is signed in one go.
    if (mine && !m_proved) {
        if (const auto proved = SecondFactor(m_office).prove(m_decision.factorCode); !proved)
            return proved;
        m_proved = true;
    }
    rating.state = YearRatingState::Signed;
    rating.signedBy = mine ? m_office.who().person : PersonId();
    rating.signerName = mine ? m_office.who().name : m_decision.signerName;
    rating.signerTitle = m_decision.signerTitle;
    const auto charge = mine ? chargeOf(line) : std::nullopt;
    const auto authority = m_desk.authorityOf(line);
    if (mine) {
        rating.signerTitle = !m_self ? QString()
            : charge                 ? titleInPlaceOf(*m_self, authority)
                                     : m_self->positionTitle;
    }
    rating.decision = m_decision.number;
    rating.decisionDate = m_decision.date;
    rating.signedAt = m_office.clock().now();
    rating.contentHash = yearContentHash(rating);
    if (const auto done = ratings.update(rating); !done)
        return done;
    if (const auto done = m_desk.rules().keep(*m_desk.setOf(line)); !done)
        return done;
    RecordChange change = changeOf(before, yearRecord(rating));
    const QJsonObject seal = yearSignatureRecord(rating);
    for (auto it = seal.begin(); it != seal.end(); ++it)
        change.after.insert(it.key(), it.value());
    if (charge) {
        const QJsonObject more
            = onBehalf(authority ? authority->person.fullName : QString(), charge->document);
        for (auto it = more.begin(); it != more.end(); ++it)
            change.after.insert(it.key(), it.value());
    }
    if (!m_decision.missingReason.isEmpty())
        change.after.insert(u"missing_reason"_s, m_decision.missingReason);
    return m_office.record(
        u"year_rating"_s, rating.id.toString(), mine ? u"sign"_s : u"sign_externally"_s,
        change.before, change.after, reason);
}

// The units where the people stand on the day of the rating.
Result<QList<UnitId>> unitsOf(Office& office, int year, const QList<ShownRating>& shown)
{
    const Date asOf = std::min(office.clock().today(), Period::year(year).last());
    QList<UnitId> units;
    for (const ShownRating& one : shown) {
        const auto member = storage::OrgRepository(office.db()).member(one.person, asOf);
        if (!member)
            return passOn(member);
        if (*member && !units.contains((*member)->unit))
            units.append((*member)->unit);
    }
    return units;
}

// The rating in force that a new decision is to replace.
Result<YearRating> signedRating(Office& office, YearRatingId id)
{
    const auto found = storage::YearRepository(office.db()).get(id);
    if (!found)
        return passOn(found);
    if (!*found)
        return fail(ErrorCode::NotFound, Tr::tr("This rating of a year does not exist."));
    if ((*found)->state != YearRatingState::Signed) {
        return fail(
            ErrorCode::Refused, Tr::tr("This is not possible while the rating is in the state “%1”.")
                                    .arg(stateLabel((*found)->state)));
    }
    return **found;
}

Result<void> markReplaced(Office& office, const YearRating& rating, const QString& reason)
{
    YearRating old = rating;
    old.state = YearRatingState::Replaced;
    if (const auto done = storage::YearRepository(office.db()).update(old); !done)
        return done;
    return office.record(
        u"year_rating"_s, old.id.toString(), u"replace"_s, {{u"state"_s, code(rating.state)}},
        {{u"state"_s, code(old.state)}}, reason);
}

YearRating following(YearRating rating, const YearRating& old, const QString& reason)
{
    rating.id = {};
    rating.revision = old.revision + 1;
    rating.replaces = old.id;
    rating.reason = reason;
    return rating;
}

} // namespace

Result<YearSheet> YearRatings::saveOwn(int year, std::optional<Level> level)
{
    if (m_office.who().isOperator()) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("A rating of a year is proposed by the person it is about: sign in first."));
    }
    if (level == Level::NotRated)
        return fail(ErrorCode::Invalid, Tr::tr("Choose one of the four levels of Article 20."));
    const PersonId me = m_office.who().person;
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto view = YearView::load(m_office, me, year);
    if (!view)
        return passOn(view);
    if (!view->actions().contains(u"edit"_s))
        return refusal(*view, u"edit"_s);
    YearRating changed = view->rating();
    changed.selfLevel = level;
    if (const auto done = storeProposal(m_office, *view, changed, u"edit"_s); !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"year"_s, me, Period::year(year)});
    return sheet(me, year);
}

Result<YearSheet> YearRatings::saveMeasures(PersonId person, int year, const QString& text)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto view = YearView::load(m_office, person, year);
    if (!view)
        return passOn(view);
    if (!view->actions().contains(u"measures"_s))
        return refusal(*view, u"measures"_s);
    YearRating changed = view->rating();
    changed.measures = cleanNote(text);
    if (const auto done = storeProposal(m_office, *view, changed, u"measures"_s); !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"year"_s, person, Period::year(year)});
    return sheet(person, year);
}

Result<int>
YearRatings::sign(int year, const QList<ShownRating>& shown, const YearDecision& decision)
{
    if (shown.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Choose at least one person to sign."));
    const auto made = cleaned(m_office, year, decision);
    if (!made)
        return passOn(made);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto units = unitsOf(m_office, year, shown);
    if (!units)
        return passOn(units);
    auto desk = YearDesk::load(m_office, year, *units);
    if (!desk)
        return passOn(desk);
    const auto reach = yearReach(m_office);
    if (!reach)
        return passOn(reach);
    YearSigner signer(m_office, *desk, *reach, *made);
    if (const auto ready = signer.prepare(); !ready)
        return passOn(ready);
    QList<qsizetype> lines;
    for (const ShownRating& one : shown) {
        const qsizetype line = desk->lineOf(one.person);
        if (line < 0 || lines.contains(line))
            return movedOn();
        if (const auto ready = signer.check(line, one.hash, false); !ready)
            return passOn(ready);
        lines.append(line);
    }
    if (const auto fits = signer.checkQuotas(lines); !fits)
        return passOn(fits);
    for (const qsizetype line : std::as_const(lines)) {
        if (const auto done = signer.sign(line, desk->draft(line), made->missingReason); !done)
            return passOn(done);
    }
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"year"_s, {}, Period::year(year)});
    return int(lines.size());
}

Result<YearSheet> YearRatings::replace(
    YearRatingId id, const QString& shownHash, const YearDecision& decision, const QString& reason)
{
    const auto why = stepReason(reason);
    if (!why)
        return passOn(why);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto old = signedRating(m_office, id);
    if (!old)
        return passOn(old);
    const auto made = cleaned(m_office, old->year, decision);
    if (!made)
        return passOn(made);
    const auto units = unitsOf(m_office, old->year, {{old->person, {}}});
    if (!units)
        return passOn(units);
    auto desk = YearDesk::load(m_office, old->year, *units);
    if (!desk)
        return passOn(desk);
    const auto reach = yearReach(m_office);
    if (!reach)
        return passOn(reach);
    const qsizetype line = desk->lineOf(old->person);
    if (line < 0)
        return movedOn();
    YearSigner signer(m_office, *desk, *reach, *made);
    if (const auto ready = signer.prepare(); !ready)
        return passOn(ready);
    if (const auto ready = signer.check(line, shownHash, true); !ready)
        return passOn(ready);
    if (const auto fits = signer.checkQuotas({line}); !fits)
        return passOn(fits);
    if (const auto done = markReplaced(m_office, *old, *why); !done)
        return passOn(done);
    if (const auto done = signer.sign(line, following(desk->draft(line), *old, *why), *why); !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"year"_s, old->person, Period::year(old->year)});
    return sheet(old->person, old->year);
}

} // namespace soviec::service
