// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/sheet_fixture.h"

#include "core/exchange/rules/builtin.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/connection.h"
#include "tests/postgres/cluster.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QThreadPool>

namespace soviec::test {

using namespace Qt::StringLiterals;
using namespace soviec::service;

namespace {

// A fixture that cannot be built makes every test meaningless: stop at once, with the reason.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

SheetFixture::~SheetFixture()
{
    QThreadPool::globalInstance()->waitForDone();
}

SheetFixture::SheetFixture() : m_path(sample::place(m_folder, u"agency.soviec"_s))
{
    Agency agency;
    agency.unit.id = UnitId::create();
    agency.unit.code = u"XMS"_s;
    agency.unit.name = u"UBND xã Mẫu Sơn"_s;
    agency.unit.kind = UnitKind::Commune;
    agency.unit.first = Date(2026, 1, 1);
    agency.superiorName = u"UBND TỈNH"_s;
    agency.place = u"Mẫu Sơn"_s;
    m_office = must(Office::create(m_path, m_clock, agency));
    m_units.insert(u"XMS"_s, m_office->agency().unit.id);
    auto transaction = must(storage::Transaction::begin(m_office->db()));
    storage::OrgRepository org(m_office->db());
    for (const auto& [code, name] :
         {std::pair(u"KT"_s, u"Phòng Kinh tế"_s), std::pair(u"VP"_s, u"Văn phòng"_s)}) {
        Unit unit;
        unit.id = UnitId::create();
        unit.code = code;
        unit.name = name;
        unit.parent = m_units.value(u"XMS"_s);
        unit.first = Date(2026, 1, 1);
        must(org.insert(unit));
        m_units.insert(code, unit.id);
    }
    addPerson(u"phuc"_s, u"Nguyễn Hữu Phúc"_s, u"XMS"_s, Role::Head);
    addPerson(u"hang"_s, u"Đặng Thị Thu Hằng"_s, u"XMS"_s, Role::Deputy);
    addPerson(u"vinh"_s, u"Lê Quang Vinh"_s, u"KT"_s, Role::Head);
    addPerson(u"hanh"_s, u"Nguyễn Thị Hạnh"_s, u"KT"_s, Role::Deputy);
    addPerson(u"ha"_s, u"Trần Thị Minh Hà"_s, u"KT"_s, Role::Staff);
    addPerson(u"nam"_s, u"Đỗ Hữu Nam"_s, u"KT"_s, Role::Staff);
    addPerson(u"nga"_s, u"Hoàng Thị Nga"_s, u"VP"_s, Role::Staff);
    DutyHolder hr;
    hr.person = person(u"nga"_s);
    hr.duty = Duty::Hr;
    hr.unit = m_units.value(u"XMS"_s);
    hr.first = Date(2026, 1, 1);
    must(org.insert(hr));
    must(transaction.commit());
}

void SheetFixture::addPerson(
    const QString& login, const QString& name, const QString& unitCode, Role role)
{
    Person person;
    person.id = PersonId::create();
    person.code = login.toUpper();
    person.fullName = name;
    person.login = login;
    person.version = 1;
    must(storage::OrgRepository(m_office->db()).insert(person));
    m_people.insert(login, person);
    appoint(login, unitCode, role, Date(2026, 1, 1));
}

void SheetFixture::as(const QString& login)
{
    if (login.isEmpty())
        m_office->signInAsOperator();
    else
        must(m_office->signIn(login));
}

void SheetFixture::appoint(
    const QString& login, const QString& unitCode, Role role, const Date& first, const Date& last)
{
    Appointment held;
    held.id = AppointmentId::create();
    held.person = person(login);
    held.unit = unit(unitCode);
    held.role = role;
    held.positionTitle = role == Role::Staff ? u"Chuyên viên"_s
        : role == Role::Head                 ? u"Người đứng đầu"_s
                                             : u"Cấp phó"_s;
    held.first = first;
    held.last = last;
    must(storage::OrgRepository(m_office->db()).insert(held));
}

void SheetFixture::absent(const QString& login, const Date& first, const Date& last)
{
    Absence absence;
    absence.id = AbsenceId::create();
    absence.person = person(login);
    absence.first = first;
    absence.last = last;
    absence.kind = AbsenceKind::Maternity;
    must(storage::CalendarRepository(m_office->db()).insert(absence));
}

AssignmentId SheetFixture::give(
    const QString& login, const QString& code, Decimal k, Decimal quantity, Origin origin,
    AssignmentState state)
{
    Assignment given;
    given.id = AssignmentId::create();
    given.person = person(login);
    given.unit = must(storage::OrgRepository(m_office->db()).member(given.person, april().first()))
                     .value_or(Member())
                     .unit;
    given.period = april();
    given.itemCode = code;
    given.title = u"Việc %1"_s.arg(code);
    given.quantity = quantity;
    given.coefficient = k;
    given.origin = origin;
    given.state = AssignmentState::Accepted;
    given.assignedAt = m_clock.now();
    storage::AssignmentRepository assignments(m_office->db());
    must(assignments.insert(given));
    if (state != given.state) {
        given.state = state;
        given.version = 1;
        must(assignments.update(given));
    }
    return given.id;
}

EntryId SheetFixture::enter(
    const QString& login, const Date& day, AssignmentId assignment, Decimal quantity,
    EntryState state, int faults, int delays)
{
    DiaryEntry entry;
    entry.id = EntryId::create();
    entry.person = person(login);
    entry.unit = must(storage::OrgRepository(m_office->db()).member(entry.person, day))
                     .value_or(Member())
                     .unit;
    entry.day = day;
    entry.minutes = Minutes(60);
    entry.assignment = assignment;
    entry.itemCode = assignment.isNull() ? u"DC.16"_s : QString();
    entry.title = u"Soạn thảo"_s;
    entry.quantity = quantity;
    store(entry, state, faults, delays);
    return entry.id;
}

// As the database asks it: an entry begins pending and somebody else decides about it.
void SheetFixture::store(DiaryEntry entry, EntryState state, int faults, int delays)
{
    entry.createdAt = m_clock.now();
    entry.changedAt = m_clock.now();
    storage::DiaryRepository diary(m_office->db());
    must(diary.insert(entry));
    if (state == EntryState::Pending)
        return;
    entry.version = 1;
    entry.state = state;
    entry.reviewedBy = person(u"phuc"_s) == entry.person ? person(u"hang"_s) : person(u"phuc"_s);
    entry.reviewedAt = m_clock.now();
    if (state == EntryState::Accepted) {
        entry.review.acceptedQuantity = entry.quantity;
        entry.review.acceptedMinutes = entry.minutes;
        entry.review.qualityFaults = faults;
        entry.review.delays = delays;
    }
    must(diary.update(entry));
}

void SheetFixture::fillHours(const QString& login)
{
    const WorkCalendar calendar = must(m_office->calendar());
    for (Date day = april().first(); day <= april().last(); day += Days(1)) {
        if (!calendar.isWorkingDay(day))
            continue;
        DiaryEntry entry;
        entry.id = EntryId::create();
        entry.person = person(login);
        entry.unit = must(storage::OrgRepository(m_office->db()).member(entry.person, day))
                         .value_or(Member())
                         .unit;
        entry.day = day;
        entry.minutes = calendar.standard(day);
        entry.title = u"Việc thường xuyên"_s;
        entry.quantity = Decimal(0);
        store(entry, EntryState::Accepted, 0, 0);
    }
}

QMap<QString, Decimal> SheetFixture::fullScores() const
{
    QMap<QString, Decimal> scores;
    const auto set = must(builtinRuleSet(u"nd335-2025"_s));
    for (const Criterion& criterion : set->criteria)
        scores.insert(criterion.code, criterion.max);
    return scores;
}

SheetView SheetFixture::handIn(const QString& login, const QMap<QString, Decimal>& scores)
{
    as(login);
    must(evaluation().saveSelf(april(), scores, u"Hoàn thành việc được giao"_s, u"Chưa chủ động"_s));
    return must(evaluation().submit(april()));
}

SheetView SheetFixture::signedBy(const QString& reviewer, const QString& login)
{
    as(reviewer);
    SheetView view = must(evaluation().view(person(login), april()));
    if (view.sheet.role != Role::Staff) {
        const LeaderDecision full {Decimal(1), u"Đủ kế hoạch"_s};
        view = must(evaluation().saveRemarks(view.sheet.id, u"Đạt"_s, full, full));
    }
    return must(evaluation().sign(view.sheet.id, view.shownHash));
}

QString SheetFixture::raw(const QString& sql)
{
    if (sample::onPostgres()) {
        const auto connection
            = must(storage::Connection::open(m_path, storage::Connection::Mode::ReadWrite));
        const auto done = connection->script(sql);
        return done ? QString() : done.error().detail;
    }
    const auto name = u"raw"_s;
    QString error;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(m_path);
        if (!db.open())
            return db.lastError().text();
        QSqlQuery query(db);
        if (!query.exec(sql))
            error = query.lastError().text();
    }
    QSqlDatabase::removeDatabase(name);
    return error;
}

} // namespace soviec::test
