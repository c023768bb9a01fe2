// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "core/base/file.h"
#include "core/base/tr.h"


namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

/// A province in one file of cases is about 300 MB.
constexpr qint64 maxInputBytes = qint64(1) << 30;

} // namespace

void Context::print(const QString& line) {
    out.write(line.toUtf8() + '\n');
}

void Context::say(const QString& line) {
    err.write(line.toUtf8() + '\n');
}

const QList<Verb>& verbs() {
    static const QList<Verb> all{initVerb(),   importVerb(),  exportVerb(), scoreVerb(),
                                 rulesVerb(),  monthVerb(),   reportVerb(), yearVerb(),
                                 explainVerb(), registerVerb(), nationalVerb(), movingVerb(),
                                 auditVerb(),  backupVerb(),  restoreVerb(), chargeVerb(),
                                 factorVerb(), serverVerb(),  documentVerb(), packageVerb(),
                                 pocketVerb(),
                                 doctorVerb()};
    return all;
}

Result<Arguments>
parseArguments(const QStringList& arguments, const QStringList& valued, const QStringList& flags) {
    Arguments parsed;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& one = arguments[i];
        if (onlyPositional || !one.startsWith(u'-') || one == u"-"_s) {
            parsed.positional.append(one);
            continue;
        }
        if (one == u"--"_s) {
            onlyPositional = true;
            continue;
        }
        const qsizetype equals = one.indexOf(u'=');
        const QString name = one.mid(2, equals < 0 ? -1 : equals - 2);
        const bool isLong = one.startsWith(u"--"_s);
        if (isLong && equals < 0 && flags.contains(name)) {
            parsed.flags.append(name);
        } else if (isLong && valued.contains(name)) {
            if (equals < 0 && i + 1 == arguments.size())
                return fail(ErrorCode::Usage, Tr::tr("--%1 needs a value.").arg(name));
            parsed.values.insert(name, equals < 0 ? arguments[++i] : one.mid(equals + 1));
        } else {
            return fail(ErrorCode::Usage, Tr::tr("There is no option %1 here.").arg(one));
        }
    }
    return parsed;
}

Result<QByteArray> readInput(const QString& path, Context& context) {
    if (path == u"-"_s)
        return context.in.readAll();
    return readFile(path, maxInputBytes);
}

} // namespace soviec::cli
