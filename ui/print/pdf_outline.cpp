// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_outline.h"

#include <QRegularExpression>


using namespace Qt::StringLiterals;

namespace soviec::print {

namespace {

QByteArray textString(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// What an incremental update needs to know of a file with one plain table of objects.
class PlainPdf {
public:
    explicit PlainPdf(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    bool read()
    {
        const qsizetype at = m_bytes.lastIndexOf("startxref");
        if (at < 0)
            return false;
        table = m_bytes.mid(at + 9, 30).trimmed().split('\n').value(0).trimmed().toLongLong();
        const qsizetype end = m_bytes.indexOf("trailer", table);
        if (table <= 0 || end < 0)
            return false;
        m_offsets = m_bytes.mid(table, end - table).split('\n');
        m_trailer = m_bytes.mid(end, at - end);
        size = number("/Size ");
        root = number("/Root ");
        return size > 0 && root > 0;
    }

    /// The dictionary between << and >> of an object, its brackets left out.
    QByteArray dictionary(int object) const
    {
        // "xref", "0 N", then a line an object.
        const qint64 begin = m_offsets.value(object + 2).left(10).toLongLong();
        if (begin <= 0)
            return {};
        const qsizetype end = m_bytes.indexOf("endobj", begin);
        const QByteArray body = m_bytes.mid(begin, end - begin);
        const qsizetype open = body.indexOf("<<");
        const qsizetype close = body.lastIndexOf(">>");
        return open < 0 || close < open ? QByteArray() : body.mid(open + 2, close - open - 2);
    }

    /// The entries of the trailer that an update repeats.
    QByteArray kept() const
    {
        static const QRegularExpression entry(
            u"/(Info \\d+ 0 R|ID\\s*\\[[^\\]]*\\])"_s);
        QByteArray found;
        auto it = entry.globalMatch(QString::fromLatin1(m_trailer));
        while (it.hasNext())
            found += it.next().captured().toLatin1() + '\n';
        return found;
    }

    qint64 table = 0;
    int size = 0;
    int root = 0;

private:
    int number(const QByteArray& key) const
    {
        const qsizetype at = m_trailer.indexOf(key);
        return at < 0 ? 0 : m_trailer.mid(at + key.size(), 12).trimmed().split(' ').value(0).split('\n').value(0).toInt();
    }

    const QByteArray& m_bytes;
    QList<QByteArray> m_offsets;
    QByteArray m_trailer;
};

QList<int> pagesOf(const PlainPdf& pdf, const QByteArray& catalog)
{
    static const QRegularExpression pages(u"/Pages (\\d+) 0 R"_s);
    static const QRegularExpression kids(u"/Kids\\s*\\[([^\\]]*)\\]"_s);
    static const QRegularExpression one(u"(\\d+) 0 R"_s);
    const int tree = pages.match(QString::fromLatin1(catalog)).captured(1).toInt();
    const QString list =
        kids.match(QString::fromLatin1(pdf.dictionary(tree))).captured(1);
    QList<int> objects;
    auto it = one.globalMatch(list);
    while (it.hasNext())
        objects.append(it.next().captured(1).toInt());
    return objects;
}

/// Appends objects to the file and the table of where they stand.
class Update {
public:
    explicit Update(const QByteArray& pdf)
        : bytes(pdf)
    {
        if (!bytes.endsWith('\n'))
            bytes += '\n';
    }

    void object(int number, const QByteArray& dictionary)
    {
        m_entries.append({number, bytes.size()});
        bytes += QByteArray::number(number) + " 0 obj\n<<" + dictionary + ">>\nendobj\n";
    }

    void finish(const PlainPdf& pdf, int size)
    {
        const qint64 table = bytes.size();
        bytes += "xref\n";
        for (const auto& [number, offset] : std::as_const(m_entries)) {
            bytes += QByteArray::number(number) + " 1\n"
                + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        }
        bytes += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Root " + reference(pdf.root)
            + "\n/Prev " + QByteArray::number(pdf.table) + '\n' + pdf.kept() + ">>\nstartxref\n"
            + QByteArray::number(table) + "\n%%EOF\n";
    }

    QByteArray bytes;

private:
    QList<std::pair<int, qint64>> m_entries;
};

} // namespace

QByteArray withOutline(const QByteArray& pdf, const QList<Bookmark>& bookmarks)
{
    PlainPdf plain(pdf);
    if (bookmarks.isEmpty() || !plain.read())
        return pdf;
    const QByteArray catalog = plain.dictionary(plain.root);
    const QList<int> pages = pagesOf(plain, catalog);
    if (catalog.isEmpty() || bookmarks.last().page >= pages.size())
        return pdf;
    const int outline = plain.size;
    const int first = outline + 1;
    const int last = outline + int(bookmarks.size());
    Update update(pdf);
    update.object(
        plain.root, catalog + "\n/Outlines " + reference(outline) + "\n/PageMode /UseOutlines\n");
    update.object(
        outline, "/Type /Outlines /First " + reference(first) + " /Last " + reference(last)
            + " /Count " + QByteArray::number(bookmarks.size()));
    for (int i = 0; i < bookmarks.size(); ++i) {
        QByteArray entry = "/Title " + textString(bookmarks.at(i).title) + " /Parent "
            + reference(outline) + " /Dest [" + reference(pages.at(bookmarks.at(i).page))
            + " /Fit]";
        if (i > 0)
            entry += " /Prev " + reference(first + i - 1);
        if (i + 1 < bookmarks.size())
            entry += " /Next " + reference(first + i + 1);
        update.object(first + i, entry);
    }
    update.finish(plain, last + 1);
    return update.bytes;
}

} // namespace soviec::print
