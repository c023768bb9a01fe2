// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/competency.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace soviec {

class FieldError;

/// Enters the level a person was found to have: competency, level with what it means, evidence, day.
class AssessForm : public QWidget {
    Q_OBJECT

public:
    explicit AssessForm(QWidget* parent = nullptr);
    void setCompetencies(const QList<Competency>& competencies);
    void choose(const QString& competencyName);
    void setError(const QString& text);
    void clear();

signals:
    /// Person and assessor are filled in by the page.
    void assessed(const CompetencyAssessment& assessment);

private:
    void showMeaning();
    void enter();

    QList<Competency> m_competencies;
    QComboBox* m_competency;
    QComboBox* m_level;
    QLabel* m_meaning;
    QLineEdit* m_evidence;
    QLineEdit* m_day;
    FieldError* m_error;
};

} // namespace soviec
