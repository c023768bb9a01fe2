// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo_agency.h"

#include "core/base/json.h"
#include "core/base/tr.h"
#include "core/domain/catalog/catalog_check.h"
#include "core/exchange/built_in.h"
#include "core/service/approvals.h"
#include "core/storage/catalog_repository.h"
#include "core/storage/database.h"
#include "core/storage/org_repository.h"

#include <QFile>
#include <QJsonArray>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> agencyResource()
{
    QFile file(u":/soviec/demo/agency.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            ErrorCode::Damaged,
            Tr::tr("The demonstration data is missing from this program. Install it again."));
    }
    const auto json = parseJsonStrict(file.readAll());
    if (!json)
        return passOn(json);
    return json->toObject();
}

Unit divisionOf(const QJsonObject& json, const Agency& agency, const Date& since)
{
    Unit unit;
    unit.id = UnitId::create();
    unit.code = json[u"code"].toString();
    unit.name = json[u"name"].toString();
    unit.parent = agency.unit.id;
    unit.kind = UnitKind::Division;
    unit.bloc = agency.unit.bloc;
    unit.first = since;
    return unit;
}

DemoPerson personOf(const QJsonObject& json)
{
    DemoPerson demo;
    demo.person.id = PersonId::create();
    demo.person.code = json[u"code"].toString();
    demo.person.fullName = json[u"name"].toString();
    demo.person.kind = fromCode<PersonKind>(json[u"kind"].toString()).value_or(PersonKind::CivilServant);
    demo.person.login = json[u"login"].toString();
    demo.role = fromCode<Role>(json[u"role"].toString()).value_or(Role::Staff);
    demo.positionTitle = json[u"title"].toString();
    demo.unitCode = json[u"unit"].toString();
    demo.duty = json[u"duty"].toString();
    return demo;
}

Result<void> storePerson(
    storage::OrgRepository& repository, const DemoAgency& demo, const DemoPerson& person,
    const Date& since)
{
    if (auto inserted = repository.insert(person.person); !inserted)
        return inserted;
    Appointment appointment;
    appointment.id = AppointmentId::create();
    appointment.person = person.person.id;
    appointment.unit = person.unit;
    appointment.role = person.role;
    appointment.positionTitle = person.positionTitle;
    appointment.first = since;
    if (auto inserted = repository.insert(appointment); !inserted)
        return inserted;
    const auto duty = fromCode<Duty>(person.duty);
    if (!duty)
        return {};
    return repository.insert(DutyHolder {person.person.id, *duty, demo.agency.unit.id, since, {}});
}

} // namespace

Result<DemoAgency> readDemoAgency(const Date& since)
{
    const auto json = agencyResource();
    if (!json)
        return passOn(json);
    const QJsonObject head = (*json)[u"agency"].toObject();
    DemoAgency demo;
    Unit& root = demo.agency.unit;
    root.id = UnitId::create();
    root.code = head[u"code"].toString();
    root.name = head[u"name"].toString();
    root.kind = UnitKind::Commune;
    root.bloc = Bloc::Government;
    root.first = since;
    demo.agency.superiorName = head[u"superior"].toString();
    demo.agency.place = head[u"place"].toString();

    QHash<QString, UnitId> byCode {{root.code, root.id}};
    for (const QJsonValue value : (*json)[u"units"].toArray()) {
        const Unit unit = divisionOf(value.toObject(), demo.agency, since);
        byCode.insert(unit.code, unit.id);
        demo.catalogDivision.insert(unit.id, value[u"division"].toString());
        demo.divisions.append(unit);
    }
    for (const QJsonValue value : (*json)[u"people"].toArray()) {
        DemoPerson person = personOf(value.toObject());
        person.unit = byCode.value(person.unitCode);
        demo.people.append(person);
    }
    return demo;
}

Result<void> storeDemoPeople(Office& office, const DemoAgency& demo, const Date& since)
{
    auto transaction = storage::Transaction::begin(office.db());
    if (!transaction)
        return passOn(transaction);
    storage::OrgRepository repository(office.db());
    for (const Unit& unit : demo.divisions) {
        if (auto inserted = repository.insert(unit); !inserted)
            return inserted;
    }
    for (const DemoPerson& person : demo.people) {
        if (auto stored = storePerson(repository, demo, person, since); !stored)
            return stored;
    }
    const auto recorded = office.record(
        u"organisation"_s, demo.agency.unit.id.toString(), u"demonstration"_s, {},
        {{u"people"_s, int(demo.people.size())}});
    if (!recorded)
        return recorded;
    return transaction->commit();
}

Result<void> storeDemoCatalog(Office& office, const Date& since)
{
    const auto items = demoCatalogItems();
    if (!items)
        return passOn(items);
    auto transaction = storage::Transaction::begin(office.db());
    if (!transaction)
        return passOn(transaction);
    storage::CatalogRepository repository(office.db());
    TaskCatalog catalog;
    catalog.id = CatalogId::create();
    catalog.unit = office.agency().unit.id;
    catalog.title = u"Danh mục sản phẩm, công việc quy đổi"_s;
    catalog.standardProduct = u"Soạn thảo văn bản hành chính đơn giản"_s;
    catalog.version = 1;
    if (auto inserted = repository.insert(catalog); !inserted)
        return inserted;
    for (CatalogItem item : *items) {
        item.id = CatalogItemId::create();
        item.catalog = catalog.id;
        if (auto inserted = repository.insert(item); !inserted)
            return inserted;
    }
    const auto groups = groupsOf(*items);
    if (auto stored = repository.setGroups(catalog.id, groups); !stored)
        return stored;
    Approvals approvals(office);
    const auto id = ApprovalId::parse(catalog.id.toString()).value_or(ApprovalId());
    const auto document = approvals.begin(DocumentKind::Catalog, id, catalog.unit, catalog.title);
    if (!document)
        return passOn(document);
    if (auto recorded = approvals.recordWithin(id, {u"12/QĐ-UBND"_s, since}); !recorded)
        return recorded;
    return transaction->commit();
}

} // namespace soviec::service
