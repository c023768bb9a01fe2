// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/service/reports.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>
#include <optional>

namespace soviec::test {

/// One report of the demonstration agency.
struct DemoReport {
    QString name; ///< "hours-sheet", "hours-sheet-person", "period-sheet-person"
    report::Report report;
};

/// The demonstration agency on a fixed day, and every report that can be made of it: whoever adds a
/// kind to the registry has it tried here without another word.
class DemoReports {
public:
    DemoReports();
    /// The agency of a file that is there already; a newer program brings it to its own schema first.
    explicit DemoReports(const QString& path);
    /// Empty where the demonstration could be made.
    const QString& problem() const { return m_problem; }
    const QString& path() const { return m_path; }
    service::Office& office() { return *m_office; }
    /// One raw statement past the program; what went wrong, else empty.
    QString raw(const QString& sql, const QVariantList& values = {});
    /// Lays what follows out by this regulation.
    void layOutBy(Bloc bloc) { m_layout = bloc; }
    /// Makes what follows of this unit in place of the agency.
    void of(UnitId unit) { m_unit = unit; }
    /// Every kind, of the agency and of one person, of a month, else a quarter, else a year; of
    /// sheets one a person the first. What cannot be made is told in `refused` by name.
    QList<DemoReport> all(QMap<QString, QString>* refused = nullptr);

private:
    void open();
    void make(service::ReportRequest request, const QString& name);

    QTemporaryDir m_folder;
    FixedClock m_clock {Date(2026, 6, 17)};
    std::unique_ptr<service::Office> m_office;
    QString m_problem;
    QString m_path;
    std::optional<Bloc> m_layout;
    UnitId m_unit;
    QList<DemoReport> m_made;
    QMap<QString, QString> m_refused;
};

} // namespace soviec::test
