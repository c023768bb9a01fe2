// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assignments/assignment_panel.h"

#include "core/base/clock.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "ui/shared/label.h"
#include "ui/shared/progress_line.h"
#include "ui/shell/away_gate.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

AssignmentPanel::AssignmentPanel(QWidget* parent)
    : SidePanel(Width::Wide, parent)
    , m_state(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_title(makeParagraph({}, Face::Strong, Ink::Text, this))
    , m_details(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_reason(makeParagraph({}, Face::Small, Ink::AttentionText, this))
    , m_products(new ProgressLine(Tr::tr("Products entered"), this))
{
    body()->addWidget(m_title);
    body()->addWidget(m_state);
    body()->addWidget(m_products);
    body()->addWidget(m_reason);
    body()->addWidget(m_details);
    addStep(u"accept"_s, Tr::tr("Accept  A"), u"check"_s, true);
    addStep(u"write"_s, Tr::tr("Write into the diary  Enter"), u"diary"_s, false);
    addStep(u"report_trouble"_s, Tr::tr("Report trouble  T"), u"trouble"_s, false);
    addStep(u"resume"_s, Tr::tr("Go on as before  R"), u"check"_s, false);
    addStep(u"hand_over"_s, Tr::tr("Hand over the rest  H"), u"person"_s, false);
    addStep(u"split"_s, Tr::tr("Split into shares  S"), u"copy"_s, false);
    addStep(u"cancel"_s, Tr::tr("Take back  Del"), u"remove"_s, false);
    body()->addStretch();
    setWork(std::nullopt, {}, {}, {});
}

void AssignmentPanel::addStep(
    const QString& action, const QString& text, const QString& iconName, bool primary)
{
    QPushButton* button
        = makeButton(text, primary ? ButtonKind::Primary : ButtonKind::Plain, iconName, this);
    button->setObjectName(u"step-"_s + action);
    if (action != u"write"_s)
        markStep(button, u"assignment"_s, action);
    body()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action] { emit wanted(action); });
    m_steps.insert(action, button);
}

void AssignmentPanel::setWork(
    const std::optional<AssignmentProgress>& work, const QString& person, const QString& giver,
    const QStringList& actions)
{
    m_offered = actions;
    for (auto step = m_steps.cbegin(); step != m_steps.cend(); ++step)
        step.value()->setVisible(actions.contains(step.key()));
    for (QWidget* part : std::initializer_list<QWidget*> {m_title, m_products, m_details})
        part->setVisible(work.has_value());
    m_reason->setVisible(work && !work->assignment.stateReason.isEmpty());
    if (!work) {
        setTitle(Tr::tr("Nothing chosen"));
        m_state->setText(Tr::tr("Choose work on the left to see it in full and take the next step."));
        return;
    }
    const Assignment& one = work->assignment;
    setTitle(person);
    m_title->setText(one.itemCode.isEmpty() ? one.title : one.itemCode + u"  "_s + one.title);
    m_state->setText(stateLabel(one.state) + u" · "_s + originLabel(one.origin));
    m_reason->setText(one.stateReason);
    m_products->setValue(
        Tr::tr("%1 of %2, %3 accepted")
            .arg(formatNumber(work->done), formatNumber(one.quantity), formatNumber(work->acceptedDone)),
        int(std::min<int64_t>(1000, work->done.scaled() * 1000 / std::max<int64_t>(1, one.quantity.scaled()))));
    QStringList lines;
    if (!one.expectedProduct.isEmpty())
        lines << Tr::tr("Expected product: %1").arg(one.expectedProduct);
    lines << Tr::tr("Coefficient: %1").arg(formatNumber(one.coefficient));
    if (isValid(one.deadline))
        lines << Tr::tr("Deadline: %1").arg(formDate(one.deadline));
    if (work->minutes > Minutes(0))
        lines << Tr::tr("Hours entered: %1").arg(formatHours(work->minutes));
    if (work->qualityFaults > 0 || work->delays > 0)
        lines << Tr::tr("Found by the head: quality %1 times, late %2 times")
                     .arg(work->qualityFaults)
                     .arg(work->delays);
    if (!giver.isEmpty())
        lines << Tr::tr("Given by %1, %2").arg(giver, localTime(one.assignedAt));
    m_details->setText(lines.join(u'\n'));
}

} // namespace soviec
