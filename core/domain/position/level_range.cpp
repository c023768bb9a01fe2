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
    QString folded = fold(text);
    const bool open = folded.contains(upwards);
    folded.remove(upwards);
    QList<int> levels;
    for (const QString& word : folded.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int level = word.toInt(&isNumber);
        if (isNumber && level >= lowestCompetencyLevel && level <= highestCompetencyLevel)
            levels.append(level);
        else if (isNumber || !isLevelWord(word))
            return std::nullopt;
    }
    if (levels.isEmpty() || levels.size() > 2 || (open && levels.size() > 1))
        return std::nullopt;
    const LevelRange range {levels.front(), open ? highestCompetencyLevel : levels.back()};
    return range.low <= range.high ? std::optional<LevelRange>(range) : std::nullopt;
}

} // namespace soviec
