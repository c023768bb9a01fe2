// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/moving_packets.h"

#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/service/moving_house.h"
#include "ui/shared/ask_form.h"
#include "ui/shared/dialogs.h"
#include "ui/shell/page.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

AskField personField(const PeopleChoices& people)
{
    return {u"person"_s, Tr::tr("Person"), AskField::Kind::Choice, true, {}, people};
}

PersonId personOf(const Answers& answers)
{
    return PersonId::parse(answers.text(u"person"_s)).value_or(PersonId());
}

} // namespace

Result<QString> makePacket(PageContext& context, QWidget* parent, const PeopleChoices& people, int year)
{
    const auto answers = askInDialog(
        parent, Tr::tr("Results that go along to another agency"),
        Tr::tr("The signed results of %1 go along as a file signed by this agency; nothing is removed here.").arg(year),
        {personField(people)}, Tr::tr("Choose the file…"));
    if (!answers)
        return QString();
    const QString file = context.dialogs.saveFile(
        parent, Tr::tr("Where to write the packet"), u"ket-qua-%1.svpkg"_s.arg(year),
        Tr::tr("Packets of Sổ Việc (*.svpkg)"));
    if (file.isEmpty())
        return QString();
    const auto packet = service::MovingHouse(context.office).make(personOf(*answers), year, file);
    if (!packet)
        return passOn(packet);
    return Tr::tr("%1: %2 results are in the packet. Read this fingerprint out when the other agency asks: %3")
        .arg(packet->personName)
        .arg(packet->results.size())
        .arg(packet->fingerprint);
}

Result<QString> takePacket(PageContext& context, QWidget* parent, const PeopleChoices& people)
{
    const QString file = context.dialogs.openFile(
        parent, Tr::tr("Packet of a former agency"), Tr::tr("Packets of Sổ Việc (*.svpkg)"));
    if (file.isEmpty())
        return QString();
    service::MovingHouse moving(context.office);
    const auto packet = moving.inspect(file);
    if (!packet)
        return passOn(packet);
    QStringList results;
    for (const service::MovingResult& one : packet->results)
        results << one.period.label() + u": "_s + one.total.toString(2);
    // Whoever has the name of the packet stands first.
    PeopleChoices ordered;
    for (const auto& one : people) {
        if (fold(one.first).contains(fold(packet->personName)))
            ordered.prepend(one);
        else
            ordered.append(one);
    }
    const auto answers = askInDialog(
        parent, Tr::tr("Results of %1").arg(packet->personName),
        Tr::tr("%1 sent on %2: %3. Ask that agency by telephone for the fingerprint of its key and type what it reads out.")
            .arg(packet->agencyName, localTime(packet->madeAt), results.join(u"; "_s)),
        {personField(ordered),
         {u"fingerprint"_s, Tr::tr("Fingerprint, thirty digits"), AskField::Kind::Line, true, {}, {}}},
        Tr::tr("Take them in"));
    if (!answers)
        return QString();
    const auto taken = moving.take(file, personOf(*answers), answers->text(u"fingerprint"_s));
    if (!taken)
        return passOn(taken);
    return Tr::tr("%1 results are taken in, %2 stood here already.")
        .arg(taken->added.size())
        .arg(taken->known.size());
}

} // namespace soviec
