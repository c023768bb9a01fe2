// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Photographs the shared widgets in both themes at 100 and 150 %: gallery FOLDER
#include "ui/shared/big_figure.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/data_table.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/explain_link.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/period_stepper.h"
#include "ui/shared/progress_line.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/stat_tile.h"
#include "ui/shared/status_line.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace soviec;

namespace {

Cell words(const QString& text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

Cell state(const QString& sign, const QString& word, Meaning meaning)
{
    Cell cell;
    cell.chips = {{sign, word, meaning}};
    return cell;
}

QWidget* diaryTable()
{
    auto* card = new Card;
    auto* table = new DataTable(u"Nhật ký"_s);
    table->setColumns(
        {{u"time"_s, u"Giờ"_s, u"08:00–09:30"_s, ColumnKind::Text},
         {u"work"_s, u"Công việc"_s, {}, ColumnKind::Text},
         {u"count"_s, u"SL"_s, u"000"_s, ColumnKind::Number},
         {u"hours"_s, u"Số giờ"_s, u"00,0"_s, ColumnKind::Number},
         {u"state"_s, u"Trạng thái"_s, u"Chờ duyệt"_s, ColumnKind::State}});
    Cell work = words(u"Xử lý văn bản đến thuộc lĩnh vực phụ trách"_s);
    work.code = u"DC.16"_s;
    work.second = u"Đề xuất xử lý 4 văn bản về thủy lợi nội đồng"_s;
    Cell returned = words(u"Chuẩn bị tài liệu phục vụ họp, làm việc"_s);
    returned.code = u"DC.11"_s;
    returned.second = u"Trả lại: “Bổ sung phụ lục diện tích”"_s;
    returned.secondInk = Ink::TroubleText;
    table->setRows(
        {{u"1"_s,
          {words(u"08:00–09:30"_s), work, words(u"4"_s), words(u"1,5"_s),
           state(u"check"_s, u"Đã duyệt"_s, Meaning::Good)}},
         {u"2"_s,
          {words(u"09:30–11:00"_s), words(u"Kiểm tra hiện trường"_s), words(u"1"_s),
           words(u"1,5"_s), state(u"clock"_s, u"Chờ duyệt"_s, Meaning::Attention)}},
         {u"3"_s,
          {words(u"13:30–14:30"_s), returned, words(u"1"_s), words(u"1,0"_s),
           state(u"return"_s, u"Trả lại"_s, Meaning::Trouble)}}});
    table->setCurrentId(u"2"_s);
    card->body()->addWidget(table);
    return card;
}

QWidget* boardTable()
{
    auto* card = new Card;
    card->setTitle(u"Bình thường"_s, u"38 việc · 96,5 giờ"_s);
    card->addToHead(new FilterLine(u"Lọc"_s));
    auto* table = new DataTable(u"Bảng chốt"_s);
    table->setColumns(
        {{u"unit"_s, u"Đơn vị"_s, {}, ColumnKind::Text},
         {u"people"_s, u"Người"_s, u"000"_s, ColumnKind::Number},
         {u"entered"_s, u"Ghi nhật ký"_s, u"Ghi nhật ký x"_s, ColumnKind::Text},
         {u"state"_s, u"Trạng thái"_s, u"Đủ, chốt được"_s, ColumnKind::State}});
    Cell name = words(u"Văn phòng HĐND – UBND"_s);
    name.strong = true;
    Cell full = words(u"7/7"_s);
    full.permille = 1000;
    Cell part = words(u"6/8"_s);
    part.permille = 750;
    part.barMeaning = Meaning::Attention;
    table->setRows(
        {{u"1"_s,
          {name, words(u"7"_s), full, state(u"check"_s, u"Đủ, chốt được"_s, Meaning::Good)}},
         {u"2"_s,
          {name, words(u"8"_s), part, state(u"clock"_s, u"Thiếu 3"_s, Meaning::Attention)}}});
    card->body()->addWidget(table);
    return card;
}

QWidget* sidePanel()
{
    auto* panel = new SidePanel(SidePanel::Width::Narrow);
    panel->setTitle(u"Tháng 4 của tôi"_s);
    auto* hours = new ProgressLine(u"Giờ làm việc"_s);
    hours->setValue(u"86,5 / 160"_s, 540);
    auto* due = new ProgressLine(u"Đúng tiến độ"_s);
    due->setValue(u"11 / 12"_s, 917, Meaning::Attention);
    panel->body()->addWidget(hours);
    panel->body()->addWidget(due);
    auto* figure = new BigFigure(BigFigure::Size::Large, u"Điểm tạm tính"_s);
    figure->setFigure(u"78,42"_s);
    panel->body()->addWidget(figure);
    panel->body()->addWidget(new ExplainLink(u"Vì sao? Còn gì nâng được điểm"_s));
    panel->body()->addWidget(new EmptyState(
        u"assignments"_s, u"Chưa có việc nào được giao trong tháng này."_s, u"Giao việc"_s));
    return panel;
}

QWidget* weekStrip()
{
    auto* strip = new QWidget;
    auto* row = makeRow(strip);
    const TileData tiles[] = {
        {u"T2"_s, u"06"_s, {}, u"8,0 / 8 giờ"_s, 1000, Meaning::Good},
        {u"T3"_s, u"07"_s, {}, u"6,5 / 8 · thiếu 1,5"_s, 810, Meaning::Attention},
        {u"T4"_s, u"08"_s, u"hôm nay"_s, u"4,0 / 8 giờ"_s, 500, Meaning::Good, true},
        {u"T5"_s, u"09"_s, {}, u"–"_s, 0, Meaning::Neutral},
        {u"CN"_s, u"12"_s, {}, u"nghỉ"_s, 0, Meaning::Neutral, false, true},
    };
    for (const TileData& data : tiles) {
        auto* tile = new StatTile;
        tile->setData(data);
        row->addWidget(tile);
    }
    return strip;
}

QWidget* controls()
{
    auto* card = new Card;
    card->setTitle(u"Điều khiển"_s);
    auto* row = new QHBoxLayout;
    for (const ButtonKind kind : {ButtonKind::Plain, ButtonKind::Primary, ButtonKind::Danger})
        row->addWidget(makeButton(u"Chấp nhận"_s, kind, u"check"_s));
    auto* off = makeButton(u"Không dùng được"_s, ButtonKind::Primary);
    off->setEnabled(false);
    row->addWidget(off);
    auto* combo = new QComboBox;
    combo->addItems({u"Phòng Kinh tế"_s});
    row->addWidget(combo);
    row->addWidget(new QCheckBox(u"Nguyên nhân khách quan"_s));
    auto* ticked = new QCheckBox(u"Đúng hạn"_s);
    ticked->setChecked(true);
    row->addWidget(ticked);
    row->addStretch();
    card->body()->addLayout(row);
    auto* field = new QLineEdit(u"25:30"_s);
    auto* error = new FieldError(field);
    error->setError(u"“25:30” không phải là giờ. Hãy ghi dạng 14:30."_s);
    card->body()->addWidget(field);
    card->body()->addWidget(error);
    auto* message = new InlineMessage;
    message->show(
        Meaning::Attention, u"Cả phòng tự chấm từ 28 đến 30: xem lại trước khi ký?"_s,
        u"Xem danh sách"_s, [] {});
    card->body()->addWidget(message);
    auto* icons = new QGridLayout;
    int count = 0;
    for (const QString& name : iconNames()) {
        icons->addWidget(makeSign(name), count / 24, count % 24);
        ++count;
    }
    card->body()->addLayout(icons);
    return card;
}

QWidget* gallery()
{
    auto* window = new QWidget;
    auto* all = new QVBoxLayout(window);
    all->setContentsMargins(0, 0, 0, 0);
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    setSpace(page, grid, Space::PageSide, Space::Card, Space::Gap);
    auto* header = new PageHeader(u"Nhật ký"_s);
    header->stepper()->setLabel(u"06 – 12/04/2026"_s);
    header->addLeft(new SegmentedControl(u"Xem"_s, {u"Ngày"_s, u"Tuần"_s, u"Tháng"_s}));
    header->setChips({{u"clock"_s, u"Chờ nhận xét"_s, Meaning::Attention}});
    header->setHint(u"24 người · 4 đơn vị"_s);
    header->addAction(u"Xem bản in"_s, u"print"_s);
    header->addPrimary(u"Ký xác nhận…"_s);
    grid->addWidget(header, 0, 0, 1, 2);
    grid->addWidget(weekStrip(), 1, 0);
    grid->addWidget(diaryTable(), 2, 0);
    grid->addWidget(boardTable(), 3, 0);
    grid->addWidget(controls(), 4, 0);
    grid->addWidget(sidePanel(), 1, 1, 4, 1);
    grid->setRowStretch(2, 3);
    grid->setRowStretch(3, 3);
    all->addWidget(page, 1);
    auto* status = new StatusLine;
    status->showSaved(u"10:42:07"_s);
    status->setPeriodText(u"Kỳ 04/2026 đang mở · nộp trước 25/04"_s);
    status->say(u"Đã rút 1 dòng nhật ký."_s, [] {});
    all->addWidget(status);
    return window;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: gallery FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    Theme theme(application);
    // Made once, so that a change of theme and scale at run time is what is photographed.
    theme.apply({Scheme::Light, 100, false});
    QWidget* window = gallery();
    const std::pair<Look, QString> looks[] = {
        {{Scheme::Light, 100, false}, u"light-100"_s},
        {{Scheme::Dark, 100, false}, u"dark-100"_s},
        {{Scheme::Dark, 150, false}, u"dark-150"_s},
        {{Scheme::Light, 150, false}, u"light-150"_s},
        {{Scheme::Light, 100, true}, u"light-100-compact"_s},
    };
    for (const auto& [look, name] : looks) {
        theme.apply(look);
        window->resize(1366 * look.percent / 100, 960 * look.percent / 100);
        window->show();
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
        if (!window->grab().save(folder.filePath(u"gallery-"_s + name + u".png"_s)))
            return 3;
    }
    delete window;
    return 0;
}
