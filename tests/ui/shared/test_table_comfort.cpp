// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/data_table.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/list_report.h"
#include "ui/shared/settings.h"

#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

Cell word(const QString& text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

void fill(DataTable& table)
{
    table.setColumns(
        {{u"name"_s, u"Người"_s, {}, ColumnKind::Name},
         {u"work"_s, u"Công việc"_s, u"Công việc dài"_s, ColumnKind::Text},
         {u"hours"_s, u"Số giờ"_s, u"00,0"_s, ColumnKind::Number}});
    table.setRows(
        {{u"1"_s, {word(u"Trần Thị Minh Hà"_s), word(u"Báo cáo"_s), word(u"2,0"_s)}},
         {u"2"_s, {word(u"Nguyễn Hoàng Nam"_s), word(u"Kiểm tra"_s), word(u"1,5"_s)}},
         {u"3"_s, {word(u"Lê Văn Đông"_s), word(u"Báo cáo"_s), word(u"3,0"_s)}}});
}

} // namespace

/// What every table can do: a quick filter, kept views, and to be printed as it is shown.
class TestTableComfort : public QObject {
    Q_OBJECT
private slots:
    /// Undo, the next day, the next person: steps begun with Ctrl end in a list that is filled again.
    void aRowShownByTheProgramIsTheOneSelectedWhateverKeyIsHeld()
    {
        DataTable table(u"Danh sách"_s);
        fill(table);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setCurrentId(u"1"_s);
        QTest::keyPress(&table, Qt::Key_Control, Qt::ControlModifier);
        table.setCurrentId(u"2"_s);
        table.setCurrentId(u"3"_s);
        const QStringList selected = table.selectedIds();
        QTest::keyRelease(&table, Qt::Key_Control);
        QCOMPARE(selected, QStringList(u"3"_s));
    }

    void aTableWithoutAFilterLineHasOneOverItsHeading()
    {
        DataTable table(u"Danh sách"_s);
        fill(table);
        table.resize(600, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        table.beginFilter();
        auto* line = table.findChild<FilterLine*>(u"quickFilter"_s);
        QVERIFY(line->isVisible());
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"bao cao"_s);
        QCOMPARE(table.visibleIds(), QStringList({u"1"_s, u"3"_s}));
        QTest::keyClick(line, Qt::Key_Return); // into the rows
        QVERIFY(table.hasFocus());
        table.beginFilter();
        QTest::keyClick(line, Qt::Key_Escape); // clears
        QCOMPARE(table.visibleIds().size(), 3);
        QVERIFY(line->isVisible());
        QTest::keyClick(line, Qt::Key_Escape); // closes
        QVERIFY(!line->isVisible());
        QVERIFY(table.hasFocus());
    }

    void aListThatIsKeptAlwaysShowsItsLineAboveTheHeading()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        DataTable table(u"Danh sách"_s);
        fill(table);
        const int titles = table.horizontalHeader()->sizeHint().height();
        table.remember(settings, u"list"_s);
        table.resize(600, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        auto* line = table.findChild<FilterLine*>(u"quickFilter"_s);
        QVERIFY(line);
        QVERIFY(line->isVisible());
        QVERIFY(table.horizontalHeader()->height() >= titles + line->height());
        // Nothing of the first row is under it.
        const QRect row = table.visualRect(table.model()->index(0, 0));
        QVERIFY(
            table.viewport()->mapTo(&table, row.topLeft()).y()
            >= line->mapTo(&table, line->rect().bottomLeft()).y());
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Escape); // back to the rows; the line stays
        QVERIFY(line->isVisible());
        QVERIFY(table.hasFocus());
    }

    void aPageWithALineOfItsOwnHasNoSecondOne()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        DataTable table(u"Danh sách"_s);
        FilterLine own(u"Lọc"_s);
        fill(table);
        table.attach(&own);
        table.remember(settings, u"list"_s);
        table.resize(600, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        QVERIFY(table.findChild<FilterLine*>(u"quickFilter"_s) == nullptr);
    }

    void viewsAreKeptUnderTheirNames()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        {
            DataTable table(u"Danh sách"_s);
            fill(table);
            table.remember(settings, u"list"_s);
            table.setColumnHidden(2, true);
            table.horizontalHeader()->moveSection(1, 0);
            table.beginFilter();
            table.findChild<FilterLine*>(u"quickFilter"_s)->setText(u"bao cao"_s);
            table.saveView(u"  Báo cáo  "_s);
            table.saveView(u" "_s); // no name, no view
        }
        DataTable again(u"Danh sách"_s);
        fill(again);
        again.remember(settings, u"list"_s);
        QCOMPARE(again.savedViews(), QStringList {u"Báo cáo"_s});
        again.setColumnHidden(2, false);
        again.showView(u"Báo cáo"_s);
        QVERIFY(again.isColumnHidden(2));
        QCOMPARE(again.horizontalHeader()->logicalIndex(0), 1);
        QCOMPARE(again.visibleIds().size(), 2);
        again.forgetView(u"Báo cáo"_s);
        QVERIFY(again.savedViews().isEmpty());
    }

    void aListIsPrintedAsItIsShown()
    {
        DataTable table(u"Danh sách"_s);
        fill(table);
        table.sortByColumn(0, Qt::AscendingOrder); // by given name: Đông, Hà, Nam
        table.horizontalHeader()->moveSection(2, 0);
        table.setColumnHidden(1, true);
        const auto list = listReport(table, u"Người và giờ"_s, u"UBND xã Mẫu"_s, u"Mẫu"_s, Date(2026, 4, 22));
        QCOMPARE(list.title, u"NGƯỜI VÀ GIỜ"_s);
        QVERIFY(list.subtitle.isEmpty());
        const report::Section& section = list.sections.front();
        QCOMPARE(int(section.columns.size()), 2);
        QCOMPARE(section.columns[0].title, u"Số giờ"_s);
        QVERIFY(section.columns[0].align == report::Align::Right);
        QCOMPARE(int(section.rows.size()), 3);
        QCOMPARE(std::get<QString>(section.rows[0].cells[1]), u"Lê Văn Đông"_s);
        table.beginFilter();
        table.findChild<FilterLine*>(u"quickFilter"_s)->setText(u"nam"_s);
        const auto part = listReport(table, u"Người"_s, u"UBND"_s, {}, Date(2026, 4, 22));
        QCOMPARE(int(part.sections.front().rows.size()), 1);
        QVERIFY(part.subtitle.contains(u"nam"_s)); // nobody takes a part for the whole
    }
};

QTEST_MAIN(TestTableComfort)
#include "test_table_comfort.moc"
