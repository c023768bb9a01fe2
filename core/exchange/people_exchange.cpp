// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/exchange/org_exchange.h"
#include "core/exchange/table_builder.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

enum Column { Code, FullName, Kind, UnitColumn, Position, RoleColumn, Login, First, Last };

} // namespace

std::vector<ColumnSpec> peopleColumns()
{
    return {
        {Tr::tr("Person code"),
         {u"ma"_s, u"ma can bo"_s, u"ma cong chuc"_s, u"ma so"_s, u"so hieu"_s, u"ma nhan vien"_s,
          u"code"_s, u"person code"_s},
         true,
         false},
        {Tr::tr("Full name"), {u"ho va ten"_s, u"ho ten"_s, u"full name"_s, u"name"_s}, true, false},
        {Tr::tr("Kind"), {u"loai"_s, u"doi tuong"_s, u"loai can bo"_s, u"kind"_s}, false, false},
        {Tr::tr("Unit"),
         {u"don vi"_s, u"ma don vi"_s, u"phong ban"_s, u"phong"_s, u"don vi cong tac"_s,
          u"unit"_s},
         true,
         true},
        {Tr::tr("Position title"),
         {u"chuc vu"_s, u"chuc danh"_s, u"chuc vu chuc danh"_s, u"vi tri viec lam"_s,
          u"position title"_s, u"title"_s},
         false,
         false},
        {Tr::tr("Role"), {u"vai tro"_s, u"role"_s}, false, false},
        {Tr::tr("Login"), {u"tai khoan"_s, u"ten dang nhap"_s, u"login"_s}, false, false},
        {Tr::tr("From"), {u"tu ngay"_s, u"tu"_s, u"from"_s}, true, false},
        {Tr::tr("To"), {u"den ngay"_s, u"den"_s, u"to"_s}, false, false},
    };
}

namespace {

QList<Named<PersonKind>> kindNames()
{
    return {
        {PersonKind::Cadre, Tr::tr("cadre"), {u"can bo"_s, u"cadre"_s}},
        {PersonKind::CivilServant,
         Tr::tr("civil servant"), {u"cong chuc"_s, u"civil servant"_s}},
        {PersonKind::PublicEmployee,
         Tr::tr("public employee"), {u"vien chuc"_s, u"public employee"_s}},
        {PersonKind::ContractWorker,
         Tr::tr("contract worker"),
         {u"nguoi lao dong"_s, u"lao dong hop dong"_s, u"hop dong lao dong"_s, u"hop dong"_s,
          u"contract worker"_s}},
    };
}

QList<Named<Role>> roleNames()
{
    return {
        {Role::Staff,
         Tr::tr("staff"), {u"nhan vien"_s, u"chuyen vien"_s, u"khong giu chuc vu"_s, u"staff"_s}},
        {Role::Head,
         Tr::tr("head"), {u"nguoi dung dau"_s, u"truong"_s, u"cap truong"_s, u"head"_s}},
        {Role::Deputy, Tr::tr("deputy"), {u"cap pho"_s, u"pho"_s, u"deputy"_s}},
    };
}

class PeopleReader {
public:
    PersonRow operator()(RowReader& reader)
    {
        PersonRow person;
        reader.require({Code, FullName, UnitColumn, First});
        person.place = reader.place();
        person.code = reader.code(Code);
        person.fullName = reader.text(FullName);
        person.kind
            = reader.choice<PersonKind>(Kind, kindNames()).value_or(PersonKind::CivilServant);
        person.unit = reader.text(UnitColumn);
        person.positionTitle = reader.text(Position);
        person.role = reader.choice<Role>(RoleColumn, roleNames()).value_or(Role::Staff);
        person.login = reader.text(Login);
        person.first = reader.date(First).value_or(Date());
        person.last = reader.date(Last).value_or(Date());
        if (isValid(person.first) && isValid(person.last) && person.last < person.first)
            reader.error(
                Last, u"ends_before_start"_s,
                Tr::tr("The last day %1 lies before the first day %2. Correct one of them.")
                    .arg(formDate(person.last), formDate(person.first)));
        m_appointments.check(
            reader, Code,
            QStringList {person.code.toUpper(), fold(person.unit), isoDate(person.first)}.join(u'|'),
            person.code);
        checkSameName(reader, person);
        checkLogin(reader, person);
        return person;
    }

private:
    void checkSameName(RowReader& reader, const PersonRow& person)
    {
        const auto known = m_names.constFind(person.code.toUpper());
        if (known == m_names.constEnd())
            m_names.insert(person.code.toUpper(), person.fullName);
        else if (*known != person.fullName)
            reader.error(
                FullName, u"two_names"_s,
                Tr::tr("The code “%1” belongs to “%2” above and to “%3” here. Give each person a "
                       "code of their own.")
                    .arg(person.code, *known, person.fullName));
    }

    void checkLogin(RowReader& reader, const PersonRow& person)
    {
        if (person.login.isEmpty())
            return;
        const auto known = m_logins.constFind(person.login.toLower());
        if (known == m_logins.constEnd())
            m_logins.insert(person.login.toLower(), person.code);
        else if (*known != person.code)
            reader.error(
                Login, u"login_taken"_s,
                Tr::tr("The login “%1” belongs to “%2” above. Choose another one.")
                    .arg(person.login, *known));
    }

    SeenKeys m_appointments;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_logins;
};

} // namespace

Imported<PersonRow> importPeople(const Table& table)
{
    PeopleReader read;
    return importRows<PersonRow>(
        table, peopleColumns(), [&read](RowReader& reader) { return read(reader); });
}

Table exportPeople(const QList<PersonRow>& rows)
{
    TableBuilder table(
        Tr::tr("People"), peopleColumns(), {12, 28, 18, 14, 34, 14, 14, 12, 12});
    for (const PersonRow& person : rows) {
        table.text(person.code)
            .text(person.fullName)
            .text(titleOf(kindNames(), person.kind))
            .text(person.unit)
            .text(person.positionTitle)
            .text(titleOf(roleNames(), person.role))
            .text(person.login)
            .date(person.first)
            .date(person.last)
            .endRow();
    }
    return std::move(table).take();
}

} // namespace soviec
