// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assignments/hand_over_form.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "ui/shared/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

HandOverForm::HandOverForm(QWidget* parent)
    : SidePanel(Width::Wide, parent)
    , m_summary(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_to(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_error(makeParagraph({}, Face::Small, Ink::TroubleText, this))
    , m_go(makeButton(Tr::tr("Hand over"), ButtonKind::Primary, {}, this))
{
    setTitle(Tr::tr("Hand over the rest"));
    body()->addWidget(m_summary);
    body()->addWidget(makeLabel(Tr::tr("Who takes it over"), Face::Small, Ink::Muted, this));
    body()->addWidget(m_to);
    m_to->setAccessibleName(Tr::tr("Who takes it over"));
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    body()->addWidget(makeLabel(Tr::tr("Why"), Face::Small, Ink::Muted, this));
    body()->addWidget(m_reason);
    m_reason->setAccessibleName(Tr::tr("Why"));
    m_reason->setPlaceholderText(Tr::tr("For example: on leave from 20/04"));
    body()->addWidget(m_error);
    m_error->hide();
    auto* buttons = new QWidget(this);
    auto* row = makeRow(buttons);
    QPushButton* cancel = makeButton(Tr::tr("Cancel"), ButtonKind::Plain, {}, buttons);
    row->addWidget(m_go);
    row->addWidget(cancel);
    row->addStretch(1);
    body()->addWidget(buttons);
    body()->addStretch();
    connect(m_go, &QPushButton::clicked, this, &HandOverForm::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &HandOverForm::submit);
    connect(cancel, &QPushButton::clicked, this, &HandOverForm::cancelled);
}

void HandOverForm::begin(
    const AssignmentProgress& work, const QString& from, const QList<Member>& people)
{
    const Decimal rest = work.assignment.quantity - work.acceptedDone;
    m_people = people;
    m_summary->setText(
        Tr::tr("%1 of %2 are accepted and stay with %3; %4 go on as taken-over work. They stay in "
               "%3's assigned products and count as not completed (Article 18.1 d).")
            .arg(formatNumber(work.acceptedDone), formatNumber(work.assignment.quantity), from,
                 formatNumber(rest)));
    m_to->clear();
    for (const Member& member : people)
        m_to->addItem(member.person.fullName);
    m_to->setCurrentIndex(-1);
    m_to->setPlaceholderText(Tr::tr("Choose a person"));
    m_reason->clear();
    m_error->hide();
    m_to->setFocus();
}

void HandOverForm::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void HandOverForm::submit()
{
    const int at = m_to->currentIndex();
    if (at < 0)
        return setError(Tr::tr("Choose who takes the work over."));
    if (cleanNote(m_reason->text()).isEmpty())
        return setError(Tr::tr("Say why the work is handed over; both people read it."));
    setError({});
    emit handedOver(m_people[at].person.id, m_reason->text());
}

} // namespace soviec
