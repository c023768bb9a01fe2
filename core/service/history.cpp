// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/history.h"

#include "core/base/clock.h"
#include "core/report/audit_report.h"
#include "core/report/form_text.h"
#include "core/service/diary.h"
#include "core/service/entry_desk.h"
#include "core/service/evaluation.h"
#include "core/service/office.h"
#include "core/storage/org_repository.h"
#include "core/storage/sheet_repository.h"

#include <QJsonObject>
#include <QSet>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

void collect(const QJsonObject& state, QSet<QString>& people)
{
    for (const QString& field : {u"person"_s, u"holder"_s, u"signer"_s}) {
        const QString id = state.value(field).toString();
        if (!id.isEmpty())
            people.insert(id);
    }
}

} // namespace

Result<report::HistoryNames> historyNames(Office& office, const QList<AuditRecord>& records)
{
    storage::OrgRepository organisation(office.db());
    const auto units = organisation.units();
    if (!units)
        return passOn(units);
    report::HistoryNames names;
    for (const Unit& unit : *units)
        names.insert(unit.id.toString(), unit.name);
    QSet<QString> people;
    for (const AuditRecord& record : records) {
        collect(record.before, people);
        collect(record.after, people);
    }
    for (const QString& id : std::as_const(people)) {
        const auto parsed = PersonId::parse(id);
        if (!parsed)
            continue;
        const auto person = organisation.person(*parsed);
        if (!person)
            return passOn(person);
        if (*person)
            names.insert(id, (*person)->fullName);
    }
    return names;
}

Result<report::Report> History::made(const QString& about, const QList<AuditRecord>& records)
{
    const auto names = historyNames(m_office, records);
    if (!names)
        return passOn(names);
    const Agency& agency = m_office.agency();
    const report::Letterhead head {
        agency.superiorName, agency.unit.name, agency.place, agency.unit.bloc,
        m_office.clock().today()};
    return report::auditReport(head, about, records, *names);
}

Result<report::Report> History::ofEntry(EntryId id)
{
    const auto entry = EntryDesk(m_office).load(id);
    if (!entry)
        return passOn(entry);
    const auto records = Diary(m_office).history(id);
    if (!records)
        return passOn(records);
    return made(
        report::FormText::of(u"audit-extract"_s).text(u"of_entry").arg(formDate(entry->day), entry->title),
        *records);
}

Result<report::Report> History::ofSheet(SheetId id)
{
    const auto records = Evaluation(m_office).history(id);
    if (!records)
        return passOn(records);
    const auto sheet = storage::SheetRepository(m_office.db()).get(id);
    if (!sheet)
        return passOn(sheet);
    const auto person = storage::OrgRepository(m_office.db()).person((*sheet)->person);
    if (!person)
        return passOn(person);
    return made(
        report::FormText::of(u"audit-extract"_s)
            .text(u"of_sheet")
            .arg(
                report::periodText((*sheet)->period), *person ? (*person)->fullName : QString(),
                QString::number((*sheet)->revision)),
        *records);
}

} // namespace soviec::service
