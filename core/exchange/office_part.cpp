// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/office_part.h"

#include <QXmlStreamReader>

namespace soviec {

using namespace Qt::StringLiterals;

QString resolveTarget(const QString& base, const QString& target)
{
    QStringList parts = target.startsWith(u'/') ? QStringList() : base.split(u'/');
    if (!parts.isEmpty())
        parts.removeLast();
    for (const QString& part : target.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u"..") {
            if (parts.isEmpty())
                return {};
            parts.removeLast();
        } else if (part != u".") {
            parts.append(part);
        }
    }
    return parts.join(u'/');
}

bool declaresDocumentType(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return true;
        if (token == QXmlStreamReader::StartElement)
            return false;
    }
    return false;
}

Result<QString> officeDocument(const ZipArchive& archive)
{
    const QString root = QStringLiteral("_rels/.rels");
    if (!archive.contains(root))
        return QString();
    const auto bytes = archive.read(root);
    if (!bytes)
        return passOn(bytes);
    if (declaresDocumentType(*bytes))
        return QString();
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.value("TargetMode"_L1) == u"External"
            || !attributes.value("Type"_L1).endsWith(u"/officeDocument"))
            continue;
        const QString entry = resolveTarget(QString(), attributes.value("Target"_L1).toString());
        if (archive.contains(entry))
            return entry;
    }
    return QString();
}

} // namespace soviec
