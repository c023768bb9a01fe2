// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/tr.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace soviec {

namespace {

const auto duplicateKeyMark = QStringLiteral("duplicate key at ");

// QJsonDocument keeps the last of two equal keys silently. This scan walks the text once, only as
// far as it must to see object keys, and reports the first one that stands twice.
class DuplicateKeyScan {
public:
    explicit DuplicateKeyScan(const QByteArray& utf8)
        : m_text(utf8) {}

    // Call after QJsonDocument accepted the text: the grammar can be trusted.
    QString firstDuplicate() {
        value(QString(), 0);
        return m_duplicate;
    }
    bool tooDeep() const { return m_tooDeep; }

private:
    void blanks() {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    QString string() {
        const qsizetype from = m_at++;
        while (m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        ++m_at;
        const QByteArray quoted = '[' + m_text.mid(from, m_at - from) + ']';
        return QJsonDocument::fromJson(quoted).array().first().toString();
    }

    void value(const QString& path, int depth) {
        if (depth > 64)
            m_tooDeep = true;
        blanks();
        if (done() || m_at >= m_text.size())
            return;
        switch (m_text[m_at]) {
        case '{':
            object(path, depth);
            break;
        case '[':
            array(path, depth);
            break;
        case '"':
            string();
            break;
        default:
            while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_at]))
                ++m_at;
        }
    }

    void object(const QString& path, int depth) {
        QSet<QString> keys;
        ++m_at;
        for (blanks(); !done() && m_text[m_at] != '}'; blanks()) {
            if (m_text[m_at] == ',') {
                ++m_at;
                continue;
            }
            const QString key = string();
            const QString keyPath = path.isEmpty() ? key : QString(path + u'.' + key);
            if (keys.contains(key)) {
                m_duplicate = keyPath;
                return;
            }
            keys.insert(key);
            blanks();
            ++m_at; // the colon
            value(keyPath, depth + 1);
        }
        ++m_at;
    }

    void array(const QString& path, int depth) {
        int index = 0;
        ++m_at;
        for (blanks(); !done() && m_text[m_at] != ']'; blanks()) {
            if (m_text[m_at] == ',') {
                ++m_at;
                continue;
            }
            value(path + u'[' + QString::number(index++) + u']', depth + 1);
        }
        ++m_at;
    }

    bool done() const { return m_tooDeep || !m_duplicate.isEmpty(); }

    QByteArray m_text;
    qsizetype m_at = 0;
    QString m_duplicate;
    bool m_tooDeep = false;
};

void writeCanonical(const QJsonValue& value, QByteArray& out) {
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        keys.sort();
        out += '{';
        for (const QString& key : keys) {
            if (!out.endsWith('{'))
                out += ',';
            writeCanonical(QJsonValue(key), out);
            out += ':';
            writeCanonical(object.value(key), out);
        }
        out += '}';
    } else if (value.isArray()) {
        out += '[';
        bool first = true;
        for (const QJsonValue& item : value.toArray()) {
            if (!first)
                out += ',';
            first = false;
            writeCanonical(item, out);
        }
        out += ']';
    } else {
        const QByteArray one = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        out += one.mid(1, one.size() - 2);
    }
}

} // namespace

Result<QJsonValue> parseJsonStrict(const QByteArray& utf8) {
    QByteArray text = utf8;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
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
    const QString duplicate = scan.firstDuplicate();
    if (scan.tooDeep())
        return fail(ErrorCode::Invalid, Tr::tr("This JSON is nested more than 64 levels deep."));
    if (!duplicate.isEmpty()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("%1: this key stands twice. Keep one of them.").arg(duplicate),
            duplicateKeyMark + duplicate);
    }
    return document.array().first();
}

QString duplicateKeyPath(const Error& error) {
    return error.detail.startsWith(duplicateKeyMark) ? error.detail.mid(duplicateKeyMark.size())
                                                     : QString();
}

QByteArray canonicalJson(const QJsonValue& value) {
    QByteArray out;
    writeCanonical(value, out);
    return out;
}

QString sha256Tag(const QByteArray& bytes) {
    return QStringLiteral("sha256:") +
           QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace soviec
