// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/year_fixture.h"

#include "core/exchange/rules/builtin.h"
#include "core/service/rule_sets.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/sheet_repository.h"

#include <QSet>

namespace soviec::test {

using namespace Qt::StringLiterals;
using namespace soviec::service;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

YearFixture::YearFixture()
{
    clock().set(FixedClock(Date(2026, 12, 10)).now());
    as(u"nga"_s);
}

PersonId YearFixture::who(const QString& login)
{
    const auto found = must(storage::OrgRepository(office().db()).personByLogin(login));
    if (!found)
        qFatal("nobody is called %s", qPrintable(login));
    return found->id;
}

void YearFixture::join(
    const QString& login, const QString& unitCode, const Date& first, const Date& last, Role role)
{
    storage::OrgRepository org(office().db());
    const auto there = must(org.personByLogin(login));
    PersonId id = there ? there->id : PersonId::create();
    if (!there) {
        must(org.insert(
            Person {id, login.toUpper(), u"Người %1"_s.arg(login), PersonKind::CivilServant, login, 0}));
    }
    must(org.insert(Appointment {
        AppointmentId::create(), id, unit(unitCode), role, u"Chuyên viên"_s, first, last}));
}

void YearFixture::scored(const QString& login, const char* total, int first, int last)
{
    auto transaction = must(storage::Transaction::begin(office().db()));
    for (int month = first; month <= last; ++month)
        put(login, Period::month(2026, month), total, {});
    must(transaction.commit());
}

void YearFixture::scored(
    const QString& login, const Period& period, const char* total, const QString& setId)
{
    auto transaction = must(storage::Transaction::begin(office().db()));
    put(login, period, total, setId);
    must(transaction.commit());
}

void YearFixture::put(
    const QString& login, const Period& period, const char* total, const QString& setId)
{
    const auto set = must(builtinRuleSet(setId.isEmpty() ? u"nd335-2025"_s : setId));
    storage::SheetRepository sheets(office().db());
    PeriodSheet sheet;
    sheet.id = SheetId::create();
    sheet.person = who(login);
    sheet.period = period;
    storage::OrgRepository org(office().db());
    Date day = period.last();
    while (day > period.first() && !must(org.member(sheet.person, day)))
        day -= Days(1);
    const auto member = must(org.member(sheet.person, day)).value_or(Member());
    sheet.unit = member.unit;
    sheet.unitName = member.unitName;
    sheet.role = member.role;
    must(sheets.insert(sheet));
    sheet.version = 1;
    sheet.state = SheetState::Submitted;
    must(sheets.update(sheet));
    sheet.version = 2;
    sheet.state = SheetState::Signed;
    sheet.signedBy = login == u"phuc"_s ? who(u"hang"_s) : who(u"phuc"_s);
    sheet.signerName = u"Nguyễn Hữu Phúc"_s;
    sheet.signedAt = clock().now();
    sheet.ruleSetId = set->id;
    sheet.ruleChecksum = set->checksum;
    sheet.commonPoints = Decimal(30);
    sheet.total = must(Decimal::parse(QString::fromLatin1(total)));
    sheet.resultPoints = must(Decimal::parse(QString::fromLatin1(total))) - Decimal(30);
    sheet.level = u"good"_s;
    must(RuleSets(office()).keep(*set));
    must(sheets.update(sheet));
    must(sheets.lock(sheet, clock().now()));
}

void YearFixture::scoreTheRest(const char* total)
{
    const YearProposal all = proposal();
    auto transaction = must(storage::Transaction::begin(office().db()));
    for (const YearLine& one : all.lines) {
        for (const YearPeriod& period : one.input.periods) {
            if (period.state == PeriodState::Missing && period.period.last() < clock().today())
                put(one.member.person.login, period.period, total, {});
        }
    }
    must(transaction.commit());
}

void YearFixture::away(
    const QString& login, AbsenceKind kind, const Date& first, const Date& last)
{
    must(storage::CalendarRepository(office().db())
             .insert(Absence {AbsenceId::create(), who(login), first, last, 2, kind, {}, 0}));
}

YearProposal YearFixture::proposal(const QString& unitCode)
{
    return must(ratings().propose(2026, unitCode.isEmpty() ? UnitId() : unit(unitCode)));
}

YearLine YearFixture::line(const QString& login)
{
    const YearProposal all = proposal();
    for (const YearLine& one : all.lines) {
        if (one.member.person.login == login)
            return one;
    }
    qFatal("no line of %s", qPrintable(login));
}

QList<ShownRating> YearFixture::shown(const QStringList& logins)
{
    QList<ShownRating> found;
    const YearProposal all = proposal();
    for (const QString& login : logins) {
        for (const YearLine& one : all.lines) {
            if (one.member.person.login == login)
                found.append({one.member.person.id, one.shownHash});
        }
    }
    return found;
}

ConductAct YearFixture::act(const QString& login, const QString& code, int countedYear)
{
    ConductAct made;
    made.person = who(login);
    made.day = Date(2026, 3, 5);
    made.what = u"Chậm giải quyết hồ sơ của công dân"_s;
    made.countedYear = countedYear;
    made.decisions = {{code, u"12/QĐ-UBND"_s, Date(2026, 5, 20)}};
    return made;
}

} // namespace soviec::test
