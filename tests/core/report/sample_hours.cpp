// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/sample_hours.h"

using namespace Qt::StringLiterals;

namespace soviec::report {

Letterhead sampleHead()
{
    return {
        u"Ủy ban nhân dân tỉnh Hà Sơn"_s, u"Ủy ban nhân dân xã Đồng Lộc Thượng"_s,
        u"Đồng Lộc Thượng"_s, Bloc::Government, Date(2026, 5, 5)};
}

Member sampleMember(const QString& name)
{
    Member member;
    member.person.fullName = name.isEmpty() ? u"Đặng Thị Ngọc Ánh"_s : name;
    member.unitName = u"Phòng Văn hóa - Xã hội"_s;
    member.positionTitle = u"Chuyên viên"_s;
    return member;
}

QList<DayHours> sampleDays()
{
    QList<DayHours> days;
    for (int d = 1; d <= 30; ++d) {
        DayHours day;
        day.day = Date(2026, 4, static_cast<unsigned short>(d));
        day.working = isoWeekday(day.day) <= 5 && d != 27 && d != 30;
        if (d == 27)
            day.dayName = u"Nghỉ bù Giỗ Tổ Hùng Vương"_s;
        if (d == 30)
            day.dayName = u"Ngày Chiến thắng"_s;
        if (day.working) {
            day.standard = Minutes(480);
            day.entered = day.accepted = Minutes(480);
            day.entries = 4;
        }
        days.append(day);
    }
    days[7].standard = days[7].entered = days[7].accepted = Minutes(0); // 8 April
    days[7].absent = Minutes(480);
    days[7].dayName = u"Phép năm"_s;
    days[8].entered = days[8].accepted = Minutes(600);
    days[9].entered = Minutes(450);
    days[9].accepted = Minutes(375);
    days[9].returned = 1;
    return days;
}

QList<DiaryEntry> sampleEntries()
{
    QList<DiaryEntry> entries;
    for (int d = 6; d <= 8; ++d) {
        for (int i = 0; i < 3; ++i) {
            DiaryEntry entry;
            entry.day = Date(2026, 4, static_cast<unsigned short>(d));
            entry.start = TimeOfDay::fromMinutes(450 + 120 * i);
            entry.minutes = Minutes(90 + 15 * i);
            entry.itemCode = u"DC.0%1"_s.arg(i + 1);
            entry.title = u"Tham mưu văn bản chỉ đạo, hướng dẫn về công tác văn hóa cơ sở"_s;
            entry.result = u"Đã trình ký"_s;
            entry.documentNumber = u"%1/UBND-VHXH"_s.arg(200 + d * 10 + i);
            entry.state = i == 2 ? EntryState::Pending : EntryState::Accepted;
            entries.append(entry);
        }
    }
    entries.last().state = EntryState::Withdrawn;
    return entries;
}

} // namespace soviec::report
