// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

namespace soviec {

/// A value that holds no others.
struct JsonScalar {
    bool isText = false;
    QString text;
    std::optional<int> number; ///< whole
};

/// Reads JSON from front to back as canonicalJson() writes it, without a tree of values between. Whatever is written in
/// another way is not sound here, be it wrong or not: who asks reads it with parseJsonStrict() then, which tells them
/// apart. The bytes must be UTF-8.
class JsonCursor {
public:
    explicit JsonCursor(QByteArrayView utf8) : m_at(utf8.data()), m_end(m_at + utf8.size()) { }

    /// False from the first thing that was not as asked for; nothing is read from then on.
    bool isSound() const { return m_sound; }
    bool atEnd() const { return m_at == m_end; }
    /// True, and past it, where this comes next.
    bool takes(char sign);
    /// This must come next.
    void expect(QByteArrayView literal);
    QString string();
    /// From 0 to 999,999,999.
    int count();
    /// An object of scalars, whose keys come in order and hold nothing that is escaped: its text. Each member goes to `visit`,
    /// where there is one.
    using Visit = std::function<void(QByteArrayView key, const JsonScalar& value)>;
    QByteArrayView flatObject(const Visit& visit = {});

private:
    void fail() { m_sound = false; }
    QByteArrayView quoted(bool& escaped);
    void skipScalar();
    JsonScalar scalar();
    const char* m_at;
    const char* m_end;
    bool m_sound = true;
};

} // namespace soviec
