// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fuzz_replay TARGET FOLDER [--mutations N] [--seed N] [--keep FILE]
//
// Feeds every file of the folder to the target, then N changed ones. Needs no clang, so that every
// build runs what the fuzzers once found. --keep: where each input is written before it is fed, so that the
// one that ends the program is there afterwards.
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/mutation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void keep(const QString& path, const QByteArray& input)
{
    if (path.isEmpty())
        return;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(input);
}

int replay(const fuzz::Target& target, const QCommandLineParser& asked)
{
    const QDir folder(asked.positionalArguments().at(1));
    const QString kept = asked.value(u"keep"_s);
    QList<QByteArray> inputs;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        inputs.append(readAll(folder.filePath(name)));
    if (inputs.isEmpty()) {
        std::fprintf(stderr, "no inputs in %s\n", qPrintable(folder.path()));
        return 2;
    }
    for (const QByteArray& input : std::as_const(inputs)) {
        keep(kept, input);
        target.run(input);
    }
    SeededRandom random(asked.value(u"seed"_s).toULongLong());
    const int mutations = asked.value(u"mutations"_s).toInt();
    for (int i = 0; i < mutations; ++i) {
        const QByteArray input = fuzz::mutated(inputs, random);
        keep(kept, input);
        target.run(input);
    }
    std::printf("%s: %d inputs, %d changed ones\n", target.name, int(inputs.size()), mutations);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser asked;
    asked.addPositionalArgument(u"target"_s, u"xlsx, docx, …"_s);
    asked.addPositionalArgument(u"folder"_s, u"of the inputs"_s);
    asked.addOptions(
        {{u"mutations"_s, u"Changed inputs besides."_s, u"n"_s, u"0"_s},
         {u"seed"_s, u"Of the changes."_s, u"n"_s, u"1"_s},
         {u"keep"_s, u"Write each input here first."_s, u"file"_s}});
    asked.process(app);
    if (asked.positionalArguments().size() == 2) {
        for (const fuzz::Target& target : fuzz::targets()) {
            if (QLatin1StringView(target.name) == asked.positionalArguments().first())
                return replay(target, asked);
        }
    }
    std::fprintf(stderr, "%s", qPrintable(asked.helpText()));
    return 2;
}
