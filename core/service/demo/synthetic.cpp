// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/synthetic.h"

#include "core/base/id.h"
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/base/tr.h"
#include "core/service/catalogs.h"
#include "core/service/demo/demo_agency.h"
#include "core/service/demo/demo_plan.h"
#include "core/service/demo/demo_texts.h"
#include "core/service/office.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/diary_repository.h"
#include "core/storage/org_repository.h"

#include <QFile>
#include <QJsonArray>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int divisionSize = 10;
constexpr int agencySize = 100;
constexpr int oneAgencyUpTo = 200;

class NameMaker {
public:
    NameMaker()
    {
        QFile file(u":/soviec/demo/names.json"_s);
        if (file.open(QIODevice::ReadOnly))
            m_parts = parseJsonStrict(file.readAll()).value_or(QJsonValue()).toObject();
    }
    QString next(SeededRandom& random) const
    {
        const bool woman = random.chance(50);
        return pick(u"family", random) + u' ' + pick(woman ? u"middle_f" : u"middle_m", random) + u' '
            + pick(woman ? u"given_f" : u"given_m", random);
    }

private:
    QString pick(QStringView key, SeededRandom& random) const
    {
        const QJsonArray choices = m_parts[key].toArray();
        return choices.at(random.below(std::max(1, int(choices.size())))).toString();
    }
    QJsonObject m_parts;
};

class Maker {
public:
    Maker(Office& office, const SyntheticPlan& plan)
        : m_office(office)
        , m_plan(plan)
        , m_random(plan.seed)
        , m_org(office.db())
        , m_assignments(office.db())
        , m_diary(office.db())
    {
    }

    Result<void> run(const std::function<bool(int, int)>& progress)
    {
        const Date since = m_plan.first.first();
        if (auto catalog = storeDemoCatalog(m_office, since); !catalog)
            return catalog;
        const auto items = Catalogs(m_office).items(since);
        const auto calendar = m_office.calendar();
        if (!items || !calendar)
            return items ? Result<void>(passOn(calendar)) : Result<void>(passOn(items));
        m_items = *items;
        m_calendar = *calendar;
        auto transaction = storage::Transaction::begin(m_office.db());
        if (!transaction)
            return passOn(transaction);
        for (int i = 0; i < m_plan.people; ++i) {
            if (auto made = makePerson(i, since); !made)
                return made;
            if (progress && i % 50 == 0 && !progress(i, m_plan.people))
                return fail(ErrorCode::Cancelled, Tr::tr("Stopped. Nothing was written."));
        }
        const auto recorded = m_office.record(
            u"synthetic"_s, m_office.agency().unit.id.toString(), u"fill"_s, {},
            {{u"people"_s, m_plan.people},
             {u"first"_s, m_plan.first.toString()},
             {u"last"_s, m_plan.last.toString()},
             {u"seed"_s, QString::number(m_plan.seed)}});
        if (!recorded)
            return recorded;
        return transaction->commit();
    }

private:
    Result<void> makeUnit(Unit& unit, UnitId parent, UnitKind kind, const QString& code, const QString& name)
    {
        unit = Unit();
        unit.id = UnitId::create();
        unit.code = code;
        unit.name = name;
        unit.parent = parent;
        unit.kind = kind;
        unit.bloc = m_office.agency().unit.bloc;
        unit.first = m_plan.first.first();
        return m_org.insert(unit);
    }

    // The unit of the i-th person; a new one every ten people, a new agency every hundred.
    Result<void> enterUnit(int i)
    {
        const UnitId top = m_office.agency().unit.id;
        if (m_plan.people > oneAgencyUpTo && i % agencySize == 0) {
            const QString number = QString::number(i / agencySize + 1);
            if (auto made = makeUnit(m_agency, top, UnitKind::Commune, u"X"_s + number, u"UBND xã số "_s + number);
                !made)
                return made;
        }
        if (i % divisionSize != 0)
            return {};
        const QString number = QString::number(i / divisionSize + 1);
        const UnitId parent = m_plan.people > oneAgencyUpTo ? m_agency.id : top;
        m_head = {};
        return makeUnit(m_division, parent, UnitKind::Division, u"P"_s + number, u"Phòng số "_s + number);
    }

    Result<void> makePerson(int i, const Date& since)
    {
        if (auto entered = enterUnit(i); !entered)
            return entered;
        SeededRandom random = m_random.branch(uint64_t(i) + 1);
        Person person;
        person.id = PersonId::create();
        person.code = u"N%1"_s.arg(i + 1, 6, 10, QChar(u'0'));
        person.fullName = m_names.next(random);
        person.login = u"n%1"_s.arg(i + 1);
        if (auto inserted = m_org.insert(person); !inserted)
            return inserted;
        Appointment appointment;
        appointment.id = AppointmentId::create();
        appointment.person = person.id;
        appointment.unit = m_division.id;
        appointment.role = m_head ? Role::Staff : Role::Head;
        appointment.positionTitle = m_head ? u"Chuyên viên"_s : u"Trưởng phòng"_s;
        appointment.first = since;
        if (auto inserted = m_org.insert(appointment); !inserted)
            return inserted;
        const PersonId reviewer = m_head;
        if (!m_head)
            m_head = person.id;
        const auto portfolio = portfolioOf(*m_items, appointment.role, u"Phòng Kinh tế"_s, random.branch(1));
        for (Period month = m_plan.first; month <= m_plan.last; month = month.next()) {
            if (auto worked = makeMonth(person.id, reviewer, month, portfolio, random.branch(2)); !worked)
                return worked;
        }
        return {};
    }

    Result<void> makeMonth(
        PersonId person, PersonId reviewer, const Period& month,
        const QList<CatalogItem>& portfolio, SeededRandom random)
    {
        QList<WorkDay> days;
        for (Date day = month.first(); day <= month.last(); day += Days(1)) {
            if (m_calendar.isWorkingDay(day))
                days.append({day, m_calendar.standard(day)});
        }
        random = random.branch(uint64_t(month.first().day_number()));
        const MonthPlan plan = planMonth(portfolio, days, random);
        QList<Assignment> given;
        for (const PlannedAssignment& planned : plan.assignments) {
            given.append(assignmentOf(planned, person, reviewer, month));
            if (auto inserted = m_assignments.insert(given.last()); !inserted)
                return inserted;
        }
        for (const PlannedEntry& planned : plan.entries) {
            DiaryEntry entry = entryOf(planned, given[planned.assignment], random);
            if (auto inserted = m_diary.insert(entry); !inserted)
                return inserted;
            // Heads stand under an authority outside the database: their entries wait.
            if (!reviewer)
                continue;
            accept(entry, given[planned.assignment].deadline, reviewer);
            if (auto accepted = m_diary.update(entry); !accepted)
                return accepted;
        }
        return {};
    }

    Assignment assignmentOf(
        const PlannedAssignment& planned, PersonId person, PersonId reviewer, const Period& month) const
    {
        Assignment assignment;
        assignment.id = AssignmentId::create();
        assignment.person = person;
        assignment.unit = m_division.id;
        assignment.period = month;
        assignment.item = planned.item.id;
        assignment.itemCode = planned.item.code;
        assignment.title = planned.item.task;
        assignment.expectedProduct = planned.item.output;
        assignment.quantity = planned.quantity;
        assignment.coefficient = planned.item.coefficient;
        assignment.origin = planned.origin;
        assignment.deadline = planned.deadline;
        assignment.assignedBy = reviewer;
        assignment.assignedAt = m_office.clock().now();
        assignment.version = 1;
        return assignment;
    }

    DiaryEntry entryOf(
        const PlannedEntry& planned, const Assignment& assignment, SeededRandom& random) const
    {
        CatalogItem item;
        item.output = assignment.expectedProduct;
        const DemoText text = demoText(item, !planned.quantity.isZero(), random);
        DiaryEntry entry;
        entry.id = EntryId::create();
        entry.person = assignment.person;
        entry.unit = assignment.unit;
        entry.day = planned.day;
        entry.start = planned.start;
        entry.minutes = planned.minutes;
        entry.item = assignment.item;
        entry.itemCode = assignment.itemCode;
        entry.assignment = assignment.id;
        entry.title = assignment.title;
        entry.quantity = planned.quantity;
        entry.coefficient = assignment.coefficient;
        entry.note = text.note;
        entry.result = text.result;
        entry.documentNumber = text.documentNumber;
        entry.createdBy = assignment.person;
        entry.createdAt = entry.changedAt = m_office.clock().now();
        entry.version = 1;
        return entry;
    }

    void accept(DiaryEntry& entry, const Date& deadline, PersonId reviewer) const
    {
        entry.state = EntryState::Accepted;
        entry.review.acceptedQuantity = entry.quantity;
        entry.review.acceptedMinutes = entry.minutes;
        if (!entry.quantity.isZero() && entry.day > deadline)
            entry.review.delays = 1;
        entry.reviewedBy = reviewer;
        entry.reviewedAt = m_office.clock().now();
    }

    Office& m_office;
    SyntheticPlan m_plan;
    SeededRandom m_random;
    storage::OrgRepository m_org;
    storage::AssignmentRepository m_assignments;
    storage::DiaryRepository m_diary;
    NameMaker m_names;
    std::shared_ptr<const QList<CatalogItem>> m_items;
    WorkCalendar m_calendar;
    Unit m_agency;
    Unit m_division;
    PersonId m_head;
};

} // namespace

Result<void> fillSynthetic(
    Office& office, const SyntheticPlan& plan, const std::function<bool(int, int)>& progress)
{
    if (plan.people < 1 || plan.people > 100'000 || !plan.first.isValid()
        || plan.first.kind() != Period::Kind::Month || plan.last.kind() != Period::Kind::Month
        || plan.last < plan.first || plan.first.shifted(36) <= plan.last) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("A synthetic organisation has 1 to 100,000 people and 1 to 36 months, written as "
                   "--months 2026-04..2026-06."));
    }
    const IdSequence ids(plan.seed, 1'767'225'600'000);
    return Maker(office, plan).run(progress);
}

} // namespace soviec::service
