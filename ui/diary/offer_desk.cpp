// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/offer_desk.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/diary.h"
#include "core/service/office.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

TimeOfDay timeNow(const Clock& clock)
{
    const auto time = TimeOfDay::parse(localTime(clock.now()).section(u' ', 0, 0));
    return time.value_or(TimeOfDay());
}

QString durationText(Minutes minutes)
{
    return u"%1h%2"_s.arg(minutes.count() / 60).arg(minutes.count() % 60, 2, 10, QChar(u'0'));
}

} // namespace

Result<SearchPreference> OfferDesk::read(
    PersonId person, const QList<AssignmentProgress>& open, const QList<EntryTemplate>& templates)
{
    m_open = open;
    m_templates = templates;
    SearchPreference preference;
    for (const AssignmentProgress& row : m_open) {
        if (!row.assignment.item.isNull() && !preference.due.contains(row.assignment.item))
            preference.due << row.assignment.item;
    }
    for (const EntryTemplate& work : m_templates) {
        if (work.kind == TemplateKind::Favourite && !work.item.isNull())
            preference.favourites << work.item;
    }
    service::Diary diary(m_office);
    const auto now = diary.habit(person, m_office.clock().today(), timeNow(m_office.clock()));
    if (!now)
        return passOn(now);
    preference.now = m_now = *now;
    const auto ranks = diary.ranks(person);
    if (!ranks)
        return passOn(ranks);
    for (const service::ItemRank& rank : *ranks)
        preference.uses.insert(rank.item, rank.entries);
    return preference;
}

const EntryTemplate* OfferDesk::favourite(CatalogItemId item) const
{
    for (const EntryTemplate& work : m_templates) {
        if (work.kind == TemplateKind::Favourite && work.item == item)
            return &work;
    }
    return nullptr;
}

QString OfferDesk::detailOf(const CatalogItem& item) const
{
    const QString coefficient = Tr::tr("coefficient %1").arg(formatNumber(item.coefficient));
    for (const AssignmentProgress& row : m_open) {
        const Assignment& one = row.assignment;
        if (one.item != item.id)
            continue;
        return coefficient + u" · "
            + (isValid(one.deadline)
                   ? Tr::tr("assigned, due %1").arg(listDate(one.deadline).section(u' ', 1))
                   : Tr::tr("assigned"));
    }
    if (favourite(item.id))
        return coefficient + u" · "_s + Tr::tr("favourite");
    return m_now.contains(item.id) ? coefficient + u" · "_s + Tr::tr("usual at this hour") : coefficient;
}

QString OfferDesk::lineOf(const CatalogItem& item) const
{
    const EntryTemplate* work = favourite(item.id);
    if (!work)
        return item.code + u' ';
    QString line = item.code;
    if (!work->note.isEmpty())
        line += u" \""_s + work->note + u'"';
    if (work->minutes > Minutes(0))
        line += u' ' + durationText(work->minutes);
    return line + u" x"_s + formatNumber(work->quantity).remove(u'.');
}

AssignmentId OfferDesk::assignmentOf(CatalogItemId item, const Date& day) const
{
    for (const AssignmentProgress& row : m_open) {
        const bool fits = !item.isNull() && row.assignment.item == item && row.assignment.period.contains(day);
        if (fits)
            return row.assignment.id;
    }
    return {};
}

} // namespace soviec
