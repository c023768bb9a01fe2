// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/shaped_text.h"

#include <QFont>
#include <QHash>

#include <memory>

namespace soviec::print {

/// Shapes paragraphs and keeps the result: labels, titles and criteria are the same on every sheet
/// of a batch, so a sheet costs only what is new on it. One a thread.
class TextCache {
public:
    explicit TextCache(QString family);

    /// The text in the format, in NFC, so that combining accents meet the face's own letters.
    /// Line breaks in the text begin new lines. An empty text has one empty line.
    std::shared_ptr<const ShapedText> shape(const QString& text, const TextFormat& format);
    /// Length of the text on one line; format.width does not matter.
    qreal lengthOf(const QString& text, TextFormat format);
    /// The text with line breaks that make its lines about equally long, as a centred title wants them:
    /// no word is left alone on the last line. As it is where it fits one line of format.width.
    QString balanced(const QString& text, TextFormat format);
    /// Length of the longest word.
    qreal longestWord(const QString& text, const TextFormat& format);

    const QString& family() const { return m_family; }

private:
    struct Key {
        QString text;
        TextFormat format;
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.format);
        }
    };
    QFont font(const TextFormat& format) const;
    std::shared_ptr<const ShapedText>
    shapeAnew(const QString& text, const TextFormat& format) const;

    QString m_family;
    QHash<Key, std::shared_ptr<const ShapedText>> m_shaped;
    QHash<Key, qreal> m_longestWords;
};

} // namespace soviec::print
