// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/service/dossiers.h"
#include "core/service/petitions.h"
#include "tests/core/service/commune.h"
#include "tests/core/service/year_fixture.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// The papers of a year's rating in people's electronic dossiers (Articles 21, 24).
class TestDossiers : public QObject {
    Q_OBJECT

    std::unique_ptr<YearFixture> f;
    const QByteArray pdf = "%PDF-1.4\nminutes\n";

    Dossiers dossiers() { return Dossiers(f->office()); }
    DossierPaper minutes() const
    {
        DossierPaper paper;
        paper.unit = f->unit(u"KT"_s);
        paper.year = 2026;
        paper.kind = PaperKind::Minutes;
        paper.document = u"01/BB"_s;
        paper.dated = Date(2026, 12, 4);
        paper.text = u"Cuộc họp nhận xét, đánh giá công chức"_s;
        return paper;
    }

private slots:
    void init() { f = std::make_unique<YearFixture>(); }

    void minutesBelongToEverybodyOfTheUnit()
    {
        const auto made = dossiers().add(minutes());
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QCOMPARE(made->people.size(), 4);
        QCOMPARE(made->title, paperLabel(PaperKind::Minutes));
        QVERIFY(dossiers().attach(made->id, u"C:\\Biên bản.pdf"_s, pdf));
        QCOMPARE(dossiers().papers(2026)->size(), 1);
        QCOMPARE(dossiers().papers(2026)->first().attachments.first().name, u"Biên bản.pdf"_s);
        QCOMPARE(dossiers().papers(2026)->first().people.size(), 4);
        f->as(u"ha"_s);
        const auto own = dossiers().of(f->who(u"ha"_s), 2026);
        QVERIFY(own);
        QCOMPARE(own->papers.size(), 1);
        QVERIFY(!own->mayAdd);
        QCOMPARE(*dossiers().content(own->papers[0].attachments[0].id), pdf);
        f->as(u"nga"_s);
        QVERIFY(dossiers().of(f->who(u"nga"_s), 2026)->papers.isEmpty()); // another unit
        QVERIFY(dossiers().of(f->who(u"ha"_s), 2026)->mayAdd);
    }

    void theDossierHoldsWhatArticle24Lists()
    {
        f->scored(u"ha"_s, "70", 1, 11);
        f->scoreTheRest("75");
        DossierPaper opinion = minutes();
        opinion.kind = PaperKind::PartyOpinion;
        opinion.people = {f->who(u"ha"_s)};
        QVERIFY(dossiers().add(opinion));
        QVERIFY(Petitions(f->office()).receive(f->who(u"ha"_s), Period::month(2026, 11), Date(2026, 12, 8), u"x"_s));
        f->as(u"phuc"_s);
        QVERIFY(f->ratings().sign(2026, f->shown({u"ha"_s}), {}));
        const auto dossier = dossiers().of(f->who(u"ha"_s), 2026);
        QCOMPARE(dossier->sheets.size(), 11);
        QCOMPARE(dossier->ratings.size(), 1);
        QCOMPARE(dossier->petitions.size(), 1);
        QCOMPARE(dossier->papers.first().kind, PaperKind::PartyOpinion);
        QVERIFY(dossiers().of(f->who(u"nam"_s), 2026)->papers.isEmpty());
    }

    void filesAreWhatTheirNameSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("taken");
        QTest::newRow("pdf") << u"a.PDF"_s << QByteArray("%PDF-1.7 x") << true;
        QTest::newRow("word") << u"a.docx"_s << QByteArray("PK\x03\x04 x") << true;
        QTest::newRow("png") << u"a.png"_s << QByteArray("\x89PNG x") << true;
        QTest::newRow("jpeg") << u"a.jpeg"_s << QByteArray("\xff\xd8\xff x") << true;
        QTest::newRow("program") << u"a.exe"_s << QByteArray("MZ") << false;
        QTest::newRow("program named pdf") << u"a.pdf"_s << QByteArray("MZ") << false;
        QTest::newRow("zip") << u"a.zip"_s << QByteArray("PK\x03\x04 x") << false;
        QTest::newRow("empty") << u"a.pdf"_s << QByteArray() << false;
        QTest::newRow("too large")
            << u"a.pdf"_s << QByteArray("%PDF-").append(QByteArray(int(largestAttachment), 'x')) << false;
    }
    void filesAreWhatTheirNameSays()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, taken);
        const auto made = describeAttachment(name, bytes);
        QCOMPARE(made.has_value(), taken);
        if (taken)
            QCOMPARE(made->hash, sha256Tag(bytes));
    }

    void whoMayAndWhatIsKept()
    {
        const auto made = dossiers().add(minutes());
        QVERIFY(dossiers().attach(made->id, u"a.pdf"_s, pdf));
        REFUSED(dossiers().attach(made->id, u"b.pdf"_s, pdf), ErrorCode::Refused);
        DossierPaper bad = minutes();
        bad.dated = Date(2026, 12, 11);
        REFUSED(dossiers().add(bad), ErrorCode::Invalid);
        bad = minutes();
        bad.people = {f->who(u"nga"_s)};
        REFUSED(dossiers().add(bad), ErrorCode::Invalid);
        f->as(u"vinh"_s);
        REFUSED(dossiers().add(minutes()), ErrorCode::Forbidden);
        REFUSED(dossiers().attach(made->id, u"c.pdf"_s, pdf + "2"), ErrorCode::Forbidden);
        REFUSED(dossiers().papers(2026), ErrorCode::Forbidden);
        QVERIFY(dossiers().papers(2026, f->unit(u"KT"_s)));
        f->as(u"nam"_s);
        REFUSED(dossiers().of(f->who(u"ha"_s), 2026), ErrorCode::Forbidden);
        f->as(u"nga"_s);
        REFUSED(dossiers().revoke(made->id, u" "_s), ErrorCode::Invalid);
        QVERIFY(dossiers().revoke(made->id, u"Nhập nhầm năm"_s));
        REFUSED(dossiers().attach(made->id, u"c.pdf"_s, pdf + "2"), ErrorCode::Refused);
        QCOMPARE(dossiers().papers(2026)->first().revokedReason, u"Nhập nhầm năm"_s);
        for (const QString& sql :
             {u"DELETE FROM dossier_paper"_s, u"UPDATE dossier_paper SET text = 'x'"_s,
              u"DELETE FROM dossier_person"_s, u"DELETE FROM dossier_attachment"_s,
              u"UPDATE dossier_attachment SET hash = 'sha256:0'"_s})
            QVERIFY2(f->raw(sql).contains(u"soviec:"_s), qPrintable(sql));
    }

    void anExchangedFileIsFound()
    {
        const auto made = dossiers().add(minutes());
        const auto file = dossiers().attach(made->id, u"a.pdf"_s, pdf);
        // Whoever owns the database can do this; the hash of the paper tells.
        const bool server = qEnvironmentVariable("SOVIEC_TEST_ENGINE") == u"postgres"_s;
        for (const QString& sql :
             server ? QStringList {u"DROP TRIGGER dossier_attachment_no_update ON dossier_attachment"_s,
                          u"UPDATE dossier_attachment SET content = overlay(content placing 'X'::bytea from 12)"_s}
                    : QStringList {u"DROP TRIGGER dossier_attachment_no_update"_s,
                          u"UPDATE dossier_attachment SET content = CAST(replace(CAST(content AS TEXT), 'minutes', 'MINUTES') AS BLOB)"_s}) {
            const QString refused = f->raw(sql);
            QVERIFY2(refused.isEmpty(), qPrintable(refused));
        }
        REFUSED(dossiers().content(file->id), ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestDossiers)
#include "test_dossiers.moc"
