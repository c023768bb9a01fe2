// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing;
}

// Letters with their marks in one character, as keyboards write them: the form that is kept.
bool isComposedLetter(QChar c)
{
    return (c >= QChar(0xc0) && c <= QChar(0x24f)) || (c >= QChar(0x1ea0) && c <= QChar(0x1ef9));
}

// Nearly every text is, and then nothing has to be looked up letter by letter.
bool isClean(const QString& text)
{
    bool afterBlank = true;
    for (const QChar c : text) {
        const bool blank = c == u' ';
        if ((blank && afterBlank) || !(blank || (c > u' ' && c < QChar(0x7f)) || isComposedLetter(c)))
            return false;
        afterBlank = blank;
    }
    return text.isEmpty() || !afterBlank;
}

QString clean(const QString& text, bool keepLines)
{
    if (isClean(text))
        return text.isNull() ? QString(""_L1) : text;
    QString result;
    result.reserve(text.size());
    bool pendingBlank = false;
    for (const QChar c : text) {
        if (keepLines && c == u'\n') {
            result += c;
            pendingBlank = false;
        } else if (c.isSpace()) {
            pendingBlank = true;
        } else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format) {
            if (pendingBlank && !result.isEmpty() && !result.endsWith(u'\n'))
                result += u' ';
            pendingBlank = false;
            result += c;
        }
    }
    // At the end: what stood between a letter and its mark may have been taken out.
    return (keepLines ? result.trimmed() : result).normalized(QString::NormalizationForm_C);
}

// Letters in the order of the Vietnamese alphabet; the rank of a letter is its place here.
int letterRank(char16_t letter)
{
    static const QHash<char16_t, int> ranks = [] {
        const QString alphabet = QStringLiteral("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz");
        QHash<char16_t, int> table;
        for (int i = 0; i < alphabet.size(); ++i)
            table.insert(alphabet[i].unicode(), i);
        return table;
    }();
    return ranks.value(letter, -1);
}

// The small letter below the marks of a composed one; 0 where it is none of a few hundred.
char16_t plainLetter(QChar c)
{
    constexpr char16_t first = 0xc0;
    constexpr char16_t last = 0x1ef9;
    static const std::vector<char16_t> table = [] {
        std::vector<char16_t> letters(last - first + 1);
        for (char16_t at = first; at <= last; ++at) {
            if (!isComposedLetter(QChar(at)) || !QChar(at).isLetter())
                continue;
            QChar base(at);
            while (base.decompositionTag() == QChar::Canonical)
                base = base.decomposition().front();
            const QChar lower = base.toLower();
            letters[at - first] = lower == u'đ' ? u'd' : lower.unicode();
        }
        return letters;
    }();
    return c < QChar(first) || c > QChar(last) ? char16_t(0) : table[c.unicode() - first];
}

/// What fold() makes of a text of composed letters, letter by letter. It ends where the text holds anything else.
class ShortFold {
public:
    explicit ShortFold(QStringView text) : m_at(text.begin()), m_end(text.end()) { }

    /// The next letter, digit or blank; 0 at the end.
    char16_t next()
    {
        for (; m_at != m_end; ++m_at) {
            const char16_t letter = small(*m_at);
            if (letter == other) {
                m_isShort = false;
                return 0;
            }
            if (letter == u' ') {
                m_blank = m_begun;
                continue;
            }
            m_begun = true;
            if (std::exchange(m_blank, false))
                return u' ';
            ++m_at;
            return letter;
        }
        return 0;
    }
    /// Whether everything up to here was of composed letters.
    bool isShort() const { return m_isShort; }

private:
    static constexpr char16_t other = 0xffff;

    static char16_t small(QChar c)
    {
        const char16_t letter = c.unicode();
        if (letter < 0x80) {
            const bool upper = letter >= u'A' && letter <= u'Z';
            const bool kept = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
            return upper ? char16_t(letter + (u'a' - u'A')) : kept ? letter : u' ';
        }
        const char16_t plain = plainLetter(c);
        return plain == 0 ? other : plain;
    }

    QStringView::iterator m_at;
    QStringView::iterator m_end;
    bool m_begun = false;
    bool m_blank = false; ///< one is due before the next letter
    bool m_isShort = true;
};

// fold() of a text of composed letters; nothing where it holds anything else.
std::optional<QString> foldedShort(const QString& text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar* out = result.data();
    QChar* const begin = out;
    ShortFold letters(text);
    while (const char16_t letter = letters.next())
        *out++ = letter;
    if (!letters.isShort())
        return std::nullopt;
    result.truncate(out - begin);
    return result;
}

// Order of the tones in dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng.
int toneRank(char16_t mark)
{
    switch (mark) {
    case 0x0300: return 1;
    case 0x0309: return 2;
    case 0x0303: return 3;
    case 0x0301: return 4;
    case 0x0323: return 5;
    default: return 0;
    }
}

} // namespace

QString fold(const QString& text)
{
    if (auto folded = foldedShort(text))
        return std::move(*folded);
    QString result;
    result.reserve(text.size());
    bool pendingBlank = false;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (isMark(c))
            continue;
        if (!c.isLetterOrNumber()) {
            pendingBlank = true;
            continue;
        }
        if (pendingBlank && !result.isEmpty())
            result += u' ';
        pendingBlank = false;
        const QChar lower = c.toLower();
        result += lower == u'đ' ? QChar(u'd') : lower;
    }
    return result;
}

bool sameFolded(const QString& one, const QString& other)
{
    if (one == other)
        return true;
    ShortFold a(one);
    ShortFold b(other);
    for (;;) {
        const char16_t letter = a.next();
        const char16_t beside = b.next();
        if (!a.isShort() || !b.isShort())
            return fold(one) == fold(other);
        if (letter != beside)
            return false;
        if (letter == 0)
            return true;
    }
}

QString cleanText(const QString& text)
{
    return clean(text, false);
}

QString cleanNote(const QString& text)
{
    return clean(text, true);
}

QString collationKey(const QString& text)
{
    // Base letters first, then the tones as a tie-breaker, as dictionaries do.
    QString letters;
    QString tones;
    const QString decomposed = text.toLower().normalized(QString::NormalizationForm_D);
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        const QChar c = decomposed[i];
        if (isMark(c))
            continue;
        QString letter(c);
        int tone = 0;
        for (qsizetype j = i + 1; j < decomposed.size() && isMark(decomposed[j]); ++j) {
            const int rank = toneRank(decomposed[j].unicode());
            if (rank > 0)
                tone = rank;
            else
                letter += decomposed[j];
        }
        const QString composed = letter.normalized(QString::NormalizationForm_C);
        const int rank = letterRank(composed[0].unicode());
        letters += rank >= 0 ? QChar(char16_t(0x100 + rank)) : c.isSpace() ? QChar(u' ') : c;
        tones += QChar(char16_t(u'0' + tone));
    }
    return letters + QChar(u'\x01') + tones;
}

QString nameCollationKey(const QString& fullName)
{
    const QString clean = cleanText(fullName);
    const QString given = clean.mid(clean.lastIndexOf(u' ') + 1);
    return collationKey(given) + QChar(u'\x02') + collationKey(clean);
}

bool matchesFolded(const QString& foldedText, const QStringList& foldedQueryWords)
{
    return std::all_of(
        foldedQueryWords.begin(), foldedQueryWords.end(), [&](const QString& word) {
            for (qsizetype at = foldedText.indexOf(word); at >= 0;
                 at = foldedText.indexOf(word, at + 1)) {
                if (at == 0 || foldedText[at - 1] == u' ')
                    return true;
            }
            return false;
        });
}

} // namespace soviec
