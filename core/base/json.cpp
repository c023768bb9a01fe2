// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/json_text.h"
#include "core/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <forward_list>
#include <optional>
#include <utility>

namespace soviec {

namespace {

const auto duplicateKeyMark = QStringLiteral("duplicate key at ");
constexpr QByteArrayView orderMark("\xEF\xBB\xBF"); // U+FEFF

// QJsonDocument keeps the last of two equal keys silently. This scan walks the text once, only as
// far as it must to see object keys, and reports the first one that stands twice. The path is
// kept as steps and becomes text only where something is found: files hold millions of keys.
class DuplicateKeyScan {
public:
    explicit DuplicateKeyScan(const QByteArray& utf8)
        : m_text(utf8)
    {
    }

    // Call after QJsonDocument accepted the text: the grammar can be trusted.
    std::optional<QString> firstDuplicate()
    {
        value(0);
        return m_duplicate;
    }
    bool tooDeep() const { return m_tooDeep; }

private:
    struct Step {
        QByteArrayView key;
        int index = -1; // 0 and above: an element of an array
    };

    // The keys of one object. Nearly all have a dozen: looking along them is faster than a hash. What a program
    // wrote comes in order: then only the last one need be looked at.
    class Keys {
    public:
        bool add(QByteArrayView key)
        {
            constexpr qsizetype few = 32;
            if (m_inOrder && (m_keys.isEmpty() || m_keys.last() < key)) {
                m_keys.append(key);
                return true;
            }
            m_inOrder = false;
            if (m_keys.size() < few) {
                const bool isNew = std::none_of(m_keys.cbegin(), m_keys.cend(), [key](QByteArrayView one) {
                    return one.size() == key.size() && one == key;
                });
                m_keys.append(key);
                return isNew;
            }
            if (m_many.isEmpty())
                m_many = QSet<QByteArrayView>(m_keys.cbegin(), m_keys.cend());
            const qsizetype before = m_many.size();
            m_many.insert(key);
            return m_many.size() > before;
        }

    private:
        bool m_inOrder = true;
        QVarLengthArray<QByteArrayView, 32> m_keys;
        QSet<QByteArrayView> m_many;
    };

    void blanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

    void skipString()
    {
        ++m_at;
        while (m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        ++m_at;
    }

    // UTF-8 without escapes, as Qt reads it: a mark of the byte order in front is no part of a text that
    // has no escapes, and is one of a text that has.
    QByteArrayView string()
    {
        const qsizetype from = m_at;
        skipString();
        const QByteArrayView quoted(m_text.constData() + from, m_at - from);
        if (!quoted.contains('\\')) {
            const QByteArrayView text = quoted.sliced(1, quoted.size() - 2);
            return text.startsWith(orderMark) ? text.sliced(orderMark.size()) : text;
        }
        m_unescaped.push_front(
            QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().first().toString().toUtf8());
        return m_unescaped.front();
    }

    void value(int depth)
    {
        if (depth > 64)
            m_tooDeep = true;
        blanks();
        if (done() || m_at >= m_text.size())
            return;
        switch (m_text[m_at]) {
        case '{': object(depth); break;
        case '[': array(depth); break;
        case '"': skipString(); break;
        default:
            while (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != ','
                   && m_text[m_at] != ']' && m_text[m_at] != '}')
                ++m_at;
        }
    }

    void object(int depth)
    {
        Keys keys;
        ++m_at;
        for (blanks(); !done() && m_text[m_at] != '}'; blanks()) {
            if (m_text[m_at] == ',') {
                ++m_at;
                continue;
            }
            m_path.append({string(), -1});
            if (!keys.add(m_path.last().key)) {
                m_duplicate = pathText();
                return;
            }
            blanks();
            ++m_at; // the colon
            value(depth + 1);
            m_path.removeLast();
        }
        ++m_at;
    }

    void array(int depth)
    {
        m_path.append({{}, 0});
        ++m_at;
        for (blanks(); !done() && m_text[m_at] != ']'; blanks()) {
            if (m_text[m_at] == ',') {
                ++m_at;
                continue;
            }
            value(depth + 1);
            ++m_path.last().index;
        }
        ++m_at;
        m_path.removeLast();
    }

    QString pathText() const
    {
        QString text;
        for (const Step& step : m_path) {
            if (step.index >= 0)
                text += u'[' + QString::number(step.index) + u']';
            else
                text += (text.isEmpty() ? QString() : QString(u'.')) + QString::fromUtf8(step.key);
        }
        return text;
    }

    bool done() const { return m_tooDeep || m_duplicate.has_value(); }

    QByteArray m_text;
    qsizetype m_at = 0;
    QList<Step> m_path;
    std::forward_list<QByteArray> m_unescaped; // what m_path and the keys look into
    std::optional<QString> m_duplicate;
    bool m_tooDeep = false;
};

// As Qt writes it, one value at a time: what needs an exponent and what is neither text nor number.
QByteArray asQtWrites(const QJsonValue& value)
{
    const QByteArray one = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return one.mid(1, one.size() - 2);
}

void writeScalar(const QJsonValue& value, QByteArray& out)
{
    constexpr double shortNumber = 1000;
    if (value.isString()) {
        appendJsonText(value.toString(), out);
        return;
    }
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number >= 0 && number < shortNumber && number == int(number)) {
            out += QByteArray::number(int(number));
            return;
        }
    }
    out += asQtWrites(value);
}

void writeCanonical(const QJsonValue& value, QByteArray& out);

void writeMember(const QString& key, const QJsonValue& value, QByteArray& out)
{
    if (!out.endsWith('{'))
        out += ',';
    appendJsonText(key, out);
    out += ':';
    writeCanonical(value, out);
}

void writeObject(const QJsonObject& object, QByteArray& out)
{
    out += '{';
    // Qt keeps the keys in their order; where it once did not, they are looked up one by one.
    QStringList keys = object.keys();
    if (std::is_sorted(keys.cbegin(), keys.cend())) {
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            writeMember(it.key(), it.value(), out);
    } else {
        keys.sort();
        for (const QString& key : std::as_const(keys))
            writeMember(key, object.value(key), out);
    }
    out += '}';
}

void writeCanonical(const QJsonValue& value, QByteArray& out)
{
    if (value.isObject()) {
        writeObject(value.toObject(), out);
    } else if (value.isArray()) {
        out += '[';
        bool first = true;
        for (const QJsonValue item : value.toArray()) {
            if (!first)
                out += ',';
            first = false;
            writeCanonical(item, out);
        }
        out += ']';
    } else {
        writeScalar(value, out);
    }
}

} // namespace

Result<QJsonValue> parseJsonStrict(const QByteArray& utf8)
{
    QByteArray text = utf8;
    if (text.startsWith(orderMark))
        text.remove(0, orderMark.size());
    // QJsonDocument wants an object or an array on top; wrapping lets it see any value.
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']', &parseError);
    if (parseError.error != QJsonParseError::NoError || document.array().size() != 1) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("This is not JSON: it breaks at byte %1. Check the file or export it again.")
                .arg(std::max(0, parseError.offset - 1)),
            parseError.errorString());
    }
    DuplicateKeyScan scan(text);
    const auto duplicate = scan.firstDuplicate();
    if (scan.tooDeep())
        return fail(ErrorCode::Invalid, Tr::tr("This JSON is nested more than 64 levels deep."));
    if (duplicate) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("%1: this key stands twice. Keep one of them.").arg(*duplicate),
            duplicateKeyMark + *duplicate);
    }
    return document.array().first();
}

QString duplicateKeyPath(const Error& error)
{
    return error.detail.startsWith(duplicateKeyMark) ? error.detail.mid(duplicateKeyMark.size())
                                                     : QString();
}

QByteArray canonicalJson(const QJsonValue& value)
{
    QByteArray out;
    out.reserve(value.isObject() ? 1024 : 64);
    writeCanonical(value, out);
    return out;
}

} // namespace soviec
