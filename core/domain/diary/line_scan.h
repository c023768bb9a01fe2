// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <initializer_list>
#include <optional>

namespace soviec {

/// A word of a diary line.
struct LineToken {
    qsizetype start = 0; ///< without the punctuation around it
    qsizetype length = 0;
    QString whole;   ///< with the punctuation, without quotation marks
    QString raw;     ///< NFC, as typed, without the punctuation
    QString plain;   ///< lower case, no accents, đ as d; punctuation inside is kept
    bool quoted = false;
    bool closed = false; ///< a comma or stop follows: nothing reads across it
};

/// Splits at blanks. Linear in the text.
QList<LineToken> lineTokens(const QString& line);

/// Reads forward over plain text; a function that does not match leaves the place as it was.
class LineScan {
public:
    explicit LineScan(QStringView text) : m_text(text) { }
    bool atEnd() const { return m_at == m_text.size(); }
    /// An ASCII number of `most` digits or fewer.
    std::optional<int> number(int most);
    /// Digits with an optional decimal comma or point and at most 4 decimals, as typed.
    std::optional<QString> decimal();
    /// The first of the words that stands here. A word that ends in a letter must not run on into
    /// another letter.
    bool eat(std::initializer_list<QStringView> words);
    bool blank();
    qsizetype place() const { return m_at; }
    void back(qsizetype place) { m_at = place; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace soviec
