// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/word_document.h"
#include "core/exchange/zip_packer.h"

#include <QList>
#include <QStringList>

namespace soviec::fixture {

using namespace Qt::StringLiterals;

/// A cell of a Word table to be written: "2*text" spans two columns, "^" goes on with the cell
/// above, "v text" begins a merge downwards, "¶" parts paragraphs, "#text" is an item of a list.
using DocxRow = QStringList;

/// Writes the body of a Word document piece by piece, as a word processor would.
class DocxWriter {
public:
    DocxWriter& paragraph(const QString& text)
    {
        m_body += paragraphXml(text);
        return *this;
    }

    DocxWriter& table(const QList<DocxRow>& rows)
    {
        m_body += "<w:tbl><w:tblPr/>";
        for (const DocxRow& row : rows) {
            m_body += "<w:tr>";
            for (const QString& cell : row)
                m_body += cellXml(cell);
            m_body += "</w:tr>";
        }
        m_body += "</w:tbl>";
        return *this;
    }

    DocxWriter& raw(const QByteArray& xml)
    {
        m_body += xml;
        return *this;
    }

    QByteArray bytes(const QByteArray& prolog = {}) const
    {
        return packZip(
                   {{u"_rels/.rels"_s,
                     "<Relationships><Relationship Id='a' Type='http://schemas.openxmlformats.org/"
                     "officeDocument/2006/relationships/officeDocument' "
                     "Target='word/document.xml'/></Relationships>"},
                    {u"word/document.xml"_s,
                     prolog
                         + "<w:document xmlns:w='http://schemas.openxmlformats.org/"
                           "wordprocessingml/2006/main'><w:body>"
                         + m_body + "</w:body></w:document>"}})
            .value_or(QByteArray());
    }

    WordDocument document() const
    {
        return readDocx(bytes(), u"form.docx"_s).value_or(WordDocument());
    }

private:
    static QByteArray paragraphXml(const QString& text)
    {
        const bool listed = text.startsWith(u'#');
        const QString plain = listed ? text.mid(1) : text;
        return "<w:p>"
            + QByteArray(listed ? "<w:pPr><w:numPr><w:ilvl w:val='0'/></w:numPr></w:pPr>" : "")
            + "<w:r><w:t xml:space='preserve'>" + plain.toHtmlEscaped().toUtf8()
            + "</w:t></w:r></w:p>";
    }

    static QByteArray cellXml(const QString& cell)
    {
        QString text = cell;
        QByteArray properties;
        if (text.size() > 1 && text[0].isDigit() && text[1] == u'*') {
            properties += "<w:gridSpan w:val='" + QByteArray::number(text[0].digitValue()) + "'/>";
            text.remove(0, 2);
        }
        if (text == u"^") {
            properties += "<w:vMerge/>";
            text.clear();
        } else if (text.startsWith(u"v ")) {
            properties += "<w:vMerge w:val='restart'/>";
            text.remove(0, 2);
        }
        QByteArray xml = "<w:tc><w:tcPr>" + properties + "</w:tcPr>";
        for (const QString& part : text.split(u'¶'))
            xml += paragraphXml(part);
        return xml + "</w:tc>";
    }

    QByteArray m_body;
};

} // namespace soviec::fixture
