// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide.h"

#include "core/base/text.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

constexpr std::array reading {
    u"start", u"diary", u"register", u"hours", u"score", u"assignments", u"review", u"evaluation", u"month-close",
    u"national", u"reports", u"overview", u"year", u"petitions", u"catalog", u"approvals", u"positions", u"competencies",
    u"rules", u"rollout", u"organisation", u"backup", u"packages", u"pocket", u"secrecy", u"roles", u"keys"};

struct Section {
    QString heading;
    QString text;
};

QList<Section> sectionsOf(const QString& text)
{
    QList<Section> sections(1);
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(u"## "_s))
            sections.append({line.mid(3), {}});
        else if (!line.startsWith(u"# "_s))
            sections.last().text += line + u'\n';
    }
    return sections;
}

// Words as they are read, without the marks of Markdown.
QString plain(QString text)
{
    for (const QChar mark : {u'*', u'`', u'|', u'#', u'>', u'[', u']'})
        text.replace(mark, u' ');
    return text.simplified();
}

QString excerptOf(const QString& text, const QStringList& foldedWords)
{
    constexpr qsizetype around = 60;
    const QString words = plain(text);
    qsizetype at = 0;
    for (qsizetype i = 0; i < words.size() && at == 0; ++i) {
        const bool begins = i == 0 || words[i - 1] == u' ';
        if (begins && fold(words.mid(i, around)).startsWith(foldedWords.first()))
            at = i;
    }
    const qsizetype from = std::max<qsizetype>(0, words.lastIndexOf(u' ', std::max<qsizetype>(0, at - around / 2)));
    return (from > 0 ? u"… "_s : QString()) + words.mid(from, 2 * around).trimmed();
}

} // namespace

QString Guide::folder()
{
    return u":/soviec/help/vi/"_s;
}

Guide::Guide()
{
    for (const char16_t* name : reading) {
        const QString id = QString::fromUtf16(name);
        QFile file(folder() + id + u".md"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        m_chapters.append({id, text.section(u'\n', 0, 0).mid(2).trimmed(), text});
    }
}

bool Guide::has(const QString& id) const
{
    return std::ranges::any_of(m_chapters, [&](const Chapter& one) { return one.id == id; });
}

const Chapter& Guide::chapter(const QString& id) const
{
    static const Chapter nothing;
    for (const Chapter& one : m_chapters) {
        if (one.id == id)
            return one;
    }
    return m_chapters.isEmpty() ? nothing : m_chapters.first();
}

QList<GuideHit> Guide::search(const QStringList& foldedWords) const
{
    QList<GuideHit> inHeading;
    QList<GuideHit> inText;
    if (foldedWords.isEmpty())
        return {};
    for (const Chapter& chapter : m_chapters) {
        for (const Section& section : sectionsOf(chapter.text)) {
            const QString heading = section.heading.isEmpty() ? chapter.title : section.heading;
            if (!matchesFolded(fold(heading + u' ' + section.text), foldedWords))
                continue;
            const GuideHit hit {
                chapter.id, chapter.title, section.heading, excerptOf(section.text, foldedWords)};
            (matchesFolded(fold(heading), foldedWords) ? inHeading : inText).append(hit);
        }
    }
    return inHeading + inText;
}

QString Guide::whole() const
{
    QString text;
    for (const Chapter& chapter : m_chapters)
        text += chapter.text + u"\n\n"_s;
    return text;
}

QString Guide::chapterOfLink(const QString& link)
{
    return link.endsWith(u".md"_s) ? link.section(u'/', -1).chopped(3) : QString();
}

} // namespace soviec
