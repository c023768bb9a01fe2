// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/diary/line_scan.h"

namespace soviec {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString plainText(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format)
            continue;
        const QChar lower = c.toLower();
        result += lower == u'đ' ? QChar(u'd') : lower;
    }
    return result;
}

bool opensQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'«';
}

bool closesQuote(QChar c)
{
    return c == u'"' || c == u'”' || c == u'»';
}

bool isEdge(QChar c)
{
    return c == u',' || c == u';' || c == u'.' || c == u'!' || c == u'?' || c == u'(' || c == u')'
        || c == u':' || opensQuote(c) || closesQuote(c);
}

LineToken tokenOf(const QString& line, qsizetype first, qsizetype end)
{
    LineToken token;
    for (const QChar c : QStringView(line).mid(first, end - first)) {
        if (!opensQuote(c) && !closesQuote(c))
            token.whole += c;
    }
    token.closed = end > first && isEdge(line[end - 1]);
    while (first < end && isEdge(line[first]))
        ++first;
    while (end > first && isEdge(line[end - 1]))
        --end;
    token.start = first;
    token.length = end - first;
    token.raw = line.mid(first, end - first).normalized(QString::NormalizationForm_C);
    token.plain = plainText(token.raw);
    return token;
}

} // namespace

QList<LineToken> lineTokens(const QString& line)
{
    QList<LineToken> tokens;
    bool quoted = false;
    qsizetype at = 0;
    while (at < line.size()) {
        if (line[at].isSpace() || line[at].category() == QChar::Other_Control) {
            ++at;
            continue;
        }
        const qsizetype first = at;
        bool opened = quoted;
        while (at < line.size() && !line[at].isSpace()
               && line[at].category() != QChar::Other_Control) {
            if (!quoted && opensQuote(line[at]))
                opened = quoted = true;
            else if (quoted && closesQuote(line[at]))
                quoted = false;
            ++at;
        }
        LineToken token = tokenOf(line, first, at);
        token.quoted = opened;
        if (token.length > 0)
            tokens.append(token);
        else if (!tokens.isEmpty())
            tokens.last().closed = true;
    }
    return tokens;
}

std::optional<int> LineScan::number(int most)
{
    int value = 0;
    qsizetype at = m_at;
    while (at < m_text.size() && isDigit(m_text[at]) && at - m_at < most)
        value = value * 10 + (m_text[at++].unicode() - u'0');
    if (at == m_at || (at < m_text.size() && isDigit(m_text[at])))
        return std::nullopt;
    m_at = at;
    return value;
}

std::optional<QString> LineScan::decimal()
{
    const qsizetype from = m_at;
    if (!number(6))
        return std::nullopt;
    const qsizetype whole = m_at;
    if (m_at < m_text.size() && (m_text[m_at] == u',' || m_text[m_at] == u'.')) {
        ++m_at;
        if (!number(4))
            m_at = whole;
    }
    return m_text.mid(from, m_at - from).toString();
}

bool LineScan::eat(std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        if (!m_text.mid(m_at).startsWith(word))
            continue;
        const qsizetype end = m_at + word.size();
        if (word.back().isLetter() && end < m_text.size() && m_text[end].isLetter())
            continue;
        m_at = end;
        return true;
    }
    return false;
}

bool LineScan::blank()
{
    if (m_at >= m_text.size() || m_text[m_at] != u' ')
        return false;
    ++m_at;
    return true;
}

} // namespace soviec
