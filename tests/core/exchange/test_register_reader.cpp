// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/register_exchange.h"
#include "core/exchange/table_reader.h"
#include "tests/core/exchange/fixture.h"
#include "tests/core/exchange/register_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

/// Lists as document-management systems and one-stop shops export them.
class TestRegisterReader : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static Table read(const QString& path)
    {
        auto table = readTableFile(path);
        if (!table)
            qFatal("%s", qPrintable(table.error().text));
        return std::move(*table);
    }
    static RegisterReading readAll(const Table& table, const QString& person = {})
    {
        const RegisterSheet sheet = registerSheets(table).value(0);
        return readRegister(table, sheet, sheet.columns, person);
    }
    static const RegisterItem* numbered(const RegisterReading& reading, const QString& number)
    {
        for (const RegisterItem& item : reading.items) {
            if (item.number == number)
                return &item;
        }
        return nullptr;
    }

private slots:
    void anIncomingRegisterWithTitlesAndMergedCells()
    {
        const Table table = read(sample::incomingRegister(m_folder.path()));
        const auto sheets = registerSheets(table);
        QCOMPARE(sheets.size(), 1);
        const RegisterSheet& sheet = sheets[0];
        QCOMPARE(sheet.firstRow, 6);
        QCOMPARE(sheet.lastRow, 7);
        const RegisterColumns expected {
            {RegisterField::Number, 3},   {RegisterField::Dated, 4}, {RegisterField::Kind, 6},
            {RegisterField::Summary, 7},  {RegisterField::Secrecy, 8}, {RegisterField::Handler, 9},
            {RegisterField::Due, 10},     {RegisterField::Done, 11}, {RegisterField::Status, 12}};
        QCOMPARE(columnsText(sheet.columns), columnsText(expected));
        const RegisterReading reading = readRegister(table, sheet, sheet.columns, u"Trần Thị Minh Hà"_s);
        QCOMPARE(reading.rows, 7);
        QCOMPARE(reading.secret, 1);
        QCOMPARE(reading.foreign, 1);
        QCOMPARE(reading.items.size(), 4);
        const RegisterItem* first = numbered(reading, u"215/SNN-TL"_s);
        QVERIFY(first);
        QCOMPARE(first->dated, Date(2026, 4, 10));
        QCOMPARE(first->due, Date(2026, 4, 20));
        QCOMPARE(first->done, Date(2026, 4, 17));
        QVERIFY(first->finished);
        const RegisterItem* invited = numbered(reading, u"18/GM-UBND"_s);
        QVERIFY(invited);
        QCOMPARE(invited->dated, Date(2026, 4, 13)); // merged down from the row above
        QCOMPARE(invited->done, Date(2026, 4, 15));  // the time beside it does not matter
        const RegisterItem* waiting = numbered(reading, u"305/SNN-TL"_s);
        QVERIFY(waiting);
        QVERIFY(!waiting->finished); // "chưa hoàn thành" is not "hoàn thành"
        QVERIFY(isLate(*waiting, Date(2026, 4, 22)));
        QVERIFY(!isLate(*waiting, Date(2026, 4, 21)));
    }

    void rowsThatAreNotUnderstoodAreNamedWithTheirPlace()
    {
        const Table table = read(sample::incomingRegister(m_folder.path()));
        const RegisterReading reading = readAll(table, u"Trần Thị Minh Hà"_s);
        QStringList said;
        for (const ImportFinding& finding : reading.findings) {
            if (finding.severity == Severity::Warning)
                said << findingLine(finding);
        }
        QCOMPARE(said.size(), 1);
        QVERIFY2(said[0].contains(u"15"_s) && said[0].contains(u"J"_s), qPrintable(said[0]));
        QVERIFY(said[0].contains(u"31/02/2026"_s));
        QVERIFY(!numbered(reading, u"302/SNN-KH"_s));
    }

    void wordsOfASecretRowGoNowhere()
    {
        const Table table = read(sample::incomingRegister(m_folder.path()));
        const RegisterReading reading = readAll(table);
        QVERIFY(!numbered(reading, u"09/BC-UBND(TM)"_s));
        for (const ImportFinding& finding : reading.findings)
            QVERIFY(!finding.text.contains(u"không ghi"_s) && !finding.text.contains(u"09/BC"_s));
        // The mark alone is enough, without a column of its own.
        const Table marked = fixture::table({fixture::sheet(
            u"S"_s, {u"Số, ký hiệu|Ngày|Trích yếu"_s, u"12/BC-M|07/04/2026|Nội dung"_s,
                     u"13/BC-UBND|07/04/2026|Tài liệu TUYỆT MẬT"_s, u"14/BC-UBND|07/04/2026|Bảo mật dữ liệu"_s})});
        const RegisterReading left = readAll(marked);
        QCOMPARE(left.secret, 2);
        QCOMPARE(left.items.size(), 1);
        QCOMPARE(left.items[0].number, u"14/BC-UBND"_s);
    }

    void aCaseList()
    {
        const RegisterReading reading = readAll(read(sample::caseList(m_folder.path())));
        QCOMPARE(reading.items.size(), 4);
        const RegisterItem& first = reading.items[0];
        QCOMPARE(first.number, u"H37.15-260413-0002"_s);
        QCOMPARE(first.kind, u"Đăng ký khai sinh"_s);
        QCOMPARE(first.dated, Date(2026, 4, 13));
        QCOMPARE(first.due, Date(2026, 4, 14));
        QCOMPARE(first.done, Date(2026, 4, 13));
        QVERIFY(!reading.items[2].finished);
        QCOMPARE(reading.items[2].kind, u"Cấp giấy xác nhận; tình trạng hôn nhân"_s);
        QVERIFY(reading.items[3].finished); // the list does not say when
        QVERIFY(!isValid(reading.items[3].done));
    }

    void whatWentOutIsDoneOnItsDay()
    {
        const RegisterReading reading = readAll(read(sample::outgoingRegister(m_folder.path())));
        QCOMPARE(reading.items.size(), 2);
        QCOMPARE(reading.items[0].done, Date(2026, 4, 16));
        QCOMPARE(reading.items[0].summary, u"Báo cáo tiến độ gieo trồng, tuần 16"_s);
    }

    void halfOfTheColumns()
    {
        const Table half = fixture::table({fixture::sheet(
            u"S"_s, {u"SỔ THEO DÕI"_s, u"TT|Trích yếu|Hạn xử lý"_s, u"1|Trả lời đơn của thôn Đông|24/04/2026"_s, u"2|Rà soát hộ nghèo|"_s})});
        const RegisterReading reading = readAll(half);
        QCOMPARE(reading.items.size(), 2);
        QCOMPARE(reading.items[0].due, Date(2026, 4, 24));
        QVERIFY(reading.items[0].number.isEmpty());
        QVERIFY(reading.items[0].key != reading.items[1].key);
        QVERIFY(!reading.items[1].finished);
    }

    void headingsNobodyKnowsAreMappedByHand()
    {
        const Table table = read(sample::strangeList(m_folder.path()));
        const auto sheets = registerSheets(table);
        QCOMPARE(sheets.size(), 1);
        QVERIFY(!sheets[0].isEnough());
        QCOMPARE(sheets[0].headings, (QStringList {u"Mục"_s, u"Văn thư"_s, u"Diễn giải"_s, u"Xong"_s}));
        QCOMPARE(sheets[0].samples[1], u"88/CV"_s);
        const RegisterReading reading = readRegister(
            table, sheets[0],
            {{RegisterField::Number, 2}, {RegisterField::Summary, 3}, {RegisterField::Done, 4}}, {});
        QCOMPARE(reading.items.size(), 2);
        QCOMPARE(reading.items[0].done, Date(2026, 4, 17));
        QVERIFY(!reading.items[1].finished);
    }

    void theRegistersOwnNumberWhereTheDocumentsIsMissing()
    {
        const Table table = fixture::table({fixture::sheet(
            u"S"_s, {u"Số đến|Ngày đến|Trích yếu|Hạn xử lý"_s, u"12|07/04/2026|Báo cáo|09/04/2026"_s})});
        const RegisterReading reading = readAll(table);
        QCOMPARE(reading.items.size(), 1);
        QCOMPARE(reading.items[0].number, u"12"_s);
        QCOMPARE(reading.items[0].dated, Date(2026, 4, 7));
    }

    void whatIsNoListIsSaid()
    {
        QVERIFY(registerSheets(fixture::table({fixture::sheet(u"S"_s, {u"Ghi chú"_s})})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRegisterReader)
#include "test_register_reader.moc"
