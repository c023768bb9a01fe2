// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <limits>
#include <string_view>

namespace soviec {

namespace {

// Every change is recorded in this form, so what needs no escaping, nearly all of it, does not take the
// long way. The bytes are the same.
bool isPlain(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c >= u' ' && c != u'"' && c != u'\\' && c != QChar(0x7f) && !c.isSurrogate();
    });
}

// Numbers, keys and codes are ASCII: looked at and written in one go, without a second buffer. False, and nothing
// written, where the text is anything else.
bool appendedPlain(const QString& text, QByteArray& out)
{
    const qsizetype from = out.size();
    out.resize(from + text.size() + 2);
    char* to = out.data() + from;
    *to++ = '"';
    for (const QChar c : text) {
        if (c < u' ' || c > u'~' || c == u'"' || c == u'\\') {
            out.resize(from);
            return false;
        }
        *to++ = char(c.unicode());
    }
    *to = '"';
    return true;
}

} // namespace

// A mark of the byte order in front of a text would be taken for that of a file, and be gone when the
// text is read again: it is escaped.
void appendJsonText(const QString& text, QByteArray& out)
{
    constexpr qsizetype markBytes = 3; // U+FEFF in UTF-8
    if (appendedPlain(text, out))
        return;
    if (!isPlain(text) || text.startsWith(QChar(QChar::ByteOrderMark))) {
        // As Qt writes it.
        QByteArray one = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        one = one.sliced(1, one.size() - 2);
        if (text.startsWith(QChar(QChar::ByteOrderMark)))
            one.replace(1, markBytes, R"(\ufeff)");
        out += one;
        return;
    }
    out += '"';
    out += text.toUtf8();
    out += '"';
}

JsonText::JsonText()
{
    m_out.reserve(1024);
    m_out += '{';
}

// One step for what stands between two values: there are twenty of them in a row.
void JsonText::begin(const char* key)
{
    Q_ASSERT(std::strcmp(m_last, key) < 0);
    const std::string_view before = *m_last == '\0' ? "\"" : ",\"";
    const std::string_view name = key;
    const std::string_view after = "\":";
    const qsizetype from = m_out.size();
    m_out.resize(from + qsizetype(before.size() + name.size() + after.size()));
    char* to = std::ranges::copy(before, m_out.data() + from).out;
    to = std::ranges::copy(name, to).out;
    std::ranges::copy(after, to);
    m_last = key;
}

JsonText& JsonText::add(const char* key, const QString& value)
{
    begin(key);
    appendJsonText(value, m_out);
    return *this;
}

JsonText& JsonText::add(const char* key, int value)
{
    begin(key);
    std::array<char, std::numeric_limits<int>::digits10 + 3> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_out.append(digits.data(), end - digits.data());
    return *this;
}

QByteArray JsonText::take()
{
    m_out += '}';
    return std::move(m_out);
}

} // namespace soviec
