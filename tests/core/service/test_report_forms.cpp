// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/consolidated_report.h"
#include "core/report/placeholders.h"
#include "core/service/report_forms.h"
#include "core/service/reports.h"
#include "tests/core/service/sheet_fixture.h"

#include <QTest>

using namespace soviec;
using namespace soviec::report;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// The forms of an agency: who may change them, what is refused, and that a report follows.
class TestReportForms : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;

    Report made(const QString& kind)
    {
        ReportRequest request;
        request.kind = kind;
        request.period = f->april();
        const auto reports = Reports(f->office()).build(request);
        return reports ? reports->first() : Report();
    }

private slots:
    void init()
    {
        f = std::make_unique<SheetFixture>();
        f->as({});
    }

    void aReportFollowsTheForm()
    {
        FormSettings form;
        form.agencyName = u"BAN TỔ CHỨC"_s;
        form.number = u"Số:    -BC/BTC"_s;
        form.signTitle = u"TM. BAN TỔ CHỨC\nTRƯỞNG BAN"_s;
        form.recipients = {u"Thường trực;"_s};
        form.extraColumns = {{u"Ký nhận"_s, 12}};
        form.layout = Bloc::Party;
        form.texts = {{u"title"_s, u"BẢNG ĐIỂM"_s}};
        const auto saved = ReportForms(f->office()).save(u"evaluation-summary"_s, form, {});
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
        QCOMPARE(*ReportForms(f->office()).get(u"evaluation-summary"_s), form);
        const Report report = made(u"evaluation-summary"_s);
        QCOMPARE(report.agencyName, form.agencyName);
        QCOMPARE(report.title, u"BẢNG ĐIỂM"_s);
        QCOMPARE(report.bloc, Bloc::Party);
        QCOMPARE(report.signatures.back().title, form.signTitle);
        QCOMPARE(report.recipients, form.recipients);
        const Section& table = report.sections.front();
        QCOMPARE(table.columns.back().title, u"Ký nhận"_s);
        for (const Row& row : table.rows)
            QCOMPARE(row.cells.size(), table.columns.size());
        // Another kind stays as it was.
        QVERIFY(made(u"unit-summary"_s).title != u"BẢNG ĐIỂM"_s);
    }

    void aFormThatSomebodyElseChangedIsNotOverwritten()
    {
        FormSettings first;
        first.place = u"Nơi một"_s;
        QVERIFY(ReportForms(f->office()).save(u"products"_s, first, {}));
        FormSettings second;
        second.place = u"Nơi hai"_s;
        const auto refused = ReportForms(f->office()).save(u"products"_s, second, {});
        QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
        QCOMPARE(ReportForms(f->office()).get(u"products"_s)->place, u"Nơi một"_s);
        QVERIFY(ReportForms(f->office()).save(u"products"_s, second, first));
    }

    void wordingTakesFiguresByName()
    {
        FormSettings form;
        form.texts = {{u"general"_s, u"Toàn xã có {people} người, {agencies} đơn vị."_s}};
        QVERIFY(ReportForms(f->office()).save(u"consolidated"_s, form, {}));
        const Report report = made(u"consolidated"_s);
        QString text;
        for (const Section& section : report.sections)
            text += section.paragraphs.join(u'\n');
        QVERIFY2(text.contains(u"Toàn xã có 7 người"_s), qPrintable(text));
        form.texts = {{u"general"_s, u"{salary}"_s}};
        const auto refused = ReportForms(f->office()).save(u"consolidated"_s, form, {});
        QVERIFY(!refused && refused.error().code == ErrorCode::Invalid);
        QVERIFY2(refused.error().text.contains(u"{people}"_s), qPrintable(refused.error().text));
    }

    void theFormsOfTheDecreeKeepTheirWording()
    {
        FormSettings form;
        form.texts = {{u"title"_s, u"PHIẾU KHÁC"_s}};
        auto refused = ReportForms(f->office()).save(u"period-sheet"_s, form, {});
        QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
        form = {};
        form.superiorName = u"UBND TỈNH THỬ"_s;
        QVERIFY(ReportForms(f->office()).save(u"period-sheet"_s, form, {}));
    }

    void whatCannotBePrintedIsRefused()
    {
        FormSettings form;
        form.logo = "not a picture";
        QVERIFY(!ReportForms(f->office()).save(u"products"_s, form, {}));
        form = {};
        form.agencyName = QString(400, u'A');
        QVERIFY(!ReportForms(f->office()).save(u"products"_s, form, {}));
        form = {};
        form.texts = {{u"nope"_s, u"x"_s}};
        QVERIFY(!ReportForms(f->office()).save(u"products"_s, form, {}));
    }

    void onlyHrChangesForms()
    {
        f->as(u"ha"_s);
        FormSettings form;
        form.place = u"Nơi khác"_s;
        const auto refused = ReportForms(f->office()).save(u"products"_s, form, {});
        QVERIFY(!refused && refused.error().code == ErrorCode::Forbidden);
    }

    void bracesAreChecked()
    {
        QCOMPARE(placeholdersOf(u"a {x} {{y}} {z}"_s), QStringList({u"x"_s, u"z"_s}));
        QCOMPARE(filled(u"{x} {{y}}"_s, {{u"x"_s, u"1"_s}}), u"1 {y}"_s);
        QVERIFY(!checkPlaceholders(u"{x"_s, {u"x"_s}));
        QVERIFY(!checkPlaceholders(u"x}"_s, {u"x"_s}));
        QVERIFY(checkPlaceholders(u"{x}"_s, {u"x"_s}));
        // Every wording that comes with the program passes its own check.
        for (const EditableText& text : editableTexts(u"consolidated"_s))
            QVERIFY2(checkPlaceholders(text.wording, consolidatedNames()), qPrintable(text.key));
    }
};

QTEST_GUILESS_MAIN(TestReportForms)
#include "test_report_forms.moc"
