// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalog_import.h"
#include "core/exchange/table_reader.h"

#include <QMap>
#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

class TestRealCatalog : public QObject {
    Q_OBJECT
private slots:
    void everyItemOfTheDecisionIsRead()
    {
        const auto table = readTableFile(QString::fromUtf8(SOVIEC_REAL_CATALOG));
        QVERIFY(table);
        const CatalogImport import = importCatalog(*table);
        QMap<QString, int> parts;
        QMap<QString, int> divisions;
        for (const CatalogRow& row : import.rows) {
            ++parts[code(row.item.part)];
            ++divisions[row.item.division];
            QCOMPARE(row.item.coefficient, coefficientOf(row.item.points, Decimal(5)));
            QVERIFY(row.item.points >= row.item.frameMin && row.item.points <= row.item.frameMax);
        }
        QCOMPARE(import.rows.size(), 371);
        QCOMPARE(parts.value(u"leadership"_s), 18);
        QCOMPARE(parts.value(u"common"_s), 62);
        QCOMPARE(parts.value(u"division"_s), 291);
        QCOMPARE(divisions.size(), 5); // four, and none
        QCOMPARE(import.divisor, Decimal(5));
        QVERIFY(import.standardProduct.startsWith(u"Sản phẩm chuẩn"));
        // The one thing to say: the first sheet holds the common criteria.
        QCOMPARE(import.findings.size(), 1);
        QCOMPARE(import.findings.front().code, u"foreign_sheet"_s);
        QCOMPARE(import.findings.front().severity, Severity::Info);
    }
};

QTEST_GUILESS_MAIN(TestRealCatalog)
#include "test_real_catalog.moc"
