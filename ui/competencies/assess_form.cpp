// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/competencies/assess_form.h"

#include "core/base/tr.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace soviec {

AssessForm::AssessForm(QWidget* parent)
    : QWidget(parent)
    , m_competency(new QComboBox(this))
    , m_level(new QComboBox(this))
    , m_meaning(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_evidence(new QLineEdit(this))
    , m_day(new QLineEdit(this))
    , m_error(new FieldError(m_day, this))
{
    m_competency->setAccessibleName(Tr::tr("Competency"));
    m_level->setAccessibleName(Tr::tr("Level found"));
    m_evidence->setAccessibleName(Tr::tr("Evidence"));
    m_evidence->setPlaceholderText(Tr::tr("Evidence: product, certificate, observation"));
    m_day->setAccessibleName(Tr::tr("Day of the assessment"));
    m_day->setPlaceholderText(Tr::tr("dd/mm/yyyy"));
    m_competency->setPlaceholderText(Tr::tr("Choose a competency"));
    m_level->setPlaceholderText(Tr::tr("Level found"));
    for (int level = 0; level <= highestCompetencyLevel; ++level)
        m_level->addItem(
            level == 0 ? Tr::tr("below level 1") : Tr::tr("Level %1").arg(level), level);
    m_level->setCurrentIndex(-1);
    QPushButton* enterButton
        = makeButton(Tr::tr("Enter the level"), ButtonKind::Plain, QStringLiteral("check"), this);
    auto* column = makeColumn(this, Space::None, Space::Tight);
    auto* first = new QWidget(this);
    auto* choices = makeRow(first);
    choices->addWidget(m_competency, 3);
    choices->addWidget(m_level, 1);
    auto* second = new QWidget(this);
    auto* facts = makeRow(second);
    facts->addWidget(m_evidence, 3);
    facts->addWidget(m_day, 1);
    facts->addWidget(enterButton);
    column->addWidget(first);
    column->addWidget(m_meaning);
    column->addWidget(second);
    column->addWidget(m_error);
    connect(m_competency, &QComboBox::currentIndexChanged, this, &AssessForm::showMeaning);
    connect(m_level, &QComboBox::currentIndexChanged, this, &AssessForm::showMeaning);
    connect(enterButton, &QPushButton::clicked, this, &AssessForm::enter);
    connect(m_day, &QLineEdit::returnPressed, this, &AssessForm::enter);
}

void AssessForm::setCompetencies(const QList<Competency>& competencies)
{
    const QString chosen = m_competency->currentText();
    m_competencies = competencies;
    m_competency->clear();
    for (const Competency& competency : competencies)
        m_competency->addItem(competency.name, competency.id.toString());
    m_competency->setCurrentIndex(m_competency->findText(chosen));
}

void AssessForm::choose(const QString& competencyName)
{
    const Competency* competency = findCompetency(m_competencies, competencyName);
    if (competency)
        m_competency->setCurrentIndex(m_competency->findData(competency->id.toString()));
}

void AssessForm::setError(const QString& text)
{
    m_error->setError(text);
}

void AssessForm::clear()
{
    m_level->setCurrentIndex(-1);
    m_evidence->clear();
    m_day->clear();
    m_error->setError({});
}

/// What the chosen level means, so that nobody assesses by the number alone.
void AssessForm::showMeaning()
{
    const int index = m_competency->currentIndex();
    const int level = m_level->currentIndex() < 0 ? 0 : m_level->currentData().toInt();
    m_meaning->setText(
        index >= 0 && index < m_competencies.size() && level > 0
            ? descriptorOf(m_competencies[index], level)
            : QString());
    m_meaning->setVisible(!m_meaning->text().isEmpty());
}

void AssessForm::enter()
{
    if (m_competency->currentIndex() < 0 || m_level->currentIndex() < 0) {
        m_error->setError(Tr::tr("Choose the competency and the level that was found."));
        return;
    }
    CompetencyAssessment assessment;
    assessment.competency
        = CompetencyId::parse(m_competency->currentData().toString()).value_or(CompetencyId());
    assessment.level = m_level->currentData().toInt();
    assessment.evidence = m_evidence->text().trimmed();
    const auto day = parseTypedDate(m_day->text().trimmed());
    if (!day) {
        m_error->setError(Tr::tr("Give the day of the assessment as day/month/year."));
        m_day->setFocus();
        return;
    }
    assessment.day = *day;
    m_error->setError({});
    emit assessed(assessment);
}

} // namespace soviec
