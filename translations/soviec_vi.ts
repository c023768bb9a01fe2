<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Tr</name>
    <message>
        <source>“%1” is not a date. Write it as 07/04/2026 or 2026-04-07.</source>
        <translation>“%1” không phải là ngày. Hãy ghi dạng 07/04/2026 hoặc 2026-04-07.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>CN</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as 14:30.</source>
        <translation>“%1” không phải là giờ trong ngày. Hãy ghi dạng 14:30.</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most 4 decimals.</source>
        <translation>“%1” không phải là số có tối đa 4 chữ số thập phân.</translation>
    </message>
    <message>
        <source>This is not JSON: it breaks at byte %1. Check the file or export it again.</source>
        <translation>Đây không phải tệp JSON: lỗi tại byte %1. Hãy kiểm tra tệp hoặc xuất lại.</translation>
    </message>
    <message>
        <source>This JSON is nested more than 64 levels deep.</source>
        <translation>Tệp JSON này lồng nhau quá 64 cấp.</translation>
    </message>
    <message>
        <source>%1: this key stands twice. Keep one of them.</source>
        <translation>%1: khóa này bị lặp. Chỉ giữ lại một.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write 2026-04, 2026-Q2 or 2026.</source>
        <translation>“%1” không phải là kỳ. Hãy ghi 2026-04, 2026-Q2 hoặc 2026.</translation>
    </message>
    <message>
        <source>quarter %1/%2</source>
        <translation>quý %1/%2</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>annual leave</source>
        <translation>phép năm</translation>
    </message>
    <message>
        <source>sick leave</source>
        <translation>nghỉ ốm</translation>
    </message>
    <message>
        <source>maternity leave</source>
        <translation>nghỉ thai sản</translation>
    </message>
    <message>
        <source>paid personal leave</source>
        <translation>việc riêng có lương</translation>
    </message>
    <message>
        <source>unpaid leave</source>
        <translation>nghỉ không lương</translation>
    </message>
    <message>
        <source>study</source>
        <translation>đi học</translation>
    </message>
    <message>
        <source>secondment</source>
        <translation>biệt phái</translation>
    </message>
</context>
</TS>
