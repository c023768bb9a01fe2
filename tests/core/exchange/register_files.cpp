// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/register_files.h"

#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

namespace sample {

using namespace Qt::StringLiterals;

namespace {

/// A workbook through the library other programs write theirs with.
class Book {
public:
    explicit Book(const QString& path)
        : m_book(workbook_new(QFile::encodeName(path).constData()))
        , m_sheet(workbook_add_worksheet(m_book, "Sổ văn bản đến"))
        , m_date(workbook_add_format(m_book))
    {
        format_set_num_format(m_date, "dd/mm/yyyy");
    }
    ~Book() { workbook_close(m_book); }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    void text(int row, int column, const char* words)
    {
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), words, nullptr);
    }
    void day(int row, int column, int day, int month = 4)
    {
        lxw_datetime when {2026, month, day, 0, 0, 0};
        worksheet_write_datetime(m_sheet, lxw_row_t(row), lxw_col_t(column), &when, m_date);
    }
    void merged(int row, int column, int lastRow, int lastColumn, const char* words)
    {
        worksheet_merge_range(
            m_sheet, lxw_row_t(row), lxw_col_t(column), lxw_row_t(lastRow), lxw_col_t(lastColumn), words, nullptr);
    }
    void row(int row, std::initializer_list<const char*> cells)
    {
        int column = 0;
        for (const char* cell : cells) {
            if (*cell != '\0')
                text(row, column, cell);
            ++column;
        }
    }

private:
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    lxw_format* m_date;
};

void head(Book& book)
{
    book.merged(0, 0, 0, 3, "ỦY BAN NHÂN DÂN XÃ MẪU SƠN");
    book.merged(2, 0, 2, 11, "SỔ VĂN BẢN ĐẾN");
    book.merged(3, 0, 3, 11, "(Từ ngày 01/04/2026 đến ngày 22/04/2026)");
    for (const auto& [column, words] :
         {std::pair(0, "STT"), std::pair(1, "Số đến"), std::pair(6, "Trích yếu nội dung"), std::pair(7, "Độ mật"),
          std::pair(8, "Người xử lý"), std::pair(9, "Hạn xử lý"), std::pair(10, "Ngày hoàn thành"),
          std::pair(11, "Trạng thái")})
        book.merged(5, column, 6, column, words);
    book.merged(5, 2, 5, 5, "Văn bản");
    book.row(6, {"", "", "Số, ký hiệu", "Ngày văn bản", "Cơ quan ban hành", "Loại văn bản"});
    book.row(7, {"(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)"});
}

QString incoming(const QString& folder, const QString& name, bool later)
{
    const QString path = QDir(folder).filePath(name);
    Book book(path);
    head(book);
    int at = 8;
    book.merged(at, 0, at, 11, "THÁNG 4 NĂM 2026");
    ++at;
    book.row(at, {"1", "211", "215/SNN-TL", "", "Sở Nông nghiệp và Môi trường", "Công văn",
                  "V/v báo cáo diện tích lúa xuân 2026", "Thường", "Trần Thị Minh Hà", "20/04/2026", "", "Đã hoàn thành"});
    book.day(at, 3, 10);
    book.day(at, 10, 17);
    ++at;
    // Two documents of one day: the day is merged over both.
    book.merged(at, 3, at + 1, 3, "13/04/2026");
    book.row(at, {"2", "212", "77/KH-UBND", "", "UBND tỉnh", "Kế hoạch", "Phòng, chống thiên tai năm 2026", "",
                  "Trần Thị Minh Hà", "24/04/2026", "", "Đang xử lý"});
    ++at;
    book.row(at, {"3", "213", "18/GM-UBND", "", "UBND tỉnh", "Giấy mời", "Họp giao ban sản xuất tháng 4", "Thường",
                  "Trần Thị Minh Hà", "", "15/04/2026 16:30", "Đã xử lý"});
    ++at;
    book.row(at, {"4", "214", "09/BC-UBND(TM)", "14/04/2026", "UBND tỉnh", "Báo cáo", "Nội dung không ghi ở đây", "Tối mật",
                  "Trần Thị Minh Hà", "", "16/04/2026", "Đã xử lý"});
    ++at;
    book.row(at, {"5", "215", "31/TB-UBND", "15/04/2026", "UBND tỉnh", "Thông báo", "Lịch tiếp công dân", "Thường",
                  "Ngô Văn Bảo", "", "16/04/2026", "Đã xử lý"});
    ++at;
    book.row(at, {"6", "216", "302/SNN-KH", "16/04/2026", "Sở Nông nghiệp và Môi trường", "Công văn",
                  "Đăng ký nhu cầu giống vụ mùa", "", "Trần Thị Minh Hà", "ngày 31/02/2026", "", "Chưa xử lý"});
    ++at;
    book.row(at, {"7", "217", "305/SNN-TL", "16/04/2026", "Sở Nông nghiệp và Môi trường", "Công văn",
                  "Rà soát kênh mương nội đồng", "", "Trần Thị Minh Hà", "21/04/2026", "", "Chưa hoàn thành"});
    if (later)
        book.day(at, 10, 21);
    ++at;
    if (later) {
        book.row(at, {"8", "218", "311/SNN-TL", "20/04/2026", "Sở Nông nghiệp và Môi trường", "Công văn",
                      "Góp ý dự thảo quy trình vận hành trạm bơm", "", "Trần Thị Minh Hà", "28/04/2026", "", "Đang xử lý"});
        ++at;
    }
    book.row(at, {"", "", "Tổng số: 7 văn bản"});
    return path;
}

QString write(const QString& folder, const QString& name, const QString& words)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write("\xef\xbb\xbf" + words.toUtf8());
    return file.fileName();
}

} // namespace

QString incomingRegister(const QString& folder)
{
    return incoming(folder, u"so-van-ban-den.xlsx"_s, false);
}

QString incomingRegisterLater(const QString& folder)
{
    return incoming(folder, u"so-van-ban-den-2.xlsx"_s, true);
}

QString caseList(const QString& folder)
{
    return write(
        folder, u"ho-so-mot-cua.csv"_s,
        u"TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ MẪU SƠN;;;;;;\r\n"
        "DANH SÁCH HỒ SƠ;;;;;;\r\n"
        ";;;;;;\r\n"
        "STT;Mã hồ sơ;Thủ tục;Ngày nhận;Hạn trả;Ngày trả;Trạng thái\r\n"
        "1;H37.15-260413-0002;Đăng ký khai sinh;13/04/2026 08:12;14/04/2026 17:00;13/04/2026 10:05;Đã trả kết quả\r\n"
        "2;H37.15-260414-0011;Chứng thực bản sao;14/04/2026 09:00;14/04/2026 17:00;14/04/2026 09:20;Đã trả kết quả\r\n"
        "3;H37.15-260420-0004;\"Cấp giấy xác nhận; tình trạng hôn nhân\";20/04/2026 14:40;23/04/2026 17:00;;Đang giải quyết\r\n"
        "4;H37.15-260421-0001;Chứng thực bản sao;21/04/2026 07:50;21/04/2026 17:00;;Đã trả kết quả\r\n"_s);
}

QString caseListOfOffice(const QString& folder, bool later)
{
    QString words
        = u"STT;Số hồ sơ;Tên thủ tục;Ngày tiếp nhận;Ngày hẹn trả;Ngày trả kết quả;Cán bộ thụ lý;Tình trạng hồ sơ\r\n"
          "1;H37.15-260413-0002;Đăng ký khai sinh;13/04/2026 08:12;14/04/2026 17:00;13/04/2026 10:05;Trần Thị Minh Hà;Đã trả kết quả\r\n"
          "2;H37.15-260420-0004;Xác nhận tình trạng hôn nhân;20/04/2026 14:40;23/04/2026 17:00;%1;Trần Thị Minh Hà;%2\r\n"
          "3;H37.15-260420-0009;Cấp bản sao trích lục;20/04/2026 15:05;21/04/2026 17:00;;TRẦN THỊ MINH HÀ (chuyên viên);Chờ bổ sung giấy tờ\r\n"
          "4;H37.15-260421-0001;Chứng thực bản sao;21/04/2026 07:50;24/04/2026 17:00;;Phạm Văn Khác;Đang giải quyết\r\n"
          "5;H37.15-260421-0003;Hỗ trợ chi phí mai táng;21/04/2026 09:00;30/04/2026 17:00;;%3;Đang giải quyết\r\n"
          "6;;;21/04/2026 09:30;;;Trần Thị Minh Hà;Đang giải quyết\r\n"_s;
    words = later ? words.arg(u"22/04/2026 09:00"_s, u"Đã trả kết quả"_s, u"Lê Văn Đức"_s)
                  : words.arg(QString(), u"Đang giải quyết"_s, u"Trần Thị Minh Hà"_s);
    if (later)
        words += u"7;H37.15-260422-0002;Đăng ký khai tử;22/04/2026 08:00;22/04/2026 17:00;;Trần Thị Minh Hà;Đang giải quyết\r\n"_s;
    return write(folder, later ? u"mot-cua-2.csv"_s : u"mot-cua-1.csv"_s, words);
}

QString caseListHalf(const QString& folder)
{
    return write(
        folder, u"mot-cua-nua.csv"_s,
        u"STT;Số hồ sơ;Cán bộ thụ lý\r\n"
        "1;H37.15-260420-0004;Trần Thị Minh Hà\r\n"
        "2;H37.15-260421-0003;Trần Thị Minh Hà\r\n"_s);
}

QString caseListNameless(const QString& folder)
{
    return write(
        folder, u"mot-cua-trong.csv"_s,
        u"STT;Ngày tiếp nhận;Ngày hẹn trả;Cán bộ thụ lý\r\n"
        "1;20/04/2026 14:40;23/04/2026 17:00;Trần Thị Minh Hà\r\n"_s);
}

QString caseListTwice(const QString& folder)
{
    return write(
        folder, u"mot-cua-lap.csv"_s,
        u"Số hồ sơ;Tên thủ tục;Ngày tiếp nhận;Ngày hẹn trả;Cán bộ thụ lý\r\n"
        "H37.15-260420-0004;Khai sinh;20/04/2026;23/04/2026;Trần Thị Minh Hà\r\n"
        "H37.15-260420-0004;Khai sinh;20/04/2026;24/04/2026;Trần Thị Minh Hà\r\n"_s);
}

QString outgoingRegister(const QString& folder)
{
    return write(
        folder, u"so-van-ban-di.csv"_s,
        u"Số ký hiệu,Ngày tháng,Tên loại và trích yếu nội dung,Nơi nhận\n"
        "45/BC-UBND,16/04/2026,\"Báo cáo tiến độ gieo trồng, tuần 16\",Sở NN&MT\n"
        "46/TTr-UBND,20/04/2026,Tờ trình đề nghị hỗ trợ giống lúa,UBND tỉnh\n"_s);
}

QString strangeList(const QString& folder)
{
    return write(
        folder, u"danh-sach.csv"_s,
        u"Mục,Văn thư,Diễn giải,Xong\n"
        "1,88/CV,Trả lời kiến nghị cử tri,17/04/2026\n"
        "2,89/CV,Đôn đốc thu quỹ,\n"_s);
}

} // namespace sample
