// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/sample_sheets.h"

#include "core/exchange/rules/builtin.h"
#include "tests/core/report/sample_hours.h"

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

const RuleSet& rules()
{
    // A checksum of our own, so that an edit of the set does not change what the forms look like.
    static const RuleSet set = [] {
        RuleSet copy = *builtinRuleSet(u"nd335-2025"_s).value();
        copy.checksum = u"sha256:00112233445566778899aabbccddeeff"_s;
        return copy;
    }();
    return set;
}

Decimal decimal(const QString& text)
{
    return Decimal::parse(text).value();
}

ScoreLine
line(const QString& code, const QString& title, const QString& k, int assigned, int completed)
{
    ScoreLine one;
    one.code = code;
    one.title = title;
    one.coefficient = decimal(k);
    one.assigned = Decimal(assigned);
    one.completed = Decimal(completed);
    return one;
}

QList<ScoreLine> workLines()
{
    QList<ScoreLine> lines{
        line(u"DC.02"_s, u"Tham mưu văn bản chỉ đạo của Ủy ban nhân dân xã"_s, u"2.4"_s, 4, 4),
        line(u"VH.05"_s, u"Báo cáo công tác văn hóa, thể thao tháng"_s, u"1.6"_s, 2, 2),
        line(u"VH.11"_s, u"Thẩm định hồ sơ gia đình văn hóa"_s, u"0.6"_s, 30, 27),
        line(u"XH.03"_s, u"Rà soát đối tượng bảo trợ xã hội"_s, u"1"_s, 10, 10)};
    lines[1].qualityFaults = 1;
    lines[2].delays = 2;
    lines[2].delaysExcused = 1;
    ScoreLine extra =
        line(u"DC.09"_s, u"Phục vụ đoàn kiểm tra của Ủy ban nhân dân tỉnh"_s, u"1.8"_s, 0, 1);
    extra.origin = Origin::Unplanned;
    lines.append(extra);
    return lines;
}

PeriodSheetContent blank(Role role, const QString& name, const QString& position)
{
    PeriodSheetContent content;
    content.head = sampleHead();
    content.fullName = name;
    content.rules = &rules();
    content.sheet.period = Period::month(2026, 4);
    content.sheet.role = role;
    content.sheet.unitName = u"Phòng Văn hóa - Xã hội"_s;
    content.sheet.positionTitle = position;
    content.sheet.ruleSetId = rules().id;
    content.sheet.ruleChecksum = rules().checksum;
    content.input.period = content.sheet.period;
    content.input.role = role;
    return content;
}

void scoreAndSign(PeriodSheetContent& content)
{
    PeriodSheet& sheet = content.sheet;
    for (const Criterion& criterion : rules().criteria)
        sheet.selfScores.insert(criterion.code, criterion.max);
    sheet.selfScores[u"III.1"_s] = decimal(u"1.5"_s);
    sheet.selfScores[u"III.2"_s] = decimal(u"2.25"_s);
    content.input.common = sheet.selfScores;
    content.result = scorePeriod(content.input, rules(), TraceMode::On).value();
    sheet.commonPoints = content.result.commonPoints;
    sheet.resultPoints = content.result.resultPoints;
    sheet.total = content.result.total;
    sheet.state = SheetState::Signed;
    sheet.submittedAt = QDateTime(QDate(2026, 4, 29), QTime(9, 15), Qt::UTC);
    sheet.signedAt = QDateTime(QDate(2026, 5, 4), QTime(2, 40), Qt::UTC);
    sheet.contentHash =
        u"sha256:3f5a9c1e7b20d4486a1f0e9d8c7b6a5948372615f0e1d2c3b4a5968778695a4b"_s;
}

} // namespace

PeriodSheetContent sampleStaffSheet()
{
    PeriodSheetContent content = blank(Role::Staff, u"Đặng Thị Ngọc Ánh"_s, u"Chuyên viên"_s);
    content.input.lines = workLines();
    content.sheet.strengths =
        u"Chủ động tham mưu, hoàn thành các báo cáo định kỳ trước thời hạn; phối hợp tốt với các thôn."_s;
    content.sheet.weaknesses = u"Một báo cáo còn phải chỉnh sửa số liệu."_s;
    content.sheet.remarks =
        u"Có trách nhiệm với công việc được giao, cần kiểm tra kỹ số liệu trước khi trình."_s;
    scoreAndSign(content);
    content.sheet.signerName = u"Hồ Văn Khiêm"_s;
    return content;
}

PeriodSheetContent sampleLeaderSheet()
{
    PeriodSheetContent content = blank(Role::Deputy, u"Trần Đức Quảng"_s, u"Phó Trưởng phòng"_s);
    content.input.lines = workLines().mid(0, 2);
    content.input.leader = LeaderComponents{Decimal(1), Decimal::fromScaled(5000), Decimal(1)};
    content.sheet.strengths = u"Điều hành đúng kế hoạch."_s;
    content.sheet.weaknesses = u"Kế hoạch kiểm tra di tích chậm kéo dài."_s;
    content.sheet.remarks = u"Cần đôn đốc tiến độ sát hơn."_s;
    scoreAndSign(content);
    content.sheet.signerName = u"Hồ Văn Khiêm"_s;
    return content;
}

PeriodSheetContent sampleBlankSheet()
{
    PeriodSheetContent content = blank(Role::Staff, u"Đặng Thị Ngọc Ánh"_s, u"Chuyên viên"_s);
    content.result.reason = u"not_scored_yet"_s;
    return content;
}

} // namespace soviec::report
