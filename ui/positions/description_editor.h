// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/org/unit.h"
#include "core/domain/position/position.h"

#include <QScrollArea>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace soviec {

class GridEditor;

/// The form of a job description to type into, section by section.
class DescriptionEditor : public QScrollArea {
    Q_OBJECT

public:
    explicit DescriptionEditor(QWidget* parent = nullptr);
    void setUnits(const QList<Unit>& units);
    void setPosition(const Position& position);
    /// What was typed. Invalid where the head count or a level is none.
    Result<Position> position() const;
    QLineEdit* nameField() const { return m_name; }

private:
    QLineEdit* addField(QVBoxLayout* column, const QString& label);
    QPlainTextEdit* addText(QVBoxLayout* column, const QString& label);
    GridEditor* addGrid(
        QVBoxLayout* column, const QString& heading, const QStringList& titles,
        const QList<int>& shares);
    void fillGrids(const JobDescription& form);
    void readTasks(JobDescription& form) const;
    Result<void> readCompetencies(JobDescription& form) const;

    Position m_position;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QComboBox* m_group;
    QComboBox* m_unit;
    QLineEdit* m_rank;
    QLineEdit* m_headCount;
    QLineEdit* m_start;
    QLineEdit* m_workplace;
    QPlainTextEdit* m_processes;
    QPlainTextEdit* m_purpose;
    GridEditor* m_tasks;
    GridEditor* m_inner;
    GridEditor* m_outer;
    GridEditor* m_authorities;
    GridEditor* m_qualifications;
    GridEditor* m_competencies;
};

} // namespace soviec
