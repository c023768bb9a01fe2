// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace soviec::fuzz {

/// A reader of what comes from outside, fed with anything. It may refuse; it may not crash, hang, or
/// break one of its promises, which it checks with must().
struct Target {
    const char* name; ///< also of its folder below corpus/
    void (*run)(const QByteArray& input);
};

void readXlsxParts(const QByteArray& input);
void readDocxParts(const QByteArray& input);
void readCsvText(const QByteArray& input);
void readJsonText(const QByteArray& input);
void readPackageBytes(const QByteArray& input);
void readRuleSetText(const QByteArray& input);
void readEntryLines(const QByteArray& input);
void searchCatalog(const QByteArray& input);

/// All of them, in the order of the issue list of a run.
const QList<Target>& targets();

/// Ends the program with the sentence where a promise was broken; libFuzzer keeps the input then.
void must(bool kept, const char* promise);

/// A refusal has to be a sentence for people.
void mustBeSentence(const QString& text);

/// The input as a zip: as it is where it begins like one, else put together from text that a person can
/// read and write, each entry under a line "=== name". What stands before the first such line is
/// `usual`, so that a small input reaches deep.
QByteArray zipOf(const QByteArray& input, const QByteArray& usual);

/// The input as text: UTF-8, or after a byte 0xff as UTF-16, which may hold halves of surrogates.
QString textOf(const QByteArray& input);

} // namespace soviec::fuzz
