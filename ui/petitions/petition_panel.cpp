// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/petition_panel.h"

#include "core/base/tr.h"
#include "ui/shared/chip.h"
#include "ui/shared/label.h"

#include <QBoxLayout>

namespace soviec {

using namespace Qt::StringLiterals;

ChipData petitionChip(const service::PetitionView& view)
{
    const Petition& petition = view.petition;
    if (petition.state == PetitionState::Reopened)
        return {u"undo"_s, stateLabel(petition.state), Meaning::Accent};
    if (petition.state != PetitionState::Received)
        return {u"check"_s, stateLabel(petition.state), Meaning::Neutral};
    if (view.overdue) {
        return {
            u"trouble"_s, Tr::tr("overdue by %n working days", nullptr, -view.daysLeft),
            Meaning::Trouble};
    }
    constexpr int close = 2;
    if (view.daysLeft == 0)
        return {u"clock"_s, Tr::tr("due today"), Meaning::Attention};
    return {
        u"clock"_s, Tr::tr("%n working days left", nullptr, view.daysLeft),
        view.daysLeft <= close ? Meaning::Attention : Meaning::Accent};
}

PetitionPanel::PetitionPanel(QWidget* parent)
    : Card(parent)
    , m_state(new Chip({}, this))
    , m_about(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_content(makeParagraph({}, Face::Body, Ink::Text, this))
    , m_answer(makeParagraph({}, Face::Small, Ink::Text, this))
    , m_open(makeButton(Tr::tr("Look at the result"), ButtonKind::Plain, u"evaluation"_s, this))
{
    body()->addWidget(m_state, 0, Qt::AlignLeft);
    for (QLabel* part : {m_about, m_content, m_answer})
        body()->addWidget(part);
    m_open->setObjectName(QStringLiteral("look"));
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    body()->addStretch(1);
    addStep(u"confirm"_s, Tr::tr("Confirm the result…"), u"check"_s);
    addStep(u"reopen"_s, Tr::tr("Open the result again…"), u"undo"_s);
    addStep(u"withdraw"_s, Tr::tr("Take the petition back"), u"return"_s);
    connect(m_open, &QPushButton::clicked, this, &PetitionPanel::resultWanted);
}

void PetitionPanel::addStep(const QString& action, const QString& text, const QString& iconName)
{
    auto* button = makeButton(text, ButtonKind::Plain, iconName, this);
    body()->addWidget(button);
    m_steps.append({action, button});
    connect(button, &QPushButton::clicked, this, [this, action] {
        emit wanted(action, m_view && m_view->actions.contains(action + u"_externally"));
    });
}

void PetitionPanel::setPetition(const std::optional<service::PetitionView>& view)
{
    m_view = view;
    m_state->setVisible(view.has_value());
    m_open->setVisible(view.has_value());
    for (const auto& [action, button] : std::as_const(m_steps)) {
        button->setVisible(
            view && (view->actions.contains(action)
                     || view->actions.contains(action + u"_externally")));
    }
    if (!view) {
        setTitle(Tr::tr("No petition is chosen"));
        for (QLabel* part : {m_about, m_content, m_answer})
            part->hide();
        return;
    }
    const Petition& petition = view->petition;
    setTitle(view->personName, view->unitName);
    m_state->setData(petitionChip(*view));
    m_state->updateGeometry();
    QStringList about {
        Tr::tr("Against the result of %1: %2").arg(petition.period.label(), view->result),
        Tr::tr("Received %1, to be resolved by %2 (Article 22)")
            .arg(formDate(petition.received), formDate(petition.due))};
    if (!petition.document.isEmpty())
        about.append(Tr::tr("Letter %1").arg(petition.document));
    if (petition.state == PetitionState::Received)
        about.append(Tr::tr("Waits for %1").arg(view->waitsFor));
    m_about->setText(about.join(u'\n'));
    m_content->setText(petition.content);
    m_answer->setText(
        Tr::tr("Answer %1 of %2 by %3: %4")
            .arg(
                petition.resolution, formDate(petition.resolved), petition.resolverName,
                petition.answer));
    m_about->show();
    m_content->show();
    m_answer->setVisible(isValid(petition.resolved));
}

} // namespace soviec
