// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/authority.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

Unit unitOf(const QString& name, UnitId parent)
{
    Unit unit;
    unit.id = UnitId::create();
    unit.name = name;
    unit.parent = parent;
    return unit;
}

Member memberOf(const QString& name, const Unit& unit, Role role)
{
    Member member;
    member.person.id = PersonId::create();
    member.person.fullName = name;
    member.unit = unit.id;
    member.unitName = unit.name;
    member.role = role;
    member.first = Date(2026, 1, 1);
    return member;
}

PeriodSheet sheetOf(const Member& member, SheetState state, std::optional<Decimal> total)
{
    PeriodSheet sheet;
    sheet.person = member.person.id;
    sheet.state = state;
    sheet.total = total;
    return sheet;
}

} // namespace

class TestAuthority : public QObject {
    Q_OBJECT

    Unit m_commune = unitOf(u"Xã"_s, {});
    Unit m_economy = unitOf(u"Phòng Kinh tế"_s, m_commune.id);
    Unit m_culture = unitOf(u"Phòng Văn hóa"_s, m_commune.id);
    Member m_chair = memberOf(u"Chủ tịch"_s, m_commune, Role::Head);
    Member m_vice = memberOf(u"Phó Chủ tịch"_s, m_commune, Role::Deputy);
    Member m_head = memberOf(u"Trưởng phòng"_s, m_economy, Role::Head);
    Member m_deputy = memberOf(u"Phó phòng"_s, m_economy, Role::Deputy);
    Member m_staff = memberOf(u"Chuyên viên"_s, m_economy, Role::Staff);
    Member m_alone = memberOf(u"Văn hóa"_s, m_culture, Role::Staff);

    Authority tree() const
    {
        return {
            {m_commune, m_economy, m_culture},
            {m_chair, m_vice, m_head, m_deputy, m_staff, m_alone}};
    }
    QStringList namesUnder(const Member& leader) const
    {
        QStringList names;
        for (const Member& member : tree().subordinates(leader))
            names.append(member.person.fullName);
        names.sort();
        return names;
    }
    QString reviewerOf(const Member& member) const
    {
        const auto reviewer = tree().reviewerOf(member.person.id, member.unit, member.role);
        return reviewer ? reviewer->person.fullName : u"outside"_s;
    }

private slots:
    void reviewerFollowsArticle10()
    {
        QCOMPARE(reviewerOf(m_staff), m_head.person.fullName);
        QCOMPARE(reviewerOf(m_deputy), m_head.person.fullName);
        QCOMPARE(reviewerOf(m_head), m_chair.person.fullName);
        QCOMPARE(reviewerOf(m_vice), m_chair.person.fullName);
        QCOMPARE(reviewerOf(m_chair), u"outside"_s);
    }

    void unitWithoutHeadIsReviewedFromAbove()
    {
        QCOMPARE(reviewerOf(m_alone), m_chair.person.fullName);
    }

    void headAnswersForEverybodyBelow()
    {
        QCOMPARE(
            namesUnder(m_head),
            (QStringList {m_staff.person.fullName, m_deputy.person.fullName}));
        QCOMPARE(namesUnder(m_chair).size(), 5);
    }

    void deputyAnswersForTheUnitWithoutItsLeaders()
    {
        QCOMPARE(namesUnder(m_deputy), QStringList {m_staff.person.fullName});
        QCOMPARE(namesUnder(m_vice).size(), 4);
        QVERIFY(!namesUnder(m_vice).contains(m_chair.person.fullName));
        QVERIFY(namesUnder(m_staff).isEmpty());
    }

    void outcomeIsHalfAsSoonAsOneIsBelow()
    {
        const QList<Member> people {m_staff, m_alone};
        QHash<PersonId, PeriodSheet> sheets;
        sheets.insert(m_staff.person.id, sheetOf(m_staff, SheetState::Signed, Decimal(49)));
        const auto outcome = unitOutcome(people, sheets, Decimal(50));
        QCOMPARE(outcome.share, std::optional(Decimal::fromScaled(5000)));
        QCOMPARE(outcome.below, QStringList {m_staff.person.fullName});
        QCOMPARE(outcome.waitingFor, QStringList {m_alone.person.fullName});
    }

    void outcomeWaitsForEverySheet()
    {
        QHash<PersonId, PeriodSheet> sheets;
        sheets.insert(m_staff.person.id, sheetOf(m_staff, SheetState::Submitted, Decimal(49)));
        sheets.insert(m_alone.person.id, sheetOf(m_alone, SheetState::Closed, Decimal(50)));
        QVERIFY(!unitOutcome({m_staff, m_alone}, sheets, Decimal(50)).share);
        sheets[m_staff.person.id].state = SheetState::Signed;
        sheets[m_staff.person.id].total = Decimal(50);
        QCOMPARE(
            unitOutcome({m_staff, m_alone}, sheets, Decimal(50)).share,
            std::optional(Decimal(1)));
    }

    void notRatedCountsForNeither()
    {
        QHash<PersonId, PeriodSheet> sheets;
        sheets.insert(m_staff.person.id, sheetOf(m_staff, SheetState::Signed, std::nullopt));
        QCOMPARE(unitOutcome({m_staff}, sheets, Decimal(50)).share, std::optional(Decimal(1)));
    }

    void nobodyBelowIsFull()
    {
        QCOMPARE(unitOutcome({}, {}, Decimal(50)).share, std::optional(Decimal(1)));
    }

    void absenceThroughoutOwesNothing()
    {
        const WorkCalendar calendar;
        const Period april = Period::month(2026, 4);
        Absence leave;
        leave.first = Date(2026, 3, 16);
        leave.last = Date(2026, 5, 15);
        QVERIFY(awayThroughout(m_staff, april, {leave}, calendar));
        leave.halfDays = 1;
        QVERIFY(!awayThroughout(m_staff, april, {leave}, calendar));
        leave.halfDays = 2;
        leave.last = Date(2026, 4, 29);
        QVERIFY(!awayThroughout(m_staff, april, {leave}, calendar));
        QVERIFY(!awayThroughout(m_staff, april, {}, calendar));
        Member leaving = m_staff;
        leaving.last = Date(2026, 4, 20);
        QVERIFY(awayThroughout(leaving, april, {leave}, calendar));
    }
};

QTEST_GUILESS_MAIN(TestAuthority)
#include "test_authority.moc"
