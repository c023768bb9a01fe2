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
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>There is no file “%1”. Check its name and folder.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>“%1” is a folder. Name a file in it.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Split it into smaller files.</source>
        <translation>“%1” is larger than %2 MB. Split it into smaller files.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>“%1” cannot be read. Check that you may open it.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room and try again; the file is as it was before.</source>
        <translation>“%1” could not be written: the disk is full. Make room and try again; the file is as it was before.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that the folder exists and that you may write there.</source>
        <translation>“%1” could not be written. Check that the folder exists and that you may write there.</translation>
    </message>
    <message>
        <source>an object {…} belongs here</source>
        <translation>an object {…} belongs here</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>this key is missing</translation>
    </message>
    <message>
        <source>a text in quotation marks belongs here</source>
        <translation>a text in quotation marks belongs here</translation>
    </message>
    <message>
        <source>true or false belongs here</source>
        <translation>true or false belongs here</translation>
    </message>
    <message>
        <source>a whole number without quotation marks belongs here</source>
        <translation>a whole number without quotation marks belongs here</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 belongs here</source>
        <translation>a whole number from 0 to %1 belongs here</translation>
    </message>
    <message>
        <source>a list […] belongs here</source>
        <translation>a list […] belongs here</translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation>this key is not known here</translation>
    </message>
    <message>
        <source>a decimal in quotation marks belongs here</source>
        <translation>a decimal in quotation marks belongs here</translation>
    </message>
    <message>
        <source>“%1” is not a decimal: digits, a point, at most 4 decimals, not negative</source>
        <translation>“%1” is not a decimal: digits, a point, at most 4 decimals, not negative</translation>
    </message>
    <message>
        <source>%1 is more than the largest value allowed, %2</source>
        <translation>%1 is more than the largest value allowed, %2</translation>
    </message>
    <message>
        <source>What was done is missing. Choose an item of the catalog or write a few words.</source>
        <translation>What was done is missing. Choose an item of the catalog or write a few words.</translation>
    </message>
    <message>
        <source>The text has %1 characters, at most 500 fit. Shorten it.</source>
        <translation>The text has %1 characters, at most 500 fit. Shorten it.</translation>
    </message>
    <message>
        <source>The note, result or document number has %1 characters, at most 4000 fit. Shorten it.</source>
        <translation>The note, result or document number has %1 characters, at most 4000 fit. Shorten it.</translation>
    </message>
    <message>
        <source>“%1” is a secrecy mark. State secrets are not written into the diary: leave the content out and use a neutral wording.</source>
        <translation>“%1” is a secrecy mark. State secrets are not written into the diary: leave the content out and use a neutral wording.</translation>
    </message>
    <message>
        <source>The day is missing. Write it as 07/04/2026.</source>
        <translation>The day is missing. Write it as 07/04/2026.</translation>
    </message>
    <message>
        <source>The end does not come after the start. Write the earlier time first.</source>
        <translation>The end does not come after the start. Write the earlier time first.</translation>
    </message>
    <message>
        <source>The duration is missing. Write for example 1h30 or 14:00-15:30.</source>
        <translation>The duration is missing. Write for example 1h30 or 14:00-15:30.</translation>
    </message>
    <message>
        <source>More than 24 hours do not fit into one day. Enter each day by itself.</source>
        <translation>More than 24 hours do not fit into one day. Enter each day by itself.</translation>
    </message>
    <message>
        <source>This runs past midnight. Enter what was done after midnight on the next day.</source>
        <translation>This runs past midnight. Enter what was done after midnight on the next day.</translation>
    </message>
    <message>
        <source>The quantity %1 does not fit. Write a number from 0 to 1.000.000.</source>
        <translation>The quantity %1 does not fit. Write a number from 0 to 1.000.000.</translation>
    </message>
    <message>
        <source>On %1 this would make %2 h; a day has 24. Correct the hours of this entry or of another one.</source>
        <translation>On %1 this would make %2 h; a day has 24. Correct the hours of this entry or of another one.</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <comment>entry</comment>
        <translation>waiting for review</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>entry</comment>
        <translation>accepted</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>entry</comment>
        <translation>returned</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>entry</comment>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>From start to end it is %1 h, but the line says %2 h. Leave out one of the two.</source>
        <translation>From start to end it is %1 h, but the line says %2 h. Leave out one of the two.</translation>
    </message>
    <message>
        <source>The duration is zero. Write for example 1h30.</source>
        <translation>The duration is zero. Write for example 1h30.</translation>
    </message>
    <message>
        <source>%1 h are read as a duration. A time of day is written with a colon, as 14:30.</source>
        <translation>%1 h are read as a duration. A time of day is written with a colon, as 14:30.</translation>
    </message>
    <message>
        <source>The quantity is zero. Write for example x1.</source>
        <translation>The quantity is zero. Write for example x1.</translation>
    </message>
    <message>
        <source>%1 is still to come. The diary holds what has been done.</source>
        <translation>%1 is still to come. The diary holds what has been done.</translation>
    </message>
    <message>
        <source>“%1”: the line already says this in another place. Keep one, or put the text in quotation marks.</source>
        <translation>“%1”: the line already says this in another place. Keep one, or put the text in quotation marks.</translation>
    </message>
    <message>
        <source>“%1” may mean a thousand or a fraction. Write 1000 without a point, or a comma before decimals.</source>
        <translation>“%1” may mean a thousand or a fraction. Write 1000 without a point, or a comma before decimals.</translation>
    </message>
    <message>
        <source>“%1”: an hour has 60 minutes. Write it as 2h30.</source>
        <translation>“%1”: an hour has 60 minutes. Write it as 2h30.</translation>
    </message>
    <message>
        <source>This case is refused. %1: %2.</source>
        <translation>This case is refused. %1: %2.</translation>
    </message>
    <message>
        <source>This case is refused. lines: what was done is so far beyond what was assigned that it has no score.</source>
        <translation>This case is refused. lines: what was done is so far beyond what was assigned that it has no score.</translation>
    </message>
    <message>
        <source>%1 points are outside 0 … %2</source>
        <translation>%1 points are outside 0 … %2</translation>
    </message>
    <message>
        <source>only 0 or %1 points can be given here</source>
        <translation>only 0 or %1 points can be given here</translation>
    </message>
    <message>
        <source>points are given in steps of %1 here</source>
        <translation>points are given in steps of %1 here</translation>
    </message>
    <message>
        <source>the rule set has no such criterion</source>
        <translation>the rule set has no such criterion</translation>
    </message>
    <message>
        <source>a quantity is at least 0 and at most 1,000,000</source>
        <translation>a quantity is at least 0 and at most 1,000,000</translation>
    </message>
    <message>
        <source>unplanned work and work taken over stand outside the plan: 0 belongs here</source>
        <translation>unplanned work and work taken over stand outside the plan: 0 belongs here</translation>
    </message>
    <message>
        <source>a count is at least 0 and at most 1,000,000</source>
        <translation>a count is at least 0 and at most 1,000,000</translation>
    </message>
    <message>
        <source>more are excused than were found</source>
        <translation>more are excused than were found</translation>
    </message>
    <message>
        <source>only heads and deputies have these components</source>
        <translation>only heads and deputies have these components</translation>
    </message>
    <message>
        <source>only 100 or 50 belongs here</source>
        <translation>only 100 or 50 belongs here</translation>
    </message>
    <message>
        <source>the rule set has no such fact</source>
        <translation>the rule set has no such fact</translation>
    </message>
    <message>
        <source>this is more than %1, of which it is a part</source>
        <translation>this is more than %1, of which it is a part</translation>
    </message>
    <message>
        <source>the rule set divides by what was assigned</source>
        <translation>the rule set divides by what was assigned</translation>
    </message>
    <message>
        <source>the rule set does not rate this kind of period</source>
        <translation>the rule set does not rate this kind of period</translation>
    </message>
    <message>
        <source>the rule set has no formula for this role</source>
        <translation>the rule set has no formula for this role</translation>
    </message>
    <message>
        <source>the rule set gives points on criteria, not on lines</source>
        <translation>the rule set gives points on criteria, not on lines</translation>
    </message>
    <message>
        <source>“%1” is none of the values allowed</source>
        <translation>“%1” is none of the values allowed</translation>
    </message>
    <message>
        <source>only &quot;100&quot; or &quot;50&quot; belongs here</source>
        <translation>only &quot;100&quot; or &quot;50&quot; belongs here</translation>
    </message>
    <message>
        <source>there is no knob of this name</source>
        <translation>there is no knob of this name</translation>
    </message>
    <message>
        <source>“%1” is not a value of this knob</source>
        <translation>“%1” is not a value of this knob</translation>
    </message>
    <message>
        <source>“%1” is not a period such as 2026-04 or 2026-Q2</source>
        <translation>“%1” is not a period such as 2026-04 or 2026-Q2</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>the whole</translation>
    </message>
    <message>
        <source>%1: assigned %2 × %3 = %4; handed over to somebody else: it stays in what was assigned and counts as 0 done.</source>
        <translation>%1: assigned %2 × %3 = %4; handed over to somebody else: it stays in what was assigned and counts as 0 done.</translation>
    </message>
    <message>
        <source>%1: assigned %2 × %3 = %4; done %2 × %5 = %6.</source>
        <translation>%1: assigned %2 × %3 = %4; done %2 × %5 = %6.</translation>
    </message>
    <message>
        <source>%1: unplanned work, outside what was assigned; done %2 × %3 = %4.</source>
        <translation>%1: unplanned work, outside what was assigned; done %2 × %3 = %4.</translation>
    </message>
    <message>
        <source>%1: taken over from somebody else, outside what was assigned; done %2 × %3 = %4.</source>
        <translation>%1: taken over from somebody else, outside what was assigned; done %2 × %3 = %4.</translation>
    </message>
    <message>
        <source>Quality: %1 found, %2 excused; what counts is %3.</source>
        <translation>Quality: %1 found, %2 excused; what counts is %3.</translation>
    </message>
    <message>
        <source>Timeliness: %1 delays, %2 excused; what counts is %3.</source>
        <translation>Timeliness: %1 delays, %2 excused; what counts is %3.</translation>
    </message>
    <message>
        <source>Standard of the period: %1.</source>
        <translation>Standard of the period: %1.</translation>
    </message>
    <message>
        <source>Assigned in the plan, converted: %1.</source>
        <translation>Assigned in the plan, converted: %1.</translation>
    </message>
    <message>
        <source>%1: nothing was assigned, so it counts as 0.</source>
        <translation>%1: nothing was assigned, so it counts as 0.</translation>
    </message>
    <message>
        <source>%1: %2 ÷ %3 = %4.</source>
        <translation>%1: %2 ÷ %3 = %4.</translation>
    </message>
    <message>
        <source>A component counts at most 100 %.</source>
        <translation>A component counts at most 100 %.</translation>
    </message>
    <message>
        <source>%1: not decided yet by the competent authority.</source>
        <translation>%1: not decided yet by the competent authority.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>Result of duties: (%1) ÷ %2 = %3.</source>
        <translation>Result of duties: (%1) ÷ %2 = %3.</translation>
    </message>
    <message>
        <source>Common criteria: the sum of %1 criteria is %2.</source>
        <translation>Common criteria: the sum of %1 criteria is %2.</translation>
    </message>
    <message>
        <source>Result points: %1 × %2 is more than %2, so %3.</source>
        <translation>Result points: %1 × %2 is more than %2, so %3.</translation>
    </message>
    <message>
        <source>Result points: %1 × %2 = %3, rounded half up to 2 decimals.</source>
        <translation>Result points: %1 × %2 = %3, rounded half up to 2 decimals.</translation>
    </message>
    <message>
        <source>Total: %1 + %2 = %3.</source>
        <translation>Total: %1 + %2 = %3.</translation>
    </message>
    <message>
        <source>%1. %2: %3 of %4 points.</source>
        <translation>%1. %2: %3 of %4 points.</translation>
    </message>
    <message>
        <source>Condition %1 holds: %2 (%3).</source>
        <translation>Condition %1 holds: %2 (%3).</translation>
    </message>
    <message>
        <source>Condition %1 does not hold: %2 (%3).</source>
        <translation>Condition %1 does not hold: %2 (%3).</translation>
    </message>
    <message>
        <source>from %1 to below %2</source>
        <translation>from %1 to below %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Level by the conditions beside the points: %1.</source>
        <translation>Level by the conditions beside the points: %1.</translation>
    </message>
    <message>
        <source>Score band: %1 (%2).</source>
        <translation>Score band: %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing was assigned in the plan, so there is nothing to compare with: the period is not rated.</source>
        <translation>Nothing was assigned in the plan, so there is nothing to compare with: the period is not rated.</translation>
    </message>
    <message>
        <source>Provisional: the components of a leader are not all decided, so there is no total yet.</source>
        <translation>Provisional: the components of a leader are not all decided, so there is no total yet.</translation>
    </message>
    <message>
        <source>The text has no level for this case: the conditions of every level the points reach fail. The competent authority decides.</source>
        <translation>The text has no level for this case: the conditions of every level the points reach fail. The competent authority decides.</translation>
    </message>
    <message>
        <source>The year of %1 cannot be rated: %2.</source>
        <translation>The year of %1 cannot be rated: %2.</translation>
    </message>
    <message>
        <source>a period lies outside the year</source>
        <translation>a period lies outside the year</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 stands twice</translation>
    </message>
    <message>
        <source>a total is negative</source>
        <translation>a total is negative</translation>
    </message>
    <message>
        <source>the rule set has no case “%1”</source>
        <translation>the rule set has no case “%1”</translation>
    </message>
    <message>
        <source>case %1 needs the document that decides it</source>
        <translation>case %1 needs the document that decides it</translation>
    </message>
    <message>
        <source>Mean of %1 months rated: %2 ÷ %1 = %3.</source>
        <translation>Mean of %1 months rated: %2 ÷ %1 = %3.</translation>
    </message>
    <message>
        <source>Pooled over %1 periods: common points %2, result points %3, total %4.</source>
        <translation>Pooled over %1 periods: common points %2, result points %3, total %4.</translation>
    </message>
    <message>
        <source>%1 points: %2.</source>
        <translation>%1 points: %2.</translation>
    </message>
    <message>
        <source>%1 (%2) concerns heads and deputies only.</source>
        <translation>%1 (%2) concerns heads and deputies only.</translation>
    </message>
    <message>
        <source>%1 (%2) counts in the year %3: one act counts in one year only.</source>
        <translation>%1 (%2) counts in the year %3: one act counts in one year only.</translation>
    </message>
    <message>
        <source>%1. Document: %2.</source>
        <translation>%1. Document: %2.</translation>
    </message>
    <message>
        <source>The organisation is not rated yet; the head&apos;s level may still have to follow it.</source>
        <translation>The organisation is not rated yet; the head&apos;s level may still have to follow it.</translation>
    </message>
    <message>
        <source>A head is rated no higher than the organisation: %1.</source>
        <translation>A head is rated no higher than the organisation: %1.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>The rules changed during the year: %1. Each period keeps the score it was signed with.</source>
        <translation>The rules changed during the year: %1. Each period keeps the score it was signed with.</translation>
    </message>
    <message>
        <source>In service for %1 months of the year, less than %2: not rated.</source>
        <translation>In service for %1 months of the year, less than %2: not rated.</translation>
    </message>
    <message>
        <source>No period of the year has a score: there is nothing to rate.</source>
        <translation>No period of the year has a score: there is nothing to rate.</translation>
    </message>
    <message>
        <source>Nothing assigned</source>
        <translation>Nothing assigned</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>Sick leave</translation>
    </message>
    <message>
        <source>Maternity leave</source>
        <translation>Maternity leave</translation>
    </message>
    <message>
        <source>Unpaid leave</source>
        <translation>Unpaid leave</translation>
    </message>
    <message>
        <source>Not in service</source>
        <translation>Not in service</translation>
    </message>
    <message>
        <source>%1: at most %2 % of %3, that is %4, may be excellent; %5 qualify. Ranked by the exact mean, this person comes after them and is rated good.</source>
        <translation>%1: at most %2 % of %3, that is %4, may be excellent; %5 qualify. Ranked by the exact mean, this person comes after them and is rated good.</translation>
    </message>
    <message>
        <source>%1: %2 people have the same mean at the cut and %3 of them may be excellent. The competent authority chooses.</source>
        <translation>%1: %2 people have the same mean at the cut and %3 of them may be excellent. The competent authority chooses.</translation>
    </message>
    <message>
        <source>%1: a share of %2 % is more than the text allows, %3 % (Article %4).</source>
        <translation>%1: a share of %2 % is more than the text allows, %3 % (Article %4).</translation>
    </message>
    <message>
        <source>%1 h on that day</source>
        <translation>%1 h on that day</translation>
    </message>
    <message>
        <source>on a day off</source>
        <translation>on a day off</translation>
    </message>
    <message>
        <source>entered twice on that day</source>
        <translation>entered twice on that day</translation>
    </message>
    <message>
        <source>overlaps %1 “%2”</source>
        <translation>overlaps %1 “%2”</translation>
    </message>
    <message numerus="yes">
        <source>same words on %n other day(s)</source>
        <translation>
            <numerusform>same words on %n other day(s)</numerusform>
            <numerusform>same words on %n other day(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>quantity %1, usually about %2</source>
        <translation>quantity %1, usually about %2</translation>
    </message>
    <message numerus="yes">
        <source>entered %n day(s) later</source>
        <translation>
            <numerusform>entered %n day(s) later</numerusform>
            <numerusform>entered %n day(s) later</numerusform>
        </translation>
    </message>
    <message>
        <source>outside the catalog</source>
        <translation>outside the catalog</translation>
    </message>
    <message>
        <source>an id is made of small letters a–z, digits and hyphens</source>
        <translation>an id is made of small letters a–z, digits and hyphens</translation>
    </message>
    <message>
        <source>the set ends before it begins</source>
        <translation>the set ends before it begins</translation>
    </message>
    <message>
        <source>name at least one period: month, quarter or year</source>
        <translation>name at least one period: month, quarter or year</translation>
    </message>
    <message>
        <source>name whom the set applies to</source>
        <translation>name whom the set applies to</translation>
    </message>
    <message>
        <source>name the blocs the set applies to</source>
        <translation>name the blocs the set applies to</translation>
    </message>
    <message>
        <source>name the document the set rests on</source>
        <translation>name the document the set rests on</translation>
    </message>
    <message>
        <source>a year has 12 months</source>
        <translation>a year has 12 months</translation>
    </message>
    <message>
        <source>the code “%1” is empty or stands twice</source>
        <translation>the code “%1” is empty or stands twice</translation>
    </message>
    <message>
        <source>a criterion needs a maximum above 0</source>
        <translation>a criterion needs a maximum above 0</translation>
    </message>
    <message>
        <source>the maximum %1 cannot be reached in steps of %2</source>
        <translation>the maximum %1 cannot be reached in steps of %2</translation>
    </message>
    <message>
        <source>the criteria of the group add up to %1, not to %2</source>
        <translation>the criteria of the group add up to %1, not to %2</translation>
    </message>
    <message>
        <source>the groups add up to %1, not to %2</source>
        <translation>the groups add up to %1, not to %2</translation>
    </message>
    <message>
        <source>common and result maxima add up to %1, not to 100</source>
        <translation>common and result maxima add up to %1, not to 100</translation>
    </message>
    <message>
        <source>result.components does not describe it</source>
        <translation>result.components does not describe it</translation>
    </message>
    <message>
        <source>the component stands twice in the formula</source>
        <translation>the component stands twice in the formula</translation>
    </message>
    <message>
        <source>a formula needs a component</source>
        <translation>a formula needs a component</translation>
    </message>
    <message>
        <source>the component is described twice</source>
        <translation>the component is described twice</translation>
    </message>
    <message>
        <source>the role %1 has %2 formulas; it needs exactly one</source>
        <translation>the role %1 has %2 formulas; it needs exactly one</translation>
    </message>
    <message>
        <source>name at least one band</source>
        <translation>name at least one band</translation>
    </message>
    <message>
        <source>a band cannot be “not rated”</source>
        <translation>a band cannot be “not rated”</translation>
    </message>
    <message>
        <source>no total can fall into this band</source>
        <translation>no total can fall into this band</translation>
    </message>
    <message>
        <source>the best band has no upper end</source>
        <translation>the best band has no upper end</translation>
    </message>
    <message>
        <source>write the bands best first, each level once</source>
        <translation>write the bands best first, each level once</translation>
    </message>
    <message>
        <source>the band overlaps the one above it, which begins at %1</source>
        <translation>the band overlaps the one above it, which begins at %1</translation>
    </message>
    <message>
        <source>nothing covers the totals from %1 to %2</source>
        <translation>nothing covers the totals from %1 to %2</translation>
    </message>
    <message>
        <source>no band has this level</source>
        <translation>no band has this level</translation>
    </message>
    <message>
        <source>name what is counted</source>
        <translation>name what is counted</translation>
    </message>
    <message>
        <source>%1 % is more than the highest share the text allows, %2 %</source>
        <translation>%1 % is more than the highest share the text allows, %2 %</translation>
    </message>
    <message>
        <source>faults and delays deduct nothing; quality then equals quantity</source>
        <translation>faults and delays deduct nothing; quality then equals quantity</translation>
    </message>
    <message>
        <source>This rule set is refused. %1: %2.</source>
        <translation>This rule set is refused. %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is not known; known are: %2</source>
        <translation>“%1” is not known; known are: %2</translation>
    </message>
    <message>
        <source>“%1” is not known or stands twice; known are: %2</source>
        <translation>“%1” is not known or stands twice; known are: %2</translation>
    </message>
    <message>
        <source>the text must not be empty in vi or en</source>
        <translation>the text must not be empty in vi or en</translation>
    </message>
    <message>
        <source>a date such as 2026-01-01 belongs here</source>
        <translation>a date such as 2026-01-01 belongs here</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100 belongs here</source>
        <translation>a whole number from 1 to 100 belongs here</translation>
    </message>
    <message>
        <source>a month and day such as 12-15 belongs here</source>
        <translation>a month and day such as 12-15 belongs here</translation>
    </message>
    <message>
        <source>this program reads format 1</source>
        <translation>this program reads format 1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>Excellent completion of duties</source>
        <translation>Excellent completion of duties</translation>
    </message>
    <message>
        <source>Good completion of duties</source>
        <translation>Good completion of duties</translation>
    </message>
    <message>
        <source>Completion of duties</source>
        <translation>Completion of duties</translation>
    </message>
    <message>
        <source>Non-completion of duties</source>
        <translation>Non-completion of duties</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>being written</translation>
    </message>
    <message>
        <source>waits for remarks</source>
        <translation>waits for remarks</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation>unplanned</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>taken over</translation>
    </message>
    <message>
        <source>newly given</source>
        <translation>newly given</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>in trouble</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Person code</source>
        <translation>Person code</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Item code</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>The row names no work. Give an item code or the content of the work.</source>
        <translation>The row names no work. Give an item code or the content of the work.</translation>
    </message>
    <message>
        <source>The deadline %1 lies before the period %2. Correct one of them.</source>
        <translation>The deadline %1 lies before the period %2. Correct one of them.</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>The data at “%1” is not as expected. Correct it, or install the program again.</source>
        <translation>The data at “%1” is not as expected. Correct it, or install the program again.</translation>
    </message>
    <message>
        <source>The program has no work calendar for %1. Enter the holidays of that year, or import them.</source>
        <translation>The program has no work calendar for %1. Enter the holidays of that year, or import them.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Source document</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>day off in lieu</source>
        <translation>day off in lieu</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>make-up working day</translation>
    </message>
    <message>
        <source>%1 is a working day anyway.</source>
        <translation>%1 is a working day anyway.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>leadership</source>
        <translation>leadership</translation>
    </message>
    <message>
        <source>common</source>
        <translation>common</translation>
    </message>
    <message>
        <source>division</source>
        <translation>division</translation>
    </message>
    <message>
        <source>The spreadsheet has made a date (%1) of the point frame. Format the cell as text and enter it again.</source>
        <translation>The spreadsheet has made a date (%1) of the point frame. Format the cell as text and enter it again.</translation>
    </message>
    <message>
        <source>“%1” is not a point frame. Write it as 51-100.</source>
        <translation>“%1” is not a point frame. Write it as 51-100.</translation>
    </message>
    <message>
        <source>“%1” is not a time in whole minutes. Write it as 90 or 1,5 giờ.</source>
        <translation>“%1” is not a time in whole minutes. Write it as 90 or 1,5 giờ.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Work in detail</source>
        <translation>Work in detail</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>Expected output</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unit of measure</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Point frame</source>
        <translation>Point frame</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Standard time (minutes)</source>
        <translation>Standard time (minutes)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>This sheet holds the common criteria, not catalog items; it was left out.</source>
        <translation>This sheet holds the common criteria, not catalog items; it was left out.</translation>
    </message>
    <message>
        <source>The workbook counts %1 points for one standard product, the catalog %2. Correct one of them.</source>
        <translation>The workbook counts %1 points for one standard product, the catalog %2. Correct one of them.</translation>
    </message>
    <message>
        <source>There are %1 groups of complexity (%2); Article 13 allows 5 at most.</source>
        <translation>There are %1 groups of complexity (%2); Article 13 allows 5 at most.</translation>
    </message>
    <message>
        <source>%1 rows had no coefficient; it was computed as points ÷ %2.</source>
        <translation>%1 rows had no coefficient; it was computed as points ÷ %2.</translation>
    </message>
    <message>
        <source>“%1” was read as a heading, not as an item.</source>
        <translation>“%1” was read as a heading, not as an item.</translation>
    </message>
    <message>
        <source>No division is named; the item was read as common to all.</source>
        <translation>No division is named; the item was read as common to all.</translation>
    </message>
    <message>
        <source>%1 points lie outside the frame %2–%3.</source>
        <translation>%1 points lie outside the frame %2–%3.</translation>
    </message>
    <message>
        <source>The code “%1” was used before, on sheet “%2”, row %3. Give one of them another code.</source>
        <translation>The code “%1” was used before, on sheet “%2”, row %3. Give one of them another code.</translation>
    </message>
    <message>
        <source>The coefficient is %1, but %2 points ÷ %3 give %4. Correct one of them.</source>
        <translation>The coefficient is %1, but %2 points ÷ %3 give %4. Correct one of them.</translation>
    </message>
    <message>
        <source>“%1” is neither an Excel workbook nor text in UTF-8. Save it as Excel workbook (.xlsx) or as CSV UTF-8.</source>
        <translation>“%1” is neither an Excel workbook nor text in UTF-8. Save it as Excel workbook (.xlsx) or as CSV UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has more cells than can be imported at once. Split it into smaller files.</source>
        <translation>“%1” has more cells than can be imported at once. Split it into smaller files.</translation>
    </message>
    <message>
        <source>In “%1”, row %2 opens a quotation mark that never closes. Add the closing mark or take the opening one away.</source>
        <translation>In “%1”, row %2 opens a quotation mark that never closes. Add the closing mark or take the opening one away.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>%1 is not a length of whole minutes within one day. Correct it.</source>
        <translation>%1 is not a length of whole minutes within one day. Correct it.</translation>
    </message>
    <message>
        <source>The end %1 is not after the start %2. Correct one of them.</source>
        <translation>The end %1 is not after the start %2. Correct one of them.</translation>
    </message>
    <message>
        <source>%1 minutes are stated, but from %2 to %3 there are %4. Correct one of them.</source>
        <translation>%1 minutes are stated, but from %2 to %3 there are %4. Correct one of them.</translation>
    </message>
    <message>
        <source>The row does not say how long the work took. Give start and end, or the minutes.</source>
        <translation>The row does not say how long the work took. Give start and end, or the minutes.</translation>
    </message>
    <message>
        <source>With this row, %1 has more than 24 hours on %2. Correct the times.</source>
        <translation>With this row, %1 has more than 24 hours on %2. Correct the times.</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diary</translation>
    </message>
    <message>
        <source>Sheet “%1”: %2</source>
        <translation>Sheet “%1”: %2</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: %3</source>
        <translation>Sheet “%1”, row %2: %3</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, column %3: %4</source>
        <translation>Sheet “%1”, row %2, column %3: %4</translation>
    </message>
    <message>
        <source>“%1” was given before, on sheet “%2”, row %3. Delete one of the two rows.</source>
        <translation>“%1” was given before, on sheet “%2”, row %3. Delete one of the two rows.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Position title</source>
        <translation>Position title</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>cadre</source>
        <translation>cadre</translation>
    </message>
    <message>
        <source>civil servant</source>
        <translation>civil servant</translation>
    </message>
    <message>
        <source>public employee</source>
        <translation>public employee</translation>
    </message>
    <message>
        <source>contract worker</source>
        <translation>contract worker</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>head</source>
        <translation>head</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>deputy</translation>
    </message>
    <message>
        <source>The last day %1 lies before the first day %2. Correct one of them.</source>
        <translation>The last day %1 lies before the first day %2. Correct one of them.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to “%2” above and to “%3” here. Give each person a code of their own.</source>
        <translation>The code “%1” belongs to “%2” above and to “%3” here. Give each person a code of their own.</translation>
    </message>
    <message>
        <source>The login “%1” belongs to “%2” above. Choose another one.</source>
        <translation>The login “%1” belongs to “%2” above. Choose another one.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>The cell holds the error %1. Mend its formula.</source>
        <translation>The cell holds the error %1. Mend its formula.</translation>
    </message>
    <message>
        <source>The formula has no value yet. Open the file in the spreadsheet and save it.</source>
        <translation>The formula has no value yet. Open the file in the spreadsheet and save it.</translation>
    </message>
    <message>
        <source>Stray blanks were taken out of the code “%1”.</source>
        <translation>Stray blanks were taken out of the code “%1”.</translation>
    </message>
    <message>
        <source>The spreadsheet has made a date (%1) of a number. Format the cell as a number and enter it again.</source>
        <translation>The spreadsheet has made a date (%1) of a number. Format the cell as a number and enter it again.</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most 4 decimals. Enter a number.</source>
        <translation>“%1” is not a number with at most 4 decimals. Enter a number.</translation>
    </message>
    <message>
        <source>%1 is not greater than 0. Correct it.</source>
        <translation>%1 is not greater than 0. Correct it.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 07/04/2026.</source>
        <translation>“%1” is not a date. Write it as 07/04/2026.</translation>
    </message>
    <message>
        <source>“%1” is not a month or quarter. Write it as 04/2026 or quarter II/2026.</source>
        <translation>“%1” is not a month or quarter. Write it as 04/2026 or quarter II/2026.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>“%1” is empty. Fill it in.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>“%1” is not known here. Known are: %2.</translation>
    </message>
    <message>
        <source>There is no rule set “%1”. There are: %2.</source>
        <translation>There is no rule set “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>The program is damaged: reinstall it.</source>
        <translation>The program is damaged: reinstall it.</translation>
    </message>
    <message>
        <source>Two columns are headed “%1”. Give each column a heading of its own.</source>
        <translation>Two columns are headed “%1”. Give each column a heading of its own.</translation>
    </message>
    <message>
        <source>The column “%1” is not known and was not read.</source>
        <translation>The column “%1” is not known and was not read.</translation>
    </message>
    <message>
        <source>These columns are missing: %1. Add them, or correct their headings.</source>
        <translation>These columns are missing: %1. Add them, or correct their headings.</translation>
    </message>
    <message>
        <source>There are rows but no row of headings. Add the headings above the first row.</source>
        <translation>There are rows but no row of headings. Add the headings above the first row.</translation>
    </message>
    <message>
        <source>This sheet has none of the expected headings and was left out.</source>
        <translation>This sheet has none of the expected headings and was left out.</translation>
    </message>
    <message>
        <source>This sheet is hidden; it was read all the same.</source>
        <translation>This sheet is hidden; it was read all the same.</translation>
    </message>
    <message>
        <source>“%1” has no sheet with the columns %2. Check that it is the right file.</source>
        <translation>“%1” has no sheet with the columns %2. Check that it is the right file.</translation>
    </message>
    <message>
        <source>This row is hidden; it was read all the same.</source>
        <translation>This row is hidden; it was read all the same.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save it without a password and try again.</source>
        <translation>“%1” is protected by a password. Save it without a password and try again.</translation>
    </message>
    <message>
        <source>“%1” is an old Excel file. Open it and save it as Excel workbook (.xlsx).</source>
        <translation>“%1” is an old Excel file. Open it and save it as Excel workbook (.xlsx).</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy it again from where it came.</source>
        <translation>“%1” is empty. Copy it again from where it came.</translation>
    </message>
    <message>
        <source>“%1” is not an Excel workbook. Open it in the spreadsheet and save it as Excel workbook (.xlsx).</source>
        <translation>“%1” is not an Excel workbook. Open it in the spreadsheet and save it as Excel workbook (.xlsx).</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>Code of the unit above</source>
        <translation>Code of the unit above</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>province</source>
        <translation>province</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>division of a body</source>
        <translation>division of a body</translation>
    </message>
    <message>
        <source>government</source>
        <translation>government</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>“%1” cannot stand below itself. Name the unit above it.</source>
        <translation>“%1” cannot stand below itself. Name the unit above it.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>“%1” has more cells than can be imported at once. Delete empty areas or split it into smaller workbooks.</source>
        <translation>“%1” has more cells than can be imported at once. Delete empty areas or split it into smaller workbooks.</translation>
    </message>
    <message>
        <source>“%1” declares entities of its own, which no spreadsheet does, so it was not read. Ask the sender for a new file.</source>
        <translation>“%1” declares entities of its own, which no spreadsheet does, so it was not read. Ask the sender for a new file.</translation>
    </message>
    <message>
        <source>“%1” is damaged inside. Open it in the spreadsheet, save it as a new workbook (.xlsx) and try again.</source>
        <translation>“%1” is damaged inside. Open it in the spreadsheet, save it as a new workbook (.xlsx) and try again.</translation>
    </message>
    <message>
        <source>“%1” must end in .xlsx or .csv, which says what is written.</source>
        <translation>“%1” must end in .xlsx or .csv, which says what is written.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short. Copy it again from where it came, or save it again in the spreadsheet or word processor.</source>
        <translation>“%1” is damaged or cut short. Copy it again from where it came, or save it again in the spreadsheet or word processor.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than an office file holds, so it was not read. Ask the sender for a new file.</source>
        <translation>“%1” unpacks to far more than an office file holds, so it was not read. Ask the sender for a new file.</translation>
    </message>
    <message>
        <source>“%1” holds names that lead outside the file, so it was not read. Ask the sender for a new file.</source>
        <translation>“%1” holds names that lead outside the file, so it was not read. Ask the sender for a new file.</translation>
    </message>
    <message>
        <source>The file could not be put together. Close other programs and try again.</source>
        <translation>The file could not be put together. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Period sheet (form 01)</source>
        <translation>Period sheet (form 01)</translation>
    </message>
    <message>
        <source>Self score, result, remarks and signatures of a month or quarter</source>
        <translation>Self score, result, remarks and signatures of a month or quarter</translation>
    </message>
    <message>
        <source>Hours sheet</source>
        <translation>Hours sheet</translation>
    </message>
    <message>
        <source>Standard, entered and accepted hours, day by day or person by person</source>
        <translation>Standard, entered and accepted hours, day by day or person by person</translation>
    </message>
    <message>
        <source>Work diary</source>
        <translation>Work diary</translation>
    </message>
    <message>
        <source>Everything a person entered, day by day</source>
        <translation>Everything a person entered, day by day</translation>
    </message>
    <message>
        <source>The wording of a form must be a JSON object.</source>
        <translation>The wording of a form must be a JSON object.</translation>
    </message>
    <message>
        <source>The wording of a form holds only texts, but “%1” is none.</source>
        <translation>The wording of a form holds only texts, but “%1” is none.</translation>
    </message>
    <message>
        <source>“%1” could not be put together. Check that the folder for temporary files has room and try again.</source>
        <translation>“%1” could not be put together. Check that the folder for temporary files has room and try again.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>The month %1 of this person is signed. Unlock it first, with a reason.</source>
        <translation>The month %1 of this person is signed. Unlock it first, with a reason.</translation>
    </message>
    <message>
        <source>This person has no appointment on %1.</source>
        <translation>This person has no appointment on %1.</translation>
    </message>
    <message>
        <source>Only the personnel officer enters absence. Send them the approved request.</source>
        <translation>Only the personnel officer enters absence. Send them the approved request.</translation>
    </message>
    <message>
        <source>On %1 this person is absent already. Remove the other absence first.</source>
        <translation>On %1 this person is absent already. Remove the other absence first.</translation>
    </message>
    <message>
        <source>Give the first and the last day of the absence, at most one year.</source>
        <translation>Give the first and the last day of the absence, at most one year.</translation>
    </message>
    <message>
        <source>Work is given for one month. Write the month as 2026-04.</source>
        <translation>Work is given for one month. Write the month as 2026-04.</translation>
    </message>
    <message>
        <source>The quantity %1 does not fit. Write a number above 0, at most 1.000.000.</source>
        <translation>The quantity %1 does not fit. Write a number above 0, at most 1.000.000.</translation>
    </message>
    <message>
        <source>The coefficient %1 does not fit. Write a number from 0 to 1.000.000.</source>
        <translation>The coefficient %1 does not fit. Write a number from 0 to 1.000.000.</translation>
    </message>
    <message>
        <source>The deadline %1 lies before the month %2. Correct one of the two.</source>
        <translation>The deadline %1 lies before the month %2. Correct one of the two.</translation>
    </message>
    <message>
        <source>What is to be done is missing. Choose an item of the catalog or write a few words.</source>
        <translation>What is to be done is missing. Choose an item of the catalog or write a few words.</translation>
    </message>
    <message>
        <source>Title and expected product have at most 500 characters. Shorten them.</source>
        <translation>Title and expected product have at most 500 characters. Shorten them.</translation>
    </message>
    <message>
        <source>“%1” is a secrecy mark. State secrets are not written into assignments: use a neutral wording.</source>
        <translation>“%1” is a secrecy mark. State secrets are not written into assignments: use a neutral wording.</translation>
    </message>
    <message>
        <source>This assignment does not exist. Refresh the page.</source>
        <translation>This assignment does not exist. Refresh the page.</translation>
    </message>
    <message>
        <source>Work is given, split, handed over and cancelled by the head who evaluates the person.</source>
        <translation>Work is given, split, handed over and cancelled by the head who evaluates the person.</translation>
    </message>
    <message>
        <source>Diary entries hang on “%1”. Hand the rest over instead, or have the entries changed first.</source>
        <translation>Diary entries hang on “%1”. Hand the rest over instead, or have the entries changed first.</translation>
    </message>
    <message>
        <source>Work is split between at least two people.</source>
        <translation>Work is split between at least two people.</translation>
    </message>
    <message>
        <source>Every share must be more than 0.</source>
        <translation>Every share must be more than 0.</translation>
    </message>
    <message>
        <source>A person appears twice. Put the two shares together.</source>
        <translation>A person appears twice. Put the two shares together.</translation>
    </message>
    <message>
        <source>The shares sum to %1, but the whole is %2. Correct the shares.</source>
        <translation>The shares sum to %1, but the whole is %2. Correct the shares.</translation>
    </message>
    <message>
        <source>The work of a unit is seen by its leaders, those above them, and HR.</source>
        <translation>The work of a unit is seen by its leaders, those above them, and HR.</translation>
    </message>
    <message>
        <source>Taken-over work comes from handing over the assignment of somebody else.</source>
        <translation>Taken-over work comes from handing over the assignment of somebody else.</translation>
    </message>
    <message>
        <source>split into shares</source>
        <translation>split into shares</translation>
    </message>
    <message>
        <source>This is up to the person the work was given to.</source>
        <translation>This is up to the person the work was given to.</translation>
    </message>
    <message>
        <source>Diary entries on “%1” still wait for review. Decide about them first, then hand over the rest.</source>
        <translation>Diary entries on “%1” still wait for review. Decide about them first, then hand over the rest.</translation>
    </message>
    <message>
        <source>All products of “%1” are accepted; nothing is left to hand over.</source>
        <translation>All products of “%1” are accepted; nothing is left to hand over.</translation>
    </message>
    <message>
        <source>Choose somebody else to take the work over.</source>
        <translation>Choose somebody else to take the work over.</translation>
    </message>
    <message>
        <source>Records %1 to %2 are missing: they were deleted.</source>
        <translation>Records %1 to %2 are missing: they were deleted.</translation>
    </message>
    <message>
        <source>Record %1 does not continue the one before it: something was inserted or exchanged here.</source>
        <translation>Record %1 does not continue the one before it: something was inserted or exchanged here.</translation>
    </message>
    <message>
        <source>Record %1 (%2, %3) was changed after it was written.</source>
        <translation>Record %1 (%2, %3) was changed after it was written.</translation>
    </message>
    <message>
        <source>Record %1 is not the one the database remembers as its last: the end was exchanged.</source>
        <translation>Record %1 is not the one the database remembers as its last: the end was exchanged.</translation>
    </message>
    <message>
        <source>Only HR or an administrator may copy the whole database. Ask them.</source>
        <translation>Only HR or an administrator may copy the whole database. Ask them.</translation>
    </message>
    <message>
        <source>Only the personnel officer or an administrator changes the work calendar.</source>
        <translation>Only the personnel officer or an administrator changes the work calendar.</translation>
    </message>
    <message>
        <source>A day of the calendar needs its date and a name, for example “Quốc khánh”.</source>
        <translation>A day of the calendar needs its date and a name, for example “Quốc khánh”.</translation>
    </message>
    <message>
        <source>Nothing is announced for %1; there is nothing to remove.</source>
        <translation>Nothing is announced for %1; there is nothing to remove.</translation>
    </message>
    <message>
        <source>The demonstration data is missing from this program. Install it again.</source>
        <translation>The demonstration data is missing from this program. Install it again.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>A synthetic organisation has 1 to 100,000 people and 1 to 36 months, written as --months 2026-04..2026-06.</source>
        <translation>A synthetic organisation has 1 to 100,000 people and 1 to 36 months, written as --months 2026-04..2026-06.</translation>
    </message>
    <message>
        <source>%1 ½</source>
        <comment>half a day of absence</comment>
        <translation>%1 ½</translation>
    </message>
    <message>
        <source>Only the person keeps the own diary.</source>
        <translation>Only the person keeps the own diary.</translation>
    </message>
    <message>
        <source>This entry was changed in another window. It is shown as it is now; repeat your change if it is still needed.</source>
        <translation>This entry was changed in another window. It is shown as it is now; repeat your change if it is still needed.</translation>
    </message>
    <message>
        <source>There is nothing on %1 to copy. Choose another day.</source>
        <translation>There is nothing on %1 to copy. Choose another day.</translation>
    </message>
    <message>
        <source>Entries of other people are brought in by HR only.</source>
        <translation>Entries of other people are brought in by HR only.</translation>
    </message>
    <message>
        <source>%1 MB are free on the disk.</source>
        <translation>%1 MB are free on the disk.</translation>
    </message>
    <message>
        <source>Only %1 MB are free on the disk.</source>
        <translation>Only %1 MB are free on the disk.</translation>
    </message>
    <message>
        <source>Free at least %1 MB, so that backups and updates find room.</source>
        <translation>Free at least %1 MB, so that backups and updates find room.</translation>
    </message>
    <message>
        <source>The content of the file is sound.</source>
        <translation>The content of the file is sound.</translation>
    </message>
    <message>
        <source>Keep the file, restore the last backup, and check the disk.</source>
        <translation>Keep the file, restore the last backup, and check the disk.</translation>
    </message>
    <message>
        <source>Writing is protected against power failure (WAL).</source>
        <translation>Writing is protected against power failure (WAL).</translation>
    </message>
    <message>
        <source>The journal is in the mode “%1” and not WAL.</source>
        <translation>The journal is in the mode “%1” and not WAL.</translation>
    </message>
    <message>
        <source>Move the file to this computer&apos;s own disk and open it again.</source>
        <translation>Move the file to this computer&apos;s own disk and open it again.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but the last change was made at %2.</source>
        <translation>This computer&apos;s clock says %1, but the last change was made at %2.</translation>
    </message>
    <message>
        <source>Set the clock and the date of the computer before working on.</source>
        <translation>Set the clock and the date of the computer before working on.</translation>
    </message>
    <message>
        <source>The clock says %1.</source>
        <translation>The clock says %1.</translation>
    </message>
    <message>
        <source>%1 can be read and written.</source>
        <translation>%1 can be read and written.</translation>
    </message>
    <message>
        <source>The schema is version %1.</source>
        <translation>The schema is version %1.</translation>
    </message>
    <message>
        <source>This diary entry does not exist. Refresh the page.</source>
        <translation>This diary entry does not exist. Refresh the page.</translation>
    </message>
    <message>
        <source>This assignment belongs to somebody else. Choose one of your own.</source>
        <translation>This assignment belongs to somebody else. Choose one of your own.</translation>
    </message>
    <message>
        <source>“%1” was handed over or cancelled. Choose another assignment, or none.</source>
        <translation>“%1” was handed over or cancelled. Choose another assignment, or none.</translation>
    </message>
    <message>
        <source>“%1” was assigned for %2, but the day is %3. Choose an assignment of that month.</source>
        <translation>“%1” was assigned for %2, but the day is %3. Choose an assignment of that month.</translation>
    </message>
    <message>
        <source>Only the person, the heads above and HR may read this sheet in detail.</source>
        <translation>Only the person, the heads above and HR may read this sheet in detail.</translation>
    </message>
    <message>
        <source>The rule set has no criterion “%1”.</source>
        <translation>The rule set has no criterion “%1”.</translation>
    </message>
    <message>
        <source>Criterion %1 takes 0 to %2 points, not %3.</source>
        <translation>Criterion %1 takes 0 to %2 points, not %3.</translation>
    </message>
    <message>
        <source>Criterion %1 cannot be scored %2: the rule set allows certain steps only.</source>
        <translation>Criterion %1 cannot be scored %2: the rule set allows certain steps only.</translation>
    </message>
    <message>
        <source>This sheet does not exist.</source>
        <translation>This sheet does not exist.</translation>
    </message>
    <message>
        <source>Criterion %1 has no score yet: score every criterion before handing in.</source>
        <translation>Criterion %1 has no score yet: score every criterion before handing in.</translation>
    </message>
    <message>
        <source>%1 is decided for heads and deputies only (Article 15.3).</source>
        <translation>%1 is decided for heads and deputies only (Article 15.3).</translation>
    </message>
    <message>
        <source>%1 is 100 % or 50 %, nothing between.</source>
        <translation>%1 is 100 % or 50 %, nothing between.</translation>
    </message>
    <message>
        <source>Give the reason for your decision on %1.</source>
        <translation>Give the reason for your decision on %1.</translation>
    </message>
    <message>
        <source>đ (organising the work)</source>
        <translation>đ (organising the work)</translation>
    </message>
    <message>
        <source>e (unity)</source>
        <translation>e (unity)</translation>
    </message>
    <message>
        <source>The content has changed since it was shown. Look at it again before signing.</source>
        <translation>The content has changed since it was shown. Look at it again before signing.</translation>
    </message>
    <message>
        <source>Name the authority that signed and the number and date of its document.</source>
        <translation>Name the authority that signed and the number and date of its document.</translation>
    </message>
    <message>
        <source>Only the personnel officer or an administrator of the agency imports files.</source>
        <translation>Only the personnel officer or an administrator of the agency imports files.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. Known kinds: %2.</source>
        <translation>“%1” cannot be imported. Known kinds: %2.</translation>
    </message>
    <message>
        <source>The catalog in force counts from %1; a new one must begin later.</source>
        <translation>The catalog in force counts from %1; a new one must begin later.</translation>
    </message>
    <message>
        <source>This file changes the catalog in force. Say from which day the new one counts: --effective-from 2026-07-01.</source>
        <translation>This file changes the catalog in force. Say from which day the new one counts: --effective-from 2026-07-01.</translation>
    </message>
    <message>
        <source>Catalog of converted products and work</source>
        <translation>Catalog of converted products and work</translation>
    </message>
    <message>
        <source>The unit “%1” of %2 is not known. Import the units first.</source>
        <translation>The unit “%1” of %2 is not known. Import the units first.</translation>
    </message>
    <message>
        <source>%1 holds another appointment from %2 on. Give this row an end before that day.</source>
        <translation>%1 holds another appointment from %2 on. Give this row an end before that day.</translation>
    </message>
    <message>
        <source>The unit “%1” above “%2” is not known. Put its row before this one.</source>
        <translation>The unit “%1” above “%2” is not known. Put its row before this one.</translation>
    </message>
    <message>
        <source>A sheet belongs to a month or a quarter (Article 3.4): choose one.</source>
        <translation>A sheet belongs to a month or a quarter (Article 3.4): choose one.</translation>
    </message>
    <message>
        <source>has not handed the sheet in</source>
        <translation>has not handed the sheet in</translation>
    </message>
    <message>
        <source>sheet returned: %1</source>
        <translation>sheet returned: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n diary entries wait for review</source>
        <translation>
            <numerusform>%n diary entries wait for review</numerusform>
            <numerusform>%n diary entries wait for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits until %n people under this leader are signed</source>
        <translation>
            <numerusform>waits until %n people under this leader are signed</numerusform>
            <numerusform>waits until %n people under this leader are signed</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided: %1</source>
        <translation>not decided: %1</translation>
    </message>
    <message>
        <source>reviewed, waits for remarks and signature</source>
        <translation>reviewed, waits for remarks and signature</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days without full hours</source>
        <translation>
            <numerusform>%n day without full hours</numerusform>
            <numerusform>%n days without full hours</numerusform>
        </translation>
    </message>
    <message>
        <source>the person</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>the authority above the agency</source>
        <translation>the authority above the agency</translation>
    </message>
    <message>
        <source>The whole unit scored itself 28 to 30 on the common criteria: look again?</source>
        <translation>The whole unit scored itself 28 to 30 on the common criteria: look again?</translation>
    </message>
    <message>
        <source>Everybody of the unit is in the best band: look again?</source>
        <translation>Everybody of the unit is in the best band: look again?</translation>
    </message>
    <message>
        <source>Everybody of the unit has the same total: look again?</source>
        <translation>Everybody of the unit has the same total: look again?</translation>
    </message>
    <message>
        <source>Only HR of the agency closes and unlocks its months.</source>
        <translation>Only HR of the agency closes and unlocks its months.</translation>
    </message>
    <message>
        <source>Only HR and the heads above see how far a unit is.</source>
        <translation>Only HR and the heads above see how far a unit is.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was closed.</source>
        <translation>Stopped. Nothing was closed.</translation>
    </message>
    <message>
        <source>No sheet of %1 is signed or closed here: there is nothing to unlock.</source>
        <translation>No sheet of %1 is signed or closed here: there is nothing to unlock.</translation>
    </message>
    <message>
        <source>- %1: %2 (waits for: %3)</source>
        <translation>- %1: %2 (waits for: %3)</translation>
    </message>
    <message>
        <source>Nothing is missing for %1.</source>
        <translation>Nothing is missing for %1.</translation>
    </message>
    <message>
        <source>For the evaluation of %1 the following is still missing:</source>
        <translation>For the evaluation of %1 the following is still missing:</translation>
    </message>
    <message>
        <source>Please complete it so that the month can be closed.</source>
        <translation>Please complete it so that the month can be closed.</translation>
    </message>
    <message>
        <source>Operator of the file</source>
        <translation>Operator of the file</translation>
    </message>
    <message>
        <source>%1 names no agency. Restore the last backup.</source>
        <translation>%1 names no agency. Restore the last backup.</translation>
    </message>
    <message>
        <source>Nobody has the login “%1”. Check its spelling, or ask HR for an account.</source>
        <translation>Nobody has the login “%1”. Check its spelling, or ask HR for an account.</translation>
    </message>
    <message>
        <source>Only HR or an administrator may change the agency&apos;s data. Ask them.</source>
        <translation>Only HR or an administrator may change the agency&apos;s data. Ask them.</translation>
    </message>
    <message>
        <source>Nobody held a position here in %1.</source>
        <translation>Nobody held a position here in %1.</translation>
    </message>
    <message>
        <source>Nobody here has begun a sheet for %1.</source>
        <translation>Nobody here has begun a sheet for %1.</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>There is no report “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>The report “%1” is not made for such a period.</source>
        <translation>The report “%1” is not made for such a period.</translation>
    </message>
    <message>
        <source>At most what was entered can be accepted. Return the entry if it should say more.</source>
        <translation>At most what was entered can be accepted. Return the entry if it should say more.</translation>
    </message>
    <message>
        <source>Findings and delays are whole numbers from 0 to 1000.</source>
        <translation>Findings and delays are whole numbers from 0 to 1000.</translation>
    </message>
    <message>
        <source>No more findings or delays can have an objective cause than there are.</source>
        <translation>No more findings or delays can have an objective cause than there are.</translation>
    </message>
    <message>
        <source>An entry was changed after it was shown. The list is shown as it is now; look at it and decide again.</source>
        <translation>An entry was changed after it was shown. The list is shown as it is now; look at it and decide again.</translation>
    </message>
    <message>
        <source>About this entry the head who evaluates the person decides; nobody decides about the own work.</source>
        <translation>About this entry the head who evaluates the person decides; nobody decides about the own work.</translation>
    </message>
    <message>
        <source>No rule set is in force in %1; “%2” applies from %3 on.</source>
        <translation>No rule set is in force in %1; “%2” applies from %3 on.</translation>
    </message>
    <message>
        <source>The rule set “%1” this sheet was signed under is missing or was changed. Restore it from a backup.</source>
        <translation>The rule set “%1” this sheet was signed under is missing or was changed. Restore it from a backup.</translation>
    </message>
    <message>
        <source>The case kept with this sheet cannot be read. Restore the database from a backup.</source>
        <translation>The case kept with this sheet cannot be read. Restore the database from a backup.</translation>
    </message>
    <message>
        <source>Signed by %1 at %2</source>
        <translation>Signed by %1 at %2</translation>
    </message>
    <message>
        <source>%1; closed at %2</source>
        <translation>%1; closed at %2</translation>
    </message>
    <message>
        <source>This person held no position in %1, so there is no sheet.</source>
        <translation>This person held no position in %1, so there is no sheet.</translation>
    </message>
    <message>
        <source>%1 is already locked by another sheet of this person: a period is followed by the month or by the quarter, not by both.</source>
        <translation>%1 is already locked by another sheet of this person: a period is followed by the month or by the quarter, not by both.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria have no self score yet.</source>
        <translation>
            <numerusform>%n criteria have no self score yet.</numerusform>
            <numerusform>%n criteria have no self score yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diary entries wait for review: accept or return them first.</source>
        <translation>
            <numerusform>%n diary entries wait for review: accept or return them first.</numerusform>
            <numerusform>%n diary entries wait for review: accept or return them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>d cannot be told before everybody under this leader is signed; missing: %1.</source>
        <translation>d cannot be told before everybody under this leader is signed; missing: %1.</translation>
    </message>
    <message>
        <source>Not decided yet: %1 (Article 15.3).</source>
        <translation>Not decided yet: %1 (Article 15.3).</translation>
    </message>
    <message>
        <source>This sheet is locked: %1. It can only be changed after unlocking with a reason.</source>
        <translation>This sheet is locked: %1. It can only be changed after unlocking with a reason.</translation>
    </message>
    <message>
        <source>This is not possible while the sheet is in the state “%1”.</source>
        <translation>This is not possible while the sheet is in the state “%1”.</translation>
    </message>
    <message>
        <source>Only %1 may do this with this sheet.</source>
        <translation>Only %1 may do this with this sheet.</translation>
    </message>
    <message>
        <source>HR, for the authority outside the agency,</source>
        <translation>HR, for the authority outside the agency,</translation>
    </message>
    <message>
        <source>You have no right to do this with this sheet.</source>
        <translation>You have no right to do this with this sheet.</translation>
    </message>
    <message>
        <source>A sheet is filled in by the person it is about: sign in first.</source>
        <translation>A sheet is filled in by the person it is about: sign in first.</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1 has not begun yet.</translation>
    </message>
    <message>
        <source>This sheet was replaced by a newer revision meanwhile: open it again.</source>
        <translation>This sheet was replaced by a newer revision meanwhile: open it again.</translation>
    </message>
    <message>
        <source>Say why: a reason is needed here.</source>
        <translation>Say why: a reason is needed here.</translation>
    </message>
    <message>
        <source>the case kept cannot be scored: %1</source>
        <translation>the case kept cannot be scored: %1</translation>
    </message>
    <message>
        <source>the result kept is not what its case gives</source>
        <translation>the result kept is not what its case gives</translation>
    </message>
    <message>
        <source>the points shown (%1) are not what its case gives (%2)</source>
        <translation>the points shown (%1) are not what its case gives (%2)</translation>
    </message>
    <message>
        <source>the self score of %1 is not the one that was signed</source>
        <translation>the self score of %1 is not the one that was signed</translation>
    </message>
    <message>
        <source>the history holds no signature of it</source>
        <translation>the history holds no signature of it</translation>
    </message>
    <message>
        <source>“%1” is not what the history recorded at signing</source>
        <translation>“%1” is not what the history recorded at signing</translation>
    </message>
    <message>
        <source>its content is not what was signed</source>
        <translation>its content is not what was signed</translation>
    </message>
    <message>
        <source>Sheet of %1, %2, revision %3: %4.</source>
        <translation>Sheet of %1, %2, revision %3: %4.</translation>
    </message>
    <message>
        <source>This is done by a person in their own name. Choose who you are first.</source>
        <translation>This is done by a person in their own name. Choose who you are first.</translation>
    </message>
    <message>
        <source>Period %1 is closed. Ask HR to open it again.</source>
        <translation>Period %1 is closed. Ask HR to open it again.</translation>
    </message>
    <message>
        <source>Period %1 was closed by %2 at %3. Ask HR to open it again.</source>
        <translation>Period %1 was closed by %2 at %3. Ask HR to open it again.</translation>
    </message>
    <message>
        <source>There is no appointment on %1. Correct the day, or have HR enter the appointment.</source>
        <translation>There is no appointment on %1. Correct the day, or have HR enter the appointment.</translation>
    </message>
    <message>
        <source>This item is no longer in the catalog. Choose another one.</source>
        <translation>This item is no longer in the catalog. Choose another one.</translation>
    </message>
    <message>
        <source>“%1” is not in the catalog in force on %2. Choose an item of that catalog.</source>
        <translation>“%1” is not in the catalog in force on %2. Choose an item of that catalog.</translation>
    </message>
    <message>
        <source>Only the person, those who evaluate the person, and HR may read this.</source>
        <translation>Only the person, those who evaluate the person, and HR may read this.</translation>
    </message>
    <message>
        <source>This cannot be done while the state is “%1”.</source>
        <translation>This cannot be done while the state is “%1”.</translation>
    </message>
    <message>
        <source>A reason is needed. Write it in a few words.</source>
        <translation>A reason is needed. Write it in a few words.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore the last backup and keep the damaged file.</source>
        <translation>%1 is damaged. Restore the last backup and keep the damaged file.</translation>
    </message>
    <message>
        <source>%1 could not be set aside. Close every program that uses it, then try again.</source>
        <translation>%1 could not be set aside. Close every program that uses it, then try again.</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten. Choose another name.</source>
        <translation>%1 is there already and is not overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it or choose another one.</source>
        <translation>The folder %1 does not exist. Create it or choose another one.</translation>
    </message>
    <message>
        <source>The backup and the database are the same file. Choose another backup.</source>
        <translation>The backup and the database are the same file. Choose another backup.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed. Install the package libqt6sql6-sqlite.</source>
        <translation>The SQLite driver of Qt is not installed. Install the package libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The folder of %1 does not let two programs share the file. Keep it on this computer&apos;s own disk.</source>
        <translation>The folder of %1 does not let two programs share the file. Keep it on this computer&apos;s own disk.</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again.</source>
        <translation>A part of the program is missing. Install it again.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose another file.</source>
        <translation>%1 is a database of another program. Choose another file.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Update the program, then open it again; nothing was changed.</source>
        <translation>%1 was written by a newer version of this program. Update the program, then open it again; nothing was changed.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written. Choose another folder or ask for the right.</source>
        <translation>The folder %1 may not be written. Choose another folder or ask for the right.</translation>
    </message>
    <message>
        <source>The folder %1 is on a network share, where a database file gets damaged. Keep the file on this computer&apos;s own disk; several people together use the shared database.</source>
        <translation>The folder %1 is on a network share, where a database file gets damaged. Keep the file on this computer&apos;s own disk; several people together use the shared database.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or create a new database.</source>
        <translation>There is no file %1. Check the name, or create a new database.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the database file in it.</source>
        <translation>%1 is a folder. Choose the database file in it.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose another one.</source>
        <translation>%1 is no ordinary file. Choose another one.</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask for the right to read and write it.</source>
        <translation>%1 may not be read. Ask for the right to read and write it.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is no database. Restore the last backup.</source>
        <translation>%1 is empty, so it is no database. Restore the last backup.</translation>
    </message>
    <message>
        <source>%1 is no database of this program, or its beginning is damaged. Choose another file or restore the last backup.</source>
        <translation>%1 is no database of this program, or its beginning is damaged. Choose another file or restore the last backup.</translation>
    </message>
    <message>
        <source>%1 may not be written. Ask for the right to write the file and its folder.</source>
        <translation>%1 may not be written. Ask for the right to write the file and its folder.</translation>
    </message>
    <message>
        <source>The disk that holds %1 could not be written. Check the disk and its free room, then try again.</source>
        <translation>The disk that holds %1 could not be written. Check the disk and its free room, then try again.</translation>
    </message>
    <message>
        <source>%1 could not be put in place. Check that nothing of that name is there and that the folder may be written.</source>
        <translation>%1 could not be put in place. Check that nothing of that name is there and that the folder may be written.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was overwritten; read it again and repeat the change.</source>
        <translation>Somebody else changed this meanwhile. Nothing was overwritten; read it again and repeat the change.</translation>
    </message>
    <message>
        <source>This is no longer there. Read the list again.</source>
        <translation>This is no longer there. Read the list again.</translation>
    </message>
    <message>
        <source>This month of the person is signed or closed. Ask HR to open it again, with a reason, before anything in it changes.</source>
        <translation>This month of the person is signed or closed. Ask HR to open it again, with a reason, before anything in it changes.</translation>
    </message>
    <message>
        <source>A signed sheet stays as it was signed. Open it again with a reason and correct the new revision.</source>
        <translation>A signed sheet stays as it was signed. Open it again with a reason and correct the new revision.</translation>
    </message>
    <message>
        <source>This cannot be done in the state it is in now. Read it again and see what may be done.</source>
        <translation>This cannot be done in the state it is in now. Read it again and see what may be done.</translation>
    </message>
    <message>
        <source>Nobody reviews or signs their own work. Leave it to the head above.</source>
        <translation>Nobody reviews or signs their own work. Leave it to the head above.</translation>
    </message>
    <message>
        <source>What belongs to one person is not moved to another. Enter it anew for the other person.</source>
        <translation>What belongs to one person is not moved to another. Enter it anew for the other person.</translation>
    </message>
    <message>
        <source>The history is only added to, never changed. Leave its records as they are.</source>
        <translation>The history is only added to, never changed. Leave its records as they are.</translation>
    </message>
    <message>
        <source>Published rules are not changed. Publish a new version instead.</source>
        <translation>Published rules are not changed. Publish a new version instead.</translation>
    </message>
    <message>
        <source>This is kept and cannot be deleted or replaced. Withdraw or cancel it instead.</source>
        <translation>This is kept and cannot be deleted or replaced. Withdraw or cancel it instead.</translation>
    </message>
    <message>
        <source>The same thing is there already. Read again and change what is there.</source>
        <translation>The same thing is there already. Read again and change what is there.</translation>
    </message>
    <message>
        <source>Something else hangs on this, or it names something that is not there. Read again and choose from what is there.</source>
        <translation>Something else hangs on this, or it names something that is not there. Read again and choose from what is there.</translation>
    </message>
    <message>
        <source>A value is missing or outside its range, so nothing was saved. Correct it and try again.</source>
        <translation>A value is missing or outside its range, so nothing was saved. Correct it and try again.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Check that the folder exists and may be written.</source>
        <translation>%1 could not be opened. Check that the folder exists and may be written.</translation>
    </message>
    <message>
        <source>Another program is writing to %1 and has not finished. Wait until it is done, then try again.</source>
        <translation>Another program is writing to %1 and has not finished. Wait until it is done, then try again.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds %1. Nothing was changed; free some room and try again.</source>
        <translation>There is no room left on the disk that holds %1. Nothing was changed; free some room and try again.</translation>
    </message>
    <message>
        <source>The disk that holds %1 could not be read or written. Nothing was changed; check the disk and its free room, then try again.</source>
        <translation>The disk that holds %1 could not be read or written. Nothing was changed; check the disk and its free room, then try again.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The text is too long to be stored. Shorten it.</source>
        <translation>The text is too long to be stored. Shorten it.</translation>
    </message>
    <message>
        <source>%1 does not accept what this program asks of it. Check it with doctor, or restore the last backup.</source>
        <translation>%1 does not accept what this program asks of it. Check it with doctor, or restore the last backup.</translation>
    </message>
    <message>
        <source>Another change is still being saved. Wait a moment and try again.</source>
        <translation>Another change is still being saved. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Catalog items that fit</source>
        <translation>Catalog items that fit</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>%1 h · %2</source>
        <translation>%1 h · %2</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Returned: “%1” — %2, %3</source>
        <translation>Returned: “%1” — %2, %3</translation>
    </message>
    <message>
        <source>Entries of the day</source>
        <translation>Entries of the day</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Qty</source>
        <comment>column</comment>
        <translation>Qty</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>column</comment>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>adding “%1”</source>
        <translation>adding “%1”</translation>
    </message>
    <message>
        <source>changing “%1”</source>
        <translation>changing “%1”</translation>
    </message>
    <message>
        <source>withdrawing “%1”</source>
        <translation>withdrawing “%1”</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>copying %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Duplicate the entry</source>
        <translation>Duplicate the entry</translation>
    </message>
    <message>
        <source>Withdraw the entry</source>
        <translation>Withdraw the entry</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Take back the last step</translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation>Do the step again</translation>
    </message>
    <message>
        <source>Copy the last day with entries</source>
        <translation>Copy the last day with entries</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Choose among the offers</source>
        <translation>Choose among the offers</translation>
    </message>
    <message>
        <source>Write into the cell</source>
        <translation>Write into the cell</translation>
    </message>
    <message>
        <source>Change the whole entry in the line</source>
        <translation>Change the whole entry in the line</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Nothing is entered for %1 yet. Type what was done into the line above, for example: report month 2h30 x1</source>
        <translation>Nothing is entered for %1 yet. Type what was done into the line above, for example: report month 2h30 x1</translation>
    </message>
    <message numerus="yes">
        <source>Copy %1 (%n entries)</source>
        <translation>
            <numerusform>Copy %1 (%n entry)</numerusform>
            <numerusform>Copy %1 (%n entries)</numerusform>
        </translation>
    </message>
    <message>
        <source>coefficient %1</source>
        <translation>coefficient %1</translation>
    </message>
    <message>
        <source>assigned, due %1</source>
        <translation>assigned, due %1</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>assigned</translation>
    </message>
    <message>
        <source>This entry is accepted. Only the head can open it again.</source>
        <translation>This entry is accepted. Only the head can open it again.</translation>
    </message>
    <message>
        <source>“%1” is withdrawn.</source>
        <translation>“%1” is withdrawn.</translation>
    </message>
    <message>
        <source>Enter saves · ↑↓ choose · Esc clears</source>
        <translation>Enter saves · ↑↓ choose · Esc clears</translation>
    </message>
    <message>
        <source>What was done? For example: report month 2h30 x1 14:00</source>
        <translation>What was done? For example: report month 2h30 x1 14:00</translation>
    </message>
    <message>
        <source>New diary entry</source>
        <translation>New diary entry</translation>
    </message>
    <message>
        <source>Words of the work in any order, duration as 2h30, quantity as x3, time as 14:00, document as #215/SNN-TL, day as 06/04</source>
        <translation>Words of the work in any order, duration as 2h30, quantity as x3, time as 14:00, document as #215/SNN-TL, day as 06/04</translation>
    </message>
    <message>
        <source>own words, outside the catalog</source>
        <translation>own words, outside the catalog</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>quantity %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>document %1</translation>
    </message>
    <message>
        <source>note “%1”</source>
        <translation>note “%1”</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Understood: %1</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Converted products</source>
        <translation>Converted products</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Provisional score</source>
        <translation>Provisional score</translation>
    </message>
    <message>
        <source>if closed today</source>
        <translation>if closed today</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>My month %1</source>
        <translation>My month %1</translation>
    </message>
    <message>
        <source>No score yet: no work was assigned for this month, or a component is not decided.</source>
        <translation>No score yet: no work was assigned for this month, or a component is not decided.</translation>
    </message>
    <message>
        <source>Nothing is open. New assignments of your head appear here.</source>
        <translation>Nothing is open. New assignments of your head appear here.</translation>
    </message>
    <message>
        <source>Enter work on “%1”, %2 done</source>
        <translation>Enter work on “%1”, %2 done</translation>
    </message>
    <message>
        <source>Hours of the week by task and day</source>
        <translation>Hours of the week by task and day</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Common criteria</source>
        <translation>Common criteria</translation>
    </message>
    <message>
        <source>I. Common criteria (form 01)</source>
        <translation>I. Common criteria (form 01)</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Self score</source>
        <translation>Self score</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 takes 0 to %2 points in steps of 0.5.</source>
        <translation>%1 takes 0 to %2 points in steps of 0.5.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>not decided</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Reason for %1</translation>
    </message>
    <message>
        <source>Score band: %1</source>
        <translation>Score band: %1</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Self assessment and remarks</source>
        <translation>Self assessment and remarks</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Shortcomings</source>
        <translation>Shortcomings</translation>
    </message>
    <message>
        <source>Remarks of the competent authority</source>
        <translation>Remarks of the competent authority</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Common</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Previous person</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Unlock…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>Signing locks the sheet; a later change needs a reason and voids the signature</source>
        <translation>Signing locks the sheet; a later change needs a reason and voids the signature</translation>
    </message>
    <message>
        <source>Returned by the head: %1</source>
        <translation>Returned by the head: %1</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Why %1?</translation>
    </message>
    <message>
        <source>Why no result yet?</source>
        <translation>Why no result yet?</translation>
    </message>
    <message>
        <source>Rule set %1 · checksum %2 · recomputing gives this result at any time</source>
        <translation>Rule set %1 · checksum %2 · recomputing gives this result at any time</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Enter the signature…</source>
        <translation>Enter the signature…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Return the sheet of %1</source>
        <translation>Return the sheet of %1</translation>
    </message>
    <message>
        <source>What has to be done?</source>
        <translation>What has to be done?</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Sign this sheet?</source>
        <translation>Sign this sheet?</translation>
    </message>
    <message>
        <source>Sheet of %1, %2: %3 points in total (common %4, result %5). Signing locks the month of this person. Content %6.</source>
        <translation>Sheet of %1, %2: %3 points in total (common %4, result %5). Signing locks the month of this person. Content %6.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>not rated</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Signature of the authority above, %1</source>
        <translation>Signature of the authority above, %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Who signed (name)?</source>
        <translation>Who signed (name)?</translation>
    </message>
    <message>
        <source>In which position?</source>
        <translation>In which position?</translation>
    </message>
    <message>
        <source>Number and date of the document</source>
        <translation>Number and date of the document</translation>
    </message>
    <message>
        <source>Remarks in the document</source>
        <translation>Remarks in the document</translation>
    </message>
    <message>
        <source>Enter the signature</source>
        <translation>Enter the signature</translation>
    </message>
    <message>
        <source>%1 in the document: 100 or 50 %</source>
        <translation>%1 in the document: 100 or 50 %</translation>
    </message>
    <message>
        <source>Unlock the sheet of %1</source>
        <translation>Unlock the sheet of %1</translation>
    </message>
    <message>
        <source>Signatures lose their force and new revisions begin. Why?</source>
        <translation>Signatures lose their force and new revisions begin. Why?</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>How this score came about</source>
        <translation>How this score came about</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>handed over: counts as not completed (Article 18.1d)</source>
        <translation>handed over: counts as not completed (Article 18.1d)</translation>
    </message>
    <message>
        <source>unplanned: added outside the plan (Article 18.1d)</source>
        <translation>unplanned: added outside the plan (Article 18.1d)</translation>
    </message>
    <message>
        <source>taken over: added outside the plan (Article 18.1d)</source>
        <translation>taken over: added outside the plan (Article 18.1d)</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delays</source>
        <translation>
            <numerusform>%n delay</numerusform>
            <numerusform>%n delays</numerusform>
        </translation>
    </message>
    <message>
        <source>No accepted entry in this period.</source>
        <translation>No accepted entry in this period.</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, before %3</translation>
    </message>
    <message>
        <source>Distribution of scores</source>
        <translation>Distribution of scores</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Complete, may be closed</source>
        <translation>Complete, may be closed</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Close the month</translation>
    </message>
    <message>
        <source>Who is missing what</source>
        <translation>Who is missing what</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Remind…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Save the text…</source>
        <translation>Save the text…</translation>
    </message>
    <message>
        <source>Close and lock</source>
        <translation>Close and lock</translation>
    </message>
    <message>
        <source>Close and lock the month</source>
        <translation>Close and lock the month</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Nobody holds a position in this month. Appoint people first.</source>
        <translation>Nobody holds a position in this month. Appoint people first.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Nothing is missing here.</translation>
    </message>
    <message>
        <source>Closing locks signed sheets and is recorded, once for the whole unit</source>
        <translation>Closing locks signed sheets and is recorded, once for the whole unit</translation>
    </message>
    <message>
        <source>Signed scores of %1</source>
        <translation>Signed scores of %1</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>beside %1</translation>
    </message>
    <message>
        <source>Remind the missing (%1)…</source>
        <translation>Remind the missing (%1)…</translation>
    </message>
    <message numerus="yes">
        <source>Close and lock %n sheets</source>
        <translation>
            <numerusform>Close and lock %n sheet</numerusform>
            <numerusform>Close and lock %n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>No signed sheet waits to be closed.</source>
        <translation>No signed sheet waits to be closed.</translation>
    </message>
    <message>
        <source>%1 – still missing</source>
        <translation>%1 – still missing</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Close %1?</translation>
    </message>
    <message>
        <source>Every signed sheet is locked. Who is not signed stays open and can be closed later.</source>
        <translation>Every signed sheet is locked. Who is not signed stays open and can be closed later.</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>Closing %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sheets are closed.</source>
        <translation>%1: %2 of %3 sheets are closed.</translation>
    </message>
    <message>
        <source>Unlock %1, %2</source>
        <translation>Unlock %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sheets were opened again.</source>
        <translation>
            <numerusform>%1: %n sheet were opened again.</numerusform>
            <numerusform>%1: %n sheets were opened again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder is in the clipboard: paste it into a message.</source>
        <translation>The reminder is in the clipboard: paste it into a message.</translation>
    </message>
    <message>
        <source>Save the reminder</source>
        <translation>Save the reminder</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The reminder is saved.</source>
        <translation>The reminder is saved.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>There is no room on the disk for “%1”. Nothing was written; free some space or choose another folder.</source>
        <translation>There is no room on the disk for “%1”. Nothing was written; free some space or choose another folder.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that the folder exists and may be written to, or choose another one.</source>
        <translation>“%1” could not be written. Check that the folder exists and may be written to, or choose another one.</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Check that it is switched on and connected, or choose another one.</source>
        <translation>The printer does not take the pages. Check that it is switched on and connected, or choose another one.</translation>
    </message>
    <message>
        <source>Printing stopped before page %1. Check the printer and print the rest again.</source>
        <translation>Printing stopped before page %1. Check the printer and print the rest again.</translation>
    </message>
    <message>
        <source>The printer did not finish. Check what came out and print the rest again.</source>
        <translation>The printer did not finish. Check what came out and print the rest again.</translation>
    </message>
    <message>
        <source>There is nothing to print into “%1”. Choose at least one report.</source>
        <translation>There is nothing to print into “%1”. Choose at least one report.</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>any time</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>The day on the clock</source>
        <translation>The day on the clock</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation>Accept  A</translation>
    </message>
    <message>
        <source>Return  R</source>
        <translation>Return  R</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Next ›</translation>
    </message>
    <message>
        <source>Accepted quantity</source>
        <translation>Accepted quantity</translation>
    </message>
    <message>
        <source>Accepted hours</source>
        <translation>Accepted hours</translation>
    </message>
    <message>
        <source>Quality not up to standard (times)</source>
        <translation>Quality not up to standard (times)</translation>
    </message>
    <message>
        <source>Late (times)</source>
        <translation>Late (times)</translation>
    </message>
    <message>
        <source>Objective cause</source>
        <translation>Objective cause</translation>
    </message>
    <message>
        <source>A word to the person…</source>
        <translation>A word to the person…</translation>
    </message>
    <message>
        <source>A word to the person</source>
        <translation>A word to the person</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>Choose an entry on the left to see its day and decide.</source>
        <translation>Choose an entry on the left to see its day and decide.</translation>
    </message>
    <message>
        <source>%1 h entered on that day</source>
        <translation>%1 h entered on that day</translation>
    </message>
    <message>
        <source>Quantity and hours are figures such as 2 or 1,5; at most 24 h.</source>
        <translation>Quantity and hours are figures such as 2 or 1,5; at most 24 h.</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>ordinary</translation>
    </message>
    <message>
        <source>Entries that need a look</source>
        <translation>Entries that need a look</translation>
    </message>
    <message>
        <source>Ordinary entries by person</source>
        <translation>Ordinary entries by person</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qty</translation>
    </message>
    <message>
        <source>Nothing needs a closer look.</source>
        <translation>Nothing needs a closer look.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>No ordinary entry waits.</source>
        <translation>No ordinary entry waits.</translation>
    </message>
    <message>
        <source>Accept the entry</source>
        <translation>Accept the entry</translation>
    </message>
    <message>
        <source>Return the entry</source>
        <translation>Return the entry</translation>
    </message>
    <message>
        <source>One quality finding more</source>
        <translation>One quality finding more</translation>
    </message>
    <message>
        <source>One delay more</source>
        <translation>One delay more</translation>
    </message>
    <message>
        <source>Objective cause confirmed</source>
        <translation>Objective cause confirmed</translation>
    </message>
    <message>
        <source>Accept all ordinary entries</source>
        <translation>Accept all ordinary entries</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Needs a look</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>%1 entries · %2 h · %3 people</source>
        <translation>%1 entries · %2 h · %3 people</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n entries  Ctrl+Enter</source>
        <translation>
            <numerusform>Accept all %n entry  Ctrl+Enter</numerusform>
            <numerusform>Accept all %n entries  Ctrl+Enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait</source>
        <translation>
            <numerusform>%n entry wait</numerusform>
            <numerusform>%n entries wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepted: %1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Returned: %1</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n entries</source>
        <translation>
            <numerusform>Accepted %n entry</numerusform>
            <numerusform>Accepted %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions were taken back</source>
        <translation>
            <numerusform>%n decision were taken back</numerusform>
            <numerusform>%n decisions were taken back</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Why this figure?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens how this figure came about.</source>
        <translation>Opens how this figure came about.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Go to, find</source>
        <translation>Go to, find</translation>
    </message>
    <message>
        <source>Page, person or action; words in any order, no accents needed</source>
        <translation>Page, person or action; words in any order, no accents needed</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>No row matches the filter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>Pages as small pictures</source>
        <translation>Pages as small pictures</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Go to page</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>pages</comment>
        <translation>of %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n page(s) to the printer.</source>
        <translation>
            <numerusform>Sent %n page(s) to the printer.</numerusform>
            <numerusform>Sent %n page(s) to the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Saved as “%1”.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Do not enter state secrets</source>
        <translation>Do not enter state secrets</translation>
    </message>
    <message>
        <source>%1 — Sổ Việc</source>
        <translation>%1 — Sổ Việc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>List of keys</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation>Help for this place</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Narrow rows</source>
        <translation>Narrow rows</translation>
    </message>
    <message>
        <source>Work as somebody else…</source>
        <translation>Work as somebody else…</translation>
    </message>
    <message>
        <source>Open another database…</source>
        <translation>Open another database…</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Go to, find (Ctrl+K)</source>
        <translation>Go to, find (Ctrl+K)</translation>
    </message>
    <message>
        <source>Look, keys and who is working</source>
        <translation>Look, keys and who is working</translation>
    </message>
    <message>
        <source>Catalogs</source>
        <translation>Catalogs</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Go to, find…  Ctrl+K</source>
        <translation>Go to, find…  Ctrl+K</translation>
    </message>
    <message>
        <source>Show titles</source>
        <translation>Show titles</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>Icons only</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator of this file</source>
        <translation>Operator of this file</translation>
    </message>
    <message>
        <source>HR, administration</source>
        <translation>HR, administration</translation>
    </message>
    <message>
        <source>Welcome to Sổ Việc</source>
        <translation>Welcome to Sổ Việc</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Look around first</translation>
    </message>
    <message>
        <source>An invented commune with 24 people and three months of work. Nothing you do there counts.</source>
        <translation>An invented commune with 24 people and three months of work. Nothing you do there counts.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Open the demonstration</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Name of the agency</translation>
    </message>
    <message>
        <source>Begin with your agency</source>
        <translation>Begin with your agency</translation>
    </message>
    <message>
        <source>A new, empty database. Units, people and the catalog are imported afterwards.</source>
        <translation>A new, empty database. Units, people and the catalog are imported afterwards.</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Create…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Open a database</translation>
    </message>
    <message>
        <source>A file of Sổ Việc that is already there.</source>
        <translation>A file of Sổ Việc that is already there.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Enter the name of the agency as it is printed on sheets.</source>
        <translation>Enter the name of the agency as it is printed on sheets.</translation>
    </message>
    <message>
        <source>Where to keep the database</source>
        <translation>Where to keep the database</translation>
    </message>
    <message>
        <source>Databases of Sổ Việc (*.db)</source>
        <translation>Databases of Sổ Việc (*.db)</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Who is working?</translation>
    </message>
    <message>
        <source>What you enter and decide is recorded under this name.</source>
        <translation>What you enter and decide is recorded under this name.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1” in this database.</source>
        <translation>There is no unit with the code “%1” in this database.</translation>
    </message>
    <message>
        <source>There is no person with the code “%1” in this database.</source>
        <translation>There is no person with the code “%1” in this database.</translation>
    </message>
    <message>
        <source>soviec-cli [--db PATH|postgresql://…] [--as LOGIN] [--json] VERB …

--db names the database (or the environment SOVIEC_DB does), --json prints for
machines, VERB --help says more about a verb.

Verbs:</source>
        <translation>soviec-cli [--db PATH|postgresql://…] [--as LOGIN] [--json] VERB …

--db names the database (or the environment SOVIEC_DB does), --json prints for
machines, VERB --help says more about a verb.

Verbs:</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused, 2 wrong usage, 3 the surroundings failed. Nothing is
half done at 1, 2 or 3.</source>
        <translation>Exit status: 0 done, 1 refused, 2 wrong usage, 3 the surroundings failed. Nothing is
half done at 1, 2 or 3.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 needs a value.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. soviec-cli --help lists them.</source>
        <translation>There is no verb “%1”. soviec-cli --help lists them.</translation>
    </message>
    <message>
        <source>No database is named. Say --db PATH or set SOVIEC_DB.</source>
        <translation>No database is named. Say --db PATH or set SOVIEC_DB.</translation>
    </message>
    <message>
        <source>This verb works on a database file. Say --db PATH.</source>
        <translation>This verb works on a database file. Say --db PATH.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>There is no option %1 here.</translation>
    </message>
    <message>
        <source>Say “audit verify”.</source>
        <translation>Say “audit verify”.</translation>
    </message>
    <message>
        <source>The history does not hold: %1 The rest is listed above. Keep the file and compare it with a backup.</source>
        <translation>The history does not hold: %1 The rest is listed above. Keep the file and compare it with a backup.</translation>
    </message>
    <message>
        <source>Say “backup FILE”.</source>
        <translation>Say “backup FILE”.</translation>
    </message>
    <message>
        <source>%1 is written and verified; its history has %2 records, the last one is %3.</source>
        <translation>%1 is written and verified; its history has %2 records, the last one is %3.</translation>
    </message>
    <message>
        <source>Say “restore FILE”.</source>
        <translation>Say “restore FILE”.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 is restored.</translation>
    </message>
    <message>
        <source>The old database is kept as %1.</source>
        <translation>The old database is kept as %1.</translation>
    </message>
    <message>
        <source>Copies the database to one verified file</source>
        <translation>Copies the database to one verified file</translation>
    </message>
    <message>
        <source>Puts a backup in place of the database</source>
        <translation>Puts a backup in place of the database</translation>
    </message>
    <message>
        <source>soviec-cli --db PATH restore FILE

A damaged or newer backup is refused. The old database stays beside the
new one under a dated name.</source>
        <translation>soviec-cli --db PATH restore FILE

A damaged or newer backup is refused. The old database stays beside the
new one under a dated name.</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>severity of a check</comment>
        <translation>in order</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>severity of a check</comment>
        <translation>warning</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <comment>severity of a check</comment>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>Say “doctor” and nothing more.</source>
        <translation>Say “doctor” and nothing more.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): see the advice above.</source>
        <translation>
            <numerusform>%n problem(s): see the advice above.</numerusform>
            <numerusform>%n problem(s): see the advice above.</numerusform>
        </translation>
    </message>
    <message>
        <source>Says what is wrong with the database and the machine</source>
        <translation>Says what is wrong with the database and the machine</translation>
    </message>
    <message>
        <source>soviec-cli --db PATH doctor

Looks at the file, its content, its schema, its journal, the disk and the
clock. Ends with 3 where there is a problem.</source>
        <translation>soviec-cli --db PATH doctor

Looks at the file, its content, its schema, its journal, the disk and the
clock. Ends with 3 where there is a problem.</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1”.</source>
        <translation>There is no unit with the code “%1”.</translation>
    </message>
    <message>
        <source>Would import %1 rows: %2 new, %3 changed, %4 unchanged.</source>
        <translation>Would import %1 rows: %2 new, %3 changed, %4 unchanged.</translation>
    </message>
    <message>
        <source>Imported %1 rows: %2 new, %3 changed, %4 unchanged.</source>
        <translation>Imported %1 rows: %2 new, %3 changed, %4 unchanged.</translation>
    </message>
    <message>
        <source>Write: import KIND FILE. Kinds: %1.</source>
        <translation>Write: import KIND FILE. Kinds: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend the rows named above and import the file again.</source>
        <translation>Nothing was imported. Mend the rows named above and import the file again.</translation>
    </message>
    <message>
        <source>Write --people 500 --months 2026-04..2026-06 and, if you like, --seed 7.</source>
        <translation>Write --people 500 --months 2026-04..2026-06 and, if you like, --seed 7.</translation>
    </message>
    <message>
        <source>Agency (name not given yet)</source>
        <translation>Agency (name not given yet)</translation>
    </message>
    <message>
        <source>Name the new database: soviec-cli --db office.soviec init [--demo].</source>
        <translation>Name the new database: soviec-cli --db office.soviec init [--demo].</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>Created %1.</translation>
    </message>
    <message>
        <source>creates a database</source>
        <translation>creates a database</translation>
    </message>
    <message>
        <source>init [--agency NAME]
init --demo [--today 2026-06-17]
init --people N --months 2026-04..2026-06 [--seed N]
  --demo    the demonstration agency with three months up to today
  --people  a synthetic organisation of that size; same seed, same data</source>
        <translation>init [--agency NAME]
init --demo [--today 2026-06-17]
init --people N --months 2026-04..2026-06 [--seed N]
  --demo    the demonstration agency with three months up to today
  --people  a synthetic organisation of that size; same seed, same data</translation>
    </message>
    <message>
        <source>%1 (%2): %3; waits for: %4</source>
        <translation>%1 (%2): %3; waits for: %4</translation>
    </message>
    <message>
        <source>%1: %2 people; entered %3, handed in %4, reviewed %5, signed %6, closed %7</source>
        <translation>%1: %2 people; entered %3, handed in %4, reviewed %5, signed %6, closed %7</translation>
    </message>
    <message>
        <source>Name the month as --month 2026-04, or a quarter as 2026-Q2.</source>
        <translation>Name the month as --month 2026-04, or a quarter as 2026-Q2.</translation>
    </message>
    <message>
        <source>Unlocking is recorded: give --reason.</source>
        <translation>Unlocking is recorded: give --reason.</translation>
    </message>
    <message>
        <source>Who is missing what; closes and unlocks a month</source>
        <translation>Who is missing what; closes and unlocks a month</translation>
    </message>
    <message>
        <source>Name one period: a month, a quarter or a year.</source>
        <translation>Name one period: a month, a quarter or a year.</translation>
    </message>
    <message>
        <source>Name the period as --month 2026-04, --quarter 2026-Q2 or --year 2026.</source>
        <translation>Name the period as --month 2026-04, --quarter 2026-Q2 or --year 2026.</translation>
    </message>
    <message>
        <source>Say --format %1.</source>
        <translation>Say --format %1.</translation>
    </message>
    <message>
        <source>Say where it goes: --out PATH.</source>
        <translation>Say where it goes: --out PATH.</translation>
    </message>
    <message>
        <source>%1 is a file; --each needs a folder.</source>
        <translation>%1 is a file; --each needs a folder.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>The folder %1 cannot be written to.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file, or say --each for one file a person.</source>
        <translation>%1 is a folder: name a file, or say --each for one file a person.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>The folder %1 does not exist.</translation>
    </message>
    <message>
        <source>A workbook holds one sheet: name one person, or say --each.</source>
        <translation>A workbook holds one sheet: name one person, or say --each.</translation>
    </message>
    <message numerus="yes">
        <source>%n files written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one report; soviec-cli report --list lists them.</source>
        <translation>Name one report; soviec-cli report --list lists them.</translation>
    </message>
    <message>
        <source>Makes sheets and tables as PDF, workbook, CSV or JSON</source>
        <translation>Makes sheets and tables as PDF, workbook, CSV or JSON</translation>
    </message>
    <message>
        <source>error</source>
        <comment>severity of a finding</comment>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>severity of a finding</comment>
        <translation>warning</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be used as a rule set: %n error(s).</source>
        <translation>
            <numerusform>%1 cannot be used as a rule set: %n error(s).</numerusform>
            <numerusform>%1 cannot be used as a rule set: %n error(s).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be used as a rule set.</source>
        <translation>%1 can be used as a rule set.</translation>
    </message>
    <message>
        <source>Name one rule set and one file.</source>
        <translation>Name one rule set and one file.</translation>
    </message>
    <message>
        <source>Scores one case or a list of cases; needs no database</source>
        <translation>Scores one case or a list of cases; needs no database</translation>
    </message>
    <message>
        <source>soviec-cli score --rules ID FILE

Reads one case or an array of cases as JSON (- is standard input) and prints one
result, or an array of results in the same order. One refused case refuses all.</source>
        <translation>soviec-cli score --rules ID FILE

Reads one case or an array of cases as JSON (- is standard input) and prints one
result, or an array of results in the same order. One refused case refuses all.</translation>
    </message>
    <message>
        <source>Opens this database instead of the last one.</source>
        <translation>Opens this database instead of the last one.</translation>
    </message>
    <message>
        <source>File on this computer: %1</source>
        <translation>File on this computer: %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>With the annex that explains the score</source>
        <translation>With the annex that explains the score</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Save as Excel…</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Kind of report</translation>
    </message>
    <message>
        <source>Whose report</source>
        <translation>Whose report</translation>
    </message>
    <message>
        <source>of</source>
        <translation>of</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Save as Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Saved %1.</translation>
    </message>
    <message>
        <source>Columns by heading, in any order; those with * must be there:</source>
        <translation>Columns by heading, in any order; those with * must be there:</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Name of the day</translation>
    </message>
    <message>
        <source>The row names no catalog item: it counts with coefficient 1 if the head accepts it. Write the item’s code if there is one.</source>
        <translation>The row names no catalog item: it counts with coefficient 1 if the head accepts it. Write the item’s code if there is one.</translation>
    </message>
    <message>
        <source>being drafted</source>
        <translation>being drafted</translation>
    </message>
    <message>
        <source>sent round for comments</source>
        <translation>sent round for comments</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>only true belongs here, and no other value beside it</source>
        <translation>only true belongs here, and no other value beside it</translation>
    </message>
    <message>
        <source>the base set has nothing of this name</source>
        <translation>the base set has nothing of this name</translation>
    </message>
    <message>
        <source>an overlay needs an id of its own, so that it is not taken for its base</source>
        <translation>an overlay needs an id of its own, so that it is not taken for its base</translation>
    </message>
    <message>
        <source>There is no such rule set. Read the list again.</source>
        <translation>There is no such rule set. Read the list again.</translation>
    </message>
    <message>
        <source>This is no text of a rule set: it is longer than a million characters or not written in UTF-8.</source>
        <translation>This is no text of a rule set: it is longer than a million characters or not written in UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is a set that comes with the program: give yours another id</source>
        <translation>“%1” is a set that comes with the program: give yours another id</translation>
    </message>
    <message>
        <source>“%1” cannot be compared before it can be read. %2</source>
        <translation>“%1” cannot be compared before it can be read. %2</translation>
    </message>
    <message>
        <source>Only HR and the lead body draft rule sets. Ask them, or comment on a draft that is sent round.</source>
        <translation>Only HR and the lead body draft rule sets. Ask them, or comment on a draft that is sent round.</translation>
    </message>
    <message>
        <source>A draft still changes. Put the overlay over a set that is published or comes with the program.</source>
        <translation>A draft still changes. Put the overlay over a set that is published or comes with the program.</translation>
    </message>
    <message>
        <source>%1 saved this draft at %2. Read it again and put your changes into it.</source>
        <translation>%1 saved this draft at %2. Read it again and put your changes into it.</translation>
    </message>
    <message>
        <source>published, in force from %1</source>
        <translation>published, in force from %1</translation>
    </message>
    <message>
        <source>was in force until %1</source>
        <translation>was in force until %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>comes with the program, in force</source>
        <translation>comes with the program, in force</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>comes with the program</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>Only the lead body publishes a rule set. Send the draft round and ask them.</source>
        <translation>Only the lead body publishes a rule set. Send the draft round and ask them.</translation>
    </message>
    <message numerus="yes">
        <source>The draft has %n errors and cannot be published. The first: %1: %2.</source>
        <translation>
            <numerusform>The draft has %n error and cannot be published. The first: %1: %2.</numerusform>
            <numerusform>The draft has %n errors and cannot be published. The first: %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It cannot be published for periods; keep it as a draft.</source>
        <translation>%1 It cannot be published for periods; keep it as a draft.</translation>
    </message>
    <message>
        <source>Edition %1 of “%2” is in force from %3: the next one needs a later first day.</source>
        <translation>Edition %1 of “%2” is in force from %3: the next one needs a later first day.</translation>
    </message>
    <message>
        <source>“%1”, edition %2, in force from %3, already covers some of these people on these days. Choose other days or people, or let this set take its place.</source>
        <translation>“%1”, edition %2, in force from %3, already covers some of these people on these days. Choose other days or people, or let this set take its place.</translation>
    </message>
    <message>
        <source>This draft is %1: that can no longer be done. Read it again.</source>
        <translation>This draft is %1: that can no longer be done. Read it again.</translation>
    </message>
    <message>
        <source>This draft is %1; comments are taken while it is sent round.</source>
        <translation>This draft is %1; comments are taken while it is sent round.</translation>
    </message>
    <message>
        <source>The comment is empty. Write what should change.</source>
        <translation>The comment is empty. Write what should change.</translation>
    </message>
    <message>
        <source>Say from which day the set is in force and which document decided it.</source>
        <translation>Say from which day the set is in force and which document decided it.</translation>
    </message>
    <message>
        <source>there is no rule set “%1”, neither built in nor published here</source>
        <translation>there is no rule set “%1”, neither built in nor published here</translation>
    </message>
    <message>
        <source>the set “%1” has another checksum now: look at what changed, then write %2</source>
        <translation>the set “%1” has another checksum now: look at what changed, then write %2</translation>
    </message>
    <message>
        <source>by the month or the quarter</source>
        <translation>by the month or the quarter</translation>
    </message>
    <message>
        <source>by the month</source>
        <translation>by the month</translation>
    </message>
    <message>
        <source>by the quarter</source>
        <translation>by the quarter</translation>
    </message>
    <message>
        <source>by the year</source>
        <translation>by the year</translation>
    </message>
    <message>
        <source>“%1” follows people %2, so %3 has no sheet of its own. Choose another period.</source>
        <translation>“%1” follows people %2, so %3 has no sheet of its own. Choose another period.</translation>
    </message>
    <message>
        <source>“%1” divides by standard hours; the period sheet divides by assigned work.</source>
        <translation>“%1” divides by standard hours; the period sheet divides by assigned work.</translation>
    </message>
    <message>
        <source>Another published rule set covers the same people on the same days, or an edition of this set begins on that day or later. Choose another first day, or let this set take the place of the other.</source>
        <translation>Another published rule set covers the same people on the same days, or an edition of this set begins on that day or later. Choose another first day, or let this set take the place of the other.</translation>
    </message>
    <message>
        <source>Person, day</source>
        <translation>Person, day</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>rating of a year</comment>
        <translation>signed</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>rating of a year</comment>
        <translation>replaced</translation>
    </message>
    <message>
        <source>A signed rating of a year stays as it was signed. Issue a new decision in its place, with a reason (Article 21.3).</source>
        <translation>A signed rating of a year stays as it was signed. Issue a new decision in its place, with a reason (Article 21.3).</translation>
    </message>
    <message>
        <source>An act of this person on this day counts in another year already: one act counts in one year only (Article 11.3). Add the document to that act.</source>
        <translation>An act of this person on this day counts in another year already: one act counts in one year only (Article 11.3). Add the document to that act.</translation>
    </message>
    <message>
        <source>Mean of the months: (%1) ÷ %2 = %3</source>
        <translation>Mean of the months: (%1) ÷ %2 = %3</translation>
    </message>
    <message>
        <source>The draft rates quarters only: component d of heads and deputies is taken from the months as they stand.</source>
        <translation>The draft rates quarters only: component d of heads and deputies is taken from the months as they stand.</translation>
    </message>
    <message>
        <source>%1: another maximum, step or grading; points keep their share of the maximum.</source>
        <translation>%1: another maximum, step or grading; points keep their share of the maximum.</translation>
    </message>
    <message>
        <source>%1: new criteria nobody scored in this period; each person gets the share of their common points.</source>
        <translation>%1: new criteria nobody scored in this period; each person gets the share of their common points.</translation>
    </message>
    <message>
        <source>“%1” rates agencies and units; people&apos;s periods cannot be run under it.</source>
        <translation>“%1” rates agencies and units; people&apos;s periods cannot be run under it.</translation>
    </message>
    <message>
        <source>%1 The data of this period has no such figures, so there is nothing to run.</source>
        <translation>%1 The data of this period has no such figures, so there is nothing to run.</translation>
    </message>
    <message>
        <source>“%1” does not follow people by this kind of period. Choose a month or a quarter, as the set says.</source>
        <translation>“%1” does not follow people by this kind of period. Choose a month or a quarter, as the set says.</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>today: %1</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>draft: %1</translation>
    </message>
    <message>
        <source>Name one period: --month 2026-04 or --quarter 2026-Q2.</source>
        <translation>Name one period: --month 2026-04 or --quarter 2026-Q2.</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2: %3. Look at everything with “rules check”.</source>
        <translation>%1 cannot be run: %2: %3. Look at everything with “rules check”.</translation>
    </message>
    <message>
        <source>%1 is no rule set.</source>
        <translation>%1 is no rule set.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people change level. Nothing was stored.</source>
        <translation>%1: %2 of %3 people change level. Nothing was stored.</translation>
    </message>
    <message>
        <source>Say “rules list”, “rules check FILE” or “rules simulate FILE --month 2026-04”.</source>
        <translation>Say “rules list”, “rules check FILE” or “rules simulate FILE --month 2026-04”.</translation>
    </message>
    <message>
        <source>Lists the rule sets; checks a draft; runs it as a what-if</source>
        <translation>Lists the rule sets; checks a draft; runs it as a what-if</translation>
    </message>
    <message>
        <source>soviec-cli rules list
soviec-cli rules check FILE
soviec-cli rules simulate FILE --month 2026-04 [--unit CODE]
soviec-cli rules simulate FILE --quarter 2026-Q2 [--unit CODE]

list names the sets that come with the program and, where a database is named,
those drafted and published in it. check reads a draft or an overlay strictly and
prints every finding with its place; it ends with 1 where the draft has an error.
simulate runs the real data of a period under the draft: who changes level and
why, and the levels beside today&apos;s. It stores nothing.</source>
        <translation>soviec-cli rules list
soviec-cli rules check FILE
soviec-cli rules simulate FILE --month 2026-04 [--unit CODE]
soviec-cli rules simulate FILE --quarter 2026-Q2 [--unit CODE]

list names the sets that come with the program and, where a database is named,
those drafted and published in it. check reads a draft or an overlay strictly and
prints every finding with its place; it ends with 1 where the draft has an error.
simulate runs the real data of a period under the draft: who changes level and
why, and the levels beside today&apos;s. It stores nothing.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Not everything is saved</translation>
    </message>
    <message>
        <source>The page says what could not be saved and why. Go on without it?</source>
        <translation>The page says what could not be saved and why. Go on without it?</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Go on without saving</translation>
    </message>
    <message>
        <source>“%1” counts “%2”; of a person&apos;s work are known: %3.</source>
        <translation>“%1” counts “%2”; of a person&apos;s work are known: %3.</translation>
    </message>
    <message>
        <source>Nobody could be run under “%1”. The first reason: %2</source>
        <translation>Nobody could be run under “%1”. The first reason: %2</translation>
    </message>
    <message>
        <source>nobody gave points on the result criteria of “%1” in this period</source>
        <translation>nobody gave points on the result criteria of “%1” in this period</translation>
    </message>
    <message>
        <source>Result points</source>
        <translation>Result points</translation>
    </message>
    <message>
        <source>%1 takes 0 or %2 points, nothing between.</source>
        <translation>%1 takes 0 or %2 points, nothing between.</translation>
    </message>
    <message>
        <source>The database to open, as --db.</source>
        <translation>The database to open, as --db.</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>no level stated</source>
        <translation>no level stated</translation>
    </message>
    <message>
        <source>below</source>
        <translation>below</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>meets</translation>
    </message>
    <message>
        <source>above</source>
        <translation>above</translation>
    </message>
    <message>
        <source>this is none of the known values</source>
        <translation>this is none of the known values</translation>
    </message>
    <message>
        <source>this is no level from 1 to 5</source>
        <translation>this is no level from 1 to 5</translation>
    </message>
    <message>
        <source>The job description cannot be read: %1, %2.</source>
        <translation>The job description cannot be read: %1, %2.</translation>
    </message>
    <message>
        <source>leadership and management</source>
        <translation>leadership and management</translation>
    </message>
    <message>
        <source>specialist of a field</source>
        <translation>specialist of a field</translation>
    </message>
    <message>
        <source>professional of common use</source>
        <translation>professional of common use</translation>
    </message>
    <message>
        <source>support and service</source>
        <translation>support and service</translation>
    </message>
    <message>
        <source>general competencies</source>
        <translation>general competencies</translation>
    </message>
    <message>
        <source>professional competencies</source>
        <translation>professional competencies</translation>
    </message>
    <message>
        <source>management competencies</source>
        <translation>management competencies</translation>
    </message>
    <message>
        <source>Level of training</source>
        <translation>Level of training</translation>
    </message>
    <message>
        <source>Further training, certificates</source>
        <translation>Further training, certificates</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Experience (achievements in work)</source>
        <translation>Experience (achievements in work)</translation>
    </message>
    <message>
        <source>Personal qualities</source>
        <translation>Personal qualities</translation>
    </message>
    <message>
        <source>Other requirements</source>
        <translation>Other requirements</translation>
    </message>
    <message>
        <source>The position has no code. Give it one.</source>
        <translation>The position has no code. Give it one.</translation>
    </message>
    <message>
        <source>The position has no name. Give it one.</source>
        <translation>The position has no name. Give it one.</translation>
    </message>
    <message>
        <source>The purpose of the position is missing.</source>
        <translation>The purpose of the position is missing.</translation>
    </message>
    <message>
        <source>No task is described.</source>
        <translation>No task is described.</translation>
    </message>
    <message>
        <source>Relations inside the agency are missing.</source>
        <translation>Relations inside the agency are missing.</translation>
    </message>
    <message>
        <source>Relations outside the agency are missing.</source>
        <translation>Relations outside the agency are missing.</translation>
    </message>
    <message>
        <source>No authority is named.</source>
        <translation>No authority is named.</translation>
    </message>
    <message>
        <source>No qualification is asked for.</source>
        <translation>No qualification is asked for.</translation>
    </message>
    <message>
        <source>No competency is asked for.</source>
        <translation>No competency is asked for.</translation>
    </message>
    <message>
        <source>The competency “%1” has no level.</source>
        <translation>The competency “%1” has no level.</translation>
    </message>
    <message>
        <source>The task “%1” has no criterion of completion.</source>
        <translation>The task “%1” has no criterion of completion.</translation>
    </message>
    <message>
        <source>No level of “%1” is described.</source>
        <translation>No level of “%1” is described.</translation>
    </message>
    <message>
        <source>Level %1 of “%2” is not described, but the levels around it are.</source>
        <translation>Level %1 of “%2” is not described, but the levels around it are.</translation>
    </message>
    <message>
        <source>The code “%1” is used for “%2” and for “%3”. Give one of them another code.</source>
        <translation>The code “%1” is used for “%2” and for “%3”. Give one of them another code.</translation>
    </message>
    <message>
        <source>The competency “%1” stands in no framework, so nobody can be assessed in it.</source>
        <translation>The competency “%1” stands in no framework, so nobody can be assessed in it.</translation>
    </message>
    <message>
        <source>The competency “%1” stands in the framework twice. Delete one of them.</source>
        <translation>The competency “%1” stands in the framework twice. Delete one of them.</translation>
    </message>
    <message>
        <source>%1 is no level of competency. Give a level from 0 to 5.</source>
        <translation>%1 is no level of competency. Give a level from 0 to 5.</translation>
    </message>
    <message>
        <source>The assessment has no day. Give the day on which the level was found.</source>
        <translation>The assessment has no day. Give the day on which the level was found.</translation>
    </message>
    <message>
        <source>The assessment has no evidence. Name what shows the level: a product, a certificate, an observation.</source>
        <translation>The assessment has no evidence. Name what shows the level: a product, a certificate, an observation.</translation>
    </message>
    <message>
        <source>The appointment to the position has no first day. Give the day of the decision&apos;s effect.</source>
        <translation>The appointment to the position has no first day. Give the day of the decision&apos;s effect.</translation>
    </message>
    <message>
        <source>late</source>
        <comment>work</comment>
        <translation>late</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>due soon</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>not accepted yet</translation>
    </message>
    <message>
        <source>done</source>
        <comment>work</comment>
        <translation>done</translation>
    </message>
    <message>
        <source>Choose at least one person to give the work to.</source>
        <translation>Choose at least one person to give the work to.</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Given work</source>
        <translation>Given work</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>No work is given to you in this month. What your head gives out appears here.</source>
        <translation>No work is given to you in this month. What your head gives out appears here.</translation>
    </message>
    <message>
        <source>No work is given out in this month yet. Ctrl+N gives out the first.</source>
        <translation>No work is given out in this month yet. Ctrl+N gives out the first.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>In trouble</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, shown</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>gave it</source>
        <translation>gave it</translation>
    </message>
    <message>
        <source>Products entered</source>
        <translation>Products entered</translation>
    </message>
    <message>
        <source>Write into the diary  Enter</source>
        <translation>Write into the diary  Enter</translation>
    </message>
    <message>
        <source>Report trouble  T</source>
        <translation>Report trouble  T</translation>
    </message>
    <message>
        <source>Go on as before  R</source>
        <translation>Go on as before  R</translation>
    </message>
    <message>
        <source>Hand over the rest  H</source>
        <translation>Hand over the rest  H</translation>
    </message>
    <message>
        <source>Split into shares  S</source>
        <translation>Split into shares  S</translation>
    </message>
    <message>
        <source>Take back  Del</source>
        <translation>Take back  Del</translation>
    </message>
    <message>
        <source>Choose work on the left to see it in full and take the next step.</source>
        <translation>Choose work on the left to see it in full and take the next step.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 accepted</source>
        <translation>%1 of %2, %3 accepted</translation>
    </message>
    <message>
        <source>Expected product: %1</source>
        <translation>Expected product: %1</translation>
    </message>
    <message>
        <source>Coefficient: %1</source>
        <translation>Coefficient: %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Deadline: %1</translation>
    </message>
    <message>
        <source>Hours entered: %1</source>
        <translation>Hours entered: %1</translation>
    </message>
    <message>
        <source>Found by the head: quality %1 times, late %2 times</source>
        <translation>Found by the head: quality %1 times, late %2 times</translation>
    </message>
    <message>
        <source>Given by %1, %2</source>
        <translation>Given by %1, %2</translation>
    </message>
    <message>
        <source>Whose work is shown</source>
        <translation>Whose work is shown</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>My work</translation>
    </message>
    <message>
        <source>Of my people</source>
        <translation>Of my people</translation>
    </message>
    <message>
        <source>Give work</source>
        <translation>Give work</translation>
    </message>
    <message>
        <source>Accept the work</source>
        <translation>Accept the work</translation>
    </message>
    <message>
        <source>Report trouble with the work</source>
        <translation>Report trouble with the work</translation>
    </message>
    <message>
        <source>Let the work go on</source>
        <translation>Let the work go on</translation>
    </message>
    <message>
        <source>Hand over the rest of the work</source>
        <translation>Hand over the rest of the work</translation>
    </message>
    <message>
        <source>Split the work into shares</source>
        <translation>Split the work into shares</translation>
    </message>
    <message>
        <source>Take the work back</source>
        <translation>Take the work back</translation>
    </message>
    <message>
        <source>Write into the diary on this work</source>
        <translation>Write into the diary on this work</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Choose the person</translation>
    </message>
    <message>
        <source>Give out what the form says</source>
        <translation>Give out what the form says</translation>
    </message>
    <message>
        <source>Ctrl+N give work · H hand over · S split · R go on · Del take back</source>
        <translation>Ctrl+N give work · H hand over · S split · R go on · Del take back</translation>
    </message>
    <message>
        <source>A accept · T report trouble · Enter write into the diary</source>
        <translation>A accept · T report trouble · Enter write into the diary</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is given to %n people.</source>
        <translation>
            <numerusform>“%1” is given to %n person.</numerusform>
            <numerusform>“%1” is given to %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes on with %2.</source>
        <translation>“%1” goes on with %2.</translation>
    </message>
    <message>
        <source>“%1” goes on.</source>
        <translation>“%1” goes on.</translation>
    </message>
    <message>
        <source>Report trouble</source>
        <translation>Report trouble</translation>
    </message>
    <message>
        <source>What stands in the way, and what would help?</source>
        <translation>What stands in the way, and what would help?</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Why is it taken back?</translation>
    </message>
    <message>
        <source>Your head sees that “%1” is in trouble.</source>
        <translation>Your head sees that “%1” is in trouble.</translation>
    </message>
    <message>
        <source>“%1” is taken back.</source>
        <translation>“%1” is taken back.</translation>
    </message>
    <message>
        <source>Unplanned (came up in the month)</source>
        <translation>Unplanned (came up in the month)</translation>
    </message>
    <message>
        <source>How the work is given</source>
        <translation>How the work is given</translation>
    </message>
    <message>
        <source>All to each</source>
        <translation>All to each</translation>
    </message>
    <message>
        <source>Split into shares</source>
        <translation>Split into shares</translation>
    </message>
    <message>
        <source>Share evenly</source>
        <translation>Share evenly</translation>
    </message>
    <message>
        <source>Give the work</source>
        <translation>Give the work</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>Expected product</translation>
    </message>
    <message>
        <source>Split the work</source>
        <translation>Split the work</translation>
    </message>
    <message>
        <source>Give work, %1</source>
        <translation>Give work, %1</translation>
    </message>
    <message>
        <source>The quantity is a number above 0, such as 2 or 1,5.</source>
        <translation>The quantity is a number above 0, such as 2 or 1,5.</translation>
    </message>
    <message>
        <source>Work is given with a deadline: write a day such as %1.</source>
        <translation>Work is given with a deadline: write a day such as %1.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Hand over the rest</source>
        <translation>Hand over the rest</translation>
    </message>
    <message>
        <source>Who takes it over</source>
        <translation>Who takes it over</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>For example: on leave from 20/04</source>
        <translation>For example: on leave from 20/04</translation>
    </message>
    <message>
        <source>%1 of %2 are accepted and stay with %3; %4 go on as taken-over work. They stay in %3&apos;s assigned products and count as not completed (Article 18.1 d).</source>
        <translation>%1 of %2 are accepted and stay with %3; %4 go on as taken-over work. They stay in %3&apos;s assigned products and count as not completed (Article 18.1 d).</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choose a person</translation>
    </message>
    <message>
        <source>Choose who takes the work over.</source>
        <translation>Choose who takes the work over.</translation>
    </message>
    <message>
        <source>Say why the work is handed over; both people read it.</source>
        <translation>Say why the work is handed over; both people read it.</translation>
    </message>
    <message>
        <source>Item of the catalog, or a few words</source>
        <translation>Item of the catalog, or a few words</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>own words</translation>
    </message>
    <message>
        <source>Who gets the work</source>
        <translation>Who gets the work</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Nobody&apos;s work is followed and evaluated by you on this day.</source>
        <translation>Nobody&apos;s work is followed and evaluated by you on this day.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>assignments of a person</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Space chooses a person.</source>
        <translation>Space chooses a person.</translation>
    </message>
    <message numerus="yes">
        <source>%n people, all of it to each</source>
        <translation>
            <numerusform>%n person, all of it</numerusform>
            <numerusform>%n people, all of it to each</numerusform>
        </translation>
    </message>
    <message>
        <source>The shares sum to the whole: %1</source>
        <translation>The shares sum to the whole: %1</translation>
    </message>
    <message>
        <source>%1 of %2 are shared out, %3 are left.</source>
        <translation>%1 of %2 are shared out, %3 are left.</translation>
    </message>
    <message>
        <source>%1 of %2 are shared out, %3 too many.</source>
        <translation>%1 of %2 are shared out, %3 too many.</translation>
    </message>
    <message>
        <source>What is kept with this rating of a year cannot be read. Restore the database from a backup.</source>
        <translation>What is kept with this rating of a year cannot be read. Restore the database from a backup.</translation>
    </message>
    <message>
        <source>This person holds no position here.</source>
        <translation>This person holds no position here.</translation>
    </message>
    <message>
        <source>Only HR and the heads above see the ratings of a year.</source>
        <translation>Only HR and the heads above see the ratings of a year.</translation>
    </message>
    <message>
        <source>Give the number and the date of the deciding document.</source>
        <translation>Give the number and the date of the deciding document.</translation>
    </message>
    <message>
        <source>The document is dated %1: the date lies between the act and today.</source>
        <translation>The document is dated %1: the date lies between the act and today.</translation>
    </message>
    <message>
        <source>The rules of %1 know no case “%2”.</source>
        <translation>The rules of %1 know no case “%2”.</translation>
    </message>
    <message>
        <source>Say what was done and on which day, not after today.</source>
        <translation>Say what was done and on which day, not after today.</translation>
    </message>
    <message>
        <source>The act counts in a year from %1 to %2.</source>
        <translation>The act counts in a year from %1 to %2.</translation>
    </message>
    <message>
        <source>An act counts by the document that decides about it: enter one.</source>
        <translation>An act counts by the document that decides about it: enter one.</translation>
    </message>
    <message>
        <source>This act is not there.</source>
        <translation>This act is not there.</translation>
    </message>
    <message>
        <source>This act was revoked and counts no more.</source>
        <translation>This act was revoked and counts no more.</translation>
    </message>
    <message>
        <source>Name the former agency and the document it sent the result with.</source>
        <translation>Name the former agency and the document it sent the result with.</translation>
    </message>
    <message>
        <source>A result belongs to a month or quarter that has begun.</source>
        <translation>A result belongs to a month or quarter that has begun.</translation>
    </message>
    <message>
        <source>%1: points lie between 0 and 200.</source>
        <translation>%1: points lie between 0 and 200.</translation>
    </message>
    <message>
        <source>%1 of this person has a signed sheet here already.</source>
        <translation>%1 of this person has a signed sheet here already.</translation>
    </message>
    <message>
        <source>A result that covers %1 is there already. Revoke it first.</source>
        <translation>A result that covers %1 is there already. Revoke it first.</translation>
    </message>
    <message>
        <source>This act of %1 is there already and counts once (Article 11.3): add the document to it.</source>
        <translation>This act of %1 is there already and counts once (Article 11.3): add the document to it.</translation>
    </message>
    <message>
        <source>This result is not there, or was revoked.</source>
        <translation>This result is not there, or was revoked.</translation>
    </message>
    <message>
        <source>Give the number and the date of the decision.</source>
        <translation>Give the number and the date of the decision.</translation>
    </message>
    <message>
        <source>There is a decision already: say why this one takes its place.</source>
        <translation>There is a decision already: say why this one takes its place.</translation>
    </message>
    <message>
        <source>A share lies between 0 and %1 % (Article %2).</source>
        <translation>A share lies between 0 and %1 % (Article %2).</translation>
    </message>
    <message>
        <source>The rules of this year know no quota.</source>
        <translation>The rules of this year know no quota.</translation>
    </message>
    <message>
        <source>The rating of this person is signed: its group stays as it was.</source>
        <translation>The rating of this person is signed: its group stays as it was.</translation>
    </message>
    <message>
        <source>The authority chooses among those who tie: give its document.</source>
        <translation>The authority chooses among those who tie: give its document.</translation>
    </message>
    <message>
        <source>These people do not tie at the cut of a quota (any more): read the proposal again.</source>
        <translation>These people do not tie at the cut of a quota (any more): read the proposal again.</translation>
    </message>
    <message>
        <source>Exactly %1 of those who tie stay excellent.</source>
        <translation>Exactly %1 of those who tie stay excellent.</translation>
    </message>
    <message>
        <source>Only HR of the agency enters the authority&apos;s choice.</source>
        <translation>Only HR of the agency enters the authority&apos;s choice.</translation>
    </message>
    <message>
        <source>Heads of units</source>
        <translation>Heads of units</translation>
    </message>
    <message>
        <source>Deputies of units</source>
        <translation>Deputies of units</translation>
    </message>
    <message>
        <source>Staff without a leading position</source>
        <translation>Staff without a leading position</translation>
    </message>
    <message>
        <source>The authority has not chosen yet among those who tie at the cut of the quota.</source>
        <translation>The authority has not chosen yet among those who tie at the cut of the quota.</translation>
    </message>
    <message>
        <source>Not rated this year.</source>
        <translation>Not rated this year.</translation>
    </message>
    <message>
        <source>%1 is not rated yet, and its head is rated no higher (Article 20.6): enter its rating first.</source>
        <translation>%1 is not rated yet, and its head is rated no higher (Article 20.6): enter its rating first.</translation>
    </message>
    <message>
        <source>The levels are public within the agency only.</source>
        <translation>The levels are public within the agency only.</translation>
    </message>
    <message>
        <source>Only HR of the agency keeps what the ratings of a year follow from. Send it the document.</source>
        <translation>Only HR of the agency keeps what the ratings of a year follow from. Send it the document.</translation>
    </message>
    <message>
        <source>This person held no position in %1, so there is no rating.</source>
        <translation>This person held no position in %1, so there is no rating.</translation>
    </message>
    <message>
        <source>%1 left on %2 and is rated where the person works now (Article 19.1).</source>
        <translation>%1 left on %2 and is rated where the person works now (Article 19.1).</translation>
    </message>
    <message>
        <source>This rating is signed. It can only be replaced by a new decision, with a reason (Article 21.3).</source>
        <translation>This rating is signed. It can only be replaced by a new decision, with a reason (Article 21.3).</translation>
    </message>
    <message>
        <source>This is not possible while the rating is in the state “%1”.</source>
        <translation>This is not possible while the rating is in the state “%1”.</translation>
    </message>
    <message>
        <source>You have no right to do this with this rating of a year.</source>
        <translation>You have no right to do this with this rating of a year.</translation>
    </message>
    <message>
        <source>The decision is dated %1: the date lies between the first day of %2 and today.</source>
        <translation>The decision is dated %1: the date lies between the first day of %2 and today.</translation>
    </message>
    <message>
        <source>Give the date of the decision.</source>
        <translation>Give the date of the decision.</translation>
    </message>
    <message>
        <source>%1 is rated by %2 (Article 10.2).</source>
        <translation>%1 is rated by %2 (Article 10.2).</translation>
    </message>
    <message>
        <source>%1 is rated by an authority outside; HR enters its decision.</source>
        <translation>%1 is rated by an authority outside; HR enters its decision.</translation>
    </message>
    <message>
        <source>Name the authority that decided, and the number and date of its decision.</source>
        <translation>Name the authority that decided, and the number and date of its decision.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n periods have no signed sheet, the first is %2. Sign them first, or say why the year is rated without them.</source>
        <translation>
            <numerusform>%1: %n period has no signed sheet: %2. Sign it first, or say why the year is rated without it.</numerusform>
            <numerusform>%1: %n periods have no signed sheet, the first is %2. Sign them first, or say why the year is rated without them.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 qualifies for excellent, and the quota counts everybody of %2 at once (Article 20.5): sheets are still missing of %3. Sign them first, or say why the year is rated without them.</source>
        <translation>%1 qualifies for excellent, and the quota counts everybody of %2 at once (Article 20.5): sheets are still missing of %3. Sign them first, or say why the year is rated without them.</translation>
    </message>
    <message>
        <source>%1 is rated and signed already. It can only be replaced by a new decision, with a reason (Article 21.3).</source>
        <translation>%1 is rated and signed already. It can only be replaced by a new decision, with a reason (Article 21.3).</translation>
    </message>
    <message>
        <source>%1 cannot be signed: %2</source>
        <translation>%1 cannot be signed: %2</translation>
    </message>
    <message>
        <source>%1: with these, %2 would be rated excellent and the quota allows %3. Ratings signed earlier stand on older data: replace them first (Article 21.3).</source>
        <translation>%1: with these, %2 would be rated excellent and the quota allows %3. Ratings signed earlier stand on older data: replace them first (Article 21.3).</translation>
    </message>
    <message>
        <source>This rating of a year does not exist.</source>
        <translation>This rating of a year does not exist.</translation>
    </message>
    <message>
        <source>A rating of a year is proposed by the person it is about: sign in first.</source>
        <translation>A rating of a year is proposed by the person it is about: sign in first.</translation>
    </message>
    <message>
        <source>Choose one of the four levels of Article 20.</source>
        <translation>Choose one of the four levels of Article 20.</translation>
    </message>
    <message>
        <source>Choose at least one person to sign.</source>
        <translation>Choose at least one person to sign.</translation>
    </message>
    <message>
        <source>The result of %1 from %2 has no quantities, and the rules sum quantities: ask for the sheet itself.</source>
        <translation>The result of %1 from %2 has no quantities, and the rules sum quantities: ask for the sheet itself.</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Rule sets</translation>
    </message>
    <message>
        <source>What the checker finds</source>
        <translation>What the checker finds</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>What is wrong and what to do</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>The checker finds nothing wrong with this set.</source>
        <translation>The checker finds nothing wrong with this set.</translation>
    </message>
    <message>
        <source>Ends other sets for the same people the day before</source>
        <translation>Ends other sets for the same people the day before</translation>
    </message>
    <message>
        <source>Publish this set</source>
        <translation>Publish this set</translation>
    </message>
    <message>
        <source>A published set never changes</source>
        <translation>A published set never changes</translation>
    </message>
    <message>
        <source>First day in force</source>
        <translation>First day in force</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Deciding document</source>
        <translation>Deciding document</translation>
    </message>
    <message>
        <source>Number, date and authority of the decision</source>
        <translation>Number, date and authority of the decision</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Give the first day in force as dd/mm/yyyy.</source>
        <translation>Give the first day in force as dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>Name the document that decided it: number, date, authority.</source>
        <translation>Name the document that decided it: number, date, authority.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Add the comment</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Place the comment is about</source>
        <translation>Place the comment is about</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What should change, and why</source>
        <translation>What should change, and why</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>Who, when</translation>
    </message>
    <message>
        <source>About and comment</source>
        <translation>About and comment</translation>
    </message>
    <message>
        <source>Nobody has commented yet.</source>
        <translation>Nobody has commented yet.</translation>
    </message>
    <message>
        <source>Comments are made on drafts. This set is fixed: make a draft of it first.</source>
        <translation>Comments are made on drafts. This set is fixed: make a draft of it first.</translation>
    </message>
    <message>
        <source>Everybody comments while a draft is sent round.</source>
        <translation>Everybody comments while a draft is sent round.</translation>
    </message>
    <message>
        <source>Comments are taken while the draft is sent round.</source>
        <translation>Comments are taken while the draft is sent round.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Take back this difference</source>
        <translation>Take back this difference</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>The set to compare with</source>
        <translation>The set to compare with</translation>
    </message>
    <message>
        <source>There</source>
        <translation>There</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>The two sets are the same.</source>
        <translation>The two sets are the same.</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>edition %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values differ.</source>
        <translation>
            <numerusform>%n value differs.</numerusform>
            <numerusform>%n values differ.</numerusform>
        </translation>
    </message>
    <message>
        <source>A set of one&apos;s own keeps its own id and title.</source>
        <translation>A set of one&apos;s own keeps its own id and title.</translation>
    </message>
    <message>
        <source>This difference cannot be taken back here. Change it in the source.</source>
        <translation>This difference cannot be taken back here. Change it in the source.</translation>
    </message>
    <message>
        <source>Show also what is as in the base</source>
        <translation>Show also what is as in the base</translation>
    </message>
    <message>
        <source>Figures of the set</source>
        <translation>Figures of the set</translation>
    </message>
    <message>
        <source>The text is no JSON at the moment, so there are no fields. Mend it in the source: the finding says where.</source>
        <translation>The text is no JSON at the moment, so there are no fields. Mend it in the source: the finding says where.</translation>
    </message>
    <message>
        <source>Only what differs from the base is kept in a local set. What is not in a field here can be changed in the source.</source>
        <translation>Only what differs from the base is kept in a local set. What is not in a field here can be changed in the source.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>base: %1</source>
        <translation>base: %1</translation>
    </message>
    <message>
        <source>This place cannot be changed here. Change it in the source.</source>
        <translation>This place cannot be changed here. Change it in the source.</translation>
    </message>
    <message>
        <source>Title and days</source>
        <translation>Title and days</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title in Vietnamese</source>
        <translation>Title in Vietnamese</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Last day, where it ends</source>
        <translation>Last day, where it ends</translation>
    </message>
    <message>
        <source>Maximum of the common points</source>
        <translation>Maximum of the common points</translation>
    </message>
    <message>
        <source>Maximum of the result points</source>
        <translation>Maximum of the result points</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Maximum of the group</source>
        <translation>Maximum of the group</translation>
    </message>
    <message>
        <source>%1: maximum</source>
        <translation>%1: maximum</translation>
    </message>
    <message>
        <source>Points the text leaves open</source>
        <translation>Points the text leaves open</translation>
    </message>
    <message>
        <source>Level bands</source>
        <translation>Level bands</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: from</translation>
    </message>
    <message>
        <source>%1: below</source>
        <translation>%1: below</translation>
    </message>
    <message>
        <source>Quota of excellent</source>
        <translation>Quota of excellent</translation>
    </message>
    <message>
        <source>Largest share the authority may raise it to, per cent</source>
        <translation>Largest share the authority may raise it to, per cent</translation>
    </message>
    <message>
        <source>Counted within each agency</source>
        <translation>Counted within each agency</translation>
    </message>
    <message>
        <source>Counted within each group with similar duties</source>
        <translation>Counted within each group with similar duties</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Fewest months worked to be rated</source>
        <translation>Fewest months worked to be rated</translation>
    </message>
    <message>
        <source>A head is rated no higher than the organisation</source>
        <translation>A head is rated no higher than the organisation</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Something must stand here.</translation>
    </message>
    <message>
        <source>A number is expected here, like 2,5.</source>
        <translation>A number is expected here, like 2,5.</translation>
    </message>
    <message>
        <source>A whole number is expected here, like 6.</source>
        <translation>A whole number is expected here, like 6.</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Comments (%1)</translation>
    </message>
    <message>
        <source>local set over %1</source>
        <translation>local set over %1</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Rates</translation>
    </message>
    <message>
        <source>agencies and units: %1</source>
        <translation>agencies and units: %1</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>people: %1</translation>
    </message>
    <message>
        <source>Blocs</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>second-hand: its own text was not read</source>
        <translation>second-hand: its own text was not read</translation>
    </message>
    <message>
        <source>an example to start from</source>
        <translation>an example to start from</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>(all points or none)</source>
        <translation>(all points or none)</translation>
    </message>
    <message>
        <source>Result, at most %1 points</source>
        <translation>Result, at most %1 points</translation>
    </message>
    <message>
        <source>Points the text leaves open, as this set answers them</source>
        <translation>Points the text leaves open, as this set answers them</translation>
    </message>
    <message>
        <source>Levels that follow from a fact, whatever the score</source>
        <translation>Levels that follow from a fact, whatever the score</translation>
    </message>
    <message>
        <source>What a level asks for beside the points</source>
        <translation>What a level asks for beside the points</translation>
    </message>
    <message>
        <source>within each agency</source>
        <translation>within each agency</translation>
    </message>
    <message>
        <source>within each group with similar duties</source>
        <translation>within each group with similar duties</translation>
    </message>
    <message>
        <source>At most %1 % of %2, counted %3; the authority may raise the share to %4 %.</source>
        <translation>At most %1 % of %2, counted %3; the authority may raise the share to %4 %.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>Quarter and year</source>
        <translation>Quarter and year</translation>
    </message>
    <message>
        <source>The months become a quarter and a year as the %1.</source>
        <translation>The months become a quarter and a year as the %1.</translation>
    </message>
    <message numerus="yes">
        <source>Who worked fewer than %n months is not rated.</source>
        <translation>
            <numerusform>Who worked fewer than %n month is not rated.</numerusform>
            <numerusform>Who worked fewer than %n months is not rated.</numerusform>
        </translation>
    </message>
    <message>
        <source>A head is rated no higher than the organisation.</source>
        <translation>A head is rated no higher than the organisation.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>This draft cannot be read as a set before its errors are mended:</source>
        <translation>This draft cannot be read as a set before its errors are mended:</translation>
    </message>
    <message>
        <source>Common criteria, at most %1 points</source>
        <translation>Common criteria, at most %1 points</translation>
    </message>
    <message>
        <source>Checksum: %1</source>
        <translation>Checksum: %1</translation>
    </message>
    <message>
        <source>The rule set as a document</source>
        <translation>The rule set as a document</translation>
    </message>
    <message>
        <source>Source of the rule set</source>
        <translation>Source of the rule set</translation>
    </message>
    <message>
        <source>What one finding or delay costs</source>
        <translation>What one finding or delay costs</translation>
    </message>
    <message>
        <source>What a finding is deducted from</source>
        <translation>What a finding is deducted from</translation>
    </message>
    <message>
        <source>What limits work beyond the plan</source>
        <translation>What limits work beyond the plan</translation>
    </message>
    <message>
        <source>The figure the level is read off</source>
        <translation>The figure the level is read off</translation>
    </message>
    <message>
        <source>A period without assigned work</source>
        <translation>A period without assigned work</translation>
    </message>
    <message>
        <source>What the work done is divided by</source>
        <translation>What the work done is divided by</translation>
    </message>
    <message>
        <source>How months become a quarter and a year</source>
        <translation>How months become a quarter and a year</translation>
    </message>
    <message>
        <source>Largest share of excellent, per cent</source>
        <translation>Largest share of excellent, per cent</translation>
    </message>
    <message>
        <source>The number the share is taken of</source>
        <translation>The number the share is taken of</translation>
    </message>
    <message>
        <source>How the share is rounded</source>
        <translation>How the share is rounded</translation>
    </message>
    <message>
        <source>Whether those cut join that number</source>
        <translation>Whether those cut join that number</translation>
    </message>
    <message>
        <source>one product of the line</source>
        <translation>one product of the line</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>the whole line</translation>
    </message>
    <message>
        <source>the result points as a whole</source>
        <translation>the result points as a whole</translation>
    </message>
    <message>
        <source>each component at 100 %</source>
        <translation>each component at 100 %</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>the rounded figure on the sheet</source>
        <translation>the rounded figure on the sheet</translation>
    </message>
    <message>
        <source>the exact figure</source>
        <translation>the exact figure</translation>
    </message>
    <message>
        <source>is not rated</source>
        <translation>is not rated</translation>
    </message>
    <message>
        <source>counts as 0</source>
        <translation>counts as 0</translation>
    </message>
    <message>
        <source>the work assigned</source>
        <translation>the work assigned</translation>
    </message>
    <message>
        <source>the standard hours of the period</source>
        <translation>the standard hours of the period</translation>
    </message>
    <message>
        <source>mean of the months&apos; totals</source>
        <translation>mean of the months&apos; totals</translation>
    </message>
    <message>
        <source>the months&apos; sums put together</source>
        <translation>the months&apos; sums put together</translation>
    </message>
    <message>
        <source>those rated good</source>
        <translation>those rated good</translation>
    </message>
    <message>
        <source>those rated good or excellent</source>
        <translation>those rated good or excellent</translation>
    </message>
    <message>
        <source>they do not</source>
        <translation>they do not</translation>
    </message>
    <message>
        <source>they do</source>
        <translation>they do</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>half up</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>Fatherland Front</source>
        <translation>Fatherland Front</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>quarter</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>common criteria</source>
        <translation>common criteria</translation>
    </message>
    <message>
        <source>result</source>
        <translation>result</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>what is looked at</source>
        <translation>what is looked at</translation>
    </message>
    <message>
        <source>how points are given</source>
        <translation>how points are given</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>applies to</source>
        <translation>applies to</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>kinds</translation>
    </message>
    <message>
        <source>blocs</source>
        <translation>blocs</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>legal basis</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>largest share, raised</source>
        <translation>largest share, raised</translation>
    </message>
    <message>
        <source>fewest months</source>
        <translation>fewest months</translation>
    </message>
    <message>
        <source>head not above the organisation</source>
        <translation>head not above the organisation</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>periods</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>meaning</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>criterion</translation>
    </message>
    <message>
        <source>level band</source>
        <translation>level band</translation>
    </message>
    <message>
        <source>forced level</source>
        <translation>forced level</translation>
    </message>
    <message>
        <source>side condition</source>
        <translation>side condition</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>form</source>
        <translation>form</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>before the day</source>
        <translation>before the day</translation>
    </message>
    <message>
        <source>component</source>
        <translation>component</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formula</translation>
    </message>
    <message>
        <source>term</source>
        <translation>term</translation>
    </message>
    <message>
        <source>the set as a whole</source>
        <translation>the set as a whole</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>before %1/%2</source>
        <translation>before %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>What is shown of the set</source>
        <translation>What is shown of the set</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>view of a rule set</comment>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>New draft…</source>
        <translation>New draft…</translation>
    </message>
    <message>
        <source>A whole copy of this set</source>
        <translation>A whole copy of this set</translation>
    </message>
    <message>
        <source>A local set over this one: only what differs</source>
        <translation>A local set over this one: only what differs</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>This set…</source>
        <translation>This set…</translation>
    </message>
    <message>
        <source>Send round for comments</source>
        <translation>Send round for comments</translation>
    </message>
    <message>
        <source>Take back to go on drafting</source>
        <translation>Take back to go on drafting</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Save as a file…</translation>
    </message>
    <message>
        <source>Give the draft up…</source>
        <translation>Give the draft up…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Published sets never change; a signed sheet keeps the set it was signed under</source>
        <translation>Published sets never change; a signed sheet keeps the set it was signed under</translation>
    </message>
    <message>
        <source>%1 sets · %2 drafts</source>
        <translation>%1 sets · %2 drafts</translation>
    </message>
    <message>
        <source>The lead body or the operator of this file publishes.</source>
        <translation>The lead body or the operator of this file publishes.</translation>
    </message>
    <message>
        <source>Only a draft is published. Make a new draft of this set first.</source>
        <translation>Only a draft is published. Make a new draft of this set first.</translation>
    </message>
    <message>
        <source>The draft is changed.</source>
        <translation>The draft is changed.</translation>
    </message>
    <message>
        <source>Read the stored text</source>
        <translation>Read the stored text</translation>
    </message>
    <message>
        <source>A draft was made: a whole copy of the set.</source>
        <translation>A draft was made: a whole copy of the set.</translation>
    </message>
    <message>
        <source>A draft was made: it holds only what differs from its base.</source>
        <translation>A draft was made: it holds only what differs from its base.</translation>
    </message>
    <message>
        <source>Open a rule set</source>
        <translation>Open a rule set</translation>
    </message>
    <message>
        <source>Rule sets (*.json)</source>
        <translation>Rule sets (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>A draft was made from the file.</source>
        <translation>A draft was made from the file.</translation>
    </message>
    <message>
        <source>Save the rule set</source>
        <translation>Save the rule set</translation>
    </message>
    <message>
        <source>The rule set is saved as %1.</source>
        <translation>The rule set is saved as %1.</translation>
    </message>
    <message>
        <source>The draft is sent round: everybody reads it and comments.</source>
        <translation>The draft is sent round: everybody reads it and comments.</translation>
    </message>
    <message>
        <source>The draft is with its authors again.</source>
        <translation>The draft is with its authors again.</translation>
    </message>
    <message>
        <source>Give this draft up?</source>
        <translation>Give this draft up?</translation>
    </message>
    <message>
        <source>“%1” leaves the list. Its text and comments stay in the history.</source>
        <translation>“%1” leaves the list. Its text and comments stay in the history.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>The draft was given up.</source>
        <translation>The draft was given up.</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>Publish “%1”?</translation>
    </message>
    <message>
        <source>It applies from %1 by %2. A published set never changes; a later edition can take its place.</source>
        <translation>It applies from %1 by %2. A published set never changes; a later edition can take its place.</translation>
    </message>
    <message>
        <source>The set is published.</source>
        <translation>The set is published.</translation>
    </message>
    <message>
        <source>same level</source>
        <translation>same level</translation>
    </message>
    <message>
        <source>other level</source>
        <translation>other level</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>rises</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>falls</translation>
    </message>
    <message>
        <source>Only those whose level changes</source>
        <translation>Only those whose level changes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Who would be rated otherwise</source>
        <translation>Who would be rated otherwise</translation>
    </message>
    <message>
        <source>With this set</source>
        <translation>With this set</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>The real data of</source>
        <translation>The real data of</translation>
    </message>
    <message>
        <source>Period whose data are used</source>
        <translation>Period whose data are used</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>month %1</translation>
    </message>
    <message>
        <source>Runs a past month or quarter under this set and shows who would get another level and why. Nothing is stored.</source>
        <translation>Runs a past month or quarter under this set and shows who would get another level and why. Nothing is stored.</translation>
    </message>
    <message>
        <source>The set has errors. Mend them before it is tried.</source>
        <translation>The set has errors. Mend them before it is tried.</translation>
    </message>
    <message>
        <source>Scoring %1 again</source>
        <translation>Scoring %1 again</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people would get another level. The bars show today (pale) and this set.</source>
        <translation>%1: %2 of %3 people would get another level. The bars show today (pale) and this set.</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>Not computed: %1</translation>
    </message>
    <message>
        <source>The set applies to nobody who was followed in this period.</source>
        <translation>The set applies to nobody who was followed in this period.</translation>
    </message>
    <message>
        <source>Nobody gets another level.</source>
        <translation>Nobody gets another level.</translation>
    </message>
    <message>
        <source>Why: %1 (Article %2)</source>
        <translation>Why: %1 (Article %2)</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Today: %1</translation>
    </message>
    <message>
        <source>A brace in “%1” has no partner. Names of figures stand in braces, as in {people}; write {{ for a brace itself.</source>
        <translation>A brace in “%1” has no partner. Names of figures stand in braces, as in {people}; write {{ for a brace itself.</translation>
    </message>
    <message>
        <source>“{%1}” cannot stand here: this text takes no figures.</source>
        <translation>“{%1}” cannot stand here: this text takes no figures.</translation>
    </message>
    <message>
        <source>There is no figure “{%1}”. This text takes: %2.</source>
        <translation>There is no figure “{%1}”. This text takes: %2.</translation>
    </message>
    <message>
        <source>Assignment sheet</source>
        <translation>Assignment sheet</translation>
    </message>
    <message>
        <source>The work a person was given, with products, coefficients and deadlines</source>
        <translation>The work a person was given, with products, coefficients and deadlines</translation>
    </message>
    <message>
        <source>Nobody here was given work for %1.</source>
        <translation>Nobody here was given work for %1.</translation>
    </message>
    <message>
        <source>Extract of the history</source>
        <translation>Extract of the history</translation>
    </message>
    <message>
        <source>Who changed what, when and why, with the hash of each record</source>
        <translation>Who changed what, when and why, with the hash of each record</translation>
    </message>
    <message>
        <source>More than %1 changes fall into these days. Choose fewer days.</source>
        <translation>More than %1 changes fall into these days. Choose fewer days.</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Consolidated report</translation>
    </message>
    <message>
        <source>To the Standing Committee: text with figures, blocs and agencies, comparison with the period before</source>
        <translation>To the Standing Committee: text with figures, blocs and agencies, comparison with the period before</translation>
    </message>
    <message>
        <source>Summary of individual evaluations</source>
        <translation>Summary of individual evaluations</translation>
    </message>
    <message>
        <source>Everybody&apos;s points, band and state of the sheet; means of longer periods</source>
        <translation>Everybody&apos;s points, band and state of the sheet; means of longer periods</translation>
    </message>
    <message>
        <source>Declared products</source>
        <translation>Declared products</translation>
    </message>
    <message>
        <source>What was declared and accepted, item by item, in standard products</source>
        <translation>What was declared and accepted, item by item, in standard products</translation>
    </message>
    <message>
        <source>Only HR and the heads of %1 may make this report.</source>
        <translation>Only HR and the heads of %1 may make this report.</translation>
    </message>
    <message>
        <source>Only HR, the heads of %1, the lead body and the working group may make this report.</source>
        <translation>Only HR, the heads of %1, the lead body and the working group may make this report.</translation>
    </message>
    <message>
        <source>Only HR and administrators of the agency may make this report.</source>
        <translation>Only HR and administrators of the agency may make this report.</translation>
    </message>
    <message>
        <source>Only the person, the heads above and HR may make this report.</source>
        <translation>Only the person, the heads above and HR may make this report.</translation>
    </message>
    <message>
        <source>Task catalog</source>
        <translation>Task catalog</translation>
    </message>
    <message>
        <source>Every product and task in force at the end of the period</source>
        <translation>Every product and task in force at the end of the period</translation>
    </message>
    <message>
        <source>Comparison of task catalogs</source>
        <translation>Comparison of task catalogs</translation>
    </message>
    <message>
        <source>What changed from the version before to the one in force at the end of the period</source>
        <translation>What changed from the version before to the one in force at the end of the period</translation>
    </message>
    <message>
        <source>No task catalog is in force on %1.</source>
        <translation>No task catalog is in force on %1.</translation>
    </message>
    <message>
        <source>There is no task catalog before “%1”: nothing to compare it with.</source>
        <translation>There is no task catalog before “%1”: nothing to compare it with.</translation>
    </message>
    <message>
        <source>Summary of units</source>
        <translation>Summary of units</translation>
    </message>
    <message>
        <source>Signed sheets, bands and means unit by unit, with pictures</source>
        <translation>Signed sheets, bands and means unit by unit, with pictures</translation>
    </message>
    <message>
        <source>The report “%1” is made for a whole period, not for single days.</source>
        <translation>The report “%1” is made for a whole period, not for single days.</translation>
    </message>
    <message>
        <source>Name a first day and a last day after it, at most a year later.</source>
        <translation>Name a first day and a last day after it, at most a year later.</translation>
    </message>
    <message>
        <source>Name the month, the quarter or the year of the report.</source>
        <translation>Name the month, the quarter or the year of the report.</translation>
    </message>
    <message>
        <source>The report “%1” is made for a unit, not for one person.</source>
        <translation>The report “%1” is made for a unit, not for one person.</translation>
    </message>
    <message>
        <source>Name one period or the days, not both.</source>
        <translation>Name one period or the days, not both.</translation>
    </message>
    <message>
        <source>Name the days as --day 2026-04-06 or --from 2026-04-06 --to 2026-04-12.</source>
        <translation>Name the days as --day 2026-04-06 or --from 2026-04-06 --to 2026-04-12.</translation>
    </message>
    <message>
        <source>Say --layout state or --layout party.</source>
        <translation>Say --layout state or --layout party.</translation>
    </message>
    <message>
        <source>“%1” stands under no competency and was left out.</source>
        <translation>“%1” stands under no competency and was left out.</translation>
    </message>
    <message>
        <source>The row goes on with level %1 of “%2” and was joined to it.</source>
        <translation>The row goes on with level %1 of “%2” and was joined to it.</translation>
    </message>
    <message>
        <source>The row describes levels of a competency without a name. Name it.</source>
        <translation>The row describes levels of a competency without a name. Name it.</translation>
    </message>
    <message>
        <source>“%1” holds job descriptions, not a framework of competencies. Import it as positions.</source>
        <translation>“%1” holds job descriptions, not a framework of competencies. Import it as positions.</translation>
    </message>
    <message>
        <source>“%1” holds no table of competencies and their levels.</source>
        <translation>“%1” holds no table of competencies and their levels.</translation>
    </message>
    <message>
        <source>Nothing tells the group of “%1”; it was read as general.</source>
        <translation>Nothing tells the group of “%1”; it was read as general.</translation>
    </message>
    <message>
        <source>The table that begins with “%1” holds no levels of competencies and was left out.</source>
        <translation>The table that begins with “%1” holds no levels of competencies and was left out.</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competency</translation>
    </message>
    <message>
        <source>Level found</source>
        <translation>Level found</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation>Day of the assessment</translation>
    </message>
    <message>
        <source>Assessed by (code)</source>
        <translation>Assessed by (code)</translation>
    </message>
    <message>
        <source>“%1” is no level from 0 to 5.</source>
        <translation>“%1” is no level from 0 to 5.</translation>
    </message>
    <message>
        <source>Competency group</source>
        <translation>Competency group</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>Competency framework</source>
        <translation>Competency framework</translation>
    </message>
    <message>
        <source>Assessed levels</source>
        <translation>Assessed levels</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Table %1: %2</translation>
    </message>
    <message>
        <source>Table %1, row %2: %3</source>
        <translation>Table %1, row %2: %3</translation>
    </message>
    <message>
        <source>Paragraph %1: %2</source>
        <translation>Paragraph %1: %2</translation>
    </message>
    <message>
        <source>Position code</source>
        <translation>Position code</translation>
    </message>
    <message>
        <source>Position name</source>
        <translation>Position name</translation>
    </message>
    <message>
        <source>Position group</source>
        <translation>Position group</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Head count</translation>
    </message>
    <message>
        <source>Start of the work</source>
        <translation>Start of the work</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>Related processes</source>
        <translation>Related processes</translation>
    </message>
    <message>
        <source>Purpose of the position</source>
        <translation>Purpose of the position</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Task of the position</source>
        <translation>Task of the position</translation>
    </message>
    <message>
        <source>Concrete work</source>
        <translation>Concrete work</translation>
    </message>
    <message>
        <source>Criteria of completion</source>
        <translation>Criteria of completion</translation>
    </message>
    <message>
        <source>Managed directly and approved by</source>
        <translation>Managed directly and approved by</translation>
    </message>
    <message>
        <source>Direct cooperation in the unit</source>
        <translation>Direct cooperation in the unit</translation>
    </message>
    <message>
        <source>Units it mainly cooperates with</source>
        <translation>Units it mainly cooperates with</translation>
    </message>
    <message>
        <source>Main body outside</source>
        <translation>Main body outside</translation>
    </message>
    <message>
        <source>Nature of the relation</source>
        <translation>Nature of the relation</translation>
    </message>
    <message>
        <source>Concrete authority</source>
        <translation>Concrete authority</translation>
    </message>
    <message>
        <source>Group of requirements</source>
        <translation>Group of requirements</translation>
    </message>
    <message>
        <source>Concrete requirement</source>
        <translation>Concrete requirement</translation>
    </message>
    <message>
        <source>Level asked for</source>
        <translation>Level asked for</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Relations inside</source>
        <translation>Relations inside</translation>
    </message>
    <message>
        <source>Relations outside</source>
        <translation>Relations outside</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifications</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Competencies</translation>
    </message>
    <message>
        <source>“%1” holds no job description: no table names a position and its code.</source>
        <translation>“%1” holds no job description: no table names a position and its code.</translation>
    </message>
    <message>
        <source>“%1” belongs to no section of the form and was left out.</source>
        <translation>“%1” belongs to no section of the form and was left out.</translation>
    </message>
    <message>
        <source>The table that begins with “%1” has none of the form&apos;s headings and was left out.</source>
        <translation>The table that begins with “%1” has none of the form&apos;s headings and was left out.</translation>
    </message>
    <message>
        <source>“%1” is no line of the form&apos;s box and was left out.</source>
        <translation>“%1” is no line of the form&apos;s box and was left out.</translation>
    </message>
    <message>
        <source>“%1” is no number of people and was left out.</source>
        <translation>“%1” is no number of people and was left out.</translation>
    </message>
    <message>
        <source>The position “%1” has no code. Give it one in the box of its form.</source>
        <translation>The position “%1” has no code. Give it one in the box of its form.</translation>
    </message>
    <message>
        <source>The position %1 has no name. Give it one in the box of its form.</source>
        <translation>The position %1 has no name. Give it one in the box of its form.</translation>
    </message>
    <message>
        <source>Neither the code nor the document tells the group of the position.</source>
        <translation>Neither the code nor the document tells the group of the position.</translation>
    </message>
    <message>
        <source>Nothing was found for these sections of the form: %1.</source>
        <translation>Nothing was found for these sections of the form: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the first description were left out, beginning with “%1”.</source>
        <translation>
            <numerusform>%n line before the first description was left out, beginning with “%1”.</numerusform>
            <numerusform>%n lines before the first description were left out, beginning with “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands under no heading and was left out.</source>
        <translation>“%1” stands under no heading and was left out.</translation>
    </message>
    <message>
        <source>The row names no task; what stands beside it was kept.</source>
        <translation>The row names no task; what stands beside it was kept.</translation>
    </message>
    <message>
        <source>The row goes on with “%1” and was joined to it.</source>
        <translation>The row goes on with “%1” and was joined to it.</translation>
    </message>
    <message>
        <source>“%1” is no known group of competencies; it was read as %2.</source>
        <translation>“%1” is no known group of competencies; it was read as %2.</translation>
    </message>
    <message>
        <source>“%1” was not understood and left out.</source>
        <translation>“%1” was not understood and left out.</translation>
    </message>
    <message>
        <source>“%1” is no level from 1 to 5; “%2” was read without a level.</source>
        <translation>“%1” is no level from 1 to 5; “%2” was read without a level.</translation>
    </message>
    <message>
        <source>“%1” has no level.</source>
        <translation>“%1” has no level.</translation>
    </message>
    <message>
        <source>“%1” is no number of people. Give a whole number.</source>
        <translation>“%1” is no number of people. Give a whole number.</translation>
    </message>
    <message>
        <source>The list of positions of this file holds no position with the code “%1”.</source>
        <translation>The list of positions of this file holds no position with the code “%1”.</translation>
    </message>
    <message>
        <source>The spreadsheet has made a date of a range of levels. Format the cell as text and type the levels again, such as 2-3.</source>
        <translation>The spreadsheet has made a date of a range of levels. Format the cell as text and type the levels again, such as 2-3.</translation>
    </message>
    <message>
        <source>“%1” is no level from 1 to 5, nor a range such as 2-3.</source>
        <translation>“%1” is no level from 1 to 5, nor a range such as 2-3.</translation>
    </message>
    <message>
        <source>The sheet has none of the headings of this kind of file and was left out.</source>
        <translation>The sheet has none of the headings of this kind of file and was left out.</translation>
    </message>
    <message>
        <source>“%1” is not a Word document. Open it in the word processor and save it as Word document (.docx).</source>
        <translation>“%1” is not a Word document. Open it in the word processor and save it as Word document (.docx).</translation>
    </message>
    <message>
        <source>“%1” is an old Word file. Open it in the word processor and save it as Word document (.docx).</source>
        <translation>“%1” is an old Word file. Open it in the word processor and save it as Word document (.docx).</translation>
    </message>
    <message>
        <source>“%1” declares entities of its own, which no word processor does, so it was not read. Ask the sender for a new file.</source>
        <translation>“%1” declares entities of its own, which no word processor does, so it was not read. Ask the sender for a new file.</translation>
    </message>
    <message>
        <source>“%1” holds more text, or deeper nested, than a form does. Split it into smaller documents.</source>
        <translation>“%1” holds more text, or deeper nested, than a form does. Split it into smaller documents.</translation>
    </message>
    <message>
        <source>“%1” is damaged inside. Open it in the word processor, save it as a new Word document (.docx) and try again.</source>
        <translation>“%1” is damaged inside. Open it in the word processor, save it as a new Word document (.docx) and try again.</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>every working day</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 07/04/2026.</source>
        <translation>“%1” is no day. Write it as 07/04/2026.</translation>
    </message>
    <message>
        <source>“%1” are no hours of a day. Write 1,5 or 1h30.</source>
        <translation>“%1” are no hours of a day. Write 1,5 or 1h30.</translation>
    </message>
    <message>
        <source>“%1” is no quantity. Write a number such as 2.</source>
        <translation>“%1” is no quantity. Write a number such as 2.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 14:30.</source>
        <translation>“%1” is no time of day. Write it as 14:30.</translation>
    </message>
    <message>
        <source>Choose the weekdays on which the work comes again.</source>
        <translation>Choose the weekdays on which the work comes again.</translation>
    </message>
    <message>
        <source>Write the first day of the recurring work, such as 07/04/2026.</source>
        <translation>Write the first day of the recurring work, such as 07/04/2026.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Correct one of the two.</source>
        <translation>The last day lies before the first. Correct one of the two.</translation>
    </message>
    <message>
        <source>Say in a word why the mark may be dismissed.</source>
        <translation>Say in a word why the mark may be dismissed.</translation>
    </message>
    <message>
        <source>The entry does not have this mark any more. Refresh the list.</source>
        <translation>The entry does not have this mark any more. Refresh the list.</translation>
    </message>
    <message>
        <source>Say in neutral words why the content must go.</source>
        <translation>Say in neutral words why the content must go.</translation>
    </message>
    <message>
        <source>“%1” is a secrecy mark. The reason stays readable: use neutral words.</source>
        <translation>“%1” is a secrecy mark. The reason stays readable: use neutral words.</translation>
    </message>
    <message>
        <source>The removal of this entry is asked for already, or done.</source>
        <translation>The removal of this entry is asked for already, or done.</translation>
    </message>
    <message>
        <source>This removal is not asked for any more. Refresh the page.</source>
        <translation>This removal is not asked for any more. Refresh the page.</translation>
    </message>
    <message>
        <source>It takes two people: neither who asked nor whose diary it is decides. Ask the head or HR.</source>
        <translation>It takes two people: neither who asked nor whose diary it is decides. Ask the head or HR.</translation>
    </message>
    <message>
        <source>[content removed]</source>
        <translation>[content removed]</translation>
    </message>
    <message>
        <source>Backups and printed or exported copies made before keep the words: destroy them as the law on state secrets says.</source>
        <translation>Backups and printed or exported copies made before keep the words: destroy them as the law on state secrets says.</translation>
    </message>
    <message>
        <source>A sheet was signed for %1; work outside the catalog stands in it under its title. Ask for advice before it is used again.</source>
        <translation>A sheet was signed for %1; work outside the catalog stands in it under its title. Ask for advice before it is used again.</translation>
    </message>
    <message>
        <source>Somebody else has decided about this meanwhile. The list is read again.</source>
        <translation>Somebody else has decided about this meanwhile. The list is read again.</translation>
    </message>
    <message>
        <source>Entries to be made</source>
        <translation>Entries to be made</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Enter it</translation>
    </message>
    <message>
        <source>Space leaves a row out · Ctrl+Enter enters</source>
        <translation>Space leaves a row out · Ctrl+Enter enters</translation>
    </message>
    <message>
        <source>There is nothing to enter.</source>
        <translation>There is nothing to enter.</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n rows</source>
        <translation>
            <numerusform>Enter %n row</numerusform>
            <numerusform>Enter %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours in %n entries</source>
        <translation>
            <numerusform>%1 hours in %n entry</numerusform>
            <numerusform>%1 hours in %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be entered; the reason stands in them</source>
        <translation>
            <numerusform>%n row cannot be entered; the reason stands in it</numerusform>
            <numerusform>%n rows cannot be entered; the reason stands in them</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Leave the row out</translation>
    </message>
    <message>
        <source>Enter the rows</source>
        <translation>Enter the rows</translation>
    </message>
    <message>
        <source>Remove the kept work</source>
        <translation>Remove the kept work</translation>
    </message>
    <message>
        <source>%1: there is nothing to enter.</source>
        <translation>%1: there is nothing to enter.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Pasted rows</translation>
    </message>
    <message>
        <source>Copy rows in the spreadsheet first: day, work, hours, quantity, document.</source>
        <translation>Copy rows in the spreadsheet first: day, work, hours, quantity, document.</translation>
    </message>
    <message>
        <source>Copy of the week from %1</source>
        <translation>Copy of the week from %1</translation>
    </message>
    <message>
        <source>Recurring work since %1</source>
        <translation>Recurring work since %1</translation>
    </message>
    <message>
        <source>“%1” is a favourite: ↓ in the empty line offers it.</source>
        <translation>“%1” is a favourite: ↓ in the empty line offers it.</translation>
    </message>
    <message>
        <source>“%1” comes again: %2.</source>
        <translation>“%1” comes again: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are made. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n entry is made. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n entries are made. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Choose an entry of an open day first.</source>
        <translation>Choose an entry of an open day first.</translation>
    </message>
    <message>
        <source>Copy last week…</source>
        <translation>Copy last week…</translation>
    </message>
    <message>
        <source>Enter recurring work…</source>
        <translation>Enter recurring work…</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet…</source>
        <translation>Paste rows of a spreadsheet…</translation>
    </message>
    <message>
        <source>Keep the entry as a favourite</source>
        <translation>Keep the entry as a favourite</translation>
    </message>
    <message>
        <source>Let the entry recur…</source>
        <translation>Let the entry recur…</translation>
    </message>
    <message>
        <source>Favourites and recurring work…</source>
        <translation>Favourites and recurring work…</translation>
    </message>
    <message>
        <source>Start or stop the clock</source>
        <translation>Start or stop the clock</translation>
    </message>
    <message>
        <source>Offers in the empty line</source>
        <translation>Offers in the empty line</translation>
    </message>
    <message>
        <source>Write hours into the cell</source>
        <translation>Write hours into the cell</translation>
    </message>
    <message>
        <source>%1 days filled · %2 short of hours · %3 to look at (more hours than the standard, or an entry returned). Enter or a click opens a day.</source>
        <translation>%1 days filled · %2 short of hours · %3 to look at (more hours than the standard, or an entry returned). Enter or a click opens a day.</translation>
    </message>
    <message>
        <source>These are no hours of a day. Write 1,5 or 1h30.</source>
        <translation>These are no hours of a day. Write 1,5 or 1h30.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stand there. Open the day to change them one by one.</source>
        <translation>
            <numerusform>%n entry stands there. Open the day to change it.</numerusform>
            <numerusform>%n entries stand there. Open the day to change them one by one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation>Why this score?</translation>
    </message>
    <message>
        <source>+%1: complete %2 (%3 left)</source>
        <translation>+%1: complete %2 (%3 left)</translation>
    </message>
    <message>
        <source>All given work completed and accepted: %1</source>
        <translation>All given work completed and accepted: %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favourite</translation>
    </message>
    <message>
        <source>usual at this hour</source>
        <translation>usual at this hour</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>Favourites and recurring work</source>
        <translation>Favourites and recurring work</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>recurring</translation>
    </message>
    <message>
        <source>Nothing is kept yet. In the day, Ctrl+B keeps the chosen entry as a favourite, Ctrl+R lets it recur.</source>
        <translation>Nothing is kept yet. In the day, Ctrl+B keeps the chosen entry as a favourite, Ctrl+R lets it recur.</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Back to the day</translation>
    </message>
    <message>
        <source>Comes again on</source>
        <translation>Comes again on</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>To day (may be empty)</source>
        <translation>To day (may be empty)</translation>
    </message>
    <message>
        <source>Let it recur</source>
        <translation>Let it recur</translation>
    </message>
    <message>
        <source>Measures how long the work takes (Ctrl+T)</source>
        <translation>Measures how long the work takes (Ctrl+T)</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>Were you working?</source>
        <translation>Were you working?</translation>
    </message>
    <message>
        <source>From %1 to %2 the computer rested or the program was closed, while the clock was running. Leave these %3 hours out?</source>
        <translation>From %1 to %2 the computer rested or the program was closed, while the clock was running. Leave these %3 hours out?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Start the clock</translation>
    </message>
    <message>
        <source>No work is entered in this week yet. What the line above makes appears here; hours are then typed into the cells.</source>
        <translation>No work is entered in this week yet. What the line above makes appears here; hours are then typed into the cells.</translation>
    </message>
    <message>
        <source>Rating of the year</source>
        <translation>Rating of the year</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>counts elsewhere</source>
        <translation>counts elsewhere</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>somebody of another agency</source>
        <translation>somebody of another agency</translation>
    </message>
    <message>
        <source>an organisation that is no more</source>
        <translation>an organisation that is no more</translation>
    </message>
    <message>
        <source>%1 points at %2</source>
        <translation>%1 points at %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revision %1</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>in no group</translation>
    </message>
    <message>
        <source>Number and authority of the document</source>
        <translation>Number and authority of the document</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Follows from</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>needed where it takes the place of an earlier one</source>
        <translation>needed where it takes the place of an earlier one</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Kind of fact</translation>
    </message>
    <message>
        <source>Conduct acts (Articles 11.3, 20.4)</source>
        <translation>Conduct acts (Articles 11.3, 20.4)</translation>
    </message>
    <message>
        <source>Results of former agencies (Article 19.1)</source>
        <translation>Results of former agencies (Article 19.1)</translation>
    </message>
    <message>
        <source>Ratings of organisations (Articles 5–9)</source>
        <translation>Ratings of organisations (Articles 5–9)</translation>
    </message>
    <message>
        <source>Raised shares of excellent (Article 20.5)</source>
        <translation>Raised shares of excellent (Article 20.5)</translation>
    </message>
    <message>
        <source>Groups with similar duties (Article 20.5)</source>
        <translation>Groups with similar duties (Article 20.5)</translation>
    </message>
    <message>
        <source>Facts of the year</source>
        <translation>Facts of the year</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Who or what</translation>
    </message>
    <message>
        <source>Fact and document</source>
        <translation>Fact and document</translation>
    </message>
    <message>
        <source>Add a document to this act…</source>
        <translation>Add a document to this act…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>Day of the act</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Counts in the year</source>
        <translation>Counts in the year</translation>
    </message>
    <message>
        <source>Counts at</source>
        <translation>Counts at</translation>
    </message>
    <message>
        <source>only where it counts at a former agency</source>
        <translation>only where it counts at a former agency</translation>
    </message>
    <message>
        <source>Record the act</source>
        <translation>Record the act</translation>
    </message>
    <message>
        <source>Month or quarter</source>
        <translation>Month or quarter</translation>
    </message>
    <message>
        <source>Former agency</source>
        <translation>Former agency</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>Record the result</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Record the rating</source>
        <translation>Record the rating</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Share, per cent</source>
        <translation>Share, per cent</translation>
    </message>
    <message>
        <source>Record the share</source>
        <translation>Record the share</translation>
    </message>
    <message>
        <source>empty: by role, as the set says</source>
        <translation>empty: by role, as the set says</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Put into the group</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Only HR records facts</source>
        <translation>Only HR records facts</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1.</source>
        <translation>Nothing is recorded for %1.</translation>
    </message>
    <message>
        <source>The result of the former agency is recorded.</source>
        <translation>The result of the former agency is recorded.</translation>
    </message>
    <message>
        <source>The rating of the organisation is recorded.</source>
        <translation>The rating of the organisation is recorded.</translation>
    </message>
    <message>
        <source>The share is recorded.</source>
        <translation>The share is recorded.</translation>
    </message>
    <message>
        <source>The group is recorded.</source>
        <translation>The group is recorded.</translation>
    </message>
    <message>
        <source>The act is recorded.</source>
        <translation>The act is recorded.</translation>
    </message>
    <message>
        <source>One more document about this act</source>
        <translation>One more document about this act</translation>
    </message>
    <message>
        <source>However many documents decide about an act, it counts in one year only (Article 11.3).</source>
        <translation>However many documents decide about an act, it counts in one year only (Article 11.3).</translation>
    </message>
    <message>
        <source>Add the document</source>
        <translation>Add the document</translation>
    </message>
    <message>
        <source>The document is added to the act.</source>
        <translation>The document is added to the act.</translation>
    </message>
    <message>
        <source>Revoke this fact</source>
        <translation>Revoke this fact</translation>
    </message>
    <message>
        <source>It stays in the list and counts no more. Why?</source>
        <translation>It stays in the list and counts no more. Why?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>The fact counts no more.</source>
        <translation>The fact counts no more.</translation>
    </message>
    <message>
        <source>signed, data changed</source>
        <translation>signed, data changed</translation>
    </message>
    <message>
        <source>cannot be signed yet</source>
        <translation>cannot be signed yet</translation>
    </message>
    <message>
        <source>may be signed</source>
        <translation>may be signed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>What is shown of the year</source>
        <translation>What is shown of the year</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>My own sheet</source>
        <translation>My own sheet</translation>
    </message>
    <message>
        <source>Filter by name, unit, level, state</source>
        <translation>Filter by name, unit, level, state</translation>
    </message>
    <message>
        <source>People of the year</source>
        <translation>People of the year</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Proposed level</source>
        <translation>Proposed level</translation>
    </message>
    <message>
        <source>Nobody held a position in this year.</source>
        <translation>Nobody held a position in this year.</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>Sign the rating…</source>
        <translation>Sign the rating…</translation>
    </message>
    <message>
        <source>Sign the chosen ratings</source>
        <translation>Sign the chosen ratings</translation>
    </message>
    <message>
        <source>A proposal until it is signed; what is signed is what was shown</source>
        <translation>A proposal until it is signed; what is signed is what was shown</translation>
    </message>
    <message numerus="yes">
        <source>%n ties for the authority</source>
        <translation>
            <numerusform>%n tie for the authority</numerusform>
            <numerusform>%n ties for the authority</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in the year</source>
        <translation>
            <numerusform>%n left in the year</numerusform>
            <numerusform>%n left in the year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n ratings…</source>
        <translation>
            <numerusform>Sign %n rating…</numerusform>
            <numerusform>Sign %n ratings…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose people who may be signed.</source>
        <translation>Choose people who may be signed.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nobody is chosen</translation>
    </message>
    <message>
        <source>You have no rating in this year</source>
        <translation>You have no rating in this year</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>not signed yet</translation>
    </message>
    <message>
        <source>scored at %1</source>
        <translation>scored at %1</translation>
    </message>
    <message>
        <source>tie: the authority decides</source>
        <translation>tie: the authority decides</translation>
    </message>
    <message>
        <source>Mean of the year</source>
        <translation>Mean of the year</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>Months of the year</translation>
    </message>
    <message>
        <source>Proposed measures…</source>
        <translation>Proposed measures…</translation>
    </message>
    <message>
        <source>Replace the decision…</source>
        <translation>Replace the decision…</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>Self-rating</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>not given yet</translation>
    </message>
    <message>
        <source>Signed: %1, by %2 on %3</source>
        <translation>Signed: %1, by %2 on %3</translation>
    </message>
    <message>
        <source>Decision %1 of %2</source>
        <translation>Decision %1 of %2</translation>
    </message>
    <message>
        <source>Proposed measures: %1</source>
        <translation>Proposed measures: %1</translation>
    </message>
    <message>
        <source>Today&apos;s data come to another level.</source>
        <translation>Today&apos;s data come to another level.</translation>
    </message>
    <message>
        <source>Before: %1, decision %2, signed by %3</source>
        <translation>Before: %1, decision %2, signed by %3</translation>
    </message>
    <message>
        <source>Replaced because: %1</source>
        <translation>Replaced because: %1</translation>
    </message>
    <message>
        <source>the agency as a whole</source>
        <translation>the agency as a whole</translation>
    </message>
    <message numerus="yes">
        <source>%n tie</source>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n tie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cut</source>
        <translation>
            <numerusform>%n cut</numerusform>
            <numerusform>%n cut</numerusform>
        </translation>
    </message>
    <message>
        <source>within</source>
        <translation>within</translation>
    </message>
    <message>
        <source>Quotas of excellent</source>
        <translation>Quotas of excellent</translation>
    </message>
    <message>
        <source>counted on the closed cohort at once</source>
        <translation>counted on the closed cohort at once</translation>
    </message>
    <message>
        <source>Agency or group</source>
        <translation>Agency or group</translation>
    </message>
    <message>
        <source>Counted of</source>
        <translation>Counted of</translation>
    </message>
    <message>
        <source>Highest share</source>
        <translation>Highest share</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Nobody is a candidate for excellent, so no quota is used.</source>
        <translation>Nobody is a candidate for excellent, so no quota is used.</translation>
    </message>
    <message>
        <source>Who is cut</source>
        <translation>Who is cut</translation>
    </message>
    <message>
        <source>Person and reason</source>
        <translation>Person and reason</translation>
    </message>
    <message>
        <source>Nobody is cut here.</source>
        <translation>Nobody is cut here.</translation>
    </message>
    <message>
        <source>A tie for the authority</source>
        <translation>A tie for the authority</translation>
    </message>
    <message>
        <source>Document of the choice</source>
        <translation>Document of the choice</translation>
    </message>
    <message>
        <source>Keep those ticked</source>
        <translation>Keep those ticked</translation>
    </message>
    <message>
        <source>%1 people have the same mean and %2 may be rated excellent. The authority chooses; the program does not.</source>
        <translation>%1 people have the same mean and %2 may be rated excellent. The authority chooses; the program does not.</translation>
    </message>
    <message>
        <source>Name the document of the authority&apos;s choice.</source>
        <translation>Name the document of the authority&apos;s choice.</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Position of the signer</source>
        <translation>Position of the signer</translation>
    </message>
    <message>
        <source>Months missing</source>
        <translation>Months missing</translation>
    </message>
    <message>
        <source>why the year is rated although months are missing</source>
        <translation>why the year is rated although months are missing</translation>
    </message>
    <message>
        <source>Replace and sign</source>
        <translation>Replace and sign</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the ratings of %1</source>
        <translation>Sign the ratings of %1</translation>
    </message>
    <message>
        <source>What is signed is locked; a new decision can take its place.</source>
        <translation>What is signed is locked; a new decision can take its place.</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings are signed.</source>
        <translation>
            <numerusform>%n rating is signed.</numerusform>
            <numerusform>%n ratings are signed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the decision on %1</source>
        <translation>Replace the decision on %1</translation>
    </message>
    <message>
        <source>The rating is computed from today&apos;s data and signed again; the earlier decision stays readable (Article 21.3).</source>
        <translation>The rating is computed from today&apos;s data and signed again; the earlier decision stays readable (Article 21.3).</translation>
    </message>
    <message>
        <source>The decision is replaced; both stay in the dossier.</source>
        <translation>The decision is replaced; both stay in the dossier.</translation>
    </message>
    <message>
        <source>Proposed measures for %1</source>
        <translation>Proposed measures for %1</translation>
    </message>
    <message>
        <source>Part IV of form 02 (Article 23)</source>
        <translation>Part IV of form 02 (Article 23)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>The proposed measures are saved.</source>
        <translation>The proposed measures are saved.</translation>
    </message>
    <message>
        <source>Your self-rating is saved.</source>
        <translation>Your self-rating is saved.</translation>
    </message>
    <message>
        <source>Your self-rating is taken back.</source>
        <translation>Your self-rating is taken back.</translation>
    </message>
    <message>
        <source>The choice of the authority is recorded.</source>
        <translation>The choice of the authority is recorded.</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Civil servant</source>
        <translation>Civil servant</translation>
    </message>
    <message>
        <source>Public employee</source>
        <translation>Public employee</translation>
    </message>
    <message>
        <source>Contract worker</source>
        <translation>Contract worker</translation>
    </message>
    <message>
        <source>Without a leading position</source>
        <translation>Without a leading position</translation>
    </message>
    <message>
        <source>Head of the unit</source>
        <translation>Head of the unit</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>Deputy head</translation>
    </message>
    <message>
        <source>Personnel officer</source>
        <translation>Personnel officer</translation>
    </message>
    <message>
        <source>Administrator of the program</source>
        <translation>Administrator of the program</translation>
    </message>
    <message>
        <source>Lead advisory body</source>
        <translation>Lead advisory body</translation>
    </message>
    <message>
        <source>KPI working group</source>
        <translation>KPI working group</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Office or division</source>
        <translation>Office or division</translation>
    </message>
    <message>
        <source>Government bloc</source>
        <translation>Government bloc</translation>
    </message>
    <message>
        <source>Party bloc</source>
        <translation>Party bloc</translation>
    </message>
    <message>
        <source>Fatherland Front bloc</source>
        <translation>Fatherland Front bloc</translation>
    </message>
    <message>
        <source>Only the personnel officer of a unit sees the absence of its people.</source>
        <translation>Only the personnel officer of a unit sees the absence of its people.</translation>
    </message>
    <message>
        <source>There is nobody with the code “%1”. Correct it, or import the people first.</source>
        <translation>There is nobody with the code “%1”. Correct it, or import the people first.</translation>
    </message>
    <message>
        <source>The catalog in force has no item “%1”. Correct the code, or leave it empty for work outside the catalog.</source>
        <translation>The catalog in force has no item “%1”. Correct the code, or leave it empty for work outside the catalog.</translation>
    </message>
    <message>
        <source>Only the personnel officer or an administrator of this unit changes its people. Send them the decision.</source>
        <translation>Only the personnel officer or an administrator of this unit changes its people. Send them the decision.</translation>
    </message>
    <message>
        <source>A duty gives rights in the program; only an administrator gives or ends it.</source>
        <translation>A duty gives rights in the program; only an administrator gives or ends it.</translation>
    </message>
    <message>
        <source>A unit needs a code, a name, the unit above it and its first day.</source>
        <translation>A unit needs a code, a name, the unit above it and its first day.</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2 already. Choose another code.</source>
        <translation>The code %1 belongs to %2 already. Choose another code.</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>A unit needs a name.</translation>
    </message>
    <message>
        <source>The agency itself cannot end here.</source>
        <translation>The agency itself cannot end here.</translation>
    </message>
    <message>
        <source>The last day is before the first day %1. Correct it.</source>
        <translation>The last day is before the first day %1. Correct it.</translation>
    </message>
    <message>
        <source>The account %1 belongs to %2 already. Choose another one.</source>
        <translation>The account %1 belongs to %2 already. Choose another one.</translation>
    </message>
    <message>
        <source>A person needs a code and a full name.</source>
        <translation>A person needs a code and a full name.</translation>
    </message>
    <message>
        <source>A duty needs the unit it is held for and the day it begins; it does not end before that.</source>
        <translation>A duty needs the unit it is held for and the day it begins; it does not end before that.</translation>
    </message>
    <message>
        <source>This person holds that duty on some of these days already. End it first.</source>
        <translation>This person holds that duty on some of these days already. End it first.</translation>
    </message>
    <message>
        <source>This person holds another appointment from %1 on. Give this one an end before that day, or a later first day.</source>
        <translation>This person holds another appointment from %1 on. Give this one an end before that day, or a later first day.</translation>
    </message>
    <message>
        <source>An appointment needs the unit, the position as it is printed, and the day it begins.</source>
        <translation>An appointment needs the unit, the position as it is printed, and the day it begins.</translation>
    </message>
    <message>
        <source>This person has %1 diary lines after %2. Choose a later day, or have them withdrawn first.</source>
        <translation>This person has %1 diary lines after %2. Choose a later day, or have them withdrawn first.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was written; free some space or choose another folder.</source>
        <translation>The disk that holds %1 is full. Nothing was written; free some space or choose another folder.</translation>
    </message>
    <message>
        <source>Absence in the month</source>
        <translation>Absence in the month</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Nobody is absent in this month. Enter approved leave here: it lowers the standard hours of the days.</source>
        <translation>Nobody is absent in this month. Enter approved leave here: it lowers the standard hours of the days.</translation>
    </message>
    <message>
        <source>Enter absence…</source>
        <translation>Enter absence…</translation>
    </message>
    <message>
        <source>Absence in %1</source>
        <translation>Absence in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody no longer here</source>
        <translation>somebody no longer here</translation>
    </message>
    <message>
        <source>Choose an absence on the left, or enter one that was approved.</source>
        <translation>Choose an absence on the left, or enter one that was approved.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>half days</source>
        <translation>half days</translation>
    </message>
    <message>
        <source>Remove this absence…</source>
        <translation>Remove this absence…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Half of each day</source>
        <translation>Half of each day</translation>
    </message>
    <message>
        <source>Decision, note</source>
        <translation>Decision, note</translation>
    </message>
    <message>
        <source>Approved absence</source>
        <translation>Approved absence</translation>
    </message>
    <message>
        <source>Absence of %1 is entered.</source>
        <translation>Absence of %1 is entered.</translation>
    </message>
    <message>
        <source>Remove the absence</source>
        <translation>Remove the absence</translation>
    </message>
    <message>
        <source>The days of %1 count as working days again. The history keeps what was removed.</source>
        <translation>The days of %1 count as working days again. The history keeps what was removed.</translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation>The absence is removed.</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <source>day off in lieu or swapped</source>
        <translation>day off in lieu or swapped</translation>
    </message>
    <message>
        <source>Announced days</source>
        <translation>Announced days</translation>
    </message>
    <message>
        <source>Standard hours by month</source>
        <translation>Standard hours by month</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Name and document</source>
        <translation>Name and document</translation>
    </message>
    <message>
        <source>Nothing is announced for this year: every Monday to Friday is a working day.</source>
        <translation>Nothing is announced for this year: every Monday to Friday is a working day.</translation>
    </message>
    <message>
        <source>Enter a day…</source>
        <translation>Enter a day…</translation>
    </message>
    <message>
        <source>Standard hours</source>
        <translation>Standard hours</translation>
    </message>
    <message>
        <source>Announced days of %1</source>
        <translation>Announced days of %1</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>Choose a day on the left, or enter one as the announcement says. A swap is two days: the working day that is off, and the day of the weekend that makes it up.</source>
        <translation>Choose a day on the left, or enter one as the announcement says. A swap is two days: the working day that is off, and the day of the weekend that makes it up.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation>Enter the day</translation>
    </message>
    <message>
        <source>The document that orders it</source>
        <translation>The document that orders it</translation>
    </message>
    <message>
        <source>%1 is entered.</source>
        <translation>%1 is entered.</translation>
    </message>
    <message>
        <source>A day as announced</source>
        <translation>A day as announced</translation>
    </message>
    <message>
        <source>Remove the announced day</source>
        <translation>Remove the announced day</translation>
    </message>
    <message>
        <source>%1 follows the week again.</source>
        <translation>%1 follows the week again.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 is removed.</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>What to keep</translation>
    </message>
    <message>
        <source>Units and people</source>
        <translation>Units and people</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Work calendar</source>
        <translation>Work calendar</translation>
    </message>
    <message>
        <source>What is dated is never overwritten: a later appointment ends the one before it</source>
        <translation>What is dated is never overwritten: a later appointment ends the one before it</translation>
    </message>
    <message>
        <source>Position as it is printed</source>
        <translation>Position as it is printed</translation>
    </message>
    <message>
        <source>Place in the unit</source>
        <translation>Place in the unit</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>Takes effect on</translation>
    </message>
    <message>
        <source>Enter the person</source>
        <translation>Enter the person</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation>Code of the person</translation>
    </message>
    <message>
        <source>Account (may stay empty)</source>
        <translation>Account (may stay empty)</translation>
    </message>
    <message>
        <source>New person in %1</source>
        <translation>New person in %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Enter the unit</source>
        <translation>Enter the unit</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <translation>Code of the unit</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Exists from</translation>
    </message>
    <message>
        <source>New unit below %1</source>
        <translation>New unit below %1</translation>
    </message>
    <message>
        <source>Last day (empty: it goes on)</source>
        <translation>Last day (empty: it goes on)</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Appoint</translation>
    </message>
    <message>
        <source>%1 is appointed from %2 on.</source>
        <translation>%1 is appointed from %2 on.</translation>
    </message>
    <message>
        <source>Appoint or move %1</source>
        <translation>Appoint or move %1</translation>
    </message>
    <message>
        <source>End the appointment</source>
        <translation>End the appointment</translation>
    </message>
    <message>
        <source>The appointment ends on %1.</source>
        <translation>The appointment ends on %1.</translation>
    </message>
    <message>
        <source>Give the duty</source>
        <translation>Give the duty</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>For this unit and those below</source>
        <translation>For this unit and those below</translation>
    </message>
    <message>
        <source>The duty is given.</source>
        <translation>The duty is given.</translation>
    </message>
    <message>
        <source>End the duty</source>
        <translation>End the duty</translation>
    </message>
    <message>
        <source>The duty ends on %1.</source>
        <translation>The duty ends on %1.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Choose a unit or a person on the left.</source>
        <translation>Choose a unit or a person on the left.</translation>
    </message>
    <message>
        <source>Enter a person here…</source>
        <translation>Enter a person here…</translation>
    </message>
    <message>
        <source>Enter a unit below…</source>
        <translation>Enter a unit below…</translation>
    </message>
    <message>
        <source>Change this unit…</source>
        <translation>Change this unit…</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>no account</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>account %1</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Appoint or move…</source>
        <translation>Appoint or move…</translation>
    </message>
    <message>
        <source>Duties in the program</source>
        <translation>Duties in the program</translation>
    </message>
    <message>
        <source>Give a duty…</source>
        <translation>Give a duty…</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Change name or account…</source>
        <translation>Change name or account…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>a unit elsewhere</source>
        <translation>a unit elsewhere</translation>
    </message>
    <message>
        <source>Name, position, unit…</source>
        <translation>Name, position, unit…</translation>
    </message>
    <message>
        <source>Units and their people</source>
        <translation>Units and their people</translation>
    </message>
    <message>
        <source>Unit, person</source>
        <translation>Unit, person</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation, people</source>
        <translation>Organisation, people</translation>
    </message>
    <message>
        <source>Accept entry  A</source>
        <translation>Accept entry  A</translation>
    </message>
    <message>
        <source>Work and reason</source>
        <translation>Work and reason</translation>
    </message>
    <message>
        <source>Person and work</source>
        <translation>Person and work</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n entries</source>
        <translation>
            <numerusform>Accept %n entry</numerusform>
            <numerusform>Accept all %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>This is no date. Write it as 7/4/2026.</source>
        <translation>This is no date. Write it as 7/4/2026.</translation>
    </message>
    <message>
        <source>A date belongs here, for example 7/4/2026.</source>
        <translation>A date belongs here, for example 7/4/2026.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choose one.</translation>
    </message>
    <message>
        <source>Item %1 names no task. Write what is done.</source>
        <translation>Item %1 names no task. Write what is done.</translation>
    </message>
    <message>
        <source>Item %1: %2 points ÷ %3 make another coefficient than %4. Correct the points or the coefficient.</source>
        <translation>Item %1: %2 points ÷ %3 make another coefficient than %4. Correct the points or the coefficient.</translation>
    </message>
    <message>
        <source>Item %1 has %2 points, outside the frame %3 to %4 of group %5. Correct the points or the group.</source>
        <translation>Item %1 has %2 points, outside the frame %3 to %4 of group %5. Correct the points or the group.</translation>
    </message>
    <message>
        <source>This catalog holds no item yet. Add the work it is for.</source>
        <translation>This catalog holds no item yet. Add the work it is for.</translation>
    </message>
    <message>
        <source>A catalog has at most five groups by complexity (Article 13.1). Join two of them.</source>
        <translation>A catalog has at most five groups by complexity (Article 13.1). Join two of them.</translation>
    </message>
    <message>
        <source>part</source>
        <translation>part</translation>
    </message>
    <message>
        <source>task</source>
        <translation>task</translation>
    </message>
    <message>
        <source>details</source>
        <translation>details</translation>
    </message>
    <message>
        <source>output</source>
        <translation>output</translation>
    </message>
    <message>
        <source>frame of points</source>
        <translation>frame of points</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>coefficient</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>unit of measure</translation>
    </message>
    <message>
        <source>standard time</source>
        <translation>standard time</translation>
    </message>
    <message>
        <source>who may use it</source>
        <translation>who may use it</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>task catalog</source>
        <translation>task catalog</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>competency framework</source>
        <translation>competency framework</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>rule set</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>consolidated</source>
        <translation>consolidated</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>superseded</translation>
    </message>
    <message>
        <source>A route names at least one body that consolidates and ends with the authority that approves, nine steps at most. Complete it and save again.</source>
        <translation>A route names at least one body that consolidates and ends with the authority that approves, nine steps at most. Complete it and save again.</translation>
    </message>
    <message>
        <source>What “%1” carries is no longer there. Read the list again.</source>
        <translation>What “%1” carries is no longer there. Read the list again.</translation>
    </message>
    <message>
        <source>Rule set “%1”, drafted by %2</source>
        <translation>Rule set “%1”, drafted by %2</translation>
    </message>
    <message numerus="yes">
        <source>The draft has %n errors and cannot be submitted. Mend them first.</source>
        <translation>
            <numerusform>The draft has %n error and cannot be submitted. Mend it first.</numerusform>
            <numerusform>The draft has %n errors and cannot be submitted. Mend them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the lead body or an administrator changes a route. Ask them.</source>
        <translation>Only the lead body or an administrator changes a route. Ask them.</translation>
    </message>
    <message>
        <source>“%1” is %2: this step cannot be taken now. Read it again.</source>
        <translation>“%1” is %2: this step cannot be taken now. Read it again.</translation>
    </message>
    <message>
        <source>“%1” stands at %2: this step is theirs. Leave it to those the route names.</source>
        <translation>“%1” stands at %2: this step is theirs. Leave it to those the route names.</translation>
    </message>
    <message>
        <source>There is no such unit. Choose one of the list.</source>
        <translation>There is no such unit. Choose one of the list.</translation>
    </message>
    <message>
        <source>Say which document approves it and from which day it counts.</source>
        <translation>Say which document approves it and from which day it counts.</translation>
    </message>
    <message>
        <source>The version in force counts from %1; a new one must begin later.</source>
        <translation>The version in force counts from %1; a new one must begin later.</translation>
    </message>
    <message>
        <source>The catalog would count from %1, but months up to %2 are signed or closed. Let it count from a later month, or have those months opened again with a reason.</source>
        <translation>The catalog would count from %1, but months up to %2 are signed or closed. Let it count from a later month, or have those months opened again with a reason.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was shown. Read it again before signing.</source>
        <translation>“%1” has changed since it was shown. Read it again before signing.</translation>
    </message>
    <message>
        <source>There is no such document. Read the list again.</source>
        <translation>There is no such document. Read the list again.</translation>
    </message>
    <message>
        <source>This document is %1; comments are taken while it goes round.</source>
        <translation>This document is %1; comments are taken while it goes round.</translation>
    </message>
    <message>
        <source>“%1” is %2, so nothing in it changes. Have it returned with a reason, or draft a new version.</source>
        <translation>“%1” is %2, so nothing in it changes. Have it returned with a reason, or draft a new version.</translation>
    </message>
    <message>
        <source>Only HR, the heads and the lead body of “%1” change its drafts. Ask them, or comment on a line.</source>
        <translation>Only HR, the heads and the lead body of “%1” change its drafts. Ask them, or comment on a line.</translation>
    </message>
    <message>
        <source>Both items of a merge stand in the same draft. Read the list again.</source>
        <translation>Both items of a merge stand in the same draft. Read the list again.</translation>
    </message>
    <message>
        <source>Choose the parts that go into the catalog.</source>
        <translation>Choose the parts that go into the catalog.</translation>
    </message>
    <message>
        <source>“%1” does not wait at your step, or went into a catalog already. Take parts that were submitted to you.</source>
        <translation>“%1” does not wait at your step, or went into a catalog already. Take parts that were submitted to you.</translation>
    </message>
    <message>
        <source>There is no such catalog. Read the list again.</source>
        <translation>There is no such catalog. Read the list again.</translation>
    </message>
    <message>
        <source>Leadership and management</source>
        <translation>Leadership and management</translation>
    </message>
    <message>
        <source>Common to all units</source>
        <translation>Common to all units</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>Divisions</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard product: %1; coefficient = points ÷ %2</source>
        <translation>Standard product: %1; coefficient = points ÷ %2</translation>
    </message>
    <message>
        <source>A catalog needs a title and a divisor above 0: the points of its standard product.</source>
        <translation>A catalog needs a title and a divisor above 0: the points of its standard product.</translation>
    </message>
    <message>
        <source>An item needs a code, a task and points that are not below 0.</source>
        <translation>An item needs a code, a task and points that are not below 0.</translation>
    </message>
    <message>
        <source>Code %1 stands for “%2” in this catalog. Choose another code.</source>
        <translation>Code %1 stands for “%2” in this catalog. Choose another code.</translation>
    </message>
    <message>
        <source>This item is gone already. Read the list again.</source>
        <translation>This item is gone already. Read the list again.</translation>
    </message>
    <message>
        <source>Stored as a draft: it counts once %1 has approved it. Submit it on the Approvals page.</source>
        <translation>Stored as a draft: it counts once %1 has approved it. Submit it on the Approvals page.</translation>
    </message>
    <message>
        <source>There is no such proposal. Read the list again.</source>
        <translation>There is no such proposal. Read the list again.</translation>
    </message>
    <message>
        <source>Say which work is missing from the catalog.</source>
        <translation>Say which work is missing from the catalog.</translation>
    </message>
    <message>
        <source>Who holds an appointment proposes work. Sign in as the person who does it.</source>
        <translation>Who holds an appointment proposes work. Sign in as the person who does it.</translation>
    </message>
    <message>
        <source>The catalog has this work as %1. Use that item.</source>
        <translation>The catalog has this work as %1. Use that item.</translation>
    </message>
    <message>
        <source>This proposal was decided already. Read the list again.</source>
        <translation>This proposal was decided already. Read the list again.</translation>
    </message>
    <message>
        <source>The lead body or HR decides proposals, and nobody their own.</source>
        <translation>The lead body or HR decides proposals, and nobody their own.</translation>
    </message>
    <message>
        <source>This document is on its way or approved, so nothing in it changes. Have it returned with a reason, or draft a new version.</source>
        <translation>This document is on its way or approved, so nothing in it changes. Have it returned with a reason, or draft a new version.</translation>
    </message>
    <message>
        <source>Another body holds this step. Leave it to those the route names.</source>
        <translation>Another body holds this step. Leave it to those the route names.</translation>
    </message>
    <message>
        <source>“%1…” is too long: a line of a form takes at most %2 letters.</source>
        <translation>“%1…” is too long: a line of a form takes at most %2 letters.</translation>
    </message>
    <message>
        <source>The logo must be a PNG picture of at most %1 kB.</source>
        <translation>The logo must be a PNG picture of at most %1 kB.</translation>
    </message>
    <message>
        <source>A table takes at most %1 more columns.</source>
        <translation>A table takes at most %1 more columns.</translation>
    </message>
    <message>
        <source>Give every further column a title.</source>
        <translation>Give every further column a title.</translation>
    </message>
    <message>
        <source>The wording of this form is fixed by the decree; only its head, layout and logo can be changed.</source>
        <translation>The wording of this form is fixed by the decree; only its head, layout and logo can be changed.</translation>
    </message>
    <message>
        <source>This report has no text “%1”.</source>
        <translation>This report has no text “%1”.</translation>
    </message>
    <message>
        <source>Only HR and administrators of the agency change the forms of its reports.</source>
        <translation>Only HR and administrators of the agency change the forms of its reports.</translation>
    </message>
    <message>
        <source>Export for the national personnel database</source>
        <translation>Export for the national personnel database</translation>
    </message>
    <message>
        <source>Every signed sheet as a row of a documented format</source>
        <translation>Every signed sheet as a row of a documented format</translation>
    </message>
    <message>
        <source>Overview in pictures</source>
        <translation>Overview in pictures</translation>
    </message>
    <message>
        <source>Bands, means, months, hours of the weeks and days, as pictures</source>
        <translation>Bands, means, months, hours of the weeks and days, as pictures</translation>
    </message>
    <message>
        <source>Year rating (form 02)</source>
        <translation>Year rating (form 02)</translation>
    </message>
    <message>
        <source>The months of a year, the own level, the decided level and its signature</source>
        <translation>The months of a year, the own level, the decided level and its signature</translation>
    </message>
    <message>
        <source>Quota of the year</source>
        <translation>Quota of the year</translation>
    </message>
    <message>
        <source>How many may be excellent in each agency and group, and who was cut</source>
        <translation>How many may be excellent in each agency and group, and who was cut</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Here stand the pictures of the month once there is work in it.</source>
        <translation>Here stand the pictures of the month once there is work in it.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Close it where it is open and try again.</source>
        <translation>%1 cannot be written. Close it where it is open and try again.</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Form: %1</translation>
    </message>
    <message>
        <source>Preview of the form</source>
        <translation>Preview of the form</translation>
    </message>
    <message>
        <source>as the program has it</source>
        <translation>as the program has it</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Figures stand in braces: {%1}.</source>
        <translation>Figures stand in braces: {%1}.</translation>
    </message>
    <message>
        <source>Superior agency</source>
        <translation>Superior agency</translation>
    </message>
    <message>
        <source>Agency in the head</source>
        <translation>Agency in the head</translation>
    </message>
    <message>
        <source>Place of the date line</source>
        <translation>Place of the date line</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Number of the document</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>as the bloc of the agency asks</source>
        <translation>as the bloc of the agency asks</translation>
    </message>
    <message>
        <source>State (Decree 30/2020)</source>
        <translation>State (Decree 30/2020)</translation>
    </message>
    <message>
        <source>Party (Guidance 05-HD/VPTW)</source>
        <translation>Party (Guidance 05-HD/VPTW)</translation>
    </message>
    <message>
        <source>Who signs (authority, title)</source>
        <translation>Who signs (authority, title)</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Name of who signs</translation>
    </message>
    <message>
        <source>Recipients, a line each</source>
        <translation>Recipients, a line each</translation>
    </message>
    <message>
        <source>Further columns, a line each</source>
        <translation>Further columns, a line each</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>As the program has it</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Save the form</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>A sheet a person</source>
        <translation>A sheet a person</translation>
    </message>
    <message>
        <source>Form…</source>
        <translation>Form…</translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>A file each…</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Length of the period</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>This report is made for a unit; only its head and HR make it.</source>
        <translation>This report is made for a unit; only its head and HR make it.</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Names of the files</translation>
    </message>
    <message>
        <source>May hold {%1}.</source>
        <translation>May hold {%1}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder for the files</translation>
    </message>
    <message>
        <source>Writing files into %1</source>
        <translation>Writing files into %1</translation>
    </message>
    <message>
        <source>Pages a sheet when printing</source>
        <translation>Pages a sheet when printing</translation>
    </message>
    <message>
        <source>1 page a sheet</source>
        <translation>1 page a sheet</translation>
    </message>
    <message>
        <source>2 pages a sheet</source>
        <translation>2 pages a sheet</translation>
    </message>
    <message>
        <source>soviec-cli report --list
soviec-cli report KIND --month 2026-04 [--unit CODE] [--person CODE]
                  --format pdf|xlsx|csv|json --out PATH [--each] [--annex]

--quarter 2026-Q2 and --year 2026 name other periods, --day 2026-04-06 or --from and
--to single days of a diary. --each writes one file a person into the folder --out,
called as --names &apos;{code}-{name}-{period}&apos; says; --annex adds how a score came about;
--layout state|party chooses the regulation the sheet is laid out by. Without --out
CSV and JSON go to standard output.</source>
        <translation>soviec-cli report --list
soviec-cli report KIND --month 2026-04 [--unit CODE] [--person CODE]
                  --format pdf|xlsx|csv|json --out PATH [--each] [--annex]

--quarter 2026-Q2 and --year 2026 name other periods, --day 2026-04-06 or --from and
--to single days of a diary. --each writes one file a person into the folder --out,
called as --names &apos;{code}-{name}-{period}&apos; says; --annex adds how a score came about;
--layout state|party chooses the regulation the sheet is laid out by. Without --out
CSV and JSON go to standard output.</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Minutes of the meeting</translation>
    </message>
    <message>
        <source>Opinion of the Party committee</source>
        <translation>Opinion of the Party committee</translation>
    </message>
    <message>
        <source>Notice of the result</source>
        <translation>Notice of the result</translation>
    </message>
    <message>
        <source>File of a petition</source>
        <translation>File of a petition</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Another document</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>The file “%1” is empty.</translation>
    </message>
    <message>
        <source>“%1” is larger than 10 MB, the most a file of a dossier may have. Scan it at a lower resolution or divide it.</source>
        <translation>“%1” is larger than 10 MB, the most a file of a dossier may have. Scan it at a lower resolution or divide it.</translation>
    </message>
    <message>
        <source>“%1” is no PDF, Word (.docx), Excel (.xlsx), PNG or JPEG file, or its content is another than its name says. Save it as one of these.</source>
        <translation>“%1” is no PDF, Word (.docx), Excel (.xlsx), PNG or JPEG file, or its content is another than its name says. Save it as one of these.</translation>
    </message>
    <message>
        <source>being resolved</source>
        <comment>petition</comment>
        <translation>being resolved</translation>
    </message>
    <message>
        <source>result confirmed</source>
        <comment>petition</comment>
        <translation>result confirmed</translation>
    </message>
    <message>
        <source>result opened again</source>
        <comment>petition</comment>
        <translation>result opened again</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>petition</comment>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>The decision adds %1 + %2 to %3; the sum is %4.</source>
        <translation>The decision adds %1 + %2 to %3; the sum is %4.</translation>
    </message>
    <message>
        <source>The decision prints a mean of %1; its own %2 months have the mean %3.</source>
        <translation>The decision prints a mean of %1; its own %2 months have the mean %3.</translation>
    </message>
    <message>
        <source>The decision prints %1 points and “%2”; these points are “%3”.</source>
        <translation>The decision prints %1 points and “%2”; these points are “%3”.</translation>
    </message>
    <message>
        <source>Several people are called “%1”: the row needs a code.</source>
        <translation>Several people are called “%1”: the row needs a code.</translation>
    </message>
    <message>
        <source>Nobody here is “%1”.</source>
        <translation>Nobody here is “%1”.</translation>
    </message>
    <message>
        <source>%1 stands twice in the decision.</source>
        <translation>%1 stands twice in the decision.</translation>
    </message>
    <message>
        <source>%1: the decision prints %2, on record are %3.</source>
        <translation>%1: the decision prints %2, on record are %3.</translation>
    </message>
    <message>
        <source>The decision prints %1 points, on record are %2.</source>
        <translation>The decision prints %1 points, on record are %2.</translation>
    </message>
    <message>
        <source>It was rounded another way.</source>
        <translation>It was rounded another way.</translation>
    </message>
    <message>
        <source>It comes from the decision&apos;s own arithmetic.</source>
        <translation>It comes from the decision&apos;s own arithmetic.</translation>
    </message>
    <message>
        <source>No other way of counting gives this figure.</source>
        <translation>No other way of counting gives this figure.</translation>
    </message>
    <message>
        <source>Month %1: the decision prints %2, the signed sheet has %3.</source>
        <translation>Month %1: the decision prints %2, the signed sheet has %3.</translation>
    </message>
    <message>
        <source>Month %1: the decision prints %2, and there is no signed sheet.</source>
        <translation>Month %1: the decision prints %2, and there is no signed sheet.</translation>
    </message>
    <message>
        <source>The decision says “%1”, on record is “%2”.</source>
        <translation>The decision says “%1”, on record is “%2”.</translation>
    </message>
    <message>
        <source>It follows from the other score.</source>
        <translation>It follows from the other score.</translation>
    </message>
    <message>
        <source>The score does not explain it.</source>
        <translation>The score does not explain it.</translation>
    </message>
    <message>
        <source>Results of duties</source>
        <translation>Results of duties</translation>
    </message>
    <message>
        <source>%1 has %2 points on record and is not in the decision.</source>
        <translation>%1 has %2 points on record and is not in the decision.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>“%1”, row %2</source>
        <translation>“%1”, row %2</translation>
    </message>
    <message>
        <source>The row names nobody: it needs a code or a name.</source>
        <translation>The row names nobody: it needs a code or a name.</translation>
    </message>
    <message>
        <source>A paper belongs to people of its unit: one of those named held no position there in %1.</source>
        <translation>A paper belongs to people of its unit: one of those named held no position there in %1.</translation>
    </message>
    <message>
        <source>A dossier is read by the person, the heads above and HR.</source>
        <translation>A dossier is read by the person, the heads above and HR.</translation>
    </message>
    <message>
        <source>Only HR and the heads above see the papers of a unit.</source>
        <translation>Only HR and the heads above see the papers of a unit.</translation>
    </message>
    <message>
        <source>Give the date of the paper, not after today, and the year it is about.</source>
        <translation>Give the date of the paper, not after today, and the year it is about.</translation>
    </message>
    <message>
        <source>This paper does not exist.</source>
        <translation>This paper does not exist.</translation>
    </message>
    <message>
        <source>This paper was revoked and takes nothing more.</source>
        <translation>This paper was revoked and takes nothing more.</translation>
    </message>
    <message>
        <source>“%1” is attached already.</source>
        <translation>“%1” is attached already.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>This file does not exist.</translation>
    </message>
    <message>
        <source>“%1” is not the file that was attached. Restore the database from a backup.</source>
        <translation>“%1” is not the file that was attached. Restore the database from a backup.</translation>
    </message>
    <message>
        <source>waits for the authority</source>
        <translation>waits for the authority</translation>
    </message>
    <message>
        <source>the authority outside the agency</source>
        <translation>the authority outside the agency</translation>
    </message>
    <message>
        <source>%1 has no signed result yet; a petition is about a result that was announced (Article 22).</source>
        <translation>%1 has no signed result yet; a petition is about a result that was announced (Article 22).</translation>
    </message>
    <message>
        <source>Say which month, quarter or year it is about.</source>
        <translation>Say which month, quarter or year it is about.</translation>
    </message>
    <message>
        <source>Write what is asked for and why.</source>
        <translation>Write what is asked for and why.</translation>
    </message>
    <message>
        <source>Give the day the petition was received, not after today.</source>
        <translation>Give the day the petition was received, not after today.</translation>
    </message>
    <message>
        <source>This petition is resolved by %1.</source>
        <translation>This petition is resolved by %1.</translation>
    </message>
    <message>
        <source>This petition is closed: %1.</source>
        <translation>This petition is closed: %1.</translation>
    </message>
    <message>
        <source>Give the number of the answering document and its reasons.</source>
        <translation>Give the number of the answering document and its reasons.</translation>
    </message>
    <message>
        <source>Give the number of the answering document, its reasons, and the authority that answered.</source>
        <translation>Give the number of the answering document, its reasons, and the authority that answered.</translation>
    </message>
    <message>
        <source>The answer is dated between the day of receipt and today.</source>
        <translation>The answer is dated between the day of receipt and today.</translation>
    </message>
    <message>
        <source>A petition about %1 is being resolved already.</source>
        <translation>A petition about %1 is being resolved already.</translation>
    </message>
    <message>
        <source>This petition does not exist.</source>
        <translation>This petition does not exist.</translation>
    </message>
    <message>
        <source>A petition is entered by the person, or by HR for a letter on paper.</source>
        <translation>A petition is entered by the person, or by HR for a letter on paper.</translation>
    </message>
    <message>
        <source>Petition of %1 resolved by %2</source>
        <translation>Petition of %1 resolved by %2</translation>
    </message>
    <message>
        <source>A petition is taken back by the person who made it, while it is open.</source>
        <translation>A petition is taken back by the person who made it, while it is open.</translation>
    </message>
    <message>
        <source>Only HR and the heads above see the petitions of a unit.</source>
        <translation>Only HR and the heads above see the petitions of a unit.</translation>
    </message>
    <message>
        <source>It is the figure with the result part as a whole capped.</source>
        <translation>It is the figure with the result part as a whole capped.</translation>
    </message>
    <message>
        <source>It is the figure with every component capped at 100 %.</source>
        <translation>It is the figure with every component capped at 100 %.</translation>
    </message>
    <message>
        <source>It is the figure without any cap.</source>
        <translation>It is the figure without any cap.</translation>
    </message>
    <message>
        <source>It is the figure of revision %1, which was replaced.</source>
        <translation>It is the figure of revision %1, which was replaced.</translation>
    </message>
    <message>
        <source>%1 has no signed sheet of %2.</source>
        <translation>%1 has no signed sheet of %2.</translation>
    </message>
    <message>
        <source>%1 is not rated in %2: nothing was assigned.</source>
        <translation>%1 is not rated in %2: nothing was assigned.</translation>
    </message>
    <message>
        <source>It is the sum divided by 12: leave and months outside service count as 0, which Articles 11.2 and 17.3 do not say.</source>
        <translation>It is the sum divided by 12: leave and months outside service count as 0, which Articles 11.2 and 17.3 do not say.</translation>
    </message>
    <message>
        <source>It is the plain mean of the periods: a quarter counts as one month.</source>
        <translation>It is the plain mean of the periods: a quarter counts as one month.</translation>
    </message>
    <message>
        <source>%1 has no score on record in this year.</source>
        <translation>%1 has no score on record in this year.</translation>
    </message>
    <message>
        <source>Only HR and the heads above compare a decision with the record.</source>
        <translation>Only HR and the heads above compare a decision with the record.</translation>
    </message>
    <message>
        <source>The file has no row with a person and a score.</source>
        <translation>The file has no row with a person and a score.</translation>
    </message>
    <message>
        <source>Nobody was here in %1.</source>
        <translation>Nobody was here in %1.</translation>
    </message>
    <message>
        <source>what is kept cannot be rated: %1</source>
        <translation>what is kept cannot be rated: %1</translation>
    </message>
    <message>
        <source>the mean shown (%1) is not what its periods give (%2)</source>
        <translation>the mean shown (%1) is not what its periods give (%2)</translation>
    </message>
    <message>
        <source>the level shown (%1) is not what its periods and facts give (%2)</source>
        <translation>the level shown (%1) is not what its periods and facts give (%2)</translation>
    </message>
    <message>
        <source>it is excellent and the quota it keeps allows nobody</source>
        <translation>it is excellent and the quota it keeps allows nobody</translation>
    </message>
    <message>
        <source>Rating of %1, %2, revision %3: %4.</source>
        <translation>Rating of %1, %2, revision %3: %4.</translation>
    </message>
    <message>
        <source>The file “%1” of a dossier is not the one that was attached.</source>
        <translation>The file “%1” of a dossier is not the one that was attached.</translation>
    </message>
    <message numerus="yes">
        <source>The decision and the record differ in %n places.</source>
        <translation>
            <numerusform>The decision and the record differ in %n place.</numerusform>
            <numerusform>The decision and the record differ in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows of the decision agree with the record.</source>
        <translation>
            <numerusform>The %n row of the decision agrees with the record.</numerusform>
            <numerusform>All %n rows of the decision agree with the record.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records, %2 signed sheets, %3 ratings of years and %4 files fit. Last record: %5</source>
        <translation>%1 records, %2 signed sheets, %3 ratings of years and %4 files fit. Last record: %5</translation>
    </message>
    <message>
        <source>Verifies the history and everything that is signed</source>
        <translation>Verifies the history and everything that is signed</translation>
    </message>
    <message>
        <source>soviec-cli --db PATH audit verify

Follows the chain of records, recomputes every signed sheet and rating of
a year, and checks the files of dossiers. Names what does not fit, the
first first, and ends with 1. Note the last record&apos;s hash down elsewhere:
it proves later that nothing was cut off.</source>
        <translation>soviec-cli --db PATH audit verify

Follows the chain of records, recomputes every signed sheet and rating of
a year, and checks the files of dossiers. Names what does not fit, the
first first, and ends with 1. Note the last record&apos;s hash down elsewhere:
it proves later that nothing was cut off.</translation>
    </message>
    <message>
        <source>%1 %2: %3 accepted</source>
        <translation>%1 %2: %3 accepted</translation>
    </message>
    <message>
        <source>Say explain --person CODE with --month 2026-04, --quarter 2026-Q2 or --year 2026.</source>
        <translation>Say explain --person CODE with --month 2026-04, --quarter 2026-Q2 or --year 2026.</translation>
    </message>
    <message>
        <source>Shows how a score or a level came about</source>
        <translation>Shows how a score or a level came about</translation>
    </message>
    <message>
        <source>soviec-cli explain --person CODE --month 2026-04 | --quarter 2026-Q2 | --year 2026

Prints the score as a tree: step, article, figures, and the entries of the diary
behind them. For the printed annex see report period-sheet --annex.</source>
        <translation>soviec-cli explain --person CODE --month 2026-04 | --quarter 2026-Q2 | --year 2026

Prints the score as a tree: step, article, figures, and the entries of the diary
behind them. For the printed annex see report period-sheet --annex.</translation>
    </message>
    <message>
        <source>Say month status, month close, month unlock --reason … or month reconcile FILE; soviec-cli month --help says more.</source>
        <translation>Say month status, month close, month unlock --reason … or month reconcile FILE; soviec-cli month --help says more.</translation>
    </message>
    <message>
        <source>soviec-cli month status --month 2026-04 [--unit CODE]
soviec-cli month close  --month 2026-04 [--unit CODE]
soviec-cli month unlock --month 2026-04 [--unit CODE] [--person CODE] --reason …
soviec-cli month reconcile DECISION.xlsx --month 2026-04 [--unit CODE]

status lists who has not entered, handed in, reviewed, signed. close locks every
signed sheet of the unit and of the units below it and lists who stays open.
unlock opens signed and closed sheets again as new revisions; it is recorded.
reconcile compares a signed list with the sheets, names the cause of every
difference, and ends with 1 where there is one.</source>
        <translation>soviec-cli month status --month 2026-04 [--unit CODE]
soviec-cli month close  --month 2026-04 [--unit CODE]
soviec-cli month unlock --month 2026-04 [--unit CODE] [--person CODE] --reason …
soviec-cli month reconcile DECISION.xlsx --month 2026-04 [--unit CODE]

status lists who has not entered, handed in, reviewed, signed. close locks every
signed sheet of the unit and of the units below it and lists who stays open.
unlock opens signed and closed sheets again as new revisions; it is recorded.
reconcile compares a signed list with the sheets, names the cause of every
difference, and ends with 1 where there is one.</translation>
    </message>
    <message>
        <source>%1 (%2), %3: %4, %5</source>
        <translation>%1 (%2), %3: %4, %5</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>signed: %1</translation>
    </message>
    <message>
        <source>the data changed since</source>
        <translation>the data changed since</translation>
    </message>
    <message>
        <source>no signed sheet: %1</source>
        <translation>no signed sheet: %1</translation>
    </message>
    <message>
        <source>%1: %2 % of %3 = %4 may be excellent, %5 qualify</source>
        <translation>%1: %2 % of %3 = %4 may be excellent, %5 qualify</translation>
    </message>
    <message>
        <source>rated good by the quota: %1</source>
        <translation>rated good by the quota: %1</translation>
    </message>
    <message>
        <source>%1 of these, the authority chooses: %2</source>
        <translation>%1 of these, the authority chooses: %2</translation>
    </message>
    <message>
        <source>%1 (%2) left on %3 and is rated elsewhere</source>
        <translation>%1 (%2) left on %3 and is rated elsewhere</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings were signed.</source>
        <translation>
            <numerusform>%n rating was signed.</numerusform>
            <numerusform>%n ratings were signed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the year as --year 2026.</source>
        <translation>Name the year as --year 2026.</translation>
    </message>
    <message>
        <source>Say year rate, year sign or year reconcile FILE with --year 2026; soviec-cli year --help says more.</source>
        <translation>Say year rate, year sign or year reconcile FILE with --year 2026; soviec-cli year --help says more.</translation>
    </message>
    <message>
        <source>Rates a year, with quota and special cases, and signs it</source>
        <translation>Rates a year, with quota and special cases, and signs it</translation>
    </message>
    <message>
        <source>Petitions of the year</source>
        <translation>Petitions of the year</translation>
    </message>
    <message>
        <source>Who did not agree with a result, until when and how it was resolved</source>
        <translation>Who did not agree with a result, until when and how it was resolved</translation>
    </message>
    <message>
        <source>Read it in the rule set</source>
        <translation>Read it in the rule set</translation>
    </message>
    <message>
        <source>Common points</source>
        <translation>Common points</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>Petitions</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n working days</source>
        <translation>
            <numerusform>overdue by %n working day</numerusform>
            <numerusform>overdue by %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Look at the result</translation>
    </message>
    <message>
        <source>Confirm the result…</source>
        <translation>Confirm the result…</translation>
    </message>
    <message>
        <source>Open the result again…</source>
        <translation>Open the result again…</translation>
    </message>
    <message>
        <source>Take the petition back</source>
        <translation>Take the petition back</translation>
    </message>
    <message>
        <source>No petition is chosen</source>
        <translation>No petition is chosen</translation>
    </message>
    <message>
        <source>Against the result of %1: %2</source>
        <translation>Against the result of %1: %2</translation>
    </message>
    <message>
        <source>Received %1, to be resolved by %2 (Article 22)</source>
        <translation>Received %1, to be resolved by %2 (Article 22)</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Letter %1</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Waits for %1</translation>
    </message>
    <message>
        <source>Answer %1 of %2 by %3: %4</source>
        <translation>Answer %1 of %2 by %3: %4</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>received %1</translation>
    </message>
    <message>
        <source>Against the result of</source>
        <translation>Against the result of</translation>
    </message>
    <message>
        <source>Resolve by</source>
        <translation>Resolve by</translation>
    </message>
    <message>
        <source>No petition was made in this year.</source>
        <translation>No petition was made in this year.</translation>
    </message>
    <message>
        <source>New petition</source>
        <translation>New petition</translation>
    </message>
    <message>
        <source>resolved within the working days the rules set (Article 22)</source>
        <translation>resolved within the working days the rules set (Article 22)</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>What is asked for, and why</source>
        <translation>What is asked for, and why</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>number of the letter, where it has one</source>
        <translation>number of the letter, where it has one</translation>
    </message>
    <message>
        <source>Working days are counted on the work calendar</source>
        <translation>Working days are counted on the work calendar</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being resolved</source>
        <translation>
            <numerusform>%n being resolved</numerusform>
            <numerusform>%n being resolved</numerusform>
        </translation>
    </message>
    <message>
        <source>The petition is received.</source>
        <translation>The petition is received.</translation>
    </message>
    <message>
        <source>Take the petition back?</source>
        <translation>Take the petition back?</translation>
    </message>
    <message>
        <source>It stays in the list as taken back, and the result stays as it is.</source>
        <translation>It stays in the list as taken back, and the result stays as it is.</translation>
    </message>
    <message>
        <source>The petition is taken back.</source>
        <translation>The petition is taken back.</translation>
    </message>
    <message>
        <source>Number of the answer</source>
        <translation>Number of the answer</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Date of the answer</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Authority that decided</source>
        <translation>Authority that decided</translation>
    </message>
    <message>
        <source>Open the result of %1 again</source>
        <translation>Open the result of %1 again</translation>
    </message>
    <message>
        <source>Confirm the result of %1</source>
        <translation>Confirm the result of %1</translation>
    </message>
    <message>
        <source>A signed sheet begins a new revision at once; a rating of a year stays in force until a new decision replaces it (Article 21.3).</source>
        <translation>A signed sheet begins a new revision at once; a rating of a year stays in force until a new decision replaces it (Article 21.3).</translation>
    </message>
    <message>
        <source>The result stays as it was signed; the person reads the reasons.</source>
        <translation>The result stays as it was signed; the person reads the reasons.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>The result is open again.</source>
        <translation>The result is open again.</translation>
    </message>
    <message>
        <source>The result is confirmed.</source>
        <translation>The result is confirmed.</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Papers of the year</source>
        <translation>Papers of the year</translation>
    </message>
    <message>
        <source>kept in the electronic dossier (Article 24)</source>
        <translation>kept in the electronic dossier (Article 24)</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>New paper</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Minutes, the Party committee&apos;s opinion and notices of this year would stand here.</source>
        <translation>Minutes, the Party committee&apos;s opinion and notices of this year would stand here.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Keep the paper</source>
        <translation>Keep the paper</translation>
    </message>
    <message>
        <source>Files of the paper</source>
        <translation>Files of the paper</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Save the file…</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>No paper is chosen</source>
        <translation>No paper is chosen</translation>
    </message>
    <message>
        <source>%1, entered by %2</source>
        <translation>%1, entered by %2</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Revoked: %1</translation>
    </message>
    <message>
        <source>everybody of the organisation</source>
        <translation>everybody of the organisation</translation>
    </message>
    <message>
        <source>The paper is in the dossier. Its files can be added now.</source>
        <translation>The paper is in the dossier. Its files can be added now.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.docx *.xlsx *.png *.jpg *.jpeg)</source>
        <translation>Documents and pictures (*.pdf *.docx *.xlsx *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 is in the dossier.</source>
        <translation>%1 is in the dossier.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>The file is saved as %1.</source>
        <translation>The file is saved as %1.</translation>
    </message>
    <message>
        <source>Revoke “%1”</source>
        <translation>Revoke “%1”</translation>
    </message>
    <message>
        <source>The paper stays in the dossier, marked as entered wrongly. Why?</source>
        <translation>The paper stays in the dossier, marked as entered wrongly. Why?</translation>
    </message>
    <message>
        <source>The paper is revoked.</source>
        <translation>The paper is revoked.</translation>
    </message>
    <message>
        <source>mistake in the decision</source>
        <translation>mistake in the decision</translation>
    </message>
    <message>
        <source>differs from the record</source>
        <translation>differs from the record</translation>
    </message>
    <message>
        <source>Load the decision…</source>
        <translation>Load the decision…</translation>
    </message>
    <message>
        <source>Differences from the decision</source>
        <translation>Differences from the decision</translation>
    </message>
    <message>
        <source>A signed decision on</source>
        <translation>A signed decision on</translation>
    </message>
    <message>
        <source>Period of the decision</source>
        <translation>Period of the decision</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>On record</translation>
    </message>
    <message>
        <source>Difference and cause</source>
        <translation>Difference and cause</translation>
    </message>
    <message>
        <source>Load the list of a signed decision (Excel or CSV with person, points, level): every difference from the record is shown with its cause. Nothing is stored.</source>
        <translation>Load the list of a signed decision (Excel or CSV with person, points, level): every difference from the record is shown with its cause. Nothing is stored.</translation>
    </message>
    <message>
        <source>Load a signed decision</source>
        <translation>Load a signed decision</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>%1 rows were read, %2 agree with the record, %3 differences.</source>
        <translation>%1 rows were read, %2 agree with the record, %3 differences.</translation>
    </message>
    <message>
        <source>Comparing the decision with the record</source>
        <translation>Comparing the decision with the record</translation>
    </message>
    <message>
        <source>Papers of the dossier</source>
        <translation>Papers of the dossier</translation>
    </message>
    <message>
        <source>Compare with a decision</source>
        <translation>Compare with a decision</translation>
    </message>
    <message>
        <source>Dear %1,

For the evaluation of %2 the following is still missing: %3.
It waits for: %4.

Please complete it so that the month can be closed.</source>
        <translation>Dear %1,

For the evaluation of %2 the following is still missing: %3.
It waits for: %4.

Please complete it so that the month can be closed.</translation>
    </message>
    <message>
        <source>Ask for removal of the content…</source>
        <translation>Ask for removal of the content…</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Choose an entry first.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>The guide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Find in the guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Nothing in the guide has all these words. Try fewer, or a part of one.</source>
        <translation>Nothing in the guide has all these words. Try fewer, or a part of one.</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Print the guide</translation>
    </message>
    <message>
        <source>The guide is sent to the printer.</source>
        <translation>The guide is sent to the printer.</translation>
    </message>
    <message>
        <source>Write a mail to all…</source>
        <translation>Write a mail to all…</translation>
    </message>
    <message>
        <source>Copy the text for the chosen person</source>
        <translation>Copy the text for the chosen person</translation>
    </message>
    <message>
        <source>Write a mail to the chosen person…</source>
        <translation>Write a mail to the chosen person…</translation>
    </message>
    <message>
        <source>Choose a person in the lower table first.</source>
        <translation>Choose a person in the lower table first.</translation>
    </message>
    <message>
        <source>Evaluation of %1: what is still missing</source>
        <translation>Evaluation of %1: what is still missing</translation>
    </message>
    <message>
        <source>The mail is written; the mail program asks for the addresses.</source>
        <translation>The mail is written; the mail program asks for the addresses.</translation>
    </message>
    <message>
        <source>dismissed: %1</source>
        <translation>dismissed: %1</translation>
    </message>
    <message>
        <source>Dismiss the mark with a word</source>
        <translation>Dismiss the mark with a word</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Next entry</translation>
    </message>
    <message>
        <source>Ask for removal of the content</source>
        <translation>Ask for removal of the content</translation>
    </message>
    <message>
        <source>A accept · R return · Q quality · T late · K objective cause · D dismiss the mark · N next</source>
        <translation>A accept · R return · Q quality · T late · K objective cause · D dismiss the mark · N next</translation>
    </message>
    <message>
        <source>Dismiss the mark</source>
        <translation>Dismiss the mark</translation>
    </message>
    <message>
        <source>“%1” — in a word, why is it in order?</source>
        <translation>“%1” — in a word, why is it in order?</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Dismissed: %1</translation>
    </message>
    <message>
        <source>Content to be removed</source>
        <translation>Content to be removed</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Remove for good</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Removal of content that must not be kept</source>
        <translation>Removal of content that must not be kept</translation>
    </message>
    <message>
        <source>One person asks, another decides. The words go from the entry, from its history and from the file; hours, quantities, states and names stay, and that it happened.</source>
        <translation>One person asks, another decides. The words go from the entry, from its history and from the file; hours, quantities, states and names stay, and that it happened.</translation>
    </message>
    <message>
        <source>Diary of</source>
        <translation>Diary of</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Nothing waits to be removed.</source>
        <translation>Nothing waits to be removed.</translation>
    </message>
    <message>
        <source>You are the second person. Look at the entry in the diary or in the review first.</source>
        <translation>You are the second person. Look at the entry in the diary or in the review first.</translation>
    </message>
    <message>
        <source>Somebody else decides about this: neither who asked nor whose diary it is.</source>
        <translation>Somebody else decides about this: neither who asked nor whose diary it is.</translation>
    </message>
    <message>
        <source>Remove the words for good?</source>
        <translation>Remove the words for good?</translation>
    </message>
    <message>
        <source>The words of this entry cannot be brought back.</source>
        <translation>The words of this entry cannot be brought back.</translation>
    </message>
    <message>
        <source>The words are removed. The history says that, when and by whom.</source>
        <translation>The words are removed. The history says that, when and by whom.</translation>
    </message>
    <message>
        <source>The entry stays as it is; the history says that you decided so.</source>
        <translation>The entry stays as it is; the history says that you decided so.</translation>
    </message>
    <message>
        <source>Why must the content of this entry go? Use neutral words: the reason stays readable.</source>
        <translation>Why must the content of this entry go? Use neutral words: the reason stays readable.</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>Ask a second person</translation>
    </message>
    <message>
        <source>A second person (head or HR) now decides about the removal.</source>
        <translation>A second person (head or HR) now decides about the removal.</translation>
    </message>
    <message numerus="yes">
        <source>%n removals of content wait for you as the second person.</source>
        <translation>
            <numerusform>%n removal of content waits for you as the second person.</numerusform>
            <numerusform>%n removals of content wait for you as the second person.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Look at them…</translation>
    </message>
    <message>
        <source>Keep this view as… (Enter)</source>
        <translation>Keep this view as… (Enter)</translation>
    </message>
    <message>
        <source>Name of the view to keep</source>
        <translation>Name of the view to keep</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Forget a view</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Filtered by: %1</source>
        <translation>Filtered by: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1 hours are not in the diary yet.</source>
        <translation>Today %1 hours are not in the diary yet.</translation>
    </message>
    <message>
        <source>Nothing was brought in. Correct these rows in the file and bring it in again:</source>
        <translation>Nothing was brought in. Correct these rows in the file and bring it in again:</translation>
    </message>
    <message>
        <source>%1 rows brought in: %2 new, %3 changed.</source>
        <translation>%1 rows brought in: %2 new, %3 changed.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The first steps</source>
        <translation>The first steps</translation>
    </message>
    <message>
        <source>From the lists you have in Excel. The columns are found by their headings, in any order. Nothing is brought in by halves.</source>
        <translation>From the lists you have in Excel. The columns are found by their headings, in any order. Nothing is brought in by halves.</translation>
    </message>
    <message>
        <source>People with position and login</source>
        <translation>People with position and login</translation>
    </message>
    <message>
        <source>Catalog of tasks</source>
        <translation>Catalog of tasks</translation>
    </message>
    <message>
        <source>Codes, tasks, products and coefficients. The diary finds its entries here.</source>
        <translation>Codes, tasks, products and coefficients. The diary finds its entries here.</translation>
    </message>
    <message>
        <source>Your agency</source>
        <translation>Your agency</translation>
    </message>
    <message>
        <source>As it is printed at the head of sheets and reports. It can be changed later.</source>
        <translation>As it is printed at the head of sheets and reports. It can be changed later.</translation>
    </message>
    <message>
        <source>Superior agency (may be empty)</source>
        <translation>Superior agency (may be empty)</translation>
    </message>
    <message>
        <source>Place, as in the date line</source>
        <translation>Place, as in the date line</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columns: %1</translation>
    </message>
    <message>
        <source>In force from (day/month/year)</source>
        <translation>In force from (day/month/year)</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Bring in a file…</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>What you enter and decide is recorded under this name. Without people yet, go on as the operator of the file.</source>
        <translation>What you enter and decide is recorded under this name. Without people yet, go on as the operator of the file.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Begin with the diary</source>
        <translation>Begin with the diary</translation>
    </message>
    <message>
        <source>Write the day the catalog counts from, such as 01/01/2026.</source>
        <translation>Write the day the catalog counts from, such as 01/01/2026.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Bring in a file</translation>
    </message>
    <message>
        <source>Removals of content that wait</source>
        <translation>Removals of content that wait</translation>
    </message>
    <message>
        <source>There is no list here to print.</source>
        <translation>There is no list here to print.</translation>
    </message>
    <message>
        <source>Remind me at %1 of missing hours</source>
        <translation>Remind me at %1 of missing hours</translation>
    </message>
    <message>
        <source>A password has at least %1 characters. Choose a longer one.</source>
        <translation>A password has at least %1 characters. Choose a longer one.</translation>
    </message>
    <message>
        <source>The password holds the login. Choose another one.</source>
        <translation>The password holds the login. Choose another one.</translation>
    </message>
    <message>
        <source>A local file has no accounts. Say --db postgresql://LOGIN@HOST/DATABASE.</source>
        <translation>A local file has no accounts. Say --db postgresql://LOGIN@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>You are connected to the server as “%1” and act in that name only. Connect again to act as somebody else.</source>
        <translation>You are connected to the server as “%1” and act in that name only. Connect again to act as somebody else.</translation>
    </message>
    <message>
        <source>The database %1 is empty. Have the administrator prepare it with soviec-cli server init.</source>
        <translation>The database %1 is empty. Have the administrator prepare it with soviec-cli server init.</translation>
    </message>
    <message>
        <source>The database %1 is older than this program. Have the administrator back it up and upgrade it with soviec-cli server upgrade.</source>
        <translation>The database %1 is older than this program. Have the administrator back it up and upgrade it with soviec-cli server upgrade.</translation>
    </message>
    <message>
        <source>The server keeps its own backups: packaging/server/backup makes and checks them.</source>
        <translation>The server keeps its own backups: packaging/server/backup makes and checks them.</translation>
    </message>
    <message>
        <source>The server does not accept this login with this password. Type it again; after a change or an expiry, ask the administrator for a new password.</source>
        <translation>The server does not accept this login with this password. Type it again; after a change or an expiry, ask the administrator for a new password.</translation>
    </message>
    <message>
        <source>The server %1 could not prove who it is. Do not type a password; ask the administrator for the certificate of the office&apos;s server.</source>
        <translation>The server %1 could not prove who it is. Do not type a password; ask the administrator for the certificate of the office&apos;s server.</translation>
    </message>
    <message>
        <source>The server %1 does not let this login in. Check the login and the address, or ask the administrator for an account.</source>
        <translation>The server %1 does not let this login in. Check the login and the address, or ask the administrator for an account.</translation>
    </message>
    <message>
        <source>The server %1 takes nobody at the moment. Wait a minute, then try again.</source>
        <translation>The server %1 takes nobody at the moment. Wait a minute, then try again.</translation>
    </message>
    <message>
        <source>The server %1 cannot be reached. Check the network and the address, then try again; nothing was lost.</source>
        <translation>The server %1 cannot be reached. Check the network and the address, then try again; nothing was lost.</translation>
    </message>
    <message>
        <source>The PostgreSQL driver of Qt is not installed. Install the package libqt6sql6-psql.</source>
        <translation>The PostgreSQL driver of Qt is not installed. Install the package libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>Somebody else is writing and has not finished. Nothing was changed; wait a moment, then try again.</source>
        <translation>Somebody else is writing and has not finished. Nothing was changed; wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Your account has no right to do this. Ask the head above, or HR.</source>
        <translation>Your account has no right to do this. Ask the head above, or HR.</translation>
    </message>
    <message>
        <source>The server only lets this program read. Update the program, then try again; nothing was changed.</source>
        <translation>The server only lets this program read. Update the program, then try again; nothing was changed.</translation>
    </message>
    <message>
        <source>The server %1 has no room left. Nothing was changed; tell the administrator.</source>
        <translation>The server %1 has no room left. Nothing was changed; tell the administrator.</translation>
    </message>
    <message>
        <source>The server %1 does not accept what this program asks of it. Tell the administrator.</source>
        <translation>The server %1 does not accept what this program asks of it. Tell the administrator.</translation>
    </message>
    <message>
        <source>A login has 2 to 32 letters a to z, digits, dots, hyphens or underscores, begins with a letter, and is not taken. Choose another one.</source>
        <translation>A login has 2 to 32 letters a to z, digits, dots, hyphens or underscores, begins with a letter, and is not taken. Choose another one.</translation>
    </message>
    <message>
        <source>There is nobody with this code or login. Check its spelling.</source>
        <translation>There is nobody with this code or login. Check its spelling.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s by more than five minutes. Set it, then sign again.</source>
        <translation>This computer&apos;s clock differs from the server&apos;s by more than five minutes. Set it, then sign again.</translation>
    </message>
    <message>
        <source>The database sorts texts by a language. Create it with the locale C and the encoding UTF8, as packaging/server does.</source>
        <translation>The database sorts texts by a language. Create it with the locale C and the encoding UTF8, as packaging/server does.</translation>
    </message>
    <message>
        <source>This is no address of a server. Write postgresql://LOGIN@HOST/DATABASE.</source>
        <translation>This is no address of a server. Write postgresql://LOGIN@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The table %1 did not arrive as it was sent: %2 rows of %3. Nothing was kept; tell the administrator.</source>
        <translation>The table %1 did not arrive as it was sent: %2 rows of %3. Nothing was kept; tell the administrator.</translation>
    </message>
    <message>
        <source>%1 is older than this program. Open it once with this program, then copy again.</source>
        <translation>%1 is older than this program. Open it once with this program, then copy again.</translation>
    </message>
    <message>
        <source>The database %1 holds data already. Copy into an empty one, made by soviec-cli server init.</source>
        <translation>The database %1 holds data already. Copy into an empty one, made by soviec-cli server init.</translation>
    </message>
    <message>
        <source>The connection to the server broke while it was saving. Look whether the change is there before you repeat it.</source>
        <translation>The connection to the server broke while it was saving. Look whether the change is there before you repeat it.</translation>
    </message>
    <message>
        <source>Keep the password in the keychain of this desktop</source>
        <translation>Keep the password in the keychain of this desktop</translation>
    </message>
    <message>
        <source>Connect to the office&apos;s server</source>
        <translation>Connect to the office&apos;s server</translation>
    </message>
    <message>
        <source>The administrator tells you the server&apos;s name and gives you a login. What you do is recorded under it.</source>
        <translation>The administrator tells you the server&apos;s name and gives you a login. What you do is recorded under it.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>e.g. server.commune.gov.vn</source>
        <translation>e.g. server.commune.gov.vn</translation>
    </message>
    <message>
        <source>Database</source>
        <comment>on a server</comment>
        <translation>Database</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name.</source>
        <translation>Enter the server&apos;s name.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>Enter the name of the database.</translation>
    </message>
    <message>
        <source>Enter your login.</source>
        <translation>Enter your login.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Enter your password.</translation>
    </message>
    <message>
        <source>One diary entry serves the hours, the score, the signed sheet and the report. Everything is kept in one file on this computer, or on the office&apos;s server.</source>
        <translation>One diary entry serves the hours, the score, the signed sheet and the report. Everything is kept in one file on this computer, or on the office&apos;s server.</translation>
    </message>
    <message>
        <source>Where the whole office works together. The administrator gave you a login.</source>
        <translation>Where the whole office works together. The administrator gave you a login.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connect…</translation>
    </message>
    <message>
        <source>No password was given. Type it, or send it on standard input.</source>
        <translation>No password was given. Type it, or send it on standard input.</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>New password of %1:</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>The same once more:</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed; try again.</source>
        <translation>The two passwords differ. Nothing was changed; try again.</translation>
    </message>
    <message>
        <source>A password does not belong into a command: others see it. Leave it out, type it when asked, or put it into the file that PGPASSFILE names.</source>
        <translation>A password does not belong into a command: others see it. Leave it out, type it when asked, or put it into the file that PGPASSFILE names.</translation>
    </message>
    <message>
        <source>This verb works on the office&apos;s server. Say --db postgresql://LOGIN@HOST/DATABASE.</source>
        <translation>This verb works on the office&apos;s server. Say --db postgresql://LOGIN@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Password for %1:</translation>
    </message>
    <message>
        <source>Say “server init”, “server upgrade”, “server copy FILE” or “server user add, passwd or disable LOGIN”.</source>
        <translation>Say “server init”, “server upgrade”, “server copy FILE” or “server user add, passwd or disable LOGIN”.</translation>
    </message>
    <message>
        <source>The server&apos;s database is ready, with schema %1.</source>
        <translation>The server&apos;s database is ready, with schema %1.</translation>
    </message>
    <message>
        <source>%1 rows were copied; counts and checksums of file and server are the same.</source>
        <translation>%1 rows were copied; counts and checksums of file and server are the same.</translation>
    </message>
    <message>
        <source>Whose account is it? Say --person CODE.</source>
        <translation>Whose account is it? Say --person CODE.</translation>
    </message>
    <message>
        <source>Prepares the office&apos;s server, its accounts, and moves a file there</source>
        <translation>Prepares the office&apos;s server, its accounts, and moves a file there</translation>
    </message>
    <message>
        <source>soviec-cli --db postgresql://postgres@HOST/DATABASE server init
soviec-cli --db postgresql://postgres@HOST/DATABASE server upgrade
soviec-cli --db postgresql://postgres@HOST/DATABASE server copy FILE
soviec-cli --db postgresql://LOGIN@HOST/DATABASE server user add LOGIN --person CODE
soviec-cli --db postgresql://LOGIN@HOST/DATABASE server user passwd LOGIN
soviec-cli --db postgresql://LOGIN@HOST/DATABASE server user disable LOGIN

init makes the schema in an empty database, upgrade brings it to this program&apos;s
version (back it up first), copy moves a local file there and compares counts and
checksums. Passwords are typed, or come from PGPASSFILE or standard input; they
are never arguments.</source>
        <translation>soviec-cli --db postgresql://postgres@HOST/DATABASE server init
soviec-cli --db postgresql://postgres@HOST/DATABASE server upgrade
soviec-cli --db postgresql://postgres@HOST/DATABASE server copy FILE
soviec-cli --db postgresql://LOGIN@HOST/DATABASE server user add LOGIN --person CODE
soviec-cli --db postgresql://LOGIN@HOST/DATABASE server user passwd LOGIN
soviec-cli --db postgresql://LOGIN@HOST/DATABASE server user disable LOGIN

init makes the schema in an empty database, upgrade brings it to this program&apos;s
version (back it up first), copy moves a local file there and compares counts and
checksums. Passwords are typed, or come from PGPASSFILE or standard input; they
are never arguments.</translation>
    </message>
    <message>
        <source>The office&apos;s server: %1</source>
        <translation>The office&apos;s server: %1</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Submit for approval</translation>
    </message>
    <message>
        <source>Sign and hand on</source>
        <translation>Sign and hand on</translation>
    </message>
    <message>
        <source>Approve and sign</source>
        <translation>Approve and sign</translation>
    </message>
    <message>
        <source>Return with a reason</source>
        <translation>Return with a reason</translation>
    </message>
    <message>
        <source>Enter the decision on paper</source>
        <translation>Enter the decision on paper</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>Give up the draft</translation>
    </message>
    <message>
        <source>Number of the deciding document</source>
        <translation>Number of the deciding document</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Counts from</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Choose a document to see whom it passes and what may be done.</source>
        <translation>Choose a document to see whom it passes and what may be done.</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>approves</translation>
    </message>
    <message>
        <source>consolidates</source>
        <translation>consolidates</translation>
    </message>
    <message>
        <source>%1, counts from %2</source>
        <translation>%1, counts from %2</translation>
    </message>
    <message>
        <source>Nobody has commented on %1.</source>
        <translation>Nobody has commented on %1.</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>On %1:</translation>
    </message>
    <message>
        <source>Write number and symbol of the decision.</source>
        <translation>Write number and symbol of the decision.</translation>
    </message>
    <message>
        <source>Write the day as 01/07/2026.</source>
        <translation>Write the day as 01/07/2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Which documents are shown</source>
        <translation>Which documents are shown</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Wait for me</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filter lines</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Lines of the document</translation>
    </message>
    <message>
        <source>A comment on the chosen line, then Enter</source>
        <translation>A comment on the chosen line, then Enter</translation>
    </message>
    <message>
        <source>Comment on the chosen line</source>
        <translation>Comment on the chosen line</translation>
    </message>
    <message>
        <source>Comment on the line</source>
        <translation>Comment on the line</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Stands at</translation>
    </message>
    <message>
        <source>Choose a document to read it line by line.</source>
        <translation>Choose a document to read it line by line.</translation>
    </message>
    <message>
        <source>S sign and hand on · R return with a reason · C comment on the line</source>
        <translation>S sign and hand on · R return with a reason · C comment on the line</translation>
    </message>
    <message numerus="yes">
        <source>%n documents wait for you</source>
        <translation>
            <numerusform>%n document waits for you</numerusform>
            <numerusform>%n documents wait for you</numerusform>
        </translation>
    </message>
    <message>
        <source>No document yet. Draft a catalog on the Catalog page, then submit it here.</source>
        <translation>No document yet. Draft a catalog on the Catalog page, then submit it here.</translation>
    </message>
    <message>
        <source>Nothing waits for you. All documents are one click away.</source>
        <translation>Nothing waits for you. All documents are one click away.</translation>
    </message>
    <message>
        <source>The comment is stored; everybody on the route reads it.</source>
        <translation>The comment is stored; everybody on the route reads it.</translation>
    </message>
    <message>
        <source>Return “%1”</source>
        <translation>Return “%1”</translation>
    </message>
    <message>
        <source>What has to change? The agency reads it.</source>
        <translation>What has to change? The agency reads it.</translation>
    </message>
    <message>
        <source>“%1”: your name, the time and what is shown are recorded.</source>
        <translation>“%1”: your name, the time and what is shown are recorded.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Version of the catalog</source>
        <translation>Version of the catalog</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>Its way to approval</source>
        <translation>Its way to approval</translation>
    </message>
    <message>
        <source>Draft the next version</source>
        <translation>Draft the next version</translation>
    </message>
    <message>
        <source>Add an item to the draft</source>
        <translation>Add an item to the draft</translation>
    </message>
    <message>
        <source>What is shown of the catalog</source>
        <translation>What is shown of the catalog</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Parts of the catalog</source>
        <translation>Parts of the catalog</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Filter items</translation>
    </message>
    <message>
        <source>Ctrl+F filter · an approved version never changes, entries keep its coefficients</source>
        <translation>Ctrl+F filter · an approved version never changes, entries keep its coefficients</translation>
    </message>
    <message>
        <source>No catalog yet. Draft one, or import the agency&apos;s workbook.</source>
        <translation>No catalog yet. Draft one, or import the agency&apos;s workbook.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Choose an item to change it, or add one.</source>
        <translation>Choose an item to change it, or add one.</translation>
    </message>
    <message>
        <source>Choose an item to read all of it.</source>
        <translation>Choose an item to read all of it.</translation>
    </message>
    <message>
        <source>%1 is stored in the draft.</source>
        <translation>%1 is stored in the draft.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remove %1?</translation>
    </message>
    <message>
        <source>The item leaves this draft; approved versions keep it.</source>
        <translation>The item leaves this draft; approved versions keep it.</translation>
    </message>
    <message>
        <source>%1 left the draft.</source>
        <translation>%1 left the draft.</translation>
    </message>
    <message>
        <source>Title of the catalog</source>
        <translation>Title of the catalog</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>The draft holds what is in force. Change it, then submit it on the Approvals page.</source>
        <translation>The draft holds what is in force. Change it, then submit it on the Approvals page.</translation>
    </message>
    <message>
        <source>%1 leads to %2 from now on.</source>
        <translation>%1 leads to %2 from now on.</translation>
    </message>
    <message>
        <source>Decline the proposal</source>
        <translation>Decline the proposal</translation>
    </message>
    <message>
        <source>Why? The person who proposed it reads it.</source>
        <translation>Why? The person who proposed it reads it.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>The proposal is answered.</source>
        <translation>The proposal is answered.</translation>
    </message>
    <message>
        <source>Propose work for the catalog</source>
        <translation>Propose work for the catalog</translation>
    </message>
    <message>
        <source>Which work does the catalog lack?</source>
        <translation>Which work does the catalog lack?</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>The lead body decides. Record the work in the diary meanwhile.</source>
        <translation>The lead body decides. Record the work in the diary meanwhile.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>Differences of two versions</source>
        <translation>Differences of two versions</translation>
    </message>
    <message>
        <source>The version compared with</source>
        <translation>The version compared with</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>In this version</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Both versions are the same, or no other version was chosen.</source>
        <translation>Both versions are the same, or no other version was chosen.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed, %4 merged, %5 unchanged</source>
        <translation>%1 added, %2 removed, %3 changed, %4 merged, %5 unchanged</translation>
    </message>
    <message>
        <source>Items that may be the same work</source>
        <translation>Items that may be the same work</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Keep the first</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>Keep the second</translation>
    </message>
    <message>
        <source>May be the same work</source>
        <translation>May be the same work</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Alike</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>No two items are alike in their words.</source>
        <translation>No two items are alike in their words.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs; the code given up leads to the one kept</source>
        <translation>
            <numerusform>%n pair; the code given up leads to the one kept</numerusform>
            <numerusform>%n pairs; the code given up leads to the one kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs; items are merged in a draft</source>
        <translation>
            <numerusform>%n pair; items are merged in a draft</numerusform>
            <numerusform>%n pairs; items are merged in a draft</numerusform>
        </translation>
    </message>
    <message>
        <source>Work proposed for the catalog</source>
        <translation>Work proposed for the catalog</translation>
    </message>
    <message>
        <source>Propose work…</source>
        <translation>Propose work…</translation>
    </message>
    <message>
        <source>Put into the draft</source>
        <translation>Put into the draft</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Decline…</translation>
    </message>
    <message>
        <source>Work outside the catalog</source>
        <translation>Work outside the catalog</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>into the catalog</source>
        <translation>into the catalog</translation>
    </message>
    <message>
        <source>Nothing is proposed. Work that the catalog lacks is recorded in the diary meanwhile and can be proposed here.</source>
        <translation>Nothing is proposed. Work that the catalog lacks is recorded in the diary meanwhile and can be proposed here.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Draft the next version first.</source>
        <translation>Draft the next version first.</translation>
    </message>
    <message>
        <source>Items of the catalog</source>
        <translation>Items of the catalog</translation>
    </message>
    <message>
        <source>This catalog holds no item yet.</source>
        <translation>This catalog holds no item yet.</translation>
    </message>
    <message>
        <source>No item has all these words. Leave one out.</source>
        <translation>No item has all these words. Leave one out.</translation>
    </message>
    <message>
        <source>Save the item</source>
        <translation>Save the item</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Standard minutes</source>
        <translation>Standard minutes</translation>
    </message>
    <message>
        <source>Coefficient %1 = %2 points ÷ %3</source>
        <translation>Coefficient %1 = %2 points ÷ %3</translation>
    </message>
    <message>
        <source>Coefficient: –</source>
        <translation>Coefficient: –</translation>
    </message>
    <message>
        <source>Points are a figure such as 12,5 and minutes a whole number.</source>
        <translation>Points are a figure such as 12,5 and minutes a whole number.</translation>
    </message>
    <message>
        <source>Propose the work for the catalog…</source>
        <translation>Propose the work for the catalog…</translation>
    </message>
    <message>
        <source>No document.</source>
        <translation>No document.</translation>
    </message>
    <message>
        <source>“%1” names no document, or several. Take the id from “document list”.</source>
        <translation>“%1” names no document, or several. Take the id from “document list”.</translation>
    </message>
    <message>
        <source>There is no “document %1”. See “document --help”.</source>
        <translation>There is no “document %1”. See “document --help”.</translation>
    </message>
    <message>
        <source>Say what to do with which document. See “document --help”.</source>
        <translation>Say what to do with which document. See “document --help”.</translation>
    </message>
    <message>
        <source>takes catalogs, positions and rules along their route of approval</source>
        <translation>takes catalogs, positions and rules along their route of approval</translation>
    </message>
    <message>
        <source>“%1” cannot be exported. Known kinds: %2.</source>
        <translation>“%1” cannot be exported. Known kinds: %2.</translation>
    </message>
    <message>
        <source>Only the personnel officer or an administrator of the agency exports data.</source>
        <translation>Only the personnel officer or an administrator of the agency exports data.</translation>
    </message>
    <message>
        <source>Name the month as --month 2026-04, or --month 2026-Q2.</source>
        <translation>Name the month as --month 2026-04, or --month 2026-Q2.</translation>
    </message>
    <message>
        <source>Write: export KIND --out FILE. Kinds: %1.</source>
        <translation>Write: export KIND --out FILE. Kinds: %1.</translation>
    </message>
    <message>
        <source>A .csv file holds only the list; .xlsx holds all parts.</source>
        <translation>A .csv file holds only the list; .xlsx holds all parts.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n rows.</source>
        <translation>
            <numerusform>Exported %n row.</numerusform>
            <numerusform>Exported %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>This package was altered or damaged on its way. Ask the office it came from to send it again.</source>
        <translation>This package was altered or damaged on its way. Ask the office it came from to send it again.</translation>
    </message>
    <message>
        <source>This package comes from a newer version of the program. Install that version first.</source>
        <translation>This package comes from a newer version of the program. Install that version first.</translation>
    </message>
    <message>
        <source>This package is cut off: %1 of %2 bytes are there. Copy or send it again.</source>
        <translation>This package is cut off: %1 of %2 bytes are there. Copy or send it again.</translation>
    </message>
    <message>
        <source>This package is signed with a key this office does not know; it says it is from “%1”. Call that office by a telephone number you know, compare the digits %2, and accept the key.</source>
        <translation>This package is signed with a key this office does not know; it says it is from “%1”. Call that office by a telephone number you know, compare the digits %2, and accept the key.</translation>
    </message>
    <message>
        <source>This is too much for one package. Make one for a shorter period or for fewer people.</source>
        <translation>This is too much for one package. Make one for a shorter period or for fewer people.</translation>
    </message>
    <message>
        <source>This package holds something else (%1). Open it where that is received.</source>
        <translation>This package holds something else (%1). Open it where that is received.</translation>
    </message>
    <message>
        <source>The signing key could not be kept in “%1”. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>The signing key could not be kept in “%1”. Check that the folder exists, that you may write there and that the disk has room.</translation>
    </message>
    <message>
        <source>Others of this computer may read the signing key “%1”. Take their right away (chmod 600) and try again.</source>
        <translation>Others of this computer may read the signing key “%1”. Take their right away (chmod 600) and try again.</translation>
    </message>
    <message>
        <source>This office has a signing key already. A new one would make other offices refuse its packages.</source>
        <translation>This office has a signing key already. A new one would make other offices refuse its packages.</translation>
    </message>
    <message>
        <source>The key of this office is damaged. Put its file back from a copy, or make a new key and tell the other offices.</source>
        <translation>The key of this office is damaged. Put its file back from a copy, or make a new key and tell the other offices.</translation>
    </message>
    <message>
        <source>A catalog has at most five groups (Article 13). Join some of them.</source>
        <translation>A catalog has at most five groups (Article 13). Join some of them.</translation>
    </message>
    <message>
        <source>A group has no short name. Write one such as N1.</source>
        <translation>A group has no short name. Write one such as N1.</translation>
    </message>
    <message>
        <source>Group %1 stands there twice. Keep one of them.</source>
        <translation>Group %1 stands there twice. Keep one of them.</translation>
    </message>
    <message>
        <source>The points of group %1 go from %2 to %3. Write the smaller figure first.</source>
        <translation>The points of group %1 go from %2 to %3. Write the smaller figure first.</translation>
    </message>
    <message>
        <source>Only the personnel officer or an administrator of the agency changes the competency framework. Ask them.</source>
        <translation>Only the personnel officer or an administrator of the agency changes the competency framework. Ask them.</translation>
    </message>
    <message>
        <source>The competency has no name. Give it one.</source>
        <translation>The competency has no name. Give it one.</translation>
    </message>
    <message>
        <source>Only the person, the heads above and HR see assessed levels.</source>
        <translation>Only the person, the heads above and HR see assessed levels.</translation>
    </message>
    <message>
        <source>The heads above a person and HR assess competencies; nobody their own.</source>
        <translation>The heads above a person and HR assess competencies; nobody their own.</translation>
    </message>
    <message>
        <source>There is no list of positions yet. Import one first.</source>
        <translation>There is no list of positions yet. Import one first.</translation>
    </message>
    <message>
        <source>There is no competency framework yet. Import one first.</source>
        <translation>There is no competency framework yet. Import one first.</translation>
    </message>
    <message>
        <source>“%1” is a Word document; this kind is read from .xlsx or .csv. Put it into a workbook.</source>
        <translation>“%1” is a Word document; this kind is read from .xlsx or .csv. Put it into a workbook.</translation>
    </message>
    <message>
        <source>Stored as a draft: it counts once it is approved. Submit it on the Approvals page, or import with --effective-from what was approved on paper.</source>
        <translation>Stored as a draft: it counts once it is approved. Submit it on the Approvals page, or import with --effective-from what was approved on paper.</translation>
    </message>
    <message>
        <source>There is nobody with the code “%1”.</source>
        <translation>There is nobody with the code “%1”.</translation>
    </message>
    <message>
        <source>The framework holds no competency “%1”.</source>
        <translation>The framework holds no competency “%1”.</translation>
    </message>
    <message>
        <source>“%1” is work of %2 only. Choose another item, or propose the work for the catalog.</source>
        <translation>“%1” is work of %2 only. Choose another item, or propose the work for the catalog.</translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competencies</source>
        <translation>
            <numerusform>%n competency</numerusform>
            <numerusform>%n competencies</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds no position yet. Enter or import positions first.</source>
        <translation>The list holds no position yet. Enter or import positions first.</translation>
    </message>
    <message>
        <source>The framework holds no competency yet. Enter or import competencies first.</source>
        <translation>The framework holds no competency yet. Enter or import competencies first.</translation>
    </message>
    <message>
        <source>Only the personnel officer or an administrator of the agency changes positions. Ask them.</source>
        <translation>Only the personnel officer or an administrator of the agency changes positions. Ask them.</translation>
    </message>
    <message>
        <source>List of positions</source>
        <translation>List of positions</translation>
    </message>
    <message>
        <source>The code “%1” is used for “%2”. Give this position another code.</source>
        <translation>The code “%1” is used for “%2”. Give this position another code.</translation>
    </message>
    <message>
        <source>The position is no longer in the list. Read it again.</source>
        <translation>The position is no longer in the list. Read it again.</translation>
    </message>
    <message>
        <source>%1 holds this position. End that first.</source>
        <translation>%1 holds this position. End that first.</translation>
    </message>
    <message>
        <source>%1 holds the position %2 from %3 on. End that before the new one begins.</source>
        <translation>%1 holds the position %2 from %3 on. End that before the new one begins.</translation>
    </message>
    <message>
        <source>Give the last day on which the position is held.</source>
        <translation>Give the last day on which the position is held.</translation>
    </message>
    <message>
        <source>Positions with rank, head count and who holds them at the end of the period</source>
        <translation>Positions with rank, head count and who holds them at the end of the period</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Job description</translation>
    </message>
    <message>
        <source>The form of each position: purpose, tasks, relations, authority, requirements</source>
        <translation>The form of each position: purpose, tasks, relations, authority, requirements</translation>
    </message>
    <message>
        <source>What every level of every competency means</source>
        <translation>What every level of every competency means</translation>
    </message>
    <message>
        <source>Competencies and training needs</source>
        <translation>Competencies and training needs</translation>
    </message>
    <message>
        <source>What positions ask for against what was found, and who needs which training</source>
        <translation>What positions ask for against what was found, and who needs which training</translation>
    </message>
    <message>
        <source>No position is listed on %1. Import or enter positions first.</source>
        <translation>No position is listed on %1. Import or enter positions first.</translation>
    </message>
    <message>
        <source>This person holds no position of the list on %1. Appoint them first.</source>
        <translation>This person holds no position of the list on %1. Appoint them first.</translation>
    </message>
    <message>
        <source>Roll-out board</source>
        <translation>Roll-out board</translation>
    </message>
    <message>
        <source>Which units try the programme out, from when it counts, and what each still lacks</source>
        <translation>Which units try the programme out, from when it counts, and what each still lacks</translation>
    </message>
    <message>
        <source>Only the working group, HR and administrators set the dates of the roll-out.</source>
        <translation>Only the working group, HR and administrators set the dates of the roll-out.</translation>
    </message>
    <message>
        <source>The official start %1 lies before the pilot %2. Correct one of them.</source>
        <translation>The official start %1 lies before the pilot %2. Correct one of them.</translation>
    </message>
    <message>
        <source>The description of position %1 is damaged in the database. Restore a backup.</source>
        <translation>The description of position %1 is damaged in the database. Restore a backup.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>the head or a deputy</source>
        <translation>the head or a deputy</translation>
    </message>
    <message>
        <source>whoever is charged with consolidating</source>
        <translation>whoever is charged with consolidating</translation>
    </message>
    <message>
        <source>outside this database</source>
        <translation>outside this database</translation>
    </message>
    <message>
        <source>Steps of the route</source>
        <translation>Steps of the route</translation>
    </message>
    <message>
        <source>Route of a bloc</source>
        <translation>Route of a bloc</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Unit here</source>
        <translation>Unit here</translation>
    </message>
    <message>
        <source>The route has no step yet. Add the bodies a document passes.</source>
        <translation>The route has no step yet. Add the bodies a document passes.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Give up the changes</source>
        <translation>Give up the changes</translation>
    </message>
    <message>
        <source>Save the route</source>
        <translation>Save the route</translation>
    </message>
    <message>
        <source>Unit of this database</source>
        <translation>Unit of this database</translation>
    </message>
    <message>
        <source>A body that stands outside this database signs on paper; the lead body enters what it decided. Documents on their way keep the route they were submitted on.</source>
        <translation>A body that stands outside this database signs on paper; the lead body enters what it decided. Documents on their way keep the route they were submitted on.</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(no name yet)</translation>
    </message>
    <message>
        <source>The route is saved; documents submitted from now on take it.</source>
        <translation>The route is saved; documents submitted from now on take it.</translation>
    </message>
    <message>
        <source>Groups and points</source>
        <translation>Groups and points</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Consolidation</translation>
    </message>
    <message>
        <source>Groups and points are stored in the draft; coefficients follow the divisor.</source>
        <translation>Groups and points are stored in the draft; coefficients follow the divisor.</translation>
    </message>
    <message>
        <source>The parts are joined. Look through the duplicates, then submit the catalog.</source>
        <translation>The parts are joined. Look through the duplicates, then submit the catalog.</translation>
    </message>
    <message>
        <source>Parts submitted by agencies</source>
        <translation>Parts submitted by agencies</translation>
    </message>
    <message>
        <source>Join in one draft</source>
        <translation>Join in one draft</translation>
    </message>
    <message>
        <source>choose several with Ctrl or Shift; each is signed as consolidated</source>
        <translation>choose several with Ctrl or Shift; each is signed as consolidated</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>No part waits at your step. Agencies submit their catalogs on the Approvals page.</source>
        <translation>No part waits at your step. Agencies submit their catalogs on the Approvals page.</translation>
    </message>
    <message>
        <source>Title of the consolidated catalog</source>
        <translation>Title of the consolidated catalog</translation>
    </message>
    <message numerus="yes">
        <source>Join %n parts in one draft</source>
        <translation>
            <numerusform>Join %n part in one draft</numerusform>
            <numerusform>Join %n parts in one draft</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the consolidated catalog a title.</source>
        <translation>Give the consolidated catalog a title.</translation>
    </message>
    <message>
        <source>Groups by complexity</source>
        <translation>Groups by complexity</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>What belongs to it</translation>
    </message>
    <message>
        <source>Points from</source>
        <translation>Points from</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Points to</translation>
    </message>
    <message>
        <source>Save groups and points</source>
        <translation>Save groups and points</translation>
    </message>
    <message>
        <source>Standard product</source>
        <translation>Standard product</translation>
    </message>
    <message>
        <source>Points of the standard product (divisor)</source>
        <translation>Points of the standard product (divisor)</translation>
    </message>
    <message>
        <source>Groups by complexity, five at most, each with its frame of points</source>
        <translation>Groups by complexity, five at most, each with its frame of points</translation>
    </message>
    <message>
        <source>coefficient = points ÷ %1; an item of 12 points counts %2 standard products</source>
        <translation>coefficient = points ÷ %1; an item of 12 points counts %2 standard products</translation>
    </message>
    <message>
        <source>a figure above 0, such as 5 or 25</source>
        <translation>a figure above 0, such as 5 or 25</translation>
    </message>
    <message>
        <source>Each group needs a short name such as N1 and its points from and to.</source>
        <translation>Each group needs a short name such as N1 and its points from and to.</translation>
    </message>
    <message>
        <source>The divisor is the points of the standard product: a figure above 0, such as 5.</source>
        <translation>The divisor is the points of the standard product: a figure above 0, such as 5.</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Who may use it</translation>
    </message>
    <message>
        <source>Units that may use the item</source>
        <translation>Units that may use the item</translation>
    </message>
    <message>
        <source>every unit</source>
        <translation>every unit</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message>
        <source>Every unit may use the item.</source>
        <translation>Every unit may use the item.</translation>
    </message>
    <message>
        <source>Evidence: product, certificate, observation</source>
        <translation>Evidence: product, certificate, observation</translation>
    </message>
    <message>
        <source>Choose a competency</source>
        <translation>Choose a competency</translation>
    </message>
    <message>
        <source>below level 1</source>
        <translation>below level 1</translation>
    </message>
    <message>
        <source>Enter the level</source>
        <translation>Enter the level</translation>
    </message>
    <message>
        <source>Choose the competency and the level that was found.</source>
        <translation>Choose the competency and the level that was found.</translation>
    </message>
    <message>
        <source>Give the day of the assessment as day/month/year.</source>
        <translation>Give the day of the assessment as day/month/year.</translation>
    </message>
    <message>
        <source>holds no position of the list</source>
        <translation>holds no position of the list</translation>
    </message>
    <message>
        <source>nothing asked for</source>
        <translation>nothing asked for</translation>
    </message>
    <message numerus="yes">
        <source>%n below</source>
        <translation>
            <numerusform>%n below</numerusform>
            <numerusform>%n below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to assess</source>
        <translation>
            <numerusform>%n to assess</numerusform>
            <numerusform>%n to assess</numerusform>
        </translation>
    </message>
    <message>
        <source>meets all</source>
        <translation>meets all</translation>
    </message>
    <message>
        <source>Unit and training</source>
        <translation>Unit and training</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Filter by name, position</source>
        <translation>Filter by name, position</translation>
    </message>
    <message>
        <source>Levels of the person</source>
        <translation>Levels of the person</translation>
    </message>
    <message>
        <source>Where the unit lacks most</source>
        <translation>Where the unit lacks most</translation>
    </message>
    <message>
        <source>Training needs</source>
        <translation>Training needs</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Nobody whose levels you may see.</source>
        <translation>Nobody whose levels you may see.</translation>
    </message>
    <message>
        <source>No competency is asked for: appoint the person to a described position first.</source>
        <translation>No competency is asked for: appoint the person to a described position first.</translation>
    </message>
    <message>
        <source>No position asks for a competency yet.</source>
        <translation>No position asks for a competency yet.</translation>
    </message>
    <message>
        <source>Levels missing</source>
        <translation>Levels missing</translation>
    </message>
    <message>
        <source>Nobody assessed is below what the position asks for.</source>
        <translation>Nobody assessed is below what the position asks for.</translation>
    </message>
    <message>
        <source>No framework yet. Import the Word form or a workbook of the agency.</source>
        <translation>No framework yet. Import the Word form or a workbook of the agency.</translation>
    </message>
    <message>
        <source>Assessments are dated and never overwritten; the newest one counts</source>
        <translation>Assessments are dated and never overwritten; the newest one counts</translation>
    </message>
    <message>
        <source>The level of %1 is entered.</source>
        <translation>The level of %1 is entered.</translation>
    </message>
    <message>
        <source>Import competencies</source>
        <translation>Import competencies</translation>
    </message>
    <message>
        <source>Export competencies</source>
        <translation>Export competencies</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>levels</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people are below, %4 levels are missing</source>
        <translation>%1: %2 of %3 people are below, %4 levels are missing</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Found, of levels 1–5</source>
        <translation>Found, of levels 1–5</translation>
    </message>
    <message>
        <source>■ reached · □ asked for and not reached</source>
        <translation>■ reached · □ asked for and not reached</translation>
    </message>
    <message>
        <source>Must have it</source>
        <translation>Must have it</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>From … to</translation>
    </message>
    <message>
        <source>official</source>
        <translation>official</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>pilot</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Roll-out</translation>
    </message>
    <message>
        <source>Roll-out by unit</source>
        <translation>Roll-out by unit</translation>
    </message>
    <message>
        <source>Pilot from</source>
        <translation>Pilot from</translation>
    </message>
    <message>
        <source>Official from</source>
        <translation>Official from</translation>
    </message>
    <message>
        <source>Positions described</source>
        <translation>Positions described</translation>
    </message>
    <message>
        <source>People appointed</source>
        <translation>People appointed</translation>
    </message>
    <message>
        <source>Diary begun</source>
        <translation>Diary begun</translation>
    </message>
    <message>
        <source>There are no units yet. Import them first.</source>
        <translation>There are no units yet. Import them first.</translation>
    </message>
    <message>
        <source>A position counts as described with purpose, tasks and competencies</source>
        <translation>A position counts as described with purpose, tasks and competencies</translation>
    </message>
    <message>
        <source>%1 units · %2 official · %3 in the pilot</source>
        <translation>%1 units · %2 official · %3 in the pilot</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no level from 1 to 5, nor a range such as 2-3.</source>
        <translation>“%1” of “%2” is no level from 1 to 5, nor a range such as 2-3.</translation>
    </message>
    <message>
        <source>Not described yet.</source>
        <translation>Not described yet.</translation>
    </message>
    <message>
        <source>Word forms and workbooks (*.docx *.xlsx *.csv)</source>
        <translation>Word forms and workbooks (*.docx *.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Import %1?</source>
        <translation>Import %1?</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged.</source>
        <translation>%1 new, %2 changed, %3 unchanged.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>Imported: %1 new, %2 changed.</translation>
    </message>
    <message>
        <source>People who hold the position</source>
        <translation>People who hold the position</translation>
    </message>
    <message>
        <source>End the holding</source>
        <translation>End the holding</translation>
    </message>
    <message>
        <source>Nobody holds this position yet.</source>
        <translation>Nobody holds this position yet.</translation>
    </message>
    <message>
        <source>First or last day</source>
        <translation>First or last day</translation>
    </message>
    <message>
        <source>number of the decision</source>
        <translation>number of the decision</translation>
    </message>
    <message>
        <source>Give the day of the decision&apos;s effect as day/month/year.</source>
        <translation>Give the day of the decision&apos;s effect as day/month/year.</translation>
    </message>
    <message>
        <source>Choose who is appointed.</source>
        <translation>Choose who is appointed.</translation>
    </message>
    <message>
        <source>Choose in the list whose holding ends.</source>
        <translation>Choose in the list whose holding ends.</translation>
    </message>
    <message>
        <source>List and descriptions</source>
        <translation>List and descriptions</translation>
    </message>
    <message>
        <source>Filter by code, name, unit</source>
        <translation>Filter by code, name, unit</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Add a position</translation>
    </message>
    <message>
        <source>Positions of the unit</source>
        <translation>Positions of the unit</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>No positions yet. Import the Word form or a workbook, or add one.</source>
        <translation>No positions yet. Import the Word form or a workbook, or add one.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Take out of the list</translation>
    </message>
    <message>
        <source>Changing an approved list begins a new version; it counts once it is approved</source>
        <translation>Changing an approved list begins a new version; it counts once it is approved</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, from %2</translation>
    </message>
    <message>
        <source>The list is on its way to approval, so nothing in it changes.</source>
        <translation>The list is on its way to approval, so nothing in it changes.</translation>
    </message>
    <message>
        <source>Take “%1” out of the list?</source>
        <translation>Take “%1” out of the list?</translation>
    </message>
    <message>
        <source>Its description goes with it. Approved versions keep it.</source>
        <translation>Its description goes with it. Approved versions keep it.</translation>
    </message>
    <message>
        <source>Import positions</source>
        <translation>Import positions</translation>
    </message>
    <message>
        <source>Export positions</source>
        <translation>Export positions</translation>
    </message>
    <message>
        <source>All units (%1)</source>
        <translation>All units (%1)</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>The earlier version</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>The later version</translation>
    </message>
    <message>
        <source>Both versions are the same, or there is only one.</source>
        <translation>Both versions are the same, or there is only one.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the cell</source>
        <translation>Text of the cell</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>writes what import reads: units, people, catalog, positions, diary …</source>
        <translation>writes what import reads: units, people, catalog, positions, diary …</translation>
    </message>
    <message>
        <source>reads units, people, calendar, catalog, positions, work or diary from a file</source>
        <translation>reads units, people, calendar, catalog, positions, work or diary from a file</translation>
    </message>
    <message>
        <source>import KIND FILE [--unit CODE] [--dry-run] [--effective-from 2026-07-01]
       [--document NUMBER]
  KIND  units, people, calendar, catalog, positions, competencies,
        assignments or diary
  FILE  .xlsx or .csv; of positions and competencies also the Word form
        (.docx); the same file again changes nothing</source>
        <translation>import KIND FILE [--unit CODE] [--dry-run] [--effective-from 2026-07-01]
       [--document NUMBER]
  KIND  units, people, calendar, catalog, positions, competencies,
        assignments or diary
  FILE  .xlsx or .csv; of positions and competencies also the Word form
        (.docx); the same file again changes nothing</translation>
    </message>
    <message>
        <source>Own score of criterion %1</source>
        <translation>Own score of criterion %1</translation>
    </message>
    <message>
        <source>Catalog item</source>
        <translation>Catalog item</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Accepted minutes</source>
        <translation>Accepted minutes</translation>
    </message>
    <message>
        <source>Quality findings</source>
        <translation>Quality findings</translation>
    </message>
    <message>
        <source>Findings with an objective cause</source>
        <translation>Findings with an objective cause</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Delays</translation>
    </message>
    <message>
        <source>Delays with an objective cause</source>
        <translation>Delays with an objective cause</translation>
    </message>
    <message>
        <source>Remark of the reviewer</source>
        <translation>Remark of the reviewer</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Weaknesses</translation>
    </message>
    <message>
        <source>The words of this entry were removed. They are not brought back.</source>
        <translation>The words of this entry were removed. They are not brought back.</translation>
    </message>
    <message>
        <source>The beginning of this row is missing from the package. Ask for a complete package.</source>
        <translation>The beginning of this row is missing from the package. Ask for a complete package.</translation>
    </message>
    <message>
        <source>Something else was decided here meanwhile; that stands. Look at the row and change it here if needed.</source>
        <translation>Something else was decided here meanwhile; that stands. Look at the row and change it here if needed.</translation>
    </message>
    <message>
        <source>The content was changed here after that step was taken there. What is here stands; the step is taken anew.</source>
        <translation>The content was changed here after that step was taken there. What is here stands; the step is taken anew.</translation>
    </message>
    <message>
        <source>The entry was accepted here meanwhile. If it must change, the head reopens it first.</source>
        <translation>The entry was accepted here meanwhile. If it must change, the head reopens it first.</translation>
    </message>
    <message>
        <source>The entry was withdrawn here meanwhile. Restore it first if it is still needed.</source>
        <translation>The entry was withdrawn here meanwhile. Restore it first if it is still needed.</translation>
    </message>
    <message>
        <source>The sheet was handed in here meanwhile. Recall it first if it must change.</source>
        <translation>The sheet was handed in here meanwhile. Recall it first if it must change.</translation>
    </message>
    <message>
        <source>The package was signed but not written as this program writes it (%1). Ask the office it came from which program made it.</source>
        <translation>The package was signed but not written as this program writes it (%1). Ask the office it came from which program made it.</translation>
    </message>
    <message>
        <source>This step is taken where the database stands and not by a package. It is left out.</source>
        <translation>This step is taken where the database stands and not by a package. It is left out.</translation>
    </message>
    <message>
        <source>From the package of %1: %2 at %3</source>
        <translation>From the package of %1: %2 at %3</translation>
    </message>
    <message>
        <source>Merged with the package of %1</source>
        <translation>Merged with the package of %1</translation>
    </message>
    <message>
        <source>The catalog in force here has no item “%1”. Bring the catalogs of both sides to the same version and merge again.</source>
        <translation>The catalog in force here has no item “%1”. Bring the catalogs of both sides to the same version and merge again.</translation>
    </message>
    <message>
        <source>%1 is not the head who evaluates this person; the decision in the package does not count here.</source>
        <translation>%1 is not the head who evaluates this person; the decision in the package does not count here.</translation>
    </message>
    <message>
        <source>This work was given out in the other database only. Give it out here, or leave it there.</source>
        <translation>This work was given out in the other database only. Give it out here, or leave it there.</translation>
    </message>
    <message>
        <source>The sheet was signed here meanwhile. What was signed stands.</source>
        <translation>The sheet was signed here meanwhile. What was signed stands.</translation>
    </message>
    <message>
        <source>Sheet of %1</source>
        <translation>Sheet of %1</translation>
    </message>
    <message>
        <source>Packages of other offices are received by HR. Give the file to them.</source>
        <translation>Packages of other offices are received by HR. Give the file to them.</translation>
    </message>
    <message>
        <source>Say which office the key belongs to.</source>
        <translation>Say which office the key belongs to.</translation>
    </message>
    <message>
        <source>These are not the digits of the key in the package. Ask the office to read them out again; if they differ, somebody else made the package.</source>
        <translation>These are not the digits of the key in the package. Ask the office to read them out again; if they differ, somebody else made the package.</translation>
    </message>
    <message>
        <source>There is nothing in %1 to put into a package. Choose another month, unit or person.</source>
        <translation>There is nothing in %1 to put into a package. Choose another month, unit or person.</translation>
    </message>
    <message>
        <source>A package holds one month: name it as 2026-04.</source>
        <translation>A package holds one month: name it as 2026-04.</translation>
    </message>
    <message>
        <source>This package is about the work of “%1”, this database is of “%2”. Merge it there.</source>
        <translation>This package is about the work of “%1”, this database is of “%2”. Merge it there.</translation>
    </message>
    <message>
        <source>Packages of this office are not taken any more. Refresh the page.</source>
        <translation>Packages of this office are not taken any more. Refresh the page.</translation>
    </message>
    <message>
        <source>Name one package file.</source>
        <translation>Name one package file.</translation>
    </message>
    <message>
        <source>Say “package make --month 2026-04 --out FILE”.</source>
        <translation>Say “package make --month 2026-04 --out FILE”.</translation>
    </message>
    <message>
        <source>%1 holds %2 rows of %3 people. The key of this office reads %4: tell it by telephone to an office that gets a package for the first time.</source>
        <translation>%1 holds %2 rows of %3 people. The key of this office reads %4: tell it by telephone to an office that gets a package for the first time.</translation>
    </message>
    <message>
        <source>%1: here “%2”, in the package “%3”, before “%4”</source>
        <translation>%1: here “%2”, in the package “%3”, before “%4”</translation>
    </message>
    <message>
        <source>Package of “%1”, made at %2: %3, %4.</source>
        <translation>Package of “%1”, made at %2: %3, %4.</translation>
    </message>
    <message>
        <source>%1 rows: %2 with nothing new, %3 taken, %4 that clash, %5 refused.</source>
        <translation>%1 rows: %2 with nothing new, %3 taken, %4 that clash, %5 refused.</translation>
    </message>
    <message>
        <source>Where both sides differ the package&apos;s value stands now; the other one is in the history.</source>
        <translation>Where both sides differ the package&apos;s value stands now; the other one is in the history.</translation>
    </message>
    <message>
        <source>Where both sides differ the value here stands; the package&apos;s is in the history.</source>
        <translation>Where both sides differ the value here stands; the package&apos;s is in the history.</translation>
    </message>
    <message>
        <source>The key of this office: %1</source>
        <translation>The key of this office: %1</translation>
    </message>
    <message>
        <source>Packages with this key are not taken any more.</source>
        <translation>Packages with this key are not taken any more.</translation>
    </message>
    <message>
        <source>Packages of “%1” are taken from now on.</source>
        <translation>Packages of “%1” are taken from now on.</translation>
    </message>
    <message>
        <source>Say “package make”, “inspect”, “merge” or “key”.</source>
        <translation>Say “package make”, “inspect”, “merge” or “key”.</translation>
    </message>
    <message>
        <source>Carries work between offices without a line, as a signed file</source>
        <translation>Carries work between offices without a line, as a signed file</translation>
    </message>
    <message>
        <source>soviec-cli package make --month 2026-04 [--unit CODE | --person CODE] --out FILE.svpkg
soviec-cli package inspect FILE
soviec-cli package merge FILE [--take-theirs]
soviec-cli package key [FILE --fingerprint DIGITS [--name NAME] | FILE --withdraw]

make writes what was done with the month&apos;s entries, answers and own evaluation,
signed with the key of this office. inspect says what merging would do. merge does it,
all or nothing; the same file again changes nothing. Where both sides changed the same
field the value here stands and the package&apos;s is kept in the history (--take-theirs:
the other way round). Locks, signatures and acceptances made here always stand.
key shows the key of this office and those it accepts; with FILE it accepts the key the
file is signed with, if the digits are those the other office read out by telephone.</source>
        <translation>soviec-cli package make --month 2026-04 [--unit CODE | --person CODE] --out FILE.svpkg
soviec-cli package inspect FILE
soviec-cli package merge FILE [--take-theirs]
soviec-cli package key [FILE --fingerprint DIGITS [--name NAME] | FILE --withdraw]

make writes what was done with the month&apos;s entries, answers and own evaluation,
signed with the key of this office. inspect says what merging would do. merge does it,
all or nothing; the same file again changes nothing. Where both sides changed the same
field the value here stands and the package&apos;s is kept in the history (--take-theirs:
the other way round). Locks, signatures and acceptances made here always stand.
key shows the key of this office and those it accepts; with FILE it accepts the key the
file is signed with, if the digits are those the other office read out by telephone.</translation>
    </message>
    <message>
        <source>Stands in for the head</source>
        <translation>Stands in for the head</translation>
    </message>
    <message>
        <source>In charge of the field</source>
        <translation>In charge of the field</translation>
    </message>
    <message>
        <source>Who stands in for a head is entered by the personnel officer of the unit, after its document. Ask them.</source>
        <translation>Who stands in for a head is entered by the personnel officer of the unit, after its document. Ask them.</translation>
    </message>
    <message>
        <source>Give the first and the last day, the last one not before the first.</source>
        <translation>Give the first and the last day, the last one not before the first.</translation>
    </message>
    <message>
        <source>A charge is given for five years at most. Correct the last day.</source>
        <translation>A charge is given for five years at most. Correct the last day.</translation>
    </message>
    <message>
        <source>Give the number and date of the document it follows from.</source>
        <translation>Give the number and date of the document it follows from.</translation>
    </message>
    <message>
        <source>Nobody gives a charge to themself. Ask another personnel officer.</source>
        <translation>Nobody gives a charge to themself. Ask another personnel officer.</translation>
    </message>
    <message>
        <source>This person holds no position on %1. Correct the day, or enter the appointment.</source>
        <translation>This person holds no position on %1. Correct the day, or enter the appointment.</translation>
    </message>
    <message>
        <source>%1 heads this unit already. Choose who stands in.</source>
        <translation>%1 heads this unit already. Choose who stands in.</translation>
    </message>
    <message>
        <source>A field is assigned to a deputy, and it lies within the deputy&apos;s own unit (Article 15.4).</source>
        <translation>A field is assigned to a deputy, and it lies within the deputy&apos;s own unit (Article 15.4).</translation>
    </message>
    <message>
        <source>%1 holds this charge from %2 to %3 already. End that one first, or choose other days.</source>
        <translation>%1 holds this charge from %2 to %3 already. End that one first, or choose other days.</translation>
    </message>
    <message>
        <source>This charge does not exist. Refresh the page.</source>
        <translation>This charge does not exist. Refresh the page.</translation>
    </message>
    <message>
        <source>The last day lies between yesterday and %1: what was decided by this charge stands.</source>
        <translation>The last day lies between yesterday and %1: what was decided by this charge stands.</translation>
    </message>
    <message>
        <source>the head of the unit</source>
        <translation>the head of the unit</translation>
    </message>
    <message>
        <source>KT. %1, %2</source>
        <translation>KT. %1, %2</translation>
    </message>
    <message>
        <source>TUQ. %1, %2</source>
        <translation>TUQ. %1, %2</translation>
    </message>
    <message>
        <source>These are not the six figures of this moment, or they were used already. Wait for the next ones; if they never fit, set the clock of the telephone.</source>
        <translation>These are not the six figures of this moment, or they were used already. Wait for the next ones; if they never fit, set the clock of the telephone.</translation>
    </message>
    <message>
        <source>The agency asks for a second factor at signing. Give the six figures your app shows now.</source>
        <translation>The agency asks for a second factor at signing. Give the six figures your app shows now.</translation>
    </message>
    <message>
        <source>This sheet was changed in another window. Compare what stands there now with what you entered.</source>
        <translation>This sheet was changed in another window. Compare what stands there now with what you entered.</translation>
    </message>
    <message>
        <source>The server %1 does not show your account what this program needs; nothing was changed. Ask the administrator about your account; if it is in order, update this program.</source>
        <translation>The server %1 does not show your account what this program needs; nothing was changed. Ask the administrator about your account; if it is in order, update this program.</translation>
    </message>
    <message>
        <source>A second factor is in use already. An administrator takes it away before another one is set up.</source>
        <translation>A second factor is in use already. An administrator takes it away before another one is set up.</translation>
    </message>
    <message>
        <source>Say “charge list”, “charge give --person CODE --unit CODE --kind delegate|field --from DATE --to DATE --document TEXT” or “charge end ID --last DATE”.</source>
        <translation>Say “charge list”, “charge give --person CODE --unit CODE --kind delegate|field --from DATE --to DATE --document TEXT” or “charge end ID --last DATE”.</translation>
    </message>
    <message>
        <source>--%1 “%2” is no date. Write it as 2026-05-31.</source>
        <translation>--%1 “%2” is no date. Write it as 2026-05-31.</translation>
    </message>
    <message>
        <source>Says who stands in for a head, and which field a deputy has</source>
        <translation>Says who stands in for a head, and which field a deputy has</translation>
    </message>
    <message>
        <source>soviec-cli charge list [--unit CODE] [--day DATE]
soviec-cli charge give --person CODE --unit CODE --kind delegate|field --from DATE --to DATE
    --document TEXT
soviec-cli charge end ID --last DATE

A delegate decides and signs for the absent head of the unit on the named days; the
history and the signature say in whose place. A deputy directs and reviews the work of
the units of the field (Article 15.4). The personnel officer gives and ends both, by a
document; one that has not begun is taken back by a last day before its first.</source>
        <translation>soviec-cli charge list [--unit CODE] [--day DATE]
soviec-cli charge give --person CODE --unit CODE --kind delegate|field --from DATE --to DATE
    --document TEXT
soviec-cli charge end ID --last DATE

A delegate decides and signs for the absent head of the unit on the named days; the
history and the signature say in whose place. A deputy directs and reviews the work of
the units of the field (Article 15.4). The personnel officer gives and ends both, by a
document; one that has not begun is taken back by a last day before its first.</translation>
    </message>
    <message>
        <source>Say “factor state”, “factor enrol”, “factor confirm CODE”, “factor reset PERSON” or “factor require on|off”.</source>
        <translation>Say “factor state”, “factor enrol”, “factor confirm CODE”, “factor reset PERSON” or “factor require on|off”.</translation>
    </message>
    <message>
        <source>Scan it with an authenticator app, then say: factor confirm and the six figures.</source>
        <translation>Scan it with an authenticator app, then say: factor confirm and the six figures.</translation>
    </message>
    <message>
        <source>Signing asks for a second factor.</source>
        <translation>Signing asks for a second factor.</translation>
    </message>
    <message>
        <source>Signing asks for no second factor.</source>
        <translation>Signing asks for no second factor.</translation>
    </message>
    <message>
        <source>Yours is set up.</source>
        <translation>Yours is set up.</translation>
    </message>
    <message>
        <source>You have none set up.</source>
        <translation>You have none set up.</translation>
    </message>
    <message>
        <source>Sets up the second factor of signatures on a server</source>
        <translation>Sets up the second factor of signatures on a server</translation>
    </message>
    <message>
        <source>soviec-cli factor state
soviec-cli factor enrol
soviec-cli factor confirm CODE
soviec-cli factor reset PERSON
soviec-cli factor require on|off

enrol shows a QR code for an authenticator app, once; confirm takes the first six
figures. Where an administrator says require on, every signature needs the figures
of the moment, each once; the server checks them. reset is for a lost telephone.</source>
        <translation>soviec-cli factor state
soviec-cli factor enrol
soviec-cli factor confirm CODE
soviec-cli factor reset PERSON
soviec-cli factor require on|off

enrol shows a QR code for an authenticator app, once; confirm takes the first six
figures. Where an administrator says require on, every signature needs the figures
of the moment, each once; the server checks them. reset is for a lost telephone.</translation>
    </message>
    <message>
        <source>soviec-cli year rate --year 2026 [--unit CODE]
soviec-cli --as LOGIN year sign --year 2026 [--unit CODE] [--person CODE]
    [--decision NUMBER --date 2026-12-10] [--missing-reason …]
    [--signer NAME --signer-title TITLE] [--code FIGURES]
soviec-cli year reconcile DECISION.xlsx --year 2026 [--unit CODE]

rate proposes the level of everybody on the closed cohort: months, leave, forced
levels, the organisation&apos;s rating, the quota an agency and a group. Nothing is
stored. sign signs as the authority named by --as, or enters the decision of an
authority outside (--signer) where HR does it; who cannot be signed is listed.
reconcile compares a signed decision (person, score, level, where it has them the
parts and months) with the record and with itself, names the cause of every
difference, and ends with 1 where there is one.</source>
        <translation>soviec-cli year rate --year 2026 [--unit CODE]
soviec-cli --as LOGIN year sign --year 2026 [--unit CODE] [--person CODE]
    [--decision NUMBER --date 2026-12-10] [--missing-reason …]
    [--signer NAME --signer-title TITLE] [--code FIGURES]
soviec-cli year reconcile DECISION.xlsx --year 2026 [--unit CODE]

rate proposes the level of everybody on the closed cohort: months, leave, forced
levels, the organisation&apos;s rating, the quota an agency and a group. Nothing is
stored. sign signs as the authority named by --as, or enters the decision of an
authority outside (--signer) where HR does it; who cannot be signed is listed.
reconcile compares a signed decision (person, score, level, where it has them the
parts and months) with the record and with itself, names the cause of every
difference, and ends with 1 where there is one.</translation>
    </message>
    <message>
        <source>Figures of the charts</source>
        <translation>Figures of the charts</translation>
    </message>
    <message>
        <source>Stopped. The report was not made.</source>
        <translation>Stopped. The report was not made.</translation>
    </message>
    <message numerus="yes">
        <source>Printing was stopped after %n page(s).</source>
        <translation>
            <numerusform>Printing was stopped after %n page.</numerusform>
            <numerusform>Printing was stopped after %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>an official date</source>
        <translation>an official date</translation>
    </message>
    <message>
        <source>an approved catalog</source>
        <translation>an approved catalog</translation>
    </message>
    <message numerus="yes">
        <source>descriptions of %n positions</source>
        <translation>
            <numerusform>description of %n position</numerusform>
            <numerusform>descriptions of %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>positions of %n people</source>
        <translation>
            <numerusform>position of %n person</numerusform>
            <numerusform>positions of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>diaries of %n people</source>
        <translation>
            <numerusform>diary of %n person</numerusform>
            <numerusform>diaries of %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>pilot %1</source>
        <translation>pilot %1</translation>
    </message>
    <message>
        <source>Catalog in force</source>
        <translation>Catalog in force</translation>
    </message>
    <message>
        <source>lacks nothing</source>
        <translation>lacks nothing</translation>
    </message>
    <message>
        <source>still lacks: %1</source>
        <translation>still lacks: %1</translation>
    </message>
    <message>
        <source>Catalog of work</source>
        <translation>Catalog of work</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Heading of part %1</source>
        <translation>Heading of part %1</translation>
    </message>
    <message>
        <source>Who was followed</source>
        <translation>Who was followed</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Who reported</translation>
    </message>
    <message>
        <source>Results by level</source>
        <translation>Results by level</translation>
    </message>
    <message>
        <source>Comparison with before</source>
        <translation>Comparison with before</translation>
    </message>
    <message>
        <source>Agencies without a report</source>
        <translation>Agencies without a report</translation>
    </message>
    <message>
        <source>Agencies not complete</source>
        <translation>Agencies not complete</translation>
    </message>
    <message>
        <source>Unusual means</source>
        <translation>Unusual means</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Closing words</translation>
    </message>
    <message>
        <source>Carry sums over to the next page</source>
        <translation>Carry sums over to the next page</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Making the report</translation>
    </message>
    <message>
        <source>Sending pages to the printer</source>
        <translation>Sending pages to the printer</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Writing “%1”</translation>
    </message>
    <message>
        <source>Print the report of this page</source>
        <translation>Print the report of this page</translation>
    </message>
    <message>
        <source>There is no report of this page; Ctrl+P prints its list.</source>
        <translation>There is no report of this page; Ctrl+P prints its list.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Criterion %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nothing.</translation>
    </message>
    <message>
        <source>Of this unit and those below</source>
        <translation>Of this unit and those below</translation>
    </message>
    <message>
        <source>It is in force from %1 to %2.</source>
        <translation>It is in force from %1 to %2.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>It ends on %1.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>In another&apos;s place</source>
        <translation>In another&apos;s place</translation>
    </message>
    <message>
        <source>Let stand in or give a field…</source>
        <translation>Let stand in or give a field…</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Store the chosen values</source>
        <translation>Store the chosen values</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile</source>
        <translation>Somebody else changed this meanwhile</translation>
    </message>
    <message>
        <source>%1: choose a value for each field. Nothing has been overwritten; until you store, everything stays as it is now.</source>
        <translation>%1: choose a value for each field. Nothing has been overwritten; until you store, everything stays as it is now.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Theirs, stored now</source>
        <translation>Theirs, stored now</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>Leave as it is now</source>
        <translation>Leave as it is now</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mine</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>theirs</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>as it was</translation>
    </message>
    <message>
        <source>Choose a value for each field first.</source>
        <translation>Choose a value for each field first.</translation>
    </message>
    <message>
        <source>Set up the second factor</source>
        <translation>Set up the second factor</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your telephone, or type the letters into it. It is shown only now; nobody can read it again.</source>
        <translation>Scan this with an authenticator app on your telephone, or type the letters into it. It is shown only now; nobody can read it again.</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR code for the authenticator app</translation>
    </message>
    <message>
        <source>The same as letters</source>
        <translation>The same as letters</translation>
    </message>
    <message>
        <source>The six figures the app shows now</source>
        <translation>The six figures the app shows now</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>The next six figures of the app: each is used once</source>
        <translation>The next six figures of the app: each is used once</translation>
    </message>
    <message>
        <source>The server has a newer version of the database: you can read and print, but store nothing. Have this program updated.</source>
        <translation>The server has a newer version of the database: you can read and print, but store nothing. Have this program updated.</translation>
    </message>
    <message>
        <source>stays as it is here</source>
        <translation>stays as it is here</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>to decide</translation>
    </message>
    <message>
        <source>keep here</source>
        <translation>keep here</translation>
    </message>
    <message>
        <source>take the package&apos;s</source>
        <translation>take the package&apos;s</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Packages (*.svpkg)</source>
        <translation>Packages (*.svpkg)</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Open a package</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Make a package</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>What needs a look</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>In the package</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Nothing clashes and nothing is refused.</source>
        <translation>Nothing clashes and nothing is refused.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Keep what is here</translation>
    </message>
    <message>
        <source>Take the package&apos;s</source>
        <translation>Take the package&apos;s</translation>
    </message>
    <message>
        <source>Close without merging</source>
        <translation>Close without merging</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Whose packages are taken</source>
        <translation>Whose packages are taken</translation>
    </message>
    <message>
        <source>a key is accepted when its first package is opened</source>
        <translation>a key is accepted when its first package is opened</translation>
    </message>
    <message>
        <source>Take no more of these</source>
        <translation>Take no more of these</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Digits of its key</source>
        <translation>Digits of its key</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Only packages made with the key of this office are taken so far.</source>
        <translation>Only packages made with the key of this office are taken so far.</translation>
    </message>
    <message>
        <source>Send packages with the care their content needs: they are signed, not encrypted</source>
        <translation>Send packages with the care their content needs: they are signed, not encrypted</translation>
    </message>
    <message>
        <source>The key of this office reads %1. Read it out by telephone to an office that gets its first package.</source>
        <translation>The key of this office reads %1. Read it out by telephone to an office that gets its first package.</translation>
    </message>
    <message>
        <source>This office has no key yet; the first package makes one.</source>
        <translation>This office has no key yet; the first package makes one.</translation>
    </message>
    <message>
        <source>Make a package of %1</source>
        <translation>Make a package of %1</translation>
    </message>
    <message>
        <source>It holds what was done with the month&apos;s entries, the answers to assignments and the own evaluations.</source>
        <translation>It holds what was done with the month&apos;s entries, the answers to assignments and the own evaluations.</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Whose work</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>Making the package</translation>
    </message>
    <message>
        <source>The package is made: %1 rows of %2 people. It may go by mail or on a stick.</source>
        <translation>The package is made: %1 rows of %2 people. It may go by mail or on a stick.</translation>
    </message>
    <message>
        <source>A key that is not known here</source>
        <translation>A key that is not known here</translation>
    </message>
    <message>
        <source>The package says it is from “%1”. Call that office by a telephone number you know and type the thirty digits it reads out.</source>
        <translation>The package says it is from “%1”. Call that office by a telephone number you know and type the thirty digits it reads out.</translation>
    </message>
    <message>
        <source>Name of the office here</source>
        <translation>Name of the office here</translation>
    </message>
    <message>
        <source>Accept the key</source>
        <translation>Accept the key</translation>
    </message>
    <message>
        <source>Package of %1</source>
        <translation>Package of %1</translation>
    </message>
    <message>
        <source>made at %1</source>
        <translation>made at %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows, %4 with nothing new, %5 to take, %6 refused.</source>
        <translation>%1, %2: %3 rows, %4 with nothing new, %5 to take, %6 refused.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed on both sides: say which value stays.</source>
        <translation>
            <numerusform>%n field was changed on both sides: say which value stays.</numerusform>
            <numerusform>%n fields were changed on both sides: say which value stays.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging the package</source>
        <translation>Merging the package</translation>
    </message>
    <message>
        <source>Merged: %1 rows taken, %2 refused. What gave way stands in the history of its entry.</source>
        <translation>Merged: %1 rows taken, %2 refused. What gave way stands in the history of its entry.</translation>
    </message>
    <message>
        <source>Take no more packages of this office?</source>
        <translation>Take no more packages of this office?</translation>
    </message>
    <message>
        <source>What was merged stays. Its key can be accepted again with the next package.</source>
        <translation>What was merged stays. Its key can be accepted again with the next package.</translation>
    </message>
    <message>
        <source>Take no more</source>
        <translation>Take no more</translation>
    </message>
    <message>
        <source>Number, sign</source>
        <translation>Number, sign</translation>
    </message>
    <message>
        <source>Day of the document</source>
        <translation>Day of the document</translation>
    </message>
    <message>
        <source>Day received</source>
        <translation>Day received</translation>
    </message>
    <message>
        <source>Kind or procedure</source>
        <translation>Kind or procedure</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Day done</source>
        <translation>Day done</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Secrecy</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>The row carries a secrecy mark and was left out: state secrets are not recorded here.</source>
        <translation>The row carries a secrecy mark and was left out: state secrets are not recorded here.</translation>
    </message>
    <message>
        <source>The row has neither a number nor a summary. Fill one in, or leave the row out.</source>
        <translation>The row has neither a number nor a summary. Fill one in, or leave the row out.</translation>
    </message>
    <message>
        <source>No row names %1 as the one who handled it. Choose no column for “%2” to read all rows.</source>
        <translation>No row names %1 as the one who handled it. Choose no column for “%2” to read all rows.</translation>
    </message>
    <message>
        <source>The copy could not be written to %1, or did not read back the same. Free some space, or choose another place for copies; nothing was changed.</source>
        <translation>The copy could not be written to %1, or did not read back the same. Free some space, or choose another place for copies; nothing was changed.</translation>
    </message>
    <message>
        <source>The folder %1 for copies cannot be made. Choose another place for copies.</source>
        <translation>The folder %1 for copies cannot be made. Choose another place for copies.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written. Choose another place for copies.</source>
        <translation>The folder %1 may not be written. Choose another place for copies.</translation>
    </message>
    <message>
        <source>“%1” has no sheet with a row of headings. Export the list again with its headings.</source>
        <translation>“%1” has no sheet with a row of headings. Export the list again with its headings.</translation>
    </message>
    <message>
        <source>Say which column holds the number or the summary of the documents.</source>
        <translation>Say which column holds the number or the summary of the documents.</translation>
    </message>
    <message>
        <source>This document is not in your register. Read the list again.</source>
        <translation>This document is not in your register. Read the list again.</translation>
    </message>
    <message>
        <source>“%1” is in the diary already. Read the register again.</source>
        <translation>“%1” is in the diary already. Read the register again.</translation>
    </message>
    <message>
        <source>The packet holds a result without a period or a total. Ask for another one.</source>
        <translation>The packet holds a result without a period or a total. Ask for another one.</translation>
    </message>
    <message>
        <source>Signed packet of %1, %2</source>
        <translation>Signed packet of %1, %2</translation>
    </message>
    <message>
        <source>%1: here %2, in the packet %3</source>
        <translation>%1: here %2, in the packet %3</translation>
    </message>
    <message>
        <source>This person is not in the database.</source>
        <translation>This person is not in the database.</translation>
    </message>
    <message>
        <source>%1 has no signed result in %2, so nothing can go along. Sign the months first.</source>
        <translation>%1 has no signed result in %2, so nothing can go along. Sign the months first.</translation>
    </message>
    <message>
        <source>The fingerprint is not that of the packet from %1. Ask that agency by telephone and type what it reads out.</source>
        <translation>The fingerprint is not that of the packet from %1. Ask that agency by telephone and type what it reads out.</translation>
    </message>
    <message>
        <source>The packet is about %1. Choose that person here.</source>
        <translation>The packet is about %1. Choose that person here.</translation>
    </message>
    <message>
        <source>Other results stand here already: %1. Revoke them first, or leave the packet.</source>
        <translation>Other results stand here already: %1. Revoke them first, or leave the packet.</translation>
    </message>
    <message>
        <source>Batch %1 of %2</source>
        <translation>Batch %1 of %2</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>to be sent</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>in a file</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>There is nothing to send for %1: every signed result is in a batch already.</source>
        <translation>There is nothing to send for %1: every signed result is in a batch already.</translation>
    </message>
    <message>
        <source>There is no batch %1. See the list of batches.</source>
        <translation>There is no batch %1. See the list of batches.</translation>
    </message>
    <message>
        <source>Write the day batch %1 was sent: not before %2, when it was made, and not after today.</source>
        <translation>Write the day batch %1 was sent: not before %2, when it was made, and not after today.</translation>
    </message>
    <message>
        <source>Batch %1 is not sent yet. Note the day it was sent first.</source>
        <translation>Batch %1 is not sent yet. Note the day it was sent first.</translation>
    </message>
    <message>
        <source>Write the day of the answer: not before %1, when the batch was sent, and not after today.</source>
        <translation>Write the day of the answer: not before %1, when the batch was sent, and not after today.</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>that day</translation>
    </message>
    <message>
        <source>that week</source>
        <translation>that week</translation>
    </message>
    <message>
        <source>that month</source>
        <translation>that month</translation>
    </message>
    <message>
        <source>no month signed yet</source>
        <translation>no month signed yet</translation>
    </message>
    <message numerus="yes">
        <source>%n months of people signed, the last %1</source>
        <translation>
            <numerusform>%n month of people signed, the last %1</numerusform>
            <numerusform>%n months of people signed, the last %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 people · %3 diary entries · %4 · last change %5 · %6</source>
        <translation>%1 · %2 people · %3 diary entries · %4 · last change %5 · %6</translation>
    </message>
    <message>
        <source>Copies of the database</source>
        <translation>Copies of the database</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>Backup copies</translation>
    </message>
    <message>
        <source>A copy is made every day when the program opens or closes, and verified. Seven daily, four weekly and twelve monthly copies are kept. Another disk or a stick keeps them safe when this computer fails.</source>
        <translation>A copy is made every day when the program opens or closes, and verified. Seven daily, four weekly and twelve monthly copies are kept. Another disk or a stick keeps them safe when this computer fails.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kept as the copy of</source>
        <translation>Kept as the copy of</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>There is no copy here yet. “Copy now” makes the first one.</source>
        <translation>There is no copy here yet. “Copy now” makes the first one.</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Another place…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copy now</translation>
    </message>
    <message>
        <source>Go back to this copy…</source>
        <translation>Go back to this copy…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>Copies lie in %1</source>
        <translation>Copies lie in %1</translation>
    </message>
    <message>
        <source>Looking into the copy…</source>
        <translation>Looking into the copy…</translation>
    </message>
    <message>
        <source>Where to keep the copies</source>
        <translation>Where to keep the copies</translation>
    </message>
    <message>
        <source>Copying and verifying…</source>
        <translation>Copying and verifying…</translation>
    </message>
    <message>
        <source>Look into a copy</source>
        <translation>Look into a copy</translation>
    </message>
    <message>
        <source>Databases of Sổ Việc (*.db *.soviec);;All files (*)</source>
        <translation>Databases of Sổ Việc (*.db *.soviec);;All files (*)</translation>
    </message>
    <message>
        <source>Go back to this copy?</source>
        <translation>Go back to this copy?</translation>
    </message>
    <message>
        <source>%1

What was entered after it is not in it. The present database is kept beside it under a dated name.</source>
        <translation>%1

What was entered after it is not in it. The present database is kept beside it under a dated name.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>The copy is kept, but its history does not verify: %1 No older copy was removed.</source>
        <translation>The copy is kept, but its history does not verify: %1 No older copy was removed.</translation>
    </message>
    <message>
        <source>Fill from the document register…</source>
        <translation>Fill from the document register…</translation>
    </message>
    <message>
        <source>Which column of the list means what? It is kept for the next list of the same make.</source>
        <translation>Which column of the list means what? It is kept for the next list of the same make.</translation>
    </message>
    <message>
        <source>The list is called</source>
        <translation>The list is called</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Read the list</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>no column</translation>
    </message>
    <message>
        <source>Open a list of documents or cases…</source>
        <translation>Open a list of documents or cases…</translation>
    </message>
    <message>
        <source>Enter all proposals that are ready</source>
        <translation>Enter all proposals that are ready</translation>
    </message>
    <message>
        <source>Put the document aside</source>
        <translation>Put the document aside</translation>
    </message>
    <message>
        <source>Complete the chosen documents in the line</source>
        <translation>Complete the chosen documents in the line</translation>
    </message>
    <message>
        <source>Enter the chosen documents</source>
        <translation>Enter the chosen documents</translation>
    </message>
    <message>
        <source>Open a list of documents or cases</source>
        <translation>Open a list of documents or cases</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv)</source>
        <translation>Lists (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Choose rows that are done. What is not done yet waits for its day.</source>
        <translation>Choose rows that are done. What is not done yet waits for its day.</translation>
    </message>
    <message>
        <source>entering from the document register</source>
        <translation>entering from the document register</translation>
    </message>
    <message>
        <source>“%1” is put aside.</source>
        <translation>“%1” is put aside.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents of the register are due, the first on %1: %2</source>
        <translation>
            <numerusform>%n document of the register is due on %1: %2</numerusform>
            <numerusform>%n documents of the register are due, the first on %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Document register</source>
        <translation>Document register</translation>
    </message>
    <message>
        <source>From the document register</source>
        <translation>From the document register</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Open a list…</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Document or case</source>
        <translation>Document or case</translation>
    </message>
    <message>
        <source>Ctrl+O opens the list that your document-management system or one-stop shop exports (.xlsx, .csv). What is done becomes proposed entries, what is not done becomes deadlines.</source>
        <translation>Ctrl+O opens the list that your document-management system or one-stop shop exports (.xlsx, .csv). What is done becomes proposed entries, what is not done becomes deadlines.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Enter enters the row · Ctrl+Enter all that are ready · Delete puts it aside · what is typed in the line above completes the chosen rows</source>
        <translation>Enter enters the row · Ctrl+Enter all that are ready · Delete puts it aside · what is typed in the line above completes the chosen rows</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 new, %4 changed, %5 known before.</source>
        <translation>%1: %2 rows, %3 new, %4 changed, %5 known before.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows with a secrecy mark were left out.</source>
        <translation>
            <numerusform>%n row with a secrecy mark was left out.</numerusform>
            <numerusform>%n rows with a secrecy mark were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were handled by others.</source>
        <translation>
            <numerusform>%n row was handled by somebody else.</numerusform>
            <numerusform>%n rows were handled by others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not understood; they stand at the end.</source>
        <translation>
            <numerusform>%n row was not understood; it stands at the end.</numerusform>
            <numerusform>%n rows were not understood; they stand at the end.</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>late %1</translation>
    </message>
    <message>
        <source>Not done yet · due %1</source>
        <translation>Not done yet · due %1</translation>
    </message>
    <message>
        <source>Not done yet · without a deadline</source>
        <translation>Not done yet · without a deadline</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>%1 to enter · %2 waiting · %3 in the diary · %4 put aside</source>
        <translation>%1 to enter · %2 waiting · %3 in the diary · %4 put aside</translation>
    </message>
    <message>
        <source>National database…</source>
        <translation>National database…</translation>
    </message>
    <message>
        <source>National database (%1)…</source>
        <translation>National database (%1)…</translation>
    </message>
    <message>
        <source>Results are due there five days after they were signed</source>
        <translation>Results are due there five days after they were signed</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Results for the national database</source>
        <translation>Results for the national database</translation>
    </message>
    <message>
        <source>Batches for the national database</source>
        <translation>Batches for the national database</translation>
    </message>
    <message>
        <source>National personnel database, %1</source>
        <translation>National personnel database, %1</translation>
    </message>
    <message>
        <source>Results are due in the national personnel database five days after they were signed (Article 26.1 d). A batch is a file to hand over; note here the day it was sent and the answer.</source>
        <translation>Results are due in the national personnel database five days after they were signed (Article 26.1 d). A batch is a file to hand over; note here the day it was sent and the answer.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Nothing is signed in this year yet.</source>
        <translation>Nothing is signed in this year yet.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>No batch is made yet. “Make a batch…” writes the first one.</source>
        <translation>No batch is made yet. “Make a batch…” writes the first one.</translation>
    </message>
    <message>
        <source>Make a batch…</source>
        <translation>Make a batch…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Send again…</translation>
    </message>
    <message>
        <source>Was sent…</source>
        <translation>Was sent…</translation>
    </message>
    <message>
        <source>Was received…</source>
        <translation>Was received…</translation>
    </message>
    <message>
        <source>A batch of everything that was not acknowledged</source>
        <translation>A batch of everything that was not acknowledged</translation>
    </message>
    <message>
        <source>%1 results signed · %2 received · %3 sent, no answer yet · %4 to be sent · %5 refused</source>
        <translation>%1 results signed · %2 received · %3 sent, no answer yet · %4 to be sent · %5 refused</translation>
    </message>
    <message>
        <source>next due %1</source>
        <translation>next due %1</translation>
    </message>
    <message>
        <source>Where to write the files of the batch</source>
        <translation>Where to write the files of the batch</translation>
    </message>
    <message>
        <source>Batch %1 with %2 results: %3 and the same as a workbook. Note the day when it is sent.</source>
        <translation>Batch %1 with %2 results: %3 and the same as a workbook. Note the day when it is sent.</translation>
    </message>
    <message>
        <source>Batch %1 was sent</source>
        <translation>Batch %1 was sent</translation>
    </message>
    <message>
        <source>How, or number of the receipt</source>
        <translation>How, or number of the receipt</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>“%1” names no result of the year. Write person code, period and reason, such as CB01 2026-04 wrong code.</source>
        <translation>“%1” names no result of the year. Write person code, period and reason, such as CB01 2026-04 wrong code.</translation>
    </message>
    <message>
        <source>Answer to batch %1</source>
        <translation>Answer to batch %1</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>What was refused: person code, period, reason, a line each</source>
        <translation>What was refused: person code, period, reason, a line each</translation>
    </message>
    <message>
        <source>Batch %1: %2 results, %3 received, %4 refused.</source>
        <translation>Batch %1: %2 results, %3 received, %4 refused.</translation>
    </message>
    <message>
        <source>In the folder sao-luu beside the database, if nothing is chosen.</source>
        <translation>In the folder sao-luu beside the database, if nothing is chosen.</translation>
    </message>
    <message>
        <source>Backup copies, going back to one…</source>
        <translation>Backup copies, going back to one…</translation>
    </message>
    <message>
        <source>Results that go along to another agency</source>
        <translation>Results that go along to another agency</translation>
    </message>
    <message>
        <source>The signed results of %1 go along as a file signed by this agency; nothing is removed here.</source>
        <translation>The signed results of %1 go along as a file signed by this agency; nothing is removed here.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>Where to write the packet</source>
        <translation>Where to write the packet</translation>
    </message>
    <message>
        <source>Packets of Sổ Việc (*.svpkg)</source>
        <translation>Packets of Sổ Việc (*.svpkg)</translation>
    </message>
    <message>
        <source>%1: %2 results are in the packet. Read this fingerprint out when the other agency asks: %3</source>
        <translation>%1: %2 results are in the packet. Read this fingerprint out when the other agency asks: %3</translation>
    </message>
    <message>
        <source>Packet of a former agency</source>
        <translation>Packet of a former agency</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Results of %1</translation>
    </message>
    <message>
        <source>%1 sent on %2: %3. Ask that agency by telephone for the fingerprint of its key and type what it reads out.</source>
        <translation>%1 sent on %2: %3. Ask that agency by telephone for the fingerprint of its key and type what it reads out.</translation>
    </message>
    <message>
        <source>Fingerprint, thirty digits</source>
        <translation>Fingerprint, thirty digits</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Take them in</translation>
    </message>
    <message>
        <source>%1 results are taken in, %2 stood here already.</source>
        <translation>%1 results are taken in, %2 stood here already.</translation>
    </message>
    <message>
        <source>Take a packet in…</source>
        <translation>Take a packet in…</translation>
    </message>
    <message>
        <source>Packet for another agency…</source>
        <translation>Packet for another agency…</translation>
    </message>
    <message>
        <source>%1 is written and verified.</source>
        <translation>%1 is written and verified.</translation>
    </message>
    <message>
        <source>%1 had its time and was removed.</source>
        <translation>%1 had its time and was removed.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies in %1.</source>
        <translation>
            <numerusform>%n copy in %1.</numerusform>
            <numerusform>%n copies in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 people, %3 diary entries, %4 signed months, last change %5.</source>
        <translation>%1: %2 people, %3 diary entries, %4 signed months, last change %5.</translation>
    </message>
    <message>
        <source>Say “backup FILE”, “backup make”, “backup list”, “backup inspect FILE” or “backup restore FILE”.</source>
        <translation>Say “backup FILE”, “backup make”, “backup list”, “backup inspect FILE” or “backup restore FILE”.</translation>
    </message>
    <message>
        <source>soviec-cli --db PATH backup FILE
soviec-cli --db PATH backup make [--folder DIR]
soviec-cli --db PATH backup list [--folder DIR]
soviec-cli backup inspect FILE
soviec-cli --db PATH backup restore FILE

FILE must not exist. It appears complete and verified, or not at all. make writes
a dated copy (into sao-luu beside the database where no folder is named) and
keeps 7 daily, 4 weekly and 12 monthly ones. inspect says what a copy holds.</source>
        <translation>soviec-cli --db PATH backup FILE
soviec-cli --db PATH backup make [--folder DIR]
soviec-cli --db PATH backup list [--folder DIR]
soviec-cli backup inspect FILE
soviec-cli --db PATH backup restore FILE

FILE must not exist. It appears complete and verified, or not at all. make writes
a dated copy (into sao-luu beside the database where no folder is named) and
keeps 7 daily, 4 weekly and 12 monthly ones. inspect says what a copy holds.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 is written.</translation>
    </message>
    <message>
        <source>export KIND --out FILE [--unit CODE] [--month 2026-04]
  KIND  units, people, calendar, catalog, positions, competencies,
        assignments or diary
  FILE  .xlsx or .csv; what was exported can be imported again
  --month  a month, a quarter (2026-Q2) or a year of assignments and diary

export data --out FILE.json [--unit CODE] [--month 2026-04]
  people, assignments, signed sheets and ratings for other systems, of a month, a quarter or
  a year (this year where none is named), as office-data.schema.json describes them</source>
        <translation>export KIND --out FILE [--unit CODE] [--month 2026-04]
  KIND  units, people, calendar, catalog, positions, competencies,
        assignments or diary
  FILE  .xlsx or .csv; what was exported can be imported again
  --month  a month, a quarter (2026-Q2) or a year of assignments and diary

export data --out FILE.json [--unit CODE] [--month 2026-04]
  people, assignments, signed sheets and ratings for other systems, of a month, a quarter or
  a year (this year where none is named), as office-data.schema.json describes them</translation>
    </message>
    <message>
        <source>%1 (%2), %3: %4 results from %5. Fingerprint of the key: %6</source>
        <translation>%1 (%2), %3: %4 results from %5. Fingerprint of the key: %6</translation>
    </message>
    <message>
        <source>Say “moving make --person CODE --year 2026 --out FILE”.</source>
        <translation>Say “moving make --person CODE --year 2026 --out FILE”.</translation>
    </message>
    <message>
        <source>Say “moving take FILE --person CODE --fingerprint &apos;48210 99317 …&apos;”.</source>
        <translation>Say “moving take FILE --person CODE --fingerprint &apos;48210 99317 …&apos;”.</translation>
    </message>
    <message>
        <source>Say “moving make”, “moving inspect FILE” or “moving take FILE”.</source>
        <translation>Say “moving make”, “moving inspect FILE” or “moving take FILE”.</translation>
    </message>
    <message>
        <source>Say “moving inspect FILE”.</source>
        <translation>Say “moving inspect FILE”.</translation>
    </message>
    <message>
        <source>Takes a person&apos;s monthly results along to another agency, signed</source>
        <translation>Takes a person&apos;s monthly results along to another agency, signed</translation>
    </message>
    <message>
        <source>soviec-cli --db PATH moving make --person CODE --year 2026 --out FILE
soviec-cli --db PATH moving inspect FILE
soviec-cli --db PATH moving take FILE --person CODE --fingerprint DIGITS

make writes the signed results of the year, signed with the agency&apos;s key. take counts them in
the mean of the year (Article 19.1); DIGITS is the fingerprint of the key, as the other agency
reads it out by telephone. Taking the same packet again changes nothing.</source>
        <translation>soviec-cli --db PATH moving make --person CODE --year 2026 --out FILE
soviec-cli --db PATH moving inspect FILE
soviec-cli --db PATH moving take FILE --person CODE --fingerprint DIGITS

make writes the signed results of the year, signed with the agency&apos;s key. take counts them in
the mean of the year (Article 19.1); DIGITS is the fingerprint of the key, as the other agency
reads it out by telephone. Taking the same packet again changes nothing.</translation>
    </message>
    <message>
        <source>%1 results: %2 received, %3 sent, %4 to be sent, %5 refused, %6 overdue.</source>
        <translation>%1 results: %2 received, %3 sent, %4 to be sent, %5 refused, %6 overdue.</translation>
    </message>
    <message>
        <source>Say where the files go: --out FOLDER.</source>
        <translation>Say where the files go: --out FOLDER.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>The folder %1 cannot be made. Choose another one.</translation>
    </message>
    <message>
        <source>Batch %1 with %2 results: %3</source>
        <translation>Batch %1 with %2 results: %3</translation>
    </message>
    <message>
        <source>Row %1 of %2 names no result of the year, or no reason. Write person code, period and reason.</source>
        <translation>Row %1 of %2 names no result of the year, or no reason. Write person code, period and reason.</translation>
    </message>
    <message>
        <source>Say “national sent NUMBER --on DAY” or “national received NUMBER --on DAY”.</source>
        <translation>Say “national sent NUMBER --on DAY” or “national received NUMBER --on DAY”.</translation>
    </message>
    <message>
        <source>Say “national status”, “make”, “sent”, “received” or “list”.</source>
        <translation>Say “national status”, “make”, “sent”, “received” or “list”.</translation>
    </message>
    <message>
        <source>Delivers results to the national personnel database and counts what came back</source>
        <translation>Delivers results to the national personnel database and counts what came back</translation>
    </message>
    <message>
        <source>soviec-cli --db PATH national status [--year 2026]
soviec-cli --db PATH national make --out FOLDER [--year 2026] [--again]
soviec-cli --db PATH national sent NUMBER --on DAY [--receipt TEXT]
soviec-cli --db PATH national received NUMBER --on DAY [--year 2026] [--refused FILE]
soviec-cli --db PATH national list

Every signed sheet and rating is due five days after it was signed. make writes a batch of
what is not sent yet as JSON (national-results.schema.json) and workbook; --again takes along
what was sent without an answer. FILE lists what was refused: person code, period, reason.</source>
        <translation>soviec-cli --db PATH national status [--year 2026]
soviec-cli --db PATH national make --out FOLDER [--year 2026] [--again]
soviec-cli --db PATH national sent NUMBER --on DAY [--receipt TEXT]
soviec-cli --db PATH national received NUMBER --on DAY [--year 2026] [--refused FILE]
soviec-cli --db PATH national list

Every signed sheet and rating is due five days after it was signed. make writes a batch of
what is not sent yet as JSON (national-results.schema.json) and workbook; --again takes along
what was sent without an answer. FILE lists what was refused: person code, period, reason.</translation>
    </message>
    <message>
        <source>“%1” names no column. Write for example --columns number=B,summary=D,due=F.</source>
        <translation>“%1” names no column. Write for example --columns number=B,summary=D,due=F.</translation>
    </message>
    <message>
        <source>Say “register import FILE”.</source>
        <translation>Say “register import FILE”.</translation>
    </message>
    <message>
        <source>%1 proposals, %2 waiting, %3 in the diary.</source>
        <translation>%1 proposals, %2 waiting, %3 in the diary.</translation>
    </message>
    <message>
        <source>The catalog in force has no item “%1”. Correct the code.</source>
        <translation>The catalog in force has no item “%1”. Correct the code.</translation>
    </message>
    <message>
        <source>Say “register accept ID …” or “register accept --all”.</source>
        <translation>Say “register accept ID …” or “register accept --all”.</translation>
    </message>
    <message>
        <source>This document is not among the proposals. See “register list”.</source>
        <translation>This document is not among the proposals. See “register list”.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are made in the diary.</source>
        <translation>
            <numerusform>%n entry is made in the diary.</numerusform>
            <numerusform>%n entries are made in the diary.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say “register dismiss ID”.</source>
        <translation>Say “register dismiss ID”.</translation>
    </message>
    <message>
        <source>“%1” is taken up again.</source>
        <translation>“%1” is taken up again.</translation>
    </message>
    <message>
        <source>Makes diary entries and deadlines of a list of documents or cases</source>
        <translation>Makes diary entries and deadlines of a list of documents or cases</translation>
    </message>
    <message>
        <source>The copy is in place. The database as it was is kept as %1.</source>
        <translation>The copy is in place. The database as it was is kept as %1.</translation>
    </message>
    <message>
        <source>History of the entry…</source>
        <translation>History of the entry…</translation>
    </message>
    <message>
        <source>History of the sheet…</source>
        <translation>History of the sheet…</translation>
    </message>
    <message>
        <source>This sheet has not been begun: there is no history yet.</source>
        <translation>This sheet has not been begun: there is no history yet.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”. Nothing was changed; close other programs, or split the file into smaller ones.</source>
        <translation>There is not enough memory for “%1”. Nothing was changed; close other programs, or split the file into smaller ones.</translation>
    </message>
    <message>
        <source>%1 was not closed last time: the program or the computer stopped. Everything saved was in it already.</source>
        <translation>%1 was not closed last time: the program or the computer stopped. Everything saved was in it already.</translation>
    </message>
    <message>
        <source>%1 was not closed last time: the program or the computer stopped. What had been saved was taken over from the journal (%2 pages); nothing saved was lost.</source>
        <translation>%1 was not closed last time: the program or the computer stopped. What had been saved was taken over from the journal (%2 pages); nothing saved was lost.</translation>
    </message>
    <message>
        <source>Units that use it</source>
        <translation>Units that use it</translation>
    </message>
    <message>
        <source>Positions that use it</source>
        <translation>Positions that use it</translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile. Nothing was overwritten; read it again and repeat the change.</source>
        <translation>Somebody else changed %1 meanwhile. Nothing was overwritten; read it again and repeat the change.</translation>
    </message>
    <message>
        <source>No unit has the code or name “%1”. Correct it, or leave the cell empty for every unit.</source>
        <translation>No unit has the code or name “%1”. Correct it, or leave the cell empty for every unit.</translation>
    </message>
    <message>
        <source>No position has the code “%1”. Correct it, enter the position first, or leave the cell empty for every position.</source>
        <translation>No position has the code “%1”. Correct it, enter the position first, or leave the cell empty for every position.</translation>
    </message>
    <message>
        <source>“%1” is work of the positions %2 only. Choose another item, or propose the work for the catalog.</source>
        <translation>“%1” is work of the positions %2 only. Choose another item, or propose the work for the catalog.</translation>
    </message>
    <message>
        <source>A local file cannot keep a secret from those who use it: figures asked for here would prove nothing, and signing asks for none. The second factor needs the office&apos;s server.</source>
        <translation>A local file cannot keep a secret from those who use it: figures asked for here would prove nothing, and signing asks for none. The second factor needs the office&apos;s server.</translation>
    </message>
    <message>
        <source>Of them, only these positions</source>
        <translation>Of them, only these positions</translation>
    </message>
    <message>
        <source>No positions yet. They are entered on the Positions page.</source>
        <translation>No positions yet. They are entered on the Positions page.</translation>
    </message>
    <message>
        <source>The server for reports does not answer or is behind; this was read from the main server.</source>
        <translation>The server for reports does not answer or is behind; this was read from the main server.</translation>
    </message>
    <message>
        <source>The agency asks for it at every signature. Open the authenticator app on your telephone.</source>
        <translation>The agency asks for it at every signature. Open the authenticator app on your telephone.</translation>
    </message>
    <message>
        <source>Six figures are needed, such as 123 456.</source>
        <translation>Six figures are needed, such as 123 456.</translation>
    </message>
    <message>
        <source>document list [--waiting]                     every document, or what waits for you
document show ID                              where it stands and what you may do
document submit ID                            hands a draft to the first body
document pass ID                              signs and hands on to the next body
document approve ID --number N --from DAY     approves with number and first day
document return ID --reason TEXT              back to those who draft
document record ID --number N --from DAY      enters a decision on paper
document recall ID · discard ID               takes back · gives up a draft
document comment ID [--line CODE] --text TEXT leaves a remark on a line

ID is the whole id or an ending of it. --content HASH refuses to sign anything else
than what was shown. Where the agency asks for a second factor, pass and approve need
--code FIGURES.</source>
        <translation>document list [--waiting]                     every document, or what waits for you
document show ID                              where it stands and what you may do
document submit ID                            hands a draft to the first body
document pass ID                              signs and hands on to the next body
document approve ID --number N --from DAY     approves with number and first day
document return ID --reason TEXT              back to those who draft
document record ID --number N --from DAY      enters a decision on paper
document recall ID · discard ID               takes back · gives up a draft
document comment ID [--line CODE] --text TEXT leaves a remark on a line

ID is the whole id or an ending of it. --content HASH refuses to sign anything else
than what was shown. Where the agency asks for a second factor, pass and approve need
--code FIGURES.</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>What is given</translation>
    </message>
    <message>
        <source>Confirm the figures</source>
        <translation>Confirm the figures</translation>
    </message>
    <message>
        <source>is signed; nobody closes their own sheet on a server</source>
        <translation>is signed; nobody closes their own sheet on a server</translation>
    </message>
    <message>
        <source>another HR officer</source>
        <translation>another HR officer</translation>
    </message>
    <message>
        <source>Row %1 of record %2 (%3, %4) was changed after it was written.</source>
        <translation>Row %1 of record %2 (%3, %4) was changed after it was written.</translation>
    </message>
    <message>
        <source>The rows of record %1 are not those it was written for: some were deleted, inserted or exchanged.</source>
        <translation>The rows of record %1 are not those it was written for: some were deleted, inserted or exchanged.</translation>
    </message>
    <message>
        <source>The history holds rows no record was written for: they were inserted.</source>
        <translation>The history holds rows no record was written for: they were inserted.</translation>
    </message>
    <message>
        <source>Without the network you keep the diary, answer assignments, fill in your own evaluation and decide the entries that wait for you. Everything else waits until the server is in reach again.</source>
        <translation>Without the network you keep the diary, answer assignments, fill in your own evaluation and decide the entries that wait for you. Everything else waits until the server is in reach again.</translation>
    </message>
    <message>
        <source>This is what “%1” took along of the server: only that person works on it.</source>
        <translation>This is what “%1” took along of the server: only that person works on it.</translation>
    </message>
    <message>
        <source>Done without the network at %1</source>
        <translation>Done without the network at %1</translation>
    </message>
    <message>
        <source>Merged with work done without the network</source>
        <translation>Merged with work done without the network</translation>
    </message>
    <message>
        <source>There is no pocket here yet. Connect to the server once; it is filled then.</source>
        <translation>There is no pocket here yet. Connect to the server once; it is filled then.</translation>
    </message>
    <message>
        <source>%1 is not the pocket of “%2” on this server. Name another file.</source>
        <translation>%1 is not the pocket of “%2” on this server. Name another file.</translation>
    </message>
    <message>
        <source>A pocket is what one person takes along of a server. Connect to the server with an account of your own.</source>
        <translation>A pocket is what one person takes along of a server. Connect to the server with an account of your own.</translation>
    </message>
    <message>
        <source>This pocket is of “%1” on %2. Connect there with that account.</source>
        <translation>This pocket is of “%1” on %2. Connect there with that account.</translation>
    </message>
    <message>
        <source>Something was done in the pocket that the server does not have yet. Send it first; nothing of it is overwritten.</source>
        <translation>Something was done in the pocket that the server does not have yet. Send it first; nothing of it is overwritten.</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>“%1” is in the list again.</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>put aside</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Put-aside documents (%1)</source>
        <translation>Put-aside documents (%1)</translation>
    </message>
    <message>
        <source>Work done without the network</source>
        <translation>Work done without the network</translation>
    </message>
    <message>
        <source>Work without the network</source>
        <translation>Work without the network</translation>
    </message>
    <message>
        <source>Nothing waits. What you enter without the network stands here until the server has it.</source>
        <translation>Nothing waits. What you enter without the network stands here until the server has it.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Seen, put away</source>
        <translation>Seen, put away</translation>
    </message>
    <message>
        <source>What is on this computer is as of %1.</source>
        <translation>What is on this computer is as of %1.</translation>
    </message>
    <message>
        <source>The server is out of reach.</source>
        <translation>The server is out of reach.</translation>
    </message>
    <message>
        <source>The server is in reach.</source>
        <translation>The server is in reach.</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>not taken</translation>
    </message>
    <message>
        <source>Changed here and on the server: %1. Decide which value stays; the other one stays in the history.</source>
        <translation>Changed here and on the server: %1. Decide which value stays; the other one stays in the history.</translation>
    </message>
    <message>
        <source>%1
Entered: %2</source>
        <translation>%1
Entered: %2</translation>
    </message>
    <message>
        <source>Sending what waits…</source>
        <translation>Sending what waits…</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>No network</translation>
    </message>
    <message>
        <source>%1 changes wait</source>
        <translation>%1 changes wait</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 to decide</translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <translation>%1 not taken</translation>
    </message>
    <message>
        <source>The server cannot be reached. You go on working without it; what you enter is sent later.</source>
        <translation>The server cannot be reached. You go on working without it; what you enter is sent later.</translation>
    </message>
    <message>
        <source>The server is in reach; %1 rows were sent.</source>
        <translation>The server is in reach; %1 rows were sent.</translation>
    </message>
    <message>
        <source>%1 rows were changed on both sides: please decide.</source>
        <translation>%1 rows were changed on both sides: please decide.</translation>
    </message>
    <message>
        <source>The server did not take %1 rows; they are kept for you to see.</source>
        <translation>The server did not take %1 rows; they are kept for you to see.</translation>
    </message>
    <message>
        <source>Work without the network…</source>
        <translation>Work without the network…</translation>
    </message>
    <message>
        <source>No network: what you see is as of %1. %2</source>
        <translation>No network: what you see is as of %1. %2</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>What waits</translation>
    </message>
    <message>
        <source>There is no pocket at %1. Say “pocket refresh” while the server is in reach.</source>
        <translation>There is no pocket at %1. Say “pocket refresh” while the server is in reach.</translation>
    </message>
    <message>
        <source>What %1 needs of the server is in %2 now.</source>
        <translation>What %1 needs of the server is in %2 now.</translation>
    </message>
    <message>
        <source>Pocket of “%1” on %2, as of %3. Rows that wait for the server: %4.</source>
        <translation>Pocket of “%1” on %2, as of %3. Rows that wait for the server: %4.</translation>
    </message>
    <message>
        <source>  Not taken by the server: %1. %2</source>
        <translation>  Not taken by the server: %1. %2</translation>
    </message>
    <message>
        <source>%1 rows: %2 the server had already, %3 taken, %4 that clash, %5 refused.</source>
        <translation>%1 rows: %2 the server had already, %3 taken, %4 that clash, %5 refused.</translation>
    </message>
    <message>
        <source>Rows that clash wait in the pocket. Decide them in the window, or send again with --take-mine or --take-theirs.</source>
        <translation>Rows that clash wait in the pocket. Decide them in the window, or send again with --take-mine or --take-theirs.</translation>
    </message>
    <message>
        <source>Say “pocket refresh”, “status” or “send”.</source>
        <translation>Say “pocket refresh”, “status” or “send”.</translation>
    </message>
    <message>
        <source>Takes along what one person needs of the server, and brings the work back</source>
        <translation>Takes along what one person needs of the server, and brings the work back</translation>
    </message>
    <message>
        <source>soviec-cli --db postgresql://… pocket refresh [--file FILE]
soviec-cli --db postgresql://… pocket status [--file FILE]
soviec-cli --db postgresql://… pocket send [--file FILE] [--take-mine | --take-theirs]

refresh copies what the account needs to work away from the network: the own diary,
assignments and evaluation, the catalog, the calendar; for a head, what waits. status
says what was done in it since and what the server did not take; it needs no server.
send merges that into the server row by row: what arrived has arrived when the line is
cut, and sending again changes nothing. A row that both sides changed waits until it is
decided (--take-mine: what was done away stands; --take-theirs: the server&apos;s). Locks,
signatures and acceptances made on the server always stand.
Without --file the pocket is the one the program itself keeps for that server.</source>
        <translation>soviec-cli --db postgresql://… pocket refresh [--file FILE]
soviec-cli --db postgresql://… pocket status [--file FILE]
soviec-cli --db postgresql://… pocket send [--file FILE] [--take-mine | --take-theirs]

refresh copies what the account needs to work away from the network: the own diary,
assignments and evaluation, the catalog, the calendar; for a head, what waits. status
says what was done in it since and what the server did not take; it needs no server.
send merges that into the server row by row: what arrived has arrived when the line is
cut, and sending again changes nothing. A row that both sides changed waits until it is
decided (--take-mine: what was done away stands; --take-theirs: the server&apos;s). Locks,
signatures and acceptances made on the server always stand.
Without --file the pocket is the one the program itself keeps for that server.</translation>
    </message>
    <message>
        <source>This file is what “%1” took along of %2. It holds only a part of the history on purpose, so there is nothing to verify here; nothing is wrong with it. Say “audit verify” to the server itself.</source>
        <translation>This file is what “%1” took along of %2. It holds only a part of the history on purpose, so there is nothing to verify here; nothing is wrong with it. Say “audit verify” to the server itself.</translation>
    </message>
    <message>
        <source>This waits until the server is in reach again.</source>
        <translation>This waits until the server is in reach again.</translation>
    </message>
    <message>
        <source>the route</source>
        <translation>the route</translation>
    </message>
    <message>
        <source>this form</source>
        <translation>this form</translation>
    </message>
    <message>
        <source>the dates of the roll-out</source>
        <translation>the dates of the roll-out</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Name of the position</source>
        <translation>Name of the position</translation>
    </message>
    <message>
        <source>Further members</source>
        <translation>Further members</translation>
    </message>
    <message>
        <source>Compare and choose…</source>
        <translation>Compare and choose…</translation>
    </message>
    <message>
        <source>“%1” is not handled by one of your people, or is done: there is nothing to give out.</source>
        <translation>“%1” is not handled by one of your people, or is done: there is nothing to give out.</translation>
    </message>
    <message>
        <source>“%1” was given out already. Read the register again.</source>
        <translation>“%1” was given out already. Read the register again.</translation>
    </message>
    <message>
        <source>Give out all documents as work</source>
        <translation>Give out all documents as work</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work are given out; they stand in Assignments.</source>
        <translation>
            <numerusform>%n piece of work is given out; it stands in Assignments.</numerusform>
            <numerusform>%n pieces of work are given out; they stand in Assignments.</numerusform>
        </translation>
    </message>
    <message>
        <source>→ work for %1</source>
        <translation>→ work for %1</translation>
    </message>
    <message numerus="yes">
        <source>Give out %n rows</source>
        <translation>
            <numerusform>Give out %n row</numerusform>
            <numerusform>Give out %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to give out, %2 given out</source>
        <translation>%1 to give out, %2 given out</translation>
    </message>
    <message>
        <source>Say “register give ID …” or “register give --all”.</source>
        <translation>Say “register give ID …” or “register give --all”.</translation>
    </message>
    <message>
        <source>This document is not among those to give out. See “register list”.</source>
        <translation>This document is not among those to give out. See “register list”.</translation>
    </message>
    <message>
        <source>Say “register import”, “list”, “accept”, “give” or “dismiss”.</source>
        <translation>Say “register import”, “list”, “accept”, “give” or “dismiss”.</translation>
    </message>
    <message>
        <source>soviec-cli --db PATH --as LOGIN register import FILE [--name NAME] [--columns number=B,due=F]
soviec-cli --db PATH --as LOGIN register list
soviec-cli --db PATH --as LOGIN register accept ID… | --all [--item CODE] [--minutes N] [--day DAY]
soviec-cli --db PATH --as LOGIN register give ID… | --all
soviec-cli --db PATH --as LOGIN register dismiss ID [--undo]

FILE is the .xlsx or .csv a document-management system or a one-stop shop exports. Columns
are found by their headings and remembered; --columns corrects them by letter (number,
dated, received, kind, summary, due, done, status, handler, secrecy, recipient). The same
list again proposes only what is new. Rows with a secrecy mark are never taken in.
What a head&apos;s list names as handled by one of the head&apos;s people and not done is proposed
as work for that person with the deadline of the list; give gives it out.</source>
        <translation>soviec-cli --db PATH --as LOGIN register import FILE [--name NAME] [--columns number=B,due=F]
soviec-cli --db PATH --as LOGIN register list
soviec-cli --db PATH --as LOGIN register accept ID… | --all [--item CODE] [--minutes N] [--day DAY]
soviec-cli --db PATH --as LOGIN register give ID… | --all
soviec-cli --db PATH --as LOGIN register dismiss ID [--undo]

FILE is the .xlsx or .csv a document-management system or a one-stop shop exports. Columns
are found by their headings and remembered; --columns corrects them by letter (number,
dated, received, kind, summary, due, done, status, handler, secrecy, recipient). The same
list again proposes only what is new. Rows with a secrecy mark are never taken in.
What a head&apos;s list names as handled by one of the head&apos;s people and not done is proposed
as work for that person with the deadline of the list; give gives it out.</translation>
    </message>
    <message>
        <source>The change of an entry is not stored yet: press Enter to store it, or Esc to leave it.</source>
        <translation>The change of an entry is not stored yet: press Enter to store it, or Esc to leave it.</translation>
    </message>
    <message>
        <source>the work of a month</source>
        <translation>the work of a month</translation>
    </message>
    <message>
        <source>results that go along to another agency</source>
        <translation>results that go along to another agency</translation>
    </message>
    <message>
        <source>as in the base set</source>
        <translation>as in the base set</translation>
    </message>
    <message>
        <source>None of the %1 rows of “%2” can be read with these columns. Say again which column holds what.</source>
        <translation>None of the %1 rows of “%2” can be read with these columns. Say again which column holds what.</translation>
    </message>
    <message>
        <source>an assignment that is not here</source>
        <translation>an assignment that is not here</translation>
    </message>
    <message>
        <source>This is no file that an office made with Sổ Việc to hand over. Choose the file as it came from there.</source>
        <translation>This is no file that an office made with Sổ Việc to hand over. Choose the file as it came from there.</translation>
    </message>
    <message>
        <source>The sums kept for reports are those of the signed sheets.</source>
        <translation>The sums kept for reports are those of the signed sheets.</translation>
    </message>
    <message numerus="yes">
        <source>%n sums kept for reports were not those of the signed sheets; they were made again.</source>
        <translation>
            <numerusform>%n sum kept for reports was not that of the signed sheets; it was made again.</numerusform>
            <numerusform>%n sums kept for reports were not those of the signed sheets; they were made again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the reports of many units once more, and check the history: something changed the file past the program.</source>
        <translation>Make the reports of many units once more, and check the history: something changed the file past the program.</translation>
    </message>
</context>
</TS>
