// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sample {

/// An incoming register as a document-management system exports it: titles above headings of two
/// rows, merged cells, dates as dates and as text, captions between the rows, a secret row, a row of
/// somebody else, a row that cannot be read. Handled by "Trần Thị Minh Hà". Returns the path.
QString incomingRegister(const QString& folder);
/// The same list exported again: one document more, one done meanwhile.
QString incomingRegisterLater(const QString& folder);
/// The case list of a one-stop shop: .csv with semicolons and times beside the days.
QString caseList(const QString& folder);
/// The case list of a whole one-stop shop, with who handles each; exported again `later`, one case is done, one
/// is in other hands, one is new.
QString caseListOfOffice(const QString& folder, bool later = false);
/// The same without half of its columns: numbers and handlers alone.
QString caseListHalf(const QString& folder);
/// The same with neither numbers nor procedures: nothing to know a case by.
QString caseListNameless(const QString& folder);
/// A list in which one case stands twice, with another deadline below.
QString caseListTwice(const QString& folder);
/// A register of what went out: number, day, summary, recipient.
QString outgoingRegister(const QString& folder);
/// Headings nobody knows.
QString strangeList(const QString& folder);

} // namespace sample
