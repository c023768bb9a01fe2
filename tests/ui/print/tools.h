// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace soviec::test {

/// A program's output, or what went wrong in `problem`.
struct ToolOutput {
    QString text;
    QString problem;
};
ToolOutput runTool(const QString& program, const QStringList& arguments, int seconds = 60);

/// A word on a page of a PDF, as pdftotext finds it; points from the upper left corner.
struct PrintedWord {
    int page = 0; ///< from 0
    QRectF box;
    QString text;
};
/// The words of a PDF page by page, line by line, from left to right.
QList<PrintedWord> wordsOf(const QString& pdf);

/// Makes the faces that the program is installed with the only ones, so that pages do not depend on
/// what else a machine has. Before the application object.
void useShippedFacesOnly();

} // namespace soviec::test
