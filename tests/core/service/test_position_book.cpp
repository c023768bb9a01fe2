// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/service/approvals.h"
#include "core/service/competencies.h"
#include "core/service/export/export.h"
#include "core/service/import/import.h"
#include "core/service/positions.h"
#include "core/service/reports.h"
#include "core/storage/position_repository.h"
#include "tests/core/exchange/docx_fixture.h"
#include "tests/core/service/commune.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::fixture;
using sample::must;

namespace {

WordDocument forms(const QString& purpose = u"Tham mưu tổng hợp."_s)
{
    DocxWriter writer;
    for (int i = 1; i <= 2; ++i) {
        writer.paragraph(u"BẢN MÔ TẢ CÔNG VIỆC"_s)
            .table({{u"Tên VTVL: Chuyên viên %1"_s.arg(i), u"Mã vị trí việc làm: TP -NVCN-0%1"_s.arg(i)}})
            .paragraph(u"1. Mục tiêu vị trí việc làm"_s)
            .paragraph(purpose)
            .table({{u"TT"_s, u"Nhiệm vụ"_s, u"Công việc cụ thể"_s, u"Tiêu chí đánh giá"_s},
                    {u"2.1"_s, u"Báo cáo"_s, u"#Thu thập¶#Viết"_s, u"Đúng hạn"_s}})
            .table({{u"Nhóm năng lực"_s, u"Tên năng lực"_s, u"Cấp độ"_s},
                    {u"Nhóm năng lực chung"_s, u"Giao tiếp ứng xử"_s, u"2-3"_s},
                    {u"Nhóm năng lực chung"_s, u"Ngoại ngữ"_s, u"2"_s}});
    }
    return writer.document();
}

WordDocument framework()
{
    return DocxWriter()
        .paragraph(u"I. NHÓM NĂNG LỰC CHUNG"_s)
        .table({{u"Cấp độ"_s, u"Giao tiếp ứng xử"_s, u"Ngoại ngữ"_s},
                {u"2"_s, u"Thúc đẩy"_s, u"Trao đổi"_s},
                {u"1"_s, u"Nghe rõ"_s, u""_s}})
        .document();
}

/// The table after it was written to a workbook and read back.
Table reread(const Table& table)
{
    const auto bytes = toXlsx(table);
    return bytes ? readTable(*bytes, u"file.xlsx"_s).value_or(Table()) : Table();
}

QStringList cellsOf(const Table& table)
{
    QStringList cells;
    for (const TableSheet& sheet : table.sheets) {
        for (const TableRow& row : sheet.rows) {
            for (const TableCell& cell : row.cells)
                cells.append(cell.text);
            cells.append(u"|"_s);
        }
    }
    return cells;
}

} // namespace

class TestPositionBook : public QObject {
    Q_OBJECT
private slots:
    void aFormIsImportedOnceAndAgainChangesNothing()
    {
        sample::Commune c;
        ImportOptions look;
        look.dryRun = true;
        const auto dry = must(importDocument(*c.office, u"positions"_s, forms(), look));
        QCOMPARE(dry.added, 2);
        QVERIFY(!must(Positions(*c.office).book(c.agency)).document);
        const auto first = must(importDocument(*c.office, u"positions"_s, forms(), {}));
        QCOMPARE(first.added, 2);
        const auto book = must(Positions(*c.office).book(c.agency));
        QCOMPARE(book.positions.size(), 2);
        QCOMPARE(book.positions[0].code, u"TP-NVCN-01"_s);
        QCOMPARE(book.positions[0].description.tasks[0].works[0].work, u"- Thu thập\n- Viết"_s);
        QVERIFY(book.document->state == ApprovalState::Drafting);
        QVERIFY(book.editable);
        const auto again = must(importDocument(*c.office, u"positions"_s, forms(), {}));
        QCOMPARE(again.added + again.changed, 0);
        QCOMPARE(again.unchanged, 2);
        const auto changed
            = must(importDocument(*c.office, u"positions"_s, forms(u"Mục tiêu mới."_s), {}));
        QCOMPARE(changed.changed, 2);
        QCOMPARE(
            must(Positions(*c.office).book(c.agency)).positions[1].description.purpose,
            u"Mục tiêu mới."_s);
    }

    void onlyThoseInChargeImportAndChange()
    {
        sample::Commune c;
        c.as(u"staff"_s);
        const auto refused = importDocument(*c.office, u"positions"_s, forms(), {});
        QVERIFY(!refused && refused.error().code == ErrorCode::Forbidden);
        Position position;
        position.code = u"X1"_s;
        position.name = u"Một"_s;
        QVERIFY(!Positions(*c.office).save(c.agency, position, {}));
        const auto kind = importDocument(*c.office, u"units"_s, forms(), {});
        QVERIFY(!kind && kind.error().code == ErrorCode::Invalid);
    }

    void nothingIsHalfImported()
    {
        sample::Commune c;
        DocxWriter writer;
        writer.table({{u"Tên VTVL: Một"_s, u"Mã VTVL: TP-NVCN-01"_s}})
            .table({{u"Tên VTVL: Hai"_s, u"Mã VTVL: TP-NVCN-01"_s}});
        const auto summary = must(importDocument(*c.office, u"positions"_s, writer.document(), {}));
        QVERIFY(summary.refused());
        QVERIFY(!must(Positions(*c.office).book(c.agency)).document);
    }

    void anApprovedListIsFollowedByAVersionOfItsOwn()
    {
        sample::Commune c;
        ImportOptions options;
        options.effectiveFrom = Date(2026, 4, 1);
        options.documentNumber = u"12/QĐ-UBND"_s;
        must(importDocument(*c.office, u"positions"_s, forms(), options));
        auto book = must(Positions(*c.office).book(c.agency));
        QVERIFY(book.document->state == ApprovalState::Approved);
        QCOMPARE(book.document->documentNumber, u"12/QĐ-UBND"_s);
        // The database refuses what the program would not do.
        auto raw = book.positions[0];
        raw.name = u"Đổi tên"_s;
        QVERIFY(!storage::PositionRepository(c.office->db()).update(raw));
        const PositionHolding held = must(Positions(*c.office).appoint(
            {{}, book.positions[0].id, c.staff, Date(2026, 4, 1), {}, u"15/QĐ"_s, 0}));
        Position changed = book.positions[0];
        changed.name = u"Chuyên viên tổng hợp"_s;
        must(Positions(*c.office).save(c.agency, changed, book.positions[0]));
        REFUSED(Positions(*c.office).save(c.agency, changed, book.positions[0]), ErrorCode::Conflict);
        book = must(Positions(*c.office).book(c.agency));
        QVERIFY(book.document->state == ApprovalState::Drafting);
        QCOMPARE(book.positions.size(), 2);
        QCOMPARE(book.positions[0].name, u"Chuyên viên tổng hợp"_s);
        // What counts today is still the approved one, and the holder holds it.
        const auto counting = must(Positions(*c.office).counting(c.agency, Date(2026, 4, 22)));
        QCOMPARE(counting[0].name, u"Chuyên viên 1"_s);
        const auto holdings = must(Positions(*c.office).holdings(c.agency));
        QCOMPARE(holdings.size(), 1);
        QCOMPARE(holdings[0].code, u"TP-NVCN-01"_s);
        QVERIFY(!Positions(*c.office).remove(c.agency, book.positions[0]));
        must(Positions(*c.office).end(held, Date(2026, 4, 10)));
        QVERIFY(Positions(*c.office).remove(c.agency, book.positions[0]));
    }

    void onePersonHoldsOnePositionAtATime()
    {
        sample::Commune c;
        must(importDocument(*c.office, u"positions"_s, forms(), {}));
        const auto book = must(Positions(*c.office).book(c.agency));
        Positions positions(*c.office);
        QVERIFY(!positions.appoint({{}, book.positions[0].id, c.staff, {}, {}, {}, 0}));
        must(positions.appoint(
            {{}, book.positions[0].id, c.staff, Date(2026, 1, 1), {}, {}, 0}));
        const auto twice = positions.appoint(
            {{}, book.positions[1].id, c.staff, Date(2026, 3, 1), {}, {}, 0});
        QVERIFY(!twice && twice.error().code == ErrorCode::Refused);
        Position same = book.positions[1];
        same.code = u"TP-NVCN-01"_s;
        const auto code = positions.save(c.agency, same, book.positions[1]);
        QVERIFY(!code && code.error().code == ErrorCode::Refused);
    }

    void gapsFollowFromPositionsAndAssessments()
    {
        sample::Commune c;
        must(importDocument(*c.office, u"positions"_s, forms(), {}));
        must(importDocument(*c.office, u"competencies"_s, framework(), {}));
        const auto again
            = must(importDocument(*c.office, u"competencies"_s, framework(), {}));
        QCOMPARE(again.unchanged, 2);
        const auto positions = must(Positions(*c.office).book(c.agency)).positions;
        const auto known = must(Competencies(*c.office).book(c.agency)).competencies;
        QCOMPARE(known.size(), 2);
        must(Positions(*c.office).appoint(
            {{}, positions[0].id, c.staff, Date(2026, 1, 1), {}, {}, 0}));
        c.as(u"head"_s);
        must(Competencies(*c.office).assess(
            {{}, c.staff, known[0].id, 1, u"Báo cáo quý I"_s, Date(2026, 4, 1), {}, 0}));
        QVERIFY(!Competencies(*c.office).assess(
            {{}, c.staff, known[0].id, 1, QString(), Date(2026, 4, 1), {}, 0}));
        c.as(u"staff"_s);
        const auto own = Competencies(*c.office).assess(
            {{}, c.staff, known[0].id, 5, u"Tự nhận"_s, Date(2026, 4, 2), {}, 0});
        QVERIFY(!own && own.error().code == ErrorCode::Forbidden);
        c.as(u"hr"_s);
        const auto people = must(Competencies(*c.office).gaps(c.agency, Date(2026, 4, 22)));
        const auto one = std::find_if(people.begin(), people.end(), [&](const PersonGaps& gaps) {
            return gaps.person == c.staff;
        });
        QVERIFY(one != people.end());
        QCOMPARE(one->position, u"Chuyên viên 1"_s);
        QVERIFY(one->gaps[0].state == GapState::Below);
        QVERIFY(one->gaps[1].state == GapState::NotAssessed);
        QCOMPARE(trainingNeeds(people).size(), 1);
        // A changed framework is a new version; what was found counts by name.
        Competency changed = known[0];
        changed.descriptors[2] = u"Giao tiếp tốt"_s;
        must(Competencies(*c.office).save(c.agency, changed));
        QCOMPARE(trainingNeeds(must(Competencies(*c.office).gaps(c.agency, Date(2026, 4, 22)))).size(), 1);
    }

    void theBoardSaysWhatEachUnitLacks()
    {
        sample::Commune c;
        must(importDocument(*c.office, u"positions"_s, forms(), {}));
        const auto positions = must(Positions(*c.office).book(c.agency)).positions;
        must(Positions(*c.office).appoint(
            {{}, positions[0].id, c.staff, Date(2026, 1, 1), {}, {}, 0}));
        must(Competencies(*c.office).setRollout(
            {c.economy, Date(2026, 3, 1), Date(2026, 4, 1), {}, 0}));
        QVERIFY(!Competencies(*c.office).setRollout(
            {c.economy, Date(2026, 3, 1), Date(2026, 2, 1), {}, 0}));
        const auto lines = must(Competencies(*c.office).rollout(Date(2026, 4, 22)));
        for (const RolloutLine& line : lines) {
            if (line.unit.id == c.agency) {
                QCOMPARE(line.positions, 2);
                QCOMPARE(line.described, 2);
                QVERIFY(line.catalogApproved);
            }
            if (line.unit.id == c.economy) {
                QCOMPARE(line.appointed, 1);
                QVERIFY(line.people >= 2);
                QCOMPARE(line.dates.officialFrom, Date(2026, 4, 1));
                QCOMPARE(line.depth, 1);
            }
        }
        c.as(u"staff"_s);
        QVERIFY(!Competencies(*c.office).setRollout({c.economy, {}, {}, {}, 0}));
    }

    void whatIsExportedImportsToTheSame_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString& kind : exportKinds())
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void whatIsExportedImportsToTheSame()
    {
        QFETCH(QString, kind);
        sample::Commune c;
        must(importDocument(*c.office, u"positions"_s, forms(), {}));
        must(importDocument(*c.office, u"competencies"_s, framework(), {}));
        const auto known = must(Competencies(*c.office).book(c.agency)).competencies;
        c.as(u"hr"_s);
        must(Competencies(*c.office).assess(
            {{}, c.staff, known[0].id, 1, u"Báo cáo"_s, Date(2026, 4, 1), {}, 0}));
        c.office->signInAsOperator();
        const Table first = must(exportTable(*c.office, kind, {}));
        const auto summary = must(importTable(*c.office, kind, reread(first), {}));
        QVERIFY2(!summary.refused(), summary.findings.isEmpty() ? "" : qPrintable(findingLine(summary.findings.front())));
        QCOMPARE(summary.added + summary.changed + summary.removed, 0);
        QCOMPARE(cellsOf(must(exportTable(*c.office, kind, {}))), cellsOf(first));
        c.as(u"staff"_s);
        QVERIFY(!exportTable(*c.office, kind, {}));
    }

    void theReportsAreMadeForWhomTheyAreMeant()
    {
        sample::Commune c;
        must(importDocument(*c.office, u"positions"_s, forms(), {}));
        must(importDocument(*c.office, u"competencies"_s, framework(), {}));
        const auto positions = must(Positions(*c.office).book(c.agency)).positions;
        must(Positions(*c.office).appoint(
            {{}, positions[0].id, c.staff, Date(2026, 1, 1), {}, {}, 0}));
        Reports reports(*c.office);
        ReportRequest request;
        request.period = Period::month(2026, 4);
        request.kind = u"position-list"_s;
        QCOMPARE(must(reports.build(request)).size(), 1);
        request.kind = u"job-description"_s;
        QCOMPARE(must(reports.build(request)).size(), 2);
        request.person = c.staff;
        QCOMPARE(must(reports.build(request)).size(), 1);
        request.kind = u"competency-gaps"_s;
        QCOMPARE(must(reports.build(request)).size(), 1);
        request.person = {};
        QCOMPARE(must(reports.build(request)).size(), 1);
        request.kind = u"competency-framework"_s;
        QCOMPARE(must(reports.build(request)).size(), 1);
        c.as(u"staff"_s);
        request.kind = u"competency-gaps"_s;
        QVERIFY(!reports.build(request));
        request.person = c.staff;
        QVERIFY(reports.build(request));
    }
};

QTEST_GUILESS_MAIN(TestPositionBook)
#include "test_position_book.moc"
