// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/knobs.h"
#include "core/domain/rules/rule_loader.h"
#include "core/exchange/rules/builtin.h"
#include "tests/core/domain/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace soviec;
using namespace soviec::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const QString& path)
{
    QFile file(qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject builtIn(const QString& id)
{
    return QJsonDocument::fromJson(builtinRuleSetJson(id).value()).object();
}

/// A set with one change, and where.
struct Mutant {
    QString what;
    QJsonValue value;
};

/// Every change of one key of a value: one more key, one key less, another type, another word. Of
/// a list the first and the last element stand for all, of a list within a list the first.
QList<Mutant> mutantsOf(const QJsonValue& value, const QString& path)
{
    QList<Mutant> all;
    const auto put = [&](const QString& what, const QJsonValue& changed) {
        all.append({what, changed});
    };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject more = object;
        more.insert(u"zz"_s, 1);
        put(u"%1 + zz"_s.arg(path), more);
        put(u"%1 as list"_s.arg(path), QJsonArray {});
        for (auto it = object.begin(); it != object.end(); ++it) {
            QJsonObject less = object;
            less.remove(it.key());
            put(u"%1 - %2"_s.arg(path, it.key()), less);
            for (const Mutant& inner : mutantsOf(*it, path + u'.' + it.key())) {
                QJsonObject changed = object;
                changed.insert(it.key(), inner.value);
                put(inner.what, changed);
            }
        }
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        put(u"%1 as text"_s.arg(path), u"zz"_s);
        for (qsizetype i = 0; i < list.size(); ++i) {
            const bool last = i == list.size() - 1 && !path.contains(u'[');
            if (i > 0 && !last)
                continue;
            for (const Mutant& inner : mutantsOf(list[i], u"%1[%2]"_s.arg(path).arg(i))) {
                QJsonArray changed = list;
                changed[i] = inner.value;
                put(inner.what, changed);
            }
        }
    } else {
        put(u"%1 as object"_s.arg(path), QJsonObject {});
        put(u"%1 as word"_s.arg(path), u"zz-zz"_s);
        put(u"%1 as number"_s.arg(path), 7);
        put(u"%1 as true"_s.arg(path), true);
    }
    return all;
}

// Faults of the form, which the schema knows too; sums and bands are the checker's alone.
QString formFault(const QJsonValue& value)
{
    static const QStringList form {
        u"missing_key"_s, u"unknown_key"_s, u"wrong_type"_s, u"unknown_knob"_s, u"bad_value"_s};
    const QByteArray text = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    for (const RuleFinding& finding : checkRuleSet(text)) {
        if (form.contains(finding.code))
            return finding.place + u": "_s + finding.code;
    }
    return {};
}

} // namespace

/// The schemas say what the strict loader says.
class TestRuleSchema : public QObject {
    Q_OBJECT

    const JsonSchema m_set {objectIn(u"resources/rules/schema/rule-set.schema.json"_s)};
    const JsonSchema m_overlay {objectIn(u"resources/rules/schema/rule-overlay.schema.json"_s)};

private slots:
    void everyBuiltInSetSatisfiesIt_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString& id : builtinRuleSetIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyBuiltInSetSatisfiesIt()
    {
        QFETCH(QString, id);
        QCOMPARE(m_set.fault(builtIn(id)), QString());
    }

    void loaderAndSchemaRefuseTheSameKeys_data() { everyBuiltInSetSatisfiesIt_data(); }
    void loaderAndSchemaRefuseTheSameKeys()
    {
        QFETCH(QString, id);
        int refused = 0;
        int accepted = 0;
        for (const Mutant& mutant : mutantsOf(builtIn(id), {})) {
            if (!mutant.value.isObject())
                continue;
            const QString bySchema = m_set.fault(mutant.value);
            const QString byLoader = formFault(mutant.value);
            QVERIFY2(
                bySchema.isEmpty() == byLoader.isEmpty(),
                qPrintable(u"%1: schema “%2”, loader “%3”"_s.arg(mutant.what, bySchema, byLoader)));
            (bySchema.isEmpty() ? accepted : refused) += 1;
        }
        QVERIFY2(refused > 300 && accepted > 30, qPrintable(u"%1 %2"_s.arg(refused).arg(accepted)));
    }

    void everyKnobIsDescribed()
    {
        const QJsonObject schema = objectIn(u"resources/rules/schema/rule-set.schema.json"_s);
        const QJsonObject knobs = schema[u"properties"][u"knobs"][u"properties"].toObject();
        QStringList names;
        for (const KnobInfo& knob : knobInfos()) {
            names.append(knob.name);
            QStringList choices;
            for (const QJsonValue choice :
                 knobs[knob.name][u"properties"][u"value"][u"enum"].toArray())
                choices.append(choice.toString());
            QCOMPARE(choices, knob.choices);
        }
        names.sort();
        QCOMPARE(knobs.keys(), names);
    }

    void anOverlayIsDescribed_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* name, const QString& more, bool good) {
            QTest::newRow(name) << QString(more).replace(u'\'', u'"') << good;
        };
        row("bands", u"'bands':[{'level':'good','from':'75'}]"_s, true);
        row("criterion",
            u"'common':{'groups':[{'code':'I','criteria':[{'code':'I.2','step':'0.5'}]}]}"_s, true);
        row("away", u"'quota':{'removed':true},'forced':[{'code':'a','removed':true}]"_s, true);
        row("half a title", u"'title':{'vi':'a'}"_s, true);
        row("no key", u"'bands':[{'from':'75'}]"_s, false);
        row("unknown key", u"'bands':[{'level':'good','zz':1}]"_s, false);
        row("unknown knob", u"'knobs':{'hat':{'value':'1'}}"_s, false);
        row("removed no", u"'quota':{'removed':false}"_s, false);
        row("other key", u"'zz':1"_s, false);
    }
    void anOverlayIsDescribed()
    {
        QFETCH(QString, more);
        QFETCH(bool, good);
        const QString text
            = u"{\"id\":\"mine\",\"overlay_of\":{\"id\":\"x\",\"checksum\":\"sha256:%1\"},%2}"_s
                  .arg(QString(64, u'0'), more);
        const QJsonDocument overlay = QJsonDocument::fromJson(text.toUtf8());
        QVERIFY(overlay.isObject());
        const QString fault = m_overlay.fault(overlay.object());
        QVERIFY2(fault.isEmpty() == good, qPrintable(fault));
    }
};

QTEST_APPLESS_MAIN(TestRuleSchema)
#include "test_rule_schema.moc"
