// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_field.h"

namespace soviec::csv {

namespace {

/// True for apostrophes (or none) before a character that starts a formula, full-width ones among them
/// (spreadsheets of some languages take those for the plain ones): what is written with
/// one apostrophe more, so that reading gives back exactly what was written.
bool looksLikeFormula(const QString& value)
{
    qsizetype i = 0;
    while (i < value.size() && value[i] == u'\'')
        ++i;
    return i < value.size() && QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(value[i]);
}

QString quoted(const QString& value)
{
    QString doubled = value;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

} // namespace

QString plain(const QString& value)
{
    const bool quote = value.contains(u';') || value.contains(u'"') || value.contains(u'\n')
        || value.contains(u'\r') || value.contains(u'\t');
    return quote ? quoted(value) : value;
}

QString text(const QString& value)
{
    const QString guarded = looksLikeFormula(value) ? u'\'' + value : value;
    return guarded.contains(u',') ? quoted(guarded) : plain(guarded);
}

QString number(const QString& value)
{
    QString comma = value;
    comma.replace(u'.', u',');
    return plain(comma);
}

QString unguarded(const QString& field)
{
    return field.startsWith(u'\'') && looksLikeFormula(field) ? field.mid(1) : field;
}

} // namespace soviec::csv
