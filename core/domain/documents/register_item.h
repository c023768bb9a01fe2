// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/domain/diary/entry.h"
#include "core/domain/org/person.h"
#include "core/domain/work/assignment.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace soviec {

using RegisterItemId = Id<struct RegisterItemTag>;
using RegisterSourceId = Id<struct RegisterSourceTag>;

/// What a column of a document register or a case list means.
enum class RegisterField {
    Number,    ///< số, ký hiệu; mã hồ sơ
    Dated,     ///< of the document
    Received,  ///< ngày đến, ngày nhận
    Kind,      ///< loại văn bản; thủ tục
    Summary,   ///< trích yếu
    Due,       ///< hạn xử lý, hạn trả
    Done,      ///< ngày hoàn thành, ngày trả
    Status,    ///< trạng thái
    Handler,   ///< người xử lý
    Secrecy,   ///< độ mật
    Recipient, ///< nơi nhận: a register of documents that went out
};
template <>
struct Codes<RegisterField> {
    static constexpr CodeOf<RegisterField> entries[] = {
        {RegisterField::Number, u"number"},
        {RegisterField::Dated, u"dated"},
        {RegisterField::Received, u"received"},
        {RegisterField::Kind, u"kind"},
        {RegisterField::Summary, u"summary"},
        {RegisterField::Due, u"due"},
        {RegisterField::Done, u"done"},
        {RegisterField::Status, u"status"},
        {RegisterField::Handler, u"handler"},
        {RegisterField::Secrecy, u"secrecy"},
        {RegisterField::Recipient, u"recipient"}};
};

/// "number, sign", "deadline", …, translated.
QString fieldLabel(RegisterField field);

/// Which column holds what; columns count from 1, a field that is missing has none.
using RegisterColumns = QMap<RegisterField, int>;
/// As kept with a source, and back; unknown fields are left out.
QString columnsText(const RegisterColumns& columns);
RegisterColumns columnsOf(const QString& text);

/// Where lists of one layout come from, as the person understood its columns.
struct RegisterSource {
    RegisterSourceId id;
    PersonId person;
    QString name;     ///< as the person calls it; the first file's name where not called anything
    QString headings; ///< what the layout is known by
    RegisterColumns columns;
    QDateTime changedAt;
};

/// A document or a case of a person's list. The words come from outside; what is made of it is the
/// person's own decision.
struct RegisterItem {
    RegisterItemId id;
    PersonId person;
    RegisterSourceId source;
    QString key; ///< what makes it the same when the list is imported again
    QString number;
    Date dated;  ///< invalid: not given
    QString kind;
    QString summary;
    Date due;    ///< invalid: no deadline
    Date done;   ///< invalid: not done, or the list does not say when
    bool finished = false; ///< the list says that it is done
    EntryId entry;         ///< the diary entry made of it; null: none
    PersonId handler;      ///< somebody else who handles it, in a head's list; null: the person
    AssignmentId assignment; ///< the work given out because of it; null: none
    QDateTime dismissedAt; ///< invalid: not put aside
    QDateTime changedAt;
};

/// The same document has the same number, day and kind in every export; without a number, its
/// words stand in for it. Accents, case and punctuation do not matter.
QString registerKey(const RegisterItem& item);
/// "CV 215/SNN-TL · Báo cáo …": how the item is called in a sentence.
QString registerTitle(const RegisterItem& item);
/// True where the deadline has passed, or the work was done after it.
bool isLate(const RegisterItem& item, const Date& today);

} // namespace soviec
