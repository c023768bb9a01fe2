// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "core/exchange/zip_packer.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace soviec::fuzz {

namespace {

const QByteArray mark = "=== ";
const QByteArray nextMark = "\n=== ";

// The entries of `text`, later ones in the place of earlier ones of the same name.
void addEntries(const QByteArray& text, QList<ZipEntry>& entries)
{
    for (qsizetype at = text.startsWith(mark) ? 0 : text.indexOf(nextMark); at >= 0;) {
        const qsizetype name = text.indexOf(mark, at) + mark.size();
        const qsizetype line = text.indexOf('\n', name);
        const qsizetype next = text.indexOf(nextMark, name);
        const qsizetype end = next < 0 ? text.size() : next;
        const QString title = QString::fromUtf8(text.sliced(name, (line < 0 ? end : qMin(line, end)) - name));
        const QByteArray bytes = line < 0 || line >= end ? QByteArray() : text.sliced(line + 1, end - line - 1);
        const auto same = std::ranges::find(entries, title, &ZipEntry::name);
        if (same != entries.end())
            same->bytes = bytes;
        else
            entries.append({title, bytes});
        at = next;
    }
}

} // namespace

const QList<Target>& targets()
{
    static const QList<Target> all {
        {"xlsx", readXlsxParts},     {"docx", readDocxParts},
        {"csv", readCsvText},        {"json", readJsonText},
        {"package", readPackageBytes}, {"rule_set", readRuleSetText},
        {"entry_line", readEntryLines}, {"search", searchCatalog}};
    return all;
}

void must(bool kept, const char* promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

void mustBeSentence(const QString& text)
{
    must(!text.isEmpty() && text.endsWith(u'.'), "a refusal is a sentence");
}

QByteArray zipOf(const QByteArray& input, const QByteArray& usual)
{
    if (input.startsWith("PK"))
        return input;
    QList<ZipEntry> entries;
    addEntries(usual, entries);
    addEntries(input, entries);
    return packZip(entries).value_or(QByteArray());
}

QString textOf(const QByteArray& input)
{
    if (!input.startsWith('\xff'))
        return QString::fromUtf8(input);
    QString text((input.size() - 1) / 2, Qt::Uninitialized);
    std::memcpy(text.data(), input.constData() + 1, size_t(text.size()) * sizeof(QChar));
    return text;
}

} // namespace soviec::fuzz
