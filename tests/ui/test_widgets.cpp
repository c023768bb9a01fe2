// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/background.h"
#include "ui/shared/big_figure.h"
#include "ui/shared/chip.h"
#include "ui/shared/command_palette.h"
#include "ui/shared/data_table.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/settings.h"
#include "ui/shared/shortcut_list.h"
#include "ui/shared/stat_tile.h"
#include "ui/shared/status_line.h"
#include "ui/shell/server_dialog.h"
#include "ui/shell/start_window.h"
#include "ui/shell/who_dialog.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace soviec;
using soviec::testing::accessibilityFaults;

namespace {

Row person(const QString& id, const QString& name, int hours)
{
    Row row{id, {Cell(), Cell(), Cell()}};
    row.cells[0].text = name;
    row.cells[1].text = QString::number(hours);
    row.cells[1].key = hours;
    row.cells[2].chips = {{u"check"_s, u"Đã duyệt"_s, Meaning::Good}};
    return row;
}

void fill(DataTable& table)
{
    table.setColumns(
        {{u"name"_s, u"Người"_s, {}, ColumnKind::Name},
         {u"hours"_s, u"Giờ"_s, u"000"_s, ColumnKind::Number},
         {u"state"_s, u"Trạng thái"_s, u"Đã duyệt"_s, ColumnKind::State}});
    table.setRows(
        {person(u"a"_s, u"Trần Minh Hà"_s, 9), person(u"b"_s, u"Đỗ Hữu Nam"_s, 10),
         person(u"c"_s, u"Lê Thị Ân"_s, 2)});
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void everyCellSpeaks()
    {
        DataTable table(u"Hàng đợi"_s);
        fill(table);
        QCOMPARE(accessibilityFaults(&table), QStringList());
        const QModelIndex state = table.model()->index(0, 2);
        QCOMPARE(state.data(Qt::AccessibleTextRole).toString(), u"Đã duyệt"_s);
        Cell cell;
        cell.code = u"DC.16"_s;
        cell.text = u"Xử lý văn bản"_s;
        cell.second = u"thủy lợi"_s;
        QCOMPARE(spokenText(cell), u"DC.16 Xử lý văn bản, thủy lợi"_s);
        QVERIFY(!spokenText(Cell()).isEmpty());
    }

    void aSilentControlIsFound()
    {
        QWidget page;
        auto* silent = new QLineEdit(&page);
        silent->setObjectName(u"field"_s);
        QCOMPARE(accessibilityFaults(&page).size(), 1);
        silent->setAccessibleName(u"Ghi chú"_s);
        QCOMPARE(accessibilityFaults(&page), QStringList());
    }

    void tableSortsByGivenNameAndByNumber()
    {
        DataTable table(u"Hàng đợi"_s);
        fill(table);
        const QStringList asGiven{u"a"_s, u"b"_s, u"c"_s};
        QCOMPARE(table.visibleIds(), asGiven);
        table.sortByColumn(0, Qt::AscendingOrder);
        const QStringList byName{u"c"_s, u"a"_s, u"b"_s};
        QCOMPARE(table.visibleIds(), byName);
        table.sortByColumn(1, Qt::DescendingOrder);
        const QStringList byHours{u"b"_s, u"a"_s, u"c"_s};
        QCOMPARE(table.visibleIds(), byHours);
    }

    void tableFiltersWithoutAccents()
    {
        DataTable table(u"Hàng đợi"_s);
        fill(table);
        FilterLine line(u"Lọc"_s);
        table.attach(&line);
        QTest::keyClicks(&line, u"nam do"_s);
        QCOMPARE(table.visibleIds(), QStringList{u"b"_s});
        QTest::keyClick(&line, Qt::Key_Escape);
        QCOMPARE(table.visibleIds().size(), 3);
    }

    void tableKeepsTheSelectionByIdentity()
    {
        DataTable table(u"Hàng đợi"_s);
        fill(table);
        table.setCurrentId(u"b"_s);
        table.setRows({person(u"x"_s, u"Mới"_s, 1), person(u"b"_s, u"Đỗ Hữu Nam"_s, 11)});
        QCOMPARE(table.currentId(), u"b"_s);
        QSignalSpy opened(&table, &DataTable::opened);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), u"b"_s);
    }

    void tableRemembersItsColumns()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        {
            DataTable table(u"Hàng đợi"_s);
            fill(table);
            table.remember(settings, u"queue"_s);
            table.horizontalHeader()->moveSection(0, 2);
            table.sortByColumn(1, Qt::DescendingOrder);
        }
        DataTable again(u"Hàng đợi"_s);
        fill(again);
        again.remember(settings, u"queue"_s);
        QCOMPARE(again.horizontalHeader()->visualIndex(0), 2);
        QCOMPARE(again.visibleIds().first(), u"b"_s);
    }

    void editedCellsAsk()
    {
        DataTable table(u"Nhật ký"_s);
        fill(table);
        QStringList edits;
        table.setEditor([&edits](const QString& row, const QString& column, const QString& text) {
            edits += row + u'/' + column + u'/' + text;
            return true;
        });
        Row row = person(u"a"_s, u"Trần Minh Hà"_s, 9);
        row.cells[1].editable = true;
        table.setRows({row});
        QVERIFY(table.model()->setData(table.model()->index(0, 1), u"7,5"_s));
        QCOMPARE(edits, QStringList{u"a/hours/7,5"_s});
        QVERIFY(!table.model()->setData(table.model()->index(0, 0), u"x"_s));
    }

    void segmentsMoveByArrow()
    {
        SegmentedControl control(u"Xem"_s, {u"Ngày"_s, u"Tuần"_s, u"Tháng"_s});
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        control.show();
        auto* first = control.findChild<QPushButton*>();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(control.current(), 1);
        QTest::keyClick(first, Qt::Key_Left);
        QTest::keyClick(first, Qt::Key_Left);
        QCOMPARE(control.current(), 0);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(accessibilityFaults(&control), QStringList());
    }

    void figuresTilesAndChipsAnswerKeys()
    {
        BigFigure figure(BigFigure::Size::Large, u"Tổng điểm"_s);
        figure.setFigure(u"89,25"_s);
        QVERIFY(figure.accessibleName().contains(u"89,25"_s));
        QSignalSpy asked(&figure, &BigFigure::clicked);
        QTest::keyClick(&figure, Qt::Key_Space);
        QTest::keyClick(&figure, Qt::Key_Return);
        QCOMPARE(asked.size(), 2);

        StatTile tile;
        tile.setData({u"T3"_s, u"07"_s, {}, u"6,5 / 8"_s, 810, Meaning::Attention});
        QSignalSpy chosen(&tile, &StatTile::clicked);
        QTest::keyClick(&tile, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(tile.accessibleName(), u"T3 07"_s);

        Chip chip({u"clock"_s, u"Chờ duyệt"_s, Meaning::Attention});
        QCOMPARE(chip.focusPolicy(), Qt::NoFocus);
        chip.setActivatable(true);
        QSignalSpy activated(&chip, &Chip::clicked);
        QTest::keyClick(&chip, Qt::Key_Space);
        QTest::keyClick(&chip, Qt::Key_Return);
        QCOMPARE(activated.size(), 2);
    }

    void fieldErrorsAreSpoken()
    {
        QLineEdit field;
        FieldError error(&field);
        error.setError(u"“25:30” không phải là giờ."_s);
        QVERIFY(field.property("wrong").toBool());
        QCOMPARE(field.accessibleDescription(), u"“25:30” không phải là giờ."_s);
        error.setError({});
        QVERIFY(!field.property("wrong").toBool());
        QVERIFY(!error.hasError());
    }

    void statusLineUndoesOnce()
    {
        StatusLine line;
        int undone = 0;
        line.say(u"Đã rút 1 dòng."_s, [&undone] { ++undone; });
        QCOMPARE(line.sentence(), u"Đã rút 1 dòng."_s);
        auto* undo = line.findChild<QPushButton*>();
        undo->click();
        undo->click();
        QCOMPARE(undone, 1);
        QVERIFY(line.sentence().isEmpty());
    }

    void paletteFindsAndRuns()
    {
        QWidget window;
        window.resize(1024, 640);
        window.show();
        CommandPalette palette(&window);
        QString ran;
        palette.addSource([&ran](const QString&) {
            return QList<Command>{
                {u"diary"_s, u"Nhật ký"_s, u"Trang"_s, u"diary"_s,
                 [&ran] {
                     ran = u"diary"_s;
                 }},
                {u"close"_s, u"Chốt tháng"_s, u"Trang"_s, u"close"_s, [&ran] {
                     ran = u"close"_s;
                 }}};
        });
        palette.open();
        QTest::keyClicks(palette.line(), u"thang chot"_s);
        QTest::keyClick(palette.line(), Qt::Key_Return);
        QCOMPARE(ran, u"close"_s);
        QVERIFY(palette.isHidden());
        palette.open();
        QTest::keyClick(palette.line(), Qt::Key_Down);
        QTest::keyClick(palette.line(), Qt::Key_Up);
        QTest::keyClick(palette.line(), Qt::Key_Return);
        QCOMPARE(ran, u"diary"_s);
        QCOMPARE(accessibilityFaults(&palette), QStringList());
    }

    void keysAreListedFromTheRegistry()
    {
        QWidget window;
        ActionRegistry actions;
        int ran = 0;
        QAction* action = actions.add(
            &window, {u"new"_s, u"&Dòng mới…"_s, u"Nhật ký"_s, u"add"_s, {QKeySequence::New}},
            [&ran] { ++ran; });
        action->trigger();
        QCOMPARE(ran, 1);
        {
            QWidget page;
            actions.note(&page, u"Duyệt"_s, u"Chấp nhận"_s, u"A"_s);
            QCOMPARE(actions.all().size(), 2);
        }
        QCOMPARE(actions.all().size(), 1);
        QCOMPARE(actions.all().first().text, u"Dòng mới"_s);
        ShortcutList list(actions, &window);
        auto* table = list.findChild<DataTable*>();
        QCOMPARE(table->rows().size(), 1);
        QCOMPARE(table->rows().first().cells.last().text, u"Ctrl+N"_s);
        QCOMPARE(accessibilityFaults(&list), QStringList());
    }

    void backgroundWorkReturnsToTheOwner()
    {
        QObject owner;
        int result = 0;
        BackgroundTask* task = runInBackground(
            &owner,
            [](const TaskProgress& progress) {
                int done = 0;
                while (progress(done, 0) && done < 1'000'000)
                    ++done;
                return 42;
            },
            [&result](int value) { result = value; });
        task->cancel();
        QTRY_COMPARE(result, 42);
    }

    void backgroundWorkAnswersOnce()
    {
        QObject owner;
        int answers = 0;
        for (int i = 0; i < 2000; ++i)
            runInBackground(
                &owner, [](const TaskProgress&) { return u"xong"_s; },
                [&answers](const QString& word) { answers += word == u"xong"_s ? 1 : 1'000'000; });
        QTRY_COMPARE(answers, 2000);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(answers, 2000);
    }

    void backgroundWorkIsDroppedWithItsOwner()
    {
        auto owner = std::make_unique<QObject>();
        std::atomic_bool stopped = false;
        bool called = false;
        runInBackground(
            owner.get(),
            [&stopped](const TaskProgress& progress) {
                while (progress(0, 0))
                    QThread::yieldCurrentThread();
                stopped = true;
                return 1;
            },
            [&called](int) { called = true; });
        owner.reset();
        QTRY_VERIFY(stopped);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void startAsksForTheAgency()
    {
        soviec::testing::ScriptedDialogs dialogs;
        StartWindow window(dialogs, u"/demo.db"_s);
        QCOMPARE(accessibilityFaults(&window), QStringList());
        const auto buttons = window.findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 4);
        buttons[1]->click();
        QVERIFY(dialogs.asked().isEmpty());
        QVERIFY(window.findChild<FieldError*>()->hasError());
        window.findChild<QLineEdit*>()->setText(u"  UBND xã  Mẫu Sơn "_s);
        dialogs.chooseNext(u"/x/so.db"_s);
        buttons[1]->click();
        QCOMPARE(window.result(), int(QDialog::Accepted));
        QCOMPARE(window.choice().kind, StartChoice::Kind::Create);
        QCOMPARE(window.choice().agencyName, u"UBND xã Mẫu Sơn"_s);
        QCOMPARE(window.choice().path, u"/x/so.db"_s);
        buttons[0]->click();
        QCOMPARE(window.choice().path, u"/demo.db"_s);
        buttons[2]->click();
        QCOMPARE(window.choice().kind, StartChoice::Kind::Demonstrate);
        buttons[3]->click();
        QCOMPARE(window.choice().kind, StartChoice::Kind::Connect);
    }

    void theServerIsAskedForByKeys()
    {
        ServerDialog dialog({}, true);
        dialog.show();
        QCOMPARE(accessibilityFaults(&dialog), QStringList());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        const auto errors = dialog.findChildren<FieldError*>();
        QCOMPARE(errors.size(), 4);
        QVERIFY(errors[0]->hasError() && !errors[1]->hasError() && errors[2]->hasError() && errors[3]->hasError());
        QTest::keyClicks(dialog.focusWidget(), u"may-chu.xa.gov.vn:5433"_s);
        for (const QString& text : {u""_s, u"lan.nguyen"_s, u"mat khau: @/"_s}) {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            QTest::keyClicks(dialog.focusWidget(), text);
        }
        QCOMPARE(dialog.password(), u"mat khau: @/"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.address(), u"postgresql://lan.nguyen@may-chu.xa.gov.vn:5433/soviec"_s);
        QVERIFY(!dialog.keepsPassword());
        ServerDialog again(dialog.address(), false);
        again.setError(u"Sai mật khẩu."_s);
        again.show();
        QVERIFY(again.focusWidget() != nullptr && again.password().isEmpty());
        QVERIFY(!again.keepsPassword());
    }

    void whoIsChosenByTyping()
    {
        WhoDialog dialog(
            {{{}, u"Người vận hành"_s, {}, {}},
             {u"ha"_s, u"Trần Minh Hà"_s, u"Chuyên viên"_s, u"Phòng Kinh tế"_s},
             {u"vinh"_s, u"Lê Quang Vinh"_s, u"Trưởng phòng"_s, u"Phòng Kinh tế"_s}},
            u"ha"_s);
        QCOMPARE(accessibilityFaults(&dialog), QStringList());
        dialog.show();
        QTest::keyClicks(dialog.findChild<FilterLine*>(), u"vinh"_s);
        QTest::keyClick(dialog.findChild<FilterLine*>(), Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.login(), u"vinh"_s);
    }
};

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
