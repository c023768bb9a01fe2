// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"

#include "core/base/tr.h"
#include "core/service/organisation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soviec::cli {

Result<UnitId> unitOf(service::Office& office, const QString& code)
{
    if (code.isEmpty())
        return UnitId();
    const auto unit = service::Organisation(office).unitByCode(code);
    if (!unit)
        return passOn(unit);
    if (!*unit) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("There is no unit with the code “%1” in this database.").arg(code.left(40)));
    }
    return (*unit)->id;
}

Result<PersonId> personOf(service::Office& office, const QString& code)
{
    if (code.isEmpty())
        return PersonId();
    const auto person = service::Organisation(office).personByCode(code);
    if (!person)
        return passOn(person);
    if (!*person) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("There is no person with the code “%1” in this database.").arg(code.left(40)));
    }
    return (*person)->id;
}

void printJson(Context& context, const QJsonValue& value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    context.print(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

} // namespace soviec::cli
