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
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Không có tệp “%1”. Hãy kiểm tra tên tệp và thư mục.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>“%1” là thư mục. Hãy chỉ rõ một tệp trong đó.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Split it into smaller files.</source>
        <translation>“%1” lớn hơn %2 MB. Hãy tách thành các tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>Không đọc được “%1”. Hãy kiểm tra quyền mở tệp.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room and try again; the file is as it was before.</source>
        <translation>Không ghi được “%1”: ổ đĩa đã đầy. Hãy giải phóng dung lượng rồi làm lại; tệp cũ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that the folder exists and that you may write there.</source>
        <translation>Không ghi được “%1”. Hãy kiểm tra thư mục có tồn tại và có quyền ghi hay không.</translation>
    </message>
    <message>
        <source>an object {…} belongs here</source>
        <translation>ở đây phải là một đối tượng {…}</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>thiếu khóa này</translation>
    </message>
    <message>
        <source>a text in quotation marks belongs here</source>
        <translation>ở đây phải là văn bản trong dấu ngoặc kép</translation>
    </message>
    <message>
        <source>true or false belongs here</source>
        <translation>ở đây phải là true hoặc false</translation>
    </message>
    <message>
        <source>a whole number without quotation marks belongs here</source>
        <translation>ở đây phải là số nguyên không có dấu ngoặc kép</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 belongs here</source>
        <translation>ở đây phải là số nguyên từ 0 đến %1</translation>
    </message>
    <message>
        <source>a list […] belongs here</source>
        <translation>ở đây phải là một danh sách […]</translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation>không có khóa này ở đây</translation>
    </message>
    <message>
        <source>a decimal in quotation marks belongs here</source>
        <translation>ở đây phải là số thập phân trong dấu ngoặc kép</translation>
    </message>
    <message>
        <source>“%1” is not a decimal: digits, a point, at most 4 decimals, not negative</source>
        <translation>“%1” không phải số thập phân: chỉ gồm chữ số, dấu chấm, tối đa 4 chữ số lẻ, không âm</translation>
    </message>
    <message>
        <source>%1 is more than the largest value allowed, %2</source>
        <translation>%1 lớn hơn giá trị lớn nhất được phép là %2</translation>
    </message>
    <message>
        <source>What was done is missing. Choose an item of the catalog or write a few words.</source>
        <translation>Chưa ghi đã làm việc gì. Hãy chọn một đầu công việc trong danh mục hoặc ghi vài từ.</translation>
    </message>
    <message>
        <source>The text has %1 characters, at most 500 fit. Shorten it.</source>
        <translation>Nội dung có %1 ký tự, tối đa 500. Hãy viết gọn lại.</translation>
    </message>
    <message>
        <source>The note, result or document number has %1 characters, at most 4000 fit. Shorten it.</source>
        <translation>Ghi chú, kết quả hoặc số văn bản có %1 ký tự, tối đa 4000. Hãy viết gọn lại.</translation>
    </message>
    <message>
        <source>“%1” is a secrecy mark. State secrets are not written into the diary: leave the content out and use a neutral wording.</source>
        <translation>“%1” là dấu chỉ độ mật. Không ghi bí mật nhà nước vào nhật ký: hãy bỏ nội dung đó và dùng cách ghi trung tính.</translation>
    </message>
    <message>
        <source>The day is missing. Write it as 07/04/2026.</source>
        <translation>Chưa có ngày. Hãy ghi như 07/04/2026.</translation>
    </message>
    <message>
        <source>The end does not come after the start. Write the earlier time first.</source>
        <translation>Giờ kết thúc không sau giờ bắt đầu. Hãy ghi giờ sớm hơn trước.</translation>
    </message>
    <message>
        <source>The duration is missing. Write for example 1h30 or 14:00-15:30.</source>
        <translation>Chưa có số giờ. Hãy ghi ví dụ 1h30 hoặc 14:00-15:30.</translation>
    </message>
    <message>
        <source>More than 24 hours do not fit into one day. Enter each day by itself.</source>
        <translation>Một ngày không quá 24 giờ. Hãy ghi riêng từng ngày.</translation>
    </message>
    <message>
        <source>This runs past midnight. Enter what was done after midnight on the next day.</source>
        <translation>Khoảng thời gian này qua nửa đêm. Phần việc sau nửa đêm hãy ghi vào ngày hôm sau.</translation>
    </message>
    <message>
        <source>The quantity %1 does not fit. Write a number from 0 to 1.000.000.</source>
        <translation>Số lượng %1 không hợp lệ. Hãy ghi số từ 0 đến 1.000.000.</translation>
    </message>
    <message>
        <source>On %1 this would make %2 h; a day has 24. Correct the hours of this entry or of another one.</source>
        <translation>Ngày %1 sẽ thành %2 giờ, trong khi một ngày có 24 giờ. Hãy sửa số giờ của dòng này hoặc dòng khác.</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <comment>entry</comment>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>entry</comment>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>entry</comment>
        <translation>bị trả lại</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>entry</comment>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>From start to end it is %1 h, but the line says %2 h. Leave out one of the two.</source>
        <translation>Từ lúc bắt đầu đến lúc kết thúc là %1 giờ nhưng dòng này ghi %2 giờ. Hãy bỏ một trong hai.</translation>
    </message>
    <message>
        <source>The duration is zero. Write for example 1h30.</source>
        <translation>Số giờ bằng 0. Hãy ghi ví dụ 1h30.</translation>
    </message>
    <message>
        <source>%1 h are read as a duration. A time of day is written with a colon, as 14:30.</source>
        <translation>Đang hiểu là làm trong %1 giờ. Nếu là thời điểm trong ngày, hãy ghi có dấu hai chấm, ví dụ 14:30.</translation>
    </message>
    <message>
        <source>The quantity is zero. Write for example x1.</source>
        <translation>Số lượng bằng 0. Hãy ghi ví dụ x1.</translation>
    </message>
    <message>
        <source>%1 is still to come. The diary holds what has been done.</source>
        <translation>%1 chưa đến. Nhật ký chỉ ghi việc đã làm.</translation>
    </message>
    <message>
        <source>“%1”: the line already says this in another place. Keep one, or put the text in quotation marks.</source>
        <translation>“%1”: dòng này đã ghi điều đó ở chỗ khác. Hãy giữ một chỗ, hoặc đặt phần chữ trong ngoặc kép.</translation>
    </message>
    <message>
        <source>“%1” may mean a thousand or a fraction. Write 1000 without a point, or a comma before decimals.</source>
        <translation>“%1” có thể là một nghìn hoặc số lẻ. Hãy ghi 1000 không có dấu chấm, hoặc dùng dấu phẩy cho phần lẻ.</translation>
    </message>
    <message>
        <source>“%1”: an hour has 60 minutes. Write it as 2h30.</source>
        <translation>“%1”: một giờ có 60 phút. Hãy ghi như 2h30.</translation>
    </message>
    <message>
        <source>This case is refused. %1: %2.</source>
        <translation>Hồ sơ tính điểm bị từ chối. %1: %2.</translation>
    </message>
    <message>
        <source>This case is refused. lines: what was done is so far beyond what was assigned that it has no score.</source>
        <translation>Hồ sơ tính điểm bị từ chối. lines: khối lượng hoàn thành vượt quá xa khối lượng được giao nên không tính được điểm.</translation>
    </message>
    <message>
        <source>%1 points are outside 0 … %2</source>
        <translation>%1 điểm nằm ngoài khoảng 0 … %2</translation>
    </message>
    <message>
        <source>only 0 or %1 points can be given here</source>
        <translation>chỉ được chấm 0 hoặc %1 điểm</translation>
    </message>
    <message>
        <source>points are given in steps of %1 here</source>
        <translation>điểm phải là bội số của %1</translation>
    </message>
    <message>
        <source>the rule set has no such criterion</source>
        <translation>bộ tiêu chí không có tiêu chí này</translation>
    </message>
    <message>
        <source>a quantity is at least 0 and at most 1,000,000</source>
        <translation>số lượng phải từ 0 đến 1.000.000</translation>
    </message>
    <message>
        <source>unplanned work and work taken over stand outside the plan: 0 belongs here</source>
        <translation>nhiệm vụ đột xuất và nhiệm vụ nhận thay nằm ngoài số được giao ban đầu: ở đây phải là 0</translation>
    </message>
    <message>
        <source>a count is at least 0 and at most 1,000,000</source>
        <translation>số lần phải từ 0 đến 1.000.000</translation>
    </message>
    <message>
        <source>more are excused than were found</source>
        <translation>số lần có nguyên nhân khách quan nhiều hơn số lần ghi nhận</translation>
    </message>
    <message>
        <source>only heads and deputies have these components</source>
        <translation>chỉ người đứng đầu và cấp phó có các thành phần này</translation>
    </message>
    <message>
        <source>only 100 or 50 belongs here</source>
        <translation>chỉ nhận 100 hoặc 50</translation>
    </message>
    <message>
        <source>the rule set has no such fact</source>
        <translation>bộ tiêu chí không dùng số liệu này</translation>
    </message>
    <message>
        <source>this is more than %1, of which it is a part</source>
        <translation>số này lớn hơn %1 trong khi chỉ là một phần của nó</translation>
    </message>
    <message>
        <source>the rule set divides by what was assigned</source>
        <translation>bộ tiêu chí chia cho khối lượng được giao</translation>
    </message>
    <message>
        <source>the rule set does not rate this kind of period</source>
        <translation>bộ tiêu chí không đánh giá loại kỳ này</translation>
    </message>
    <message>
        <source>the rule set has no formula for this role</source>
        <translation>bộ tiêu chí không có công thức cho vai trò này</translation>
    </message>
    <message>
        <source>the rule set gives points on criteria, not on lines</source>
        <translation>bộ tiêu chí chấm điểm theo tiêu chí, không theo dòng công việc</translation>
    </message>
    <message>
        <source>“%1” is none of the values allowed</source>
        <translation>“%1” không thuộc các giá trị được phép</translation>
    </message>
    <message>
        <source>only &quot;100&quot; or &quot;50&quot; belongs here</source>
        <translation>chỉ nhận &quot;100&quot; hoặc &quot;50&quot;</translation>
    </message>
    <message>
        <source>there is no knob of this name</source>
        <translation>không có tham số mang tên này</translation>
    </message>
    <message>
        <source>“%1” is not a value of this knob</source>
        <translation>“%1” không phải giá trị của tham số này</translation>
    </message>
    <message>
        <source>“%1” is not a period such as 2026-04 or 2026-Q2</source>
        <translation>“%1” không phải kỳ đánh giá như 2026-04 hoặc 2026-Q2</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>toàn bộ</translation>
    </message>
    <message>
        <source>%1: assigned %2 × %3 = %4; handed over to somebody else: it stays in what was assigned and counts as 0 done.</source>
        <translation>%1: được giao %2 × %3 = %4; đã chuyển cho người khác: vẫn tính trong tổng nhiệm vụ được giao, kết quả hoàn thành tính 0.</translation>
    </message>
    <message>
        <source>%1: assigned %2 × %3 = %4; done %2 × %5 = %6.</source>
        <translation>%1: được giao %2 × %3 = %4; hoàn thành %2 × %5 = %6.</translation>
    </message>
    <message>
        <source>%1: unplanned work, outside what was assigned; done %2 × %3 = %4.</source>
        <translation>%1: nhiệm vụ đột xuất, tính ngoài số được giao ban đầu; hoàn thành %2 × %3 = %4.</translation>
    </message>
    <message>
        <source>%1: taken over from somebody else, outside what was assigned; done %2 × %3 = %4.</source>
        <translation>%1: nhận thêm từ công chức khác, tính ngoài số được giao ban đầu; hoàn thành %2 × %3 = %4.</translation>
    </message>
    <message>
        <source>Quality: %1 found, %2 excused; what counts is %3.</source>
        <translation>Chất lượng: %1 lần chưa đạt, trong đó %2 lần do nguyên nhân khách quan; được tính %3.</translation>
    </message>
    <message>
        <source>Timeliness: %1 delays, %2 excused; what counts is %3.</source>
        <translation>Tiến độ: %1 lần chậm, trong đó %2 lần do nguyên nhân khách quan; được tính %3.</translation>
    </message>
    <message>
        <source>Standard of the period: %1.</source>
        <translation>Định mức của kỳ: %1.</translation>
    </message>
    <message>
        <source>Assigned in the plan, converted: %1.</source>
        <translation>Tổng được giao (đã quy đổi): %1.</translation>
    </message>
    <message>
        <source>%1: nothing was assigned, so it counts as 0.</source>
        <translation>%1: không được giao nhiệm vụ nên tính 0.</translation>
    </message>
    <message>
        <source>%1: %2 ÷ %3 = %4.</source>
        <translation>%1: %2 ÷ %3 = %4.</translation>
    </message>
    <message>
        <source>A component counts at most 100 %.</source>
        <translation>Mỗi thành phần tính tối đa 100 %.</translation>
    </message>
    <message>
        <source>%1: not decided yet by the competent authority.</source>
        <translation>%1: cấp có thẩm quyền chưa quyết định.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>Result of duties: (%1) ÷ %2 = %3.</source>
        <translation>Kết quả thực hiện nhiệm vụ: (%1) ÷ %2 = %3.</translation>
    </message>
    <message>
        <source>Common criteria: the sum of %1 criteria is %2.</source>
        <translation>Tiêu chí chung: tổng của %1 tiêu chí là %2.</translation>
    </message>
    <message>
        <source>Result points: %1 × %2 is more than %2, so %3.</source>
        <translation>Điểm kết quả thực hiện nhiệm vụ: %1 × %2 vượt quá %2 nên tính %3.</translation>
    </message>
    <message>
        <source>Result points: %1 × %2 = %3, rounded half up to 2 decimals.</source>
        <translation>Điểm kết quả thực hiện nhiệm vụ: %1 × %2 = %3 (làm tròn đến 2 chữ số thập phân).</translation>
    </message>
    <message>
        <source>Total: %1 + %2 = %3.</source>
        <translation>Tổng điểm: %1 + %2 = %3.</translation>
    </message>
    <message>
        <source>%1. %2: %3 of %4 points.</source>
        <translation>%1. %2: %3 trên %4 điểm.</translation>
    </message>
    <message>
        <source>Condition %1 holds: %2 (%3).</source>
        <translation>Điều kiện %1 đạt: %2 (%3).</translation>
    </message>
    <message>
        <source>Condition %1 does not hold: %2 (%3).</source>
        <translation>Điều kiện %1 không đạt: %2 (%3).</translation>
    </message>
    <message>
        <source>from %1 to below %2</source>
        <translation>từ %1 đến dưới %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Level by the conditions beside the points: %1.</source>
        <translation>Mức theo các điều kiện kèm theo: %1.</translation>
    </message>
    <message>
        <source>Score band: %1 (%2).</source>
        <translation>Mức điểm: %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing was assigned in the plan, so there is nothing to compare with: the period is not rated.</source>
        <translation>Trong kỳ không được giao nhiệm vụ nên không có cơ sở so sánh: kỳ này không xếp mức.</translation>
    </message>
    <message>
        <source>Provisional: the components of a leader are not all decided, so there is no total yet.</source>
        <translation>Tạm tính: các thành phần của công chức lãnh đạo, quản lý chưa được quyết định đủ nên chưa có tổng điểm.</translation>
    </message>
    <message>
        <source>The text has no level for this case: the conditions of every level the points reach fail. The competent authority decides.</source>
        <translation>Văn bản không quy định mức cho trường hợp này: điều kiện của mọi mức mà số điểm đạt tới đều không thỏa mãn. Cấp có thẩm quyền quyết định.</translation>
    </message>
    <message>
        <source>The year of %1 cannot be rated: %2.</source>
        <translation>Không xếp loại được năm của %1: %2.</translation>
    </message>
    <message>
        <source>a period lies outside the year</source>
        <translation>có kỳ nằm ngoài năm đánh giá</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 bị lặp</translation>
    </message>
    <message>
        <source>a total is negative</source>
        <translation>có tổng điểm âm</translation>
    </message>
    <message>
        <source>the rule set has no case “%1”</source>
        <translation>bộ tiêu chí không có trường hợp “%1”</translation>
    </message>
    <message>
        <source>case %1 needs the document that decides it</source>
        <translation>trường hợp %1 phải có văn bản quyết định</translation>
    </message>
    <message>
        <source>Mean of %1 months rated: %2 ÷ %1 = %3.</source>
        <translation>Trung bình cộng của %1 tháng được chấm: %2 ÷ %1 = %3.</translation>
    </message>
    <message>
        <source>Pooled over %1 periods: common points %2, result points %3, total %4.</source>
        <translation>Gộp %1 kỳ: tiêu chí chung %2, kết quả thực hiện nhiệm vụ %3, tổng điểm %4.</translation>
    </message>
    <message>
        <source>%1 points: %2.</source>
        <translation>%1 điểm: %2.</translation>
    </message>
    <message>
        <source>%1 (%2) concerns heads and deputies only.</source>
        <translation>%1 (%2) chỉ áp dụng với người đứng đầu và cấp phó.</translation>
    </message>
    <message>
        <source>%1 (%2) counts in the year %3: one act counts in one year only.</source>
        <translation>%1 (%2) tính vào năm %3: một hành vi chỉ tính ở một năm đánh giá.</translation>
    </message>
    <message>
        <source>%1. Document: %2.</source>
        <translation>%1. Văn bản: %2.</translation>
    </message>
    <message>
        <source>The organisation is not rated yet; the head&apos;s level may still have to follow it.</source>
        <translation>Tổ chức chưa được xếp loại; mức của người đứng đầu có thể còn phải điều chỉnh theo.</translation>
    </message>
    <message>
        <source>A head is rated no higher than the organisation: %1.</source>
        <translation>Mức xếp loại của người đứng đầu không cao hơn mức của tổ chức: %1.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>The rules changed during the year: %1. Each period keeps the score it was signed with.</source>
        <translation>Bộ tiêu chí thay đổi trong năm: %1. Mỗi kỳ giữ điểm đã ký.</translation>
    </message>
    <message>
        <source>In service for %1 months of the year, less than %2: not rated.</source>
        <translation>Thời gian công tác trong năm %1 tháng, chưa đủ %2 tháng: không xếp loại.</translation>
    </message>
    <message>
        <source>No period of the year has a score: there is nothing to rate.</source>
        <translation>Không có kỳ nào trong năm được chấm điểm: không có cơ sở xếp loại.</translation>
    </message>
    <message>
        <source>Nothing assigned</source>
        <translation>Không được giao việc</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Chưa ký</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Nghỉ phép</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>Nghỉ ốm</translation>
    </message>
    <message>
        <source>Maternity leave</source>
        <translation>Nghỉ thai sản</translation>
    </message>
    <message>
        <source>Unpaid leave</source>
        <translation>Nghỉ không hưởng lương</translation>
    </message>
    <message>
        <source>Not in service</source>
        <translation>Không công tác</translation>
    </message>
    <message>
        <source>%1: at most %2 % of %3, that is %4, may be excellent; %5 qualify. Ranked by the exact mean, this person comes after them and is rated good.</source>
        <translation>%1: tối đa %2 % của %3, tức %4 người, được xếp hoàn thành xuất sắc; có %5 người đủ điểm. Xếp theo điểm trung bình chính xác, người này đứng sau nên xếp hoàn thành tốt.</translation>
    </message>
    <message>
        <source>%1: %2 people have the same mean at the cut and %3 of them may be excellent. The competent authority chooses.</source>
        <translation>%1: %2 người bằng điểm tại ngưỡng, chỉ %3 người được xếp hoàn thành xuất sắc. Cấp có thẩm quyền lựa chọn.</translation>
    </message>
    <message>
        <source>%1: a share of %2 % is more than the text allows, %3 % (Article %4).</source>
        <translation>%1: tỷ lệ %2 % vượt mức cho phép %3 % (Điều %4).</translation>
    </message>
    <message>
        <source>%1 h on that day</source>
        <translation>%1 giờ trong ngày</translation>
    </message>
    <message>
        <source>on a day off</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <source>entered twice on that day</source>
        <translation>ghi hai lần trong ngày</translation>
    </message>
    <message>
        <source>overlaps %1 “%2”</source>
        <translation>trùng giờ với %1 “%2”</translation>
    </message>
    <message numerus="yes">
        <source>same words on %n other day(s)</source>
        <translation>
            <numerusform>chép y nguyên ở %n ngày khác</numerusform>
        </translation>
    </message>
    <message>
        <source>quantity %1, usually about %2</source>
        <translation>số lượng %1, thường khoảng %2</translation>
    </message>
    <message numerus="yes">
        <source>entered %n day(s) later</source>
        <translation>
            <numerusform>ghi muộn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>outside the catalog</source>
        <translation>ngoài danh mục</translation>
    </message>
    <message>
        <source>an id is made of small letters a–z, digits and hyphens</source>
        <translation>mã chỉ gồm chữ thường a–z, chữ số và dấu gạch nối</translation>
    </message>
    <message>
        <source>the set ends before it begins</source>
        <translation>bộ tiêu chí hết hiệu lực trước khi có hiệu lực</translation>
    </message>
    <message>
        <source>name at least one period: month, quarter or year</source>
        <translation>nêu ít nhất một kỳ: month, quarter hoặc year</translation>
    </message>
    <message>
        <source>name whom the set applies to</source>
        <translation>nêu đối tượng áp dụng</translation>
    </message>
    <message>
        <source>name the blocs the set applies to</source>
        <translation>nêu các khối áp dụng</translation>
    </message>
    <message>
        <source>name the document the set rests on</source>
        <translation>nêu văn bản căn cứ</translation>
    </message>
    <message>
        <source>a year has 12 months</source>
        <translation>một năm có 12 tháng</translation>
    </message>
    <message>
        <source>the code “%1” is empty or stands twice</source>
        <translation>mã “%1” để trống hoặc bị lặp</translation>
    </message>
    <message>
        <source>a criterion needs a maximum above 0</source>
        <translation>tiêu chí phải có điểm tối đa lớn hơn 0</translation>
    </message>
    <message>
        <source>the maximum %1 cannot be reached in steps of %2</source>
        <translation>điểm tối đa %1 không phải bội số của %2</translation>
    </message>
    <message>
        <source>the criteria of the group add up to %1, not to %2</source>
        <translation>các tiêu chí của nhóm cộng lại là %1, không phải %2</translation>
    </message>
    <message>
        <source>the groups add up to %1, not to %2</source>
        <translation>các nhóm cộng lại là %1, không phải %2</translation>
    </message>
    <message>
        <source>common and result maxima add up to %1, not to 100</source>
        <translation>điểm tối đa tiêu chí chung và kết quả cộng lại là %1, không phải 100</translation>
    </message>
    <message>
        <source>result.components does not describe it</source>
        <translation>result.components không mô tả thành phần này</translation>
    </message>
    <message>
        <source>the component stands twice in the formula</source>
        <translation>thành phần bị lặp trong công thức</translation>
    </message>
    <message>
        <source>a formula needs a component</source>
        <translation>công thức phải có ít nhất một thành phần</translation>
    </message>
    <message>
        <source>the component is described twice</source>
        <translation>thành phần được mô tả hai lần</translation>
    </message>
    <message>
        <source>the role %1 has %2 formulas; it needs exactly one</source>
        <translation>vai trò %1 có %2 công thức; phải có đúng một</translation>
    </message>
    <message>
        <source>name at least one band</source>
        <translation>nêu ít nhất một mức</translation>
    </message>
    <message>
        <source>a band cannot be “not rated”</source>
        <translation>mức điểm không thể là “không xếp loại”</translation>
    </message>
    <message>
        <source>no total can fall into this band</source>
        <translation>không tổng điểm nào rơi vào mức này</translation>
    </message>
    <message>
        <source>the best band has no upper end</source>
        <translation>mức cao nhất không có cận trên</translation>
    </message>
    <message>
        <source>write the bands best first, each level once</source>
        <translation>ghi các mức từ cao xuống thấp, mỗi mức một lần</translation>
    </message>
    <message>
        <source>the band overlaps the one above it, which begins at %1</source>
        <translation>mức này chồng lên mức cao hơn bắt đầu từ %1</translation>
    </message>
    <message>
        <source>nothing covers the totals from %1 to %2</source>
        <translation>không mức nào bao gồm tổng điểm từ %1 đến %2</translation>
    </message>
    <message>
        <source>no band has this level</source>
        <translation>không có mức điểm nào ứng với mức xếp loại này</translation>
    </message>
    <message>
        <source>name what is counted</source>
        <translation>nêu nội dung được đếm</translation>
    </message>
    <message>
        <source>%1 % is more than the highest share the text allows, %2 %</source>
        <translation>%1 % vượt quá tỷ lệ cao nhất văn bản cho phép là %2 %</translation>
    </message>
    <message>
        <source>faults and delays deduct nothing; quality then equals quantity</source>
        <translation>lần chưa đạt và lần chậm không bị trừ; khi đó chất lượng bằng số lượng</translation>
    </message>
    <message>
        <source>This rule set is refused. %1: %2.</source>
        <translation>Bộ tiêu chí bị từ chối. %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is not known; known are: %2</source>
        <translation>không có “%1”; các giá trị có: %2</translation>
    </message>
    <message>
        <source>“%1” is not known or stands twice; known are: %2</source>
        <translation>“%1” không có hoặc bị lặp; các giá trị có: %2</translation>
    </message>
    <message>
        <source>the text must not be empty in vi or en</source>
        <translation>văn bản không được để trống ở vi hoặc en</translation>
    </message>
    <message>
        <source>a date such as 2026-01-01 belongs here</source>
        <translation>ở đây phải là ngày dạng 2026-01-01</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100 belongs here</source>
        <translation>ở đây phải là số nguyên từ 1 đến 100</translation>
    </message>
    <message>
        <source>a month and day such as 12-15 belongs here</source>
        <translation>ở đây phải là tháng và ngày dạng 12-15</translation>
    </message>
    <message>
        <source>this program reads format 1</source>
        <translation>chương trình này đọc định dạng 1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>vi</translation>
    </message>
    <message>
        <source>Excellent completion of duties</source>
        <translation>Hoàn thành xuất sắc nhiệm vụ</translation>
    </message>
    <message>
        <source>Good completion of duties</source>
        <translation>Hoàn thành tốt nhiệm vụ</translation>
    </message>
    <message>
        <source>Completion of duties</source>
        <translation>Hoàn thành nhiệm vụ</translation>
    </message>
    <message>
        <source>Non-completion of duties</source>
        <translation>Không hoàn thành nhiệm vụ</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Không xếp loại</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>đang lập</translation>
    </message>
    <message>
        <source>waits for remarks</source>
        <translation>chờ nhận xét</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>bị trả lại</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>đã ký</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã chốt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>đã thay thế</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>đã lên lịch</translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation>phát sinh</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>nhận chuyển giao</translation>
    </message>
    <message>
        <source>newly given</source>
        <translation>Mới giao</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>Gặp vướng mắc</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>Đã chuyển giao</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Person code</source>
        <translation>Mã cán bộ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Mã công việc</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Nguồn giao việc</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>The row names no work. Give an item code or the content of the work.</source>
        <translation>Dòng không ghi việc gì. Hãy ghi mã công việc hoặc nội dung.</translation>
    </message>
    <message>
        <source>The deadline %1 lies before the period %2. Correct one of them.</source>
        <translation>Hạn %1 trước kỳ %2. Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Giao việc</translation>
    </message>
    <message>
        <source>The data at “%1” is not as expected. Correct it, or install the program again.</source>
        <translation>Dữ liệu tại “%1” không đúng quy cách. Hãy sửa lại hoặc cài lại chương trình.</translation>
    </message>
    <message>
        <source>The program has no work calendar for %1. Enter the holidays of that year, or import them.</source>
        <translation>Chương trình chưa có lịch làm việc năm %1. Hãy nhập các ngày nghỉ của năm đó hoặc nhập từ tệp.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>nghỉ lễ</translation>
    </message>
    <message>
        <source>day off in lieu</source>
        <translation>nghỉ bù</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>làm bù</translation>
    </message>
    <message>
        <source>%1 is a working day anyway.</source>
        <translation>%1 vốn đã là ngày làm việc.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>leadership</source>
        <translation>lãnh đạo, quản lý</translation>
    </message>
    <message>
        <source>common</source>
        <translation>dùng chung</translation>
    </message>
    <message>
        <source>division</source>
        <translation>phòng</translation>
    </message>
    <message>
        <source>The spreadsheet has made a date (%1) of the point frame. Format the cell as text and enter it again.</source>
        <translation>Bảng tính đã đổi khung điểm thành ngày tháng (%1). Hãy định dạng ô là văn bản rồi nhập lại.</translation>
    </message>
    <message>
        <source>“%1” is not a point frame. Write it as 51-100.</source>
        <translation>“%1” không phải là khung điểm. Hãy ghi dạng 51-100.</translation>
    </message>
    <message>
        <source>“%1” is not a time in whole minutes. Write it as 90 or 1,5 giờ.</source>
        <translation>“%1” không phải là thời gian tròn phút. Hãy ghi dạng 90 hoặc 1,5 giờ.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Phòng, ban</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Work in detail</source>
        <translation>Công việc chi tiết</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>Sản phẩm đầu ra</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Point frame</source>
        <translation>Khung điểm</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Hệ số</translation>
    </message>
    <message>
        <source>Standard time (minutes)</source>
        <translation>Thời gian định mức (phút)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Danh mục công việc</translation>
    </message>
    <message>
        <source>This sheet holds the common criteria, not catalog items; it was left out.</source>
        <translation>Trang này là các tiêu chí chung, không phải danh mục công việc; đã bỏ qua.</translation>
    </message>
    <message>
        <source>The workbook counts %1 points for one standard product, the catalog %2. Correct one of them.</source>
        <translation>Tệp quy định sản phẩm chuẩn là %1 điểm, danh mục quy định %2 điểm. Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>There are %1 groups of complexity (%2); Article 13 allows 5 at most.</source>
        <translation>Có %1 nhóm theo mức độ phức tạp (%2); Điều 13 cho phép tối đa 5 nhóm.</translation>
    </message>
    <message>
        <source>%1 rows had no coefficient; it was computed as points ÷ %2.</source>
        <translation>%1 dòng không có hệ số quy đổi; đã tính bằng điểm ÷ %2.</translation>
    </message>
    <message>
        <source>“%1” was read as a heading, not as an item.</source>
        <translation>“%1” được đọc là dòng tiêu đề, không phải công việc.</translation>
    </message>
    <message>
        <source>No division is named; the item was read as common to all.</source>
        <translation>Không ghi phòng, ban; công việc được đọc là dùng chung.</translation>
    </message>
    <message>
        <source>%1 points lie outside the frame %2–%3.</source>
        <translation>%1 điểm nằm ngoài khung %2–%3.</translation>
    </message>
    <message>
        <source>The code “%1” was used before, on sheet “%2”, row %3. Give one of them another code.</source>
        <translation>Mã “%1” đã được dùng ở trang “%2”, dòng %3. Hãy đổi một trong hai mã.</translation>
    </message>
    <message>
        <source>The coefficient is %1, but %2 points ÷ %3 give %4. Correct one of them.</source>
        <translation>Hệ số quy đổi ghi %1, nhưng %2 điểm ÷ %3 là %4. Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>“%1” is neither an Excel workbook nor text in UTF-8. Save it as Excel workbook (.xlsx) or as CSV UTF-8.</source>
        <translation>“%1” không phải tệp Excel, cũng không phải văn bản UTF-8. Hãy lưu lại dạng Excel Workbook (.xlsx) hoặc CSV UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has more cells than can be imported at once. Split it into smaller files.</source>
        <translation>“%1” có nhiều ô hơn mức nhập được một lần. Hãy tách thành các tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>In “%1”, row %2 opens a quotation mark that never closes. Add the closing mark or take the opening one away.</source>
        <translation>Trong “%1”, dòng %2 mở dấu ngoặc kép nhưng không đóng. Hãy thêm dấu đóng hoặc bỏ dấu mở.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Đến giờ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>%1 is not a length of whole minutes within one day. Correct it.</source>
        <translation>%1 không phải thời lượng tròn phút trong một ngày. Hãy sửa lại.</translation>
    </message>
    <message>
        <source>The end %1 is not after the start %2. Correct one of them.</source>
        <translation>Giờ kết thúc %1 không sau giờ bắt đầu %2. Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>%1 minutes are stated, but from %2 to %3 there are %4. Correct one of them.</source>
        <translation>Ghi %1 phút, nhưng từ %2 đến %3 là %4 phút. Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>The row does not say how long the work took. Give start and end, or the minutes.</source>
        <translation>Dòng không ghi thời lượng. Hãy ghi từ giờ, đến giờ hoặc số phút.</translation>
    </message>
    <message>
        <source>With this row, %1 has more than 24 hours on %2. Correct the times.</source>
        <translation>Cộng cả dòng này, %1 có hơn 24 giờ trong ngày %2. Hãy sửa thời gian.</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Sheet “%1”: %2</source>
        <translation>Trang “%1”: %2</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: %3</source>
        <translation>Trang “%1”, dòng %2: %3</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, column %3: %4</source>
        <translation>Trang “%1”, dòng %2, cột %3: %4</translation>
    </message>
    <message>
        <source>“%1” was given before, on sheet “%2”, row %3. Delete one of the two rows.</source>
        <translation>“%1” đã có ở trang “%2”, dòng %3. Hãy bỏ một trong hai dòng.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Position title</source>
        <translation>Chức vụ, chức danh</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>cadre</source>
        <translation>cán bộ</translation>
    </message>
    <message>
        <source>civil servant</source>
        <translation>công chức</translation>
    </message>
    <message>
        <source>public employee</source>
        <translation>viên chức</translation>
    </message>
    <message>
        <source>contract worker</source>
        <translation>người lao động</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>nhân viên</translation>
    </message>
    <message>
        <source>head</source>
        <translation>người đứng đầu</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>cấp phó</translation>
    </message>
    <message>
        <source>The last day %1 lies before the first day %2. Correct one of them.</source>
        <translation>Ngày kết thúc %1 trước ngày bắt đầu %2. Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to “%2” above and to “%3” here. Give each person a code of their own.</source>
        <translation>Mã “%1” ở trên là của “%2”, ở đây là của “%3”. Mỗi người phải có mã riêng.</translation>
    </message>
    <message>
        <source>The login “%1” belongs to “%2” above. Choose another one.</source>
        <translation>Tài khoản “%1” ở trên là của “%2”. Hãy chọn tài khoản khác.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>The cell holds the error %1. Mend its formula.</source>
        <translation>Ô có lỗi %1. Hãy sửa công thức.</translation>
    </message>
    <message>
        <source>The formula has no value yet. Open the file in the spreadsheet and save it.</source>
        <translation>Công thức chưa có giá trị. Hãy mở tệp bằng bảng tính rồi lưu lại.</translation>
    </message>
    <message>
        <source>Stray blanks were taken out of the code “%1”.</source>
        <translation>Đã bỏ khoảng trắng thừa trong mã “%1”.</translation>
    </message>
    <message>
        <source>The spreadsheet has made a date (%1) of a number. Format the cell as a number and enter it again.</source>
        <translation>Bảng tính đã đổi số thành ngày tháng (%1). Hãy định dạng ô là số rồi nhập lại.</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most 4 decimals. Enter a number.</source>
        <translation>“%1” không phải là số có tối đa 4 chữ số thập phân. Hãy nhập số.</translation>
    </message>
    <message>
        <source>%1 is not greater than 0. Correct it.</source>
        <translation>%1 không lớn hơn 0. Hãy sửa lại.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 07/04/2026.</source>
        <translation>“%1” không phải là ngày tháng. Hãy ghi dạng 07/04/2026.</translation>
    </message>
    <message>
        <source>“%1” is not a month or quarter. Write it as 04/2026 or quarter II/2026.</source>
        <translation>“%1” không phải là tháng hay quý. Hãy ghi dạng 04/2026 hoặc quý II/2026.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>“%1” còn trống. Hãy điền vào.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>Không hiểu “%1” ở đây. Có thể ghi: %2.</translation>
    </message>
    <message>
        <source>There is no rule set “%1”. There are: %2.</source>
        <translation>Không có bộ tiêu chí “%1”. Hiện có: %2.</translation>
    </message>
    <message>
        <source>The program is damaged: reinstall it.</source>
        <translation>Chương trình bị hỏng: hãy cài đặt lại.</translation>
    </message>
    <message>
        <source>Two columns are headed “%1”. Give each column a heading of its own.</source>
        <translation>Có hai cột cùng tiêu đề “%1”. Hãy đặt tiêu đề riêng cho từng cột.</translation>
    </message>
    <message>
        <source>The column “%1” is not known and was not read.</source>
        <translation>Không nhận ra cột “%1”; cột này không được đọc.</translation>
    </message>
    <message>
        <source>These columns are missing: %1. Add them, or correct their headings.</source>
        <translation>Thiếu các cột: %1. Hãy thêm cột hoặc sửa lại tiêu đề.</translation>
    </message>
    <message>
        <source>There are rows but no row of headings. Add the headings above the first row.</source>
        <translation>Có các dòng số liệu nhưng không có dòng tiêu đề cột. Hãy thêm tiêu đề phía trên dòng đầu tiên.</translation>
    </message>
    <message>
        <source>This sheet has none of the expected headings and was left out.</source>
        <translation>Trang này không có tiêu đề cột cần tìm; đã bỏ qua.</translation>
    </message>
    <message>
        <source>This sheet is hidden; it was read all the same.</source>
        <translation>Trang này đang bị ẩn; vẫn được đọc.</translation>
    </message>
    <message>
        <source>“%1” has no sheet with the columns %2. Check that it is the right file.</source>
        <translation>“%1” không có trang nào có các cột %2. Hãy kiểm tra có đúng tệp hay không.</translation>
    </message>
    <message>
        <source>This row is hidden; it was read all the same.</source>
        <translation>Dòng này đang bị ẩn; vẫn được đọc.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save it without a password and try again.</source>
        <translation>“%1” được bảo vệ bằng mật khẩu. Hãy lưu lại không có mật khẩu rồi làm lại.</translation>
    </message>
    <message>
        <source>“%1” is an old Excel file. Open it and save it as Excel workbook (.xlsx).</source>
        <translation>“%1” là tệp Excel đời cũ. Hãy mở ra và lưu lại dạng Excel Workbook (.xlsx).</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy it again from where it came.</source>
        <translation>“%1” là tệp rỗng. Hãy chép lại từ nguồn.</translation>
    </message>
    <message>
        <source>“%1” is not an Excel workbook. Open it in the spreadsheet and save it as Excel workbook (.xlsx).</source>
        <translation>“%1” không phải tệp Excel. Hãy mở bằng bảng tính và lưu lại dạng Excel Workbook (.xlsx).</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Code of the unit above</source>
        <translation>Mã cấp trên</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>province</source>
        <translation>tỉnh</translation>
    </message>
    <message>
        <source>department</source>
        <translation>sở, ban, ngành</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>cấp xã</translation>
    </message>
    <message>
        <source>division of a body</source>
        <translation>phòng</translation>
    </message>
    <message>
        <source>government</source>
        <translation>chính quyền</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Đảng</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>MTTQ</translation>
    </message>
    <message>
        <source>“%1” cannot stand below itself. Name the unit above it.</source>
        <translation>“%1” không thể trực thuộc chính nó. Hãy ghi đơn vị cấp trên.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>“%1” has more cells than can be imported at once. Delete empty areas or split it into smaller workbooks.</source>
        <translation>“%1” có nhiều ô hơn mức nhập được một lần. Hãy xóa vùng trống hoặc tách thành các tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>“%1” declares entities of its own, which no spreadsheet does, so it was not read. Ask the sender for a new file.</source>
        <translation>“%1” có khai báo thực thể lạ mà tệp bảng tính không có, nên không được đọc. Hãy xin người gửi tệp khác.</translation>
    </message>
    <message>
        <source>“%1” is damaged inside. Open it in the spreadsheet, save it as a new workbook (.xlsx) and try again.</source>
        <translation>“%1” bị hỏng bên trong. Hãy mở bằng bảng tính, lưu thành tệp mới (.xlsx) rồi làm lại.</translation>
    </message>
    <message>
        <source>“%1” must end in .xlsx or .csv, which says what is written.</source>
        <translation>“%1” phải có đuôi .xlsx hoặc .csv để biết cần ghi dạng nào.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short. Copy it again from where it came, or save it again in the spreadsheet or word processor.</source>
        <translation>“%1” bị hỏng hoặc thiếu phần cuối. Hãy chép lại từ nguồn, hoặc mở ra và lưu lại.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than an office file holds, so it was not read. Ask the sender for a new file.</source>
        <translation>“%1” giải nén ra lớn bất thường nên không được đọc. Hãy xin người gửi tệp khác.</translation>
    </message>
    <message>
        <source>“%1” holds names that lead outside the file, so it was not read. Ask the sender for a new file.</source>
        <translation>“%1” chứa đường dẫn trỏ ra ngoài tệp nên không được đọc. Hãy xin người gửi tệp khác.</translation>
    </message>
    <message>
        <source>The file could not be put together. Close other programs and try again.</source>
        <translation>Không tạo được tệp. Hãy đóng bớt chương trình khác rồi làm lại.</translation>
    </message>
    <message>
        <source>Period sheet (form 01)</source>
        <translation>Phiếu theo dõi, đánh giá (Mẫu số 01)</translation>
    </message>
    <message>
        <source>Self score, result, remarks and signatures of a month or quarter</source>
        <translation>Điểm tự chấm, kết quả, ý kiến nhận xét và chữ ký của một tháng hoặc quý</translation>
    </message>
    <message>
        <source>Hours sheet</source>
        <translation>Bảng tổng hợp giờ làm việc</translation>
    </message>
    <message>
        <source>Standard, entered and accepted hours, day by day or person by person</source>
        <translation>Giờ tiêu chuẩn, giờ đã ghi và giờ được duyệt, theo từng ngày hoặc từng người</translation>
    </message>
    <message>
        <source>Work diary</source>
        <translation>Nhật ký công việc</translation>
    </message>
    <message>
        <source>Everything a person entered, day by day</source>
        <translation>Toàn bộ công việc một người đã ghi, theo từng ngày</translation>
    </message>
    <message>
        <source>The wording of a form must be a JSON object.</source>
        <translation>Lời văn của biểu mẫu phải là một đối tượng JSON.</translation>
    </message>
    <message>
        <source>The wording of a form holds only texts, but “%1” is none.</source>
        <translation>Lời văn của biểu mẫu chỉ gồm các chuỗi văn bản, nhưng “%1” không phải là văn bản.</translation>
    </message>
    <message>
        <source>“%1” could not be put together. Check that the folder for temporary files has room and try again.</source>
        <translation>Không tạo được “%1”. Hãy kiểm tra dung lượng trống của thư mục tạm rồi làm lại.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>The month %1 of this person is signed. Unlock it first, with a reason.</source>
        <translation>Kỳ %1 của người này đã ký. Phải mở khóa (nêu lý do) trước khi sửa.</translation>
    </message>
    <message>
        <source>This person has no appointment on %1.</source>
        <translation>Người này không có vị trí công tác vào ngày %1.</translation>
    </message>
    <message>
        <source>Only the personnel officer enters absence. Send them the approved request.</source>
        <translation>Chỉ người làm công tác tổ chức cán bộ được nhập ngày nghỉ. Hãy gửi đơn đã được duyệt cho họ.</translation>
    </message>
    <message>
        <source>On %1 this person is absent already. Remove the other absence first.</source>
        <translation>Ngày %1 người này đã có ngày nghỉ. Hãy xóa ngày nghỉ kia trước.</translation>
    </message>
    <message>
        <source>Give the first and the last day of the absence, at most one year.</source>
        <translation>Hãy ghi ngày đầu và ngày cuối của đợt nghỉ, không quá một năm.</translation>
    </message>
    <message>
        <source>Work is given for one month. Write the month as 2026-04.</source>
        <translation>Việc được giao theo tháng. Hãy ghi tháng như 2026-04.</translation>
    </message>
    <message>
        <source>The quantity %1 does not fit. Write a number above 0, at most 1.000.000.</source>
        <translation>Số lượng %1 không hợp lệ. Hãy ghi số lớn hơn 0, tối đa 1.000.000.</translation>
    </message>
    <message>
        <source>The coefficient %1 does not fit. Write a number from 0 to 1.000.000.</source>
        <translation>Hệ số %1 không hợp lệ. Hãy ghi số từ 0 đến 1.000.000.</translation>
    </message>
    <message>
        <source>The deadline %1 lies before the month %2. Correct one of the two.</source>
        <translation>Hạn %1 trước tháng %2. Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>What is to be done is missing. Choose an item of the catalog or write a few words.</source>
        <translation>Chưa ghi việc phải làm. Hãy chọn một đầu công việc trong danh mục hoặc ghi vài từ.</translation>
    </message>
    <message>
        <source>Title and expected product have at most 500 characters. Shorten them.</source>
        <translation>Tên việc và sản phẩm có tối đa 500 ký tự. Hãy viết gọn lại.</translation>
    </message>
    <message>
        <source>“%1” is a secrecy mark. State secrets are not written into assignments: use a neutral wording.</source>
        <translation>“%1” là dấu chỉ độ mật. Không ghi bí mật nhà nước khi giao việc: hãy dùng cách ghi trung tính.</translation>
    </message>
    <message>
        <source>This assignment does not exist. Refresh the page.</source>
        <translation>Việc được giao này không tồn tại. Hãy tải lại trang.</translation>
    </message>
    <message>
        <source>Work is given, split, handed over and cancelled by the head who evaluates the person.</source>
        <translation>Việc giao, chia, chuyển và hủy việc do người đứng đầu trực tiếp đánh giá người đó thực hiện.</translation>
    </message>
    <message>
        <source>Diary entries hang on “%1”. Hand the rest over instead, or have the entries changed first.</source>
        <translation>“%1” đã có dòng nhật ký. Hãy chuyển giao phần còn lại, hoặc đề nghị sửa các dòng đó trước.</translation>
    </message>
    <message>
        <source>Work is split between at least two people.</source>
        <translation>Chia việc cho ít nhất hai người.</translation>
    </message>
    <message>
        <source>Every share must be more than 0.</source>
        <translation>Mỗi phần phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>A person appears twice. Put the two shares together.</source>
        <translation>Có người xuất hiện hai lần. Hãy gộp hai phần lại.</translation>
    </message>
    <message>
        <source>The shares sum to %1, but the whole is %2. Correct the shares.</source>
        <translation>Tổng các phần là %1 nhưng toàn bộ là %2. Hãy sửa các phần.</translation>
    </message>
    <message>
        <source>The work of a unit is seen by its leaders, those above them, and HR.</source>
        <translation>Việc của đơn vị do lãnh đạo đơn vị, cấp trên và bộ phận tổ chức cán bộ xem.</translation>
    </message>
    <message>
        <source>Taken-over work comes from handing over the assignment of somebody else.</source>
        <translation>Việc nhận chuyển giao hình thành từ việc chuyển giao việc của người khác.</translation>
    </message>
    <message>
        <source>split into shares</source>
        <translation>đã chia thành các phần</translation>
    </message>
    <message>
        <source>This is up to the person the work was given to.</source>
        <translation>Việc này do người được giao quyết định.</translation>
    </message>
    <message>
        <source>Diary entries on “%1” still wait for review. Decide about them first, then hand over the rest.</source>
        <translation>Còn dòng nhật ký của “%1” chờ duyệt. Hãy duyệt trước rồi chuyển giao phần còn lại.</translation>
    </message>
    <message>
        <source>All products of “%1” are accepted; nothing is left to hand over.</source>
        <translation>Mọi sản phẩm của “%1” đã được duyệt; không còn gì để chuyển giao.</translation>
    </message>
    <message>
        <source>Choose somebody else to take the work over.</source>
        <translation>Hãy chọn người khác nhận chuyển giao.</translation>
    </message>
    <message>
        <source>Records %1 to %2 are missing: they were deleted.</source>
        <translation>Thiếu các bản ghi từ %1 đến %2: đã bị xóa.</translation>
    </message>
    <message>
        <source>Record %1 does not continue the one before it: something was inserted or exchanged here.</source>
        <translation>Bản ghi %1 không nối tiếp bản ghi trước: tại đây đã bị chèn hoặc đánh tráo.</translation>
    </message>
    <message>
        <source>Record %1 (%2, %3) was changed after it was written.</source>
        <translation>Bản ghi %1 (%2, %3) đã bị sửa sau khi ghi.</translation>
    </message>
    <message>
        <source>Record %1 is not the one the database remembers as its last: the end was exchanged.</source>
        <translation>Bản ghi %1 không phải bản ghi cuối mà cơ sở dữ liệu đã ghi nhớ: phần cuối đã bị đánh tráo.</translation>
    </message>
    <message>
        <source>Only HR or an administrator may copy the whole database. Ask them.</source>
        <translation>Chỉ bộ phận tổ chức cán bộ hoặc người quản trị được sao chép toàn bộ cơ sở dữ liệu. Hãy đề nghị họ thực hiện.</translation>
    </message>
    <message>
        <source>Only the personnel officer or an administrator changes the work calendar.</source>
        <translation>Chỉ người làm công tác tổ chức cán bộ hoặc quản trị được sửa lịch làm việc.</translation>
    </message>
    <message>
        <source>A day of the calendar needs its date and a name, for example “Quốc khánh”.</source>
        <translation>Ngày trong lịch phải có ngày tháng và tên gọi, ví dụ “Quốc khánh”.</translation>
    </message>
    <message>
        <source>Nothing is announced for %1; there is nothing to remove.</source>
        <translation>Ngày %1 chưa có quy định nào trong lịch nên không có gì để xóa.</translation>
    </message>
    <message>
        <source>The demonstration data is missing from this program. Install it again.</source>
        <translation>Chương trình thiếu dữ liệu mẫu. Hãy cài đặt lại.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Đã dừng. Không có tệp nào được ghi.</translation>
    </message>
    <message>
        <source>A synthetic organisation has 1 to 100,000 people and 1 to 36 months, written as --months 2026-04..2026-06.</source>
        <translation>Tổ chức mô phỏng có từ 1 đến 100.000 người và từ 1 đến 36 tháng, ghi dạng --months 2026-04..2026-06.</translation>
    </message>
    <message>
        <source>%1 ½</source>
        <comment>half a day of absence</comment>
        <translation>%1 ½</translation>
    </message>
    <message>
        <source>Only the person keeps the own diary.</source>
        <translation>Nhật ký do chính người đó ghi.</translation>
    </message>
    <message>
        <source>This entry was changed in another window. It is shown as it is now; repeat your change if it is still needed.</source>
        <translation>Dòng này vừa được sửa ở cửa sổ khác. Nội dung hiện tại đã được tải lại; hãy sửa lại nếu vẫn cần.</translation>
    </message>
    <message>
        <source>There is nothing on %1 to copy. Choose another day.</source>
        <translation>Ngày %1 không có gì để chép. Hãy chọn ngày khác.</translation>
    </message>
    <message>
        <source>Entries of other people are brought in by HR only.</source>
        <translation>Chỉ bộ phận tổ chức cán bộ nhập nhật ký thay người khác.</translation>
    </message>
    <message>
        <source>%1 MB are free on the disk.</source>
        <translation>Ổ đĩa còn trống %1 MB.</translation>
    </message>
    <message>
        <source>Only %1 MB are free on the disk.</source>
        <translation>Ổ đĩa chỉ còn trống %1 MB.</translation>
    </message>
    <message>
        <source>Free at least %1 MB, so that backups and updates find room.</source>
        <translation>Hãy giải phóng ít nhất %1 MB để sao lưu và cập nhật có đủ chỗ.</translation>
    </message>
    <message>
        <source>The content of the file is sound.</source>
        <translation>Nội dung tệp nguyên vẹn.</translation>
    </message>
    <message>
        <source>Keep the file, restore the last backup, and check the disk.</source>
        <translation>Hãy giữ lại tệp, phục hồi bản sao lưu gần nhất và kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>Writing is protected against power failure (WAL).</source>
        <translation>Việc ghi được bảo vệ khi mất điện (WAL).</translation>
    </message>
    <message>
        <source>The journal is in the mode “%1” and not WAL.</source>
        <translation>Nhật ký ghi đang ở chế độ “%1”, không phải WAL.</translation>
    </message>
    <message>
        <source>Move the file to this computer&apos;s own disk and open it again.</source>
        <translation>Hãy chuyển tệp về ổ đĩa của máy này và mở lại.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but the last change was made at %2.</source>
        <translation>Đồng hồ máy này chỉ %1, nhưng thay đổi gần nhất ghi lúc %2.</translation>
    </message>
    <message>
        <source>Set the clock and the date of the computer before working on.</source>
        <translation>Hãy chỉnh lại ngày giờ của máy trước khi làm việc tiếp.</translation>
    </message>
    <message>
        <source>The clock says %1.</source>
        <translation>Đồng hồ máy chỉ %1.</translation>
    </message>
    <message>
        <source>%1 can be read and written.</source>
        <translation>%1 đọc và ghi được.</translation>
    </message>
    <message>
        <source>The schema is version %1.</source>
        <translation>Cấu trúc dữ liệu là phiên bản %1.</translation>
    </message>
    <message>
        <source>This diary entry does not exist. Refresh the page.</source>
        <translation>Dòng nhật ký này không tồn tại. Hãy tải lại trang.</translation>
    </message>
    <message>
        <source>This assignment belongs to somebody else. Choose one of your own.</source>
        <translation>Việc này được giao cho người khác. Hãy chọn việc được giao cho mình.</translation>
    </message>
    <message>
        <source>“%1” was handed over or cancelled. Choose another assignment, or none.</source>
        <translation>“%1” đã chuyển giao hoặc hủy. Hãy chọn việc được giao khác, hoặc để trống.</translation>
    </message>
    <message>
        <source>“%1” was assigned for %2, but the day is %3. Choose an assignment of that month.</source>
        <translation>“%1” được giao cho kỳ %2, nhưng ngày ghi là %3. Hãy chọn việc được giao trong tháng đó.</translation>
    </message>
    <message>
        <source>Only the person, the heads above and HR may read this sheet in detail.</source>
        <translation>Chỉ bản thân, người đứng đầu cấp trên và bộ phận tổ chức cán bộ được xem chi tiết phiếu này.</translation>
    </message>
    <message>
        <source>The rule set has no criterion “%1”.</source>
        <translation>Bộ tiêu chí không có tiêu chí “%1”.</translation>
    </message>
    <message>
        <source>Criterion %1 takes 0 to %2 points, not %3.</source>
        <translation>Tiêu chí %1 chấm từ 0 đến %2 điểm, không phải %3.</translation>
    </message>
    <message>
        <source>Criterion %1 cannot be scored %2: the rule set allows certain steps only.</source>
        <translation>Tiêu chí %1 không chấm được %2 điểm: bộ tiêu chí chỉ cho phép các mức nhất định.</translation>
    </message>
    <message>
        <source>This sheet does not exist.</source>
        <translation>Phiếu này không tồn tại.</translation>
    </message>
    <message>
        <source>Criterion %1 has no score yet: score every criterion before handing in.</source>
        <translation>Tiêu chí %1 chưa có điểm: hãy chấm đủ các tiêu chí trước khi nộp.</translation>
    </message>
    <message>
        <source>%1 is decided for heads and deputies only (Article 15.3).</source>
        <translation>%1 chỉ quyết định đối với người đứng đầu và cấp phó (khoản 3 Điều 15).</translation>
    </message>
    <message>
        <source>%1 is 100 % or 50 %, nothing between.</source>
        <translation>%1 chỉ có mức 100 % hoặc 50 %.</translation>
    </message>
    <message>
        <source>Give the reason for your decision on %1.</source>
        <translation>Hãy nêu lý do quyết định %1.</translation>
    </message>
    <message>
        <source>đ (organising the work)</source>
        <translation>đ (khả năng tổ chức)</translation>
    </message>
    <message>
        <source>e (unity)</source>
        <translation>e (đoàn kết)</translation>
    </message>
    <message>
        <source>The content has changed since it was shown. Look at it again before signing.</source>
        <translation>Nội dung đã thay đổi so với lúc hiển thị. Hãy xem lại trước khi ký.</translation>
    </message>
    <message>
        <source>Name the authority that signed and the number and date of its document.</source>
        <translation>Hãy ghi tên cấp có thẩm quyền đã ký và số, ngày văn bản.</translation>
    </message>
    <message>
        <source>Only the personnel officer or an administrator of the agency imports files.</source>
        <translation>Chỉ người làm công tác tổ chức cán bộ hoặc quản trị của cơ quan được nhập tệp.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. Known kinds: %2.</source>
        <translation>Không nhập được “%1”. Các loại dữ liệu nhập được: %2.</translation>
    </message>
    <message>
        <source>The catalog in force counts from %1; a new one must begin later.</source>
        <translation>Danh mục đang có hiệu lực tính từ %1; danh mục mới phải có hiệu lực sau ngày đó.</translation>
    </message>
    <message>
        <source>This file changes the catalog in force. Say from which day the new one counts: --effective-from 2026-07-01.</source>
        <translation>Tệp này làm thay đổi danh mục đang có hiệu lực. Hãy cho biết danh mục mới có hiệu lực từ ngày nào: --effective-from 2026-07-01.</translation>
    </message>
    <message>
        <source>Catalog of converted products and work</source>
        <translation>Danh mục sản phẩm, công việc quy đổi</translation>
    </message>
    <message>
        <source>The unit “%1” of %2 is not known. Import the units first.</source>
        <translation>Chưa có đơn vị “%1” của %2. Hãy nhập danh sách đơn vị trước.</translation>
    </message>
    <message>
        <source>%1 holds another appointment from %2 on. Give this row an end before that day.</source>
        <translation>%1 đã có vị trí khác từ ngày %2. Hãy ghi ngày kết thúc của dòng này trước ngày đó.</translation>
    </message>
    <message>
        <source>The unit “%1” above “%2” is not known. Put its row before this one.</source>
        <translation>Chưa có đơn vị cấp trên “%1” của “%2”. Hãy đặt dòng của đơn vị đó lên trước.</translation>
    </message>
    <message>
        <source>A sheet belongs to a month or a quarter (Article 3.4): choose one.</source>
        <translation>Phiếu được lập theo tháng hoặc quý (khoản 4 Điều 3): hãy chọn một kỳ.</translation>
    </message>
    <message>
        <source>has not handed the sheet in</source>
        <translation>chưa nộp phiếu</translation>
    </message>
    <message>
        <source>sheet returned: %1</source>
        <translation>phiếu bị trả lại: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n diary entries wait for review</source>
        <translation>
            <numerusform>%n dòng nhật ký chờ duyệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits until %n people under this leader are signed</source>
        <translation>
            <numerusform>chờ ký phiếu của %n người thuộc quyền quản lý</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided: %1</source>
        <translation>chưa quyết định mục %1</translation>
    </message>
    <message>
        <source>reviewed, waits for remarks and signature</source>
        <translation>đã duyệt, chờ nhận xét và ký</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days without full hours</source>
        <translation>
            <numerusform>%n ngày chưa ghi đủ giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>the person</source>
        <translation>bản thân</translation>
    </message>
    <message>
        <source>the authority above the agency</source>
        <translation>cấp trên của cơ quan</translation>
    </message>
    <message>
        <source>The whole unit scored itself 28 to 30 on the common criteria: look again?</source>
        <translation>Cả đơn vị tự chấm tiêu chí chung từ 28 đến 30: xem lại trước khi ký?</translation>
    </message>
    <message>
        <source>Everybody of the unit is in the best band: look again?</source>
        <translation>Cả đơn vị đều ở mức điểm xuất sắc: xem lại?</translation>
    </message>
    <message>
        <source>Everybody of the unit has the same total: look again?</source>
        <translation>Cả đơn vị có cùng một tổng điểm: xem lại?</translation>
    </message>
    <message>
        <source>Only HR of the agency closes and unlocks its months.</source>
        <translation>Chỉ bộ phận tổ chức cán bộ của cơ quan được chốt và mở khóa kỳ.</translation>
    </message>
    <message>
        <source>Only HR and the heads above see how far a unit is.</source>
        <translation>Chỉ bộ phận tổ chức cán bộ và người đứng đầu cấp trên xem được tiến độ của đơn vị.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was closed.</source>
        <translation>Đã dừng. Chưa chốt gì.</translation>
    </message>
    <message>
        <source>No sheet of %1 is signed or closed here: there is nothing to unlock.</source>
        <translation>Không có phiếu nào của kỳ %1 đã ký hoặc đã chốt ở đây: không có gì để mở khóa.</translation>
    </message>
    <message>
        <source>- %1: %2 (waits for: %3)</source>
        <translation>- %1: %2 (chờ: %3)</translation>
    </message>
    <message>
        <source>Nothing is missing for %1.</source>
        <translation>Kỳ %1 không còn thiếu gì.</translation>
    </message>
    <message>
        <source>For the evaluation of %1 the following is still missing:</source>
        <translation>Để theo dõi, đánh giá kỳ %1, còn thiếu:</translation>
    </message>
    <message>
        <source>Please complete it so that the month can be closed.</source>
        <translation>Đề nghị hoàn thành để chốt kỳ.</translation>
    </message>
    <message>
        <source>Operator of the file</source>
        <translation>Người vận hành tệp</translation>
    </message>
    <message>
        <source>%1 names no agency. Restore the last backup.</source>
        <translation>%1 không ghi cơ quan nào. Hãy phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Nobody has the login “%1”. Check its spelling, or ask HR for an account.</source>
        <translation>Không ai có tên đăng nhập “%1”. Hãy kiểm tra lại tên hoặc đề nghị bộ phận tổ chức cán bộ cấp tài khoản.</translation>
    </message>
    <message>
        <source>Only HR or an administrator may change the agency&apos;s data. Ask them.</source>
        <translation>Chỉ bộ phận tổ chức cán bộ hoặc người quản trị được sửa thông tin cơ quan. Hãy đề nghị họ thực hiện.</translation>
    </message>
    <message>
        <source>Nobody held a position here in %1.</source>
        <translation>Không ai giữ vị trí ở đây trong kỳ %1.</translation>
    </message>
    <message>
        <source>Nobody here has begun a sheet for %1.</source>
        <translation>Ở đây chưa ai lập phiếu kỳ %1.</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>Không có báo cáo “%1”. Có các báo cáo: %2.</translation>
    </message>
    <message>
        <source>The report “%1” is not made for such a period.</source>
        <translation>Báo cáo “%1” không lập cho kỳ như vậy.</translation>
    </message>
    <message>
        <source>At most what was entered can be accepted. Return the entry if it should say more.</source>
        <translation>Chỉ duyệt tối đa bằng số đã ghi. Nếu cần nhiều hơn, hãy trả lại để người ghi sửa.</translation>
    </message>
    <message>
        <source>Findings and delays are whole numbers from 0 to 1000.</source>
        <translation>Số lần chưa đạt và số lần chậm là số nguyên từ 0 đến 1000.</translation>
    </message>
    <message>
        <source>No more findings or delays can have an objective cause than there are.</source>
        <translation>Số lần có nguyên nhân khách quan không được nhiều hơn số lần đã ghi.</translation>
    </message>
    <message>
        <source>An entry was changed after it was shown. The list is shown as it is now; look at it and decide again.</source>
        <translation>Có dòng vừa được sửa sau khi hiển thị. Danh sách đã tải lại; hãy xem và quyết định lại.</translation>
    </message>
    <message>
        <source>About this entry the head who evaluates the person decides; nobody decides about the own work.</source>
        <translation>Dòng này do người đứng đầu trực tiếp đánh giá duyệt; không ai tự duyệt việc của mình.</translation>
    </message>
    <message>
        <source>No rule set is in force in %1; “%2” applies from %3 on.</source>
        <translation>Chưa có bộ tiêu chí nào áp dụng cho kỳ %1; “%2” áp dụng từ ngày %3.</translation>
    </message>
    <message>
        <source>The rule set “%1” this sheet was signed under is missing or was changed. Restore it from a backup.</source>
        <translation>Bộ tiêu chí “%1” dùng khi ký phiếu này bị mất hoặc đã bị sửa. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The case kept with this sheet cannot be read. Restore the database from a backup.</source>
        <translation>Không đọc được dữ liệu tính điểm lưu kèm phiếu này. Hãy khôi phục cơ sở dữ liệu từ bản sao lưu.</translation>
    </message>
    <message>
        <source>Signed by %1 at %2</source>
        <translation>%1 đã ký lúc %2</translation>
    </message>
    <message>
        <source>%1; closed at %2</source>
        <translation>%1; đã chốt lúc %2</translation>
    </message>
    <message>
        <source>This person held no position in %1, so there is no sheet.</source>
        <translation>Người này không giữ vị trí nào trong kỳ %1 nên không có phiếu.</translation>
    </message>
    <message>
        <source>%1 is already locked by another sheet of this person: a period is followed by the month or by the quarter, not by both.</source>
        <translation>Kỳ %1 đã khóa theo phiếu khác của người này: chỉ theo dõi theo tháng hoặc theo quý, không theo cả hai.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n người khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria have no self score yet.</source>
        <translation>
            <numerusform>Còn %n tiêu chí chưa tự chấm điểm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diary entries wait for review: accept or return them first.</source>
        <translation>
            <numerusform>Còn %n dòng nhật ký chờ duyệt: hãy chấp nhận hoặc trả lại trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>d cannot be told before everybody under this leader is signed; missing: %1.</source>
        <translation>Chưa xác định được mục d khi chưa ký đủ phiếu của những người thuộc quyền quản lý; còn thiếu: %1.</translation>
    </message>
    <message>
        <source>Not decided yet: %1 (Article 15.3).</source>
        <translation>Chưa quyết định: %1 (khoản 3 Điều 15).</translation>
    </message>
    <message>
        <source>This sheet is locked: %1. It can only be changed after unlocking with a reason.</source>
        <translation>Phiếu đã khóa: %1. Chỉ sửa được sau khi mở khóa có nêu lý do.</translation>
    </message>
    <message>
        <source>This is not possible while the sheet is in the state “%1”.</source>
        <translation>Không làm được việc này khi phiếu ở trạng thái “%1”.</translation>
    </message>
    <message>
        <source>Only %1 may do this with this sheet.</source>
        <translation>Chỉ %1 được làm việc này với phiếu này.</translation>
    </message>
    <message>
        <source>HR, for the authority outside the agency,</source>
        <translation>bộ phận tổ chức cán bộ (thay cấp có thẩm quyền ngoài cơ quan)</translation>
    </message>
    <message>
        <source>You have no right to do this with this sheet.</source>
        <translation>Bạn không có quyền làm việc này với phiếu này.</translation>
    </message>
    <message>
        <source>A sheet is filled in by the person it is about: sign in first.</source>
        <translation>Phiếu do chính người được đánh giá lập: hãy đăng nhập trước.</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>Kỳ %1 chưa bắt đầu.</translation>
    </message>
    <message>
        <source>This sheet was replaced by a newer revision meanwhile: open it again.</source>
        <translation>Phiếu này vừa được thay bằng bản mới: hãy mở lại.</translation>
    </message>
    <message>
        <source>Say why: a reason is needed here.</source>
        <translation>Hãy nêu lý do.</translation>
    </message>
    <message>
        <source>the case kept cannot be scored: %1</source>
        <translation>dữ liệu lưu kèm không tính điểm được: %1</translation>
    </message>
    <message>
        <source>the result kept is not what its case gives</source>
        <translation>kết quả lưu kèm không khớp với dữ liệu tính điểm</translation>
    </message>
    <message>
        <source>the points shown (%1) are not what its case gives (%2)</source>
        <translation>điểm ghi trên phiếu (%1) không khớp với điểm tính lại (%2)</translation>
    </message>
    <message>
        <source>the self score of %1 is not the one that was signed</source>
        <translation>điểm tự chấm của %1 không phải điểm đã ký</translation>
    </message>
    <message>
        <source>the history holds no signature of it</source>
        <translation>lịch sử không có lần ký nào của phiếu này</translation>
    </message>
    <message>
        <source>“%1” is not what the history recorded at signing</source>
        <translation>“%1” không khớp với lịch sử ghi lúc ký</translation>
    </message>
    <message>
        <source>its content is not what was signed</source>
        <translation>nội dung không còn như lúc ký</translation>
    </message>
    <message>
        <source>Sheet of %1, %2, revision %3: %4.</source>
        <translation>Phiếu kỳ %1, %2, bản %3: %4.</translation>
    </message>
    <message>
        <source>This is done by a person in their own name. Choose who you are first.</source>
        <translation>Việc này do từng người thực hiện với danh nghĩa của mình. Trước hết hãy chọn mình là ai.</translation>
    </message>
    <message>
        <source>Period %1 is closed. Ask HR to open it again.</source>
        <translation>Kỳ %1 đã khóa. Hãy đề nghị bộ phận tổ chức cán bộ mở lại.</translation>
    </message>
    <message>
        <source>Period %1 was closed by %2 at %3. Ask HR to open it again.</source>
        <translation>Kỳ %1 đã khóa bởi %2 lúc %3. Hãy đề nghị bộ phận tổ chức cán bộ mở lại.</translation>
    </message>
    <message>
        <source>There is no appointment on %1. Correct the day, or have HR enter the appointment.</source>
        <translation>Ngày %1 chưa có bố trí công tác. Hãy sửa ngày, hoặc đề nghị bộ phận tổ chức cán bộ nhập quyết định bố trí.</translation>
    </message>
    <message>
        <source>This item is no longer in the catalog. Choose another one.</source>
        <translation>Đầu công việc này không còn trong danh mục. Hãy chọn đầu công việc khác.</translation>
    </message>
    <message>
        <source>“%1” is not in the catalog in force on %2. Choose an item of that catalog.</source>
        <translation>“%1” không có trong danh mục hiệu lực ngày %2. Hãy chọn đầu công việc của danh mục đó.</translation>
    </message>
    <message>
        <source>Only the person, those who evaluate the person, and HR may read this.</source>
        <translation>Chỉ người đó, cấp có thẩm quyền đánh giá và bộ phận tổ chức cán bộ được xem.</translation>
    </message>
    <message>
        <source>This cannot be done while the state is “%1”.</source>
        <translation>Không thực hiện được khi trạng thái là “%1”.</translation>
    </message>
    <message>
        <source>A reason is needed. Write it in a few words.</source>
        <translation>Cần ghi lý do. Hãy ghi ngắn gọn.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore the last backup and keep the damaged file.</source>
        <translation>%1 bị hỏng. Hãy phục hồi bản sao lưu gần nhất và giữ lại tệp hỏng.</translation>
    </message>
    <message>
        <source>%1 could not be set aside. Close every program that uses it, then try again.</source>
        <translation>Không chuyển được %1 sang tên khác. Hãy đóng mọi chương trình đang dùng tệp rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten. Choose another name.</source>
        <translation>Đã có %1 và chương trình không ghi đè. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it or choose another one.</source>
        <translation>Không có thư mục %1. Hãy tạo thư mục hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The backup and the database are the same file. Choose another backup.</source>
        <translation>Bản sao lưu và cơ sở dữ liệu là cùng một tệp. Hãy chọn bản sao lưu khác.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed. Install the package libqt6sql6-sqlite.</source>
        <translation>Chưa cài trình điều khiển SQLite của Qt. Hãy cài gói libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The folder of %1 does not let two programs share the file. Keep it on this computer&apos;s own disk.</source>
        <translation>Thư mục chứa %1 không cho hai chương trình dùng chung tệp. Hãy để tệp trên ổ đĩa của máy này.</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again.</source>
        <translation>Chương trình thiếu một thành phần. Hãy cài đặt lại.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose another file.</source>
        <translation>%1 là cơ sở dữ liệu của chương trình khác. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Update the program, then open it again; nothing was changed.</source>
        <translation>%1 do phiên bản mới hơn của chương trình ghi. Hãy cập nhật chương trình rồi mở lại; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written. Choose another folder or ask for the right.</source>
        <translation>Không có quyền ghi thư mục %1. Hãy chọn thư mục khác hoặc xin quyền ghi.</translation>
    </message>
    <message>
        <source>The folder %1 is on a network share, where a database file gets damaged. Keep the file on this computer&apos;s own disk; several people together use the shared database.</source>
        <translation>Thư mục %1 nằm trên ổ mạng, nơi tệp cơ sở dữ liệu dễ bị hỏng. Hãy để tệp trên ổ đĩa của máy này; nhiều người cùng làm thì dùng cơ sở dữ liệu dùng chung.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or create a new database.</source>
        <translation>Không có tệp %1. Hãy kiểm tra tên hoặc tạo cơ sở dữ liệu mới.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the database file in it.</source>
        <translation>%1 là thư mục. Hãy chọn tệp cơ sở dữ liệu trong đó.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose another one.</source>
        <translation>%1 không phải tệp thông thường. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask for the right to read and write it.</source>
        <translation>Không có quyền đọc %1. Hãy xin quyền đọc và ghi tệp.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is no database. Restore the last backup.</source>
        <translation>%1 là tệp rỗng, không phải cơ sở dữ liệu. Hãy phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>%1 is no database of this program, or its beginning is damaged. Choose another file or restore the last backup.</source>
        <translation>%1 không phải cơ sở dữ liệu của chương trình này, hoặc phần đầu tệp đã hỏng. Hãy chọn tệp khác hoặc phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>%1 may not be written. Ask for the right to write the file and its folder.</source>
        <translation>Không có quyền ghi %1. Hãy xin quyền ghi tệp và thư mục chứa tệp.</translation>
    </message>
    <message>
        <source>The disk that holds %1 could not be written. Check the disk and its free room, then try again.</source>
        <translation>Không ghi được ổ đĩa chứa %1. Hãy kiểm tra ổ đĩa và dung lượng trống rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 could not be put in place. Check that nothing of that name is there and that the folder may be written.</source>
        <translation>Không đặt được tệp %1 vào chỗ. Hãy kiểm tra chưa có tệp trùng tên và thư mục được phép ghi.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was overwritten; read it again and repeat the change.</source>
        <translation>Người khác vừa thay đổi dữ liệu này. Chưa ghi đè gì; hãy tải lại rồi sửa lại.</translation>
    </message>
    <message>
        <source>This is no longer there. Read the list again.</source>
        <translation>Dữ liệu này không còn. Hãy tải lại danh sách.</translation>
    </message>
    <message>
        <source>This month of the person is signed or closed. Ask HR to open it again, with a reason, before anything in it changes.</source>
        <translation>Tháng này của người được đánh giá đã ký hoặc đã chốt. Muốn thay đổi, hãy đề nghị bộ phận tổ chức cán bộ mở khóa kèm lý do.</translation>
    </message>
    <message>
        <source>A signed sheet stays as it was signed. Open it again with a reason and correct the new revision.</source>
        <translation>Phiếu đã ký được giữ nguyên như khi ký. Hãy mở khóa kèm lý do và sửa trên bản mới.</translation>
    </message>
    <message>
        <source>This cannot be done in the state it is in now. Read it again and see what may be done.</source>
        <translation>Ở trạng thái hiện tại không thực hiện được bước này. Hãy tải lại để xem có thể làm gì.</translation>
    </message>
    <message>
        <source>Nobody reviews or signs their own work. Leave it to the head above.</source>
        <translation>Không ai được tự duyệt hoặc tự ký kết quả của chính mình. Hãy để cấp có thẩm quyền thực hiện.</translation>
    </message>
    <message>
        <source>What belongs to one person is not moved to another. Enter it anew for the other person.</source>
        <translation>Dữ liệu của người này không được chuyển sang người khác. Hãy nhập mới cho người kia.</translation>
    </message>
    <message>
        <source>The history is only added to, never changed. Leave its records as they are.</source>
        <translation>Nhật ký thay đổi chỉ được ghi thêm, không được sửa. Hãy giữ nguyên các bản ghi.</translation>
    </message>
    <message>
        <source>Published rules are not changed. Publish a new version instead.</source>
        <translation>Bộ tiêu chí đã ban hành không được sửa. Hãy ban hành phiên bản mới.</translation>
    </message>
    <message>
        <source>This is kept and cannot be deleted or replaced. Withdraw or cancel it instead.</source>
        <translation>Dữ liệu này phải lưu giữ, không được xóa hoặc thay thế. Hãy rút lại hoặc hủy bỏ.</translation>
    </message>
    <message>
        <source>The same thing is there already. Read again and change what is there.</source>
        <translation>Dữ liệu này đã có. Hãy tải lại và sửa dữ liệu đang có.</translation>
    </message>
    <message>
        <source>Something else hangs on this, or it names something that is not there. Read again and choose from what is there.</source>
        <translation>Có dữ liệu khác gắn với mục này, hoặc mục này trỏ tới dữ liệu không tồn tại. Hãy tải lại và chọn trong danh sách hiện có.</translation>
    </message>
    <message>
        <source>A value is missing or outside its range, so nothing was saved. Correct it and try again.</source>
        <translation>Có giá trị bị thiếu hoặc ngoài phạm vi cho phép nên chưa lưu gì. Hãy sửa rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Check that the folder exists and may be written.</source>
        <translation>Không mở được %1. Hãy kiểm tra thư mục có tồn tại và được phép ghi.</translation>
    </message>
    <message>
        <source>Another program is writing to %1 and has not finished. Wait until it is done, then try again.</source>
        <translation>Một chương trình khác đang ghi vào %1 và chưa xong. Hãy chờ rồi thử lại.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds %1. Nothing was changed; free some room and try again.</source>
        <translation>Ổ đĩa chứa %1 đã đầy. Chưa có gì thay đổi; hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk that holds %1 could not be read or written. Nothing was changed; check the disk and its free room, then try again.</source>
        <translation>Không đọc hoặc ghi được ổ đĩa chứa %1. Chưa có gì thay đổi; hãy kiểm tra ổ đĩa và dung lượng trống rồi thử lại.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The text is too long to be stored. Shorten it.</source>
        <translation>Nội dung quá dài, không lưu được. Hãy rút gọn.</translation>
    </message>
    <message>
        <source>%1 does not accept what this program asks of it. Check it with doctor, or restore the last backup.</source>
        <translation>%1 không thực hiện được yêu cầu của chương trình. Hãy kiểm tra bằng lệnh doctor hoặc phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Another change is still being saved. Wait a moment and try again.</source>
        <translation>Một thay đổi khác đang được lưu. Hãy chờ giây lát rồi thử lại.</translation>
    </message>
    <message>
        <source>Catalog items that fit</source>
        <translation>Đầu công việc phù hợp</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>%1 h · %2</source>
        <translation>%1 giờ · %2</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>Returned: “%1” — %2, %3</source>
        <translation>Trả lại: “%1” — %2, %3</translation>
    </message>
    <message>
        <source>Entries of the day</source>
        <translation>Nhật ký trong ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Qty</source>
        <comment>column</comment>
        <translation>SL</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>column</comment>
        <translation>Số giờ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>adding “%1”</source>
        <translation>thêm “%1”</translation>
    </message>
    <message>
        <source>changing “%1”</source>
        <translation>sửa “%1”</translation>
    </message>
    <message>
        <source>withdrawing “%1”</source>
        <translation>rút “%1”</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>chép từ %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Nội dung hiển thị</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Dòng mới</translation>
    </message>
    <message>
        <source>Duplicate the entry</source>
        <translation>Nhân đôi dòng</translation>
    </message>
    <message>
        <source>Withdraw the entry</source>
        <translation>Rút dòng</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Hoàn tác bước vừa làm</translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Copy the last day with entries</source>
        <translation>Chép ngày gần nhất có ghi</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Ngày sau</translation>
    </message>
    <message>
        <source>Choose among the offers</source>
        <translation>Chọn trong danh sách gợi ý</translation>
    </message>
    <message>
        <source>Write into the cell</source>
        <translation>Sửa trong ô</translation>
    </message>
    <message>
        <source>Change the whole entry in the line</source>
        <translation>Sửa cả dòng trong ô nhập</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Tháng sau</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Tuần trước</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Tuần sau</translation>
    </message>
    <message>
        <source>Nothing is entered for %1 yet. Type what was done into the line above, for example: report month 2h30 x1</source>
        <translation>%1 chưa ghi việc nào. Hãy gõ việc đã làm vào dòng phía trên, ví dụ: bao cao thang 2h30 x1</translation>
    </message>
    <message numerus="yes">
        <source>Copy %1 (%n entries)</source>
        <translation>
            <numerusform>Chép từ %1 (%n việc)</numerusform>
        </translation>
    </message>
    <message>
        <source>coefficient %1</source>
        <translation>hệ số %1</translation>
    </message>
    <message>
        <source>assigned, due %1</source>
        <translation>được giao, hạn %1</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>được giao</translation>
    </message>
    <message>
        <source>This entry is accepted. Only the head can open it again.</source>
        <translation>Dòng này đã duyệt. Chỉ người duyệt mới mở lại được.</translation>
    </message>
    <message>
        <source>“%1” is withdrawn.</source>
        <translation>Đã rút “%1”.</translation>
    </message>
    <message>
        <source>Enter saves · ↑↓ choose · Esc clears</source>
        <translation>Enter lưu · ↑↓ chọn · Esc xóa</translation>
    </message>
    <message>
        <source>What was done? For example: report month 2h30 x1 14:00</source>
        <translation>Đã làm việc gì? Ví dụ: bao cao thang 2h30 x1 14:00</translation>
    </message>
    <message>
        <source>New diary entry</source>
        <translation>Dòng nhật ký mới</translation>
    </message>
    <message>
        <source>Words of the work in any order, duration as 2h30, quantity as x3, time as 14:00, document as #215/SNN-TL, day as 06/04</source>
        <translation>Các từ của công việc theo thứ tự bất kỳ, số giờ như 2h30, số lượng như x3, giờ bắt đầu như 14:00, số văn bản như #215/SNN-TL, ngày như 06/04</translation>
    </message>
    <message>
        <source>own words, outside the catalog</source>
        <translation>ghi tự do, ngoài danh mục</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>số lượng %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>văn bản %1</translation>
    </message>
    <message>
        <source>note “%1”</source>
        <translation>ghi chú “%1”</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Đã hiểu: %1</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Giờ làm việc</translation>
    </message>
    <message>
        <source>Converted products</source>
        <translation>SP quy đổi</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng tiến độ</translation>
    </message>
    <message>
        <source>Provisional score</source>
        <translation>Điểm tạm tính</translation>
    </message>
    <message>
        <source>if closed today</source>
        <translation>nếu chốt hôm nay</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>My month %1</source>
        <translation>Tháng %1 của tôi</translation>
    </message>
    <message>
        <source>No score yet: no work was assigned for this month, or a component is not decided.</source>
        <translation>Chưa có điểm: tháng này chưa được giao việc, hoặc còn thành phần chưa quyết định.</translation>
    </message>
    <message>
        <source>Nothing is open. New assignments of your head appear here.</source>
        <translation>Không còn việc nào. Việc mới được giao sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Enter work on “%1”, %2 done</source>
        <translation>Ghi việc “%1”, đã làm %2</translation>
    </message>
    <message>
        <source>Hours of the week by task and day</source>
        <translation>Giờ trong tuần theo việc và ngày</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Common criteria</source>
        <translation>Tiêu chí chung</translation>
    </message>
    <message>
        <source>I. Common criteria (form 01)</source>
        <translation>I. Tiêu chí chung (Mẫu số 01, NĐ 335/2025)</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Self score</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>%1 takes 0 to %2 points in steps of 0.5.</source>
        <translation>Tiêu chí %1 chấm từ 0 đến %2 điểm, mỗi bước 0,5.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>chưa quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Lý do đối với %1</translation>
    </message>
    <message>
        <source>Score band: %1</source>
        <translation>Mức điểm: %1</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Self assessment and remarks</source>
        <translation>Tự đánh giá và nhận xét</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Ưu điểm</translation>
    </message>
    <message>
        <source>Shortcomings</source>
        <translation>Hạn chế, khuyết điểm</translation>
    </message>
    <message>
        <source>Remarks of the competent authority</source>
        <translation>Ý kiến nhận xét của cấp có thẩm quyền</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Người trước</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Người sau</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Mở khóa…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Ký…</translation>
    </message>
    <message>
        <source>Signing locks the sheet; a later change needs a reason and voids the signature</source>
        <translation>Ký sẽ khóa phiếu; sửa sau khi ký phải có lý do và làm mất hiệu lực chữ ký</translation>
    </message>
    <message>
        <source>Returned by the head: %1</source>
        <translation>Cấp có thẩm quyền trả lại: %1</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Vì sao %1?</translation>
    </message>
    <message>
        <source>Why no result yet?</source>
        <translation>Vì sao chưa có điểm kết quả?</translation>
    </message>
    <message>
        <source>Rule set %1 · checksum %2 · recomputing gives this result at any time</source>
        <translation>Bộ tiêu chí %1 · mã kiểm tra %2 · tính lại bất cứ lúc nào cũng ra kết quả này</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Enter the signature…</source>
        <translation>Nhập chữ ký…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Trả lại…</translation>
    </message>
    <message>
        <source>Return the sheet of %1</source>
        <translation>Trả lại phiếu của %1</translation>
    </message>
    <message>
        <source>What has to be done?</source>
        <translation>Cần làm gì?</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Sign this sheet?</source>
        <translation>Ký phiếu này?</translation>
    </message>
    <message>
        <source>Sheet of %1, %2: %3 points in total (common %4, result %5). Signing locks the month of this person. Content %6.</source>
        <translation>Phiếu của %1, kỳ %2: tổng %3 điểm (chung %4, kết quả %5). Ký sẽ khóa tháng của người này. Nội dung %6.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>không xếp loại</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>Signature of the authority above, %1</source>
        <translation>Chữ ký của cấp trên đối với %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Who signed (name)?</source>
        <translation>Ai đã ký (họ tên)?</translation>
    </message>
    <message>
        <source>In which position?</source>
        <translation>Chức vụ?</translation>
    </message>
    <message>
        <source>Number and date of the document</source>
        <translation>Số, ngày văn bản</translation>
    </message>
    <message>
        <source>Remarks in the document</source>
        <translation>Ý kiến nhận xét trong văn bản</translation>
    </message>
    <message>
        <source>Enter the signature</source>
        <translation>Nhập chữ ký</translation>
    </message>
    <message>
        <source>%1 in the document: 100 or 50 %</source>
        <translation>Mục %1 trong văn bản: 100 hoặc 50 %</translation>
    </message>
    <message>
        <source>Unlock the sheet of %1</source>
        <translation>Mở khóa phiếu của %1</translation>
    </message>
    <message>
        <source>Signatures lose their force and new revisions begin. Why?</source>
        <translation>Chữ ký mất hiệu lực và lập bản mới. Lý do?</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>How this score came about</source>
        <translation>Vì sao có điểm này</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Điều %1</translation>
    </message>
    <message>
        <source>handed over: counts as not completed (Article 18.1d)</source>
        <translation>đã chuyển giao: tính là chưa hoàn thành (điểm d khoản 1 Điều 18)</translation>
    </message>
    <message>
        <source>unplanned: added outside the plan (Article 18.1d)</source>
        <translation>phát sinh: tính thêm ngoài kế hoạch (điểm d khoản 1 Điều 18)</translation>
    </message>
    <message>
        <source>taken over: added outside the plan (Article 18.1d)</source>
        <translation>nhận thêm: tính thêm ngoài kế hoạch (điểm d khoản 1 Điều 18)</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n lần chưa đạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delays</source>
        <translation>
            <numerusform>chậm %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>No accepted entry in this period.</source>
        <translation>Không có dòng nhật ký được chấp nhận trong kỳ.</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, kỳ trước %3</translation>
    </message>
    <message>
        <source>Distribution of scores</source>
        <translation>Phân bố điểm</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <source>Complete, may be closed</source>
        <translation>Đủ, chốt được</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>Thiếu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Chốt tháng</translation>
    </message>
    <message>
        <source>Who is missing what</source>
        <translation>Ai còn thiếu gì</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Nhắc…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Chép nội dung nhắc</translation>
    </message>
    <message>
        <source>Save the text…</source>
        <translation>Lưu nội dung nhắc…</translation>
    </message>
    <message>
        <source>Close and lock</source>
        <translation>Chốt và khóa</translation>
    </message>
    <message>
        <source>Close and lock the month</source>
        <translation>Chốt và khóa tháng</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Ghi nhật ký</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Nobody holds a position in this month. Appoint people first.</source>
        <translation>Tháng này chưa ai giữ vị trí nào. Hãy bố trí người trước.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu gì</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Chờ ai</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Ở đây không còn thiếu gì.</translation>
    </message>
    <message>
        <source>Closing locks signed sheets and is recorded, once for the whole unit</source>
        <translation>Chốt: khóa phiếu đã ký, ghi lịch sử – một lần cho cả đơn vị</translation>
    </message>
    <message>
        <source>Signed scores of %1</source>
        <translation>Phân bố điểm đã ký %1</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>so với %1</translation>
    </message>
    <message>
        <source>Remind the missing (%1)…</source>
        <translation>Nhắc người còn thiếu (%1)…</translation>
    </message>
    <message numerus="yes">
        <source>Close and lock %n sheets</source>
        <translation>
            <numerusform>Chốt và khóa %n phiếu</numerusform>
        </translation>
    </message>
    <message>
        <source>No signed sheet waits to be closed.</source>
        <translation>Không có phiếu đã ký nào chờ chốt.</translation>
    </message>
    <message>
        <source>%1 – still missing</source>
        <translation>%1 – còn thiếu</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Chốt kỳ %1?</translation>
    </message>
    <message>
        <source>Every signed sheet is locked. Who is not signed stays open and can be closed later.</source>
        <translation>Mọi phiếu đã ký sẽ được khóa. Phiếu chưa ký vẫn để ngỏ và chốt sau.</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>Đang chốt kỳ %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sheets are closed.</source>
        <translation>%1: đã chốt %2/%3 phiếu.</translation>
    </message>
    <message>
        <source>Unlock %1, %2</source>
        <translation>Mở khóa %1, kỳ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sheets were opened again.</source>
        <translation>
            <numerusform>%1: đã mở khóa %n phiếu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder is in the clipboard: paste it into a message.</source>
        <translation>Đã chép nội dung nhắc: hãy dán vào tin nhắn.</translation>
    </message>
    <message>
        <source>Save the reminder</source>
        <translation>Lưu nội dung nhắc</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Văn bản (*.txt)</translation>
    </message>
    <message>
        <source>The reminder is saved.</source>
        <translation>Đã lưu nội dung nhắc.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Không ghi được %1.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>There is no room on the disk for “%1”. Nothing was written; free some space or choose another folder.</source>
        <translation>Đĩa không còn đủ chỗ cho “%1”. Chưa có gì được ghi; hãy giải phóng dung lượng hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that the folder exists and may be written to, or choose another one.</source>
        <translation>Không ghi được “%1”. Hãy kiểm tra thư mục có tồn tại và được phép ghi hay không, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Check that it is switched on and connected, or choose another one.</source>
        <translation>Máy in không nhận trang. Hãy kiểm tra máy in đã bật và đã kết nối, hoặc chọn máy in khác.</translation>
    </message>
    <message>
        <source>Printing stopped before page %1. Check the printer and print the rest again.</source>
        <translation>Việc in dừng lại trước trang %1. Hãy kiểm tra máy in và in lại phần còn lại.</translation>
    </message>
    <message>
        <source>The printer did not finish. Check what came out and print the rest again.</source>
        <translation>Máy in chưa in xong. Hãy kiểm tra các trang đã in và in lại phần còn lại.</translation>
    </message>
    <message>
        <source>There is nothing to print into “%1”. Choose at least one report.</source>
        <translation>Không có gì để in vào “%1”. Hãy chọn ít nhất một báo cáo.</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>không ghi giờ</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>The day on the clock</source>
        <translation>Ngày làm việc theo giờ</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation>Nhận việc  A</translation>
    </message>
    <message>
        <source>Return  R</source>
        <translation>Trả lại  R</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Tiếp ›</translation>
    </message>
    <message>
        <source>Accepted quantity</source>
        <translation>Số lượng được duyệt</translation>
    </message>
    <message>
        <source>Accepted hours</source>
        <translation>Số giờ chấp nhận</translation>
    </message>
    <message>
        <source>Quality not up to standard (times)</source>
        <translation>Chưa đạt chất lượng (lần)</translation>
    </message>
    <message>
        <source>Late (times)</source>
        <translation>Chậm (lần)</translation>
    </message>
    <message>
        <source>Objective cause</source>
        <translation>Nguyên nhân khách quan</translation>
    </message>
    <message>
        <source>A word to the person…</source>
        <translation>Ý kiến gửi người ghi…</translation>
    </message>
    <message>
        <source>A word to the person</source>
        <translation>Ý kiến gửi người ghi</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Chưa chọn dòng nào</translation>
    </message>
    <message>
        <source>Choose an entry on the left to see its day and decide.</source>
        <translation>Chọn một dòng bên trái để xem ngày làm việc và quyết định.</translation>
    </message>
    <message>
        <source>%1 h entered on that day</source>
        <translation>%1 giờ ghi trong ngày</translation>
    </message>
    <message>
        <source>Quantity and hours are figures such as 2 or 1,5; at most 24 h.</source>
        <translation>Số lượng, số giờ là con số như 2 hoặc 1,5; nhiều nhất 24 giờ.</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>bình thường</translation>
    </message>
    <message>
        <source>Entries that need a look</source>
        <translation>Việc cần xem kỹ</translation>
    </message>
    <message>
        <source>Ordinary entries by person</source>
        <translation>Việc bình thường theo người</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Nothing needs a closer look.</source>
        <translation>Không có việc nào cần xem kỹ.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>No ordinary entry waits.</source>
        <translation>Không có việc bình thường nào chờ.</translation>
    </message>
    <message>
        <source>Accept the entry</source>
        <translation>Chấp nhận việc</translation>
    </message>
    <message>
        <source>Return the entry</source>
        <translation>Trả lại việc</translation>
    </message>
    <message>
        <source>One quality finding more</source>
        <translation>Thêm một lần chưa đạt</translation>
    </message>
    <message>
        <source>One delay more</source>
        <translation>Thêm một lần chậm</translation>
    </message>
    <message>
        <source>Objective cause confirmed</source>
        <translation>Xác nhận nguyên nhân khách quan</translation>
    </message>
    <message>
        <source>Accept all ordinary entries</source>
        <translation>Chấp nhận mọi việc bình thường</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Cần xem kỹ</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>%1 entries · %2 h · %3 people</source>
        <translation>%1 việc · %2 giờ · %3 người</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n entries  Ctrl+Enter</source>
        <translation>
            <numerusform>Chấp nhận cả %n việc  Ctrl+Enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait</source>
        <translation>
            <numerusform>%n việc chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Đã chấp nhận: %1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Bị trả lại: %1</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n entries</source>
        <translation>
            <numerusform>Đã chấp nhận %n việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions were taken back</source>
        <translation>
            <numerusform>Đã rút lại %n quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Vì sao có con số này?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens how this figure came about.</source>
        <translation>Mở phần giải thích cách tính con số này.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Go to, find</source>
        <translation>Đi tới, tìm</translation>
    </message>
    <message>
        <source>Page, person or action; words in any order, no accents needed</source>
        <translation>Trang, người hoặc thao tác; gõ từ theo thứ tự bất kỳ, không cần dấu</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Không tìm thấy.</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Không có dòng nào khớp với bộ lọc.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Chưa thực hiện được</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Kỳ sau</translation>
    </message>
    <message>
        <source>Pages as small pictures</source>
        <translation>Các trang thu nhỏ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Thu phóng</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Đến trang</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>pages</comment>
        <translation>trên %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n page(s) to the printer.</source>
        <translation>
            <numerusform>Đã gửi %n trang đến máy in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Đã lưu thành “%1”.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>Do not enter state secrets</source>
        <translation>Không nhập nội dung bí mật nhà nước</translation>
    </message>
    <message>
        <source>%1 — Sổ Việc</source>
        <translation>%1 — Sổ Việc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Mọi nơi</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Danh sách phím tắt</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Lùi một bước</translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation>Trợ giúp cho phần này</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Narrow rows</source>
        <translation>Dòng hẹp</translation>
    </message>
    <message>
        <source>Work as somebody else…</source>
        <translation>Làm việc với tên người khác…</translation>
    </message>
    <message>
        <source>Open another database…</source>
        <translation>Mở cơ sở dữ liệu khác…</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Điều hướng</translation>
    </message>
    <message>
        <source>Go to, find (Ctrl+K)</source>
        <translation>Đi tới, tìm (Ctrl+K)</translation>
    </message>
    <message>
        <source>Look, keys and who is working</source>
        <translation>Giao diện, phím tắt và người đang làm việc</translation>
    </message>
    <message>
        <source>Catalogs</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Go to, find…  Ctrl+K</source>
        <translation>Đi tới, tìm…  Ctrl+K</translation>
    </message>
    <message>
        <source>Show titles</source>
        <translation>Hiện tên trang</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>Chỉ hiện biểu tượng</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n việc đang chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator of this file</source>
        <translation>Người vận hành tệp này</translation>
    </message>
    <message>
        <source>HR, administration</source>
        <translation>Tổ chức, quản trị</translation>
    </message>
    <message>
        <source>Welcome to Sổ Việc</source>
        <translation>Chào mừng đến với Sổ Việc</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Xem thử trước</translation>
    </message>
    <message>
        <source>An invented commune with 24 people and three months of work. Nothing you do there counts.</source>
        <translation>Một xã giả định với 24 người và ba tháng công việc. Những gì làm ở đây không được tính.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Mở bản minh họa</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Tên cơ quan</translation>
    </message>
    <message>
        <source>Begin with your agency</source>
        <translation>Bắt đầu với cơ quan của mình</translation>
    </message>
    <message>
        <source>A new, empty database. Units, people and the catalog are imported afterwards.</source>
        <translation>Cơ sở dữ liệu mới, chưa có gì. Đơn vị, cán bộ và danh mục được nhập sau.</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Tạo…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Mở cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>A file of Sổ Việc that is already there.</source>
        <translation>Một tệp Sổ Việc đã có.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Enter the name of the agency as it is printed on sheets.</source>
        <translation>Hãy nhập tên cơ quan như được in trên phiếu.</translation>
    </message>
    <message>
        <source>Where to keep the database</source>
        <translation>Nơi lưu cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Databases of Sổ Việc (*.db)</source>
        <translation>Cơ sở dữ liệu Sổ Việc (*.db)</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Ai đang làm việc?</translation>
    </message>
    <message>
        <source>What you enter and decide is recorded under this name.</source>
        <translation>Những gì bạn ghi và quyết định được lưu dưới tên này.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1” in this database.</source>
        <translation>Cơ sở dữ liệu này không có đơn vị mã “%1”.</translation>
    </message>
    <message>
        <source>There is no person with the code “%1” in this database.</source>
        <translation>Cơ sở dữ liệu này không có người mã “%1”.</translation>
    </message>
    <message>
        <source>soviec-cli [--db PATH|postgresql://…] [--as LOGIN] [--json] VERB …

--db names the database (or the environment SOVIEC_DB does), --json prints for
machines, VERB --help says more about a verb.

Verbs:</source>
        <translation>soviec-cli [--db ĐƯỜNG-DẪN|postgresql://…] [--as TÊN] [--json] LỆNH …

--db chỉ cơ sở dữ liệu (hoặc biến môi trường SOVIEC_DB), --json in kết quả cho máy đọc,
LỆNH --help giải thích thêm về một lệnh.

Các lệnh:</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused, 2 wrong usage, 3 the surroundings failed. Nothing is
half done at 1, 2 or 3.</source>
        <translation>Mã kết thúc: 0 xong, 1 bị từ chối, 2 dùng sai, 3 môi trường lỗi. Với 1, 2 hoặc 3,
không có việc nào dở dang.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 cần một giá trị.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. soviec-cli --help lists them.</source>
        <translation>Không có lệnh “%1”. Xem danh sách bằng soviec-cli --help.</translation>
    </message>
    <message>
        <source>No database is named. Say --db PATH or set SOVIEC_DB.</source>
        <translation>Chưa chỉ định cơ sở dữ liệu. Hãy dùng --db ĐƯỜNG_DẪN hoặc đặt SOVIEC_DB.</translation>
    </message>
    <message>
        <source>This verb works on a database file. Say --db PATH.</source>
        <translation>Lệnh này làm việc với tệp cơ sở dữ liệu. Hãy dùng --db ĐƯỜNG_DẪN.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Không có tùy chọn %1 ở đây.</translation>
    </message>
    <message>
        <source>Say “audit verify”.</source>
        <translation>Hãy viết “audit verify”.</translation>
    </message>
    <message>
        <source>The history does not hold: %1 The rest is listed above. Keep the file and compare it with a backup.</source>
        <translation>Nhật ký thay đổi không khớp: %1 Chi tiết ở trên. Hãy giữ lại tệp và đối chiếu với bản sao lưu.</translation>
    </message>
    <message>
        <source>Say “backup FILE”.</source>
        <translation>Hãy viết “backup TỆP”.</translation>
    </message>
    <message>
        <source>%1 is written and verified; its history has %2 records, the last one is %3.</source>
        <translation>Đã ghi và kiểm tra %1; nhật ký thay đổi có %2 bản ghi, bản ghi cuối là %3.</translation>
    </message>
    <message>
        <source>Say “restore FILE”.</source>
        <translation>Hãy viết “restore TỆP”.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>Đã phục hồi %1.</translation>
    </message>
    <message>
        <source>The old database is kept as %1.</source>
        <translation>Cơ sở dữ liệu cũ được giữ lại tại %1.</translation>
    </message>
    <message>
        <source>Copies the database to one verified file</source>
        <translation>Sao lưu cơ sở dữ liệu ra một tệp đã kiểm tra</translation>
    </message>
    <message>
        <source>Puts a backup in place of the database</source>
        <translation>Phục hồi cơ sở dữ liệu từ bản sao lưu</translation>
    </message>
    <message>
        <source>soviec-cli --db PATH restore FILE

A damaged or newer backup is refused. The old database stays beside the
new one under a dated name.</source>
        <translation>soviec-cli --db ĐƯỜNG_DẪN restore TỆP

Bản sao lưu hỏng hoặc của phiên bản mới hơn bị từ chối. Cơ sở dữ liệu cũ được giữ
bên cạnh, tên có ghi ngày giờ.</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>severity of a check</comment>
        <translation>bình thường</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>severity of a check</comment>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <comment>severity of a check</comment>
        <translation>SỰ CỐ</translation>
    </message>
    <message>
        <source>Say “doctor” and nothing more.</source>
        <translation>Hãy chỉ viết “doctor”.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): see the advice above.</source>
        <translation>
            <numerusform>%n sự cố: xem hướng dẫn ở trên.</numerusform>
        </translation>
    </message>
    <message>
        <source>Says what is wrong with the database and the machine</source>
        <translation>Cho biết cơ sở dữ liệu và máy có vấn đề gì</translation>
    </message>
    <message>
        <source>soviec-cli --db PATH doctor

Looks at the file, its content, its schema, its journal, the disk and the
clock. Ends with 3 where there is a problem.</source>
        <translation>soviec-cli --db ĐƯỜNG_DẪN doctor

Kiểm tra tệp, nội dung, cấu trúc, nhật ký ghi, ổ đĩa và đồng hồ.
Kết thúc với mã 3 khi có sự cố.</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1”.</source>
        <translation>Không có đơn vị nào mang mã “%1”.</translation>
    </message>
    <message>
        <source>Would import %1 rows: %2 new, %3 changed, %4 unchanged.</source>
        <translation>Sẽ nhập %1 dòng: %2 mới, %3 thay đổi, %4 giữ nguyên.</translation>
    </message>
    <message>
        <source>Imported %1 rows: %2 new, %3 changed, %4 unchanged.</source>
        <translation>Đã nhập %1 dòng: %2 mới, %3 thay đổi, %4 giữ nguyên.</translation>
    </message>
    <message>
        <source>Write: import KIND FILE. Kinds: %1.</source>
        <translation>Hãy ghi: import LOẠI TỆP. Các loại: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend the rows named above and import the file again.</source>
        <translation>Chưa nhập gì. Hãy sửa các dòng nêu trên rồi nhập lại tệp.</translation>
    </message>
    <message>
        <source>Write --people 500 --months 2026-04..2026-06 and, if you like, --seed 7.</source>
        <translation>Hãy ghi --people 500 --months 2026-04..2026-06 và có thể thêm --seed 7.</translation>
    </message>
    <message>
        <source>Agency (name not given yet)</source>
        <translation>Cơ quan (chưa đặt tên)</translation>
    </message>
    <message>
        <source>Name the new database: soviec-cli --db office.soviec init [--demo].</source>
        <translation>Hãy nêu tên cơ sở dữ liệu mới: soviec-cli --db coquan.soviec init [--demo].</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>Đã tạo %1.</translation>
    </message>
    <message>
        <source>creates a database</source>
        <translation>tạo cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>init [--agency NAME]
init --demo [--today 2026-06-17]
init --people N --months 2026-04..2026-06 [--seed N]
  --demo    the demonstration agency with three months up to today
  --people  a synthetic organisation of that size; same seed, same data</source>
        <translation>init [--agency TÊN]
init --demo [--today 2026-06-17]
init --people N --months 2026-04..2026-06 [--seed N]
  --demo    cơ quan mẫu với ba tháng dữ liệu đến hôm nay
  --people  tổ chức mô phỏng với số người cho trước; cùng seed cho cùng dữ liệu</translation>
    </message>
    <message>
        <source>%1 (%2): %3; waits for: %4</source>
        <translation>%1 (%2): %3; chờ: %4</translation>
    </message>
    <message>
        <source>%1: %2 people; entered %3, handed in %4, reviewed %5, signed %6, closed %7</source>
        <translation>%1: %2 người; ghi đủ %3, đã nộp %4, đã duyệt %5, đã ký %6, đã chốt %7</translation>
    </message>
    <message>
        <source>Name the month as --month 2026-04, or a quarter as 2026-Q2.</source>
        <translation>Hãy nêu tháng, ví dụ --month 2026-04, hoặc quý, ví dụ 2026-Q2.</translation>
    </message>
    <message>
        <source>Unlocking is recorded: give --reason.</source>
        <translation>Việc mở khóa được ghi lại: hãy nêu --reason.</translation>
    </message>
    <message>
        <source>Who is missing what; closes and unlocks a month</source>
        <translation>Ai còn thiếu gì; chốt và mở khóa tháng</translation>
    </message>
    <message>
        <source>Name one period: a month, a quarter or a year.</source>
        <translation>Hãy nêu một kỳ: tháng, quý hoặc năm.</translation>
    </message>
    <message>
        <source>Name the period as --month 2026-04, --quarter 2026-Q2 or --year 2026.</source>
        <translation>Hãy nêu kỳ: --month 2026-04, --quarter 2026-Q2 hoặc --year 2026.</translation>
    </message>
    <message>
        <source>Say --format %1.</source>
        <translation>Hãy nêu --format %1.</translation>
    </message>
    <message>
        <source>Say where it goes: --out PATH.</source>
        <translation>Hãy nêu nơi ghi: --out ĐƯỜNG_DẪN.</translation>
    </message>
    <message>
        <source>%1 is a file; --each needs a folder.</source>
        <translation>%1 là tệp; --each cần một thư mục.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Không ghi được vào thư mục %1.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file, or say --each for one file a person.</source>
        <translation>%1 là thư mục: hãy nêu tên tệp, hoặc dùng --each để ghi mỗi người một tệp.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Thư mục %1 không tồn tại.</translation>
    </message>
    <message>
        <source>A workbook holds one sheet: name one person, or say --each.</source>
        <translation>Mỗi bảng tính chứa một phiếu: hãy nêu một người hoặc dùng --each.</translation>
    </message>
    <message numerus="yes">
        <source>%n files written.</source>
        <translation>
            <numerusform>Đã ghi %n tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one report; soviec-cli report --list lists them.</source>
        <translation>Hãy nêu một báo cáo; soviec-cli report --list liệt kê các báo cáo.</translation>
    </message>
    <message>
        <source>Makes sheets and tables as PDF, workbook, CSV or JSON</source>
        <translation>Lập phiếu, bảng dạng PDF, bảng tính, CSV hoặc JSON</translation>
    </message>
    <message>
        <source>error</source>
        <comment>severity of a finding</comment>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>severity of a finding</comment>
        <translation>cảnh báo</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be used as a rule set: %n error(s).</source>
        <translation>
            <numerusform>%1 không dùng được làm bộ tiêu chí: %n lỗi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be used as a rule set.</source>
        <translation>%1 dùng được làm bộ tiêu chí.</translation>
    </message>
    <message>
        <source>Name one rule set and one file.</source>
        <translation>Hãy nêu một bộ tiêu chí và một tệp.</translation>
    </message>
    <message>
        <source>Scores one case or a list of cases; needs no database</source>
        <translation>Tính điểm một hoặc nhiều trường hợp; không cần cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>soviec-cli score --rules ID FILE

Reads one case or an array of cases as JSON (- is standard input) and prints one
result, or an array of results in the same order. One refused case refuses all.</source>
        <translation>soviec-cli score --rules MÃ TỆP

Đọc một trường hợp hoặc một mảng trường hợp dạng JSON (- là đầu vào chuẩn) và in một
kết quả, hoặc mảng kết quả theo cùng thứ tự. Một trường hợp bị từ chối thì tất cả bị từ chối.</translation>
    </message>
    <message>
        <source>Opens this database instead of the last one.</source>
        <translation>Mở cơ sở dữ liệu này thay cho lần gần nhất.</translation>
    </message>
    <message>
        <source>File on this computer: %1</source>
        <translation>Tệp trên máy này: %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>With the annex that explains the score</source>
        <translation>Kèm phụ lục giải trình điểm</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Lưu tệp Excel…</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Loại báo cáo</translation>
    </message>
    <message>
        <source>Whose report</source>
        <translation>Báo cáo của ai</translation>
    </message>
    <message>
        <source>of</source>
        <translation>của</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Lưu tệp Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Tệp Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Đã lưu %1.</translation>
    </message>
    <message>
        <source>Columns by heading, in any order; those with * must be there:</source>
        <translation>Các cột theo tiêu đề, thứ tự tùy ý; cột có dấu * là bắt buộc:</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Tên ngày</translation>
    </message>
    <message>
        <source>The row names no catalog item: it counts with coefficient 1 if the head accepts it. Write the item’s code if there is one.</source>
        <translation>Dòng không ghi mã công việc: được tính theo hệ số 1 nếu người đứng đầu xác nhận. Hãy ghi mã nếu công việc có trong danh mục.</translation>
    </message>
    <message>
        <source>being drafted</source>
        <translation>đang soạn thảo</translation>
    </message>
    <message>
        <source>sent round for comments</source>
        <translation>đang lấy ý kiến</translation>
    </message>
    <message>
        <source>published</source>
        <translation>đã ban hành</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>đã hủy bỏ</translation>
    </message>
    <message>
        <source>only true belongs here, and no other value beside it</source>
        <translation>chỗ này chỉ nhận true và không có giá trị nào khác bên cạnh</translation>
    </message>
    <message>
        <source>the base set has nothing of this name</source>
        <translation>bộ tiêu chí gốc không có mục này</translation>
    </message>
    <message>
        <source>an overlay needs an id of its own, so that it is not taken for its base</source>
        <translation>bản điều chỉnh phải có mã riêng để không lẫn với bộ tiêu chí gốc</translation>
    </message>
    <message>
        <source>There is no such rule set. Read the list again.</source>
        <translation>Không có bộ tiêu chí này. Hãy đọc lại danh sách.</translation>
    </message>
    <message>
        <source>This is no text of a rule set: it is longer than a million characters or not written in UTF-8.</source>
        <translation>Đây không phải là văn bản của một bộ tiêu chí: dài hơn một triệu ký tự hoặc không phải mã UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is a set that comes with the program: give yours another id</source>
        <translation>“%1” là bộ tiêu chí đi kèm chương trình: hãy đặt mã khác</translation>
    </message>
    <message>
        <source>“%1” cannot be compared before it can be read. %2</source>
        <translation>Chưa đọc được “%1” nên chưa so sánh được. %2</translation>
    </message>
    <message>
        <source>Only HR and the lead body draft rule sets. Ask them, or comment on a draft that is sent round.</source>
        <translation>Chỉ bộ phận tổ chức - cán bộ và cơ quan chủ trì soạn bộ tiêu chí. Hãy đề nghị họ, hoặc góp ý vào dự thảo đang lấy ý kiến.</translation>
    </message>
    <message>
        <source>A draft still changes. Put the overlay over a set that is published or comes with the program.</source>
        <translation>Dự thảo còn thay đổi. Hãy lập bản điều chỉnh trên bộ tiêu chí đã ban hành hoặc đi kèm chương trình.</translation>
    </message>
    <message>
        <source>%1 saved this draft at %2. Read it again and put your changes into it.</source>
        <translation>%1 đã lưu dự thảo này lúc %2. Hãy đọc lại rồi đưa phần sửa của mình vào.</translation>
    </message>
    <message>
        <source>published, in force from %1</source>
        <translation>đã ban hành, áp dụng từ ngày %1</translation>
    </message>
    <message>
        <source>was in force until %1</source>
        <translation>đã áp dụng đến hết ngày %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>đang áp dụng</translation>
    </message>
    <message>
        <source>comes with the program, in force</source>
        <translation>đi kèm chương trình, đang áp dụng</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>đi kèm chương trình</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message>
        <source>Only the lead body publishes a rule set. Send the draft round and ask them.</source>
        <translation>Chỉ cơ quan chủ trì ban hành bộ tiêu chí. Hãy gửi lấy ý kiến và đề nghị cơ quan đó.</translation>
    </message>
    <message numerus="yes">
        <source>The draft has %n errors and cannot be published. The first: %1: %2.</source>
        <translation>
            <numerusform>Dự thảo còn %n lỗi nên chưa ban hành được. Lỗi đầu tiên: %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It cannot be published for periods; keep it as a draft.</source>
        <translation>%1 Chưa thể ban hành để đánh giá theo kỳ; hãy giữ ở dạng dự thảo.</translation>
    </message>
    <message>
        <source>Edition %1 of “%2” is in force from %3: the next one needs a later first day.</source>
        <translation>Lần ban hành %1 của “%2” áp dụng từ ngày %3: lần sau phải có ngày áp dụng muộn hơn.</translation>
    </message>
    <message>
        <source>“%1”, edition %2, in force from %3, already covers some of these people on these days. Choose other days or people, or let this set take its place.</source>
        <translation>“%1”, lần ban hành %2, áp dụng từ ngày %3, đã áp dụng cho một số đối tượng này trong thời gian này. Hãy chọn thời gian hoặc đối tượng khác, hoặc cho bộ tiêu chí này thay thế.</translation>
    </message>
    <message>
        <source>This draft is %1: that can no longer be done. Read it again.</source>
        <translation>Dự thảo này %1: không làm được việc đó nữa. Hãy đọc lại.</translation>
    </message>
    <message>
        <source>This draft is %1; comments are taken while it is sent round.</source>
        <translation>Dự thảo này %1; chỉ nhận góp ý khi đang lấy ý kiến.</translation>
    </message>
    <message>
        <source>The comment is empty. Write what should change.</source>
        <translation>Ý kiến còn trống. Hãy viết nội dung đề nghị sửa.</translation>
    </message>
    <message>
        <source>Say from which day the set is in force and which document decided it.</source>
        <translation>Hãy nêu ngày bắt đầu áp dụng và văn bản quyết định.</translation>
    </message>
    <message>
        <source>there is no rule set “%1”, neither built in nor published here</source>
        <translation>không có bộ tiêu chí “%1”, kể cả đi kèm chương trình lẫn đã ban hành tại đây</translation>
    </message>
    <message>
        <source>the set “%1” has another checksum now: look at what changed, then write %2</source>
        <translation>bộ tiêu chí “%1” nay có mã kiểm tra khác: hãy xem phần thay đổi rồi ghi %2</translation>
    </message>
    <message>
        <source>by the month or the quarter</source>
        <translation>theo tháng hoặc quý</translation>
    </message>
    <message>
        <source>by the month</source>
        <translation>theo tháng</translation>
    </message>
    <message>
        <source>by the quarter</source>
        <translation>theo quý</translation>
    </message>
    <message>
        <source>by the year</source>
        <translation>theo năm</translation>
    </message>
    <message>
        <source>“%1” follows people %2, so %3 has no sheet of its own. Choose another period.</source>
        <translation>“%1” theo dõi, đánh giá %2 nên %3 không có phiếu riêng. Hãy chọn kỳ khác.</translation>
    </message>
    <message>
        <source>“%1” divides by standard hours; the period sheet divides by assigned work.</source>
        <translation>“%1” chia cho giờ chuẩn; phiếu theo dõi, đánh giá chia cho khối lượng được giao.</translation>
    </message>
    <message>
        <source>Another published rule set covers the same people on the same days, or an edition of this set begins on that day or later. Choose another first day, or let this set take the place of the other.</source>
        <translation>Đã có bộ tiêu chí khác được ban hành cho cùng đối tượng trong cùng thời gian, hoặc một lần ban hành của chính bộ tiêu chí này áp dụng từ ngày đó hay muộn hơn. Hãy chọn ngày áp dụng khác, hoặc cho bộ tiêu chí này thay thế bộ kia.</translation>
    </message>
    <message>
        <source>Person, day</source>
        <translation>Người, ngày</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>đề xuất</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>rating of a year</comment>
        <translation>đã ký</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>rating of a year</comment>
        <translation>đã thay thế</translation>
    </message>
    <message>
        <source>A signed rating of a year stays as it was signed. Issue a new decision in its place, with a reason (Article 21.3).</source>
        <translation>Kết quả xếp loại năm đã ký thì giữ nguyên như khi ký. Nếu cần sửa, ban hành quyết định mới thay thế, có nêu lý do (Điều 21 khoản 3).</translation>
    </message>
    <message>
        <source>An act of this person on this day counts in another year already: one act counts in one year only (Article 11.3). Add the document to that act.</source>
        <translation>Hành vi của người này trong ngày đó đã được tính vào một năm khác: một hành vi chỉ tính ở một năm đánh giá (Điều 11 khoản 3). Hãy bổ sung văn bản vào hành vi đã có.</translation>
    </message>
    <message>
        <source>Mean of the months: (%1) ÷ %2 = %3</source>
        <translation>Trung bình cộng các tháng: (%1) ÷ %2 = %3</translation>
    </message>
    <message>
        <source>The draft rates quarters only: component d of heads and deputies is taken from the months as they stand.</source>
        <translation>Dự thảo chỉ đánh giá theo quý: thành phần d của người đứng đầu và cấp phó lấy theo các tháng hiện có.</translation>
    </message>
    <message>
        <source>%1: another maximum, step or grading; points keep their share of the maximum.</source>
        <translation>%1: khác điểm tối đa, bước điểm hoặc cách chấm; điểm giữ nguyên tỷ lệ so với điểm tối đa.</translation>
    </message>
    <message>
        <source>%1: new criteria nobody scored in this period; each person gets the share of their common points.</source>
        <translation>%1: tiêu chí mới, kỳ này chưa ai chấm; mỗi người tính theo tỷ lệ điểm tiêu chí chung của mình.</translation>
    </message>
    <message>
        <source>“%1” rates agencies and units; people&apos;s periods cannot be run under it.</source>
        <translation>“%1” xếp loại cơ quan, tổ chức, đơn vị; không chạy thử được cho kỳ của cá nhân.</translation>
    </message>
    <message>
        <source>%1 The data of this period has no such figures, so there is nothing to run.</source>
        <translation>%1 Dữ liệu của kỳ này không có số liệu đó nên không chạy thử được.</translation>
    </message>
    <message>
        <source>“%1” does not follow people by this kind of period. Choose a month or a quarter, as the set says.</source>
        <translation>“%1” không theo dõi, đánh giá theo loại kỳ này. Hãy chọn tháng hoặc quý theo bộ tiêu chí.</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>hiện nay: %1</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>dự thảo: %1</translation>
    </message>
    <message>
        <source>Name one period: --month 2026-04 or --quarter 2026-Q2.</source>
        <translation>Hãy nêu một kỳ: --month 2026-04 hoặc --quarter 2026-Q2.</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2: %3. Look at everything with “rules check”.</source>
        <translation>Không chạy thử được %1: %2: %3. Xem đầy đủ bằng “rules check”.</translation>
    </message>
    <message>
        <source>%1 is no rule set.</source>
        <translation>%1 không phải là bộ tiêu chí.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people change level. Nothing was stored.</source>
        <translation>%1: %2/%3 người thay đổi mức xếp loại. Không lưu gì.</translation>
    </message>
    <message>
        <source>Say “rules list”, “rules check FILE” or “rules simulate FILE --month 2026-04”.</source>
        <translation>Hãy dùng “rules list”, “rules check TỆP” hoặc “rules simulate TỆP --month 2026-04”.</translation>
    </message>
    <message>
        <source>Lists the rule sets; checks a draft; runs it as a what-if</source>
        <translation>Liệt kê bộ tiêu chí; kiểm tra dự thảo; chạy thử dự thảo</translation>
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
soviec-cli rules check TỆP
soviec-cli rules simulate TỆP --month 2026-04 [--unit MÃ]
soviec-cli rules simulate TỆP --quarter 2026-Q2 [--unit MÃ]

list nêu các bộ tiêu chí đi kèm chương trình và, nếu có nêu cơ sở dữ liệu, các dự
thảo và bộ tiêu chí đã ban hành trong đó. check đọc chặt chẽ một dự thảo hoặc bản
điều chỉnh và in từng phát hiện kèm vị trí; kết thúc bằng 1 nếu còn lỗi. simulate
chạy dữ liệu thật của một kỳ theo dự thảo: ai thay đổi mức xếp loại và vì sao, cơ
cấu các mức so với hiện nay. Không lưu gì.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Xem trước khi in</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Chưa lưu được hết</translation>
    </message>
    <message>
        <source>The page says what could not be saved and why. Go on without it?</source>
        <translation>Trang đang mở ghi rõ nội dung nào chưa lưu được và vì sao. Vẫn tiếp tục mà không lưu?</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Tiếp tục, không lưu</translation>
    </message>
    <message>
        <source>“%1” counts “%2”; of a person&apos;s work are known: %3.</source>
        <translation>“%1” cần số liệu “%2”; từ công việc của một người chỉ có: %3.</translation>
    </message>
    <message>
        <source>Nobody could be run under “%1”. The first reason: %2</source>
        <translation>Không chạy thử được cho ai theo “%1”. Lý do đầu tiên: %2</translation>
    </message>
    <message>
        <source>nobody gave points on the result criteria of “%1” in this period</source>
        <translation>kỳ này chưa ai chấm điểm các tiêu chí kết quả của “%1”</translation>
    </message>
    <message>
        <source>Result points</source>
        <translation>Điểm kết quả</translation>
    </message>
    <message>
        <source>%1 takes 0 or %2 points, nothing between.</source>
        <translation>%1 chỉ nhận 0 hoặc %2 điểm, không nhận mức ở giữa.</translation>
    </message>
    <message>
        <source>The database to open, as --db.</source>
        <translation>Cơ sở dữ liệu cần mở, như --db.</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>chưa đánh giá</translation>
    </message>
    <message>
        <source>no level stated</source>
        <translation>chưa nêu cấp độ</translation>
    </message>
    <message>
        <source>below</source>
        <translation>chưa đạt</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>above</source>
        <translation>vượt</translation>
    </message>
    <message>
        <source>this is none of the known values</source>
        <translation>không thuộc các giá trị cho phép</translation>
    </message>
    <message>
        <source>this is no level from 1 to 5</source>
        <translation>không phải cấp độ từ 1 đến 5</translation>
    </message>
    <message>
        <source>The job description cannot be read: %1, %2.</source>
        <translation>Không đọc được bản mô tả công việc: %1, %2.</translation>
    </message>
    <message>
        <source>leadership and management</source>
        <translation>lãnh đạo, quản lý</translation>
    </message>
    <message>
        <source>specialist of a field</source>
        <translation>nghiệp vụ chuyên ngành</translation>
    </message>
    <message>
        <source>professional of common use</source>
        <translation>nghiệp vụ chuyên môn dùng chung</translation>
    </message>
    <message>
        <source>support and service</source>
        <translation>hỗ trợ, phục vụ</translation>
    </message>
    <message>
        <source>general competencies</source>
        <translation>năng lực chung</translation>
    </message>
    <message>
        <source>professional competencies</source>
        <translation>năng lực chuyên môn</translation>
    </message>
    <message>
        <source>management competencies</source>
        <translation>năng lực quản lý</translation>
    </message>
    <message>
        <source>Level of training</source>
        <translation>Trình độ đào tạo</translation>
    </message>
    <message>
        <source>Further training, certificates</source>
        <translation>Bồi dưỡng, chứng chỉ</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kỹ năng</translation>
    </message>
    <message>
        <source>Experience (achievements in work)</source>
        <translation>Kinh nghiệm (thành tích công tác)</translation>
    </message>
    <message>
        <source>Personal qualities</source>
        <translation>Phẩm chất cá nhân</translation>
    </message>
    <message>
        <source>Other requirements</source>
        <translation>Các yêu cầu khác</translation>
    </message>
    <message>
        <source>The position has no code. Give it one.</source>
        <translation>Vị trí việc làm chưa có mã. Hãy đặt mã cho vị trí.</translation>
    </message>
    <message>
        <source>The position has no name. Give it one.</source>
        <translation>Vị trí việc làm chưa có tên. Hãy đặt tên cho vị trí.</translation>
    </message>
    <message>
        <source>The purpose of the position is missing.</source>
        <translation>Thiếu mục tiêu vị trí việc làm.</translation>
    </message>
    <message>
        <source>No task is described.</source>
        <translation>Chưa mô tả nhiệm vụ, mảng công việc nào.</translation>
    </message>
    <message>
        <source>Relations inside the agency are missing.</source>
        <translation>Thiếu quan hệ công việc bên trong.</translation>
    </message>
    <message>
        <source>Relations outside the agency are missing.</source>
        <translation>Thiếu quan hệ công việc bên ngoài.</translation>
    </message>
    <message>
        <source>No authority is named.</source>
        <translation>Chưa nêu phạm vi quyền hạn.</translation>
    </message>
    <message>
        <source>No qualification is asked for.</source>
        <translation>Chưa nêu yêu cầu về trình độ.</translation>
    </message>
    <message>
        <source>No competency is asked for.</source>
        <translation>Chưa nêu yêu cầu về năng lực.</translation>
    </message>
    <message>
        <source>The competency “%1” has no level.</source>
        <translation>Năng lực “%1” chưa có cấp độ.</translation>
    </message>
    <message>
        <source>The task “%1” has no criterion of completion.</source>
        <translation>Nhiệm vụ “%1” chưa có tiêu chí đánh giá hoàn thành.</translation>
    </message>
    <message>
        <source>No level of “%1” is described.</source>
        <translation>Chưa mô tả cấp độ nào của năng lực “%1”.</translation>
    </message>
    <message>
        <source>Level %1 of “%2” is not described, but the levels around it are.</source>
        <translation>Cấp độ %1 của năng lực “%2” chưa được mô tả, trong khi các cấp độ trên và dưới đã có.</translation>
    </message>
    <message>
        <source>The code “%1” is used for “%2” and for “%3”. Give one of them another code.</source>
        <translation>Mã “%1” dùng cho cả “%2” và “%3”. Hãy đặt mã khác cho một trong hai vị trí.</translation>
    </message>
    <message>
        <source>The competency “%1” stands in no framework, so nobody can be assessed in it.</source>
        <translation>Năng lực “%1” không có trong khung năng lực nào nên không thể đánh giá người giữ vị trí theo năng lực này.</translation>
    </message>
    <message>
        <source>The competency “%1” stands in the framework twice. Delete one of them.</source>
        <translation>Năng lực “%1” có hai lần trong khung năng lực. Hãy xóa một dòng.</translation>
    </message>
    <message>
        <source>%1 is no level of competency. Give a level from 0 to 5.</source>
        <translation>%1 không phải là cấp độ năng lực. Hãy nhập cấp độ từ 0 đến 5.</translation>
    </message>
    <message>
        <source>The assessment has no day. Give the day on which the level was found.</source>
        <translation>Chưa có ngày đánh giá. Hãy nhập ngày xác định cấp độ.</translation>
    </message>
    <message>
        <source>The assessment has no evidence. Name what shows the level: a product, a certificate, an observation.</source>
        <translation>Chưa có minh chứng. Hãy nêu căn cứ xác định cấp độ: sản phẩm, chứng chỉ, kết quả theo dõi.</translation>
    </message>
    <message>
        <source>The appointment to the position has no first day. Give the day of the decision&apos;s effect.</source>
        <translation>Chưa có ngày bắt đầu giữ vị trí việc làm. Hãy nhập ngày quyết định có hiệu lực.</translation>
    </message>
    <message>
        <source>late</source>
        <comment>work</comment>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>Chưa nhận việc</translation>
    </message>
    <message>
        <source>done</source>
        <comment>work</comment>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Choose at least one person to give the work to.</source>
        <translation>Hãy chọn ít nhất một người để giao việc.</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>quá %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Given work</source>
        <translation>Việc đã giao</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>No work is given to you in this month. What your head gives out appears here.</source>
        <translation>Tháng này chưa có việc nào được giao cho bạn. Việc lãnh đạo giao sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>No work is given out in this month yet. Ctrl+N gives out the first.</source>
        <translation>Tháng này chưa giao việc nào. Nhấn Ctrl+N để giao việc đầu tiên.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Chờ nhận</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Vướng</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, đang xem</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Xem %1</translation>
    </message>
    <message>
        <source>gave it</source>
        <translation>người giao</translation>
    </message>
    <message>
        <source>Products entered</source>
        <translation>Sản phẩm đã ghi</translation>
    </message>
    <message>
        <source>Write into the diary  Enter</source>
        <translation>Ghi nhật ký  Enter</translation>
    </message>
    <message>
        <source>Report trouble  T</source>
        <translation>Báo vướng mắc  T</translation>
    </message>
    <message>
        <source>Go on as before  R</source>
        <translation>Cho làm tiếp  R</translation>
    </message>
    <message>
        <source>Hand over the rest  H</source>
        <translation>Chuyển phần còn lại  H</translation>
    </message>
    <message>
        <source>Split into shares  S</source>
        <translation>Chia việc  S</translation>
    </message>
    <message>
        <source>Take back  Del</source>
        <translation>Rút lại việc  Del</translation>
    </message>
    <message>
        <source>Choose work on the left to see it in full and take the next step.</source>
        <translation>Chọn một việc ở bên trái để xem đầy đủ và làm bước tiếp theo.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 accepted</source>
        <translation>%1 / %2, đã duyệt %3</translation>
    </message>
    <message>
        <source>Expected product: %1</source>
        <translation>Sản phẩm đầu ra: %1</translation>
    </message>
    <message>
        <source>Coefficient: %1</source>
        <translation>Hệ số quy đổi: %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Thời hạn: %1</translation>
    </message>
    <message>
        <source>Hours entered: %1</source>
        <translation>Số giờ đã ghi: %1</translation>
    </message>
    <message>
        <source>Found by the head: quality %1 times, late %2 times</source>
        <translation>Lãnh đạo xác định: chất lượng %1 lần, chậm %2 lần</translation>
    </message>
    <message>
        <source>Given by %1, %2</source>
        <translation>%1 giao lúc %2</translation>
    </message>
    <message>
        <source>Whose work is shown</source>
        <translation>Xem việc của ai</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Việc của tôi</translation>
    </message>
    <message>
        <source>Of my people</source>
        <translation>Của đơn vị</translation>
    </message>
    <message>
        <source>Give work</source>
        <translation>Giao việc</translation>
    </message>
    <message>
        <source>Accept the work</source>
        <translation>Nhận việc</translation>
    </message>
    <message>
        <source>Report trouble with the work</source>
        <translation>Báo việc có vướng mắc</translation>
    </message>
    <message>
        <source>Let the work go on</source>
        <translation>Cho việc tiếp tục</translation>
    </message>
    <message>
        <source>Hand over the rest of the work</source>
        <translation>Chuyển phần còn lại cho người khác</translation>
    </message>
    <message>
        <source>Split the work into shares</source>
        <translation>Chia việc cho nhiều người</translation>
    </message>
    <message>
        <source>Take the work back</source>
        <translation>Rút lại việc</translation>
    </message>
    <message>
        <source>Write into the diary on this work</source>
        <translation>Ghi nhật ký cho việc này</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Chọn người</translation>
    </message>
    <message>
        <source>Give out what the form says</source>
        <translation>Giao việc theo biểu đã ghi</translation>
    </message>
    <message>
        <source>Ctrl+N give work · H hand over · S split · R go on · Del take back</source>
        <translation>Ctrl+N giao việc · H chuyển · S chia · R làm tiếp · Del rút lại</translation>
    </message>
    <message>
        <source>A accept · T report trouble · Enter write into the diary</source>
        <translation>A nhận việc · T báo vướng mắc · Enter ghi nhật ký</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is given to %n people.</source>
        <translation>
            <numerusform>Đã giao “%1” cho %n người.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes on with %2.</source>
        <translation>“%1” do %2 làm tiếp.</translation>
    </message>
    <message>
        <source>“%1” goes on.</source>
        <translation>“%1” được làm tiếp.</translation>
    </message>
    <message>
        <source>Report trouble</source>
        <translation>Báo vướng mắc</translation>
    </message>
    <message>
        <source>What stands in the way, and what would help?</source>
        <translation>Vướng mắc gì, cần hỗ trợ gì?</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Vì sao rút lại việc?</translation>
    </message>
    <message>
        <source>Your head sees that “%1” is in trouble.</source>
        <translation>Lãnh đạo đã thấy “%1” có vướng mắc.</translation>
    </message>
    <message>
        <source>“%1” is taken back.</source>
        <translation>Đã rút lại “%1”.</translation>
    </message>
    <message>
        <source>Unplanned (came up in the month)</source>
        <translation>Đột xuất (phát sinh trong tháng)</translation>
    </message>
    <message>
        <source>How the work is given</source>
        <translation>Cách giao việc</translation>
    </message>
    <message>
        <source>All to each</source>
        <translation>Mỗi người cả việc</translation>
    </message>
    <message>
        <source>Split into shares</source>
        <translation>Chia thành phần</translation>
    </message>
    <message>
        <source>Share evenly</source>
        <translation>Chia đều</translation>
    </message>
    <message>
        <source>Give the work</source>
        <translation>Giao việc</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>Sản phẩm đầu ra</translation>
    </message>
    <message>
        <source>Split the work</source>
        <translation>Chia việc</translation>
    </message>
    <message>
        <source>Give work, %1</source>
        <translation>Giao việc, tháng %1</translation>
    </message>
    <message>
        <source>The quantity is a number above 0, such as 2 or 1,5.</source>
        <translation>Số lượng là số lớn hơn 0, ví dụ 2 hoặc 1,5.</translation>
    </message>
    <message>
        <source>Work is given with a deadline: write a day such as %1.</source>
        <translation>Việc được giao phải có thời hạn: hãy ghi ngày, ví dụ %1.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Chuyển việc</translation>
    </message>
    <message>
        <source>Hand over the rest</source>
        <translation>Chuyển phần còn lại</translation>
    </message>
    <message>
        <source>Who takes it over</source>
        <translation>Người tiếp nhận</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>For example: on leave from 20/04</source>
        <translation>Ví dụ: nghỉ phép từ ngày 20/04</translation>
    </message>
    <message>
        <source>%1 of %2 are accepted and stay with %3; %4 go on as taken-over work. They stay in %3&apos;s assigned products and count as not completed (Article 18.1 d).</source>
        <translation>%1 / %2 đã được duyệt, tính cho %3; %4 chuyển thành việc tiếp nhận của người khác. Phần chuyển vẫn nằm trong số được giao của %3 và tính là chưa hoàn thành (điểm d khoản 1 Điều 18).</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Chọn người</translation>
    </message>
    <message>
        <source>Choose who takes the work over.</source>
        <translation>Hãy chọn người tiếp nhận.</translation>
    </message>
    <message>
        <source>Say why the work is handed over; both people read it.</source>
        <translation>Hãy ghi lý do chuyển việc; cả hai người đều đọc được.</translation>
    </message>
    <message>
        <source>Item of the catalog, or a few words</source>
        <translation>Mã, tên đầu công việc hoặc vài từ</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>tự ghi</translation>
    </message>
    <message>
        <source>Who gets the work</source>
        <translation>Người nhận việc</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Nobody&apos;s work is followed and evaluated by you on this day.</source>
        <translation>Trong ngày này bạn không theo dõi, đánh giá người nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>assignments of a person</comment>
        <translation>
            <numerusform>đang làm %n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Space chooses a person.</source>
        <translation>Nhấn phím cách để chọn người.</translation>
    </message>
    <message numerus="yes">
        <source>%n people, all of it to each</source>
        <translation>
            <numerusform>%n người, mỗi người nhận cả việc</numerusform>
        </translation>
    </message>
    <message>
        <source>The shares sum to the whole: %1</source>
        <translation>Các phần cộng lại đúng bằng số đã giao: %1</translation>
    </message>
    <message>
        <source>%1 of %2 are shared out, %3 are left.</source>
        <translation>Đã chia %1 / %2, còn %3.</translation>
    </message>
    <message>
        <source>%1 of %2 are shared out, %3 too many.</source>
        <translation>Đã chia %1 / %2, thừa %3.</translation>
    </message>
    <message>
        <source>What is kept with this rating of a year cannot be read. Restore the database from a backup.</source>
        <translation>Không đọc được nội dung lưu cùng phiếu xếp loại này. Hãy khôi phục cơ sở dữ liệu từ bản sao lưu.</translation>
    </message>
    <message>
        <source>This person holds no position here.</source>
        <translation>Người này không giữ vị trí nào ở đây.</translation>
    </message>
    <message>
        <source>Only HR and the heads above see the ratings of a year.</source>
        <translation>Chỉ bộ phận tổ chức, nhân sự và người đứng đầu cấp trên được xem kết quả xếp loại năm.</translation>
    </message>
    <message>
        <source>Give the number and the date of the deciding document.</source>
        <translation>Hãy ghi số và ngày của văn bản quyết định.</translation>
    </message>
    <message>
        <source>The document is dated %1: the date lies between the act and today.</source>
        <translation>Văn bản ghi ngày %1: ngày phải nằm trong khoảng từ ngày có hành vi đến hôm nay.</translation>
    </message>
    <message>
        <source>The rules of %1 know no case “%2”.</source>
        <translation>Bộ tiêu chí của %1 không có trường hợp “%2”.</translation>
    </message>
    <message>
        <source>Say what was done and on which day, not after today.</source>
        <translation>Hãy ghi rõ hành vi và ngày xảy ra, không sau hôm nay.</translation>
    </message>
    <message>
        <source>The act counts in a year from %1 to %2.</source>
        <translation>Hành vi được tính vào một năm trong khoảng từ %1 đến %2.</translation>
    </message>
    <message>
        <source>An act counts by the document that decides about it: enter one.</source>
        <translation>Hành vi chỉ được tính khi có văn bản quyết định: hãy nhập văn bản.</translation>
    </message>
    <message>
        <source>This act is not there.</source>
        <translation>Không có hành vi này.</translation>
    </message>
    <message>
        <source>This act was revoked and counts no more.</source>
        <translation>Hành vi này đã bị hủy bỏ và không còn được tính.</translation>
    </message>
    <message>
        <source>Name the former agency and the document it sent the result with.</source>
        <translation>Hãy ghi cơ quan cũ và văn bản gửi kết quả.</translation>
    </message>
    <message>
        <source>A result belongs to a month or quarter that has begun.</source>
        <translation>Kết quả phải thuộc một tháng hoặc quý đã bắt đầu.</translation>
    </message>
    <message>
        <source>%1: points lie between 0 and 200.</source>
        <translation>%1: điểm phải nằm trong khoảng từ 0 đến 200.</translation>
    </message>
    <message>
        <source>%1 of this person has a signed sheet here already.</source>
        <translation>%1: người này đã có phiếu được ký tại đây.</translation>
    </message>
    <message>
        <source>A result that covers %1 is there already. Revoke it first.</source>
        <translation>Đã có một kết quả bao gồm %1. Hãy hủy kết quả đó trước.</translation>
    </message>
    <message>
        <source>This act of %1 is there already and counts once (Article 11.3): add the document to it.</source>
        <translation>Hành vi ngày %1 đã được nhập và chỉ tính một lần (Điều 11 khoản 3): hãy thêm văn bản vào hành vi đó.</translation>
    </message>
    <message>
        <source>This result is not there, or was revoked.</source>
        <translation>Không có kết quả này, hoặc kết quả đã bị hủy bỏ.</translation>
    </message>
    <message>
        <source>Give the number and the date of the decision.</source>
        <translation>Hãy ghi số và ngày của quyết định.</translation>
    </message>
    <message>
        <source>There is a decision already: say why this one takes its place.</source>
        <translation>Đã có quyết định trước đó: hãy nêu lý do thay thế.</translation>
    </message>
    <message>
        <source>A share lies between 0 and %1 % (Article %2).</source>
        <translation>Tỷ lệ phải nằm trong khoảng từ 0 đến %1 % (Điều %2).</translation>
    </message>
    <message>
        <source>The rules of this year know no quota.</source>
        <translation>Bộ tiêu chí của năm này không quy định tỷ lệ.</translation>
    </message>
    <message>
        <source>The rating of this person is signed: its group stays as it was.</source>
        <translation>Kết quả xếp loại của người này đã ký: nhóm giữ nguyên.</translation>
    </message>
    <message>
        <source>The authority chooses among those who tie: give its document.</source>
        <translation>Cấp có thẩm quyền chọn trong số người bằng điểm: hãy ghi văn bản.</translation>
    </message>
    <message>
        <source>These people do not tie at the cut of a quota (any more): read the proposal again.</source>
        <translation>Những người này không (còn) bằng điểm tại mức giới hạn tỷ lệ: hãy xem lại đề xuất.</translation>
    </message>
    <message>
        <source>Exactly %1 of those who tie stay excellent.</source>
        <translation>Đúng %1 người trong số bằng điểm được giữ mức hoàn thành xuất sắc nhiệm vụ.</translation>
    </message>
    <message>
        <source>Only HR of the agency enters the authority&apos;s choice.</source>
        <translation>Chỉ bộ phận tổ chức, nhân sự của cơ quan nhập lựa chọn của cấp có thẩm quyền.</translation>
    </message>
    <message>
        <source>Heads of units</source>
        <translation>Người đứng đầu</translation>
    </message>
    <message>
        <source>Deputies of units</source>
        <translation>Cấp phó của người đứng đầu</translation>
    </message>
    <message>
        <source>Staff without a leading position</source>
        <translation>Công chức không giữ chức vụ lãnh đạo, quản lý</translation>
    </message>
    <message>
        <source>The authority has not chosen yet among those who tie at the cut of the quota.</source>
        <translation>Cấp có thẩm quyền chưa chọn trong số người bằng điểm tại mức giới hạn tỷ lệ.</translation>
    </message>
    <message>
        <source>Not rated this year.</source>
        <translation>Không xếp loại trong năm này.</translation>
    </message>
    <message>
        <source>%1 is not rated yet, and its head is rated no higher (Article 20.6): enter its rating first.</source>
        <translation>%1 chưa được xếp loại, mà người đứng đầu không được xếp cao hơn (Điều 20 khoản 6): hãy nhập mức xếp loại của tổ chức trước.</translation>
    </message>
    <message>
        <source>The levels are public within the agency only.</source>
        <translation>Mức xếp loại chỉ công khai trong nội bộ cơ quan.</translation>
    </message>
    <message>
        <source>Only HR of the agency keeps what the ratings of a year follow from. Send it the document.</source>
        <translation>Chỉ bộ phận tổ chức, nhân sự của cơ quan nhập các căn cứ xếp loại năm. Hãy gửi văn bản cho bộ phận đó.</translation>
    </message>
    <message>
        <source>This person held no position in %1, so there is no rating.</source>
        <translation>Người này không giữ vị trí nào trong %1 nên không có phiếu xếp loại.</translation>
    </message>
    <message>
        <source>%1 left on %2 and is rated where the person works now (Article 19.1).</source>
        <translation>%1 đã thôi làm việc tại đây từ %2, được xếp loại tại nơi công tác mới (Điều 19 khoản 1).</translation>
    </message>
    <message>
        <source>This rating is signed. It can only be replaced by a new decision, with a reason (Article 21.3).</source>
        <translation>Phiếu xếp loại này đã ký. Chỉ có thể thay bằng quyết định mới, có nêu lý do (Điều 21 khoản 3).</translation>
    </message>
    <message>
        <source>This is not possible while the rating is in the state “%1”.</source>
        <translation>Không thực hiện được khi phiếu xếp loại đang ở trạng thái “%1”.</translation>
    </message>
    <message>
        <source>You have no right to do this with this rating of a year.</source>
        <translation>Bạn không có quyền thực hiện việc này với phiếu xếp loại này.</translation>
    </message>
    <message>
        <source>The decision is dated %1: the date lies between the first day of %2 and today.</source>
        <translation>Quyết định ghi ngày %1: ngày phải nằm trong khoảng từ ngày đầu của %2 đến hôm nay.</translation>
    </message>
    <message>
        <source>Give the date of the decision.</source>
        <translation>Hãy ghi ngày của quyết định.</translation>
    </message>
    <message>
        <source>%1 is rated by %2 (Article 10.2).</source>
        <translation>%1 do %2 xếp loại (Điều 10 khoản 2).</translation>
    </message>
    <message>
        <source>%1 is rated by an authority outside; HR enters its decision.</source>
        <translation>%1 do cấp có thẩm quyền bên ngoài xếp loại; bộ phận tổ chức, nhân sự nhập quyết định.</translation>
    </message>
    <message>
        <source>Name the authority that decided, and the number and date of its decision.</source>
        <translation>Hãy ghi cấp có thẩm quyền đã quyết định, số và ngày của quyết định.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n periods have no signed sheet, the first is %2. Sign them first, or say why the year is rated without them.</source>
        <translation>
            <numerusform>%1: còn %n kỳ chưa có phiếu được ký, kỳ đầu tiên là %2. Hãy ký trước, hoặc nêu lý do xếp loại khi còn thiếu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 qualifies for excellent, and the quota counts everybody of %2 at once (Article 20.5): sheets are still missing of %3. Sign them first, or say why the year is rated without them.</source>
        <translation>%1 đủ điểm hoàn thành xuất sắc nhiệm vụ, mà tỷ lệ tính một lần trên toàn bộ %2 (Điều 20 khoản 5): còn thiếu phiếu của %3. Hãy ký trước, hoặc nêu lý do xếp loại khi còn thiếu.</translation>
    </message>
    <message>
        <source>%1 is rated and signed already. It can only be replaced by a new decision, with a reason (Article 21.3).</source>
        <translation>%1 đã được xếp loại và ký. Chỉ có thể thay bằng quyết định mới, có nêu lý do (Điều 21 khoản 3).</translation>
    </message>
    <message>
        <source>%1 cannot be signed: %2</source>
        <translation>Chưa thể ký cho %1: %2</translation>
    </message>
    <message>
        <source>%1: with these, %2 would be rated excellent and the quota allows %3. Ratings signed earlier stand on older data: replace them first (Article 21.3).</source>
        <translation>%1: nếu ký thêm thì có %2 người hoàn thành xuất sắc nhiệm vụ trong khi tỷ lệ cho phép %3. Các phiếu ký trước dựa trên dữ liệu cũ: hãy thay thế trước (Điều 21 khoản 3).</translation>
    </message>
    <message>
        <source>This rating of a year does not exist.</source>
        <translation>Không có phiếu xếp loại này.</translation>
    </message>
    <message>
        <source>A rating of a year is proposed by the person it is about: sign in first.</source>
        <translation>Phiếu xếp loại do chính người được xếp loại tự đề xuất: hãy đăng nhập trước.</translation>
    </message>
    <message>
        <source>Choose one of the four levels of Article 20.</source>
        <translation>Hãy chọn một trong bốn mức của Điều 20.</translation>
    </message>
    <message>
        <source>Choose at least one person to sign.</source>
        <translation>Hãy chọn ít nhất một người để ký.</translation>
    </message>
    <message>
        <source>The result of %1 from %2 has no quantities, and the rules sum quantities: ask for the sheet itself.</source>
        <translation>Kết quả %1 của %2 không có số lượng, mà bộ tiêu chí cộng theo số lượng: hãy yêu cầu gửi phiếu gốc.</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>What the checker finds</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>lưu ý</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Chỗ</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>Sai gì và cần làm gì</translation>
    </message>
    <message>
        <source>error</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>The checker finds nothing wrong with this set.</source>
        <translation>Kiểm tra không thấy lỗi nào trong bộ này.</translation>
    </message>
    <message>
        <source>Ends other sets for the same people the day before</source>
        <translation>Chấm dứt bộ khác của cùng đối tượng từ ngày trước đó</translation>
    </message>
    <message>
        <source>Publish this set</source>
        <translation>Ban hành bộ này</translation>
    </message>
    <message>
        <source>A published set never changes</source>
        <translation>Bộ đã ban hành không bao giờ thay đổi</translation>
    </message>
    <message>
        <source>First day in force</source>
        <translation>Ngày bắt đầu áp dụng</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Deciding document</source>
        <translation>Văn bản quyết định</translation>
    </message>
    <message>
        <source>Number, date and authority of the decision</source>
        <translation>Số, ngày và cơ quan ra quyết định</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Ban hành</translation>
    </message>
    <message>
        <source>Give the first day in force as dd/mm/yyyy.</source>
        <translation>Hãy nhập ngày bắt đầu áp dụng theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>Name the document that decided it: number, date, authority.</source>
        <translation>Hãy ghi văn bản quyết định: số, ngày, cơ quan ban hành.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Góp ý</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Thêm góp ý</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về</translation>
    </message>
    <message>
        <source>Place the comment is about</source>
        <translation>Chỗ được góp ý</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Góp ý</translation>
    </message>
    <message>
        <source>What should change, and why</source>
        <translation>Cần sửa gì, vì sao</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>Ai, lúc nào</translation>
    </message>
    <message>
        <source>About and comment</source>
        <translation>Nội dung góp ý</translation>
    </message>
    <message>
        <source>Nobody has commented yet.</source>
        <translation>Chưa có ai góp ý.</translation>
    </message>
    <message>
        <source>Comments are made on drafts. This set is fixed: make a draft of it first.</source>
        <translation>Chỉ góp ý trên bản soạn. Bộ này đã cố định: hãy lập bản soạn trước.</translation>
    </message>
    <message>
        <source>Everybody comments while a draft is sent round.</source>
        <translation>Mọi người góp ý trong lúc bản soạn được gửi lấy ý kiến.</translation>
    </message>
    <message>
        <source>Comments are taken while the draft is sent round.</source>
        <translation>Chỉ nhận góp ý khi bản soạn được gửi lấy ý kiến.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Các điểm khác</translation>
    </message>
    <message>
        <source>Take back this difference</source>
        <translation>Bỏ điểm khác này</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>The set to compare with</source>
        <translation>Bộ dùng để so sánh</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Bộ kia</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tại đây</translation>
    </message>
    <message>
        <source>The two sets are the same.</source>
        <translation>Hai bộ giống nhau.</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>bản thứ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values differ.</source>
        <translation>
            <numerusform>%n giá trị khác nhau.</numerusform>
        </translation>
    </message>
    <message>
        <source>A set of one&apos;s own keeps its own id and title.</source>
        <translation>Bộ riêng phải có mã và tên riêng.</translation>
    </message>
    <message>
        <source>This difference cannot be taken back here. Change it in the source.</source>
        <translation>Không bỏ được điểm khác này ở đây. Hãy sửa trong Nguồn.</translation>
    </message>
    <message>
        <source>Show also what is as in the base</source>
        <translation>Hiện cả phần giống bộ gốc</translation>
    </message>
    <message>
        <source>Figures of the set</source>
        <translation>Các số liệu của bộ</translation>
    </message>
    <message>
        <source>The text is no JSON at the moment, so there are no fields. Mend it in the source: the finding says where.</source>
        <translation>Văn bản hiện chưa đúng dạng JSON nên chưa hiện được các ô. Hãy sửa trong phần Nguồn: kết quả kiểm tra chỉ rõ chỗ sai.</translation>
    </message>
    <message>
        <source>Only what differs from the base is kept in a local set. What is not in a field here can be changed in the source.</source>
        <translation>Bộ riêng chỉ giữ phần khác bộ gốc. Phần không có ô ở đây thì sửa trong Nguồn.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>base: %1</source>
        <translation>gốc: %1</translation>
    </message>
    <message>
        <source>This place cannot be changed here. Change it in the source.</source>
        <translation>Không sửa được chỗ này ở đây. Hãy sửa trong Nguồn.</translation>
    </message>
    <message>
        <source>Title and days</source>
        <translation>Tên và hiệu lực</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Áp dụng từ ngày</translation>
    </message>
    <message>
        <source>Last day, where it ends</source>
        <translation>Ngày cuối (nếu có)</translation>
    </message>
    <message>
        <source>Maximum of the common points</source>
        <translation>Điểm tối đa tiêu chí chung</translation>
    </message>
    <message>
        <source>Maximum of the result points</source>
        <translation>Điểm tối đa kết quả</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Nhóm %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Maximum of the group</source>
        <translation>Điểm tối đa của nhóm</translation>
    </message>
    <message>
        <source>%1: maximum</source>
        <translation>%1: điểm tối đa</translation>
    </message>
    <message>
        <source>Points the text leaves open</source>
        <translation>Những điểm văn bản để ngỏ</translation>
    </message>
    <message>
        <source>Level bands</source>
        <translation>Các mức theo điểm</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: từ</translation>
    </message>
    <message>
        <source>%1: below</source>
        <translation>%1: dưới</translation>
    </message>
    <message>
        <source>Quota of excellent</source>
        <translation>Tỷ lệ hoàn thành xuất sắc</translation>
    </message>
    <message>
        <source>Largest share the authority may raise it to, per cent</source>
        <translation>Tỷ lệ cao nhất cấp có thẩm quyền được nâng, %</translation>
    </message>
    <message>
        <source>Counted within each agency</source>
        <translation>Tính trong từng cơ quan</translation>
    </message>
    <message>
        <source>Counted within each group with similar duties</source>
        <translation>Tính trong từng nhóm có nhiệm vụ tương đồng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Fewest months worked to be rated</source>
        <translation>Số tháng làm việc tối thiểu để xếp loại</translation>
    </message>
    <message>
        <source>A head is rated no higher than the organisation</source>
        <translation>Người đứng đầu xếp loại không cao hơn cơ quan</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Ô này không được để trống.</translation>
    </message>
    <message>
        <source>A number is expected here, like 2,5.</source>
        <translation>Ô này cần một số, ví dụ 2,5.</translation>
    </message>
    <message>
        <source>A whole number is expected here, like 6.</source>
        <translation>Ô này cần một số nguyên, ví dụ 6.</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Góp ý (%1)</translation>
    </message>
    <message>
        <source>local set over %1</source>
        <translation>bộ riêng trên nền %1</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>agencies and units: %1</source>
        <translation>cơ quan, đơn vị: %1</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>cá nhân: %1</translation>
    </message>
    <message>
        <source>Blocs</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Kỳ đánh giá</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Theo quyết định</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Người ban hành</translation>
    </message>
    <message>
        <source>second-hand: its own text was not read</source>
        <translation>theo tài liệu dẫn lại, chưa đối chiếu toàn văn</translation>
    </message>
    <message>
        <source>an example to start from</source>
        <translation>ví dụ để tham khảo</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>(all points or none)</source>
        <translation>(đạt trọn điểm hoặc 0 điểm)</translation>
    </message>
    <message>
        <source>Result, at most %1 points</source>
        <translation>Kết quả thực hiện nhiệm vụ, tối đa %1 điểm</translation>
    </message>
    <message>
        <source>Points the text leaves open, as this set answers them</source>
        <translation>Những điểm văn bản để ngỏ và cách bộ này trả lời</translation>
    </message>
    <message>
        <source>Levels that follow from a fact, whatever the score</source>
        <translation>Mức bắt buộc theo sự việc, không tùy thuộc điểm</translation>
    </message>
    <message>
        <source>What a level asks for beside the points</source>
        <translation>Điều kiện của mức ngoài điểm số</translation>
    </message>
    <message>
        <source>within each agency</source>
        <translation>trong từng cơ quan</translation>
    </message>
    <message>
        <source>within each group with similar duties</source>
        <translation>trong từng nhóm nhiệm vụ tương đồng</translation>
    </message>
    <message>
        <source>At most %1 % of %2, counted %3; the authority may raise the share to %4 %.</source>
        <translation>Không quá %1% của %2, tính %3; cấp có thẩm quyền được nâng tỷ lệ đến %4%.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>và</translation>
    </message>
    <message>
        <source>Quarter and year</source>
        <translation>Quý và năm</translation>
    </message>
    <message>
        <source>The months become a quarter and a year as the %1.</source>
        <translation>Quý và năm tính theo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Who worked fewer than %n months is not rated.</source>
        <translation>
            <numerusform>Người làm việc dưới %n tháng thì không xếp loại.</numerusform>
        </translation>
    </message>
    <message>
        <source>A head is rated no higher than the organisation.</source>
        <translation>Người đứng đầu xếp loại không cao hơn cơ quan.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Mẫu phiếu</translation>
    </message>
    <message>
        <source>This draft cannot be read as a set before its errors are mended:</source>
        <translation>Chưa đọc được bản soạn này như một bộ tiêu chí, cần sửa các lỗi sau:</translation>
    </message>
    <message>
        <source>Common criteria, at most %1 points</source>
        <translation>Tiêu chí chung, tối đa %1 điểm</translation>
    </message>
    <message>
        <source>Checksum: %1</source>
        <translation>Mã kiểm tra: %1</translation>
    </message>
    <message>
        <source>The rule set as a document</source>
        <translation>Bộ tiêu chí dạng văn bản</translation>
    </message>
    <message>
        <source>Source of the rule set</source>
        <translation>Văn bản nguồn của bộ tiêu chí</translation>
    </message>
    <message>
        <source>What one finding or delay costs</source>
        <translation>Mỗi lần chưa đạt hoặc chậm bị trừ</translation>
    </message>
    <message>
        <source>What a finding is deducted from</source>
        <translation>Trừ trên</translation>
    </message>
    <message>
        <source>What limits work beyond the plan</source>
        <translation>Giới hạn phần việc vượt kế hoạch</translation>
    </message>
    <message>
        <source>The figure the level is read off</source>
        <translation>Số dùng để xếp mức</translation>
    </message>
    <message>
        <source>A period without assigned work</source>
        <translation>Kỳ không được giao việc</translation>
    </message>
    <message>
        <source>What the work done is divided by</source>
        <translation>So phần việc đã làm với</translation>
    </message>
    <message>
        <source>How months become a quarter and a year</source>
        <translation>Cách tính quý và năm từ các tháng</translation>
    </message>
    <message>
        <source>Largest share of excellent, per cent</source>
        <translation>Tỷ lệ xuất sắc tối đa, %</translation>
    </message>
    <message>
        <source>The number the share is taken of</source>
        <translation>Số dùng để tính tỷ lệ</translation>
    </message>
    <message>
        <source>How the share is rounded</source>
        <translation>Cách làm tròn tỷ lệ</translation>
    </message>
    <message>
        <source>Whether those cut join that number</source>
        <translation>Người bị cắt có tính vào số đó không</translation>
    </message>
    <message>
        <source>one product of the line</source>
        <translation>một sản phẩm/công việc</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>cả dòng công việc</translation>
    </message>
    <message>
        <source>the result points as a whole</source>
        <translation>tổng điểm kết quả</translation>
    </message>
    <message>
        <source>each component at 100 %</source>
        <translation>từng thành phần ở mức 100%</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>the rounded figure on the sheet</source>
        <translation>số đã làm tròn trên phiếu</translation>
    </message>
    <message>
        <source>the exact figure</source>
        <translation>số chính xác</translation>
    </message>
    <message>
        <source>is not rated</source>
        <translation>không xếp mức</translation>
    </message>
    <message>
        <source>counts as 0</source>
        <translation>tính là 0</translation>
    </message>
    <message>
        <source>the work assigned</source>
        <translation>khối lượng được giao</translation>
    </message>
    <message>
        <source>the standard hours of the period</source>
        <translation>giờ chuẩn của kỳ</translation>
    </message>
    <message>
        <source>mean of the months&apos; totals</source>
        <translation>trung bình cộng điểm các tháng</translation>
    </message>
    <message>
        <source>the months&apos; sums put together</source>
        <translation>cộng dồn số liệu các tháng</translation>
    </message>
    <message>
        <source>those rated good</source>
        <translation>số người hoàn thành tốt nhiệm vụ</translation>
    </message>
    <message>
        <source>those rated good or excellent</source>
        <translation>số người hoàn thành tốt trở lên</translation>
    </message>
    <message>
        <source>they do not</source>
        <translation>không tính</translation>
    </message>
    <message>
        <source>they do</source>
        <translation>có tính</translation>
    </message>
    <message>
        <source>down</source>
        <translation>làm tròn xuống</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>làm tròn nửa lên</translation>
    </message>
    <message>
        <source>up</source>
        <translation>làm tròn lên</translation>
    </message>
    <message>
        <source>Fatherland Front</source>
        <translation>Mặt trận Tổ quốc</translation>
    </message>
    <message>
        <source>month</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>quý</translation>
    </message>
    <message>
        <source>year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>id</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>tiếng Việt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>tiếng Anh</translation>
    </message>
    <message>
        <source>common criteria</source>
        <translation>tiêu chí chung</translation>
    </message>
    <message>
        <source>result</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>điểm tối đa</translation>
    </message>
    <message>
        <source>article</source>
        <translation>điều khoản</translation>
    </message>
    <message>
        <source>what is looked at</source>
        <translation>nội dung xem xét</translation>
    </message>
    <message>
        <source>how points are given</source>
        <translation>cách cho điểm</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>applies to</source>
        <translation>áp dụng với</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>đối tượng</translation>
    </message>
    <message>
        <source>blocs</source>
        <translation>khối</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>căn cứ</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>tỷ lệ xuất sắc</translation>
    </message>
    <message>
        <source>largest share, raised</source>
        <translation>tỷ lệ tối đa khi được nâng</translation>
    </message>
    <message>
        <source>fewest months</source>
        <translation>số tháng tối thiểu</translation>
    </message>
    <message>
        <source>head not above the organisation</source>
        <translation>người đứng đầu không cao hơn cơ quan</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>kỳ đánh giá</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>ý nghĩa</translation>
    </message>
    <message>
        <source>group</source>
        <translation>nhóm</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>tiêu chí</translation>
    </message>
    <message>
        <source>level band</source>
        <translation>mức</translation>
    </message>
    <message>
        <source>forced level</source>
        <translation>mức bắt buộc</translation>
    </message>
    <message>
        <source>side condition</source>
        <translation>điều kiện kèm theo</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>thời hạn</translation>
    </message>
    <message>
        <source>form</source>
        <translation>mẫu</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>trọng số</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>before the day</source>
        <translation>trước ngày</translation>
    </message>
    <message>
        <source>component</source>
        <translation>thành phần</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>công thức</translation>
    </message>
    <message>
        <source>term</source>
        <translation>số hạng</translation>
    </message>
    <message>
        <source>the set as a whole</source>
        <translation>toàn bộ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>before %1/%2</source>
        <translation>trước ngày %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n lỗi</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>trên nền %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>What is shown of the set</source>
        <translation>Cách xem bộ tiêu chí</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Soạn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>view of a rule set</comment>
        <translation>Góp ý</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Chạy thử</translation>
    </message>
    <message>
        <source>New draft…</source>
        <translation>Soạn bộ mới…</translation>
    </message>
    <message>
        <source>A whole copy of this set</source>
        <translation>Chép toàn bộ bộ này</translation>
    </message>
    <message>
        <source>A local set over this one: only what differs</source>
        <translation>Bộ riêng trên nền bộ này: chỉ ghi phần khác</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Từ tệp…</translation>
    </message>
    <message>
        <source>This set…</source>
        <translation>Bộ này…</translation>
    </message>
    <message>
        <source>Send round for comments</source>
        <translation>Gửi lấy ý kiến</translation>
    </message>
    <message>
        <source>Take back to go on drafting</source>
        <translation>Rút về soạn tiếp</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Lưu thành tệp…</translation>
    </message>
    <message>
        <source>Give the draft up…</source>
        <translation>Bỏ bản soạn…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Ban hành…</translation>
    </message>
    <message>
        <source>Published sets never change; a signed sheet keeps the set it was signed under</source>
        <translation>Bộ đã ban hành không thay đổi; phiếu đã ký giữ nguyên bộ lúc ký</translation>
    </message>
    <message>
        <source>%1 sets · %2 drafts</source>
        <translation>%1 bộ · %2 bản soạn</translation>
    </message>
    <message>
        <source>The lead body or the operator of this file publishes.</source>
        <translation>Cơ quan tham mưu hoặc người vận hành tệp này ban hành.</translation>
    </message>
    <message>
        <source>Only a draft is published. Make a new draft of this set first.</source>
        <translation>Chỉ ban hành bản soạn. Hãy lập bản soạn từ bộ này trước.</translation>
    </message>
    <message>
        <source>The draft is changed.</source>
        <translation>Đã sửa bản soạn.</translation>
    </message>
    <message>
        <source>Read the stored text</source>
        <translation>Đọc lại bản đã lưu</translation>
    </message>
    <message>
        <source>A draft was made: a whole copy of the set.</source>
        <translation>Đã lập bản soạn: chép toàn bộ.</translation>
    </message>
    <message>
        <source>A draft was made: it holds only what differs from its base.</source>
        <translation>Đã lập bản soạn: chỉ ghi phần khác bộ gốc.</translation>
    </message>
    <message>
        <source>Open a rule set</source>
        <translation>Mở bộ tiêu chí</translation>
    </message>
    <message>
        <source>Rule sets (*.json)</source>
        <translation>Bộ tiêu chí (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Không đọc được %1.</translation>
    </message>
    <message>
        <source>A draft was made from the file.</source>
        <translation>Đã lập bản soạn từ tệp.</translation>
    </message>
    <message>
        <source>Save the rule set</source>
        <translation>Lưu bộ tiêu chí</translation>
    </message>
    <message>
        <source>The rule set is saved as %1.</source>
        <translation>Đã lưu bộ tiêu chí vào %1.</translation>
    </message>
    <message>
        <source>The draft is sent round: everybody reads it and comments.</source>
        <translation>Đã gửi lấy ý kiến: mọi người đọc và góp ý.</translation>
    </message>
    <message>
        <source>The draft is with its authors again.</source>
        <translation>Bản soạn đã về lại với người soạn.</translation>
    </message>
    <message>
        <source>Give this draft up?</source>
        <translation>Bỏ bản soạn này?</translation>
    </message>
    <message>
        <source>“%1” leaves the list. Its text and comments stay in the history.</source>
        <translation>“%1” rời khỏi danh sách. Nội dung và góp ý còn trong lịch sử.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>The draft was given up.</source>
        <translation>Đã bỏ bản soạn.</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>Ban hành “%1”?</translation>
    </message>
    <message>
        <source>It applies from %1 by %2. A published set never changes; a later edition can take its place.</source>
        <translation>Áp dụng từ %1 theo %2. Bộ đã ban hành không bao giờ thay đổi; bản sau có thể thay thế.</translation>
    </message>
    <message>
        <source>The set is published.</source>
        <translation>Đã ban hành bộ tiêu chí.</translation>
    </message>
    <message>
        <source>same level</source>
        <translation>giữ mức</translation>
    </message>
    <message>
        <source>other level</source>
        <translation>đổi mức</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>tăng mức</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>giảm mức</translation>
    </message>
    <message>
        <source>Only those whose level changes</source>
        <translation>Chỉ người đổi mức</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Chạy</translation>
    </message>
    <message>
        <source>Who would be rated otherwise</source>
        <translation>Ai sẽ được xếp khác đi</translation>
    </message>
    <message>
        <source>With this set</source>
        <translation>Theo bộ này</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>The real data of</source>
        <translation>Số liệu thật của</translation>
    </message>
    <message>
        <source>Period whose data are used</source>
        <translation>Kỳ lấy số liệu</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>tháng %1</translation>
    </message>
    <message>
        <source>Runs a past month or quarter under this set and shows who would get another level and why. Nothing is stored.</source>
        <translation>Tính lại số liệu thật của một tháng hoặc quý theo bộ này để xem ai sẽ đổi mức và vì sao. Không lưu gì cả.</translation>
    </message>
    <message>
        <source>The set has errors. Mend them before it is tried.</source>
        <translation>Bộ này còn lỗi. Hãy sửa lỗi trước khi chạy thử.</translation>
    </message>
    <message>
        <source>Scoring %1 again</source>
        <translation>Đang tính lại %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people would get another level. The bars show today (pale) and this set.</source>
        <translation>%1: %2 trong %3 người sẽ đổi mức. Cột nhạt là hiện nay, cột đậm là theo bộ này.</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>Không tính được: %1</translation>
    </message>
    <message>
        <source>The set applies to nobody who was followed in this period.</source>
        <translation>Trong kỳ này không có ai thuộc đối tượng của bộ.</translation>
    </message>
    <message>
        <source>Nobody gets another level.</source>
        <translation>Không ai đổi mức.</translation>
    </message>
    <message>
        <source>Why: %1 (Article %2)</source>
        <translation>Vì: %1 (Điều %2)</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hiện nay: %1</translation>
    </message>
    <message>
        <source>A brace in “%1” has no partner. Names of figures stand in braces, as in {people}; write {{ for a brace itself.</source>
        <translation>Dấu ngoặc nhọn trong “%1” không có cặp. Tên số liệu đặt trong ngoặc nhọn, như {people}; muốn viết dấu ngoặc thì gõ {{.</translation>
    </message>
    <message>
        <source>“{%1}” cannot stand here: this text takes no figures.</source>
        <translation>Không dùng được “{%1}” ở đây: đoạn này không nhận số liệu.</translation>
    </message>
    <message>
        <source>There is no figure “{%1}”. This text takes: %2.</source>
        <translation>Không có số liệu “{%1}”. Đoạn này nhận: %2.</translation>
    </message>
    <message>
        <source>Assignment sheet</source>
        <translation>Phiếu giao nhiệm vụ</translation>
    </message>
    <message>
        <source>The work a person was given, with products, coefficients and deadlines</source>
        <translation>Nhiệm vụ được giao với sản phẩm, hệ số quy đổi và thời hạn</translation>
    </message>
    <message>
        <source>Nobody here was given work for %1.</source>
        <translation>Không có ai ở đây được giao nhiệm vụ cho kỳ %1.</translation>
    </message>
    <message>
        <source>Extract of the history</source>
        <translation>Trích lịch sử thay đổi</translation>
    </message>
    <message>
        <source>Who changed what, when and why, with the hash of each record</source>
        <translation>Ai đã thay đổi gì, khi nào, vì sao, kèm mã của từng bản ghi</translation>
    </message>
    <message>
        <source>More than %1 changes fall into these days. Choose fewer days.</source>
        <translation>Trong những ngày này có hơn %1 thay đổi. Hãy chọn ít ngày hơn.</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Báo cáo tổng hợp</translation>
    </message>
    <message>
        <source>To the Standing Committee: text with figures, blocs and agencies, comparison with the period before</source>
        <translation>Gửi Thường trực Tỉnh ủy: lời văn kèm số liệu, theo khối và cơ quan, so sánh với kỳ trước</translation>
    </message>
    <message>
        <source>Summary of individual evaluations</source>
        <translation>Bảng tổng hợp đánh giá từng cá nhân</translation>
    </message>
    <message>
        <source>Everybody&apos;s points, band and state of the sheet; means of longer periods</source>
        <translation>Điểm, mức và tình trạng phiếu của từng người; điểm bình quân của quý, năm</translation>
    </message>
    <message>
        <source>Declared products</source>
        <translation>Bảng kê sản phẩm, công việc</translation>
    </message>
    <message>
        <source>What was declared and accepted, item by item, in standard products</source>
        <translation>Sản phẩm, công việc đã kê khai và được công nhận, quy đổi ra sản phẩm chuẩn</translation>
    </message>
    <message>
        <source>Only HR and the heads of %1 may make this report.</source>
        <translation>Chỉ tổ chức, nhân sự và người đứng đầu của %1 mới được lập báo cáo này.</translation>
    </message>
    <message>
        <source>Only HR, the heads of %1, the lead body and the working group may make this report.</source>
        <translation>Chỉ tổ chức, nhân sự, người đứng đầu của %1, cơ quan chủ trì và tổ công tác mới được lập báo cáo này.</translation>
    </message>
    <message>
        <source>Only HR and administrators of the agency may make this report.</source>
        <translation>Chỉ tổ chức, nhân sự và quản trị của cơ quan mới được lập báo cáo này.</translation>
    </message>
    <message>
        <source>Only the person, the heads above and HR may make this report.</source>
        <translation>Chỉ người đó, người đứng đầu cấp trên và tổ chức, nhân sự mới được lập báo cáo này.</translation>
    </message>
    <message>
        <source>Task catalog</source>
        <translation>Danh mục sản phẩm, công việc</translation>
    </message>
    <message>
        <source>Every product and task in force at the end of the period</source>
        <translation>Toàn bộ sản phẩm, công việc có hiệu lực vào cuối kỳ</translation>
    </message>
    <message>
        <source>Comparison of task catalogs</source>
        <translation>So sánh danh mục sản phẩm, công việc</translation>
    </message>
    <message>
        <source>What changed from the version before to the one in force at the end of the period</source>
        <translation>Những thay đổi so với danh mục liền trước của danh mục có hiệu lực vào cuối kỳ</translation>
    </message>
    <message>
        <source>No task catalog is in force on %1.</source>
        <translation>Ngày %1 không có danh mục sản phẩm, công việc nào có hiệu lực.</translation>
    </message>
    <message>
        <source>There is no task catalog before “%1”: nothing to compare it with.</source>
        <translation>Không có danh mục nào trước “%1” để so sánh.</translation>
    </message>
    <message>
        <source>Summary of units</source>
        <translation>Tổng hợp của cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Signed sheets, bands and means unit by unit, with pictures</source>
        <translation>Số phiếu đã ký, phân bố mức và điểm bình quân từng đơn vị, có biểu đồ</translation>
    </message>
    <message>
        <source>The report “%1” is made for a whole period, not for single days.</source>
        <translation>Báo cáo “%1” lập cho cả kỳ, không lập cho từng ngày.</translation>
    </message>
    <message>
        <source>Name a first day and a last day after it, at most a year later.</source>
        <translation>Nêu ngày đầu và ngày cuối sau đó, cách nhau nhiều nhất một năm.</translation>
    </message>
    <message>
        <source>Name the month, the quarter or the year of the report.</source>
        <translation>Nêu tháng, quý hoặc năm của báo cáo.</translation>
    </message>
    <message>
        <source>The report “%1” is made for a unit, not for one person.</source>
        <translation>Báo cáo “%1” lập cho đơn vị, không lập cho một người.</translation>
    </message>
    <message>
        <source>Name one period or the days, not both.</source>
        <translation>Chỉ nêu kỳ hoặc nêu ngày, không nêu cả hai.</translation>
    </message>
    <message>
        <source>Name the days as --day 2026-04-06 or --from 2026-04-06 --to 2026-04-12.</source>
        <translation>Nêu ngày dưới dạng --day 2026-04-06 hoặc --from 2026-04-06 --to 2026-04-12.</translation>
    </message>
    <message>
        <source>Say --layout state or --layout party.</source>
        <translation>Nêu --layout state hoặc --layout party.</translation>
    </message>
    <message>
        <source>“%1” stands under no competency and was left out.</source>
        <translation>“%1” không nằm dưới năng lực nào nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>The row goes on with level %1 of “%2” and was joined to it.</source>
        <translation>Dòng này nối tiếp cấp độ %1 của “%2” nên được ghép vào đó.</translation>
    </message>
    <message>
        <source>The row describes levels of a competency without a name. Name it.</source>
        <translation>Dòng này mô tả cấp độ của một năng lực chưa có tên. Hãy ghi tên năng lực.</translation>
    </message>
    <message>
        <source>“%1” holds job descriptions, not a framework of competencies. Import it as positions.</source>
        <translation>“%1” chứa bản mô tả công việc, không phải khung năng lực. Hãy nhập tệp này vào mục vị trí việc làm.</translation>
    </message>
    <message>
        <source>“%1” holds no table of competencies and their levels.</source>
        <translation>“%1” không có bảng năng lực và cấp độ nào.</translation>
    </message>
    <message>
        <source>Nothing tells the group of “%1”; it was read as general.</source>
        <translation>Không có gì cho biết nhóm của “%1”; được đọc là năng lực chung.</translation>
    </message>
    <message>
        <source>The table that begins with “%1” holds no levels of competencies and was left out.</source>
        <translation>Bảng bắt đầu bằng “%1” không chứa cấp độ năng lực nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Năng lực</translation>
    </message>
    <message>
        <source>Level found</source>
        <translation>Cấp độ đạt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation>Ngày đánh giá</translation>
    </message>
    <message>
        <source>Assessed by (code)</source>
        <translation>Mã người đánh giá</translation>
    </message>
    <message>
        <source>“%1” is no level from 0 to 5.</source>
        <translation>“%1” không phải cấp độ từ 0 đến 5.</translation>
    </message>
    <message>
        <source>Competency group</source>
        <translation>Nhóm năng lực</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Cấp độ %1</translation>
    </message>
    <message>
        <source>Competency framework</source>
        <translation>Khung năng lực</translation>
    </message>
    <message>
        <source>Assessed levels</source>
        <translation>Cấp độ đã đánh giá</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Bảng %1: %2</translation>
    </message>
    <message>
        <source>Table %1, row %2: %3</source>
        <translation>Bảng %1, dòng %2: %3</translation>
    </message>
    <message>
        <source>Paragraph %1: %2</source>
        <translation>Đoạn %1: %2</translation>
    </message>
    <message>
        <source>Position code</source>
        <translation>Mã vị trí việc làm</translation>
    </message>
    <message>
        <source>Position name</source>
        <translation>Tên vị trí việc làm</translation>
    </message>
    <message>
        <source>Position group</source>
        <translation>Nhóm vị trí việc làm</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ngạch</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Biên chế</translation>
    </message>
    <message>
        <source>Start of the work</source>
        <translation>Ngày bắt đầu thực hiện</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Địa điểm làm việc</translation>
    </message>
    <message>
        <source>Related processes</source>
        <translation>Quy trình công việc liên quan</translation>
    </message>
    <message>
        <source>Purpose of the position</source>
        <translation>Mục tiêu vị trí việc làm</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Task of the position</source>
        <translation>Nhiệm vụ, mảng công việc</translation>
    </message>
    <message>
        <source>Concrete work</source>
        <translation>Công việc cụ thể</translation>
    </message>
    <message>
        <source>Criteria of completion</source>
        <translation>Tiêu chí đánh giá hoàn thành công việc</translation>
    </message>
    <message>
        <source>Managed directly and approved by</source>
        <translation>Được quản lý trực tiếp và kiểm duyệt kết quả bởi</translation>
    </message>
    <message>
        <source>Direct cooperation in the unit</source>
        <translation>Quan hệ phối hợp trực tiếp trong đơn vị</translation>
    </message>
    <message>
        <source>Units it mainly cooperates with</source>
        <translation>Các đơn vị phối hợp chính</translation>
    </message>
    <message>
        <source>Main body outside</source>
        <translation>Cơ quan, tổ chức có quan hệ chính</translation>
    </message>
    <message>
        <source>Nature of the relation</source>
        <translation>Bản chất quan hệ</translation>
    </message>
    <message>
        <source>Concrete authority</source>
        <translation>Quyền hạn cụ thể</translation>
    </message>
    <message>
        <source>Group of requirements</source>
        <translation>Nhóm yêu cầu</translation>
    </message>
    <message>
        <source>Concrete requirement</source>
        <translation>Yêu cầu cụ thể</translation>
    </message>
    <message>
        <source>Level asked for</source>
        <translation>Cấp độ yêu cầu</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Vị trí việc làm</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Relations inside</source>
        <translation>Quan hệ bên trong</translation>
    </message>
    <message>
        <source>Relations outside</source>
        <translation>Quan hệ bên ngoài</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Quyền hạn</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Trình độ</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Năng lực</translation>
    </message>
    <message>
        <source>“%1” holds no job description: no table names a position and its code.</source>
        <translation>“%1” không có bản mô tả công việc: không bảng nào nêu tên và mã vị trí việc làm.</translation>
    </message>
    <message>
        <source>“%1” belongs to no section of the form and was left out.</source>
        <translation>“%1” không thuộc mục nào của biểu mẫu nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>The table that begins with “%1” has none of the form&apos;s headings and was left out.</source>
        <translation>Bảng bắt đầu bằng “%1” không có tiêu đề nào của biểu mẫu nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” is no line of the form&apos;s box and was left out.</source>
        <translation>“%1” không phải mục nào trong khung đầu biểu mẫu nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” is no number of people and was left out.</source>
        <translation>“%1” không phải số người nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>The position “%1” has no code. Give it one in the box of its form.</source>
        <translation>Vị trí “%1” chưa có mã. Hãy ghi mã vào khung đầu bản mô tả.</translation>
    </message>
    <message>
        <source>The position %1 has no name. Give it one in the box of its form.</source>
        <translation>Vị trí %1 chưa có tên. Hãy ghi tên vào khung đầu bản mô tả.</translation>
    </message>
    <message>
        <source>Neither the code nor the document tells the group of the position.</source>
        <translation>Cả mã lẫn văn bản đều không cho biết nhóm vị trí việc làm.</translation>
    </message>
    <message>
        <source>Nothing was found for these sections of the form: %1.</source>
        <translation>Không tìm thấy nội dung của các mục sau trong biểu mẫu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the first description were left out, beginning with “%1”.</source>
        <translation>
            <numerusform>%n dòng trước bản mô tả đầu tiên bị bỏ qua, bắt đầu bằng “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands under no heading and was left out.</source>
        <translation>“%1” không nằm dưới tiêu đề cột nào nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>The row names no task; what stands beside it was kept.</source>
        <translation>Dòng này không nêu nhiệm vụ; nội dung bên cạnh vẫn được giữ lại.</translation>
    </message>
    <message>
        <source>The row goes on with “%1” and was joined to it.</source>
        <translation>Dòng này nối tiếp “%1” nên được ghép vào đó.</translation>
    </message>
    <message>
        <source>“%1” is no known group of competencies; it was read as %2.</source>
        <translation>“%1” không phải nhóm năng lực đã biết; được đọc là %2.</translation>
    </message>
    <message>
        <source>“%1” was not understood and left out.</source>
        <translation>Không hiểu “%1” nên bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” is no level from 1 to 5; “%2” was read without a level.</source>
        <translation>“%1” không phải cấp độ từ 1 đến 5; “%2” được đọc mà không có cấp độ.</translation>
    </message>
    <message>
        <source>“%1” has no level.</source>
        <translation>“%1” chưa có cấp độ.</translation>
    </message>
    <message>
        <source>“%1” is no number of people. Give a whole number.</source>
        <translation>“%1” không phải số người. Hãy nhập số nguyên.</translation>
    </message>
    <message>
        <source>The list of positions of this file holds no position with the code “%1”.</source>
        <translation>Danh sách vị trí việc làm trong tệp này không có mã “%1”.</translation>
    </message>
    <message>
        <source>The spreadsheet has made a date of a range of levels. Format the cell as text and type the levels again, such as 2-3.</source>
        <translation>Bảng tính đã đổi khoảng cấp độ thành ngày tháng. Hãy định dạng ô là văn bản rồi gõ lại cấp độ, ví dụ 2-3.</translation>
    </message>
    <message>
        <source>“%1” is no level from 1 to 5, nor a range such as 2-3.</source>
        <translation>“%1” không phải cấp độ từ 1 đến 5, cũng không phải khoảng như 2-3.</translation>
    </message>
    <message>
        <source>The sheet has none of the headings of this kind of file and was left out.</source>
        <translation>Trang tính này không có tiêu đề nào của loại tệp đang nhập nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” is not a Word document. Open it in the word processor and save it as Word document (.docx).</source>
        <translation>“%1” không phải tệp Word. Hãy mở bằng trình soạn thảo và lưu lại dạng Word (.docx).</translation>
    </message>
    <message>
        <source>“%1” is an old Word file. Open it in the word processor and save it as Word document (.docx).</source>
        <translation>“%1” là tệp Word kiểu cũ. Hãy mở bằng trình soạn thảo và lưu lại dạng Word (.docx).</translation>
    </message>
    <message>
        <source>“%1” declares entities of its own, which no word processor does, so it was not read. Ask the sender for a new file.</source>
        <translation>“%1” tự khai báo thực thể XML, điều không trình soạn thảo nào làm, nên không được đọc. Hãy xin người gửi tệp khác.</translation>
    </message>
    <message>
        <source>“%1” holds more text, or deeper nested, than a form does. Split it into smaller documents.</source>
        <translation>“%1” chứa nhiều chữ hoặc lồng nhau sâu hơn mức của một biểu mẫu. Hãy tách thành các tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>“%1” is damaged inside. Open it in the word processor, save it as a new Word document (.docx) and try again.</source>
        <translation>“%1” bị hỏng bên trong. Hãy mở bằng trình soạn thảo, lưu thành tệp Word mới (.docx) rồi thử lại.</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>mọi ngày làm việc</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 07/04/2026.</source>
        <translation>“%1” không phải là ngày. Hãy ghi dạng 07/04/2026.</translation>
    </message>
    <message>
        <source>“%1” are no hours of a day. Write 1,5 or 1h30.</source>
        <translation>“%1” không phải là số giờ trong ngày. Hãy ghi 1,5 hoặc 1h30.</translation>
    </message>
    <message>
        <source>“%1” is no quantity. Write a number such as 2.</source>
        <translation>“%1” không phải là số lượng. Hãy ghi một số, ví dụ 2.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 14:30.</source>
        <translation>“%1” không phải là giờ. Hãy ghi dạng 14:30.</translation>
    </message>
    <message>
        <source>Choose the weekdays on which the work comes again.</source>
        <translation>Hãy chọn những thứ trong tuần mà việc lặp lại.</translation>
    </message>
    <message>
        <source>Write the first day of the recurring work, such as 07/04/2026.</source>
        <translation>Hãy ghi ngày đầu tiên của việc lặp lại, ví dụ 07/04/2026.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Correct one of the two.</source>
        <translation>Ngày cuối đứng trước ngày đầu. Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>Say in a word why the mark may be dismissed.</source>
        <translation>Hãy ghi một lời vì sao bỏ qua cảnh báo này.</translation>
    </message>
    <message>
        <source>The entry does not have this mark any more. Refresh the list.</source>
        <translation>Dòng này không còn cảnh báo đó. Hãy làm mới danh sách.</translation>
    </message>
    <message>
        <source>Say in neutral words why the content must go.</source>
        <translation>Hãy nêu lý do phải xóa nội dung, bằng lời lẽ trung tính.</translation>
    </message>
    <message>
        <source>“%1” is a secrecy mark. The reason stays readable: use neutral words.</source>
        <translation>“%1” là dấu chỉ độ mật. Lý do vẫn còn đọc được: hãy dùng lời lẽ trung tính.</translation>
    </message>
    <message>
        <source>The removal of this entry is asked for already, or done.</source>
        <translation>Dòng này đã được đề nghị xóa nội dung, hoặc đã xóa.</translation>
    </message>
    <message>
        <source>This removal is not asked for any more. Refresh the page.</source>
        <translation>Đề nghị xóa này không còn nữa. Hãy làm mới trang.</translation>
    </message>
    <message>
        <source>It takes two people: neither who asked nor whose diary it is decides. Ask the head or HR.</source>
        <translation>Việc này cần hai người: người đề nghị và người có nhật ký không được tự quyết định. Hãy nhờ lãnh đạo hoặc bộ phận nhân sự.</translation>
    </message>
    <message>
        <source>[content removed]</source>
        <translation>[đã xóa nội dung]</translation>
    </message>
    <message>
        <source>Backups and printed or exported copies made before keep the words: destroy them as the law on state secrets says.</source>
        <translation>Bản sao lưu, bản in hoặc bản xuất trước đó vẫn còn nội dung: hãy tiêu hủy theo quy định của pháp luật về bảo vệ bí mật nhà nước.</translation>
    </message>
    <message>
        <source>A sheet was signed for %1; work outside the catalog stands in it under its title. Ask for advice before it is used again.</source>
        <translation>Phiếu %1 đã ký; việc ngoài danh mục được ghi trong phiếu bằng tên việc. Hãy xin ý kiến trước khi sử dụng lại phiếu.</translation>
    </message>
    <message>
        <source>Somebody else has decided about this meanwhile. The list is read again.</source>
        <translation>Đã có người khác quyết định việc này. Danh sách được đọc lại.</translation>
    </message>
    <message>
        <source>Entries to be made</source>
        <translation>Các dòng sẽ ghi</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Space leaves a row out · Ctrl+Enter enters</source>
        <translation>Phím cách bỏ dòng · Ctrl+Enter ghi</translation>
    </message>
    <message>
        <source>There is nothing to enter.</source>
        <translation>Không có gì để ghi.</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n rows</source>
        <translation>
            <numerusform>Ghi %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours in %n entries</source>
        <translation>
            <numerusform>%1 giờ trong %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be entered; the reason stands in them</source>
        <translation>
            <numerusform>%n dòng không ghi được; lý do đứng ngay trong dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>vượt %1</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Bỏ dòng</translation>
    </message>
    <message>
        <source>Enter the rows</source>
        <translation>Ghi các dòng</translation>
    </message>
    <message>
        <source>Remove the kept work</source>
        <translation>Bỏ việc đã giữ</translation>
    </message>
    <message>
        <source>%1: there is nothing to enter.</source>
        <translation>%1: không có gì để ghi.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Các dòng đã dán</translation>
    </message>
    <message>
        <source>Copy rows in the spreadsheet first: day, work, hours, quantity, document.</source>
        <translation>Hãy sao chép các dòng trong bảng tính trước: ngày, công việc, số giờ, số lượng, số văn bản.</translation>
    </message>
    <message>
        <source>Copy of the week from %1</source>
        <translation>Chép tuần từ %1</translation>
    </message>
    <message>
        <source>Recurring work since %1</source>
        <translation>Việc lặp lại từ %1</translation>
    </message>
    <message>
        <source>“%1” is a favourite: ↓ in the empty line offers it.</source>
        <translation>“%1” là việc hay làm: nhấn ↓ ở dòng trống để chọn.</translation>
    </message>
    <message>
        <source>“%1” comes again: %2.</source>
        <translation>“%1” lặp lại: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are made. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Đã ghi %n dòng. Ctrl+Z để lấy lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Choose an entry of an open day first.</source>
        <translation>Hãy chọn một dòng của ngày đang mở.</translation>
    </message>
    <message>
        <source>Copy last week…</source>
        <translation>Chép tuần trước…</translation>
    </message>
    <message>
        <source>Enter recurring work…</source>
        <translation>Ghi việc lặp lại…</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet…</source>
        <translation>Dán dòng từ bảng tính…</translation>
    </message>
    <message>
        <source>Keep the entry as a favourite</source>
        <translation>Giữ dòng làm việc hay làm</translation>
    </message>
    <message>
        <source>Let the entry recur…</source>
        <translation>Cho dòng lặp lại…</translation>
    </message>
    <message>
        <source>Favourites and recurring work…</source>
        <translation>Việc hay làm và việc lặp lại…</translation>
    </message>
    <message>
        <source>Start or stop the clock</source>
        <translation>Bấm hoặc dừng giờ</translation>
    </message>
    <message>
        <source>Offers in the empty line</source>
        <translation>Gợi ý ở dòng trống</translation>
    </message>
    <message>
        <source>Write hours into the cell</source>
        <translation>Gõ giờ vào ô</translation>
    </message>
    <message>
        <source>%1 days filled · %2 short of hours · %3 to look at (more hours than the standard, or an entry returned). Enter or a click opens a day.</source>
        <translation>%1 ngày đủ giờ · %2 ngày thiếu giờ · %3 ngày cần xem lại (vượt giờ chuẩn hoặc có dòng bị trả lại). Nhấn Enter hoặc bấm chuột để mở ngày.</translation>
    </message>
    <message>
        <source>These are no hours of a day. Write 1,5 or 1h30.</source>
        <translation>Đây không phải là số giờ trong ngày. Hãy ghi 1,5 hoặc 1h30.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stand there. Open the day to change them one by one.</source>
        <translation>
            <numerusform>Ô này có %n dòng. Hãy mở ngày để sửa từng dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation>Vì sao có điểm này?</translation>
    </message>
    <message>
        <source>+%1: complete %2 (%3 left)</source>
        <translation>+%1: hoàn thành %2 (còn %3)</translation>
    </message>
    <message>
        <source>All given work completed and accepted: %1</source>
        <translation>Xong mọi việc được giao và được duyệt: %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>hay làm</translation>
    </message>
    <message>
        <source>usual at this hour</source>
        <translation>thường làm giờ này</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Favourites and recurring work</source>
        <translation>Việc hay làm và việc lặp lại</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>lặp lại</translation>
    </message>
    <message>
        <source>Nothing is kept yet. In the day, Ctrl+B keeps the chosen entry as a favourite, Ctrl+R lets it recur.</source>
        <translation>Chưa giữ việc nào. Trong ngày, Ctrl+B giữ dòng đang chọn làm việc hay làm, Ctrl+R cho việc lặp lại.</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Về ngày</translation>
    </message>
    <message>
        <source>Comes again on</source>
        <translation>Lặp lại vào</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To day (may be empty)</source>
        <translation>Đến ngày (có thể bỏ trống)</translation>
    </message>
    <message>
        <source>Let it recur</source>
        <translation>Cho lặp lại</translation>
    </message>
    <message>
        <source>Measures how long the work takes (Ctrl+T)</source>
        <translation>Bấm giờ công việc (Ctrl+T)</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Dừng %1</translation>
    </message>
    <message>
        <source>Were you working?</source>
        <translation>Trong lúc đó có làm việc không?</translation>
    </message>
    <message>
        <source>From %1 to %2 the computer rested or the program was closed, while the clock was running. Leave these %3 hours out?</source>
        <translation>Từ %1 đến %2 máy tính nghỉ hoặc chương trình đóng trong khi đồng hồ vẫn chạy. Trừ %3 giờ này ra?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Trừ ra</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Bấm giờ</translation>
    </message>
    <message>
        <source>No work is entered in this week yet. What the line above makes appears here; hours are then typed into the cells.</source>
        <translation>Tuần này chưa ghi việc nào. Việc ghi bằng dòng trên hiện ở đây; sau đó gõ số giờ vào từng ô.</translation>
    </message>
    <message>
        <source>Rating of the year</source>
        <translation>Xếp loại năm</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>dưới</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>counts elsewhere</source>
        <translation>tính ở nơi khác</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>được tính</translation>
    </message>
    <message>
        <source>somebody of another agency</source>
        <translation>người của cơ quan khác</translation>
    </message>
    <message>
        <source>an organisation that is no more</source>
        <translation>đơn vị không còn</translation>
    </message>
    <message>
        <source>%1 points at %2</source>
        <translation>%1 điểm tại %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>lần %1</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>không thuộc nhóm nào</translation>
    </message>
    <message>
        <source>Number and authority of the document</source>
        <translation>Số và cơ quan ban hành văn bản</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Thuộc trường hợp</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>needed where it takes the place of an earlier one</source>
        <translation>cần khi thay cho lần trước</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Loại dữ kiện</translation>
    </message>
    <message>
        <source>Conduct acts (Articles 11.3, 20.4)</source>
        <translation>Hành vi vi phạm (Điều 11.3, 20.4)</translation>
    </message>
    <message>
        <source>Results of former agencies (Article 19.1)</source>
        <translation>Kết quả ở cơ quan cũ (Điều 19.1)</translation>
    </message>
    <message>
        <source>Ratings of organisations (Articles 5–9)</source>
        <translation>Xếp loại cơ quan, đơn vị (Điều 5–9)</translation>
    </message>
    <message>
        <source>Raised shares of excellent (Article 20.5)</source>
        <translation>Nâng tỷ lệ xuất sắc (Điều 20.5)</translation>
    </message>
    <message>
        <source>Groups with similar duties (Article 20.5)</source>
        <translation>Nhóm nhiệm vụ tương đồng (Điều 20.5)</translation>
    </message>
    <message>
        <source>Facts of the year</source>
        <translation>Dữ kiện của năm</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Ai, cái gì</translation>
    </message>
    <message>
        <source>Fact and document</source>
        <translation>Dữ kiện và văn bản</translation>
    </message>
    <message>
        <source>Add a document to this act…</source>
        <translation>Thêm văn bản cho hành vi này…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Hủy dữ kiện…</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>Ngày vi phạm</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Counts in the year</source>
        <translation>Tính vào năm</translation>
    </message>
    <message>
        <source>Counts at</source>
        <translation>Tính tại</translation>
    </message>
    <message>
        <source>only where it counts at a former agency</source>
        <translation>chỉ ghi khi tính tại cơ quan cũ</translation>
    </message>
    <message>
        <source>Record the act</source>
        <translation>Ghi hành vi</translation>
    </message>
    <message>
        <source>Month or quarter</source>
        <translation>Tháng hoặc quý</translation>
    </message>
    <message>
        <source>Former agency</source>
        <translation>Cơ quan cũ</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>Ghi kết quả</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Record the rating</source>
        <translation>Ghi xếp loại</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Share, per cent</source>
        <translation>Tỷ lệ, %</translation>
    </message>
    <message>
        <source>Record the share</source>
        <translation>Ghi tỷ lệ</translation>
    </message>
    <message>
        <source>empty: by role, as the set says</source>
        <translation>để trống: theo vai trò, như bộ tiêu chí</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Xếp vào nhóm</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi dữ kiện</translation>
    </message>
    <message>
        <source>Only HR records facts</source>
        <translation>Chỉ bộ phận tổ chức ghi dữ kiện</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1.</source>
        <translation>Chưa ghi dữ kiện nào của %1.</translation>
    </message>
    <message>
        <source>The result of the former agency is recorded.</source>
        <translation>Đã ghi kết quả ở cơ quan cũ.</translation>
    </message>
    <message>
        <source>The rating of the organisation is recorded.</source>
        <translation>Đã ghi xếp loại cơ quan, đơn vị.</translation>
    </message>
    <message>
        <source>The share is recorded.</source>
        <translation>Đã ghi tỷ lệ.</translation>
    </message>
    <message>
        <source>The group is recorded.</source>
        <translation>Đã ghi nhóm.</translation>
    </message>
    <message>
        <source>The act is recorded.</source>
        <translation>Đã ghi hành vi.</translation>
    </message>
    <message>
        <source>One more document about this act</source>
        <translation>Thêm văn bản về hành vi này</translation>
    </message>
    <message>
        <source>However many documents decide about an act, it counts in one year only (Article 11.3).</source>
        <translation>Dù có nhiều văn bản xử lý, một hành vi chỉ tính vào một năm (Điều 11.3).</translation>
    </message>
    <message>
        <source>Add the document</source>
        <translation>Thêm văn bản</translation>
    </message>
    <message>
        <source>The document is added to the act.</source>
        <translation>Đã thêm văn bản cho hành vi.</translation>
    </message>
    <message>
        <source>Revoke this fact</source>
        <translation>Hủy dữ kiện này</translation>
    </message>
    <message>
        <source>It stays in the list and counts no more. Why?</source>
        <translation>Dữ kiện vẫn còn trong danh sách nhưng không tính nữa. Vì sao?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Hủy dữ kiện</translation>
    </message>
    <message>
        <source>The fact counts no more.</source>
        <translation>Dữ kiện không còn được tính.</translation>
    </message>
    <message>
        <source>signed, data changed</source>
        <translation>đã ký, số liệu đã đổi</translation>
    </message>
    <message>
        <source>cannot be signed yet</source>
        <translation>chưa ký được</translation>
    </message>
    <message>
        <source>may be signed</source>
        <translation>ký được</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>What is shown of the year</source>
        <translation>Cách xem năm</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Tỷ lệ xuất sắc</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Dữ kiện</translation>
    </message>
    <message>
        <source>My own sheet</source>
        <translation>Phiếu của tôi</translation>
    </message>
    <message>
        <source>Filter by name, unit, level, state</source>
        <translation>Lọc theo tên, đơn vị, mức, tình trạng</translation>
    </message>
    <message>
        <source>People of the year</source>
        <translation>Danh sách năm</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Proposed level</source>
        <translation>Mức đề xuất</translation>
    </message>
    <message>
        <source>Nobody held a position in this year.</source>
        <translation>Không ai giữ vị trí trong năm này.</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Năm sau</translation>
    </message>
    <message>
        <source>Sign the rating…</source>
        <translation>Ký…</translation>
    </message>
    <message>
        <source>Sign the chosen ratings</source>
        <translation>Ký xếp loại đã chọn</translation>
    </message>
    <message>
        <source>A proposal until it is signed; what is signed is what was shown</source>
        <translation>Chỉ là đề xuất cho đến khi ký; ký đúng nội dung đang hiện</translation>
    </message>
    <message numerus="yes">
        <source>%n ties for the authority</source>
        <translation>
            <numerusform>%n chỗ bằng điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in the year</source>
        <translation>
            <numerusform>%n người rời trong năm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n ratings…</source>
        <translation>
            <numerusform>Ký %n phiếu…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose people who may be signed.</source>
        <translation>Hãy chọn người ký được.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Chưa chọn ai</translation>
    </message>
    <message>
        <source>You have no rating in this year</source>
        <translation>Bạn không có xếp loại trong năm này</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>chưa ký</translation>
    </message>
    <message>
        <source>scored at %1</source>
        <translation>chấm tại %1</translation>
    </message>
    <message>
        <source>tie: the authority decides</source>
        <translation>bằng điểm, chờ cấp có thẩm quyền</translation>
    </message>
    <message>
        <source>Mean of the year</source>
        <translation>Điểm trung bình năm</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>Các tháng trong năm</translation>
    </message>
    <message>
        <source>Proposed measures…</source>
        <translation>Đề xuất xử lý…</translation>
    </message>
    <message>
        <source>Replace the decision…</source>
        <translation>Thay quyết định…</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>Tự xếp loại</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>chưa tự xếp loại</translation>
    </message>
    <message>
        <source>Signed: %1, by %2 on %3</source>
        <translation>Đã ký: %1, %2 ký lúc %3</translation>
    </message>
    <message>
        <source>Decision %1 of %2</source>
        <translation>Quyết định số %1 ngày %2</translation>
    </message>
    <message>
        <source>Proposed measures: %1</source>
        <translation>Đề xuất phương án xử lý: %1</translation>
    </message>
    <message>
        <source>Today&apos;s data come to another level.</source>
        <translation>Số liệu hiện nay cho mức khác.</translation>
    </message>
    <message>
        <source>Before: %1, decision %2, signed by %3</source>
        <translation>Trước đây: %1, quyết định %2, người ký %3</translation>
    </message>
    <message>
        <source>Replaced because: %1</source>
        <translation>Lý do thay thế: %1</translation>
    </message>
    <message>
        <source>the agency as a whole</source>
        <translation>toàn cơ quan</translation>
    </message>
    <message numerus="yes">
        <source>%n tie</source>
        <translation>
            <numerusform>%n bằng điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cut</source>
        <translation>
            <numerusform>%n bị cắt</numerusform>
        </translation>
    </message>
    <message>
        <source>within</source>
        <translation>trong tỷ lệ</translation>
    </message>
    <message>
        <source>Quotas of excellent</source>
        <translation>Tỷ lệ hoàn thành xuất sắc</translation>
    </message>
    <message>
        <source>counted on the closed cohort at once</source>
        <translation>tính một lần trên toàn bộ danh sách đã chốt</translation>
    </message>
    <message>
        <source>Agency or group</source>
        <translation>Cơ quan hoặc nhóm</translation>
    </message>
    <message>
        <source>Counted of</source>
        <translation>Tính trên</translation>
    </message>
    <message>
        <source>Highest share</source>
        <translation>Tỷ lệ tối đa</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Đủ điểm</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Xuất sắc</translation>
    </message>
    <message>
        <source>Nobody is a candidate for excellent, so no quota is used.</source>
        <translation>Chưa có ai đủ điểm xuất sắc nên chưa dùng tỷ lệ.</translation>
    </message>
    <message>
        <source>Who is cut</source>
        <translation>Ai bị cắt</translation>
    </message>
    <message>
        <source>Person and reason</source>
        <translation>Người và lý do</translation>
    </message>
    <message>
        <source>Nobody is cut here.</source>
        <translation>Không ai bị cắt.</translation>
    </message>
    <message>
        <source>A tie for the authority</source>
        <translation>Bằng điểm, cấp có thẩm quyền chọn</translation>
    </message>
    <message>
        <source>Document of the choice</source>
        <translation>Văn bản chọn</translation>
    </message>
    <message>
        <source>Keep those ticked</source>
        <translation>Giữ người được đánh dấu</translation>
    </message>
    <message>
        <source>%1 people have the same mean and %2 may be rated excellent. The authority chooses; the program does not.</source>
        <translation>%1 người bằng điểm trung bình, chỉ %2 người được xếp xuất sắc. Cấp có thẩm quyền chọn, chương trình không tự chọn.</translation>
    </message>
    <message>
        <source>Name the document of the authority&apos;s choice.</source>
        <translation>Hãy ghi văn bản của cấp có thẩm quyền về việc chọn.</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Position of the signer</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Months missing</source>
        <translation>Tháng còn thiếu</translation>
    </message>
    <message>
        <source>why the year is rated although months are missing</source>
        <translation>lý do vẫn xếp loại khi còn thiếu tháng</translation>
    </message>
    <message>
        <source>Replace and sign</source>
        <translation>Thay và ký</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n người nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the ratings of %1</source>
        <translation>Ký xếp loại %1</translation>
    </message>
    <message>
        <source>What is signed is locked; a new decision can take its place.</source>
        <translation>Nội dung đã ký bị khóa; chỉ quyết định mới mới thay thế được.</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings are signed.</source>
        <translation>
            <numerusform>Đã ký %n phiếu xếp loại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the decision on %1</source>
        <translation>Thay quyết định về %1</translation>
    </message>
    <message>
        <source>The rating is computed from today&apos;s data and signed again; the earlier decision stays readable (Article 21.3).</source>
        <translation>Xếp loại được tính lại theo số liệu hiện nay và ký lại; quyết định trước vẫn xem được (Điều 21.3).</translation>
    </message>
    <message>
        <source>The decision is replaced; both stay in the dossier.</source>
        <translation>Đã thay quyết định; cả hai được lưu trong hồ sơ.</translation>
    </message>
    <message>
        <source>Proposed measures for %1</source>
        <translation>Đề xuất xử lý đối với %1</translation>
    </message>
    <message>
        <source>Part IV of form 02 (Article 23)</source>
        <translation>Phần IV Mẫu số 02 (Điều 23)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>The proposed measures are saved.</source>
        <translation>Đã lưu đề xuất xử lý.</translation>
    </message>
    <message>
        <source>Your self-rating is saved.</source>
        <translation>Đã lưu tự xếp loại.</translation>
    </message>
    <message>
        <source>Your self-rating is taken back.</source>
        <translation>Đã rút tự xếp loại.</translation>
    </message>
    <message>
        <source>The choice of the authority is recorded.</source>
        <translation>Đã ghi lựa chọn của cấp có thẩm quyền.</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Civil servant</source>
        <translation>Công chức</translation>
    </message>
    <message>
        <source>Public employee</source>
        <translation>Viên chức</translation>
    </message>
    <message>
        <source>Contract worker</source>
        <translation>Người lao động</translation>
    </message>
    <message>
        <source>Without a leading position</source>
        <translation>Không giữ chức vụ lãnh đạo, quản lý</translation>
    </message>
    <message>
        <source>Head of the unit</source>
        <translation>Người đứng đầu</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>Cấp phó của người đứng đầu</translation>
    </message>
    <message>
        <source>Personnel officer</source>
        <translation>Phụ trách tổ chức, cán bộ</translation>
    </message>
    <message>
        <source>Administrator of the program</source>
        <translation>Quản trị chương trình</translation>
    </message>
    <message>
        <source>Lead advisory body</source>
        <translation>Cơ quan tham mưu chủ trì</translation>
    </message>
    <message>
        <source>KPI working group</source>
        <translation>Tổ công tác KPI</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Cấp tỉnh</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ban, ngành</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Cấp xã</translation>
    </message>
    <message>
        <source>Office or division</source>
        <translation>Phòng, ban, bộ phận</translation>
    </message>
    <message>
        <source>Government bloc</source>
        <translation>Khối chính quyền</translation>
    </message>
    <message>
        <source>Party bloc</source>
        <translation>Khối Đảng</translation>
    </message>
    <message>
        <source>Fatherland Front bloc</source>
        <translation>Khối Mặt trận Tổ quốc</translation>
    </message>
    <message>
        <source>Only the personnel officer of a unit sees the absence of its people.</source>
        <translation>Chỉ người phụ trách tổ chức, cán bộ của đơn vị được xem việc vắng mặt của mọi người.</translation>
    </message>
    <message>
        <source>There is nobody with the code “%1”. Correct it, or import the people first.</source>
        <translation>Không có ai mang mã “%1”. Hãy sửa mã, hoặc nhập danh sách cán bộ trước.</translation>
    </message>
    <message>
        <source>The catalog in force has no item “%1”. Correct the code, or leave it empty for work outside the catalog.</source>
        <translation>Danh mục đang có hiệu lực không có mã công việc “%1”. Hãy sửa mã, hoặc để trống nếu là việc ngoài danh mục.</translation>
    </message>
    <message>
        <source>Only the personnel officer or an administrator of this unit changes its people. Send them the decision.</source>
        <translation>Chỉ người phụ trách tổ chức, cán bộ hoặc quản trị của đơn vị này được thay đổi nhân sự. Hãy gửi quyết định cho họ.</translation>
    </message>
    <message>
        <source>A duty gives rights in the program; only an administrator gives or ends it.</source>
        <translation>Nhiệm vụ kèm theo quyền trong chương trình; chỉ người quản trị được giao hoặc thôi giao.</translation>
    </message>
    <message>
        <source>A unit needs a code, a name, the unit above it and its first day.</source>
        <translation>Đơn vị cần có mã, tên, đơn vị cấp trên và ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2 already. Choose another code.</source>
        <translation>Mã %1 đã dùng cho %2. Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>Đơn vị cần có tên.</translation>
    </message>
    <message>
        <source>The agency itself cannot end here.</source>
        <translation>Không thể kết thúc chính cơ quan chủ quản dữ liệu này.</translation>
    </message>
    <message>
        <source>The last day is before the first day %1. Correct it.</source>
        <translation>Ngày cuối trước ngày đầu %1. Hãy sửa lại.</translation>
    </message>
    <message>
        <source>The account %1 belongs to %2 already. Choose another one.</source>
        <translation>Tài khoản %1 đã dùng cho %2. Hãy chọn tài khoản khác.</translation>
    </message>
    <message>
        <source>A person needs a code and a full name.</source>
        <translation>Cần có mã và họ tên.</translation>
    </message>
    <message>
        <source>A duty needs the unit it is held for and the day it begins; it does not end before that.</source>
        <translation>Nhiệm vụ cần có đơn vị phụ trách và ngày bắt đầu; ngày kết thúc không trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>This person holds that duty on some of these days already. End it first.</source>
        <translation>Người này đã giữ nhiệm vụ đó trong khoảng thời gian này. Hãy kết thúc nhiệm vụ cũ trước.</translation>
    </message>
    <message>
        <source>This person holds another appointment from %1 on. Give this one an end before that day, or a later first day.</source>
        <translation>Người này đã có bố trí khác từ %1. Hãy cho bố trí này kết thúc trước ngày đó, hoặc bắt đầu muộn hơn.</translation>
    </message>
    <message>
        <source>An appointment needs the unit, the position as it is printed, and the day it begins.</source>
        <translation>Việc bố trí cần có đơn vị, chức vụ, chức danh (như sẽ in) và ngày bắt đầu.</translation>
    </message>
    <message>
        <source>This person has %1 diary lines after %2. Choose a later day, or have them withdrawn first.</source>
        <translation>Người này có %1 dòng nhật ký sau ngày %2. Hãy chọn ngày muộn hơn, hoặc đề nghị rút các dòng đó trước.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was written; free some space or choose another folder.</source>
        <translation>Ổ đĩa chứa %1 đã đầy. Chưa có gì được ghi; hãy giải phóng dung lượng hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Absence in the month</source>
        <translation>Vắng mặt trong tháng</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Nobody is absent in this month. Enter approved leave here: it lowers the standard hours of the days.</source>
        <translation>Tháng này không ai vắng mặt. Nhập các đợt nghỉ đã được duyệt tại đây: giờ chuẩn của những ngày đó sẽ giảm.</translation>
    </message>
    <message>
        <source>Enter absence…</source>
        <translation>Nhập vắng mặt…</translation>
    </message>
    <message>
        <source>Absence in %1</source>
        <translation>Vắng mặt tháng %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n lượt</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody no longer here</source>
        <translation>người không còn ở đơn vị</translation>
    </message>
    <message>
        <source>Choose an absence on the left, or enter one that was approved.</source>
        <translation>Hãy chọn một lượt vắng mặt ở bên trái, hoặc nhập đợt nghỉ đã được duyệt.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>half days</source>
        <translation>nửa ngày</translation>
    </message>
    <message>
        <source>Remove this absence…</source>
        <translation>Bỏ lượt vắng mặt này…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Half of each day</source>
        <translation>Nửa ngày mỗi ngày</translation>
    </message>
    <message>
        <source>Decision, note</source>
        <translation>Quyết định, ghi chú</translation>
    </message>
    <message>
        <source>Approved absence</source>
        <translation>Đợt vắng mặt đã duyệt</translation>
    </message>
    <message>
        <source>Absence of %1 is entered.</source>
        <translation>Đã nhập vắng mặt của %1.</translation>
    </message>
    <message>
        <source>Remove the absence</source>
        <translation>Bỏ lượt vắng mặt</translation>
    </message>
    <message>
        <source>The days of %1 count as working days again. The history keeps what was removed.</source>
        <translation>Các ngày đó của %1 lại tính là ngày làm việc. Lịch sử vẫn giữ nội dung đã bỏ.</translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation>Đã bỏ lượt vắng mặt.</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>nghỉ lễ, tết</translation>
    </message>
    <message>
        <source>day off in lieu or swapped</source>
        <translation>nghỉ bù, hoán đổi</translation>
    </message>
    <message>
        <source>Announced days</source>
        <translation>Các ngày theo thông báo</translation>
    </message>
    <message>
        <source>Standard hours by month</source>
        <translation>Giờ chuẩn theo tháng</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Loại ngày</translation>
    </message>
    <message>
        <source>Name and document</source>
        <translation>Tên, văn bản</translation>
    </message>
    <message>
        <source>Nothing is announced for this year: every Monday to Friday is a working day.</source>
        <translation>Năm này chưa có thông báo nào: thứ Hai đến thứ Sáu đều là ngày làm việc.</translation>
    </message>
    <message>
        <source>Enter a day…</source>
        <translation>Nhập ngày…</translation>
    </message>
    <message>
        <source>Standard hours</source>
        <translation>Giờ chuẩn</translation>
    </message>
    <message>
        <source>Announced days of %1</source>
        <translation>Các ngày theo thông báo năm %1</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Cả năm</translation>
    </message>
    <message>
        <source>Choose a day on the left, or enter one as the announcement says. A swap is two days: the working day that is off, and the day of the weekend that makes it up.</source>
        <translation>Hãy chọn một ngày ở bên trái, hoặc nhập ngày theo thông báo. Hoán đổi gồm hai ngày: ngày làm việc được nghỉ và ngày cuối tuần làm bù.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Bỏ…</translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation>Nhập ngày</translation>
    </message>
    <message>
        <source>The document that orders it</source>
        <translation>Văn bản quy định</translation>
    </message>
    <message>
        <source>%1 is entered.</source>
        <translation>Đã nhập %1.</translation>
    </message>
    <message>
        <source>A day as announced</source>
        <translation>Ngày theo thông báo</translation>
    </message>
    <message>
        <source>Remove the announced day</source>
        <translation>Bỏ ngày theo thông báo</translation>
    </message>
    <message>
        <source>%1 follows the week again.</source>
        <translation>%1 trở lại theo lịch tuần.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Đã bỏ %1.</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Nội dung quản lý</translation>
    </message>
    <message>
        <source>Units and people</source>
        <translation>Đơn vị và người</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Work calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>What is dated is never overwritten: a later appointment ends the one before it</source>
        <translation>Dữ liệu có ngày hiệu lực không bị ghi đè: bố trí mới kết thúc bố trí cũ</translation>
    </message>
    <message>
        <source>Position as it is printed</source>
        <translation>Chức vụ, chức danh (như sẽ in)</translation>
    </message>
    <message>
        <source>Place in the unit</source>
        <translation>Vai trò trong đơn vị</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>Có hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>Enter the person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation>Mã cán bộ</translation>
    </message>
    <message>
        <source>Account (may stay empty)</source>
        <translation>Tài khoản (có thể để trống)</translation>
    </message>
    <message>
        <source>New person in %1</source>
        <translation>Thêm người vào %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>Enter the unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Thành lập từ ngày</translation>
    </message>
    <message>
        <source>New unit below %1</source>
        <translation>Đơn vị mới trực thuộc %1</translation>
    </message>
    <message>
        <source>Last day (empty: it goes on)</source>
        <translation>Ngày cuối (để trống nếu chưa kết thúc)</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Bố trí</translation>
    </message>
    <message>
        <source>%1 is appointed from %2 on.</source>
        <translation>Đã bố trí %1 từ ngày %2.</translation>
    </message>
    <message>
        <source>Appoint or move %1</source>
        <translation>Bổ nhiệm, điều động %1</translation>
    </message>
    <message>
        <source>End the appointment</source>
        <translation>Kết thúc bố trí</translation>
    </message>
    <message>
        <source>The appointment ends on %1.</source>
        <translation>Bố trí kết thúc ngày %1.</translation>
    </message>
    <message>
        <source>Give the duty</source>
        <translation>Giao nhiệm vụ</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>For this unit and those below</source>
        <translation>Cho đơn vị này và các đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>The duty is given.</source>
        <translation>Đã giao nhiệm vụ.</translation>
    </message>
    <message>
        <source>End the duty</source>
        <translation>Kết thúc nhiệm vụ</translation>
    </message>
    <message>
        <source>The duty ends on %1.</source>
        <translation>Nhiệm vụ kết thúc ngày %1.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Choose a unit or a person on the left.</source>
        <translation>Hãy chọn một đơn vị hoặc một người ở bên trái.</translation>
    </message>
    <message>
        <source>Enter a person here…</source>
        <translation>Thêm người vào đơn vị này…</translation>
    </message>
    <message>
        <source>Enter a unit below…</source>
        <translation>Thêm đơn vị trực thuộc…</translation>
    </message>
    <message>
        <source>Change this unit…</source>
        <translation>Sửa đơn vị này…</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>chưa có tài khoản</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>tài khoản %1</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Bố trí công tác</translation>
    </message>
    <message>
        <source>Appoint or move…</source>
        <translation>Bổ nhiệm, điều động…</translation>
    </message>
    <message>
        <source>Duties in the program</source>
        <translation>Nhiệm vụ trong chương trình</translation>
    </message>
    <message>
        <source>Give a duty…</source>
        <translation>Giao nhiệm vụ…</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Thông tin cá nhân</translation>
    </message>
    <message>
        <source>Change name or account…</source>
        <translation>Sửa họ tên, tài khoản…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Kết thúc…</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Không có.</translation>
    </message>
    <message>
        <source>a unit elsewhere</source>
        <translation>đơn vị khác</translation>
    </message>
    <message>
        <source>Name, position, unit…</source>
        <translation>Họ tên, chức vụ, đơn vị…</translation>
    </message>
    <message>
        <source>Units and their people</source>
        <translation>Đơn vị và cán bộ</translation>
    </message>
    <message>
        <source>Unit, person</source>
        <translation>Đơn vị, cán bộ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ lúc</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation, people</source>
        <translation>Tổ chức, cán bộ</translation>
    </message>
    <message>
        <source>Accept entry  A</source>
        <translation>Chấp nhận  A</translation>
    </message>
    <message>
        <source>Work and reason</source>
        <translation>Việc và lý do cần xem</translation>
    </message>
    <message>
        <source>Person and work</source>
        <translation>Người, công việc</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n entries</source>
        <translation>
            <numerusform>Chấp nhận cả %n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>This is no date. Write it as 7/4/2026.</source>
        <translation>Đây không phải là ngày. Hãy ghi dạng 7/4/2026.</translation>
    </message>
    <message>
        <source>A date belongs here, for example 7/4/2026.</source>
        <translation>Cần ghi ngày, ví dụ 7/4/2026.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Hãy chọn một mục.</translation>
    </message>
    <message>
        <source>Item %1 names no task. Write what is done.</source>
        <translation>Mục %1 chưa ghi nhiệm vụ. Hãy ghi công việc phải làm.</translation>
    </message>
    <message>
        <source>Item %1: %2 points ÷ %3 make another coefficient than %4. Correct the points or the coefficient.</source>
        <translation>Mục %1: %2 điểm ÷ %3 không bằng hệ số %4. Hãy sửa điểm hoặc hệ số.</translation>
    </message>
    <message>
        <source>Item %1 has %2 points, outside the frame %3 to %4 of group %5. Correct the points or the group.</source>
        <translation>Mục %1 có %2 điểm, nằm ngoài khung %3 đến %4 của nhóm %5. Hãy sửa điểm hoặc nhóm.</translation>
    </message>
    <message>
        <source>This catalog holds no item yet. Add the work it is for.</source>
        <translation>Danh mục chưa có đầu công việc nào. Hãy thêm công việc.</translation>
    </message>
    <message>
        <source>A catalog has at most five groups by complexity (Article 13.1). Join two of them.</source>
        <translation>Danh mục có tối đa năm nhóm theo mức độ phức tạp (khoản 1 Điều 13). Hãy gộp bớt nhóm.</translation>
    </message>
    <message>
        <source>part</source>
        <translation>phần</translation>
    </message>
    <message>
        <source>task</source>
        <translation>nhiệm vụ</translation>
    </message>
    <message>
        <source>details</source>
        <translation>công việc chi tiết</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sản phẩm đầu ra</translation>
    </message>
    <message>
        <source>frame of points</source>
        <translation>khung điểm</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>hệ số</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>đơn vị tính</translation>
    </message>
    <message>
        <source>standard time</source>
        <translation>thời gian chuẩn</translation>
    </message>
    <message>
        <source>who may use it</source>
        <translation>đơn vị được dùng</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>task catalog</source>
        <translation>danh mục công việc</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>danh mục vị trí việc làm</translation>
    </message>
    <message>
        <source>competency framework</source>
        <translation>khung năng lực</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>bộ tiêu chí</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>đã trình</translation>
    </message>
    <message>
        <source>consolidated</source>
        <translation>đã tổng hợp</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>đã phê duyệt</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>đã được thay thế</translation>
    </message>
    <message>
        <source>A route names at least one body that consolidates and ends with the authority that approves, nine steps at most. Complete it and save again.</source>
        <translation>Quy trình phải có ít nhất một cơ quan tổng hợp và kết thúc bằng cấp phê duyệt, tối đa chín bước. Bổ sung cho đủ rồi lưu lại.</translation>
    </message>
    <message>
        <source>What “%1” carries is no longer there. Read the list again.</source>
        <translation>Nội dung của “%1” không còn. Hãy tải lại danh sách.</translation>
    </message>
    <message>
        <source>Rule set “%1”, drafted by %2</source>
        <translation>Bộ tiêu chí “%1”, người soạn: %2</translation>
    </message>
    <message numerus="yes">
        <source>The draft has %n errors and cannot be submitted. Mend them first.</source>
        <translation>
            <numerusform>Dự thảo còn %n lỗi nên chưa trình được. Hãy sửa trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the lead body or an administrator changes a route. Ask them.</source>
        <translation>Chỉ cơ quan chủ trì hoặc quản trị viên được sửa quy trình phê duyệt. Hãy đề nghị họ.</translation>
    </message>
    <message>
        <source>“%1” is %2: this step cannot be taken now. Read it again.</source>
        <translation>“%1” %2: không thực hiện được bước này lúc này. Hãy đọc lại.</translation>
    </message>
    <message>
        <source>“%1” stands at %2: this step is theirs. Leave it to those the route names.</source>
        <translation>“%1” đang ở %2: bước này thuộc thẩm quyền của cơ quan đó. Hãy để người mà quy trình chỉ định thực hiện.</translation>
    </message>
    <message>
        <source>There is no such unit. Choose one of the list.</source>
        <translation>Không có đơn vị này. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Say which document approves it and from which day it counts.</source>
        <translation>Ghi rõ số, ký hiệu văn bản phê duyệt và ngày bắt đầu áp dụng.</translation>
    </message>
    <message>
        <source>The version in force counts from %1; a new one must begin later.</source>
        <translation>Phiên bản hiện hành áp dụng từ %1; phiên bản mới phải áp dụng từ ngày sau đó.</translation>
    </message>
    <message>
        <source>The catalog would count from %1, but months up to %2 are signed or closed. Let it count from a later month, or have those months opened again with a reason.</source>
        <translation>Danh mục áp dụng từ %1, nhưng các tháng đến %2 đã ký hoặc đã khóa. Hãy cho áp dụng từ tháng sau đó, hoặc đề nghị mở lại các tháng đó kèm lý do.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was shown. Read it again before signing.</source>
        <translation>“%1” đã thay đổi so với bản đang xem. Hãy đọc lại trước khi ký.</translation>
    </message>
    <message>
        <source>There is no such document. Read the list again.</source>
        <translation>Không có văn bản này. Hãy tải lại danh sách.</translation>
    </message>
    <message>
        <source>This document is %1; comments are taken while it goes round.</source>
        <translation>Văn bản này %1; chỉ góp ý được khi văn bản đang được trình, lấy ý kiến.</translation>
    </message>
    <message>
        <source>“%1” is %2, so nothing in it changes. Have it returned with a reason, or draft a new version.</source>
        <translation>“%1” %2 nên không sửa được. Đề nghị trả lại kèm lý do, hoặc soạn phiên bản mới.</translation>
    </message>
    <message>
        <source>Only HR, the heads and the lead body of “%1” change its drafts. Ask them, or comment on a line.</source>
        <translation>Chỉ bộ phận tổ chức, người đứng đầu và cơ quan chủ trì của “%1” được sửa dự thảo. Hãy đề nghị họ, hoặc góp ý vào từng dòng.</translation>
    </message>
    <message>
        <source>Both items of a merge stand in the same draft. Read the list again.</source>
        <translation>Hai đầu công việc gộp phải nằm trong cùng một dự thảo. Hãy tải lại danh sách.</translation>
    </message>
    <message>
        <source>Choose the parts that go into the catalog.</source>
        <translation>Chọn các phần đưa vào danh mục.</translation>
    </message>
    <message>
        <source>“%1” does not wait at your step, or went into a catalog already. Take parts that were submitted to you.</source>
        <translation>“%1” không đang chờ ở bước của bạn, hoặc đã đưa vào một danh mục. Hãy chọn phần đã trình đến bạn.</translation>
    </message>
    <message>
        <source>There is no such catalog. Read the list again.</source>
        <translation>Không có danh mục này. Hãy tải lại danh sách.</translation>
    </message>
    <message>
        <source>Leadership and management</source>
        <translation>Lãnh đạo, quản lý</translation>
    </message>
    <message>
        <source>Common to all units</source>
        <translation>Dùng chung</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>Các phòng, ban</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sản phẩm đầu ra</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n đầu công việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard product: %1; coefficient = points ÷ %2</source>
        <translation>Sản phẩm chuẩn: %1; hệ số = điểm ÷ %2</translation>
    </message>
    <message>
        <source>A catalog needs a title and a divisor above 0: the points of its standard product.</source>
        <translation>Danh mục cần có tên và số chia lớn hơn 0 (điểm của sản phẩm chuẩn).</translation>
    </message>
    <message>
        <source>An item needs a code, a task and points that are not below 0.</source>
        <translation>Mỗi đầu công việc cần có mã, nhiệm vụ và điểm không âm.</translation>
    </message>
    <message>
        <source>Code %1 stands for “%2” in this catalog. Choose another code.</source>
        <translation>Mã %1 đã dùng cho “%2” trong danh mục này. Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>This item is gone already. Read the list again.</source>
        <translation>Đầu công việc này không còn. Hãy tải lại danh sách.</translation>
    </message>
    <message>
        <source>Stored as a draft: it counts once %1 has approved it. Submit it on the Approvals page.</source>
        <translation>Đã lưu thành dự thảo: áp dụng sau khi %1 phê duyệt. Hãy trình ở trang Phê duyệt.</translation>
    </message>
    <message>
        <source>There is no such proposal. Read the list again.</source>
        <translation>Không có đề xuất này. Hãy tải lại danh sách.</translation>
    </message>
    <message>
        <source>Say which work is missing from the catalog.</source>
        <translation>Ghi rõ công việc chưa có trong danh mục.</translation>
    </message>
    <message>
        <source>Who holds an appointment proposes work. Sign in as the person who does it.</source>
        <translation>Người đang được bố trí công tác mới đề xuất được công việc. Hãy đăng nhập bằng tài khoản của người làm việc đó.</translation>
    </message>
    <message>
        <source>The catalog has this work as %1. Use that item.</source>
        <translation>Danh mục đã có công việc này với mã %1. Hãy dùng mã đó.</translation>
    </message>
    <message>
        <source>This proposal was decided already. Read the list again.</source>
        <translation>Đề xuất này đã được xử lý. Hãy tải lại danh sách.</translation>
    </message>
    <message>
        <source>The lead body or HR decides proposals, and nobody their own.</source>
        <translation>Cơ quan chủ trì hoặc bộ phận tổ chức xử lý đề xuất; không ai tự xử lý đề xuất của mình.</translation>
    </message>
    <message>
        <source>This document is on its way or approved, so nothing in it changes. Have it returned with a reason, or draft a new version.</source>
        <translation>Văn bản này đang được trình hoặc đã được phê duyệt nên không sửa được. Đề nghị trả lại kèm lý do, hoặc soạn phiên bản mới.</translation>
    </message>
    <message>
        <source>Another body holds this step. Leave it to those the route names.</source>
        <translation>Bước này thuộc thẩm quyền của cơ quan khác. Hãy để người mà quy trình chỉ định thực hiện.</translation>
    </message>
    <message>
        <source>“%1…” is too long: a line of a form takes at most %2 letters.</source>
        <translation>“%1…” quá dài: một dòng của biểu mẫu có nhiều nhất %2 ký tự.</translation>
    </message>
    <message>
        <source>The logo must be a PNG picture of at most %1 kB.</source>
        <translation>Biểu trưng phải là ảnh PNG không quá %1 kB.</translation>
    </message>
    <message>
        <source>A table takes at most %1 more columns.</source>
        <translation>Một bảng nhận thêm nhiều nhất %1 cột.</translation>
    </message>
    <message>
        <source>Give every further column a title.</source>
        <translation>Hãy đặt tên cho từng cột thêm.</translation>
    </message>
    <message>
        <source>The wording of this form is fixed by the decree; only its head, layout and logo can be changed.</source>
        <translation>Lời văn của mẫu này do nghị định quy định; chỉ sửa được phần đầu, thể thức và biểu trưng.</translation>
    </message>
    <message>
        <source>This report has no text “%1”.</source>
        <translation>Báo cáo này không có đoạn “%1”.</translation>
    </message>
    <message>
        <source>Only HR and administrators of the agency change the forms of its reports.</source>
        <translation>Chỉ tổ chức, nhân sự và quản trị của cơ quan mới sửa được biểu mẫu báo cáo.</translation>
    </message>
    <message>
        <source>Export for the national personnel database</source>
        <translation>Dữ liệu gửi cơ sở dữ liệu quốc gia</translation>
    </message>
    <message>
        <source>Every signed sheet as a row of a documented format</source>
        <translation>Mỗi phiếu đã ký là một dòng, theo định dạng có mô tả</translation>
    </message>
    <message>
        <source>Overview in pictures</source>
        <translation>Tổng quan bằng biểu đồ</translation>
    </message>
    <message>
        <source>Bands, means, months, hours of the weeks and days, as pictures</source>
        <translation>Phân bố mức, điểm bình quân, các tháng, giờ theo tuần và theo ngày, bằng biểu đồ</translation>
    </message>
    <message>
        <source>Year rating (form 02)</source>
        <translation>Phiếu xếp loại chất lượng năm (Mẫu số 02)</translation>
    </message>
    <message>
        <source>The months of a year, the own level, the decided level and its signature</source>
        <translation>Điểm các tháng trong năm, mức tự xếp loại, mức được quyết định và chữ ký</translation>
    </message>
    <message>
        <source>Quota of the year</source>
        <translation>Bảng tính tỷ lệ xuất sắc năm</translation>
    </message>
    <message>
        <source>How many may be excellent in each agency and group, and who was cut</source>
        <translation>Số người được xếp xuất sắc của từng cơ quan, từng nhóm và người chuyển xuống mức tốt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Here stand the pictures of the month once there is work in it.</source>
        <translation>Biểu đồ của tháng hiện ở đây khi tháng đã có số liệu.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Không tạo được thư mục %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Close it where it is open and try again.</source>
        <translation>Không ghi được %1. Hãy đóng tệp đang mở rồi thử lại.</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Biểu mẫu: %1</translation>
    </message>
    <message>
        <source>Preview of the form</source>
        <translation>Xem trước biểu mẫu</translation>
    </message>
    <message>
        <source>as the program has it</source>
        <translation>theo chương trình</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Biểu trưng</translation>
    </message>
    <message>
        <source>Figures stand in braces: {%1}.</source>
        <translation>Số liệu đặt trong ngoặc nhọn: {%1}.</translation>
    </message>
    <message>
        <source>Superior agency</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Agency in the head</source>
        <translation>Tên cơ quan ở đầu văn bản</translation>
    </message>
    <message>
        <source>Place of the date line</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Thể thức</translation>
    </message>
    <message>
        <source>as the bloc of the agency asks</source>
        <translation>theo khối của cơ quan</translation>
    </message>
    <message>
        <source>State (Decree 30/2020)</source>
        <translation>Văn bản Nhà nước (NĐ 30/2020/NĐ-CP)</translation>
    </message>
    <message>
        <source>Party (Guidance 05-HD/VPTW)</source>
        <translation>Văn bản Đảng (HD 05-HD/VPTW)</translation>
    </message>
    <message>
        <source>Who signs (authority, title)</source>
        <translation>Thẩm quyền, chức vụ người ký</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Recipients, a line each</source>
        <translation>Nơi nhận, mỗi dòng một nơi</translation>
    </message>
    <message>
        <source>Further columns, a line each</source>
        <translation>Cột thêm, mỗi dòng một cột</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>Lấy lại mẫu gốc</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Lưu biểu mẫu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Chọn biểu trưng</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Ảnh PNG (*.png)</translation>
    </message>
    <message>
        <source>A sheet a person</source>
        <translation>Mỗi người một phiếu</translation>
    </message>
    <message>
        <source>Form…</source>
        <translation>Biểu mẫu…</translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>Mỗi phiếu một tệp…</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Độ dài kỳ báo cáo</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>This report is made for a unit; only its head and HR make it.</source>
        <translation>Báo cáo này lập cho đơn vị; chỉ người đứng đầu và tổ chức, nhân sự lập được.</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Tên các tệp</translation>
    </message>
    <message>
        <source>May hold {%1}.</source>
        <translation>Có thể dùng {%1}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Thư mục chứa tệp</translation>
    </message>
    <message>
        <source>Writing files into %1</source>
        <translation>Đang ghi tệp vào %1</translation>
    </message>
    <message>
        <source>Pages a sheet when printing</source>
        <translation>Số trang trên một tờ khi in</translation>
    </message>
    <message>
        <source>1 page a sheet</source>
        <translation>1 trang mỗi tờ</translation>
    </message>
    <message>
        <source>2 pages a sheet</source>
        <translation>2 trang mỗi tờ</translation>
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
soviec-cli report LOẠI --month 2026-04 [--unit MÃ] [--person MÃ]
                  --format pdf|xlsx|csv|json --out ĐƯỜNG_DẪN [--each] [--annex]

--quarter 2026-Q2 và --year 2026 nêu kỳ khác, --day 2026-04-06 hoặc --from và --to
nêu ngày của nhật ký. --each ghi mỗi người một tệp vào thư mục --out, đặt tên theo
--names &apos;{code}-{name}-{period}&apos;; --annex kèm cách tính điểm; --layout state|party
chọn thể thức văn bản Nhà nước hoặc văn bản Đảng. Không có --out thì CSV và JSON
ra đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Biên bản cuộc họp xếp loại chất lượng</translation>
    </message>
    <message>
        <source>Opinion of the Party committee</source>
        <translation>Nhận xét của cấp ủy nơi công tác</translation>
    </message>
    <message>
        <source>Notice of the result</source>
        <translation>Thông báo kết quả xếp loại chất lượng</translation>
    </message>
    <message>
        <source>File of a petition</source>
        <translation>Hồ sơ giải quyết kiến nghị</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Văn bản khác liên quan</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Tệp “%1” rỗng.</translation>
    </message>
    <message>
        <source>“%1” is larger than 10 MB, the most a file of a dossier may have. Scan it at a lower resolution or divide it.</source>
        <translation>“%1” lớn hơn 10 MB, là mức tối đa của một tệp trong hồ sơ. Hãy quét với độ phân giải thấp hơn hoặc chia nhỏ tệp.</translation>
    </message>
    <message>
        <source>“%1” is no PDF, Word (.docx), Excel (.xlsx), PNG or JPEG file, or its content is another than its name says. Save it as one of these.</source>
        <translation>“%1” không phải tệp PDF, Word (.docx), Excel (.xlsx), PNG hoặc JPEG, hoặc nội dung không đúng với tên tệp. Hãy lưu lại theo một trong các loại này.</translation>
    </message>
    <message>
        <source>being resolved</source>
        <comment>petition</comment>
        <translation>đang giải quyết</translation>
    </message>
    <message>
        <source>result confirmed</source>
        <comment>petition</comment>
        <translation>giữ nguyên kết quả</translation>
    </message>
    <message>
        <source>result opened again</source>
        <comment>petition</comment>
        <translation>xem xét lại kết quả</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>petition</comment>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>The decision adds %1 + %2 to %3; the sum is %4.</source>
        <translation>Quyết định cộng %1 + %2 thành %3; tổng đúng là %4.</translation>
    </message>
    <message>
        <source>The decision prints a mean of %1; its own %2 months have the mean %3.</source>
        <translation>Quyết định ghi điểm trung bình %1; trung bình cộng của %2 tháng ghi trong quyết định là %3.</translation>
    </message>
    <message>
        <source>The decision prints %1 points and “%2”; these points are “%3”.</source>
        <translation>Quyết định ghi %1 điểm và “%2”; số điểm này ứng với “%3”.</translation>
    </message>
    <message>
        <source>Several people are called “%1”: the row needs a code.</source>
        <translation>Có nhiều người tên “%1”: dòng này cần có mã.</translation>
    </message>
    <message>
        <source>Nobody here is “%1”.</source>
        <translation>Ở đây không có ai là “%1”.</translation>
    </message>
    <message>
        <source>%1 stands twice in the decision.</source>
        <translation>%1 có hai lần trong quyết định.</translation>
    </message>
    <message>
        <source>%1: the decision prints %2, on record are %3.</source>
        <translation>%1: quyết định ghi %2, hồ sơ là %3.</translation>
    </message>
    <message>
        <source>The decision prints %1 points, on record are %2.</source>
        <translation>Quyết định ghi %1 điểm, hồ sơ là %2 điểm.</translation>
    </message>
    <message>
        <source>It was rounded another way.</source>
        <translation>Do làm tròn khác.</translation>
    </message>
    <message>
        <source>It comes from the decision&apos;s own arithmetic.</source>
        <translation>Do quyết định cộng, tính sai.</translation>
    </message>
    <message>
        <source>No other way of counting gives this figure.</source>
        <translation>Không có cách tính nào khác cho ra số này.</translation>
    </message>
    <message>
        <source>Month %1: the decision prints %2, the signed sheet has %3.</source>
        <translation>Tháng %1: quyết định ghi %2, phiếu đã ký ghi %3.</translation>
    </message>
    <message>
        <source>Month %1: the decision prints %2, and there is no signed sheet.</source>
        <translation>Tháng %1: quyết định ghi %2 nhưng chưa có phiếu được ký.</translation>
    </message>
    <message>
        <source>The decision says “%1”, on record is “%2”.</source>
        <translation>Quyết định ghi “%1”, hồ sơ là “%2”.</translation>
    </message>
    <message>
        <source>It follows from the other score.</source>
        <translation>Do điểm khác nhau.</translation>
    </message>
    <message>
        <source>The score does not explain it.</source>
        <translation>Điểm số không giải thích được chênh lệch này.</translation>
    </message>
    <message>
        <source>Results of duties</source>
        <translation>Kết quả thực hiện nhiệm vụ</translation>
    </message>
    <message>
        <source>%1 has %2 points on record and is not in the decision.</source>
        <translation>%1 có %2 điểm trong hồ sơ nhưng không có trong quyết định.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Tháng %1</translation>
    </message>
    <message>
        <source>“%1”, row %2</source>
        <translation>“%1”, dòng %2</translation>
    </message>
    <message>
        <source>The row names nobody: it needs a code or a name.</source>
        <translation>Dòng không ghi người nào: cần có mã hoặc họ tên.</translation>
    </message>
    <message>
        <source>A paper belongs to people of its unit: one of those named held no position there in %1.</source>
        <translation>Tài liệu thuộc về người của đơn vị: có người được nêu không giữ vị trí nào ở đó trong %1.</translation>
    </message>
    <message>
        <source>A dossier is read by the person, the heads above and HR.</source>
        <translation>Hồ sơ do chính người đó, người đứng đầu cấp trên và bộ phận tổ chức, nhân sự xem.</translation>
    </message>
    <message>
        <source>Only HR and the heads above see the papers of a unit.</source>
        <translation>Chỉ bộ phận tổ chức, nhân sự và người đứng đầu cấp trên được xem tài liệu của đơn vị.</translation>
    </message>
    <message>
        <source>Give the date of the paper, not after today, and the year it is about.</source>
        <translation>Hãy ghi ngày của tài liệu, không sau hôm nay, và năm mà tài liệu đề cập.</translation>
    </message>
    <message>
        <source>This paper does not exist.</source>
        <translation>Không có tài liệu này.</translation>
    </message>
    <message>
        <source>This paper was revoked and takes nothing more.</source>
        <translation>Tài liệu này đã bị hủy bỏ, không nhận thêm gì nữa.</translation>
    </message>
    <message>
        <source>“%1” is attached already.</source>
        <translation>“%1” đã được đính kèm.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Không có tệp này.</translation>
    </message>
    <message>
        <source>“%1” is not the file that was attached. Restore the database from a backup.</source>
        <translation>“%1” không còn là tệp đã đính kèm. Hãy khôi phục cơ sở dữ liệu từ bản sao lưu.</translation>
    </message>
    <message>
        <source>waits for the authority</source>
        <translation>chờ cấp có thẩm quyền</translation>
    </message>
    <message>
        <source>the authority outside the agency</source>
        <translation>cấp có thẩm quyền ngoài cơ quan</translation>
    </message>
    <message>
        <source>%1 has no signed result yet; a petition is about a result that was announced (Article 22).</source>
        <translation>%1 chưa có kết quả được ký; kiến nghị phải về kết quả đã thông báo (Điều 22).</translation>
    </message>
    <message>
        <source>Say which month, quarter or year it is about.</source>
        <translation>Hãy chọn tháng, quý hoặc năm.</translation>
    </message>
    <message>
        <source>Write what is asked for and why.</source>
        <translation>Hãy ghi nội dung và lý do kiến nghị.</translation>
    </message>
    <message>
        <source>Give the day the petition was received, not after today.</source>
        <translation>Hãy ghi ngày nhận kiến nghị, không sau hôm nay.</translation>
    </message>
    <message>
        <source>This petition is resolved by %1.</source>
        <translation>Kiến nghị này do %1 giải quyết.</translation>
    </message>
    <message>
        <source>This petition is closed: %1.</source>
        <translation>Kiến nghị này đã kết thúc: %1.</translation>
    </message>
    <message>
        <source>Give the number of the answering document and its reasons.</source>
        <translation>Hãy ghi số văn bản trả lời và lý do.</translation>
    </message>
    <message>
        <source>Give the number of the answering document, its reasons, and the authority that answered.</source>
        <translation>Hãy ghi số văn bản trả lời, lý do và cấp có thẩm quyền đã trả lời.</translation>
    </message>
    <message>
        <source>The answer is dated between the day of receipt and today.</source>
        <translation>Ngày trả lời phải nằm trong khoảng từ ngày nhận kiến nghị đến hôm nay.</translation>
    </message>
    <message>
        <source>A petition about %1 is being resolved already.</source>
        <translation>Đã có kiến nghị về %1 đang được giải quyết.</translation>
    </message>
    <message>
        <source>This petition does not exist.</source>
        <translation>Không có kiến nghị này.</translation>
    </message>
    <message>
        <source>A petition is entered by the person, or by HR for a letter on paper.</source>
        <translation>Kiến nghị do chính người đó nhập, hoặc bộ phận tổ chức, nhân sự nhập từ đơn giấy.</translation>
    </message>
    <message>
        <source>Petition of %1 resolved by %2</source>
        <translation>Giải quyết kiến nghị ngày %1 theo văn bản %2</translation>
    </message>
    <message>
        <source>A petition is taken back by the person who made it, while it is open.</source>
        <translation>Chỉ người kiến nghị được rút kiến nghị khi chưa giải quyết xong.</translation>
    </message>
    <message>
        <source>Only HR and the heads above see the petitions of a unit.</source>
        <translation>Chỉ bộ phận tổ chức, nhân sự và người đứng đầu cấp trên được xem kiến nghị của đơn vị.</translation>
    </message>
    <message>
        <source>It is the figure with the result part as a whole capped.</source>
        <translation>Đây là số khi giới hạn tổng điểm kết quả thực hiện nhiệm vụ.</translation>
    </message>
    <message>
        <source>It is the figure with every component capped at 100 %.</source>
        <translation>Đây là số khi giới hạn từng thành phần ở mức 100 %.</translation>
    </message>
    <message>
        <source>It is the figure without any cap.</source>
        <translation>Đây là số khi không giới hạn.</translation>
    </message>
    <message>
        <source>It is the figure of revision %1, which was replaced.</source>
        <translation>Đây là số của bản thứ %1, đã được thay thế.</translation>
    </message>
    <message>
        <source>%1 has no signed sheet of %2.</source>
        <translation>%1 chưa có phiếu %2 được ký.</translation>
    </message>
    <message>
        <source>%1 is not rated in %2: nothing was assigned.</source>
        <translation>%1 không được chấm trong %2: không có nhiệm vụ được giao.</translation>
    </message>
    <message>
        <source>It is the sum divided by 12: leave and months outside service count as 0, which Articles 11.2 and 17.3 do not say.</source>
        <translation>Đây là tổng chia cho 12: tháng nghỉ hoặc ngoài thời gian công tác bị tính là 0, không đúng Điều 11 khoản 2 và Điều 17 khoản 3.</translation>
    </message>
    <message>
        <source>It is the plain mean of the periods: a quarter counts as one month.</source>
        <translation>Đây là trung bình đơn giản của các kỳ: một quý bị tính như một tháng.</translation>
    </message>
    <message>
        <source>%1 has no score on record in this year.</source>
        <translation>%1 chưa có điểm trong hồ sơ của năm này.</translation>
    </message>
    <message>
        <source>Only HR and the heads above compare a decision with the record.</source>
        <translation>Chỉ bộ phận tổ chức, nhân sự và người đứng đầu cấp trên được đối chiếu quyết định với hồ sơ.</translation>
    </message>
    <message>
        <source>The file has no row with a person and a score.</source>
        <translation>Tệp không có dòng nào ghi người và điểm.</translation>
    </message>
    <message>
        <source>Nobody was here in %1.</source>
        <translation>Không có ai ở đây trong %1.</translation>
    </message>
    <message>
        <source>what is kept cannot be rated: %1</source>
        <translation>không xếp loại lại được từ nội dung đã lưu: %1</translation>
    </message>
    <message>
        <source>the mean shown (%1) is not what its periods give (%2)</source>
        <translation>điểm trung bình ghi (%1) không đúng với các kỳ (%2)</translation>
    </message>
    <message>
        <source>the level shown (%1) is not what its periods and facts give (%2)</source>
        <translation>mức xếp loại ghi (%1) không đúng với các kỳ và căn cứ (%2)</translation>
    </message>
    <message>
        <source>it is excellent and the quota it keeps allows nobody</source>
        <translation>được xếp hoàn thành xuất sắc trong khi tỷ lệ đã lưu không cho phép ai</translation>
    </message>
    <message>
        <source>Rating of %1, %2, revision %3: %4.</source>
        <translation>Phiếu xếp loại %1, %2, bản thứ %3: %4.</translation>
    </message>
    <message>
        <source>The file “%1” of a dossier is not the one that was attached.</source>
        <translation>Tệp “%1” trong hồ sơ không còn là tệp đã đính kèm.</translation>
    </message>
    <message numerus="yes">
        <source>The decision and the record differ in %n places.</source>
        <translation>
            <numerusform>Quyết định và hồ sơ khác nhau ở %n chỗ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows of the decision agree with the record.</source>
        <translation>
            <numerusform>Cả %n dòng của quyết định đều khớp với hồ sơ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records, %2 signed sheets, %3 ratings of years and %4 files fit. Last record: %5</source>
        <translation>%1 bản ghi, %2 phiếu đã ký, %3 phiếu xếp loại năm và %4 tệp đều khớp. Bản ghi cuối: %5</translation>
    </message>
    <message>
        <source>Verifies the history and everything that is signed</source>
        <translation>Kiểm tra nhật ký hệ thống và mọi thứ đã ký</translation>
    </message>
    <message>
        <source>soviec-cli --db PATH audit verify

Follows the chain of records, recomputes every signed sheet and rating of
a year, and checks the files of dossiers. Names what does not fit, the
first first, and ends with 1. Note the last record&apos;s hash down elsewhere:
it proves later that nothing was cut off.</source>
        <translation>soviec-cli --db ĐƯỜNG_DẪN audit verify

Đi theo chuỗi bản ghi, tính lại mọi phiếu và phiếu xếp loại năm đã ký,
kiểm tra các tệp trong hồ sơ. Nêu những chỗ không khớp, chỗ đầu tiên trước,
và kết thúc với mã 1. Hãy ghi lại mã băm của bản ghi cuối ở nơi khác: về sau
nó chứng minh không có gì bị cắt bỏ.</translation>
    </message>
    <message>
        <source>%1 %2: %3 accepted</source>
        <translation>%1 %2: nghiệm thu %3</translation>
    </message>
    <message>
        <source>Say explain --person CODE with --month 2026-04, --quarter 2026-Q2 or --year 2026.</source>
        <translation>Hãy viết explain --person MÃ kèm --month 2026-04, --quarter 2026-Q2 hoặc --year 2026.</translation>
    </message>
    <message>
        <source>Shows how a score or a level came about</source>
        <translation>Giải thích một điểm số hoặc mức xếp loại từ đâu mà có</translation>
    </message>
    <message>
        <source>soviec-cli explain --person CODE --month 2026-04 | --quarter 2026-Q2 | --year 2026

Prints the score as a tree: step, article, figures, and the entries of the diary
behind them. For the printed annex see report period-sheet --annex.</source>
        <translation>soviec-cli explain --person MÃ --month 2026-04 | --quarter 2026-Q2 | --year 2026

In điểm số dưới dạng cây: bước tính, điều khoản, số liệu và các dòng nhật ký làm
căn cứ. Phụ lục để in: xem report period-sheet --annex.</translation>
    </message>
    <message>
        <source>Say month status, month close, month unlock --reason … or month reconcile FILE; soviec-cli month --help says more.</source>
        <translation>Hãy viết month status, month close, month unlock --reason … hoặc month reconcile TỆP; xem thêm soviec-cli month --help.</translation>
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
        <translation>soviec-cli month status --month 2026-04 [--unit MÃ]
soviec-cli month close  --month 2026-04 [--unit MÃ]
soviec-cli month unlock --month 2026-04 [--unit MÃ] [--person MÃ] --reason …
soviec-cli month reconcile QUYET-DINH.xlsx --month 2026-04 [--unit MÃ]

status nêu ai chưa ghi, chưa gửi, chưa duyệt, chưa ký. close khóa mọi phiếu đã
ký của đơn vị và các đơn vị trực thuộc, nêu ai còn để mở. unlock mở lại phiếu đã
ký và đã khóa thành bản mới; việc này được ghi lại. reconcile đối chiếu danh
sách đã ký với các phiếu, nêu nguyên nhân từng chênh lệch, và kết thúc với mã 1
nếu có chênh lệch.</translation>
    </message>
    <message>
        <source>%1 (%2), %3: %4, %5</source>
        <translation>%1 (%2), %3: %4, %5</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>đã ký: %1</translation>
    </message>
    <message>
        <source>the data changed since</source>
        <translation>dữ liệu đã thay đổi sau khi ký</translation>
    </message>
    <message>
        <source>no signed sheet: %1</source>
        <translation>chưa có phiếu được ký: %1</translation>
    </message>
    <message>
        <source>%1: %2 % of %3 = %4 may be excellent, %5 qualify</source>
        <translation>%1: %2 % của %3 = %4 người được xếp xuất sắc, %5 người đủ điểm</translation>
    </message>
    <message>
        <source>rated good by the quota: %1</source>
        <translation>xếp hoàn thành tốt do vượt tỷ lệ: %1</translation>
    </message>
    <message>
        <source>%1 of these, the authority chooses: %2</source>
        <translation>%1 trong số sau, cấp có thẩm quyền chọn: %2</translation>
    </message>
    <message>
        <source>%1 (%2) left on %3 and is rated elsewhere</source>
        <translation>%1 (%2) đã thôi làm việc từ %3, được xếp loại ở nơi khác</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings were signed.</source>
        <translation>
            <numerusform>Đã ký %n phiếu xếp loại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the year as --year 2026.</source>
        <translation>Hãy ghi năm dạng --year 2026.</translation>
    </message>
    <message>
        <source>Say year rate, year sign or year reconcile FILE with --year 2026; soviec-cli year --help says more.</source>
        <translation>Hãy viết year rate, year sign hoặc year reconcile TỆP kèm --year 2026; xem thêm soviec-cli year --help.</translation>
    </message>
    <message>
        <source>Rates a year, with quota and special cases, and signs it</source>
        <translation>Xếp loại năm, có tỷ lệ và trường hợp đặc biệt, và ký</translation>
    </message>
    <message>
        <source>Petitions of the year</source>
        <translation>Sổ theo dõi kiến nghị năm</translation>
    </message>
    <message>
        <source>Who did not agree with a result, until when and how it was resolved</source>
        <translation>Ai không nhất trí với kết quả, hạn và kết quả giải quyết</translation>
    </message>
    <message>
        <source>Read it in the rule set</source>
        <translation>Đọc trong bộ tiêu chí</translation>
    </message>
    <message>
        <source>Common points</source>
        <translation>Điểm tiêu chí chung</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>Kiến nghị</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n working days</source>
        <translation>
            <numerusform>quá hạn %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>hết hạn hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>còn %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Xem kết quả</translation>
    </message>
    <message>
        <source>Confirm the result…</source>
        <translation>Giữ nguyên kết quả…</translation>
    </message>
    <message>
        <source>Open the result again…</source>
        <translation>Mở lại kết quả…</translation>
    </message>
    <message>
        <source>Take the petition back</source>
        <translation>Rút kiến nghị</translation>
    </message>
    <message>
        <source>No petition is chosen</source>
        <translation>Chưa chọn kiến nghị</translation>
    </message>
    <message>
        <source>Against the result of %1: %2</source>
        <translation>Về kết quả %1: %2</translation>
    </message>
    <message>
        <source>Received %1, to be resolved by %2 (Article 22)</source>
        <translation>Nhận ngày %1, giải quyết trước hết ngày %2 (Điều 22)</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Đơn số %1</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Chờ %1</translation>
    </message>
    <message>
        <source>Answer %1 of %2 by %3: %4</source>
        <translation>Trả lời số %1 ngày %2 của %3: %4</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>nhận %1</translation>
    </message>
    <message>
        <source>Against the result of</source>
        <translation>Về kết quả</translation>
    </message>
    <message>
        <source>Resolve by</source>
        <translation>Hạn giải quyết</translation>
    </message>
    <message>
        <source>No petition was made in this year.</source>
        <translation>Năm này chưa có kiến nghị nào.</translation>
    </message>
    <message>
        <source>New petition</source>
        <translation>Kiến nghị mới</translation>
    </message>
    <message>
        <source>resolved within the working days the rules set (Article 22)</source>
        <translation>giải quyết trong số ngày làm việc theo quy định (Điều 22)</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>What is asked for, and why</source>
        <translation>Nội dung kiến nghị và lý do</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>number of the letter, where it has one</source>
        <translation>số của đơn, nếu có</translation>
    </message>
    <message>
        <source>Working days are counted on the work calendar</source>
        <translation>Ngày làm việc tính theo lịch làm việc</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being resolved</source>
        <translation>
            <numerusform>%n đang giải quyết</numerusform>
        </translation>
    </message>
    <message>
        <source>The petition is received.</source>
        <translation>Đã nhận kiến nghị.</translation>
    </message>
    <message>
        <source>Take the petition back?</source>
        <translation>Rút kiến nghị này?</translation>
    </message>
    <message>
        <source>It stays in the list as taken back, and the result stays as it is.</source>
        <translation>Kiến nghị vẫn còn trong danh sách với trạng thái đã rút; kết quả giữ nguyên.</translation>
    </message>
    <message>
        <source>The petition is taken back.</source>
        <translation>Đã rút kiến nghị.</translation>
    </message>
    <message>
        <source>Number of the answer</source>
        <translation>Số văn bản trả lời</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Ngày trả lời</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Authority that decided</source>
        <translation>Cấp có thẩm quyền đã quyết định</translation>
    </message>
    <message>
        <source>Open the result of %1 again</source>
        <translation>Mở lại kết quả của %1</translation>
    </message>
    <message>
        <source>Confirm the result of %1</source>
        <translation>Giữ nguyên kết quả của %1</translation>
    </message>
    <message>
        <source>A signed sheet begins a new revision at once; a rating of a year stays in force until a new decision replaces it (Article 21.3).</source>
        <translation>Phiếu đã ký mở ngay lần sửa mới; xếp loại năm còn hiệu lực đến khi có quyết định thay thế (Điều 21.3).</translation>
    </message>
    <message>
        <source>The result stays as it was signed; the person reads the reasons.</source>
        <translation>Kết quả giữ nguyên như đã ký; người kiến nghị đọc được lý do.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>The result is open again.</source>
        <translation>Đã mở lại kết quả.</translation>
    </message>
    <message>
        <source>The result is confirmed.</source>
        <translation>Đã giữ nguyên kết quả.</translation>
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
        <translation>Giấy tờ cuối năm</translation>
    </message>
    <message>
        <source>kept in the electronic dossier (Article 24)</source>
        <translation>lưu trong hồ sơ điện tử (Điều 24)</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Thêm giấy tờ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Của ai</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Minutes, the Party committee&apos;s opinion and notices of this year would stand here.</source>
        <translation>Biên bản họp, ý kiến cấp ủy, thông báo của năm này sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Keep the paper</source>
        <translation>Lưu giấy tờ</translation>
    </message>
    <message>
        <source>Files of the paper</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Lưu tệp…</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>No paper is chosen</source>
        <translation>Chưa chọn giấy tờ</translation>
    </message>
    <message>
        <source>%1, entered by %2</source>
        <translation>%1, người nhập: %2</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Số %1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Đã hủy: %1</translation>
    </message>
    <message>
        <source>everybody of the organisation</source>
        <translation>mọi người trong đơn vị</translation>
    </message>
    <message>
        <source>The paper is in the dossier. Its files can be added now.</source>
        <translation>Đã lưu giấy tờ vào hồ sơ. Có thể thêm tệp.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.docx *.xlsx *.png *.jpg *.jpeg)</source>
        <translation>Tài liệu và ảnh (*.pdf *.docx *.xlsx *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 is in the dossier.</source>
        <translation>Đã lưu %1 vào hồ sơ.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Lưu tệp</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The file is saved as %1.</source>
        <translation>Đã lưu tệp vào %1.</translation>
    </message>
    <message>
        <source>Revoke “%1”</source>
        <translation>Hủy “%1”</translation>
    </message>
    <message>
        <source>The paper stays in the dossier, marked as entered wrongly. Why?</source>
        <translation>Giấy tờ vẫn ở trong hồ sơ, được đánh dấu là nhập sai. Vì sao?</translation>
    </message>
    <message>
        <source>The paper is revoked.</source>
        <translation>Đã hủy giấy tờ.</translation>
    </message>
    <message>
        <source>mistake in the decision</source>
        <translation>sai ngay trong quyết định</translation>
    </message>
    <message>
        <source>differs from the record</source>
        <translation>khác số liệu lưu</translation>
    </message>
    <message>
        <source>Load the decision…</source>
        <translation>Mở quyết định…</translation>
    </message>
    <message>
        <source>Differences from the decision</source>
        <translation>Các điểm khác với quyết định</translation>
    </message>
    <message>
        <source>A signed decision on</source>
        <translation>Quyết định đã ký về</translation>
    </message>
    <message>
        <source>Period of the decision</source>
        <translation>Kỳ của quyết định</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Số liệu lưu</translation>
    </message>
    <message>
        <source>Difference and cause</source>
        <translation>Điểm khác và nguyên nhân</translation>
    </message>
    <message>
        <source>Load the list of a signed decision (Excel or CSV with person, points, level): every difference from the record is shown with its cause. Nothing is stored.</source>
        <translation>Mở danh sách của quyết định đã ký (Excel hoặc CSV có người, điểm, mức): mọi điểm khác với số liệu lưu được chỉ ra cùng nguyên nhân. Không lưu gì cả.</translation>
    </message>
    <message>
        <source>Load a signed decision</source>
        <translation>Mở quyết định đã ký</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Bảng (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>%1 rows were read, %2 agree with the record, %3 differences.</source>
        <translation>Đã đọc %1 dòng, %2 dòng khớp, %3 điểm khác.</translation>
    </message>
    <message>
        <source>Comparing the decision with the record</source>
        <translation>Đang đối chiếu quyết định với số liệu lưu</translation>
    </message>
    <message>
        <source>Papers of the dossier</source>
        <translation>Giấy tờ hồ sơ</translation>
    </message>
    <message>
        <source>Compare with a decision</source>
        <translation>Đối chiếu quyết định</translation>
    </message>
    <message>
        <source>Dear %1,

For the evaluation of %2 the following is still missing: %3.
It waits for: %4.

Please complete it so that the month can be closed.</source>
        <translation>Kính gửi %1,

Kỳ đánh giá %2 còn thiếu: %3.
Đang chờ: %4.

Đề nghị hoàn thành để chốt kỳ.</translation>
    </message>
    <message>
        <source>Ask for removal of the content…</source>
        <translation>Đề nghị xóa nội dung…</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Hãy chọn một dòng trước.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Tìm trong hướng dẫn</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Các chương</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chương</translation>
    </message>
    <message>
        <source>Nothing in the guide has all these words. Try fewer, or a part of one.</source>
        <translation>Hướng dẫn không có chỗ nào đủ các từ này. Hãy bớt từ hoặc gõ một phần.</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>In hướng dẫn</translation>
    </message>
    <message>
        <source>The guide is sent to the printer.</source>
        <translation>Đã gửi hướng dẫn tới máy in.</translation>
    </message>
    <message>
        <source>Write a mail to all…</source>
        <translation>Soạn thư cho mọi người…</translation>
    </message>
    <message>
        <source>Copy the text for the chosen person</source>
        <translation>Sao chép lời nhắc cho người đang chọn</translation>
    </message>
    <message>
        <source>Write a mail to the chosen person…</source>
        <translation>Soạn thư cho người đang chọn…</translation>
    </message>
    <message>
        <source>Choose a person in the lower table first.</source>
        <translation>Hãy chọn một người ở bảng dưới trước.</translation>
    </message>
    <message>
        <source>Evaluation of %1: what is still missing</source>
        <translation>Đánh giá kỳ %1: còn thiếu</translation>
    </message>
    <message>
        <source>The mail is written; the mail program asks for the addresses.</source>
        <translation>Thư đã soạn xong; hãy chọn người nhận trong chương trình thư.</translation>
    </message>
    <message>
        <source>dismissed: %1</source>
        <translation>đã bỏ qua: %1</translation>
    </message>
    <message>
        <source>Dismiss the mark with a word</source>
        <translation>Bỏ qua cảnh báo, kèm một lời</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Dòng tiếp theo</translation>
    </message>
    <message>
        <source>Ask for removal of the content</source>
        <translation>Đề nghị xóa nội dung</translation>
    </message>
    <message>
        <source>A accept · R return · Q quality · T late · K objective cause · D dismiss the mark · N next</source>
        <translation>A duyệt · R trả lại · Q chất lượng · T chậm · K khách quan · D bỏ qua cảnh báo · N tiếp</translation>
    </message>
    <message>
        <source>Dismiss the mark</source>
        <translation>Bỏ qua cảnh báo</translation>
    </message>
    <message>
        <source>“%1” — in a word, why is it in order?</source>
        <translation>“%1” — vì sao như vậy là ổn?</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Đã bỏ qua: %1</translation>
    </message>
    <message>
        <source>Content to be removed</source>
        <translation>Nội dung chờ xóa</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Removal of content that must not be kept</source>
        <translation>Xóa nội dung không được lưu giữ</translation>
    </message>
    <message>
        <source>One person asks, another decides. The words go from the entry, from its history and from the file; hours, quantities, states and names stay, and that it happened.</source>
        <translation>Một người đề nghị, người khác quyết định. Lời văn biến mất khỏi dòng, khỏi lịch sử và khỏi tệp; giờ, số lượng, trạng thái, tên người và dấu vết việc xóa vẫn còn.</translation>
    </message>
    <message>
        <source>Diary of</source>
        <translation>Nhật ký của</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Người đề nghị</translation>
    </message>
    <message>
        <source>Nothing waits to be removed.</source>
        <translation>Không có nội dung nào chờ xóa.</translation>
    </message>
    <message>
        <source>You are the second person. Look at the entry in the diary or in the review first.</source>
        <translation>Bạn là người thứ hai. Hãy xem dòng đó trong nhật ký hoặc trang Duyệt trước.</translation>
    </message>
    <message>
        <source>Somebody else decides about this: neither who asked nor whose diary it is.</source>
        <translation>Việc này do người khác quyết định: không phải người đề nghị, không phải người có nhật ký.</translation>
    </message>
    <message>
        <source>Remove the words for good?</source>
        <translation>Xóa hẳn nội dung?</translation>
    </message>
    <message>
        <source>The words of this entry cannot be brought back.</source>
        <translation>Nội dung của dòng này không lấy lại được.</translation>
    </message>
    <message>
        <source>The words are removed. The history says that, when and by whom.</source>
        <translation>Đã xóa nội dung. Lịch sử ghi việc xóa, lúc nào và ai xóa.</translation>
    </message>
    <message>
        <source>The entry stays as it is; the history says that you decided so.</source>
        <translation>Dòng giữ nguyên; lịch sử ghi bạn đã quyết định như vậy.</translation>
    </message>
    <message>
        <source>Why must the content of this entry go? Use neutral words: the reason stays readable.</source>
        <translation>Vì sao phải xóa nội dung dòng này? Hãy dùng lời trung tính: lý do vẫn còn đọc được.</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>Nhờ người thứ hai</translation>
    </message>
    <message>
        <source>A second person (head or HR) now decides about the removal.</source>
        <translation>Người thứ hai (lãnh đạo hoặc nhân sự) sẽ quyết định việc xóa.</translation>
    </message>
    <message numerus="yes">
        <source>%n removals of content wait for you as the second person.</source>
        <translation>
            <numerusform>Có %n đề nghị xóa nội dung chờ bạn quyết định với tư cách người thứ hai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Xem…</translation>
    </message>
    <message>
        <source>Keep this view as… (Enter)</source>
        <translation>Lưu cách xem với tên… (Enter)</translation>
    </message>
    <message>
        <source>Name of the view to keep</source>
        <translation>Tên cách xem cần lưu</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Bỏ cách xem</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>In danh sách</translation>
    </message>
    <message>
        <source>Filtered by: %1</source>
        <translation>Đã lọc theo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1 hours are not in the diary yet.</source>
        <translation>Hôm nay còn %1 giờ chưa ghi nhật ký.</translation>
    </message>
    <message>
        <source>Nothing was brought in. Correct these rows in the file and bring it in again:</source>
        <translation>Chưa nhập gì. Hãy sửa các dòng này trong tệp rồi nhập lại:</translation>
    </message>
    <message>
        <source>%1 rows brought in: %2 new, %3 changed.</source>
        <translation>Đã nhập %1 dòng: %2 mới, %3 thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… và %n dòng nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>The first steps</source>
        <translation>Những bước đầu tiên</translation>
    </message>
    <message>
        <source>From the lists you have in Excel. The columns are found by their headings, in any order. Nothing is brought in by halves.</source>
        <translation>Từ các danh sách có sẵn trong Excel. Cột được nhận theo tiêu đề, thứ tự tùy ý. Không có gì bị nhập dở.</translation>
    </message>
    <message>
        <source>People with position and login</source>
        <translation>Người, kèm chức vụ và tài khoản</translation>
    </message>
    <message>
        <source>Catalog of tasks</source>
        <translation>Danh mục đầu công việc</translation>
    </message>
    <message>
        <source>Codes, tasks, products and coefficients. The diary finds its entries here.</source>
        <translation>Mã, đầu công việc, sản phẩm, hệ số quy đổi. Nhật ký tìm việc trong danh mục này.</translation>
    </message>
    <message>
        <source>Your agency</source>
        <translation>Cơ quan của bạn</translation>
    </message>
    <message>
        <source>As it is printed at the head of sheets and reports. It can be changed later.</source>
        <translation>Như in ở đầu phiếu và báo cáo. Có thể sửa sau.</translation>
    </message>
    <message>
        <source>Superior agency (may be empty)</source>
        <translation>Cơ quan chủ quản (có thể bỏ trống)</translation>
    </message>
    <message>
        <source>Place, as in the date line</source>
        <translation>Địa danh, như ở dòng ngày tháng</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Các cột: %1</translation>
    </message>
    <message>
        <source>In force from (day/month/year)</source>
        <translation>Có hiệu lực từ (ngày/tháng/năm)</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Bạn là ai?</translation>
    </message>
    <message>
        <source>What you enter and decide is recorded under this name. Without people yet, go on as the operator of the file.</source>
        <translation>Điều bạn ghi và quyết định mang tên này. Chưa có người nào thì tiếp tục với tư cách người vận hành tệp.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Bước %1 / %2</translation>
    </message>
    <message>
        <source>Begin with the diary</source>
        <translation>Bắt đầu ghi nhật ký</translation>
    </message>
    <message>
        <source>Write the day the catalog counts from, such as 01/01/2026.</source>
        <translation>Hãy ghi ngày danh mục có hiệu lực, ví dụ 01/01/2026.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Nhập tệp</translation>
    </message>
    <message>
        <source>Removals of content that wait</source>
        <translation>Đề nghị xóa nội dung đang chờ</translation>
    </message>
    <message>
        <source>There is no list here to print.</source>
        <translation>Trang này không có danh sách để in.</translation>
    </message>
    <message>
        <source>Remind me at %1 of missing hours</source>
        <translation>Nhắc lúc %1 nếu còn thiếu giờ</translation>
    </message>
    <message>
        <source>A password has at least %1 characters. Choose a longer one.</source>
        <translation>Mật khẩu phải có ít nhất %1 ký tự. Hãy chọn mật khẩu dài hơn.</translation>
    </message>
    <message>
        <source>The password holds the login. Choose another one.</source>
        <translation>Mật khẩu chứa tên đăng nhập. Hãy chọn mật khẩu khác.</translation>
    </message>
    <message>
        <source>A local file has no accounts. Say --db postgresql://LOGIN@HOST/DATABASE.</source>
        <translation>Tệp trên máy này không có tài khoản. Hãy viết --db postgresql://TÊN-ĐĂNG-NHẬP@MÁY-CHỦ/CƠ-SỞ-DỮ-LIỆU.</translation>
    </message>
    <message>
        <source>You are connected to the server as “%1” and act in that name only. Connect again to act as somebody else.</source>
        <translation>Bạn đang kết nối với máy chủ bằng tên “%1” và chỉ thao tác dưới tên đó. Muốn thao tác dưới tên khác, hãy kết nối lại.</translation>
    </message>
    <message>
        <source>The database %1 is empty. Have the administrator prepare it with soviec-cli server init.</source>
        <translation>Cơ sở dữ liệu %1 còn trống. Hãy nhờ quản trị viên chuẩn bị bằng lệnh soviec-cli server init.</translation>
    </message>
    <message>
        <source>The database %1 is older than this program. Have the administrator back it up and upgrade it with soviec-cli server upgrade.</source>
        <translation>Cơ sở dữ liệu %1 cũ hơn chương trình này. Hãy nhờ quản trị viên sao lưu rồi nâng cấp bằng lệnh soviec-cli server upgrade.</translation>
    </message>
    <message>
        <source>The server keeps its own backups: packaging/server/backup makes and checks them.</source>
        <translation>Máy chủ tự giữ các bản sao lưu: packaging/server/backup tạo và kiểm tra chúng.</translation>
    </message>
    <message>
        <source>The server does not accept this login with this password. Type it again; after a change or an expiry, ask the administrator for a new password.</source>
        <translation>Máy chủ không nhận tên đăng nhập với mật khẩu này. Hãy gõ lại; nếu mật khẩu đã đổi hoặc hết hạn, hãy xin quản trị viên mật khẩu mới.</translation>
    </message>
    <message>
        <source>The server %1 could not prove who it is. Do not type a password; ask the administrator for the certificate of the office&apos;s server.</source>
        <translation>Máy chủ %1 không chứng minh được mình là máy chủ của cơ quan. Đừng gõ mật khẩu; hãy xin quản trị viên chứng thư của máy chủ cơ quan.</translation>
    </message>
    <message>
        <source>The server %1 does not let this login in. Check the login and the address, or ask the administrator for an account.</source>
        <translation>Máy chủ %1 không cho tên đăng nhập này vào. Hãy kiểm tra tên đăng nhập và địa chỉ, hoặc xin quản trị viên cấp tài khoản.</translation>
    </message>
    <message>
        <source>The server %1 takes nobody at the moment. Wait a minute, then try again.</source>
        <translation>Máy chủ %1 tạm thời chưa nhận thêm kết nối. Hãy đợi một phút rồi thử lại.</translation>
    </message>
    <message>
        <source>The server %1 cannot be reached. Check the network and the address, then try again; nothing was lost.</source>
        <translation>Không kết nối được với máy chủ %1. Hãy kiểm tra mạng và địa chỉ rồi thử lại; không mất gì cả.</translation>
    </message>
    <message>
        <source>The PostgreSQL driver of Qt is not installed. Install the package libqt6sql6-psql.</source>
        <translation>Chưa cài trình điều khiển PostgreSQL của Qt. Hãy cài gói libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>Somebody else is writing and has not finished. Nothing was changed; wait a moment, then try again.</source>
        <translation>Người khác đang ghi và chưa xong. Chưa có gì thay đổi; hãy đợi một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>Your account has no right to do this. Ask the head above, or HR.</source>
        <translation>Tài khoản của bạn không có quyền làm việc này. Hãy hỏi người đứng đầu cấp trên hoặc bộ phận tổ chức, nhân sự.</translation>
    </message>
    <message>
        <source>The server only lets this program read. Update the program, then try again; nothing was changed.</source>
        <translation>Máy chủ chỉ cho chương trình này đọc. Hãy cập nhật chương trình rồi thử lại; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The server %1 has no room left. Nothing was changed; tell the administrator.</source>
        <translation>Máy chủ %1 đã hết chỗ. Chưa có gì thay đổi; hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>The server %1 does not accept what this program asks of it. Tell the administrator.</source>
        <translation>Máy chủ %1 không nhận yêu cầu của chương trình này. Hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>A login has 2 to 32 letters a to z, digits, dots, hyphens or underscores, begins with a letter, and is not taken. Choose another one.</source>
        <translation>Tên đăng nhập dài 2 đến 32 ký tự gồm chữ a đến z, chữ số, dấu chấm, gạch nối hoặc gạch dưới, bắt đầu bằng chữ và chưa ai dùng. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>There is nobody with this code or login. Check its spelling.</source>
        <translation>Không có ai mang mã hoặc tên đăng nhập này. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s by more than five minutes. Set it, then sign again.</source>
        <translation>Đồng hồ máy này lệch máy chủ quá năm phút. Hãy chỉnh lại rồi ký lại.</translation>
    </message>
    <message>
        <source>The database sorts texts by a language. Create it with the locale C and the encoding UTF8, as packaging/server does.</source>
        <translation>Cơ sở dữ liệu đang sắp xếp chữ theo một ngôn ngữ. Hãy tạo lại với locale C và bảng mã UTF8, như packaging/server đã làm.</translation>
    </message>
    <message>
        <source>This is no address of a server. Write postgresql://LOGIN@HOST/DATABASE.</source>
        <translation>Đây không phải địa chỉ máy chủ. Hãy viết postgresql://TÊN-ĐĂNG-NHẬP@MÁY-CHỦ/CƠ-SỞ-DỮ-LIỆU.</translation>
    </message>
    <message>
        <source>The table %1 did not arrive as it was sent: %2 rows of %3. Nothing was kept; tell the administrator.</source>
        <translation>Bảng %1 đến nơi không đúng như đã gửi: %2 trên %3 dòng. Không giữ lại gì; hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>%1 is older than this program. Open it once with this program, then copy again.</source>
        <translation>%1 cũ hơn chương trình này. Hãy mở bằng chương trình này một lần rồi chép lại.</translation>
    </message>
    <message>
        <source>The database %1 holds data already. Copy into an empty one, made by soviec-cli server init.</source>
        <translation>Cơ sở dữ liệu %1 đã có dữ liệu. Hãy chép vào cơ sở dữ liệu trống do soviec-cli server init lập.</translation>
    </message>
    <message>
        <source>The connection to the server broke while it was saving. Look whether the change is there before you repeat it.</source>
        <translation>Mất kết nối với máy chủ trong lúc đang lưu. Hãy xem thay đổi đã có chưa trước khi làm lại.</translation>
    </message>
    <message>
        <source>Keep the password in the keychain of this desktop</source>
        <translation>Giữ mật khẩu trong kho khóa của máy này</translation>
    </message>
    <message>
        <source>Connect to the office&apos;s server</source>
        <translation>Kết nối máy chủ của cơ quan</translation>
    </message>
    <message>
        <source>The administrator tells you the server&apos;s name and gives you a login. What you do is recorded under it.</source>
        <translation>Quản trị viên cho bạn biết tên máy chủ và cấp tên đăng nhập. Mọi việc bạn làm được ghi dưới tên đó.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>e.g. server.commune.gov.vn</source>
        <translation>ví dụ may-chu.xa.gov.vn</translation>
    </message>
    <message>
        <source>Database</source>
        <comment>on a server</comment>
        <translation>Cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name.</source>
        <translation>Hãy nhập tên máy chủ.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>Hãy nhập tên cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>Enter your login.</source>
        <translation>Hãy nhập tên đăng nhập.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Hãy nhập mật khẩu.</translation>
    </message>
    <message>
        <source>One diary entry serves the hours, the score, the signed sheet and the report. Everything is kept in one file on this computer, or on the office&apos;s server.</source>
        <translation>Ghi nhật ký một lần dùng cho giờ làm việc, điểm, phiếu ký và báo cáo. Mọi thứ nằm trong một tệp trên máy này, hoặc trên máy chủ của cơ quan.</translation>
    </message>
    <message>
        <source>Where the whole office works together. The administrator gave you a login.</source>
        <translation>Nơi cả cơ quan cùng làm việc. Quản trị viên đã cấp cho bạn tên đăng nhập.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Kết nối…</translation>
    </message>
    <message>
        <source>No password was given. Type it, or send it on standard input.</source>
        <translation>Chưa có mật khẩu. Hãy gõ, hoặc gửi qua đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>Mật khẩu mới của %1:</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Gõ lại lần nữa:</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed; try again.</source>
        <translation>Hai lần gõ khác nhau. Chưa có gì thay đổi; hãy làm lại.</translation>
    </message>
    <message>
        <source>A password does not belong into a command: others see it. Leave it out, type it when asked, or put it into the file that PGPASSFILE names.</source>
        <translation>Không viết mật khẩu trong lệnh: người khác nhìn thấy. Hãy bỏ đi và gõ khi được hỏi, hoặc để trong tệp mà PGPASSFILE chỉ tới.</translation>
    </message>
    <message>
        <source>This verb works on the office&apos;s server. Say --db postgresql://LOGIN@HOST/DATABASE.</source>
        <translation>Lệnh này dùng cho máy chủ của cơ quan. Hãy viết --db postgresql://TÊN-ĐĂNG-NHẬP@MÁY-CHỦ/CƠ-SỞ-DỮ-LIỆU.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Mật khẩu cho %1:</translation>
    </message>
    <message>
        <source>Say “server init”, “server upgrade”, “server copy FILE” or “server user add, passwd or disable LOGIN”.</source>
        <translation>Hãy viết “server init”, “server upgrade”, “server copy TỆP” hoặc “server user add, passwd hay disable TÊN-ĐĂNG-NHẬP”.</translation>
    </message>
    <message>
        <source>The server&apos;s database is ready, with schema %1.</source>
        <translation>Cơ sở dữ liệu trên máy chủ đã sẵn sàng, lược đồ số %1.</translation>
    </message>
    <message>
        <source>%1 rows were copied; counts and checksums of file and server are the same.</source>
        <translation>Đã chép %1 dòng; số dòng và tổng kiểm của tệp và máy chủ giống nhau.</translation>
    </message>
    <message>
        <source>Whose account is it? Say --person CODE.</source>
        <translation>Tài khoản của ai? Hãy viết --person MÃ.</translation>
    </message>
    <message>
        <source>Prepares the office&apos;s server, its accounts, and moves a file there</source>
        <translation>Chuẩn bị máy chủ của cơ quan, tài khoản, và chuyển một tệp lên đó</translation>
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
        <translation>soviec-cli --db postgresql://postgres@MÁY-CHỦ/CSDL server init
soviec-cli --db postgresql://postgres@MÁY-CHỦ/CSDL server upgrade
soviec-cli --db postgresql://postgres@MÁY-CHỦ/CSDL server copy TỆP
soviec-cli --db postgresql://TÊN@MÁY-CHỦ/CSDL server user add TÊN --person MÃ
soviec-cli --db postgresql://TÊN@MÁY-CHỦ/CSDL server user passwd TÊN
soviec-cli --db postgresql://TÊN@MÁY-CHỦ/CSDL server user disable TÊN

init lập lược đồ trong cơ sở dữ liệu trống, upgrade nâng lên phiên bản của chương trình
này (hãy sao lưu trước), copy chuyển một tệp lên và so số dòng, tổng kiểm. Mật khẩu
được gõ, hoặc lấy từ PGPASSFILE hay đầu vào chuẩn; không bao giờ là tham số.</translation>
    </message>
    <message>
        <source>The office&apos;s server: %1</source>
        <translation>Máy chủ của cơ quan: %1</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Trình phê duyệt</translation>
    </message>
    <message>
        <source>Sign and hand on</source>
        <translation>Ký, chuyển bước tiếp theo</translation>
    </message>
    <message>
        <source>Approve and sign</source>
        <translation>Phê duyệt, ký</translation>
    </message>
    <message>
        <source>Return with a reason</source>
        <translation>Trả lại, nêu lý do</translation>
    </message>
    <message>
        <source>Enter the decision on paper</source>
        <translation>Ghi nhận quyết định trên giấy</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>Hủy bỏ dự thảo</translation>
    </message>
    <message>
        <source>Number of the deciding document</source>
        <translation>Số, ký hiệu quyết định</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Áp dụng từ ngày</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Quy trình</translation>
    </message>
    <message>
        <source>Choose a document to see whom it passes and what may be done.</source>
        <translation>Chọn một văn bản để xem các bước và việc có thể làm.</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>phê duyệt</translation>
    </message>
    <message>
        <source>consolidates</source>
        <translation>tổng hợp</translation>
    </message>
    <message>
        <source>%1, counts from %2</source>
        <translation>%1, áp dụng từ %2</translation>
    </message>
    <message>
        <source>Nobody has commented on %1.</source>
        <translation>Chưa có góp ý cho %1.</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>Về %1:</translation>
    </message>
    <message>
        <source>Write number and symbol of the decision.</source>
        <translation>Ghi số, ký hiệu của quyết định.</translation>
    </message>
    <message>
        <source>Write the day as 01/07/2026.</source>
        <translation>Ghi ngày theo dạng 01/07/2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n góp ý</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Which documents are shown</source>
        <translation>Văn bản được hiển thị</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Chờ tôi xử lý</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tất cả văn bản</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Lọc theo từ</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Nội dung văn bản</translation>
    </message>
    <message>
        <source>A comment on the chosen line, then Enter</source>
        <translation>Góp ý cho dòng đang chọn, rồi nhấn Enter</translation>
    </message>
    <message>
        <source>Comment on the chosen line</source>
        <translation>Góp ý cho dòng đang chọn</translation>
    </message>
    <message>
        <source>Comment on the line</source>
        <translation>Góp ý cho dòng</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Đang ở</translation>
    </message>
    <message>
        <source>Choose a document to read it line by line.</source>
        <translation>Chọn một văn bản để đọc từng dòng.</translation>
    </message>
    <message>
        <source>S sign and hand on · R return with a reason · C comment on the line</source>
        <translation>S ký, chuyển tiếp · R trả lại · C góp ý cho dòng</translation>
    </message>
    <message numerus="yes">
        <source>%n documents wait for you</source>
        <translation>
            <numerusform>%n văn bản chờ bạn xử lý</numerusform>
        </translation>
    </message>
    <message>
        <source>No document yet. Draft a catalog on the Catalog page, then submit it here.</source>
        <translation>Chưa có văn bản nào. Soạn danh mục ở trang Danh mục rồi trình ở đây.</translation>
    </message>
    <message>
        <source>Nothing waits for you. All documents are one click away.</source>
        <translation>Không có văn bản nào chờ bạn. Chọn “Tất cả văn bản” để xem mọi văn bản.</translation>
    </message>
    <message>
        <source>The comment is stored; everybody on the route reads it.</source>
        <translation>Đã lưu góp ý; mọi cơ quan trong quy trình đều đọc được.</translation>
    </message>
    <message>
        <source>Return “%1”</source>
        <translation>Trả lại “%1”</translation>
    </message>
    <message>
        <source>What has to change? The agency reads it.</source>
        <translation>Cần sửa những gì? Cơ quan soạn thảo sẽ đọc.</translation>
    </message>
    <message>
        <source>“%1”: your name, the time and what is shown are recorded.</source>
        <translation>“%1”: tên bạn, thời điểm và nội dung đang xem được ghi lại.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Version of the catalog</source>
        <translation>Phiên bản danh mục</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Thêm đầu công việc</translation>
    </message>
    <message>
        <source>Its way to approval</source>
        <translation>Quá trình phê duyệt</translation>
    </message>
    <message>
        <source>Draft the next version</source>
        <translation>Soạn phiên bản mới</translation>
    </message>
    <message>
        <source>Add an item to the draft</source>
        <translation>Thêm đầu công việc vào dự thảo</translation>
    </message>
    <message>
        <source>What is shown of the catalog</source>
        <translation>Nội dung hiển thị của danh mục</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Đầu công việc</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Trùng lặp</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Parts of the catalog</source>
        <translation>Các phần của danh mục</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Lọc đầu công việc</translation>
    </message>
    <message>
        <source>Ctrl+F filter · an approved version never changes, entries keep its coefficients</source>
        <translation>Ctrl+F lọc · bản đã phê duyệt không sửa được, nhật ký giữ nguyên hệ số của bản đó</translation>
    </message>
    <message>
        <source>No catalog yet. Draft one, or import the agency&apos;s workbook.</source>
        <translation>Chưa có danh mục. Hãy soạn mới hoặc nhập từ tệp Excel của cơ quan.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Choose an item to change it, or add one.</source>
        <translation>Chọn một đầu công việc để sửa, hoặc thêm mới.</translation>
    </message>
    <message>
        <source>Choose an item to read all of it.</source>
        <translation>Chọn một đầu công việc để xem đầy đủ.</translation>
    </message>
    <message>
        <source>%1 is stored in the draft.</source>
        <translation>Đã lưu %1 vào dự thảo.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Xóa %1?</translation>
    </message>
    <message>
        <source>The item leaves this draft; approved versions keep it.</source>
        <translation>Đầu công việc bị xóa khỏi dự thảo này; các bản đã phê duyệt vẫn giữ.</translation>
    </message>
    <message>
        <source>%1 left the draft.</source>
        <translation>Đã xóa %1 khỏi dự thảo.</translation>
    </message>
    <message>
        <source>Title of the catalog</source>
        <translation>Tên danh mục</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Soạn</translation>
    </message>
    <message>
        <source>The draft holds what is in force. Change it, then submit it on the Approvals page.</source>
        <translation>Dự thảo đã có nội dung bản hiện hành. Hãy sửa rồi trình ở trang Phê duyệt.</translation>
    </message>
    <message>
        <source>%1 leads to %2 from now on.</source>
        <translation>Từ nay mã %1 dẫn đến %2.</translation>
    </message>
    <message>
        <source>Decline the proposal</source>
        <translation>Không bổ sung đề xuất</translation>
    </message>
    <message>
        <source>Why? The person who proposed it reads it.</source>
        <translation>Lý do? Người đề xuất sẽ đọc.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Không bổ sung</translation>
    </message>
    <message>
        <source>The proposal is answered.</source>
        <translation>Đã trả lời đề xuất.</translation>
    </message>
    <message>
        <source>Propose work for the catalog</source>
        <translation>Đề xuất công việc bổ sung vào danh mục</translation>
    </message>
    <message>
        <source>Which work does the catalog lack?</source>
        <translation>Công việc nào chưa có trong danh mục?</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>The lead body decides. Record the work in the diary meanwhile.</source>
        <translation>Cơ quan chủ trì sẽ xem xét. Trong khi chờ vẫn ghi việc vào nhật ký.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>thêm mới</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>bỏ đi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>gộp</translation>
    </message>
    <message>
        <source>Differences of two versions</source>
        <translation>Khác nhau giữa hai phiên bản</translation>
    </message>
    <message>
        <source>The version compared with</source>
        <translation>Phiên bản đem so sánh</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước đó</translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>Trong phiên bản này</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>Both versions are the same, or no other version was chosen.</source>
        <translation>Hai phiên bản giống nhau, hoặc chưa chọn phiên bản khác.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed, %4 merged, %5 unchanged</source>
        <translation>thêm %1, bỏ %2, sửa %3, gộp %4, giữ nguyên %5</translation>
    </message>
    <message>
        <source>Items that may be the same work</source>
        <translation>Đầu công việc có thể trùng nhau</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Giữ mục thứ nhất</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>Giữ mục thứ hai</translation>
    </message>
    <message>
        <source>May be the same work</source>
        <translation>Có thể trùng nhau</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Giống</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Mục thứ nhất</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Mục thứ hai</translation>
    </message>
    <message>
        <source>No two items are alike in their words.</source>
        <translation>Không có hai đầu công việc nào giống nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs; the code given up leads to the one kept</source>
        <translation>
            <numerusform>%n cặp; mã bị bỏ sẽ dẫn đến mã được giữ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs; items are merged in a draft</source>
        <translation>
            <numerusform>%n cặp; chỉ gộp được trong dự thảo</numerusform>
        </translation>
    </message>
    <message>
        <source>Work proposed for the catalog</source>
        <translation>Công việc đề xuất bổ sung vào danh mục</translation>
    </message>
    <message>
        <source>Propose work…</source>
        <translation>Đề xuất công việc…</translation>
    </message>
    <message>
        <source>Put into the draft</source>
        <translation>Đưa vào dự thảo</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Không bổ sung…</translation>
    </message>
    <message>
        <source>Work outside the catalog</source>
        <translation>Công việc ngoài danh mục</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Người đề xuất</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>into the catalog</source>
        <translation>đưa vào danh mục</translation>
    </message>
    <message>
        <source>Nothing is proposed. Work that the catalog lacks is recorded in the diary meanwhile and can be proposed here.</source>
        <translation>Chưa có đề xuất nào. Việc chưa có trong danh mục vẫn ghi được vào nhật ký và có thể đề xuất bổ sung ở đây.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>chờ gửi</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>không bổ sung</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>Draft the next version first.</source>
        <translation>Hãy soạn phiên bản tiếp theo trước.</translation>
    </message>
    <message>
        <source>Items of the catalog</source>
        <translation>Các đầu công việc của danh mục</translation>
    </message>
    <message>
        <source>This catalog holds no item yet.</source>
        <translation>Danh mục chưa có đầu công việc nào.</translation>
    </message>
    <message>
        <source>No item has all these words. Leave one out.</source>
        <translation>Không có đầu công việc nào chứa đủ các từ này. Hãy bỏ bớt một từ.</translation>
    </message>
    <message>
        <source>Save the item</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Đầu công việc</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Công việc chi tiết</translation>
    </message>
    <message>
        <source>Standard minutes</source>
        <translation>Số phút chuẩn</translation>
    </message>
    <message>
        <source>Coefficient %1 = %2 points ÷ %3</source>
        <translation>Hệ số %1 = %2 điểm ÷ %3</translation>
    </message>
    <message>
        <source>Coefficient: –</source>
        <translation>Hệ số: –</translation>
    </message>
    <message>
        <source>Points are a figure such as 12,5 and minutes a whole number.</source>
        <translation>Điểm là số như 12,5; số phút là số nguyên.</translation>
    </message>
    <message>
        <source>Propose the work for the catalog…</source>
        <translation>Đề xuất bổ sung công việc vào danh mục…</translation>
    </message>
    <message>
        <source>No document.</source>
        <translation>Không có văn bản nào.</translation>
    </message>
    <message>
        <source>“%1” names no document, or several. Take the id from “document list”.</source>
        <translation>“%1” không ứng với văn bản nào, hoặc ứng với nhiều văn bản. Lấy mã từ “document list”.</translation>
    </message>
    <message>
        <source>There is no “document %1”. See “document --help”.</source>
        <translation>Không có “document %1”. Xem “document --help”.</translation>
    </message>
    <message>
        <source>Say what to do with which document. See “document --help”.</source>
        <translation>Ghi rõ làm gì với văn bản nào. Xem “document --help”.</translation>
    </message>
    <message>
        <source>takes catalogs, positions and rules along their route of approval</source>
        <translation>trình, tổng hợp, phê duyệt danh mục, vị trí việc làm và bộ tiêu chí</translation>
    </message>
    <message>
        <source>“%1” cannot be exported. Known kinds: %2.</source>
        <translation>Không xuất được “%1”. Các loại xuất được: %2.</translation>
    </message>
    <message>
        <source>Only the personnel officer or an administrator of the agency exports data.</source>
        <translation>Chỉ công chức phụ trách tổ chức hoặc quản trị của cơ quan được xuất dữ liệu.</translation>
    </message>
    <message>
        <source>Name the month as --month 2026-04, or --month 2026-Q2.</source>
        <translation>Hãy nêu tháng dạng --month 2026-04 hoặc --month 2026-Q2.</translation>
    </message>
    <message>
        <source>Write: export KIND --out FILE. Kinds: %1.</source>
        <translation>Cách viết: export LOẠI --out TỆP. Các loại: %1.</translation>
    </message>
    <message>
        <source>A .csv file holds only the list; .xlsx holds all parts.</source>
        <translation>Tệp .csv chỉ chứa danh sách; tệp .xlsx chứa đủ các phần.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n rows.</source>
        <translation>
            <numerusform>Đã xuất %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>This package was altered or damaged on its way. Ask the office it came from to send it again.</source>
        <translation>Gói dữ liệu đã bị sửa hoặc hỏng trên đường đi. Đề nghị cơ quan gửi gửi lại.</translation>
    </message>
    <message>
        <source>This package comes from a newer version of the program. Install that version first.</source>
        <translation>Gói dữ liệu được tạo bằng phiên bản chương trình mới hơn. Hãy cài phiên bản đó trước.</translation>
    </message>
    <message>
        <source>This package is cut off: %1 of %2 bytes are there. Copy or send it again.</source>
        <translation>Gói dữ liệu bị cụt: chỉ còn %1 trên %2 byte. Hãy chép hoặc gửi lại.</translation>
    </message>
    <message>
        <source>This package is signed with a key this office does not know; it says it is from “%1”. Call that office by a telephone number you know, compare the digits %2, and accept the key.</source>
        <translation>Gói dữ liệu được ký bằng khóa mà cơ quan mình chưa công nhận; gói ghi là của “%1”. Gọi cho cơ quan đó theo số điện thoại đã biết, đối chiếu dãy số %2 rồi công nhận khóa.</translation>
    </message>
    <message>
        <source>This is too much for one package. Make one for a shorter period or for fewer people.</source>
        <translation>Quá nhiều dữ liệu cho một gói. Hãy tạo gói cho kỳ ngắn hơn hoặc ít người hơn.</translation>
    </message>
    <message>
        <source>This package holds something else (%1). Open it where that is received.</source>
        <translation>Gói này chứa loại dữ liệu khác (%1). Hãy mở ở chức năng nhận loại đó.</translation>
    </message>
    <message>
        <source>The signing key could not be kept in “%1”. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>Không lưu được khóa ký vào “%1”. Kiểm tra thư mục có tồn tại, có quyền ghi và ổ đĩa còn chỗ không.</translation>
    </message>
    <message>
        <source>Others of this computer may read the signing key “%1”. Take their right away (chmod 600) and try again.</source>
        <translation>Người khác dùng máy này đọc được khóa ký “%1”. Bỏ quyền đọc của họ (chmod 600) rồi thử lại.</translation>
    </message>
    <message>
        <source>This office has a signing key already. A new one would make other offices refuse its packages.</source>
        <translation>Cơ quan đã có khóa ký. Nếu tạo khóa mới, các cơ quan khác sẽ từ chối gói dữ liệu của cơ quan mình.</translation>
    </message>
    <message>
        <source>The key of this office is damaged. Put its file back from a copy, or make a new key and tell the other offices.</source>
        <translation>Khóa ký của cơ quan bị hỏng. Lấy lại tệp khóa từ bản sao, hoặc tạo khóa mới và báo cho các cơ quan khác.</translation>
    </message>
    <message>
        <source>A catalog has at most five groups (Article 13). Join some of them.</source>
        <translation>Danh mục có tối đa năm nhóm (Điều 13). Hãy gộp bớt.</translation>
    </message>
    <message>
        <source>A group has no short name. Write one such as N1.</source>
        <translation>Có nhóm chưa có ký hiệu. Hãy ghi ký hiệu, ví dụ N1.</translation>
    </message>
    <message>
        <source>Group %1 stands there twice. Keep one of them.</source>
        <translation>Nhóm %1 có hai lần. Hãy giữ lại một.</translation>
    </message>
    <message>
        <source>The points of group %1 go from %2 to %3. Write the smaller figure first.</source>
        <translation>Khung điểm của nhóm %1 ghi từ %2 đến %3. Hãy ghi số nhỏ trước.</translation>
    </message>
    <message>
        <source>Only the personnel officer or an administrator of the agency changes the competency framework. Ask them.</source>
        <translation>Chỉ công chức phụ trách tổ chức hoặc quản trị của cơ quan được sửa khung năng lực. Hãy liên hệ họ.</translation>
    </message>
    <message>
        <source>The competency has no name. Give it one.</source>
        <translation>Năng lực chưa có tên. Hãy đặt tên.</translation>
    </message>
    <message>
        <source>Only the person, the heads above and HR see assessed levels.</source>
        <translation>Chỉ người được đánh giá, lãnh đạo cấp trên và công chức phụ trách tổ chức được xem cấp độ đã đánh giá.</translation>
    </message>
    <message>
        <source>The heads above a person and HR assess competencies; nobody their own.</source>
        <translation>Lãnh đạo cấp trên và công chức phụ trách tổ chức đánh giá năng lực; không ai tự đánh giá mình.</translation>
    </message>
    <message>
        <source>There is no list of positions yet. Import one first.</source>
        <translation>Chưa có danh mục vị trí việc làm. Hãy nhập danh mục trước.</translation>
    </message>
    <message>
        <source>There is no competency framework yet. Import one first.</source>
        <translation>Chưa có khung năng lực. Hãy nhập khung năng lực trước.</translation>
    </message>
    <message>
        <source>“%1” is a Word document; this kind is read from .xlsx or .csv. Put it into a workbook.</source>
        <translation>“%1” là tệp Word; loại dữ liệu này đọc từ .xlsx hoặc .csv. Hãy đưa vào bảng tính.</translation>
    </message>
    <message>
        <source>Stored as a draft: it counts once it is approved. Submit it on the Approvals page, or import with --effective-from what was approved on paper.</source>
        <translation>Đã lưu thành bản đang soạn thảo: có hiệu lực khi được phê duyệt. Hãy trình ở trang Phê duyệt, hoặc nhập kèm --effective-from nếu đã phê duyệt bằng văn bản giấy.</translation>
    </message>
    <message>
        <source>There is nobody with the code “%1”.</source>
        <translation>Không có người nào mang mã “%1”.</translation>
    </message>
    <message>
        <source>The framework holds no competency “%1”.</source>
        <translation>Khung năng lực không có năng lực “%1”.</translation>
    </message>
    <message>
        <source>“%1” is work of %2 only. Choose another item, or propose the work for the catalog.</source>
        <translation>“%1” là đầu việc dành riêng cho %2. Hãy chọn đầu việc khác, hoặc đề xuất bổ sung vào danh mục.</translation>
    </message>
    <message numerus="yes">
        <source>%n positions</source>
        <translation>
            <numerusform>%n vị trí việc làm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competencies</source>
        <translation>
            <numerusform>%n năng lực</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds no position yet. Enter or import positions first.</source>
        <translation>Danh mục chưa có vị trí việc làm nào. Hãy nhập vị trí việc làm trước.</translation>
    </message>
    <message>
        <source>The framework holds no competency yet. Enter or import competencies first.</source>
        <translation>Khung năng lực chưa có năng lực nào. Hãy nhập năng lực trước.</translation>
    </message>
    <message>
        <source>Only the personnel officer or an administrator of the agency changes positions. Ask them.</source>
        <translation>Chỉ công chức phụ trách tổ chức hoặc quản trị của cơ quan được sửa vị trí việc làm. Hãy liên hệ họ.</translation>
    </message>
    <message>
        <source>List of positions</source>
        <translation>Danh mục vị trí việc làm</translation>
    </message>
    <message>
        <source>The code “%1” is used for “%2”. Give this position another code.</source>
        <translation>Mã “%1” đã dùng cho “%2”. Hãy đặt mã khác cho vị trí này.</translation>
    </message>
    <message>
        <source>The position is no longer in the list. Read it again.</source>
        <translation>Vị trí này không còn trong danh mục. Hãy đọc lại danh mục.</translation>
    </message>
    <message>
        <source>%1 holds this position. End that first.</source>
        <translation>%1 đang giữ vị trí này. Hãy kết thúc việc giữ vị trí trước.</translation>
    </message>
    <message>
        <source>%1 holds the position %2 from %3 on. End that before the new one begins.</source>
        <translation>%1 giữ vị trí %2 từ ngày %3. Hãy kết thúc trước khi vị trí mới bắt đầu.</translation>
    </message>
    <message>
        <source>Give the last day on which the position is held.</source>
        <translation>Hãy nhập ngày cuối cùng giữ vị trí việc làm.</translation>
    </message>
    <message>
        <source>Positions with rank, head count and who holds them at the end of the period</source>
        <translation>Vị trí việc làm với ngạch, số lượng và người giữ vị trí vào cuối kỳ</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Bản mô tả công việc</translation>
    </message>
    <message>
        <source>The form of each position: purpose, tasks, relations, authority, requirements</source>
        <translation>Biểu mẫu của từng vị trí: mục tiêu, nhiệm vụ, quan hệ, quyền hạn, yêu cầu</translation>
    </message>
    <message>
        <source>What every level of every competency means</source>
        <translation>Nội dung từng cấp độ của từng năng lực</translation>
    </message>
    <message>
        <source>Competencies and training needs</source>
        <translation>Năng lực và nhu cầu đào tạo</translation>
    </message>
    <message>
        <source>What positions ask for against what was found, and who needs which training</source>
        <translation>Yêu cầu của vị trí so với cấp độ đạt được, ai cần đào tạo nội dung gì</translation>
    </message>
    <message>
        <source>No position is listed on %1. Import or enter positions first.</source>
        <translation>Không có vị trí việc làm nào vào ngày %1. Hãy nhập vị trí việc làm trước.</translation>
    </message>
    <message>
        <source>This person holds no position of the list on %1. Appoint them first.</source>
        <translation>Người này không giữ vị trí việc làm nào trong danh mục vào ngày %1. Hãy bố trí vị trí trước.</translation>
    </message>
    <message>
        <source>Roll-out board</source>
        <translation>Bảng theo dõi triển khai</translation>
    </message>
    <message>
        <source>Which units try the programme out, from when it counts, and what each still lacks</source>
        <translation>Đơn vị nào thí điểm, chính thức từ khi nào và còn thiếu gì</translation>
    </message>
    <message>
        <source>Only the working group, HR and administrators set the dates of the roll-out.</source>
        <translation>Chỉ Tổ công tác KPI, công chức phụ trách tổ chức và quản trị được đặt ngày triển khai.</translation>
    </message>
    <message>
        <source>The official start %1 lies before the pilot %2. Correct one of them.</source>
        <translation>Ngày chính thức %1 trước ngày thí điểm %2. Hãy sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>The description of position %1 is damaged in the database. Restore a backup.</source>
        <translation>Bản mô tả của vị trí %1 bị hỏng trong cơ sở dữ liệu. Hãy phục hồi từ bản sao lưu.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Tuyến duyệt</translation>
    </message>
    <message>
        <source>the head or a deputy</source>
        <translation>người đứng đầu hoặc cấp phó</translation>
    </message>
    <message>
        <source>whoever is charged with consolidating</source>
        <translation>người được giao tổng hợp</translation>
    </message>
    <message>
        <source>outside this database</source>
        <translation>ngoài cơ sở dữ liệu này</translation>
    </message>
    <message>
        <source>Steps of the route</source>
        <translation>Các bước của tuyến duyệt</translation>
    </message>
    <message>
        <source>Route of a bloc</source>
        <translation>Tuyến duyệt của khối</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Ai ký</translation>
    </message>
    <message>
        <source>Unit here</source>
        <translation>Đơn vị trong hệ thống</translation>
    </message>
    <message>
        <source>The route has no step yet. Add the bodies a document passes.</source>
        <translation>Tuyến duyệt chưa có bước nào. Hãy thêm các cơ quan mà văn bản đi qua.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Thêm bước</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Lên trước</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Xuống sau</translation>
    </message>
    <message>
        <source>Give up the changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Save the route</source>
        <translation>Lưu tuyến duyệt</translation>
    </message>
    <message>
        <source>Unit of this database</source>
        <translation>Đơn vị trong cơ sở dữ liệu này</translation>
    </message>
    <message>
        <source>A body that stands outside this database signs on paper; the lead body enters what it decided. Documents on their way keep the route they were submitted on.</source>
        <translation>Cơ quan ở ngoài cơ sở dữ liệu này ký trên giấy; cơ quan chủ trì nhập lại kết quả. Văn bản đã trình vẫn đi theo tuyến lúc trình.</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(chưa ghi tên)</translation>
    </message>
    <message>
        <source>The route is saved; documents submitted from now on take it.</source>
        <translation>Đã lưu tuyến duyệt; văn bản trình từ nay đi theo tuyến này.</translation>
    </message>
    <message>
        <source>Groups and points</source>
        <translation>Nhóm, khung điểm</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Hợp nhất</translation>
    </message>
    <message>
        <source>Groups and points are stored in the draft; coefficients follow the divisor.</source>
        <translation>Đã lưu nhóm, khung điểm vào dự thảo; hệ số được tính lại theo số chia.</translation>
    </message>
    <message>
        <source>The parts are joined. Look through the duplicates, then submit the catalog.</source>
        <translation>Đã gộp các phần. Hãy xem các việc trùng lặp rồi trình danh mục.</translation>
    </message>
    <message>
        <source>Parts submitted by agencies</source>
        <translation>Các phần cơ quan, đơn vị đã trình</translation>
    </message>
    <message>
        <source>Join in one draft</source>
        <translation>Gộp thành một dự thảo</translation>
    </message>
    <message>
        <source>choose several with Ctrl or Shift; each is signed as consolidated</source>
        <translation>giữ Ctrl hoặc Shift để chọn nhiều phần; mỗi phần được ký là đã tổng hợp</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Trình lúc</translation>
    </message>
    <message>
        <source>No part waits at your step. Agencies submit their catalogs on the Approvals page.</source>
        <translation>Không có phần nào chờ ở bước của bạn. Cơ quan, đơn vị trình danh mục ở trang Phê duyệt.</translation>
    </message>
    <message>
        <source>Title of the consolidated catalog</source>
        <translation>Tên danh mục hợp nhất</translation>
    </message>
    <message numerus="yes">
        <source>Join %n parts in one draft</source>
        <translation>
            <numerusform>Gộp %n phần thành một dự thảo</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the consolidated catalog a title.</source>
        <translation>Hãy đặt tên cho danh mục hợp nhất.</translation>
    </message>
    <message>
        <source>Groups by complexity</source>
        <translation>Nhóm theo độ phức tạp</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Nội dung của nhóm</translation>
    </message>
    <message>
        <source>Points from</source>
        <translation>Điểm từ</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Điểm đến</translation>
    </message>
    <message>
        <source>Save groups and points</source>
        <translation>Lưu nhóm, khung điểm</translation>
    </message>
    <message>
        <source>Standard product</source>
        <translation>Sản phẩm chuẩn</translation>
    </message>
    <message>
        <source>Points of the standard product (divisor)</source>
        <translation>Điểm của sản phẩm chuẩn (số chia)</translation>
    </message>
    <message>
        <source>Groups by complexity, five at most, each with its frame of points</source>
        <translation>Nhóm theo độ phức tạp, tối đa năm nhóm, mỗi nhóm một khung điểm</translation>
    </message>
    <message>
        <source>coefficient = points ÷ %1; an item of 12 points counts %2 standard products</source>
        <translation>hệ số = điểm ÷ %1; đầu việc 12 điểm bằng %2 sản phẩm chuẩn</translation>
    </message>
    <message>
        <source>a figure above 0, such as 5 or 25</source>
        <translation>một số lớn hơn 0, ví dụ 5 hoặc 25</translation>
    </message>
    <message>
        <source>Each group needs a short name such as N1 and its points from and to.</source>
        <translation>Mỗi nhóm cần ký hiệu, ví dụ N1, và khung điểm từ, đến.</translation>
    </message>
    <message>
        <source>The divisor is the points of the standard product: a figure above 0, such as 5.</source>
        <translation>Số chia là điểm của sản phẩm chuẩn: một số lớn hơn 0, ví dụ 5.</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Ai được dùng</translation>
    </message>
    <message>
        <source>Units that may use the item</source>
        <translation>Đơn vị được dùng đầu việc này</translation>
    </message>
    <message>
        <source>every unit</source>
        <translation>mọi đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>Every unit may use the item.</source>
        <translation>Mọi đơn vị đều được dùng đầu việc này.</translation>
    </message>
    <message>
        <source>Evidence: product, certificate, observation</source>
        <translation>Minh chứng: sản phẩm, chứng chỉ, kết quả theo dõi</translation>
    </message>
    <message>
        <source>Choose a competency</source>
        <translation>Chọn năng lực</translation>
    </message>
    <message>
        <source>below level 1</source>
        <translation>dưới cấp độ 1</translation>
    </message>
    <message>
        <source>Enter the level</source>
        <translation>Ghi cấp độ</translation>
    </message>
    <message>
        <source>Choose the competency and the level that was found.</source>
        <translation>Hãy chọn năng lực và cấp độ đạt được.</translation>
    </message>
    <message>
        <source>Give the day of the assessment as day/month/year.</source>
        <translation>Hãy nhập ngày đánh giá dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>holds no position of the list</source>
        <translation>chưa giữ vị trí nào trong danh mục</translation>
    </message>
    <message>
        <source>nothing asked for</source>
        <translation>chưa có yêu cầu</translation>
    </message>
    <message numerus="yes">
        <source>%n below</source>
        <translation>
            <numerusform>%n chưa đạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to assess</source>
        <translation>
            <numerusform>%n chưa đánh giá</numerusform>
        </translation>
    </message>
    <message>
        <source>meets all</source>
        <translation>đạt tất cả</translation>
    </message>
    <message>
        <source>Unit and training</source>
        <translation>Đơn vị và đào tạo</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Khung năng lực</translation>
    </message>
    <message>
        <source>Filter by name, position</source>
        <translation>Lọc theo tên, vị trí</translation>
    </message>
    <message>
        <source>Levels of the person</source>
        <translation>Cấp độ của người được chọn</translation>
    </message>
    <message>
        <source>Where the unit lacks most</source>
        <translation>Năng lực đơn vị còn thiếu nhiều</translation>
    </message>
    <message>
        <source>Training needs</source>
        <translation>Nhu cầu đào tạo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Nobody whose levels you may see.</source>
        <translation>Không có người nào bạn được xem cấp độ.</translation>
    </message>
    <message>
        <source>No competency is asked for: appoint the person to a described position first.</source>
        <translation>Chưa có yêu cầu về năng lực: hãy bố trí người này vào vị trí đã có bản mô tả.</translation>
    </message>
    <message>
        <source>No position asks for a competency yet.</source>
        <translation>Chưa có vị trí nào nêu yêu cầu về năng lực.</translation>
    </message>
    <message>
        <source>Levels missing</source>
        <translation>Cấp độ thiếu</translation>
    </message>
    <message>
        <source>Nobody assessed is below what the position asks for.</source>
        <translation>Không người nào đã đánh giá mà chưa đạt yêu cầu của vị trí.</translation>
    </message>
    <message>
        <source>No framework yet. Import the Word form or a workbook of the agency.</source>
        <translation>Chưa có khung năng lực. Hãy nhập biểu mẫu Word hoặc bảng tính của cơ quan.</translation>
    </message>
    <message>
        <source>Assessments are dated and never overwritten; the newest one counts</source>
        <translation>Kết quả đánh giá ghi theo ngày và không bị ghi đè; kết quả mới nhất có hiệu lực</translation>
    </message>
    <message>
        <source>The level of %1 is entered.</source>
        <translation>Đã ghi cấp độ của %1.</translation>
    </message>
    <message>
        <source>Import competencies</source>
        <translation>Nhập khung năng lực</translation>
    </message>
    <message>
        <source>Export competencies</source>
        <translation>Xuất khung năng lực</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>cấp độ</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people are below, %4 levels are missing</source>
        <translation>%1: %2 trong %3 người chưa đạt, còn thiếu %4 cấp độ</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Found, of levels 1–5</source>
        <translation>Đạt, trên cấp độ 1–5</translation>
    </message>
    <message>
        <source>■ reached · □ asked for and not reached</source>
        <translation>■ đã đạt · □ yêu cầu mà chưa đạt</translation>
    </message>
    <message>
        <source>Must have it</source>
        <translation>Phải có</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Đã đánh giá</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Từ … đến</translation>
    </message>
    <message>
        <source>official</source>
        <translation>chính thức</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>thí điểm</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>chưa có ngày</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Triển khai</translation>
    </message>
    <message>
        <source>Roll-out by unit</source>
        <translation>Triển khai theo đơn vị</translation>
    </message>
    <message>
        <source>Pilot from</source>
        <translation>Thí điểm từ</translation>
    </message>
    <message>
        <source>Official from</source>
        <translation>Chính thức từ</translation>
    </message>
    <message>
        <source>Positions described</source>
        <translation>Vị trí có mô tả</translation>
    </message>
    <message>
        <source>People appointed</source>
        <translation>Người đã bố trí</translation>
    </message>
    <message>
        <source>Diary begun</source>
        <translation>Đã ghi nhật ký</translation>
    </message>
    <message>
        <source>There are no units yet. Import them first.</source>
        <translation>Chưa có đơn vị. Hãy nhập đơn vị trước.</translation>
    </message>
    <message>
        <source>A position counts as described with purpose, tasks and competencies</source>
        <translation>Vị trí được coi là có mô tả khi đủ mục tiêu, nhiệm vụ và năng lực</translation>
    </message>
    <message>
        <source>%1 units · %2 official · %3 in the pilot</source>
        <translation>%1 đơn vị · %2 chính thức · %3 thí điểm</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no level from 1 to 5, nor a range such as 2-3.</source>
        <translation>“%1” của “%2” không phải cấp độ từ 1 đến 5, cũng không phải khoảng như 2-3.</translation>
    </message>
    <message>
        <source>Not described yet.</source>
        <translation>Chưa mô tả.</translation>
    </message>
    <message>
        <source>Word forms and workbooks (*.docx *.xlsx *.csv)</source>
        <translation>Biểu mẫu Word và bảng tính (*.docx *.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Import %1?</source>
        <translation>Nhập %1?</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged.</source>
        <translation>%1 mới, %2 thay đổi, %3 giữ nguyên.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>Đã nhập: %1 mới, %2 thay đổi.</translation>
    </message>
    <message>
        <source>People who hold the position</source>
        <translation>Người giữ vị trí việc làm</translation>
    </message>
    <message>
        <source>End the holding</source>
        <translation>Kết thúc giữ vị trí</translation>
    </message>
    <message>
        <source>Nobody holds this position yet.</source>
        <translation>Chưa có người giữ vị trí này.</translation>
    </message>
    <message>
        <source>First or last day</source>
        <translation>Ngày bắt đầu hoặc kết thúc</translation>
    </message>
    <message>
        <source>number of the decision</source>
        <translation>số quyết định</translation>
    </message>
    <message>
        <source>Give the day of the decision&apos;s effect as day/month/year.</source>
        <translation>Hãy nhập ngày quyết định có hiệu lực dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>Choose who is appointed.</source>
        <translation>Hãy chọn người được bố trí.</translation>
    </message>
    <message>
        <source>Choose in the list whose holding ends.</source>
        <translation>Hãy chọn trong danh sách người kết thúc giữ vị trí.</translation>
    </message>
    <message>
        <source>List and descriptions</source>
        <translation>Danh mục và bản mô tả</translation>
    </message>
    <message>
        <source>Filter by code, name, unit</source>
        <translation>Lọc theo mã, tên, đơn vị</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Thêm vị trí</translation>
    </message>
    <message>
        <source>Positions of the unit</source>
        <translation>Vị trí việc làm của đơn vị</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>No positions yet. Import the Word form or a workbook, or add one.</source>
        <translation>Chưa có vị trí việc làm. Hãy nhập biểu mẫu Word hoặc bảng tính, hoặc thêm vị trí.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Bỏ khỏi danh mục</translation>
    </message>
    <message>
        <source>Changing an approved list begins a new version; it counts once it is approved</source>
        <translation>Sửa danh mục đã duyệt sẽ tạo phiên bản mới; có hiệu lực khi được phê duyệt</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, từ ngày %2</translation>
    </message>
    <message>
        <source>The list is on its way to approval, so nothing in it changes.</source>
        <translation>Danh mục đang trình phê duyệt nên không sửa được.</translation>
    </message>
    <message>
        <source>Take “%1” out of the list?</source>
        <translation>Bỏ “%1” khỏi danh mục?</translation>
    </message>
    <message>
        <source>Its description goes with it. Approved versions keep it.</source>
        <translation>Bản mô tả cũng bị bỏ. Các phiên bản đã duyệt vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Import positions</source>
        <translation>Nhập vị trí việc làm</translation>
    </message>
    <message>
        <source>Export positions</source>
        <translation>Xuất vị trí việc làm</translation>
    </message>
    <message>
        <source>All units (%1)</source>
        <translation>Tất cả đơn vị (%1)</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>Bản trước</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>Bản sau</translation>
    </message>
    <message>
        <source>Both versions are the same, or there is only one.</source>
        <translation>Hai bản giống nhau, hoặc mới có một bản.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n chỗ khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the cell</source>
        <translation>Nội dung ô</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>writes what import reads: units, people, catalog, positions, diary …</source>
        <translation>ghi ra tệp những gì import đọc được: đơn vị, người, danh mục, vị trí, nhật ký …</translation>
    </message>
    <message>
        <source>reads units, people, calendar, catalog, positions, work or diary from a file</source>
        <translation>đọc đơn vị, người, lịch, danh mục, vị trí việc làm, giao việc hoặc nhật ký từ tệp</translation>
    </message>
    <message>
        <source>import KIND FILE [--unit CODE] [--dry-run] [--effective-from 2026-07-01]
       [--document NUMBER]
  KIND  units, people, calendar, catalog, positions, competencies,
        assignments or diary
  FILE  .xlsx or .csv; of positions and competencies also the Word form
        (.docx); the same file again changes nothing</source>
        <translation>import LOẠI TỆP [--unit MÃ] [--dry-run] [--effective-from 2026-07-01]
       [--document SỐ]
  LOẠI  units, people, calendar, catalog, positions, competencies,
        assignments hoặc diary
  TỆP   .xlsx hoặc .csv; vị trí việc làm và năng lực đọc được cả biểu mẫu Word
        (.docx); nhập lại cùng tệp không làm thay đổi gì</translation>
    </message>
    <message>
        <source>Own score of criterion %1</source>
        <translation>Điểm tự chấm tiêu chí %1</translation>
    </message>
    <message>
        <source>Catalog item</source>
        <translation>Đầu công việc</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Việc được giao</translation>
    </message>
    <message>
        <source>Accepted minutes</source>
        <translation>Số phút được duyệt</translation>
    </message>
    <message>
        <source>Quality findings</source>
        <translation>Số lần không bảo đảm chất lượng</translation>
    </message>
    <message>
        <source>Findings with an objective cause</source>
        <translation>Số lần chất lượng do khách quan</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Số lần chậm tiến độ</translation>
    </message>
    <message>
        <source>Delays with an objective cause</source>
        <translation>Số lần chậm do khách quan</translation>
    </message>
    <message>
        <source>Remark of the reviewer</source>
        <translation>Ý kiến của người duyệt</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Hạn chế, khuyết điểm</translation>
    </message>
    <message>
        <source>The words of this entry were removed. They are not brought back.</source>
        <translation>Nội dung của dòng này đã bị gỡ bỏ, không khôi phục lại.</translation>
    </message>
    <message>
        <source>The beginning of this row is missing from the package. Ask for a complete package.</source>
        <translation>Gói thiếu phần đầu của dòng này. Đề nghị gửi gói đầy đủ.</translation>
    </message>
    <message>
        <source>Something else was decided here meanwhile; that stands. Look at the row and change it here if needed.</source>
        <translation>Trong lúc đó tại đây đã có quyết định khác; quyết định tại đây giữ nguyên. Xem lại dòng này và sửa tại đây nếu cần.</translation>
    </message>
    <message>
        <source>The content was changed here after that step was taken there. What is here stands; the step is taken anew.</source>
        <translation>Nội dung đã được sửa tại đây sau bước đó. Nội dung tại đây giữ nguyên; bước đó phải làm lại.</translation>
    </message>
    <message>
        <source>The entry was accepted here meanwhile. If it must change, the head reopens it first.</source>
        <translation>Trong lúc đó dòng này đã được duyệt tại đây. Nếu phải sửa, lãnh đạo mở lại trước.</translation>
    </message>
    <message>
        <source>The entry was withdrawn here meanwhile. Restore it first if it is still needed.</source>
        <translation>Trong lúc đó dòng này đã được rút tại đây. Khôi phục trước nếu vẫn cần.</translation>
    </message>
    <message>
        <source>The sheet was handed in here meanwhile. Recall it first if it must change.</source>
        <translation>Trong lúc đó phiếu đã được gửi tại đây. Lấy lại phiếu trước nếu phải sửa.</translation>
    </message>
    <message>
        <source>The package was signed but not written as this program writes it (%1). Ask the office it came from which program made it.</source>
        <translation>Gói đã được ký nhưng không đúng cách chương trình này ghi (%1). Hỏi cơ quan gửi gói được tạo bằng chương trình nào.</translation>
    </message>
    <message>
        <source>This step is taken where the database stands and not by a package. It is left out.</source>
        <translation>Bước này được thực hiện tại nơi có cơ sở dữ liệu, không nhận qua gói. Bước này được bỏ qua.</translation>
    </message>
    <message>
        <source>From the package of %1: %2 at %3</source>
        <translation>Từ gói dữ liệu của %1: %2 lúc %3</translation>
    </message>
    <message>
        <source>Merged with the package of %1</source>
        <translation>Gộp với gói dữ liệu của %1</translation>
    </message>
    <message>
        <source>The catalog in force here has no item “%1”. Bring the catalogs of both sides to the same version and merge again.</source>
        <translation>Danh mục đang có hiệu lực tại đây không có mục “%1”. Đưa danh mục hai bên về cùng một bản rồi gộp lại.</translation>
    </message>
    <message>
        <source>%1 is not the head who evaluates this person; the decision in the package does not count here.</source>
        <translation>%1 không phải là lãnh đạo đánh giá người này; quyết định trong gói không có giá trị tại đây.</translation>
    </message>
    <message>
        <source>This work was given out in the other database only. Give it out here, or leave it there.</source>
        <translation>Việc này chỉ được giao ở cơ sở dữ liệu bên kia. Giao lại tại đây, hoặc để nguyên bên đó.</translation>
    </message>
    <message>
        <source>The sheet was signed here meanwhile. What was signed stands.</source>
        <translation>Trong lúc đó phiếu đã được ký tại đây. Nội dung đã ký giữ nguyên.</translation>
    </message>
    <message>
        <source>Sheet of %1</source>
        <translation>Phiếu %1</translation>
    </message>
    <message>
        <source>Packages of other offices are received by HR. Give the file to them.</source>
        <translation>Gói dữ liệu của nơi khác do tổ chức, nhân sự tiếp nhận. Hãy chuyển tệp cho họ.</translation>
    </message>
    <message>
        <source>Say which office the key belongs to.</source>
        <translation>Hãy ghi khóa là của cơ quan nào.</translation>
    </message>
    <message>
        <source>These are not the digits of the key in the package. Ask the office to read them out again; if they differ, somebody else made the package.</source>
        <translation>Dãy số không khớp khóa trong gói. Đề nghị cơ quan đó đọc lại; nếu vẫn khác thì gói do người khác tạo.</translation>
    </message>
    <message>
        <source>There is nothing in %1 to put into a package. Choose another month, unit or person.</source>
        <translation>%1 không có gì để đóng gói. Chọn tháng, đơn vị hoặc người khác.</translation>
    </message>
    <message>
        <source>A package holds one month: name it as 2026-04.</source>
        <translation>Mỗi gói chứa một tháng: ghi như 2026-04.</translation>
    </message>
    <message>
        <source>This package is about the work of “%1”, this database is of “%2”. Merge it there.</source>
        <translation>Gói này là công việc của “%1”, còn cơ sở dữ liệu này của “%2”. Hãy gộp ở cơ quan đó.</translation>
    </message>
    <message>
        <source>Packages of this office are not taken any more. Refresh the page.</source>
        <translation>Gói của cơ quan này không còn được nhận. Làm mới trang.</translation>
    </message>
    <message>
        <source>Name one package file.</source>
        <translation>Hãy nêu một tệp gói dữ liệu.</translation>
    </message>
    <message>
        <source>Say “package make --month 2026-04 --out FILE”.</source>
        <translation>Hãy viết “package make --month 2026-04 --out FILE”.</translation>
    </message>
    <message>
        <source>%1 holds %2 rows of %3 people. The key of this office reads %4: tell it by telephone to an office that gets a package for the first time.</source>
        <translation>%1 chứa %2 dòng của %3 người. Khóa của cơ quan mình là %4: đọc qua điện thoại cho cơ quan nhận gói lần đầu.</translation>
    </message>
    <message>
        <source>%1: here “%2”, in the package “%3”, before “%4”</source>
        <translation>%1: tại đây “%2”, trong gói “%3”, trước đó “%4”</translation>
    </message>
    <message>
        <source>Package of “%1”, made at %2: %3, %4.</source>
        <translation>Gói của “%1”, tạo lúc %2: %3, %4.</translation>
    </message>
    <message>
        <source>%1 rows: %2 with nothing new, %3 taken, %4 that clash, %5 refused.</source>
        <translation>%1 dòng: %2 không có gì mới, %3 được nhận, %4 trùng sửa, %5 bị từ chối.</translation>
    </message>
    <message>
        <source>Where both sides differ the package&apos;s value stands now; the other one is in the history.</source>
        <translation>Chỗ hai bên khác nhau, giá trị trong gói được giữ; giá trị kia nằm trong lịch sử.</translation>
    </message>
    <message>
        <source>Where both sides differ the value here stands; the package&apos;s is in the history.</source>
        <translation>Chỗ hai bên khác nhau, giá trị tại đây được giữ; giá trị trong gói nằm trong lịch sử.</translation>
    </message>
    <message>
        <source>The key of this office: %1</source>
        <translation>Khóa của cơ quan mình: %1</translation>
    </message>
    <message>
        <source>Packages with this key are not taken any more.</source>
        <translation>Không nhận gói ký bằng khóa này nữa.</translation>
    </message>
    <message>
        <source>Packages of “%1” are taken from now on.</source>
        <translation>Từ nay nhận gói của “%1”.</translation>
    </message>
    <message>
        <source>Say “package make”, “inspect”, “merge” or “key”.</source>
        <translation>Hãy viết “package make”, “inspect”, “merge” hoặc “key”.</translation>
    </message>
    <message>
        <source>Carries work between offices without a line, as a signed file</source>
        <translation>Chuyển công việc giữa các nơi không có đường truyền bằng một tệp có ký</translation>
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

make ghi những gì đã làm với nhật ký, trả lời giao việc và phần tự đánh giá của tháng,
ký bằng khóa của cơ quan. inspect cho biết gộp vào thì có gì thay đổi. merge gộp thật,
tất cả hoặc không gì cả; gộp lại cùng một tệp không làm thay đổi gì. Chỗ hai bên cùng sửa
một ô thì giá trị tại đây được giữ, giá trị trong gói nằm trong lịch sử (--take-theirs:
ngược lại). Khóa tháng, chữ ký và kết quả duyệt tại đây luôn được giữ.
key cho xem khóa của cơ quan và các khóa đã công nhận; kèm FILE thì công nhận khóa đã ký
tệp đó, nếu dãy số đúng như cơ quan kia đọc qua điện thoại.</translation>
    </message>
    <message>
        <source>Stands in for the head</source>
        <translation>Thay người đứng đầu</translation>
    </message>
    <message>
        <source>In charge of the field</source>
        <translation>Phụ trách lĩnh vực</translation>
    </message>
    <message>
        <source>Who stands in for a head is entered by the personnel officer of the unit, after its document. Ask them.</source>
        <translation>Việc giao người thay người đứng đầu do bộ phận tổ chức, nhân sự của đơn vị nhập theo văn bản. Hãy liên hệ bộ phận này.</translation>
    </message>
    <message>
        <source>Give the first and the last day, the last one not before the first.</source>
        <translation>Hãy cho biết ngày đầu và ngày cuối; ngày cuối không trước ngày đầu.</translation>
    </message>
    <message>
        <source>A charge is given for five years at most. Correct the last day.</source>
        <translation>Việc giao chỉ kéo dài nhiều nhất năm năm. Hãy sửa ngày cuối.</translation>
    </message>
    <message>
        <source>Give the number and date of the document it follows from.</source>
        <translation>Hãy ghi số và ngày của văn bản giao việc này.</translation>
    </message>
    <message>
        <source>Nobody gives a charge to themself. Ask another personnel officer.</source>
        <translation>Không ai tự giao cho chính mình. Hãy nhờ cán bộ tổ chức khác nhập.</translation>
    </message>
    <message>
        <source>This person holds no position on %1. Correct the day, or enter the appointment.</source>
        <translation>Người này không giữ vị trí nào vào ngày %1. Hãy sửa ngày, hoặc nhập việc bổ nhiệm, bố trí.</translation>
    </message>
    <message>
        <source>%1 heads this unit already. Choose who stands in.</source>
        <translation>%1 đang là người đứng đầu đơn vị này. Hãy chọn người thay.</translation>
    </message>
    <message>
        <source>A field is assigned to a deputy, and it lies within the deputy&apos;s own unit (Article 15.4).</source>
        <translation>Lĩnh vực được giao cho cấp phó và nằm trong đơn vị của cấp phó đó (khoản 4 Điều 15).</translation>
    </message>
    <message>
        <source>%1 holds this charge from %2 to %3 already. End that one first, or choose other days.</source>
        <translation>%1 đã được giao việc này từ %2 đến %3. Hãy kết thúc lần giao đó trước, hoặc chọn ngày khác.</translation>
    </message>
    <message>
        <source>This charge does not exist. Refresh the page.</source>
        <translation>Không có lần giao này. Hãy tải lại trang.</translation>
    </message>
    <message>
        <source>The last day lies between yesterday and %1: what was decided by this charge stands.</source>
        <translation>Ngày cuối nằm giữa hôm qua và %1: những gì đã quyết định theo lần giao này vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>the head of the unit</source>
        <translation>người đứng đầu đơn vị</translation>
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
        <translation>Đây không phải sáu chữ số của lúc này, hoặc đã dùng rồi. Hãy đợi dãy số kế tiếp; nếu không lần nào đúng, hãy chỉnh giờ của điện thoại.</translation>
    </message>
    <message>
        <source>The agency asks for a second factor at signing. Give the six figures your app shows now.</source>
        <translation>Cơ quan yêu cầu xác thực lớp thứ hai khi ký. Hãy nhập sáu chữ số ứng dụng đang hiện.</translation>
    </message>
    <message>
        <source>This sheet was changed in another window. Compare what stands there now with what you entered.</source>
        <translation>Phiếu này đã được sửa ở cửa sổ khác. Hãy đối chiếu nội dung đang lưu với nội dung bạn nhập.</translation>
    </message>
    <message>
        <source>The server %1 does not show your account what this program needs; nothing was changed. Ask the administrator about your account; if it is in order, update this program.</source>
        <translation>Máy chủ %1 không cho tài khoản của bạn xem những gì chương trình cần; chưa có gì bị thay đổi. Hãy hỏi quản trị viên về tài khoản; nếu tài khoản không có vấn đề, hãy cập nhật chương trình.</translation>
    </message>
    <message>
        <source>A second factor is in use already. An administrator takes it away before another one is set up.</source>
        <translation>Bạn đang dùng một lớp xác thực thứ hai. Quản trị viên phải gỡ lớp đó trước khi thiết lập lớp khác.</translation>
    </message>
    <message>
        <source>Say “charge list”, “charge give --person CODE --unit CODE --kind delegate|field --from DATE --to DATE --document TEXT” or “charge end ID --last DATE”.</source>
        <translation>Hãy gõ “charge list”, “charge give --person MÃ --unit MÃ --kind delegate|field --from NGÀY --to NGÀY --document VĂN-BẢN” hoặc “charge end ID --last NGÀY”.</translation>
    </message>
    <message>
        <source>--%1 “%2” is no date. Write it as 2026-05-31.</source>
        <translation>--%1 “%2” không phải ngày. Hãy viết dạng 2026-05-31.</translation>
    </message>
    <message>
        <source>Says who stands in for a head, and which field a deputy has</source>
        <translation>Ghi ai thay người đứng đầu, cấp phó nào phụ trách lĩnh vực nào</translation>
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
        <translation>soviec-cli charge list [--unit MÃ] [--day NGÀY]
soviec-cli charge give --person MÃ --unit MÃ --kind delegate|field --from NGÀY --to NGÀY
    --document VĂN-BẢN
soviec-cli charge end ID --last NGÀY

Người được giao thay (delegate) quyết định và ký thay người đứng đầu vắng mặt trong những
ngày đã ghi; lịch sử và chữ ký nêu rõ thay cho ai. Cấp phó (field) chỉ đạo, duyệt công việc
của các đơn vị thuộc lĩnh vực được giao (khoản 4 Điều 15). Bộ phận tổ chức, nhân sự nhập và
kết thúc theo văn bản; lần giao chưa bắt đầu thì rút bằng ngày cuối trước ngày đầu.</translation>
    </message>
    <message>
        <source>Say “factor state”, “factor enrol”, “factor confirm CODE”, “factor reset PERSON” or “factor require on|off”.</source>
        <translation>Hãy gõ “factor state”, “factor enrol”, “factor confirm DÃY-SỐ”, “factor reset MÃ-NGƯỜI” hoặc “factor require on|off”.</translation>
    </message>
    <message>
        <source>Scan it with an authenticator app, then say: factor confirm and the six figures.</source>
        <translation>Hãy quét bằng ứng dụng xác thực, rồi gõ: factor confirm và sáu chữ số.</translation>
    </message>
    <message>
        <source>Signing asks for a second factor.</source>
        <translation>Khi ký phải xác thực lớp thứ hai.</translation>
    </message>
    <message>
        <source>Signing asks for no second factor.</source>
        <translation>Khi ký không phải xác thực lớp thứ hai.</translation>
    </message>
    <message>
        <source>Yours is set up.</source>
        <translation>Bạn đã thiết lập.</translation>
    </message>
    <message>
        <source>You have none set up.</source>
        <translation>Bạn chưa thiết lập.</translation>
    </message>
    <message>
        <source>Sets up the second factor of signatures on a server</source>
        <translation>Thiết lập xác thực lớp thứ hai cho chữ ký trên máy chủ</translation>
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
soviec-cli factor confirm DÃY-SỐ
soviec-cli factor reset MÃ-NGƯỜI
soviec-cli factor require on|off

enrol hiện mã QR cho ứng dụng xác thực, chỉ một lần; confirm nhận sáu chữ số đầu tiên.
Khi quản trị viên đặt require on, mỗi chữ ký phải kèm dãy số của lúc ký, mỗi dãy dùng một
lần; máy chủ kiểm tra. reset dùng khi mất điện thoại.</translation>
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
        <translation>soviec-cli year rate --year 2026 [--unit MÃ]
soviec-cli --as TÊN year sign --year 2026 [--unit MÃ] [--person MÃ]
    [--decision SỐ --date 2026-12-10] [--missing-reason …]
    [--signer HỌ_TÊN --signer-title CHỨC_VỤ] [--code DÃY-SỐ]
soviec-cli year reconcile QUYET-DINH.xlsx --year 2026 [--unit MÃ]

rate đề xuất mức xếp loại của từng người trên toàn bộ danh sách: các tháng, thời
gian nghỉ, trường hợp bị ấn định mức, mức của tổ chức, tỷ lệ theo cơ quan và theo
nhóm. Không lưu gì. sign ký với tư cách người có thẩm quyền nêu ở --as, hoặc nhập
quyết định của cấp ngoài cơ quan (--signer) khi bộ phận nhân sự thực hiện; ai chưa
thể ký được nêu tên. reconcile đối chiếu quyết định đã ký (người, điểm, mức, và
nếu có thì các phần điểm, các tháng) với hồ sơ và với chính nó, nêu nguyên nhân
từng chênh lệch, và kết thúc với mã 1 nếu có chênh lệch.</translation>
    </message>
    <message>
        <source>Figures of the charts</source>
        <translation>Số liệu biểu đồ</translation>
    </message>
    <message>
        <source>Stopped. The report was not made.</source>
        <translation>Đã dừng. Báo cáo chưa được lập.</translation>
    </message>
    <message numerus="yes">
        <source>Printing was stopped after %n page(s).</source>
        <translation>
            <numerusform>Đã dừng in sau %n trang.</numerusform>
        </translation>
    </message>
    <message>
        <source>an official date</source>
        <translation>ngày chính thức</translation>
    </message>
    <message>
        <source>an approved catalog</source>
        <translation>danh mục được phê duyệt</translation>
    </message>
    <message numerus="yes">
        <source>descriptions of %n positions</source>
        <translation>
            <numerusform>bản mô tả của %n vị trí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>positions of %n people</source>
        <translation>
            <numerusform>bố trí vị trí cho %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>diaries of %n people</source>
        <translation>
            <numerusform>nhật ký của %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>pilot %1</source>
        <translation>thí điểm %1</translation>
    </message>
    <message>
        <source>Catalog in force</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>lacks nothing</source>
        <translation>không còn thiếu gì</translation>
    </message>
    <message>
        <source>still lacks: %1</source>
        <translation>còn thiếu: %1</translation>
    </message>
    <message>
        <source>Catalog of work</source>
        <translation>Đầu công việc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Nơi gửi (kính gửi)</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Đoạn mở đầu</translation>
    </message>
    <message>
        <source>Heading of part %1</source>
        <translation>Tiêu đề phần %1</translation>
    </message>
    <message>
        <source>Who was followed</source>
        <translation>Đối tượng theo dõi</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Tình hình báo cáo</translation>
    </message>
    <message>
        <source>Results by level</source>
        <translation>Kết quả theo mức điểm</translation>
    </message>
    <message>
        <source>Comparison with before</source>
        <translation>So sánh với kỳ trước</translation>
    </message>
    <message>
        <source>Agencies without a report</source>
        <translation>Cơ quan chưa báo cáo</translation>
    </message>
    <message>
        <source>Agencies not complete</source>
        <translation>Cơ quan báo cáo chưa đủ</translation>
    </message>
    <message>
        <source>Unusual means</source>
        <translation>Mức bình quân cần xem lại</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Đoạn kết</translation>
    </message>
    <message>
        <source>Carry sums over to the next page</source>
        <translation>Cộng chuyển sang trang sau khi bảng dài hơn một trang</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Đang lập báo cáo</translation>
    </message>
    <message>
        <source>Sending pages to the printer</source>
        <translation>Đang gửi các trang đến máy in</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Đang ghi “%1”</translation>
    </message>
    <message>
        <source>Print the report of this page</source>
        <translation>In báo cáo của trang này</translation>
    </message>
    <message>
        <source>There is no report of this page; Ctrl+P prints its list.</source>
        <translation>Trang này không có báo cáo riêng; Ctrl+P in danh sách đang hiển thị.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Tiêu chí %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Không có.</translation>
    </message>
    <message>
        <source>Of this unit and those below</source>
        <translation>Tại đơn vị này và các đơn vị bên dưới</translation>
    </message>
    <message>
        <source>It is in force from %1 to %2.</source>
        <translation>Có hiệu lực từ %1 đến %2.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Kết thúc vào ngày %1.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>In another&apos;s place</source>
        <translation>Thay mặt, phụ trách</translation>
    </message>
    <message>
        <source>Let stand in or give a field…</source>
        <translation>Giao thay mặt hoặc phụ trách…</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>Store the chosen values</source>
        <translation>Lưu các giá trị đã chọn</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile</source>
        <translation>Người khác vừa sửa nội dung này</translation>
    </message>
    <message>
        <source>%1: choose a value for each field. Nothing has been overwritten; until you store, everything stays as it is now.</source>
        <translation>%1: hãy chọn giá trị cho từng mục. Chưa có gì bị ghi đè; khi bạn chưa lưu, mọi thứ giữ nguyên như hiện nay.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>Theirs, stored now</source>
        <translation>Của người kia, đang lưu</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Ban đầu</translation>
    </message>
    <message>
        <source>Leave as it is now</source>
        <translation>Giữ như hiện nay</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>của tôi</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>của người kia</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>ban đầu</translation>
    </message>
    <message>
        <source>Choose a value for each field first.</source>
        <translation>Hãy chọn giá trị cho từng mục trước.</translation>
    </message>
    <message>
        <source>Set up the second factor</source>
        <translation>Thiết lập xác thực lớp thứ hai</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your telephone, or type the letters into it. It is shown only now; nobody can read it again.</source>
        <translation>Hãy quét mã này bằng ứng dụng xác thực trên điện thoại, hoặc gõ dãy chữ bên dưới vào ứng dụng. Mã chỉ hiện lần này; về sau không ai đọc lại được.</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Mã QR cho ứng dụng xác thực</translation>
    </message>
    <message>
        <source>The same as letters</source>
        <translation>Mã dạng chữ</translation>
    </message>
    <message>
        <source>The six figures the app shows now</source>
        <translation>Sáu chữ số ứng dụng đang hiện</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Xác thực lớp thứ hai</translation>
    </message>
    <message>
        <source>The next six figures of the app: each is used once</source>
        <translation>Sáu chữ số kế tiếp của ứng dụng: mỗi dãy chỉ dùng một lần</translation>
    </message>
    <message>
        <source>The server has a newer version of the database: you can read and print, but store nothing. Have this program updated.</source>
        <translation>Máy chủ có phiên bản cơ sở dữ liệu mới hơn: bạn xem và in được nhưng không lưu được gì. Hãy cập nhật chương trình này.</translation>
    </message>
    <message>
        <source>stays as it is here</source>
        <translation>giữ như tại đây</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>cần chọn</translation>
    </message>
    <message>
        <source>keep here</source>
        <translation>giữ tại đây</translation>
    </message>
    <message>
        <source>take the package&apos;s</source>
        <translation>lấy trong gói</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>Packages (*.svpkg)</source>
        <translation>Gói dữ liệu (*.svpkg)</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Gói dữ liệu</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Mở gói dữ liệu</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Tạo gói dữ liệu</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Chỗ cần xem</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>Trong gói</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Nothing clashes and nothing is refused.</source>
        <translation>Không có chỗ nào trùng sửa, không có dòng nào bị từ chối.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Giữ giá trị tại đây</translation>
    </message>
    <message>
        <source>Take the package&apos;s</source>
        <translation>Lấy giá trị trong gói</translation>
    </message>
    <message>
        <source>Close without merging</source>
        <translation>Đóng, không gộp</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Whose packages are taken</source>
        <translation>Nhận gói của những nơi nào</translation>
    </message>
    <message>
        <source>a key is accepted when its first package is opened</source>
        <translation>công nhận khóa khi mở gói đầu tiên của nơi đó</translation>
    </message>
    <message>
        <source>Take no more of these</source>
        <translation>Thôi nhận</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Digits of its key</source>
        <translation>Dãy số của khóa</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Người công nhận</translation>
    </message>
    <message>
        <source>Only packages made with the key of this office are taken so far.</source>
        <translation>Hiện chỉ nhận gói tạo bằng khóa của cơ quan mình.</translation>
    </message>
    <message>
        <source>Send packages with the care their content needs: they are signed, not encrypted</source>
        <translation>Gửi gói cẩn thận theo nội dung bên trong: gói được ký, không mã hóa</translation>
    </message>
    <message>
        <source>The key of this office reads %1. Read it out by telephone to an office that gets its first package.</source>
        <translation>Khóa của cơ quan mình: %1. Đọc qua điện thoại cho nơi nhận gói lần đầu.</translation>
    </message>
    <message>
        <source>This office has no key yet; the first package makes one.</source>
        <translation>Cơ quan chưa có khóa; tạo gói đầu tiên sẽ tạo khóa.</translation>
    </message>
    <message>
        <source>Make a package of %1</source>
        <translation>Tạo gói dữ liệu %1</translation>
    </message>
    <message>
        <source>It holds what was done with the month&apos;s entries, the answers to assignments and the own evaluations.</source>
        <translation>Gói chứa những gì đã làm với nhật ký trong tháng, trả lời giao việc và phần tự đánh giá.</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Công việc của</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>Đang tạo gói dữ liệu</translation>
    </message>
    <message>
        <source>The package is made: %1 rows of %2 people. It may go by mail or on a stick.</source>
        <translation>Đã tạo gói: %1 dòng của %2 người. Có thể gửi qua thư hoặc USB.</translation>
    </message>
    <message>
        <source>A key that is not known here</source>
        <translation>Khóa chưa được công nhận</translation>
    </message>
    <message>
        <source>The package says it is from “%1”. Call that office by a telephone number you know and type the thirty digits it reads out.</source>
        <translation>Gói ghi là của “%1”. Gọi cho nơi đó theo số điện thoại đã biết và gõ ba mươi chữ số họ đọc.</translation>
    </message>
    <message>
        <source>Name of the office here</source>
        <translation>Tên gọi tại đây</translation>
    </message>
    <message>
        <source>Accept the key</source>
        <translation>Công nhận khóa</translation>
    </message>
    <message>
        <source>Package of %1</source>
        <translation>Gói của %1</translation>
    </message>
    <message>
        <source>made at %1</source>
        <translation>tạo lúc %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows, %4 with nothing new, %5 to take, %6 refused.</source>
        <translation>%1, %2: %3 dòng, %4 không có gì mới, %5 sẽ nhận, %6 bị từ chối.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed on both sides: say which value stays.</source>
        <translation>
            <numerusform>%n ô được sửa ở cả hai bên: chọn giá trị giữ lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging the package</source>
        <translation>Đang gộp gói dữ liệu</translation>
    </message>
    <message>
        <source>Merged: %1 rows taken, %2 refused. What gave way stands in the history of its entry.</source>
        <translation>Đã gộp: nhận %1 dòng, từ chối %2. Giá trị không giữ nằm trong lịch sử của dòng đó.</translation>
    </message>
    <message>
        <source>Take no more packages of this office?</source>
        <translation>Thôi nhận gói của cơ quan này?</translation>
    </message>
    <message>
        <source>What was merged stays. Its key can be accepted again with the next package.</source>
        <translation>Những gì đã gộp giữ nguyên. Có thể công nhận lại khóa khi có gói tiếp theo.</translation>
    </message>
    <message>
        <source>Take no more</source>
        <translation>Thôi nhận</translation>
    </message>
    <message>
        <source>Number, sign</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Day of the document</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>Day received</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Kind or procedure</source>
        <translation>Loại hoặc thủ tục</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Day done</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Người xử lý</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Độ mật</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>The row carries a secrecy mark and was left out: state secrets are not recorded here.</source>
        <translation>Dòng có dấu độ mật nên được bỏ ra: ở đây không ghi bí mật nhà nước.</translation>
    </message>
    <message>
        <source>The row has neither a number nor a summary. Fill one in, or leave the row out.</source>
        <translation>Dòng không có số, ký hiệu và cũng không có trích yếu. Ghi thêm một trong hai, hoặc bỏ dòng.</translation>
    </message>
    <message>
        <source>No row names %1 as the one who handled it. Choose no column for “%2” to read all rows.</source>
        <translation>Không dòng nào có %1 là người xử lý. Để “%2” là không có cột thì đọc mọi dòng.</translation>
    </message>
    <message>
        <source>The copy could not be written to %1, or did not read back the same. Free some space, or choose another place for copies; nothing was changed.</source>
        <translation>Không ghi được bản sao vào %1, hoặc đọc lại không giống. Hãy dọn bớt chỗ hoặc chọn chỗ khác cho bản sao; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The folder %1 for copies cannot be made. Choose another place for copies.</source>
        <translation>Không tạo được thư mục %1 để chứa bản sao. Hãy chọn chỗ khác cho bản sao.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written. Choose another place for copies.</source>
        <translation>Không được ghi vào thư mục %1. Hãy chọn chỗ khác cho bản sao.</translation>
    </message>
    <message>
        <source>“%1” has no sheet with a row of headings. Export the list again with its headings.</source>
        <translation>“%1” không có trang nào có dòng tiêu đề. Xuất lại danh sách kèm dòng tiêu đề.</translation>
    </message>
    <message>
        <source>Say which column holds the number or the summary of the documents.</source>
        <translation>Hãy cho biết cột nào là số, ký hiệu hoặc trích yếu của văn bản.</translation>
    </message>
    <message>
        <source>This document is not in your register. Read the list again.</source>
        <translation>Văn bản này không có trong sổ của bạn. Hãy mở lại danh sách.</translation>
    </message>
    <message>
        <source>“%1” is in the diary already. Read the register again.</source>
        <translation>“%1” đã có trong nhật ký. Hãy mở lại sổ.</translation>
    </message>
    <message>
        <source>The packet holds a result without a period or a total. Ask for another one.</source>
        <translation>Gói có kết quả thiếu kỳ hoặc thiếu tổng điểm. Hãy xin gói khác.</translation>
    </message>
    <message>
        <source>Signed packet of %1, %2</source>
        <translation>Gói đã ký ngày %1, %2</translation>
    </message>
    <message>
        <source>%1: here %2, in the packet %3</source>
        <translation>%1: ở đây %2, trong gói %3</translation>
    </message>
    <message>
        <source>This person is not in the database.</source>
        <translation>Người này không có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>%1 has no signed result in %2, so nothing can go along. Sign the months first.</source>
        <translation>%1 không có kết quả đã ký trong năm %2 nên chưa có gì để chuyển. Hãy ký các tháng trước.</translation>
    </message>
    <message>
        <source>The fingerprint is not that of the packet from %1. Ask that agency by telephone and type what it reads out.</source>
        <translation>Dãy số không phải của khóa đã ký gói từ %1. Hãy gọi điện hỏi cơ quan ấy và gõ đúng dãy số được đọc.</translation>
    </message>
    <message>
        <source>The packet is about %1. Choose that person here.</source>
        <translation>Gói này là của %1. Hãy chọn đúng người ấy ở đây.</translation>
    </message>
    <message>
        <source>Other results stand here already: %1. Revoke them first, or leave the packet.</source>
        <translation>Ở đây đã có kết quả khác: %1. Hủy chúng trước, hoặc không lấy gói này.</translation>
    </message>
    <message>
        <source>Batch %1 of %2</source>
        <translation>Đợt %1 năm %2</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>phải gửi</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>đã lập tệp</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>received</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <source>There is nothing to send for %1: every signed result is in a batch already.</source>
        <translation>Năm %1 không còn gì phải gửi: mọi kết quả đã ký đều nằm trong một đợt.</translation>
    </message>
    <message>
        <source>There is no batch %1. See the list of batches.</source>
        <translation>Không có đợt %1. Xem danh sách các đợt.</translation>
    </message>
    <message>
        <source>Write the day batch %1 was sent: not before %2, when it was made, and not after today.</source>
        <translation>Ghi ngày gửi đợt %1: không trước %2 là ngày lập, không sau hôm nay.</translation>
    </message>
    <message>
        <source>Batch %1 is not sent yet. Note the day it was sent first.</source>
        <translation>Đợt %1 chưa gửi. Ghi ngày gửi trước.</translation>
    </message>
    <message>
        <source>Write the day of the answer: not before %1, when the batch was sent, and not after today.</source>
        <translation>Ghi ngày trả lời: không trước %1 là ngày gửi, không sau hôm nay.</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>that week</source>
        <translation>tuần</translation>
    </message>
    <message>
        <source>that month</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>no month signed yet</source>
        <translation>chưa ký tháng nào</translation>
    </message>
    <message numerus="yes">
        <source>%n months of people signed, the last %1</source>
        <translation>
            <numerusform>%n phiếu tháng đã ký, cuối cùng %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 people · %3 diary entries · %4 · last change %5 · %6</source>
        <translation>%1 · %2 người · %3 dòng nhật ký · %4 · thay đổi cuối %5 · %6</translation>
    </message>
    <message>
        <source>Copies of the database</source>
        <translation>Các bản sao của dữ liệu</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>A copy is made every day when the program opens or closes, and verified. Seven daily, four weekly and twelve monthly copies are kept. Another disk or a stick keeps them safe when this computer fails.</source>
        <translation>Mỗi ngày khi mở hoặc đóng chương trình có một bản sao được ghi và kiểm tra. Giữ 7 bản ngày, 4 bản tuần, 12 bản tháng. Để ở ổ đĩa khác hoặc USB thì máy này hỏng vẫn còn.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Kept as the copy of</source>
        <translation>Giữ làm bản của</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>There is no copy here yet. “Copy now” makes the first one.</source>
        <translation>Ở đây chưa có bản sao nào. “Sao ngay” ghi bản đầu tiên.</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Chỗ khác…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Sao ngay</translation>
    </message>
    <message>
        <source>Go back to this copy…</source>
        <translation>Quay lại bản này…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Tệp khác…</translation>
    </message>
    <message>
        <source>Copies lie in %1</source>
        <translation>Bản sao nằm trong %1</translation>
    </message>
    <message>
        <source>Looking into the copy…</source>
        <translation>Đang xem trong bản sao…</translation>
    </message>
    <message>
        <source>Where to keep the copies</source>
        <translation>Để bản sao ở đâu</translation>
    </message>
    <message>
        <source>Copying and verifying…</source>
        <translation>Đang sao và kiểm tra…</translation>
    </message>
    <message>
        <source>Look into a copy</source>
        <translation>Xem một bản sao</translation>
    </message>
    <message>
        <source>Databases of Sổ Việc (*.db *.soviec);;All files (*)</source>
        <translation>Cơ sở dữ liệu Sổ Việc (*.db *.soviec);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Go back to this copy?</source>
        <translation>Quay lại bản này?</translation>
    </message>
    <message>
        <source>%1

What was entered after it is not in it. The present database is kept beside it under a dated name.</source>
        <translation>%1

Những gì ghi sau bản này không có trong đó. Tệp đang dùng được giữ bên cạnh với tên có ngày giờ.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>The copy is kept, but its history does not verify: %1 No older copy was removed.</source>
        <translation>Bản sao được giữ, nhưng lịch sử trong đó không đúng: %1 Không bỏ bản cũ nào.</translation>
    </message>
    <message>
        <source>Fill from the document register…</source>
        <translation>Lấy từ sổ văn bản…</translation>
    </message>
    <message>
        <source>Which column of the list means what? It is kept for the next list of the same make.</source>
        <translation>Cột nào của danh sách là gì? Chương trình nhớ cho lần sau với danh sách cùng loại.</translation>
    </message>
    <message>
        <source>The list is called</source>
        <translation>Tên danh sách</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Đọc danh sách</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>không có cột</translation>
    </message>
    <message>
        <source>Open a list of documents or cases…</source>
        <translation>Mở danh sách văn bản, hồ sơ…</translation>
    </message>
    <message>
        <source>Enter all proposals that are ready</source>
        <translation>Ghi mọi dòng đề nghị đã đủ</translation>
    </message>
    <message>
        <source>Put the document aside</source>
        <translation>Để văn bản sang bên</translation>
    </message>
    <message>
        <source>Complete the chosen documents in the line</source>
        <translation>Bổ sung cho văn bản đang chọn ở ô nhập</translation>
    </message>
    <message>
        <source>Enter the chosen documents</source>
        <translation>Ghi các văn bản đang chọn</translation>
    </message>
    <message>
        <source>Open a list of documents or cases</source>
        <translation>Mở danh sách văn bản, hồ sơ</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv)</source>
        <translation>Danh sách (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Choose rows that are done. What is not done yet waits for its day.</source>
        <translation>Hãy chọn dòng đã xong. Việc chưa xong thì chờ đến khi xong.</translation>
    </message>
    <message>
        <source>entering from the document register</source>
        <translation>ghi từ sổ văn bản</translation>
    </message>
    <message>
        <source>“%1” is put aside.</source>
        <translation>Đã để “%1” sang bên.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents of the register are due, the first on %1: %2</source>
        <translation>
            <numerusform>%n văn bản trong sổ đến hạn, gần nhất %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Document register</source>
        <translation>Sổ văn bản</translation>
    </message>
    <message>
        <source>From the document register</source>
        <translation>Lấy từ sổ văn bản</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Mở danh sách…</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Xong ngày</translation>
    </message>
    <message>
        <source>Document or case</source>
        <translation>Văn bản, hồ sơ</translation>
    </message>
    <message>
        <source>Ctrl+O opens the list that your document-management system or one-stop shop exports (.xlsx, .csv). What is done becomes proposed entries, what is not done becomes deadlines.</source>
        <translation>Ctrl+O mở danh sách do phần mềm quản lý văn bản hoặc phần mềm một cửa xuất ra (.xlsx, .csv). Việc đã xong thành dòng đề nghị ghi, việc chưa xong thành hạn phải nhớ.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Để sang bên</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Cột…</translation>
    </message>
    <message>
        <source>Enter enters the row · Ctrl+Enter all that are ready · Delete puts it aside · what is typed in the line above completes the chosen rows</source>
        <translation>Enter ghi dòng · Ctrl+Enter ghi mọi dòng đã đủ · Delete để sang bên · gõ vào ô nhập phía trên để bổ sung cho các dòng đang chọn</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 new, %4 changed, %5 known before.</source>
        <translation>%1: %2 dòng, %3 mới, %4 thay đổi, %5 đã biết.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows with a secrecy mark were left out.</source>
        <translation>
            <numerusform>Bỏ ra %n dòng có độ mật.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were handled by others.</source>
        <translation>
            <numerusform>%n dòng do người khác xử lý.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not understood; they stand at the end.</source>
        <translation>
            <numerusform>%n dòng không đọc được, nằm ở cuối bảng.</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>đã đủ</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>chưa xong</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>quá hạn %1</translation>
    </message>
    <message>
        <source>Not done yet · due %1</source>
        <translation>Chưa xong · hạn %1</translation>
    </message>
    <message>
        <source>Not done yet · without a deadline</source>
        <translation>Chưa xong · không có hạn</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>%1 to enter · %2 waiting · %3 in the diary · %4 put aside</source>
        <translation>%1 dòng đề nghị · %2 chưa xong · %3 đã có trong nhật ký · %4 để sang bên</translation>
    </message>
    <message>
        <source>National database…</source>
        <translation>CSDL quốc gia…</translation>
    </message>
    <message>
        <source>National database (%1)…</source>
        <translation>CSDL quốc gia (%1)…</translation>
    </message>
    <message>
        <source>Results are due there five days after they were signed</source>
        <translation>Kết quả phải gửi chậm nhất 05 ngày sau khi ký</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Các đợt</translation>
    </message>
    <message>
        <source>Results for the national database</source>
        <translation>Kết quả gửi Cơ sở dữ liệu quốc gia</translation>
    </message>
    <message>
        <source>Batches for the national database</source>
        <translation>Các đợt gửi Cơ sở dữ liệu quốc gia</translation>
    </message>
    <message>
        <source>National personnel database, %1</source>
        <translation>Cơ sở dữ liệu quốc gia về cán bộ, công chức, viên chức, %1</translation>
    </message>
    <message>
        <source>Results are due in the national personnel database five days after they were signed (Article 26.1 d). A batch is a file to hand over; note here the day it was sent and the answer.</source>
        <translation>Kết quả phải có trong Cơ sở dữ liệu quốc gia chậm nhất 05 ngày sau khi ký (Điều 26 khoản 1 điểm d). Mỗi đợt là một tệp để gửi đi; ghi lại ở đây ngày gửi và trả lời.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn gửi</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Đợt</translation>
    </message>
    <message>
        <source>Nothing is signed in this year yet.</source>
        <translation>Năm này chưa có phiếu nào được ký.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người lập</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>No batch is made yet. “Make a batch…” writes the first one.</source>
        <translation>Chưa lập đợt nào. “Lập đợt gửi…” ghi đợt đầu tiên.</translation>
    </message>
    <message>
        <source>Make a batch…</source>
        <translation>Lập đợt gửi…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Gửi lại…</translation>
    </message>
    <message>
        <source>Was sent…</source>
        <translation>Đã gửi…</translation>
    </message>
    <message>
        <source>Was received…</source>
        <translation>Đã nhận…</translation>
    </message>
    <message>
        <source>A batch of everything that was not acknowledged</source>
        <translation>Một đợt gồm mọi phiếu chưa được xác nhận</translation>
    </message>
    <message>
        <source>%1 results signed · %2 received · %3 sent, no answer yet · %4 to be sent · %5 refused</source>
        <translation>%1 kết quả đã ký · %2 đã nhận · %3 đã gửi, chưa trả lời · %4 phải gửi · %5 bị từ chối</translation>
    </message>
    <message>
        <source>next due %1</source>
        <translation>hạn gần nhất %1</translation>
    </message>
    <message>
        <source>Where to write the files of the batch</source>
        <translation>Ghi tệp của đợt vào đâu</translation>
    </message>
    <message>
        <source>Batch %1 with %2 results: %3 and the same as a workbook. Note the day when it is sent.</source>
        <translation>Đợt %1 gồm %2 kết quả: %3 và bảng tính cùng nội dung. Gửi xong thì ghi ngày gửi.</translation>
    </message>
    <message>
        <source>Batch %1 was sent</source>
        <translation>Đã gửi đợt %1</translation>
    </message>
    <message>
        <source>How, or number of the receipt</source>
        <translation>Cách gửi hoặc số biên nhận</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>“%1” names no result of the year. Write person code, period and reason, such as CB01 2026-04 wrong code.</source>
        <translation>“%1” không chỉ ra kết quả nào trong năm. Ghi mã người, kỳ và lý do, ví dụ CB01 2026-04 sai mã.</translation>
    </message>
    <message>
        <source>Answer to batch %1</source>
        <translation>Trả lời cho đợt %1</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Ngày trả lời</translation>
    </message>
    <message>
        <source>What was refused: person code, period, reason, a line each</source>
        <translation>Phần bị từ chối, mỗi dòng: mã người, kỳ, lý do</translation>
    </message>
    <message>
        <source>Batch %1: %2 results, %3 received, %4 refused.</source>
        <translation>Đợt %1: %2 kết quả, %3 đã nhận, %4 bị từ chối.</translation>
    </message>
    <message>
        <source>In the folder sao-luu beside the database, if nothing is chosen.</source>
        <translation>Không chọn thì để trong thư mục sao-luu bên cạnh tệp dữ liệu.</translation>
    </message>
    <message>
        <source>Backup copies, going back to one…</source>
        <translation>Bản sao lưu, quay lại bản cũ…</translation>
    </message>
    <message>
        <source>Results that go along to another agency</source>
        <translation>Kết quả chuyển sang cơ quan khác</translation>
    </message>
    <message>
        <source>The signed results of %1 go along as a file signed by this agency; nothing is removed here.</source>
        <translation>Các kết quả đã ký trong năm %1 được ghi thành một tệp có chữ ký số của cơ quan; ở đây không mất gì.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Where to write the packet</source>
        <translation>Ghi gói vào đâu</translation>
    </message>
    <message>
        <source>Packets of Sổ Việc (*.svpkg)</source>
        <translation>Gói của Sổ Việc (*.svpkg)</translation>
    </message>
    <message>
        <source>%1: %2 results are in the packet. Read this fingerprint out when the other agency asks: %3</source>
        <translation>%1: gói có %2 kết quả. Khi cơ quan kia hỏi, đọc dãy số này: %3</translation>
    </message>
    <message>
        <source>Packet of a former agency</source>
        <translation>Gói của cơ quan cũ</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Kết quả của %1</translation>
    </message>
    <message>
        <source>%1 sent on %2: %3. Ask that agency by telephone for the fingerprint of its key and type what it reads out.</source>
        <translation>%1 lập lúc %2: %3. Hãy gọi điện hỏi cơ quan ấy dãy số nhận biết khóa và gõ đúng dãy số được đọc.</translation>
    </message>
    <message>
        <source>Fingerprint, thirty digits</source>
        <translation>Dãy số nhận biết, ba mươi chữ số</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Nhận vào</translation>
    </message>
    <message>
        <source>%1 results are taken in, %2 stood here already.</source>
        <translation>Đã nhận %1 kết quả, %2 kết quả đã có từ trước.</translation>
    </message>
    <message>
        <source>Take a packet in…</source>
        <translation>Nhận gói…</translation>
    </message>
    <message>
        <source>Packet for another agency…</source>
        <translation>Gói cho cơ quan khác…</translation>
    </message>
    <message>
        <source>%1 is written and verified.</source>
        <translation>Đã ghi và kiểm tra %1.</translation>
    </message>
    <message>
        <source>%1 had its time and was removed.</source>
        <translation>%1 đã hết hạn giữ nên được bỏ đi.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies in %1.</source>
        <translation>
            <numerusform>%n bản sao trong %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 people, %3 diary entries, %4 signed months, last change %5.</source>
        <translation>%1: %2 người, %3 dòng nhật ký, %4 tháng đã ký, thay đổi cuối %5.</translation>
    </message>
    <message>
        <source>Say “backup FILE”, “backup make”, “backup list”, “backup inspect FILE” or “backup restore FILE”.</source>
        <translation>Viết “backup TỆP”, “backup make”, “backup list”, “backup inspect TỆP” hoặc “backup restore TỆP”.</translation>
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
        <translation>soviec-cli --db ĐƯỜNG_DẪN backup TỆP
soviec-cli --db ĐƯỜNG_DẪN backup make [--folder THƯ_MỤC]
soviec-cli --db ĐƯỜNG_DẪN backup list [--folder THƯ_MỤC]
soviec-cli backup inspect TỆP
soviec-cli --db ĐƯỜNG_DẪN backup restore TỆP

TỆP chưa được có sẵn; tệp hiện ra đủ và đã kiểm tra, hoặc không hiện ra. make ghi một bản
sao có ngày (vào sao-luu bên cạnh cơ sở dữ liệu nếu không nêu thư mục), giữ 7 bản ngày,
4 bản tuần, 12 bản tháng. inspect cho biết trong bản sao có gì.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Đã ghi %1.</translation>
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
        <translation>export LOẠI --out TỆP [--unit MÃ] [--month 2026-04]
  LOẠI  units, people, calendar, catalog, positions, competencies,
        assignments hoặc diary
  TỆP   .xlsx hoặc .csv; xuất ra thì nhập lại được
  --month  tháng, quý (2026-Q2) hoặc năm, cho phân công và nhật ký

export data --out TỆP.json [--unit MÃ] [--month 2026-04]
  người, phân công, phiếu đã ký và xếp loại năm cho hệ thống khác, của một tháng, quý hoặc
  năm (năm nay nếu không nêu), theo mô tả trong office-data.schema.json</translation>
    </message>
    <message>
        <source>%1 (%2), %3: %4 results from %5. Fingerprint of the key: %6</source>
        <translation>%1 (%2), năm %3: %4 kết quả của %5. Dãy số nhận biết khóa: %6</translation>
    </message>
    <message>
        <source>Say “moving make --person CODE --year 2026 --out FILE”.</source>
        <translation>Viết “moving make --person MÃ --year 2026 --out TỆP”.</translation>
    </message>
    <message>
        <source>Say “moving take FILE --person CODE --fingerprint &apos;48210 99317 …&apos;”.</source>
        <translation>Viết “moving take TỆP --person MÃ --fingerprint &apos;48210 99317 …&apos;”.</translation>
    </message>
    <message>
        <source>Say “moving make”, “moving inspect FILE” or “moving take FILE”.</source>
        <translation>Viết “moving make”, “moving inspect TỆP” hoặc “moving take TỆP”.</translation>
    </message>
    <message>
        <source>Say “moving inspect FILE”.</source>
        <translation>Viết “moving inspect TỆP”.</translation>
    </message>
    <message>
        <source>Takes a person&apos;s monthly results along to another agency, signed</source>
        <translation>Chuyển kết quả hằng tháng của một người sang cơ quan khác, có ký số</translation>
    </message>
    <message>
        <source>soviec-cli --db PATH moving make --person CODE --year 2026 --out FILE
soviec-cli --db PATH moving inspect FILE
soviec-cli --db PATH moving take FILE --person CODE --fingerprint DIGITS

make writes the signed results of the year, signed with the agency&apos;s key. take counts them in
the mean of the year (Article 19.1); DIGITS is the fingerprint of the key, as the other agency
reads it out by telephone. Taking the same packet again changes nothing.</source>
        <translation>soviec-cli --db ĐƯỜNG_DẪN moving make --person MÃ --year 2026 --out TỆP
soviec-cli --db ĐƯỜNG_DẪN moving inspect TỆP
soviec-cli --db ĐƯỜNG_DẪN moving take TỆP --person MÃ --fingerprint DÃY_SỐ

make ghi các kết quả đã ký trong năm, ký bằng khóa của cơ quan. take tính chúng vào điểm trung
bình năm (khoản 1 Điều 19); DÃY_SỐ là dãy số nhận biết khóa do cơ quan cũ đọc qua điện thoại.
Nhận lại cùng một gói không làm thay đổi gì.</translation>
    </message>
    <message>
        <source>%1 results: %2 received, %3 sent, %4 to be sent, %5 refused, %6 overdue.</source>
        <translation>%1 kết quả: %2 đã nhận, %3 đã gửi, %4 phải gửi, %5 bị từ chối, %6 quá hạn.</translation>
    </message>
    <message>
        <source>Say where the files go: --out FOLDER.</source>
        <translation>Cho biết ghi tệp vào đâu: --out THƯ_MỤC.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Không tạo được thư mục %1. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Batch %1 with %2 results: %3</source>
        <translation>Đợt %1 gồm %2 kết quả: %3</translation>
    </message>
    <message>
        <source>Row %1 of %2 names no result of the year, or no reason. Write person code, period and reason.</source>
        <translation>Dòng %1 của %2 không chỉ ra kết quả nào trong năm, hoặc thiếu lý do. Ghi mã người, kỳ và lý do.</translation>
    </message>
    <message>
        <source>Say “national sent NUMBER --on DAY” or “national received NUMBER --on DAY”.</source>
        <translation>Viết “national sent SỐ --on NGÀY” hoặc “national received SỐ --on NGÀY”.</translation>
    </message>
    <message>
        <source>Say “national status”, “make”, “sent”, “received” or “list”.</source>
        <translation>Viết “national status”, “make”, “sent”, “received” hoặc “list”.</translation>
    </message>
    <message>
        <source>Delivers results to the national personnel database and counts what came back</source>
        <translation>Gửi kết quả vào Cơ sở dữ liệu quốc gia và đếm phần đã nhận</translation>
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
        <translation>soviec-cli --db ĐƯỜNG_DẪN national status [--year 2026]
soviec-cli --db ĐƯỜNG_DẪN national make --out THƯ_MỤC [--year 2026] [--again]
soviec-cli --db ĐƯỜNG_DẪN national sent SỐ --on NGÀY [--receipt GHI_CHÚ]
soviec-cli --db ĐƯỜNG_DẪN national received SỐ --on NGÀY [--year 2026] [--refused TỆP]
soviec-cli --db ĐƯỜNG_DẪN national list

Phiếu và kết quả xếp loại đã ký phải gửi trong 5 ngày sau ngày ký. make lập một đợt gồm những
gì chưa gửi, ghi JSON (national-results.schema.json) và bảng tính; --again lấy cả phần đã gửi
mà chưa có trả lời. TỆP liệt kê phần bị từ chối: mã người, kỳ, lý do.</translation>
    </message>
    <message>
        <source>“%1” names no column. Write for example --columns number=B,summary=D,due=F.</source>
        <translation>“%1” không chỉ ra cột nào. Viết chẳng hạn --columns number=B,summary=D,due=F.</translation>
    </message>
    <message>
        <source>Say “register import FILE”.</source>
        <translation>Viết “register import TỆP”.</translation>
    </message>
    <message>
        <source>%1 proposals, %2 waiting, %3 in the diary.</source>
        <translation>%1 đề nghị, %2 đang chờ, %3 đã có trong nhật ký.</translation>
    </message>
    <message>
        <source>The catalog in force has no item “%1”. Correct the code.</source>
        <translation>Danh mục đang có hiệu lực không có mã “%1”. Hãy sửa mã.</translation>
    </message>
    <message>
        <source>Say “register accept ID …” or “register accept --all”.</source>
        <translation>Viết “register accept MÃ …” hoặc “register accept --all”.</translation>
    </message>
    <message>
        <source>This document is not among the proposals. See “register list”.</source>
        <translation>Văn bản này không nằm trong các đề nghị. Xem “register list”.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are made in the diary.</source>
        <translation>
            <numerusform>Đã ghi %n dòng vào nhật ký.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say “register dismiss ID”.</source>
        <translation>Viết “register dismiss MÃ”.</translation>
    </message>
    <message>
        <source>“%1” is taken up again.</source>
        <translation>Đã lấy lại “%1”.</translation>
    </message>
    <message>
        <source>Makes diary entries and deadlines of a list of documents or cases</source>
        <translation>Lấy dòng nhật ký và thời hạn từ danh sách văn bản, hồ sơ</translation>
    </message>
    <message>
        <source>The copy is in place. The database as it was is kept as %1.</source>
        <translation>Đã đặt bản sao vào chỗ. Dữ liệu trước đó được giữ là %1.</translation>
    </message>
    <message>
        <source>History of the entry…</source>
        <translation>Lịch sử của mục nhật ký…</translation>
    </message>
    <message>
        <source>History of the sheet…</source>
        <translation>Lịch sử của phiếu…</translation>
    </message>
    <message>
        <source>This sheet has not been begun: there is no history yet.</source>
        <translation>Phiếu này chưa được lập nên chưa có lịch sử.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử thay đổi</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”. Nothing was changed; close other programs, or split the file into smaller ones.</source>
        <translation>Không đủ bộ nhớ cho “%1”. Chưa có gì thay đổi; hãy đóng bớt chương trình khác, hoặc chia tệp thành các tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>%1 was not closed last time: the program or the computer stopped. Everything saved was in it already.</source>
        <translation>%1 lần trước chưa được đóng: chương trình hoặc máy tính đã dừng đột ngột. Mọi thứ đã lưu đều có sẵn trong tệp.</translation>
    </message>
    <message>
        <source>%1 was not closed last time: the program or the computer stopped. What had been saved was taken over from the journal (%2 pages); nothing saved was lost.</source>
        <translation>%1 lần trước chưa được đóng: chương trình hoặc máy tính đã dừng đột ngột. Những gì đã lưu được lấy lại từ nhật ký ghi (%2 trang); không mất gì đã lưu.</translation>
    </message>
    <message>
        <source>Units that use it</source>
        <translation>Đơn vị sử dụng</translation>
    </message>
    <message>
        <source>Positions that use it</source>
        <translation>Vị trí việc làm sử dụng</translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile. Nothing was overwritten; read it again and repeat the change.</source>
        <translation>Người khác vừa sửa %1. Không có gì bị ghi đè; hãy đọc lại rồi sửa tiếp.</translation>
    </message>
    <message>
        <source>No unit has the code or name “%1”. Correct it, or leave the cell empty for every unit.</source>
        <translation>Không có đơn vị nào có mã hoặc tên “%1”. Hãy sửa lại, hoặc để trống ô này cho mọi đơn vị.</translation>
    </message>
    <message>
        <source>No position has the code “%1”. Correct it, enter the position first, or leave the cell empty for every position.</source>
        <translation>Không có vị trí việc làm nào có mã “%1”. Hãy sửa lại, nhập vị trí đó trước, hoặc để trống ô này cho mọi vị trí.</translation>
    </message>
    <message>
        <source>“%1” is work of the positions %2 only. Choose another item, or propose the work for the catalog.</source>
        <translation>“%1” là việc chỉ dành cho các vị trí việc làm %2. Hãy chọn đầu công việc khác, hoặc đề xuất bổ sung vào danh mục.</translation>
    </message>
    <message>
        <source>A local file cannot keep a secret from those who use it: figures asked for here would prove nothing, and signing asks for none. The second factor needs the office&apos;s server.</source>
        <translation>Tệp trên một máy không giữ được bí mật với người dùng chính tệp đó: hỏi chữ số ở đây không chứng minh được điều gì, nên khi ký không hỏi. Xác thực lớp thứ hai cần máy chủ của cơ quan.</translation>
    </message>
    <message>
        <source>Of them, only these positions</source>
        <translation>Trong đó chỉ các vị trí</translation>
    </message>
    <message>
        <source>No positions yet. They are entered on the Positions page.</source>
        <translation>Chưa có vị trí việc làm nào. Nhập ở trang Vị trí việc làm.</translation>
    </message>
    <message>
        <source>The server for reports does not answer or is behind; this was read from the main server.</source>
        <translation>Máy chủ dành cho báo cáo không trả lời hoặc chưa cập nhật kịp; số liệu này đọc từ máy chủ chính.</translation>
    </message>
    <message>
        <source>The agency asks for it at every signature. Open the authenticator app on your telephone.</source>
        <translation>Cơ quan yêu cầu ở mỗi lần ký. Hãy mở ứng dụng xác thực trên điện thoại.</translation>
    </message>
    <message>
        <source>Six figures are needed, such as 123 456.</source>
        <translation>Cần đủ sáu chữ số, ví dụ 123 456.</translation>
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
        <translation>document list [--waiting]                     mọi văn bản, hoặc văn bản chờ bạn xử lý
document show ID                              đang ở đâu và bạn làm được gì
document submit ID                            trình dự thảo lên cơ quan đầu tiên
document pass ID                              ký và chuyển cơ quan tiếp theo
document approve ID --number SỐ --from NGÀY   phê duyệt, ghi số và ngày áp dụng
document return ID --reason LÝ-DO             trả lại cơ quan soạn thảo
document record ID --number SỐ --from NGÀY    ghi nhận quyết định trên giấy
document recall ID · discard ID               rút lại · hủy bỏ dự thảo
document comment ID [--line MÃ] --text LỜI    góp ý cho một dòng

ID là toàn bộ mã hoặc phần cuối của mã. --content MÃ-BĂM: chỉ ký đúng nội dung
đã xem. Nơi cơ quan yêu cầu xác thực lớp thứ hai, pass và approve
cần --code SÁU-CHỮ-SỐ.</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Hình thức giao</translation>
    </message>
    <message>
        <source>Confirm the figures</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>is signed; nobody closes their own sheet on a server</source>
        <translation>đã được ký; trên máy chủ không ai tự khóa phiếu của chính mình</translation>
    </message>
    <message>
        <source>another HR officer</source>
        <translation>người làm tổ chức, nhân sự khác</translation>
    </message>
    <message>
        <source>Row %1 of record %2 (%3, %4) was changed after it was written.</source>
        <translation>Dòng %1 của bản ghi %2 (%3, %4) đã bị sửa sau khi được ghi.</translation>
    </message>
    <message>
        <source>The rows of record %1 are not those it was written for: some were deleted, inserted or exchanged.</source>
        <translation>Các dòng của bản ghi %1 không phải là các dòng khi bản ghi được lập: có dòng đã bị xóa, chèn thêm hoặc tráo đổi.</translation>
    </message>
    <message>
        <source>The history holds rows no record was written for: they were inserted.</source>
        <translation>Lịch sử có những dòng không thuộc bản ghi nào: chúng đã bị chèn thêm.</translation>
    </message>
    <message>
        <source>Without the network you keep the diary, answer assignments, fill in your own evaluation and decide the entries that wait for you. Everything else waits until the server is in reach again.</source>
        <translation>Khi không có mạng, bạn vẫn ghi nhật ký, trả lời việc được giao, tự chấm phiếu của mình và duyệt các dòng đang chờ mình. Những việc khác đợi đến khi kết nối lại được với máy chủ.</translation>
    </message>
    <message>
        <source>This is what “%1” took along of the server: only that person works on it.</source>
        <translation>Đây là bản mang theo của “%1”: chỉ người đó làm việc trên bản này.</translation>
    </message>
    <message>
        <source>Done without the network at %1</source>
        <translation>Làm khi không có mạng, lúc %1</translation>
    </message>
    <message>
        <source>Merged with work done without the network</source>
        <translation>Hợp nhất với phần làm khi không có mạng</translation>
    </message>
    <message>
        <source>There is no pocket here yet. Connect to the server once; it is filled then.</source>
        <translation>Ở đây chưa có bản mang theo. Kết nối với máy chủ một lần; bản này sẽ được lập khi đó.</translation>
    </message>
    <message>
        <source>%1 is not the pocket of “%2” on this server. Name another file.</source>
        <translation>%1 không phải bản mang theo của “%2” trên máy chủ này. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>A pocket is what one person takes along of a server. Connect to the server with an account of your own.</source>
        <translation>Bản mang theo là dữ liệu một người lấy từ máy chủ để làm khi không có mạng. Hãy kết nối bằng tài khoản của chính mình.</translation>
    </message>
    <message>
        <source>This pocket is of “%1” on %2. Connect there with that account.</source>
        <translation>Bản mang theo này là của “%1” trên %2. Hãy kết nối máy chủ đó bằng tài khoản ấy.</translation>
    </message>
    <message>
        <source>Something was done in the pocket that the server does not have yet. Send it first; nothing of it is overwritten.</source>
        <translation>Trong bản mang theo có việc máy chủ chưa nhận. Hãy gửi trước; không có gì bị ghi đè.</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>Đã đưa “%1” trở lại danh sách.</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>để sang bên</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>Put-aside documents (%1)</source>
        <translation>Văn bản để sang bên (%1)</translation>
    </message>
    <message>
        <source>Work done without the network</source>
        <translation>Phần làm khi không có mạng</translation>
    </message>
    <message>
        <source>Work without the network</source>
        <translation>Làm việc khi không có mạng</translation>
    </message>
    <message>
        <source>Nothing waits. What you enter without the network stands here until the server has it.</source>
        <translation>Không có gì chờ gửi. Phần nhập khi không có mạng sẽ nằm ở đây cho đến khi máy chủ nhận.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Quyết định…</translation>
    </message>
    <message>
        <source>Seen, put away</source>
        <translation>Đã xem, cất đi</translation>
    </message>
    <message>
        <source>What is on this computer is as of %1.</source>
        <translation>Dữ liệu trên máy này tính đến %1.</translation>
    </message>
    <message>
        <source>The server is out of reach.</source>
        <translation>Không kết nối được với máy chủ.</translation>
    </message>
    <message>
        <source>The server is in reach.</source>
        <translation>Đang kết nối với máy chủ.</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>không được nhận</translation>
    </message>
    <message>
        <source>Changed here and on the server: %1. Decide which value stays; the other one stays in the history.</source>
        <translation>Bị sửa cả ở đây và trên máy chủ: %1. Hãy quyết định giữ giá trị nào; giá trị kia vẫn nằm trong lịch sử.</translation>
    </message>
    <message>
        <source>%1
Entered: %2</source>
        <translation>%1
Đã nhập: %2</translation>
    </message>
    <message>
        <source>Sending what waits…</source>
        <translation>Đang gửi phần đang chờ…</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Không có mạng</translation>
    </message>
    <message>
        <source>%1 changes wait</source>
        <translation>%1 thay đổi chờ gửi</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 cần quyết định</translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <translation>%1 không được nhận</translation>
    </message>
    <message>
        <source>The server cannot be reached. You go on working without it; what you enter is sent later.</source>
        <translation>Không kết nối được với máy chủ. Bạn vẫn làm việc bình thường; phần nhập vào sẽ được gửi sau.</translation>
    </message>
    <message>
        <source>The server is in reach; %1 rows were sent.</source>
        <translation>Đã kết nối được với máy chủ; đã gửi %1 dòng.</translation>
    </message>
    <message>
        <source>%1 rows were changed on both sides: please decide.</source>
        <translation>%1 dòng bị sửa ở cả hai bên: đề nghị quyết định.</translation>
    </message>
    <message>
        <source>The server did not take %1 rows; they are kept for you to see.</source>
        <translation>Máy chủ không nhận %1 dòng; nội dung được giữ lại để xem.</translation>
    </message>
    <message>
        <source>Work without the network…</source>
        <translation>Làm việc khi không có mạng…</translation>
    </message>
    <message>
        <source>No network: what you see is as of %1. %2</source>
        <translation>Không có mạng: dữ liệu đang xem tính đến %1. %2</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Phần chờ gửi</translation>
    </message>
    <message>
        <source>There is no pocket at %1. Say “pocket refresh” while the server is in reach.</source>
        <translation>Không có bản mang theo tại %1. Gõ “pocket refresh” khi còn kết nối được với máy chủ.</translation>
    </message>
    <message>
        <source>What %1 needs of the server is in %2 now.</source>
        <translation>Dữ liệu %1 cần từ máy chủ đã có trong %2.</translation>
    </message>
    <message>
        <source>Pocket of “%1” on %2, as of %3. Rows that wait for the server: %4.</source>
        <translation>Bản mang theo của “%1” trên %2, tính đến %3. Số dòng chờ gửi lên máy chủ: %4.</translation>
    </message>
    <message>
        <source>  Not taken by the server: %1. %2</source>
        <translation>  Máy chủ không nhận: %1. %2</translation>
    </message>
    <message>
        <source>%1 rows: %2 the server had already, %3 taken, %4 that clash, %5 refused.</source>
        <translation>%1 dòng: %2 máy chủ đã có, %3 được nhận, %4 trùng nhau cần quyết định, %5 không được nhận.</translation>
    </message>
    <message>
        <source>Rows that clash wait in the pocket. Decide them in the window, or send again with --take-mine or --take-theirs.</source>
        <translation>Dòng bị trùng vẫn chờ trong bản mang theo. Quyết định trong cửa sổ, hoặc gửi lại với --take-mine hay --take-theirs.</translation>
    </message>
    <message>
        <source>Say “pocket refresh”, “status” or “send”.</source>
        <translation>Gõ “pocket refresh”, “status” hoặc “send”.</translation>
    </message>
    <message>
        <source>Takes along what one person needs of the server, and brings the work back</source>
        <translation>Mang theo dữ liệu một người cần từ máy chủ, rồi gửi phần đã làm trở lại</translation>
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
        <translation>soviec-cli --db postgresql://… pocket refresh [--file TỆP]
soviec-cli --db postgresql://… pocket status [--file TỆP]
soviec-cli --db postgresql://… pocket send [--file TỆP] [--take-mine | --take-theirs]

refresh chép về những gì tài khoản cần để làm việc khi không có mạng: nhật ký, việc được
giao, phiếu của mình, danh mục, lịch làm việc; với lãnh đạo thêm các dòng chờ duyệt. status
cho biết đã làm gì trong đó và máy chủ không nhận gì; không cần máy chủ. send hợp nhất lên
máy chủ từng dòng một: đứt mạng giữa chừng thì dòng đã tới vẫn còn, gửi lại không làm thay
đổi gì. Dòng cả hai bên cùng sửa thì chờ quyết định (--take-mine: lấy phần làm khi không có
mạng; --take-theirs: lấy phần của máy chủ). Khóa, chữ ký và kết quả duyệt trên máy chủ luôn
được giữ.
Không có --file thì dùng bản mang theo do chương trình tự lập cho máy chủ đó.</translation>
    </message>
    <message>
        <source>This file is what “%1” took along of %2. It holds only a part of the history on purpose, so there is nothing to verify here; nothing is wrong with it. Say “audit verify” to the server itself.</source>
        <translation>Tệp này là phần dữ liệu “%1” mang theo từ %2. Tệp chỉ chứa một phần lịch sử theo đúng thiết kế nên ở đây không có gì để kiểm tra và cũng không có gì sai. Hãy chạy “audit verify” với chính máy chủ.</translation>
    </message>
    <message>
        <source>This waits until the server is in reach again.</source>
        <translation>Việc này phải chờ đến khi có kết nối với máy chủ.</translation>
    </message>
    <message>
        <source>the route</source>
        <translation>quy trình phê duyệt</translation>
    </message>
    <message>
        <source>this form</source>
        <translation>mẫu này</translation>
    </message>
    <message>
        <source>the dates of the roll-out</source>
        <translation>thời gian triển khai</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Name of the position</source>
        <translation>Tên vị trí việc làm</translation>
    </message>
    <message>
        <source>Further members</source>
        <translation>Nội dung khác</translation>
    </message>
    <message>
        <source>Compare and choose…</source>
        <translation>So sánh và chọn…</translation>
    </message>
    <message>
        <source>“%1” is not handled by one of your people, or is done: there is nothing to give out.</source>
        <translation>“%1” không do người thuộc quyền đánh giá của bạn xử lý, hoặc đã xong: không có gì để giao.</translation>
    </message>
    <message>
        <source>“%1” was given out already. Read the register again.</source>
        <translation>“%1” đã được giao rồi. Hãy đọc lại sổ.</translation>
    </message>
    <message>
        <source>Give out all documents as work</source>
        <translation>Giao tất cả văn bản thành việc</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work are given out; they stand in Assignments.</source>
        <translation>
            <numerusform>Đã giao %n việc; xem ở trang Giao việc.</numerusform>
        </translation>
    </message>
    <message>
        <source>→ work for %1</source>
        <translation>→ giao cho %1</translation>
    </message>
    <message numerus="yes">
        <source>Give out %n rows</source>
        <translation>
            <numerusform>Giao %n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to give out, %2 given out</source>
        <translation>%1 chờ giao, %2 đã giao</translation>
    </message>
    <message>
        <source>Say “register give ID …” or “register give --all”.</source>
        <translation>Hãy gõ “register give ID …” hoặc “register give --all”.</translation>
    </message>
    <message>
        <source>This document is not among those to give out. See “register list”.</source>
        <translation>Văn bản này không nằm trong các việc chờ giao. Xem “register list”.</translation>
    </message>
    <message>
        <source>Say “register import”, “list”, “accept”, “give” or “dismiss”.</source>
        <translation>Hãy gõ “register import”, “list”, “accept”, “give” hoặc “dismiss”.</translation>
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
        <translation>soviec-cli --db ĐƯỜNG_DẪN --as TÊN register import TỆP [--name TÊN_SỔ] [--columns number=B,due=F]
soviec-cli --db ĐƯỜNG_DẪN --as TÊN register list
soviec-cli --db ĐƯỜNG_DẪN --as TÊN register accept MÃ… | --all [--item MÃ_CV] [--minutes PHÚT] [--day NGÀY]
soviec-cli --db ĐƯỜNG_DẪN --as TÊN register give MÃ… | --all
soviec-cli --db ĐƯỜNG_DẪN --as TÊN register dismiss MÃ [--undo]

TỆP là tệp .xlsx hoặc .csv do phần mềm quản lý văn bản hoặc phần mềm một cửa xuất ra. Cột được
nhận theo tiêu đề và được nhớ; --columns sửa lại theo chữ cái của cột (number, dated, received,
kind, summary, due, done, status, handler, secrecy, recipient). Nhập lại cùng danh sách thì chỉ
đề nghị cái mới. Dòng có độ mật không bao giờ được lấy vào.
Dòng chưa xong trong danh sách của lãnh đạo có tên người thuộc quyền đánh giá ở cột người xử lý
được đề nghị giao cho người ấy với hạn của danh sách; give là giao.</translation>
    </message>
    <message>
        <source>The change of an entry is not stored yet: press Enter to store it, or Esc to leave it.</source>
        <translation>Sửa đổi của dòng nhật ký chưa được lưu: nhấn Enter để lưu, hoặc Esc để bỏ.</translation>
    </message>
    <message>
        <source>the work of a month</source>
        <translation>công việc của một tháng</translation>
    </message>
    <message>
        <source>results that go along to another agency</source>
        <translation>kết quả mang theo sang cơ quan khác</translation>
    </message>
    <message>
        <source>as in the base set</source>
        <translation>như bộ tiêu chí gốc</translation>
    </message>
    <message>
        <source>None of the %1 rows of “%2” can be read with these columns. Say again which column holds what.</source>
        <translation>Không đọc được dòng nào trong %1 dòng của “%2” theo các cột này. Hãy chọn lại cột nào chứa nội dung gì.</translation>
    </message>
    <message>
        <source>an assignment that is not here</source>
        <translation>việc được giao không có ở đây</translation>
    </message>
    <message>
        <source>This is no file that an office made with Sổ Việc to hand over. Choose the file as it came from there.</source>
        <translation>Đây không phải tệp do một cơ quan lập bằng Sổ Việc để bàn giao. Hãy chọn đúng tệp nơi đó gửi đến.</translation>
    </message>
    <message>
        <source>The sums kept for reports are those of the signed sheets.</source>
        <translation>Các số tổng lưu cho báo cáo khớp với các phiếu đã ký.</translation>
    </message>
    <message numerus="yes">
        <source>%n sums kept for reports were not those of the signed sheets; they were made again.</source>
        <translation>
            <numerusform>%n số tổng lưu cho báo cáo không khớp với các phiếu đã ký; đã tính lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the reports of many units once more, and check the history: something changed the file past the program.</source>
        <translation>Hãy lập lại các báo cáo của nhiều đơn vị và kiểm tra lịch sử: có gì đó đã sửa tệp ngoài chương trình.</translation>
    </message>
</context>
</TS>
