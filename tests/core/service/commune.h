// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/catalog/catalog.h"
#include "core/domain/diary/entry.h"
#include "core/domain/sheet/period_sheet.h"
#include "core/domain/work/assignment.h"
#include "core/service/office.h"
#include "core/storage/database.h"

#include <QTemporaryDir>

#include <memory>

namespace sample {

using namespace soviec;

/// A small commune in a new database, opened through Office: a chair over two divisions, each with
/// a head; two members of staff in the first, one of whom moves to the second on 2026-04-16; an HR
/// officer in the second; a catalog of three items in force since January. Today is Wednesday
/// 2026-04-22.
struct Commune {
    QTemporaryDir folder;
    FixedClock clock {Date(2026, 4, 22)};
    std::unique_ptr<service::Office> office;
    UnitId agency, economy, culture;
    PersonId chair, head, otherHead, staff, mover, hr;
    CatalogItem report, inspection, letter;

    Commune();
    /// Waits for what pages still do beside their window, as the program does: it asks the clock.
    ~Commune();
    /// Acts as one of the people, by login: "chair", "head", "other", "staff", "mover", "hr".
    void as(const QString& login);
    /// An hour on the report by who() on that day, not stored.
    DiaryEntry entry(const Date& day, int minutes = 60) const;
    /// Two reports for the member of staff in April, not stored.
    Assignment work(PersonId person, const QString& quantity = QStringLiteral("2")) const;
    /// Signs a sheet of the person in the name of the head and locks the month; closed by HR where
    /// asked.
    void lock(PersonId person, const Period& month, bool closed = false);

private:
    void addPeople();
    void addCatalog();
};

/// Stops the test program with the sentence where a result is an error.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qUtf8Printable(result.error().text), qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace sample

/// Checks that a Result is an error of this code with a sentence for people.
#define REFUSED(expression, expectedCode)                                                          \
    do {                                                                                           \
        const auto& refusedResult = (expression);                                                  \
        QVERIFY(!refusedResult.has_value());                                                       \
        QVERIFY2(refusedResult.error().code == (expectedCode), qPrintable(refusedResult.error().text)); \
        QVERIFY(refusedResult.error().text.size() > 10);                                           \
    } while (false)
