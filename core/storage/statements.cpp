// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statements.h"

#include "core/base/tr.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = ":/soviec/sql/queries/"_L1;

const QRegularExpression& placeholder()
{
    static const QRegularExpression colon(u"(?<!:):([a-z_]+)"_s);
    return colon;
}

QStringList namesIn(const QString& sql)
{
    QStringList names;
    for (auto match = placeholder().globalMatch(sql); match.hasNext();) {
        const QString name = match.next().captured(1);
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

std::unexpected<Error> missing(const QString& detail)
{
    return fail(ErrorCode::Unavailable, Tr::tr("A part of the program is missing. Install it again."), detail);
}

// The row at the end of the statement so many times over, with the number of the row behind every name.
Result<Statement> repeated(const Statement& one, int rows)
{
    constexpr auto values = "VALUES"_L1;
    const qsizetype at = one.sql.lastIndexOf(values);
    const QString row = at < 0 ? QString() : one.sql.sliced(at + values.size()).trimmed();
    if (rows < 1 || !row.startsWith(u'(') || !row.endsWith(u')') || namesIn(row) != one.names)
        return missing(one.sql);
    QStringList all;
    for (int i = 0; i < rows; ++i)
        all.append(QString(row).replace(placeholder(), u":\\1%1"_s.arg(i)));
    return Statement {one.sql.first(at) + values + u' ' + all.join(u", "_s), one.names, rows};
}

Result<QString> readText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return missing(path);
    return QString::fromUtf8(file.readAll());
}

} // namespace

QHash<QString, QString> parseStatements(const QString& text, Engine engine)
{
    constexpr auto mark = "-- name: "_L1;
    const QString own = u" ("_s + engineName(engine) + u')';
    QHash<QString, QString> common;
    QHash<QString, QString> special;
    QHash<QString, QString>* sections = nullptr;
    QString name;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(mark)) {
            name = line.mid(mark.size()).trimmed();
            sections = name.endsWith(own) ? &special : name.endsWith(u')') ? nullptr : &common;
            name = name.section(u' ', 0, 0);
        } else if (!line.startsWith("--"_L1) && sections) {
            (*sections)[name] += line + u'\n';
        }
    }
    common.insert(special);
    for (QString& sql : common)
        sql = sql.trimmed();
    return common;
}

Result<Statement> Statements::find(const QByteArray& name)
{
    if (const auto known = m_found.constFind(name); known != m_found.cend())
        return *known;
    if (const qsizetype star = name.indexOf('*'); star >= 0) {
        const auto one = find(name.first(star));
        if (!one)
            return one;
        const auto many = repeated(*one, name.sliced(star + 1).toInt());
        return many ? Result<Statement>(*m_found.insert(name, *many)) : many;
    }
    const QString full = QString::fromLatin1(name);
    const QString file = full.section(u'/', 0, 0);
    if (!m_files.contains(file)) {
        const Result<QString> text = readText(folder + file + u".sql"_s);
        if (!text)
            return passOn(text);
        m_files.insert(file, parseStatements(*text, m_engine));
    }
    const auto& statements = m_files[file];
    const auto found = statements.find(full.section(u'/', 1));
    if (found == statements.end())
        return missing(full);
    return *m_found.insert(name, {*found, namesIn(*found)});
}

Result<QStringList> Statements::names(Engine engine)
{
    QStringList names;
    for (const QString& file : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const Result<QString> text = readText(folder + file);
        if (!text)
            return passOn(text);
        for (const QString& name : parseStatements(*text, engine).keys())
            names.append(file.chopped(4) + u'/' + name);
    }
    names.sort();
    return names;
}

} // namespace soviec::storage
