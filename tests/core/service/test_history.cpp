// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workflow/transition.h"
#include "core/report/history_words.h"
#include "core/service/diary.h"
#include "core/service/history.h"
#include "tests/core/service/commune.h"

#include <QTest>

using namespace sample;
using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

AuditRecord changed(const QJsonObject& before, const QJsonObject& after)
{
    AuditRecord record;
    record.entity = u"sheet"_s;
    record.action = u"sign"_s;
    record.before = before;
    record.after = after;
    return record;
}

QString cell(const report::Report& report, int row, int column)
{
    return std::get<QString>(report.sections.at(0).rows.at(row).cells.at(column));
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT
private slots:
    void everyStepOfTheTableHasAWord()
    {
        for (const Transition& step : transitions()) {
            const QString action = QString::fromUtf16(step.action);
            const QString entity = QString::fromUtf16(step.entity);
            QVERIFY2(report::historyAction(action) != action, qPrintable(action));
            QVERIFY2(report::historyEntity(entity) != entity, qPrintable(entity));
            for (const char16_t* state : {step.from, step.to}) {
                const QString code = QString::fromUtf16(state);
                const QString said
                    = report::historyChange(changed({}, {{u"state"_s, code}}), {});
                QVERIFY2(code.isEmpty() || !said.endsWith(u' ' + code), qPrintable(said));
            }
        }
    }

    void aChangeReadsAsPeopleSayIt()
    {
        const AuditRecord record = changed(
            {{u"state"_s, u"submitted"_s}, {u"total"_s, QString()}, {u"remarks"_s, u"good"_s}},
            {{u"state"_s, u"signed"_s},
             {u"total"_s, u"83.48"_s},
             {u"remarks"_s, u"Tốt"_s},
             {u"minutes"_s, 90},
             {u"day"_s, u"2026-04-05"_s},
             {u"person"_s, u"019d46fb-cb85-7000-9b89-e16aeda7f8b4"_s},
             {u"unit"_s, u"019d46fb-cb80-7000-97b4-04fa0647920e"_s},
             {u"content_hash"_s, u"sha256:394ea6d98769b62750b38329180d2b5b"_s},
             {u"login"_s, u"2026"_s},
             {u"document_number"_s, QString()}});
        const QString said = report::historyChange(
            record, {{u"019d46fb-cb85-7000-9b89-e16aeda7f8b4"_s, u"Trần Thị Minh Hà"_s}});
        for (const QString& part :
             {u"Tình trạng: đã trình, nộp → đã ký"_s, u"Tổng điểm: 83,48"_s,
              u"Ý kiến nhận xét: good → Tốt"_s, u"Thời gian: 1,5 giờ"_s, u"Ngày: 05/04/2026"_s,
              u"Người: Trần Thị Minh Hà"_s, u"Đơn vị: 019d46fb"_s, u"Mã nội dung: 394ea6d98769b627"_s,
              u"Tên đăng nhập: 2026"_s})
            QVERIFY2(said.split(u"; "_s).contains(part), qPrintable(said));
        QVERIFY2(!said.contains(u"Số văn bản"_s), qPrintable(said)); // empty before, empty after
    }

    void anEntryTellsItsOwnHistory()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        DiaryEntry entry = must(diary.add(commune.entry(Date(2026, 4, 21))));
        entry.minutes = Minutes(90);
        entry = must(diary.change(entry));
        const report::Report report = must(History(*commune.office).ofEntry(entry.id));
        QVERIFY2(report.subtitle.startsWith(u"Nhật ký ngày 21/04/2026"_s), qPrintable(report.subtitle));
        QCOMPARE(report.sections.at(0).rows.size(), 2);
        QCOMPARE(cell(report, 0, 4), u"thêm"_s);
        QCOMPARE(cell(report, 1, 4), u"sửa"_s);
        QVERIFY2(
            cell(report, 1, 5).contains(u"Thời gian: 1,0 giờ → 1,5 giờ"_s),
            qPrintable(cell(report, 1, 5)));
        QVERIFY2(cell(report, 0, 5).contains(u"Người: "_s), qPrintable(cell(report, 0, 5)));
        QVERIFY(!cell(report, 0, 5).contains(commune.staff.toString().left(8)));
    }

    void anothersHistoryIsRefused()
    {
        Commune commune;
        commune.as(u"staff"_s);
        const DiaryEntry entry = must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 21))));
        commune.as(u"other"_s);
        REFUSED(History(*commune.office).ofEntry(entry.id), ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
