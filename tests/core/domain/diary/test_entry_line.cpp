// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/diary/entry_line.h"

#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    const char16_t* line;
    const char16_t* expected;
};

// Expected: what is left | m minutes, @ start-end, x quantity, # document, d day, ! blocking and ?
// other findings. Today is Wednesday 08/04/2026.
const Case cases[] = {
    // Words only
    {u"", u""},
    {u"   \t ", u""},
    {u"bao cao thang", u"bao cao thang"},
    {u"Báo cáo tháng", u"Báo cáo tháng"},
    {u"BÁO CÁO THÁNG", u"BÁO CÁO THÁNG"},
    {u"Thôn Đông, thôn Thượng; biên bản kèm theo", u"Thôn Đông, thôn Thượng; biên bản kèm theo"},
    {u"DC.05", u"DC.05"},
    {u"dc05 quý 1", u"dc05 quý 1"},
    {u"- . , ;", u"-"},
    {u"🙂 họp", u"🙂 họp"},
    {u"họp về 3 xã", u"họp về 3 xã"},
    {u"2", u"2"},
    {u"2g gạo", u"gạo|m120"},
    {u"5 g thuốc", u"5 g thuốc"},
    {u"7 m đường", u"7 m đường"},
    {u"báo cáo 6 tháng", u"báo cáo 6 tháng"},
    {u"báo cáo tháng 4/2026", u"báo cáo tháng 4/2026"},
    {u"kế hoạch 2026-2030", u"kế hoạch 2026-2030"},
    {u"bản đồ 1:5000", u"bản đồ 1:5000"},
    {u"tỷ lệ 60:40", u"tỷ lệ 60:40"},
    {u"trực 24/24", u"trực 24/24"},
    {u"trực 24/7", u"trực 24/7"},
    {u"nghỉ 1/2 ngày", u"nghỉ 1/2 ngày"},
    {u"xử lý hồ sơ", u"xử lý hồ sơ"},
    {u"x", u"x"},
    {u"xây dựng x", u"xây dựng x"},
    {u"# 215", u"# 215"},
    {u"#", u"#"},
    {u"đội 3x ra đồng", u"đội 3x ra đồng"},
    // Durations
    {u"bao cao thang 2h30 x1", u"bao cao thang|m150 x1"},
    {u"2h30 báo cáo", u"báo cáo|m150"},
    {u"báo cáo 2h", u"báo cáo|m120"},
    {u"báo cáo 2H", u"báo cáo|m120"},
    {u"báo cáo 2g30", u"báo cáo|m150"},
    {u"báo cáo 2,5g", u"báo cáo|m150"},
    {u"báo cáo 2.5h", u"báo cáo|m150"},
    {u"báo cáo 2,5h", u"báo cáo|m150"},
    {u"báo cáo 0,25h", u"báo cáo|m15"},
    {u"báo cáo 0,33h", u"báo cáo|m20"},
    {u"báo cáo 90p", u"báo cáo|m90"},
    {u"báo cáo 90P", u"báo cáo|m90"},
    {u"báo cáo 90ph", u"báo cáo|m90"},
    {u"báo cáo 45'", u"báo cáo|m45"},
    {u"báo cáo 90 phút", u"báo cáo|m90"},
    {u"báo cáo 90 phut", u"báo cáo|m90"},
    {u"báo cáo 90phút", u"báo cáo|m90"},
    {u"báo cáo 90 PHÚT", u"báo cáo|m90"},
    {u"báo cáo 1 giờ 30", u"báo cáo|m90"},
    {u"báo cáo 1 giờ 30 phút", u"báo cáo|m90"},
    {u"báo cáo 1 gio 30 phut", u"báo cáo|m90"},
    {u"báo cáo 1giờ30", u"báo cáo|m90"},
    {u"báo cáo 2 giờ", u"báo cáo|m120"},
    {u"báo cáo 1,5 giờ", u"báo cáo|m90"},
    {u"báo cáo 2 tiếng", u"báo cáo|m120"},
    {u"báo cáo 2 tiếng rưỡi", u"báo cáo|m150"},
    {u"báo cáo 2h rưỡi", u"báo cáo|m150"},
    {u"báo cáo nửa giờ", u"báo cáo|m30"},
    {u"báo cáo nửa tiếng", u"báo cáo|m30"},
    {u"báo cáo trong 2h", u"báo cáo|m120"},
    {u"hết 3 tiếng báo cáo", u"báo cáo|m180"},
    {u"báo cáo 2h 30p", u"báo cáo|m150"},
    {u"báo cáo 2h30p", u"báo cáo|m150"},
    {u"báo cáo 2 h", u"báo cáo|m120"},
    {u"báo cáo 2h, x1", u"báo cáo|m120 x1"},
    {u"báo cáo (2h30)", u"báo cáo|m150"},
    {u"họp 2 giờ, 30 người", u"họp 30 người|m120"},
    {u"họp 2h 30 người", u"họp 30 người|m120"},
    {u"họp 1 giờ 12 người", u"họp 12 người|m60"},
    {u"báo cáo 2h5", u"báo cáo|m125"},
    {u"báo cáo 24h", u"báo cáo|m1440?"},
    {u"báo cáo 14h30", u"báo cáo|m870?"},
    {u"báo cáo 2,5h30", u"báo cáo 2,5h30"},
    {u"báo cáo 0h", u"báo cáo|m0!"},
    {u"báo cáo 0p", u"báo cáo|m0!"},
    {u"báo cáo 25h", u"báo cáo|m1500!"},
    {u"báo cáo 24h01", u"báo cáo|m1441!"},
    {u"báo cáo 99999p", u"báo cáo|m99999!"},
    {u"báo cáo 2h75", u"báo cáo|m195!"},
    {u"báo cáo 2h 3h", u"báo cáo|m120!"},
    {u"báo cáo 9999999999h", u"báo cáo 9999999999h"},
    {u"báo cáo -2h", u"báo cáo -2h"},
    {u"2hecta lúa", u"2hecta lúa"},
    {u"2gói thầu", u"2gói thầu"},
    {u"90phần trăm", u"90phần trăm"},
    // Counts
    {u"tờ trình x3", u"tờ trình|x3"},
    {u"tờ trình X3", u"tờ trình|x3"},
    {u"tờ trình ×3", u"tờ trình|x3"},
    {u"tờ trình x 3", u"tờ trình|x3"},
    {u"tờ trình x1,5", u"tờ trình|x1.5"},
    {u"tờ trình x0.25", u"tờ trình|x0.25"},
    {u"x12 tờ trình", u"tờ trình|x12"},
    {u"tờ trình x3.", u"tờ trình|x3"},
    {u"tờ trình 3x", u"tờ trình 3x"},
    {u"tờ trình x0", u"tờ trình|x0!"},
    {u"tờ trình x0,0", u"tờ trình|x0!"},
    {u"tờ trình x1.000", u"tờ trình|x1!"},
    {u"tờ trình x1000", u"tờ trình|x1000"},
    {u"tờ trình x1 x2", u"tờ trình|x1!"},
    {u"tờ trình x1,23456", u"tờ trình x1,23456"},
    {u"tờ trình x9999999", u"tờ trình x9999999"},
    {u"tờ trình x٣", u"tờ trình x٣"},
    // Times of day
    {u"họp 14:00", u"họp|@14:00"},
    {u"họp 9:30", u"họp|@09:30"},
    {u"họp 14:00 1h30", u"họp|m90 @14:00"},
    {u"họp 14:00-15:30", u"họp|m90 @14:00-15:30"},
    {u"họp 14:00–15:30", u"họp|m90 @14:00-15:30"},
    {u"họp 14:00 - 15:30", u"họp|m90 @14:00-15:30"},
    {u"họp 14:00- 15:30", u"họp|m90 @14:00-15:30"},
    {u"họp 14h-15h30", u"họp|m90 @14:00-15:30"},
    {u"họp 14h00-15h30", u"họp|m90 @14:00-15:30"},
    {u"họp 8-10h", u"họp|m120 @08:00-10:00"},
    {u"họp 8g-9g15", u"họp|m75 @08:00-09:15"},
    {u"họp từ 8h đến 10h", u"họp|m120 @08:00-10:00"},
    {u"họp tu 8h den 10h30", u"họp|m150 @08:00-10:30"},
    {u"họp từ 8 giờ đến 10 giờ", u"họp|m120 @08:00-10:00"},
    {u"họp 8:00 tới 9:00", u"họp|m60 @08:00-09:00"},
    {u"họp lúc 14h", u"họp|@14:00"},
    {u"họp lúc 14h30", u"họp|@14:30"},
    {u"họp luc 8 gio", u"họp|@08:00"},
    {u"họp 22:00-24:00", u"họp|m120 @22:00"},
    {u"họp 00:00-24:00", u"họp|m1440 @00:00"},
    {u"họp 14:00-15:30 1h30", u"họp|m90 @14:00-15:30"},
    {u"họp 14:00-15:30 2h", u"họp|m120 @14:00-15:30!"},
    {u"họp 15:30-14:00", u"họp|@15:30-14:00!"},
    {u"họp 14:00-14:00", u"họp|@14:00-14:00!"},
    {u"họp 24:00", u"họp|!"},
    {u"họp 25:00", u"họp|!"},
    {u"họp 14:75", u"họp|!"},
    {u"họp 14:00 15:00", u"họp|@14:00!"},
    {u"họp 23:00 2h", u"họp|m120 @23:00!"},
    {u"họp 8-10", u"họp 8-10"},
    {u"từ 3 thôn", u"từ 3 thôn"},
    {u"họp 12:345", u"họp 12:345"},
    // Document numbers
    {u"xử lý #215/SNN-TL", u"xử lý|#215/SNN-TL"},
    {u"xử lý #215/SNN-TL, x4", u"xử lý|x4 #215/SNN-TL"},
    {u"xử lý 215/SNN-TL", u"xử lý|#215/SNN-TL"},
    {u"xử lý 12/2026/QĐ-UBND", u"xử lý|#12/2026/QĐ-UBND"},
    {u"xử lý #BB", u"xử lý|#BB"},
    {u"xử lý 12/thôn-xóm", u"xử lý 12/thôn-xóm"},
    {u"xử lý 12/BC", u"xử lý 12/BC"},
    {u"xử lý #1 #2", u"xử lý|#1!"},
    // Days
    {u"họp hôm qua", u"họp|d07/04/2026"},
    {u"họp hom qua", u"họp|d07/04/2026"},
    {u"HỌP HÔM NAY", u"HỌP|d08/04/2026"},
    {u"họp hôm kia", u"họp|d06/04/2026"},
    {u"hôm trước họp", u"hôm trước họp"},
    {u"họp 06/04", u"họp|d06/04/2026"},
    {u"họp 6/4", u"họp|d06/04/2026"},
    {u"họp 6/4/2026", u"họp|d06/04/2026"},
    {u"họp 06-04-2026", u"họp|d06/04/2026"},
    {u"họp 6.4.2026", u"họp|d06/04/2026"},
    {u"họp ngày 06/04", u"họp|d06/04/2026"},
    {u"họp 31/12", u"họp|d31/12/2025"},
    {u"họp 31/02", u"họp|!"},
    {u"họp 29/02/2026", u"họp|!"},
    {u"họp 10/04", u"họp|d10/04/2026!"},
    {u"họp 06/04 07/04", u"họp|d06/04/2026!"},
    {u"họp thứ 3", u"họp|d07/04/2026"},
    {u"hop thu 3", u"hop|d07/04/2026"},
    {u"thu 3 khoản phí của xã", u"thu 3 khoản phí của xã"},
    {u"họp lần thứ 3", u"họp lần thứ 3"},
    {u"họp thứ ba", u"họp|d07/04/2026"},
    {u"họp thứ tư", u"họp|d08/04/2026"},
    {u"sắp xếp thứ tự", u"sắp xếp thứ tự"},
    {u"họp t3", u"họp|d07/04/2026"},
    {u"họp T2", u"họp|d06/04/2026"},
    {u"họp t6", u"họp|d10/04/2026!"},
    {u"họp t6 tuần trước", u"họp|d03/04/2026"},
    {u"họp thứ 3 tuần này", u"họp|d07/04/2026"},
    {u"họp chủ nhật tuần trước", u"họp|d05/04/2026"},
    {u"vẽ hình chữ nhật", u"vẽ hình chữ nhật"},
    {u"t8 t1", u"t8 t1"},
    // Quotation marks keep words
    {u"họp \"06/04\" 2h", u"họp 06/04|m120"},
    {u"đọc “báo cáo 2h x1” x2", u"đọc báo cáo 2h x1|x2"},
    {u"đọc \"chưa đóng 2h", u"đọc chưa đóng 2h"},
    // Everything at once, any order, odd blanks
    {u"x1 14:00 bao 2h30 cao hôm qua thang #12/BC-UBND", u"bao cao thang|m150 @14:00 x1 #12/BC-UBND d07/04/2026"},
    {u"\t2h30\u00a0 x1\u2003báo cáo ", u"báo cáo|m150 x1"},
    {u"báo\ncáo\n2h", u"báo cáo|m120"},
};

QString summary(const EntryLine& line)
{
    QStringList parts;
    if (line.minutes)
        parts << u"m%1"_s.arg(line.minutes->count());
    if (line.start)
        parts << u"@"_s + line.start->toString() + (line.end ? u"-"_s + line.end->toString() : QString());
    if (line.quantity)
        parts << u"x"_s + line.quantity->toString();
    if (!line.documentNumber.isEmpty())
        parts << u"#"_s + line.documentNumber;
    if (line.day)
        parts << u"d"_s + formDate(*line.day);
    QString signs;
    if (line.isBlocked())
        signs = u"!"_s;
    else if (!line.findings.isEmpty())
        signs = u"?"_s;
    const QString rest = parts.join(u' ') + signs;
    return rest.isEmpty() ? line.text : line.text + u'|' + rest;
}

const Date wednesday(2026, 4, 8);

} // namespace

class TestEntryLine : public QObject {
    Q_OBJECT
private slots:
    void readsLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        int number = 0;
        for (const Case& one : cases) {
            const QString line = QString::fromUtf16(one.line);
            QTest::addRow("%03d %s", ++number, qPrintable(line))
                << line << QString::fromUtf16(one.expected);
        }
        QVERIFY(number >= 120);
    }
    void readsLines()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QCOMPARE(summary(parseEntryLine(line, wednesday)), expected);
        // Combining characters mean the same as composed ones.
        const QString apart = line.normalized(QString::NormalizationForm_D);
        QCOMPARE(summary(parseEntryLine(apart, wednesday)), expected.normalized(QString::NormalizationForm_C));
    }

    void spansPointIntoTheLineAsTyped()
    {
        const QString line = u"bao cao (2h30), x1 14:00 - 15:30 #7/BC hôm qua"_s;
        const EntryLine read = parseEntryLine(line, wednesday);
        QStringList texts;
        for (const TokenSpan& span : read.understood)
            texts << line.mid(span.start, span.length);
        QCOMPARE(texts, QStringList({u"2h30"_s, u"x1"_s, u"14:00 - 15:30"_s, u"#7/BC"_s, u"hôm qua"_s}));
        QCOMPARE(read.understood[1].kind, TokenKind::Count);
        QCOMPARE(read.understood[4].kind, TokenKind::Day);
        QCOMPARE(read.findings.size(), 1);
        QCOMPARE(line.mid(read.findings[0].start, read.findings[0].length), u"2h30"_s);
    }

    void foldedWordsAreWhatASearchCompares()
    {
        const EntryLine read = parseEntryLine(u"Báo cáo DC.05, Thôn Đông 2h"_s, wednesday);
        QCOMPARE(read.foldedWords,
                 QStringList({u"bao"_s, u"cao"_s, u"dc"_s, u"05"_s, u"thon"_s, u"dong"_s}));
    }

    void noteIsWhatTheItemDoesNotExplain()
    {
        const EntryLine read
            = parseEntryLine(u"kiem tra hien truong Thôn Đông, thôn Thượng 2h"_s, wednesday);
        QCOMPARE(noteOf(read, {u"thon"_s, u"dong"_s, u"thuong"_s}), u"Thôn Đông, thôn Thượng"_s);
        QCOMPARE(noteOf(read, {}), QString());
    }

    void tenKilobytesAreReadAndRefused()
    {
        const EntryLine words = parseEntryLine(u"báo cáo "_s.repeated(1300) + u"2h x1"_s, wednesday);
        QCOMPARE(words.minutes, std::optional(Minutes(120)));
        QVERIFY(words.isBlocked());
        const EntryLine noise = parseEntryLine(u"1"_s.repeated(10240), wednesday);
        QVERIFY(noise.isBlocked());
        QCOMPARE(noise.words.size(), 1);
        const EntryLine times = parseEntryLine(u"14:00 "_s.repeated(1700), wednesday);
        QCOMPARE(times.start, TimeOfDay::fromMinutes(840));
        QVERIFY(times.isBlocked());
    }

    void weekAndYearFollowToday()
    {
        const EntryLine january = parseEntryLine(u"họp 30/12"_s, Date(2026, 1, 2));
        QCOMPARE(isoDate(*january.day), u"2025-12-30"_s);
        const EntryLine sunday = parseEntryLine(u"họp t2"_s, Date(2026, 4, 12));
        QCOMPARE(isoDate(*sunday.day), u"2026-04-06"_s);
        const EntryLine leap = parseEntryLine(u"họp 29/02"_s, Date(2028, 3, 1));
        QCOMPARE(isoDate(*leap.day), u"2028-02-29"_s);
    }
};

QTEST_GUILESS_MAIN(TestEntryLine)
#include "test_entry_line.moc"
