// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/timestamp.h"
#include "core/exchange/package/operations_text.h"

#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

class TestOperationsText : public QObject {
    Q_OBJECT

    static Operation step(const QJsonObject& before, const QJsonObject& after, int base)
    {
        Operation made;
        made.id = OperationId::create();
        made.base = base;
        made.action = base == 0 ? u"add"_s : u"edit"_s;
        made.before = before;
        made.after = after;
        made.author = base == 2 ? PersonId() : PersonId::create();
        made.authorName = u"Lê Thị “Hoa”"_s;
        made.at = parseIsoTime(u"2026-05-20T01:02:03.004Z"_s);
        made.reason = base == 0 ? QString() : u"sửa \"dấu\"\\ \n\t"_s;
        return made;
    }

    static OperationsPackage sample()
    {
        OperationsPackage package;
        package.agency = UnitId::create();
        package.agencyName = u"UBND xã Mẫu"_s;
        package.month = Period::month(2026, 5);
        package.about = u"Phòng Kinh tế"_s;
        RowLog log;
        log.person = PersonId::create();
        log.row = OperationId::create().toString();
        log.month = package.month;
        package.people.insert(log.person.toString(), u"Lê Thị Hoa"_s);
        log.operations = {
            step({}, {{u"minutes"_s, 90}, {u"title"_s, u"Tham mưu 😀"_s}, {u"note"_s, u"một\nhai"_s}, {u"delays"_s, 0}}, 0),
            step({{u"minutes"_s, 90}}, {{u"minutes"_s, 60}}, 1),
            step({{u"note"_s, u""_s}}, {{u"note"_s, u"/"_s}}, 2)};
        package.rows = {log, log};
        package.rows.last().kind = RowKind::Sheet;
        return package;
    }

    static Result<OperationsPackage> byTree(const QByteArray& json)
    {
        const auto payload = parseJsonStrict(json);
        if (!payload)
            return passOn(payload);
        return readOperations(payload->toObject());
    }

    // True where the text was read without a tree; then as the tree has it.
    static bool agrees(const QByteArray& json)
    {
        const auto written = readWrittenOperations(json);
        if (!written)
            return false;
        const auto tree = byTree(json);
        if (!tree || canonicalJson(toJson(*written)) != canonicalJson(toJson(*tree)))
            qFatal("read otherwise: %s", json.constData());
        return true;
    }

private slots:
    void whatIsWrittenIsReadAsTheTreeHasIt()
    {
        const OperationsPackage package = sample();
        const QByteArray json = canonicalJson(toJson(package));
        QVERIFY(agrees(json));
        const auto written = readWrittenOperations(json);
        QVERIFY(written->rows == package.rows);
        QCOMPARE(canonicalJson(toJson(*written)), json);
    }

    void fieldsAreTheSameFromTextAndObject()
    {
        const OperationsPackage package = sample();
        const auto written = readWrittenOperations(canonicalJson(toJson(package)));
        const auto told = [](const StepFields& fields) {
            QStringList all;
            fields.visit([&](QByteArrayView key, const JsonScalar& value) {
                all << QString::fromUtf8(key) + u'=' + value.text + u'/'
                        + (value.number ? QString::number(*value.number) : u"none"_s) + (value.isText ? u"t"_s : QString());
            });
            return all;
        };
        for (qsizetype at = 0; at < package.rows.first().operations.size(); ++at) {
            const Operation& text = written->rows.first().operations.at(at);
            const Operation& object = package.rows.first().operations.at(at);
            QCOMPARE(told(text.after), told(object.after));
            QCOMPARE(told(text.before), told(object.before));
            QVERIFY(text == object);
        }
    }

    // Whatever a byte becomes: it is read as the tree has it, or left to the tree.
    void noByteMakesItReadOtherwise()
    {
        const QByteArray json = canonicalJson(toJson(sample()));
        int read = 0;
        for (qsizetype at = 0; at < json.size(); ++at) {
            for (const char other : {'"', '\\', '0', 'a', ',', '}', '\n', '\0', '\xC3', ' '}) {
                QByteArray changed = json;
                changed[at] = other;
                read += agrees(changed) ? 1 : 0;
            }
            agrees(json.left(at));
            agrees(json.left(at) + json.mid(at + 1));
        }
        QVERIFY(read > 100); // other words are words as well
    }

    void whatTheTreeRefusesIsLeftToIt()
    {
        const QByteArray json = canonicalJson(toJson(sample()));
        const auto with = [&](const char* from, const char* to) {
            QByteArray changed = json;
            changed.replace(from, to);
            return changed != json && !readWrittenOperations(changed);
        };
        QVERIFY(with("\"2026-05\"", "\"2026-15\""));
        QVERIFY(with("\"base\":1", "\"base\":2001"));
        QVERIFY(with("\"kind\":\"entry\"", "\"kind\":\"entries\""));
        QVERIFY(with("\"minutes\":90,", "\"minutes\":90,\"minutes\":91,"));
        QVERIFY(with("\"minutes\":90,", "\"minutes\":9.5,"));
        QVERIFY(with("\"minutes\":90,", "\"minutes\":[9],"));
        QVERIFY(with("T01:02:03.004Z", "T31:02:03.004Z"));
        QVERIFY(!readWrittenOperations(json + ' '));
        QVERIFY(!readWrittenOperations({}));
    }
};

QTEST_APPLESS_MAIN(TestOperationsText)
#include "test_operations_text.moc"
