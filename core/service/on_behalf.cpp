// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/on_behalf.h"

#include "core/base/tr.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

QString titleInPlaceOf(const Member& signer, const std::optional<Member>& head)
{
    const bool deputy = signer.role == Role::Deputy && head && head->unit == signer.unit;
    const QString whose = head ? head->positionTitle : Tr::tr("the head of the unit");
    return deputy ? Tr::tr("KT. %1, %2").arg(whose, signer.positionTitle)
                  : Tr::tr("TUQ. %1, %2").arg(whose, signer.positionTitle);
}

QJsonObject onBehalf(const QString& head, const QString& document)
{
    QJsonObject found {{u"on_behalf_of"_s, head}};
    if (!document.isEmpty())
        found.insert(u"charge"_s, document);
    return found;
}

} // namespace soviec::service
