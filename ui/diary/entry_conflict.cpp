// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/entry_conflict.h"

#include "core/base/date.h"
#include "core/base/number.h"
#include "core/base/tr.h"

namespace soviec {

using namespace Qt::StringLiterals;

QList<RowField<DiaryEntry>> entryFields()
{
    return {
        {u"day"_s, Tr::tr("Day"), [](const DiaryEntry& e) { return formDate(e.day); },
         [](DiaryEntry& to, const DiaryEntry& from) { to.day = from.day; }},
        {u"start"_s, Tr::tr("Start"),
         [](const DiaryEntry& e) { return e.start ? e.start->toString() : QString(); },
         [](DiaryEntry& to, const DiaryEntry& from) { to.start = from.start; }},
        {u"minutes"_s, Tr::tr("Hours"),
         [](const DiaryEntry& e) {
             return u"%1h%2"_s.arg(e.minutes.count() / 60).arg(e.minutes.count() % 60, 2, 10, QChar(u'0'));
         },
         [](DiaryEntry& to, const DiaryEntry& from) { to.minutes = from.minutes; }},
        {u"task"_s, Tr::tr("Work"),
         [](const DiaryEntry& e) {
             return e.itemCode.isEmpty() ? e.title : QString(e.itemCode + u' ' + e.title);
         },
         [](DiaryEntry& to, const DiaryEntry& from) {
             to.item = from.item;
             to.itemCode = from.itemCode;
             to.title = from.title;
             to.assignment = from.assignment;
             to.coefficient = from.coefficient;
         }},
        {u"quantity"_s, Tr::tr("Quantity"), [](const DiaryEntry& e) { return formatNumber(e.quantity); },
         [](DiaryEntry& to, const DiaryEntry& from) { to.quantity = from.quantity; }},
        {u"result"_s, Tr::tr("Result"), [](const DiaryEntry& e) { return e.result; },
         [](DiaryEntry& to, const DiaryEntry& from) { to.result = from.result; }},
        {u"document"_s, Tr::tr("Document"), [](const DiaryEntry& e) { return e.documentNumber; },
         [](DiaryEntry& to, const DiaryEntry& from) { to.documentNumber = from.documentNumber; }},
        {u"note"_s, Tr::tr("Note"), [](const DiaryEntry& e) { return e.note; },
         [](DiaryEntry& to, const DiaryEntry& from) { to.note = from.note; }}};
}

} // namespace soviec
