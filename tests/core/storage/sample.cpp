// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/sample.h"

#include "core/storage/approval_repository.h"
#include "core/storage/audit_repository.h"
#include "core/storage/org_repository.h"
#include "core/storage/sheet_repository.h"
#include "tests/postgres/cluster.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace sample {

using namespace Qt::StringLiterals;

Agency::Agency()
    : path(place(folder, u"agency.db"_s))
{
    db = need(storage::Database::create(path, clock), "create");
    storage::OrgRepository org(*db);
    const Date first(2026, 1, 1);
    need(org.insert(Unit {agency, u"A"_s, u"UBND xã Mẫu"_s, {}, UnitKind::Commune, Bloc::Government, first, {}, 0}), "unit");
    need(org.insert(Unit {division, u"A1"_s, u"Văn phòng"_s, agency, UnitKind::Division, Bloc::Government, first, {}, 0}), "unit");
    const auto add = [&](PersonId id, const QString& code, const QString& name, UnitId unit, Role role) {
        need(org.insert(Person {id, code, name, PersonKind::CivilServant, code.toLower(), 0}), "person");
        need(org.insert(Appointment {AppointmentId::create(), id, unit, role, u"chức vụ"_s, first, {}}), "appointment");
    };
    add(chair, u"P1"_s, u"Lê Thị Ánh"_s, agency, Role::Head);
    add(head, u"P2"_s, u"Trần Văn Bình"_s, division, Role::Head);
    add(staff, u"P3"_s, u"Nguyễn Thị Đào"_s, division, Role::Staff);
}

DiaryEntry Agency::entry(const Date& day, const QString& title) const
{
    DiaryEntry e;
    e.id = EntryId::create();
    e.person = staff;
    e.unit = division;
    e.day = day;
    e.minutes = Minutes(60);
    e.title = title;
    e.createdBy = staff;
    e.createdAt = clock.now();
    e.changedAt = clock.now();
    return e;
}

PeriodSheet Agency::sheet(const Period& period) const
{
    PeriodSheet s;
    s.id = SheetId::create();
    s.person = staff;
    s.unit = division;
    s.unitName = u"Văn phòng"_s;
    s.period = period;
    s.positionTitle = u"chuyên viên"_s;
    s.selfScores = {{u"I.1"_s, Decimal(5)}, {u"II.1"_s, Decimal::fromScaled(25'000)}};
    return s;
}

PeriodSheet Agency::signedSheet(const Period& period)
{
    storage::SheetRepository sheets(*db);
    PeriodSheet s = sheet(period);
    need(sheets.insert(s), "insert sheet");
    s.version = 1;
    s.state = SheetState::Submitted;
    s.submittedAt = clock.now();
    need(sheets.update(s), "submit");
    s.version = 2;
    s.state = SheetState::Signed;
    s.signedBy = head;
    s.signedAt = clock.now();
    s.total = Decimal::fromScaled(784'200);
    need(sheets.update(s), "sign");
    need(sheets.lock(s, clock.now()), "lock");
    return *need(sheets.get(s.id), "get");
}

void Agency::recordCatalog(const TaskCatalog& catalog, const Date& from)
{
    storage::ApprovalRepository approvals(*db);
    Approval document;
    document.id = *ApprovalId::parse(catalog.id.toString());
    document.unit = catalog.unit;
    document.title = catalog.title;
    document.changedAt = clock.now();
    need(approvals.insert(document), "document");
    ApprovalSignature signature;
    signature.approval = document.id;
    signature.approvalVersion = 1;
    signature.action = u"record"_s;
    signature.personName = u"Lê Thị Ánh"_s;
    signature.contentHash = u"sha256:0"_s;
    signature.documentNumber = u"1/QĐ-UBND"_s;
    signature.effectiveFrom = from;
    signature.at = clock.now();
    need(approvals.sign(signature), "sign");
    document.state = ApprovalState::Approved;
    document.contentHash = signature.contentHash;
    document.documentNumber = signature.documentNumber;
    document.effectiveFrom = from;
    need(approvals.update(document), "approve");
}

void Agency::record()
{
    AuditRecord record;
    record.at = clock.now();
    record.actorName = u"Lê Thị Ánh"_s;
    record.entity = u"unit"_s;
    record.entityId = division.toString();
    record.action = u"change"_s;
    need(storage::AuditRepository(*db).append(record), "record");
}

Raw::Raw(const QString& path)
    : m_name(u"raw-"_s + QUuid::createUuid().toString())
    , m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_db.setDatabaseName(path);
    if (!m_db.open())
        qFatal("raw connection: %s", qUtf8Printable(m_db.lastError().text()));
}

Raw::~Raw()
{
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

QString Raw::run(const QString& sql)
{
    QSqlQuery query(m_db);
    return query.exec(sql) ? QString() : query.lastError().databaseText();
}

QVariant Raw::value(const QString& sql)
{
    QSqlQuery query(m_db);
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

} // namespace sample
