// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/base/json.h"
#include "core/base/json_text.h"
#include "core/base/number.h"
#include "core/base/period.h"
#include "core/base/random.h"
#include "core/base/ratio.h"
#include "core/base/text.h"

#include <QSet>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace soviec;
using namespace Qt::StringLiterals;

class TestBase : public QObject {
    Q_OBJECT
private slots:
    void decimalReadsOnlyExactDecimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QString>("back");
        QTest::newRow("whole") << u"14"_s << true << u"14"_s;
        QTest::newRow("trailing zero") << u"2.50"_s << true << u"2.5"_s;
        QTest::newRow("four") << u"0.0001"_s << true << u"0.0001"_s;
        QTest::newRow("negative") << u"-0.25"_s << true << u"-0.25"_s;
        QTest::newRow("five decimals") << u"0.00001"_s << false << QString();
        QTest::newRow("exponent") << u"1e3"_s << false << QString();
        QTest::newRow("comma") << u"2,5"_s << false << QString();
        QTest::newRow("point first") << u".5"_s << false << QString();
        QTest::newRow("point last") << u"5."_s << false << QString();
        QTest::newRow("empty") << u""_s << false << QString();
        QTest::newRow("minus only") << u"-"_s << false << QString();
        QTest::newRow("too long") << u"1234567890123"_s << false << QString();
        QTest::newRow("Arabic digits") << u"\u0661"_s << false << QString();
    }
    void decimalReadsOnlyExactDecimals()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QFETCH(QString, back);
        const auto parsed = Decimal::parse(text);
        QCOMPARE(parsed.has_value(), good);
        if (good)
            QCOMPARE(parsed->toString(), back);
    }

    void ratioRoundsHalfUp()
    {
        QCOMPARE(Ratio(1, 200).roundHalfUp2().toString(), u"0.01"_s);
        QCOMPARE(Ratio(-1, 200).roundHalfUp2().toString(), u"-0.01"_s);
        QCOMPARE((Ratio(11, 12) * Ratio(70)).roundHalfUp2().toString(2), u"64.17"_s);
        QCOMPARE(
            Ratio(Int128(1) << 90, 1).roundHalfUp2().scaled(), std::numeric_limits<int64_t>::max());
        QCOMPARE(Ratio(6, -8).toString(), u"-3/4"_s);
        QCOMPARE(Ratio(-7, 2).floor(), int64_t(-4));
        QVERIFY(Ratio(1, 3) < Ratio(34, 100));
        QCOMPARE((Ratio(1, 3) + Ratio(1, 6)).toString(), u"1/2"_s);
    }

    void numbersAreVietnamese()
    {
        QCOMPARE(formatNumber(Decimal::fromScaled(12345000), 2), u"1.234,50"_s);
        QCOMPARE(formatNumber(Decimal::fromScaled(-5000)), u"-0,5"_s);
        QCOMPARE(formatNumber(int64_t(1000000)), u"1.000.000"_s);
        QCOMPARE(formatHours(Minutes(90)), u"1,5"_s);
        QCOMPARE(formatHours(Minutes(480)), u"8,0"_s);
        QCOMPARE(formatHours(Minutes(15)), u"0,25"_s);
        QCOMPARE(formatHours(Minutes(20)), u"0:20"_s); // three of them are an hour, 0,33 are not
        QCOMPARE(formatHours(Minutes(-65)), u"-1:05"_s);
        for (int minutes = 0; minutes <= 24 * 60; ++minutes)
            QCOMPARE(parseHours(formatHours(Minutes(minutes))), Minutes(minutes));
        for (const QString& bad : {u"24:01"_s, u"25"_s, u"-1"_s, u"1:60"_s, u"1:5"_s, u":20"_s, u""_s, u"a"_s})
            QVERIFY2(!parseHours(bad), qPrintable(bad));
        QCOMPARE(formatPercent(Decimal::fromScaled(8750)), u"87,5 %"_s);
    }

    void aCleanTextStaysAsItIs()
    {
        // A mark may have stood behind something that nobody sees and that is taken out.
        QCOMPARE(cleanText(u"Công va\u200b\u0306n  đến\t"_s), u"Công văn đến"_s);
        QCOMPARE(cleanText(QStringLiteral("e") + QChar(u'\0') + QChar(0x0302)), u"ê"_s);
        QCOMPARE(cleanNote(u" một\nhai\u00ad \u0301x "_s), u"một\nhai \u0301x"_s);
        QVERIFY(!cleanText(u" "_s).isNull());
    }

    void whatFoldsAlikeIsToldWithoutFolding()
    {
        // Composed and combining letters, signs of two units, blanks at every place.
        const QStringList pieces {
            u"a"_s, u"Á"_s, u"đ"_s, u"D"_s, u"e\u0301"_s, u"é"_s, u" "_s, u"/"_s, u"😀"_s, u"7"_s, u"ư"_s, u"α"_s, QString()};
        SeededRandom random(335);
        int alike = 0;
        for (int round = 0; round < 20'000; ++round) {
            QString one;
            QString other;
            for (int at = random.below(4); at >= 0; --at) {
                const int piece = random.below(int(pieces.size()));
                one += pieces[piece];
                other += pieces[random.chance(80) ? piece : random.below(int(pieces.size()))];
            }
            const bool same = fold(one) == fold(other);
            alike += same && one != other;
            QVERIFY2(sameFolded(one, other) == same, qPrintable(one + u"|"_s + other));
        }
        QVERIFY(alike > 500);
    }

    void foldingIgnoresAccents()
    {
        QCOMPARE(fold(u"Đề xuất, XỬ LÝ văn bản/đến"_s), u"de xuat xu ly van ban den"_s);
        QCOMPARE(fold(u"Đề"_s.normalized(QString::NormalizationForm_D)), u"de"_s);
        QVERIFY(matchesFolded(u"bao cao dinh ky thang"_s, {u"thang"_s, u"bao"_s}));
        QVERIFY(!matchesFolded(u"bao cao dinh ky thang"_s, {u"ao"_s}));
    }

    void namesSortByGivenName()
    {
        QStringList names{u"Trần Thị Hà"_s,  u"Lê Văn Đức"_s, u"Ngô Văn Dũng"_s,
                          u"Phạm Thị Ánh"_s, u"Đỗ Văn An"_s,  u"Bùi Thị Hạ"_s};
        std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
            return nameCollationKey(a) < nameCollationKey(b);
        });
        const QStringList expected{u"Đỗ Văn An"_s,  u"Phạm Thị Ánh"_s, u"Ngô Văn Dũng"_s,
                                   u"Lê Văn Đức"_s, u"Trần Thị Hà"_s,  u"Bùi Thị Hạ"_s};
        QCOMPARE(names, expected);
    }

    void periodsKnowTheirDays()
    {
        const auto feb = Period::parse(u"2028-02");
        QVERIFY(feb.has_value());
        QCOMPARE(isoDate(feb->last()), u"2028-02-29"_s);
        QCOMPARE(Period::month(2026, 12).next().toString(), u"2027-01"_s);
        QCOMPARE(Period::quarter(2026, 1).previous().toString(), u"2025-Q4"_s);
        QCOMPARE(Period::quarter(2026, 2).months().size(), size_t(3));
        QVERIFY(!Period::parse(u"2026-13").has_value());
        QVERIFY(!Period::parse(u"2026-Q5").has_value());
        QVERIFY(Period::month(2026, 3) < Period::month(2026, 11));
    }

    void datesAreStrict()
    {
        QVERIFY(parseIsoDate(u"2026-02-28").has_value());
        QVERIFY(!parseIsoDate(u"2026-02-29").has_value());
        QVERIFY(!parseIsoDate(u"2026-2-28").has_value());
        for (const QString& wrong :
             {u"2026/02/28"_s, u"2026-02/28"_s, u"-026-02-28"_s, u"2026-0a-28"_s, u"2026-02-2:"_s, u"2026-02- 8"_s,
              u"２０２６-02-28"_s, u"2026-00-28"_s, u"2026-02-00"_s, u"2026-02-280"_s, u"2026-02-2"_s, QString()})
            QVERIFY2(!parseIsoDate(wrong), qPrintable(wrong));
        QCOMPARE(isoDate(*parseTypedDate(u" 7/4/2026 ")), u"2026-04-07"_s);
        QCOMPARE(isoWeekday(*parseIsoDate(u"2026-04-12")), 7);
        QCOMPARE(isoDate(mondayOf(*parseIsoDate(u"2026-04-12"))), u"2026-04-06"_s);
        QCOMPARE(TimeOfDay::parse(u"8h30")->toString(), u"08:30"_s);
        QVERIFY(!TimeOfDay::parse(u"24:00").has_value());
    }

    void localDayStartsAtMidnightInVietnam()
    {
        const FixedClock lateEvening(QDateTime(QDate(2026, 4, 7), QTime(17, 30), Qt::UTC));
        QCOMPARE(isoDate(lateEvening.today()), u"2026-04-08"_s);
    }

    void idsAreOrderedAndTyped()
    {
        using TestId = Id<struct TestTag>;
        TestId previous;
        for (int i = 0; i < 20000; ++i) {
            const TestId next = TestId::create();
            QVERIFY(previous.toString() < next.toString());
            previous = next;
        }
        QCOMPARE(previous.toString().at(14), u'7');
        QVERIFY(TestId::parse(previous.toString()) == previous);
        QVERIFY(!TestId::parse(u"{0191b2c0-0000-7000-8000-000000000001}"_s));
    }

    void idSequencesRepeat()
    {
        using TestId = Id<struct TestTag>;
        QStringList runs[2];
        for (QStringList& run : runs) {
            const IdSequence sequence(42, 1'770'000'000'000);
            for (int i = 0; i < 100; ++i)
                run += TestId::create().toString();
        }
        QCOMPARE(runs[0], runs[1]);
        QCOMPARE(QSet<QString>(runs[0].begin(), runs[0].end()).size(), 100);
        QVERIFY(std::is_sorted(runs[0].begin(), runs[0].end()));
        QVERIFY(TestId::create().toString() != runs[0].first());
    }

    void ratiosReducedLaterAreTheSame()
    {
        const Ratio later = Ratio::reducedLater(-84, 96);
        QCOMPARE(later, Ratio(-7, 8));
        QCOMPARE(Ratio(-7, 8), later);
        QCOMPARE(int64_t(later.numerator()), int64_t(-7));
        QCOMPARE(int64_t(later.denominator()), int64_t(8));
        QCOMPARE(later.toString(), u"-7/8"_s);
        QCOMPARE(later.floor(), int64_t(-1));
        QCOMPARE(Ratio::reducedLater(10, 800).roundHalfUp2(), Ratio(1, 80).roundHalfUp2());
        QCOMPARE((later + Ratio(1)).toString(), u"1/8"_s);
        QVERIFY(later < Ratio::reducedLater(-6, 8));
        QVERIFY(later != Ratio::reducedLater(84, 96));
        QCOMPARE(Ratio::reducedLater(6, -8).toString(), u"-3/4"_s);
        // Terms whose products would not fit are reduced before they are multiplied.
        const Int128 large = Int128(1) << 100;
        QVERIFY(Ratio::reducedLater(large, large) == Ratio(1));
        QVERIFY(Ratio::reducedLater(large, large) < Ratio(2));
    }

    void jsonTextHasTheBytesOfTheTree()
    {
        const QStringList texts {u"thường"_s, QString(), u"\"ngoặc\" \\ \n\t"_s, u"\x7f"_s, u"😀 mặt cười"_s, u"abc/def"_s, u"\ufeffmột"_s, u"\ufeff\"hai\""_s};
        for (const QString& text : texts) {
            JsonText written;
            written.add("a", text).add("b", 0).add("c", 1'234'567).add("d", -5);
            const QJsonObject tree {{u"a"_s, text}, {u"b"_s, 0}, {u"c"_s, 1'234'567}, {u"d"_s, -5}};
            QCOMPARE(written.take(), canonicalJson(tree));
        }
        QCOMPARE(JsonText().take(), QByteArray("{}"));
    }

    void canonicalJsonHasTheBytesOfQt()
    {
        // Hashes of years stand on them, whichever way they are written.
        const QJsonArray values{
            QString(), u"abc"_s, u"ệ đ 😀"_s, u"\"\\/"_s, u"a\nb\tc"_s, QString(QChar(0x7f)),
            QString(QChar(0xd800)), QString(QChar(1)), 0, 1, 7, 999, 1000, 1'000'000, -1, 2.5, 1e300,
            qint64(9'007'199'254'740'991), true, false, QJsonValue(), u"{"_s};
        QCOMPARE(canonicalJson(values), QJsonDocument(values).toJson(QJsonDocument::Compact));
        const QJsonObject object{{u"b{"_s, u"{"_s}, {u"a"_s, 5}, {u"ă"_s, QJsonObject()}, {u"Z"_s, 1}};
        QCOMPARE(canonicalJson(object), QByteArray("{\"Z\":1,\"a\":5,\"b{\":\"{\",\"ă\":{}}"));
    }

    void jsonRefusesRepeatedKeys()
    {
        const auto twice = parseJsonStrict("{\"a\":[{\"b\":1},{\"c\":1,\"c\":2}]}");
        QVERIFY(!twice.has_value());
        QVERIFY(twice.error().text.contains(u"a[1].c"_s));
        QCOMPARE(duplicateKeyPath(twice.error()), u"a[1].c"_s);
        const auto escaped =
            parseJsonStrict("{\"a\":[[0,{\"\\u0062\":1}],{\"b\":1,\"\\u0062\":2}]}");
        QCOMPARE(duplicateKeyPath(escaped.error()), u"a[1].b"_s);
        QVERIFY(!parseJsonStrict("{\"\":1,\"\":2}"));
        QVERIFY(parseJsonStrict("[{\"b\":1},{\"b\":1},{\"c\":{\"b\":\"\\\"\"}}]"));
        QVERIFY(!parseJsonStrict("{\"k\":1,\"\\u006b\":2}").has_value());
        QVERIFY(!parseJsonStrict("{\"a\":1} {\"b\":2}").has_value());
        QVERIFY(!parseJsonStrict("").has_value());
        QVERIFY(!parseJsonStrict(QByteArray(100, '[') + QByteArray(100, ']')).has_value());
        QVERIFY(parseJsonStrict("{\"a\":{\"k\":1},\"b\":{\"k\":\"x\\\"}{\"}}").has_value());
        const auto sorted = parseJsonStrict("{\"b\":[1, \"ệ\"],\"a\":null}");
        QCOMPARE(canonicalJson(*sorted), QByteArray("{\"a\":null,\"b\":[1,\"ệ\"]}"));
    }

    // U+FEFF in front of a text is taken for a mark of the byte order where it is not escaped.
    void jsonKeepsWhatLooksLikeAnOrderMark()
    {
        const QString marked = QChar(QChar::ByteOrderMark) + u"a"_s;
        for (const QString& text : {marked, QString(marked + u'"'), QString(QChar(QChar::ByteOrderMark) + marked)}) {
            const QJsonObject value {{text, text}, {u"a"_s, 2}};
            const auto again = parseJsonStrict(canonicalJson(value));
            QVERIFY(again.has_value());
            QCOMPARE(again->toObject(), value);
        }
        QCOMPARE(canonicalJson(QJsonObject {{marked, 1}}), QByteArray(R"({"\ufeffa":1})"));
        // Two keys for a program that tells them apart, one for Qt: refused as such.
        QVERIFY(!parseJsonStrict("{\"\xEF\xBB\xBF" "a\":1,\"a\":2}"));
        QVERIFY(parseJsonStrict("{\"\xEF\xBB\xBF\\u0061\":1,\"a\":2}"));
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "test_base.moc"
