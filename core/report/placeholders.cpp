// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/placeholders.h"

#include "core/base/tr.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

/// Walks over the wording; false where a brace stands alone.
bool walk(
    const QString& wording, const std::function<void(QChar)>& letter,
    const std::function<void(const QString&)>& name)
{
    for (qsizetype i = 0; i < wording.size(); ++i) {
        const QChar c = wording.at(i);
        const bool doubled = i + 1 < wording.size() && wording.at(i + 1) == c;
        if ((c == u'{' || c == u'}') && doubled) {
            letter(c);
            ++i;
        } else if (c == u'{') {
            const qsizetype end = wording.indexOf(u'}', i);
            if (end < 0)
                return false;
            name(wording.mid(i + 1, end - i - 1));
            i = end;
        } else if (c == u'}') {
            return false;
        } else {
            letter(c);
        }
    }
    return true;
}

} // namespace

QStringList placeholdersOf(const QString& wording)
{
    QStringList names;
    walk(wording, [](QChar) {}, [&](const QString& name) {
        if (!names.contains(name))
            names.append(name);
    });
    return names;
}

Result<void> checkPlaceholders(const QString& wording, const QStringList& known)
{
    if (!walk(wording, [](QChar) {}, [](const QString&) {})) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("A brace in “%1” has no partner. Names of figures stand in braces, as in {people}; "
                   "write {{ for a brace itself.")
                .arg(wording.left(60)));
    }
    for (const QString& name : placeholdersOf(wording)) {
        if (known.contains(name))
            continue;
        return fail(
            ErrorCode::Invalid,
            known.isEmpty() ? Tr::tr("“{%1}” cannot stand here: this text takes no figures.").arg(name)
                            : Tr::tr("There is no figure “{%1}”. This text takes: %2.")
                                  .arg(name, u'{' + known.join(u"}, {"_s) + u'}'));
    }
    return {};
}

QString filled(const QString& wording, const QMap<QString, QString>& values)
{
    QString text;
    const bool whole = walk(
        wording, [&](QChar c) { text += c; },
        [&](const QString& name) {
            const auto it = values.constFind(name);
            text += it == values.cend() ? QString(u'{' + name + u'}') : *it;
        });
    return whole ? text : wording;
}

} // namespace soviec::report
