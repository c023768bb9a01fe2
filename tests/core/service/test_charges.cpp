// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/charges.h"

#include "core/service/assignments.h"
#include "core/service/diary.h"
#include "core/service/evaluation.h"
#include "core/service/organisation.h"
#include "core/service/review.h"
#include "core/storage/audit_repository.h"
#include "core/storage/org_repository.h"
#include "tests/core/service/commune.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::must;

/// A delegate for named days, the deputy of a field: what each of them may do, and what the history says.
class TestCharges : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::Commune> f;
    PersonId m_deputy; ///< of the chair

    Charge charge(PersonId person, ChargeKind kind, const Date& first, const Date& last) const
    {
        return {{}, person, f->economy, kind, first, last, u"12/GUQ-UBND"_s};
    }
    DiaryEntry entered(const QString& login, const Date& day)
    {
        f->as(login);
        return must(Diary(*f->office).add(f->entry(day)));
    }
    AuditRecord lastOf(const QString& id)
    {
        return must(storage::AuditRepository(f->office->db()).ofEntity(id)).last();
    }

private slots:
    void init()
    {
        f = std::make_unique<sample::Commune>();
        storage::OrgRepository org(f->office->db());
        auto transaction = must(storage::Transaction::begin(f->office->db()));
        m_deputy = PersonId::create();
        must(org.insert(Person {m_deputy, u"PCT"_s, u"Hoàng Văn Phó"_s, PersonKind::CivilServant, u"deputy"_s, 0}));
        must(org.insert(Appointment {AppointmentId::create(), m_deputy, f->agency, Role::Deputy, u"Phó Chủ tịch"_s, Date(2026, 1, 1), {}}));
        must(transaction.commit());
    }

    void aDelegateDecidesOnTheNamedDaysAndTheHistorySaysForWhom()
    {
        const DiaryEntry entry = entered(u"staff"_s, Date(2026, 4, 20));
        const EntryReview review {entry.quantity, Minutes(60), 0, 0, 0, 0, {}};
        const EntryVersion version {entry.id, entry.version};
        f->as(u"mover"_s);
        REFUSED(Review(*f->office).accept(version, review), ErrorCode::Forbidden);

        f->as(u"hr"_s);
        must(Charges(*f->office).give(charge(f->mover, ChargeKind::Delegate, Date(2026, 4, 22), Date(2026, 4, 24))));
        f->as(u"mover"_s);
        const auto queue = must(Review(*f->office).queue());
        QVERIFY(std::ranges::any_of(queue, [&](const QueueItem& one) { return one.entry.id == entry.id; }));
        const DiaryEntry accepted = must(Review(*f->office).accept(version, review));
        QVERIFY(accepted.reviewedBy == f->mover);
        const AuditRecord record = lastOf(entry.id.toString());
        QCOMPARE(record.actorName, u"Ngô Văn Bảo"_s);
        QCOMPARE(record.after.value(u"on_behalf_of"_s).toString(), u"Phạm Thị Lan"_s);
        QCOMPARE(record.after.value(u"charge"_s).toString(), u"12/GUQ-UBND"_s);
        // The head decides as well, in the own name.
        const DiaryEntry other = entered(u"staff"_s, Date(2026, 4, 21));
        f->as(u"head"_s);
        must(Review(*f->office).accept({other.id, other.version}, review));
        QVERIFY(!lastOf(other.id.toString()).after.contains(u"on_behalf_of"_s));

        const DiaryEntry later = entered(u"staff"_s, Date(2026, 4, 22));
        f->clock.advanceSeconds(qint64(3) * 86'400);
        f->as(u"mover"_s);
        REFUSED(Review(*f->office).accept({later.id, later.version}, review), ErrorCode::Forbidden);
    }

    void nobodyDecidesAboutThemself()
    {
        f->as(u"hr"_s);
        must(Charges(*f->office).give(charge(f->staff, ChargeKind::Delegate, Date(2026, 4, 22), Date(2026, 4, 24))));
        const DiaryEntry own = entered(u"staff"_s, Date(2026, 4, 20));
        REFUSED(Review(*f->office).accept({own.id, own.version}, {own.quantity, Minutes(60), 0, 0, 0, 0, {}}), ErrorCode::Forbidden);
        // Nor about the head whose place is taken: that is the chair's part.
        Organisation organisation(*f->office);
        QVERIFY(!must(organisation.chargeFor(f->staff, f->head, Date(2026, 4, 22))));
        QVERIFY(must(organisation.chargeFor(f->staff, f->mover, Date(2026, 4, 10))) == std::nullopt);
    }

    void aDelegateSignsInTheHeadsPlace()
    {
        f->as(u"hr"_s);
        must(Charges(*f->office).give(charge(f->mover, ChargeKind::Delegate, Date(2026, 4, 1), Date(2026, 4, 30))));
        f->as(u"mover"_s);
        const auto view = must(Evaluation(*f->office).view(f->staff, Period::month(2026, 4)));
        QVERIFY(view.reviewer && view.reviewer->person.id == f->head);
        QVERIFY(view.charge && view.charge->kind == ChargeKind::Delegate);
        QVERIFY(must(Organisation(*f->office).mayRead(f->staff, Date(2026, 4, 22))));
        f->as(u"other"_s);
        QVERIFY(!must(Evaluation(*f->office).view(f->otherHead, Period::month(2026, 4))).charge);
    }

    void theDeputyOfAFieldDirectsItsWorkAndSignsNothing()
    {
        f->as(u"hr"_s);
        must(Charges(*f->office).give(charge(m_deputy, ChargeKind::Field, Date(2026, 1, 1), Date(2026, 12, 31))));
        f->as(u"deputy"_s);
        Organisation organisation(*f->office);
        QVERIFY(must(organisation.chargeFor(m_deputy, f->head, Date(2026, 4, 22))));
        QVERIFY(!must(organisation.chargeFor(m_deputy, f->staff, Date(2026, 4, 22)))); // the head's part
        QVERIFY(!must(organisation.chargeFor(m_deputy, f->otherHead, Date(2026, 4, 22)))); // another field
        const DiaryEntry entry = entered(u"head"_s, Date(2026, 4, 20));
        f->as(u"deputy"_s);
        must(Review(*f->office).accept({entry.id, entry.version}, {entry.quantity, Minutes(60), 0, 0, 0, 0, {}}));
        QCOMPARE(lastOf(entry.id.toString()).after.value(u"on_behalf_of"_s).toString(), u"Lê Quang Vinh"_s);
        must(Assignments(*f->office).give(f->work(f->head)));
        REFUSED(Assignments(*f->office).give(f->work(f->otherHead)), ErrorCode::Forbidden);
        QVERIFY(!must(Evaluation(*f->office).view(f->head, Period::month(2026, 4))).charge);
    }

    void badChargesAreRefusedWithASentence()
    {
        const Date first(2026, 4, 22);
        const Date last(2026, 4, 24);
        const Charge good = charge(f->mover, ChargeKind::Delegate, first, last);
        f->as(u"head"_s);
        REFUSED(Charges(*f->office).give(good), ErrorCode::Forbidden);
        f->as(u"hr"_s);
        REFUSED(Charges(*f->office).give(charge(f->mover, ChargeKind::Delegate, last, first)), ErrorCode::Invalid);
        REFUSED(Charges(*f->office).give(charge(f->mover, ChargeKind::Delegate, first, {})), ErrorCode::Invalid);
        REFUSED(Charges(*f->office).give(charge(f->mover, ChargeKind::Delegate, first, Date(2036, 1, 1))), ErrorCode::Invalid);
        REFUSED(Charges(*f->office).give(charge(f->hr, ChargeKind::Delegate, first, last)), ErrorCode::Forbidden);
        REFUSED(Charges(*f->office).give(charge(f->head, ChargeKind::Delegate, first, last)), ErrorCode::Refused);
        REFUSED(Charges(*f->office).give(charge(f->mover, ChargeKind::Field, first, last)), ErrorCode::Refused);
        REFUSED(Charges(*f->office).give(charge(f->mover, ChargeKind::Delegate, Date(2025, 1, 1), Date(2025, 1, 2))), ErrorCode::Refused);
        Charge bare = good;
        bare.document = u"  "_s;
        REFUSED(Charges(*f->office).give(bare), ErrorCode::Invalid);
        const Charge made = must(Charges(*f->office).give(good));
        REFUSED(Charges(*f->office).give(charge(f->staff, ChargeKind::Delegate, last, last)), ErrorCode::Refused);
        REFUSED(Charges(*f->office).end(made.id, Date(2026, 4, 1)), ErrorCode::Invalid);
        REFUSED(Charges(*f->office).end(made.id, Date(2026, 4, 25)), ErrorCode::Invalid);
        must(Charges(*f->office).end(made.id, Date(2026, 4, 22)));
        QCOMPARE(isoDate(must(Charges(*f->office).ofPerson(f->mover)).first().last), u"2026-04-22"_s);
        QCOMPARE(lastOf(made.id.toString()).action, u"end"_s);
        // One that has not begun is taken back.
        const Charge future = must(Charges(*f->office).give(charge(f->mover, ChargeKind::Delegate, Date(2026, 5, 4), Date(2026, 5, 8))));
        must(Charges(*f->office).end(future.id, Date(2026, 4, 30)));
        QCOMPARE(must(Charges(*f->office).ofPerson(f->mover)).size(), 1);
        QCOMPARE(must(Charges(*f->office).inForceOn(Date(2026, 4, 22))).size(), 1);
        REFUSED(Charges(*f->office).end(future.id, Date(2026, 4, 30)), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCharges)
#include "test_charges.moc"
