// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace soviec {

/// A chapter of the guide, as Markdown; its id is what Page::helpTopic() names.
struct Chapter {
    QString id;
    QString title;
    QString text;
};

/// A place in the guide that has the words asked for.
struct GuideHit {
    QString chapter;
    QString title;   ///< of the chapter
    QString heading; ///< of the section; empty: the chapter's beginning
    QString excerpt;
};

/// The user's guide that comes with the program, in Vietnamese (resources/help).
class Guide {
public:
    Guide();
    /// In the order of reading.
    const QList<Chapter>& chapters() const { return m_chapters; }
    /// The chapter of a topic; the first one where there is none.
    const Chapter& chapter(const QString& id) const;
    bool has(const QString& id) const;
    /// Sections with all the words, without accents and in any order; those with the words in
    /// their heading first.
    QList<GuideHit> search(const QStringList& foldedWords) const;
    /// All chapters one after the other, for printing.
    QString whole() const;
    /// The page a link between chapters leads to; empty: not such a link.
    static QString chapterOfLink(const QString& link);
    /// Where the pictures of the guide lie, as a path.
    static QString folder();

private:
    QList<Chapter> m_chapters;
};

} // namespace soviec
