// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table.h"

#include <QRegularExpression>

namespace soviec {

namespace {

constexpr qsizetype significantDigits = 15;

/// Adds one in the last place of a row of decimal digits; a carry out becomes a leading 1.
void roundUp(QString& digits)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits[i] != u'9') {
            digits[i] = QChar(char16_t(digits[i].unicode() + 1));
            return;
        }
        digits[i] = u'0';
    }
    digits.prepend(u'1');
}

/// digits × 10^exponent, written without an exponent.
QString plain(const QString& digits, int exponent)
{
    if (exponent >= 0)
        return digits + QString(exponent, u'0');
    const qsizetype point = digits.size() + exponent;
    QString text = point > 0 ? QString(digits.left(point) + u'.' + digits.mid(point))
                             : QString(u"0." + QString(-point, u'0') + digits);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (column - 1) % 26)));
    return letters;
}

QString spreadsheetNumber(const QString& stored)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(-?)([0-9]{1,40})(?:\\.([0-9]{0,40}))?(?:[eE]([+-]?[0-9]{1,3}))?$"));
    const auto match = pattern.match(stored);
    if (!match.hasMatch())
        return stored;
    QString digits = match.captured(2) + match.captured(3);
    int exponent = match.captured(4).toInt() - int(match.capturedLength(3));
    qsizetype zeros = 0;
    while (zeros < digits.size() - 1 && digits[zeros] == u'0')
        ++zeros;
    digits.remove(0, zeros);
    if (digits.size() > significantDigits) {
        const bool up = digits[significantDigits] >= u'5';
        exponent += int(digits.size() - significantDigits);
        digits.truncate(significantDigits);
        if (up)
            roundUp(digits);
    }
    while (digits.size() > 1 && digits.endsWith(u'0')) {
        digits.chop(1);
        ++exponent;
    }
    if (digits == u"0")
        return digits;
    if (exponent > 30 || exponent < -30)
        return stored;
    return match.captured(1) + plain(digits, exponent);
}

} // namespace soviec
