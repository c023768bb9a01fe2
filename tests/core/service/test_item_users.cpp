// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approvals.h"
#include "core/service/catalog_desk.h"
#include "core/service/diary.h"
#include "core/service/export/export.h"
#include "core/service/import/import.h"
#include "core/service/item_users.h"
#include "core/storage/catalog_repository.h"
#include "tests/core/service/commune.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::must;

/// An item that belongs to some units is offered to their people only and refused to the others.
class TestItemUsers : public QObject {
    Q_OBJECT

    /// A version in force from the 21st on whose first item belongs to the second division.
    static QList<CatalogItem> restricted(sample::Commune& c)
    {
        c.office->signInAsOperator();
        CatalogDesk desk(*c.office);
        const TaskCatalog next = must(desk.draft(c.agency, {}));
        auto items = must(storage::CatalogRepository(c.office->db()).items(next.id));
        items[0].users = {c.culture};
        must(desk.save(items[0]));
        must(Approvals(*c.office).record(
            *ApprovalId::parse(next.id.toString()), {u"2/QĐ-UBND"_s, Date(2026, 4, 21)}));
        return items;
    }
    static QStringList codes(sample::Commune& c, PersonId person, const Date& day)
    {
        QStringList codes;
        for (const CatalogItem& item : *must(ItemUsers(*c.office).itemsFor(person, day)))
            codes.append(item.code);
        return codes;
    }

private slots:
    void thoseOfTheUnitAndBelowAreOfferedIt()
    {
        sample::Commune c;
        const auto items = restricted(c);
        const Date day(2026, 4, 22);
        QVERIFY(!codes(c, c.staff, day).contains(items[0].code));
        QCOMPARE(codes(c, c.staff, day).size(), 2);
        QCOMPARE(codes(c, c.hr, day).size(), 3);
        QCOMPARE(codes(c, c.mover, day).size(), 3); // moved there on the 16th
        QCOMPARE(codes(c, c.staff, Date(2026, 4, 20)).size(), 3); // the version before
        // The same list comes back, so that what is built from it is built once.
        QVERIFY(
            must(ItemUsers(*c.office).itemsFor(c.staff, day))
            == must(ItemUsers(*c.office).itemsFor(c.staff, day)));
    }

    void aWorkbookLeavesThemAsTheyAre()
    {
        sample::Commune c;
        const auto items = restricted(c);
        Table table = must(exportTable(*c.office, u"catalog"_s, {}));
        bool changed = false;
        for (TableRow& row : table.sheets.front().rows) {
            for (TableCell& cell : row.cells) {
                if (cell.text == items[1].task) {
                    cell.text += u" của xã"_s;
                    changed = true;
                }
            }
        }
        QVERIFY(changed);
        ImportOptions options;
        options.effectiveFrom = Date(2026, 4, 22);
        const auto done = must(importTable(*c.office, u"catalog"_s, table, options));
        QVERIFY2(!done.refused(), done.findings.isEmpty() ? "" : qPrintable(findingLine(done.findings.front())));
        QCOMPARE(done.changed, 1);
        QVERIFY(!codes(c, c.staff, Date(2026, 4, 22)).contains(items[0].code));
        QCOMPARE(codes(c, c.hr, Date(2026, 4, 22)).size(), 3);
    }

    void anEntryOfSomebodyElseIsRefusedWithTheUnit()
    {
        sample::Commune c;
        const auto items = restricted(c);
        c.as(u"staff"_s);
        DiaryEntry entry = c.entry(Date(2026, 4, 22));
        entry.item = items[0].id;
        const auto refused = Diary(*c.office).add(entry);
        QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
        QVERIFY(refused.error().text.contains(u"Phòng Văn hóa - Xã hội"_s));
        entry.item = items[1].id;
        must(Diary(*c.office).add(entry));
        c.as(u"mover"_s);
        DiaryEntry theirs = c.entry(Date(2026, 4, 22));
        theirs.item = items[0].id;
        must(Diary(*c.office).add(theirs));
    }
};

QTEST_GUILESS_MAIN(TestItemUsers)
#include "test_item_users.moc"
