// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approvals.h"
#include "core/service/audit.h"
#include "core/service/catalog_desk.h"
#include "core/service/catalogs.h"
#include "core/service/second_factor.h"
#include "tests/core/service/commune.h"
#include "tests/postgres/server_province.h"
#include "tests/postgres/telephone.h"

#include <QTest>

#include <map>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::Login;
using sample::must;

/// The three routes on a server, each body with its own login and password: agencies draft, the lead body
/// joins what they submitted, the bodies hand it on, the authority approves. Everybody else is refused, by
/// the services and by raw SQL; where the agency asks for a second factor, signing needs it.
class TestServerApprovals : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::ServerProvince> p;
    std::unique_ptr<Login> m_root;
    std::map<QString, std::unique_ptr<Office>> m_offices;

    Office& as(const QString& login)
    {
        auto& office = m_offices[login];
        if (!office)
            office = p->office(login);
        return *office;
    }
    static ApprovalId document(CatalogId id) { return *ApprovalId::parse(id.toString()); }
    QString shown(const QString& login, ApprovalId id)
    {
        return must(Approvals(as(login)).content(id)).hash;
    }
    Approval read(ApprovalId id) { return must(Approvals(*p->province->office).read(id)).document; }

    /// A part of an agency, drafted and submitted with the drafter's own login.
    CatalogId submitted(const QString& drafter, const QString& unit, const QString& title)
    {
        CatalogDesk desk(as(drafter));
        const TaskCatalog part = must(desk.draft(p->unit(unit), title));
        must(desk.changeHead({part, {{u"N1"_s, u"Đơn giản"_s, Decimal(1), Decimal(50)}}}));
        for (const QString& code : {u"DC.01"_s, u"DC.02"_s}) {
            CatalogItem item;
            item.catalog = part.id;
            item.code = code;
            item.task = u"Việc %1 của %2"_s.arg(code, title);
            item.group = u"N1"_s;
            item.points = Decimal(10);
            must(desk.save(item));
        }
        must(Approvals(as(drafter)).submit(document(part.id), shown(drafter, document(part.id))));
        return part.id;
    }

    /// The signature of a step, as somebody with psql would write it.
    static QString sign(const QString& action, ApprovalId id, const QString& person)
    {
        return u"INSERT INTO approval_signature SELECT id, version, '%1', step, 'x', %2, 'x', '', 'vì', content_hash, '7', "
               "'2027-05-01', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') FROM approval WHERE id = '%3'"_s
                   .arg(action, person, id.toString());
    }

    /// Nobody but the holder moves the document on, by the services or past them.
    void refusedToAllBut(const QString& holder, const QString& action, ApprovalId id)
    {
        const QString holderId = u'\'' + p->person(holder).toString() + u'\'';
        for (const QString& login : p->logins()) {
            if (login == holder)
                continue;
            Approvals approvals(as(login));
            QVERIFY2(!must(approvals.read(id)).waitsForMe, qPrintable(login));
            QVERIFY2(!approvals.pass(id, {}), qPrintable(login));
            QVERIFY2(!approvals.approve(id, {}, {u"1"_s, Date(2027, 5, 1)}), qPrintable(login));
            REFUSED(approvals.sendBack(id, u"vì sao"_s), ErrorCode::Forbidden);
            const auto raw = p->as(login);
            QCOMPARE(raw->attempt(sign(action, id, u"my_person()"_s)), u"soviec:not_yours"_s);
            QCOMPARE(raw->attempt(sign(action, id, holderId)), u"42501"_s); // in the holder's name
            QCOMPARE(raw->attempt(sign(action, id, u"NULL"_s)), u"soviec:not_yours"_s);
            const QString moved = raw->attempt(
                u"UPDATE approval SET state = 'approved', document_number = '7', effective_from = '2027-05-01', version = version + 1 WHERE id = '%1'"_s
                    .arg(id.toString()));
            QVERIFY2(moved == u"0" || moved.startsWith(u"soviec:"), qPrintable(login + u' ' + moved));
            const QString changed = raw->attempt(
                u"UPDATE catalog_item SET points = 990000 WHERE catalog_id = '%1'"_s.arg(id.toString()));
            QVERIFY2(changed == u"0" || changed.startsWith(u"soviec:"), qPrintable(login + u' ' + changed));
        }
        // Nor does the holder take another step than the one that is due.
        const auto raw = p->as(holder);
        for (const QString& other : {u"forward"_s, u"consolidate"_s, u"approve"_s}) {
            if (other == action)
                continue;
            raw->run(u"BEGIN"_s);
            QString said = raw->run(sign(other, id, u"my_person()"_s));
            if (said == u"1")
                said = raw->run(
                    u"UPDATE approval SET state = 'approved', document_number = '7', effective_from = '2027-05-01', step = 0, version = version + 1 WHERE id = '%1'"_s
                        .arg(id.toString()));
            raw->run(u"ROLLBACK"_s);
            QVERIFY2(said.startsWith(u"soviec:"), qPrintable(other + u' ' + said));
        }
    }
    QString actionAt(ApprovalId id)
    {
        const auto entry = must(Approvals(*p->province->office).read(id));
        return forwardAction(entry.route, entry.document.step);
    }

    /// What the telephone of this person shows, half minutes from now.
    QString shows(const QString& login, int later = 0)
    {
        return sample::shownOnTelephone(*m_root, login, later);
    }
    /// Six figures that fit at no time near now.
    QString wrong(const QString& login)
    {
        QStringList good;
        for (int step = -3; step <= 3; ++step)
            good.append(shows(login, step));
        for (int guess = 0;; ++guess) {
            const QString code = QString::number(guess).rightJustified(6, u'0');
            if (!good.contains(code))
                return code;
        }
    }
    /// As if the half minutes used so far had passed.
    void again() { m_root->run(u"UPDATE soviec.second_factor SET last_step = 0"_s); }

    /// Joining is the lead body's, with its own login; nothing is half done where another one tries.
    TaskCatalog joinedByTheLeadBody(
        const QString& lead, const QString& leadUnit, const QStringList& units, const QList<CatalogId>& parts)
    {
        for (const QString& login : p->logins()) {
            if (login == lead)
                continue;
            const auto refused = CatalogDesk(as(login)).consolidate(p->unit(leadUnit), u"Chung"_s, parts);
            if (refused || refused.error().code != ErrorCode::Refused)
                qFatal("%s joins parts", qPrintable(login));
        }
        if (m_root->value(u"SELECT count(*) FROM soviec.task_catalog WHERE title = 'Chung'"_s).toInt() != 0)
            qFatal("half of it is done");
        const TaskCatalog whole
            = must(CatalogDesk(as(lead)).consolidate(p->unit(leadUnit), u"Danh mục chung "_s + leadUnit, parts));
        const auto items = must(Catalogs(as(lead)).itemsOf(whole.id));
        [&] {
            QCOMPARE(items->size(), 2 * parts.size());
            QCOMPARE(items->last().code, parts.size() > 1 ? units.last() + u".DC.02"_s : u"DC.02"_s);
            for (const CatalogId& part : std::as_const(parts))
                QCOMPARE(read(document(part)).step, 2);
            // The draft of the lead body is nobody else's.
            for (const QString& login : p->logins()) {
                if (login != lead)
                    QCOMPARE(
                        p->as(login)->attempt(u"UPDATE catalog_item SET points = 20000 WHERE catalog_id = '%1'"_s.arg(whole.id.toString())),
                        u"0"_s);
            }
        }();
        return whole;
    }

private slots:
    void initTestCase()
    {
        p = std::make_unique<sample::ServerProvince>();
        m_root = p->asOperator();
    }
    void cleanupTestCase()
    {
        m_offices.clear();
        m_root.reset();
        p.reset();
    }

    void aRouteFromTheDraftsOfAgenciesToTheApproval_data()
    {
        QTest::addColumn<QString>("drafter");
        QTest::addColumn<QStringList>("units");
        QTest::addColumn<QString>("leadUnit");
        QTest::addColumn<QStringList>("route");
        QTest::newRow("government") << u"xa.hr"_s << QStringList {u"MS"_s, u"MS.KT"_s} << u"SNV"_s << QStringList {u"snv"_s, u"chair"_s};
        QTest::newRow("party") << u"bd.hr"_s << QStringList {u"BD"_s} << u"BTC"_s << QStringList {u"btc"_s, u"btv"_s};
        QTest::newRow("front") << u"pn.hr"_s << QStringList {u"PN"_s} << u"MTTQ"_s << QStringList {u"mttq"_s, u"btc"_s, u"btv"_s};
    }
    void aRouteFromTheDraftsOfAgenciesToTheApproval()
    {
        QFETCH(QString, drafter);
        QFETCH(QStringList, units);
        QFETCH(QString, leadUnit);
        QFETCH(QStringList, route);
        const QString& lead = route.first();
        QList<CatalogId> parts;
        for (const QString& unit : units)
            parts.append(submitted(drafter, unit, u"Phần của "_s + unit));
        refusedToAllBut(lead, actionAt(document(parts.first())), document(parts.first()));

        const TaskCatalog whole = joinedByTheLeadBody(lead, leadUnit, units, parts);
        const ApprovalId id = document(whole.id);
        must(Approvals(as(lead)).submit(id, shown(lead, id)));
        must(Approvals(as(lead)).pass(id, shown(lead, id)));
        for (qsizetype at = 1; at < route.size(); ++at) {
            const QString& holder = route[at];
            refusedToAllBut(holder, actionAt(id), id);
            REFUSED(Approvals(as(holder)).pass(id, u"sha256:x"_s), at + 1 < route.size() ? ErrorCode::Conflict : ErrorCode::Refused);
            if (at + 1 < route.size()) {
                must(Approvals(as(holder)).pass(id, shown(holder, id)));
                // What was joined goes with the whole.
                for (const CatalogId& part : std::as_const(parts))
                    QCOMPARE(read(document(part)).step, read(id).step);
            } else {
                must(Approvals(as(holder)).approve(id, shown(holder, id), {u"9/QĐ "_s + leadUnit, Date(2027, 6, 1)}));
            }
        }
        QList<ApprovalId> all {id};
        for (const CatalogId& part : std::as_const(parts))
            all.append(document(part));
        for (const ApprovalId& one : std::as_const(all)) {
            const Approval done = read(one);
            QCOMPARE(done.documentNumber, u"9/QĐ "_s + leadUnit);
            QCOMPARE(done.effectiveFrom, Date(2027, 6, 1));
        }
        for (const ApprovalId& one : std::as_const(all))
            QCOMPARE(read(one).state, ApprovalState::Approved);
        // Approved is approved, also for who approved it.
        QCOMPARE(
            p->as(route.last())->attempt(u"UPDATE approval SET effective_from = '2026-01-01', version = version + 1 WHERE id = '%1'"_s.arg(id.toString())),
            u"soviec:approved"_s);
        const auto verdict = must(Audit(*p->province->office).verify());
        QVERIFY2(verdict.findings.isEmpty(), verdict.findings.isEmpty() ? "" : qPrintable(verdict.findings.first().text));
    }

    /// Whose duty ended may not sign, also not as of a day when it still ran.
    void aDutyThatEndedSignsNothing()
    {
        const CatalogId part = submitted(u"xa.hr"_s, u"MS"_s, u"Danh mục của người đã thôi"_s);
        const ApprovalId id = document(part);
        const QString ended = u"UPDATE soviec.duty SET last_date = %1 WHERE person_id = '%2'"_s;
        QCOMPARE(m_root->run(ended.arg(u"'2026-03-31'"_s, p->person(u"snv"_s).toString())), u"1"_s);
        REFUSED(Approvals(as(u"snv"_s)).pass(id, {}), ErrorCode::Forbidden);
        const auto raw = p->as(u"snv"_s);
        const QString now = sign(u"consolidate"_s, id, u"my_person()"_s);
        QCOMPARE(raw->attempt(now), u"soviec:not_yours"_s);
        const QString earlier = QString(now).replace(u"to_char(now()"_s, u"to_char(timestamptz '2026-03-30 03:00Z'"_s);
        QVERIFY(earlier != now);
        QCOMPARE(raw->attempt(earlier), u"soviec:clock"_s);
        QCOMPARE(m_root->run(ended.arg(u"NULL"_s, p->person(u"snv"_s).toString())), u"1"_s);
        QCOMPARE(raw->attempt(now), u"1"_s);
        QCOMPARE(raw->attempt(earlier), u"soviec:clock"_s);
    }

    void signingAsksForTheSecondFactor()
    {
        must(SecondFactor(*p->province->office).require(true));
        // Submitting decides nothing and asks for nothing.
        const CatalogId part = submitted(u"xa.hr"_s, u"MS"_s, u"Danh mục hai yếu tố"_s);
        const ApprovalId id = document(part);
        Approvals lead(as(u"snv"_s));
        REFUSED(lead.pass(id, {}), ErrorCode::Invalid);
        REFUSED(lead.pass(id, {}, u"123456"_s), ErrorCode::Forbidden); // none set up
        QCOMPARE(p->as(u"snv"_s)->attempt(sign(u"consolidate"_s, id, u"my_person()"_s)), u"soviec:factor"_s);
        // Whose step it is not, is told so and not asked for figures.
        REFUSED(Approvals(as(u"btc"_s)).pass(id, {}), ErrorCode::Forbidden);

        must(SecondFactor(as(u"snv"_s)).enrol());
        const QString first = shows(u"snv"_s);
        must(SecondFactor(as(u"snv"_s)).confirm(first));
        REFUSED(lead.pass(id, {}, first), ErrorCode::Forbidden); // used already
        again();
        REFUSED(lead.pass(id, {}, wrong(u"snv"_s)), ErrorCode::Forbidden);
        REFUSED(lead.pass(id, {}, shows(u"snv"_s, 3)), ErrorCode::Forbidden);  // a clock far ahead
        REFUSED(lead.pass(id, {}, shows(u"snv"_s, -3)), ErrorCode::Forbidden); // and far behind
        QCOMPARE(read(id).state, ApprovalState::Submitted);
        // Joining signs too.
        CatalogDesk desk(as(u"snv"_s));
        REFUSED(desk.consolidate(p->unit(u"SNV"_s), u"Chung"_s, {part}), ErrorCode::Invalid);
        QCOMPARE(m_root->value(u"SELECT count(*) FROM soviec.task_catalog WHERE title = 'Chung'"_s).toInt(), 0);
        const QString ahead = shows(u"snv"_s, 1); // a clock half a minute ahead
        must(desk.consolidate(p->unit(u"SNV"_s), u"Chung"_s, {part}, ahead));
        QCOMPARE(read(id).state, ApprovalState::Consolidated);
        const ApprovalId whole = *ApprovalId::parse(
            m_root->value(u"SELECT id FROM soviec.task_catalog WHERE title = 'Chung'"_s).toString());
        must(lead.submit(whole, {}));
        REFUSED(lead.pass(whole, {}, ahead), ErrorCode::Forbidden); // replayed
        again();
        must(lead.pass(whole, {}, shows(u"snv"_s)));

        // A proof is one's own: the figures of the lead body are nothing in the chair's hands.
        Approvals chair(as(u"chair"_s));
        must(SecondFactor(as(u"chair"_s)).enrol());
        must(SecondFactor(as(u"chair"_s)).confirm(shows(u"chair"_s)));
        again();
        const ApprovalDecision decision {u"11/QĐ-UBND"_s, Date(2027, 9, 1)};
        REFUSED(chair.approve(whole, {}, decision), ErrorCode::Invalid);
        REFUSED(chair.approve(whole, {}, decision, shows(u"snv"_s)), ErrorCode::Forbidden);
        const auto raw = p->as(u"chair"_s);
        QCOMPARE(raw->attempt(sign(u"approve"_s, whole, u"my_person()"_s)), u"soviec:factor"_s);
        // A proof of an earlier transaction is none.
        QVERIFY(raw->value(u"SELECT factor_prove('%1')"_s.arg(shows(u"chair"_s))).toBool());
        QCOMPARE(raw->attempt(sign(u"approve"_s, whole, u"my_person()"_s)), u"soviec:factor"_s);
        again();
        must(chair.approve(whole, {}, decision, shows(u"chair"_s, -1))); // half a minute behind
        QCOMPARE(read(whole).state, ApprovalState::Approved);
        QCOMPARE(read(id).state, ApprovalState::Approved); // with one proof for all that is signed
        must(SecondFactor(*p->province->office).require(false));
    }
};

QTEST_GUILESS_MAIN(TestServerApprovals)
#include "test_server_approvals.moc"
