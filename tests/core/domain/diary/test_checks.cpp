// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/diary/checks.h"

#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

DiaryEntry goodEntry()
{
    DiaryEntry entry;
    entry.day = Date(2026, 4, 7);
    entry.minutes = Minutes(90);
    entry.title = u"Báo cáo tháng"_s;
    return entry;
}

} // namespace

class TestChecks : public QObject {
    Q_OBJECT
private slots:
    void secrecyMarksInText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mark");
        const auto row = [](const char16_t* text, const char16_t* mark) {
            const QString t = QString::fromUtf16(text);
            QTest::newRow(qPrintable(t)) << t << QString::fromUtf16(mark);
        };
        row(u"Báo cáo MẬT về biên giới", u"MẬT");
        row(u"TỐI MẬT: kế hoạch", u"TỐI MẬT");
        row(u"văn bản (TUYỆT MẬT)", u"TUYỆT MẬT");
        row(u"Kế hoạch phòng thủ (Mật)", u"Mật");
        row(u"Kế hoạch [mật]", u"mật");
        row(u"theo 12/BC-M, đã xử lý", u"12/BC-M");
        row(u"trả lời 01/M-UBND.", u"01/M-UBND");
        row(u"tập huấn bảo mật thông tin", u"");
        row(u"hỗ trợ hộ nuôi ong lấy mật", u"");
        row(u"mật ong rừng", u"");
        row(u"TẬP HUẤN BẢO MẬT", u"");
        row(u"QUY CHẾ BẢO VỆ BÍ MẬT NHÀ NƯỚC", u"");
        row(u"HỖ TRỢ MẬT ONG OCOP", u"");
        row(u"ĐẶT LẠI MẬT KHẨU", u"");
        row(u"Mật độ dân cư", u"");
        row(u"GẶP MẶT đầu xuân", u"");
        row(u"phân loại tối mật, tuyệt mật", u"");
        row(u"xử lý 215/SNN-TL", u"");
        row(u"gói M 2/3", u"");
        row(u"", u"");
    }
    void secrecyMarksInText()
    {
        QFETCH(QString, text);
        QFETCH(QString, mark);
        QCOMPARE(secrecyMark(text), mark);
        QCOMPARE(secrecyMark(text.normalized(QString::NormalizationForm_D)), mark);
    }

    void secrecyMarksInNumbers()
    {
        for (const QString& secret :
             {u"12/BC-M"_s, u"01/M-UBND"_s, u"05/BC-UBND(TM)"_s, u"05/BC-UBND (TuM)"_s, u"12/BC-MẬT"_s})
            QVERIFY2(!secrecyMarkOfNumber(secret).isEmpty(), qPrintable(secret));
        for (const QString& open :
             {u"215/SNN-TL"_s, u"12/MTTQ-BTT"_s, u"12/TB-TM"_s, u"BB 08/04"_s, u"M"_s, u"12/QĐ-UBND"_s, QString()})
            QVERIFY2(secrecyMarkOfNumber(open).isEmpty(), qPrintable(open));
    }

    void goodEntryPasses() { QVERIFY(checkEntry(goodEntry()).has_value()); }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<int>("what");
        for (int i = 0; i < 12; ++i)
            QTest::addRow("%d", i) << i;
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(int, what);
        DiaryEntry entry = goodEntry();
        ErrorCode expected = ErrorCode::Invalid;
        switch (what) {
        case 0: entry.day = Date(); break;
        case 1: entry.minutes = Minutes(0); break;
        case 2: entry.minutes = Minutes(-30); break;
        case 3: entry.minutes = Minutes(1441); break;
        case 4: entry.start = TimeOfDay::fromMinutes(23 * 60); break;
        case 5: entry.quantity = Decimal(-1); break;
        case 6: entry.quantity = Decimal(1'000'001); break;
        case 7: entry.title = u"  "_s; break;
        case 8: entry.title = u"a"_s.repeated(501); break;
        case 9: entry.note = u"a"_s.repeated(4001); break;
        case 10: entry.note = u"văn bản TỐI MẬT"_s; expected = ErrorCode::Refused; break;
        default: entry.documentNumber = u"12/BC-M"_s; expected = ErrorCode::Refused; break;
        }
        const auto checked = checkEntry(entry);
        QVERIFY(!checked.has_value());
        QCOMPARE(checked.error().code, expected);
        QVERIFY(!checked.error().text.isEmpty());
    }

    void endsAtMidnightExactly()
    {
        DiaryEntry entry = goodEntry();
        entry.start = TimeOfDay::fromMinutes(1440 - 90);
        QVERIFY(checkEntry(entry).has_value());
    }

    void aDayHas24Hours()
    {
        DiaryEntry entry = goodEntry();
        QVERIFY(checkDayTotal(entry, Minutes(1440 - 90)).has_value());
        const auto over = checkDayTotal(entry, Minutes(1440 - 89));
        QVERIFY(!over.has_value());
        QVERIFY(over.error().text.contains(u"07/04/2026"_s));
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "test_checks.moc"
