// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documents/register_item.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/base/tr.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace soviec {

QString fieldLabel(RegisterField field)
{
    switch (field) {
    case RegisterField::Number: return Tr::tr("Number, sign");
    case RegisterField::Dated: return Tr::tr("Day of the document");
    case RegisterField::Received: return Tr::tr("Day received");
    case RegisterField::Kind: return Tr::tr("Kind or procedure");
    case RegisterField::Summary: return Tr::tr("Summary");
    case RegisterField::Due: return Tr::tr("Deadline");
    case RegisterField::Done: return Tr::tr("Day done");
    case RegisterField::Status: return Tr::tr("Status");
    case RegisterField::Handler: return Tr::tr("Handled by");
    case RegisterField::Secrecy: return Tr::tr("Secrecy");
    case RegisterField::Recipient: return Tr::tr("Sent to");
    }
    Q_UNREACHABLE();
}

QString columnsText(const RegisterColumns& columns)
{
    QJsonObject json;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        json.insert(code(it.key()), it.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

RegisterColumns columnsOf(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    RegisterColumns columns;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto field = fromCode<RegisterField>(it.key());
        if (field && it.value().toInt() > 0)
            columns.insert(*field, it.value().toInt());
    }
    return columns;
}

QString registerKey(const RegisterItem& item)
{
    const QString name = item.number.isEmpty() ? fold(item.summary) : fold(item.number);
    const QByteArray words = (name + u'|' + isoDate(item.dated) + u'|' + fold(item.kind)).toUtf8();
    return QString::fromLatin1(sha256(words).toHex());
}

QString registerTitle(const RegisterItem& item)
{
    QStringList parts;
    for (const QString& part : {item.number, item.kind, item.summary}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(" · "));
}

bool isLate(const RegisterItem& item, const Date& today)
{
    if (!isValid(item.due))
        return false;
    return isValid(item.done) ? item.done > item.due : !item.finished && today > item.due;
}

} // namespace soviec
