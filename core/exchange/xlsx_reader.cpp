// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/base/tr.h"
#include "core/exchange/office_part.h"
#include "core/exchange/xlsx_sheet.h"
#include "core/exchange/zip_archive.h"

#include <QHash>
#include <QSet>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

struct SheetEntry {
    QString name;
    QString relationship;
    bool hidden = false;
};

struct Relationship {
    QString type; ///< the last part of the type's address
    QString target;
};

QString relationshipsOf(const QString& entry)
{
    const qsizetype slash = entry.lastIndexOf(u'/');
    return entry.left(slash + 1) + QStringLiteral("_rels/") + entry.mid(slash + 1)
        + QStringLiteral(".rels");
}

class WorkbookReader {
public:
    explicit WorkbookReader(const ZipArchive& archive) : m_archive(archive) { }

    Result<Table> read()
    {
        const auto workbook = findWorkbook();
        if (!workbook)
            return passOn(workbook);
        if (const auto parts = readParts(*workbook); !parts)
            return passOn(parts);
        Table table;
        QSet<QString> seen;
        table.fileName = m_archive.fileName();
        for (const SheetEntry& entry : m_entries) {
            const Relationship link = m_links.value(entry.relationship);
            if (link.type != u"worksheet")
                continue; // charts and dialogs hold no rows
            // Named a thousand times, one entry would be read a thousand times.
            const QString part = resolveTarget(*workbook, link.target);
            if (seen.contains(part))
                return damagedInside(part);
            seen.insert(part);
            auto sheet = readSheet(part);
            if (!sheet)
                return passOn(sheet);
            sheet->name = entry.name;
            sheet->hidden = entry.hidden;
            table.sheets.push_back(std::move(*sheet));
        }
        if (table.sheets.empty())
            return notAWorkbook();
        return table;
    }

private:
    std::unexpected<Error> notAWorkbook() const
    {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” is not an Excel workbook. Open it in the spreadsheet and save it as "
                   "Excel workbook (.xlsx).")
                .arg(m_archive.fileName()));
    }

    std::unexpected<Error> damagedInside(const QString& detail) const
    {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” is damaged inside. Open it in the spreadsheet, save it as a new "
                   "workbook (.xlsx) and try again.")
                .arg(m_archive.fileName()),
            detail);
    }

    Result<QString> findWorkbook() const
    {
        const QString root = QStringLiteral("_rels/.rels");
        if (m_archive.contains(root)) {
            const auto links = readLinks(root);
            if (!links)
                return passOn(links);
            for (const Relationship& link : *links) {
                const QString entry = resolveTarget(QString(), link.target);
                if (link.type == u"officeDocument" && entry.endsWith(u"workbook.xml")
                    && m_archive.contains(entry))
                    return entry;
            }
        }
        const QString usual = QStringLiteral("xl/workbook.xml");
        if (!m_archive.contains(usual))
            return notAWorkbook();
        return usual;
    }

    Result<void> readParts(const QString& workbook)
    {
        const QString linksEntry = relationshipsOf(workbook);
        if (!m_archive.contains(linksEntry))
            return notAWorkbook();
        auto links = readLinks(linksEntry);
        if (!links)
            return passOn(links);
        m_links = std::move(*links);
        for (const Relationship& link : std::as_const(m_links)) {
            const QString entry = resolveTarget(workbook, link.target);
            if (link.type == u"sharedStrings" && m_archive.contains(entry)) {
                auto strings = readXml<std::vector<QString>>(entry, readSharedStrings);
                if (!strings)
                    return passOn(strings);
                m_context.strings = std::move(*strings);
            } else if (link.type == u"styles" && m_archive.contains(entry)) {
                auto styles = readXml<std::vector<SerialStyle>>(entry, readCellStyles);
                if (!styles)
                    return passOn(styles);
                m_context.styles = std::move(*styles);
            }
        }
        const auto read = readXml<bool>(workbook, [this](QXmlStreamReader& xml) {
            readWorkbook(xml);
            return true;
        });
        return read ? Result<void>() : Result<void>(passOn(read));
    }

    void readWorkbook(QXmlStreamReader& xml)
    {
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == u"workbookPr") {
                const auto flag = attributes.value("date1904"_L1);
                m_context.since1904 = flag == u"1" || flag == u"true";
            } else if (xml.name() == u"sheet") {
                SheetEntry entry;
                entry.name = attributes.value("name"_L1).toString();
                for (const QXmlStreamAttribute& attribute : attributes) {
                    if (attribute.name() == u"id")
                        entry.relationship = attribute.value().toString();
                }
                entry.hidden = attributes.value("state"_L1).toString().contains(
                    QStringLiteral("hidden"), Qt::CaseInsensitive);
                m_entries.append(entry);
            }
        }
    }

    Result<QHash<QString, Relationship>> readLinks(const QString& entry) const
    {
        using Links = QHash<QString, Relationship>;
        return readXml<Links>(entry, [](QXmlStreamReader& xml) {
            Links links;
            while (!xml.atEnd()) {
                if (xml.readNext() != QXmlStreamReader::StartElement
                    || xml.name() != u"Relationship")
                    continue;
                const QXmlStreamAttributes attributes = xml.attributes();
                const QString type = attributes.value("Type"_L1).toString();
                if (attributes.value("TargetMode"_L1) != u"External")
                    links.insert(
                        attributes.value("Id"_L1).toString(),
                        {type.mid(type.lastIndexOf(u'/') + 1),
                         attributes.value("Target"_L1).toString()});
            }
            return links;
        });
    }

    Result<TableSheet> readSheet(const QString& entry)
    {
        auto sheet = readXml<TableSheet>(
            entry, [this](QXmlStreamReader& xml) { return readSheetXml(xml, m_context); });
        if (sheet && m_context.tooLarge)
            return fail(
                ErrorCode::Invalid,
                Tr::tr("“%1” has more cells than can be imported at once. Delete empty areas or "
                       "split it into smaller workbooks.")
                    .arg(m_archive.fileName()));
        return sheet;
    }

    /// Runs `parse` over an entry and turns what went wrong in the XML into a sentence.
    template <class T, class Parse>
    Result<T> readXml(const QString& entry, Parse parse) const
    {
        const auto bytes = m_archive.read(entry);
        if (!bytes)
            return passOn(bytes);
        // An office file declares no entities; one that does wants to make the reader explode.
        if (declaresDocumentType(*bytes))
            return fail(
                ErrorCode::Invalid,
                Tr::tr("“%1” declares entities of its own, which no spreadsheet does, so it was "
                       "not read. Ask the sender for a new file.")
                    .arg(m_archive.fileName()),
                entry);
        QXmlStreamReader xml(*bytes);
        T value = parse(xml);
        if (xml.hasError())
            return damagedInside(entry + u": " + xml.errorString());
        return value;
    }

    const ZipArchive& m_archive;
    QList<SheetEntry> m_entries;
    QHash<QString, Relationship> m_links;
    SheetContext m_context;
};

} // namespace

Result<Table> readXlsx(const QByteArray& bytes, const QString& fileName)
{
    const auto archive = ZipArchive::open(bytes, fileName);
    if (!archive)
        return passOn(archive);
    return WorkbookReader(*archive).read();
}

} // namespace soviec
