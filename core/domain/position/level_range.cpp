// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/position/level_range.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace soviec {

namespace {

/// Words people set beside the figures; anything else means that the text is no level.
bool isLevelWord(const QString& word)
{
    static const QStringList words
        = {QStringLiteral("cap"),  QStringLiteral("do"),    QStringLiteral("muc"),
           QStringLiteral("bac"),  QStringLiteral("tu"),    QStringLiteral("den"),
           QStringLiteral("va"),   QStringLiteral("hoac"),  QStringLiteral("level"),
           QStringLiteral("to"),   QStringLiteral("from"),  QStringLiteral("levels"),
           QStringLiteral("nang"), QStringLiteral("luc"),   QStringLiteral("toi")};
    return words.contains(word);
}

/// 1 … 5 in figures or, as some agencies print them, in Roman ones; 0: neither.
int levelNumber(const QString& word)
{
    static const QStringList roman
        = {QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"), QStringLiteral("iv"),
           QStringLiteral("v")};
    bool isNumber = false;
    const int level = word.toInt(&isNumber);
    if (isNumber)
        return level >= lowestCompetencyLevel && level <= highestCompetencyLevel ? level : -1;
    return int(roman.indexOf(word)) + 1;
}

} // namespace

QString levelText(const LevelRange& range)
{
    const QString low = QString::number(range.low);
    return range.low == range.high ? low : low + u'-' + QString::number(range.high);
}

QString levelText(const std::optional<LevelRange>& range)
{
    return range ? levelText(*range) : QString();
}

std::optional<LevelRange> parseLevelRange(const QString& text)
{
    static const QRegularExpression upwards(
        QStringLiteral("\\b(?:tro len|or higher|and above)$"));
    // "3/5" is level 3 of five, not a range.
    static const QRegularExpression ofFive(QStringLiteral("([1-5])\\s*/\\s*5(?![0-9])"));
    QString folded = fold(QString(text).replace(ofFive, QStringLiteral("\\1")));
    const bool open = folded.contains(upwards);
    folded.remove(upwards);
    QList<int> levels;
    for (const QString& word : folded.split(u' ', Qt::SkipEmptyParts)) {
        const int level = levelNumber(word);
        if (level > 0)
            levels.append(level);
        else if (level < 0 || !isLevelWord(word))
            return std::nullopt;
    }
    if (levels.isEmpty() || levels.size() > 2 || (open && levels.size() > 1))
        return std::nullopt;
    const LevelRange range {levels.front(), open ? highestCompetencyLevel : levels.back()};
    return range.low <= range.high ? std::optional<LevelRange>(range) : std::nullopt;
}

} // namespace soviec
