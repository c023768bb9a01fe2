// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/organisation.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

Result<QList<Member>> membersToday(service::Office& office)
{
    service::Organisation organisation(office);
    const auto units = organisation.units();
    if (!units)
        return passOn(units);
    QList<UnitId> ids;
    for (const Unit& unit : *units)
        ids += unit.id;
    const Date today = office.clock().today();
    return organisation.members(ids, today, today);
}

QString placeOf(const Member& member)
{
    return member.positionTitle.isEmpty() ? member.unitName
                                          : member.positionTitle + u" · "_s + member.unitName;
}

} // namespace

Result<Viewer> viewerOf(service::Office& office)
{
    const service::Identity& who = office.who();
    Viewer viewer;
    viewer.person = who.person;
    viewer.name = who.name;
    viewer.isOperator = who.isOperator();
    viewer.isHr = who.isOperator() || who.has(Duty::Hr);
    viewer.isAdministrator = who.isOperator() || who.has(Duty::Administrator);
    if (viewer.isOperator) {
        viewer.name = Tr::tr("Operator of this file");
        return viewer;
    }
    service::Organisation organisation(office);
    const Date today = office.clock().today();
    const auto member = organisation.member(who.person, today);
    if (!member)
        return passOn(member);
    if (*member)
        viewer.position = placeOf(**member);
    const auto reviewed = organisation.reviewedBy(who.person, today);
    if (!reviewed)
        return passOn(reviewed);
    viewer.isReviewer = !reviewed->isEmpty();
    return viewer;
}

Result<QList<LoginChoice>> loginsOf(service::Office& office)
{
    const auto members = membersToday(office);
    if (!members)
        return passOn(members);
    QList<LoginChoice> choices{
        {{}, Tr::tr("Operator of this file"), Tr::tr("HR, administration"), {}}};
    for (const Member& member : *members) {
        if (!member.person.login.isEmpty())
            choices += LoginChoice{
                member.person.login, member.person.fullName, member.positionTitle, member.unitName};
    }
    return choices;
}

CommandSource peopleSource(service::Office& office, Shell& shell)
{
    auto members = std::make_shared<QList<Member>>();
    return [&office, &shell, members](const QString& query) {
        if (query.isEmpty()) {
            // The palette has just opened. Without a list there is nothing to offer.
            members->clear();
            service::Organisation organisation(office);
            const Viewer& viewer = shell.viewer();
            const auto found = viewer.isHr
                                   ? membersToday(office)
                                   : organisation.reviewedBy(viewer.person, office.clock().today());
            if (found)
                *members = *found;
        }
        QList<Command> commands;
        for (const Member& member : std::as_const(*members)) {
            const QString id = member.person.id.toString();
            commands +=
                Command{id, member.person.fullName, placeOf(member), u"person"_s, [&shell, id] {
                            shell.openPage(u"evaluation"_s, {{u"person"_s, id}});
                        }};
        }
        return commands;
    };
}

} // namespace soviec
