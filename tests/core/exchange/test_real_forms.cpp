// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/competency_import.h"
#include "core/exchange/position_import.h"

#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

QByteArray linesOf(const QList<ImportFinding>& findings)
{
    QString lines;
    for (const ImportFinding& finding : findings)
        lines += u"\n"_s + finding.code + u": "_s + findingLine(finding);
    return lines.toUtf8();
}

} // namespace

class TestRealForms : public QObject {
    Q_OBJECT
private slots:
    void theThreePositionsAreReadWithEverySection()
    {
        const auto document = readDocxFile(QString::fromUtf8(SOVIEC_REAL_POSITIONS));
        QVERIFY2(document, qPrintable(document ? QString() : document.error().text + document.error().detail));
        const auto import = importPositions(*document);
        QVERIFY2(!hasErrors(import.findings), linesOf(import.findings).constData());
        QCOMPARE(import.rows.size(), 3);
        const QList<int> authorities {2, 4, 2};
        const QList<int> outer {1, 2, 5};
        const QList<int> qualifications {4, 4, 5};
        const QList<int> competencies {10, 10, 9};
        for (qsizetype i = 0; i < import.rows.size(); ++i) {
            const Position& position = import.rows[i].position;
            const JobDescription& form = position.description;
            QCOMPARE(position.code, u"TP-HTPV-0%1"_s.arg(i + 1));
            QVERIFY(position.name.startsWith(u"Nhân viên "));
            QVERIFY(position.group == PositionGroup::Support);
            QCOMPARE(form.startText, u"Kể từ ngày Quyết định phê duyệt VTVL có hiệu lực."_s);
            QVERIFY(form.workplace.startsWith(u"Ủy ban nhân dân xã"));
            QVERIFY(form.processes.startsWith(u"Căn cứ các văn bản quy định hiện hành"));
            QVERIFY(form.purpose.startsWith(u"Thực hiện "));
            QCOMPARE(form.tasks.size(), 4);
            QCOMPARE(form.inner.size(), 1);
            QCOMPARE(form.inner[0].supervisor, u"Ban lãnh đạo Văn phòng"_s);
            QCOMPARE(form.outer.size(), outer[i]);
            QCOMPARE(form.authorities.size(), authorities[i]);
            QCOMPARE(form.qualifications.size(), qualifications[i]);
            QCOMPARE(form.competencies.size(), competencies[i]);
            for (const RequiredCompetency& competency : form.competencies)
                QVERIFY(competency.level == (LevelRange {1, 1}));
        }
    }

    void theDetailsOfTheFormAreWhereTheyBelong()
    {
        const auto document = readDocxFile(QString::fromUtf8(SOVIEC_REAL_POSITIONS));
        QVERIFY2(document, qPrintable(document ? QString() : document.error().text + document.error().detail));
        const auto import = importPositions(*document);
        QCOMPARE(import.rows.size(), 3);
        const JobDescription& guard = import.rows[0].position.description;
        QCOMPARE(guard.tasks[0].number, u"2.1"_s);
        QCOMPARE(guard.tasks[0].task, u"Thực hiện nhiệm vụ bảo vệ trụ sở cơ quan"_s);
        QCOMPARE(guard.tasks[0].works.size(), 1);
        QCOMPARE(guard.tasks[0].works[0].work.count(u'\n'), 2);
        QCOMPARE(
            guard.tasks[0].works[0].criteria.section(u'\n', 0, 0), u"- Kịp thời, chính xác."_s);
        QCOMPARE(guard.tasks[3].task, u"Thực hiện các nhiệm vụ khác do Lãnh đạo Văn phòng giao."_s);
        QVERIFY(guard.tasks[3].works.isEmpty());
        QCOMPARE(guard.competencies[0].name, u"Đạo đức và bản lĩnh"_s);
        QVERIFY(guard.competencies[5].group == CompetencyGroup::Professional);
        QCOMPARE(guard.competencies[5].name, u"Khả năng làm việc độc lập"_s);
        QVERIFY(guard.competencies[9].group == CompetencyGroup::Management);
        // A cell over the task and the work names the task; one merged downwards counts twice.
        const JobDescription& service = import.rows[1].position.description;
        QVERIFY(service.tasks[2].task.startsWith(u"Xây dựng và thực hiện kế hoạch"));
        QVERIFY(service.tasks[2].works[0].work.isEmpty());
        QVERIFY(service.tasks[2].works[0].criteria.startsWith(u"- Kế hoạch được xây dựng"));
        QCOMPARE(service.outer[0].nature, service.outer[1].nature);
        // The code of the second and third position was typed with a blank.
        int strays = 0;
        for (const ImportFinding& finding : import.findings)
            strays += finding.code == u"stray_blanks" ? 1 : 0;
        QCOMPARE(strays, 2);
        QVERIFY(import.rows[2].position.description.qualifications[1].kind
                == QualificationKind::Skills);
    }

    void seventeenCompetenciesOfFiveLevelsWithTheEmptyCellsEmpty()
    {
        const auto document = readDocxFile(QString::fromUtf8(SOVIEC_REAL_COMPETENCIES));
        QVERIFY2(document, qPrintable(document ? QString() : document.error().text + document.error().detail));
        const auto import = importCompetencies(*document);
        QVERIFY2(import.findings.isEmpty(), linesOf(import.findings).constData());
        QCOMPARE(import.rows.size(), 17);
        QMap<QString, int> groups;
        QStringList empty;
        for (const CompetencyRow& row : import.rows) {
            ++groups[code(row.competency.group)];
            for (int level = 1; level <= 5; ++level) {
                if (descriptorOf(row.competency, level).isEmpty())
                    empty.append(u"%1 %2"_s.arg(row.competency.name).arg(level));
            }
        }
        QCOMPARE(groups.value(u"general"_s), 7);
        QCOMPARE(groups.value(u"professional"_s), 5);
        QCOMPARE(groups.value(u"management"_s), 5);
        QCOMPARE(
            empty,
            (QStringList {
                u"Hướng dẫn thực hiện văn bản 1"_s, u"Kiểm tra thực hiện văn bản 1"_s,
                u"Kiểm tra thực hiện văn bản 2"_s, u"Thẩm định, góp ý văn bản 1"_s}));
        const Competency& ethics = import.rows[0].competency;
        QCOMPARE(ethics.name, u"Đạo đức và bản lĩnh"_s);
        QCOMPARE(
            descriptorOf(ethics, 5),
            u"Tạo dựng văn hóa dẫn dắt việc thực hiện đạo đức và bản lĩnh."_s);
        const Competency& drafting = import.rows[7].competency;
        QCOMPARE(descriptorOf(drafting, 3).count(u'\n'), 2); // a list of three in one cell
        QVERIFY(descriptorOf(drafting, 4).startsWith(u"- Tham gia xây dựng chiến lược"));
    }

    void eachFileIsRefusedAsTheOtherKind()
    {
        const auto positions = readDocxFile(QString::fromUtf8(SOVIEC_REAL_POSITIONS));
        const auto competencies = readDocxFile(QString::fromUtf8(SOVIEC_REAL_COMPETENCIES));
        QVERIFY(positions && competencies);
        QVERIFY(hasErrors(importCompetencies(*positions).findings));
        QVERIFY(hasErrors(importPositions(*competencies).findings));
    }
};

QTEST_GUILESS_MAIN(TestRealForms)
#include "test_real_forms.moc"
