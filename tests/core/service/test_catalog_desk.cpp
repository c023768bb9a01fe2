// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approvals.h"
#include "core/service/catalog_desk.h"
#include "core/service/catalogs.h"
#include "core/service/diary.h"
#include "core/service/work_proposals.h"
#include "core/storage/catalog_repository.h"
#include "core/storage/proposal_repository.h"
#include "tests/core/service/commune.h"
#include "tests/core/service/province.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::must;

/// Versions of a catalog: drafting, merging, consolidating, what entries keep, proposals.
class TestCatalogDesk : public QObject {
    Q_OBJECT

    static ApprovalId document(CatalogId id) { return *ApprovalId::parse(id.toString()); }

private slots:
    void anEntryKeepsItsCoefficientAfterTheNextVersion()
    {
        sample::Commune c;
        c.as(u"staff"_s);
        const auto entry = must(Diary(*c.office).add(c.entry(Date(2026, 4, 20))));
        QCOMPARE(entry.coefficient, Decimal(12));
        c.office->signInAsOperator();
        CatalogDesk desk(*c.office);
        TaskCatalog next = must(desk.draft(c.agency, {}));
        QCOMPARE(next.title, u"Danh mục"_s);
        next.divisor = Decimal(10);
        const CatalogHead stale{next, {}};
        next = must(desk.changeHead(stale)).catalog;
        REFUSED(desk.changeHead(stale), ErrorCode::Conflict);
        auto items = must(storage::CatalogRepository(c.office->db()).items(next.id));
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[0].coefficient, Decimal(6));
        // Locked months are not reached by a backdated catalog.
        c.lock(c.mover, Period::month(2026, 3));
        Approvals approvals(*c.office);
        REFUSED(approvals.record(document(next.id), {u"2/QĐ-UBND"_s, Date(2026, 3, 15)}), ErrorCode::Locked);
        must(approvals.record(document(next.id), {u"2/QĐ-UBND"_s, Date(2026, 4, 21)}));

        c.as(u"staff"_s);
        Diary diary(*c.office);
        auto kept = must(diary.range(c.staff, Date(2026, 4, 20), Date(2026, 4, 20))).first();
        QCOMPARE(kept.coefficient, Decimal(12));
        kept.note = u"sửa sau khi có bản mới"_s;
        QCOMPARE(must(diary.change(kept)).coefficient, Decimal(12));
        // A late entry of a day of version 1 takes version 1; one of version 2 takes version 2.
        QCOMPARE(must(diary.add(c.entry(Date(2026, 4, 17)))).coefficient, Decimal(12));
        REFUSED(diary.add(c.entry(Date(2026, 4, 22))), ErrorCode::Refused);
        DiaryEntry today = c.entry(Date(2026, 4, 22));
        today.item = items[0].id;
        QCOMPARE(must(diary.add(today)).coefficient, Decimal(6));
    }

    void onlyThoseWhoDraftChangeADraft()
    {
        sample::Province p;
        p.as(u"xa.hr"_s);
        CatalogDesk desk(*p.office);
        const TaskCatalog draft = must(desk.draft(p.units.value(u"MS"_s), u"Danh mục xã"_s));
        CatalogItem item;
        item.catalog = draft.id;
        item.code = u"DC.01"_s;
        item.task = u"Soạn thảo công văn"_s;
        item.points = *Decimal::parse(u"12.5");
        const CatalogItem saved = must(desk.save(item));
        QCOMPARE(saved.coefficient, *Decimal::parse(u"2.5"));
        REFUSED(desk.save(item), ErrorCode::Conflict);
        item.code.clear();
        REFUSED(desk.save(item), ErrorCode::Invalid);
        CatalogHead head = must(desk.head(draft.id));
        head.groups = {{u"N1"_s, u"Đơn giản"_s, Decimal(1), Decimal(10)}};
        head = must(desk.changeHead(head));
        QList<CatalogGroup> six;
        for (int i = 1; i <= 6; ++i)
            six.append({u"N%1"_s.arg(i), {}, Decimal(1), Decimal(10)});
        REFUSED(desk.changeHead({head.catalog, six}), ErrorCode::Invalid);
        CatalogItem grouped = saved;
        grouped.group = u"N1"_s;
        must(desk.save(grouped));
        REFUSED(Approvals(*p.office).submit(document(draft.id), {}), ErrorCode::Refused); // 12,5 > 10
        p.as(u"xa.staff"_s);
        REFUSED(desk.save(saved), ErrorCode::Forbidden);
        REFUSED(desk.remove(saved.id), ErrorCode::Forbidden);
        REFUSED(desk.draft(p.units.value(u"MS"_s), u"Của tôi"_s), ErrorCode::Forbidden);
        p.as(u"xa.hr"_s);
        must(desk.remove(saved.id));
        REFUSED(Approvals(*p.office).submit(document(draft.id), {}), ErrorCode::Refused); // empty
    }

    void mergedCodesStayResolvable()
    {
        sample::Province p;
        p.as(u"xa.hr"_s);
        const CatalogId id = p.draft(u"MS"_s, u"Danh mục"_s);
        CatalogDesk desk(*p.office);
        CatalogItem twin;
        twin.catalog = id;
        twin.code = u"KT.09"_s;
        twin.task = u"công văn: soạn thảo"_s;
        twin.points = Decimal(10);
        must(desk.save(twin));
        const auto pairs = must(desk.duplicates(id));
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs[0].percent, 100);
        QCOMPARE(pairs[0].second.code, u"KT.09"_s);
        must(desk.merge(id, u"DC.01"_s, u"KT.09"_s));
        must(desk.merge(id, u"DC.02"_s, u"DC.01"_s));
        QCOMPARE(must(desk.resolve(id, u"KT.09"_s))->code, u"DC.02"_s);
        QCOMPARE(must(desk.resolve(id, u"DC.01"_s))->code, u"DC.02"_s);
        QVERIFY(!must(desk.resolve(id, u"XX"_s)));
        REFUSED(desk.merge(id, u"DC.02"_s, u"DC.02"_s), ErrorCode::NotFound);
    }

    void partsOfAgenciesBecomeOneCatalog()
    {
        sample::Province p;
        p.as(u"xa.hr"_s);
        const CatalogId first = p.draft(u"MS"_s, u"Phần của xã"_s);
        Approvals approvals(*p.office);
        must(approvals.submit(document(first), {}));
        const CatalogId second = p.draft(u"MS.KT"_s, u"Phần của phòng"_s, 20);
        must(approvals.submit(document(second), {}));
        CatalogDesk desk(*p.office);
        REFUSED(desk.consolidate(p.units.value(u"SNV"_s), u"Chung"_s, {first}), ErrorCode::Refused);
        p.as(u"snv"_s);
        const TaskCatalog whole
            = must(desk.consolidate(p.units.value(u"SNV"_s), u"Danh mục chung"_s, {first, second}));
        const auto items = must(Catalogs(*p.office).itemsOf(whole.id));
        QCOMPARE(items->size(), 6);
        QCOMPARE(items->at(3).code, u"MS.KT.DC.01"_s);
        QCOMPARE(items->at(3).owner, p.units.value(u"MS.KT"_s));
        REFUSED(desk.consolidate(p.units.value(u"SNV"_s), u"Lại"_s, {first}), ErrorCode::Refused);
        must(approvals.submit(document(whole.id), {}));
        must(approvals.pass(document(whole.id), {}));
        p.as(u"chair"_s);
        must(approvals.approve(document(whole.id), {}, {u"9/QĐ-UBND"_s, Date(2026, 6, 1)}));
        for (const CatalogId& part : {first, second}) {
            const auto entry = must(approvals.read(document(part))).document;
            QCOMPARE(entry.state, ApprovalState::Approved);
            QCOMPARE(entry.documentNumber, u"9/QĐ-UBND"_s);
        }
    }

    void workOutsideTheCatalogIsProposedAndDecided()
    {
        sample::Commune c;
        c.as(u"staff"_s);
        WorkProposals proposals(*c.office);
        WorkProposal wanted;
        REFUSED(proposals.propose(wanted), ErrorCode::Invalid);
        wanted.task = u"báo cáo định kỳ tháng/quý/6 tháng/năm"_s;
        REFUSED(proposals.propose(wanted), ErrorCode::Refused);
        wanted.task = u"Hỗ trợ chuyển đổi số cho hộ kinh doanh"_s;
        wanted.output = u"Lượt hỗ trợ"_s;
        const auto made = must(proposals.propose(wanted));
        // Meanwhile it is recorded outside the catalog.
        DiaryEntry entry = c.entry(Date(2026, 4, 21));
        entry.item = {};
        entry.title = wanted.task;
        QCOMPARE(must(Diary(*c.office).add(entry)).coefficient, Decimal(1));
        QVERIFY(must(proposals.waiting()).isEmpty());
        REFUSED(proposals.decline(made.id, u"tự xử"_s), ErrorCode::Forbidden);
        WorkProposal another;
        another.task = u"Việc khác chưa có"_s;
        const auto second = must(proposals.propose(another));
        c.as(u"hr"_s);
        QCOMPARE(must(proposals.waiting()).size(), 2);
        REFUSED(proposals.decline(second.id, u"  "_s), ErrorCode::Invalid);
        must(proposals.decline(second.id, u"Đã có ở DC.02"_s));
        REFUSED(proposals.decline(second.id, u"lại"_s), ErrorCode::Refused);
        const TaskCatalog draft = must(CatalogDesk(*c.office).draft(c.agency, {}));
        CatalogItem item;
        item.code = u"DC.30"_s;
        item.points = Decimal(15);
        const auto accepted = must(proposals.accept(made.id, draft.id, item));
        QCOMPARE(accepted.itemCode, u"DC.30"_s);
        const auto added = must(CatalogDesk(*c.office).resolve(draft.id, u"DC.30"_s));
        QCOMPARE(added->task, wanted.task);
        QCOMPARE(added->output, u"Lượt hỗ trợ"_s);
        QVERIFY(must(proposals.waiting()).isEmpty());
        c.as(u"staff"_s);
        QCOMPARE(must(proposals.own()).size(), 2);
        REFUSED(proposals.withdraw(made.id), ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(TestCatalogDesk)
#include "test_catalog_desk.moc"
