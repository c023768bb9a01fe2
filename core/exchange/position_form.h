// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/position.h"
#include "core/exchange/finding.h"
#include "core/exchange/form_table.h"

#include <QString>

#include <optional>

namespace soviec {

/// The sections of the form of a job description.
enum class FormSection {
    None,
    Box,            ///< the box on top: name, code, start, workplace, processes
    Purpose,        ///< 1
    Tasks,          ///< 2
    Relations,      ///< 3, before its parts
    Inner,          ///< 3.1
    Outer,          ///< 3.2
    Authority,      ///< 4
    Requirements,   ///< 5, before its parts
    Qualifications, ///< 5.1
    Competencies    ///< 5.2
};

/// A line of the form that says what follows.
struct FormHeading {
    FormSection section = FormSection::None;
    QString rest; ///< what stands behind the heading on the same line ("Mục tiêu: …")
};

/// The section a paragraph heads, whatever its number and its exact words; None for other texts.
FormHeading formHeading(const QString& paragraph);

/// "BẢN MÔ TẢ CÔNG VIỆC" alone on a line: a new description begins.
bool isFormTitle(const QString& paragraph);

/// A label of the box on top, with what stands behind it.
struct BoxField {
    enum Kind { Name, Code, Start, Workplace, Processes, Rank, Group, HeadCount } kind = Name;
    QString value; ///< may be empty: it stands in the next cell
};
std::optional<BoxField> boxField(const QString& text);

/// True where a table is the box on top of a description.
bool isBoxTable(const WordTable& table);

/// Which section a table belongs to, by its headings.
struct SectionTable {
    FormSection section = FormSection::None;
    std::optional<FormTable> form;
};
SectionTable sectionTable(const WordTable& table);

/// Reads the rows of a section's table into `description`. What is not understood becomes findings
/// at their places.
void readSection(
    const SectionTable& table, JobDescription& description, QList<ImportFinding>& findings);

/// Lines of a section that was written without a table: authorities, qualifications, competencies,
/// tasks and relations as they are. False where they cannot be read that way.
bool readSectionLine(FormSection section, const QString& line, JobDescription& description);

} // namespace soviec
