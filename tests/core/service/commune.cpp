// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/commune.h"

#include "core/service/approvals.h"
#include "core/storage/catalog_repository.h"
#include "core/storage/close_repository.h"
#include "core/storage/org_repository.h"
#include "core/storage/sheet_repository.h"
#include "tests/postgres/cluster.h"

#include <QThreadPool>

namespace sample {

using namespace Qt::StringLiterals;

Commune::~Commune()
{
    QThreadPool::globalInstance()->waitForDone();
}

Commune::Commune()
{
    service::Agency made;
    made.unit.code = u"XA"_s;
    made.unit.name = u"UBND xã Mẫu Sơn"_s;
    made.unit.kind = UnitKind::Commune;
    made.unit.first = Date(2025, 7, 1);
    made.place = u"Mẫu Sơn"_s;
    office = must(service::Office::create(place(folder, u"xa.db"_s), clock, made));
    agency = office->agency().unit.id;
    addPeople();
    addCatalog();
}

void Commune::addPeople()
{
    storage::OrgRepository org(office->db());
    auto transaction = must(storage::Transaction::begin(office->db()));
    const Date first(2026, 1, 1);
    const auto unit = [&](const QString& code, const QString& name) {
        const UnitId id = UnitId::create();
        must(org.insert(Unit {id, code, name, agency, UnitKind::Division, Bloc::Government, first, {}, 0}));
        return id;
    };
    economy = unit(u"KT"_s, u"Phòng Kinh tế"_s);
    culture = unit(u"VH"_s, u"Phòng Văn hóa - Xã hội"_s);
    const auto person = [&](const QString& login, const QString& name, UnitId in, Role role, const Date& last = {}) {
        const PersonId id = PersonId::create();
        must(org.insert(Person {id, login.toUpper(), name, PersonKind::CivilServant, login, 0}));
        must(org.insert(Appointment {AppointmentId::create(), id, in, role, u"Chuyên viên"_s, first, last}));
        return id;
    };
    chair = person(u"chair"_s, u"Lê Quang Vinh"_s, agency, Role::Head);
    head = person(u"head"_s, u"Phạm Thị Lan"_s, economy, Role::Head);
    otherHead = person(u"other"_s, u"Đỗ Văn Cường"_s, culture, Role::Head);
    staff = person(u"staff"_s, u"Trần Thị Minh Hà"_s, economy, Role::Staff);
    mover = person(u"mover"_s, u"Ngô Văn Bảo"_s, economy, Role::Staff, Date(2026, 4, 15));
    must(org.insert(Appointment {AppointmentId::create(), mover, culture, Role::Staff, u"Chuyên viên"_s, Date(2026, 4, 16), {}}));
    hr = person(u"hr"_s, u"Vũ Thị Hoa"_s, culture, Role::Staff);
    must(org.insert(DutyHolder {hr, Duty::Hr, agency, first, {}}));
    must(transaction.commit());
}

void Commune::addCatalog()
{
    storage::CatalogRepository catalogs(office->db());
    auto transaction = must(storage::Transaction::begin(office->db()));
    TaskCatalog catalog;
    catalog.id = CatalogId::create();
    catalog.unit = agency;
    catalog.title = u"Danh mục"_s;
    must(catalogs.insert(catalog));
    const auto item = [&](const QString& code, const QString& task, int coefficient, int ordinal) {
        CatalogItem made;
        made.id = CatalogItemId::create();
        made.catalog = catalog.id;
        made.code = code;
        made.task = task;
        made.output = u"Văn bản"_s;
        made.points = Decimal(coefficient * 5);
        made.coefficient = Decimal(coefficient);
        made.ordinal = ordinal;
        must(catalogs.insert(made));
        return made;
    };
    report = item(u"DC.05"_s, u"Báo cáo định kỳ tháng/quý/6 tháng/năm"_s, 12, 1);
    inspection = item(u"KT.07"_s, u"Kiểm tra hiện trường sản xuất"_s, 6, 2);
    letter = item(u"DC.02"_s, u"Soạn công văn trao đổi"_s, 5, 3);
    service::Approvals approvals(*office);
    const auto document = *ApprovalId::parse(catalog.id.toString());
    must(approvals.begin(DocumentKind::Catalog, document, agency, catalog.title));
    must(approvals.recordWithin(document, {u"1/QĐ-UBND"_s, Date(2026, 1, 1)}));
    must(transaction.commit());
}

void Commune::as(const QString& login)
{
    must(office->signIn(login));
}

DiaryEntry Commune::entry(const Date& day, int minutes) const
{
    DiaryEntry made;
    made.day = day;
    made.minutes = Minutes(minutes);
    made.item = report.id;
    return made;
}

Assignment Commune::work(PersonId person, const QString& quantity) const
{
    Assignment made;
    made.person = person;
    made.period = Period::month(2026, 4);
    made.item = report.id;
    made.quantity = *Decimal::parse(quantity);
    made.deadline = Date(2026, 4, 25);
    return made;
}

void Commune::lock(PersonId person, const Period& month, bool closed)
{
    storage::SheetRepository sheets(office->db());
    auto transaction = must(storage::Transaction::begin(office->db()));
    PeriodSheet sheet;
    sheet.id = SheetId::create();
    sheet.person = person;
    sheet.unit = economy;
    sheet.period = month;
    must(sheets.insert(sheet));
    sheet.version = 1;
    sheet.state = SheetState::Submitted;
    must(sheets.update(sheet));
    sheet.version = 2;
    sheet.state = SheetState::Signed;
    sheet.signedBy = head;
    sheet.signerName = u"Phạm Thị Lan"_s;
    sheet.signedAt = clock.now();
    must(sheets.update(sheet));
    must(sheets.lock(sheet, clock.now()));
    if (closed)
        must(storage::CloseRepository(office->db()).close({sheet.id.toString()}, hr, clock.now()));
    must(transaction.commit());
}

} // namespace sample
