// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rule_overlay.h"
#include "core/domain/rules/rule_places.h"
#include "core/exchange/rules/builtin.h"

#include <QJsonDocument>
#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

/// Values are found and changed in the text of a set without touching the rest of it.
class TestRulePlaces : public QObject {
    Q_OBJECT

    static QString builtIn()
    {
        return QString::fromUtf8(builtinRuleSetJson(u"nd335-2025"_s).value_or(QByteArray()));
    }
    static QString at(const RulePlaces& places, const QString& place)
    {
        const auto span = places.span(place);
        return places.text().mid(span.begin, span.end - span.begin);
    }
    static QJsonObject json(const QString& text)
    {
        return QJsonDocument::fromJson(text.toUtf8()).object();
    }

private slots:
    void placesAreFoundByIndexAndKey()
    {
        const RulePlaces places(builtIn());
        QCOMPARE(at(places, u"bands[1].from"_s), u"\"70\""_s);
        QCOMPARE(at(places, u"bands[good].from"_s), u"\"70\""_s);
        QCOMPARE(at(places, u"common.groups[II].criteria[II.3].max"_s), u"\"2.5\""_s);
        QVERIFY(at(places, u"bands[good].nothing"_s).startsWith(u'{'));
        QVERIFY(!places.contains(u"bands[good].nothing"_s));
        QCOMPARE(at(places, u"nothing"_s), u"{"_s);
        const auto keyed = keyedPlace(u"common.groups[1].criteria[2].max"_s, json(builtIn()));
        QCOMPARE(keyed, u"common.groups[II].criteria[II.3].max"_s);
        QCOMPARE(keyedPlace(u"bands[good].from"_s, json(builtIn())), u"bands[good].from"_s);
    }

    void oneValueChangesAndNothingElse()
    {
        const QString before = builtIn();
        RulePlaces places(before);
        QVERIFY(places.set(u"bands[good].from"_s, u"75"_s));
        const auto differences = ruleDifferences(json(before), json(places.text()));
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences[0].path, u"bands[good].from"_s);
        QVERIFY(places.set(u"bands[good].from"_s, u"70"_s));
        QCOMPARE(places.text(), before);
    }

    void anOverlayGetsOnlyTheKeysThatDiffer()
    {
        const QString before = u"{\n  \"id\": \"x\"\n}\n"_s;
        RulePlaces places(before);
        QVERIFY(places.set(u"common.groups[II].criteria[II.3].max"_s, u"3"_s));
        QVERIFY(places.set(u"common.groups[II].criteria[II.4].max"_s, u"2"_s));
        QVERIFY(places.set(u"knobs.cap.value"_s, u"component"_s));
        QVERIFY(places.set(u"year.min_months"_s, 7));
        const QJsonObject overlay = json(places.text());
        const QJsonObject group = overlay[u"common"][u"groups"][0].toObject();
        QCOMPARE(group[u"code"_s].toString(), u"II"_s);
        QCOMPARE(group[u"criteria"_s][0][u"code"].toString(), u"II.3"_s);
        QCOMPARE(group[u"criteria"_s][1][u"max"].toString(), u"2"_s);
        QCOMPARE(overlay[u"knobs"][u"cap"][u"value"].toString(), u"component"_s);
        QCOMPARE(overlay[u"year"][u"min_months"].toInt(), 7);
        QCOMPARE(overlay.size(), 4);
        for (const QString& place :
             {u"common.groups[II].criteria[II.3].max"_s, u"common.groups[II].criteria[II.4].max"_s,
              u"knobs.cap.value"_s, u"year.min_months"_s})
            QVERIFY2(places.remove(place), qPrintable(place));
        QCOMPARE(json(places.text()), json(before));
        QVERIFY(!places.remove(u"bands"_s));
    }

    void aBrokenTextIsReadAsFarAsItGoes()
    {
        const QString text = u"{\"bands\": [{\"level\": \"good\", \"from\": \"70\"}, {\"le"_s;
        RulePlaces places(text);
        QCOMPARE(at(places, u"bands[good].from"_s), u"\"70\""_s);
        QVERIFY(!places.set(u"bands[good].from"_s, u"75"_s));
        QVERIFY(!places.remove(u"bands[good].from"_s));
        QCOMPARE(places.text(), text);
        for (qsizetype cut = 0; cut < text.size(); ++cut) {
            const auto span = RulePlaces(text.left(cut)).span(u"bands[good].from"_s);
            QVERIFY(span.begin >= 0 && span.end <= std::max<qsizetype>(cut, 1));
        }
        RulePlaces deep(QString(5000, u'['));
        QVERIFY(!deep.set(u"a"_s, 1));
    }

    void whatStandsInTheWayIsLeftAlone()
    {
        const QString text = u"{\"bands\": \"none\"}"_s;
        RulePlaces places(text);
        QVERIFY(!places.set(u"bands[good].from"_s, u"75"_s));
        QCOMPARE(places.text(), text);
    }
};

QTEST_APPLESS_MAIN(TestRulePlaces)
#include "test_rule_places.moc"
