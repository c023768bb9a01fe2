// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalog_columns.h"
#include "core/exchange/csv.h"
#include "core/service/approvals.h"
#include "core/service/catalog_desk.h"
#include "core/service/diary.h"
#include "core/service/export/export.h"
#include "core/service/import/import.h"
#include "core/service/item_users.h"
#include "core/service/positions.h"
#include "core/storage/catalog_repository.h"
#include "tests/core/service/commune.h"

#include <QTest>

#include <algorithm>

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
    /// Two positions, of which the member of staff holds the first until the 22nd.
    static void describePositions(sample::Commune& c)
    {
        c.office->signInAsOperator();
        Positions positions(*c.office);
        QList<Position> stored;
        for (const auto& [code, name] : {std::pair(u"VT-01"_s, u"Chuyên viên tổng hợp"_s), std::pair(u"VT-02"_s, u"Văn thư"_s)}) {
            Position one;
            one.code = code;
            one.name = name;
            stored.append(must(positions.save(c.agency, one, {})));
        }
        must(positions.appoint({{}, stored[0].id, c.staff, Date(2026, 1, 1), Date(2026, 4, 22), {}, 0}));
        must(positions.appoint({{}, stored[1].id, c.mover, Date(2026, 1, 1), {}, {}, 0}));
    }
    /// A version in force from the 21st: the first item is for the second position, the second for the
    /// first one within the first division.
    static QList<CatalogItem> keptToPositions(sample::Commune& c)
    {
        describePositions(c);
        CatalogDesk desk(*c.office);
        const TaskCatalog next = must(desk.draft(c.agency, {}));
        auto items = must(storage::CatalogRepository(c.office->db()).items(next.id));
        items[0].positions = {u"VT-02"_s};
        items[1].positions = {u"VT-01"_s};
        items[1].users = {c.economy};
        for (int i = 0; i < 2; ++i)
            must(desk.save(items[i]));
        const auto compared = must(desk.compare(must(storage::CatalogRepository(c.office->db()).inForce(c.agency, Date(2026, 4, 20)))->id, next.id));
        if (compared.count(ItemChange::Changed) != 2 || compared.differences[0].fields != QStringList {u"who may use it"_s})
            qFatal("the comparison of versions does not show who may use an item");
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

    void thoseOfThePositionAreOfferedIt()
    {
        sample::Commune c;
        const auto items = keptToPositions(c);
        const Date day(2026, 4, 21);
        QCOMPARE(codes(c, c.staff, day), (QStringList {items[1].code, items[2].code}));
        QCOMPARE(codes(c, c.mover, day), (QStringList {items[0].code, items[2].code})); // not of the division
        QCOMPARE(codes(c, c.hr, day), QStringList {items[2].code}); // holds no position
        QCOMPARE(codes(c, c.staff, Date(2026, 4, 20)).size(), 3);   // the version before
        // The position counts on the day of the work.
        QCOMPARE(codes(c, c.staff, Date(2026, 4, 23)), QStringList {items[2].code});
    }

    void anEntryOfAnotherPositionIsRefusedWithThePositions()
    {
        sample::Commune c;
        const auto items = keptToPositions(c);
        c.as(u"staff"_s);
        DiaryEntry entry = c.entry(Date(2026, 4, 22));
        entry.item = items[0].id;
        const auto refused = Diary(*c.office).add(entry);
        QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
        QVERIFY2(refused.error().text.contains(u"VT-02"_s), qPrintable(refused.error().text));
        entry.item = items[1].id;
        must(Diary(*c.office).add(entry));
        c.as(u"mover"_s);
        DiaryEntry theirs = c.entry(Date(2026, 4, 22));
        theirs.item = items[0].id;
        must(Diary(*c.office).add(theirs));
        // The position would do; the unit does not.
        theirs.item = items[1].id;
        const auto elsewhere = Diary(*c.office).add(theirs);
        QVERIFY(!elsewhere && elsewhere.error().text.contains(u"Phòng Kinh tế"_s));
    }

    /// Written out, read into another agency and written out again: the same; unknown words are findings.
    void aWorkbookCarriesThem()
    {
        sample::Commune c;
        const auto items = keptToPositions(c);
        const Table table = must(exportTable(*c.office, u"catalog"_s, {}));
        ImportOptions options;
        options.effectiveFrom = Date(2026, 4, 22);
        QCOMPARE(must(importTable(*c.office, u"catalog"_s, table, options)).unchanged, 3);

        sample::Commune other;
        const auto missing = must(importTable(*other.office, u"catalog"_s, table, options));
        QVERIFY(missing.refused()); // no such position there
        QStringList codesOfFindings;
        for (const ImportFinding& one : missing.findings)
            codesOfFindings.append(one.code);
        QCOMPARE(codesOfFindings.count(u"unknown_position"_s), 2);
        describePositions(other);
        const auto done = must(importTable(*other.office, u"catalog"_s, table, options));
        QVERIFY2(!done.refused(), done.findings.isEmpty() ? "" : qPrintable(findingLine(done.findings.front())));
        QCOMPARE(done.changed, 2);
        const auto read = must(storage::CatalogRepository(other.office->db())
                                   .items(must(storage::CatalogRepository(other.office->db()).inForce(other.agency, Date(2026, 4, 22)))->id));
        QCOMPARE(read[0].positions, QStringList {u"VT-02"_s});
        QCOMPARE(read[1].users, QList<UnitId> {other.economy});
        QCOMPARE(toCsv(must(exportTable(*other.office, u"catalog"_s, {}))), toCsv(table));
        QCOMPARE(must(importTable(*other.office, u"catalog"_s, table, options)).unchanged, 3);

        // An empty cell gives the item to everybody again.
        Table open = table;
        for (TableRow& row : open.sheets.front().rows) {
            for (TableCell& cell : row.cells)
                cell.text = cell.text == u"VT-02" ? QString() : cell.text;
        }
        options.effectiveFrom = Date(2026, 4, 23);
        QCOMPARE(must(importTable(*other.office, u"catalog"_s, open, options)).changed, 1);
    }

    void aMergeKeepsEverybodyWhoMightUseEither()
    {
        sample::Commune c;
        c.office->signInAsOperator();
        CatalogDesk desk(*c.office);
        const TaskCatalog draft = must(desk.draft(c.agency, {}));
        auto items = must(storage::CatalogRepository(c.office->db()).items(draft.id));
        items[0].positions = {u"VT-01"_s};
        items[1].positions = {u"VT-02"_s};
        for (int i = 0; i < 2; ++i)
            must(desk.save(items[i]));
        must(desk.merge(draft.id, items[0].code, items[1].code));
        const auto left = must(desk.resolve(draft.id, items[1].code));
        QCOMPARE(left->positions, (QStringList {u"VT-01"_s, u"VT-02"_s}));
        must(desk.merge(draft.id, items[0].code, items[2].code));
        QCOMPARE(must(desk.resolve(draft.id, items[0].code))->positions, QStringList());
    }

    /// Two desks change the same item: whoever comes second overwrites nothing.
    void anItemThatMovedOnIsNotOverwritten()
    {
        sample::Commune c;
        c.office->signInAsOperator();
        CatalogDesk desk(*c.office);
        const TaskCatalog draft = must(desk.draft(c.agency, {}));
        const CatalogItem shown = must(storage::CatalogRepository(c.office->db()).items(draft.id)).first();
        CatalogItem theirs = shown;
        theirs.output = u"Báo cáo tháng"_s;
        const CatalogItem stored = must(desk.save(theirs, shown));
        CatalogItem mine = shown;
        mine.note = u"ghi chú"_s;
        REFUSED(desk.save(mine, shown), ErrorCode::Conflict);
        QCOMPARE(must(desk.resolve(draft.id, shown.code))->output, u"Báo cáo tháng"_s);
        mine.output = stored.output;
        must(desk.save(mine, must(desk.resolve(draft.id, shown.code))));
    }

    void aWorkbookLeavesThemAsTheyAre()
    {
        sample::Commune c;
        const auto items = restricted(c);
        Table table = must(exportTable(*c.office, u"catalog"_s, {}));
        bool changed = false;
        for (TableRow& row : table.sheets.front().rows) {
            // An agency's own workbook has no such columns.
            row.cells.resize(std::min<size_t>(row.cells.size(), catalog_column::Users));
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
