// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace soviec::cli {

/// What every verb gets besides its own arguments.
struct Context {
    QString database; ///< --db or SOVIEC_DB: a path or postgresql://…; empty: none named
    QString login;    ///< --as
    bool json = false;
    QIODevice& in;
    QIODevice& out; ///< for machines and for what was asked for
    QIODevice& err; ///< messages for people

    void print(const QString& line);
    void say(const QString& line);
};

/// One word of the command line. A failure becomes the message and the exit status (cli.md).
struct Verb {
    QString name;
    QString (*summary)();  ///< one line
    QString (*synopsis)(); ///< the forms it takes, a line each, and what its options mean
    Result<void> (*run)(const QStringList& arguments, Context& context);
};

/// Every verb, in the order of the help.
const QList<Verb>& verbs();

Verb exportVerb();
Verb importVerb();
Verb initVerb();
Verb scoreVerb();
Verb rulesVerb();
Verb auditVerb();
Verb backupVerb();
Verb restoreVerb();
Verb chargeVerb();
Verb factorVerb();
Verb serverVerb();
Verb registerVerb();
Verb nationalVerb();
Verb movingVerb();
Verb doctorVerb();
Verb documentVerb();
Verb monthVerb();
Verb packageVerb();
Verb pocketVerb();
Verb reportVerb();
Verb yearVerb();
Verb explainVerb();

/// The arguments of a verb, taken apart.
struct Arguments {
    QMap<QString, QString> values; ///< option without the hyphens → its value
    QStringList flags;
    QStringList positional;
    bool has(const QString& flag) const { return flags.contains(flag); }
};
/// `valued` and `flags` are the options the verb knows; another one is wrong usage. "-" is
/// positional, and so is everything after "--".
Result<Arguments>
parseArguments(const QStringList& arguments, const QStringList& valued, const QStringList& flags);

/// The bytes of a file, or of standard input for "-".
Result<QByteArray> readInput(const QString& path, Context& context);

} // namespace soviec::cli
