// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_cursor.h"

#include <algorithm>
#include <cstring>

namespace soviec {

namespace {

constexpr QByteArrayView orderMark("\xEF\xBB\xBF"); // U+FEFF, which Qt would take off
constexpr qsizetype mostDigits = 9;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Nothing where it stands for something that canonicalJson() writes in another way, or for nothing.
std::optional<char> unescaped(char letter)
{
    switch (letter) {
    case 'n': return '\n';
    case 't': return '\t';
    case 'r': return '\r';
    case 'b': return '\b';
    case 'f': return '\f';
    case '"': return '"';
    case '\\': return '\\';
    default: return std::nullopt;
    }
}

} // namespace

bool JsonCursor::takes(char sign)
{
    if (!m_sound || m_at == m_end || *m_at != sign)
        return false;
    ++m_at;
    return true;
}

void JsonCursor::expect(QByteArrayView literal)
{
    if (!m_sound || m_end - m_at < literal.size()
        || std::memcmp(m_at, literal.data(), size_t(literal.size())) != 0)
        return fail();
    m_at += literal.size();
}

// What stands between the quotation marks.
QByteArrayView JsonCursor::quoted(bool& escaped)
{
    escaped = false;
    if (!takes('"')) {
        fail();
        return {};
    }
    const char* const from = m_at;
    const char* at = m_at; // of its own: a member would be written back at every letter
    while (at != m_end && *at != '"') {
        if (static_cast<unsigned char>(*at) < ' ')
            break;
        if (*at == '\\') {
            escaped = true;
            ++at;
            if (at == m_end || !unescaped(*at))
                break;
        }
        ++at;
    }
    m_at = at;
    const QByteArrayView text(from, at - from);
    if (!takes('"') || text.startsWith(orderMark))
        fail();
    return text;
}

QString JsonCursor::string()
{
    bool escaped = false;
    const QByteArrayView text = quoted(escaped);
    if (!m_sound || text.isEmpty())
        return QString(QLatin1StringView(""));
    if (!escaped)
        return QString::fromUtf8(text);
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at)
        plain += text[at] == '\\' ? *unescaped(text[++at]) : text[at];
    return QString::fromUtf8(plain);
}

int JsonCursor::count()
{
    const char* const end = std::find_if_not(m_at, m_end, isDigit);
    const qsizetype digits = end - m_at;
    if (!m_sound || digits < 1 || digits > mostDigits || (digits > 1 && *m_at == '0')) {
        fail();
        return 0;
    }
    int number = 0;
    for (; m_at != end; ++m_at)
        number = number * 10 + (*m_at - '0');
    return number;
}

JsonScalar JsonCursor::scalar()
{
    JsonScalar value;
    if (m_at == m_end) {
        fail();
    } else if (*m_at == '"') {
        value.isText = true;
        value.text = string();
    } else if (isDigit(*m_at)) {
        value.number = count();
    } else {
        expect(*m_at == 't' ? "true" : *m_at == 'f' ? "false" : "null");
    }
    return value;
}

// As scalar(), for who does not want to know.
void JsonCursor::skipScalar()
{
    bool escaped = false;
    if (m_at != m_end && *m_at == '"')
        quoted(escaped);
    else
        scalar();
}

QByteArrayView JsonCursor::flatObject(const Visit& visit)
{
    const char* const from = m_at;
    expect("{");
    QByteArrayView last;
    for (bool first = true; m_sound && !takes('}'); first = false) {
        if (!first)
            expect(",");
        bool escaped = false;
        const QByteArrayView key = quoted(escaped);
        expect(":");
        if (!m_sound || escaped || (!first && !(last < key))) {
            fail();
            break;
        }
        last = key;
        if (visit) {
            const JsonScalar value = scalar();
            if (m_sound)
                visit(key, value);
        } else {
            skipScalar();
        }
    }
    return m_sound ? QByteArrayView(from, m_at - from) : QByteArrayView();
}

} // namespace soviec
