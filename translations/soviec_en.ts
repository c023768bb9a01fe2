<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Tr</name>
    <message>
        <source>“%1” is not a date. Write it as 07/04/2026 or 2026-04-07.</source>
        <translation>“%1” is not a date. Write it as 07/04/2026 or 2026-04-07.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as 14:30.</source>
        <translation>“%1” is not a time of day. Write it as 14:30.</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most 4 decimals.</source>
        <translation>“%1” is not a number with at most 4 decimals.</translation>
    </message>
    <message>
        <source>This is not JSON: it breaks at byte %1. Check the file or export it again.</source>
        <translation>This is not JSON: it breaks at byte %1. Check the file or export it again.</translation>
    </message>
    <message>
        <source>This JSON is nested more than 64 levels deep.</source>
        <translation>This JSON is nested more than 64 levels deep.</translation>
    </message>
    <message>
        <source>%1: this key stands twice. Keep one of them.</source>
        <translation>%1: this key stands twice. Keep one of them.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write 2026-04, 2026-Q2 or 2026.</source>
        <translation>“%1” is not a period. Write 2026-04, 2026-Q2 or 2026.</translation>
    </message>
    <message>
        <source>quarter %1/%2</source>
        <translation>quarter %1/%2</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>year %1</translation>
    </message>
    <message>
        <source>annual leave</source>
        <translation>annual leave</translation>
    </message>
    <message>
        <source>sick leave</source>
        <translation>sick leave</translation>
    </message>
    <message>
        <source>maternity leave</source>
        <translation>maternity leave</translation>
    </message>
    <message>
        <source>paid personal leave</source>
        <translation>paid personal leave</translation>
    </message>
    <message>
        <source>unpaid leave</source>
        <translation>unpaid leave</translation>
    </message>
    <message>
        <source>study</source>
        <translation>study</translation>
    </message>
    <message>
        <source>secondment</source>
        <translation>secondment</translation>
    </message>
</context>
</TS>
