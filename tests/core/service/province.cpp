// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/province.h"

#include "core/service/approval_routes.h"
#include "core/service/approvals.h"
#include "core/storage/catalog_repository.h"
#include "core/storage/org_repository.h"
#include "tests/core/service/commune.h"
#include "tests/postgres/cluster.h"

namespace sample {

using namespace Qt::StringLiterals;

Province::Province()
    : path(place(folder, u"tinh.db"_s))
{
    service::Agency made;
    made.unit.code = u"TINH"_s;
    made.unit.name = u"UBND tỉnh Mẫu"_s;
    made.unit.kind = UnitKind::Province;
    made.unit.first = Date(2025, 7, 1);
    made.place = u"Mẫu"_s;
    office = must(service::Office::create(path, clock, made));
    units.insert(u"TINH"_s, office->agency().unit.id);
    addUnits();
    addPeople();
    setRoutes();
}

void Province::addUnits()
{
    storage::OrgRepository org(office->db());
    auto transaction = must(storage::Transaction::begin(office->db()));
    const auto add = [&](const QString& code, const QString& name, const QString& parent, UnitKind kind, Bloc bloc) {
        const UnitId id = UnitId::create();
        must(org.insert(Unit {id, code, name, units.value(parent), kind, bloc, Date(2025, 7, 1), {}, 0}));
        units.insert(code, id);
    };
    add(u"SNV"_s, u"Sở Nội vụ"_s, u"TINH"_s, UnitKind::Department, Bloc::Government);
    add(u"BTC"_s, u"Ban Tổ chức Tỉnh ủy"_s, u"TINH"_s, UnitKind::Department, Bloc::Party);
    add(u"BTV"_s, u"Ban Thường vụ Tỉnh ủy"_s, u"TINH"_s, UnitKind::Department, Bloc::Party);
    add(u"MTTQ"_s, u"Ủy ban MTTQ Việt Nam tỉnh"_s, u"TINH"_s, UnitKind::Department, Bloc::Front);
    add(u"MS"_s, u"UBND xã Mẫu Sơn"_s, u"TINH"_s, UnitKind::Commune, Bloc::Government);
    add(u"MS.KT"_s, u"Phòng Kinh tế"_s, u"MS"_s, UnitKind::Division, Bloc::Government);
    add(u"BD"_s, u"Ban Tuyên giáo và Dân vận"_s, u"TINH"_s, UnitKind::Department, Bloc::Party);
    add(u"PN"_s, u"Hội Liên hiệp Phụ nữ tỉnh"_s, u"TINH"_s, UnitKind::Department, Bloc::Front);
    must(transaction.commit());
}

void Province::addPeople()
{
    storage::OrgRepository org(office->db());
    auto transaction = must(storage::Transaction::begin(office->db()));
    const auto add = [&](const QString& login, const QString& name, const QString& unit, Role role,
                         std::optional<Duty> duty = {}) {
        const PersonId id = PersonId::create();
        const Date first(2026, 1, 1);
        must(org.insert(Person {id, login.toUpper(), name, PersonKind::CivilServant, login, 0}));
        must(org.insert(Appointment {
            AppointmentId::create(), id, units.value(unit), role,
            role == Role::Head ? u"Trưởng"_s : u"Chuyên viên"_s, first, {}}));
        if (duty)
            must(org.insert(DutyHolder {id, *duty, units.value(unit), first, {}}));
        people.insert(login, id);
    };
    add(u"chair"_s, u"Lê Quang Vinh"_s, u"TINH"_s, Role::Head);
    add(u"snv"_s, u"Phạm Thị Lan"_s, u"SNV"_s, Role::Staff, Duty::LeadBody);
    add(u"btc"_s, u"Đỗ Văn Cường"_s, u"BTC"_s, Role::Staff, Duty::LeadBody);
    add(u"btv"_s, u"Trần Thị Minh Hà"_s, u"BTV"_s, Role::Head);
    add(u"mttq"_s, u"Ngô Văn Bảo"_s, u"MTTQ"_s, Role::Staff, Duty::LeadBody);
    add(u"xa.hr"_s, u"Vũ Thị Hoa"_s, u"MS"_s, Role::Staff, Duty::Hr);
    add(u"xa.head"_s, u"Bùi Văn An"_s, u"MS"_s, Role::Head);
    add(u"xa.staff"_s, u"Hoàng Thị Nga"_s, u"MS.KT"_s, Role::Staff);
    add(u"bd.hr"_s, u"Nguyễn Hữu Phúc"_s, u"BD"_s, Role::Staff, Duty::Hr);
    add(u"pn.hr"_s, u"Đặng Thị Thu Hằng"_s, u"PN"_s, Role::Staff, Duty::Hr);
    must(transaction.commit());
}

// The built-in routes, with the bodies as units of this database.
void Province::setRoutes()
{
    const QHash<QString, QString> unitOf {
        {u"Sở Nội vụ"_s, u"SNV"_s},
        {u"Ủy ban nhân dân tỉnh"_s, u"TINH"_s},
        {u"Ban Tổ chức Tỉnh ủy"_s, u"BTC"_s},
        {u"Ban Thường vụ Tỉnh ủy"_s, u"BTV"_s},
        {u"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"_s, u"MTTQ"_s}};
    service::ApprovalRoutes routes(*office);
    for (const Bloc bloc : {Bloc::Government, Bloc::Party, Bloc::Front}) {
        const auto stored = must(routes.route(bloc));
        auto route = stored;
        for (RouteStep& step : route)
            step.unit = units.value(unitOf.value(step.body));
        must(routes.change(bloc, route, stored));
    }
}

void Province::as(const QString& login)
{
    if (login.isEmpty())
        office->signInAsOperator();
    else
        must(office->signIn(login));
}

ApprovalId Province::document(CatalogId catalog) const
{
    return ApprovalId::parse(catalog.toString()).value_or(ApprovalId());
}

CatalogId Province::draft(const QString& unitCode, const QString& title, int points)
{
    storage::CatalogRepository catalogs(office->db());
    auto transaction = must(storage::Transaction::begin(office->db()));
    TaskCatalog catalog;
    catalog.id = CatalogId::create();
    catalog.unit = units.value(unitCode);
    catalog.title = title;
    catalog.standardProduct = u"Soạn thảo văn bản hành chính đơn giản"_s;
    must(catalogs.insert(catalog));
    must(catalogs.setGroups(catalog.id, {{u"N1"_s, u"Đơn giản"_s, Decimal(1), Decimal(50)}}));
    int ordinal = 0;
    for (const QString& task : {u"Soạn thảo công văn"_s, u"Báo cáo định kỳ tháng"_s, u"Kiểm tra hiện trường"_s}) {
        CatalogItem item;
        item.id = CatalogItemId::create();
        item.catalog = catalog.id;
        item.ordinal = ++ordinal;
        item.code = u"DC.%1"_s.arg(ordinal, 2, 10, QChar(u'0'));
        item.task = task;
        item.output = u"Văn bản"_s;
        item.group = u"N1"_s;
        item.frameMin = Decimal(1);
        item.frameMax = Decimal(50);
        item.points = Decimal(points);
        item.coefficient = coefficientOf(item.points, catalog.divisor);
        must(catalogs.insert(item));
    }
    must(service::Approvals(*office).begin(
        DocumentKind::Catalog, document(catalog.id), catalog.unit, title));
    must(transaction.commit());
    return catalog.id;
}

} // namespace sample
