// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approval_routes.h"
#include "core/service/approvals.h"
#include "core/service/audit.h"
#include "core/service/catalogs.h"
#include "core/storage/approval_repository.h"
#include "core/storage/audit_repository.h"
#include "core/storage/catalog_repository.h"
#include "tests/core/service/commune.h"
#include "tests/core/service/province.h"
#include "tests/core/storage/sample.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::must;

/// The three routes from draft to approval, with the right people and refused to the wrong ones,
/// through the services and by raw SQL.
class TestApprovals : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::Province> p;

    Approvals approvals() { return Approvals(*p->office); }
    QString shown(ApprovalId id) { return must(approvals().content(id)).hash; }
    QStringList waitingTitles(const QString& login)
    {
        p->as(login);
        QStringList titles;
        for (const ApprovalEntry& entry : must(approvals().waiting()))
            titles << entry.document.title;
        return titles;
    }
    /// Submitted by HR of the commune.
    ApprovalId submitted(const QString& title = u"Danh mục xã"_s, int points = 10)
    {
        p->as(u"xa.hr"_s);
        const ApprovalId id = p->document(p->draft(u"MS"_s, title, points));
        must(approvals().submit(id, shown(id)));
        return id;
    }
    ApprovalId approved(const Date& from, const QString& title = u"Danh mục xã"_s, int points = 10)
    {
        const ApprovalId id = submitted(title, points);
        p->as(u"snv"_s);
        must(approvals().pass(id, shown(id)));
        p->as(u"chair"_s);
        must(approvals().approve(id, shown(id), {u"7/QĐ-UBND"_s, from}));
        return id;
    }

private slots:
    void init() { p = std::make_unique<sample::Province>(); }

    void threeRoutesRunFromDraftToApproval_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("drafter");
        QTest::addColumn<QStringList>("route");
        QTest::newRow("government") << u"MS"_s << u"xa.hr"_s << QStringList {u"snv"_s, u"chair"_s};
        QTest::newRow("party") << u"BD"_s << u"bd.hr"_s << QStringList {u"btc"_s, u"btv"_s};
        QTest::newRow("front") << u"PN"_s << u"pn.hr"_s << QStringList {u"mttq"_s, u"btc"_s, u"btv"_s};
    }
    void threeRoutesRunFromDraftToApproval()
    {
        QFETCH(QString, unit);
        QFETCH(QString, drafter);
        QFETCH(QStringList, route);
        p->as(drafter);
        const ApprovalId id = p->document(p->draft(unit, u"Danh mục"_s));
        QVERIFY(must(approvals().waiting()).isEmpty());
        must(approvals().submit(id, shown(id)));
        const QStringList everybody {
            u"chair"_s, u"snv"_s, u"btc"_s, u"btv"_s, u"mttq"_s, u"xa.hr"_s, u"xa.head"_s,
            u"xa.staff"_s, u"bd.hr"_s, u"pn.hr"_s, u""_s};
        for (qsizetype at = 0; at < route.size(); ++at) {
            for (const QString& login : everybody) {
                p->as(login);
                const bool theirs = login == route[at];
                QCOMPARE(waitingTitles(login).size(), theirs ? 1 : 0);
                if (theirs)
                    continue;
                REFUSED(approvals().pass(id, {}), ErrorCode(must(approvals().read(id)).document.state == ApprovalState::Submitted ? ErrorCode::Forbidden : ErrorCode::Refused));
                REFUSED(approvals().sendBack(id, u"vì sao"_s), ErrorCode::Forbidden);
                QVERIFY(!approvals().approve(id, {}, {u"1"_s, Date(2026, 5, 1)}));
            }
            p->as(route[at]);
            if (at + 1 < route.size())
                must(approvals().pass(id, shown(id)));
            else
                must(approvals().approve(id, shown(id), {u"7-QĐ/TU"_s, Date(2026, 5, 1)}));
        }
        const auto entry = must(approvals().read(id));
        QCOMPARE(entry.document.state, ApprovalState::Approved);
        QCOMPARE(entry.document.documentNumber, u"7-QĐ/TU"_s);
        QCOMPARE(entry.document.effectiveFrom, Date(2026, 5, 1));
        const auto signatures = must(approvals().signatures(id));
        QCOMPARE(signatures.size(), route.size() + 1);
        for (const ApprovalSignature& one : signatures)
            QCOMPARE(one.contentHash, entry.document.contentHash);
        QCOMPARE(signatures.last().personName.isEmpty(), false);
        const auto catalog = *CatalogId::parse(id.toString());
        QCOMPARE(must(storage::CatalogRepository(p->office->db()).get(catalog))->state, u"approved"_s);
        const auto history = must(storage::AuditRepository(p->office->db()).ofEntity(id.toString()));
        QCOMPARE(history.last().action, u"approve"_s);
    }

    void anybodyOnTheRouteReturnsWithAReason()
    {
        const ApprovalId id = submitted();
        p->as(u"snv"_s);
        REFUSED(approvals().sendBack(id, u" "_s), ErrorCode::Invalid);
        must(approvals().comment(id, u"DC.02"_s, u"Trùng với DC.01"_s));
        must(approvals().sendBack(id, u"Chưa tính đủ sản phẩm từ 01/7/2025"_s));
        QCOMPARE(waitingTitles(u"xa.hr"_s), QStringList {u"Danh mục xã"_s});
        const auto entry = must(approvals().read(id));
        QCOMPARE(entry.document.returnReason, u"Chưa tính đủ sản phẩm từ 01/7/2025"_s);
        QCOMPARE(must(approvals().comments(id)).first().body, u"Sở Nội vụ"_s);
        must(approvals().submit(id, shown(id)));
        p->as(u"snv"_s);
        must(approvals().pass(id, shown(id)));
        p->as(u"chair"_s);
        must(approvals().sendBack(id, u"Thiếu tờ trình"_s));
        QCOMPARE(must(approvals().read(id)).document.state, ApprovalState::Returned);
        p->as(u"xa.staff"_s);
        REFUSED(approvals().submit(id, {}), ErrorCode::Forbidden);
    }

    void nothingChangesOnTheWayAndAfter()
    {
        const ApprovalId id = submitted();
        REFUSED(approvals().mayEdit(id), ErrorCode::Locked);
        storage::CatalogRepository catalogs(p->office->db());
        const auto catalog = *CatalogId::parse(id.toString());
        auto item = must(catalogs.items(catalog)).first();
        item.points = Decimal(20);
        REFUSED(catalogs.update(item), ErrorCode::Locked);
        must(approvals().recall(id));
        must(catalogs.update(item));
        REFUSED(approvals().submit(id, {}), ErrorCode::Refused); // coefficient and points differ
        item.coefficient = Decimal(4);
        must(catalogs.update(item));
        REFUSED(approvals().submit(id, u"sha256:old"_s), ErrorCode::Conflict);
        must(approvals().submit(id, shown(id)));
        p->as(u"snv"_s);
        must(approvals().pass(id, shown(id)));
        p->as(u"xa.hr"_s);
        REFUSED(approvals().recall(id), ErrorCode::Refused);
    }

    void anApprovalAsksForNumberAndDay()
    {
        const ApprovalId id = submitted();
        p->as(u"snv"_s);
        must(approvals().pass(id, shown(id)));
        p->as(u"chair"_s);
        REFUSED(approvals().approve(id, {}, {u""_s, Date(2026, 5, 1)}), ErrorCode::Invalid);
        REFUSED(approvals().approve(id, {}, {u"7/QĐ-UBND"_s, {}}), ErrorCode::Invalid);
        // What the authority of this database decides is not recorded past the route.
        p->as(u"xa.hr"_s);
        const ApprovalId other = p->document(p->draft(u"MS"_s, u"Khác"_s));
        REFUSED(approvals().record(other, {u"7/QĐ-UBND"_s, Date(2026, 5, 1)}), ErrorCode::Forbidden);
    }

    void aLaterVersionTakesThePlaceOfTheEarlier()
    {
        const ApprovalId first = approved(Date(2026, 5, 1));
        const ApprovalId second = submitted(u"Bản 2"_s, 15);
        p->as(u"snv"_s);
        must(approvals().pass(second, shown(second)));
        p->as(u"chair"_s);
        REFUSED(approvals().approve(second, {}, {u"8/QĐ-UBND"_s, Date(2026, 5, 1)}), ErrorCode::Refused);
        must(approvals().approve(second, {}, {u"8/QĐ-UBND"_s, Date(2026, 7, 1)}));
        const auto before = must(approvals().read(first)).document;
        QCOMPARE(before.state, ApprovalState::Superseded);
        QCOMPARE(before.supersededBy, second);
        storage::CatalogRepository catalogs(p->office->db());
        const UnitId commune = p->units.value(u"MS"_s);
        const auto on = [&](const Date& day) {
            const auto catalog = must(catalogs.inForce(commune, day));
            return catalog ? catalog->title : QString();
        };
        QCOMPARE(on(Date(2026, 4, 30)), QString());
        QCOMPARE(on(Date(2026, 6, 30)), u"Danh mục xã"_s);
        QCOMPARE(on(Date(2026, 7, 1)), u"Bản 2"_s);
    }

    void aRouteIsDataAndKeptByWhatWasSubmitted()
    {
        const ApprovalId id = submitted();
        p->as(u"xa.hr"_s);
        ApprovalRoutes routes(*p->office);
        const auto stored = must(routes.route(Bloc::Government));
        auto route = stored;
        route.insert(1, {2, u"Sở Tư pháp"_s, RouteStepKind::Consolidate, RouteHolder::LeadBody, {}});
        route[2].ordinal = 3;
        REFUSED(routes.change(Bloc::Government, route, stored), ErrorCode::Forbidden);
        p->as(u"snv"_s);
        must(routes.change(Bloc::Government, route, stored));
        // Somebody who still sees the old route does not overwrite the new one.
        REFUSED(routes.change(Bloc::Government, stored, stored), ErrorCode::Conflict);
        QCOMPARE(must(approvals().read(id)).route.size(), 2);
        must(approvals().pass(id, {}));
        QCOMPARE(must(approvals().read(id)).document.state, ApprovalState::Consolidated);
        const ApprovalId longer = submitted(u"Bản 2"_s);
        QCOMPARE(must(approvals().read(longer)).route.size(), 3);
        p->as(u"snv"_s);
        must(approvals().pass(longer, {}));
        QCOMPARE(must(approvals().read(longer)).document.state, ApprovalState::Submitted);
        route.removeLast();
        REFUSED(routes.change(Bloc::Government, route, stored), ErrorCode::Invalid);
    }

    void rawSqlIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char* name, const QString& sql, const char* refusal) {
            QTest::newRow(name) << sql << QString::fromLatin1(refusal);
        };
        const QString sign = u"INSERT INTO approval_signature SELECT id, version, '%1', step, 'x', (SELECT id FROM person WHERE login = '%2'), 'x', '', 'vì', content_hash, '7', '2026-05-01', '2026-04-22T03:00:00.000Z' FROM approval WHERE title = '%3'"_s;
        const QString consolidated = u"ở cấp phê duyệt"_s;
        row("approved without signature", u"UPDATE approval SET state = 'approved', effective_from = '2026-05-01', document_number = '7', version = version + 1 WHERE state = 'consolidated'"_s, "soviec:step");
        row("passed without signature", u"UPDATE approval SET state = 'consolidated', step = 2, version = version + 1 WHERE state = 'submitted'"_s, "soviec:step");
        row("wrong person approves", sign.arg(u"approve"_s, u"snv"_s, consolidated), "soviec:not_yours");
        row("operator approves", sign.arg(u"approve"_s, u"nobody"_s, consolidated), "soviec:not_yours");
        row("wrong bloc approves", sign.arg(u"approve"_s, u"btv"_s, consolidated), "soviec:not_yours");
        row("wrong step", sign.arg(u"approve"_s, u"snv"_s, u"ở Sở Nội vụ"_s), "soviec:step");
        row("staff submits", sign.arg(u"submit"_s, u"xa.staff"_s, u"đang soạn"_s), "soviec:not_yours");
        row("recorded past the route", sign.arg(u"record"_s, u"xa.hr"_s, u"đang soạn"_s), "soviec:not_yours");
        row("signed over something else", sign.arg(u"approve"_s, u"chair"_s, consolidated).replace(u"content_hash,"_s, u"'sha256:x',"_s), "soviec:step");
        row("returned without a reason", sign.arg(u"return"_s, u"chair"_s, consolidated).replace(u"'vì'"_s, u"''"_s), "soviec:step");
        row("title on its way", u"UPDATE approval SET title = 'x', version = version + 1 WHERE state = 'submitted'"_s, "soviec:approved");
        row("hash on its way", u"UPDATE approval SET content_hash = 'x', version = version + 1 WHERE state = 'submitted'"_s, "soviec:approved");
        row("version turned back", u"UPDATE approval SET version = 1 WHERE state = 'submitted'"_s, "soviec:approved");
        row("version of a draft turned back", u"UPDATE approval SET version = version WHERE state = 'drafting'"_s, "soviec:step");
        row("approved number", u"UPDATE approval SET document_number = 'x', version = version + 1 WHERE state = 'approved'"_s, "soviec:approved");
        row("superseded by nothing", u"UPDATE approval SET state = 'superseded', version = version + 1 WHERE state = 'approved'"_s, "soviec:step");
        row("other unit", u"UPDATE approval SET unit_id = (SELECT id FROM unit WHERE code = 'BD'), version = version + 1 WHERE state = 'drafting'"_s, "soviec:owner");
        row("deleted", u"DELETE FROM approval"_s, "soviec:no_delete");
        row("signature changed", u"UPDATE approval_signature SET person_name = 'x'"_s, "soviec:history");
        row("signature deleted", u"DELETE FROM approval_signature"_s, "soviec:history");
        row("step of another route", u"UPDATE approval_step SET unit_id = NULL"_s, "soviec:history");
        row("steps deleted", u"DELETE FROM approval_step WHERE approval_id = (SELECT id FROM approval WHERE state = 'submitted')"_s, "soviec:history");
        row("comment changed", u"UPDATE approval_comment SET text = 'x'"_s, "soviec:history");
        row("points of an approved item", u"UPDATE catalog_item SET points = 1 WHERE catalog_id IN (SELECT id FROM task_catalog WHERE state = 'approved')"_s, "soviec:approved");
        row("item moved into an approved catalog", u"UPDATE catalog_item SET catalog_id = (SELECT id FROM task_catalog WHERE state = 'approved'), code = 'x' WHERE catalog_id = (SELECT id FROM task_catalog WHERE state = 'drafting') AND code = 'DC.01'"_s, "soviec:approved");
        row("item of a catalog on its way", u"DELETE FROM catalog_item WHERE catalog_id IN (SELECT id FROM task_catalog WHERE state = 'submitted')"_s, "soviec:approved");
        row("new item in an approved catalog", u"INSERT INTO catalog_item SELECT 'new', (SELECT id FROM task_catalog WHERE state = 'approved'), 'x', part, division, task, detail, output, complexity_group, frame_min, frame_max, points, coefficient, unit_of_measure, standard_minutes, note, ordinal, owner_unit_id, users, positions FROM catalog_item LIMIT 1"_s, "soviec:approved");
        row("divisor of an approved catalog", u"UPDATE task_catalog SET divisor = 1 WHERE state = 'approved'"_s, "soviec:approved");
        row("first day of an approved catalog", u"UPDATE task_catalog SET effective_from = '2020-01-01' WHERE state = 'approved'"_s, "soviec:approved");
        row("catalog approved by itself", u"UPDATE task_catalog SET state = 'approved' WHERE state = 'drafting'"_s, "soviec:step");
        row("catalog born approved", u"INSERT INTO task_catalog (id, unit_id, title, document_number, standard_product, divisor, state, effective_from) SELECT 'new', unit_id, title, '', '', 1, 'approved', '2026-01-01' FROM task_catalog LIMIT 1"_s, "soviec:step");
        row("catalog deleted", u"DELETE FROM task_catalog WHERE state = 'drafting'"_s, "soviec:no_delete");
        row("six groups", u"INSERT INTO catalog_group SELECT t.id, 'X' || n.value, '', 1, 2 FROM task_catalog t, json_each('[1,2,3,4,5,6]') n WHERE t.state = 'drafting'"_s, "soviec:five_groups");
    }
    void rawSqlIsRefused()
    {
        QFETCH(QString, sql);
        QFETCH(QString, refusal);
        approved(Date(2026, 5, 1));
        const ApprovalId atChair = submitted(u"ở cấp phê duyệt"_s);
        p->as(u"snv"_s);
        must(approvals().comment(atChair, {}, u"Xem lại"_s));
        must(approvals().pass(atChair, {}));
        submitted(u"ở Sở Nội vụ"_s);
        p->as(u"xa.hr"_s);
        p->draft(u"MS"_s, u"đang soạn"_s);
        sample::Raw raw(p->path);
        const QString counts = u"SELECT (SELECT group_concat(id || state || step || title || version) FROM approval)"
                               " || (SELECT count(*) FROM approval_signature) || (SELECT group_concat(id || points || catalog_id) FROM catalog_item)"
                               " || (SELECT group_concat(id || state || divisor || effective_from) FROM task_catalog)"_s;
        const QString before = raw.value(counts).toString();
        QVERIFY(!before.isEmpty());
        const QString said = raw.run(sql);
        QVERIFY2(said.contains(refusal), qPrintable(said));
        QCOMPARE(raw.value(counts).toString(), before);
    }

    void aFormerHolderNoLongerSigns()
    {
        const ApprovalId id = submitted();
        sample::Raw raw(p->path);
        QCOMPARE(raw.run(u"UPDATE duty SET last_date = '2026-04-21' WHERE duty = 'lead_body'"_s), QString());
        p->as(u"snv"_s);
        REFUSED(approvals().pass(id, {}), ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestApprovals)
#include "test_approvals.moc"
