// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/exchange/table_reader.h"
#include "core/service/audit.h"
#include "core/service/national_delivery.h"
#include "tests/core/domain/json_schema.h"
#include "tests/core/service/sheet_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject schema(const QString& name)
{
    return QJsonDocument::fromJson(bytesOf(qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u"/resources/schema/"_s + name))
        .object();
}

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
    return std::move(*result);
}

/// The row of a sheet that holds this text.
QStringList cellsBeside(const TableSheet& sheet, const QString& text)
{
    for (const TableRow& row : sheet.rows) {
        QStringList cells;
        for (const TableCell& cell : row.cells) {
            const auto number = Decimal::parse(cell.text);
            cells << (number ? number->toString(2) : cell.text); // points as the file has them
        }
        if (cells.contains(text))
            return cells;
    }
    return {};
}

} // namespace

/// Results on their way to the national database: five days, batches, answers, and again.
class TestNationalDelivery : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;
    QTemporaryDir m_out;

    NationalDelivery delivery() { return NationalDelivery(f->office()); }
    NationalCounter counter() { return counterOf(need(delivery().results(2026))); }
    void later(const Date& day) { f->clock().set(FixedClock(day).now()); }

private slots:
    void init()
    {
        // Two sheets of April, signed on the 28th.
        f = std::make_unique<SheetFixture>();
        for (const QString& login : {u"ha"_s, u"nam"_s}) {
            f->handIn(login);
            f->signedBy(u"vinh"_s, login);
        }
        f->as({});
    }

    void whatIsSignedIsDueInFiveDays()
    {
        const auto results = need(delivery().results(2026));
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[0].row.signedOn, Date(2026, 4, 28));
        QCOMPARE(results[0].dueOn, Date(2026, 5, 3));
        QCOMPARE(results[0].state, DeliveryState::Waiting);
        QCOMPARE(counter().waiting, 2);
        QCOMPARE(counter().overdue, 0);
        later(Date(2026, 5, 3));
        QCOMPARE(counter().overdue, 0); // the fifth day is in time
        later(Date(2026, 5, 4));
        QCOMPARE(counter().overdue, 2);
        QCOMPARE(counter().nextDue, Date(2026, 5, 3));
    }

    void aBatchIsADocumentedFile()
    {
        const NationalFiles made = need(delivery().make(2026, false, m_out.path()));
        QCOMPARE(made.batch.number, 1);
        QCOMPARE(made.batch.results, 2);
        const QByteArray text = bytesOf(made.json);
        QCOMPARE(sha256Tag(text), made.batch.fileHash);
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        QCOMPARE(JsonSchema(schema(u"national-results.schema.json"_s)).fault(json), QString());
        QCOMPARE(json[u"results"].toArray().size(), 2);
        QCOMPARE(json[u"results"][0][u"ky_danh_gia"].toString(), u"2026-04"_s);
        QVERIFY(json[u"results"][0][u"ma_noi_dung"].toString().startsWith(u"sha256:"_s));
        // The schema is no open door.
        QJsonObject wrong = json;
        wrong.insert(u"batch"_s, 0);
        QVERIFY(!JsonSchema(schema(u"national-results.schema.json"_s)).fault(wrong).isEmpty());
        const auto workbook = readTableFile(made.workbook);
        QVERIFY(workbook);
        QVERIFY(workbook->sheets.front().rows.size() >= 3);
        // It says the same as the file beside it, result by result; days are days there.
        for (const QJsonValue one : json[u"results"].toArray()) {
            const QStringList cells = cellsBeside(workbook->sheets.front(), one[u"ma_noi_dung"].toString());
            QVERIFY(!cells.isEmpty());
            int texts = 0;
            for (const QJsonValue value : one.toObject()) {
                const QString word = value.toString();
                if (word.isEmpty() || parseIsoDate(word))
                    continue;
                ++texts;
                QVERIFY2(cells.contains(word), qPrintable(word + u" in "_s + cells.join(u'|')));
            }
            QVERIFY(texts > 6);
        }
        QCOMPARE(counter().made, 2);
        QCOMPARE(counter().waiting, 0);
        const auto nothing = delivery().make(2026, false, m_out.path());
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::Refused);
    }

    void sentReceivedRefusedAndAgain()
    {
        need(delivery().make(2026, false, m_out.path()));
        // The day is asked for and must be possible.
        QVERIFY(!delivery().markSent(1, Date(2026, 4, 27), {}));
        QVERIFY(!delivery().markSent(1, Date(2026, 4, 29), {}));
        QVERIFY(!delivery().markSent(1, {}, {}));
        QVERIFY(!delivery().markSent(7, Date(2026, 4, 28), {}));
        QVERIFY(!delivery().acknowledge(1, Date(2026, 4, 28), {})); // not sent yet
        need(delivery().markSent(1, Date(2026, 4, 28), u"Trục liên thông, 1203"_s));
        later(Date(2026, 5, 6));
        QCOMPARE(counter().sent, 2);
        QCOMPARE(counter().overdue, 0); // sent in time, whenever the answer comes

        const auto results = need(delivery().results(2026));
        const NationalBatch answered = need(delivery().acknowledge(
            1, Date(2026, 5, 6), {{results[0].row.contentHash, u"Sai mã đơn vị"_s}}));
        QCOMPARE(answered.acknowledged, 1);
        QCOMPARE(answered.refused, 1);
        QCOMPARE(counter().acknowledged, 1);
        QCOMPARE(counter().refused, 1);
        QCOMPARE(counter().overdue, 1); // what was refused is not there

        const NationalFiles again = need(delivery().make(2026, false, m_out.path()));
        QCOMPARE(again.batch.number, 2);
        QCOMPARE(again.batch.results, 1);
        need(delivery().markSent(2, Date(2026, 5, 6), {}));
        need(delivery().acknowledge(2, Date(2026, 5, 6), {}));
        QCOMPARE(counter().acknowledged, 2);
        const auto all = need(delivery().batches());
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].number, 2);
        QCOMPARE(all[1].refused, 1);
        f->as({});
        QVERIFY(need(Audit(f->office()).verify()).findings.isEmpty());
    }

    void whatHasNoAnswerMayBeSentAgain()
    {
        need(delivery().make(2026, false, m_out.path()));
        need(delivery().markSent(1, Date(2026, 4, 28), {}));
        const NationalFiles again = need(delivery().make(2026, true, m_out.path()));
        QCOMPARE(again.batch.results, 2);
        need(delivery().markSent(2, Date(2026, 4, 28), {}));
        // The answer to the first one still counts.
        need(delivery().acknowledge(1, Date(2026, 4, 28), {}));
        QCOMPARE(counter().acknowledged, 2);
    }

    void aFullFolderChangesNothing()
    {
        const auto refused = delivery().make(2026, false, m_out.filePath(u"không có"_s));
        QVERIFY(!refused);
        QVERIFY(need(delivery().batches()).isEmpty());
        QCOMPARE(counter().waiting, 2);
    }

    void onlyHrDelivers()
    {
        f->as(u"ha"_s);
        const auto forbidden = delivery().results(2026);
        QVERIFY(!forbidden);
        QCOMPARE(forbidden.error().code, ErrorCode::Forbidden);
        QCOMPARE(delivery().make(2026, false, m_out.path()).error().code, ErrorCode::Forbidden);
        QCOMPARE(delivery().markSent(1, Date(2026, 4, 28), {}).error().code, ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestNationalDelivery)
#include "test_national_delivery.moc"
