// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/diary/checks.h"

#include "core/base/number.h"
#include "core/base/tr.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr qsizetype longestTitle = 500;
constexpr qsizetype longestNote = 4000;

// Words before and after MẬT that make it part of an ordinary word.
constexpr std::array before {u"BẢO", u"BÍ", u"CƠ", u"THÂN", u"TRĂNG", u"CẨN"};
constexpr std::array after {u"ONG", u"ĐỘ", u"KHẨU", u"MÃ", u"THIẾT", u"MÍA", u"GẤU", u"VỤ"};

template <size_t N>
bool isOneOf(const QString& word, const std::array<const char16_t*, N>& words)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t* w) {
        return QStringView(word) == QStringView(w);
    });
}

struct Word {
    QString text;
    bool alone = false; ///< in brackets of its own
};

QList<Word> wordsOf(const QString& text)
{
    QList<Word> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!text[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && text[at].isLetterOrNumber())
            ++at;
        const bool opened = start > 0 && (text[start - 1] == u'(' || text[start - 1] == u'[');
        const bool closed = at < text.size() && (text[at] == u')' || text[at] == u']');
        words.append({text.mid(start, at - start), opened && closed});
    }
    return words;
}

// Without the ậ of MẬT, in one character or in several, there is no such word; nearly no text has it.
bool mayHoldMark(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == QChar(0x1eac) || c == QChar(0x1ead) || (c >= QChar(0x300) && c <= QChar(0x36f));
    });
}

QString markInWords(const QList<Word>& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i].text;
        if (words[i].alone && word.compare(u"mật"_s, Qt::CaseInsensitive) == 0)
            return word;
        if (word != u"MẬT")
            continue;
        const QString previous = i > 0 ? words[i - 1].text : QString();
        const QString next = i + 1 < words.size() ? words[i + 1].text : QString();
        if (previous == u"TỐI" || previous == u"TUYỆT")
            return previous + u' ' + word;
        if (!isOneOf(previous, before) && !isOneOf(next, after))
            return word;
    }
    return {};
}

bool looksLikeNumber(QStringView token)
{
    return token.contains(u'/') && !token.isEmpty() && token.front().isDigit()
        && std::any_of(token.begin(), token.end(), [](QChar c) { return c.isUpper(); });
}

} // namespace

QString secrecyMark(const QString& text)
{
    if (!mayHoldMark(text) && !text.contains(u'/'))
        return {};
    const QString composed = text.normalized(QString::NormalizationForm_C);
    const QString inWords = markInWords(wordsOf(composed));
    if (!inWords.isEmpty())
        return inWords;
    for (const QString& token : composed.simplified().split(u' ')) {
        QStringView bare(token);
        while (!bare.isEmpty() && (bare.back() == u',' || bare.back() == u'.' || bare.back() == u';'))
            bare.chop(1);
        if (!looksLikeNumber(bare))
            continue;
        const QString mark = secrecyMarkOfNumber(bare.toString());
        if (!mark.isEmpty())
            return mark;
    }
    return {};
}

QString secrecyMarkOfNumber(const QString& number)
{
    if (!mayHoldMark(number) && !number.contains(u'/') && !number.contains(u'-'))
        return {};
    const QString composed = number.normalized(QString::NormalizationForm_C);
    const QString inWords = markInWords(wordsOf(composed));
    if (!inWords.isEmpty())
        return inWords;
    if (!composed.contains(u'/') && !composed.contains(u'-'))
        return {};
    const QList<Word> parts = wordsOf(composed);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QString& part = parts[i].text;
        const bool bracketed = parts[i].alone
            && (part.compare(u"TM"_s, Qt::CaseInsensitive) == 0
                || part.compare(u"TuM"_s, Qt::CaseInsensitive) == 0
                || part.compare(u"M"_s, Qt::CaseInsensitive) == 0);
        if (part == u"M" || bracketed)
            return number;
    }
    return {};
}

namespace {

Result<void> checkTexts(const DiaryEntry& entry)
{
    if (entry.title.trimmed().isEmpty())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("What was done is missing. Choose an item of the catalog or write a few words."));
    if (entry.title.size() > longestTitle)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The text has %1 characters, at most 500 fit. Shorten it.").arg(entry.title.size()));
    const qsizetype longest
        = std::max({entry.note.size(), entry.result.size(), entry.documentNumber.size()});
    if (longest > longestNote)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The note, result or document number has %1 characters, at most 4000 fit. Shorten it.")
                .arg(longest));
    QString mark = secrecyMarkOfNumber(entry.documentNumber);
    for (const QString& text : {entry.title, entry.note, entry.result}) {
        if (mark.isEmpty())
            mark = secrecyMark(text);
    }
    if (!mark.isEmpty())
        return fail(
            ErrorCode::Refused,
            Tr::tr("“%1” is a secrecy mark. State secrets are not written into the diary: leave the content out and use a neutral wording.")
                .arg(mark.left(60)));
    return {};
}

} // namespace

Result<void> checkEntry(const DiaryEntry& entry)
{
    if (!isValid(entry.day))
        return fail(ErrorCode::Invalid, Tr::tr("The day is missing. Write it as 07/04/2026."));
    const int minutes = entry.minutes.count();
    if (minutes < 0)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The end does not come after the start. Write the earlier time first."));
    if (minutes == 0)
        return fail(
            ErrorCode::Invalid, Tr::tr("The duration is missing. Write for example 1h30 or 14:00-15:30."));
    if (minutes > dayMinutes)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("More than 24 hours do not fit into one day. Enter each day by itself."));
    if (entry.start && entry.start->minutes() + minutes > dayMinutes)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("This runs past midnight. Enter what was done after midnight on the next day."));
    if (entry.quantity.isNegative() || entry.quantity > Decimal(1'000'000))
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The quantity %1 does not fit. Write a number from 0 to 1.000.000.")
                .arg(formatNumber(entry.quantity)));
    return checkTexts(entry);
}

Result<void> checkDayTotal(const DiaryEntry& entry, Minutes others)
{
    const Minutes total = entry.minutes + others;
    if (total.count() <= dayMinutes)
        return {};
    return fail(
        ErrorCode::Refused,
        Tr::tr("On %1 this would make %2 h; a day has 24. Correct the hours of this entry or of another one.")
            .arg(formDate(entry.day), formatHours(total)));
}

} // namespace soviec
